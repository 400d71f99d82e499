import type { Fault } from '../live/support/fault-proxy.ts';

/** A question that a run puts to a service, by which a proxy picks what fails. */
export type Asked = 'configuration' | 'certificate' | 'timestamp' | 'log v2' | 'log v1';
export type ServiceName = 'fulcio' | 'tsa' | 'rekor';

export const SERVICE_OF: Readonly<Record<Asked, ServiceName>> = {
  configuration: 'fulcio',
  certificate: 'fulcio',
  timestamp: 'tsa',
  'log v2': 'rekor',
  'log v1': 'rekor',
};

export const isAsked = (asked: Asked, path: string): boolean =>
  asked === 'configuration' ? path.endsWith('/configuration') : asked === 'certificate' ? path.endsWith('/signingCert') : true;

export interface ServiceFault {
  name: string;
  /** 'refuse': nothing listens. */
  fault: Fault | 'refuse';
  /** By what was asked where the kinds of service differ. */
  code: string | Readonly<Record<Asked, string>>;
}

const refused = {
  configuration: 'SIGNING_CONFIGURATION_REFUSED',
  certificate: 'SIGNING_CERTIFICATE_REFUSED',
  timestamp: 'SIGNING_TIMESTAMP_REFUSED',
  'log v2': 'SIGNING_LOG_REFUSED',
  'log v1': 'SIGNING_LOG_REFUSED',
};
const garbled = {
  configuration: 'SIGNING_CONFIGURATION_INVALID_RESPONSE',
  certificate: 'SIGNING_CERTIFICATE_INVALID_RESPONSE',
  timestamp: 'SIGNING_TIMESTAMP_INVALID_RESPONSE',
  'log v2': 'SIGNING_LOG_INVALID_RESPONSE',
  'log v1': 'SIGNING_LOG_INVALID_RESPONSE',
};
const page = { 'content-type': 'text/html' };

/** What each service may do, and the code that has to follow. */
export const SERVICE_FAULTS: readonly ServiceFault[] = [
  { name: 'refuses the connection', fault: 'refuse', code: 'SIGNING_UNREACHABLE' },
  { name: 'resets the connection', fault: { kind: 'reset' }, code: 'SIGNING_UNREACHABLE' },
  { name: 'answers 400', fault: { kind: 'answer', status: 400, body: '{"message":"no"}' }, code: refused },
  { name: 'answers 403', fault: { kind: 'answer', status: 403 }, code: { ...refused, certificate: 'IDENTITY_TOKEN_REFUSED' } },
  { name: 'answers 404', fault: { kind: 'answer', status: 404, headers: page, body: '<h1>Not found</h1>' }, code: refused },
  {
    name: 'answers 409 without an entry',
    fault: { kind: 'answer', status: 409 },
    code: { ...refused, 'log v1': garbled['log v1'], 'log v2': garbled['log v2'] },
  },
  { name: 'answers 500', fault: { kind: 'answer', status: 500 }, code: refused },
  { name: 'answers 503', fault: { kind: 'answer', status: 503, headers: page, body: '<h1>Maintenance</h1>' }, code: refused },
  {
    name: 'answers 429 and wants an hour of peace',
    fault: { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } },
    code: refused,
  },
  { name: 'redirects', fault: { kind: 'answer', status: 302, headers: { location: 'http://127.0.0.1:9/' } }, code: refused },
  { name: 'answers with a login page', fault: { kind: 'answer', status: 200, headers: page, body: '<form>' }, code: garbled },
  {
    name: 'answers with random bytes',
    fault: { kind: 'answer', status: 200, body: Buffer.alloc(2048, '\x30\x82\x07\xff\0') },
    code: garbled,
  },
  { name: 'answers with JSON of absurd depth', fault: { kind: 'answer', status: 200, body: '['.repeat(50_000) }, code: garbled },
  { name: 'answers with nothing', fault: { kind: 'answer', status: 200, body: '' }, code: garbled },
  { name: 'speaks no HTTP', fault: { kind: 'not-http' }, code: 'SIGNING_UNREACHABLE' },
  { name: 'sends without end', fault: { kind: 'endless' }, code: 'SIGNING_ANSWER_TOO_LARGE' },
  { name: 'breaks off its answer', fault: { kind: 'truncated' }, code: 'SIGNING_UNREACHABLE' },
];

export const expectedCode = ({ code }: ServiceFault, asked: Asked): string => (typeof code === 'string' ? code : code[asked]);

/** A client trust config with other addresses of services, for lists of both kinds of log. */
export function redirectServices(trustConfig: string, urls: Partial<Record<ServiceName, string>>): string {
  const config = JSON.parse(trustConfig) as { signingConfig: Record<string, { url: string }[]> };
  const lists = { fulcio: 'caUrls', rekor: 'rekorTlogUrls', tsa: 'tsaUrls' } as const;
  for (const [name, url] of Object.entries(urls)) {
    for (const service of config.signingConfig[lists[name as ServiceName]] ?? []) service.url = url;
  }
  return JSON.stringify(config);
}

export const urlOfService = (trustConfig: string, name: ServiceName): string => {
  const { signingConfig } = JSON.parse(trustConfig);
  return signingConfig[{ fulcio: 'caUrls', rekor: 'rekorTlogUrls', tsa: 'tsaUrls' }[name]][0].url;
};
