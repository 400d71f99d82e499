import { ChopmarkError } from '../../base/errors/errors.ts';
import { backoff } from '../../base/http/http-retry.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readArray, readInteger, readObject, readString } from '../../base/json/json-shape.ts';
import { MAX_TRIES } from '../../base/limits.ts';
import type { Env, HttpResponse } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { GITHUB_BURST, GITHUB_MAX_SUBJECTS, GITHUB_POST_PAUSE, UPLOAD_TIMEOUT } from '../limits.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store, StoredBundle } from '../store.ts';
import { findGithubBundles } from './find-github-bundles.ts';
import { createGithubApi, type GithubPorts, readGithubResponse } from './github-api.ts';
import { type GithubDocument, readDescribed } from './github-description.ts';
import { toGithubError } from './github-refusal.ts';
import { nameRepository, readGithubRepository } from './github-repository.ts';

const CREATE = 'POST /repos/{owner}/{repo}/attestations';
const PURPOSE = {
  purpose: 'accept the attestation',
  permission: 'attestations: write',
  notOnEnterpriseServer: 'GitHub Enterprise Server has no attestations API. Use another store: oci, release, or only local.',
};

/**
 * GitHub's attestations API, which `gh attestation verify` and the pages of the repository use.
 *
 * @param target `owner/name` or a URL. Default: the repository of this job.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
export function createGithubStore(ports: GithubPorts & { env: Env }, target?: string): Store {
  const repository = readGithubRepository(ports, target);
  const api = createGithubApi(ports, repository);
  const { owner, name, server } = repository;
  const id = `github:${nameRepository(repository)}`;
  const takeTurn = createTurns(ports);

  /** A response with any status, or an error if the outcome of the attempt is not known. */
  const post = (bundle: StoredBundle): Promise<HttpResponse | ChopmarkError> =>
    api
      .ask({
        ...PURPOSE,
        route: CREATE,
        parameters: {},
        content: Buffer.from(`{"bundle":${bundle.text}}`),
        headers: { 'content-type': 'application/json' },
        accept: [201, ...TROUBLE],
        retry: 'none',
        timeout: UPLOAD_TIMEOUT,
      })
      .catch((error) => {
        if (error instanceof ChopmarkError && ['STORE_UNREACHABLE', 'STORE_TIMEOUT'].includes(error.code)) return error;
        throw error;
      });

  /** Whether GitHub already has the bundle. If the request fails, the answer is no: a duplicate does no harm. */
  const isThere = async (bundle: StoredBundle): Promise<boolean> => {
    const subject = bundle.subjects.find(({ digest }) => digest.sha256 !== undefined);
    if (!subject) return false;
    const known = await findGithubBundles(api, ports.http, subject).catch((error) => {
      if (error instanceof ChopmarkError) return { found: [] };
      throw error;
    });
    const wanted = signedPart(bundle.text);
    return known.found.some(({ bytes }) => wanted !== undefined && signedPart(bytes) === wanted);
  };

  const publish = async (bundle: StoredBundle): Promise<StoreReceipt> => {
    const alreadyThere: StoreReceipt = { store: id, status: 'already-stored', url: `${server}/${owner}/${name}/attestations` };
    refuseWhatItTakesNot(bundle);
    if (repository.token === undefined) throw noToken();
    if (bundle.resumed && (await isThere(bundle))) return alreadyThere;
    for (let tries = 1; ; tries++) {
      const outcome = await takeTurn(() => post(bundle));
      if (!(outcome instanceof ChopmarkError) && outcome.status === 201) {
        const number = readGithubResponse(outcome, PURPOSE.purpose, (answer) =>
          readInteger(readDescribed<GithubDocument<typeof CREATE, 201>>(answer, 'the answer').id, 'id'),
        );
        return { store: id, status: 'stored', url: `${server}/${owner}/${name}/attestations/${number}` };
      }
      // GitHub may have accepted it anyway.
      if (await isThere(bundle)) return { ...alreadyThere, status: 'stored' };
      if (tries === MAX_TRIES) throw outcome instanceof ChopmarkError ? outcome : toGithubError(outcome, repository, PURPOSE);
      await ports.clock.sleep(backoff(tries, Math.random));
    }
  };

  return {
    id,
    // Everyone who can read the repository can read them. Unless the repository is known to be private, that is everyone.
    place: { url: `${server}/${owner}/${name}/attestations`, isPublic: true },
    mostSubjects: GITHUB_MAX_SUBJECTS,
    atOnce: 1,
    async publish(bundle) {
      try {
        return await publish(bundle);
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    find: (subject) => findGithubBundles(api, ports.http, subject),
  };
}

/** Status codes of a server failure, which leave open whether the request was accepted. */
const TROUBLE = [500, 502, 503, 504];

function refuseWhatItTakesNot({ predicateType, subjects }: StoredBundle): void {
  if (predicateType === undefined) {
    throw new ChopmarkError({
      code: 'STORE_REFUSED',
      message: 'GitHub’s attestations API accepts only statements, and this bundle is the signature of a file.',
      hint: 'Use attest instead of sign, or another store: release, oci.',
    });
  }
  if (subjects.length > 0 && subjects.every(({ digest: { sha256, sha384, sha512 } }) => (sha256 ?? sha384 ?? sha512) === undefined)) {
    throw new ChopmarkError({
      code: 'STORE_REFUSED',
      message: 'GitHub finds attestations by file digests, and this bundle is only about Git revisions.',
      hint: 'Keep the bundle file (--store local), or use another store: release, a folder.',
    });
  }
  if (subjects.length > GITHUB_MAX_SUBJECTS) {
    throw new ChopmarkError({
      code: 'STORE_TOO_LARGE',
      message: `The statement has ${subjects.length} subjects, and GitHub accepts at most ${GITHUB_MAX_SUBJECTS}.`,
      hint: 'Name the store when you attest, so that statements are split for it, or use --statements per-subject.',
    });
  }
}

/** One request at a time, and no faster than GitHub allows (best practices for its REST API). */
function createTurns({ clock }: Pick<GithubPorts, 'clock'>) {
  let last: Promise<unknown> = Promise.resolve();
  let sent = 0;
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(async () => {
      if (++sent > GITHUB_BURST) await clock.sleep(GITHUB_POST_PAUSE);
      return work();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** The parts that identify a bundle, whatever its JSON formatting: the signed content and the signature. */
function signedPart(bundle: string | Buffer): string | undefined {
  try {
    const envelope = readObject(readObject(parseJson(bundle, { what: 'the bundle' }), 'the bundle').dsseEnvelope, 'dsseEnvelope');
    const [signature] = readArray(envelope.signatures, 'signatures', 1);
    return `${readString(envelope.payload, 'payload')} ${readString(readObject(signature, 'signature').sig, 'sig')}`;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

const noToken = () =>
  new ChopmarkError({
    code: 'STORE_CREDENTIALS',
    message: 'GitHub’s attestations API needs a token, and none was given.',
    hint: 'Set GITHUB_TOKEN (github-token in the Action), with "permissions: attestations: write" on the job.',
  });
