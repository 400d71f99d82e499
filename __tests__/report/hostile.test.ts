import { describe, expect, test } from '@jest/globals';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { renderDemoReport } from '../../src/report/demo.ts';
import { renderDoctorReport } from '../../src/report/doctor.ts';
import { renderDotenv } from '../../src/report/dotenv.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { type BundleExplanation, explainBundles } from '../../src/report/inspect.ts';
import { serializeDocument } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderPolicyReport } from '../../src/report/policy.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerraform } from '../../src/report/terraform.ts';
import { renderText } from '../../src/report/text.ts';
import { renderTrustReport } from '../../src/report/trust.ts';
import type { Result } from '../../src/results/result.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';
import { identity, signedResult, verifiedResult } from './sample.ts';

/** Whatever a terminal acts on or a reader cannot see, beside line feeds. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const dryRunOf = (name: string): Result => ({
  ...signedResult([]),
  dryRun: {
    statements: [{ subject: [{ name }], [name]: name }],
    claims: { [name]: name, nested: { [name]: [name] } },
    disclosures: [{ name, url: name, data: name, isPublic: true }],
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

/** The same name wherever a name can stand: in the picture, the rules, the facts. */
const decidedOf = (name: string): Result => {
  const problem = { code: 'POLICY_IDENTITY_MISMATCH' as const, message: name, hint: name };
  const clauses = [
    { clause: name, satisfied: false, expected: name, actual: name, basis: 'declared' as const, problem },
    { clause: name, satisfied: true, expected: name },
  ];
  const rule = { rule: 'trust' as const, name, at: name, satisfied: false, clauses, problem };
  const { statements: _, ...result } = signedResult([name]);
  const [signed] = signedResult([name]).statements;
  const bundle = {
    bundlePath: name,
    predicateType: name,
    signer: {
      kind: 'certificate' as const,
      identity: { ...identity, san: name, issuer: name, serial: name, extensions: { [name]: name } },
    },
    entries: [{ log: name, index: 1n, kind: name, version: name }],
    timestamps: [{ time: new Date(Number.NaN), source: 'log' as const, authority: name }],
    facts: { proven: { repository: name }, declared: { job: name } },
    trust: rule,
  };
  return {
    ...result,
    command: 'verify',
    instance: name,
    policyDigest: name,
    bundlePath: name,
    statements: signed ? [{ ...signed, stores: [{ store: name, status: 'failed', url: name, problem }] }] : [],
    artifacts: [
      { artifact: name, digest: { [name]: name }, verdict: 'refused', problem, bundles: [{ ...bundle, problem }, bundle], rules: [rule] },
      { artifact: name, verdict: 'inconclusive', bundles: [] },
    ],
    problems: [problem],
  };
};

const results: [string, (name: string) => Result][] = [
  ['signed', (name) => signedResult([name])],
  ['verified', (name) => verifiedResult([name, name])],
  ['dry run', dryRunOf],
  ['skipped', skippedOf],
  ['decided', decidedOf],
];

describe.each(HOSTILE_NAMES.map((name) => [name.slice(0, 40), name] as const))('%j', (_, name) => {
  test.each(results)('does nothing on a terminal: %s', (_, make) => {
    const text = renderText(make(name), { color: false });
    expect(text).not.toMatch(ACTIVE);
    // A line of its own would pass for one of ours.
    expect(text).not.toMatch(/^(error: forged|# heading|- list|\s*::)|##\w*\[/m);
  });

  test.each([
    [
      'inspect',
      () =>
        explainBundles([explanationOf(name), { bundlePath: name, problem: { code: 'INPUT_UNREADABLE', message: name } }], {
          color: false,
        }),
    ],
    [
      'doctor',
      () =>
        renderDoctorReport(
          {
            schema: 'chopmark.doctor/1',
            version: '1',
            findings: [{ check: name, status: 'bad', detail: name, hint: name }],
            claims: { [name]: { [name]: name } },
          },
          { color: false },
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
          { color: false },
        ),
    ],
    [
      'policy check',
      () =>
        renderPolicyReport(
          {
            schema: 'chopmark.policy/1',
            action: 'check',
            files: [{ path: name, digest: name, findings: [{ at: name, message: name, hint: name }], advice: [] }],
          },
          { color: false },
        ),
    ],
    [
      'policy explain',
      () =>
        renderPolicyReport(
          { schema: 'chopmark.policy/1', action: 'explain', artifacts: decidedOf(name).artifacts ?? [] },
          { color: false },
        ),
    ],
    ...(['written', 'printed'] as const).map((form): [string, () => string] => [
      `policy export, ${form}`,
      () =>
        renderPolicyReport(
          {
            schema: 'chopmark.policy/1',
            action: 'export',
            path: name,
            to: 'cosign',
            files: [{ name, content: name.replaceAll('\t', ' ') }],
            losses: [{ at: name, what: name, effect: 'accepts more' }],
            ...(form === 'written' && { writtenTo: name }),
          },
          { color: false },
        ),
    ]),
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
          { color: false },
        ),
    ],
  ])('does nothing on a terminal: %s', (_, render) => {
    expect(render()).not.toMatch(ACTIVE);
  });

  test.each(results)('is neither Markdown nor HTML: %s', (_, make) => {
    const text = renderMarkdown(make(name));
    expect(text).not.toMatch(ACTIVE);
    expect(text.replace(/<\/?(code|pre|br|details)>|<summary>[A-Z][a-z ]+<\/summary>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(
      /[<>[\]`@~$]|&(?!#\d+;)|:\/\/|www\./,
    );
    for (const line of text.split('\n'))
      expect(line).toMatch(
        /^($|###? [\w:, ]+$|<code>|<pre><code>|<\/?details>|( {2})?- (<code>|and \d)|<a href|Signed by <code>|To verify: <code>|All bundles: <code>|Nothing was signed\. <a |[a-z][a-z ]*: |signature; |Services that |The certificate proves:|and \d|\d)/,
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

  test.each(results)('changes nothing of a page but its text: %s', (_, make) => {
    const page = renderHtml(make(name));
    expect(page).not.toMatch(ACTIVE);
    expect(page).not.toMatch(/^\s*::|##\w*\[/m);
    expect(page).toContain(STYLE_ELEMENT);
    expect(skeleton(page)).toBe(LIKE.has(name) ? skeleton(renderHtml(make(name))) : plainSkeleton(make));
  });

  test.each(results)('changes nothing of an XML document but its text: %s', (_, make) => {
    const document = renderJunit(make(name));
    expect(document).not.toMatch(ACTIVE);
    expect(document).not.toMatch(/^\s*::|##\w*\[/m);
    expect(elements(document)).toEqual(plainElements(make));
  });

  test.each(results)('makes neither a link nor a placeholder in SARIF, and no path elsewhere: %s', (_, make) => {
    const document = renderSarif(make(name));
    expect(document).not.toMatch(ACTIVE);
    for (const { message, locations } of JSON.parse(document).runs[0].results) {
      expect(message.text.replace(/\\[\\[\]]/g, '').replace(/\{\{|\}\}/g, '')).not.toMatch(/[[\]{}]/);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(new URL(uri, 'file:///work/here/').href).toMatch(/^file:\/\/\/work\/here\/./);
    }
  });

  test.each(results)('sets no variable of its own, and none that is expanded: %s', (_, make) => {
    const lines = renderDotenv(make(name), name);
    expect(lines).toMatch(/^(CHOPMARK_[A-Z_]+=[A-Za-z0-9_./:@+=,-]+\n)+$/);
    expect(lines.length).toBeLessThanOrEqual(5_000);
    expect(new Set(lines.match(/^[A-Z_]+(?==)/gm)).size).toBe(lines.trim().split('\n').length);
  });

  test('is text in a flat map', () => {
    const map = JSON.parse(renderTerraform(decidedOf(name)));
    expect(Object.values(map).every((value) => typeof value === 'string')).toBe(true);
    expect(map.verified).toBe('false');
    expect(JSON.parse(map.result).artifacts).toHaveLength(2);
  });
});

/** Names that are shown as something else than a plain file: nothing, or a digest. */
const LIKE = new Set(['']);

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** Each kind of result is compared with its plain form once for every name: made once, it serves them all. */
function once<Made>(makeFrom: (result: Result) => Made): (make: (name: string) => Result) => Made {
  const made = new Map<(name: string) => Result, Made>();
  return (make) => {
    const known = made.get(make) ?? makeFrom(make('plain.txt'));
    made.set(make, known);
    return known;
  };
}

const plainSkeleton = once((result) => skeleton(renderHtml(result)));
const plainElements = once((result) => elements(renderJunit(result)));

/** Most of a page, and always the same text: it is not read again for every name. Nothing in it ends the element early. */
const STYLE_ELEMENT = `<style>${STYLE}</style>`;

/** Elements and the names of their attributes, nested as a browser nests them. */
function skeleton(page: string): string {
  const lines: string[] = [];
  const walk = ({ nodeName, attrs = [], childNodes = [] }: Node, depth: number) => {
    if (nodeName === '#text') return;
    const address = nodeName === 'a' ? attrs.find((attribute) => attribute.name === 'href')?.value : undefined;
    const leavesPage = address !== undefined && !address.startsWith('#');
    // An address that is too long or unsafe is text: a link adds nothing else, and its host is known.
    if (leavesPage) expect(new URL(address)).toMatchObject({ protocol: 'https:', host: 'github.com' });
    else lines.push(`${' '.repeat(depth)}${nodeName} ${attrs.map((attribute) => attribute.name).join(' ')}`);
    for (const child of childNodes) walk(child, leavesPage ? depth : depth + 1);
  };
  walk(parse(page.replace(STYLE_ELEMENT, () => '<style></style>')) as Node, 0);
  return lines.join('\n');
}

/** Elements with the names of their attributes, in order; a document that is not well-formed fails. */
function elements(document: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => void found.push(`${name} ${Object.keys(attributes).join(' ')}`));
  parser.write(document).close();
  return found;
}
