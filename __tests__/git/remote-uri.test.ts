import { expect, test } from '@jest/globals';
import { remoteUri } from '../../src/git/remote-uri.ts';

test.each([
  ['https://user:token@github.com/acme/widget.git', 'git+https://github.com/acme/widget.git'],
  ['git@github.com:acme/widget.git', 'git+ssh://github.com/acme/widget.git'],
  ['/srv/git/widget', undefined],
  ['http://.git', undefined],
  ['https://github.com/', undefined],
  ['ssh://github.com', undefined],
  ['git@github.com:/', undefined],
])('%s is %s', (remote, uri) => {
  expect(remoteUri(remote)).toBe(uri);
});
