import { describe, expect } from '@jest/globals';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, cosignSigns, identity } from '../support/image-signing.ts';
import { pushImage, REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { token } from '../support/token.ts';

const OLD = ['--new-bundle-format=false'];

describe.each(REGISTRY_KINDS)('the %s registry', (kind) => {
  liveTest('an attestation in the form of cosign 1 and 2, on request: cosign reads it as such, beside its own', async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/old:1`;
    await pushImage(image);
    await cosignSigns('attest', image, { legacy: true });
    const { trustConfig, trustConfigV1, trustedRoot } = stack().ready.files;
    const attest = async (instance: string, type: string) => {
      const what = [`--subject-image=${image}`, `--predicate-type=${type}`, '--predicate={"tested":true}', '--store=oci-legacy'];
      const who = [`--instance=${instance}`, '--identity-token=env:MY_TOKEN', `--allow-insecure-registry=${host}`];
      return chopmark(['attest', ...what, ...who], { cwd: temporaryFolder(), env: { MY_TOKEN: await token('github') } });
    };
    const verify = (type: string) => cosign(['verify-attestation', ...OLD, ...cosignIdentity(), `--type=${type}`, image]);
    const ours = 'https://acme.example/old/v1';
    expect(await attest(trustConfigV1, ours)).toMatchObject({ exitCode: 0 });
    for (const type of [ours, PREDICATE_TYPE]) expect(await verify(type)).toMatchObject({ exitCode: 0 });
    const checked = ['verify', `--subject-image=${image}`, `--allow-insecure-registry=${host}`, `--trusted-root=${trustedRoot}`];
    const read = await chopmark([...checked, ...identity(), `--predicate-type=${ours}`], { cwd: temporaryFolder() });
    expect(read).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('.att#1') });
    // Rekor v2 promises nothing that the old form could carry.
    expect(await attest(trustConfig, ours)).toMatchObject({ exitCode: 5, stdout: expect.stringContaining('rekor-version 1') });
  });
});
