import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import type { RawInputs } from '../../options/parse-inputs.ts';
import { LOCAL_STORE } from '../../results/result.ts';
import { readArtifactsList } from './artifacts-list.ts';
import type { WorkflowEvent } from './read-event.ts';
import type { Inputs } from './read-inputs.ts';
import { readSubjectPaths } from './subject-paths.ts';

/** Inputs that name subjects: `actions/attest` takes one of the first three, and so is it here. */
const ONE_OF = ['subject-path', 'subject-digest', 'subject-checksums'];
const OTHERS = ['subject-image', 'subject-git', 'statement-path'];

export interface Circumstances {
  ports: Ports;
  event: WorkflowEvent;
  /** Absolute; where bundles go unless the user says otherwise. */
  bundleDir: string;
}

/**
 * What the user gave as options of `attest` or `sign`, with what is customary on GitHub in place of the engine's defaults: GitHub's
 * store, a folder of the runner's, the runner's own list of artifacts.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`, `INPUT_ARTIFACTS_LIST`
 */
export async function completeAttestInputs({ raw, own }: Inputs, { ports, event, bundleDir }: Circumstances): Promise<RawInputs> {
  refuseSeveral(raw);
  const paths = raw['subject-path'];
  const complete: Record<string, RawInputs[string]> = { 'bundle-dir': bundleDir, ...raw };
  complete.store ??= defaultStores({ raw, own }, event);
  if (Array.isArray(paths)) {
    const [built, isModel] = [raw.exec === undefined, raw.package === 'model'];
    complete['subject-path'] = await readSubjectPaths(paths, { ...ports, built, isModel });
  }
  if (own.privateSigning) complete.instance = privateInstance(raw);
  if (own.pushToRegistry) refuseFiles(raw);
  if (own.command === 'sign') return complete;
  if (own.pushToRegistry && typeof raw['subject-name'] === 'string') complete['subject-name'] = raw['subject-name'].toLowerCase();
  if (![...ONE_OF, ...OTHERS].some((name) => raw[name] !== undefined))
    complete['subject-checksums'] = await readArtifactsList(ports.env, { push: own.pushToRegistry });
  return complete;
}

function refuseSeveral(raw: RawInputs): void {
  const given = ONE_OF.filter((name) => raw[name] !== undefined);
  if (given.length < 2) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `${given.join(' and ')} exclude each other here, as in actions/attest.`,
    hint: 'Use a step for each, or one list of checksums.',
  });
}

/** GitHub's own instance, which no other word may take the place of, nor be passed over for. */
function privateInstance({ instance = 'github' }: RawInputs): string {
  if (instance === 'github') return instance;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `private-signing means the instance github, and instance says ${JSON.stringify(instance)}.`,
    hint: 'Give one of the two.',
  });
}

/** Only an image is in a registry. */
function refuseFiles(raw: RawInputs): void {
  const given = ['subject-path', 'subject-checksums', 'statement-path'].find((name) => raw[name] !== undefined);
  if (given === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `push-to-registry pushes the bundle of an image, and ${given} names none.`,
    hint: 'Give subject-name (ghcr.io/owner/image) with subject-digest, or subject-image; attest files in a step of their own.',
  });
}

/** As actions/attest does it: GitHub, and the registry where asked for. Signatures of files go to the release that was published. */
function defaultStores({ raw, own }: Inputs, event: WorkflowEvent): string[] {
  const registry = own.pushToRegistry ? ['oci'] : [];
  // GitHub's store finds by digests of files, and a revision of git has none.
  const isOfGit =
    raw['subject-git'] !== undefined && ![...ONE_OF, ...OTHERS].some((name) => name !== 'subject-git' && raw[name] !== undefined);
  if (isOfGit) return [LOCAL_STORE];
  if (own.command === 'attest') return ['github', ...registry];
  const isPublished = event.name === 'release' && event.action === 'published';
  const stores = isPublished && own.releaseSigningArtifacts ? ['release', ...registry] : registry;
  return stores.length > 0 ? stores : [LOCAL_STORE];
}
