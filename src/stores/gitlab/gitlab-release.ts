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
  /** The name of the bundle or of the file. */
  name: string;
  url: string;
  /** GitLab's link type: files of the release are packages. Default: `other`. */
  type?: 'package' | 'other';
}

/** Links per page: GitLab's maximum. */
const PER_PAGE = 100;
/** GitLab's possible answers if a name or URL is in use. Its documentation states no status. */
const TAKEN = [400, 409, 422];

/**
 * Adds a link to a bundle or file to the assets of a release (`POST /projects/:id/releases/:tag_name/assets/links`). The names and
 * URLs of links are unique: an existing link to the same URL is kept, and if another bundle uses the name, the new name gets a mark.
 *
 * @returns Whether the link is new.
 * @throws ChopmarkError `STORE_…`, `STORE_NOT_FOUND` if the release does not exist
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
