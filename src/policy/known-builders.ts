/** A builder with the signers that may speak for it, all as paths of workflows without their ref. */
export interface KnownBuilder {
  builder: string;
  /** The workflows whose certificates prove this builder. */
  signers: readonly string[];
  /** The SLSA build level that it reaches on a runner of GitHub. */
  level: 3;
}

const WORKFLOWS = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
const signsItself = (name: string): KnownBuilder => ({ builder: `${WORKFLOWS}/${name}`, signers: [`${WORKFLOWS}/${name}`], level: 3 });

/**
 * They sign for any workflow that brings its own builder, after they verified that this workflow called them (slsa-github-generator,
 * BYOB.md). So they prove only the builders that are listed here.
 */
const DELEGATORS = [`${WORKFLOWS}/delegator_generic_slsa3.yml`, `${WORKFLOWS}/delegator_lowperms-generic_slsa3.yml`];
const delegates = (name: string): KnownBuilder => ({ builder: `${WORKFLOWS}/${name}`, signers: DELEGATORS, level: 3 });

/**
 * The builders of the SLSA project: their workflows are isolated from the build (slsa-verifier, verifiers/internal/gha/builder.go and
 * slsaprovenance/common/builders.go; slsa-github-generator, README.md and the `uses` of each builder).
 */
export const KNOWN_BUILDERS: readonly KnownBuilder[] = [
  signsItself('generator_generic_slsa3.yml'),
  signsItself('generator_container_slsa3.yml'),
  signsItself('builder_go_slsa3.yml'),
  signsItself('builder_docker-based_slsa3.yml'),
  signsItself('builder_container-based_slsa3.yml'),
  delegates('builder_bazel_slsa3.yml'),
  delegates('builder_gradle_slsa3.yml'),
  delegates('builder_maven_slsa3.yml'),
  delegates('builder_nodejs_slsa3.yml'),
];

/** A ref that can name different code later is not trusted: slsa-verifier takes whole versions alone. */
const VERSION = /^refs\/tags\/v(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/;

/** The path of a workflow at a tag `vX.Y.Z`. */
function pathAtVersion(workflow: string): string | undefined {
  const [path, ref, ...rest] = workflow.split('@');
  return rest.length === 0 && ref !== undefined && VERSION.test(ref) ? path : undefined;
}

/** The known pair of a builder and a signer, both at a version. */
export function findKnownPair(builderId: string, signer: string): KnownBuilder | undefined {
  const [builder, by] = [pathAtVersion(builderId), pathAtVersion(signer)];
  return by === undefined ? undefined : KNOWN_BUILDERS.find((known) => known.builder === builder && known.signers.includes(by));
}

/** Whether only its own certificate can prove this builder, at whatever ref. Then nobody else is believed about it. */
export const signsForItself = (builderId: string): boolean =>
  KNOWN_BUILDERS.some(({ builder, signers }) => builder === builderId.split('@')[0] && signers.includes(builder));
