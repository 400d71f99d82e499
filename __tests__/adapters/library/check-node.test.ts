import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

/*
 * What an old Node does with the import of the library: it loads and links all modules, and only then evaluates the first one, which says
 * what is needed. One name that it does not know, in any of them, and it says that instead. The live test asks real ones.
 */

const SOURCE = resolve(import.meta.dirname, '../../../src');
const ENTRY = 'adapters/library/index.ts';

/** Exports of Node's modules that Node 18 does not have. `*`: the whole module. */
const NEWER: Readonly<Record<string, string>> = {
  assert: 'Assert partialDeepStrictEqual',
  crypto: 'argon2 argon2Sync decapsulate encapsulate hash randomUUIDv7',
  fs: 'glob globSync mkdtempDisposableSync openAsBlob',
  'fs/promises': 'glob mkdtempDisposable',
  http: 'CloseEvent MessageEvent WebSocket setGlobalProxyFromEnv',
  module:
    'constants enableCompileCache findPackageJSON flushCompileCache getCompileCacheDir registerHooks setSourceMapsSupport stripTypeScriptTypes',
  path: 'matchesGlob',
  process: 'availableMemory execve finalization getBuiltinModule loadEnvFile ref threadCpuUsage unref',
  sea: '*',
  sqlite: '*',
  stream: 'duplexPair',
  'stream/consumers': 'bytes',
  timers: 'promises',
  tls: 'getCACertificates setDefaultCACertificates',
  url: 'URLPattern fileURLToPathBuffer',
  util: 'diff getCallSites getSystemErrorMessage parseEnv setTraceSigInt styleText',
  v8: 'isStringOneByteRepresentation queryObjects startCpuProfile',
  worker_threads: 'isInternalThread isMarkedAsUntransferable locks markAsUncloneable postMessageToThread threadName',
  zlib: 'ZstdCompress ZstdDecompress crc32 createZstdCompress createZstdDecompress zstdCompress zstdCompressSync zstdDecompress zstdDecompressSync',
};

interface Import {
  file: string;
  names: string[];
  from: string;
}

/** Imports of values that a module is linked with. */
function listImports(file: string): Import[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )(?:([^'"();]*?) from )?'([^']+)';$/gms)].map(([, clause = '', from = '']) => {
    const names = clause.replace(/[{}]/g, '').split(',');
    return {
      file,
      from,
      names: names.map((name) => name.trim().split(' as ')[0] ?? '').filter((name) => name !== '' && !name.startsWith('type ')),
    };
  });
}

function listLinked(): Import[] {
  const imports = new Map<string, Import[]>();
  const visit = (file: string): void => {
    if (imports.has(file)) return;
    const found = listImports(file);
    imports.set(file, found);
    for (const { from, names } of found)
      if (from.startsWith('.') && (names.length > 0 || file === ENTRY))
        visit(relative(SOURCE, resolve(SOURCE, dirname(file), from)).replaceAll('\\', '/'));
  };
  visit(ENTRY);
  return [...imports.values()].flat();
}

test('the version of Node is checked before any other module of the library is evaluated', () => {
  expect(listImports(ENTRY)[0]?.from).toBe('./check-node.ts');
  expect(listImports('adapters/library/check-node.ts').map(({ from }) => from)).toEqual(['../node-version.ts']);
  expect(listImports('adapters/node-version.ts')).toEqual([]);
});

test('no module that the library is linked with wants from Node what Node 18 does not have', () => {
  const linked = listLinked();
  expect(new Set(linked.map(({ file }) => file)).size).toBeGreaterThan(20);
  const wanted = linked.filter(({ from }) => from.startsWith('node:'));
  expect(wanted.length).toBeGreaterThan(5);
  const faults = wanted.flatMap(({ file, from, names }) => {
    const newer = NEWER[from.slice('node:'.length)]?.split(' ') ?? [];
    return names.filter((name) => newer.includes(name) || newer.includes('*')).map((name) => `src/${file}: ${name} of ${from}`);
  });
  expect(faults).toEqual([]);
});
