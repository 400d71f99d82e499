import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What keeps artifacts of workflow runs, as `@actions/artifact` speaks to it: Twirp over JSON, and a storage that takes one blob. */
export interface ArtifactService {
  /** What a runner hands to an action. */
  env: { ACTIONS_RESULTS_URL: string; ACTIONS_RUNTIME_TOKEN: string };
  /** By name; those that were finished alone. */
  artifacts: Map<string, Buffer>;
  /** What nobody may ever print: the token, and the signature of an address. */
  secrets: string[];
  /** Answers that take the place of its own, by the last part of the path. */
  faults: Map<string, { status: number; body?: object }>;
  close(): Promise<void>;
}

const METHODS = '/twirp/github.actions.results.api.v1.ArtifactService/';
const IDS = { workflow_run_backend_id: 'ce7f54c7-61c7', workflow_job_run_backend_id: 'ca395085-040a' };
const SIGNATURE = 'c2lnbmF0dXJlLW9mLWFuLWFkZHJlc3M';

export async function startArtifactService(): Promise<ArtifactService> {
  const scp = `Actions.Other Actions.Results:${IDS.workflow_run_backend_id}:${IDS.workflow_job_run_backend_id}`;
  const token = `${encode({ alg: 'none' })}.${encode({ scp })}.c2lnbmVk`;
  const artifacts: ArtifactService['artifacts'] = new Map();
  const faults: ArtifactService['faults'] = new Map();
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  const created = new Set<string>();
  let origin = '';

  const call = (method: string, body: Record<string, unknown>): { status: number; body: object } => {
    const name = String(body.name);
    for (const [key, value] of Object.entries(IDS)) if (body[key] !== value) return problem(400, `${key} is wrong`);
    if (method === 'CreateArtifact') {
      if (body.version !== 4) return problem(400, 'version is none that takes archives');
      if (created.has(name)) return problem(409, 'an artifact with this name already exists on the workflow run');
      created.add(name);
      return { status: 200, body: { ok: true, signed_upload_url: `${origin}/blob/${encodeURIComponent(name)}?sig=${SIGNATURE}` } };
    }
    const blob = blobs.get(name);
    const hash = `sha256:${createHash('sha256')
      .update(blob ?? '')
      .digest('hex')}`;
    if (method !== 'FinalizeArtifact' || !blob || body.size !== String(blob.length) || body.hash !== hash) return problem(400, 'not that');
    artifacts.set(name, blob);
    return { status: 200, body: { ok: true, artifact_id: '7' } };
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const bytes = await buffer(request);
    const last = url.pathname.startsWith('/blob/') ? 'blob' : url.pathname.slice(METHODS.length);
    const answer = (status: number, body: object = {}) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const fault = faults.get(last);
    if (fault) return answer(fault.status, fault.body);
    if (last === 'blob') {
      // The storage is somebody else's: the runner's token is none of its business.
      if (request.method !== 'PUT' || url.searchParams.get('sig') !== SIGNATURE || request.headers.authorization !== undefined)
        return answer(403);
      const name = decodeURIComponent(url.pathname.slice('/blob/'.length));
      const [comp, block] = [url.searchParams.get('comp'), url.searchParams.get('blockid') ?? ''];
      if (comp === 'block') blocks.set(`${name} ${block}`, bytes);
      else if (comp === 'blocklist') {
        const listed = [...bytes.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => blocks.get(`${name} ${id}`));
        if (listed.includes(undefined)) return answer(400);
        blobs.set(name, Buffer.concat(listed.map((piece) => piece ?? Buffer.alloc(0))));
      } else return answer(400);
      return answer(201);
    }
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { msg: 'who is this?' });
    const { status, body } = call(last, JSON.parse(bytes.toString()));
    return answer(status, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts,
    secrets: [token, token.split('.')[1] ?? '', SIGNATURE],
    faults,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const problem = (status: number, msg: string) => ({ status, body: { code: 'failed', msg } });
