import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { MAX_PACKAGE_ENTRIES, MAX_POM_PROPERTIES, MAX_POMS_OF_A_JAR } from '../limits.ts';
import { checkCoordinates, type MavenCoordinates } from './maven-coordinates.ts';

/** What Maven puts into every jar that it packs (Maven Archiver). */
const PROPERTIES = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.properties$/;

class JarFault extends Error {}

/**
 * What the `pom.properties` files of a jar say; one that was joined with others has one of each.
 *
 * @param path Absolute.
 * @param isOurs Whether the artifact could be the jar itself; the files of others are not read.
 * @returns The coordinates, or why the jar is none.
 */
export async function readJarCoordinates(
  path: string,
  isOurs: (artifact: string) => boolean,
  signal: AbortSignal,
): Promise<MavenCoordinates[] | { fault: string }> {
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
    if (archive.entryCount > MAX_PACKAGE_ENTRIES) throw new JarFault(`it holds more than ${MAX_PACKAGE_ENTRIES} files`);
    const found = new Map<string, MavenCoordinates>();
    for await (const entry of archive.eachEntry()) {
      signal.throwIfAborted();
      const [, group = '', artifact = ''] = PROPERTIES.exec(entry.fileName) ?? [];
      if (artifact === '' || !isOurs(artifact)) continue;
      if (found.has(entry.fileName)) throw new JarFault(`it holds ${entry.fileName} twice`);
      if (found.size === MAX_POMS_OF_A_JAR) throw new JarFault(`it holds more than ${MAX_POMS_OF_A_JAR} files pom.properties`);
      const said = parseProperties(await readEntry(archive, entry), entry.fileName);
      if (said.group !== group || said.artifact !== artifact) throw new JarFault(`${entry.fileName} names another module than its path`);
      found.set(entry.fileName, said);
    }
    return [...found.values()];
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return { fault: error instanceof JarFault ? error.message : 'it is no zip archive that can be read' };
  } finally {
    archive?.close();
  }
}

/** Its size is checked while it is unpacked: what unpacks to more than it says is an error of the library. */
async function readEntry(archive: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MAX_POM_PROPERTIES) throw new JarFault(`${entry.fileName} is longer than ${MAX_POM_PROPERTIES} bytes`);
  return (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8');
}

/** `key=value` lines of java.util.Properties, without its escapes: no coordinate needs one. */
function parseProperties(text: string, name: string): MavenCoordinates {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n|\r/)) {
    const [, key = '', value = ''] = /^\s*([^#!\s=:][^\s=:]*)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (!['groupId', 'artifactId', 'version'].includes(key)) continue;
    if (values.has(key)) throw new JarFault(`${name} says ${key} twice`);
    values.set(key, value);
  }
  const said = { group: values.get('groupId') ?? '', artifact: values.get('artifactId') ?? '', version: values.get('version') ?? '' };
  const coordinates = checkCoordinates(said);
  if (coordinates) return coordinates;
  throw new JarFault(`${name} does not say group, artifact and version as Maven takes them`);
}
