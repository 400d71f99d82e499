import { hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
import { makeFolder } from '../base/fs/make-folder.ts';
import { openOwnFile } from '../base/fs/own-file.ts';
import { readOpenFile } from '../base/fs/read-file.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject, readOptionalString, readString } from '../base/json/json-shape.ts';
import type { Logger } from '../base/ports.ts';
import type { StoreReceipt } from '../results/result.ts';
import { MAX_RECEIPT_DEPTH, MAX_RECEIPT_STORE, MAX_RECEIPT_URL, MAX_RECEIPTS } from './limits.ts';

export const RECEIPTS_NAME = 'receipts.jsonl';

/** Records, next to the bundles, what is stored where, so that a later run does not store a bundle a second time. */
export interface Receipts {
  /** Whether the store accepted the bundle in an earlier run, and its address there. */
  find(store: string, bundle: string): { url?: string } | undefined;
  /** Records that the store accepted the bundle. Never fails: a lost receipt only costs another request to the store. */
  add(store: string, bundle: string, url: string | undefined): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the receipts of a bundle folder for reading and appending. Lines are short and appended in one write, so runs in one folder
 * do not disturb each other. An incomplete line of a killed run, or a line that cannot be read, is ignored.
 *
 * @param folder Absolute. Created if it does not exist.
 */
export async function openReceipts(folder: string, logger: Pick<Logger, 'warn'>): Promise<Receipts> {
  const path = join(folder, RECEIPTS_NAME);
  const known = new Map<string, string | undefined>();
  const key = (store: string, bundle: string) => `${bundle} ${store}`;
  let file: FileHandle | undefined;
  let warned = false;
  const warn = (reason: string) => {
    if (!warned)
      logger.warn(`The receipts ${path} cannot be used (${reason}). A later run may send bundles again that stores already have.`);
    warned = true;
  };

  const text = await readText(path).catch((error) => {
    warn(error instanceof ChopmarkError ? error.message : explainFileError(error));
    return '';
  });
  for (const line of text.split('\n')) {
    const receipt = readReceipt(line);
    if (receipt) known.set(key(receipt.store, receipt.bundle), receipt.url);
  }
  try {
    await makeFolder(folder);
    file = await openOwnFile(path, 'append');
    if (text !== '' && !text.endsWith('\n')) await file.appendFile('\n');
  } catch (error) {
    warn(explainFileError(error));
  }

  return {
    find(store, bundle) {
      const at = key(store, bundle);
      const url = known.get(at);
      return known.has(at) ? (url === undefined ? {} : { url }) : undefined;
    },
    async add(store, bundle, url) {
      known.set(key(store, bundle), url);
      try {
        await file?.appendFile(`${JSON.stringify({ store, bundle, ...(url !== undefined && { url }) })}\n`);
      } catch (error) {
        warn(explainFileError(error));
      }
    },
    async close() {
      await file?.close().catch(() => {});
    },
  };
}

async function readText(path: string): Promise<string> {
  let file: FileHandle;
  try {
    file = await openOwnFile(path, 'read');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
  try {
    return (await readOpenFile(file, path, MAX_RECEIPTS, 'the receipts')).toString('utf8');
  } finally {
    await file.close();
  }
}

function readReceipt(line: string): { store: string; bundle: string; url?: string } | undefined {
  if (line === '') return undefined;
  try {
    const receipt = readObject(parseJson(Buffer.from(line), { what: 'a receipt', maxDepth: MAX_RECEIPT_DEPTH }), 'receipt');
    const url = readOptionalString(receipt.url, 'url', MAX_RECEIPT_URL);
    const store = readString(receipt.store, 'store', MAX_RECEIPT_STORE);
    return { store, bundle: readString(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

/** The receipt of a bundle that a store did not accept. A bug is thrown as it is. */
export function failedReceipt(store: string, error: unknown): StoreReceipt {
  if (!(error instanceof ChopmarkError)) throw error;
  const { code, message, hint } = error;
  return { store, status: 'failed', problem: { code, message, hint } };
}

/** The identifier of a bundle in every store: the SHA-256 of its line, in hex. */
export const fingerprintBundle = (line: string): string => hash('sha256', line.trimEnd());
