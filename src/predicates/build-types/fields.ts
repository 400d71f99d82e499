import type { BuildFacts, BuildRecord, Fact } from '../../results/build-facts.ts';
import type { ProvenanceExtra, ResourceDescriptor } from '../provenance-shape.ts';

/** The field with the facts that the job only declares, in the project's own build types and in the published ones that it writes. */
export const DECLARED = 'chopmark_declared';
/** The field with facts that a token proves and that a published build type has no field for. */
export const PROVEN = 'chopmark_proven';

const FACTS: Readonly<Record<Fact, true>> = {
  repository: true,
  repositoryId: true,
  owner: true,
  ownerId: true,
  ref: true,
  commit: true,
  workflow: true,
  workflowCommit: true,
  signer: true,
  trigger: true,
  run: true,
  runner: true,
  visibility: true,
  job: true,
  environment: true,
  startedOn: true,
};

/** The facts that are declared and not proven: a declared fact in addition to a proven one would be a second version of it. */
export function onlyDeclared({ proven, declared }: BuildRecord): BuildFacts | undefined {
  const rest = Object.entries(declared).filter(([name]) => !(name in proven));
  return rest.length === 0 ? undefined : (Object.fromEntries(rest) as BuildFacts);
}

/** The known facts among these names; undefined if none is known. */
export function pick(facts: BuildFacts, names: readonly Fact[]): BuildFacts | undefined {
  const picked = names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]]));
  return picked.length === 0 ? undefined : (Object.fromEntries(picked) as BuildFacts);
}

/** Facts from an extension field: strings under the names of facts; other members are ignored. */
export function readFacts(value: unknown): BuildFacts {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([name, text]) => Object.hasOwn(FACTS, name) && isText(text))) as BuildFacts;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A field as text. For SLSA, unset, null and empty mean the same. GitLab writes its IDs as numbers. */
export function textOf(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return isText(value) ? value : undefined;
}

/** A field as an object; empty if it is none. */
export const partOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The URL of a repository without what only Git needs: `git+` and `.git`. */
export const repositoryUrl = (uri: string | undefined): string | undefined =>
  uri
    ?.replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');

/** Drops unknown facts. */
export const readKnownFacts = (facts: { [Name in Fact]?: string | undefined }): BuildFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)) as BuildFacts;

/** `git+URL@REF` with the commit, as far as either is known. */
export function gitSource({ repository, ref, commit }: BuildFacts): ResourceDescriptor | undefined {
  if (repository === undefined && commit === undefined) return undefined;
  return {
    ...(repository === undefined ? {} : { uri: `git+${repository}${ref === undefined ? '' : `@${ref}`}` }),
    ...(commit === undefined ? {} : { digest: { gitCommit: commit } }),
  };
}

/** The builder is the identity in the certificate, together with the kind of runner: SLSA does not trust hosted and self-hosted runners alike. */
export function builderOf(facts: BuildFacts, { signer }: ProvenanceExtra): string {
  const identity = signer ?? facts.signer ?? '';
  return facts.runner === undefined ? identity : `${identity}#${facts.runner}`;
}

/** The inverse of `builderOf`. */
export function readBuilder(builderId: string, runner: string | undefined): BuildFacts {
  if (builderId === '') return readKnownFacts({ runner });
  const suffix = `#${runner ?? ''}`;
  const signer = runner !== undefined && builderId.endsWith(suffix) ? builderId.slice(0, -suffix.length) : builderId;
  return readKnownFacts({ signer, runner });
}
