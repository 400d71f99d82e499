import { describe, expect } from '@jest/globals';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, cosignSigns, identity, signImage, subjectOf } from '../support/image-signing.ts';
import { crane, openLive, oras, pushImage, REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE, SAN } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

describe.each(REGISTRY_KINDS)('the %s registry', (kind) => {
  liveTest('an image attested by tag: cosign, oras and chopmark read it', async () => {
    const host = await startRegistry(kind);
    const repository = `${host}/acme/app`;
    const digest = await pushImage(`${repository}:1`);
    const predicate = [`--predicate-type=${PREDICATE_TYPE}`, '--predicate={"tested":true}'];
    const [text = ''] = await signImage('attest', `${repository}:1`, host, ...predicate, '--store=oci');

    const { open, clock } = openLive({ insecure: [host] });
    const bundle = { name: 'app', text, kind: 'custom', predicateType: PREDICATE_TYPE, subjects: [subjectOf(repository, digest)] };
    // Again, by a run that knows nothing of the first.
    expect(await createOciStore({ open, clock }).publish(bundle)).toMatchObject({ status: 'already-stored' });

    const verified = await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PREDICATE_TYPE}`, `${repository}:1`]);
    expect(verified).toMatchObject({ exitCode: 0 });
    const discovered = await oras(['discover', '--plain-http', '--format=json', `${repository}@${digest}`]);
    const referrers = (JSON.parse(discovered.stdout) as { referrers: { annotations?: Record<string, string> }[] }).referrers;
    expect(referrers).toHaveLength(1);
    const args = [
      'verify',
      `--subject-image=${repository}:1`,
      `--allow-insecure-registry=${host}`,
      `--trusted-root=${stack().ready.files.trustedRoot}`,
      `--predicate-type=${PREDICATE_TYPE}`,
    ];
    expect(await chopmark([...args, ...identity()], { cwd: temporaryFolder() })).toMatchObject({ exitCode: 0 });
    const other = await chopmark([...args, '--ci=github', '--repository=acme/other', `--certificate-oidc-issuer=${issuerOf('github')}`], {
      cwd: temporaryFolder(),
    });
    expect(other).toMatchObject({ exitCode: 7 });
  });

  liveTest('an image signed: cosign verify accepts it', async () => {
    const host = await startRegistry(kind);
    const repository = `${host}/acme/signed`;
    await pushImage(`${repository}:1`);
    await signImage('sign', `${repository}:1`, host, '--store=oci');
    expect(await cosign(['verify', ...cosignIdentity(), `${repository}:1`])).toMatchObject({ exitCode: 0 });
    const stranger = [`--certificate-identity=${SAN.gitlab}`, ...cosignIdentity().slice(1)];
    expect(await cosign(['verify', ...stranger, `${repository}:1`])).not.toMatchObject({ exitCode: 0 });
  });

  liveTest('what cosign signed and attested, chopmark verifies', async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/theirs:1`;
    await pushImage(image);
    await cosignSigns('attest', image);
    await cosignSigns('sign', image);
    const args = [
      'verify',
      `--subject-image=${image}`,
      `--allow-insecure-registry=${host}`,
      `--trusted-root=${stack().ready.files.trustedRoot}`,
    ];
    for (const type of [PREDICATE_TYPE, 'https://sigstore.dev/cosign/sign/v1'])
      expect(await chopmark([...args, ...identity(), `--predicate-type=${type}`], { cwd: temporaryFolder() })).toMatchObject({
        exitCode: 0,
      });
    const missing = await chopmark([...args, ...identity(), '--predicate-type=https://slsa.dev/provenance/v1'], { cwd: temporaryFolder() });
    expect(missing).toMatchObject({ exitCode: 7 });
  });

  liveTest('what cosign left under tags, as it did before bundles, chopmark verifies', async () => {
    const host = await startRegistry(kind);
    const trust = ['verify', `--allow-insecure-registry=${host}`, `--trusted-root=${stack().ready.files.trustedRoot}`];
    for (const command of ['attest', 'sign'] as const) {
      const image = `${host}/acme/legacy-${command}:1`;
      await pushImage(image);
      await cosignSigns(command, image, { legacy: true });
      const type = command === 'attest' ? ['--predicate-type=https://example.com/predicate/v1'] : [];
      const args = [...trust, ...type, `--subject-image=${image}`];
      const result = await chopmark([...args, ...identity()], { cwd: temporaryFolder() });
      expect(result).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(command === 'attest' ? '.att#0' : '.sig#0') });
      const stranger = ['--ci=github', '--repository=acme/other', `--certificate-oidc-issuer=${issuerOf('github')}`];
      expect(await chopmark([...args, ...stranger], { cwd: temporaryFolder() })).toMatchObject({ exitCode: 7 });
      // Under the tag of another image, it is about that one no more.
      const [other, mine] = [await pushImage(`${host}/acme/legacy-${command}:2`), (await crane(['digest', '--insecure', image])).trim()];
      const suffix = command === 'attest' ? 'att' : 'sig';
      const tag = (digest: string) => `${host}/acme/legacy-${command}:${digest.replace(':', '-')}.${suffix}`;
      await crane(['copy', '--insecure', tag(mine), tag(other)]);
      const moved = await chopmark([...trust, `--subject-image=${host}/acme/legacy-${command}:2`, ...identity()], {
        cwd: temporaryFolder(),
      });
      expect(moved).toMatchObject({ exitCode: 6 });
    }
  });
});
