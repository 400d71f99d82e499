import type { Logged, SandboxLog } from './log.ts';
import { readLogRequest } from './log-request.ts';
import { SandboxRefusal } from './refusal.ts';
import { json, type SandboxService, type ServiceAnswer } from './server.ts';
import { parseTilePath, readEntryTile, readTile } from './tiles.ts';

/**
 * Rekor v2 over HTTP (rekor-tiles, rekor_service.proto). Like the public log, it serves the checkpoint and the tiles under `/` (C2SP
 * tlog-tiles) and `/api/v2/`. It also serves consistency proofs as Rekor v1 does, although readers can compute them from tiles.
 */
export function createLogService(log: SandboxLog): SandboxService {
  return async ({ method, path, query, body }) => {
    if (method === 'POST' && path === 'api/v2/log/entries') return json(describeEntry(log, await log.add(await readLogRequest(body))), 201);
    if (method !== 'GET') throw new SandboxRefusal(405, 'Method Not Allowed');
    if (path === 'healthz') return json({ status: 'SERVING' });
    if (path === 'api/v1/log/proof') return json(proveConsistency(log, query));
    return readLog(log, path.replace(/^api\/v2\//, ''));
  };
}

function readLog(log: SandboxLog, path: string): ServiceAnswer {
  if (path === 'checkpoint') return { status: 200, contentType: 'text/plain; charset=utf-8', body: log.checkpoint() };
  const tile = parseTilePath(path);
  if (tile === undefined) throw new SandboxRefusal(404, 'Not Found');
  const bytes = tile.level === 'entries' ? readEntryTile(log.entries, tile) : readTile(log.tree, tile.level, tile);
  if (bytes === undefined) throw new SandboxRefusal(404, 'The log has no such tile yet');
  return { status: 200, contentType: 'application/octet-stream', body: bytes };
}

function proveConsistency({ tree }: SandboxLog, query: URLSearchParams): unknown {
  const [first, last] = ['firstSize', 'lastSize'].map((name) => Number(query.get(name)));
  if (!Number.isInteger(first) || !Number.isInteger(last) || !first || !last || first > last || last > tree.size) {
    throw new SandboxRefusal(400, 'firstSize and lastSize must be sizes that the log had');
  }
  return {
    rootHash: tree.root(last).toString('hex'),
    hashes: tree.consistencyPath(first, last).map((hash) => hash.toString('hex')),
  };
}

/** `TransparencyLogEntry` in protobuf JSON, with the names and order of rekor-tiles. */
const describeEntry = (log: SandboxLog, { index, size, body, path, root, checkpoint }: Logged) => ({
  logIndex: String(index),
  logId: { keyId: log.id.toString('base64') },
  kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
  integratedTime: '0',
  inclusionPromise: null,
  inclusionProof: {
    logIndex: String(index),
    rootHash: root.toString('base64'),
    treeSize: String(size),
    hashes: path.map((hash) => hash.toString('base64')),
    checkpoint: { envelope: checkpoint },
  },
  canonicalizedBody: body.toString('base64'),
});
