import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import type { Artifact } from '../../../src/verification/artifact.ts';
import { createVerifier } from '../../../src/verification/verifier.ts';
import { liveTest, pythonTest } from '../support/live-test.ts';
import { type PeerOptions, SAN, signWithCosign, signWithPython, verifyWithCosign } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

const artifact = () => {
  const file = join(temporaryFolder(), 'artifact.txt');
  writeFileSync(file, randomBytes(64));
  return file;
};

const verifier = () => createVerifier(parseTrustedRoot(readFileSync(stack().ready.files.trustedRoot)));

const bytesOf = (file: string): Artifact => ({ kind: 'bytes', bytes: readFileSync(file) });

const PEERS = [
  ['cosign', liveTest, signWithCosign],
  ['sigstore-python', pythonTest, signWithPython],
] as const;

const CASES = ([1, 2] as const).flatMap((rekor) => (['message', 'statement'] as const).map((content) => ({ rekor, content })));

describe.each(PEERS)('%s', (_, peerTest, sign) => {
  peerTest.each(CASES)('signed a $content into Rekor v$rekor, and we verify it, and nothing else by it', async (options) => {
    const file = artifact();
    const bundle = parseBundle(readFileSync(await sign(file, options)));
    const verdict = await verifier().verifyBundle(bundle, bytesOf(file));
    expect(verdict.signer).toMatchObject({ kind: 'certificate', identity: { san: SAN.github, issuer: issuerOf('github') } });
    expect(verdict.entries).toEqual([expect.objectContaining({ log: options.rekor === 1 ? 'http://rekor1.local' : 'http://rekor.local' })]);
    expect(verdict.times.map(({ source }) => source)).toContain('timestamp-authority');
    expect(verdict.statement === undefined).toBe(options.content === 'message');
    await expect(verifier().verifyBundle(bundle, bytesOf(artifact()))).rejects.toMatchObject({ code: 'VERIFICATION_ARTIFACT_MISMATCH' });
  });
});

/** A bundle in JSON, for taking it apart. */
interface LooseBundle {
  verificationMaterial: {
    certificate: { rawBytes: string };
    tlogEntries: Record<string, unknown>[];
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  messageSignature: { signature: string };
}

const loose = async (file: string, options: PeerOptions = {}) =>
  JSON.parse(readFileSync(await signWithCosign(file, options), 'utf8')) as LooseBundle;

type Mixer = (mine: LooseBundle, other: LooseBundle) => void;

const MIXED: [what: string, code: string, mix: Mixer][] = [
  [
    'the entry of another',
    'VERIFICATION_LOG_BODY',
    (mine, other) => {
      mine.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    },
  ],
  [
    'the proof of another',
    'VERIFICATION_LOG_PROOF',
    (mine, other) => {
      const [entry, foreign] = [mine.verificationMaterial.tlogEntries[0], other.verificationMaterial.tlogEntries[0]];
      Object.assign(entry ?? {}, { inclusionProof: foreign?.inclusionProof, logIndex: foreign?.logIndex });
    },
  ],
  [
    'its entry twice',
    'VERIFICATION_LOG_DUPLICATE',
    ({ verificationMaterial: { tlogEntries } }) => {
      tlogEntries.push(structuredClone(tlogEntries[0] ?? {}));
    },
  ],
  [
    'no entry',
    'VERIFICATION_LOG_MISSING',
    ({ verificationMaterial }) => {
      verificationMaterial.tlogEntries = [];
    },
  ],
  [
    'the timestamp of another',
    'VERIFICATION_TIMESTAMP',
    (mine, other) => {
      mine.verificationMaterial.timestampVerificationData = other.verificationMaterial.timestampVerificationData;
    },
  ],
  [
    'its timestamp twice',
    'VERIFICATION_TIMESTAMP',
    ({ verificationMaterial: { timestampVerificationData: data } }) => {
      data.rfc3161Timestamps.push(...structuredClone(data.rfc3161Timestamps));
    },
  ],
  [
    'no timestamp',
    'VERIFICATION_NO_TRUSTED_TIME',
    ({ verificationMaterial: { timestampVerificationData: data } }) => {
      data.rfc3161Timestamps = [];
    },
  ],
  [
    'the certificate of another',
    'VERIFICATION_SIGNATURE',
    (mine, other) => {
      mine.verificationMaterial.certificate = other.verificationMaterial.certificate;
    },
  ],
  [
    'the signature of another',
    'VERIFICATION_SIGNATURE',
    (mine, other) => {
      mine.messageSignature.signature = other.messageSignature.signature;
    },
  ],
];

let pair: Promise<{ file: string; mine: LooseBundle; other: LooseBundle }> | undefined;

/** Two real bundles of two artifacts, signed once for all that mix them. */
const signPair = () => {
  pair ??= (async () => {
    const file = artifact();
    const [mine, other] = await Promise.all([loose(file), loose(artifact())]);
    return { file, mine, other };
  })();
  return pair;
};

liveTest.each(MIXED)('a real bundle with %s is refused as %s', async (_, code, mix) => {
  const { file, mine, other } = await signPair();
  const mixed = structuredClone(mine);
  mix(mixed, other);
  const outcome = (async () => verifier().verifyBundle(parseBundle(JSON.stringify(mixed)), bytesOf(file)))();
  await expect(outcome).rejects.toMatchObject({ code, exitCode: 6 });
});

/** Every base64 text of the bundle, by its path. */
function* texts(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value === 'string' && /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) yield path;
  if (typeof value === 'object' && value !== null) for (const [key, member] of Object.entries(value)) yield* texts(member, [...path, key]);
}

function flip(bundle: object, path: string[], place: number): string {
  const copy = structuredClone(bundle) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  const last = path.at(-1) ?? '';
  const bytes = Buffer.from(holder[last] as string, 'base64');
  const at = Math.floor(place * (bytes.length - 1));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  holder[last] = bytes.toString('base64');
  return JSON.stringify(copy);
}

liveTest.each(CASES)('of a $content in Rekor v$rekor, not one flipped bit in any field is let through', async (options) => {
  const file = artifact();
  const bundle = JSON.parse(readFileSync(await signWithCosign(file, options), 'utf8')) as object;
  const paths = [...texts(bundle)];
  expect(paths.length).toBeGreaterThan(4);
  const letThrough: string[] = [];
  for (const path of paths) {
    for (let step = 0; step <= 12; step++) {
      try {
        await verifier().verifyBundle(parseBundle(flip(bundle, path, step / 12)), bytesOf(file));
        letThrough.push(`${path.join('.')} at ${step}/12`);
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^VERIFICATION_/) });
      }
    }
  }
  expect(letThrough).toEqual([]);
});

liveTest('cosign too takes the unchanged bundle and refuses the mixed ones that say more than nothing', async () => {
  const { file, mine, other } = await signPair();
  const verify = (bundle: LooseBundle) => {
    const path = join(temporaryFolder(), 'bundle.json');
    writeFileSync(path, JSON.stringify(bundle));
    return verifyWithCosign(file, path);
  };
  expect(await verify(mine)).toMatchObject({ exitCode: 0 });
  for (const [what, , mix] of MIXED.filter(([name]) => !name.endsWith('twice'))) {
    const mixed = structuredClone(mine);
    mix(mixed, other);
    expect([what, (await verify(mixed)).exitCode]).not.toEqual([what, 0]);
  }
});
