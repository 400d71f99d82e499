import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installedPackages } from '../cache.ts';

/** One operation of GitHub's description of its API (OpenAPI 3.0), with what tells whether something is as described. */
export interface Operation {
  /** `repos/create-attestation`. */
  id: string;
  /** What is wrong with a request's body, or nothing. */
  checkRequest(body: unknown): string | undefined;
  /**
   * What is wrong with an answer; a status that is not described is wrong too, but for those that any request may get. Members may be
   * left out: the stand-in says no more than somebody reads.
   */
  checkAnswer(status: number, body: unknown): string | undefined;
}

interface Described {
  operationId: string;
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { $ref?: string; content?: Record<string, unknown> }>;
}

type Document = { paths: Record<string, Record<string, Described>> };
interface Check {
  (value: unknown): boolean;
  errors?: readonly { keyword: string }[] | null;
}
interface Validator {
  addSchema(schema: unknown, name: string): void;
  compile(schema: unknown): Check;
  errorsText(errors: unknown): string;
}

const JSON_TYPE = 'application/json';
/** Not described for each operation: the token, the rate limit, and trouble. */
const OF_ANY_REQUEST = [401, 403, 404, 429, 500, 502, 503];

const escapePointer = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');

/** Finds the operation of a method and path in GitHub's own description, as `@octokit/openapi` publishes it. */
export function readDescription(): (method: string, path: string) => Operation | undefined {
  const load = createRequire(join(installedPackages('github'), 'package.json'));
  const document = load('@octokit/openapi/generated/api.github.com.json') as Document;
  const { Ajv } = load('ajv') as { Ajv: new (options: object) => Validator };
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'github');
  const known = new Map<string, Operation>();
  const patterns = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`),
    fixed: path.split('/').filter((part) => !part.startsWith('{')).length,
  }));

  function compile(pointer: string, { partial = false } = {}): (value: unknown) => string | undefined {
    const check = ajv.compile({ $ref: `github#${pointer}` });
    return (value) => {
      check(value);
      const errors = (check.errors ?? []).filter(({ keyword }) => !partial || keyword !== 'required');
      return errors.length === 0 ? undefined : ajv.errorsText(errors);
    };
  }

  function describe(path: string, method: string): Operation | undefined {
    const described = document.paths[path]?.[method];
    if (!described) return undefined;
    const at = `/paths/${escapePointer(path)}/${method}`;
    const checkRequest = described.requestBody?.content[JSON_TYPE]
      ? compile(`${at}/requestBody/content/${escapePointer(JSON_TYPE)}/schema`)
      : () => undefined;
    const checkAnswer = (status: number, body: unknown) => {
      const response = described.responses[status];
      if (!response) return OF_ANY_REQUEST.includes(status) ? undefined : `${status} is no status of ${described.operationId}`;
      const holder = response.$ref?.slice(1) ?? `${at}/responses/${status}`;
      const content = response.$ref
        ? (
            response.$ref
              .slice(2)
              .split('/')
              .reduce((value: unknown, key) => Reflect.get(value as object, key), document) as typeof response
          ).content
        : response.content;
      return content?.[JSON_TYPE] ? compile(`${holder}/content/${escapePointer(JSON_TYPE)}/schema`, { partial: true })(body) : undefined;
    };
    return { id: described.operationId, checkRequest, checkAnswer };
  }

  return (method, path) => {
    const [best] = patterns.filter(({ pattern }) => pattern.test(path)).sort((a, b) => b.fixed - a.fixed);
    if (!best) return undefined;
    const key = `${method} ${best.path}`;
    const operation = known.get(key) ?? describe(best.path, method.toLowerCase());
    if (operation) known.set(key, operation);
    return operation;
  };
}
