import { ChopmarkError } from '../../../base/errors/errors.ts';
import { buildPayload } from '../../../signing/batch/sign-item.ts';
import type { Services } from '../../../sigstore/signing-config.ts';
import { MAX_STATEMENT_V1 } from '../limits.ts';
import type { PlannedBundle } from './sign-items.ts';

/**
 * Refuses a statement that a log would refuse after signing: Rekor v1 gets whole statements, Rekor v2 only a digest. One statement of
 * each kind is checked, because statements about other subjects differ only in names. Called only if a log needs it.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`
 */
export async function refuseTooLarge(plan: () => readonly PlannedBundle[], { logs }: Services): Promise<void> {
  const v1 = logs.find(({ majorApiVersion }) => majorApiVersion === 1);
  if (!v1) return;
  const kinds = new Map(plan().map((bundle) => [bundle.kind, bundle]));
  for (const { item } of kinds.values()) {
    const size = (await buildPayload(item))?.length ?? 0;
    if (size <= MAX_STATEMENT_V1) continue;
    throw new ChopmarkError({
      code: 'INPUT_TOO_LARGE',
      message: `The statement about ${item.name} has ${size} bytes. ${v1.url.host} is a Rekor v1 log, which gets at most ${MAX_STATEMENT_V1} bytes.`,
      hint: 'Use an instance with a Rekor v2 log, which gets only a digest, and --rekor-version 2.',
    });
  }
}
