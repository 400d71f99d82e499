import { describe, expect, test } from '@jest/globals';
import { serializeBundle } from '../../src/sigstore/bundle.ts';
import { parseBundle } from '../../src/sigstore/parse-bundle.ts';
import { createBundle, createInstance, signMessage } from '../support/create-bundle.ts';

const instance = createInstance();
const bundle = createBundle(instance, { log: 'v1', timestamp: true });
const TEXT = serializeBundle(bundle);
const MESSAGE = serializeBundle(createBundle(instance, { content: signMessage(instance.signer.privateKey) }));
// biome-ignore lint/suspicious/noExplicitAny: a bundle is edited at many depths
type Json = any;
const edit = (change: (json: Json) => void, text = TEXT): string => {
  const json = JSON.parse(text);
  change(json);
  return JSON.stringify(json);
};
const OLD = 'application/vnd.dev.sigstore.bundle+json;version=';

/** The same JSON with the names of the protobuf files; those of DSSE are the same in both. */
function toProtobufNames(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toProtobufNames);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === 'payloadType' ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      toProtobufNames(inner),
    ]),
  );
}

describe('reads', () => {
  test('what it writes', () => {
    expect(parseBundle(TEXT)).toEqual(bundle);
    expect(serializeBundle(parseBundle(TEXT))).toBe(TEXT);
    expect(serializeBundle(parseBundle(MESSAGE))).toBe(MESSAGE);
  });

  test.each([
    [`${OLD}0.1`, '0.1'],
    [`${OLD}0.2`, '0.2'],
    [`${OLD}0.3`, '0.3'],
    ['application/vnd.dev.sigstore.bundle.v0.3+json', '0.3'],
  ])('%s', (mediaType, version) => {
    expect(parseBundle(edit((json) => Object.assign(json, { mediaType })))).toMatchObject({ version, mediaType });
  });

  test('null for what is absent, and zero where it is left out, as protobuf JSON has them', () => {
    const text = edit((json) => {
      const [entry] = json.verificationMaterial.tlogEntries;
      entry.inclusionProof = null;
      entry.logIndex = undefined;
      json.verificationMaterial.timestampVerificationData = null;
      json.mediaType = `${OLD}0.1`;
    });
    const [entry] = parseBundle(text).entries;
    expect(entry?.logIndex).toBe(0n);
    expect(entry?.inclusionProof).toBeUndefined();
  });

  test.each([
    ['absent', undefined],
    ['null', null],
    ['empty', {}],
  ])('a message whose digest is %s, and writes it without', (_, messageDigest) => {
    const read = parseBundle(edit((json) => Object.assign(json.messageSignature, { messageDigest }), MESSAGE));
    expect(read.content).toEqual({ kind: 'message', signature: expect.any(Buffer) });
    const written = serializeBundle(read);
    expect(JSON.parse(written).messageSignature).not.toHaveProperty('messageDigest');
    expect(parseBundle(written)).toEqual(read);
  });

  test.each([
    ['an attestation', TEXT],
    ['a signature', MESSAGE],
  ])('the names of the protobuf file: %s', (_, text) => {
    expect(parseBundle(JSON.stringify(toProtobufNames(JSON.parse(text))))).toEqual(parseBundle(text));
  });

  test('a chain before 0.3', () => {
    const text = edit((json) => {
      json.mediaType = `${OLD}0.2`;
      json.verificationMaterial.x509CertificateChain = { certificates: [json.verificationMaterial.certificate] };
      json.verificationMaterial.certificate = undefined;
    });
    expect(parseBundle(text).material.kind).toBe('chain');
  });
});

describe('refuses', () => {
  const material = (change: (material: Json) => void) => edit((json) => change(json.verificationMaterial));
  const entry = (change: (entry: Json) => void) => edit((json) => change(json.verificationMaterial.tlogEntries[0]));
  const MALFORMED = 'VERIFICATION_BUNDLE_MALFORMED';
  const VERSION = 'VERIFICATION_BUNDLE_VERSION';

  test.each<[string, string, string]>([
    ['no JSON', MALFORMED, 'bundle'],
    ['a list', MALFORMED, '[]'],
    ['a key twice', MALFORMED, TEXT.replace('{', '{"mediaType":"x",')],
    ['absurd depth', MALFORMED, edit((json) => Object.assign(json, { dsseEnvelope: JSON.parse('['.repeat(200) + ']'.repeat(200)) }))],
    ['no media type', MALFORMED, edit((json) => Object.assign(json, { mediaType: undefined }))],
    ['version 0.4', VERSION, edit((json) => Object.assign(json, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' }))],
    [
      'version 0.1 in the new spelling',
      VERSION,
      edit((json) => Object.assign(json, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.1+json' })),
    ],
    ['a media type that every object has', VERSION, edit((json) => Object.assign(json, { mediaType: 'constructor' }))],
    ['something behind a media type', VERSION, edit((json) => Object.assign(json, { mediaType: `${OLD}0.3.1` }))],
    ['an unknown field', MALFORMED, edit((json) => Object.assign(json, { more: 1 }))],
    [
      'a field in both of its spellings',
      MALFORMED,
      edit((json) => Object.assign(json, { verification_material: json.verificationMaterial })),
    ],
    ['a media type in both of its spellings', MALFORMED, edit((json) => Object.assign(json, { media_type: json.mediaType }))],
    [
      'a deep field in both of its spellings',
      MALFORMED,
      entry((inner) => Object.assign(inner.inclusionProof, { root_hash: inner.inclusionProof.rootHash })),
    ],
    ['a name that neither spelling is', MALFORMED, TEXT.replace('"verificationMaterial"', '"verification_Material"')],
    ['another spelling of a field of DSSE', MALFORMED, TEXT.replace('"payloadType"', '"payload_type"')],
    ['two kinds of content', MALFORMED, edit((json) => Object.assign(json, { messageSignature: JSON.parse(MESSAGE).messageSignature }))],
    ['no content', MALFORMED, edit((json) => Object.assign(json, { dsseEnvelope: undefined }))],
    ['two kinds of material', MALFORMED, material((inner) => Object.assign(inner, { publicKey: { hint: 'x' } }))],
    ['no material', MALFORMED, material((inner) => Object.assign(inner, { certificate: undefined }))],
    [
      'a chain in 0.3',
      MALFORMED,
      material((inner) => Object.assign(inner, { certificate: undefined, x509CertificateChain: { certificates: [inner.certificate] } })),
    ],
    ['an empty certificate', MALFORMED, material((inner) => Object.assign(inner.certificate, { rawBytes: '' }))],
    ['loose base64', MALFORMED, material((inner) => Object.assign(inner.certificate, { rawBytes: `${inner.certificate.rawBytes}\n` }))],
    ['33 entries', MALFORMED, material((inner) => Object.assign(inner, { tlogEntries: Array(33).fill(inner.tlogEntries[0]) }))],
    [
      '33 timestamps',
      MALFORMED,
      material((inner) =>
        Object.assign(inner, { timestampVerificationData: { rfc3161Timestamps: Array(33).fill({ signedTimestamp: 'AAAA' }) } }),
      ),
    ],
    ['two signatures', MALFORMED, edit((json) => json.dsseEnvelope.signatures.push(json.dsseEnvelope.signatures[0]))],
    ['no signature', MALFORMED, edit((json) => json.dsseEnvelope.signatures.pop())],
    ['an empty signature', MALFORMED, edit((json) => Object.assign(json.dsseEnvelope.signatures[0], { sig: '' }))],
    ['no payload type', MALFORMED, edit((json) => Object.assign(json.dsseEnvelope, { payloadType: '' }))],
    [
      'no promise in 0.1',
      MALFORMED,
      edit((json) =>
        Object.assign(Object.assign(json, { mediaType: `${OLD}0.1` }).verificationMaterial.tlogEntries[0], { inclusionPromise: null }),
      ),
    ],
    [
      'no proof in 0.2',
      MALFORMED,
      edit((json) =>
        Object.assign(Object.assign(json, { mediaType: `${OLD}0.2` }).verificationMaterial.tlogEntries[0], { inclusionProof: null }),
      ),
    ],
    ['no checkpoint in 0.3', MALFORMED, entry((inner) => Object.assign(inner.inclusionProof, { checkpoint: null }))],
    ['a negative index', MALFORMED, entry((inner) => Object.assign(inner, { logIndex: '-1' }))],
    ['an index beyond 64 bits', MALFORMED, entry((inner) => Object.assign(inner, { logIndex: '9223372036854775808' }))],
    ['a time beyond the calendar', MALFORMED, entry((inner) => Object.assign(inner, { integratedTime: '9223372036854775807' }))],
    ['a short hash', MALFORMED, entry((inner) => Object.assign(inner.inclusionProof, { rootHash: 'AAAA' }))],
    [
      '65 hashes',
      MALFORMED,
      entry((inner) => Object.assign(inner.inclusionProof, { hashes: Array(65).fill(inner.inclusionProof.rootHash) })),
    ],
    ['no body', MALFORMED, entry((inner) => Object.assign(inner, { canonicalizedBody: '' }))],
    [
      'a digest of another length',
      MALFORMED,
      edit((json) => Object.assign(json.messageSignature.messageDigest, { digest: 'AAAA' }), MESSAGE),
    ],
    [
      'a digest by SHA-3',
      MALFORMED,
      edit((json) => Object.assign(json.messageSignature.messageDigest, { algorithm: 'SHA3_256' }), MESSAGE),
    ],
    ['an algorithm without digest', MALFORMED, edit((json) => delete json.messageSignature.messageDigest.digest, MESSAGE)],
    ['a digest without algorithm', MALFORMED, edit((json) => delete json.messageSignature.messageDigest.algorithm, MESSAGE)],
  ])('%s', (_, code, text) => {
    expect(() => parseBundle(text, 'app.sigstore.json')).toThrow(expect.objectContaining({ code, exitCode: 6 }));
  });
});

describe('says which field it means', () => {
  test.each<[string, (json: Json) => void, string]>([
    ['a missing media type', (json) => delete json.mediaType, 'mediaType is missing'],
    ['a missing material', (json) => delete json.verificationMaterial, 'verificationMaterial is missing'],
    [
      'a missing body',
      (json) => delete json.verificationMaterial.tlogEntries[0].canonicalizedBody,
      'tlogEntries[0].canonicalizedBody is missing',
    ],
    [
      'a log id that is null',
      (json) => Object.assign(json.verificationMaterial.tlogEntries[0], { logId: null }),
      'tlogEntries[0].logId is missing',
    ],
    [
      'an unknown field',
      (json) => Object.assign(json.verificationMaterial.tlogEntries[0], { more: 1 }),
      'tlogEntries[0] has the unknown field more',
    ],
    [
      'two members of the material',
      (json) => Object.assign(json.verificationMaterial, { publicKey: {} }),
      'verificationMaterial has publicKey and certificate, but only one of them is allowed',
    ],
    [
      'no member of the material',
      (json) => delete json.verificationMaterial.certificate,
      'verificationMaterial has none of publicKey, x509CertificateChain, certificate',
    ],
    ['no content', (json) => delete json.dsseEnvelope, 'app.sigstore.json has none of messageSignature, dsseEnvelope'],
    ['another type', (json) => Object.assign(json, { verificationMaterial: [] }), 'verificationMaterial is not an object'],
  ])('%s', (_, change, message) => {
    expect(() => parseBundle(edit(change), 'app.sigstore.json')).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
  });
});
