import { ChopmarkError } from '../../../base/errors/errors.ts';
import { isLoopback } from '../../../base/http/url.ts';
import type { Env, Ports } from '../../../base/ports.ts';
import { execWithin } from '../../../base/process/exec-within.ts';
import { readSecret } from '../../../base/secrets/secret-source.ts';
import { readText } from '../../../identity/claims/read-text.ts';
import { recordBuild } from '../../../identity/record-build.ts';
import { type Identity, selectIdentity } from '../../../identity/select.ts';
import { checkAllowedHosts, checkRecipient } from '../../../identity/token-recipient.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { BuildRecord } from '../../../results/build-facts.ts';
import { createPemSigner } from '../../../signing/signers/pem-signer.ts';
import type { Signer } from '../../../signing/signers/signer.ts';
import type { Services } from '../../../sigstore/signing-config.ts';
import { selectServices } from '../../../trust/select-services.ts';
import type { Trust } from '../../../trust/trust.ts';
import { chooseTrust, notInSandbox, rekorVersionOf } from '../run/choose-trust.ts';
import type { Run } from '../run/run.ts';

/** The options for the signer, the Sigstore instance and the request rate. Signing gets no other options. */
const SIGNING_CHOICES = [
  'identityToken',
  'audience',
  'allowPublicAudience',
  'ci',
  'key',
  'keyPassphrase',
  'instance',
  'trustedRoot',
  'signingConfig',
  'tufMirror',
  'tufRoot',
  'fulcioUrl',
  'rekorUrl',
  'rekorVersion',
  'tsaUrl',
  'allowPublicLog',
  'concurrency',
  'requestRate',
] as const;

export type SigningChoices = Pick<OptionsOf<'sign'>, (typeof SIGNING_CHOICES)[number]>;

/** The signing options of a command. */
export const pickSigningChoices = (options: SigningChoices): SigningChoices =>
  Object.fromEntries(SIGNING_CHOICES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))) as SigningChoices;

/** The prepared signer. Nothing was sent to a Sigstore service yet. */
export interface Prepared {
  choices: SigningChoices;
  /** The facts about this build, proven if the authority accepts the token. Absent outside a build. */
  record?: BuildRecord;
  /** Absent with the user's own key. */
  identity?: Identity;
  /** Present with the user's own key. */
  key?: Signer;
  trust: Trust;
  services: Services;
}

/**
 * Prepares the identity, instance and services of a run.
 *
 * @param token The sandbox's token, instead of the one in `identity-token`.
 * @throws ChopmarkError `IDENTITY_…`, `INPUT_…`, `TRUST_…`
 */
export async function prepareSigning(
  choices: SigningChoices,
  { ports, run, token }: { ports: Ports; run: Run; token?: string },
): Promise<Prepared> {
  checkAllowedHosts(choices.allowPublicAudience);
  const key = await readKey(choices, ports);
  const given = token === undefined ? await readOption(choices.identityToken, 'identity-token', ports) : undefined;
  const explicit = key === undefined ? (given ?? token ?? sandboxToken(choices, ports)) : undefined;
  const { env, exec, clock, logger } = ports;
  // A fault of a named instance is reported before a token is requested. `auto` depends on the token.
  const named = choices.instance === 'auto' ? undefined : await chooseTrust(choices, { ports, http: run.http, signs: true });
  const identity =
    key === undefined
      ? await selectIdentity(
          {
            audience: choices.audience,
            ...(choices.ci && { ci: choices.ci }),
            ...(explicit !== undefined && { explicit: { token: explicit, ofSandbox: given === undefined } }),
          },
          { env, exec: execWithin(exec, run.signal), clock, logger, http: run.http, readText, signal: run.signal },
        )
      : undefined;
  const trust = named ?? (await chooseTrust(choices, { ports, http: run.http, identity, signs: true }));
  for (const warning of trust.warnings) logger.warn(warning);
  const services = selectServices(trust.signingConfig, {
    now: clock.now(),
    rekorVersion: rekorVersionOf(choices.rekorVersion),
    fulcioUrl: choices.fulcioUrl,
    rekorUrl: choices.rekorUrl,
    tsaUrl: choices.tsaUrl,
  });
  if (choices.instance === 'sandbox') refuseElsewhere(services);
  // Here too, so that a dry run and doctor say it, and no work is done for a run that cannot sign.
  const warning = identity && checkRecipient(identity.token, services.certificateAuthority.url, choices.allowPublicAudience);
  if (warning !== undefined) logger.warn(warning);
  const record = recordOf(identity, choices, env);
  return { choices, trust, services, ...(identity && { identity }), ...(key && { key }), ...(record && { record }) };
}

/** From the claims of the token, or from the environment of the job if a key signs. */
function recordOf(identity: Identity | undefined, { ci }: SigningChoices, env: Env): BuildRecord | undefined {
  if (!identity) return recordBuild({ env, ...(ci && { ci }) });
  const { claims, platform } = identity;
  return recordBuild({ env, token: { claims, ...(platform && { platform }) } });
}

/**
 * Inside `chopmark sandbox -- …`, the sandbox's own token is used. Without it, no token is requested: an earlier step could have set the
 * variable with the sandbox's address, and the real CI's token must not be sent there.
 */
function sandboxToken({ instance }: SigningChoices, { env, logger }: Ports): string | undefined {
  if (instance !== 'sandbox') return undefined;
  const token = env.CHOPMARK_SANDBOX && env.SIGSTORE_ID_TOKEN;
  if (!token) throw notInSandbox();
  logger.secret(token);
  return token;
}

function refuseElsewhere({ certificateAuthority, logs, timestampAuthorities }: Services): void {
  const elsewhere = [certificateAuthority, ...logs, ...timestampAuthorities].find(({ url }) => !isLoopback(url));
  if (!elsewhere) return;
  throw new ChopmarkError({
    code: 'INPUT_SERVICE_URL',
    message: `CHOPMARK_SANDBOX does not name a sandbox on this machine: one of its services is at ${elsewhere.url.host}.`,
    hint: 'Check whether an earlier step of the job set the variable. For another instance, set --instance to the path of its client trust config.',
  });
}

async function readKey({ key, keyPassphrase }: SigningChoices, ports: Ports): Promise<Signer | undefined> {
  const pem = await readOption(key, 'key', ports);
  return pem === undefined ? undefined : createPemSigner(pem, await readOption(keyPassphrase, 'key-passphrase', ports));
}

async function readOption(source: string | undefined, what: string, { env, logger, workingFolder }: Ports): Promise<string | undefined> {
  if (source === undefined) return undefined;
  const { value, literal } = await readSecret(source, { env, what, workingFolder });
  logger.secret(value);
  if (literal) logger.warn(`${what} was given on the command line and is visible in the process list. Use a file or env:NAME instead.`);
  return value;
}
