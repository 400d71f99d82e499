/**
 * `node tools/release/publish.ts CHANNEL`: publishes the version of the tag in `GITHUB_REF_NAME` in one channel, unless it is there already
 * (docs/adr/0051). release.yml runs one job for each channel, after everything was verified; each may be run again at any time.
 *
 * Channels and what they read besides: `npm` (release/), `release` (release/ and bundles/, `GH_TOKEN`), `image` (image/ and image-bundles/,
 * `IMAGE` by digest, `TOKEN`), `orb` (`ORB_FILE`, `TOKEN`), `gitlab`, `buildkite` and `major-tag` (the checkout, `TOKEN`).
 *
 * Needs no package of npm: the jobs that hold tokens install nothing.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Channel, publishOnce } from './channel.ts';
import { majorTagChannel, mirrorChannel } from './git-channels.ts';
import { githubReleaseChannel } from './github-release-channel.ts';
import { imageChannel } from './image-channel.ts';
import { npmChannel } from './npm-channel.ts';
import { orbChannel } from './orb-channel.ts';
import { parseTag } from './version.ts';

const root = resolve(import.meta.dirname, '../..');
const { env } = process;
const need = (name: string): string => {
  const value = env[name];
  if (!value) throw new Error(`The variable ${name} is empty.`);
  return value;
};
/** Paths of files, as they are where the command runs. */
const filesOf = (...patterns: string[]): string[] => {
  const found = patterns.flatMap((pattern) => globSync(pattern)).sort();
  if (found.length === 0) throw new Error(`There is no file ${patterns.join(' or ')}.`);
  return found;
};

const tag = need('GITHUB_REF_NAME');
const version = parseTag(tag);
if (!version) throw new Error(`The tag ${tag} is no version.`);
const gitPlace = (url: string) => ({ folder: root, url, env: { ...env, TOKEN: need('TOKEN') } });

/** Each channel is made where it is wanted, because each needs something else. */
const CHANNELS: Readonly<Record<string, () => Channel>> = {
  npm: () => npmChannel(version, `./${filesOf(`release/chopmark-${version.version}.tgz`)[0]}`, env),
  release: () =>
    githubReleaseChannel(version, {
      repository: need('GITHUB_REPOSITORY'),
      files: filesOf('release/*', 'bundles/*.sigstore.json', 'bundles/attestations.jsonl'),
      env,
    }),
  image: () => {
    const [image = '', digest = ''] = need('IMAGE').split('@');
    return imageChannel(
      { name: image, tag: version.version, digest, layout: resolve('image'), bundles: resolve('image-bundles/attestations.jsonl') },
      { user: need('GITHUB_ACTOR'), token: need('TOKEN'), chopmark: resolve(root, 'dist/cli/index.js') },
    );
  },
  orb: () =>
    orbChannel(
      { name: 'chopmark/chopmark', version: version.version, text: readFileSync(need('ORB_FILE'), 'utf8') },
      { url: 'https://circleci.com/graphql-unstable', token: need('TOKEN') },
    ),
  gitlab: () =>
    mirrorChannel(
      'The component project at GitLab',
      { prefix: 'gitlab', tag: version.version },
      gitPlace('https://gitlab.com/chopmark/chopmark.git'),
    ),
  buildkite: () =>
    mirrorChannel(
      'The plugin repository for Buildkite',
      { prefix: 'buildkite', tag },
      gitPlace('https://github.com/chopmark/chopmark-buildkite-plugin.git'),
    ),
  'major-tag': () => majorTagChannel(version, gitPlace(`https://github.com/${need('GITHUB_REPOSITORY')}.git`)),
};

const [name = ''] = process.argv.slice(2);
const make = Object.hasOwn(CHANNELS, name) ? CHANNELS[name] : undefined;
if (!make) throw new Error(`There is no channel "${name}". The channels are ${Object.keys(CHANNELS).join(', ')}.`);
// GitHub shows the line above the log of the run.
await publishOnce(make(), (line) => console.log(env.GITHUB_ACTIONS === 'true' ? `::notice::${line}` : line));
