import type { Build } from './detect-build.ts';

/** A pipeline for a CI as text, and the remaining steps by hand. */
export interface Snippet {
  text: string;
  /** One sentence each. */
  next: readonly string[];
}

export interface SnippetRequest {
  /** The version of chopmark. It is pinned, so that the signing program does not change unnoticed. */
  version: string;
  build: Build;
}

export const UNKNOWN_VISIBILITY =
  'The identity tokens of this platform do not state whether a project is public. With --allow-public-log, the names of the project enter the public log permanently. For a private project, use --instance with a private instance instead.';

export const NODE_NEEDED = 'The agent needs Node.js 22.22.2 or later, and the tools of the build.';

export const JENKINS_NEEDED = [
  'Install the plugin oidc-provider, and add a credential "OpenID Connect id token" with the id sigstore and the audience sigstore.',
  'Public instances do not accept tokens of Jenkins: sigstore.json is the client trust config of your private instance.',
];

export const GITHUB_NEEDED = [
  'Pin the actions to the commits that your policy requires.',
  'GitHub keeps attestations of private repositories only on Enterprise Cloud. On other plans, add "store: file" to the step.',
];

const PLAIN_YAML = /^(?!(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$)[A-Z./_](?:[^:#\p{C}]|:(?=\S)|(?<=\S)#)*(?<![\s:])$/iu;

/** A YAML scalar on one line. A JSON string is also a YAML scalar. */
export const writeYaml = (text: string): string => (PLAIN_YAML.test(text) ? text : JSON.stringify(text));

/** A Groovy string. In double quotes, `$` begins an expression. */
export const writeGroovy = (text: string): string => (/['\\]/.test(text) ? `"${text.replace(/[\\"$]/g, '\\$&')}"` : `'${text}'`);

/** A command for CircleCI, where `<<` begins an expression. */
export const writeCircleci = (command: string): string => writeYaml(command.replaceAll('<<', '\\<<'));

/** A command for Buildkite. At the upload, the agent replaces `$NAME`, turns `$$NAME` into `$NAME` for the shell, and keeps `$(`. */
export const writeBuildkite = (command: string): string => writeYaml(command.replace(/\$(?!\()/g, '$$$$'));
