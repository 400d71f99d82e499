import type { components, paths } from '@octokit/openapi-types';
import { readObject } from '../../base/json/json-shape.ts';

/* GitHub's description of its API, as GitHub publishes it. It says how something is called, and proves nothing about an answer. */

type Methods<Path extends keyof paths> = {
  [Method in keyof paths[Path]]: [paths[Path][Method]] extends [never] ? never : Method;
}[keyof paths[Path]];

/** An operation: `GET /repos/{owner}/{repo}`. */
export type GithubRoute = { [Path in keyof paths]: `${Uppercase<Methods<Path> & string>} ${Path}` }[keyof paths];

type OperationOf<Route extends GithubRoute> = Route extends `${infer Method} ${infer Path extends keyof paths}`
  ? Lowercase<Method> extends keyof paths[Path]
    ? paths[Path][Lowercase<Method>]
    : never
  : never;

type Group<Operation, Name extends string> = Operation extends { parameters: { [Key in Name]?: infer Parameters } }
  ? NonNullable<Parameters>
  : unknown;

/** The parameters in the path and the query of an operation. Which repository is meant is added to each request. */
export type GithubParameters<Route extends GithubRoute> = Omit<
  Group<OperationOf<Route>, 'path'> & Group<OperationOf<Route>, 'query'>,
  'owner' | 'repo'
>;

/** The body of an operation's requests. */
export type GithubBody<Route extends GithubRoute> =
  OperationOf<Route> extends { requestBody?: { content: { 'application/json': infer Body } } } ? Body : never;

/** The body of an operation's answer with `Status`. */
export type GithubDocument<Route extends GithubRoute, Status extends number> =
  OperationOf<Route> extends { responses: { [Key in Status]: { content: { 'application/json': infer Body } } } } ? Body : never;

/** A data structure of the description, by its name there. */
export type GithubSchema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The members that are described, of which nothing is known until they are read. */
export type Described<Shape> = { readonly [Member in keyof Shape]?: unknown };

/** @throws JsonError if the value is not an object */
export const readDescribed = <Shape>(value: unknown, where: string): Described<Shape> => readObject(value, where) as Described<Shape>;
