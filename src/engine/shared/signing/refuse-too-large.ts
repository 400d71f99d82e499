import { ChopmarkError } from '../../../base/errors/errors.ts';
import { buildPayload } from '../../../signing/batch/sign-item.ts';
import type { Services } from '../../../sigstore/signing-config.ts';
import { MAX_STATEMENT_V1 } from '../limits.ts';
import type { PlannedBundle } from './sign-items.ts';

/**
 * Refuses what a log would refuse after it was signed: Rekor v1 is sent whole statements, Rekor v2 a digest. One statement of each
 * kind is looked at; those about other subjects differ by their names. Planned only where a log asks for it.
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
      message: `The statement about ${item.name} has ${size} bytes, and ${v1.url.host} is a log of version 1, which is sent no more than ${MAX_STATEMENT_V1}.`,
      hint: 'A log of version 2 takes a digest alone: use an instance that has one, with --rekor-version 2.',
    });
  }
}
