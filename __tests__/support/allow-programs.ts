import { restoreStarters } from './program-starters.ts';

// A file before this one, in the same worker, may have ended before it could do so.
restoreStarters();
