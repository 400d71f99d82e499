import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { beginObject, type ObjectFormat } from './hash-object.ts';
import { MAX_LINE_ENDINGS } from './limits.ts';

/** A file of a checkout as Git would store it byte for byte: without filters and without conversion of line endings. */
export interface WorkingFile {
  id: string;
  /** Its SHA-256 object ID. */
  strong: string;
  /** Plain SHA-256 of its bytes, in hex. */
  sha256: string;
  size: number;
  /** Whether its owner may execute it. */
  executable: boolean;
  /** The ID that it would have with Unix line endings; absent if it has those. */
  unixId?: string;
}

/**
 * @param path Absolute. A link is not followed.
 * @returns Undefined if it is not a file, or if it changes while it is read.
 */
export async function hashWorkingFile(path: Buffer, format: ObjectFormat): Promise<WorkingFile | undefined> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size, mode, isFile } = await file.stat().then((stat) => ({ size: stat.size, mode: stat.mode, isFile: stat.isFile() }));
    if (!isFile) return undefined;
    const hash = beginObject(format, 'blob', size);
    const strong = beginObject('sha256', 'blob', size);
    const plain = createHash('sha256');
    const kept: Buffer[] = [];
    let length = 0;
    for await (const piece of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      strong.update(piece);
      plain.update(piece);
      length += piece.length;
      if (size <= MAX_LINE_ENDINGS) kept.push(piece);
    }
    if (length !== size) return undefined;
    const unixId = toUnix(Buffer.concat(kept), format);
    return {
      id: hash.digest('hex'),
      strong: strong.digest('hex'),
      sha256: plain.digest('hex'),
      size,
      executable: (mode & 0o100) !== 0,
      ...(unixId !== undefined && { unixId }),
    };
  } finally {
    await file.close();
  }
}

function toUnix(content: Buffer, format: ObjectFormat): string | undefined {
  if (!content.includes('\r\n')) return undefined;
  const text = Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return beginObject(format, 'blob', text.length).update(text).digest('hex');
}
