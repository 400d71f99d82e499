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
    const key = JSON.stringify(entry.root);
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
      const opened = rootsOf(trust).map((root) => ({ verifier: openVerifier(root, settings), ask: openSecondOpinion?.(root, settings) }));
      const verifier = createAnyRootVerifier(opened.map((root) => root.verifier));
      const askSecondOpinion = opinions?.askUnderAcceptingRoot(opened.flatMap((root) => (root.ask ? [{ ...root, ask: root.ask }] : [])));
      const index = indexTrust(key ? [] : entries);
      const isGithub = entries.some(({ ci }) => ci === 'github-release') && (await isGithubRoot(trust, { ports, http: run.http }));
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
 * Whether a trusted root is GitHub's own: its instance, or a file in which every authority is one of those. The copy that is compared is
 * the one in the cache or in this program, so nothing is asked for.
 */
async function isGithubRoot(trust: Trust, { ports, http }: { ports: Ports; http: Run['http'] }): Promise<boolean> {
  if (trust.name === 'github' && trust.source !== 'file') return true;
  const { trustedRoot } = await chooseTrust({ instance: 'github', offline: true }, { ports, http, signs: false });
  const known = new Set(certificatesOf(trustedRoot));
  const found = certificatesOf(trust.trustedRoot);
  return found.length > 0 && found.every((root) => known.has(root));
}

/** The last certificate of each authority. */
const certificatesOf = ({ certificateAuthorities }: TrustedRoot): string[] =>
  certificateAuthorities.map(({ chain }) => chain.at(-1)?.raw.toString('base64') ?? '');
