import type { REQUIREMENT_KINDS } from './requirement-schema.ts';
import type { ValueOf } from './schema.ts';

/** A file that a policy names, with its content. */
export interface LoadedFile {
  /** The path as written in the policy. */
  path: string;
  bytes: Buffer;
}

/** The properties that every requirement has. */
export interface RequirementScope {
  /** The name in messages: its own name, or its kind. */
  name: string;
  /** `policy.yml:12:5`. */
  at?: string;
  /** Globs for the names of artifacts that it applies to. Absent: all. */
  artifacts?: readonly string[];
  /** Names of trust entries whose statements count. Absent: all. */
  by?: readonly string[];
}

export type RequirementKind = keyof typeof REQUIREMENT_KINDS;

export type Asks<Kind extends RequirementKind> = ValueOf<(typeof REQUIREMENT_KINDS)[Kind]>;

/** One kind of requirement with its conditions, and the file that it names. */
export type RequirementOf<Kind extends RequirementKind> = RequirementScope & { kind: Kind; asks: Asks<Kind>; file?: LoadedFile };

/** A requirement for an artifact. */
export type Requirement = { [Kind in RequirementKind]: RequirementOf<Kind> }[RequirementKind];
