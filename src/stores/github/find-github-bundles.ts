import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { findNextLink } from '../../base/http/next-link.ts';
import { isSecureUrl } from '../../base/http/url.ts';
import { readArray, readOptionalObject, readOptionalString } from '../../base/json/json-shape.ts';
import type { Http } from '../../base/ports.ts';
import { toProblem } from '../../results/to-problem.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { GITHUB_FETCHES, MAX_DOWNLOAD_REDIRECTS, MAX_GITHUB_PAGES } from '../limits.ts';
import type { FoundBundle, StoreAnswer, UnreadBundle } from '../store.ts';
import { type GithubApi, invalidGithubResponse, readGithubResponse } from './github-api.ts';
import { type GithubDocument, readDescribed } from './github-description.ts';
import { decodeSnappy, SnappyError } from './snappy.ts';

const LIST = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
const PER_PAGE = 100;

const PURPOSE = {
  purpose: 'list the attestations',
  permission: 'attestations: read',
  notOnEnterpriseServer:
    'GitHub Enterprise Server has no attestations API. Use --from to name another store: the release, the registry, a folder.',
};

type List = GithubDocument<typeof LIST, 200>;

/** A bundle of GitHub's list: the bundle itself, or its address. */
type Listed = { bytes: Buffer } | { url: URL };

/**
 * Gets the bundles that GitHub has for a subject. They come from storage, through links that are temporary secrets: no link is shown,
 * and no token is sent there. A bundle that cannot be fetched does not hide the others.
 *
 * @returns Empty if the subject has no SHA-256 digest: GitHub supports no other.
 * @throws ChopmarkError `STORE_…` if the list cannot be fetched, or the repository is not there for this token
 */
export async function findGithubBundles(api: GithubApi, http: Http, { digest: { sha256 } }: Pick<Subject, 'digest'>): Promise<StoreAnswer> {
  if (sha256 === undefined) return { found: [], unread: [] };
  const { server, owner, name } = api.repository;
  const listed = await list(api, sha256);
  const unread: UnreadBundle[] = [];
  const found = await mapInParallel(listed, GITHUB_FETCHES, async (entry, index): Promise<FoundBundle[]> => {
    const location = `${server}/${owner}/${name}/attestations, number ${index + 1} for sha256:${sha256}`;
    try {
      return [{ location, bytes: 'bytes' in entry ? entry.bytes : await fetchBundle(http, entry.url, api.repository.api) }];
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      unread.push({ location, problem: toProblem(error) });
      return [];
    }
  });
  return { found: found.flat(), unread };
}

async function list(api: GithubApi, sha256: string): Promise<Listed[]> {
  const { isEnterpriseServer } = api.repository;
  const listed: Listed[] = [];
  let after: string | undefined;
  for (let page = 0; page < MAX_GITHUB_PAGES; page++) {
    const answer = await api.ask({
      ...PURPOSE,
      route: LIST,
      parameters: { subject_digest: `sha256:${sha256}`, per_page: PER_PAGE, ...(after !== undefined && { after }) },
      // GitHub answers 404 if there is no attestation, or no such repository.
      accept: isEnterpriseServer ? [200] : [200, 404],
    });
    if (answer.status === 404) {
      await requireRepository(api);
      return listed;
    }
    listed.push(...readGithubResponse(answer, PURPOSE.purpose, readPage));
    after = readNextCursor(answer.headers.get('link'));
    if (after === undefined) return listed;
  }
  throw new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `GitHub has more than ${MAX_GITHUB_PAGES * PER_PAGE} attestations for sha256:${sha256}, which is the limit.`,
    hint: 'Download the bundle, and name it with --bundle.',
  });
}

/** GitHub answers 404 for a repository that the token may not see, which is not "none". @throws ChopmarkError `STORE_…` */
async function requireRepository(api: GithubApi): Promise<void> {
  await api.ask({ ...PURPOSE, route: 'GET /repos/{owner}/{repo}', parameters: {}, accept: [200] });
}

/** Since version 2026-03-10 of its API, GitHub omits the bundle from its lists, or sets it to null. Older servers include it. */
const readPage = (page: unknown): Listed[] =>
  readArray(readDescribed<List>(page, 'the answer').attestations, 'attestations', PER_PAGE).map((element, index) => {
    const where = `attestations[${index}]`;
    const entry = readDescribed<NonNullable<List['attestations']>[number]>(element, where);
    const bundle = readOptionalObject(entry.bundle, `${where}.bundle`);
    if (bundle) return { bytes: Buffer.from(JSON.stringify(bundle)) };
    const address = readOptionalString(entry.bundle_url, `${where}.bundle_url`, 8192) ?? '';
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !isSecureUrl(url))
      throw invalidGithubResponse(PURPOSE.purpose, `${where} has neither a bundle nor an https address of a bundle`);
    return { url };
  });

/** The cursor of `rel="next"` (RFC 8288). Its address is not followed, because the address of the API is known. */
function readNextCursor(header: string | null): string | undefined {
  const address = findNextLink(header) ?? '';
  return (URL.canParse(address) && new URL(address).searchParams.get('after')) || undefined;
}

async function fetchBundle(http: Http, url: URL, givenBy: URL): Promise<Buffer> {
  const service = 'storage of GitHub attestations';
  const { status, body } = await http({ url, givenBy, maxBytes: MAX_BUNDLE, stage: 'STORE', service, redirects: MAX_DOWNLOAD_REDIRECTS });
  if (status !== 200) {
    throw new ChopmarkError({
      code: status >= 500 ? 'STORE_UNAVAILABLE' : 'STORE_NOT_FOUND',
      message: `The ${service} (${url.host}) answered ${status}.`,
      hint: 'Run again: the links are valid only for a short time. If the error stays, the attestation was deleted.',
    });
  }
  // In snappy, an opening brace would mean a text of 123 bytes, which is too short for a bundle.
  if (body[0] === OPENING_BRACE) return body;
  try {
    return decodeSnappy(body, MAX_BUNDLE);
  } catch (error) {
    if (!(error instanceof SnappyError)) throw error;
    throw new ChopmarkError({
      code: 'STORE_INVALID_RESPONSE',
      message: `The ${service} (${url.host}) sent a response that is neither JSON nor snappy: ${error.message}.`,
      hint: 'Check whether a proxy answers instead. If so, name the host in NO_PROXY.',
    });
  }
}

const OPENING_BRACE = 0x7b;
