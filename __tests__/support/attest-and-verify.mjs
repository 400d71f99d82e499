/*
 * The work of a program that uses the library, and is bundled with it (bundle-library.ts). `library` is the library; prints JSON.
 */
import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';

/** By name of the thread: the messages that it sent, and its errors. */
const threads = {};
subscribe('worker_threads', ({ worker }) => {
  const { threadName } = worker;
  threads[threadName] ??= { messages: 0, errors: [] };
  const thread = threads[threadName];
  // The first message of a thread of the pool says that it is ready, and has nothing in it.
  worker.on('message', (message) => {
    if (!Array.isArray(message) || message.length > 0) thread.messages++;
  });
  worker.on('error', ({ message }) => thread.errors.push(message));
});

const LARGE = 17 << 20;
/** More bundles than the calling thread verifies by itself. */
const MANY = 110;

export async function attestAndVerify({ attest, exitCodeOf, verify }) {
  const { CHOPMARK_SANDBOX: instance, CHOPMARK_SANDBOX_ISSUER: certificateOidcIssuer } = process.env;
  const expected = { ci: 'github', repository: 'acme/widget', certificateOidcIssuer, instance };
  const codes = [];
  const take = (result) => {
    codes.push(exitCodeOf(result));
    return result;
  };

  writeFileSync('small.txt', 'small');
  const small = { subjectPath: ['small.txt'] };
  take(await attest({ ...small, instance: 'sandbox', bundleDir: 'small' }));
  take(await verify({ ...small, ...expected, bundleDir: 'small' }));
  take(await verify({ ...small, ...expected, bundleDir: 'small', repository: 'acme/other' }));
  const early = Object.keys(threads);
  take(await verify({ ...small, ...expected, bundleDir: 'small', secondOpinion: true }));

  mkdirSync('many');
  for (const name of ['large-1', 'large-2']) {
    writeFileSync(`many/${name}`, name);
    truncateSync(`many/${name}`, LARGE);
  }
  for (let n = 2; n < MANY; n++) writeFileSync(`many/${n}`, `file ${n}`);
  const many = { subjectPath: ['many/*'] };
  take(await attest({ ...many, instance: 'sandbox', bundleDir: 'bundles', statements: 'per-subject' }));
  const verified = take(await verify({ ...many, ...expected, bundleDir: 'bundles' }));

  // The empty module: the thread reads it and says what it lacks.
  writeFileSync('policy.wasm', Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  const entry = { name: 'release', ci: 'github', repository: 'acme/widget', 'repository-id': '4711', issuer: certificateOidcIssuer };
  writeFileSync('policy.yml', JSON.stringify({ version: 1, trust: [entry], require: [{ rego: 'policy.wasm' }] }));
  const refused = take(await verify({ ...small, policy: 'policy.yml', instance, bundleDir: 'small' }));
  console.log(
    JSON.stringify({
      codes,
      early,
      threads,
      verified: verified.artifacts.filter(({ verdict }) => verdict === 'verified').length,
      refused: refused.artifacts.map(({ problem }) => problem),
    }),
  );
}
