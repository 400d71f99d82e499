import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { html } from '../../src/report/html/markup.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { signedResult, verifiedResult } from './sample.ts';

test('a template escapes whatever is not markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(String(html`<p title="${'"\'`&'}">${inner}${['a', undefined, false, 1]}</p>`)).toBe(
    '<p title="&quot;&#39;&#96;&amp;"><b>&lt;i&gt;</b>a1</p>',
  );
});

test('the policy of the page allows its own style and nothing else', () => {
  const page = renderHtml(verifiedResult(['a', 'b']));
  const style = page.match(/<style>([\s\S]*)<\/style>/)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
  expect(page).not.toMatch(/<script|\sstyle=|\son[a-z]+=|\ssrc=|@import|url\(/i);
  expect(page.match(/\bhref="(?!#)[^"]*"/g)).toEqual(['href="https://github.com/chopmark/chopmark/blob/main/docs/how-to/reports.md"']);
});

test('what was refused comes first, with its reason, remedy and broken link', () => {
  const page = renderHtml(verifiedResult(['good', 'bad']));
  expect(page).toContain('<h1>1 of 2 artifacts verified</h1>');
  expect(page.indexOf('>bad</h3>')).toBeLessThan(page.indexOf('>good</h3>'));
  expect(page).toContain('<strong>bad was signed by bad.</strong></p><p>Ask bad.</p><p class="code">POLICY_IDENTITY_MISMATCH</p>');
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
  expect(page).toContain('Policy: 1 of 1 rule failed');
  expect(page).toMatch(/<code>refs\/tags\/v\*<\/code>.*<code>refs\/heads\/main<\/code>.*<span class="tag proven">proven<\/span>/);
});

test('a hundred thousand artifacts are still a page, and no refusal is lost in it', () => {
  const [good, bad] = verifiedResult(['good', 'bad']).artifacts ?? [];
  const artifacts = good && bad ? [...Array.from({ length: 100_000 }, () => good), bad] : [];
  const page = renderHtml({ ...verifiedResult([]), artifacts });
  expect(page.length).toBeLessThan(4 << 20);
  expect(page).toContain('>bad</h3>');
  expect(page).toMatch(/and 94801 more, in the JSON result/);
});

test('what was signed has its evidence and the command that verifies it', () => {
  const page = renderHtml(signedResult(['app.tar.gz']));
  expect(page).toContain('<h1>Attested 1 subject in 1 bundle</h1>');
  expect(page).toContain('<pre>chopmark verify app.tar.gz --bundle app.tar.gz.sigstore.json');
});
