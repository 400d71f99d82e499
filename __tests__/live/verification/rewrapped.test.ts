import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { encodeEnvelopeHead, IN_TOTO_PAYLOAD_TYPE } from '../../../src/sigstore/dsse.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../../src/verification/verifier.ts';
import type { Corpus } from '../../support/corpus.ts';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { SAN, signWithCosign } from '../support/peer-signing.ts';
import { PEERS } from '../support/peer-verdicts.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

/** docs/adr/0032: what is known of a file that is signed and holds what an envelope's signature is over. */
const ACCEPTED_BY: Record<1 | 2, string[]> = { 1: ['chopmark', 'sigstore-js'], 2: ['chopmark', 'sigstore-js', 'sigstore-go'] };

liveTest.each([1, 2] as const)(
  'a file that holds an envelope’s signed bytes makes a statement of its signer’s, in Rekor v%d',
  async (rekor) => {
    const folder = temporaryFolder();
    const artifact = join(folder, 'artefact.txt');
    writeFileSync(artifact, 'what the statement is about\n');
    const sha256 = createHash('sha256').update(readFileSync(artifact)).digest('hex');
    const payload = Buffer.from(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'artefact.txt', digest: { sha256 } }],
        predicateType: 'https://example.com/predicate/v1',
        predicate: {},
      }),
    );
    const file = join(folder, 'innocent.bin');
    writeFileSync(file, Buffer.concat([encodeEnvelopeHead({ payloadType: IN_TOTO_PAYLOAD_TYPE, payload }), payload]));

    const { messageSignature, ...bundle } = JSON.parse(readFileSync(await signWithCosign(file, { rekor }), 'utf8'));
    const dsseEnvelope = {
      payload: payload.toString('base64'),
      payloadType: IN_TOTO_PAYLOAD_TYPE,
      signatures: [{ sig: messageSignature.signature }],
    };
    const text = JSON.stringify({ ...bundle, dsseEnvelope });

    const corpus: Corpus = {
      folder,
      artifact,
      trustedRoot: stack().ready.files.trustedRoot,
      signer: { identity: SAN.github, issuer: issuerOf('github') },
      sha256,
      bundles: [],
    };
    const ours = await createVerifier(parseTrustedRoot(readFileSync(corpus.trustedRoot))).verifyBundle(parseBundle(text), {
      kind: 'digest',
      algorithm: 'sha256',
      digest: sha256,
    });
    const accepted = [...(ours.statement ? ['chopmark'] : [])];
    for (const peer of ['sigstore-js', 'sigstore-go'] as const)
      if ((await PEERS[peer](corpus, [text]))[0] === undefined) accepted.push(peer);
    expect(accepted).toEqual(ACCEPTED_BY[rekor]);

    // So it is the signer who has to look.
    const { exitCode, stderr } = await chopmark(['sign', file, '--dry-run', '--instance', stack().ready.files.trustConfig], {
      cwd: folder,
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('INPUT_SUBJECT_ENVELOPE')]);
  },
);
