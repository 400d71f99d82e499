import type { Logger } from '../../../base/ports.ts';
import type { BuildRecord } from '../../../results/build-facts.ts';
import type { Subject } from '../../../sigstore/subject.ts';

/**
 * Warns where a commit is attested by a run of another one: the certificate will prove that other one, and a policy that asks for
 * `commit: subject` refuses. A run that made the commit (a release that raises a version) means it so.
 */
export function warnOfCommitMismatch(subjects: readonly Subject[], record: BuildRecord | undefined, logger: Pick<Logger, 'warn'>): void {
  const proven = record?.proven.commit;
  const other = subjects.find(({ digest: { gitCommit } }) => gitCommit !== undefined && gitCommit !== proven);
  if (proven === undefined || other === undefined) return;
  logger.warn(
    `${other.name} is not the commit of this run, which is ${proven}: the certificate proves that one, and for the other there is the job's word alone.`,
  );
}
