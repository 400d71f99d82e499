import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { freePorts } from '../../../tools/live/free-ports.ts';

test('a port that somebody else holds is passed over', async () => {
  const [held = 0] = await freePorts(1);
  const server = createServer().listen(held, '127.0.0.1');
  await once(server, 'listening');
  // The same number twice gives the held port twice, then one that is free.
  const range = 32_000 - 12_000;
  const numbers = [(held + 0.5 - 12_000) / range, (held + 0.5 - 12_000) / range];
  const [free] = await freePorts(1, () => numbers.pop() ?? Math.random());
  server.close();
  expect(numbers).toEqual([]);
  expect(free).not.toBe(held);
});

test('no port comes twice', async () => {
  const numbers = [0.25, 0.25, 0.25];
  expect(new Set(await freePorts(3, () => numbers.pop() ?? Math.random())).size).toBe(3);
});
