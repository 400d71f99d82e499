/** A small stateful stand-in for the parts of GitHub's API that chopmark speaks. What it takes and gives is checked against GitHub's own description where it is served (server.ts). */

export interface ApiRequest {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

export interface ApiAnswer {
  status: number;
  headers?: Record<string, string>;
  body: Buffer;
}

/** What happens to requests in place of an answer, or after the work was done. */
export interface Fault {
  /** `POST /repos/acme/widget/attestations`, or the beginning of it. */
  to: string;
  /** Absent: the connection is cut. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The request is carried out, and only its answer is lost or replaced. */
  afterTheWork?: boolean;
  /** Requests it happens to; others pass. Default: all. */
  times?: number;
}

/** What a token of this service may do; `{}` is a token that may nothing. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

interface Release {
  id: number;
  tag: string;
  draft: boolean;
  /** The repository makes its releases immutable: once this one is published, its assets stay as they are. */
  immutable?: boolean;
  assets: { id: number; name: string; state: 'uploaded' | 'starter'; content: Buffer; createdAt?: string }[];
}

/** The name that GitHub gives an asset, as its own command line foresees it (cli/cli, pkg/cmd/release/upload). */
export function renameAsset(given: string): string {
  const plain = given.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  const parts = (plain.startsWith('.') ? `default${plain}` : plain).split(/[^A-Za-z0-9_+@-]/).filter((part) => part !== '');
  const name = parts.join('.');
  return name !== given && !name.includes('.') ? `default.${name}` : name;
}

/** Assets of one release. */
const MOST_ASSETS = 1000;

export interface ServiceOptions {
  /** Where it is reached: links in its answers begin with it. */
  origin: string;
  /** `acme/widget`. */
  repository: string;
  ownerType?: 'Organization' | 'User';
  tokens: Readonly<Record<string, Permissions>>;
  compress(bytes: Buffer): Buffer;
  digest(bytes: Buffer): string;
  /** As lists give a bundle: left out (since 2026-03-10), null (seen of 2022-11-28 since July 2026), or inline (before). */
  bundles?: 'absent' | 'null' | 'inline';
  /** Of one page of attestations. Default 100. */
  pageSize?: number;
}

/** Answers a request, or says that the connection is to be cut. */
export type Service = (request: ApiRequest) => ApiAnswer | 'cut';

export interface GithubService {
  answer: Service;
  faults: Fault[];
  attestations: { id: number; bundle: unknown; digests: string[] }[];
  releases: Release[];
  records: Record<string, unknown>[];
  /** Method and path of every request, in their order. */
  requests: string[];
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: Buffer.from(JSON.stringify(value)),
});

/** A digest's colon, which Octokit encodes in a path and others do not. */
const decode = (path: string): string => path.replaceAll('%3A', ':');

const refusal = (status: number, message: string, errors?: unknown[]) =>
  json(status, { message, documentation_url: 'https://docs.github.com/rest', ...(errors && { errors }), status: String(status) });

export function createGithubService(options: ServiceOptions): GithubService {
  const { origin, repository, ownerType = 'Organization', tokens, bundles = 'null', pageSize = 100 } = options;
  const service: GithubService = { answer, faults: [], attestations: [], releases: [], records: [], requests: [] };
  let nextId = 1;

  function answer(request: ApiRequest): ApiAnswer | 'cut' {
    const line = `${request.method} ${decode(request.url.pathname)}`;
    service.requests.push(line);
    const fault = service.faults.find(({ to, times = 1 }) => line.startsWith(to) && times > 0);
    if (!fault) return carryOut(request);
    if (fault.times !== undefined) fault.times--;
    if (fault.afterTheWork) carryOut(request);
    return fault.status === undefined ? 'cut' : json(fault.status, fault.body ?? {}, fault.headers);
  }

  function carryOut(request: ApiRequest): ApiAnswer {
    const { method, url } = request;
    const path = decode(url.pathname);
    if (path.startsWith('/storage/')) return readStorage(request);
    const [, owner, name, rest = ''] = /^\/(?:uploads\/)?repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (owner !== undefined && `${owner}/${name}` !== repository) return refusal(404, 'Not Found');
    const route = owner === undefined ? `${method} ${path}` : `${method} ${rest}`;
    for (const [pattern, permission, work] of ROUTES) {
      const found = pattern.exec(route);
      if (!found) continue;
      const refused = permission === undefined ? undefined : refuseToken(request, permission);
      return refused ?? work(request, found[1] ?? '');
    }
    return refusal(404, 'Not Found');
  }

  /** Public things can be read without a token. */
  function refuseToken({ headers, method }: ApiRequest, permission: string): ApiAnswer | undefined {
    // GitHub takes both words; Octokit sends the second.
    const token = /^(?:Bearer|token) (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (token === undefined) return method === 'GET' ? undefined : refusal(401, 'Requires authentication');
    const permissions = tokens[token];
    if (!permissions) return refusal(401, 'Bad credentials');
    const has = permissions[permission];
    return has === 'write' || (method === 'GET' && has === 'read') ? undefined : refusal(403, 'Resource not accessible by integration');
  }

  const ROUTES: [RegExp, string | undefined, (request: ApiRequest, parameter: string) => ApiAnswer][] = [
    [/^POST \/attestations$/, 'attestations', createAttestation],
    [/^GET \/attestations\/(sha256:[0-9a-f]{64})$/, 'attestations', listAttestations],
    [
      /^GET $/,
      undefined,
      () => json(200, { id: 4711, full_name: repository, owner: { login: repository.split('/')[0], type: ownerType } }),
    ],
    [/^POST \/orgs\/([^/]+)\/artifacts\/metadata\/storage-record$/, 'artifact-metadata', createRecord],
    [
      /^GET \/releases\/tags\/(.+)$/,
      'contents',
      (_, tag) => showRelease(({ draft, ...release }) => !draft && release.tag === decodeURIComponent(tag)),
    ],
    [/^GET \/releases$/, 'contents', listReleases],
    [/^GET \/releases\/(\d+)\/assets$/, 'contents', listAssets],
    [/^PATCH \/releases\/(\d+)$/, 'contents', editRelease],
    [/^POST \/releases\/generate-notes$/, 'contents', () => json(200, { name: 'Notes', body: '' })],
    [/^POST \/releases\/(\d+)\/assets$/, 'contents', uploadAsset],
    [/^GET \/releases\/assets\/(\d+)$/, 'contents', (_, id) => downloadAsset(Number(id))],
    [/^DELETE \/releases\/assets\/(\d+)$/, 'contents', (_, id) => deleteAsset(Number(id))],
  ];

  function createAttestation({ body }: ApiRequest): ApiAnswer {
    const { bundle } = JSON.parse(body.toString('utf8')) as { bundle?: { dsseEnvelope?: { payload: string } } };
    if (!bundle?.dsseEnvelope) return refusal(422, 'Validation Failed', ['Invalid bundle']);
    const { subject } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')) as {
      subject: { digest: Record<string, string> }[];
    };
    if (subject.length > 1024) return refusal(422, 'Validation Failed', ['Too many subjects']);
    const id = nextId++;
    service.attestations.push({ id, bundle, digests: subject.flatMap(({ digest }) => digest.sha256 ?? []) });
    return json(201, { id });
  }

  function listAttestations({ url }: ApiRequest, subjectDigest: string): ApiAnswer {
    const all = service.attestations.filter(({ digests }) => digests.includes(subjectDigest.slice(7)));
    if (all.length === 0) return refusal(404, 'Not Found');
    const after = Number(url.searchParams.get('after') ?? 0);
    const rest = all.filter(({ id }) => id > after);
    const page = rest.slice(0, Math.min(pageSize, Number(url.searchParams.get('per_page') ?? 30)));
    const more = rest.length > page.length ? { link: `<${origin}${url.pathname}?after=${page.at(-1)?.id}>; rel="next"` } : {};
    const attestations = page.map(({ id, bundle }) => ({
      ...(bundles === 'inline' ? { bundle } : bundles === 'null' ? { bundle: null } : {}),
      ...(bundles !== 'inline' && { bundle_url: `${origin}/storage/attestations/${id}.json.sn?sig=presigned` }),
      repository_id: 4711,
      initiator: 'user',
    }));
    return json(200, { attestations }, more);
  }

  /** Presigned storage takes no second credential. */
  function readStorage({ headers, url }: ApiRequest): ApiAnswer {
    if (headers.authorization !== undefined) return { status: 400, body: Buffer.from('two credentials') };
    const id = Number(/\/(\d+)\.json\.sn$/.exec(url.pathname)?.[1]);
    const found = service.attestations.find((attestation) => attestation.id === id);
    if (!found || url.searchParams.get('sig') !== 'presigned') return { status: 404, body: Buffer.alloc(0) };
    const body = options.compress(Buffer.from(JSON.stringify(found.bundle)));
    return { status: 200, headers: { 'content-type': 'application/x-snappy' }, body };
  }

  function createRecord({ body }: ApiRequest): ApiAnswer {
    const record = { id: nextId++, ...(JSON.parse(body.toString('utf8')) as Record<string, unknown>) };
    service.records.push(record);
    return json(200, { total_count: 1, storage_records: [{ ...record, status: 'active', created_at: 'now', updated_at: 'now' }] });
  }

  const describeAsset = ({ id, name, state, content, createdAt }: Release['assets'][number]) => ({
    id,
    name,
    state,
    ...(createdAt !== undefined && { created_at: createdAt }),
    size: content.length,
    digest: state === 'uploaded' ? `sha256:${options.digest(content)}` : null,
    url: `${origin}/repos/${repository}/releases/assets/${id}`,
    browser_download_url: `${origin}/${repository}/releases/download/x/${encodeURIComponent(name)}`,
  });
  /** A draft is no immutable release yet. */
  const isImmutable = ({ draft, immutable = false }: Release) => immutable && !draft;
  const describeRelease = (release: Release) => ({
    id: release.id,
    tag_name: release.tag,
    draft: release.draft,
    immutable: isImmutable(release),
    html_url: `${origin}/${repository}/releases/tag/${release.tag}`,
    upload_url: `${origin}/uploads/repos/${repository}/releases/${release.id}/assets{?name,label}`,
    assets: release.assets.map(describeAsset),
  });

  function showRelease(matches: (release: Release) => boolean): ApiAnswer {
    const found = service.releases.find(matches);
    return found ? json(200, describeRelease(found)) : refusal(404, 'Not Found');
  }
  /** Drafts are shown to those alone who may write. */
  function listReleases(request: ApiRequest): ApiAnswer {
    const mayWrite = refuseToken({ ...request, method: 'POST' }, 'contents') === undefined;
    const shown = service.releases.filter(({ draft }) => mayWrite || !draft);
    return json(200, request.url.searchParams.get('page') === '1' ? shown.map(describeRelease) : []);
  }

  function editRelease({ body }: ApiRequest, id: string): ApiAnswer {
    const release = releaseOf(id);
    if (!release) return refusal(404, 'Not Found');
    release.draft = (JSON.parse(body.toString('utf8')) as { draft?: boolean }).draft ?? release.draft;
    return json(200, describeRelease(release));
  }

  const releaseOf = (id: string) => service.releases.find((release) => release.id === Number(id));

  function listAssets({ url }: ApiRequest, id: string): ApiAnswer {
    const page = Number(url.searchParams.get('page') ?? 1);
    return json(200, (releaseOf(id)?.assets ?? []).slice((page - 1) * 100, page * 100).map(describeAsset));
  }

  function uploadAsset({ url, body }: ApiRequest, id: string): ApiAnswer {
    const release = releaseOf(id);
    const name = renameAsset(url.searchParams.get('name') ?? '');
    if (!release) return refusal(404, 'Not Found');
    if (isImmutable(release)) return refusal(422, 'Cannot upload assets to an immutable release.');
    if (release.assets.some((asset) => asset.name === name))
      return refusal(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]);
    if (release.assets.length >= MOST_ASSETS)
      return refusal(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'custom', message: 'file_count limited to 1000' }]);
    const asset = { id: nextId++, name, state: 'uploaded' as const, content: body };
    release.assets.push(asset);
    return json(201, describeAsset(asset));
  }

  function downloadAsset(id: number): ApiAnswer {
    const found = service.releases.flatMap(({ assets }) => assets).find((asset) => asset.id === id);
    return found
      ? { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: found.content }
      : refusal(404, 'Not Found');
  }

  function deleteAsset(id: number): ApiAnswer {
    const holder = service.releases.find(({ assets }) => assets.some((asset) => asset.id === id));
    if (holder && isImmutable(holder)) return refusal(422, 'Cannot delete assets of an immutable release.');
    for (const release of service.releases) release.assets = release.assets.filter((asset) => asset.id !== id);
    return { status: 204, body: Buffer.alloc(0) };
  }

  return service;
}
