import type { Build } from './detect-build.ts';

/** What a CI is to run: a pipeline as text, and what is left to do by hand. */
export interface Snippet {
  text: string;
  /** A sentence each. */
  next: readonly string[];
}

export interface SnippetRequest {
  /** Of chopmark; pinned, so that what signs does not change unseen. */
  version: string;
  build: Build;
}

export const UNKNOWN_VISIBILITY =
  'This platform does not state whether a project is public. --allow-public-log lets the names of the project enter the public log, which is permanent. For a private project, replace it with --instance and an instance of your own.';

export const NODE_NEEDED = 'The agent needs Node.js 22.22.2 or later, and the tools of the build.';

export const JENKINS_NEEDED = [
  'Install the plugin oidc-provider, and add a credential "OpenID Connect id token" with the id sigstore and the audience sigstore.',
  'Public instances do not accept Jenkins: sigstore.json is the client trust config of your own instance.',
];

export const GITHUB_NEEDED = [
  'Pin the actions to the commits that your policy requires.',
  'GitHub keeps attestations of private repositories only on Enterprise Cloud. On other plans, add "store: file" to the step.',
];

const PLAIN_YAML = /^(?!(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$)[A-Z./_](?:[^:#\p{C}]|:(?=\S)|(?<=\S)#)*(?<![\s:])$/iu;

/** A scalar of YAML on one line. A string of JSON is one too. */
export const writeYaml = (text: string): string => (PLAIN_YAML.test(text) ? text : JSON.stringify(text));

/** A string of Groovy; in double quotes a `$` begins an expression. */
export const writeGroovy = (text: string): string => (/['\\]/.test(text) ? `"${text.replace(/[\\"$]/g, '\\$&')}"` : `'${text}'`);

/** A command for CircleCI, where `<<` begins an expression. */
export const writeCircleci = (command: string): string => writeYaml(command.replaceAll('<<', '\\<<'));

/** A command in a pipeline of Buildkite: the agent replaces `$NAME` at the upload and leaves `$$NAME` to the shell, and `$(` alone. */
export const writeBuildkite = (command: string): string => writeYaml(command.replace(/\$(?!\()/g, '$$$$'));
