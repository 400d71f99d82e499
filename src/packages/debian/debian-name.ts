import { ChopmarkError } from '../../base/errors/errors.ts';
import { writePurl } from '../purl.ts';
import type { DebianFields } from './debian-fields.ts';

/** What a file of Debian is: a package, or a file of one. */
export interface DebianName {
  name: string;
  version: string;
  /** `source` for a source package. */
  arch: string;
  /** Absent for the package itself. */
  file?: string;
}

/** Policy Manual, 5.6.1 and 5.6.12; capitals are lowered in package URLs, and no package has any. */
const NAME = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const VERSION = /^(?:\d{1,9}:)?[0-9A-Za-z][0-9A-Za-z.+~:-]{0,255}$/;
const ARCH = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** As dpkg-name writes them: without the epoch. */
const PACKAGE_FILE = /^([^_/]+)_([^_/]+)_([^_/]+)\.(?:u?deb|ddeb)$/;
const DISTRIBUTION = /^[a-z0-9][a-z0-9.+-]{0,63}$/;

/** `pkg:deb/debian/widget@1:1.0-1?arch=amd64`. Files of a source package say which of it they are. */
export const toDebianPurl = ({ name, version, arch, file }: DebianName, distribution: string): string =>
  writePurl({ type: 'deb', namespace: distribution, name, version, qualifiers: { arch, file_name: file } });

/** @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function checkDistribution(text: string): string {
  const distribution = text.toLowerCase();
  if (DISTRIBUTION.test(distribution)) return distribution;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: 'debian-distribution is not the name of a distribution.',
    hint: 'Write who the packages are from, as package URLs do: debian, ubuntu, or the name of your own.',
  });
}

/** Undefined where something in it is none of Debian. */
export function checkDebianName({ name, version, arch, file }: DebianName): DebianName | undefined {
  if (!NAME.test(name) || !VERSION.test(version) || !ARCH.test(arch)) return undefined;
  return { name, version, arch, ...(file !== undefined && { file }) };
}

/** The source package that a `.dsc`, `.changes` or `.buildinfo` is about: `Source: widget (1.0)` where its version is another. */
export function sourceOf(fields: DebianFields): DebianName | undefined {
  const [, name = '', own] = /^(\S+)(?: \(([^()\s]+)\))?$/.exec(fields.get('source') ?? '') ?? [];
  return checkDebianName({ name, version: own ?? fields.get('version') ?? '', arch: 'source' });
}

/**
 * What a file is called that an upload lists.
 *
 * @param file Its last part.
 * @param fields Of the list: a version of it tells the epoch, which names of files leave out.
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
