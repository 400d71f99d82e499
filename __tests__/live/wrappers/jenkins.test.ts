import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { mustRun, run } from '../../../tools/live/run.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';
import { jobPath } from '../support/wrapper-run.ts';

const library = resolve(import.meta.dirname, '../../../jenkins');
const hasMaven = (await run('mvn', ['--version'])).exitCode === 0;
const jenkinsTest = hasMaven || process.env.CI === 'true' ? liveTest : test.skip;

jenkinsTest(
  'the library attests and verifies in a Scripted Pipeline whose shell steps really run',
  async () => {
    const folder = temporaryFolder();
    const value = await token('jenkins');
    const told = await mustRun('mvn', ['-q', '-B', '-f', join(library, 'test/pom.xml'), `-Dfolder=${join(folder, 'target')}`, 'test'], {
      timeout: 600_000,
      env: {
        ...process.env,
        LIBRARY: library,
        LIVE_FOLDER: folder,
        LIVE_PATH: jobPath(folder),
        LIVE_TOKEN: value,
        LIVE_INSTANCE: stack().ready.files.trustConfig,
        LIVE_ISSUER: issuerOf('jenkins'),
      },
    });
    expect(told).not.toContain('SKIPPED');
    const reports = await run('sh', ['-c', 'cat target/surefire-reports/*.txt'], { cwd: folder });
    expect(reports.stdout).toMatch(/Tests run: 11, Failures: 0, Errors: 0, Skipped: 0/);
    const log = readFileSync(join(folder, 'console.log'), 'utf8');
    expect(log).toContain('Attested 1 subject');
    for (const part of value.split('.').slice(1)) expect(log).not.toContain(part);
  },
  660_000,
);

const mavenTest = hasMaven || process.env.CI === 'true' ? test : test.skip;

mavenTest(
  'the library runs as Jenkins compiles it, in continuation-passing style',
  async () => {
    const folder = temporaryFolder();
    const cps = ['-Dtests=cps', '-Dsources=none', `-Dfolder=${join(folder, 'target')}`];
    await mustRun('mvn', ['-q', '-B', '-f', join(library, 'test/pom.xml'), ...cps, 'test'], {
      timeout: 600_000,
      env: { ...process.env, LIBRARY: library },
    });
    const reports = await run('sh', ['-c', 'cat target/surefire-reports/*.txt'], { cwd: folder });
    expect(reports.stdout).toMatch(/Tests run: 4, Failures: 0, Errors: 0, Skipped: 0/);
  },
  660_000,
);
