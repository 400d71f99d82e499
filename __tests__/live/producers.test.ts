import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { installedPackages, programPath, recordingsPath } from '../../tools/live/cache.ts';
import { mustRun, run } from '../../tools/live/run.ts';
import { ROOT } from '../support/markdown.ts';
import { attestApp, cosignReads, explainedOf } from './support/app-statements.ts';
import { chopmark } from './support/chopmark.ts';
import { liveTest, programTest, recordingTest } from './support/live-test.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { issuerOf } from './support/token.ts';

const LEFT_PAD = { type: 'library', name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0' };
const writeJson = (folder: string, name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));
const home = (folder: string) => ({ PATH: process.env.PATH, HOME: folder });

/** A folder with the artifact, and Grype's reports on an SBOM of it, against a database of one vulnerability. */
async function scanWithGrype(): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  writeJson(folder, 'app.cdx.json', { bomFormat: 'CycloneDX', specVersion: '1.6', components: [LEFT_PAD] });
  await mustRun(programPath('grype-database'), [join(folder, 'database')]);
  const settings = {
    GRYPE_DB_CACHE_DIR: join(folder, 'database'),
    GRYPE_DB_AUTO_UPDATE: 'false',
    GRYPE_DB_VALIDATE_AGE: 'false',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
  };
  const outputs = ['-o', `json=${join(folder, 'grype.json')}`, '-o', `sarif=${join(folder, 'grype.sarif')}`];
  await mustRun(programPath('grype'), [`sbom:${join(folder, 'app.cdx.json')}`, ...outputs], { env: { ...home(folder), ...settings } });
  return folder;
}

const POLICY = (issuer: string, except: string) => `version: 1
trust:
  - ci: github
    repository: acme/widget
    issuer: ${issuer}
require:
  - vulnerabilities: { fail-on: high${except} }
`;

programTest('grype')('what Grype finds is signed in both styles, explained, read by cosign, and decided by a policy', async () => {
  const folder = await scanWithGrype();
  const found = JSON.parse(readFileSync(join(folder, 'grype.json'), 'utf8'));
  expect(found.matches).toHaveLength(1);
  for (const [style, report] of [
    ['in-toto', 'grype.json'],
    ['in-toto', 'grype.sarif'],
    ['cosign', 'grype.json'],
  ] as const) {
    const [bundle = ''] = await attestApp(folder, [`--vulnerability-report-path=${report}`, `--predicate-format=${style}`]);
    const rows = Object.fromEntries(await explainedOf(folder, bundle));
    expect(rows.findings).toMatch(report === 'grype.sarif' ? /^1 critical: GHSA-test-test-test/ : '1 critical: GHSA-test-test-test');
    if (report === 'grype.json') {
      expect(rows.scanner).toContain('grype');
      expect(rows.database).toBe(new Date(found.descriptor.db.status.built).toISOString());
    }
    const type = style === 'cosign' ? 'vuln' : 'https://in-toto.io/attestation/vulns/v0.2';
    expect(await cosignReads(folder, bundle, type)).toMatchObject({ exitCode: 0 });
    for (const [except, exitCode] of [
      ['', 7],
      [`, except: [{ id: ${rows.findings?.split(': ')[1]}, until: 2099-12-31, reason: it pads nothing }]`, 0],
    ] as const) {
      writeFileSync(join(folder, 'policy.yaml'), POLICY(issuerOf('github'), except));
      const args = ['verify', 'app', `--bundle=${bundle}`, '--policy=policy.yaml', `--trusted-root=${stack().ready.files.trustedRoot}`];
      expect({ report, style, ...(await chopmark([...args, '--offline'], { cwd: folder })) }).toMatchObject({ exitCode });
    }
  }
});

liveTest('what CycloneDX for npm writes about this project is signed in each of its versions, and read by cosign', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(ROOT, file), join(folder, file));
  const command = join(installedPackages('producers'), 'node_modules/.bin/cyclonedx-npm');
  for (const version of ['1.4', '1.5', '1.6', '1.7']) {
    const options = ['--package-lock-only', '--ignore-npm-errors', `--spec-version=${version}`, `--output-file=${version}.json`];
    await mustRun(command, options, { cwd: folder, env: home(folder), timeout: 120_000 });
    expect(JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')).specVersion).toBe(version);
    const [bundle = ''] = await attestApp(folder, [`--sbom-path=${version}.json`]);
    const rows = Object.fromEntries(await explainedOf(folder, bundle));
    expect(rows.SBOM).toContain(`CycloneDX ${version}`);
    expect(Number.parseInt(rows.lists ?? '', 10)).toBeGreaterThan(100);
    expect(await cosignReads(folder, bundle, 'cyclonedx')).toMatchObject({ exitCode: 0 });
  }
});

/** A suite of this project, run as it is run here. */
const SUITE = '__tests__/base/json/json-shape.test.ts';

liveTest('what Jest and its JUnit reporter write about this very project is signed, and says what Jest says', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  const reporter = join(installedPackages('producers'), 'node_modules/jest-junit');
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', SUITE];
  const outputs = ['--json', `--outputFile=${join(folder, 'jest.json')}`, `--reporters=${reporter}`];
  const env = { ...home(folder), JEST_JUNIT_OUTPUT_FILE: join(folder, 'junit.xml') };
  await mustRun(process.execPath, [...jest, ...outputs], { cwd: ROOT, env, timeout: 120_000 });
  const { numPassedTests } = JSON.parse(readFileSync(join(folder, 'jest.json'), 'utf8'));
  expect(numPassedTests).toBeGreaterThan(10);
  const bundles = await attestApp(folder, ['--test-report-path=jest.json', '--test-report-path=junit.xml']);
  expect(bundles).toHaveLength(2);
  for (const bundle of bundles)
    expect(await explainedOf(folder, bundle)).toEqual([['tests', `PASSED: ${numPassedTests} passed, 0 warned, 0 failed`]]);
});

const NODE_TESTS = `
import test from 'node:test';
test('adds', () => {});
test('parts', async (t) => { await t.test('first', () => {}); await t.test('second & last', () => {}); });
test('is left for later', { todo: true }, () => {});
test('is passed over', { skip: true }, () => {});
`;
const FAILING = "test('divides', () => { throw new Error('by <zero>'); });\n";

liveTest.each([
  ['tap', '', ['WARNED: 2 passed, 1 warned, 0 failed']],
  ['tap', FAILING, ['FAILED: 2 passed, 1 warned, 1 failed', 'divides']],
  ['junit', '', ['PASSED: 3 passed, 0 warned, 0 failed']],
  ['junit', FAILING, ['FAILED: 3 passed, 0 warned, 1 failed', 'test: divides']],
])("what Node's own runner writes as %s is signed, whatever came of the tests (%j)", async (reporter, more, expected) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  writeFileSync(join(folder, 'some.test.mjs'), NODE_TESTS + more);
  const options = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=report', 'some.test.mjs'];
  const ran = await run(process.execPath, options, { cwd: folder, env: home(folder) });
  expect(ran.exitCode).toBe(more === '' ? 0 : 1);
  const [bundle = ''] = await attestApp(folder, ['--test-report-path=report']);
  const rows = await explainedOf(folder, bundle);
  expect(rows.map(([, text]) => text)).toEqual(expected);
});

/** Signs reports and counts what the statements say; answers with the findings by scanner. */
async function signReports(reports: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  for (const [name, content] of Object.entries(reports)) writeFileSync(join(folder, name), content);
  const bundles = await attestApp(
    folder,
    Object.keys(reports).map((name) => `--vulnerability-report-path=${name}`),
  );
  const counts: Record<string, number> = {};
  for (const bundle of bundles) {
    const { payload } = JSON.parse(readFileSync(join(folder, bundle), 'utf8')).dsseEnvelope;
    const { scanner } = JSON.parse(Buffer.from(payload, 'base64').toString()).predicate;
    for (const { id, severity, annotations } of scanner.result)
      expect({ id, severity, annotations }).toEqual({
        id: expect.stringMatching(/\S/),
        severity: expect.any(Array),
        annotations: [expect.any(Object)],
      });
    counts[scanner.name] = (counts[scanner.name] ?? 0) + scanner.result.length;
  }
  return counts;
}

const countOf = (report: string): number =>
  (JSON.parse(report).Results ?? []).reduce((sum: number, { Vulnerabilities = [] }) => sum + Vulnerabilities.length, 0);

/** What Trivy recorded of itself: each file with its content, of those that have such a member. */
const trivyRecordings = (member: RegExp): [string, string][] =>
  readdirSync(recordingsPath('trivy'))
    .filter((name) => name.endsWith('.json.golden'))
    .map((name): [string, string] => [name, readFileSync(join(recordingsPath('trivy'), name), 'utf8')])
    .filter(([, content]) => Object.keys(JSON.parse(content)).some((key) => member.test(key)));

recordingTest('trivy')('every report that Trivy recorded of itself is signed, with every finding', async () => {
  const reports = Object.fromEntries(trivyRecordings(/^SchemaVersion$/));
  const expected = Object.values(reports).reduce((sum, report) => sum + countOf(report), 0);
  expect(Object.keys(reports).length).toBeGreaterThan(50);
  expect(expected).toBeGreaterThan(100);
  expect(await signReports(reports)).toEqual({ trivy: expected });
});

recordingTest('trivy')('every SBOM that Trivy recorded of itself is signed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  const names = trivyRecordings(/^(bomFormat|spdxVersion)$/).map(([name]) => join(recordingsPath('trivy'), name));
  const bundles = await attestApp(
    folder,
    names.map((path) => `--sbom-path=${path}`),
  );
  const told = await Promise.all(bundles.map(async (bundle) => Object.fromEntries(await explainedOf(folder, bundle)).SBOM ?? ''));
  expect(new Set(told.map((text) => text.split(' of ')[0]))).toEqual(new Set(['CycloneDX 1.7', 'SPDX 2.3']));
  expect(told.length).toBeGreaterThan(4);
});

/** Documents between the marks of a snapshot file. */
const snapshotsIn = (file: string): string[] =>
  readFileSync(join(recordingsPath('osv-scanner'), file), 'utf8')
    .split(/^---$/m)
    .map((block) => block.replace(/^\s*\[.*\]\n/, '').trim())
    .filter((block) => block.startsWith('{'));

recordingTest('osv-scanner')('every report that OSV-Scanner recorded of itself, in JSON and SARIF, is signed', async () => {
  for (const file of ['machinejson_test.snap', 'sarif_test.snap']) {
    const found = snapshotsIn(file);
    expect(found.length).toBeGreaterThan(40);
    const counts = await signReports(Object.fromEntries(found.map((report, at) => [`report-${at}.json`, report])));
    expect(Object.keys(counts)).toEqual(['osv-scanner']);
    expect(counts['osv-scanner']).toBeGreaterThan(50);
  }
});
