import { expect, test } from '@jest/globals';
import type { OpenedStore } from '../../../../src/engine/shared/publish/open-stores.ts';
import { writePushCommand } from '../../../../src/engine/shared/publish/write-push-command.ts';

const stores = [{ written: './kept' } as OpenedStore];
const commandFor = (files: readonly string[], options = {}) => writePushCommand(files, stores, { allowInsecureRegistry: [], ...options });

test('every file that was not stored is in the command, none of them as an option or as words of a script', () => {
  const files = ['-rf.sigstore.json', "it's $(id).sigstore.json", ...Array.from({ length: 40 }, (_, at) => `dist/${at}.sigstore.json`)];
  const command = commandFor(files);
  expect(command).toMatch(/^chopmark store push \.\/-rf\.sigstore\.json 'it'\\''s \$\(id\)\.sigstore\.json' dist\/0\.sigstore\.json /);
  expect(command).toMatch(/ dist\/39\.sigstore\.json --store \.\/kept$/);
  expect(command.split('dist/')).toHaveLength(41);
});

test('more than a thousand files are named by their folders', () => {
  const files = Array.from({ length: 1_001 }, (_, at) => `${at % 2 ? 'dist/a' : '-b'}/${at}.sigstore.json`);
  expect(commandFor(files)).toBe('chopmark store push ./-b dist/a --store ./kept');
});

test('folder and registries that the command has to be told again are in it', () => {
  expect(commandFor(['a.jsonl'], { bundleDir: 'out', allowInsecureRegistry: ['localhost:5000'] })).toBe(
    'chopmark store push a.jsonl --store ./kept --bundle-dir=out --allow-insecure-registry localhost:5000',
  );
});

test('the names that assets of a release get are in it, unless they are the default', () => {
  const told = { allowInsecureRegistry: [], releaseAssetSuffix: 'intoto.jsonl' };
  const release = [{ written: 'release:v1' } as OpenedStore];
  expect(writePushCommand(['a.jsonl'], release, told)).toBe(
    'chopmark store push a.jsonl --store release:v1 --release-asset-suffix intoto.jsonl',
  );
  expect(writePushCommand(['a.jsonl'], release, { ...told, releaseAssetSuffix: 'sigstore.json' })).toBe(
    'chopmark store push a.jsonl --store release:v1',
  );
  // Without a release, it would be refused.
  expect(commandFor(['a.jsonl'], told)).toBe('chopmark store push a.jsonl --store ./kept');
});
