import type { ErrorCode } from '../errors/error-codes.ts';
import { ChopmarkError } from '../errors/errors.ts';
import type { HttpRequest } from '../ports.ts';
import { isInternalHost } from './internal-address.ts';
import { InternalAddressError } from './lookup.ts';
import { isPlainHost, placeOf } from './url.ts';

/** Decides which addresses one request may lead to. */
export interface NamedAddresses {
  /**
   * Whether the user, the CI system or chopmark itself named the host and port, or over https the name of the host: by the request, by an option, or as the server that named
   * the address of the request. Only such an address may be reached over plain HTTP, or be internal.
   */
  includes(url: URL): boolean;
  /** Throws if nothing may be sent to `url`. @param by The server that named it. @throws ChopmarkError `…_ADDRESS_REFUSED` */
  check(url: URL, by: URL): void;
  /** The error for a name that turned out to have an internal address; any other error unchanged. */
  explain(error: unknown, url: URL, by: URL): unknown;
}

export function listNamedAddresses(request: HttpRequest): NamedAddresses {
  const { givenBy, plainHosts = [] } = request;
  const own = givenBy ?? request.url;
  const isOwn = (url: URL): boolean => {
    if (placeOf(url) === placeOf(own)) return url.protocol === 'https:' || own.protocol === 'http:';
    // Its certificate proves that another port of a name belongs to it, too. Loopback has no owner.
    return url.protocol === 'https:' && url.hostname === own.hostname && !isInternalHost(url);
  };
  const includes = (url: URL): boolean => isPlainHost(url, plainHosts) || isOwn(url);
  return {
    includes,
    check(url, by) {
      if (includes(url)) return;
      if (url.protocol !== 'https:') throw refuse(request, url, by, 'does not use https');
      if (isInternalHost(url)) throw refuse(request, url, by, `is ${INTERNAL}`);
    },
    explain: (error, url, by) =>
      error instanceof InternalAddressError ? refuse(request, url, by, `has the address ${error.address}, ${INTERNAL}`) : error,
  };
}

const INTERNAL = 'an address of this machine, of its link or of a metadata server';

/** No server names the token service of a job. */
const CODES = {
  IDENTITY: 'IDENTITY_UNREACHABLE',
  SIGNING: 'SIGNING_ADDRESS_REFUSED',
  TRUST: 'TRUST_ADDRESS_REFUSED',
  STORE: 'STORE_ADDRESS_REFUSED',
} as const satisfies Readonly<Record<HttpRequest['stage'], ErrorCode>>;

function refuse({ stage, service, url, plainHosts }: HttpRequest, at: URL, by: URL, why: string): ChopmarkError {
  return new ChopmarkError({
    code: CODES[stage],
    message: `${by === url ? `The ${service} ${by.host}` : `A response of ${by.host}`} names ${at.host}, which ${why}. Nothing was sent there.`,
    hint: `Report this to the operator of ${by.host}. Only if you trust that address, ${howToName(stage, plainHosts && placeOf(at))}.`,
  });
}

/** @param place Host and port, if an option can name them. */
function howToName(stage: HttpRequest['stage'], place: string | undefined): string {
  if (place !== undefined) return `name it with --allow-insecure-registry ${place}`;
  if (stage === 'SIGNING') return 'name the services yourself: --signing-config, or --fulcio-url, --rekor-url and --tsa-url';
  return 'use it as the address of the service itself';
}
