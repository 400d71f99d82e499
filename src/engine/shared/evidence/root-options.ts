import type { RootChoice } from '../../../policy/parse/policy.ts';
import type { InstanceOptions } from '../run/choose-trust.ts';

/**
 * What a trust entry is verified under: the root it names, and then none of those that the run is given; without one, the run's. Two
 * entries with the same answer share a root.
 */
export function rootOptions({ instance, trustedRoot }: RootChoice, options: InstanceOptions): InstanceOptions {
  if (instance === undefined && trustedRoot === undefined) return options;
  const { trustedRoot: _root, tufMirror: _mirror, tufRoot: _pinned, ...others } = options;
  const file = trustedRoot ?? (typeof instance === 'object' ? instance : undefined);
  return {
    ...others,
    ...(instance !== undefined && { instance: typeof instance === 'string' ? instance : instance.absolute }),
    ...(trustedRoot && { trustedRoot: trustedRoot.absolute }),
    ...(file?.digest !== undefined && { fileDigest: file.digest }),
  };
}
