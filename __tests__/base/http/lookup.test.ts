import type { LookupAddress, LookupOptions } from 'node:dns';
import { expect, test } from '@jest/globals';
import { createLookup, type Lookup, type Resolver } from '../../../src/base/http/lookup.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

/** Name servers that know these names; any other is not found. */
const serverOf = (four: Record<string, string[]>, six: Record<string, string[]> = {}) => {
  const asked: string[] = [];
  const ask = (known: Record<string, string[]>) => async (name: string) => {
    asked.push(name);
    const found = known[name];
    if (found === undefined) throw failing('ENOTFOUND');
    return found;
  };
  const resolver: Resolver = { resolve4: ask(four), resolve6: ask(six), cancel: () => {} };
  return { resolver, asked };
};

const system: Lookup = (hostname, _, callback) => callback(failing(`SYSTEM ${hostname}`), '');

const look = ({ lookup }: { lookup: Lookup }, hostname: string, options: LookupOptions = { all: true }) =>
  new Promise<string | LookupAddress[]>((resolve, reject) =>
    lookup(hostname, options, (error, address, family) =>
      error ? reject(error) : resolve(family === undefined ? address : `${address} ${family}`),
    ),
  );

const create = ({ resolver = serverOf({}).resolver, hosts = '', configuration = '', other = system } = {}) =>
  createLookup({ resolver, system: other, hosts, configuration });

test('the hosts file comes first, with aliases, comments and both families', async () => {
  const hosts = '# names\n127.0.0.1\tlocalhost box # mine\n::1 localhost\nnot-an-address box\n';
  const { resolver, asked } = serverOf({ box: ['192.0.2.9'] });
  const lookup = create({ resolver, hosts });
  expect(await look(lookup, 'LOCALHOST.')).toEqual([
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]);
  expect(await look(lookup, 'box', {})).toBe('127.0.0.1 4');
  expect(asked).toEqual([]);
});

test('the zone of an address in the hosts file keeps its case, as the names of links have one', async () => {
  const lookup = create({ hosts: 'fe80::1%Eth0 Router.Example\n' });
  expect(await look(lookup, 'router.EXAMPLE')).toEqual([{ address: 'fe80::1%Eth0', family: 6 }]);
});

test('name servers are asked for both families, and IPv4 comes first', async () => {
  const { resolver } = serverOf({ 'a.example': ['192.0.2.1'] }, { 'a.example': ['2001:db8::1'] });
  expect(await look(create({ resolver }), 'a.example')).toEqual([
    { address: '192.0.2.1', family: 4 },
    { address: '2001:db8::1', family: 6 },
  ]);
  expect(await look(create({ resolver }), 'a.example', { family: 6 })).toBe('2001:db8::1 6');
});

test.each([
  ['search ns.svc.example svc.example', 'rekor', ['rekor.ns.svc.example', 'rekor.svc.example']],
  ['search svc.example', 'a.b', ['a.b', 'a.b.svc.example']],
  ['search svc.example\noptions ndots:5 edns0', 'a.b', ['a.b.svc.example', 'a.b']],
  ['search svc.example', 'a.b.', ['a.b']],
  ['', 'rekor', ['rekor']],
])('with %j, %s is asked for as %j', async (configuration, hostname, names) => {
  const { resolver, asked } = serverOf({});
  await expect(look(create({ resolver, configuration }), hostname)).rejects.toThrow('SYSTEM');
  expect([...new Set(asked)].slice(0, names.length)).toEqual(names);
});

test.each(['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'ECONNREFUSED'])(
  'after %s the system is asked, which may know more names',
  async (code) => {
    const refuse = () => Promise.reject(failing(code));
    const other: Lookup = (_, __, callback) => callback(null, [{ address: '192.0.2.7', family: 4 }]);
    const lookup = create({ resolver: { resolve4: refuse, resolve6: refuse, cancel: () => {} }, other });
    expect(await look(lookup, 'printer.local')).toEqual([{ address: '192.0.2.7', family: 4 }]);
  },
);

test.each(['ETIMEOUT', 'ECANCELLED', 'ECONNREFUSED'])('after %s the system is not asked: it would wait as long again', async (code) => {
  const refuse = () => Promise.reject(failing(code));
  const lookup = create({ resolver: { resolve4: refuse, resolve6: refuse, cancel: () => {} }, configuration: 'nameserver 192.0.2.1' });
  await expect(look(lookup, 'a.example')).rejects.toMatchObject({ code: 'EAI_AGAIN' });
});

test('a name server that never answers for IPv6 does not hold back the answer for IPv4', async () => {
  const resolver: Resolver = { resolve4: async () => ['192.0.2.1'], resolve6: () => new Promise(() => {}), cancel: () => {} };
  expect(await look(create({ resolver }), 'a.example')).toEqual([{ address: '192.0.2.1', family: 4 }]);
});

test.each(['localhost', 'LOCALHOST.', 'app.localhost'])('%s never goes to a name server, even with search domains', async (name) => {
  const { resolver, asked } = serverOf({ 'localhost.corp.example': ['192.0.2.66'], localhost: ['192.0.2.66'] });
  expect(await look(create({ resolver, configuration: 'search corp.example' }), name)).toEqual([
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]);
  expect(asked).toEqual([]);
});

const timeout = () => Promise.reject(failing('ETIMEOUT'));

test('a search domain whose name server is silent does not hide the name itself', async () => {
  const resolver: Resolver = {
    resolve4: (name) => (name === 'a.example' ? Promise.resolve(['192.0.2.1']) : timeout()),
    resolve6: () => Promise.reject(failing('ENODATA')),
    cancel: () => {},
  };
  const configuration = 'nameserver 192.0.2.53\nsearch one.example two.example\noptions ndots:5';
  expect(await look(create({ resolver, configuration }), 'a.example')).toEqual([{ address: '192.0.2.1', family: 4 }]);
});

test('one family is enough where the question for the other one fails', async () => {
  const resolver: Resolver = { resolve4: timeout, resolve6: async () => ['2001:db8::1'], cancel: () => {} };
  expect(await look(create({ resolver }), 'a.example')).toEqual([{ address: '2001:db8::1', family: 6 }]);
});
