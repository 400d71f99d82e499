import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createHttp } from '../../src/base/http/http-client.ts';
import { attachToSandbox } from '../../src/sandbox/attach.ts';
import { sandboxVariables } from '../../src/sandbox/environment.ts';
import { createIdentityProvider } from '../../src/sandbox/identity-provider.ts';
import { openServer, type SandboxService } from '../../src/sandbox/server.ts';
import { clock, inSandbox, makeRequest, newKey, requestCertificate } from './client.ts';

const user = getuid?.();
const onPosix = user === undefined ? test.skip : test;

let root: string;
let folder: string;
let count = 0;
let http: ReturnType<typeof createHttp>;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'chopmark-attach-')));
  const logger = { debug: () => {} };
  http = createHttp({ env: {}, clock, logger, signal: new AbortController().signal, requestRate: 0, concurrency: 1 });
});
beforeEach(() => {
  folder = join(root, String(count++));
});
afterAll(async () => {
  await http.close();
  await rm(root, { recursive: true });
});

const attach = (as = user, to = folder) => attachToSandbox(to, { http, clock, user: as });
const notRunning = (reason: RegExp) => ({
  code: 'INPUT_SANDBOX_NOT_RUNNING',
  exitCode: 2,
  message: expect.stringMatching(reason),
  hint: expect.stringContaining(`chopmark sandbox --state-dir ${folder}`),
});

/** A server of another program, at the port that the state folder names. */
let impostor: Awaited<ReturnType<typeof openServer>> | undefined;
afterEach(async () => {
  await impostor?.close();
  impostor = undefined;
});
async function replaceSandbox(answer: (url: string) => SandboxService) {
  impostor = await openServer(0);
  const left = await inSandbox(async (sandbox) => sandbox.bearer, { folder });
  await writeFile(join(folder, 'bearer'), left, { mode: 0o600 });
  const state = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'));
  await writeFile(join(folder, 'state.json'), JSON.stringify({ ...state, port: Number(new URL(impostor.url).port) }));
  impostor.serve({ oidc: answer(impostor.url) });
}

test('another process gets what a command inside gets, and its token is accepted', async () => {
  await inSandbox(
    async (sandbox) => {
      const access = await attach();
      const { SIGSTORE_ID_TOKEN: token = '', ...others } = sandboxVariables(access);
      const { SIGSTORE_ID_TOKEN: inside = '', ...expected } = sandbox.environment();
      expect(others).toEqual(expected);
      const claims = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
      const { iat, nbf, exp, ...claimed } = claims(token);
      expect(claims(inside)).toMatchObject(claimed);
      expect(exp - iat).toBe(3600);
      expect((await requestCertificate(sandbox, token, makeRequest(newKey()))).status).toBeLessThan(300);
      expect((await fetch(access.url)).status).toBe(404);
    },
    { folder },
  );
});

test('a link to the folder is as good as the folder', async () => {
  const link = join(root, 'link');
  await symlink(folder, link);
  await inSandbox(async ({ files }) => expect((await attach(user, link)).trustConfigPath).toBe(files.trustConfig), { folder });
});

onPosix('what opens the sandbox is for its user alone', async () => {
  await inSandbox(
    async ({ files }) => {
      for (const path of [files.bearer, join(folder, 'state.json')]) expect((await stat(path)).mode & 0o777).toBe(0o600);
    },
    { folder },
  );
});

test('where none was ever started, none runs', async () => {
  await expect(attach()).rejects.toMatchObject(notRunning(/the folder does not exist/));
  await mkdir(folder, { mode: 0o700 });
  await expect(attach()).rejects.toMatchObject(notRunning(/contains no state/));
});

test('one that ended in order is known to have ended', async () => {
  await inSandbox(async () => {}, { folder });
  await expect(attach()).rejects.toMatchObject(notRunning(/the last sandbox on it has ended/));
});

test('one that was killed left its files, and nothing answers', async () => {
  const { bearer, url } = await inSandbox(async (sandbox) => sandbox, { folder });
  await writeFile(join(folder, 'bearer'), bearer, { mode: 0o600 });
  await expect(attach()).rejects.toMatchObject(
    notRunning(new RegExp(`the address of the last sandbox, ${new URL(url).host}, does not answer`)),
  );
});

test.each<[string, (url: string) => SandboxService]>([
  ['nothing of the kind', () => () => ({ status: 404, contentType: 'text/plain', body: 'no' })],
  ['another text', () => () => ({ status: 200, contentType: 'application/json', body: '{"value":"\' ; touch pwned; \'"}' })],
  [
    'a token of its own key',
    (url) => {
      const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return ({ query }) => {
        const audience = query.get('audience') ?? '';
        const own = createIdentityProvider({ key, baseUrl: `${url}/oidc`, audience, bearer: '', clock });
        return { status: 200, contentType: 'application/json', body: JSON.stringify({ value: own.issue({ kind: 'github' }) }) };
      };
    },
  ],
])('what answers with %s at the port of an earlier one is not taken for it', async (_, answer) => {
  await replaceSandbox(answer);
  await expect(attach()).rejects.toMatchObject(notRunning(/is not the sandbox of this folder/));
});

test('a token that the sandbox gave out earlier proves nothing', async () => {
  const overheard = await inSandbox(
    async ({ tokenUrl, bearer }) =>
      (await fetch(`${tokenUrl}&audience=sigstore`, { headers: { authorization: `Bearer ${bearer}` } })).text(),
    { folder },
  );
  await replaceSandbox(() => () => ({ status: 200, contentType: 'application/json', body: overheard }));
  await expect(attach()).rejects.toMatchObject(notRunning(/is not the sandbox of this folder/));
});

onPosix('of another user it is not used', async () => {
  await inSandbox(
    async () => {
      await expect(attach((user ?? 0) + 1)).rejects.toMatchObject({
        code: 'INPUT_SANDBOX_FOLDER',
        hint: expect.stringContaining('Only the user who started the sandbox'),
      });
    },
    { folder },
  );
});

onPosix.each([
  ['the folder', '.', 0o770, 'chmod go-w'],
  ['the folder', '.', 0o702, 'chmod go-w'],
  ['the keys', 'state.json', 0o640, 'chmod go='],
  ['the secret', 'bearer', 0o604, 'chmod go='],
])('where %s (%s) has mode %o it is not used', async (_, name, mode, remedy) => {
  await inSandbox(
    async () => {
      await chmod(join(folder, name), mode);
      await expect(attach()).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER', hint: expect.stringContaining(remedy) });
    },
    { folder },
  );
});

onPosix('where another user can put another folder in its place it is not used', async () => {
  const above = join(root, String(count++));
  folder = join(above, 'parent', 'state');
  await mkdir(join(above, 'parent'), { recursive: true, mode: 0o700 });
  await inSandbox(
    async () => {
      await attach();
      await chmod(above, 0o777);
      await expect(attach()).rejects.toMatchObject({
        code: 'INPUT_SANDBOX_FOLDER',
        message: expect.stringContaining(`could replace ${folder}`),
        hint: expect.stringContaining(`chmod go-w ${above}`),
      });
      await chmod(above, 0o1777);
      await attach();
    },
    { folder },
  );
});

test('a state that is damaged is told as that', async () => {
  await inSandbox(async () => {}, { folder });
  await writeFile(join(folder, 'state.json'), '{', { mode: 0o600 });
  await expect(attach()).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER', message: expect.stringContaining('damaged') });
});
