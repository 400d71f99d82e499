import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { refreshCopy, type TufRepository } from '../../src/trust/tuf.ts';
import type { TufSnapshot } from '../../src/trust/tuf-snapshot.ts';
import { http, newSigner, publish, type RunningRepository, rootOf, type State, serve, signMetadata } from './repository.ts';

const files = { 'trusted_root.json': '{"a":"\\u007f","b":"quote \\" and \\\\"}' };
const first: State = { root: [newSigner(), newSigner('ed25519'), newSigner()], threshold: 2, online: newSigner(), version: 3, files };
let repository: RunningRepository;

beforeEach(async () => {
  repository = await serve(publish(first));
});
afterEach(() => repository.close());

const refresh = (known?: TufSnapshot, change: Partial<TufRepository> = {}) =>
  refreshCopy(
    {
      url: new URL(repository.url),
      pinnedRoot: rootOf(first),
      required: ['trusted_root.json'],
      optional: ['signing_config.v0.2.json'],
      ...change,
    },
    { http, known },
  );

const serving = (path: string, text: string | ((old: string) => string)) => {
  const old = repository.served.get(path) ?? '';
  repository.served.set(path, typeof text === 'string' ? text : text(old));
};

describe('a repository that keeps its word', () => {
  test('gives the target that its metadata vouches for', async () => {
    const copy = await refresh();
    expect(copy.files).toEqual(files);
    expect(copy.roots).toEqual([]);
  });

  test('may name its files without version and digest', async () => {
    const plain = { ...first, plainNames: true };
    repository.served = publish(plain);
    expect((await refresh(undefined, { pinnedRoot: rootOf(plain) })).files).toEqual(files);
    expect(repository.asked).toContain('/targets/trusted_root.json');
  });

  test.each(['ecdsa', 'ed25519', 'rsa'] as const)('may sign with %s', async (kind) => {
    const alone: State = { ...first, root: [newSigner(kind)], threshold: 1, online: newSigner(kind) };
    repository.served = publish(alone);
    expect((await refresh(undefined, { pinnedRoot: rootOf(alone) })).files).toEqual(files);
    repository.served = publish({ ...alone, root: [newSigner(kind)] });
    await expect(refresh(undefined, { pinnedRoot: rootOf(alone) })).rejects.toMatchObject({ code: 'TRUST_METADATA_REFUSED' });
  });

  test('what did not change is not fetched again', async () => {
    const known = await refresh();
    repository.asked.length = 0;
    await refresh(known);
    expect(repository.asked).toEqual(['/2.root.json', '/timestamp.json']);
  });

  test('roots are rotated, each step signed by the old keys and the new ones', async () => {
    const second: State = { ...first, root: [newSigner(), newSigner()], rootVersion: 2, online: newSigner(), version: 4 };
    const third: State = { ...second, root: [newSigner('ed25519'), newSigner()], rootVersion: 3 };
    repository.served = publish(third);
    repository.served.set('/2.root.json', rootOf(second, [...first.root, ...second.root]));
    repository.served.set('/3.root.json', rootOf(third, [...second.root, ...third.root]));
    const copy = await refresh();
    expect(copy.roots).toHaveLength(2);
    repository.asked.length = 0;
    expect((await refresh(copy)).roots).toHaveLength(2);
    expect(repository.asked).toEqual(['/4.root.json', '/timestamp.json']);
  });
});

describe('a repository that does not is refused', () => {
  test.each<[string, () => void, string]>([
    [
      'a root that the old keys did not sign',
      () => serving('/2.root.json', rootOf({ ...first, root: [newSigner(), newSigner()], rootVersion: 2 })),
      'TRUST_METADATA_REFUSED',
    ],
    ['a root of a version that skips one', () => serving('/2.root.json', rootOf({ ...first, rootVersion: 3 })), 'TRUST_METADATA_REFUSED'],
    [
      'an expired timestamp',
      () => {
        repository.served = publish({ ...first, timestampDays: -1 });
      },
      'TRUST_METADATA_EXPIRED',
    ],
    [
      'a timestamp signed by a stranger',
      () => {
        repository.served = publish({ ...first, online: newSigner() });
      },
      'TRUST_METADATA_REFUSED',
    ],
    [
      'targets signed by fewer keys than the threshold',
      () => {
        repository.served = publish({ ...first, root: first.root.slice(0, 1) });
      },
      'TRUST_METADATA_REFUSED',
    ],
    [
      'targets signed twice by one key',
      () => {
        const [one] = first.root;
        if (one) repository.served = publish({ ...first, root: [one, one] });
      },
      'TRUST_METADATA_REFUSED',
    ],
    [
      'targets changed after signing',
      () => serving('/3.targets.json', (old) => old.replace('"length": ', '"length": 1')),
      'TRUST_METADATA_REFUSED',
    ],
    [
      'a target of another content and the same length',
      () => {
        for (const path of repository.served.keys())
          if (path.startsWith('/targets/')) serving(path, (old) => old.replace('quote', 'quota'));
      },
      'TRUST_METADATA_REFUSED',
    ],
    [
      'a target that is longer than it should be',
      () => {
        for (const path of repository.served.keys()) if (path.startsWith('/targets/')) serving(path, (old) => `${old} `);
      },
      'TRUST_ANSWER_TOO_LARGE',
    ],
    ['a timestamp beyond any size', () => serving('/timestamp.json', (old) => old + ' '.repeat(1 << 20)), 'TRUST_ANSWER_TOO_LARGE'],
    [
      'a target that is missing',
      () => {
        repository.served = publish({ ...first, files: { other: 'x' } });
      },
      'TRUST_METADATA_REFUSED',
    ],
    ['metadata that is not JSON', () => serving('/timestamp.json', '<html>'), 'TRUST_METADATA_REFUSED'],
    [
      'an error in place of a file',
      () => {
        repository.status = 503;
      },
      'TRUST_REPOSITORY_ANSWER',
    ],
  ])('%s', async (_, spoil, code) => {
    spoil();
    await expect(refresh()).rejects.toMatchObject({ code, exitCode: 4 });
  });

  test.each<[string, { version: number; snapshot?: number }]>([
    ['timestamp', { version: 2 }],
    ['snapshot', { version: 3, snapshot: 2 }],
  ])('a state older than the one that is known: %s', async (_, { version, snapshot }) => {
    const known = await refresh();
    repository.served = publish({ ...first, version });
    if (snapshot) {
      const old = publish({ ...first, version: snapshot });
      for (const [path, text] of old) if (path !== '/timestamp.json') repository.served.set(path, text);
      const signed = {
        _type: 'timestamp',
        spec_version: '1.0.31',
        version: 9,
        expires: '2099-01-01T00:00:00Z',
        meta: { 'snapshot.json': { version: snapshot } },
      };
      repository.served.set('/timestamp.json', signMetadata(signed, [first.online]));
    }
    await expect(refresh(known)).rejects.toMatchObject({ code: 'TRUST_METADATA_REFUSED' });
  });

  test('another pinned root believes none of it', async () => {
    const stranger = rootOf({ root: [newSigner()], online: newSigner() });
    await expect(refresh(undefined, { pinnedRoot: stranger })).rejects.toMatchObject({ code: 'TRUST_METADATA_REFUSED' });
  });
});

test('no answer is told as http tells it', async () => {
  await repository.close();
  await expect(refresh()).rejects.toMatchObject({ code: 'TRUST_UNREACHABLE' });
  repository = await serve(new Map());
});
