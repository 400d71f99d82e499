import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env, Ports } from '../../base/ports.ts';
import type { Result } from '../../results/result.ts';
import { annotateError, type Ending, type Redact } from './annotate.ts';
import type { OwnInputs } from './read-inputs.ts';

export interface Kept {
  /** Absolute; the folder of bundles. */
  folder: string;
  /** Absent where the step came to none. */
  result: Result | undefined;
  ports: Ports;
  redact: Redact;
}

/** What artifacts may not be called (`@actions/artifact`). */
const FORBIDDEN = /["\\:<>|*?\r\n/]/;

/** Which artifact of the run the bundles become, if any. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function nameArtifact({ bundleArtifact, uploadSigningArtifacts }: OwnInputs, { GITHUB_JOB }: Env): string | undefined {
  if (bundleArtifact === undefined) return uploadSigningArtifacts ? `signing-artifacts-${GITHUB_JOB ?? 'job'}` : undefined;
  if (!FORBIDDEN.test(bundleArtifact)) return bundleArtifact;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `bundle-artifact is ${JSON.stringify(bundleArtifact)}, which no artifact of a workflow may be called.`,
    hint: 'Leave out slashes, line breaks and any of " : < > | * ?',
  });
}

/** Keeps the bundles of a step, however it ended; where that fails, so does the step. */
export async function keepArtifact(name: string, { folder, result, ports, redact }: Kept, ending: Ending): Promise<Ending> {
  try {
    const { keepBundles } = await import('./keep-bundles.ts');
    const files = await keepBundles(name, folder, result, ports);
    if (files > 0) ports.logger.info(`Kept as the artifact ${name} of this run: ${files} files.`);
    return ending;
  } catch (error) {
    const failure = annotateError(error, redact);
    return ending.exitCode === 0 ? failure : ending;
  }
}
