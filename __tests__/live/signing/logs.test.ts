import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { obtainCertificate } from '../../../src/signing/fulcio/certificate.ts';
import type { Submission } from '../../../src/signing/rekor/client.ts';
import { createRekorClient } from '../../../src/signing/rekor/create-client.ts';
import { createEphemeralSigner } from '../../../src/signing/signers/local-signer.ts';
import type { Signer } from '../../../src/signing/signers/signer.ts';
import type { LogEntry } from '../../../src/sigstore/bundle.ts';
import { encodeEnvelopeHead } from '../../../src/sigstore/dsse.ts';
import { computeInclusionRoot, hashLeaf } from '../../../src/sigstore/merkle.ts';
import { type FaultProxy, startFaultProxy } from '../support/fault-proxy.ts';
import { liveTest } from '../support/live-test.ts';
import { livePorts } from '../support/ports.ts';
import { stack } from '../support/stack.ts';
import { issuerOf, token } from '../support/token.ts';

type Version = 1 | 2;

const address = (version: Version) => (version === 1 ? stack().ready.urls.rekorV1 : stack().ready.urls.rekor);

/** Checkpoint key id of Rekor v2, from the trusted root that cosign made. */
const logId = (): Buffer => {
  const root = JSON.parse(readFileSync(stack().ready.files.trustedRoot, 'utf8')) as {
    tlogs: { baseUrl: string; logId: { keyId: string } }[];
  };
  return Buffer.from(root.tlogs.find(({ baseUrl }) => baseUrl.includes('rekor.local'))?.logId.keyId ?? '', 'base64');
};

const openLog = (version: Version, url = address(version), ports = livePorts()) =>
  createRekorClient(ports, { url: new URL(url), majorApiVersion: version, operator: 'live', validity: { start: new Date(0) } }, logId);

let holder: Promise<{ signer: Signer; certificate: Buffer }> | undefined;

/** One certificate for the whole file, as a batch has it. */
const credential = () => {
  holder ??= (async () => {
    const signer = createEphemeralSigner();
    const applicant = { token: await token('github'), issuer: issuerOf('github'), audiences: ['sigstore'] };
    const { chain } = await obtainCertificate(livePorts(), { url: new URL(stack().ready.urls.fulcio) }, applicant, signer);
    return { signer, certificate: chain[0] as Buffer };
  })();
  return holder;
};

async function submit(kind: 'envelope' | 'message'): Promise<Submission> {
  const { signer, certificate } = await credential();
  const verifier = { kind: 'certificate', der: certificate } as const;
  const payload = randomBytes(40);
  if (kind === 'message') {
    const digest = hash('sha256', payload, 'buffer');
    const signature = await signer.sign({ kind: 'digest', algorithm: 'SHA2_256', digest });
    return { content: { kind: 'message', algorithm: 'SHA2_256', digest, signature }, verifier, keyDetails: signer.keyDetails };
  }
  const unsigned = { payloadType: 'application/octet-stream', payload };
  const signature = await signer.sign({ kind: 'bytes', head: encodeEnvelopeHead(unsigned), bytes: payload });
  return { content: { kind: 'envelope', envelope: { ...unsigned, signature } }, verifier, keyDetails: signer.keyDetails };
}

function expectIncluded({ inclusionProof, canonicalizedBody }: LogEntry): void {
  if (!inclusionProof) throw new Error('the entry has no inclusion proof');
  const { logIndex, treeSize, hashes, rootHash, checkpoint } = inclusionProof;
  const root = computeInclusionRoot({ leafHash: hashLeaf(canonicalizedBody), index: logIndex, size: treeSize, hashes });
  expect(root).toEqual(rootHash);
  expect(checkpoint?.split('\n').slice(1, 3)).toEqual([String(treeSize), rootHash.toString('base64')]);
}

describe.each<[Version]>([[1], [2]])('Rekor v%i', (version) => {
  liveTest.each(['envelope', 'message'] as const)('the same %s again is the entry that is there, not a second one', async (kind) => {
    const log = openLog(version);
    const submission = await submit(kind);
    const first = await log.write(submission);
    expectIncluded(first);
    const again = await log.write(submission);
    expectIncluded(again);
    expect(again).toMatchObject({ logIndex: first.logIndex, logId: first.logId, kind: first.kind, version: first.version });
    expect(again.canonicalizedBody).toEqual(first.canonicalizedBody);
    expect(log.provesTime).toBe(again.integratedTime !== undefined && again.integratedTime > 0n);
  });

  liveTest('an answer that is lost on its way costs no second entry', async () => {
    const proxy: FaultProxy = await startFaultProxy(address(version));
    try {
      proxy.fail(({ method }, number) => (method === 'POST' && number === 1 ? { kind: 'lost-answer' } : undefined));
      const submission = await submit('envelope');
      const entry = await openLog(version, proxy.url).write(submission);
      expectIncluded(entry);
      expect((await openLog(version).write(submission)).logIndex).toBe(entry.logIndex);
    } finally {
      await proxy.close();
    }
  });

  liveTest("another item's entry is not believed", async () => {
    const other = await startFaultProxy(address(version));
    try {
      const raw = await captureAnswer(version, await submit('message'));
      other.fail({ kind: 'answer', status: 201, body: raw });
      await expect(openLog(version, other.url).write(await submit('message'))).rejects.toMatchObject({ code: 'SIGNING_LOG_MISMATCH' });
    } finally {
      await other.close();
    }
  });

  liveTest('an answer that is no entry, and a body without end, are refused with their codes', async () => {
    const proxy = await startFaultProxy(address(version));
    try {
      const submission = await submit('message');
      const write = () => openLog(version, proxy.url).write(submission);
      proxy.fail({ kind: 'answer', status: 201, body: '{"logIndex":"0"}' });
      await expect(write()).rejects.toMatchObject({ code: 'SIGNING_LOG_INVALID_RESPONSE' });
      proxy.fail({ kind: 'endless' });
      await expect(write()).rejects.toMatchObject({ code: 'SIGNING_ANSWER_TOO_LARGE' });
      proxy.fail({ kind: 'answer', status: 409 });
      await expect(write()).rejects.toMatchObject({ code: 'SIGNING_LOG_INVALID_RESPONSE' });
    } finally {
      await proxy.close();
    }
  });
});

async function captureAnswer(version: Version, submission: Submission): Promise<string> {
  const ports = livePorts();
  let body = '';
  const log = openLog(version, address(version), {
    ...ports,
    http: async (request) => {
      const answer = await ports.http(request);
      body = answer.body.toString();
      return answer;
    },
  });
  await log.write(submission);
  return body;
}

liveTest('Rekor v1 finds an entry without writing one', async () => {
  const log = openLog(1);
  const submission = await submit('envelope');
  expect(await log.find?.(submission)).toBeUndefined();
  const { logIndex } = await log.write(submission);
  expect(await log.find?.(submission)).toMatchObject({ logIndex });
});

liveTest('of 600 entries of Rekor v2 each is proven from the tiles, on both sides of a full tile', async () => {
  const log = openLog(2);
  const submissions = await Promise.all(Array.from({ length: 600 }, () => submit('envelope')));
  const written = await Promise.all(submissions.map((submission) => log.write(submission)));
  expect(new Set(written.map(({ logIndex }) => logIndex)).size).toBe(600);
  const again = await Promise.all(submissions.map((submission) => log.write(submission)));
  again.forEach(expectIncluded);
  expect(again.map(({ logIndex }) => logIndex)).toEqual(written.map(({ logIndex }) => logIndex));
});
