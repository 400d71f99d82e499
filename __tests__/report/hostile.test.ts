import { describe, expect, test } from '@jest/globals';
import type { Result } from '../../src/formats/result.ts';
import { renderDemoReport } from '../../src/report/demo.ts';
import { renderDoctorReport } from '../../src/report/doctor.ts';
import { type BundleExplanation, explainBundles } from '../../src/report/inspect.ts';
import { serializeDocument } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { renderTrustReport } from '../../src/report/trust.ts';
import { HOSTILE_NAMES, identity, signedResult, verifiedResult } from './sample.ts';

/** Whatever a terminal acts on or a reader cannot see, beside line feeds. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const dryRunOf = (name: string): Result => ({
  ...signedResult([]),
  dryRun: {
    statements: [{ subject: [{ name }], [name]: name }],
    claims: { [name]: name, nested: { [name]: [name] } },
    places: [{ name, url: name, learns: name, isPublic: true }],
  },
});
const skippedOf = (name: string): Result => ({
  ...signedResult([]),
  skipped: { code: 'IDENTITY_NONE', message: name, hint: name },
  problems: [{ code: 'STORE_FILE_WRITE', message: name, hint: name }],
});
const explanationOf = (name: string): BundleExplanation => ({
  bundlePath: name,
  mediaType: name,
  content: { kind: 'statement', predicateType: name, subjects: [{ name, digest: { [name]: name } }] },
  signer: { kind: 'certificate', identity: { ...identity, san: name, issuer: name } },
  entries: [{ log: name, index: 1n, kind: name, version: name, inclusion: 'proof' }],
  timestamps: [{ time: new Date(Number.NaN), source: 'log', authority: name }],
  facts: { proven: { repository: name }, declared: { commit: name, job: name } },
});

const results: [string, (name: string) => Result][] = [
  ['signed', (name) => signedResult([name])],
  ['verified', (name) => verifiedResult([name, name])],
  ['dry run', dryRunOf],
  ['skipped', skippedOf],
];

describe.each(HOSTILE_NAMES.map((name) => [name.slice(0, 40), name] as const))('%j', (_, name) => {
  test.each(results)('does nothing on a terminal: %s', (_, make) => {
    const text = renderText(make(name), { colour: false });
    expect(text).not.toMatch(ACTIVE);
    // A line of its own would pass for one of ours.
    expect(text).not.toMatch(/^(error: forged|# heading|- list|\s*::)|##\w*\[/m);
  });

  test.each([
    [
      'inspect',
      () =>
        explainBundles([explanationOf(name), { bundlePath: name, problem: { code: 'INPUT_UNREADABLE', message: name } }], {
          colour: false,
        }),
    ],
    [
      'doctor',
      () =>
        renderDoctorReport(
          {
            schema: 'chopmark.doctor/1',
            version: '1',
            findings: [{ check: name, status: 'bad', detail: name, remedy: name }],
            claims: { [name]: { [name]: name } },
          },
          { colour: false },
        ),
    ],
    [
      'trust',
      () =>
        renderTrustReport(
          {
            schema: 'chopmark.trust/1',
            action: 'show',
            instance: name,
            source: 'file',
            parties: [{ role: 'transparency log', name, fingerprint: name, from: new Date(0) }],
            services: [{ role: name, url: name, majorApiVersion: 1 }],
            writtenTo: name,
          },
          { colour: false },
        ),
    ],
    [
      'demo',
      () =>
        renderDemoReport(
          {
            schema: 'chopmark.demo/1',
            steps: [{ title: name, command: name, outcome: [name], asExpected: false }],
            duration: 1,
            keptIn: name,
          },
          { colour: false },
        ),
    ],
  ])('does nothing on a terminal: %s', (_, render) => {
    expect(render()).not.toMatch(ACTIVE);
  });

  test.each(results)('is neither Markdown nor HTML: %s', (_, make) => {
    const text = renderMarkdown(make(name));
    expect(text).not.toMatch(ACTIVE);
    expect(text.replace(/<\/?(code|pre|br)>/g, '')).not.toMatch(/[<>[\]`@~$]|&(?!#\d+;)|:\/\/|www\./);
    for (const line of text.split('\n'))
      expect(line).toMatch(
        /^($|## |[|] .* [|]$|<code>|<pre><code>|Signed by <code>|To verify: <code>|All bundles: <code>|Nothing was signed\. <code>)/,
      );
  });

  test.each(results)('survives JSON whole, and does nothing on a terminal: %s', (_, make) => {
    const document = serializeDocument(make(name));
    expect(document).not.toMatch(ACTIVE);
    expect(document).not.toMatch(/^\s*::|##\w*\[/m);
    expect(JSON.parse(document)).toEqual(
      JSON.parse(JSON.stringify(make(name), (_, value) => (typeof value === 'bigint' ? String(value) : value))),
    );
  });
});
