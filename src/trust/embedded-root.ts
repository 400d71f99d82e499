import type { TufSnapshot } from './tuf-snapshot.ts';

/** What is shipped of an instance: where trust starts, and, where TUF confirmed one, the state it had when this version was made. */
export interface EmbeddedRoot {
  /** `root.json` of its TUF repository. */
  root: string;
  copy?: TufSnapshot;
}
