import { ChopmarkError } from '../base/errors/errors.ts';
import type { BuildFacts, CiId } from '../results/build-facts.ts';
import type { PresetName } from './presets.ts';

/** What decides which Sigstore a job uses. */
export interface JobFacts {
  /** Absent where no CI was detected. */
  ci?: CiId;
  visibility?: BuildFacts['visibility'];
  /** GitLab on a server of one's own, GitHub Enterprise Server. */
  selfManaged?: boolean;
}

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own for whatever GitHub does not say is public,
 * the public one elsewhere.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` where the public instance does not know the issuer of the job's identity.
 */
export function chooseInstance({ ci, visibility, selfManaged = false }: JobFacts): PresetName {
  if (ci === 'jenkins') throw needed('A Jenkins controller issues identities of its own');
  if (selfManaged && ci === 'gitlab') throw needed('A self-managed GitLab issues identities of its own');
  if (selfManaged && ci === 'github') throw needed('GitHub Enterprise Server issues identities of its own');
  if (ci === 'github' && visibility !== 'public') return 'github';
  return 'public-good';
}

const needed = (reason: string) =>
  new ChopmarkError({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Name your own instance with --instance: a client trust config file, whose Fulcio knows that issuer. docs/explanation/trust.md shows how to write one.',
  });
