import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { quoteWords } from '../../base/secrets/quote-words.ts';
import type { GithubRepository } from './github-repository.ts';

/** What was requested, in words for an error message. */
export interface GithubPurpose {
  /** "accept the attestation", after "GitHub did not". */
  purpose: string;
  /** As in a workflow's `permissions`: `attestations: write`. */
  permission: string;
  /** What a 404 of an Enterprise Server means. Absent if it has that part of the API. */
  notOnEnterpriseServer?: string;
}

/** Characters of GitHub's own message that are shown. */
const SHOWN = 300;

/** The error for an unsuccessful response, with GitHub's own message and a hint. */
export function toGithubError(answer: HttpResponse, repository: GithubRepository, asked: GithubPurpose): ChopmarkError {
  const { status } = answer;
  const words = quoteWords(readWords(answer), repository.token === undefined ? [] : [repository.token], SHOWN);
  const { code, hint } = judge(status, repository, asked);
  return new ChopmarkError({
    code,
    message: `GitHub (${repository.api.host}) did not ${asked.purpose} for ${repository.owner}/${repository.name}: status ${status}${words ? `, “${words}”` : ''}.`,
    hint,
  });
}

function judge(status: number, { token, isEnterpriseServer }: GithubRepository, asked: GithubPurpose): { code: ErrorCode; hint: string } {
  if (status === 401)
    return {
      code: token === undefined ? 'STORE_CREDENTIALS' : 'STORE_UNAUTHORIZED',
      hint: 'The token of a job ends with the job, and a personal token may have expired. Set a valid token as GITHUB_TOKEN (github-token in the Action).',
    };
  if (status === 403)
    return {
      code: 'STORE_FORBIDDEN',
      hint: `Add "permissions: ${asked.permission}" to the job (pull requests from forks never get it), or use a token with this permission.`,
    };
  if (status === 404 && isEnterpriseServer && asked.notOnEnterpriseServer !== undefined)
    return { code: 'STORE_NOT_FOUND', hint: asked.notOnEnterpriseServer };
  if (status === 404)
    return {
      code: 'STORE_NOT_FOUND',
      hint:
        token === undefined
          ? 'A private repository is visible only with a token: set one as GITHUB_TOKEN.'
          : `Check the name of the repository, and that the token can read it and has "${asked.permission}". A private repository also needs a plan with this feature.`,
    };
  if (status >= 500)
    return { code: 'STORE_UNAVAILABLE', hint: 'GitHub has a failure. Run again later, and see https://www.githubstatus.com.' };
  return { code: 'STORE_REFUSED', hint: 'See GitHub’s own message above.' };
}

/** `message` and the messages of `errors` in GitHub's error documents. Empty for any other document. */
function readWords({ body }: HttpResponse): string {
  try {
    const document = readObject(parseJson(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
    const details = Array.isArray(document.errors) ? document.errors.map(readDetail) : [];
    return [readString(document.message ?? '', 'message'), ...details].filter(Boolean).join('; ');
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}

/** Whether GitHub refused an asset because the release has one of that name. */
export function isNameTaken({ status, body }: HttpResponse): boolean {
  if (status !== 422) return false;
  try {
    const { errors } = readObject(parseJson(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
    return Array.isArray(errors) && errors.some((each) => typeof each === 'object' && each?.code === 'already_exists');
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}

function readDetail(detail: unknown): string {
  const text = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'message') : detail;
  return typeof text === 'string' ? text : '';
}
