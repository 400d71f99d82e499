import { ChopmarkError } from '../base/errors/errors.ts';
import { isSecureUrl } from '../base/http/url.ts';
import type { Selector, Service, Services, SigningConfig } from '../sigstore/signing-config.ts';

export interface SelectionOptions {
  now: Date;
  /** API versions of each kind that the caller supports. */
  supported?: { certificateAuthority: readonly number[]; log: readonly number[]; timestampAuthority: readonly number[] };
  /** Limits the logs to one API version, or to none. */
  rekorVersion?: 1 | 2 | 'none' | undefined;
  fulcioUrl?: string | undefined;
  rekorUrl?: string | undefined;
  /** The full URL, including the path. */
  tsaUrl?: string | undefined;
}

const SPOKEN = { certificateAuthority: [1], log: [1, 2], timestampAuthority: [1] };

/**
 * Selects the services of one run as sigstore_trustroot.proto requires: valid now, one for each operator, with the highest version
 * that is supported, the newest of these. Then as many as the selector states, in the order of the config. A URL given by the user
 * replaces all services of its kind.
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

/** If the config lists none, none is used. If it lists some but none is usable, that is an error. */
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
    const reason = `the signing config lists ${services.length}, ${usable.length} of different operators are valid at ${now.toISOString()} with API version ${versions.join(' or ')}, and ${count} are needed`;
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

/** From the option, or from the config if it lists the same log. A wrong guess would cause a confusing response of the log. */
function versionOfLog({ rekorUrl, rekorVersion }: SelectionOptions, config: SigningConfig | undefined): number {
  if (rekorUrl === undefined) return 1;
  if (typeof rekorVersion === 'number') return rekorVersion;
  const listed = config?.logs.find(({ url }) => url.href === URL.parse(rekorUrl)?.href);
  if (listed) return listed.majorApiVersion;
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_VERSION',
    message: `The API version of the log ${rekorUrl.replace(/\/\/[^@/]*@/, '//')} is not known.`,
    hint: 'Set rekor-version: 1 for Rekor, 2 for rekor-tiles.',
  });
}

function readUrl(option: string, text: string): URL {
  const url = URL.parse(text);
  if (url && isSecureUrl(url)) return url;
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_URL',
    message: `${option} is not an https URL without credentials.`,
    hint: 'Use an https address. Plain http is allowed only for loopback.',
  });
}

const noService = (kind: string, reason: string, option: string) =>
  new ChopmarkError({
    code: 'TRUST_NO_SERVICE',
    message: `No usable ${kind}: ${reason}.`,
    hint: `Update the signing config (chopmark trust update), or name the service with ${option}. Check that the clock is right.`,
  });

const noTime = (hasLog: boolean) =>
  new ChopmarkError({
    code: 'TRUST_NO_TIMESTAMP_SOURCE',
    message: hasLog
      ? 'The selected log does not prove a time (Rekor v2), and no timestamp authority is configured.'
      : 'Neither a transparency log nor a timestamp authority is configured, so the signing time could not be proven.',
    hint: 'Name a timestamp authority with --tsa-url, or a signing config that lists one.',
  });
