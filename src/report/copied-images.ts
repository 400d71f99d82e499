import type { CopiedImage } from '../results/store-report.ts';
import { alignRows, count, type Paint, show } from './colors.ts';
import { describeProblem } from './format.ts';

const CHECKED = {
  content: 'complete, all digests match; the signers were not checked (use --policy, or --ci and --repository)',
  identity: 'complete, and signed by the expected signer',
} as const;

/** The report of `store copy` about images, for people. */
export function renderCopies(copies: readonly CopiedImage[], paint: Paint): string[] {
  const failed = copies.filter(({ status }) => status === 'failed').length;
  const summary = `${count(copies.length, 'copy', 'copies')}: ${copies.length - failed} present and checked, ${failed} failed.`;
  return [...copies.flatMap((copy) => renderCopy(copy, paint)), (failed === 0 ? paint.good : paint.bad)(summary)];
}

function renderCopy({ image, to, digest, status, manifests, referrers, moved, checked, problem }: CopiedImage, paint: Paint): string[] {
  const word = status === 'failed' ? paint.bad('failed') : paint.good(status === 'copied' ? 'copied' : 'already present');
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
