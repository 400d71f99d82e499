import { pageUrl } from '../../base/project.ts';
import type { CiId } from '../../results/build-facts.ts';
import { type Build, type BuildSystem, NPM_BUILD } from './detect-build.ts';
import { FILE_SNIPPETS } from './file-snippets.ts';
import { IMAGE_SNIPPETS } from './image-snippets.ts';
import type { Snippet } from './snippet.ts';

/** The smallest pipeline that builds, attests and keeps its bundles on each CI. */
export function writeSnippet(ci: CiId, version: string, build: Build = NPM_BUILD): Snippet {
  const isImage = build.system === 'docker';
  const { text, next } = (isImage ? IMAGE_SNIPPETS : FILE_SNIPPETS)[ci]({ version, build });
  return { text, next: [...(isImage || build.isConfirmed ? [] : [checkBuild(build)]), ...next, ...describePackage(build)] };
}

const checkBuild = ({ system, sign, command, artifacts }: Build): string =>
  system === undefined
    ? `Replace \`${command}\` with your build command, and \`${artifacts}\` with your artifacts.`
    : `Check the build command (\`${command}\`) and the artifacts (\`${artifacts}\`)${sign === undefined ? '' : `, which were guessed from ${sign}`}.`;

/** The value of `--package` for the packages of a build system. */
const PACKAGES: Readonly<Partial<Record<BuildSystem, string>>> = {
  node: 'npm',
  python: 'pypi',
  maven: 'maven',
  gradle: 'maven',
  helm: 'helm',
};

function describePackage({ system }: Build): string[] {
  const kind = system && PACKAGES[system];
  return kind === undefined ? [] : [`If you publish the artifacts as a package, see --package ${kind}: ${pageUrl('how-to/packages.md')}`];
}
