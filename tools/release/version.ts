export interface ReleaseVersion {
  /** `0.1.0`, `0.2.0-rc.1`. */
  version: string;
  /** Major, minor and patch. */
  numbers: readonly [number, number, number];
  isPrerelease: boolean;
}

/**
 * The version of a tag: `v0.1.0`.
 *
 * @returns Undefined where the tag is no version: `v0`.
 */
export function parseTag(tag: string): ReleaseVersion | undefined {
  const [, major, minor, patch, rest = ''] = /^v(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[0-9A-Za-z.-]{1,64})?$/.exec(tag) ?? [];
  if (major === undefined) return undefined;
  return { version: tag.slice(1), numbers: [Number(major), Number(minor), Number(patch)], isPrerelease: rest !== '' };
}

/** Positive where the first is later. Prereleases are not told apart. */
export function compareVersions({ numbers: one }: ReleaseVersion, { numbers: other }: ReleaseVersion): number {
  const place = one.findIndex((number, index) => number !== other[index]);
  return (one[place] ?? 0) - (other[place] ?? 0);
}
