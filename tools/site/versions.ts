/** One of the versions that the site shows. */
export interface SiteVersion {
  /** `0.2.1`, or `main` for what is not released. */
  name: string;
  /** The folder of the site that has it; empty for its root. */
  folder: string;
  /** The branch or tag it is built from. */
  ref: string;
}

/**
 * What the site shows: the newest release in its root, `main` in a folder of its own, and the newest release of each earlier minor version in a folder
 * of its own. Before the first release, `main` is in the root.
 *
 * @param tags All tags of the repository. Those that are no release (`v0`, `v1.0.0-rc.1`) do not count.
 */
export function planVersions(tags: readonly string[]): SiteVersion[] {
  const newest = new Map<string, number[]>();
  for (const numbers of tags.flatMap(readRelease)) {
    const minor = numbers.slice(0, 2).join('.');
    if (compare(numbers, newest.get(minor) ?? [-1]) > 0) newest.set(minor, numbers);
  }
  const [current, ...earlier] = [...newest.values()].sort((one, other) => compare(other, one));
  if (!current) return [{ name: 'main', folder: '', ref: 'main' }];
  const release = (numbers: readonly number[], folder: string): SiteVersion => {
    const name = numbers.join('.');
    return { name, folder, ref: `v${name}` };
  };
  return [
    release(current, ''),
    { name: 'main', folder: 'main', ref: 'main' },
    ...earlier.map((numbers) => release(numbers, `v${numbers.slice(0, 2).join('.')}`)),
  ];
}

function readRelease(tag: string): number[][] {
  const parts = tag.startsWith('v') ? tag.slice(1).split('.') : [];
  const isRelease = parts.length === 3 && parts.every((part) => /^\d{1,6}$/.test(part));
  return isRelease ? [parts.map(Number)] : [];
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const place = one.findIndex((number, index) => number !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
};

/** As the menu of versions reads it: `versions.json`, in the root of the site. */
export const serializeVersions = (versions: readonly SiteVersion[]): string => `${JSON.stringify(versions, null, 2)}\n`;
