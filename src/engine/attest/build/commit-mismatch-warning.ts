import type { Logger } from '../../../base/ports.ts';
import type { BuildRecord } from '../../../results/build-facts.ts';
import type { Subject } from '../../../sigstore/subject.ts';

/**
 * Warns if a run attests another commit than its own: the certificate proves the run's commit, and a policy with `commit: subject`
 * refuses. This is intended for a run that creates the commit, for example a release that raises a version.
 */
export function warnOfCommitMismatch(subjects: readonly Subject[], record: BuildRecord | undefined, logger: Pick<Logger, 'warn'>): void {
  const proven = record?.proven.commit;
  const other = subjects.find(({ digest: { gitCommit } }) => gitCommit !== undefined && gitCommit !== proven);
  if (proven === undefined || other === undefined) return;
  logger.warn(
    `${other.name} is not the commit of this run. The certificate proves the commit ${proven}, and only the job declares the other one.`,
  );
}
