import { LOCAL_STORE, type SignedBundle, type StoreReceipt } from '../../results/result.ts';
import { drawMark } from './icons.ts';
import { writeLink } from './link.ts';
import { html, type Part } from './markup.ts';

/** What became of one bundle in each store, with the address if it has a page. */
export function writeReceipts({ stores, signer }: Pick<SignedBundle, 'stores' | 'signer'>): Part {
  const repository = signer.kind === 'certificate' ? signer.identity.extensions['source-repository-uri'] : undefined;
  return stores.filter(({ store }) => store !== LOCAL_STORE).map((receipt) => writeReceipt(receipt, repository));
}

const TONE = { stored: 'held', 'already-stored': 'held', failed: 'broken', skipped: 'open' } as const;

const writeReceipt = ({ store, status, url, reason }: StoreReceipt, repository: string | undefined): Part =>
  html`<p class="rule small">${drawMark(TONE[status], '')}<span><strong>${store}</strong> ${status}${
    url !== undefined && html`: ${writeLink(url, html`<code>${url}</code>`, repository)}`
  }${reason !== undefined && html`: ${reason}`}</span></p>`;
