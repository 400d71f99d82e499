import type { MovedBundle, StoreReport } from '../results/store-report.ts';
import { alignRows, count, createColors, type Paint, show } from './colors.ts';
import { renderCopies } from './copied-images.ts';
import { describeProblem, showDigest } from './format.ts';

/** Bundles, artifacts and images that are listed. The JSON document has all. */
const TOLD = 20;

/** The report of `store`, for people. */
export function renderStoreReport(report: StoreReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const lines = report.copies
    ? renderCopies(report.copies, paint)
    : report.action === 'repair'
      ? renderImages(report, paint)
      : renderBundles(report, paint);
  const problems = report.problems.flatMap((problem) => describeProblem(problem, paint, ''));
  const finish = report.retryCommand === undefined ? [] : ['', 'To store the remaining bundles:', `  ${show(report.retryCommand)}`];
  return `${[...lines, ...problems, ...finish].join('\n').trim()}\n`;
}

function renderBundles({ action, bundles, artifacts = [], bundlePath }: StoreReport, paint: Paint): string[] {
  const receipts = bundles.flatMap(({ stores }) => stores);
  const of = (status: string) => receipts.filter((receipt) => receipt.status === status).length;
  const failed = of('failed');
  const skipped = of('skipped') > 0 ? `, ${of('skipped')} skipped` : '';
  const summary =
    action === 'find'
      ? `${count(bundles.length, 'bundle')} found for ${count(artifacts.length, 'artifact')}.`
      : `${count(bundles.length, 'bundle')}: ${of('stored')} stored, ${of('already-stored')} already stored, ${failed} failed${skipped}.`;
  const isGood = failed === 0 && bundles.length > 0 && artifacts.every((artifact) => artifact.bundles > 0 && !artifact.problem);
  return [
    ...artifacts
      .slice(0, TOLD)
      .flatMap(({ artifact, bundles: found, problem }) => [
        `${found === 0 ? paint.bad('none') : paint.good(String(found))}  ${show(artifact)}`,
        ...(problem ? describeProblem(problem, paint) : []),
      ]),
    ...bundles.slice(0, TOLD).flatMap((bundle) => renderBundle(bundle, paint)),
    ...(bundles.length > TOLD ? [`and ${count(bundles.length - TOLD, 'more bundle')}.`] : []),
    '',
    (isGood ? paint.good : paint.bad)(summary),
    ...(bundlePath === undefined ? [] : [`All bundles: ${show(bundlePath)}`]),
  ];
}

function renderBundle({ location, predicateType, subjects, stores }: MovedBundle, paint: Paint): string[] {
  const [first] = subjects;
  const more = subjects.length > 1 ? ` and ${count(subjects.length - 1, 'more subject')}` : '';
  return [
    '',
    `${paint.strong(show(first?.name ?? 'no subject'))}${more}  ${paint.faint(first ? showDigest(first.digest) : '')}`,
    ...alignRows([
      ['statement', predicateType === undefined ? 'signature' : show(predicateType)],
      ['from', show(location)],
      ...stores.map(({ store, status, url }): [string, string] => [show(store), `${status}${url ? `: ${show(url)}` : ''}`]),
    ]),
    ...stores.flatMap(({ problem }) => (problem ? describeProblem(problem, paint) : [])),
  ];
}

function renderImages({ images = [] }: StoreReport, paint: Paint): string[] {
  const words = {
    whole: 'its index is complete',
    repaired: 'repaired',
    'not-needed': 'its registry supports referrers, so no index is needed',
    failed: 'failed',
  };
  return images.flatMap(({ image, status, added, problem }) => [
    `${status === 'failed' ? paint.bad(show(image)) : paint.good(show(image))}: ${words[status]}${added.length > 0 ? `, ${count(added.length, 'bundle')} added again` : ''}`,
    ...(problem ? describeProblem(problem, paint) : []),
  ]);
}
