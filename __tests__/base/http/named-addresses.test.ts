import { expect, test } from '@jest/globals';
import { listNamedAddresses } from '../../../src/base/http/named-addresses.ts';

const listOf = (givenBy: string, plainHosts: readonly string[] = []) =>
  listNamedAddresses({
    url: new URL('https://asked.example/'),
    givenBy: new URL(givenBy),
    plainHosts,
    maxBytes: 1,
    stage: 'STORE',
    service: 'registry',
  });

test.each([
  ['https://gitlab.corp:5050', 'https://gitlab.corp/jwt/auth', true],
  ['http://gitlab.corp:5050', 'https://gitlab.corp/jwt/auth', true],
  ['https://gitlab.corp:5050', 'http://gitlab.corp:5050/', false],
  ['https://gitlab.corp:5050', 'http://gitlab.corp/', false],
  ['https://gitlab.corp', 'https://other.corp/', false],
  ['https://localhost:5000', 'https://localhost:5001/', false],
  ['https://127.0.0.1:5000', 'https://127.0.0.1:5001/', false],
  ['http://localhost:5000', 'http://localhost:5000/', true],
  ['http://localhost:5000', 'http://localhost:5001/', false],
])('%s naming %s: named %s', (givenBy, url, isNamed) => {
  expect(listOf(givenBy).includes(new URL(url))).toBe(isNamed);
});

test('a host and port of an option are named, over plain HTTP too', () => {
  const list = listOf('https://registry.example', ['store.example:5000']);
  expect(list.includes(new URL('http://store.example:5000/x'))).toBe(true);
  expect(list.includes(new URL('http://store.example/x'))).toBe(false);
});
