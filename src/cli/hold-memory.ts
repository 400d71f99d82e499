import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap near what is alive. With a thousand items in flight everything survives the young generation, so V8 would let it
 * grow to 130 MB, and the old one to four times what it holds; a batch waits for services most of the time, so collecting more often
 * costs it no time. Both flags are numbers that V8 reads anew at each collection, so they may be set in a running process.
 *
 * Measured: 1,000 attestations 330 MB without, 205 MB with; 10,000 of them 540 MB and 255 MB.
 */
export function holdMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
