import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap near what is alive. With a thousand items in flight everything survives the young generation, so V8 would let it
 * grow to 130 MB, and the old one to four times what it holds. Collecting more often costs processor time, half as much again, but a
 * batch mostly waits for services. Not for commands that sign one thing: they would only go through long lists of files more slowly.
 * Both flags are numbers that V8 reads anew at each collection, so they may be set in a running process.
 *
 * Measured: 1,000 attestations 330 MB without, 190 MB with; 10,000 of them 540 MB and 265 MB.
 */
export function holdMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
