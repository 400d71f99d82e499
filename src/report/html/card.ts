import type { LinkVerdict } from '../chain.ts';
import type { Item } from './item.ts';
import type { Room } from './item-table.ts';
import type { Markup } from './markup.ts';

/** The parts of a page, in their order. */
export type SectionName = 'refused' | 'inconclusive' | 'verified' | 'bundles';

/** Where a card is on the page, and how much of it is shown. */
export interface CardPlace {
  /** Unique on the page. */
  id: string;
  /** Rows that are shown. */
  most: number;
  room: Room;
  instance: string | undefined;
  /** The position of an item's signer in the filter of the page. */
  signerOf(item: Item): number | undefined;
}

/** A group of items with its evidence shown once. */
export interface Card {
  section: SectionName;
  /** A few words for the contents. */
  title: string;
  tone: LinkVerdict;
  items: readonly Item[];
  write(place: CardPlace): Markup;
}
