import type { X509Certificate } from 'node:crypto';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import type { Policy, TrustEntry } from '../../../policy/parse/policy.ts';
import { indexTrust, type TrustIndex } from '../../../policy/trust-index.ts';
import type { TrustedRoot } from '../../../sigstore/trusted-root.ts';
import { rootsOf, type Trust } from '../../../trust/trust.ts';
import { createAnyRootVerifier } from '../../../verification/any-root.ts';
import type { AskSecondOpinion } from '../../../verification/second-opinion/second-opinion.ts';
import type { Thresholds } from '../../../verification/thresholds.ts';
import { fingerprintKey, type Verifier } from '../../../verification/verifier.ts';
import { createVerifierPool } from '../../../verification/verifier-pool.ts';
import { chooseTrust, type InstanceOptions } from '../run/choose-trust.ts';
import type { Run } from '../run/run.ts';
import { readPublicKey } from './read-public-key.ts';
import { rootOptions } from './root-options.ts';

/** One trusted root with the entries that use it. */
export interface OpenRoot {
  /** The name of the instance, for messages. */
  name: string;
  verifier: Verifier;
  index: TrustIndex;
  entries: readonly TrustEntry[];
  /** Present if a second opinion is wanted. */
  askSecondOpinion?: AskSecondOpinion;
  /** It is GitHub's own, which alone issues certificates to GitHub's release signer. */
  isGithub?: boolean;
  /** The fingerprint, if a public key is used instead of certificates. */
  key?: string;
}

export interface OpenRoots {
  roots: OpenRoot[];
  /** The instance of the run, if an entry uses it. */
  instance?: string;
}

/**
 * Loads each distinct trusted root of the policy's entries once.
 *
 * @throws ChopmarkError `INPUT_…` for files that cannot be used, `TRUST_…`
 */
export async function openRoots(
  policy: Policy,
  options: InstanceOptions,
  {
    ports,
    run,
    thresholds,
    secondOpinion = false,
  }: { ports: Ports; run: Pick<Run, 'http' | 'signal'>; thresholds?: Thresholds | undefined; secondOpinion?: boolean },
): Promise<OpenRoots> {
  const openVerifier = createVerifierPool({ signal: run.signal });
  const opinions = secondOpinion ? await import('../../../verification/second-opinion/second-opinion.ts') : undefined;
  const openSecondOpinion = opinions?.createSecondOpinions({ signal: run.signal });
  const groups = new Map<string, TrustEntry[]>();
  for (const entry of policy.trust) {
    // Releases of GitHub need GitHub's own root, also if a file has others for other entries.
    const key = JSON.stringify([entry.root, isAboutReleases(entry)]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const trusts = new Map<string, Promise<Trust>>();
  const roots = await Promise.all(
    [...groups.values()].map(async (entries): Promise<OpenRoot> => {
      const { key, ...choice } = entries[0]?.root ?? {};
      const chosen = rootOptions(choice, options);
      const id = JSON.stringify(chosen);
      const loading = trusts.get(id) ?? chooseTrust(chosen, { ports, http: run.http, signs: false });
      trusts.set(id, loading);
      const trust = await loading;
      const publicKey = key && (await readPublicKey(key.absolute, ports, key.digest));
      const settings = { ...(publicKey && { publicKey }), ...(thresholds && { thresholds }) };
      const { trustedRoots, isGithub } = await chooseRoots(trust, entries, { ports, http: run.http });
      const opened = trustedRoots.map((root) => ({ verifier: openVerifier(root, settings), ask: openSecondOpinion?.(root, settings) }));
      const verifier = createAnyRootVerifier(opened.map((root) => root.verifier));
      const askSecondOpinion = opinions?.askUnderAcceptingRoot(opened.flatMap((root) => (root.ask ? [{ ...root, ask: root.ask }] : [])));
      const index = indexTrust(key ? [] : entries);
      return {
        name: trust.name,
        verifier,
        ...(askSecondOpinion && { askSecondOpinion }),
        index,
        entries,
        isGithub,
        ...(publicKey && { key: fingerprintKey(publicKey) }),
      };
    }),
  );
  for (const warning of new Set((await Promise.all(trusts.values())).flatMap(({ warnings }) => warnings))) ports.logger.warn(warning);
  return { roots, ...(roots[0] && { instance: roots[0].name }) };
}

/**
 * The trusted roots for entries that are all about GitHub's releases, or none of them, and whether each is GitHub's own. Of a file with
 * several roots, entries about releases use those of GitHub alone.
 */
async function chooseRoots(
  trust: Trust,
  entries: readonly TrustEntry[],
  { ports, http }: { ports: Ports; http: Run['http'] },
): Promise<{ trustedRoots: TrustedRoot[]; isGithub: boolean }> {
  const all = rootsOf(trust);
  if (!entries.some(isAboutReleases)) return { trustedRoots: all, isGithub: false };
  if (trust.name === 'github' && trust.source !== 'file') return { trustedRoots: all, isGithub: true };
  const copy = await readCopy({ ports, http });
  const own = all.filter((root) => isGithubRoot(root, copy));
  return own.length > 0 ? { trustedRoots: own, isGithub: true } : { trustedRoots: all, isGithub: false };
}

const isAboutReleases = ({ ci }: TrustEntry): boolean => ci === 'github-release';

/**
 * Whether a trusted root is GitHub's own. It is compared with the copy of GitHub's root on this machine, so nothing is asked for. Without a
 * copy, the names in the file decide, which only guards against naming another file by mistake.
 */
function isGithubRoot(root: TrustedRoot, copy: TrustedRoot | undefined): boolean {
  const found = certificatesOf(root);
  const known = copy && new Set(certificatesOf(copy).map(({ fingerprint256 }) => fingerprint256));
  return found.length > 0 && found.every((own) => known?.has(own.fingerprint256) ?? /^O=GitHub\\?, Inc\.$/m.test(own.subject));
}

async function readCopy({ ports, http }: { ports: Ports; http: Run['http'] }): Promise<TrustedRoot | undefined> {
  try {
    return (await chooseTrust({ instance: 'github', offline: true }, { ports, http, signs: false })).trustedRoot;
  } catch (error) {
    if (error instanceof ChopmarkError && error.code === 'TRUST_UNAVAILABLE') return undefined;
    throw error;
  }
}

/** The last certificate of each authority. */
const certificatesOf = ({ certificateAuthorities }: TrustedRoot): X509Certificate[] =>
  certificateAuthorities.flatMap(({ chain }) => chain.at(-1) ?? []);
