import type { DryRun } from '../../../results/result.ts';
import { LOCAL_STORE } from '../../../results/result.ts';
import { isPublicHost } from '../../../trust/public-host.ts';
import type { OpenedStore } from '../publish/open-stores.ts';
import type { Prepared } from './prepare-signing.ts';

/** The data that signing would send, and its recipients. Sends no request. */
export function showDryRun(
  { identity, services }: Prepared,
  statements: unknown[],
  files: readonly string[],
  stores: readonly OpenedStore[],
): DryRun {
  const isPublic = (url: URL) => isPublicHost(url.hostname);
  return {
    statements,
    ...(identity && { claims: identity.claims }),
    disclosures: [
      ...(identity
        ? [
            {
              name: 'certificate authority',
              url: services.certificateAuthority.url.href,
              data: 'the identity token. Its certificate transparency log gets the certificate, with the names that the claims prove',
              isPublic: isPublic(services.certificateAuthority.url),
            },
          ]
        : []),
      ...services.timestampAuthorities.map(({ url }) => ({
        name: 'timestamp authority',
        url: url.href,
        data: 'a digest of each signature',
        isPublic: false,
      })),
      ...services.logs.map(({ url }) => ({
        name: 'transparency log',
        url: url.href,
        data: `digest, signature and ${identity ? 'certificate' : 'public key'} of each statement`,
        isPublic: isPublic(url),
      })),
      ...stores.map(({ store: { id, place }, written }) => ({
        name: `store ${id}`,
        url: place?.url ?? written,
        data: 'the whole bundle',
        isPublic: place?.isPublic ?? false,
      })),
      ...files.map((path) => ({ name: LOCAL_STORE, url: path, data: 'the whole bundle', isPublic: false })),
    ],
  };
}
