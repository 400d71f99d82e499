import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { run } from '../../../tools/live/run.ts';
import { COMMAND, chopmark } from '../support/chopmark.ts';
import { cosignIdentity, identity, signImage } from '../support/image-signing.ts';
import { crane, oras, pushImage, REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { token } from '../support/token.ts';

const PREDICATE = [`--predicate-type=${PREDICATE_TYPE}`, '--predicate={"tested":true}'];
const trust = () => `--trusted-root=${stack().ready.files.trustedRoot}`;
const referrers = async (image: string) =>
  (JSON.parse((await oras(['discover', '--plain-http', '--format=json', image])).stdout) as { referrers?: unknown[] }).referrers?.length ??
  0;

describe.each(REGISTRY_KINDS)('the %s registry', (kind) => {
  liveTest('the command that attest prints verifies the image in its registry', async () => {
    const host = await startRegistry(kind);
    const digest = await pushImage(`${host}/acme/app:1`);
    const cwd = temporaryFolder();
    const given = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', `--allow-insecure-registry=${host}`];
    const attested = await chopmark(['attest', `--subject-image=${host}/acme/app:1`, ...PREDICATE, ...given], {
      cwd,
      env: { MY_TOKEN: await token('github') },
    });
    const line = attested.stdout.split('To verify:\n')[1] ?? '';
    expect(line).toContain(`verify --subject-image ${host}/acme/app@${digest}`);
    const typed = ['-c', `chopmark() { '${process.execPath}' '${COMMAND}' "$@"; }; ${line}`];
    const typedBy = { cwd, env: { PATH: process.env.PATH, HOME: cwd } };
    expect(await run('sh', typed, typedBy)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 of 1 artifact verified') });
  });

  liveTest('store push, find, copy and repair, as a user types them', async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/app`;
    const digest = await pushImage(`${image}:1`);
    const folder = temporaryFolder();
    const store = (...args: string[]) => chopmark(['store', ...args, `--allow-insecure-registry=${host}`], { cwd: folder });

    // Nothing there yet, which is not the same as not to be asked.
    expect(await store('find', `--subject-image=${image}:1`, '--from=oci')).toMatchObject({ exitCode: 6 });
    expect(await store('find', `--subject-image=${image}:2`, '--from=oci')).toMatchObject({ exitCode: 2 });

    const [text = ''] = await signImage('attest', `${image}:1`, host, ...PREDICATE);
    writeFileSync(join(folder, 'one.jsonl'), `${text}\n`);
    expect(await store('push', 'one.jsonl', '--store=oci')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 stored') });
    expect(await store('push', 'one.jsonl', '--store=oci', '--bundle-dir=fresh')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 already stored'),
    });
    expect(await referrers(`${image}@${digest}`)).toBe(1);

    expect(await store('find', `--subject-image=${image}:1`, '--from=oci', '--bundle-dir=found')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'found', 'attestations.jsonl'), 'utf8').trim()).toBe(text);

    // The bundle alone goes beside the same image elsewhere, and into a folder, at once.
    await crane(['copy', '--insecure', `${image}:1`, `${host}/mirror/app:1`]);
    const copied = await store('copy', `--subject-image=${image}:1`, '--from=oci', `--store=oci:${host}/mirror/app`, '--store=./kept');
    expect(copied).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 bundle: 2 stored') });
    const there = [`--type=${PREDICATE_TYPE}`, `${host}/mirror/app@${digest}`];
    expect(await cosign(['verify-attestation', ...cosignIdentity(), ...there])).toMatchObject({ exitCode: 0 });
    const about = [`--subject-image=${image}:1`, '--from=./kept', `--predicate-type=${PREDICATE_TYPE}`];
    const kept = ['verify', ...about, `--allow-insecure-registry=${host}`, trust(), ...identity()];
    expect(await chopmark(kept, { cwd: folder })).toMatchObject({ exitCode: 0 });

    const tag = `${image}:${digest.replace(':', '-')}`;
    if (kind === 'distribution') {
      await crane(['index', 'append', '--insecure', '--docker-empty-base=false', '-t', tag]);
      expect(await referrers(`${image}@${digest}`)).toBe(0);
    }
    expect(await store('repair', `${image}:1`)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(kind === 'distribution' ? '1 bundle added again' : 'supports referrers'),
    });
    expect(await referrers(`${image}@${digest}`)).toBe(1);
    expect(existsSync(join(folder, 'kept', 'bundles'))).toBe(true);
    const gone = await store('repair', `${image}:none`, `${image}:1`);
    expect(gone).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('INPUT_IMAGE_MISSING') });
  });
});
