import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/sigstore/bundle.ts';
import type { Envelope } from '../../src/sigstore/dsse.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import {
  createBundle,
  createFirstInTotoEntry,
  createInstance,
  createLeafCertificate,
  STATEMENT,
  signEnvelope,
  spki,
  trustedRootOf,
  type Verifier,
} from '../support/create-bundle.ts';

const instance = createInstance();
const leaf = createLeafCertificate(instance);
const verifier = createVerifier(parseTrustedRoot(JSON.stringify(trustedRootOf(instance))));
const verify = (bundle: Bundle) => verifier.verifyBundle(bundle, { kind: 'none' });

const content = signEnvelope(instance.signer.privateKey);
const envelopeOf = (signed: Bundle['content']): Envelope => {
  if (signed.kind !== 'envelope') throw new Error('it is an envelope');
  return signed.envelope;
};
const { payload, payloadType, signature } = envelopeOf(content);
const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
/** As Go writes the struct of a DSSE envelope: what cosign, Tekton Chains and in-toto send. */
const AS_GO = JSON.stringify({ payloadType, payload: body, signatures: [{ keyid: '', sig }] });
const signer: Verifier = { kind: 'certificate', der: leaf };
const logged = (envelope: string, by: Verifier = signer, about = content): Bundle => ({
  ...createBundle(instance, { content: about, leaf, log: 'v1' }),
  entries: [createFirstInTotoEntry(instance, envelope, by)],
});

describe('intoto 0.0.1, the entry of attestations by cosign before 2.2', () => {
  test.each([
    ['as Go writes it', AS_GO],
    ['without keyid', JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] })],
    ['in alphabetical order', JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] })],
    ['in alphabetical order with keyid', JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid: '' }] })],
  ])('is verified over the envelope %s', async (_, envelope) => {
    await expect(verify(logged(envelope))).resolves.toMatchObject({
      entries: [{ index: 1003n, kind: 'intoto', version: '0.0.1' }],
      times: [{ source: 'log' }],
      statement: STATEMENT,
    });
  });

  const again = signEnvelope(instance.signer.privateKey);
  const other = signEnvelope(instance.signer.privateKey, Buffer.from(`${STATEMENT}\n`));
  test.each<[string, Bundle]>([
    ['the entry of another signature over the same payload', logged(AS_GO, signer, again)],
    ['the entry of another payload', logged(AS_GO, signer, other)],
    ['another signature in the logged envelope', logged(AS_GO.replace(sig, Buffer.from('other').toString('base64')))],
    ['another payload type in the logged envelope', logged(AS_GO.replace(payloadType, 'application/json'))],
    ['another certificate', logged(AS_GO, { kind: 'certificate', der: createLeafCertificate(instance) })],
    ['the key alone', logged(AS_GO, { kind: 'public-key', der: spki(instance.signer.publicKey) })],
    ['an envelope in another form', logged(JSON.stringify(JSON.parse(AS_GO), null, 2))],
  ])('is refused with %s', async (_, bundle) => {
    await expect(verify(bundle)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_BODY' });
  });

  test('is refused with a promise for another body', async () => {
    const [entry] = logged(AS_GO).entries;
    const [foreign] = logged(JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] })).entries;
    if (!entry || !foreign) throw new Error('no entry');
    const bundle = { ...logged(AS_GO), entries: [{ ...entry, inclusionPromise: foreign.inclusionPromise as Buffer }] };
    await expect(verify(bundle)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_PROMISE' });
  });
});
