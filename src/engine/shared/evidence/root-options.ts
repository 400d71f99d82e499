import type { RootChoice } from '../../../policy/parse/policy.ts';
import type { InstanceOptions } from '../run/choose-trust.ts';

/**
 * The trusted root options of a trust entry: those in the entry, which then replace all of the run's options, or else the run's. Two
 * entries with the same options share a root.
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
