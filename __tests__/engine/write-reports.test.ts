import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { createRedactor } from '../../src/base/secrets/redact.ts';
import { planReports, resultOfError, writeReports } from '../../src/engine/write-reports.ts';
import { REPORT_FORMATS } from '../../src/options/schema/report-formats.ts';
import { verifiedResult } from '../report/sample.ts';

let workingFolder: string;
const { add, redact } = createRedactor();
beforeEach(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'chopmark-reports-'));
});
afterEach(() => rm(workingFolder, { recursive: true, force: true }));

test.each([
  [[], {}],
  [['html'], { printed: 'html' }],
  [['html=r.html,sarif=x.sarif', 'text'], { printed: 'text', files: ['html r.html', 'sarif x.sarif'] }],
  [['html=a,b.html,json=c.json'], { files: ['html a,b.html', 'json c.json'] }],
  [['html=a.html\njunit=b.xml'], { files: ['html a.html', 'junit b.xml'] }],
  [['json=a=b.json'], { files: ['json a=b.json'] }],
])('%j is understood', (items, { printed, files = [] }: { printed?: string; files?: string[] }) => {
  const plan = planReports(items);
  expect(plan.printed).toBe(printed);
  expect(plan.files.map(({ format, path }) => `${format} ${path}`)).toEqual(files);
});

test.each([
  [['htm'], 'INPUT_OPTION_VALUE', /Did you mean html\?/],
  [['html='], 'INPUT_OPTION_VALUE', /FORMAT=FILE/],
  [['pdf=x'], 'INPUT_OPTION_VALUE', /one of text, markdown, html/],
  [['html', 'sarif'], 'INPUT_OPTION_CONFLICT', /separate files/],
  [['html=a', 'sarif=./a'], 'INPUT_OPTION_CONFLICT', /separate files/],
])('%j is refused', (items, code, hint) => {
  expect(() => planReports(items)).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(hint) }));
});

test('every report is written in one run, folders included, and names the JSON document', async () => {
  const plan = planReports([
    'dotenv=out/x.env,html=out/deep/r.html,sarif=s.sarif,junit=j.xml,markdown=m.md,json=out/r.json,terraform=t.json,text=t.txt',
  ]);
  await writeReports(plan, verifiedResult(['a', 'b']), { workingFolder, redact });
  const read = (path: string) => readFile(join(workingFolder, path), 'utf8');
  expect(JSON.parse(await read('out/r.json'))).toMatchObject({ schema: 'chopmark.result/1' });
  expect(await read('out/x.env')).toBe(
    'CHOPMARK_COMMAND=verify\nCHOPMARK_VERSION=0.1.0\nCHOPMARK_EXIT_CODE=7\nCHOPMARK_ERROR_CODE=POLICY_IDENTITY_MISMATCH\n' +
      'CHOPMARK_RESULT_PATH=out/r.json\nCHOPMARK_ARTIFACTS=2\nCHOPMARK_VERIFIED=1\n',
  );
  expect(await read('out/deep/r.html')).toMatch(/^<!doctype html>/);
  expect(await read('t.txt')).not.toContain('\u001b');
  expect(JSON.parse(await read('t.json'))).toMatchObject({ verified: 'false', exit_code: '7' });
  expect((await readdir(workingFolder)).sort()).toEqual(['j.xml', 'm.md', 'out', 's.sarif', 't.json', 't.txt']);
});

test('the page names the run that it is about, without its secrets', async () => {
  add('a-secret-of-this-run');
  const describeRun = () => ({ date: new Date('2026-11-28T13:30:00Z'), command: ['chopmark', 'a-secret-of-this-run'], policy: 'p.yml' });
  await writeReports(planReports(['html=r.html']), verifiedResult(['a']), { workingFolder, redact, describeRun });
  const page = await readFile(join(workingFolder, 'r.html'), 'utf8');
  expect(page).toContain('<dt>date</dt><dd>2026-11-28 13:30:00 UTC</dd>');
  expect(page).toContain('<dt>policy</dt><dd>p.yml</dd>');
  expect(page).toContain('<dt>command</dt><dd>chopmark *** </dd>');
});

test('a report that cannot be written says which, and leaves nothing half', async () => {
  await writeReports(planReports(['json=file']), verifiedResult([]), { workingFolder, redact });
  const written = writeReports(planReports(['html=file/r.html']), verifiedResult([]), { workingFolder, redact });
  await expect(written).rejects.toMatchObject({
    code: 'STORE_REPORT_WRITE',
    message: expect.stringMatching(/^The html report could not be written: /),
  });
  expect(await readdir(workingFolder)).toEqual(['file']);
});

test('an error is a result without artifacts, with its exit code in it', async () => {
  const result = resultOfError('verify', new ChopmarkError({ code: 'TRUST_UNREACHABLE', message: 'no answer', hint: 'Try again.' }));
  await writeReports(planReports(['dotenv=e']), result, { workingFolder, redact });
  expect(await readFile(join(workingFolder, 'e'), 'utf8')).toContain('CHOPMARK_EXIT_CODE=4\nCHOPMARK_ERROR_CODE=TRUST_UNREACHABLE\n');
});

test('no report says what a service repeated of a secret', async () => {
  const secret = 'glpat-0123456789-canary';
  add(secret);
  const error = new ChopmarkError({ code: 'STORE_FORBIDDEN', message: `The store did not accept it: “${secret}”.`, hint: secret });
  const formats = REPORT_FORMATS.map((format) => `${format}=${format}`);
  await writeReports(planReports(formats), resultOfError('attest', error), { workingFolder, redact });
  expect((await readdir(workingFolder)).sort()).toEqual([...REPORT_FORMATS].sort());
  for (const format of REPORT_FORMATS) expect(await readFile(join(workingFolder, format), 'utf8')).not.toContain(secret);
});

test('no format hides a secret behind the characters that it escapes', async () => {
  add('p&ss\'w<rd"1');
  const message = 'It said p&ss\'w<rd"1, https://me:hunter2pw@host.example/ and eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln.';
  const problem = { code: 'STORE_UNREACHABLE' as const, message };
  const result = { ...verifiedResult(['a']), problems: [problem] };
  const formats = REPORT_FORMATS.filter((format) => format !== 'dotenv' && format !== 'terraform');
  await writeReports(planReports(formats.map((format) => `${format}=r.${format}`)), result, { workingFolder, redact });
  for (const format of formats) {
    const text = await readFile(join(workingFolder, `r.${format}`), 'utf8');
    const shown = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    expect([format, shown.includes('It said ***')]).toEqual([format, true]);
    expect(shown).not.toMatch(/hunter2pw|c2ln|w(?:<|&lt;)rd/);
  }
});
