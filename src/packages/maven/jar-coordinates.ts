import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { throwIfEnded } from '../../base/errors/timeout-error.ts';
import { MAX_PACKAGE_ENTRIES, MAX_POM_PROPERTIES, MAX_POMS_OF_A_JAR } from '../limits.ts';
import { checkCoordinates, type MavenCoordinates } from './maven-coordinates.ts';

/** The file that Maven adds to every jar (Maven Archiver). */
const PROPERTIES = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.properties$/;

class JarFault extends Error {}

/**
 * The coordinates in the `pom.properties` files of a jar. A merged jar has one file for each module.
 *
 * @param path Absolute.
 * @param isOurs Whether the artifact can be the jar itself. The files of other modules are not read.
 * @returns The coordinates, or why the jar is not readable.
 */
export async function readJarCoordinates(
  path: string,
  isOurs: (artifact: string) => boolean,
  signal: AbortSignal,
): Promise<MavenCoordinates[] | { fault: string }> {
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
    if (archive.entryCount > MAX_PACKAGE_ENTRIES) throw new JarFault(`it has more than ${MAX_PACKAGE_ENTRIES} files`);
    const found = new Map<string, MavenCoordinates>();
    for await (const entry of archive.eachEntry()) {
      throwIfEnded(signal, 'a jar was read');
      const [, group = '', artifact = ''] = PROPERTIES.exec(entry.fileName) ?? [];
      if (artifact === '' || !isOurs(artifact)) continue;
      if (found.has(entry.fileName)) throw new JarFault(`it has ${entry.fileName} twice`);
      if (found.size === MAX_POMS_OF_A_JAR) throw new JarFault(`it has more than ${MAX_POMS_OF_A_JAR} pom.properties files`);
      const said = parseProperties(await readEntry(archive, entry), entry.fileName);
      if (said.group !== group || said.artifact !== artifact) throw new JarFault(`${entry.fileName} names another module than its path`);
      found.set(entry.fileName, said);
    }
    return [...found.values()];
  } catch (error) {
    throwIfEnded(signal, 'a jar was read');
    return { fault: error instanceof JarFault ? error.message : 'it is not a readable zip archive' };
  } finally {
    archive?.close();
  }
}

/** The size is checked during unpacking: the library throws if an entry unpacks to more than its stated size. */
async function readEntry(archive: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MAX_POM_PROPERTIES) throw new JarFault(`${entry.fileName} is longer than ${MAX_POM_PROPERTIES} bytes`);
  return (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8');
}

/** `key=value` lines of java.util.Properties. Escapes are not supported, because no coordinate needs them. */
function parseProperties(text: string, name: string): MavenCoordinates {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n|\r/)) {
    const [, key = '', value = ''] = /^([^#!\s=:][^\s=:]*)\s*[=:](.*)$/.exec(line.trim()) ?? [];
    if (!['groupId', 'artifactId', 'version'].includes(key)) continue;
    if (values.has(key)) throw new JarFault(`${name} has ${key} twice`);
    values.set(key, value.trim());
  }
  const said = { group: values.get('groupId') ?? '', artifact: values.get('artifactId') ?? '', version: values.get('version') ?? '' };
  const coordinates = checkCoordinates(said);
  if (coordinates) return coordinates;
  throw new JarFault(`${name} does not have a valid Maven group, artifact and version`);
}
