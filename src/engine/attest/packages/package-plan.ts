import type { Ports } from '../../../base/ports.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { SignedBundle } from '../../../results/result.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import type { StoredFile } from '../../../stores/store.ts';
import type { Run } from '../../shared/run/run.ts';
import type { Prepared } from '../../shared/signing/prepare-signing.ts';
import type { PlannedBundle } from '../../shared/signing/sign-items.ts';
import type { PlannedPredicate } from '../plan/plan-predicates.ts';

/** What an ecosystem wants of a run: who the subjects are, what is said of them, and what is written beside the bundles. */
export interface PackagePlan {
  subjects: Subject[];
  predicates: PlannedPredicate[];
  statements: 'combined' | 'per-subject';
  /** Signatures of files beside the statements. Their subjects are positions in `subjects`; they go only into stores that get `files`. */
  signatures?: PlannedBundle[];
  /** Files of a release: stores that keep such get them, before any bundle. */
  files?: StoredFile[];
  /** Writes what is signed and made by the run itself, before the signing. @throws ChopmarkError `STORE_FILE_WRITE` */
  begin?(): Promise<void>;
  /** Refuses services whose bundles the ecosystem could not take, before anything is signed, and warns of identities. @throws ChopmarkError `INPUT_PACKAGE` */
  check?(prepared: Pick<Prepared, 'services' | 'identity'>): void;
  /** Files beside the bundles, from what was signed. @throws ChopmarkError `STORE_FILE_WRITE` */
  finish?(signed: readonly SignedBundle[]): Promise<void>;
}

/** What ecosystems ask of the options. */
export type PackageOptions = Pick<
  OptionsOf<'attest'>,
  'subjectPath' | 'expectedSubjects' | 'provenance' | 'statements' | 'packageCoordinates' | 'debianDistribution'
>;

export interface PackageInput {
  options: PackageOptions;
  predicates: readonly PlannedPredicate[];
  /** Files that `subject-path` names, hashed. */
  collect: () => Promise<Subject[]>;
  /** Absolute; where bundles go. */
  folder: string;
  ports: Ports;
  run: Run;
}
