import type { LinkVerdict } from '../chain.ts';
import type { ItemKind } from './item.ts';
import { html, type Markup } from './markup.ts';

/** The elements of the chain, drawn on a grid of 48 by 48. */
export type Icon = 'artifact' | 'statement' | 'identity' | 'log' | 'root';

/**
 * Every symbol of the page, defined once and referenced where it is drawn. It contains no untrusted text. The three verdicts differ in
 * their outline too: a disc, an octagon, a square.
 */
export const ICONS: Markup = html`<svg class="store" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<symbol id="artifact" viewBox="0 0 48 48"><path d="M24 9l13 7v16l-13 7-13-7V16z"/><path d="M11 16l13 7 13-7M24 23v16"/></symbol>
<symbol id="statement" viewBox="0 0 48 48"><path d="M14 9h14l8 8v22H14z"/><path d="M28 9v8h8M19 23h12M19 28h12M19 33h7"/></symbol>
<symbol id="identity" viewBox="0 0 48 48"><path d="M10 12h28v19H10z"/><circle cx="18" cy="19.5" r="3.2"/><path d="M13.5 27c.8-2.6 2.5-3.6 4.5-3.6s3.7 1 4.5 3.6M27 18h7M27 23h7M29 31v9l3-2 3 2v-9"/></symbol>
<symbol id="log" viewBox="0 0 48 48"><path d="M10 13h17M10 20h13M10 27h11M10 34h11"/><circle cx="32" cy="29" r="9"/><path d="M32 24v5l3.5 2.5"/></symbol>
<symbol id="root" viewBox="0 0 48 48"><path d="M24 8l13 5v10c0 8-5.5 13.5-13 17-7.5-3.5-13-9-13-17V13z"/><path d="M18 24l4.5 4.5 8-9"/></symbol>
<symbol id="held" viewBox="-12 -12 24 24"><circle class="plate" r="11"/><path d="M-5 .5l3.5 3.5 6.5-7.5"/></symbol>
<symbol id="broken" viewBox="-12 -12 24 24"><path class="plate" d="M-4.7 -11.3h9.4l6.6 6.6v9.4l-6.6 6.6h-9.4l-6.6 -6.6v-9.4z"/><path d="M-4 -4l8 8M4 -4l-8 8"/></symbol>
<symbol id="open" viewBox="-12 -12 24 24"><rect class="plate" x="-10" y="-10" width="20" height="20" rx="4"/><path d="M-2.8 -2.6c0-3.8 5.8-3.6 5.8 0 0 2.2-2.9 2.3-2.9 4.6M.1 5.3v.2"/></symbol>
<symbol id="kind-file" viewBox="0 0 24 24"><path d="M6 3h8l5 5v13H6z"/><path d="M14 3v5h5"/></symbol>
<symbol id="kind-image" viewBox="0 0 24 24"><path d="M12 3l9 4.5-9 4.5-9-4.5z"/><path d="M3 12l9 4.5 9-4.5M3 16.5l9 4.5 9-4.5"/></symbol>
<symbol id="kind-revision" viewBox="0 0 24 24"><circle cx="12" cy="12" r="4"/><path d="M12 2v6M12 16v6"/></symbol>
<symbol id="kind-digest" viewBox="0 0 24 24"><path d="M9 4L7 20M17 4l-2 16M4 9h16M4 15h16"/></symbol>
<symbol id="seal" viewBox="0 0 48 48"><path class="stamp" d="M8 5.5h32q2.5 0 2.5 2.5v32q0 2.5-2.5 2.5H8q-2.5 0-2.5-2.5V8q0-2.5 2.5-2.5z"/><path class="cut" d="M14 15h20M24 10v9M14 24h20v9H14zM24 19v19"/></symbol>
</defs></svg>`;

const WORDS: Readonly<Record<LinkVerdict, string>> = { held: 'Valid', broken: 'Failed', open: 'Not checked' };

export const drawIcon = (glyph: Icon): Markup =>
  html`<svg class="glyph" aria-hidden="true" focusable="false"><use href="#${glyph}"/></svg>`;

/**
 * The sign of a verdict.
 *
 * @param label What a screen reader says. Empty if the text next to it says the same.
 */
export const drawMark = (verdict: LinkVerdict, label: string = WORDS[verdict]): Markup =>
  label === ''
    ? html`<svg class="mark ${verdict}" aria-hidden="true" focusable="false"><use href="#${verdict}"/></svg>`
    : html`<svg class="mark ${verdict}" role="img" aria-label="${label}"><use href="#${verdict}"/></svg>`;

export const drawKind = (kind: ItemKind, label: string): Markup =>
  html`<svg class="kind" role="img" aria-label="${label}"><use href="#kind-${kind}"/></svg>`;

export const drawSeal = (): Markup => html`<svg class="seal" aria-hidden="true" focusable="false"><use href="#seal"/></svg>`;

/** The link from one element to the next, with its verdict: horizontal on a wide page, vertical on a narrow page. */
export const drawLink = (verdict: LinkVerdict, says: string): Markup =>
  html`<svg class="across ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="0" y1="30" x2="100%" y2="30"/><text x="50%" y="11" text-anchor="middle">${says}</text><svg x="50%" y="30" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg><svg class="down ${verdict}" role="img" aria-label="${WORDS[verdict]}: ${says}"><line x1="20" y1="0" x2="20" y2="100%"/><text x="42" y="50%" dy="4">${says}</text><svg x="20" y="50%" overflow="visible"><use href="#${verdict}" x="-11" y="-11" width="22" height="22"/></svg></svg>`;
