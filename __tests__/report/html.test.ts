import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { FILTER_SCRIPT } from '../../src/report/html/filter-script.ts';
import { html } from '../../src/report/html/markup.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import type { Result } from '../../src/results/result.ts';
import {
  changedFile,
  createReleaseResult,
  createSignedRelease,
  openFile,
  refusedFile,
  resultOf,
  verifiedFile,
  verifiedImage,
} from './release-result.ts';
import { signedResult, verifiedResult } from './sample.ts';

const listOf = <Made>(length: number, make: (index: number) => Made): Made[] => Array.from({ length }, (_, index) => make(index));
const countOf = (page: string, pattern: RegExp): number => [...page.matchAll(pattern)].length;
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleOf = (page: string): string => page.match(/<style>([\s\S]*)<\/style>/)?.[1] ?? '';

test('a template escapes whatever is not markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(String(html`<p title="${'"\'`&'}">${inner}${['a', undefined, false, 1]}</p>`)).toBe(
    '<p title="&quot;&#39;&#96;&amp;"><b>&lt;i&gt;</b>a1</p>',
  );
});

describe('the policy of the page', () => {
  test('allows its own style and nothing else', () => {
    const page = renderHtml(verifiedResult(['a', 'b']));
    expect(page).toContain(`content="default-src 'none'; style-src ${hashOf(styleOf(page))}; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script|\sstyle=|\son[a-z]+=|\ssrc=|@import|url\(/i);
  });

  test('allows the script of the filter by its hash, on pages with more than twenty artifacts', () => {
    expect(renderHtml(resultOf(listOf(20, verifiedFile)))).not.toMatch(/<script|script-src|id="filter/);
    const page = renderHtml(resultOf(listOf(21, verifiedFile)));
    expect(page.match(/<script>([\s\S]*)<\/script>/)?.[1]).toBe(FILTER_SCRIPT);
    expect(page).toContain(`form-action 'none'; script-src ${hashOf(FILTER_SCRIPT)}"`);
    expect(page).not.toMatch(/unsafe|\sstyle=|\son[a-z]+=|\ssrc=/i);
  });

  test('needs no script to read: the filter is hidden until it works', () => {
    expect(renderHtml(createReleaseResult())).toMatch(/<search class="filter" id="filter" aria-label="Filter" hidden>/);
  });
});

describe('the head', () => {
  const run = {
    date: new Date('2026-11-28T13:30:00Z'),
    command: ['chopmark', 'verify', 'dist/*', '--policy', 'release-policy.yml'],
    policy: 'release-policy.yml',
  };

  test('says when, how and by which policy', () => {
    const page = renderHtml(createReleaseResult(), run);
    for (const [name, value] of [
      ['date', '2026-11-28 13:30:00 UTC'],
      ['command', 'chopmark verify dist/\\* --policy release-policy.yml '],
      ['Sigstore instance', 'public-good'],
      ['its hosts', 'rekor.sigstore.dev'],
      ['policy', `release-policy.yml<br>sha256:${'9c'.repeat(32)}`],
      ['chopmark', '0.1.0'],
    ])
      expect(page).toMatch(new RegExp(`<dt>${name}</dt><dd>${value}</dd>`));
  });

  test('leaves out what the caller does not know', () => {
    const page = renderHtml(verifiedResult(['a']));
    for (const name of ['date', 'command', 'policy']) expect(page).not.toContain(`<dt>${name}</dt>`);
  });

  test('has the counts in the bar, and as links to the sections', () => {
    const page = renderHtml(createReleaseResult());
    expect([...page.matchAll(/<text class="(\w+)"[^>]*>(\d+)<\/text>/g)].map(([, kind, number]) => `${kind} ${number}`)).toEqual([
      'broken 4',
      'open 1',
      'held 27',
    ]);
    for (const section of ['refused', 'inconclusive', 'verified']) {
      expect(page).toContain(`<a href="#${section}"><strong>`);
      expect(page).toContain(`<h2 id="${section}">`);
    }
  });
});

describe('what was refused', () => {
  test('comes first, with its reason, remedy and broken link', () => {
    const page = renderHtml(verifiedResult(['good', 'bad']));
    expect(page).toContain('<h1>1 of 2 artifacts verified</h1>');
    expect(page.indexOf('<span>bad</span></span></h3>')).toBeGreaterThan(0);
    expect(page.indexOf('<span>bad</span></span></h3>')).toBeLessThan(page.indexOf('<span>good</span></span></h3>'));
    expect(page).toContain('<strong>bad was signed by bad.</strong></p><p>Ask bad.</p><p class="code">POLICY_IDENTITY_MISMATCH</p>');
  });

  test('for one cause has the cause once, and each artifact once', () => {
    const page = renderHtml(resultOf(listOf(10, refusedFile)));
    expect(countOf(page, /<article/g)).toBe(1);
    expect(countOf(page, /Wrong signer: expected repository[^<]*<\/h3>/g)).toBe(1);
    expect(countOf(page, /Trusts acme on GitHub<\/strong>/g)).toBe(1);
    expect(countOf(page, /<span>dist\/widget-theme-\d+-1\.4\.0\.zip<\/span>/g)).toBe(10);
  });

  test('for reasons that differ has each with its own evidence, and many of them in rows', () => {
    const differing = (index: number) => {
      const refused = refusedFile(index);
      return { ...refused, ...(refused.problem && { problem: { ...refused.problem, message: `Reason ${index}.` } }) };
    };
    const page = renderHtml(resultOf(listOf(12, differing)));
    expect(countOf(page, /<article/g)).toBe(1);
    expect(countOf(page, /<section class="cause"><h4>Reason \d+\./g)).toBe(10);
    expect(page).toContain('<p class="small">Reason 11.</p>');
  });

  test('for reasons that say everything has the evidence once, and each reason in its row', () => {
    const missing = (index: number) => ({
      artifact: `f${index}`,
      verdict: 'refused' as const,
      problem: { code: 'VERIFICATION_NO_BUNDLE' as const, message: `Bundle ${index} is gone.`, hint: 'Attest it.' },
      bundles: [],
    });
    const page = renderHtml(resultOf(listOf(5, missing)));
    expect(countOf(page, /<ol class="chain"/g)).toBe(1);
    expect(countOf(page, /<p class="small">Bundle \d is gone\.<\/p>/g)).toBe(5);
    expect(countOf(page, /VERIFICATION_NO_BUNDLE<\/p>/g)).toBe(1);
    expect(countOf(page, />Attest it\./g)).toBe(1);
  });
});

describe('what was verified', () => {
  test('has the evidence once per signer, and one row per artifact', () => {
    const page = renderHtml(resultOf([...listOf(30, verifiedFile), ...['linux/amd64', 'linux/arm64'].map(verifiedImage)]));
    expect(countOf(page, /<article class="held"/g)).toBe(2);
    expect(countOf(page, /Policy: 2 rules passed/g)).toBe(2);
    expect(countOf(page, /<tr data-row/g)).toBe(32);
    expect(page).toContain('30 other bundles checked');
  });

  test('links to the repository, the commit, the workflow, the run and the log entry, and tells no site where from', () => {
    const page = renderHtml(resultOf(listOf(2, verifiedFile)));
    const commit = '4f3c2b1a9d8e7f60514233445566778899aabbcc';
    for (const address of [
      'https://github.com/acme/widget',
      `https://github.com/acme/widget/commit/${commit}`,
      `https://github.com/acme/widget/blob/${commit}/.github/workflows/release.yml`,
      'https://github.com/acme/widget/actions/runs/1234567890/attempts/1',
      'https://search.sigstore.dev/?logIndex=184467440',
    ])
      expect(page).toContain(`<a href="${address}" rel="noreferrer">`);
  });

  test('has no link to a log entry without a page', () => {
    const [file] = listOf(1, verifiedFile);
    const entries = [{ log: 'https://log2026-1.rekor.sigstore.dev', index: 7n, kind: 'hashedrekord', version: '0.0.2' }];
    const page = renderHtml(resultOf(file ? [{ ...file, bundles: file.bundles.map((bundle) => ({ ...bundle, entries })) }] : []));
    expect(page).toContain('entry 7');
    expect(page).not.toContain('search.sigstore.dev');
  });

  test('looks like an image if it is one: repository, tag, platform', () => {
    const page = renderHtml(resultOf(['linux/amd64', 'linux/arm64'].map(verifiedImage)));
    expect(countOf(page, /aria-label="Image"/g)).toBe(2);
    expect(page).toContain('ghcr.io/acme/images/widget<span class="soft">:1.4.0</span> <span class="tag platform">linux/amd64</span>');
    expect(page).toContain('<p>2 images</p>');
  });

  test('has every answer: once for all, and in the row of an artifact that has others', () => {
    const [odd, ...others] = listOf(5, verifiedFile);
    const declared = odd && { ...odd, bundles: odd.bundles.map((bundle) => ({ ...bundle, builder: { basis: 'declared' as const } })) };
    const page = renderHtml(resultOf(declared ? [declared, ...others] : []));
    expect(page).toContain('What was checked, for 4 of 5');
    for (const question of ['Authentic?', 'Who signed?', 'For whom?', 'Does it count?', 'Its claims?', 'This artifact?'])
      expect(countOf(page, new RegExp(`>${question.replace('?', '\\?')}<`, 'g'))).toBe(1);
    expect(countOf(page, /declared: claims/g)).toBe(1);
  });

  test('has a warning that all share once, and others in their rows', () => {
    const warned = (index: number) => {
      const file = verifiedFile(index);
      const warnings = [{ code: 'POLICY_MAX_AGE' as const, message: index === 0 ? 'Old.' : 'Older.' }];
      return { ...file, bundles: file.bundles.slice(0, 1).map((bundle) => ({ ...bundle, warnings })) };
    };
    const page = renderHtml(resultOf(listOf(3, warned)));
    expect(page).toContain('Older. (2 of 3)');
    expect(countOf(page, /<p class="small open tone">Old\.<\/p>/g)).toBe(1);
    const shared = renderHtml(resultOf(listOf(3, () => warned(1))));
    expect(shared).toContain('<strong>Older.</strong>');
    expect(shared).not.toContain('<p class="small open tone">');
  });
});

test('every link of a verified artifact is told to whoever cannot see it', () => {
  const page = renderHtml(verifiedResult(['good']));
  for (const says of ['subject of', 'signed by', 'logged', 'trusted by']) expect(page).toContain(`aria-label="Valid: ${says}"`);
});

test('rules met and missed, asked for and found, proven and declared', () => {
  const [good] = verifiedResult(['good']).artifacts ?? [];
  const clause = { clause: 'ref', satisfied: false, expected: 'refs/tags/v*', actual: 'refs/heads/main', basis: 'proven' as const };
  const rule = { rule: 'require' as const, name: 'provenance', at: 'policy.yml:3:5', satisfied: false, clauses: [clause] };
  const page = renderHtml({ ...verifiedResult([]), artifacts: good ? [{ ...good, rules: [rule] }] : [] });
  expect(page).toContain('<details open><summary>Policy: 1 of 1 rule failed');
  expect(page).toMatch(/<code>refs\/tags\/v\*<\/code>.*<code>refs\/heads\/main<\/code>.*<span class="tag proven">proven<\/span>/);
});

describe('size', () => {
  const bytesOf = (result: Result): number => Buffer.byteLength(renderHtml(result));

  test('300 verified artifacts, or 300 refused ones, are at most 600 kB', () => {
    expect(bytesOf(resultOf(listOf(300, verifiedFile)))).toBeLessThan(600_000);
    expect(bytesOf(resultOf(listOf(300, refusedFile)))).toBeLessThan(600_000);
  });

  test('5,000 artifacts each have a row, on a page that opens', () => {
    const page = renderHtml(resultOf(listOf(5_000, verifiedFile)));
    expect(countOf(page, /<tr data-row/g)).toBe(5_000);
    expect(Buffer.byteLength(page)).toBeLessThan(4 << 20);
  });

  test('as many signers as artifacts have 30 cards, and rows for the others', () => {
    const page = renderHtml(
      resultOf(
        listOf(300, (index) => {
          const file = verifiedFile(index);
          const signer = { kind: 'key' as const, fingerprint: String(index).padStart(64, '0') };
          return { ...file, bundles: file.bundles.map((bundle) => ({ ...bundle, signer })) };
        }),
      ),
    );
    expect(countOf(page, /<article/g)).toBe(30);
    expect(page).toContain('<h2>270 more verified</h2>');
    expect(countOf(page, /<(?:tbody|tr|article)[^>]* data-row/g)).toBe(300);
  });

  test('thirty thousand artifacts are still a page, and no refusal is lost in it', () => {
    const good = verifiedFile(1);
    const page = renderHtml(resultOf([...listOf(30_000, () => good), refusedFile(1), changedFile(1), openFile(1)]));
    expect(page.length).toBeLessThan(4 << 20);
    for (const name of ['widget-theme-001', 'widget-manual-1', 'widget-data-1']) expect(page).toContain(`<span>dist/${name}`);
    expect(page).toMatch(/and 25003 more, in the JSON result/);
  });

  test('ten thousand refusals hide no other cause', () => {
    const bad = refusedFile(1);
    const page = renderHtml(resultOf([...listOf(10_000, () => bad), changedFile(1), openFile(1), verifiedFile(1)]));
    expect(page.length).toBeLessThan(4 << 20);
    for (const name of ['widget-manual-1', 'widget-data-1', 'widget-plugin-001']) expect(page).toContain(`<span>dist/${name}`);
  });
});

describe('what was signed', () => {
  test('has its evidence and the command that verifies it', () => {
    const page = renderHtml(signedResult(['app.tar.gz']));
    expect(page).toContain('<h1>Attested 1 subject in 1 bundle</h1>');
    expect(page).toContain('<pre>chopmark verify app.tar.gz --bundle app.tar.gz.sigstore.json');
  });

  test('has its evidence once per signer, and in each row what became of its bundle', () => {
    const page = renderHtml(createSignedRelease());
    expect(countOf(page, /<article class="broken"/g)).toBe(1);
    expect(page).toContain('<strong>oci: The registry refused the upload: 403.</strong>');
    expect(countOf(page, /<tr data-row/g)).toBe(5);
    expect(page).toContain('<a href="https://github.com/acme/widget/attestations/4711" rel="noreferrer">github</a> stored');
    expect(page).toContain('<span class="broken tone">oci failed</span>');
  });
});
