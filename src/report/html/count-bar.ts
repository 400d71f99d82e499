import type { LinkVerdict } from '../chain.ts';
import { drawMark } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** One part of a whole: its count, its name, and the place on the page that has it. */
export interface Share {
  kind: LinkVerdict;
  count: number;
  name: string;
  href: string;
}

/** Percent of the bar that a part has at least, so that its count can be read. */
const LEAST = 9;

/**
 * A bar with the counts in its parts, and the same as a list of links. The parts differ in lightness, and each has a sign of its own, so
 * that no reader needs the colors.
 */
export function drawCounts(shares: readonly Share[]): Markup | undefined {
  const present = shares.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  const free = 100 - LEAST * present.length;
  let start = 0;
  const parts = present.map(({ kind, count }) => {
    const width = LEAST + (free * count) / total;
    const from = start;
    start += width;
    return html`<rect class="${kind}" x="${percent(from)}%" width="${percent(width)}%" height="100%"/><text class="${kind}" x="${percent(from + width / 2)}%" y="50%" dy=".36em" text-anchor="middle">${count}</text>`;
  });
  return html`<svg class="shares" aria-hidden="true" focusable="false">${parts}</svg>
<ul class="counts">${present.map(
    ({ kind, count, name, href }) => html`<li>${drawMark(kind, '')}<a href="#${href}"><strong>${count}</strong> ${name}</a></li>`,
  )}</ul>`;
}

const percent = (share: number): string => share.toFixed(3);
