import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { ChopmarkError } from '../core/errors.ts';
import { JsonError, parseJson } from '../core/json.ts';
import { readObject, readString } from '../core/json-shape.ts';
import { MAX_PACKAGE, MAX_PACKAGE_MANIFEST } from '../core/limits.ts';

/** The folder that `npm pack` writes is `package`; other tools name it otherwise, and npm takes the first part whatever it is. */
const MANIFEST = /^[^/]+\/package\.json$/;
/** As npm has them (validate-npm-package-name), old packages with capitals included. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/;

/**
 * What npm calls a tarball: `pkg:npm/%40scope/name@1.0.0`, from the package.json in it. Two of them are refused: readers differ in
 * which they take.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export async function readNpmPurl(path: string, signal: AbortSignal): Promise<string> {
  const manifest = await readManifest(path, signal);
  try {
    const { name, version } = readObject(
      parseJson(manifest, { what: 'its package.json', maxBytes: MAX_PACKAGE_MANIFEST }),
      'its package.json',
    );
    const [nameText, versionText] = [readString(name, 'name', 214), readString(version, 'version', 256)];
    if (!NAME.test(nameText)) throw new JsonError('shape', 'name is none that npm takes');
    if (!VERSION.test(versionText)) throw new JsonError('shape', 'version is no semantic version');
    return `pkg:npm/${nameText.replace('@', '%40')}@${encodeURIComponent(versionText)}`;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw noPackage(path, error.message);
  }
}

async function readManifest(path: string, signal: AbortSignal): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let found = 0;
  let fault: string | undefined;
  const parser = new Parser({
    strict: true,
    onReadEntry(entry: ReadEntry) {
      if (!MANIFEST.test(entry.path) || entry.type !== 'File') return void entry.resume();
      found++;
      if (entry.size > MAX_PACKAGE_MANIFEST) fault = `its package.json is longer than ${MAX_PACKAGE_MANIFEST} bytes`;
      if (found > 1 || fault) return void entry.resume();
      entry.on('data', (piece) => void pieces.push(piece));
    },
  });
  try {
    await unpack(path, parser, signal);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw noPackage(path, error instanceof TooLarge ? error.message : 'it is no tar archive in gzip', error);
  }
  if (fault) throw noPackage(path, fault);
  if (found !== 1) throw noPackage(path, found === 0 ? 'it has no package.json in its one folder' : 'it has more than one package.json');
  return Buffer.concat(pieces);
}

class TooLarge extends Error {}

/** Bounded, and whole: the parser is given nothing that it would unpack a second time. */
async function unpack(path: string, parser: Parser, signal: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', () => resolve());
    parser.on('error', reject);
  });
  // It may fail before anybody waits for it.
  ended.catch(() => {});
  let size = 0;
  const unzip = createGunzip();
  const file = createReadStream(path).on('error', (error) => unzip.destroy(error));
  try {
    for await (const piece of file.pipe(unzip) as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      if (size === 0 && piece.toString('latin1', MAGIC, MAGIC + 5) !== 'ustar') throw new Error('no archive');
      size += piece.length;
      if (size > MAX_PACKAGE) throw new TooLarge(`it unpacks to more than ${MAX_PACKAGE} bytes`);
      parser.write(piece);
    }
  } finally {
    file.destroy();
  }
  parser.end();
  await ended;
}

/** Where the header of an archive says that it is one. */
const MAGIC = 257;

const noPackage = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} is no npm package: ${reason}.`,
    hint: 'Name the tarball that npm pack wrote.',
    cause,
  });
