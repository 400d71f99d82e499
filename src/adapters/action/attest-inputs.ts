import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import type { RawInputs } from '../../options/parse-inputs.ts';
import { LOCAL_STORE } from '../../results/result.ts';
import { readArtifactsList } from './artifacts-list.ts';
import type { WorkflowEvent } from './read-event.ts';
import type { Inputs } from './read-inputs.ts';
import { readSubjectPaths } from './subject-paths.ts';

/** Inputs that name subjects. As in `actions/attest`, only one of them is allowed. */
const ONE_OF = ['subject-path', 'subject-digest', 'subject-checksums'];
const OTHERS = ['subject-image', 'subject-git', 'statement-path'];

export interface Circumstances {
  ports: Ports;
  event: WorkflowEvent;
  /** The default folder for bundles. Absolute. */
  bundleDir: string;
}

/**
 * The user's inputs as options of `attest` or `sign`, with defaults for GitHub instead of the engine's defaults: GitHub's store, a folder
 * of the runner, and the runner's list of artifacts.
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
    hint: 'Use a separate step for each, or one list of checksums.',
  });
}

/** GitHub's own instance. A different value of `instance` is an error, so that neither input is ignored. */
function privateInstance({ instance = 'github' }: RawInputs): string {
  if (instance === 'github') return instance;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `private-signing means the instance github, but instance is ${JSON.stringify(instance)}.`,
    hint: 'Set only one of the two.',
  });
}

/** push-to-registry needs an image, because files are not in a registry. */
function refuseFiles(raw: RawInputs): void {
  const given = ['subject-path', 'subject-checksums', 'statement-path'].find((name) => raw[name] !== undefined);
  if (given === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `push-to-registry pushes the bundle of an image, but ${given} does not name an image.`,
    hint: 'Set subject-name (ghcr.io/owner/image) with subject-digest, or subject-image. Attest files in a separate step.',
  });
}

/** As in actions/attest: GitHub, and the registry on request. Signatures of files are attached to the published release. */
function defaultStores({ raw, own }: Inputs, event: WorkflowEvent): string[] {
  const registry = own.pushToRegistry ? ['oci'] : [];
  // GitHub's store finds bundles by file digests, which a Git revision does not have.
  const isOfGit =
    raw['subject-git'] !== undefined && ![...ONE_OF, ...OTHERS].some((name) => name !== 'subject-git' && raw[name] !== undefined);
  if (isOfGit) return [LOCAL_STORE];
  if (own.command === 'attest') return ['github', ...registry];
  const isPublished = event.name === 'release' && event.action === 'published';
  const stores = isPublished && own.releaseSigningArtifacts ? ['release', ...registry] : registry;
  return stores.length > 0 ? stores : [LOCAL_STORE];
}
