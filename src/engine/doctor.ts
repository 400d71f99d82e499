import { ChopmarkError } from '../base/errors/errors.ts';
import { below } from '../base/http/url.ts';
import type { Http, Ports } from '../base/ports.ts';
import { VERSION } from '../base/version.ts';
import { readText } from '../identity/claims/read-text.ts';
import { type Identity, listIdentitySources } from '../identity/select.ts';
import { isProvenPublic, provenVisibility } from '../identity/visibility.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import type { DoctorFinding, DoctorReport } from '../results/doctor-report.ts';
import { checkIssuerAccepted, fetchAcceptedIssuers } from '../signing/fulcio/accepted-issuers.ts';
import { MAX_LOG_ANSWER } from '../signing/limits.ts';
import type { Services } from '../sigstore/signing-config.ts';
import { startRun } from './shared/run/run.ts';
import { pickSigningChoices, prepareSigning } from './shared/signing/prepare-signing.ts';

/** Milliseconds. Fulcio takes no token from the future, and certificates live ten minutes. */
const SKEW = 60_000;
const CONCURRENCY = 8;

/**
 * Whether this job can sign, and if not, what to do. Nothing is signed and no token leaves this process, but for the one with
 * which a CI is asked for it.
 *
 * @throws Nothing that signing would fail with: that becomes a finding.
 */
export async function doctor(options: OptionsOf<'doctor'>, ports: Ports): Promise<DoctorReport> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const findings: DoctorFinding[] = [...describeProxy(ports), await describeSources(ports)];
  const report = (claims?: Identity['claims']): DoctorReport => ({
    schema: 'chopmark.doctor/1',
    version: VERSION,
    findings,
    ...(claims && { claims }),
  });
  try {
    const choices = pickSigningChoices({ ...options, allowPublicLog: false, concurrency: CONCURRENCY });
    const { identity, services, trust } = await prepareSigning(choices, { ports, run });
    if (!identity) return report();
    findings.push(...describeIdentity(identity, options.audience, trust.private, ports));
    findings.push({
      check: 'instance',
      status: 'good',
      detail: `${trust.name}, ${trust.private ? 'private' : 'public'}, known from ${trust.source}.`,
    });
    findings.push(...(await askServices(services, identity, { http: run.http, ports })));
    return report(identity.claims);
  } catch (error) {
    findings.push(failed(error instanceof ChopmarkError && error.stage === 'IDENTITY' ? 'identity' : 'instance', error));
    return report();
  }
}

function describeProxy({ env }: Ports): DoctorFinding[] {
  const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => env[name]);
  if (named.length === 0) return [{ check: 'proxy', status: 'good', detail: 'No proxy is set.' }];
  const exceptions = env.NO_PROXY ?? env.no_proxy;
  return [
    {
      check: 'proxy',
      status: 'good',
      detail: `Requests go through the proxy of ${named.join(', ')}${exceptions ? `, but for ${exceptions}` : ''}.`,
    },
  ];
}

async function describeSources({ env }: Ports): Promise<DoctorFinding> {
  const sources = await listIdentitySources({ env, readText });
  const names = sources.map(({ name }) => name);
  return names.length === 0
    ? {
        check: 'source',
        status: 'warning',
        detail: 'No CI and no workload identity was found here.',
        hint: 'Run it in the job that signs, or give --identity-token.',
      }
    : { check: 'source', status: 'good', detail: `Identity is to be had from ${names.join(', ')}; the first is asked.` };
}

function describeIdentity(identity: Identity, audience: string, isPrivate: boolean, { clock }: Ports): DoctorFinding[] {
  const { issuer, subject, expires, claims, platform, renew } = identity;
  const left = Math.round((expires.getTime() - clock.now().getTime()) / 1000);
  return [
    { check: 'identity', status: 'good', detail: `${subject}, of ${issuer}.` },
    {
      check: 'token',
      status: left < 60 ? 'warning' : 'good',
      detail: `Valid for ${left} more seconds; ${renew ? 'another can be had later' : 'there is only this one'}.`,
      ...(left < 60 && { hint: 'Have the token live longer, or sign earlier in the job.' }),
    },
    audience === 'sigstore' && isPrivate
      ? {
          check: 'audience',
          status: 'warning',
          detail: 'The token is for the audience sigstore, as those of the public instance are.',
          hint: 'Give the private instance an audience of its own (audience): a token that it receives could be replayed at the public one.',
        }
      : { check: 'audience', status: 'good', detail: `The token is for ${audience}.` },
    isPrivate || isProvenPublic(claims, platform)
      ? { check: 'visibility', status: 'good', detail: isPrivate ? 'Names stay in the private instance.' : 'The project is public.' }
      : {
          check: 'visibility',
          status: 'warning',
          detail: `Visibility of the project by its token: ${provenVisibility(claims, platform)}. A public log would show its names for ever.`,
          hint: 'Give --allow-public-log if that is all right, or use a private instance.',
        },
  ];
}

async function askServices(
  services: Services,
  identity: Identity,
  { http, ports }: { http: Http; ports: Ports },
): Promise<DoctorFinding[]> {
  const { certificateAuthority, logs, timestampAuthorities } = services;
  const reach = (check: string, url: URL, probe: string) => askService(check, url, probe, { http, ports });
  const found = await Promise.all([
    askAuthority(certificateAuthority.url, identity, http, ports),
    ...logs.map(({ url, majorApiVersion }) => reach('transparency log', url, majorApiVersion === 1 ? 'api/v1/log' : 'healthz')),
    ...timestampAuthorities.map(({ url }) => reach('timestamp authority', url, 'timestamp/certchain')),
  ]);
  return found.flat();
}

async function askAuthority(url: URL, { issuer, audiences }: Identity, http: Http, { logger }: Ports): Promise<DoctorFinding[]> {
  try {
    checkIssuerAccepted(url, await fetchAcceptedIssuers({ http, logger }, { url }), { issuer, audiences });
    return [{ check: 'certificate authority', status: 'good', detail: `${url.host} accepts tokens of ${issuer} for this audience.` }];
  } catch (error) {
    return [failed('certificate authority', error)];
  }
}

/** Any answer shows that it can be reached, and what time it is there. */
async function askService(check: string, url: URL, probe: string, { http, ports }: { http: Http; ports: Ports }): Promise<DoctorFinding[]> {
  try {
    const target = probe.startsWith('timestamp') ? new URL(`${url.href.replace(/\/$/, '')}/certchain`) : below(url, probe);
    const answer = await http({ url: target, maxBytes: MAX_LOG_ANSWER, stage: 'SIGNING', service: check, retry: 'none' });
    const there = Date.parse(answer.headers.get('date') ?? '');
    const skew = Number.isNaN(there) ? 0 : ports.clock.now().getTime() - there;
    const reached: DoctorFinding = { check, status: 'good', detail: `${url.host} answers.` };
    if (Math.abs(skew) <= SKEW) return [reached];
    const seconds = Math.round(Math.abs(skew) / 1000);
    return [
      reached,
      {
        check: 'clock',
        status: 'warning',
        detail: `This machine is ${seconds} seconds ${skew > 0 ? 'ahead of' : 'behind'} ${url.host}.`,
        hint: 'Set the clock: tokens and certificates live for minutes.',
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
