import { ChopmarkError } from '../../base/errors/errors.ts';
import { below } from '../../base/http/url.ts';
import type { Http, HttpResponse, RunClock } from '../../base/ports.ts';
import type { InclusionProof } from '../../sigstore/bundle.ts';
import { type Checkpoint, CheckpointError, parseCheckpoint } from '../../sigstore/checkpoint.ts';
import { MAX_CHECKPOINT } from '../../sigstore/limits.ts';
import { computeInclusionRoot, hashChildren, hashLeaf } from '../../sigstore/merkle.ts';
import type { Service } from '../../sigstore/signing-config.ts';
import { CHECKPOINT_INTERVAL, CHECKPOINT_WAIT, MAX_ENTRY_TILE, MAX_HASH_TILE, MAX_TILES_KEPT } from '../limits.ts';
import { invalidServiceResponse, serviceRefusedError } from '../service-response.ts';

/** Entries, or hashes, of a full tile. A tile of level L + 1 has the roots of 256 tiles of level L. */
const WIDTH = 256n;
const LEVELS = 8;

export interface TileReader {
  /** The entry at `index`, with its proof for the newest checkpoint that covers it. */
  readEntry(index: bigint): Promise<{ body: Buffer; proof: InclusionProof }>;
}

interface Note {
  text: string;
  checkpoint: Checkpoint;
}

/**
 * Reads a log from its static files (C2SP tlog-tiles). With Rekor v2, clients need this for an entry that already existed. Rekor
 * serves the files below `api/v2/`, a plain file server below the log's own address. Full tiles never change and are cached.
 *
 * @throws ChopmarkError (from `readEntry`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_INVALID_RESPONSE`; `SIGNING_LOG_CHECKPOINT_TIMEOUT` if no checkpoint covers
 *   the index in time.
 */
export function createTileReader(
  { http, clock }: { http: Http; clock: RunClock },
  { url: log, givenBy }: Pick<Service, 'url' | 'givenBy'>,
): TileReader {
  const service = { name: 'transparency log', url: log };
  const kept = new Map<string, Promise<Buffer>>();
  let prefix: string | undefined;
  let newest: Note | undefined;
  let fetching: Promise<Note> | undefined;

  const get = (path: string, maxBytes: number): Promise<HttpResponse> =>
    http({ url: below(log, path), givenBy, maxBytes, stage: 'SIGNING', service: service.name });

  async function fetchCheckpoint(): Promise<Note> {
    let status = 404;
    for (const candidate of prefix === undefined ? ['api/v2/', ''] : [prefix]) {
      const answer = await get(`${candidate}checkpoint`, MAX_CHECKPOINT);
      status = answer.status;
      if (status !== 200) continue;
      prefix = candidate;
      return readNote(answer.body.toString('utf8'));
    }
    throw serviceRefusedError({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'a request for its checkpoint' });
  }

  function readNote(text: string): Note {
    try {
      return { text, checkpoint: parseCheckpoint(text) };
    } catch (error) {
      throw error instanceof CheckpointError
        ? invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', service, `its checkpoint: ${error.message}`)
        : error;
    }
  }

  async function awaitCheckpoint(index: bigint): Promise<Note> {
    for (let waited = 0; ; waited += CHECKPOINT_INTERVAL) {
      if (newest && newest.checkpoint.size > index) return newest;
      // Many callers wait at once. One request serves them all.
      fetching ??= fetchCheckpoint().finally(() => {
        fetching = undefined;
      });
      newest = await fetching;
      if (newest.checkpoint.size > index) return newest;
      if (waited >= CHECKPOINT_WAIT) throw late(log, index);
      await clock.sleep(CHECKPOINT_INTERVAL);
    }
  }

  /** A tile of a row with `rowLength` nodes: the partial tile if it is the last one, else the full tile. */
  async function fetchTile(row: string, number: bigint, rowLength: bigint, maxBytes: number): Promise<Buffer> {
    const full = `${prefix}tile/${row}/${tilePath(number)}`;
    const width = rowLength - number * WIDTH;
    if (width >= WIDTH) return keep(full, () => fetchFile(full, maxBytes));
    const partial = await get(`${full}.p/${width}`, maxBytes);
    // Logs can delete a partial tile when the full one exists.
    return partial.status === 404 ? keep(full, () => fetchFile(full, maxBytes)) : unwrap(partial);
  }

  const fetchFile = async (path: string, maxBytes: number) => unwrap(await get(path, maxBytes));

  function unwrap({ status, body }: HttpResponse): Buffer {
    if (status === 200) return body;
    throw serviceRefusedError({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'a request for a tile' });
  }

  function keep(path: string, fetch: () => Promise<Buffer>): Promise<Buffer> {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const fetched = fetch();
    kept.set(path, fetched);
    fetched.catch(() => kept.delete(path));
    if (kept.size > MAX_TILES_KEPT) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
    return fetched;
  }

  /** Root of the complete subtree over the leaves that begin at `number * 2^height`. */
  async function readSubtree(height: number, number: bigint, treeSize: bigint): Promise<Buffer> {
    const level = Math.floor(height / LEVELS);
    const count = 1 << (height % LEVELS);
    const first = number * BigInt(count);
    const tile = await fetchTile(String(level), first / WIDTH, treeSize >> BigInt(level * LEVELS), MAX_HASH_TILE);
    const start = Number(first % WIDTH) * 32;
    if (tile.length < start + count * 32) throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', service, 'a tile is too short');
    let row = Array.from({ length: count }, (_, at) => tile.subarray(start + at * 32, start + at * 32 + 32));
    while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, at) => hashPair(row[2 * at], row[2 * at + 1]));
    return row[0] as Buffer;
  }

  /** MTH(D[begin:end]) of RFC 6962, section 2.1. */
  async function readRange(begin: bigint, end: bigint, treeSize: bigint): Promise<Buffer> {
    const size = end - begin;
    const height = size.toString(2).length - 1;
    if (size === 1n << BigInt(height)) return readSubtree(height, begin >> BigInt(height), treeSize);
    const split = begin + largestPowerBelow(size);
    return hashChildren(await readRange(begin, split, treeSize), await readRange(split, end, treeSize));
  }

  /** PATH(index, D[begin:end]) of RFC 6962, section 2.1.1. */
  async function readPath(index: bigint, begin: bigint, end: bigint, treeSize: bigint): Promise<Buffer[]> {
    if (end - begin === 1n) return [];
    const split = begin + largestPowerBelow(end - begin);
    return index < split
      ? [...(await readPath(index, begin, split, treeSize)), await readRange(split, end, treeSize)]
      : [...(await readPath(index, split, end, treeSize)), await readRange(begin, split, treeSize)];
  }

  return {
    async readEntry(index) {
      const { text, checkpoint } = await awaitCheckpoint(index);
      const { size: treeSize, rootHash } = checkpoint;
      const bundle = await fetchTile('entries', index / WIDTH, treeSize, MAX_ENTRY_TILE);
      const body = readEntryOf(bundle, Number(index % WIDTH));
      if (body === undefined) throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', service, 'a tile of entries is too short');
      const hashes = await readPath(index, 0n, treeSize, treeSize);
      const root = computeInclusionRoot({ leafHash: hashLeaf(body), index, size: treeSize, hashes });
      if (!root?.equals(rootHash))
        throw invalidServiceResponse('SIGNING_LOG_INVALID_RESPONSE', service, 'its tiles do not match its checkpoint');
      return { body, proof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text } };
    },
  };
}

const hashPair = (left: Buffer | undefined, right: Buffer | undefined): Buffer => hashChildren(left as Buffer, right as Buffer);

/** Largest power of two smaller than `size`, which is greater than 1. */
const largestPowerBelow = (size: bigint): bigint => 1n << BigInt((size - 1n).toString(2).length - 1);

/** `1234067` is `x001/x234/067`: groups of three digits, all except the last with an `x`. */
export function tilePath(number: bigint): string {
  const digits = number.toString();
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** Entries follow each other, each after its length in two bytes, big-endian. */
function readEntryOf(bundle: Buffer, place: number): Buffer | undefined {
  let offset = 0;
  for (let at = 0; offset + 2 <= bundle.length; at++) {
    const length = bundle.readUInt16BE(offset);
    const end = offset + 2 + length;
    if (at === place) return end <= bundle.length ? bundle.subarray(offset + 2, end) : undefined;
    offset = end;
  }
  return undefined;
}

const late = (log: URL, index: bigint) =>
  new ChopmarkError({
    code: 'SIGNING_LOG_CHECKPOINT_TIMEOUT',
    message: `The transparency log ${log.host} has the entry ${index}, but published no checkpoint that covers it within ${CHECKPOINT_WAIT / 1000} s.`,
    hint: 'Run again later: the recorded signature is completed then, and nothing is signed twice.',
  });
