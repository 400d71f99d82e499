import type { BuildFacts, BuildRecord, Fact } from '../../results/build-facts.ts';
import type { ProvenanceExtra, ResourceDescriptor } from '../provenance-shape.ts';

/** The parts that one build type makes of facts. Unknown parts stay undefined and are left out of the predicate. */
export interface BuildTypeParts {
  external: Readonly<Record<string, unknown>>;
  internal: Readonly<Record<string, unknown>>;
  /** The source; other dependencies follow it. */
  source: ResourceDescriptor | undefined;
  builderId: string;
  invocationId: string | undefined;
}

/** The parts of a provenance that a build type defines. */
export interface BuildTypeFields {
  external: Readonly<Record<string, unknown>>;
  internal: Readonly<Record<string, unknown>>;
  source: ResourceDescriptor;
  builderId: string;
  invocationId: string | undefined;
}

/** One `buildType` of SLSA provenance: how facts are written and read back. */
export interface BuildType {
  /** `buildType`: the page that defines it. */
  uri: string;
  build(record: BuildRecord, extra: ProvenanceExtra): BuildTypeParts;
  /** The trusted fields as facts; an absent field, or one of another form, gives no fact. */
  read(fields: BuildTypeFields): BuildFacts;
  /** Where facts stand, for messages. */
  fields: Readonly<Partial<Record<Fact, string>>>;
}
