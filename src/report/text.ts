import type { Result, SignedBundle } from '../results/result.ts';
import { LOCAL_STORE } from '../results/result.ts';
import { alignRows, count, createColors, type Paint, show } from './colors.ts';
import { renderDryRun } from './dry-run.ts';
import { describeProblem, describeSigner, pageOfCode, showDigest } from './format.ts';
import { renderEvidence } from './text-evidence.ts';
import { renderVerdicts } from './verdict-text.ts';
import { writeVerifyCommand } from './verify-command.ts';

/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;

type Row = [label: string, value: string];

/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
export function renderText(result: Result, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const lines = result.dryRun
    ? renderDryRun(result.dryRun, paint)
    : result.command === 'verify'
      ? renderVerdicts(result.artifacts ?? [], paint)
      : renderSigned(result, paint);
  const skipped = result.skipped
    ? [paint.warn('Nothing was signed:'), ...describeProblem(result.skipped, paint), `  ${paint.faint(pageOfCode(result.skipped.code))}`]
    : [];
  const problems = result.problems.flatMap((problem) => [...describeProblem(problem, paint, ''), paint.faint(pageOfCode(problem.code))]);
  const finish =
    result.retryCommand === undefined
      ? []
      : ['', paint.warn('To store the bundles that could not be stored:'), `  ${show(result.retryCommand)}`];
  return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}

function renderSigned(result: Result, paint: Paint): string[] {
  const { statements, subjects } = result;
  const first = statements[0];
  if (!first) return [];
  const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
  const which = covered < subjects.length ? `${covered} of ${count(subjects.length, 'subject')}` : count(subjects.length, 'subject');
  const reused = statements.filter((bundle) => bundle.reused).length;
  const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
  const by = statements.every(({ signer }) => describeSigner(signer) === describeSigner(first.signer))
    ? ` as ${describeSigner(first.signer)}`
    : '';
  return [
    isUnfinished(result)
      ? paint.bad(`Not joined: ${count(result.problems.length, 'problem')} in ${count(statements.length, 'bundle')}.`)
      : paint.good(`${verb} ${which} in ${count(statements.length, 'bundle')}${by}.`),
    ...(reused > 0 ? [`${count(reused, 'bundle')} of an earlier run ${reused === 1 ? 'was' : 'were'} verified and kept.`] : []),
    ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...renderBundle(result, bundle, paint)]),
    ...(statements.length > TOLD_IN_FULL ? ['', `and ${count(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
    '',
    ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${show(result.bundlePath)}`, ''] : []),
    // Joined bundles can be from any instance.
    ...(result.command === 'merge' ? [] : ['To verify:', `  ${show(writeVerifyCommand(result, first))}`]),
  ];
}

/** A merge with a problem writes nothing. */
const isUnfinished = ({ command, problems }: Result): boolean => command === 'merge' && problems.length > 0;

function renderBundle({ subjects }: Result, bundle: SignedBundle, paint: Paint): string[] {
  const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
  const more = about.length - TOLD_IN_FULL;
  return [
    ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong(show(name))}  ${paint.faint(showDigest(digest))}`),
    ...(more > 0 ? [`and ${count(more, 'more subject')}`] : []),
    ...alignRows([
      ...(bundle.predicateType ? [['statement', show(bundle.predicateType)] satisfies Row] : []),
      ...renderEvidence(bundle),
      ['bundle', show(bundle.bundlePath)],
      ...bundle.stores
        .filter(({ store }) => store !== LOCAL_STORE)
        .map(
          ({ store, status, url, reason }): Row => [show(store), `${status}${url ? `: ${show(url)}` : reason ? `: ${show(reason)}` : ''}`],
        ),
    ]),
    ...bundle.stores.flatMap(({ problem }) => (problem ? describeProblem(problem, paint) : [])),
  ];
}
