import type { TufSnapshot } from './tuf-snapshot.ts';

/** The trust data of an instance that this version ships: the TUF root, and a snapshot confirmed by TUF, if there is one. */
export interface EmbeddedRoot {
  /** `root.json` of its TUF repository. */
  root: string;
  copy?: TufSnapshot;
}
