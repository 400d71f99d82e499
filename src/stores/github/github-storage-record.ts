import { ChopmarkError } from '../../base/errors/errors.ts';
import { readInteger, readOptionalArray, readString } from '../../base/json/json-shape.ts';
import type { Env } from '../../base/ports.ts';
import { createGithubApi, type GithubPorts, readGithubResponse } from './github-api.ts';
import { type GithubDocument, type GithubSchema, readDescribed } from './github-description.ts';
import { readGithubRepository } from './github-repository.ts';

/** Where an artifact is stored, for the artifact metadata of an organization. */
export interface StorageRecord {
  /** The name in its attestation: `ghcr.io/acme/app`. */
  name: string;
  sha256: string;
  version?: string;
}

const PURPOSE = { purpose: 'create the storage record', permission: 'artifact-metadata: write' };
const CREATE = 'POST /orgs/{org}/artifacts/metadata/storage-record';
type Created = GithubDocument<typeof CREATE, 200>;
/** Maximum lengths in GitHub's description of its API. */
const MAX_NAME = 256;
const MAX_REPOSITORY = 128;

/**
 * Records at GitHub where an image is stored (REST API, "Create artifact metadata storage record"). Only organizations have such records.
 *
 * @returns The ids of the records. Empty if the owner is not an organization.
 * @throws ChopmarkError `STORE_…`
 */
export async function createStorageRecord(ports: GithubPorts & { env: Env }, { name, sha256, version }: StorageRecord): Promise<number[]> {
  const repository = readGithubRepository(ports);
  const api = createGithubApi(ports, repository);
  const { owner, name: ownName } = repository;
  const home = await api.ask({
    purpose: 'return the repository',
    permission: 'metadata: read',
    route: 'GET /repos/{owner}/{repo}',
    parameters: {},
    accept: [200],
  });
  const ownerType = readGithubResponse(home, 'return the repository', (value) =>
    readString(
      readDescribed<GithubSchema<'simple-user'>>(readDescribed<GithubSchema<'full-repository'>>(value, 'the answer').owner, 'owner').type,
      'owner.type',
      100,
    ),
  );
  if (ownerType !== 'Organization') return [];
  const [registry = '', ...path] = name.split('/');
  if (path.length === 0 || name.length > MAX_NAME) {
    throw new ChopmarkError({
      code: 'STORE_REFUSED',
      message: `${name.slice(0, MAX_NAME)} does not name the registry of the artifact.`,
      hint: 'Name the image with its registry: ghcr.io/owner/image.',
    });
  }
  const within = path.join('/');
  const answer = await api.ask({
    ...PURPOSE,
    route: CREATE,
    parameters: { org: owner },
    body: {
      name,
      digest: `sha256:${sha256}`,
      registry_url: `https://${registry}`,
      ...(within.length <= MAX_REPOSITORY && { repository: within }),
      ...(version !== undefined && { version }),
      github_repository: ownName,
    },
    accept: [200],
  });
  return readGithubResponse(answer, PURPOSE.purpose, (value) =>
    readOptionalArray(readDescribed<Created>(value, 'the answer').storage_records, 'storage_records', 100).map((record) =>
      readInteger(readDescribed<NonNullable<Created['storage_records']>[number]>(record, 'a storage record').id, 'id'),
    ),
  );
}
