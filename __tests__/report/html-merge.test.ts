import { describe, expect, test } from '@jest/globals';
import { collectValues, findCommon } from '../../src/report/html/collect-values.ts';
import { drawCounts } from '../../src/report/html/count-bar.ts';
import { html } from '../../src/report/html/markup.ts';
import { mergeRules } from '../../src/report/html/merge-rules.ts';
import { nounOf, shortenName, shortenType, writeName } from '../../src/report/html/name.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import type { ArtifactVerdict, CheckedBundle, ClauseOutcome, RuleOutcome, SignedBundle } from '../../src/results/result.ts';
import { resultOf, verifiedFile } from './release-result.ts';

describe('values of several items', () => {
  test('are the different ones, the first three, and how many more', () => {
    expect(collectValues(['a', 'b', 'a', 'c', 'd', 'e'], (item) => item)).toEqual({ values: ['a', 'b', 'c'], more: 2, having: 6 });
    expect(collectValues(['a', undefined], (item) => item)).toEqual({ values: ['a'], more: 0, having: 1 });
    expect(collectValues([{ a: 1 }, { a: 1 }], (item) => item, JSON.stringify).values).toEqual([{ a: 1 }]);
  });

  test('are common only if every item has the same', () => {
    const common = (...items: (string | undefined)[]) => findCommon(items, (item) => item);
    expect([common('a', 'a'), common('a', 'b'), common('a', undefined), common(undefined, 'a'), common()]).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('rules of several items', () => {
  const clause = (actual: string, satisfied: boolean): ClauseOutcome => ({
    clause: 'ref',
    expected: 'v*',
    actual,
    satisfied,
    basis: 'proven',
  });
  const rule = (actual: string, satisfied: boolean, name = 'tags'): RuleOutcome => ({
    rule: 'require',
    name,
    satisfied,
    clauses: [clause(actual, satisfied)],
    ...(!satisfied && { problem: { code: 'POLICY_REF_MISMATCH', message: `Not ${actual}.` } }),
  });

  test('are one rule with what was found, and for how many it passed', () => {
    const [merged, ...others] = mergeRules([
      { rules: [rule('v1', true)] },
      { rules: [rule('v2', true)] },
      { rules: [rule('main', false)] },
    ]);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ name: 'tags', satisfied: 2, evaluated: 3, problems: { values: [{ message: 'Not main.' }] } });
    expect(merged?.clauses).toEqual([
      {
        clause: 'ref',
        expected: 'v*',
        basis: 'proven',
        satisfied: 2,
        evaluated: 3,
        actual: { values: ['main', 'v1', 'v2'], more: 0, having: 3 },
      },
    ]);
  });

  test('tell a failed value before others, a missing one, and what is only declared apart from what is proven', () => {
    const outcomes: ClauseOutcome[] = [
      ...['v1', 'v2', 'v3', 'v4'].map((version) => clause(version, true)),
      clause('main', false),
      { ...clause('v1', true), basis: 'declared' },
    ];
    const { actual: _, ...unstated } = clause('', false);
    const clauses = [...outcomes, unstated].map((outcome) => ({ rules: [{ ...rule('v1', true), clauses: [outcome] }] }));
    const [proven, declared] = mergeRules(clauses)[0]?.clauses ?? [];
    expect(proven).toMatchObject({
      basis: 'proven',
      satisfied: 4,
      evaluated: 6,
      actual: { values: ['main', 'v1', 'v2'], more: 2, having: 5 },
    });
    expect(declared).toMatchObject({ basis: 'declared', satisfied: 1, evaluated: 1 });
  });

  test('come with failed ones first, so that no limit hides them', () => {
    const rules = [rule('v1', true, 'a'), rule('main', false, 'b'), rule('v1', true, 'c')];
    expect(mergeRules([{ rules }]).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
  });

  test('say on the page for how many they passed', () => {
    const [one, two] = [verifiedFile(1), verifiedFile(2)];
    const page = renderHtml(
      resultOf([
        { ...one, rules: [rule('v1', true)] },
        { ...two, rules: [rule('main', false)] },
      ]),
    );
    expect(page).toContain('<strong>Requires tags</strong> <span class="soft small">passed for 1 of 2</span>');
    expect(page).toContain('<code>main</code><br><code>v1</code> <span class="soft small">passed for 1 of 2</span>');
  });
});

describe('names', () => {
  test.each([
    ['ghcr.io/acme/app:1.0', 'ghcr.io/acme/app', ':1.0', undefined, 'image'],
    ['ghcr.io/acme/app:1.0 (linux/amd64)', 'ghcr.io/acme/app', ':1.0', undefined, 'linux/amd64'],
    [`localhost:5000/app@sha256:${'ab'.repeat(32)}`, 'localhost:5000/app', undefined, '@sha256:abababababab…', 'image'],
    ['oci-layout:./app', 'oci-layout:./app', undefined, undefined, 'image'],
    ['oci-layout:app', 'oci-layout:app', undefined, undefined, 'image'],
  ])('of an image in parts: %s', (name, repository, tag, digest, word) => {
    const written = String(writeName({ name, kind: 'image' }));
    expect(written).toContain('aria-label="Image"');
    expect(written).toContain(
      `<span>${repository}${tag ? `<span class="soft">${tag}</span>` : ''}${digest ? `<span class="mono soft">${digest}</span>` : ''} <span class="tag platform">${word}</span></span>`,
    );
  });

  test('in short', () => {
    const digest = `sha256:${'ab'.repeat(32)}`;
    expect(shortenName({ name: 'dist/a/b.tar.gz', kind: 'file' })).toBe('b.tar.gz');
    expect(shortenName({ name: digest, kind: 'digest' })).toBe('sha256:abababababab…');
    expect(shortenName({ name: 'ghcr.io/acme/app:1.0 (linux/amd64)', kind: 'image' })).toBe('app:1.0 linux/amd64');
    expect(shortenName({ name: `ghcr.io/acme/app@${digest}`, kind: 'image' })).toBe('app sha256:abababababab…');
    expect(shortenType('https://slsa.dev/provenance/v1')).toBe('SLSA provenance, v1');
    expect(shortenType('https://acme.example/type')).toBe('acme.example/type');
  });

  test('of what the items are', () => {
    const item = verifiedItem('file');
    expect(nounOf([item, item])).toBe('file');
    expect(nounOf([item, verifiedItem('image')])).toBe('artifact');
    expect(nounOf([])).toBe('artifact');
  });
});

describe('the bar of counts', () => {
  const share = (kind: 'held' | 'broken' | 'open', count: number) => ({ kind, count, name: kind, href: kind });
  const widths = (...counts: number[]) =>
    [...String(html`${drawCounts(counts.map((count) => share('held', count)))}`).matchAll(/<rect[^>]* width="([\d.]+)%/g)].map(
      ([, width]) => Number(width),
    );

  test('shows the shares of the whole, each wide enough for its count', () => {
    expect(widths(1, 1)).toEqual([50, 50]);
    const [few = 0, many = 0] = widths(1, 99_999);
    expect(few).toBeGreaterThanOrEqual(9);
    expect(few + many).toBeCloseTo(100);
  });

  test('leaves out what there is none of', () => {
    expect(widths(0, 3)).toEqual([100]);
    expect(drawCounts([share('held', 0)])).toBeUndefined();
  });
});

function verifiedItem(kind: 'file' | 'image') {
  const chain = { subject: 'held', signature: 'held', time: 'held', root: 'held', policy: 'held', requirements: 'held' } as const;
  return { name: 'a', kind, others: [], chain, rules: [], questions: [], notes: [], stores: [] };
}

describe('what only some items of a group have', () => {
  const withBundle = (verdict: ArtifactVerdict, change: (bundle: CheckedBundle) => CheckedBundle): ArtifactVerdict => ({
    ...verdict,
    bundles: verdict.bundles.map(change),
  });
  const bySigner = (index: number, signer: number): ArtifactVerdict =>
    withBundle(verifiedFile(index), (bundle) => ({
      ...bundle,
      ...(bundle.signer?.kind === 'certificate' && {
        signer: { kind: 'certificate', identity: { ...bundle.signer.identity, san: `https://signer-${signer}.example` } },
      }),
    }));
  const warning = { code: 'POLICY_SHARED_SIGNER' as const, message: 'Everybody can call this signer.' };
  const warned = (verdict: ArtifactVerdict) => withBundle(verdict, (bundle) => ({ ...bundle, warnings: [warning] }));

  test('is told with their number', () => {
    const lacking = withBundle(verifiedFile(1), (bundle) => {
      if (bundle.signer?.kind !== 'certificate') return bundle;
      const { 'runner-environment': _, ...extensions } = bundle.signer.identity.extensions;
      return { ...bundle, signer: { kind: 'certificate', identity: { ...bundle.signer.identity, extensions } } };
    });
    const opinion = withBundle(verifiedFile(2), (bundle) => ({ ...bundle, secondOpinion: { asked: true, agrees: true } }));
    const page = renderHtml(resultOf([verifiedFile(0), lacking, opinion]));
    expect(page).toMatch(/<dt>runner<\/dt><dd>github-hosted<br><span class="soft">for 2 of 3/);
    expect(page).toMatch(/<dt>second opinion<\/dt><dd>@sigstore\/verify agrees<br><span class="soft">for 1 of 3/);
  });

  test('is told of the number of items, not of notes', () => {
    const twice = { ...verifiedFile(0), unasked: [warning, warning] };
    expect(renderHtml(resultOf([twice, verifiedFile(1)]))).toContain('Everybody can call this signer. (1 of 2)');
  });

  test('is in the row of an item without a card, with its signer and its notes', () => {
    const signers = Array.from({ length: 31 }, (_, index) => bySigner(index, index));
    const page = renderHtml(resultOf(signers.map((verdict, index) => (index === 30 ? warned(verdict) : verdict))));
    const rest = page.slice(page.indexOf('1 more verified'));
    expect(rest).toContain('signed by https://signer-30.example');
    expect(rest).toContain('Everybody can call this signer.');
    expect(rest).toContain('SLSA provenance, v1');
    expect(rest).toContain('entry 184467470');
  });

  test('can be filtered by signer, also on a page about signed bundles', () => {
    const { artifacts: _, ...result } = resultOf([]);
    const statements = Array.from({ length: 22 }, (_, index): SignedBundle => {
      const { bundlePath, signer, entries, timestamps } = bySigner(index, index % 2).bundles[0] ?? {};
      if (!signer || !bundlePath) throw new TypeError('no bundle');
      return { subjects: [index], bundlePath, signer, entries: entries ?? [], timestamps: timestamps ?? [], stores: [], reused: false };
    });
    const subjects = statements.map((_, index) => ({ name: `file-${index}`, digest: { sha256: 'aa' } }));
    const page = renderHtml({ ...result, command: 'merge', subjects, statements });
    expect(page).toContain('<option value="1">https://signer-1.example');
    expect(page).toMatch(/<article [^>]*data-signer="0"/);
    expect(page).toMatch(/<article [^>]*data-signer="1"/);
  });
});

test('long names and reasons make a shorter list, not a page that no browser opens', () => {
  const long = '<&>'.repeat(2_000);
  const refusals = Array.from(
    { length: 3_000 },
    (_, index): ArtifactVerdict => ({
      artifact: `${index}${long}`,
      verdict: 'refused',
      bundles: [],
      problem: { code: 'VERIFICATION_NO_BUNDLE', message: `${long}${index}`.slice(-900), hint: `${long}${index}`.slice(-900) },
    }),
  );
  const page = renderHtml(resultOf(refusals));
  expect(page.length).toBeLessThan(9_000_000);
  const rows = page.match(/<tbody data-row/g)?.length ?? 0;
  expect(rows).toBeGreaterThan(500);
  expect(page).toContain(`and ${3_000 - rows} more, in the JSON result`);
});
