import { expect, test } from '@jest/globals';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import { startVerifyThread, type VerifyThread } from '../../src/verification/verify-thread.ts';
import type { Answer } from '../../src/verification/verify-worker.ts';
import { ARTIFACT_SHA256, createBundle, createInstance, trustedRootOf } from '../support/create-bundle.ts';

const instance = createInstance();
const ROOT = parseTrustedRoot(JSON.stringify(trustedRootOf(instance)));
const artifact = { kind: 'digests', sha256: ARTIFACT_SHA256 } as const;

/** A thread that listens, what it answers next, and its death. */
async function start() {
  const answers: ((answers: readonly Answer[]) => void)[] = [];
  let bury: (thread: VerifyThread) => void = () => {};
  const died = new Promise<VerifyThread>((resolve) => {
    bury = resolve;
  });
  const next = () => new Promise<readonly Answer[]>((resolve) => answers.push(resolve));
  const listening = next();
  const thread = startVerifyThread({ answered: (given) => answers.shift()?.(given), died: (dead) => bury(dead) });
  expect(await listening).toEqual([]);
  return { thread, next, died };
}

test('answers each job by its number, with the verdict or the whole refusal', async () => {
  const { thread, next } = await start();
  const good = createBundle(instance);
  const bad = { ...good, entries: [] };
  const answered = next();
  thread.introduce({ root: 5, trustedRoot: ROOT, options: {} });
  thread.give([
    { id: 7, root: 5, bundle: good, artifact },
    { id: 8, root: 5, bundle: bad, artifact },
    { id: 9, root: 6, bundle: good, artifact },
  ]);
  expect([...thread.pending]).toEqual([7, 8, 9]);
  const { statement, ...verdict } = await createVerifier(ROOT).verifyBundle(good, artifact);
  const refusal = await createVerifier(ROOT)
    .verifyBundle(bad, artifact)
    .catch(({ code, message, hint }) => ({ code, message, hint }));
  expect(statement).toBeDefined();
  expect(await answered).toEqual([
    { id: 7, verdict, signsStatement: true },
    { id: 8, problem: refusal },
    { id: 9, fault: expect.objectContaining({ message: 'a job came before its trusted root' }) },
  ]);
  expect([...thread.pending]).toEqual([]);
  thread.end();
});

test('one that dies says so, with what it had left undone', async () => {
  const { thread, died } = await start();
  thread.introduce({ root: 1, trustedRoot: {} as typeof ROOT, options: {} });
  thread.give([{ id: 3, root: 1, bundle: createBundle(instance), artifact }]);
  expect([...(await died).pending]).toEqual([3]);
});
