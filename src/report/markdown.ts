import type { Result, ResultProblem, ResultSubject, SignedBundle, StoreReceipt } from '../results/result.ts';
import { LOCAL_STORE } from '../results/result.ts';
import { count } from './colors.ts';
import { describeSigner, shortenDigest, showDigest, showTime } from './format.ts';
import { serializeDocument } from './json.ts';
import {
  asCode,
  asValue,
  bullet,
  fold,
  joinLines,
  LONGEST_PATH,
  linkTo,
  listCommon,
  listProven,
  quoteProblem,
  writeEntry,
  writeList,
  writeProven,
} from './markdown-parts.ts';
import { writeVerdicts } from './verdict-markdown.ts';
import { writeVerifyCommand } from './verify-command.ts';

/** Entries of a list, tried from the largest number to the smallest until the report is no longer than a job page takes. */
export const MARKDOWN_ROWS = [300, 100, 25, 5] as const;
/** Bytes. GitHub takes a summary, and Buildkite an annotation, of one mebibyte. */
const LONGEST_REPORT = 1_000_000;
/** Services of a dry run that are shown. */
const MOST_SERVICES = 100;
/** Stores and subjects of one bundle, signers, and commands to verify, that are shown. */
const MOST_STORES = 5;
const MOST_SUBJECTS = 5;
const MOST_SIGNERS = 10;
const MOST_COMMANDS = 5;
/** Characters of a statement that a dry run prints. */
const LONGEST_STATEMENT = 20_000;

/**
 * A result as a job summary: headings, paragraphs and lists, which fit the width of every page.
 *
 * @param rows Maximum entries of each list. Default: as many as a job page takes.
 */
export function renderMarkdown(result: Result, { rows }: { rows?: number } = {}): string {
  if (rows !== undefined) return render(result, rows);
  let text = '';
  for (const most of MARKDOWN_ROWS) {
    text = render(result, most);
    if (Buffer.byteLength(text) <= LONGEST_REPORT) break;
  }
  return text;
}

function render(result: Result, rows: number): string {
  const parts = result.dryRun
    ? writeDryRun(result.dryRun)
    : result.command === 'verify'
      ? writeVerdicts(result.artifacts ?? [], rows)
      : writeSigned(result, rows);
  const skipped = result.skipped ? [`Nothing was signed. ${quoteProblem(result.skipped)}`] : [];
  return `${[...skipped, ...parts, ...result.problems.slice(0, rows).map(quoteProblem)].join('\n\n')}\n`;
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
    ...(result.retryCommand === undefined ? [] : [`To store the bundles that could not be stored: ${asCode(result.retryCommand)}`]),
    ...writeSigners(statements),
    ...(command === 'merge' ? [] : writeProven(listCommon(statements.map(({ signer }) => listProven(signer))))),
    ...writeList(statements, (bundle) => writeBundle(bundle, subjects), most),
    ...(bundlePath ? [`All bundles: ${asCode(bundlePath)}`] : []),
    ...commands.slice(0, 1).map((line) => `To verify: ${asCode(line)}`),
    ...fold(
      'Commands to verify the next subjects',
      commands.slice(1).map((line) => asCode(line)),
    ),
    ...fold('Digests and bundles', [writeFiles(signed, most)]),
  ];
}

/** The signer; of joined bundles that have several, each with the number of its bundles. */
function writeSigners(statements: readonly SignedBundle[]): string[] {
  const signers = [...Map.groupBy(statements, ({ signer }) => describeSigner(signer))].sort(([, a], [, b]) => b.length - a.length);
  const more = signers.length - MOST_SIGNERS;
  return joinLines([
    ...signers
      .slice(0, MOST_SIGNERS)
      .map(
        ([name, bundles]) => `Signed by ${asValue(name, LONGEST_PATH)}${signers.length > 1 ? ` (${count(bundles.length, 'bundle')})` : ''}`,
      ),
    ...(more > 0 ? [`and by ${count(more, 'more signer')}`] : []),
  ]);
}

/** The subjects of a bundle, then its statement, its log entries with the time, and the stores that have it. */
function writeBundle(bundle: SignedBundle, subjects: readonly ResultSubject[]): string {
  const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
  const more = about.length - MOST_SUBJECTS;
  const evidence = [...bundle.entries.map(writeEntry), ...bundle.timestamps.slice(0, 1).map(({ time }) => showTime(time))];
  return [
    ...about.slice(0, MOST_SUBJECTS).map(({ name, digest }) => `${asValue(name)} ${asValue(shortenDigest(digest))}`),
    ...(more > 0 ? [`and ${count(more, 'more subject')}`] : []),
    [
      bundle.predicateType ? asValue(bundle.predicateType) : 'signature',
      evidence.length > 0 ? `log entry ${evidence.join(', ')}` : 'no log entry',
      ...bundle.stores.slice(0, MOST_STORES).flatMap(writeReceipt),
    ].join('; '),
  ].join('<br>');
}

function writeFiles(signed: readonly { bundle: SignedBundle; subject: ResultSubject }[], most: number): string {
  const shown = signed
    .slice(0, most)
    .map(({ bundle, subject }) =>
      bullet(`${asValue(subject.name)} ${asValue(showDigest(subject.digest))}, bundle ${asValue(bundle.bundlePath, LONGEST_PATH)}`),
    );
  return [...shown, ...(signed.length > most ? [bullet(`and ${signed.length - most} more`)] : [])].join('\n');
}

function writeReceipt({ store, status, url }: StoreReceipt): string[] {
  if (store === LOCAL_STORE) return [];
  const told = status === 'failed' ? '**failed**' : status;
  return [`${url === undefined ? asValue(store) : linkTo(url, store)} ${told}`];
}

function writeDryRun({ disclosures, statements }: NonNullable<Result['dryRun']>): string[] {
  return [
    '## Dry run: nothing was signed',
    ...statements
      .slice(0, 1)
      .map(
        (statement) =>
          `<pre>${serializeDocument(statement).slice(0, LONGEST_STATEMENT).trimEnd().split('\n').map(asCode).join('\n')}</pre>`,
      ),
    ...(disclosures.length === 0 ? [] : ['Services that would receive data:']),
    ...writeList(
      disclosures,
      ({ name, url, data, isPublic }) =>
        `${asValue(name)} ${asValue(url)}<br>${asValue(data)}${isPublic ? '; it becomes permanently public' : '; it does not become public'}`,
      MOST_SERVICES,
    ),
  ];
}

/** The same problem of several bundles is one, with their number. */
const writeEachOnce = (problems: readonly ResultProblem[]): string[] =>
  [...Map.groupBy(problems, quoteProblem)].map(([text, same]) => (same.length > 1 ? `${text}<br>in ${same.length} bundles` : text));
