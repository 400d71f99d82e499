import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { liveTest, pythonTest } from './support/live-test.ts';
import { signWithCosign, signWithPython, verifyWithCosign, verifyWithPython } from './support/peer-signing.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// No code of ours between the peers and the services: what fails here is the instance, not the product.

const artifact = () => {
  const file = join(temporaryFolder(), 'artifact.txt');
  writeFileSync(file, `content ${Math.random()}`);
  return file;
};

const entriesOf = (bundle: string) =>
  (JSON.parse(readFileSync(bundle, 'utf8')) as { verificationMaterial: { tlogEntries: { kindVersion: { version: string } }[] } })
    .verificationMaterial.tlogEntries;

describe.each([1, 2] as const)('Rekor v%i', (rekor) => {
  liveTest.each(['message', 'statement'] as const)('cosign verifies its own %s, logged where it was told to', async (content) => {
    const file = artifact();
    const bundle = await signWithCosign(file, { rekor, content });
    expect(await verifyWithCosign(file, bundle, { content })).toMatchObject({ exitCode: 0 });
    const [{ kindVersion } = { kindVersion: { version: '' } }] = entriesOf(bundle);
    expect(kindVersion.version).toBe(rekor === 2 ? '0.0.2' : '0.0.1');
  });

  pythonTest('sigstore-python verifies what cosign signed, and cosign what sigstore-python signed', async () => {
    const file = artifact();
    const byCosign = await signWithCosign(file, { rekor });
    expect(await verifyWithPython(file, byCosign)).toMatchObject({ exitCode: 0 });
    const byPython = await signWithPython(file, { rekor });
    expect(await verifyWithCosign(file, byPython)).toMatchObject({ exitCode: 0 });
    expect(entriesOf(byPython)).toHaveLength(1);
  });
});

pythonTest('both peers refuse another artifact and another identity', async () => {
  const file = artifact();
  const bundle = await signWithCosign(file);
  expect((await verifyWithCosign(artifact(), bundle)).exitCode).not.toBe(0);
  expect((await verifyWithPython(artifact(), bundle)).exitCode).not.toBe(0);
  expect((await verifyWithCosign(file, bundle, { kind: 'gitlab' })).exitCode).not.toBe(0);
  expect((await verifyWithPython(file, bundle, { kind: 'gitlab' })).exitCode).not.toBe(0);
});

liveTest('the trusted root has a start of validity for every key, since a strict client refuses one without', () => {
  const root = JSON.parse(readFileSync(stack().ready.files.trustedRoot, 'utf8')) as Record<string, object[]>;
  for (const log of [...(root.tlogs ?? []), ...(root.ctlogs ?? [])]) expect(log).toHaveProperty('publicKey.validFor.start');
  for (const authority of [...(root.certificateAuthorities ?? []), ...(root.timestampAuthorities ?? [])]) {
    expect(authority).toHaveProperty('validFor.start');
  }
});
