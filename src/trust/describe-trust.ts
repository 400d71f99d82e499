import type { CertificateAuthority, TransparencyLog, TrustedRoot, Validity } from '../sigstore/trusted-root.ts';
import { daysSince, describeAge } from './describe-age.ts';
import { rootsOf, type Trust } from './trust.ts';

/** An authority or log that the trusted root lists. */
export interface TrustedParty {
  kind: 'certificate authority' | 'CT log' | 'transparency log' | 'timestamp authority';
  /** For a log without a URL in the trusted root, its id in hex. */
  uri: string;
  /** Subject of the issuing certificate, on one line. Absent for logs. */
  subject?: string;
  /** Lower-case hex of the log's id. Absent for authorities. */
  logId?: string;
  /** `PublicKeyDetails` of protobuf-specs. Absent for authorities. */
  keyDetails?: string;
  since: Date;
  /** When it was retired. What it signed before that time stays trusted. */
  until?: Date;
  /** When the first certificate of the chain expires. Absent for logs. */
  expires?: Date;
  state: 'in use' | 'retired' | 'not yet';
}

export interface TrustDescription {
  name: string;
  source: Trust['source'];
  taken: Date;
  /** Whole days. */
  age: number;
  /** One sentence about the age. */
  summary: string;
  parties: TrustedParty[];
  /** Services that a run could use now, by kind. Empty if no signing config is known. */
  services: { kind: TrustedParty['kind']; url: string; version: number; operator: string }[];
  warnings: string[];
}

/** The content of `trust show`: the trusted authorities and logs, their validity, and the age of this information. */
export function describeTrust(trust: Trust, now: Date): TrustDescription {
  const config = trust.signingConfig;
  return {
    name: trust.name,
    source: trust.source,
    taken: trust.taken,
    age: daysSince(trust.taken, now),
    summary: `${describeAge(trust.name, trust.taken, now)}.`,
    parties: rootsOf(trust).flatMap((root) => listParties(root, now)),
    services: [
      ...(config?.certificateAuthorities ?? []).map((service) => ({ kind: 'certificate authority' as const, service })),
      ...(config?.logs ?? []).map((service) => ({ kind: 'transparency log' as const, service })),
      ...(config?.timestampAuthorities ?? []).map((service) => ({ kind: 'timestamp authority' as const, service })),
    ]
      .filter(({ service }) => stateAt(service.validity, now) === 'in use')
      .map(({ kind, service }) => ({ kind, url: service.url.href, version: service.majorApiVersion, operator: service.operator })),
    warnings: trust.warnings,
  };
}

const listParties = ({ certificateAuthorities, ctLogs, logs, timestampAuthorities }: TrustedRoot, now: Date): TrustedParty[] => [
  ...certificateAuthorities.map((authority) => describeAuthority('certificate authority', authority, now)),
  ...ctLogs.map((log) => describeLog('CT log', log, now)),
  ...logs.map((log) => describeLog('transparency log', log, now)),
  ...timestampAuthorities.map((authority) => describeAuthority('timestamp authority', authority, now)),
];

function describeAuthority(kind: TrustedParty['kind'], { uri, chain, validity }: CertificateAuthority, now: Date): TrustedParty {
  const expiries = chain.map(({ validTo }) => new Date(validTo)).sort((a, b) => a.getTime() - b.getTime());
  return {
    kind,
    uri,
    subject: (chain[0]?.subject ?? '').replaceAll('\n', ', '),
    ...during(validity, now),
    ...(expiries[0] && { expires: expiries[0] }),
  };
}

const describeLog = (kind: TrustedParty['kind'], { name, logId, keyDetails, validity }: TransparencyLog, now: Date): TrustedParty => ({
  kind,
  uri: name,
  logId: logId.toString('hex'),
  keyDetails,
  ...during(validity, now),
});

const during = (validity: Validity, now: Date): Pick<TrustedParty, 'since' | 'until' | 'state'> => ({
  since: validity.start,
  ...(validity.end && { until: validity.end }),
  state: stateAt(validity, now),
});

function stateAt({ start, end }: Validity, now: Date): TrustedParty['state'] {
  if (now < start) return 'not yet';
  return end && now > end ? 'retired' : 'in use';
}
