import { withoutDoubleSlash, withScheme } from '../identity/claims/clauses.ts';

type Extensions = Readonly<Record<string, string>>;

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ON_GITHUB = '/.github/workflows/';

/** Pages of GitHub and GitLab begin differently below the address of a repository. */
interface ConfigFile {
  repository: string;
  path: string;
  pages: '' | '/-';
}

/**
 * The file that configured a build, by the form of its address: `https://github.com/acme/widget/.github/workflows/release.yml@REF`, or
 * `https://gitlab.com/acme/widget//.gitlab-ci.yml@REF`. The address itself is none that a browser can open.
 */
function readConfigFile({ 'build-config-uri': address = '' }: Extensions): ConfigFile | undefined {
  const end = address.indexOf('@');
  if (end === -1 || !address.startsWith('https://')) return undefined;
  const file = address.slice(0, end);
  const onGithub = file.indexOf(ON_GITHUB);
  if (onGithub !== -1) return { repository: file.slice(0, onGithub), path: file.slice(onGithub + 1), pages: '' };
  const onGitlab = file.indexOf('//', 'https://'.length);
  return onGitlab === -1 ? undefined : { repository: file.slice(0, onGitlab), path: file.slice(onGitlab + 2), pages: '/-' };
}

/** The page of the file that configured the build, at its commit. Undefined if it cannot be told. */
export function pageOfWorkflow(extensions: Extensions): string | undefined {
  const file = readConfigFile(extensions);
  const commit = extensions['build-config-digest'] ?? '';
  return file && OBJECT_ID.test(commit) ? `${file.repository}${file.pages}/blob/${commit}/${file.path}` : undefined;
}

/** The page of the commit that was built. Undefined if it cannot be told. */
export function pageOfCommit(extensions: Extensions): string | undefined {
  const { 'source-repository-uri': repository, 'source-repository-digest': commit = '' } = extensions;
  const file = readConfigFile(extensions);
  return repository !== undefined && file && OBJECT_ID.test(commit) ? `${repository}${file.pages}/commit/${commit}` : undefined;
}

/** The address of the repository that was built. Undefined if the certificate does not prove it. */
export const pageOfRepository = (extensions: Extensions): string | undefined => withScheme(extensions['source-repository-uri']);

/** The page of the run that built it. Undefined if the certificate does not prove it. */
export const pageOfRun = (extensions: Extensions): string | undefined => withoutDoubleSlash(extensions['run-invocation-uri']);
