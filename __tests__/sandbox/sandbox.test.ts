import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { MAX_SANDBOX_REQUEST } from '../../src/sandbox/limits.ts';
import { openServer } from '../../src/sandbox/server.ts';
import type { Sandbox } from '../../src/sandbox/start.ts';
import { parseCheckpoint } from '../../src/sigstore/checkpoint.ts';
import { hashChildren, hashLeaf, verifyConsistency } from '../../src/sigstore/merkle.ts';
import { inSandbox, keyVerifier, logText, makeLogRequest, newKey, post, signEnvelope } from './client.ts';

const kept = async <Result>(use: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  try {
    return await use(join(folder, 'state'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

const verifyElsewhere = (trustedRoot: string, bundle: object) => {
  const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustedRoot)));
  const verifier = new Verifier(material, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
};

const getBytes = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());

describe('trust', () => {
  test('a bundle verifies under the trusted root, with certificate promise, log proof and timestamp', async () => {
    await inSandbox(async (sandbox) => {
      const bundle = await signEnvelope(sandbox, sandbox.issueToken({ kind: 'gitlab' }));
      const signer = verifyElsewhere(sandbox.trustedRoot, bundle);
      expect(signer.identity?.subjectAlternativeName).toBe('https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main');
    });
  });

  test('a bundle does not verify under the trusted root of another sandbox', async () => {
    const other = await inSandbox(async (sandbox) => sandbox.trustedRoot);
    await inSandbox(async (sandbox) => {
      const bundle = await signEnvelope(sandbox, sandbox.issueToken());
      expect(() => verifyElsewhere(other, bundle)).toThrow();
    });
  });

  test('the files hold what the sandbox says, and go with it', async () => {
    const files = await inSandbox(async (sandbox) => {
      const config = JSON.parse(await readFile(sandbox.files.trustConfig, 'utf8'));
      expect(config.trustedRoot).toEqual(JSON.parse(sandbox.trustedRoot));
      expect(config.signingConfig).toEqual(JSON.parse(sandbox.signingConfig));
      expect(await readFile(sandbox.files.trustedRoot, 'utf8')).toBe(sandbox.trustedRoot);
      return sandbox.files;
    });
    expect(existsSync(files.trustConfig)).toBe(false);
  });

  test('every key and service has a start, every operator is named throwaway', async () => {
    await inSandbox(async ({ trustedRoot, signingConfig, url }) => {
      const root = JSON.parse(trustedRoot);
      const starts = [...root.tlogs, ...root.ctlogs].map((log) => log.publicKey.validFor.start);
      starts.push(...[...root.certificateAuthorities, ...root.timestampAuthorities].map((authority) => authority.validFor.start));
      expect(starts).toHaveLength(4);
      for (const start of starts) expect(Math.abs(Date.parse(start) - Date.now())).toBeLessThan(20_000);
      const services = JSON.parse(signingConfig);
      const all = [services.caUrls, services.oidcUrls, services.rekorTlogUrls, services.tsaUrls].flat();
      expect(all.map(({ operator }) => operator)).toEqual(Array(4).fill('chopmark sandbox (throwaway)'));
      expect(all.every((service) => service.url.startsWith(url))).toBe(true);
    });
  });

  test('the log is found by the origin of its checkpoints, and its id is the id of their key', async () => {
    await inSandbox(async (sandbox) => {
      const [log] = JSON.parse(sandbox.trustedRoot).tlogs;
      const { origin, signatures } = parseCheckpoint(await (await fetch(`${sandbox.url}/log/checkpoint`)).text());
      expect(new URL(log.baseUrl).host).toBe(origin);
      const raw = createPublicKey({ key: Buffer.from(log.publicKey.rawBytes, 'base64'), type: 'spki', format: 'der' });
      const point = Buffer.from(raw.export({ format: 'jwk' }).x ?? '', 'base64url');
      const id = createHash('sha256')
        .update(`${origin}\n`)
        .update(Buffer.from([1]))
        .update(point)
        .digest();
      expect(log.logId.keyId).toBe(id.toString('base64'));
      expect(signatures[0]?.keyHint).toEqual(id.subarray(0, 4));
    });
  });
});

describe('log', () => {
  const answerOf = async (answer: Response) => [answer.status, ((await answer.json()) as { message: string }).message];
  const entries = (sandbox: Sandbox) => `${sandbox.url}/log/api/v2/log/entries`;
  const digest = createHash('sha256').update('x').digest();

  test('answers an entry as rekor-tiles does, and the same again with 409 and its index', async () => {
    await inSandbox(async (sandbox) => {
      const key = newKey();
      const signature = sign('sha256', Buffer.from('x'), key.privateKey);
      const body = makeLogRequest(digest, signature, keyVerifier(key.publicKey));
      const answer = await post(entries(sandbox), body);
      expect(answer.status).toBe(201);
      const entry = (await answer.json()) as Record<string, unknown>;
      expect(entry).toMatchObject({
        logIndex: '1',
        kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
        integratedTime: '0',
        inclusionPromise: null,
        inclusionProof: { logIndex: '1', treeSize: '2', hashes: [expect.any(String)], checkpoint: { envelope: expect.any(String) } },
      });
      const rawBytes = key.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
      expect(Buffer.from(String(entry.canonicalizedBody), 'base64').toString()).toBe(
        `{"apiVersion":"0.0.2","kind":"hashedrekord","spec":{"hashedRekordV002":{"data":{"algorithm":"SHA2_256","digest":"${digest.toString('base64')}"},` +
          `"signature":{"content":"${signature.toString('base64')}","verifier":{"keyDetails":"PKIX_ECDSA_P256_SHA_256","publicKey":{"rawBytes":"${rawBytes}"}}}}}}`,
      );
      const again = await post(entries(sandbox), body);
      expect([again.status, again.headers.get('x-log-index')]).toEqual([409, '1']);
    });
  });

  const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
  test.each<[string, { privateKey: KeyObject; publicKey: KeyObject }, string]>([
    ['PKIX_ECDSA_P384_SHA_384', ec('P-384'), 'sha384'],
    ['PKIX_ECDSA_P521_SHA_512', ec('P-521'), 'sha512'],
    ['PKIX_RSA_PKCS1V15_2048_SHA256', generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
  ])('takes %s, and not its signature over something else', async (keyDetails, { privateKey, publicKey }, name) => {
    await inSandbox(async (sandbox) => {
      const sum = createHash(name).update('x').digest();
      const send = async (text: string) =>
        (await post(entries(sandbox), makeLogRequest(sum, sign(name, Buffer.from(text), privateKey), keyVerifier(publicKey), keyDetails)))
          .status;
      expect([await send('x'), await send('y')]).toEqual([201, 400]);
    });
  });

  const key = newKey();
  const good = sign('sha256', Buffer.from('x'), key.privateKey);
  test.each([
    [
      'a signature over something else',
      makeLogRequest(createHash('sha256').update('y').digest(), good, keyVerifier(key.publicKey)),
      'the signature does not match',
    ],
    ['a key of another kind', makeLogRequest(digest, good, keyVerifier(ec('P-384').publicKey)), 'the signature does not match'],
    [
      'a digest of another length',
      makeLogRequest(digest.subarray(1), good, keyVerifier(key.publicKey)),
      'the digest does not have the length of its algorithm',
    ],
    [
      'two holders',
      makeLogRequest(digest, good, { ...keyVerifier(key.publicKey), x509Certificate: {} }),
      'exactly one of publicKey and x509Certificate is needed',
    ],
    ['a key that is none', makeLogRequest(digest, good, { publicKey: { rawBytes: 'AAAA' } }), 'the publicKey cannot be read'],
  ])('refuses %s', async (_, body, reason) => {
    await inSandbox(async (sandbox) => {
      expect(await answerOf(await post(entries(sandbox), body))).toEqual([400, `invalid hashedrekord request: ${reason}`]);
    });
  });

  test('refuses DSSE entries in the words of rekor-tiles', async () => {
    await inSandbox(async (sandbox) => {
      expect(await answerOf(await post(entries(sandbox), { dsseRequestV002: {} }))).toEqual([400, 'invalid type, must be hashedrekord']);
    });
  });

  test('its tiles, under both paths, rebuild the root of the checkpoint', async () => {
    await inSandbox(async (sandbox) => {
      const key = newKey();
      await Promise.all(Array.from({ length: 20 }, (_, index) => logText(sandbox, `text ${index}`, key)));
      for (const prefix of ['log', 'log/api/v2']) {
        const { size, rootHash } = parseCheckpoint((await getBytes(`${sandbox.url}/${prefix}/checkpoint`)).toString());
        expect(size).toBe(21n);
        const bodies = await getBytes(`${sandbox.url}/${prefix}/tile/entries/000.p/21`);
        const leaves: Buffer[] = [];
        for (let at = 0; at < bodies.length; at += 2 + bodies.readUInt16BE(at)) {
          leaves.push(hashLeaf(bodies.subarray(at + 2, at + 2 + bodies.readUInt16BE(at))));
        }
        expect(Buffer.concat(leaves)).toEqual(await getBytes(`${sandbox.url}/${prefix}/tile/0/000.p/21`));
        const root = (hashes: Buffer[]): Buffer => {
          const split = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
          return hashes.length === 1 ? (hashes[0] as Buffer) : hashChildren(root(hashes.slice(0, split)), root(hashes.slice(split)));
        };
        expect(root(leaves)).toEqual(rootHash);
      }
    });
  });

  test('hands out consistency proofs between sizes that it had', async () => {
    await inSandbox(async (sandbox) => {
      const read = async () => parseCheckpoint(await (await fetch(`${sandbox.url}/log/checkpoint`)).text());
      await Promise.all(['a', 'b', 'c'].map((text) => logText(sandbox, text)));
      const before = await read();
      await Promise.all(['d', 'e', 'f'].map((text) => logText(sandbox, text)));
      const after = await read();
      const url = (first: unknown, last: unknown) => `${sandbox.url}/log/api/v1/log/proof?firstSize=${first}&lastSize=${last}`;
      const proof = (await (await fetch(url(before.size, after.size))).json()) as { hashes: string[]; rootHash: string };
      const hashes = proof.hashes.map((hash) => Buffer.from(hash, 'hex'));
      expect(Buffer.from(proof.rootHash, 'hex')).toEqual(after.rootHash);
      const roots = { oldRoot: before.rootHash, newRoot: after.rootHash };
      expect(verifyConsistency({ oldSize: before.size, newSize: after.size, ...roots, hashes })).toBe(true);
      for (const sizes of [
        [0, 3],
        [3, 100],
        [5, 3],
        ['x', 3],
      ])
        expect((await fetch(url(sizes[0], sizes[1]))).status).toBe(400);
    });
  });
});

describe('tokens', () => {
  test('are handed out to the bearer secret alone, in the shape of GitHub, for the audience that is asked', async () => {
    await inSandbox(async ({ tokenUrl, bearer }) => {
      const ask = (headers: Record<string, string>) => fetch(`${tokenUrl}&audience=elsewhere`, { headers });
      const statuses = await Promise.all(
        [{}, { authorization: 'Bearer wrong' }, { authorization: 'Bearer ' }].map(async (headers) => (await ask(headers)).status),
      );
      expect(statuses).toEqual([401, 401, 401]);
      const { value } = (await (await ask({ authorization: `Bearer ${bearer}` })).json()) as { value: string };
      const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString());
      expect(claims).toMatchObject({ aud: 'elsewhere', repository: 'acme/widget' });
    });
  });

  test('verify with the key that discovery leads to', async () => {
    await inSandbox(async ({ url, issueToken }) => {
      const discovered = (await (await fetch(`${url}/oidc/circleci/.well-known/openid-configuration`)).json()) as {
        issuer: string;
        jwks_uri: string;
      };
      expect(discovered.issuer).toBe(`${url}/oidc/circleci`);
      const { keys } = (await (await fetch(discovered.jwks_uri)).json()) as { keys: JsonWebKey[] };
      const [head, payload, signature] = issueToken({ kind: 'circleci' }).split('.');
      const imported = await crypto.subtle.importKey('jwk', keys[0] as JsonWebKey, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
        'verify',
      ]);
      const proof = { name: 'ECDSA', hash: 'SHA-256' };
      expect(
        await crypto.subtle.verify(proof, imported, Buffer.from(signature ?? '', 'base64url'), Buffer.from(`${head}.${payload}`)),
      ).toBe(true);
      expect(Object.keys(keys[0] ?? {})).not.toContain('d');
    });
  });

  test('an audience of its own is asked for by the certificate authority', async () => {
    await inSandbox(
      async (sandbox) => {
        await expect(signEnvelope(sandbox, sandbox.issueToken())).resolves.toBeDefined();
        await expect(signEnvelope(sandbox, sandbox.issueToken({ audience: 'sigstore' }))).rejects.toThrow();
      },
      { audience: 'mine' },
    );
  });
});

describe('server', () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
  const refuses = (port: number, host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ port, host, timeout: 1000 }, () => resolve(false));
      socket.on('error', () => resolve(true)).on('timeout', () => resolve(true));
      socket.on('close', () => socket.destroy());
    });

  test('listens on loopback alone', async () => {
    await inSandbox(async ({ url }) => {
      expect(new URL(url).hostname).toBe('127.0.0.1');
      const port = Number(new URL(url).port);
      expect(await refuses(port, '127.0.0.2')).toBe(true);
      if (outside) expect(await refuses(port, outside)).toBe(true);
    });
  });

  test('answers to its own address alone, so that no web page gets in through a name', async () => {
    await inSandbox(async ({ url }) => {
      const status = await new Promise((resolve) => {
        request(`${url}/log/checkpoint`, { headers: { host: 'rebound.example' } }, (answer) => resolve(answer.resume().statusCode)).end();
      });
      expect(status).toBe(421);
    });
  });

  test('bounds what it reads', async () => {
    await inSandbox(async (sandbox) => {
      const answer = await post(`${sandbox.url}/log/api/v2/log/entries`, Buffer.alloc(MAX_SANDBOX_REQUEST + 1)).catch(() => undefined);
      expect(answer === undefined || answer.status === 413).toBe(true);
      expect((await logText(sandbox, 'still here')).status).toBe(201);
    });
  });

  test.each(['', '/', '/nothing', '/constructor', '/log/nothing', '/oidc/nobody/jwks', '/oidc/github/nothing', '/fulcio/', '/tsa/', '//'])(
    '%p is not there',
    async (path) => {
      await inSandbox(async ({ url }) => {
        expect((await fetch(url + path)).status).toBe(404);
      });
    },
  );

  test('a port that is taken is said so', async () => {
    const other = await openServer(0);
    try {
      const opened = openServer(Number(new URL(other.url).port));
      await expect(opened).rejects.toMatchObject({ code: 'INPUT_SANDBOX_PORT', message: expect.stringContaining('in use') });
    } finally {
      await other.close();
    }
  });
});

describe('state in a folder', () => {
  test('outlives the sandbox: same root, same log, same issuers; what was signed verifies', async () => {
    await kept(async (folder) => {
      const first = await inSandbox(
        async (sandbox) => ({
          bundle: await signEnvelope(sandbox, sandbox.issueToken()),
          root: sandbox.trustedRoot,
          url: sandbox.url,
          bearer: sandbox.bearer,
        }),
        { folder },
      );
      await inSandbox(
        async (sandbox) => {
          expect(sandbox.trustedRoot).toBe(first.root);
          expect(sandbox.url).toBe(first.url);
          expect(sandbox.bearer).not.toBe(first.bearer);
          verifyElsewhere(sandbox.trustedRoot, first.bundle);
          expect(((await (await logText(sandbox, 'more')).json()) as { logIndex: string }).logIndex).toBe('2');
        },
        { folder },
      );
      expect(existsSync(join(folder, 'trust-config.json'))).toBe(true);
    });
  });

  test('moves where its port is taken, and says so where the port was asked for', async () => {
    await kept(async (folder) => {
      const url = await inSandbox(async (sandbox) => sandbox.url, { folder });
      const port = Number(new URL(url).port);
      const squatter = await openServer(port);
      try {
        expect(await inSandbox(async (sandbox) => sandbox.url, { folder })).not.toBe(url);
        await expect(inSandbox(async () => {}, { folder, port })).rejects.toMatchObject({ code: 'INPUT_SANDBOX_PORT' });
      } finally {
        await squatter.close();
      }
    });
  });

  test('keys are readable by their owner alone', async () => {
    await kept(async (folder) => {
      await inSandbox(async () => {}, { folder });
      expect((await stat(join(folder, 'state.json'))).mode & 0o777).toBe(0o600);
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      const others = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
        (file) => file.isFile() && file.name !== 'state.json',
      );
      for (const file of others) expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toContain('PRIVATE KEY');
    });
  });

  test.each([
    ['is not JSON', '{'],
    ['is of another version', '{"format": 2}'],
    ['lacks its keys', '{"format": 1, "name": "x", "createdAt": "2026-01-01T00:00:00Z", "port": 0, "keys": {}, "certificates": {}}'],
  ])('a state that %s is not overwritten', async (_, text) => {
    await kept(async (folder) => {
      await inSandbox(async () => {}, { folder });
      await writeFile(join(folder, 'state.json'), text);
      await expect(inSandbox(async () => {}, { folder })).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER' });
      expect(await readFile(join(folder, 'state.json'), 'utf8')).toBe(text);
    });
  });

  test('a folder that cannot be made is said so', async () => {
    await kept(async (folder) => {
      await writeFile(folder, '');
      await expect(inSandbox(async () => {}, { folder: join(folder, 'below') })).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER' });
    });
  });
});

test('the first entry of a log says that nothing in it is to be believed, in the name of its root', async () => {
  await inSandbox(async (sandbox) => {
    const tile = await getBytes(`${sandbox.url}/log/tile/entries/000.p/1`);
    const { spec } = JSON.parse(tile.subarray(2).toString());
    const { data, signature } = spec.hashedRekordV002;
    const { host } = new URL(JSON.parse(sandbox.trustedRoot).tlogs[0].baseUrl);
    const text = `${host} is a sandbox: its keys are temporary, and nothing in its log can be trusted.\n`;
    expect(data.digest).toBe(createHash('sha256').update(text).digest('base64'));
    const certificate = new X509Certificate(Buffer.from(signature.verifier.x509Certificate.rawBytes, 'base64'));
    expect(certificate.subject).toContain('throwaway');
  });
});
