import { expect, test } from '@jest/globals';
import { describeRun, listWords } from '../../src/adapters/describe-run.ts';

const date = new Date('2026-11-28T13:30:00Z');

test('the command is quoted, and names no secret', () => {
  const token = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`;
  const words = ['chopmark', 'verify', 'a b', '--identity-token', token, '--from', 'https://user:word@store.example/x', `--note=${token}`];
  expect(describeRun(words, {}, date).command?.join(' ')).toBe(
    "chopmark verify 'a b' --identity-token '***' --from 'https://***@store.example/x' '***'",
  );
});

test('the policy has the name that the user gave', () => {
  expect(describeRun([], { policy: 'release-policy.yml' }, date)).toEqual({ date, command: [], policy: 'release-policy.yml' });
  expect(describeRun([], {}, date)).toEqual({ date, command: [] });
});

test('the inputs of an Action are shown as a command that means the same', () => {
  expect(listWords('verify', { 'subject-path': ['a', 'b'], offline: true, policy: 'p.yml' })).toEqual(
    'chopmark verify --subject-path a --subject-path b --offline true --policy p.yml'.split(' '),
  );
});

test('an input that begins with a dash stays the value of its option, and is masked if that is a secret', () => {
  const words = listWords('attest', { 'key-passphrase': '-secret', 'subject-name': '-a' });
  expect(describeRun(words, { policy: 'https://acme.example/p.yml?token=X' }, date)).toMatchObject({
    command: ['chopmark', 'attest', "'--key-passphrase=***'", '--subject-name=-a'],
    policy: 'https://acme.example/p.yml?token=***',
  });
});
