import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { mustRun } from '../../../../tools/live/run.ts';
import { actTest, runWorkflow } from '../../support/act.ts';
import { stack } from '../../support/stack.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The archive that act's artifact service keeps, unpacked by another implementation. */
async function unpack(artifacts: string, name: string): Promise<string> {
  const archive = readdirSync(artifacts, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`${name}.zip`)) ?? 'none';
  const folder = temporaryFolder();
  const script = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
  await mustRun('python3', ['-c', script, join(artifacts, archive), folder]);
  return folder;
}

actTest('bundles become an artifact of the run, also where the store has failed', async () => {
  const artifacts = temporaryFolder();
  const run = await runWorkflow(
    `
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - uses: ./chopmark
        with:
          subject-path: app.tar.gz
          instance: ${stack().ready.files.trustConfig}
          store: local
          bundle-artifact: attestations
      - uses: ./chopmark
        continue-on-error: true
        with:
          subject-path: app.tar.gz
          instance: ${stack().ready.files.trustConfig}
          store: http://127.0.0.1:1/nobody
          bundle-artifact: of-a-failure
      - uses: ./chopmark
        with:
          command: sign
          subject-path: app.tar.gz
          instance: ${stack().ready.files.trustConfig}
          upload-signing-artifacts: true`,
    { artifacts },
  );
  expect(`${run.exitCode} ${run.log}`).toMatch(/^0 /);
  for (const name of ['attestations', 'of-a-failure', 'signing-artifacts-release']) {
    const folder = await unpack(artifacts, name);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['app.tar.gz.sigstore.json', 'attestations.jsonl', 'result.json']));
    expect(JSON.parse(readFileSync(join(folder, 'app.tar.gz.sigstore.json'), 'utf8')).mediaType).toContain('sigstore.bundle');
  }
});
