import { existsSync } from 'node:fs';
import { test } from '@jest/globals';
import { consumerPython, programPath, pythonSigstorePath, recordingsPath } from '../../../tools/live/cache.ts';
import type { ProgramName, PythonConsumer, Recording } from '../../../tools/live/versions.ts';

const hasStack = Boolean(process.env.CHOPMARK_LIVE_STACK);

/** A test that needs the services. Skipped where the set-up has said that it cannot have them; in CI it failed instead. */
export const liveTest = hasStack ? test : test.skip;

/** A test that needs sigstore-python besides. In CI it is never skipped. */
export const pythonTest = hasStack && (process.env.CI === 'true' || existsSync(pythonSigstorePath)) ? test : test.skip;

/** A test that needs a reader from the Python package index besides. In CI it is never skipped. */
export const consumerTest = (name: PythonConsumer) =>
  hasStack && (process.env.CI === 'true' || existsSync(consumerPython(name))) ? test : test.skip;

/** A test that needs a program which the services do not. In CI it is never skipped. */
export const programTest = (name: ProgramName) =>
  hasStack && (process.env.CI === 'true' || existsSync(programPath(name))) ? test : test.skip;

/** A test that reads what a scanner recorded of its own output. In CI it is never skipped. */
export const recordingTest = (name: Recording) =>
  hasStack && (process.env.CI === 'true' || existsSync(recordingsPath(name))) ? test : test.skip;
