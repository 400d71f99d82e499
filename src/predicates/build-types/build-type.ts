import type { BuildFacts, BuildRecord } from '../../results/build-facts.ts';
import type { ProvenanceExtra, ResourceDescriptor } from '../provenance-shape.ts';

/** What one build type makes of facts. What is unknown stays undefined and is left out when all is put together. */
export interface BuildTypeParts {
  external: Readonly<Record<string, unknown>>;
  internal: Readonly<Record<string, unknown>>;
  /** The source; other dependencies follow it. */
  source: ResourceDescriptor | undefined;
  builderId: string;
  invocationId: string | undefined;
}

/** The parts of a provenance that a build type gives a meaning. */
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
  /** The trusted fields as facts; what is absent or of another shape is no fact. */
  read(fields: BuildTypeFields): BuildFacts;
}
