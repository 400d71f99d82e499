import { hash } from 'node:crypto';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readObject } from '../../base/json/json-shape.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { type HttpSlots, isSuccess } from '../http/http-slots.ts';
import { MAX_GITLAB_PAGES } from '../limits.ts';

export interface ReleaseLink {
  /** `…/api/v4/projects/<id>`. */
  api: string;
  tag: string;
  /** Of the bundle, or of the file. */
  name: string;
  url: string;
  /** As GitLab groups them: files of the release are packages. Default: `other`. */
  type?: 'package' | 'other';
}

/** Links that are read to see whether ours is among them: the most that GitLab puts on one page. */
const PER_PAGE = 100;
/** What GitLab answers where a name or URL is taken: its documentation has no status for it, so each that could be meant. */
const TAKEN = [400, 409, 422];

/**
 * Links a bundle, or a file, among the assets of a release (`POST /projects/:id/releases/:tag_name/assets/links`). Names and URLs of links are
 * unique: a link of ours that is there already is left as it is, and where another bundle has the name, ours gets a mark.
 *
 * @returns Whether the link is new.
 * @throws ChopmarkError `STORE_…`; `STORE_NOT_FOUND` where the release is not there
 */
export async function linkToRelease(places: HttpSlots, { api, tag, name, url, type = 'other' }: ReleaseLink): Promise<boolean> {
  const links = new URL(`${api}/releases/${encodeURIComponent(tag)}/assets/links`);
  const marked = `${name} (${hash('sha256', url).slice(0, 12)})`;
  let answer: HttpResponse | undefined;
  for (const shown of [name, marked]) {
    answer = await places.send({
      url: links,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: shown, url, link_type: type }),
    });
    if (isSuccess(answer)) return true;
    if (!TAKEN.includes(answer.status)) break;
    if (await isLinked(places, links, url)) return false;
  }
  throw places.refuse(answer as HttpResponse, `link ${name} to the release ${tag}`);
}

async function isLinked(places: HttpSlots, links: URL, url: string): Promise<boolean> {
  for (let page = 1; page <= MAX_GITLAB_PAGES; page++) {
    const answer = await places.send({ url: new URL(`${links.href}?per_page=${PER_PAGE}&page=${page}`) });
    if (answer.status !== 200) throw places.refuse(answer, 'list the links of the release');
    const urls = readUrls(answer);
    if (urls.includes(url)) return true;
    if (urls.length < PER_PAGE) return false;
  }
  return false;
}

function readUrls({ body }: HttpResponse): unknown[] {
  try {
    return readArray(parseJson(body, { what: 'the links', maxBytes: 4 << 20, maxDepth: 8 }), 'links', PER_PAGE).map(
      (link) => readObject(link, 'a link').url,
    );
  } catch (error) {
    if (error instanceof JsonError) return [];
    throw error;
  }
}
