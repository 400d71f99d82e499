import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { programPath } from '../../../tools/live/cache.ts';
import { mustRun } from '../../../tools/live/run.ts';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, identity } from '../support/image-signing.ts';
import { startRegistry } from '../support/images.ts';
import { programTest } from '../support/live-test.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { token } from '../support/token.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';

programTest('helm')(
  'a chart that Helm packs is called by its package URL, and as an image where Helm pushes it',
  async () => {
    const folder = temporaryFolder();
    const helm = (...args: string[]) =>
      mustRun(programPath('helm'), args, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, timeout: 120_000 });
    await helm('create', 'widget');
    await helm('package', 'widget', '--version', '1.2.0');
    const chart = 'widget-1.2.0.tgz';
    const env = { TOKEN: await token('github') };
    const { trustConfig, trustedRoot } = stack().ready.files;
    const signing = [`--instance=${trustConfig}`, '--identity-token=env:TOKEN', '--json'];
    const made = await chopmark(['attest', chart, '--package=helm', ...signing], { cwd: folder, env });
    expect(made).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(made.stdout).subjects).toMatchObject([{ name: 'pkg:helm/widget@1.2.0', path: chart }]);
    expect(existsSync(join(folder, `${chart}.sigstore.json`))).toBe(true);
    const trust = [`--trusted-root=${trustedRoot}`, ...identity()];
    expect(await chopmark(['verify', chart, `--bundle=${chart}.sigstore.json`, '--offline', ...trust], { cwd: folder })).toMatchObject({
      exitCode: 0,
    });

    const host = await startRegistry('distribution');
    await helm('push', chart, `oci://${host}/charts`, '--plain-http');
    const image = `${host}/charts/widget:1.2.0`;
    const pushed = [`--subject-image=${image}`, `--allow-insecure-registry=${host}`];
    expect(await chopmark(['attest', ...pushed, '--store=oci', ...signing], { cwd: temporaryFolder(), env })).toMatchObject({
      exitCode: 0,
    });
    expect(await chopmark(['verify', ...pushed, ...trust], { cwd: temporaryFolder() })).toMatchObject({ exitCode: 0 });
    expect(await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PROVENANCE}`, image])).toMatchObject({ exitCode: 0 });
  },
  180_000,
);
