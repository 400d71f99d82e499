import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { signBatch } from '../../../src/signing/batch/sign-batch.ts';
import type { SignItem } from '../../../src/signing/batch/sign-item.ts';
import { openSession } from '../../../src/signing/fulcio/session.ts';
import { openJournal } from '../../../src/signing/journal/journal.ts';
import { serializeBundle } from '../../../src/sigstore/bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../src/sigstore/dsse.ts';
import { buildStatement } from '../../../src/sigstore/statement.ts';
import { loadTrust } from '../../../src/trust/load-trusted-root.ts';
import { selectServices } from '../../../src/trust/select-services.ts';
import { readCertificate } from '../../../src/x509/certificate.ts';
import { ISSUER_KINDS, type IssuerKind } from '../../../tools/live/claims.ts';
import { liveTest, pythonTest } from '../support/live-test.ts';
import { PREDICATE_TYPE, verifyWithCosign, verifyWithPython } from '../support/peer-signing.ts';
import { livePorts } from '../support/ports.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

interface Signed {
  file: string;
  bundle: string;
}

/** Signs `count` fresh artifacts in one session with nothing but the stages: no engine, no files but bundles and journal. */
async function sign(kind: IssuerKind, rekor: 1 | 2, content: 'message' | 'statement', count = 1) {
  const ports = livePorts();
  const folder = temporaryFolder();
  const { trustConfig, trustConfigV1 } = stack().ready.files;
  const instance = rekor === 2 ? trustConfig : trustConfigV1;
  const trust = await loadTrust({ instance, offline: false }, { ...ports, cacheFolder: join(folder, 'cache'), workingFolder: folder });
  const services = selectServices(trust.signingConfig, { now: new Date() });
  const session = await openSession({
    ...ports,
    authority: services.certificateAuthority,
    identity: { token: await token(kind), issuer: issuerOf(kind), audiences: ['sigstore'] },
    readIdentity: ([leaf]) => readCertificate(leaf as Buffer).identity,
  });
  const files = Array.from({ length: count }, (_, at) => {
    const file = join(folder, `artifact-${at}`);
    writeFileSync(file, `${kind} ${rekor} ${content} ${at} ${Math.random()}`);
    return file;
  });
  const items = files.map((file, at): SignItem => ({ id: String(at), name: file, content: contentOf(file) }));
  function contentOf(file: string): SignItem['content'] {
    const digest = hash('sha256', readFileSync(file), 'buffer');
    if (content === 'message') return { kind: 'message', algorithm: 'SHA2_256', digest };
    const subjects = [{ name: 'artifact', digest: { sha256: digest.toString('hex') } }];
    return {
      kind: 'envelope',
      payloadType: IN_TOTO_PAYLOAD_TYPE,
      payload: buildStatement({ subjects, predicateType: PREDICATE_TYPE, predicate: { tested: true } }),
    };
  }
  const journal = await openJournal(join(folder, 'journal.jsonl'));
  try {
    const result = await signBatch({
      ...ports,
      session,
      services,
      items,
      journal,
      logId: () => trust.trustedRoot.logs.find(({ baseUrl }) => baseUrl?.includes('rekor.local'))?.logId,
      verify: () => undefined,
      place: async (item, bundle): Promise<Signed> => {
        const path = `${item.name}.sigstore.json`;
        writeFileSync(path, serializeBundle(bundle));
        return { file: item.name, bundle: path };
      },
    });
    expect(result.failed).toEqual([]);
    return result.signed.map(({ placed }) => placed);
  } finally {
    await journal.close();
  }
}

const CASES = ISSUER_KINDS.flatMap((kind) =>
  ([1, 2] as const).flatMap((rekor) => (['message', 'statement'] as const).map((content) => ({ kind, rekor, content }))),
);

const all = new Map<string, Promise<Signed[]>>();

/** Every case is signed at the first question for one: a log answers once a second, however many ask. */
async function signedCase(wanted: (typeof CASES)[number]): Promise<Signed> {
  if (all.size === 0) {
    for (const { kind, rekor, content } of CASES) all.set(JSON.stringify({ kind, rekor, content }), sign(kind, rekor, content));
    await Promise.allSettled(all.values());
  }
  const [signed] = (await all.get(JSON.stringify(wanted))) ?? [];
  if (!signed) throw new Error('nothing was signed');
  return signed;
}

liveTest.each(CASES)('cosign verifies a $content that $kind signed into Rekor v$rekor', async (wanted) => {
  const { file, bundle } = await signedCase(wanted);
  expect(await verifyWithCosign(file, bundle, wanted)).toMatchObject({ exitCode: 0 });
});

pythonTest.each(CASES)('sigstore-python verifies a $content that $kind signed into Rekor v$rekor', async (wanted) => {
  const { file, bundle } = await signedCase(wanted);
  expect(await verifyWithPython(file, bundle, wanted)).toMatchObject({ exitCode: 0 });
});

liveTest('a hundred artifacts are signed under one certificate in some checkpoints, and cosign verifies them', async () => {
  const signed = await sign('github', 2, 'statement', 100);
  expect(signed).toHaveLength(100);
  const sample = [signed[0], signed[50], signed[99]] as Signed[];
  const verified = await Promise.all(sample.map(({ file, bundle }) => verifyWithCosign(file, bundle, { content: 'statement' })));
  expect(verified.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
});
