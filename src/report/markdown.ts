import { decidingBundle } from '../results/answer-questions.ts';
import { QUESTIONS } from '../results/questions.ts';
import type { ArtifactVerdict, Result, ResultProblem, ResultSubject, SignedBundle, StoreReceipt } from '../results/result.ts';
import { LOCAL_STORE } from '../results/result.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import { count, show } from './colors.ts';
import { pageOfCommit, pageOfWorkflow } from './forge-pages.ts';
import { describeOtherBuilder, describeSecondOpinion, describeSigner, listWarnings, showDigest, showTime } from './format.ts';
import { serializeDocument } from './json.ts';
import { writeVerifyCommand } from './verify-command.ts';

/** Rows of a table, and characters of a cell. A job summary has at most one mebibyte. */
const MOST_ROWS = 100;
const LONGEST_CELL = 120;
/** Characters of a path or a signer, and hex digits of a digest that is shortened. */
const LONGEST_PATH = 300;
const SHORT_DIGEST = 12;
/** Characters of a message or a hint, long enough to read the whole reason. */
const LONGEST_PROBLEM = 600;
/** Characters of an address that becomes a link. */
const LONGEST_ADDRESS = 500;
/** Stores of one bundle, and commands to verify, that are shown. */
const MOST_STORES = 5;
const MOST_COMMANDS = 5;
/** Warnings about one accepted artifact, with the places that were not asked, and characters of each. */
const MOST_WARNINGS = 2;
const LONGEST_WARNING = 240;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;

/**
 * Untrusted text as code. Every character that could be Markdown, HTML, a link or a mention becomes a character reference, which
 * parsers do not treat as structure. Inside `code`, GitHub and GitLab do not look for references such as issues or users.
 */
const code = (text: string): string => `<code>${escapeText(text)}</code>`;

const escapeText = (text: string): string => show(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);

/** A link if the address is a web address. The shown text is untrusted too. */
function link(url: string, text: string): string {
  const isWeb = URL.canParse(url) && new URL(url).protocol === 'https:' && url.length <= LONGEST_ADDRESS;
  return isWeb ? `<a href="${escapeText(url)}">${cell(text)}</a>` : cell(text);
}

const cell = (text: string, longest = LONGEST_CELL): string => code(text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * A result as a job summary.
 *
 * @param rows Maximum rows of each table.
 */
export function renderMarkdown(result: Result, { rows = MOST_ROWS }: { rows?: number } = {}): string {
  const parts = result.dryRun
    ? writeDryRun(result.dryRun)
    : result.command === 'verify'
      ? writeVerdicts(result.artifacts ?? [], rows)
      : writeSigned(result, rows);
  const skipped = result.skipped ? [`Nothing was signed. ${writeProblem(result.skipped)}`] : [];
  return `${[...skipped, ...parts, ...result.problems.slice(0, rows).map(writeProblem)].join('\n\n')}\n`;
}

function writeSigned(result: Result, most: number): string[] {
  const { command, statements, subjects, bundlePath } = result;
  const first = statements[0];
  if (!first) return [];
  const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[command];
  const signed = statements.flatMap((bundle) =>
    bundle.subjects.flatMap((index) => (subjects[index] ? [{ bundle, subject: subjects[index] }] : [])),
  );
  // Joined bundles can be from any instance.
  const commands = (command === 'merge' ? [] : statements.slice(0, MOST_COMMANDS)).map((bundle) =>
    writeVerifyCommand(result, bundle, { elsewhere: true }),
  );
  const failures = statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? []));
  return [
    command === 'merge' && result.problems.length > 0
      ? `## Not joined: ${count(result.problems.length, 'problem')}`
      : `## ${verb} ${count(subjects.length, 'subject')}${failures.length > 0 ? ', but not all bundles are stored' : ''}`,
    ...writeEachOnce(failures).slice(0, most),
    ...(result.retryCommand === undefined ? [] : [`To store the bundles that could not be stored: ${code(result.retryCommand)}`]),
    `Signed by ${code(describeSigner(first.signer))}`,
    ...(command === 'merge' ? [] : writeTable(['the certificate proves', ''], listProven(first), (row) => row)),
    ...writeTable(['subject', 'statement', 'log entry', 'stores'], signed, writeSubject, most),
    ...(bundlePath ? [`All bundles: ${code(bundlePath)}`] : []),
    ...commands.slice(0, 1).map((line) => `To verify: ${code(line)}`),
    ...fold(
      'Commands to verify the next subjects',
      commands.slice(1).map((line) => code(line)),
    ),
    ...fold('Digests and bundles', [writeList(signed, writeFiles, most)]),
  ];
}

const writeSubject = ({ bundle, subject }: { bundle: SignedBundle; subject: ResultSubject }): string[] => [
  `${cell(subject.name)}<br>${cell(shortenDigest(subject.digest))}`,
  bundle.predicateType ? cell(bundle.predicateType) : 'signature',
  [...bundle.entries.map(writeEntry), ...bundle.timestamps.slice(0, 1).map(({ time }) => showTime(time))].join('<br>') || 'none',
  bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt).join('<br>'),
];

const writeFiles = ({ bundle, subject }: { bundle: SignedBundle; subject: ResultSubject }): string =>
  `${cell(subject.name)} ${cell(showDigest(subject.digest))}, bundle ${cell(bundle.bundlePath, LONGEST_PATH)}`;

/** Enough of a digest to tell subjects apart. */
function shortenDigest(digest: DigestSet): string {
  const shown = showDigest(digest);
  const end = shown.indexOf(':') + 1 + SHORT_DIGEST;
  return shown.length > end ? `${shown.slice(0, end)}…` : shown;
}

/** A link to the search page of the public log, which has the entries of version 1. */
function writeEntry({ log, index }: SignedBundle['entries'][number]): string {
  const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
  return isPublic ? link(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${cell(log)} ${index}`;
}

function writeReceipt({ store, status, url }: StoreReceipt): string[] {
  if (store === LOCAL_STORE) return [];
  const told = status === 'failed' ? '**failed**' : status;
  return [`${url === undefined ? cell(store) : link(url, store)} ${told}`];
}

/** The most important facts about the signer, by Fulcio's names, with the pages about them. */
function listProven({ signer }: SignedBundle): string[][] {
  const extensions = signer.kind === 'certificate' ? signer.identity.extensions : {};
  const rows = [
    ['repository', 'source-repository-uri', extensions['source-repository-uri']],
    ['ref', 'source-repository-ref', undefined],
    ['commit', 'source-repository-digest', pageOfCommit(extensions)],
    ['workflow', 'build-config-uri', pageOfWorkflow(extensions)],
    ['run', 'run-invocation-uri', extensions['run-invocation-uri']],
    ['runner', 'runner-environment', undefined],
  ] as const;
  return rows.flatMap(([label, name, page]) => {
    const text = extensions[name];
    return text === undefined ? [] : [[label, page === undefined ? cell(text) : link(page, text)]];
  });
}

function writeVerdicts(artifacts: readonly ArtifactVerdict[], most: number): string[] {
  const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length;
  // Refused artifacts come first, so that the limit of rows never hides them.
  const ordered = [...artifacts].sort((a, b) => Number(a.verdict === 'verified') - Number(b.verdict === 'verified'));
  return [
    `## ${verified} of ${count(artifacts.length, 'artifact')} verified`,
    ...writeTable(['', 'artifact', 'signer or reason'], ordered, writeVerdict, most),
    ...fold('What was checked', writeTable(['artifact', ...QUESTIONS], ordered, writeAnswers, most)),
  ];
}

function writeVerdict(judged: ArtifactVerdict): string[] {
  const { artifact, digest, verdict, problem } = judged;
  return [
    verdict === 'verified' ? 'verified' : `**${verdict}**`,
    `${cell(artifact)}${digest ? `<br>${cell(shortenDigest(digest))}` : ''}`,
    problem ? writeProblem(problem) : writeAcceptance(judged).join('<br>'),
  ];
}

/** The signer of an accepted artifact, and what the reader should know about it. */
function writeAcceptance(judged: ArtifactVerdict): string[] {
  const bundle = decidingBundle(judged);
  if (!bundle?.signer || bundle.problem) return [];
  const builder = describeOtherBuilder(bundle);
  return [
    cell(describeSigner(bundle.signer), LONGEST_PATH),
    ...(builder ? [`builder: ${cell(builder)}`] : []),
    ...(bundle.secondOpinion ? [`second opinion: ${cell(describeSecondOpinion(bundle.secondOpinion))}`] : []),
    ...[
      ...listWarnings(judged).map(({ message }) => `**warning** ${cell(message, LONGEST_WARNING)}`),
      ...(judged.unasked ?? []).map(({ message }) => `**not asked** ${cell(message, LONGEST_WARNING)}`),
    ].slice(0, MOST_WARNINGS),
  ];
}

const writeAnswers = ({ artifact, digest, questions = [] }: ArtifactVerdict): string[] => [
  `${cell(artifact)}${digest ? `<br>${cell(showDigest(digest))}` : ''}`,
  ...QUESTIONS.map((asked) => {
    const answer = questions.find(({ question }) => question === asked)?.answer ?? 'not asked';
    return answer === 'missed' ? `**${answer}**` : answer;
  }),
];

function writeDryRun({ disclosures, statements }: NonNullable<Result['dryRun']>): string[] {
  return [
    '## Dry run: nothing was signed',
    ...statements
      .slice(0, 1)
      .map(
        (statement) => `<pre>${serializeDocument(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(code).join('\n')}</pre>`,
      ),
    ...writeTable(['service', 'address', 'data it would receive', 'public'], disclosures, ({ name, url, data, isPublic }) => [
      cell(name),
      cell(url),
      cell(data),
      isPublic ? 'permanently' : 'no',
    ]),
  ];
}

/** The same problem of several bundles is one, with their number. */
const writeEachOnce = (problems: readonly ResultProblem[]): string[] =>
  [...Map.groupBy(problems, writeProblem)].map(([text, same]) => (same.length > 1 ? `${text}<br>in ${same.length} bundles` : text));

const writeProblem = ({ code: errorCode, message, hint }: ResultProblem): string =>
  `${code(errorCode)} ${cell(message, LONGEST_PROBLEM)}${hint ? `<br>${cell(hint, LONGEST_PROBLEM)}` : ''}`;

/** What only some readers want to see: it opens at a click. */
const fold = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...parts, '</details>'];

function writeList<Item>(items: readonly Item[], write: (item: Item) => string, most: number): string {
  const more = items.length > most ? [`- and ${items.length - most} more`] : [];
  return [...items.slice(0, most).map((item) => `- ${write(item)}`), ...more].join('\n');
}

/** Only rows that are shown are written. */
function writeTable<Row>(
  head: readonly string[],
  rows: readonly Row[],
  write: (row: Row) => readonly string[],
  most = MOST_ROWS,
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, most).map((row) => line(write(row)));
  const table = [line(head), line(head.map(() => '---')), ...shown].join('\n');
  return rows.length > most ? [table, `and ${rows.length - most} more.`] : [table];
}
