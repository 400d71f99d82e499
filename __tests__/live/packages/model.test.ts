import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { consumerPython } from '../../../tools/live/cache.ts';
import { run } from '../../../tools/live/run.ts';
import { chopmark } from '../support/chopmark.ts';
import { consumerTest } from '../support/live-test.ts';
import { SAN } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const FILES = 10_000;

const verify = (model: string, signature: string, kind: 'github' | 'gitlab' = 'github') =>
  run(
    consumerPython('model-signing'),
    [
      ...['-m', 'model_signing', 'verify', 'sigstore', model, '--signature', signature],
      ...['--identity', SAN[kind], '--identity_provider', issuerOf(kind), '--trust_config', stack().ready.files.trustConfig],
    ],
    { timeout: 120_000 },
  );

consumerTest('model-signing')(
  'a model of ten thousand files is verified by model-signing, and refused with one byte changed',
  async () => {
    const folder = temporaryFolder();
    const model = join(folder, 'net');
    for (let at = 0; at < FILES; at++) {
      const layer = join(model, `layer-${at % 100}`);
      mkdirSync(layer, { recursive: true });
      writeFileSync(join(layer, `${at}.bin`), `weights ${at}`);
    }
    mkdirSync(join(model, '.git'));
    writeFileSync(join(model, '.git', 'HEAD'), 'ref: refs/heads/main');
    mkdirSync(join(model, 'cache'));
    for (const name of ['cache/part', 'train.log']) writeFileSync(join(model, name), 'not of the model');
    const options = [
      '!net/cache',
      '!net/*.log',
      '--package=model',
      `--instance=${stack().ready.files.trustConfig}`,
      '--identity-token=env:TOKEN',
      '--bundle-dir=bundles',
    ];
    const made = await chopmark(['attest', 'net', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
    expect(made.exitCode).toBe(0);
    const signature = join(folder, 'bundles', 'net.sigstore.json');
    expect(await verify(model, signature)).toMatchObject({ exitCode: 0 });
    expect((await verify(model, signature, 'gitlab')).exitCode).not.toBe(0);
    // What is left out may change, and nothing else.
    writeFileSync(join(model, 'train.log'), 'another');
    expect(await verify(model, signature)).toMatchObject({ exitCode: 0 });
    writeFileSync(join(model, 'layer-7', '7.bin'), 'weights 8');
    expect((await verify(model, signature)).exitCode).not.toBe(0);
  },
  240_000,
);
