import type { ErrorCode } from '../../src/base/errors/error-codes.ts';

/**
 * What every service does to a run when it fails in every way: the data that `__tests__/engine/fault-table.test.ts` makes happen, cell by
 * cell, and that `tools/generate/faults-page.ts` prints.
 */

/** What a service, or the network before it, can do wrong. */
export const FAULTS = {
  refused: 'refuses the connection',
  reset: 'resets the connection after the request',
  'silent-before': 'accepts the connection, and is silent before TLS',
  'silent-after': 'does its work, and is silent after TLS',
  slow: 'sends its answer byte by byte, too slowly',
  cut: 'does its work, and breaks off its answer',
  garbage: 'answers 200 with random bytes',
  '4xx': 'answers 403',
  limited: 'answers 429, with a Retry-After of an hour',
  '5xx': 'answers 503',
  oversized: 'answers without end',
  redirected: 'redirects to another host',
} as const;

export type FaultName = keyof typeof FAULTS;

/** Who is asked for what, in the order in which a run does it. */
export const SERVICES = {
  tuf: 'TUF repository',
  token: 'token service of the CI system',
  proxy: 'proxy, on the way to the certificate authority',
  fulcio: 'certificate authority (Fulcio)',
  tsa: 'timestamp authority',
  'rekor-v2': 'log (Rekor v2)',
  'rekor-v1': 'log (Rekor v1), signing with a key',
  registry: 'registry',
  github: 'GitHub’s attestations',
  gitlab: 'GitLab’s package registry',
  http: 'HTTP store',
} as const;

export type FaultyService = keyof typeof SERVICES;

/**
 * How long a run asks. `once`: the first answer counts. `tries`: as often as a request is tried, with a pause before each. `limit`: until
 * the time of every try is over, or that of the run.
 */
export type Patience = 'once' | 'tries' | 'limit';

/**
 * What a failed run leaves on disk. `nothing`: nothing was signed, or nothing that a log can have. `signature`: each signature that was
 * sent to a log, in the journal. `bundle`: the bundle, and the receipts of the other stores.
 */
export type Kept = 'nothing' | 'signature' | 'bundle';

export interface Cell {
  code: ErrorCode;
  exitCode: number;
  patience: Patience;
  kept: Kept;
}

interface Row extends Pick<Cell, 'exitCode' | 'kept'> {
  codes: Readonly<Record<FaultName, ErrorCode>>;
  /** Where it is not that of the fault. */
  patience?: Partial<Record<FaultName, Patience>>;
}

const PATIENCE: Readonly<Record<FaultName, Patience>> = {
  refused: 'tries',
  reset: 'tries',
  'silent-before': 'limit',
  'silent-after': 'limit',
  slow: 'limit',
  cut: 'tries',
  garbage: 'once',
  '4xx': 'once',
  limited: 'once',
  '5xx': 'tries',
  oversized: 'once',
  redirected: 'once',
};

const everything = (code: ErrorCode): Record<FaultName, ErrorCode> =>
  Object.fromEntries(Object.keys(FAULTS).map((fault) => [fault, code])) as Record<FaultName, ErrorCode>;

/** A signing service that is asked: the codes in which kinds of it differ are its own. */
const signing = (refused: ErrorCode, garbled: ErrorCode): Record<FaultName, ErrorCode> => ({
  refused: 'SIGNING_UNREACHABLE',
  reset: 'SIGNING_UNREACHABLE',
  'silent-before': 'SIGNING_TIMEOUT',
  'silent-after': 'SIGNING_TIMEOUT',
  slow: 'SIGNING_TIMEOUT',
  cut: 'SIGNING_UNREACHABLE',
  garbage: garbled,
  '4xx': refused,
  limited: refused,
  '5xx': refused,
  oversized: 'SIGNING_ANSWER_TOO_LARGE',
  redirected: refused,
});

const STORING: Readonly<Record<FaultName, ErrorCode>> = {
  refused: 'STORE_UNREACHABLE',
  reset: 'STORE_UNREACHABLE',
  'silent-before': 'STORE_TIMEOUT',
  'silent-after': 'STORE_TIMEOUT',
  slow: 'STORE_TIMEOUT',
  cut: 'STORE_UNREACHABLE',
  garbage: 'STORE_REFUSED',
  '4xx': 'STORE_FORBIDDEN',
  limited: 'STORE_RATE_LIMITED',
  '5xx': 'STORE_UNAVAILABLE',
  oversized: 'STORE_ANSWER_TOO_LARGE',
  redirected: 'STORE_REFUSED',
};

/** These follow a redirect, but not to an address of this machine, over plain HTTP, as here. */
const LED_INSIDE = 'STORE_ADDRESS_REFUSED';

const LOG = signing('SIGNING_LOG_REFUSED', 'SIGNING_LOG_INVALID_RESPONSE');

const ROWS: Readonly<Record<FaultyService, Row>> = {
  tuf: {
    exitCode: 4,
    kept: 'nothing',
    codes: {
      ...everything('TRUST_UNAVAILABLE'),
      garbage: 'TRUST_METADATA_REFUSED',
      oversized: 'TRUST_ANSWER_TOO_LARGE',
      redirected: 'TRUST_ADDRESS_REFUSED',
    },
  },
  token: {
    exitCode: 3,
    kept: 'nothing',
    codes: {
      refused: 'IDENTITY_UNREACHABLE',
      reset: 'IDENTITY_UNREACHABLE',
      'silent-before': 'IDENTITY_TIMEOUT',
      'silent-after': 'IDENTITY_TIMEOUT',
      slow: 'IDENTITY_TIMEOUT',
      cut: 'IDENTITY_UNREACHABLE',
      garbage: 'IDENTITY_SERVICE_INVALID_RESPONSE',
      '4xx': 'IDENTITY_GITHUB_NO_TOKEN',
      limited: 'IDENTITY_SERVICE_REFUSED',
      '5xx': 'IDENTITY_SERVICE_REFUSED',
      oversized: 'IDENTITY_ANSWER_TOO_LARGE',
      redirected: 'IDENTITY_SERVICE_REFUSED',
    },
  },
  proxy: {
    exitCode: 4,
    kept: 'nothing',
    codes: {
      ...everything('SIGNING_UNREACHABLE'),
      'silent-before': 'SIGNING_TIMEOUT',
      'silent-after': 'SIGNING_TIMEOUT',
      slow: 'SIGNING_TIMEOUT',
    },
    // Whatever a proxy says of a tunnel, but that it wants credentials, may pass.
    patience: { limited: 'tries', redirected: 'tries' },
  },
  fulcio: {
    exitCode: 4,
    kept: 'nothing',
    codes: signing('SIGNING_CONFIGURATION_REFUSED', 'SIGNING_CONFIGURATION_INVALID_RESPONSE'),
  },
  tsa: { exitCode: 4, kept: 'nothing', codes: signing('SIGNING_TIMESTAMP_REFUSED', 'SIGNING_TIMESTAMP_INVALID_RESPONSE') },
  'rekor-v2': { exitCode: 4, kept: 'signature', codes: LOG },
  'rekor-v1': { exitCode: 4, kept: 'signature', codes: LOG },
  registry: {
    exitCode: 5,
    kept: 'bundle',
    codes: { ...STORING, garbage: 'STORE_INVALID_RESPONSE', redirected: LED_INSIDE },
  },
  github: { exitCode: 5, kept: 'bundle', codes: STORING },
  gitlab: { exitCode: 5, kept: 'bundle', codes: { ...STORING, redirected: LED_INSIDE } },
  http: { exitCode: 5, kept: 'bundle', codes: { ...STORING, redirected: LED_INSIDE } },
};

export const cellOf = (service: FaultyService, fault: FaultName): Cell => {
  const { codes, patience, ...row } = ROWS[service];
  return { ...row, code: codes[fault], patience: patience?.[fault] ?? PATIENCE[fault] };
};

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];
export const SERVICE_NAMES = Object.keys(SERVICES) as FaultyService[];
