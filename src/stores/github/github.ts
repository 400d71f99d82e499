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
import { toGithubError } from './github-refusal.ts';
import { nameRepository, readGithubRepository } from './github-repository.ts';

const PURPOSE = {
  purpose: 'take the attestation',
  permission: 'attestations: write',
  notOnEnterpriseServer: 'GitHub Enterprise Server has no attestations. Use other stores: oci, release, or file alone.',
};

/**
 * GitHub's attestations API: `gh attestation verify` looks there, and so do the pages of the repository.
 *
 * @param target `owner/name` or a URL; else the repository this job runs for.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
export function createGithubStore(ports: GithubPorts & { env: Env }, target?: string): Store {
  const repository = readGithubRepository(ports, target);
  const api = createGithubApi(ports, repository);
  const { owner, name, server } = repository;
  const id = `github:${nameRepository(repository)}`;
  const takeTurn = createTurns(ports);

  /** An answer of any status, or none for a try whose outcome nobody knows. */
  const post = (bundle: StoredBundle): Promise<HttpResponse | ChopmarkError> =>
    api
      .ask({
        ...PURPOSE,
        method: 'POST',
        path: `repos/${owner}/${name}/attestations`,
        body: Buffer.from(`{"bundle":${bundle.text}}`),
        accept: [201, ...TROUBLE],
        retry: 'none',
        timeout: UPLOAD_TIMEOUT,
      })
      .catch((error) => {
        if (error instanceof ChopmarkError && ['STORE_UNREACHABLE', 'STORE_TIMEOUT'].includes(error.code)) return error;
        throw error;
      });

  /** Whether GitHub has it already. What cannot be asked counts as no: two of the same do no harm. */
  const isThere = async (bundle: StoredBundle): Promise<boolean> => {
    const subject = bundle.subjects.find(({ digest }) => digest.sha256 !== undefined);
    if (!subject) return false;
    const known = await findGithubBundles(api, ports, subject).catch((error) => {
      if (error instanceof ChopmarkError) return [];
      throw error;
    });
    const wanted = signedPart(bundle.text);
    return known.some(({ bytes }) => wanted !== undefined && signedPart(bytes) === wanted);
  };

  const publish = async (bundle: StoredBundle): Promise<StoreReceipt> => {
    const alreadyThere: StoreReceipt = { store: id, status: 'already-stored', url: `${server}/${owner}/${name}/attestations` };
    refuseWhatItTakesNot(bundle);
    if (repository.token === undefined) throw noToken();
    if (bundle.resumed && (await isThere(bundle))) return alreadyThere;
    for (let tries = 1; ; tries++) {
      const outcome = await takeTurn(() => post(bundle));
      if (!(outcome instanceof ChopmarkError) && outcome.status === 201) {
        const number = readGithubResponse(outcome, PURPOSE.purpose, (answer) => readInteger(readObject(answer, 'the answer').id, 'id'));
        return { store: id, status: 'stored', url: `${server}/${owner}/${name}/attestations/${number}` };
      }
      // It may have been taken all the same.
      if (await isThere(bundle)) return { ...alreadyThere, status: 'stored' };
      if (tries === MAX_TRIES) throw outcome instanceof ChopmarkError ? outcome : toGithubError(outcome, repository, PURPOSE);
      await ports.clock.sleep(backoff(tries, Math.random));
    }
  };

  return {
    id,
    // Whoever may read the repository may read them: where nobody says that it is private, that is everybody.
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
    find: (subject) => findGithubBundles(api, ports, subject),
  };
}

/** Statuses of a server in trouble: whether it took what was sent, nobody knows. */
const TROUBLE = [500, 502, 503, 504];

function refuseWhatItTakesNot({ predicateType, subjects }: StoredBundle): void {
  if (predicateType === undefined) {
    throw new ChopmarkError({
      code: 'STORE_REFUSED',
      message: 'GitHub’s attestations are statements, and this is the signature of a file.',
      hint: 'Use attest in place of sign, or another store: release, oci.',
    });
  }
  if (subjects.length > 0 && subjects.every(({ digest: { sha256, sha384, sha512 } }) => (sha256 ?? sha384 ?? sha512) === undefined)) {
    throw new ChopmarkError({
      code: 'STORE_REFUSED',
      message: 'GitHub finds attestations by digests of files, and this one is about revisions of git alone.',
      hint: 'Keep the bundle file (--store local), or use another store: release, a folder.',
    });
  }
  if (subjects.length > GITHUB_MAX_SUBJECTS) {
    throw new ChopmarkError({
      code: 'STORE_TOO_LARGE',
      message: `The statement has ${subjects.length} subjects, and GitHub takes ${GITHUB_MAX_SUBJECTS}.`,
      hint: 'Name the store when you attest, so that statements are split for it, or give --statements per-subject.',
    });
  }
}

/** One request at a time, and no faster than GitHub takes them (best practices for its REST API). */
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

/** What makes a bundle the same one, however its JSON is written: what was signed, and the signature. */
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
    message: 'GitHub’s attestations API needs a token, and none is there.',
    hint: 'Give it as GITHUB_TOKEN (github-token in the Action), with "permissions: attestations: write" on the job.',
  });
