import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import type { PresetName } from '../../trust/presets.ts';
import { createVerifier, type Verifier } from '../../verification/verifier.ts';
import type { Candidate } from '../shared/evidence/evidence.ts';
import { chooseTrust } from '../shared/run/choose-trust.ts';
import type { Run } from '../shared/run/run.ts';

/** In the order in which they are tried. */
const NAMES = ['public-good', 'github', 'staging'] as const satisfies readonly PresetName[];

/** The instance with a name whose certificate authority issued the certificate of a bundle. Undefined if it is none of these. */
export type FindInstance = (candidate: Candidate) => Promise<PresetName | undefined>;

/**
 * Looks in the copies of the trusted roots on this machine. Nothing is decided by the answer: the bundle is verified afterwards, with the
 * current trusted root.
 */
export function createInstanceFinder({ ports, run }: { ports: Ports; run: Pick<Run, 'http'> }): FindInstance {
  const verifiers = new Map<PresetName, Promise<Verifier>>();
  const open = async (instance: PresetName) =>
    createVerifier((await chooseTrust({ instance, offline: true }, { ports, http: run.http, signs: false })).trustedRoot);
  return async ({ bundle }) => {
    const material = bundle?.material;
    if (!material || material.kind === 'public-key') return undefined;
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    for (const instance of NAMES) {
      const opening = verifiers.get(instance) ?? open(instance);
      verifiers.set(instance, opening);
      try {
        (await opening).verifyCertificate(der ?? Buffer.alloc(0), ports.clock.now());
        return instance;
      } catch (error) {
        if (!(error instanceof ChopmarkError)) throw error;
      }
    }
    return undefined;
  };
}
