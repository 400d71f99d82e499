import { resolve } from 'node:path';
import type { Env, Ports } from '../../base/ports.ts';
import { listIdentityVariables } from '../../identity/select.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { serializeDocument } from '../../report/json.ts';
import type { DoctorFinding, DoctorReport, DoctorTrust } from '../../results/doctor-report.ts';
import { isPreset } from '../../trust/presets.ts';
import { createNewFile, refuseExistingFile } from '../shared/run/create-new-file.ts';
import { createPrivateTextMask, isPublicText } from './mask-private-text.ts';

/** The machine that chopmark runs on. */
export interface SupportMachine {
  /** Version of Node.js. */
  node: string;
  platform: string;
  architecture: string;
  /** Version of the operating system's kernel. */
  release: string;
}

/** The content of a support file, for a bug report. It has no secret, and no name of a person, project, machine or file. */
export interface SupportReport {
  schema: 'chopmark.support/1';
  version: string;
  machine: SupportMachine | 'unknown';
  ci: {
    /** Names of the detected CI systems and workload identities. */
    detected: string[];
    /** Names of the variables that are set and that chopmark reads. Values are not included. */
    variables: string[];
  };
  proxies: SupportProxy[];
  /** The number of entries in the list of hosts without a proxy. */
  proxyExceptions: number;
  /** The given options. A value is included only if it is a word that chopmark defines. */
  options: Record<string, string>;
  trust?: Omit<DoctorTrust, 'confirmed'>;
  findings: DoctorFinding[];
  claims?: SupportClaims;
}

export interface SupportProxy {
  variable: string;
  /** `http`, `https`, `socks5` … */
  scheme: string;
  port: string;
  /** Whether the host is this machine. Other hosts are left out. */
  isLoopback: boolean;
  hasCredentials: boolean;
}

export interface SupportClaims {
  /** Claims whose values contain no name. */
  shown: Record<string, unknown>;
  /** Claims whose values are left out. */
  leftOut: string[];
}

/** The facts in a support file, in addition to the findings. */
export interface SupportFacts {
  machine: SupportMachine | undefined;
  /** Names of the detected sources of identities. */
  sources: readonly string[];
  options: OptionsOf<'doctor'>;
  /** The identity token, if there is one. */
  token?: string;
  /** Hosts and URLs of the services. */
  services: readonly string[];
}

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Variables that change how chopmark runs, in addition to the variables of CI systems. */
const OTHER_VARIABLES = [
  ...PROXY_VARIABLES,
  'CHOPMARK_DEBUG',
  'CHOPMARK_SANDBOX',
  'CI',
  'FORCE_COLOR',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'NO_COLOR',
  'NO_PROXY',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'XDG_CACHE_HOME',
  'no_proxy',
];

/** Claims whose value is a word of the CI, a boolean or a time. */
const PLAIN_CLAIMS = [
  'build_source',
  'event_name',
  'exp',
  'iat',
  'nbf',
  'oidc.circleci.com/ssh-rerun',
  'pipeline_source',
  'project_visibility',
  'ref_protected',
  'ref_type',
  'repository_visibility',
  'runner_environment',
];

/** Refuses an existing file before doctor checks anything. @throws ChopmarkError `INPUT_FILE_EXISTS` */
export const checkSupportFile = (path: string, { workingFolder }: Pick<Ports, 'workingFolder'>): Promise<void> =>
  refuseExistingFile(workingFolder, path, HINTS.exists);

/**
 * Writes a support file, which can be attached to a bug report. An existing file is never overwritten.
 *
 * @returns The absolute path.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
export async function writeSupportFile(
  path: string,
  report: DoctorReport,
  facts: SupportFacts,
  { env, workingFolder }: Pick<Ports, 'env' | 'workingFolder'>,
): Promise<string> {
  await createNewFile(workingFolder, path, serializeDocument(describeForSupport(report, facts, { env, workingFolder })), HINTS);
  return resolve(workingFolder, path);
}

const HINTS = {
  exists: 'Choose another name for --support-file, or remove the file.',
  unwritable: 'Choose a folder that can be written to (--support-file).',
};

export function describeForSupport(
  report: DoctorReport,
  { machine, sources, options, token, services }: SupportFacts,
  { env, workingFolder }: Pick<Ports, 'env' | 'workingFolder'>,
): SupportReport {
  const { version, trust, claims } = report;
  const shown = Object.entries(claims ?? {}).filter(([name, value]) => isPlainClaim(name, value));
  const leftOut = Object.keys(claims ?? {}).filter((name) => !shown.some(([other]) => other === name));
  // The field `proxies` describes the proxies. The finding is left out, because it names hosts.
  const findings = report.findings.filter(({ check }) => check !== 'proxy');
  const texts = [...findings.flatMap(({ detail, hint = '' }) => [detail, hint]), ...leftOut];
  const mask = createPrivateTextMask(
    {
      env,
      secrets: [token, options.identityToken, ...listSecretValues(env)].filter((secret) => secret !== undefined),
      names: [
        ...leftOut.flatMap((name) => listTexts(claims?.[name])),
        ...services,
        ...listPrivateOptions(options),
        ...(trust && !isPreset(trust.name) ? [trust.name] : []),
        workingFolder,
      ],
    },
    texts,
  );
  return {
    schema: 'chopmark.support/1',
    version,
    machine: machine ?? 'unknown',
    ci: { detected: [...sources], variables: listVariables(env) },
    proxies: PROXY_VARIABLES.flatMap((name) => (env[name] ? [describeProxyVariable(name, env[name])] : [])),
    proxyExceptions: (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/).filter(Boolean).length,
    options: describeOptions(options),
    ...(trust && { trust: describeTrustForSupport(trust) }),
    findings: findings.map((finding) => ({
      ...finding,
      detail: mask(finding.detail),
      ...(finding.hint !== undefined && { hint: mask(finding.hint) }),
    })),
    ...(claims && { claims: { shown: Object.fromEntries(shown), leftOut: leftOut.map(mask) } }),
  };
}

const listVariables = (env: Env): string[] =>
  [...new Set([...listIdentityVariables(), ...OTHER_VARIABLES])].filter((name) => env[name] !== undefined && env[name] !== '').sort();

function describeProxyVariable(variable: string, value: string): SupportProxy {
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  const isKnown = url !== null && /^(?:https?|socks[45]?[ah]?):$/.test(url.protocol);
  return {
    variable,
    scheme: isKnown ? url.protocol.slice(0, -1) : 'not the address of a proxy',
    port: isKnown ? url.port || 'default' : '',
    isLoopback: isKnown && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname),
    hasCredentials: url !== null && (url.username !== '' || url.password !== ''),
  };
}

const describeTrustForSupport = ({ name, confirmed: _, ...known }: DoctorTrust): Omit<DoctorTrust, 'confirmed'> => ({
  ...known,
  name: isPreset(name) ? name : '[name]',
});

/** Characters of the longest value that is also searched for in its encodings. Tokens are shorter. */
const LONGEST_SECRET = 16 << 10;

/** Values of variables whose names mark a secret. */
const listSecretValues = (env: Env): string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    // All parts of a URL except the host of a public service are masked in any case.
    value && value.length <= LONGEST_SECRET && !value.includes('://') && /TOKEN|SECRET|KEY|PASS|PWD|CREDENTIAL|AUTH/i.test(name)
      ? [value]
      : [],
  );

/** Option values that are words that chopmark defines. */
const OPTION_WORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  audience: (value) => value === 'sigstore',
  ci: () => true,
  instance: (value) => value === 'auto' || value === 'sandbox' || isPreset(String(value)),
  rekorVersion: () => true,
  timeout: () => true,
};

const describeOptions = (options: OptionsOf<'doctor'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [name, OPTION_WORDS[name]?.(value) ? String(value) : 'given']),
  );

const listPrivateOptions = (options: OptionsOf<'doctor'>): string[] =>
  Object.entries(options).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (typeof one === 'string' && !OPTION_WORDS[name]?.(one) ? withHost(one) : [])),
  );

/** Adds the host, because a message can name a URL by its host alone. */
const withHost = (value: string): string[] => {
  const url = URL.parse(value);
  return url?.host ? [value, url.host, url.hostname] : [value];
};

const isPlainClaim = (name: string, value: unknown): boolean =>
  (name === 'aud' && value === 'sigstore') ||
  (name === 'iss' && typeof value === 'string' && isPublicText(value)) ||
  (PLAIN_CLAIMS.includes(name) &&
    (typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && /^[a-z_-]{1,32}$/.test(value))));

/** All strings in a claim, at any depth. The size and depth of tokens are bounded. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return withHost(value);
  if (typeof value === 'number') return String(value).length >= 6 ? [String(value)] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...listTexts(inner)]) : [];
}
