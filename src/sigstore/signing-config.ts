import { ChopmarkError } from '../base/errors/errors.ts';
import { isLoopback, isSecureUrl } from '../base/http/url.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import {
  type JsonObject,
  readInteger,
  readMessage,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalMessage,
  readOptionalString,
  readOptionalTimestamp,
  readString,
  readTimestamp,
} from '../base/json/json-shape.ts';
import { MAX_TRUST_FILE, MAX_TRUST_SERVICES } from './limits.ts';
import type { Validity } from './trusted-root.ts';

export interface Service {
  url: URL;
  majorApiVersion: number;
  operator: string;
  validity: Validity;
  /** The TUF repository whose signing config names the service. Absent if the user named it, by an option or in a file. */
  givenBy?: URL;
}

export type Selector = 'ANY' | 'ALL' | { exact: number };

/** `dev.sigstore.trustroot.v1.SigningConfig` v0.2, parsed. */
export interface SigningConfig {
  certificateAuthorities: Service[];
  oidcIssuers: Service[];
  logs: Service[];
  logSelector: Selector;
  timestampAuthorities: Service[];
  timestampSelector: Selector;
}

/** The services of one run: the selectors and validity windows of a signing config, applied. */
export interface Services {
  certificateAuthority: Service;
  /** Empty: no log (then a timestamp authority is required). Every entry goes to all of them. */
  logs: Service[];
  timestampAuthorities: Service[];
}

export const SIGNING_CONFIG_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const OLD_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.1+json';

const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];

/**
 * A signing config of version 0.2 (protobuf-specs, sigstore_trustroot.proto). Version 0.1 is rejected: it contains neither API versions nor
 * validity, so both would have to be guessed.
 *
 * @param what What is read, for messages: "the signing config signing.json".
 * @throws ChopmarkError `INPUT_SIGNING_CONFIG_MALFORMED`
 */
export function parseSigningConfig(bytes: Uint8Array, what = 'the signing config'): SigningConfig {
  try {
    return readSigningConfig(parseJson(bytes, { what, maxBytes: MAX_TRUST_FILE, mayHaveMark: true }), what);
  } catch (error) {
    if (error instanceof JsonError) throw malformedSigningConfig(error);
    throw error;
  }
}

/** The same for parsed JSON. @throws JsonError */
export function readSigningConfig(json: unknown, what: string): SigningConfig {
  const { mediaType: stated, media_type: spelled } = readObject(json, what);
  const mediaType = readString(stated ?? spelled, `${what}: mediaType`, 200);
  if (mediaType === OLD_MEDIA_TYPE) throw new JsonError('shape', `${what} has version 0.1; only version 0.2 is supported`);
  if (mediaType !== SIGNING_CONFIG_MEDIA_TYPE)
    throw new JsonError('shape', `${what} does not have the media type ${SIGNING_CONFIG_MEDIA_TYPE}`);
  const object = readMessage(json, what, FIELDS);
  const logs = readServices(object, 'rekorTlogUrls');
  const timestampAuthorities = readServices(object, 'tsaUrls');
  return {
    certificateAuthorities: readServices(object, 'caUrls'),
    oidcIssuers: readServices(object, 'oidcUrls'),
    logs,
    logSelector: readSelector(object, 'rekorTlogConfig', logs),
    timestampAuthorities,
    timestampSelector: readSelector(object, 'tsaConfig', timestampAuthorities),
  };
}

/**
 * The same config, with the TUF repository that it comes from. Services on the repository's own host are left as they are, whatever their
 * port, and for a repository on loopback all services on loopback: who named the repository named that host.
 */
export function attributeServices(config: SigningConfig, givenBy: URL): SigningConfig {
  const attribute = (services: readonly Service[]) =>
    services.map((service) => (isOnSameHost(service.url, givenBy) ? service : { ...service, givenBy }));
  return {
    ...config,
    certificateAuthorities: attribute(config.certificateAuthorities),
    oidcIssuers: attribute(config.oidcIssuers),
    logs: attribute(config.logs),
    timestampAuthorities: attribute(config.timestampAuthorities),
  };
}

const isOnSameHost = (one: URL, other: URL): boolean => one.hostname === other.hostname || (isLoopback(one) && isLoopback(other));

function readServices(config: JsonObject, field: string): Service[] {
  return readOptionalArray(config[field], field, MAX_TRUST_SERVICES).map((value, index) => {
    const where = `${field}[${index}]`;
    const service = readMessage(value, where, ['url', 'majorApiVersion', 'validFor', 'operator']);
    const validFor = readMessage(service.validFor, `${where}.validFor`, ['start', 'end']);
    const end = readOptionalTimestamp(validFor.end, `${where}.validFor.end`);
    const start = readTimestamp(validFor.start, `${where}.validFor.start`);
    if (end !== undefined && end < start) throw new JsonError('shape', `${where}.validFor ends before it starts`);
    const majorApiVersion = readInteger(service.majorApiVersion, `${where}.majorApiVersion`);
    if (majorApiVersion < 1) throw new JsonError('shape', `${where}.majorApiVersion is below 1`);
    return {
      url: readServiceUrl(service.url, `${where}.url`),
      majorApiVersion,
      operator: readOptionalString(service.operator, `${where}.operator`, 1000) ?? '',
      validity: end === undefined ? { start } : { start, end },
    };
  });
}

function readServiceUrl(value: unknown, where: string): URL {
  const url = URL.parse(readString(value, where, 2000));
  if (!url) throw new JsonError('shape', `${where} is not a URL`);
  if (!isSecureUrl(url))
    throw new JsonError('shape', `${where} is not an https URL without credentials (http is allowed on loopback only)`);
  return url;
}

function readSelector(config: JsonObject, field: string, services: readonly Service[]): Selector {
  const object = readOptionalMessage(config[field], field, ['selector', 'count']);
  if (object === undefined && services.length === 0) return 'ANY';
  if (object === undefined) throw new JsonError('shape', `${field} is missing, so the number of services to use is unknown`);
  const selector = readOneOf(object.selector, `${field}.selector`, ['ANY', 'ALL', 'EXACT']);
  const count = object.count === undefined ? 0 : readInteger(object.count, `${field}.count`);
  if (selector === 'EXACT') {
    if (count < 1) throw new JsonError('shape', `${field}.count is not a positive number`);
    return { exact: count };
  }
  if (count !== 0) throw new JsonError('shape', `${field}.count is only allowed with EXACT`);
  return selector;
}

/** The protobuf JSON of a signing config, for a client trust config or a file. */
export function formatSigningConfig(config: SigningConfig): JsonObject {
  const services = (list: readonly Service[]) =>
    list.map(({ url, majorApiVersion, operator, validity: { start, end } }) => ({
      url: url.href.replace(/^([^/]+\/\/[^/]+)\/$/, '$1'),
      majorApiVersion,
      validFor: { start: start.toISOString(), ...(end && { end: end.toISOString() }) },
      operator,
    }));
  const selector = (choice: Selector) => (typeof choice === 'string' ? { selector: choice } : { selector: 'EXACT', count: choice.exact });
  return {
    mediaType: SIGNING_CONFIG_MEDIA_TYPE,
    caUrls: services(config.certificateAuthorities),
    oidcUrls: services(config.oidcIssuers),
    rekorTlogUrls: services(config.logs),
    rekorTlogConfig: selector(config.logSelector),
    tsaUrls: services(config.timestampAuthorities),
    tsaConfig: selector(config.timestampSelector),
  };
}

const malformedSigningConfig = (cause: JsonError) =>
  new ChopmarkError({
    code: 'INPUT_SIGNING_CONFIG_MALFORMED',
    message: `A signing config cannot be used: ${cause.message}.`,
    hint: 'Fetch it again from the TUF repository of the instance, or create version 0.2 with "cosign signing-config create".',
    cause,
  });
