/** The beginning of the name of an image in a layout on disk. */
export const LAYOUT = 'oci-layout:';

/**
 * Splits `oci-layout:FOLDER[:TAG|@DIGEST]`. A colon after the last separator begins a tag. On Windows, a colon after a drive letter does not.
 */
export function readLayoutName(text: string): { folder: string; tag?: string; digest?: string } {
  const name = text.slice(LAYOUT.length);
  const [, folder = name, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(name) ?? [];
  return { folder, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
