import { hash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import { consumerPython } from '../../../tools/live/cache.ts';
import { run } from '../../../tools/live/run.ts';
import { packTar, packZip } from '../../support/archives.ts';
import { chopmark } from '../support/chopmark.ts';
import { consumerTest } from '../support/live-test.ts';
import { SAN } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

// pypi-attestations knows the public instances alone, so its Verifier is handed the trusted root of this one.
const VERIFY = `
import sys, pathlib
from pypi_attestations import Attestation, Distribution
import pypi_attestations._impl as impl
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier, policy
root, san, issuer, dist, attestation = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
impl.Verifier = type("Fixed", (), {"production": staticmethod(lambda offline=False: verifier)})
made = Attestation.model_validate_json(pathlib.Path(attestation).read_text())
print(made.verify(policy.Identity(identity=san, issuer=issuer), Distribution.from_file(pathlib.Path(dist)))[0])
`;

const verify = (dist: string, attestation: string, kind: 'github' | 'gitlab' = 'github') =>
  run(consumerPython('pypi-attestations'), ['-c', VERIFY, stack().ready.files.trustedRoot, SAN[kind], issuerOf(kind), dist, attestation]);

consumerTest('pypi-attestations')(
  'distributions get one attestation each under one certificate, which pypi-attestations verifies',
  async () => {
    const folder = temporaryFolder();
    const names = ['widget-1.0.0.tar.gz', 'widget-1.0.0-py3-none-any.whl'];
    for (const name of names) writeFileSync(join(folder, name), `content of ${name}`);
    const { trustConfigV1 } = stack().ready.files;
    const common = [...names, '--package=pypi', `--instance=${trustConfigV1}`, '--identity-token=env:TOKEN', '--bundle-dir=bundles'];
    const env = { TOKEN: await token('github') };
    const made = await chopmark(['attest', ...common, '--provenance', '--json'], { cwd: folder, env });
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    const { statements } = JSON.parse(made.stdout) as { statements: { signer: { identity: { serial: string } } }[] };
    expect(statements).toHaveLength(4);
    expect(new Set(statements.map(({ signer }) => signer.identity.serial)).size).toBe(1);
    for (const name of names) {
      const [dist, publish] = [join(folder, name), join(folder, `${name}.publish.attestation`)];
      expect(await verify(dist, publish)).toMatchObject({ exitCode: 0, stdout: 'https://docs.pypi.org/attestations/publish/v1\n' });
      expect(await verify(dist, join(folder, `${name}.provenance.attestation`))).toMatchObject({
        exitCode: 0,
        stdout: 'https://slsa.dev/provenance/v1\n',
      });
      expect((await verify(dist, publish, 'gitlab')).exitCode).not.toBe(0);
    }
    const [first = '', second = ''] = names.map((name) => join(folder, name));
    expect(await verify(second, `${first}.publish.attestation`)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('does not match distribution name'),
    });
    writeFileSync(first, 'changed');
    expect(await verify(first, `${first}.publish.attestation`)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('digest') });
  },
);

const FIND = `
import sys, json
from twine.commands import _find_dists, _split_inputs
inputs = _split_inputs(_find_dists([sys.argv[1] + "/*"]))
print(json.dumps({dist.rsplit("/", 1)[-1]: sorted(one.rsplit("/", 1)[-1] for one in found) for dist, found in inputs.attestations_by_dist.items()}))
`;

consumerTest('twine')('twine finds the attestations beside the distributions that it uploads', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'widget-1.0.0.tar.gz'), 'x');
  const options = [
    '--package=pypi',
    `--instance=${stack().ready.files.trustConfigV1}`,
    '--identity-token=env:TOKEN',
    '--bundle-dir=../bundles',
  ];
  const made = await chopmark(['attest', 'widget-1.0.0.tar.gz', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
  expect(made.exitCode).toBe(0);
  const found = await run(consumerPython('twine'), ['-c', FIND, folder]);
  expect(JSON.parse(found.stdout)).toEqual({ 'widget-1.0.0.tar.gz': ['widget-1.0.0.tar.gz.publish.attestation'] });
});

/** What twine sent, as the index describes the form (docs.pypi.org/api/upload): a recording index that refuses what the form does not allow. */
async function startIndex() {
  const uploads: FormData[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    const content = form.get('content');
    const isFit =
      request.method === 'POST' &&
      request.headers.authorization === `Basic ${Buffer.from('__token__:pypi-x').toString('base64')}` &&
      form.get(':action') === 'file_upload' &&
      form.get('protocol_version') === '1' &&
      ['sdist', 'bdist_wheel'].includes(String(form.get('filetype'))) &&
      content instanceof File &&
      form.get('sha256_digest') === hash('sha256', Buffer.from(await content.arrayBuffer()));
    if (isFit) uploads.push(form);
    response.writeHead(isFit ? 200 : 400).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => void server.close();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy/`, uploads, close };
}

const METADATA = 'Metadata-Version: 2.1\nName: widget\nVersion: 1.0.0\n';

consumerTest('twine')(
  'twine uploads each distribution with its attestation, and what the index got verifies',
  async () => {
    const folder = temporaryFolder();
    const names = ['widget-1.0.0-py3-none-any.whl', 'widget-1.0.0.tar.gz'];
    const [wheel = '', sdist = ''] = names;
    writeFileSync(
      join(folder, sdist),
      packTar([
        ['widget-1.0.0/PKG-INFO', METADATA],
        ['widget-1.0.0/pyproject.toml', ''],
      ]),
    );
    writeFileSync(
      join(folder, wheel),
      packZip([
        ['widget.py', ''],
        ['widget-1.0.0.dist-info/METADATA', METADATA],
        ['widget-1.0.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
        ['widget-1.0.0.dist-info/RECORD', ''],
      ]),
    );
    const { trustConfigV1 } = stack().ready.files;
    const options = [...names, '--package=pypi', `--instance=${trustConfigV1}`, '--identity-token=env:TOKEN', '--bundle-dir=../bundles'];
    const made = await chopmark(['attest', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
    expect(made.exitCode).toBe(0);
    const index = await startIndex();
    try {
      const uploaded = await run(
        consumerPython('twine'),
        [
          '-m',
          'twine',
          'upload',
          '--non-interactive',
          '--disable-progress-bar',
          '--attestations',
          '--repository-url',
          index.url,
          `${folder}/*`,
        ],
        { env: { PATH: process.env.PATH, HOME: folder, TWINE_USERNAME: '__token__', TWINE_PASSWORD: 'pypi-x' }, timeout: 120_000 },
      );
      expect(uploaded).toMatchObject({ exitCode: 0 });
    } finally {
      index.close();
    }
    expect(index.uploads.map((form) => (form.get('content') as File).name).sort()).toEqual(names);
    const received = temporaryFolder();
    for (const form of index.uploads) {
      const content = form.get('content') as File;
      const [attestation, ...more] = JSON.parse(String(form.get('attestations'))) as unknown[];
      expect(more).toEqual([]);
      const dist = join(received, content.name);
      writeFileSync(dist, Buffer.from(await content.arrayBuffer()));
      writeFileSync(`${dist}.attestation`, JSON.stringify(attestation));
      expect(await verify(dist, `${dist}.attestation`)).toMatchObject({ exitCode: 0 });
    }
  },
  180_000,
);
