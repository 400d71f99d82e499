import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeSummary } from '../../../src/adapters/action/summary.ts';
import { MAX_JOB_SUMMARY } from '../../../src/adapters/limits.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { withAnswers } from '../../../src/results/answer-questions.ts';
import type { ArtifactVerdict, Result } from '../../../src/results/result.ts';
import { createDecidedResult } from '../../report/decided-result.ts';
import { signedResult, verifiedResult } from '../../report/sample.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import { startBrowser } from '../support/browser.ts';
import { writeGithubPage } from '../support/github-page.ts';

const browserTest = process.env.CI === 'true' || existsSync('/usr/bin/chromium') ? test : test.skip;

/** Pictures of the summaries are left here for a person to look at. */
const pictures = process.env.CHOPMARK_REPORT_PICTURES;
const folder = mkdtempSync(join(tmpdir(), 'chopmark-summaries-'));
let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  if (existsSync('/usr/bin/chromium')) browser = await startBrowser();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const LONG = `widget-${'with-a-long-name-'.repeat(9)}linux-x64.tar.gz`;
const UNBROKEN = 'x'.repeat(240);
const [verified, refused] = (createDecidedResult().artifacts ?? []).map(withAnswers);
if (!verified || !refused) throw new TypeError('the sample has no artifacts');

const of = (artifacts: ArtifactVerdict[]): Result => ({ ...createDecidedResult(), artifacts });
const many = (number: number, like: ArtifactVerdict, change: (index: number) => Partial<ArtifactVerdict> = () => ({})): ArtifactVerdict[] =>
  Array.from({ length: number }, (_, index) => ({ ...like, artifact: `${index}-${LONG}`, ...change(index) }));
/** Another workflow for each. */
const signers = (number: number) =>
  many(number, verified, (index) => ({
    bundles: verified.bundles.map((bundle) =>
      bundle.signer?.kind === 'certificate'
        ? {
            ...bundle,
            signer: {
              ...bundle.signer,
              identity: { ...bundle.signer.identity, san: `https://github.com/acme/${UNBROKEN}${index}@refs/tags/v1` },
            },
          }
        : bundle,
    ),
  }));

const RESULTS: [string, Result][] = [
  ['decided', of((createDecidedResult().artifacts ?? []).map(withAnswers))],
  ['300 verified', of(many(300, verified))],
  ['300 refused for one cause', of(many(300, refused))],
  [
    '300 refused, each for its own reason',
    of(
      many(300, refused, (index) => ({
        problem: { code: 'POLICY_PREDICATE', message: `${index} ${UNBROKEN}`, hint: `${UNBROKEN} ${index}` },
      })),
    ),
  ],
  ['60 signers', of(signers(60))],
  ['signed', signedResult(['app.tar.gz', LONG, UNBROKEN])],
  ['300 signed', signedResult(Array.from({ length: 300 }, (_, index) => `${index}-${LONG}`))],
  [
    'hostile',
    {
      ...verifiedResult(HOSTILE_NAMES.flatMap((name) => [name, name])),
      problems: HOSTILE_NAMES.map((name) => ({ code: 'STORE_FILE_WRITE', message: name, hint: name })),
    },
  ],
  [
    'dry run',
    {
      ...signedResult([]),
      dryRun: {
        statements: [{ subject: [{ name: LONG }] }],
        disclosures: [{ name: 'transparency log', url: `https://log.example/${UNBROKEN}`, data: LONG, isPublic: true }],
      },
    },
  ],
];

const open = async (name: string, markdown: string) => {
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.html`);
  writeFileSync(file, writeGithubPage(markdown));
  return (await browser.open(pathToFileURL(file).href)).page;
};

/** As the Action writes it, and as `--report markdown` does, which Buildkite and GitLab show. */
const FORMS: [string, (result: Result) => string][] = [
  ['job summary', (result) => composeSummary(result, { pages: [], redact: (text) => text })],
  ['report', (result) => renderMarkdown(result)],
];

browserTest.each(RESULTS)('nothing is wider than the page of a job or a phone, also where it is opened: %s', async (name, result) => {
  for (const [form, write] of FORMS) {
    const text = write(result);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_JOB_SUMMARY);
    const page = await open(`${name} ${form}`, text);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [900, 390]) {
      await page.setViewportSize({ width, height: 800 });
      // The statement of a dry run scrolls within its own block.
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('html, article, p, ul, li, table, details')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => `${element.localName} ${element.scrollWidth} > ${element.clientWidth}`),
      );
      expect({ form, width, wide }).toEqual({ form, width, wide: [] });
    }
    await page.close();
  }
});

browserTest('why an artifact is refused is visible before anything is opened', async () => {
  for (const [name, result] of RESULTS.slice(0, 3)) {
    const page = await open(name, renderMarkdown(result));
    // Pictures show everything, this text only what is visible without a click.
    if (pictures) {
      await page.setViewportSize({ width: 932, height: 800 });
      await page.screenshot({ path: join(pictures, `summary-${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
    }
    const shown = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.remove();
      return document.body.textContent;
    });
    for (const { verdict, problem } of result.artifacts ?? [])
      if (verdict !== 'verified') for (const told of [problem?.code, problem?.message, problem?.hint]) expect(shown).toContain(told);
    await page.close();
  }
});

browserTest('every link is a page that exists: of the forge, of the log, of this project', async () => {
  const commit = 'c0ffee'.repeat(7).slice(0, 40);
  const [first, ...others] = signedResult(['app.tar.gz']).statements;
  if (first?.signer.kind !== 'certificate') throw new TypeError('the sample has no certificate');
  const extensions = {
    ...first.signer.identity.extensions,
    'source-repository-digest': commit,
    'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1',
    'build-config-digest': commit,
    'run-invocation-uri': 'https://github.com/acme/widget/actions/runs/77/attempts/1',
  };
  const statement = {
    ...first,
    signer: { ...first.signer, identity: { ...first.signer.identity, extensions } },
    entries: [{ log: 'https://rekor.sigstore.dev', index: 5n, kind: 'dsse', version: '0.0.1' }],
    stores: [],
  };
  const links = async (result: Result) => {
    const page = await open('links', renderMarkdown(result));
    const found = await page.locator('a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')));
    await page.close();
    return found;
  };
  expect(await links({ ...signedResult(['app.tar.gz']), statements: [statement, ...others] })).toEqual([
    'https://github.com/acme/widget',
    `https://github.com/acme/widget/commit/${commit}`,
    `https://github.com/acme/widget/blob/${commit}/.github/workflows/release.yml`,
    'https://github.com/acme/widget/actions/runs/77/attempts/1',
    'https://search.sigstore.dev/?logIndex=5',
  ]);
  expect(await links(of([refused]))).toEqual(['https://chopmark.github.io/chopmark/errors/POLICY_REPOSITORY_MISMATCH']);
});
