import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { merge } from '../../src/engine/merge.ts';
import { parseInputs } from '../../src/engine/parse-inputs.ts';
import { serializeBundle } from '../../src/formats/bundle.ts';
import { createWorld, mintBundle } from '../support/mint.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

test('a bundle whose certificate cannot be read is named', async () => {
  const bundle = { ...mintBundle(createWorld()), material: { kind: 'certificate' as const, certificate: Buffer.from('none') } };
  await run.write('a.sigstore.json', serializeBundle(bundle));
  await expect(merge(parseInputs('merge', { bundle: ['a.sigstore.json'] }), run.ports)).rejects.toMatchObject({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: expect.stringContaining('a.sigstore.json'),
  });
});

test('a bundle whose statement cannot be read is a problem of the result', async () => {
  const world = createWorld();
  const bundle = mintBundle(world);
  if (bundle.content.kind === 'envelope') bundle.content.envelope.payload = Buffer.from('{}');
  await run.write('a.sigstore.json', serializeBundle(bundle));
  const result = await merge(parseInputs('merge', { bundle: ['a.sigstore.json'] }), run.ports);
  expect(result.problems).toMatchObject([{ code: 'VERIFICATION_STATEMENT_MALFORMED' }]);
});
