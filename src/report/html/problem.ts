import type { ResultProblem } from '../../results/result.ts';
import type { LinkVerdict } from '../chain.ts';
import { html, type Markup } from './markup.ts';

/** A problem as a box: what happened, what to do, and the code. */
export const writeProblem = ({ code, message, hint }: ResultProblem, tone: LinkVerdict): Markup =>
  html`<div class="reason ${tone}"><p><strong>${message}</strong></p>${hint && html`<p>${hint}</p>`}<p class="code">${code}</p></div>`;
