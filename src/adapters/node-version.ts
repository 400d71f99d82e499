/*
 * What an old Node has to understand: it is loaded before anything else, so it uses only syntax that such a Node can parse, and imports
 * nothing.
 */

/** As in `engines` of package.json. */
const NEEDED = [22, 22, 2];

/** Why this program does not run on a version of Node. @param version Such as `20.20.2`. @returns Undefined if it does */
export function explainOldNode(version: string): string | undefined {
  const found = version.split('.').map(Number);
  const different = NEEDED.findIndex((part, index) => part !== found[index]);
  const isOld = different !== -1 && Number(found[different]) < Number(NEEDED[different]);
  return isOld ? `chopmark needs Node.js ${NEEDED.join('.')} or later, but this is Node.js ${version}.` : undefined;
}
