import { expect, test } from '@jest/globals';
import { createRedactor } from '../../../src/base/secrets/redact.ts';
import { createLogger, type LogOptions } from '../../../src/base/text/logger.ts';

const logger = (options: Partial<LogOptions> = {}) => {
  let written = '';
  let now = 0;
  const log = createLogger({
    write: (text) => {
      written += text;
    },
    redactor: createRedactor(),
    level: 'info',
    progress: 'drawn',
    color: false,
    clock: { now: () => new Date(now) },
    ...options,
  });
  const passTime = (milliseconds: number) => {
    now += milliseconds;
  };
  return { log, written: () => written, passTime };
};

test.each([
  ['silent', ''],
  ['info', 'i\nwarning: w\n'],
  ['debug', 'd\ni\nwarning: w\n'],
] as const)('%s shows %j', (level, shown) => {
  const { log, written } = logger({ level });
  log.debug('d');
  log.info('i');
  log.warn('w');
  expect(written()).toBe(shown);
});

test('secrets are hidden and foreign characters have no effect, in messages and in progress', () => {
  const { log, written } = logger();
  log.secret('correct horse battery staple');
  log.info('a correct horse battery staple \u001b[2J');
  log.progress('b correct horse battery staple \u001b[2J', 1, 2);
  expect(written()).not.toContain('horse');
  expect(written()).not.toContain('\u001b[2J');
});

test('no line of a message can pose as a message of its own', () => {
  const { log, written } = logger();
  log.info('name\nwarning: forged');
  expect(written()).toBe('name\n  warning: forged\n');
});

test('color only where asked for', () => {
  const { log, written } = logger({ color: true });
  log.warn('w');
  log.info('i');
  expect(written()).toBe('\u001b[33mwarning: w\u001b[0m\ni\n');
});

test('progress redraws one line at most ten times a second, makes room for messages, and vanishes when done', () => {
  const { log, written, passTime } = logger({ columns: 20 });
  log.progress('hashing a very long name', 1, 3);
  expect(written()).toBe('\r\u001b[2Khashing a very  1/3');
  passTime(99);
  log.progress('hashing', 2, 3);
  expect(written()).not.toContain('2/3');
  passTime(1);
  log.progress('hashing', 2, 3);
  expect(written()).toContain('hashing 2/3');
  log.info('i');
  log.progress('hashing', 3, 3);
  expect(written().endsWith('2/3\r\u001b[2Ki\n')).toBe(true);
});

test('a log gets a line every ten seconds, with rate and time left, and none for a task that is short', () => {
  const { log, written, passTime } = logger({ progress: 'lines' });
  log.progress('Short', 1, 2);
  passTime(9_000);
  log.progress('Short', 2, 2);
  log.progress('Signing', 0, 1_000);
  passTime(9_999);
  log.progress('Signing', 99, 1_000);
  expect(written()).toBe('');
  passTime(1);
  log.progress('Signing', 100, 1_000);
  expect(written()).toBe('Signing: 100 of 1000, 10/s, 90 s left\n');
  passTime(5_000);
  log.progress('Signing', 150, 1_000);
  passTime(5_000);
  log.progress('Signing', 200, 1_000);
  expect(written()).toBe('Signing: 100 of 1000, 10/s, 90 s left\nSigning: 200 of 1000, 10/s, 80 s left\n');
});

test.each([{ progress: 'none' as const }, { level: 'silent' as const }])('no progress where nobody watches: %j', (options) => {
  const { log, written } = logger(options);
  log.progress('hashing', 1, 2);
  expect(written()).toBe('');
});
