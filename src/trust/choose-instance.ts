import { ChopmarkError } from '../base/errors/errors.ts';
import type { BuildFacts, CiId } from '../results/build-facts.ts';
import type { PresetName } from './presets.ts';

/** The facts that decide which Sigstore instance a job uses. */
export interface JobFacts {
  /** Absent if no CI was detected. */
  ci?: CiId;
  visibility?: BuildFacts['visibility'];
  /** A self-managed GitLab, or GitHub Enterprise Server. */
  selfManaged?: boolean;
}

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own instance for a repository that
 * GitHub does not report as public, the public instance otherwise.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` if the public instance does not know the issuer of the job's identity.
 */
export function chooseInstance({ ci, visibility, selfManaged = false }: JobFacts): PresetName {
  if (ci === 'jenkins') throw needed('A Jenkins controller issues its own identities');
  if (selfManaged && ci === 'gitlab') throw needed('A self-managed GitLab issues its own identities');
  if (selfManaged && ci === 'github') throw needed('GitHub Enterprise Server issues its own identities');
  if (ci === 'github' && visibility !== 'public') return 'github';
  return 'public-good';
}

const needed = (reason: string) =>
  new ChopmarkError({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Use --instance to name a client trust config file of an instance whose Fulcio accepts that issuer. docs/explanation/trust.md shows how to write one.',
  });
