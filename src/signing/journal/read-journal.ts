import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import { openOwnFile } from '../../base/fs/own-file.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { type JsonObject, readObject, readString } from '../../base/json/json-shape.ts';
import type { Logger } from '../../base/ports.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { MAX_JOURNAL, MAX_JOURNAL_ID } from '../limits.ts';
import { JOURNAL_FORMAT } from './journal.ts';
import { type JournalRecord, parseItem, parseSigner, type RecordedSigner } from './journal-record.ts';

export interface JournalEntry {
  name: string;
  signer: RecordedSigner;
  done: boolean;
  /** Reads the item itself. The whole journal is never in memory. */
  load(): Promise<JournalRecord>;
}

const NEWLINE = 0x0a;

/**
 * Reads the items that earlier runs recorded, by id. The last record of an id counts. An incomplete last line is skipped silently,
 * other unreadable lines are skipped with one warning. A missing journal counts as empty.
 *
 * @throws ChopmarkError `STORE_JOURNAL_READ` if the file cannot be read or exceeds its limits.
 */
export async function readJournal(path: string, logger: Logger): Promise<Map<string, JournalEntry>> {
  const entries = new Map<string, JournalEntry>();
  const signers = new Map<string, RecordedSigner>();
  let unreadable = 0;

  const take = (line: Buffer, offset: number) => {
    const object = readLine(line);
    if (object.format !== undefined && object.format !== JOURNAL_FORMAT) throw new JsonError('shape', 'it has another version');
    if (object.signer !== undefined) signers.set(readString(object.signer, 'signer', MAX_JOURNAL_ID), parseSigner(object.value));
    if (object.item !== undefined) {
      const id = readString(object.item, 'item', MAX_JOURNAL_ID);
      const signer = signers.get(readString(object.by, 'by', MAX_JOURNAL_ID));
      if (signer === undefined) throw new JsonError('shape', 'it names a signer that the journal does not have');
      const name = readString(object.name, 'name');
      const load = async () => parseItem(id, name, signer, readLine(await readPart(path, offset, line.length)).value);
      entries.set(id, { name, signer, done: false, load });
    }
    const finished = object.done === undefined ? undefined : entries.get(readString(object.done, 'done', MAX_JOURNAL_ID));
    if (finished) finished.done = true;
  };

  for await (const { line, offset } of readLines(path)) {
    try {
      take(line, offset);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      unreadable++;
    }
  }
  if (unreadable > 0) logger.warn(`${unreadable} lines of the journal ${path} cannot be read. They are ignored.`);
  return entries;
}

const readLine = (line: Buffer): JsonObject => readObject(parseJson(line, { what: 'a line of the journal', maxDepth: 8 }), 'line');

async function* readLines(path: string): AsyncGenerator<{ line: Buffer; offset: number }> {
  let rest: Buffer[] = [];
  let restLength = 0;
  let offset = 0;
  try {
    const file = await openOwnFile(path, 'read');
    for await (const chunk of file.createReadStream({ highWaterMark: 256 << 10 }) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        const line = Buffer.concat([...rest, chunk.subarray(start, end)]);
        yield { line, offset };
        offset += line.length + 1;
        start = end + 1;
        rest = [];
        restLength = 0;
      }
      rest.push(chunk.subarray(start));
      restLength += chunk.length - start;
      if (restLength > MAX_BUNDLE || offset > MAX_JOURNAL) throw new JsonError('too-large', 'it is longer than a journal can be');
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw unusable(path, error instanceof JsonError ? error.message : explainFileError(error), error);
  }
}

async function readPart(path: string, offset: number, length: number): Promise<Buffer> {
  const file = await openOwnFile(path, 'read').catch((error: unknown) => {
    throw unusable(path, explainFileError(error), error);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length) throw unusable(path, 'it became shorter while it was read');
    return buffer;
  } finally {
    await file.close();
  }
}

const unusable = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'STORE_JOURNAL_READ',
    message: `The journal ${path} of an earlier run could not be read: ${reason}.`,
    hint: 'Choose another --bundle-dir to start again. Log entries of the earlier run that have no bundle yet then stay without one.',
    cause,
  });
