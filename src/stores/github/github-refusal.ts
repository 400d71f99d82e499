import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { neutralizeLine } from '../../base/secrets/neutralize.ts';
import type { GithubRepository } from './github-repository.ts';

/** What was asked, in words for an error. */
export interface GithubPurpose {
  /** "take the attestation", behind "GitHub did not". */
  purpose: string;
  /** As a workflow's `permissions` names it: `attestations: write`. */
  permission: string;
  /** What stands behind a 404 of an Enterprise Server; absent where it has that part of the API. */
  notOnEnterpriseServer?: string;
}

/** Characters of GitHub's own words that are repeated. */
const SHOWN = 300;

/** The error for an answer that is no success, with GitHub's own words and what to do about it. */
export function toGithubError(answer: HttpResponse, repository: GithubRepository, asked: GithubPurpose): ChopmarkError {
  const { status } = answer;
  const words = readWords(answer);
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
      hint: 'A job’s token ends with the job; one of your own may have expired. Give it as GITHUB_TOKEN (github-token in the Action).',
    };
  if (status === 403)
    return {
      code: 'STORE_FORBIDDEN',
      hint: `Add "permissions: ${asked.permission}" to the job (pull requests from forks never get it), or give a token that has it.`,
    };
  if (status === 404 && isEnterpriseServer && asked.notOnEnterpriseServer !== undefined)
    return { code: 'STORE_NOT_FOUND', hint: asked.notOnEnterpriseServer };
  if (status === 404)
    return {
      code: 'STORE_NOT_FOUND',
      hint:
        token === undefined
          ? 'A private repository shows itself only to a token: give one as GITHUB_TOKEN.'
          : `Check its name, and that the token may see it and has "${asked.permission}"; a private repository also needs a plan that has this.`,
    };
  if (status >= 500)
    return { code: 'STORE_UNAVAILABLE', hint: 'Run again later: GitHub has trouble. https://www.githubstatus.com tells of it.' };
  return { code: 'STORE_REFUSED', hint: 'What GitHub says about it stands above.' };
}

/** `message` and the messages of `errors`, as GitHub's error documents have them; nothing where it is another document. */
function readWords({ body }: HttpResponse): string {
  try {
    const document = readObject(parseJson(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
    const details = Array.isArray(document.errors) ? document.errors.map(readDetail) : [];
    return neutralizeLine([readString(document.message ?? '', 'message'), ...details].filter(Boolean).join('; ').slice(0, SHOWN));
  } catch (error) {
    if (error instanceof JsonError) return '';
    throw error;
  }
}

function readDetail(detail: unknown): string {
  const text = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'message') : detail;
  return typeof text === 'string' ? text : '';
}
