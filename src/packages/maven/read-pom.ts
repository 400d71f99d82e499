import { SaxesParser } from 'saxes';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { MAX_JSON_DEPTH } from '../../base/limits.ts';
import { MAX_COORDINATE, MAX_POM } from '../limits.ts';
import { checkCoordinates, type MavenCoordinates } from './maven-coordinates.ts';

/** Characters that the parser gets at once. */
const PIECE = 1 << 16;
/** Paths of the elements with the coordinates of the module. */
const FIELDS = ['groupId', 'artifactId', 'version', 'parent/groupId', 'parent/version'].map((field) => `project/${field}`);

class PomFault extends Error {}

/**
 * The coordinates in a POM. As in Maven, a missing group or version is that of the parent.
 *
 * @param path Absolute.
 * @returns The coordinates, or why the POM has none.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readPom(path: string): Promise<MavenCoordinates | { fault: string }> {
  const text = (await readBoundedFile(path, MAX_POM, 'the POM')).toString('utf8');
  try {
    const fields = readFields(text);
    const said = (name: string) => fields.get(`project/${name}`)?.trim() || undefined;
    const [group, artifact, version] = [
      said('groupId') ?? said('parent/groupId'),
      said('artifactId'),
      said('version') ?? said('parent/version'),
    ];
    if ([group, artifact, version].some((value) => value?.includes('${'))) return { fault: 'it has placeholders for its coordinates' };
    return checkCoordinates({ ...(group && { group }), ...(artifact && { artifact }), ...(version && { version }) }) ?? NOT_FIT;
  } catch (error) {
    if (error instanceof PomFault) return { fault: error.message };
    throw error;
  }
}

const NOT_FIT = { fault: 'it does not have a valid Maven group, artifact and version' };

/** A DOCTYPE is refused, so there are no entities to expand. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new PomFault('it has a DOCTYPE, which is not allowed in a POM');
  });
  parser.on('error', () => {
    throw new PomFault('it is not well-formed XML');
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (open.length > MAX_JSON_DEPTH) throw new PomFault(`it is nested deeper than ${MAX_JSON_DEPTH} levels`);
    const field = open.join('/');
    if (!FIELDS.includes(field)) return;
    if (fields.has(field)) throw new PomFault(`it has ${field.slice('project/'.length)} twice`);
    fields.set(field, '');
  });
  const add = (piece: string) => {
    const field = open.join('/');
    const known = fields.get(field);
    if (known === undefined) return;
    if (known.length + piece.length > MAX_COORDINATE) throw new PomFault(`it has a coordinate of more than ${MAX_COORDINATE} characters`);
    fields.set(field, known + piece);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  return fields;
}
