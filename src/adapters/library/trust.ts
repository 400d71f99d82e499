import type { Ports } from '../../base/ports.ts';
import type { TrustReport } from '../../report/trust.ts';
import { callEngine } from './call-engine.ts';
import type { TrustOptions } from './command-options.ts';

/**
 * Shows which certificate authorities, logs and timestamp authorities are trusted and how old this information is (`show`, the default),
 * exports them to a file or as text (`export`), or fetches them again through TUF (`update`).
 *
 * @param options The instance, and the action.
 * @param ports Replacements for parts of the environment of this process.
 * @returns The authorities and logs; `ageInDays` is the age of this information.
 * @throws {@link ChopmarkError} `INPUT_…`, `TRUST_…`, `STORE_FILE_WRITE`.
 * @example
 * ```ts
 * import { trust } from 'chopmark';
 *
 * const { parties, ageInDays } = await trust({ offline: true });
 * console.log(ageInDays, parties.map(({ role, name }) => `${role} ${name}`));
 * ```
 */
export async function trust(options: TrustOptions = {}, ports: Partial<Ports> = {}): Promise<TrustReport> {
  const engine = await import('../../engine/trust.ts');
  return callEngine({ command: 'trust', options, ports }, engine.trust);
}
