import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { consumerPython } from '../../../tools/live/cache.ts';
import { run } from '../../../tools/live/run.ts';
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
