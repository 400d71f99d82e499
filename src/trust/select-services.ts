import { ChopmarkError } from '../base/errors/errors.ts';
import { isSecureUrl } from '../base/http/url.ts';
import type { Selector, Service, Services, SigningConfig } from '../sigstore/signing-config.ts';

export interface SelectionOptions {
  now: Date;
  /** API versions of each kind that the caller speaks. */
  supported?: { certificateAuthority: readonly number[]; log: readonly number[]; timestampAuthority: readonly number[] };
  /** Narrows the logs to those of one API version, or to none at all. */
  rekorVersion?: 1 | 2 | 'none' | undefined;
  fulcioUrl?: string | undefined;
  rekorUrl?: string | undefined;
  /** Full URL, path included. */
  tsaUrl?: string | undefined;
}

const SPOKEN = { certificateAuthority: [1], log: [1, 2], timestampAuthority: [1] };

/**
 * The services of one run, as sigstore_trustroot.proto has clients select them: valid now, one an operator, each in its highest
 * version that is spoken here, the newest of these; then as many as the selector says, in the order of the config. A URL given by
 * the user takes the place of all services of its kind.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`, `TRUST_NO_TIMESTAMP_SOURCE`, `INPUT_SERVICE_URL`, `INPUT_SERVICE_VERSION`
 */
export function selectServices(config: SigningConfig | undefined, options: SelectionOptions): Services {
  const { now, supported = SPOKEN, rekorVersion } = options;
  const given = (option: string, text: string | undefined, version: number): Service[] | undefined =>
    text === undefined ? undefined : [{ url: readUrl(option, text), majorApiVersion: version, operator: '', validity: { start: now } }];

  const authorities = given('fulcio-url', options.fulcioUrl, 1);
  const [certificateAuthority] =
    authorities ?? select('certificate authority', config?.certificateAuthorities ?? [], 'ANY', supported.certificateAuthority, now);
  if (!certificateAuthority) throw noService('certificate authority', 'the signing config names none', 'fulcio-url');

  const logVersions = typeof rekorVersion === 'number' ? supported.log.filter((version) => version === rekorVersion) : supported.log;
  const listedLogs = rekorVersion === 'none' ? [] : (config?.logs ?? []);
  const logs =
    rekorVersion === 'none'
      ? []
      : (given('rekor-url', options.rekorUrl, versionOfLog(options, config)) ??
        select('transparency log', listedLogs, config?.logSelector ?? 'ANY', logVersions, now));

  const timestampAuthorities =
    given('tsa-url', options.tsaUrl, 1) ??
    select(
      'timestamp authority',
      config?.timestampAuthorities ?? [],
      config?.timestampSelector ?? 'ANY',
      supported.timestampAuthority,
      now,
    );
  if (timestampAuthorities.length === 0 && !logs.some(({ majorApiVersion }) => majorApiVersion === 1)) throw noTime(logs.length > 0);
  return { certificateAuthority, logs, timestampAuthorities };
}

/** None listed is none wanted; some listed and none usable is an error. */
function select(kind: string, services: readonly Service[], selector: Selector, versions: readonly number[], now: Date): Service[] {
  if (services.length === 0) return [];
  const best = new Map<string, Service>();
  for (const service of services) {
    const { operator, majorApiVersion, validity } = service;
    if (!versions.includes(majorApiVersion) || now < validity.start || (validity.end && now > validity.end)) continue;
    const other = best.get(operator);
    if (!other || isBetter(service, other)) best.set(operator, service);
  }
  const usable = [...best.values()];
  const count = typeof selector === 'object' ? selector.exact : 1;
  if (usable.length < count) {
    const reason = `${services.length} listed, ${usable.length} of different operators valid at ${now.toISOString()} in API version ${versions.join(' or ')}, ${count} needed`;
    throw noService(kind, reason, OPTION[kind] ?? 'signing-config');
  }
  return selector === 'ALL' ? usable : usable.slice(0, count);
}

const isBetter = (service: Service, other: Service): boolean =>
  service.majorApiVersion === other.majorApiVersion
    ? service.validity.start > other.validity.start
    : service.majorApiVersion > other.majorApiVersion;

const OPTION: Readonly<Record<string, string>> = {
  'certificate authority': 'fulcio-url',
  'transparency log': 'rekor-url or rekor-version',
  'timestamp authority': 'tsa-url',
};

/** The option says it, or the config that lists the same log; a guess would only show as a strange answer of the log. */
function versionOfLog({ rekorUrl, rekorVersion }: SelectionOptions, config: SigningConfig | undefined): number {
  if (rekorUrl === undefined) return 1;
  if (typeof rekorVersion === 'number') return rekorVersion;
  const listed = config?.logs.find(({ url }) => url.href === URL.parse(rekorUrl)?.href);
  if (listed) return listed.majorApiVersion;
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_VERSION',
    message: `Nothing says which API the log ${rekorUrl.replace(/\/\/[^@/]*@/, '//')} has.`,
    hint: 'Give rekor-version: 1 for Rekor, 2 for rekor-tiles.',
  });
}

function readUrl(option: string, text: string): URL {
  const url = URL.parse(text);
  if (url && isSecureUrl(url)) return url;
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_URL',
    message: `${option} is not an https URL without credentials.`,
    hint: 'Give its address with https; plain http is for loopback alone.',
  });
}

const noService = (kind: string, reason: string, option: string) =>
  new ChopmarkError({
    code: 'TRUST_NO_SERVICE',
    message: `There is no ${kind} to use: ${reason}.`,
    hint: `Update the signing config (chopmark trust update), or name the service with ${option}. Is the clock right?`,
  });

const noTime = (hasLog: boolean) =>
  new ChopmarkError({
    code: 'TRUST_NO_TIMESTAMP_SOURCE',
    message: hasLog
      ? 'The log that was chosen proves no time (Rekor v2), and there is no timestamp authority.'
      : 'There is neither a transparency log nor a timestamp authority, so nothing would prove when this was signed.',
    hint: 'Name a timestamp authority with --tsa-url, or a signing config that lists one.',
  });
