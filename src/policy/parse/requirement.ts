import type { REQUIREMENT_KINDS } from './requirement-schema.ts';
import type { ValueOf } from './schema.ts';

/** A file that a policy names, read. */
export interface LoadedFile {
  /** As the policy writes it. */
  path: string;
  bytes: Buffer;
}

/** What every requirement has beside what it asks. */
export interface RequirementScope {
  /** What messages call it: its own name, or its kind. */
  name: string;
  /** `policy.yml:12:5`. */
  at?: string;
  /** Globs: names of artifacts that it is asked of. Absent: all. */
  artifacts?: readonly string[];
  /** Names of trust entries whose statements count. Absent: all. */
  by?: readonly string[];
}

export type RequirementKind = keyof typeof REQUIREMENT_KINDS;

export type Asks<Kind extends RequirementKind> = ValueOf<(typeof REQUIREMENT_KINDS)[Kind]>;

/** One kind of requirement with what it asks, and the file it names. */
export type RequirementOf<Kind extends RequirementKind> = RequirementScope & { kind: Kind; asks: Asks<Kind>; file?: LoadedFile };

/** Something that an artifact has to bring. */
export type Requirement = { [Kind in RequirementKind]: RequirementOf<Kind> }[RequirementKind];
