import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Identity } from '../../../identity/select.ts';
import { provenVisibility } from '../../../identity/visibility.ts';
import type { Services } from '../../../sigstore/signing-config.ts';
import { isPublicHost } from '../../../trust/public-host.ts';
import type { Trust } from '../../../trust/trust.ts';

/**
 * Keeps names of projects that are not proven public out of public logs, which are permanent: the certificate names the repository and
 * the workflow, and a public authority logs every certificate that it issues.
 *
 * @throws ChopmarkError `INPUT_PUBLIC_LOG`
 */
export function checkPublicLogConsent(trust: Trust, services: Services, identity: Identity, allowed: boolean): void {
  const used = [services.certificateAuthority, ...services.logs];
  if (allowed || (trust.private && !used.some(({ url }) => isPublicHost(url.hostname)))) return;
  const visibility = provenVisibility(identity.claims, identity.platform);
  if (visibility === 'public') return;
  const why =
    visibility === 'unknown'
      ? `The identity token does not state whether ${identity.subject} is public`
      : `The identity token states that the project is ${visibility}`;
  throw new ChopmarkError({
    code: 'INPUT_PUBLIC_LOG',
    message: `${why}, and ${trust.name} would publish its names permanently in a public log.`,
    hint: 'If that is acceptable, set --allow-public-log. Otherwise use your own instance (--instance). --dry-run shows what would be published.',
  });
}
