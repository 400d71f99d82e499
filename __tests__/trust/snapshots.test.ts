import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PRESETS, type PresetName } from '../../src/trust/presets.ts';
import { followRoots, readTufDocument, verifyRole } from '../../src/trust/tuf-metadata.ts';
import { proveSnapshot } from '../../src/trust/tuf-snapshot.ts';

const project = resolve(import.meta.dirname, '../..');
const material = join(project, 'tools/trust-snapshots/material');
const readme = readFileSync(join(project, 'src/trust/snapshots/README.md'), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(Object.entries(PRESETS))('what is shipped of %s', (name, preset) => {
  test('its root is signed by the threshold of its own keys', async () => {
    expect(followRoots((await preset.pinned()).root, []).version).toBeGreaterThan(0);
  });

  test('is what the tool was given, and the page tells the digest of each file', async () => {
    const { root, copy } = await preset.pinned();
    const texts = new Set(readdirSync(join(material, name)).map((file) => readFileSync(join(material, name, file), 'utf8')));
    for (const text of [root, ...(copy ? [copy.timestamp, copy.snapshot, copy.targets, ...Object.values(copy.files)] : [])]) {
      expect(texts).toContain(text);
      expect(readme).toContain(sha256(text));
    }
  });

  test('a trusted root is shipped only with the TUF metadata that confirms it', async () => {
    const { root, copy } = await preset.pinned();
    if (!copy) return;
    const proven = proveSnapshot(root, copy);
    expect(Object.keys(copy.files)).toContain('trusted_root.json');
    expect(readme).toContain(`as of ${proven.taken?.toISOString().slice(0, 10)}`);
  });
});

test('the public root follows the one before it', () => {
  const old = readFileSync(join(material, 'public-good/15.root.json'), 'utf8');
  const next = readFileSync(join(material, 'public-good/16.root.json'), 'utf8');
  expect(followRoots(old, [next]).version).toBe(16);
  expect(() => followRoots(next, [old])).toThrow(/does not follow/);
});

test.each<PresetName>(['public-good'])('a changed byte of %s is noticed', async (name) => {
  const { root, copy } = await PRESETS[name].pinned();
  if (!copy) throw new Error('nothing is shipped');
  const spoilt = (text: string) => text.replace(/"version": (\d+)/, (_, version: string) => `"version": ${Number(version) + 1}`);
  expect(() => proveSnapshot(root, { ...copy, timestamp: spoilt(copy.timestamp) })).toThrow(/timestamp\.json has 0 valid signatures/);
  expect(() => proveSnapshot(root, { ...copy, snapshot: spoilt(copy.snapshot) })).toThrow(/snapshot\.json has 0 valid signatures/);
  expect(() => proveSnapshot(root, { ...copy, targets: spoilt(copy.targets) })).toThrow(/targets\.json has 0 valid signatures/);
  const files = { ...copy.files, 'trusted_root.json': `${copy.files['trusted_root.json']}`.replace('2021', '2020') };
  expect(() => proveSnapshot(root, { ...copy, files })).toThrow(/digest/);
  expect(() => proveSnapshot(root, { ...copy, files: { ...copy.files, 'more.json': '{}' } })).toThrow(/not a target/);
  expect(() => proveSnapshot(spoilt(root), copy)).toThrow(/root\.json has 0 valid signatures/);
});

test('a key counts once, under however many names', async () => {
  const { root } = await PRESETS['public-good'].pinned();
  const document = readTufDocument(root, 'root');
  const [[id, signature] = ['', '']] = [...document.signatures].filter(([, text]) => text !== '');
  const keys = document.signed.keys as Record<string, unknown>;
  const trusting = {
    ...document,
    signed: { ...document.signed, keys: { ...keys, again: keys[id] }, roles: { root: { keyids: [id, 'again'], threshold: 2 } } },
  };
  const signed = {
    ...document,
    signatures: new Map([
      [id, signature],
      ['again', signature],
    ]),
  };
  expect(() => verifyRole(trusting, 'root', signed)).toThrow(/1 valid signatures but needs 2/);
});

test('metadata of one role is not metadata of another', async () => {
  const { copy } = await PRESETS['public-good'].pinned();
  expect(() => readTufDocument(copy?.snapshot ?? '', 'timestamp')).toThrow(/another role/);
});
