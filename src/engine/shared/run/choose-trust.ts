import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Http, Ports } from '../../../base/ports.ts';
import type { Identity } from '../../../identity/select.ts';
import { provenVisibility } from '../../../identity/visibility.ts';
import { chooseInstance } from '../../../trust/choose-instance.ts';
import type { Trust } from '../../../trust/trust.ts';

/** The options that select the Sigstore instance. */
export interface InstanceOptions {
  instance: string;
  trustedRoot?: string;
  signingConfig?: string;
  tufMirror?: string;
  tufRoot?: string;
  rekorVersion?: '1' | '2' | 'none';
  offline?: boolean;
  /** SHA-256, in lower-case hex, of the file that `trustedRoot` (else `instance`) names. */
  fileDigest?: string;
}

/**
 * Loads the trust of a run. `auto` depends on the identity: its platform, and the visibility in its token.
 *
 * @param signs Only a signing run can read its sandbox from a variable. The trust of a verifier never comes from a variable.
 */
export async function chooseTrust(
  options: InstanceOptions,
  { ports, http, identity, signs }: { ports: Ports; http: Http; identity?: Identity | undefined; signs: boolean },
): Promise<Trust> {
  // Only now: the request for a token is on its way by then (docs/adr/0052).
  const { loadTrust } = await import('../../../trust/load-trusted-root.ts');
  return loadTrust(
    {
      instance: nameInstance(options, { ports, identity, signs }),
      trustedRoot: options.trustedRoot,
      signingConfig: options.signingConfig,
      tufMirror: options.tufMirror,
      tufRoot: options.tufRoot,
      rekorVersion: rekorVersionOf(options.rekorVersion),
      offline: options.offline ?? false,
      verifiesOnly: !signs,
      fileDigest: options.fileDigest,
    },
    { http, clock: ports.clock, logger: ports.logger, cacheFolder: ports.cacheFolder, workingFolder: ports.workingFolder },
  );
}

export const rekorVersionOf = (text: InstanceOptions['rekorVersion']): 1 | 2 | 'none' | undefined =>
  text === undefined || text === 'none' ? text : text === '1' ? 1 : 2;

function nameInstance(
  options: InstanceOptions,
  { ports, identity, signs }: { ports: Ports; identity?: Identity | undefined; signs: boolean },
): string {
  const { instance } = options;
  // A private instance that is completely given by files or a mirror needs no name.
  const given = options.tufMirror !== undefined || (options.trustedRoot !== undefined && (options.signingConfig !== undefined || !signs));
  if (instance === 'auto') return given || !identity ? 'public-good' : autoInstance(identity);
  if (instance !== 'sandbox' || !signs) return instance;
  const config = ports.env.CHOPMARK_SANDBOX;
  if (config) return config;
  throw notInSandbox();
}

export const notInSandbox = () =>
  new ChopmarkError({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: '--instance sandbox works only inside a sandbox.',
    hint: 'Run chopmark sandbox -- chopmark … --instance sandbox. Or set --instance to the path of a running sandbox’s trust config.',
  });

const autoInstance = ({ platform, issuer, claims }: Identity): string => {
  const visibility = provenVisibility(claims, platform);
  return chooseInstance({
    ...(platform && { ci: platform }),
    ...(visibility !== 'unknown' && { visibility }),
    selfManaged: platform !== undefined && !isHosted(platform, issuer),
  });
};

/** Whether the platform's own cloud issued the token. GitHub and GitLab also have self-managed installations. */
const isHosted = (platform: string, issuer: string): boolean => {
  const hostname = URL.parse(issuer)?.hostname ?? '';
  if (platform === 'github') return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
  if (platform === 'gitlab') return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
  return true;
};
