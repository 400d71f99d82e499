import type { OptionsOf } from '../../../options/schema/options.ts';
import type { PackageInput, PackagePlan } from './package-plan.ts';

/**
 * Plans a package. The code for each kind is loaded when needed.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_MODEL`, and the errors of collecting subjects
 */
export async function planPackage(kind: PackageKind, input: PackageInput): Promise<PackagePlan> {
  return (await PLANS[kind]())(input);
}

export type PackageKind = NonNullable<OptionsOf<'attest'>['package']>;

const PLANS: Readonly<Record<PackageKind, () => Promise<(input: PackageInput) => Promise<PackagePlan>>>> = {
  npm: async () => (await import('./plan-npm.ts')).planNpm,
  pypi: async () => (await import('./plan-python.ts')).planPython,
  maven: async () => (await import('./plan-maven.ts')).planMaven,
  helm: async () => (await import('./plan-helm.ts')).planHelm,
  debian: async () => (await import('./plan-debian.ts')).planDebian,
  release: async () => (await import('./plan-release.ts')).planRelease,
  model: async () => (await import('./plan-model.ts')).planModel,
};
