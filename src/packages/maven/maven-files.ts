import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { mergeSubjects } from '../../subjects/merge.ts';
import { MAX_POMS } from '../limits.ts';
import { writePurl } from '../purl.ts';
import { readJarCoordinates } from './jar-coordinates.ts';
import { type MavenCoordinates, parseCoordinates, showCoordinates } from './maven-coordinates.ts';
import { readPom } from './read-pom.ts';

/** Files that are read at the same time. */
const AT_ONCE = 8;
const ARCHIVE = /\.(?:jar|war|ear|aar|rar|hpi|jpi)$/;
/** Names of POMs before they are deployed. */
const UNNAMED_POM = /^pom(?:-default)?\.xml$/;
const EXTENSION = /\.(tar\.(?:gz|bz2|xz)|[A-Za-z0-9]{1,16})$/;
/** Files next to a Maven artifact that are not artifacts. */
const COMPANION = /\.(?:asc|md5|sha1|sha256|sha512)$/;

export interface MavenOptions {
  /** `GROUP:ARTIFACT:VERSION`, if the files do not state it. */
  coordinates?: string;
  signal: AbortSignal;
}

/** Whether the file is a signature or checksum of another file, which builds write next to it. */
export const isMavenCompanion = ({ name }: Pick<Subject, 'name'>): boolean => COMPANION.test(name);

/**
 * Names the jars, POMs and other files that Maven deploys by their package URLs. The coordinates come from the option, else from the
 * POMs in the list or next to the files, and from `META-INF/maven` in the jars. They must match the file name:
 * `<artifact>-<version>[-<classifier>].<type>`. If two sources contradict each other, nothing is signed.
 *
 * @param files With their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_CONFLICT`, `INPUT_OPTION_VALUE`
 */
export async function nameMavenFiles(files: readonly Subject[], { coordinates, signal }: MavenOptions): Promise<Subject[]> {
  const given = coordinates === undefined ? undefined : parseCoordinates(coordinates);
  const known = given ? [given] : await gather(files, signal);
  const named = await mapInParallel(files, AT_ONCE, async (file) => {
    const path = file.path ?? '';
    const own = given ?? (UNNAMED_POM.test(basename(path)) ? await readPomOf(path) : choose(path, known));
    return { ...file, name: purlOf(basename(path), own) };
  });
  return mergeSubjects(named);
}

async function gather(files: readonly Subject[], signal: AbortSignal): Promise<MavenCoordinates[]> {
  const paths = files.map(({ path }) => path ?? '');
  const poms = new Set([...paths.filter((path) => isPom(path)), ...findPomsBeside(paths)]);
  if (poms.size > MAX_POMS) throw refuse([...poms][MAX_POMS] ?? '', `there are more than ${MAX_POMS} POMs next to the files`);
  const fromPoms = await mapInParallel([...poms], AT_ONCE, readPomOf);
  const fromJars = await mapInParallel(
    paths.filter((path) => ARCHIVE.test(path)),
    AT_ONCE,
    async (path) => {
      const name = basename(path);
      const said = await readJarCoordinates(path, (artifact) => name.startsWith(`${artifact}-`), signal);
      if ('fault' in said) throw refuse(path, said.fault);
      return said.filter((each) => isCalledAfter(name, each));
    },
  );
  return [...new Map([...fromPoms, ...fromJars.flat()].map((each) => [showCoordinates(each), each])).values()];
}

const isPom = (path: string): boolean => path.endsWith('.pom') || UNNAMED_POM.test(basename(path));

/** Only POMs that can match the name of a file. */
function findPomsBeside(paths: readonly string[]): string[] {
  return [...new Set(paths.map(dirname))].flatMap((folder) => {
    const names = paths.filter((path) => dirname(path) === folder).map((path) => basename(path));
    return readdirSync(folder)
      .filter((pom) => pom.endsWith('.pom') && names.some((name) => name.startsWith(pom.slice(0, -'.pom'.length))))
      .map((pom) => join(folder, pom));
  });
}

async function readPomOf(path: string): Promise<MavenCoordinates> {
  const said = await readPom(path);
  if ('fault' in said) throw refuse(path, said.fault);
  return said;
}

const stemOf = ({ artifact, version }: MavenCoordinates): string => `${artifact}-${version}`;

const isCalledAfter = (name: string, coordinates: MavenCoordinates): boolean =>
  name.startsWith(stemOf(coordinates)) && /^[-.]/.test(name.slice(stemOf(coordinates).length));

/** The longest coordinates that match the file name: `1.0-2` before `1.0`. */
function choose(path: string, known: readonly MavenCoordinates[]): MavenCoordinates {
  const name = basename(path);
  const fitting = known.filter((each) => isCalledAfter(name, each)).sort((a, b) => stemOf(b).length - stemOf(a).length);
  const [first, second] = fitting;
  if (first === undefined) throw refuse(path, 'neither a POM nor META-INF/maven has coordinates that match the file name');
  if (second === undefined || stemOf(second).length < stemOf(first).length) return first;
  throw refuse(path, `its name matches both ${showCoordinates(first)} and ${showCoordinates(second)}`);
}

function purlOf(name: string, { group, artifact, version }: MavenCoordinates): string {
  const stem = `${artifact}-${version}`;
  const rest = name.startsWith(stem) ? name.slice(stem.length) : name;
  const type = UNNAMED_POM.test(name) ? 'pom' : EXTENSION.exec(rest)?.[1];
  const classifier = rest.startsWith('-') ? rest.slice(1, type === undefined ? undefined : -type.length - 1) : undefined;
  return writePurl({ type: 'maven', namespace: group, name: artifact, version, qualifiers: { classifier, type } });
}

const refuse = (path: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} has no Maven coordinates: ${reason}.`,
    hint: 'Also name its POM, or set --package-coordinates org.acme:widget:1.0.0. Files must have their Maven names: widget-1.0.0-sources.jar.',
  });
