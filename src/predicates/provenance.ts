import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import {
  readObject,
  readOptionalArray,
  readOptionalObject,
  readOptionalString,
  readString,
  readStringMap,
} from '../base/json/json-shape.ts';
import type { BuildFacts, BuildRecord, CiId, Fact } from '../results/build-facts.ts';
import { MAX_DIGESTS } from '../sigstore/limits.ts';
import type { BuildType } from './build-types/build-type.ts';
import { readConfigSource } from './build-types/config-source.ts';
import { DECLARED, partOf, readFacts, textOf } from './build-types/fields.ts';
import { GITHUB_BUILD_TYPES, githubWorkflow } from './build-types/github.ts';
import { gitlabJob } from './build-types/gitlab.ts';
import { buildkiteJob, circleciJob, declaredBuild, jenkinsBuild } from './build-types/own.ts';
import { MAX_DEPENDENCIES, MAX_PROVENANCE_TEXT } from './limits.ts';
import {
  OLD_PROVENANCE_TYPE,
  PROVENANCE_TYPE,
  type Provenance,
  type ProvenanceExtra,
  type ResourceDescriptor,
} from './provenance-shape.ts';

const BUILD_TYPES: Readonly<Record<CiId, BuildType>> = {
  github: githubWorkflow,
  gitlab: gitlabJob,
  circleci: circleciJob,
  jenkins: jenkinsBuild,
  buildkite: buildkiteJob,
};

/** The content of a provenance: what its writer declares. The verifier compares it with what the certificate proves. */
export interface ReadProvenance {
  /** Empty if it names none, which only v0.2 may. */
  buildType: string;
  /** Absent for build types that are not supported. */
  ci?: CiId;
  /** Absent if it names no builder: the field is missing, empty, or names a run instead. */
  builderId?: string;
  /** The page of a run or runner that it names in place of a builder. */
  builderPage?: string;
  /** The facts in the fields of a known build type, in which the source is the repository of the workflow. Empty for other types. */
  facts: BuildFacts;
  /** The field of each fact, for messages. Absent for other types. */
  fields?: Readonly<Partial<Record<Fact, string>>>;
  /** Facts that the job declared, without any check. */
  declared: BuildFacts;
  startedOn?: string;
  finishedOn?: string;
  resolvedDependencies: readonly ResourceDescriptor[];
}

/** SLSA build provenance: v1, the predicate type of 1.0, 1.1 and 1.2, is written and read; v0.2 is read. */
export const provenance = {
  type: PROVENANCE_TYPE,
  types: [PROVENANCE_TYPE, OLD_PROVENANCE_TYPE] as readonly string[],

  /**
   * Proven facts go to the fields of the platform's build type, declared facts to an extension field. If nothing is proven, the build type
   * is the one without proven facts.
   */
  build(record: BuildRecord, extra: ProvenanceExtra = {}): Provenance {
    const buildType = Object.keys(record.proven).length === 0 ? declaredBuild : BUILD_TYPES[record.ci];
    const { external, internal, source, builderId, invocationId } = buildType.build(record, extra);
    const { startedOn, finishedOn, resolvedDependencies: others = [], byproducts } = extra;
    const dependencies = [...(source ? [source] : []), ...others];
    const metadata = { invocationId, startedOn, finishedOn };
    return withoutUnknown({
      buildDefinition: {
        buildType: buildType.uri,
        externalParameters: external,
        internalParameters: isEmpty(internal) ? undefined : internal,
        resolvedDependencies: dependencies.length === 0 ? undefined : dependencies,
      },
      runDetails: { builder: { id: builderId }, metadata: isEmpty(metadata) ? undefined : metadata, byproducts },
    }) as Provenance;
  },

  /**
   * @param predicate The parsed predicate of a statement of `type`.
   * @throws ChopmarkError `VERIFICATION_PROVENANCE_MALFORMED`
   */
  read(predicate: unknown, type: string = PROVENANCE_TYPE): ReadProvenance {
    try {
      return type === OLD_PROVENANCE_TYPE ? readOldProvenance(predicate) : readProvenance(predicate);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      throw new ChopmarkError({
        code: 'VERIFICATION_PROVENANCE_MALFORMED',
        message: `The provenance is not valid SLSA provenance ${type === OLD_PROVENANCE_TYPE ? 'v0.2' : 'v1'}: ${error.message}.`,
        hint: 'The signer must create and sign a corrected provenance.',
      });
    }
  },
} as const;

function readProvenance(predicate: unknown): ReadProvenance {
  const root = readObject(predicate, 'predicate');
  const definition = readObject(root.buildDefinition, 'buildDefinition');
  const run = readObject(root.runDetails, 'runDetails');
  const metadata = readOptionalObject(run.metadata, 'metadata') ?? {};
  const uri = readString(definition.buildType, 'buildType', MAX_PROVENANCE_TEXT);
  const named = readBuilder(run.builder, 'runDetails.builder');
  const external = readOptionalObject(definition.externalParameters, 'externalParameters') ?? {};
  const internal = readOptionalObject(definition.internalParameters, 'internalParameters') ?? {};
  const dependencies = readOptionalArray(definition.resolvedDependencies, 'resolvedDependencies', MAX_DEPENDENCIES).map(readDependency);
  const [ci, buildType] = findBuildType(uri);
  const invocationId = textOf(metadata.invocationId);
  const [startedOn, finishedOn] = [metadata.startedOn, metadata.finishedOn].map((time) =>
    readOptionalString(time, 'metadata', MAX_PROVENANCE_TEXT),
  );
  return {
    buildType: uri,
    ...(ci ? { ci } : {}),
    ...named,
    facts: buildType?.read({ external, internal, source: dependencies[0] ?? {}, builderId: named.builderId ?? '', invocationId }) ?? {},
    ...(buildType ? { fields: buildType.fields } : {}),
    declared: buildType ? readFacts(internal[DECLARED]) : {},
    ...(startedOn ? { startedOn } : {}),
    ...(finishedOn ? { finishedOn } : {}),
    resolvedDependencies: dependencies,
  };
}

/** Only its own shape is required, because nothing but a few of its fields is used. */
function readOldProvenance(predicate: unknown): ReadProvenance {
  const root = readObject(predicate, 'predicate');
  const named = readBuilder(root.builder, 'builder');
  const buildType = textOf(root.buildType) ?? '';
  const metadata = partOf(root.metadata);
  const [startedOn, finishedOn] = [textOf(metadata.buildStartedOn), textOf(metadata.buildFinishedOn)];
  return {
    buildType,
    ...named,
    ...readConfigSource(buildType, partOf(root.invocation)),
    declared: {},
    ...(startedOn ? { startedOn } : {}),
    ...(finishedOn ? { finishedOn } : {}),
    resolvedDependencies: [],
  };
}

/** The page of a run or of a runner, which BuildKit and GitLab Runner write where SLSA wants the builder. */
const RUN = /^https:\/\/[^/]+\/.+\/(?:actions\/runs|-\/(?:runners|jobs|pipelines))\/[^/]+(?:\/attempts\/\d+|\/job\/\d+)?\/?$/;

function readBuilder(builder: unknown, where: string): Pick<ReadProvenance, 'builderId' | 'builderPage'> {
  const id = readOptionalString(readOptionalObject(builder, where)?.id, `${where}.id`, MAX_PROVENANCE_TEXT);
  if (id === undefined || id === '') return {};
  return RUN.test(id) ? { builderPage: id } : { builderId: id };
}

function findBuildType(uri: string): [CiId | undefined, BuildType | undefined] {
  if (GITHUB_BUILD_TYPES.includes(uri)) return ['github', githubWorkflow];
  const found = (Object.entries(BUILD_TYPES) as [CiId, BuildType][]).find(([, buildType]) => buildType.uri === uri);
  return found ?? [undefined, uri === declaredBuild.uri ? declaredBuild : undefined];
}

function readDependency(value: unknown, index: number): ResourceDescriptor {
  const where = `resolvedDependencies[${index}]`;
  const dependency = readObject(value, where);
  const uri = readOptionalString(dependency.uri, `${where}.uri`, MAX_PROVENANCE_TEXT);
  const name = readOptionalString(dependency.name, `${where}.name`, MAX_PROVENANCE_TEXT);
  const digest = dependency.digest == null ? undefined : readStringMap(dependency.digest, `${where}.digest`, MAX_DIGESTS);
  return { ...(uri ? { uri } : {}), ...(digest ? { digest } : {}), ...(name ? { name } : {}) };
}

const isEmpty = (fields: object) => Object.values(fields).every((value) => value === undefined);

/** For SLSA, unset, null and empty mean the same; none of them is written. */
function withoutUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, withoutUnknown(member)]),
  );
}
