import type { ArtifactVerdict, Result } from '../../results/result.ts';
import { count } from '../colors.ts';
import { showTime } from '../format.ts';
import type { RunDetails } from '../run-details.ts';
import { collectValues } from './collect-values.ts';
import { drawCounts } from './count-bar.ts';
import { drawSeal } from './icons.ts';
import { html, type Markup, type Part } from './markup.ts';
import { withoutScheme } from './name.ts';

/** Words of a command that are shown. */
const SHOWN_WORDS = 100;

/** What a page is about, in one line. */
export function titleOf(result: Result): string {
  const { command, artifacts, subjects, statements } = result;
  if (result.dryRun) return 'Dry run: nothing was signed';
  if (artifacts) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length;
    return `${verified} of ${count(artifacts.length, 'artifact')} verified`;
  }
  if (command === 'merge' && result.problems.length > 0) return `Not joined: ${count(result.problems.length, 'problem')}`;
  if (statements.length === 0) return result.skipped ? 'Nothing was signed' : `${command} had no result`;
  const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
  const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
  const part = covered < subjects.length ? `${covered} of ` : '';
  return `${verb} ${part}${count(subjects.length, 'subject')} in ${count(statements.length, 'bundle')}`;
}

/** The head of a page: the outcome, the counts, and the run that they are from. */
export const writeHead = (result: Result, run: RunDetails | undefined): Markup => html`<header>
<div class="masthead">${drawSeal()}<div><p class="soft small">chopmark ${result.command}</p><h1>${titleOf(result)}</h1></div></div>
${writeCounts(result)}
${writeAbout(result, run)}
</header>`;

function writeCounts({ artifacts }: Result): Markup | undefined {
  if (!artifacts) return undefined;
  const countOf = (wanted: ArtifactVerdict['verdict']) => artifacts.filter(({ verdict }) => verdict === wanted).length;
  return drawCounts([
    { kind: 'broken', count: countOf('refused'), name: 'refused', href: 'refused' },
    { kind: 'open', count: countOf('inconclusive'), name: 'inconclusive', href: 'inconclusive' },
    { kind: 'held', count: countOf('verified'), name: 'verified', href: 'verified' },
  ]);
}

function writeAbout(result: Result, run: RunDetails | undefined): Markup | undefined {
  const { instance, policyDigest, bundlePath, timings, version } = result;
  const spent = Object.values(timings).reduce((sum, milliseconds) => sum + milliseconds, 0);
  const policy = [run?.policy, policyDigest].filter((part) => part !== undefined);
  const rows: (readonly [string, Part])[] = [
    ['date', run && showTime(run.date)],
    ['command', run?.command && writeCommand(run.command)],
    ['Sigstore instance', instance],
    ['its hosts', writeHosts(result)],
    ['policy', policy.length === 0 ? undefined : policy.map((part, index) => [index > 0 && html`<br>`, part])],
    ['all bundles', bundlePath],
    ['took', spent > 0 && `${(spent / 1000).toFixed(2)} s`],
    ['chopmark', version],
  ];
  return html`<dl class="facts about">${rows.map(([name, value]) => value !== undefined && value !== false && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** Word by word, because a long command is cut at words. */
const writeCommand = (words: readonly string[]): Part => [
  words.slice(0, SHOWN_WORDS).map((word) => html`${word} `),
  words.length > SHOWN_WORDS && html`<span class="soft">and ${words.length - SHOWN_WORDS} more words</span>`,
];

/** The hosts of the logs and timestamp authorities in the evidence. */
function writeHosts({ artifacts = [], statements }: Result): Part {
  const accepted = artifacts.flatMap(({ bundles }) => bundles.filter(({ problem }) => problem === undefined));
  const evidence = [...accepted, ...statements];
  const addresses = evidence.flatMap(({ entries, timestamps }) => [
    ...entries.map(({ log }) => log),
    ...timestamps.map(({ authority }) => authority),
  ]);
  const { values, more } = collectValues(addresses, (address) => (address.startsWith('https://') ? withoutScheme(address) : undefined));
  return values.length === 0 ? undefined : `${values.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
