import { stopStack } from '../../../tools/live/stack.ts';

/** Ends the instance that this run started, and no other. */
export default async function tearDown() {
  if (globalThis.startedLiveStack) await stopStack(globalThis.startedLiveStack);
}
