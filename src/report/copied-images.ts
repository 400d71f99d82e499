import type { CopiedImage } from '../results/store-report.ts';
import { alignRows, count, type Paint, show } from './colors.ts';
import { describeProblem } from './format.ts';

const CHECKED = {
  content:
    'all of it is there, manifests with their digests; whose signatures these are was not asked (--policy, or --ci and --repository)',
  identity: 'all of it is there, and signed by whom it should be',
} as const;

/** Images that were copied, for people. */
export function renderCopies(copies: readonly CopiedImage[], paint: Paint): string[] {
  const failed = copies.filter(({ status }) => status === 'failed').length;
  const summary = `${count(copies.length, 'copy', 'copies')}: ${copies.length - failed} there and checked, ${failed} failed.`;
  return [...copies.flatMap((copy) => renderCopy(copy, paint)), (failed === 0 ? paint.good : paint.bad)(summary)];
}

function renderCopy({ image, to, digest, status, manifests, referrers, moved, checked, problem }: CopiedImage, paint: Paint): string[] {
  const word = status === 'failed' ? paint.bad('failed') : paint.good(status === 'copied' ? 'copied' : 'there already');
  const parts = `${count(manifests - referrers, 'manifest')}, and ${count(referrers, 'attestation or signature', 'attestations and signatures')}`;
  return [
    `${word}  ${show(image)}`,
    ...alignRows([
      ...(to === undefined ? [] : [['to', show(to)] as [string, string]]),
      ...(digest === undefined ? [] : [['digest', show(digest)] as [string, string]]),
      ...(status === 'failed'
        ? []
        : ([
            ['holds', parts],
            ['moved', `${count(moved.manifests, 'manifest')}, ${count(moved.blobs, 'layer')}, ${moved.bytes} bytes`],
          ] as [string, string][])),
      ...(checked === undefined ? [] : [['checked', CHECKED[checked]] as [string, string]]),
    ]),
    ...(problem ? describeProblem(problem, paint) : []),
    '',
  ];
}
