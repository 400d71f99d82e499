import type { Ports } from '../../../base/ports.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { SignedBundle } from '../../../results/result.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import type { StoredFile } from '../../../stores/store.ts';
import type { Run } from '../../shared/run/run.ts';
import type { Prepared } from '../../shared/signing/prepare-signing.ts';
import type { PlannedBundle } from '../../shared/signing/sign-items.ts';
import type { PlannedPredicate } from '../plan/plan-predicates.ts';

/** The plan for a package ecosystem: the subjects, the statements about them, and the files next to the bundles. */
export interface PackagePlan {
  subjects: Subject[];
  predicates: PlannedPredicate[];
  statements: 'combined' | 'per-subject';
  /** Signatures of files in addition to the statements. Their subjects are positions in `subjects`. Only stores that get `files` get them. */
  signatures?: PlannedBundle[];
  /** Files of a release. Stores that keep files get them before any bundle. */
  files?: StoredFile[];
  /** Writes files that the run itself creates and signs, before signing. @throws ChopmarkError `STORE_FILE_WRITE` */
  begin?(): Promise<void>;
  /** Refuses what the ecosystem does not accept, before anything is signed: services, a package of another repository. Warns about identities. @throws ChopmarkError `INPUT_PACKAGE` */
  check?(prepared: Pick<Prepared, 'services' | 'identity' | 'record'>): void;
  /** Writes additional files next to the bundles, from the signed statements. @throws ChopmarkError `STORE_FILE_WRITE` */
  finish?(signed: readonly SignedBundle[]): Promise<void>;
}

/** The options that ecosystems use. */
export type PackageOptions = Pick<
  OptionsOf<'attest'>,
  'subjectPath' | 'expectedSubjects' | 'provenance' | 'statements' | 'packageCoordinates' | 'debianDistribution'
>;

export interface PackageInput {
  options: PackageOptions;
  predicates: readonly PlannedPredicate[];
  /** The files of `subject-path`, hashed. */
  collect: () => Promise<Subject[]>;
  /** The folder for bundles. Absolute. */
  folder: string;
  ports: Ports;
  run: Run;
}
