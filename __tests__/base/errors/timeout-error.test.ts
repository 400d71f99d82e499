import { expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { describeRunEnd, hintAtRunEnd, toTimeoutError } from '../../../src/base/errors/timeout-error.ts';

const BY_SIGNAL = new ChopmarkError({ code: 'SIGNING_INTERRUPTED', message: 'Interrupted by SIGINT.' });

test.each<[string, unknown, string, RegExp]>([
  ['the time limit', new DOMException('', 'TimeoutError'), 'The run reached its time limit', /--timeout/],
  ['a signal', BY_SIGNAL, 'Interrupted by SIGINT', /^Run the same command again/],
  ['the caller of the library', new Error('enough'), 'The run was interrupted', /^Run the same command again/],
  ['a plain abort', undefined, 'The run was interrupted', /^Run the same command again/],
])('a run that ends by %s says so', (_, reason, text, hint) => {
  const signal = AbortSignal.abort(reason);
  expect(describeRunEnd(signal)).toBe(text);
  expect(hintAtRunEnd(signal)).toMatch(hint);
});

test('an error of the end of a run is the reason of the adapter, or names what was not done', () => {
  expect(toTimeoutError(AbortSignal.abort(BY_SIGNAL), 'all files were read')).toBe(BY_SIGNAL);
  const reason = new DOMException('', 'TimeoutError');
  expect(toTimeoutError(AbortSignal.abort(reason), 'all files were read')).toMatchObject({
    code: 'INPUT_TIMEOUT',
    message: 'The run reached its time limit before all files were read.',
    cause: reason,
  });
});
