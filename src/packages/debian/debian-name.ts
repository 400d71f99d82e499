import { ChopmarkError } from '../../base/errors/errors.ts';
import { writePurl } from '../purl.ts';
import type { DebianFields } from './debian-fields.ts';

/** What a Debian file is: a package, or a file of a package. */
export interface DebianName {
  name: string;
  version: string;
  /** `source` for a source package. */
  arch: string;
  /** Absent for the package itself. */
  file?: string;
}

/** Policy Manual, 5.6.1 and 5.6.12. Package URLs use lower case, and package names have no capitals. */
const NAME = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const VERSION = /^(?:\d{1,9}:)?[0-9A-Za-z][0-9A-Za-z.+~:-]{0,255}$/;
const ARCH = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** File names as dpkg-name writes them: without the epoch. */
const PACKAGE_FILE = /^([^_/]+)_([^_/]+)_([^_/]+)\.(?:u?deb|ddeb)$/;
const DISTRIBUTION = /^[a-z0-9][a-z0-9.+-]{0,63}$/;

/** `pkg:deb/debian/widget@1:1.0-1?arch=amd64`. Files of a source package also have their file name. */
export const toDebianPurl = ({ name, version, arch, file }: DebianName, distribution: string): string =>
  writePurl({ type: 'deb', namespace: distribution, name, version, qualifiers: { arch, file_name: file } });

/** @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function checkDistribution(text: string): string {
  const distribution = text.toLowerCase();
  if (DISTRIBUTION.test(distribution)) return distribution;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: 'The value of debian-distribution is not a valid distribution name.',
    hint: 'Use the name in package URLs: debian, ubuntu, or the name of your own distribution.',
  });
}

/** Undefined if a part does not follow Debian's rules. */
export function checkDebianName({ name, version, arch, file }: DebianName): DebianName | undefined {
  if (!NAME.test(name) || !VERSION.test(version) || !ARCH.test(arch)) return undefined;
  return { name, version, arch, ...(file !== undefined && { file }) };
}

/** The source package of a `.dsc`, `.changes` or `.buildinfo`: `Source: widget (1.0)` if its version differs. */
export function sourceOf(fields: DebianFields): DebianName | undefined {
  const [, name = '', own] = /^(\S+)(?: \(([^()\s]+)\))?$/.exec(fields.get('source') ?? '') ?? [];
  return checkDebianName({ name, version: own ?? fields.get('version') ?? '', arch: 'source' });
}

/**
 * The name of a file that an upload lists.
 *
 * @param file The base name of the file.
 * @param fields The fields of the list. Its version has the epoch, which file names omit.
 */
export function nameDebianFile(file: string, fields: DebianFields | undefined): DebianName | undefined {
  const [, name, bare = '', arch = ''] = PACKAGE_FILE.exec(file) ?? [];
  if (name !== undefined) {
    const versions = [fields?.get('version'), fields && sourceOf(fields)?.version];
    const version = versions.find((known) => known?.replace(/^\d+:/, '') === bare) ?? bare;
    return checkDebianName({ name, version, arch });
  }
  const source = fields && sourceOf(fields);
  return source && (file.endsWith('.dsc') ? source : { ...source, file });
}
