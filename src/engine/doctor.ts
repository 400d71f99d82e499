import { ChopmarkError } from '../base/errors/errors.ts';
import { below } from '../base/http/url.ts';
import type { Http, HttpRequest, Ports } from '../base/ports.ts';
import { VERSION } from '../base/version.ts';
import { readText } from '../identity/claims/read-text.ts';
import { type Identity, listIdentitySources, nameIdentitySource } from '../identity/select.ts';
import { judgeRecipient, OTHER_AUDIENCE } from '../identity/token-recipient.ts';
import { isProvenPublic, provenVisibility } from '../identity/visibility.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import type { DoctorFinding, DoctorReport, DoctorTrust } from '../results/doctor-report.ts';
import { checkIssuerAccepted, fetchAcceptedIssuers } from '../signing/fulcio/accepted-issuers.ts';
import { MAX_LOG_ANSWER } from '../signing/limits.ts';
import type { Service, Services } from '../sigstore/signing-config.ts';
import { daysSince } from '../trust/describe-age.ts';
import type { Trust } from '../trust/trust.ts';
import { chooseTrust } from './shared/run/choose-trust.ts';
import { startRun } from './shared/run/run.ts';
import { pickSigningChoices, prepareSigning } from './shared/signing/prepare-signing.ts';
import { checkSupportFile, type SupportMachine, writeSupportFile } from './support/support-file.ts';

/** Milliseconds. Fulcio takes no token from the future, and certificates live ten minutes. */
const SKEW = 60_000;
const CONCURRENCY = 8;

/** The ports, with the machine for `--support-file`. */
export type DoctorPorts = Ports & { machine?: SupportMachine };

/**
 * Checks whether this job can sign and, if not, what to do. Nothing is signed. The only token that leaves this process is the token
 * with which the CI is asked for an identity token.
 *
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE` for `--support-file`. An error that signing would report is a finding.
 */
export async function doctor(options: OptionsOf<'doctor'>, ports: DoctorPorts): Promise<DoctorReport> {
  const { supportFile } = options;
  if (supportFile !== undefined) await checkSupportFile(supportFile, ports);
  const sources = (await listIdentitySources({ env: ports.env, readText })).map(({ name }) => name);
  const { report, identity, services } = await examine(options, sources, ports);
  if (supportFile === undefined) return report;
  const facts = {
    machine: ports.machine,
    sources,
    options,
    ...(identity && { token: identity.token }),
    services: services === undefined ? [] : listAddresses(services),
  };
  return { ...report, supportFile: await writeSupportFile(supportFile, report, facts, ports) };
}

interface Examination {
  report: DoctorReport;
  identity?: Identity;
  services?: Services;
}

async function examine(options: OptionsOf<'doctor'>, sources: readonly string[], ports: Ports): Promise<Examination> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const findings = describeProxy(ports);
  const report: DoctorReport = { schema: 'chopmark.doctor/1', version: VERSION, findings };
  try {
    const choices = pickSigningChoices({ ...options, allowPublicLog: false, concurrency: CONCURRENCY });
    const { identity, services, trust } = await prepareSigning(choices, { ports, run });
    if (!identity) return { report };
    const known = describeTrust(trust, ports.clock.now());
    findings.push(
      describeSource(identity, options, sources),
      ...describeIdentity(identity, trust.private, ports),
      describeAudience(identity, options, services.certificateAuthority.url),
      describeInstance(known),
      ...(await askServices(services, identity, { http: run.http, ports })),
    );
    return { report: { ...report, trust: known, claims: identity.claims }, identity, services };
  } catch (error) {
    if (!isAboutIdentity(error)) {
      findings.push(describeUnasked(sources), failed('instance', error));
      return { report };
    }
    findings.push(failed(isAboutRecipient(error) ? 'audience' : 'identity', error));
    const known = await loadNamedTrust(options, run.http, ports);
    if (!known) return { report };
    findings.push(describeInstance(known));
    return { report: { ...report, trust: known } };
  }
}

/** Without an identity, only a named instance is known, because `auto` depends on the identity. */
async function loadNamedTrust(options: OptionsOf<'doctor'>, http: Http, ports: Ports): Promise<DoctorTrust | undefined> {
  if (options.instance === 'auto') return undefined;
  const trust = await chooseTrust(options, { ports, http, signs: true }).catch(() => undefined);
  return trust && describeTrust(trust, ports.clock.now());
}

const isAboutIdentity = (error: unknown): boolean =>
  error instanceof ChopmarkError && (error.stage === 'IDENTITY' || error.code.startsWith('INPUT_SECRET_'));

const isAboutRecipient = (error: unknown): boolean => error instanceof ChopmarkError && error.code === 'IDENTITY_PUBLIC_AUDIENCE';

const listAddresses = ({ certificateAuthority, logs, timestampAuthorities }: Services): string[] =>
  [certificateAuthority, ...logs, ...timestampAuthorities].flatMap(({ url }) => [url.href, url.host, url.hostname]);

function describeProxy({ env }: Ports): DoctorFinding[] {
  const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => env[name]);
  if (named.length === 0) return [{ check: 'proxy', status: 'good', detail: 'No proxy is set.' }];
  const exceptions = env.NO_PROXY ?? env.no_proxy;
  return [
    {
      check: 'proxy',
      status: 'good',
      detail: `Requests go through the proxy in ${named.join(', ')}${exceptions ? `, except to ${exceptions}` : ''}.`,
    },
  ];
}

/** The signer: the source of the identity, and the other sources that were found. */
function describeSource(
  { source, issuer, subject }: Identity,
  { identityToken, ci }: OptionsOf<'doctor'>,
  sources: readonly string[],
): DoctorFinding {
  const from = source === 'option' ? (identityToken === undefined ? 'the sandbox' : '--identity-token') : nameIdentitySource(source);
  const others = sources.filter((name) => name !== from);
  const why = source === ci ? ' (--ci)' : '';
  const unused = others.length === 0 ? '' : ` Also found, and not used: ${others.join(', ')}.`;
  return { check: 'identity', status: 'good', detail: `${subject}, issued by ${issuer}. Source: ${from}${why}.${unused}` };
}

/** A problem with a named instance stops the run before a token is requested. */
const describeUnasked = (sources: readonly string[]): DoctorFinding => ({
  check: 'identity',
  status: 'skipped',
  detail: `Not checked, because of the problem below. ${sources.length === 0 ? 'No CI and no workload identity was found.' : `Found: ${sources.join(', ')}.`}`,
});

const SOURCES: Readonly<Record<Trust['source'], string>> = {
  file: 'from a file',
  tuf: 'from its TUF repository',
  cache: 'from the cache',
  snapshot: 'as shipped with chopmark',
};

function describeTrust({ name, source, taken, private: isPrivate }: Trust, now: Date): DoctorTrust {
  // The time when a file was copied does not show the age of its content.
  const age = source === 'file' ? {} : { confirmed: taken, ageInDays: daysSince(taken, now) };
  return { name, source, private: isPrivate, ...age };
}

function describeInstance({ name, source, private: isPrivate, ageInDays }: DoctorTrust): DoctorFinding {
  const age =
    ageInDays === undefined ? '' : `, confirmed ${ageInDays === 0 ? 'today' : ageInDays === 1 ? '1 day ago' : `${ageInDays} days ago`}`;
  return {
    check: 'instance',
    status: 'good',
    detail: `${name}, ${isPrivate ? 'private' : 'public'}. Trusted root ${SOURCES[source]}${age}.`,
  };
}

function describeIdentity(identity: Identity, isPrivate: boolean, { clock }: Ports): DoctorFinding[] {
  const { expires, claims, platform, renew } = identity;
  const left = Math.round((expires.getTime() - clock.now().getTime()) / 1000);
  return [
    {
      check: 'token',
      status: left < 60 ? 'warning' : 'good',
      detail: `Valid for ${left} more seconds. ${renew ? 'The job can request another one later' : 'The job cannot request another one'}.`,
      ...(left < 60 && { hint: 'Give the token a longer lifetime, or sign earlier in the job.' }),
    },
    isPrivate || isProvenPublic(claims, platform)
      ? { check: 'visibility', status: 'good', detail: isPrivate ? 'Names stay in the private instance.' : 'The project is public.' }
      : {
          check: 'visibility',
          status: 'warning',
          detail: `Visibility of the project, as proven by the token: ${provenVisibility(claims, platform)}. Names in a public log are permanent.`,
          hint: 'Set --allow-public-log if the names may become public, or use a private instance.',
        },
  ];
}

/** A recipient that must not get the token has stopped the run before. */
function describeAudience({ token }: Identity, { audience, allowPublicAudience }: OptionsOf<'doctor'>, recipient: URL): DoctorFinding {
  switch (judgeRecipient(token, recipient, allowPublicAudience)) {
    case 'allowed':
      return {
        check: 'audience',
        status: 'warning',
        detail: `The token has the audience sigstore and goes to ${recipient.host}, which can then sign as this job at a public instance: --allow-public-audience allows it.`,
        hint: OTHER_AUDIENCE,
      };
    case 'unlisted':
      return {
        check: 'audience',
        status: 'warning',
        detail: `The token that ${recipient.host} gets has the audience sigstore, like those for the public instances. None of them accepts its issuer today.`,
        hint: OTHER_AUDIENCE,
      };
    default:
      return { check: 'audience', status: 'good', detail: `The token has the audience ${audience}.` };
  }
}

async function askServices(
  services: Services,
  identity: Identity,
  { http, ports }: { http: Http; ports: Ports },
): Promise<DoctorFinding[]> {
  const { certificateAuthority, logs, timestampAuthorities } = services;
  const reach = (check: string, { url, givenBy }: Service, probe: string) => {
    const target = probe.startsWith('timestamp') ? new URL(`${url.href.replace(/\/$/, '')}/certchain`) : below(url, probe);
    return askService(check, { url, givenBy, target }, { http, ports });
  };
  const found = await Promise.all([
    askAuthority(certificateAuthority, identity, http, ports),
    ...logs.map((log) => reach('transparency log', log, log.majorApiVersion === 1 ? 'api/v1/log' : 'healthz')),
    ...timestampAuthorities.map((authority) => reach('timestamp authority', authority, 'timestamp/certchain')),
  ]);
  return found.flat();
}

async function askAuthority(
  { url, givenBy }: Service,
  { issuer, audiences }: Identity,
  http: Http,
  { logger }: Ports,
): Promise<DoctorFinding[]> {
  try {
    checkIssuerAccepted(url, await fetchAcceptedIssuers({ http, logger }, { url, givenBy }), { issuer, audiences });
    return [{ check: 'certificate authority', status: 'good', detail: `${url.host} accepts tokens of ${issuer} for this audience.` }];
  } catch (error) {
    return [failed('certificate authority', error)];
  }
}

/** Any answer shows that the service can be reached, and the time of its clock. */
async function askService(
  check: string,
  { url, givenBy, target }: Pick<HttpRequest, 'url' | 'givenBy'> & { target: URL },
  { http, ports }: { http: Http; ports: Ports },
): Promise<DoctorFinding[]> {
  try {
    const answer = await http({ url: target, givenBy, maxBytes: MAX_LOG_ANSWER, stage: 'SIGNING', service: check, retry: 'none' });
    const there = Date.parse(answer.headers.get('date') ?? '');
    const skew = Number.isNaN(there) ? 0 : ports.clock.now().getTime() - there;
    const reached: DoctorFinding = { check, status: 'good', detail: `${url.host} responds.` };
    if (Math.abs(skew) <= SKEW) return [reached];
    const seconds = Math.round(Math.abs(skew) / 1000);
    return [
      reached,
      {
        check: 'clock',
        status: 'warning',
        detail: `This machine is ${seconds} seconds ${skew > 0 ? 'ahead of' : 'behind'} ${url.host}.`,
        hint: 'Set the clock: tokens and certificates are valid for minutes.',
      },
    ];
  } catch (error) {
    return [failed(check, error)];
  }
}

function failed(check: string, error: unknown): DoctorFinding {
  if (!(error instanceof ChopmarkError)) throw error;
  return { check, status: 'bad', detail: error.message, code: error.code, ...(error.hint !== undefined && { hint: error.hint }) };
}
