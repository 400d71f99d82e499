import { channel } from 'node:diagnostics_channel';

/** Bytes. Less than this is read and evaluated in milliseconds. */
const LARGE = 64 << 10;

/**
 * Where it is announced that evaluating an input can take long. An adapter listens to it, to watch the run from then on, because this thread
 * notices no time limit and no signal while it evaluates.
 */
export const HEAVY_INPUT = 'chopmark.heavy-input';

const announced = channel(HEAVY_INPUT);

/** Announces what was read, before it is evaluated. @param bytes Its size; infinite for what can take long at any size. */
export function announceInput(bytes: number): void {
  if (bytes >= LARGE && announced.hasSubscribers) announced.publish(bytes);
}
