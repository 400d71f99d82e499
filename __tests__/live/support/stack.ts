import { type ReadyStack, readReadyStack, stopStack } from '../../../tools/live/stack.ts';
import { type StackOptions, startStack } from '../../../tools/live/start-stack.ts';

let known: ReadyStack | undefined;

/** The instance of this run. */
export function stack(): ReadyStack {
  known ??= readReadyStack(process.env.CHOPMARK_LIVE_STACK ?? '');
  return known;
}

/** Starts a second instance with authorities, logs and issuers of its own, on the storage of the first; the caller stops it. */
export async function startSecondStack(options: StackOptions = {}): Promise<{ second: ReadyStack; stop: () => Promise<void> }> {
  const second = await startStack({ storageOf: stack().folder, ...options });
  return { second, stop: () => stopStack(second.folder) };
}
