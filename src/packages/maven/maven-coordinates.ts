import { ChopmarkError } from '../../base/errors/errors.ts';
import { MAX_COORDINATE } from '../limits.ts';

/** The Maven coordinates of a module. */
export interface MavenCoordinates {
  group: string;
  artifact: string;
  version: string;
}

/** Maven's own rule for ids (model validation). */
const ID = /^[A-Za-z0-9_.-]+$/;
/** Versions can have more characters, but no path separator and nothing that Maven's validation refuses. */
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+~-]*$/;

/** Undefined if Maven does not accept one of the three. */
export function checkCoordinates({ group = '', artifact = '', version = '' }: Partial<MavenCoordinates>): MavenCoordinates | undefined {
  const isFit =
    [group, artifact].every((id) => ID.test(id) && !/^\.+$/.test(id)) &&
    VERSION.test(version) &&
    [group, artifact, version].every((part) => part.length <= MAX_COORDINATE);
  return isFit ? { group, artifact, version } : undefined;
}

export const showCoordinates = ({ group, artifact, version }: MavenCoordinates): string => `${group}:${artifact}:${version}`;

/** `GROUP:ARTIFACT:VERSION`. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function parseCoordinates(text: string): MavenCoordinates {
  const [group = '', artifact = '', version = '', more] = text.split(':');
  const coordinates = more === undefined ? checkCoordinates({ group, artifact, version }) : undefined;
  if (coordinates) return coordinates;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: 'The value of package-coordinates is not GROUP:ARTIFACT:VERSION.',
    hint: 'Use the form of Maven: --package-coordinates org.acme:widget:1.0.0',
  });
}
