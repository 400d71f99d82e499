import { ChopmarkError } from '../../base/errors/errors.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import { readArray, readInteger, readOptionalString, readString } from '../../base/json/json-shape.ts';
import type { FileBody, HttpResponse } from '../../base/ports.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { MAX_DOWNLOAD_REDIRECTS, MAX_GITHUB_PAGES } from '../limits.ts';
import { type GithubApi, invalidGithubResponse, readGithubResponse } from './github-api.ts';
import { type GithubSchema, readDescribed } from './github-description.ts';

export interface ReleaseAsset {
  id: number;
  name: string;
  size: number;
  /** Hex. GitHub states it for assets since 2025. */
  sha256?: string;
  /** False during an upload, and for the rest of an interrupted one. */
  isWhole: boolean;
  /** When its upload began, in milliseconds since the epoch. Absent if GitHub does not say so. */
  startedAt?: number;
  /** The download address for users. */
  page: string;
}

export interface ReleaseState {
  isDraft: boolean;
  /** Published, and GitHub accepts no more assets for it. */
  isImmutable: boolean;
}

/** One GitHub release, found when it is first needed. */
export interface GithubRelease {
  purpose: { purpose: string; permission: string };
  /** @throws ChopmarkError `STORE_NOT_FOUND` */
  readState(): Promise<ReleaseState>;
  /** Checks that the token can write to the release. Changes nothing. @throws ChopmarkError `STORE_FORBIDDEN`, `STORE_UNAUTHORIZED` */
  checkPermission(): Promise<void>;
  listAssets(): Promise<ReleaseAsset[]>;
  download(asset: ReleaseAsset): Promise<Buffer>;
  remove(asset: ReleaseAsset): Promise<void>;
  /** The new asset, or a response or error that leaves open whether the upload was accepted. @throws ChopmarkError */
  upload(
    name: string,
    content: Buffer | FileBody,
    how: { type: string; timeout: number },
  ): Promise<ReleaseAsset | HttpResponse | ChopmarkError>;
  /** Makes the next call read the release and its list of assets again. */
  forget(): void;
}

const PER_PAGE = 100;
const READ = { purpose: 'return the release', permission: 'contents: read' };
const WRITE = { purpose: 'accept an asset of the release', permission: 'contents: write' };
/** Status codes that leave open whether the upload was accepted: a server failure, or a name that is in use by now. */
const OPEN = [422, 500, 502, 503, 504];

export function createGithubRelease(api: GithubApi, tag: string): GithubRelease {
  const downloads = new Map<number, Promise<Buffer>>();
  let release: Promise<FoundRelease> | undefined;
  let assets: Promise<ReleaseAsset[]> | undefined;

  const find = () => {
    release ??= findRelease(api, tag);
    return release;
  };

  const listAssets = () => {
    assets ??= find().then(({ id }) =>
      readPages(
        (page) =>
          api.ask({
            ...READ,
            route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
            parameters: { release_id: id, ...page },
            accept: [200],
          }),
        readAsset,
      ),
    );
    return assets;
  };

  const fetchAsset = async ({ id, name, size }: ReleaseAsset): Promise<Buffer> => {
    if (size > MAX_BUNDLE) throw invalidGithubResponse('return a bundle', `the asset ${name} is longer than a bundle can be`);
    // GitHub sends the asset, or redirects to storage, which gets no token.
    const { body } = await api.ask({
      purpose: `return the asset ${name}`,
      permission: 'contents: read',
      route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      parameters: { asset_id: id },
      headers: { accept: 'application/octet-stream' },
      maxBytes: MAX_BUNDLE,
      redirects: MAX_DOWNLOAD_REDIRECTS,
      accept: [200],
    });
    return body;
  };

  return {
    purpose: WRITE,
    readState: find,
    async checkPermission() {
      // A draft is only visible to those who can write.
      if ((await find()).isDraft) return;
      await api.ask({
        purpose: WRITE.purpose,
        permission: WRITE.permission,
        // It needs the same permission as an upload, and saves nothing.
        route: 'POST /repos/{owner}/{repo}/releases/generate-notes',
        parameters: {},
        body: { tag_name: tag, previous_tag_name: tag },
        accept: [200, 400, 404, 422],
      });
    },
    listAssets,
    download(asset) {
      const known = downloads.get(asset.id) ?? fetchAsset(asset);
      downloads.set(asset.id, known);
      return known;
    },
    async remove({ id }) {
      await api.ask({
        ...WRITE,
        route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: { asset_id: id },
        accept: [204, 404],
      });
      assets = undefined;
    },
    async upload(name, content, { type, timeout }) {
      const { uploads } = await find();
      const url = new URL(uploads);
      url.searchParams.set('name', name);
      const answer = await api
        .ask({
          ...WRITE,
          route: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
          at: url,
          content,
          headers: { 'content-type': type },
          accept: [201, ...OPEN],
          retry: 'none',
          timeout,
        })
        .catch((error) => {
          if (error instanceof ChopmarkError && ['STORE_UNREACHABLE', 'STORE_TIMEOUT'].includes(error.code)) return error;
          throw error;
        });
      if (answer instanceof ChopmarkError || answer.status !== 201) return answer;
      const asset = readGithubResponse(answer, WRITE.purpose, (value) => readAsset(value, 'the answer'));
      assets = assets?.then((known) => [...known, asset]);
      return asset;
    },
    forget() {
      assets = undefined;
      release = undefined;
    },
  };
}

interface FoundRelease extends ReleaseState {
  id: number;
  uploads: URL;
}

/** Finds a release by its tag. A draft has no tag yet and is only in the list, which needs write permission. */
async function findRelease(api: GithubApi, tag: string): Promise<FoundRelease> {
  const answer = await api.ask({
    ...READ,
    route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
    parameters: { tag },
    accept: [200, 404],
  });
  const read = (value: unknown, where: string) => {
    const release = readDescribed<GithubSchema<'release'>>(value, where);
    return {
      id: readInteger(release.id, 'id'),
      tag: readString(release.tag_name, 'tag_name', 1024),
      uploadUrl: readString(release.upload_url, 'upload_url', 2048),
      isDraft: release.draft === true,
      isImmutable: release.immutable === true && release.draft !== true,
    };
  };
  const found =
    answer.status === 200
      ? readGithubResponse(answer, READ.purpose, (value) => read(value, 'the answer'))
      : (
          await readPages(
            (page) => api.ask({ ...READ, route: 'GET /repos/{owner}/{repo}/releases', parameters: page, accept: [200] }),
            read,
          )
        ).find((release) => release.tag === tag);
  if (found) {
    const { id, uploadUrl, isDraft, isImmutable } = found;
    return { id, uploads: readUploadUrl(uploadUrl, api.repository.api), isDraft, isImmutable };
  }
  throw new ChopmarkError({
    code: 'STORE_NOT_FOUND',
    message: `${api.repository.owner}/${api.repository.name} has no release with the tag ${tag}, or none that this token can read.`,
    hint: 'Create the release first. It can be a draft. Drafts are visible only with "permissions: contents: write".',
  });
}

/** `https://uploads.github.com/…{?name,label}`. The token is sent there, so the host must belong to the API's host. */
function readUploadUrl(template: string, api: URL): URL {
  const [address = ''] = template.split('{', 1);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const hosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
  if (url && isSecureUrl(url) && url.protocol === api.protocol && hosts.includes(url.host)) return url;
  throw invalidGithubResponse(READ.purpose, 'upload_url is not an address of GitHub');
}

async function readPages<T>(
  ask: (page: { per_page: number; page: number }) => Promise<HttpResponse>,
  read: (value: unknown, where: string) => T,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MAX_GITHUB_PAGES; page++) {
    const answer = await ask({ per_page: PER_PAGE, page });
    const items = readGithubResponse(answer, READ.purpose, (value) =>
      readArray(value, 'the answer', PER_PAGE).map((item, index) => read(item, `item ${index}`)),
    );
    all.push(...items);
    if (items.length < PER_PAGE) return all;
  }
  return all;
}

function readAsset(value: unknown, where: string): ReleaseAsset {
  const asset = readDescribed<GithubSchema<'release-asset'>>(value, where);
  const startedAt = Date.parse(readOptionalString(asset.created_at, 'created_at', 100) ?? '');
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(readOptionalString(asset.digest, 'digest', 200) ?? '')?.[1];
  return {
    id: readInteger(asset.id, 'id'),
    name: readString(asset.name, 'name', 1024),
    size: readInteger(asset.size, 'size'),
    ...(sha256 !== undefined && { sha256 }),
    isWhole: readString(asset.state, 'state', 100) === 'uploaded',
    ...(Number.isFinite(startedAt) && { startedAt }),
    page: readString(asset.browser_download_url, 'browser_download_url', 4096),
  };
}

/** Whether an upload has ended before it was complete: nothing adds to it anymore. */
export const isAbandoned = ({ isWhole, startedAt = 0 }: ReleaseAsset, now: Date, timeout: number): boolean =>
  !isWhole && now.getTime() - startedAt > timeout;
