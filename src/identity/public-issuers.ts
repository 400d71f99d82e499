import { trimEnd } from '../base/text/trim.ts';

/**
 * Issuers whose tokens the public certificate authorities accept for the audience `sigstore`, on 26 August 2026. A `*` is one run of
 * letters, digits, `-` and `_`.
 *
 * Source: `config/identity/config.yaml` of https://github.com/sigstore/fulcio, in v1.8.8 (7 July 2026) and on main on 26 August 2026.
 * Names that only one of the two has stay, and so do those of the staging instance: a name too many costs an option, a name that is
 * missing lets a token go. GitHub's own authority accepts those of GitHub Actions; the tenants of ghe.com, which have authorities of
 * their own, are known to `token-recipient.ts`.
 */
export const PUBLIC_ISSUERS = [
  'https://accounts.google.com',
  'https://agent.buildkite.com',
  'https://asia-oidc.buddyusercontent.com',
  'https://auth.eclipse.org/auth/realms/foundation-service-accounts',
  'https://dev-oidc.buddyusercontent.com',
  'https://dev.gitlab.org',
  'https://eu-oidc.buddyusercontent.com',
  'https://gitlab.archlinux.org',
  'https://gitlab.com',
  'https://issuer.chainops.dev',
  'https://issuer.enforce.dev',
  'https://issuer.hello.coop',
  'https://oauth2.sigstage.dev/auth',
  'https://oauth2.sigstore.dev/auth',
  'https://oidc.buddyusercontent.com',
  'https://oidc.circleci.com',
  'https://oidc.codefresh.io',
  'https://ops.gitlab.net',
  'https://psd-oidc.buddyusercontent.com',
  'https://sigstore.verify.ibm.com/oauth2',
  'https://stage-oidc.buddyusercontent.com',
  'https://token.actions.githubusercontent.com',
  'https://www.kaggle.com/api/v1/models/signing',
  'https://*.oic.prod-aks.azure.com/*/*',
  'https://container.googleapis.com/v1/projects/*/locations/*/clusters/*',
  'https://oidc.circleci.com/org/*',
  'https://oidc.eks.*.amazonaws.com/id/*',
  'https://oidc.prod-aks.azure.com/*',
  'https://oidc.prod-aks.azure.com/*/*',
  'https://token.actions.githubusercontent.com/*',
] as const;

/**
 * Whether an issuer fits one of the list. A star is one part of a host or path, and is never followed by a character of such a part, so it
 * takes all of them.
 */
function fits(issuer: string, listed: string): boolean {
  let at = 0;
  for (const [index, piece] of listed.split('*').entries()) {
    const start = at;
    if (index > 0) while (/[-_a-z0-9]/.test(issuer[at] ?? ' ')) at++;
    if ((index > 0 && at === start) || !issuer.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === issuer.length;
}

/**
 * Whether a public certificate authority accepts tokens of this issuer. Letter case and slashes at the end are passed over: an issuer that
 * is written in another way is not another issuer.
 */
export function isPublicIssuer(issuer: string): boolean {
  const plain = trimEnd(issuer.toLowerCase(), '/');
  return PUBLIC_ISSUERS.some((listed) => fits(plain, listed));
}
