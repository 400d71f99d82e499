import { afterAll } from '@jest/globals';
import { replaceStarters, restoreStarters } from './program-starters.ts';

/*
 * For the tests that are no `*.process.test.ts`: a program that one of them starts is an error, at once, and at the end of the file
 * also where the error was caught.
 */
const started: string[] = [];

replaceStarters((starter, program) => {
  started.push(program);
  throw new Error(`${starter} would start ${program}: a test that starts programs is called *.process.test.ts`);
});

afterAll(() => {
  restoreStarters();
  if (started.length > 0) throw new Error(`A test here starts ${started.join(', ')}: its file has to be called *.process.test.ts`);
});
