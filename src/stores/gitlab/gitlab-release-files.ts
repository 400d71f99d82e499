import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readInteger, readObject, readOptionalString, readString } from '../../base/json/json-shape.ts';
import type { HttpResponse } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { type HttpSlots, isSuccess } from '../http/http-slots.ts';
import { MAX_GITLAB_PAGES, SLOWEST_UPLOAD, UPLOAD_TIMEOUT } from '../limits.ts';
import type { StoredFile } from '../store.ts';
import { linkToRelease } from './gitlab-release.ts';

export interface GitlabReleasePlace {
  places: HttpSlots;
  /** `…/api/v4/projects/<id>`. */
  api: string;
  tag: string;
  /** The id of the store. */
  id: string;
}

interface RegistryFile {
  id: number;
  name: string;
  sha256?: string;
}

/** Name of the package whose versions are tags. */
const PACKAGE = 'release';
/**
 * What GitLab accepts as the version of a generic package (doc/user/packages/generic_packages): `(\.?[\w+-]+\.?)+`, written so that there is
 * one way to match.
 */
const VERSION = /^\.?[\w+-]+(?:\.{1,2}[\w+-]+)*\.?$/;
const PER_PAGE = 100;

/** Uploads the files of one release. */
export interface GitlabReleaseFiles {
  /** @throws ChopmarkError `STORE_…`, `STORE_REFUSED` if a file with the name has other content */
  keep(file: StoredFile): Promise<StoreReceipt>;
}

/**
 * Stores the files of a release in the generic package registry of the project, one version per tag. Each file is linked in the
 * assets of the release. The registry keeps all files with the same name and shows the newest, so the newest is compared by its
 * digest, before and after the upload.
 *
 * Requests follow GitLab's documentation: `PUT /projects/:id/packages/generic/:package_name/:package_version/:file_name`,
 * `GET /projects/:id/packages`, `GET /projects/:id/packages/:package_id/package_files`.
 */
export function createGitlabReleaseFiles({ places, api, tag, id }: GitlabReleasePlace): GitlabReleaseFiles {
  const addressOf = (name: string) => new URL(`${api}/packages/generic/${PACKAGE}/${tag}/${encodeURIComponent(name)}`);

  const readPages = async <T>(path: string, read: (value: unknown, where: string) => T): Promise<T[]> => {
    const all: T[] = [];
    for (let page = 1; page <= MAX_GITLAB_PAGES; page++) {
      const answer = await places.send({ url: new URL(`${api}/${path}per_page=${PER_PAGE}&page=${page}`) });
      if (answer.status !== 200) throw places.refuse(answer, 'list the files of the release');
      const items = readItems(answer, id, read);
      all.push(...items);
      if (items.length < PER_PAGE) return all;
    }
    throw crowded(id);
  };

  /** The newest file of each name. */
  const listFiles = async (): Promise<Map<string, RegistryFile>> => {
    const query = `packages?package_type=generic&package_name=${PACKAGE}&package_version=${encodeURIComponent(tag)}&`;
    const packages = (await readPages(query, readPackage)).filter(({ name, version }) => name === PACKAGE && version === tag);
    const newest = new Map<string, RegistryFile>();
    for (const one of packages) {
      for (const file of await readPages(`packages/${one.id}/package_files?`, readFile))
        if (file.id > (newest.get(file.name)?.id ?? 0)) newest.set(file.name, file);
    }
    return newest;
  };

  let listed: Promise<Map<string, RegistryFile>> | undefined;
  const isThere = async ({ name, sha256 }: StoredFile): Promise<boolean> => {
    listed ??= listFiles();
    const there = (await listed).get(name);
    if (there === undefined) return false;
    if (there.sha256 === sha256) return true;
    throw isTaken(id, name, tag);
  };

  const upload = async (file: StoredFile): Promise<boolean> => {
    if (await isThere(file)) return false;
    const { name, path, size } = file;
    const answer = await places.send({
      url: addressOf(name),
      method: 'PUT',
      body: { path, size },
      headers: { 'content-type': 'application/octet-stream' },
      timeout: UPLOAD_TIMEOUT + Math.ceil((size / SLOWEST_UPLOAD) * 1000),
    });
    // Also after a refusal: a first attempt may have succeeded although its response was lost.
    listed = undefined;
    if (await isThere(file)) return true;
    throw isSuccess(answer) ? vanished(id, name) : places.refuse(answer, `accept the file ${name}`);
  };

  return {
    async keep(file) {
      if (!VERSION.test(tag)) throw noVersion(tag);
      const isNew = await upload(file);
      const url = addressOf(file.name).href;
      const isLinked = await linkToRelease(places, { api, tag, name: file.name, url, type: 'package' });
      return { store: id, status: isNew || isLinked ? 'stored' : 'already-stored', url };
    },
  };
}

function readItems<T>({ body }: HttpResponse, id: string, read: (value: unknown, where: string) => T): T[] {
  try {
    const items = readArray(parseJson(body, { what: 'the answer' }), 'the answer', PER_PAGE);
    return items.map((item, index) => read(item, `item ${index}`));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'STORE_INVALID_RESPONSE',
      message: `The store ${id} did not return a list of files: ${error.message}.`,
      hint: 'Check that the address is that of a GitLab server, and whether a proxy answers instead.',
    });
  }
}

const readPackage = (value: unknown, where: string) => {
  const { id, name, version } = readObject(value, where);
  return { id: readInteger(id, 'id'), name: readString(name, 'name', 1024), version: readOptionalString(version, 'version', 1024) };
};

const readFile = (value: unknown, where: string): RegistryFile => {
  const { id, file_name, file_sha256 } = readObject(value, where);
  const sha256 = readOptionalString(file_sha256 ?? undefined, 'file_sha256', 200);
  return { id: readInteger(id, 'id'), name: readString(file_name, 'file_name', 1024), ...(sha256 !== undefined && { sha256 }) };
};

const isTaken = (id: string, name: string, tag: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The store ${id} already has a file ${name} of the release ${tag} with different content.`,
    hint: 'Check whether the file was built again. Published files do not change: create another release, or delete the file from the package registry.',
  });

const vanished = (id: string, name: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The store ${id} accepted the file ${name}, but does not list it.`,
    hint: 'Check that the credentials can also read the package registry.',
  });

const crowded = (id: string) =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${id} lists more than ${MAX_GITLAB_PAGES * PER_PAGE} files of the release, which is the limit.`,
    hint: 'Remove unneeded files from the package "release" of the project.',
  });

const noVersion = (tag: string) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: `The tag ${tag} cannot be a package version: GitLab allows only letters, digits, _, dots, + and -.`,
    hint: 'Use a tag such as v1.2.3, or upload the files in another way.',
  });
