import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { openToolkit } from '../../../src/adapters/action/open-toolkit.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-toolkit-'));
afterAll(() => rmSync(folder, { recursive: true }));

// One test: what is loaded stays loaded.
test('the toolkit is loaded without the event, the address and the proxy of the job, which are there again afterwards', async () => {
  const event = join(folder, 'event.json');
  writeFileSync(event, 'no JSON');
  const given = {
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: 'no address',
    https_proxy: 'http://[',
    HTTP_PROXY: 'http://[',
  };
  const before = { ...process.env };
  Object.assign(process.env, given);
  const printed = jest.spyOn(process.stdout, 'write');
  try {
    const settings = { baseUrl: 'https://api.github.com', userAgent: 'chopmark/1', fetch: () => Promise.reject(new Error('not asked')) };
    const opened = await Promise.all([openToolkit(settings), openToolkit({ ...settings, token: 'ghs_1' })]);
    expect(opened.map((request) => typeof request)).toEqual(['function', 'function']);
    expect(process.env).toMatchObject(given);
    expect(printed).not.toHaveBeenCalled();
  } finally {
    printed.mockRestore();
    for (const name of Object.keys(given)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
});
