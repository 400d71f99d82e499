import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Channel, publishOnce } from '../../../tools/release/channel.ts';
import { majorTagChannel, mirrorChannel } from '../../../tools/release/git-channels.ts';
import { githubReleaseChannel } from '../../../tools/release/github-release-channel.ts';
import { imageChannel } from '../../../tools/release/image-channel.ts';
import { npmChannel } from '../../../tools/release/npm-channel.ts';
import { orbChannel } from '../../../tools/release/orb-channel.ts';
import { parseTag, type ReleaseVersion } from '../../../tools/release/version.ts';

const home = mkdtempSync(join(tmpdir(), 'chopmark-channels-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(home, 'machine-'));
  mkdirSync(join(folder, 'bin'));
});
const withPrograms = () => ({ ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` });

const versionOf = (tag: string): ReleaseVersion => {
  const version = parseTag(tag);
  if (!version) throw new Error(tag);
  return version;
};
const V1 = versionOf('v1.2.3');

/** A program that notes what it was asked, and then does what the lines of shell say. */
function put(program: string, ...lines: string[]) {
  const script = ['#!/bin/sh', `echo "$*" >>'${folder}/asked'`, ...lines];
  writeFileSync(join(folder, 'bin', program), `${script.join('\n')}\n`, { mode: 0o755 });
}
const asked = () => (existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : []);

async function publish(channel: Channel): Promise<string> {
  const lines: string[] = [];
  await publishOnce(channel, (line) => lines.push(line));
  return lines.join('\n');
}

describe('npm', () => {
  const integrity = `sha512-${createHash('sha512').update('package').digest('base64')}`;
  const channel = (version = V1) => {
    writeFileSync(join(folder, 'package.tgz'), 'package');
    return npmChannel(version, join(folder, 'package.tgz'), withPrograms());
  };

  test.each([
    ['v1.2.3', 'latest'],
    ['v1.2.3-rc.1', 'next'],
  ])('gets %s, which it has not, as %s', async (tag, distributionTag) => {
    put('npm', '[ "$1" = publish ] || { echo "npm error code E404" >&2; exit 1; }');
    expect(await publish(channel(versionOf(tag)))).toContain('has this version now');
    expect(asked().at(-1)).toBe(`publish ${folder}/package.tgz --access public --tag ${distributionTag}`);
  });

  test('that has this very package is asked and left alone', async () => {
    put('npm', `echo '"${integrity}"'`);
    expect(await publish(channel())).toContain('nothing to do');
    expect(asked()).toEqual(['view chopmark@1.2.3 dist.integrity --json']);
  });

  test.each([
    ['that has another package', `echo '"sha512-other"'`, 'does not change'],
    ['that does not answer', 'echo "npm error code ECONNRESET" >&2; exit 1', 'npm view failed'],
  ])('%s fails, and gets nothing', async (_, answer, reason) => {
    put('npm', answer);
    await expect(publish(channel())).rejects.toThrow(reason);
    expect(asked()).toHaveLength(1);
  });
});

describe('the release at GitHub', () => {
  const digest = `sha256:${createHash('sha256').update('file').digest('hex')}`;
  const channel = () => {
    writeFileSync(join(folder, 'app.gz'), 'file');
    return githubReleaseChannel(V1, { repository: 'acme/app', files: [join(folder, 'app.gz')], env: withPrograms() });
  };
  const answer = (view: string, asset = digest) =>
    put(
      'gh',
      'case "$1 $2" in',
      `'release view') ${view} ;;`,
      `api*) echo '{"assets":[{"name":"app.gz","digest":"${asset}"}]}' ;;`,
      'esac',
    );

  test('is made as a draft, filled, and then published', async () => {
    answer('echo "release not found" >&2; exit 1');
    await publish(channel());
    expect(asked().filter((line) => !line.startsWith('release view'))).toEqual([
      'release create v1.2.3 --repo acme/app --draft --verify-tag --generate-notes',
      `release upload v1.2.3 --repo acme/app --clobber ${folder}/app.gz`,
      'release edit v1.2.3 --repo acme/app --draft=false',
    ]);
  });

  test('that an ended run left as a draft is filled and published', async () => {
    answer(`echo '{"isDraft":true}'`);
    await publish(channel());
    expect(asked().some((line) => line.startsWith('release create'))).toBe(false);
    expect(asked().at(-1)).toContain('--draft=false');
  });

  test('that is there is left alone', async () => {
    answer(`echo '{"isDraft":false}'`);
    expect(await publish(channel())).toContain('nothing to do');
    expect(asked().some((line) => /release (create|upload|edit)/.test(line))).toBe(false);
  });

  test.each([
    ['that has another file fails', `echo '{"isDraft":false}'`, 'sha256:other', 'app.gz'],
    ['that cannot be asked for fails', 'echo "HTTP 502" >&2; exit 1', digest, '502'],
  ])('%s', async (_, view, asset, reason) => {
    answer(view, asset);
    await expect(publish(channel())).rejects.toThrow(reason);
    expect(asked().some((line) => /release (create|upload|edit)/.test(line))).toBe(false);
  });
});

describe('repositories', () => {
  const env = () => ({
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', TOKEN: 'token', HOME: folder },
    ...{ GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.com', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com' },
  });
  const git = (where: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: where, env: env(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const source = () => join(folder, 'source');
  const url = () => join(folder, 'target.git');
  const place = () => ({ folder: source(), url: url(), env: env() });
  const mirror = (tag: string) => mirrorChannel('The mirror', { prefix: 'plugin', tag }, place());
  const refs = () => git(url(), 'for-each-ref', '--format=%(refname)').split('\n').filter(Boolean);

  /** A commit with a file of the plugin, and one beside it. */
  function commit(text: string) {
    mkdirSync(join(source(), 'plugin'), { recursive: true });
    for (const path of ['plugin/plugin.yml', 'other.txt']) writeFileSync(join(source(), path), text);
    git(source(), 'add', '-A');
    git(source(), 'commit', '-qm', text);
  }

  beforeEach(() => {
    mkdirSync(source());
    git(source(), 'init', '-qb', 'main');
    git(folder, 'init', '-q', '--bare', '-b', 'main', 'target.git');
    commit('one');
  });

  test('a mirror gets the folder at its root, with its tag, and once', async () => {
    expect(await publish(mirror('v1.0.0'))).toContain('now');
    expect(refs()).toEqual(['refs/heads/main', 'refs/tags/v1.0.0']);
    expect(git(url(), 'ls-tree', '--name-only', 'v1.0.0')).toBe('plugin.yml');
    expect(await publish(mirror('v1.0.0'))).toContain('nothing to do');
  });

  test('a mirror with another commit under the tag fails, and keeps it', async () => {
    await publish(mirror('v1.0.0'));
    const before = git(url(), 'rev-parse', 'v1.0.0');
    commit('two');
    await expect(publish(mirror('v1.0.0'))).rejects.toThrow('does not change');
    expect(git(url(), 'rev-parse', 'v1.0.0', 'main').split('\n')).toEqual([before, before]);
  });

  test('a mirror that has a newer version gets the tag alone', async () => {
    commit('two');
    await publish(mirror('v1.1.0'));
    const newest = git(url(), 'rev-parse', 'main');
    git(source(), 'checkout', '-q', 'HEAD^');
    await publish(mirror('v1.0.0'));
    expect(git(url(), 'rev-parse', 'main')).toBe(newest);
    expect(git(url(), 'rev-parse', 'v1.1.0^')).toBe(git(url(), 'rev-parse', 'v1.0.0'));
  });

  test('a mirror that somebody else wrote to fails as a whole', async () => {
    await publish(mirror('v1.0.0'));
    git(folder, 'clone', '-q', 'target.git', 'clone');
    writeFileSync(join(folder, 'clone/foreign'), '');
    git(join(folder, 'clone'), 'add', '-A');
    git(join(folder, 'clone'), 'commit', '-qm', 'foreign');
    git(join(folder, 'clone'), 'push', '-q', 'origin', 'main');
    commit('two');
    await expect(publish(mirror('v1.1.0'))).rejects.toThrow('rejected');
    expect(refs()).toEqual(['refs/heads/main', 'refs/tags/v1.0.0']);
  });

  /** As GitHub has a repository when its release workflow runs. */
  function release(tag: string) {
    git(source(), 'tag', tag);
    git(source(), 'push', '-q', url(), 'main', tag);
  }
  const move = (tag: string) => publish(majorTagChannel(versionOf(tag), place()));
  const tagged = (tag: string) => git(url(), 'rev-parse', `${tag}^{commit}`);

  test('v0 follows the newest version, and is asked for once', async () => {
    release('v0.1.0');
    await move('v0.1.0');
    expect(tagged('v0')).toBe(tagged('v0.1.0'));
    commit('two');
    release('v0.2.0');
    expect(await move('v0.2.0')).toContain('now');
    expect(tagged('v0')).toBe(tagged('v0.2.0'));
    expect(await move('v0.2.0')).toContain('nothing to do');
  });

  test.each([
    ['goes back to no older version', 'v0.9.0', '0.10.0 is newer'],
    ['goes to no prerelease', 'v0.11.0-rc.1', 'is a prerelease'],
  ])('v0 %s', async (_, tag, reason) => {
    release('v0.10.0');
    await move('v0.10.0');
    commit('other');
    release(tag);
    expect(await move(tag)).toContain(reason);
    expect(tagged('v0')).toBe(tagged('v0.10.0'));
  });

  test('v0 counts annotated tags and versions of other majors as they are', async () => {
    git(source(), 'tag', '-a', '-m', 'x', 'v0');
    git(source(), 'push', '-q', url(), 'main', 'v0');
    release('v1.0.0');
    release('v0.1.0');
    expect(await move('v0.1.0')).toContain('nothing to do');
    commit('two');
    release('v0.1.1');
    expect(await move('v0.1.1')).toContain('now');
    expect(tagged('v0')).toBe(tagged('v0.1.1'));
  });
});

describe('registries', () => {
  let server: Server;
  let host: string;
  let seen: { path: string; authorization: string | undefined; body: string }[];
  let answer: (request: IncomingMessage, body: string) => { status?: number; headers?: Record<string, string>; body?: string };
  beforeEach(async () => {
    seen = [];
    server = createServer(async (request, response) => {
      let body = '';
      for await (const piece of request) body += piece;
      seen.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      const { status = 200, headers = {}, body: text = '' } = answer(request, body);
      response.writeHead(status, headers).end(text);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise<void>((done) => void server.close(() => done())));

  describe('of orbs', () => {
    const channel = () =>
      orbChannel({ name: 'acme/app', version: '1.2.3', text: 'orb: 1\n' }, { url: `http://${host}/graphql`, token: 'secret' });
    /** As CircleCI's own tests have it. */
    const registry = (source: string | null, more: { orb?: null; errors?: { message: string }[] } = {}) => {
      answer = (_, body) => {
        const { query } = JSON.parse(body) as { query: string };
        const data = query.includes('publishOrb')
          ? { publishOrb: { orb: { version: '1.2.3' }, errors: more.errors ?? [] } }
          : query.includes('orbVersion(')
            ? { orbVersion: source === null ? null : { source } }
            : { orb: more.orb === null ? null : { id: 'bb604b45-b6b0-4b81-ad80-796f15eddf87' }, registryNamespace: { id: 'x' } };
        return { body: JSON.stringify({ data }) };
      };
    };
    const published = () => seen.filter(({ body }) => body.includes('publishOrb')).map(({ body }) => JSON.parse(body).variables);

    test('get a version that they have not', async () => {
      registry(null);
      await publish(channel());
      expect(published()).toEqual([{ config: 'orb: 1\n', orbId: 'bb604b45-b6b0-4b81-ad80-796f15eddf87', version: '1.2.3' }]);
      expect(new Set(seen.map(({ authorization }) => authorization))).toEqual(new Set(['secret']));
    });

    test('that have it are left alone', async () => {
      registry('orb: 1');
      expect(await publish(channel())).toContain('nothing to do');
      expect(published()).toEqual([]);
    });

    test('that have another one fail', async () => {
      registry('orb: 2');
      await expect(publish(channel())).rejects.toThrow('its source differs');
      expect(published()).toEqual([]);
    });

    test('say why they refuse', async () => {
      registry(null, { errors: [{ message: 'not allowed' }] });
      await expect(publish(channel())).rejects.toThrow('not allowed');
      registry(null, { orb: null });
      await expect(publish(channel())).rejects.toThrow('There is no orb acme/app');
      answer = () => ({ status: 502 });
      await expect(publish(channel())).rejects.toThrow('502');
    });
  });

  describe('of images', () => {
    const manifest = '{"schemaVersion":2}';
    const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`;
    /** Instead of chopmark: notes what it was asked, and with which credentials. */
    const channel = () => {
      const chopmark = join(folder, 'chopmark.mjs');
      writeFileSync(
        chopmark,
        `import { appendFileSync, readFileSync } from 'node:fs';
const { auths } = JSON.parse(readFileSync(process.env.DOCKER_CONFIG + '/config.json', 'utf8'));
appendFileSync('${folder}/asked', process.argv.slice(2, 6).join(' ') + ' ' + JSON.stringify(auths) + '\\n');`,
      );
      const image = { name: `${host}/acme/app`, tag: '1.2.3', digest, layout: '/image', bundles: '/bundles.jsonl' };
      return imageChannel(image, { user: 'me', token: 'secret', chopmark, insecure: true });
    };

    test('get the image, then what is attested about it, and then the tag', async () => {
      answer = () => ({ status: 404 });
      expect(await publish(channel())).toContain('now');
      const auths = JSON.stringify({ [host]: { auth: Buffer.from('me:secret').toString('base64') } });
      expect(asked()).toEqual([
        `store copy --subject-image oci-layout:/image@${digest} ${auths}`,
        `store push /bundles.jsonl --store ${auths}`,
        `store copy --subject-image oci-layout:/image:1.2.3 ${auths}`,
      ]);
    });

    test('that have the tag are left alone, also where they ask for a token first', async () => {
      answer = ({ url, headers }) => {
        if (url?.startsWith('/token')) return { body: '{"token":"given"}' };
        if (headers.authorization === 'Bearer given') return { body: manifest };
        const challenge = `Bearer realm="http://${host}/token",service="registry",scope="repository:acme/app:pull"`;
        return { status: 401, headers: { 'www-authenticate': challenge } };
      };
      expect(await publish(channel())).toContain('nothing to do');
      expect(asked()).toEqual([]);
      expect(seen.map(({ path }) => path)).toContain('/token?service=registry&scope=repository%3Aacme%2Fapp%3Apull');
    });

    test.each([
      ['have another image under the tag', () => ({ body: '{"schemaVersion":3}' }), 'does not change'],
      ['are broken', () => ({ status: 500 }), '500'],
      [
        'send their users elsewhere for a token',
        () => ({ status: 401, headers: { 'www-authenticate': 'Bearer realm="http://evil.example/token"' } }),
        'evil.example',
      ],
    ])('that %s fail, and get nothing', async (_, answered, reason) => {
      answer = answered;
      await expect(publish(channel())).rejects.toThrow(reason);
      expect(asked()).toEqual([]);
    });
  });
});

test.each(['v0', 'v1.2', '1.2.3', 'v1.2.3+build', 'v1.2.3\n', 'main'])('%j is the tag of no version', (tag) => {
  expect(parseTag(tag)).toBeUndefined();
});
