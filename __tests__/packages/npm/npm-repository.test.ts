import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { parseNpmRepository } from '../../../src/packages/npm/npm-repository.ts';

const WIDGET = 'https://github.com/Acme/widget';

test.each([
  'Acme/widget',
  'Acme/widget#main',
  'github:Acme/widget',
  'https://github.com/Acme/widget',
  'https://github.com/Acme/widget/',
  'https://github.com/Acme/widget.git',
  'http://github.com/Acme/widget.git',
  'git+https://github.com/Acme/widget.git#v1',
  'https://user@github.com/Acme/widget.git',
  'https://github.com/Acme/widget/tree/main/packages/a',
  'https://GitHub.com/Acme/widget',
  'https://www.github.com/Acme/widget',
])('%s is the repository on GitHub, as for npm', (text) => {
  expect(parseNpmRepository(text)).toEqual({ url: WIDGET, isHttps: true });
  const { fromUrl } = createRequire(import.meta.url)('hosted-git-info') as { fromUrl(url: string): { https(options: object): string } };
  expect(fromUrl(text).https({ noCommittish: true, noGitPlus: true }).replace('user@', '')).toBe(`${WIDGET}.git`);
});

test.each([
  'git@github.com:Acme/widget.git',
  'git+ssh://git@github.com/Acme/widget.git',
  'ssh://git@github.com:22/Acme/widget',
  'git://github.com/Acme/widget.git',
  'git+ssh://git@github.com:Acme/widget.git',
  'ssh://git@github.com:Acme/widget.git',
  'git://github.com:Acme/widget.git',
  'git@github.com/Acme/widget.git',
  'git@GitHub.com:Acme/widget/tree/main',
])('%s is the same repository by another protocol', (text) => expect(parseNpmRepository(text)).toEqual({ url: WIDGET, isHttps: false }));

test.each([
  ['gitlab:group/sub/widget', 'https://gitlab.com/group/sub/widget'],
  ['https://gitlab.com/group/sub/widget.git', 'https://gitlab.com/group/sub/widget'],
  ['https://gitlab.com/group/sub/widget/-/tree/main', 'https://gitlab.com/group/sub/widget'],
  ['https://www.gitlab.com/group/widget', 'https://gitlab.com/group/widget'],
  ['https://www.git.example/a/b', 'https://www.git.example/a/b'],
  ['https://git.example:8443/a/b.git', 'https://git.example:8443/a/b'],
  ['bitbucket:a/b', 'https://bitbucket.org/a/b'],
])('%s is %s', (text, url) => expect(parseNpmRepository(text)?.url).toBe(url));

test.each(['', 'widget', 'https://github.com/Acme', 'gist:11081aaa281', 'file:///a/b', 'https://', 'constructor:a/b'])(
  '%j is none',
  (text) => expect(parseNpmRepository(text)).toBeUndefined(),
);
