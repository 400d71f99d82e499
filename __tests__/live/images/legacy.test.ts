import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, cosignSigns, identity } from '../support/image-signing.ts';
import { crane, pushImage, REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE, SAN } from '../support/peer-signing.ts';
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
      const what = [`--subject-image=${image}`, `--predicate-type=${type}`, '--predicate={"tested":true}', '--store=oci-cosign-v2'];
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

  /** Signs an image as a user types it, with Rekor v1. */
  const sign = async (image: string, host: string, folder: string, ...more: string[]) => {
    const who = ['--identity-token=env:MY_TOKEN', `--allow-insecure-registry=${host}`, '--bundle-dir=bundles'];
    const given = more.some((option) => option.startsWith('--instance')) ? [] : [`--instance=${stack().ready.files.trustConfigV1}`];
    const args = ['sign', `--subject-image=${image}`, ...given, ...who, ...more];
    return chopmark(args, { cwd: folder, env: { MY_TOKEN: await token('github') } });
  };
  const verifyOld = (image: string, trusted = cosignIdentity()) => cosign(['verify', ...OLD, ...trusted, image]);

  liveTest('a signature in the form of cosign 1 and 2, on request: cosign verifies it as such, beside its own', async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/signed:1`;
    await pushImage(image);
    expect(await verifyOld(image)).not.toMatchObject({ exitCode: 0 });
    expect(await sign(image, host, temporaryFolder(), '--store=oci', '--store=oci-cosign-v2')).toMatchObject({ exitCode: 0 });

    const alone = await verifyOld(image);
    expect(alone).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(alone.stdout)).toMatchObject([{ critical: { identity: { 'docker-reference': `${host}/acme/signed` } } }]);
    expect(await verifyOld(image, [`--certificate-identity=${SAN.gitlab}`, ...cosignIdentity().slice(1)])).not.toMatchObject({
      exitCode: 0,
    });
    // The statement went to the referrers, where cosign 3 looks.
    expect(await cosign(['verify', ...cosignIdentity(), image])).toMatchObject({ exitCode: 0 });
    const checked = ['verify', `--subject-image=${image}`, `--allow-insecure-registry=${host}`, '--json'];
    const read = await chopmark([...checked, `--trusted-root=${stack().ready.files.trustedRoot}`, ...identity()], {
      cwd: temporaryFolder(),
    });
    expect(read).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('.sig#0') });

    await cosignSigns('sign', image, { legacy: true });
    expect(await sign(image, host, temporaryFolder(), '--store=oci-cosign-v2')).toMatchObject({ exitCode: 0 });
    const together = await verifyOld(image);
    expect(together).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(together.stdout)).toHaveLength(3);

    // Elsewhere too: with the documents, by copy, and by way of a folder.
    const folder = temporaryFolder();
    const store = (...args: string[]) => chopmark(['store', ...args, `--allow-insecure-registry=${host}`], { cwd: folder });
    for (const mirror of ['copied', 'pushed']) await crane(['copy', '--insecure', image, `${host}/mirror/${mirror}:1`]);
    const found = [`--subject-image=${image}`, '--from=oci-cosign-v2', '--bundle-dir=found'];
    expect(await store('copy', ...found, `--store=oci-cosign-v2:${host}/mirror/copied`)).toMatchObject({ exitCode: 0 });
    expect(await store('push', 'found', `--store=oci-cosign-v2:${host}/mirror/pushed`)).toMatchObject({ exitCode: 0 });
    for (const mirror of ['copied', 'pushed']) {
      const there = await verifyOld(`${host}/mirror/${mirror}:1`);
      expect(there).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(there.stdout)).toHaveLength(3);
    }
  });

  liveTest('a run that could not store such a signature is finished by itself, and by store push', async () => {
    const host = await startRegistry(kind);
    const [image, folder] = [`${host}/acme/later:1`, temporaryFolder()];
    const digest = await pushImage(image);
    const at = (...names: string[]) => join(folder, 'bundles', ...names);
    // A tag is no repository, and this one is nobody's to write: port 9 has no registry.
    const failed = await sign(image, host, folder, '--store=oci-cosign-v2:localhost:9/acme/later', '--allow-insecure-registry=localhost:9');
    expect(failed).toMatchObject({ exitCode: 5, stdout: expect.stringContaining('store push bundles/attestations.jsonl --store') });
    const signature = readFileSync(at('later.simple-signing.json.sigstore.json'), 'utf8');

    // By the same command: what is in the journal is not signed twice.
    rmSync(at('later.simple-signing.json.sigstore.json'));
    rmSync(at('later.simple-signing.json'));
    expect(await sign(image, host, folder, '--store=oci-cosign-v2')).toMatchObject({ exitCode: 0 });
    const signatureOf = (text: string) => JSON.parse(text).messageSignature;
    expect(signatureOf(readFileSync(at('later.simple-signing.json.sigstore.json'), 'utf8'))).toEqual(signatureOf(signature));
    expect(JSON.parse((await verifyOld(image)).stdout)).toHaveLength(1);

    // On the disk it is the signature of a file like any other for cosign. For us it is that of the image, and says nothing about the file.
    const [document, bundle] = [at('later.simple-signing.json'), at('later.simple-signing.json.sigstore.json')];
    const trusted = `--trusted-root=${stack().ready.files.trustedRoot}`;
    expect(await chopmark(['verify', document, trusted, ...identity()], { cwd: folder })).toMatchObject({
      exitCode: 6,
      stdout: expect.stringContaining('VERIFICATION_OTHER_MEANING'),
    });
    const blob = ['verify-blob', `--bundle=${bundle}`, ...cosignIdentity().slice(0, 3), document];
    expect(await cosign(blob)).toMatchObject({ exitCode: 0 });

    // By store push, from the folder and from the file that holds all.
    await crane(['delete', '--insecure', `${host}/acme/later:${digest.replace(':', '-')}.sig`]);
    expect(await verifyOld(image)).not.toMatchObject({ exitCode: 0 });
    const push = (cwd: string, target: string) =>
      chopmark(['store', 'push', target, '--store=oci-cosign-v2', `--allow-insecure-registry=${host}`, '--bundle-dir=fresh'], { cwd });
    expect(await push(folder, 'bundles/attestations.jsonl')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('0 failed, 1 skipped'),
    });
    expect(await verifyOld(image)).toMatchObject({ exitCode: 0 });

    // Without the document nobody could tell what it is about.
    const bare = temporaryFolder();
    copyFileSync(at('later.simple-signing.json.sigstore.json'), join(bare, 'later.simple-signing.json.sigstore.json'));
    const lost = await push(bare, 'later.simple-signing.json.sigstore.json');
    expect(lost).toMatchObject({ exitCode: 5, stdout: expect.stringContaining('later.simple-signing.json is not next to its signature') });
    // And the statement alone is another thing.
    copyFileSync(at('later.sigstore.json'), join(bare, 'later.sigstore.json'));
    expect(await push(bare, 'later.sigstore.json')).toMatchObject({
      exitCode: 5,
      stdout: expect.stringContaining('signs a different document'),
    });
  });

  liveTest('what the old form could not hold is not signed at all', async () => {
    const host = await startRegistry(kind);
    const [image, folder] = [`${host}/acme/newer:1`, temporaryFolder()];
    await pushImage(image);
    const refused = await sign(image, host, folder, '--store=oci-cosign-v2', `--instance=${stack().ready.files.trustConfig}`);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--rekor-version 1') });
    expect(existsSync(join(folder, 'bundles'))).toBe(false);
  });
});
