import type { Result, SignedBundle, StoreReceipt } from '../../results/result.ts';
import { LOCAL_STORE } from '../../results/result.ts';
import { asCheckedBundle, describeSignedChain } from '../chain.ts';
import { count } from '../colors.ts';
import { showDigest } from '../format.ts';
import { writeVerifyCommand } from '../verify-command.ts';
import { writeEvidence, writeFacts, writeProblem } from './artifact-card.ts';
import { drawChain } from './chain-picture.ts';
import { drawMark } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** Subjects of one bundle that are shown. The JSON document has all. */
const TOLD_SUBJECTS = 100;

/** One bundle that was made or joined: its subjects, its evidence, its path, and the command to verify it. */
export function writeSigned(result: Result, bundle: SignedBundle, id: string): Markup {
  const about = bundle.subjects.flatMap((index) => result.subjects[index] ?? []);
  const [first] = about;
  const name = about.length === 1 && first?.name ? first.name : count(about.length, 'subject');
  const failed = bundle.stores.some(({ status }) => status === 'failed');
  const tone = failed ? 'broken' : 'held';
  const word = failed ? 'not stored' : result.command === 'merge' ? 'joined' : bundle.reused ? 'kept' : 'signed';
  const checked = asCheckedBundle(bundle);
  const subject = {
    name: about.length > 1 ? name : (first?.name ?? name),
    bundle: checked,
    ...(first && about.length === 1 && { digest: first.digest }),
  };
  const more = about.length - TOLD_SUBJECTS;
  return html`<article class="${tone}" id="${id}" aria-labelledby="${id}-name">
<div class="title"><h3 id="${id}-name">${name}</h3><span class="verdict ${tone}">${word}</span></div>
${about.length === 1 && first && html`<p class="mono soft small">${showDigest(first.digest)}</p>`}
${drawChain(subject, describeSignedChain(result.command !== 'merge'), result.instance)}
${bundle.stores.map(writeReceipt)}
${
  about.length > 1 &&
  html`<details><summary>${count(about.length, 'subject')}</summary><dl class="facts">${about
    .slice(0, TOLD_SUBJECTS)
    .map(({ name: subjectName, digest }) => html`<dt>${subjectName}</dt><dd>${showDigest(digest)}</dd>`)}</dl>${
    more > 0 && html`<p class="soft">and ${more} more</p>`
  }</details>`
}
${writeFacts(checked)}
${writeEvidence(checked)}
${result.command !== 'merge' && html`<details><summary>To verify it</summary><pre>${writeVerifyCommand(result, bundle)}</pre></details>`}
</article>
`;
}

function writeReceipt({ store, status, url, problem }: StoreReceipt): Markup | undefined {
  if (store === LOCAL_STORE) return undefined;
  if (problem) return writeProblem({ ...problem, message: `${store}: ${problem.message}` }, 'broken');
  return html`<p class="rule small">${drawMark(status === 'skipped' ? 'open' : 'held')}<span><strong>${store}</strong> ${status}${
    url && html`: <code>${url}</code>`
  }</span></p>`;
}
