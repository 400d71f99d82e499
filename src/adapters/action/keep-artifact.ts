import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env, Ports } from '../../base/ports.ts';
import type { Result } from '../../results/result.ts';
import { annotateError, type Ending, type Redact } from './annotate.ts';
import type { OwnInputs } from './read-inputs.ts';

export interface Kept {
  /** The folder of bundles. Absolute. */
  folder: string;
  /** Absent if the step has no result. */
  result: Result | undefined;
  ports: Ports;
  redact: Redact;
}

/** Characters that artifact names must not have (`@actions/artifact`). */
const FORBIDDEN = /["\\:<>|*?\r\n/]/;

/** The artifact name for the bundles, if they are uploaded. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function nameArtifact({ bundleArtifact, uploadSigningArtifacts }: OwnInputs, { GITHUB_JOB }: Env): string | undefined {
  if (bundleArtifact === undefined) return uploadSigningArtifacts ? `signing-artifacts-${GITHUB_JOB ?? 'job'}` : undefined;
  if (!FORBIDDEN.test(bundleArtifact)) return bundleArtifact;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `bundle-artifact is ${JSON.stringify(bundleArtifact)}, which is not a valid artifact name.`,
    hint: 'Remove slashes, line breaks and the characters " : < > | * ?',
  });
}

/** Uploads the bundles of a step, however it ended. If the upload fails, the step fails. */
export async function keepArtifact(name: string, { folder, result, ports, redact }: Kept, ending: Ending): Promise<Ending> {
  try {
    const { keepBundles } = await import('./keep-bundles.ts');
    const files = await keepBundles(name, folder, result, ports);
    if (files > 0) ports.logger.info(`Uploaded ${files} files as the artifact ${name} of this run.`);
    return ending;
  } catch (error) {
    const failure = annotateError(error, redact);
    return ending.exitCode === 0 ? failure : ending;
  }
}
