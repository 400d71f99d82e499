/** What every requirement has beside what it asks. */
export interface RequirementScope {
  /** What messages call it: its kind, or its own name. */
  name: string;
  /** `policy.yml:12:5`. */
  at?: string;
  /** Globs: names of artefacts that it is asked of. Absent: all. */
  artifacts?: readonly string[];
  /** Names of trust entries whose statements count. Absent: all. */
  by?: readonly string[];
}

/** Something that an artefact has to bring. */
export type Requirement = RequirementScope & { kind: 'signature' };
