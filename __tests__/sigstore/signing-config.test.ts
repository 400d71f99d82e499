import { describe, expect, test } from '@jest/globals';
import { formatSigningConfig, parseSigningConfig } from '../../src/sigstore/signing-config.ts';
import { formatTrustConfig, parseTrustConfig } from '../../src/sigstore/trust-config.ts';

const service = {
  url: 'https://log.example/prefix',
  majorApiVersion: 2,
  validFor: { start: '2026-01-01T00:00:00Z' },
  operator: 'log.example',
};
const config = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [{ ...service, url: 'https://ca.example', majorApiVersion: 1 }],
  rekorTlogUrls: [service],
  rekorTlogConfig: { selector: 'EXACT', count: 1 },
  tsaUrls: [
    { ...service, url: 'http://127.0.0.1:3004/api/v1/timestamp', validFor: { start: '2026-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' } },
  ],
  tsaConfig: { selector: 'ALL' },
};
const parse = (json: unknown) => parseSigningConfig(Buffer.from(JSON.stringify(json)), 'the signing config x.json');
const withLog = (change: object) => ({ ...config, rekorTlogUrls: [{ ...service, ...change }] });

test('services, windows and selectors are read', () => {
  expect(parse(config)).toMatchObject({
    certificateAuthorities: [{ url: new URL('https://ca.example') }],
    oidcIssuers: [],
    logs: [{ majorApiVersion: 2, operator: 'log.example', validity: { start: new Date('2026-01-01T00:00:00Z') } }],
    logSelector: { exact: 1 },
    timestampAuthorities: [{ validity: { end: new Date('2027-01-01T00:00:00Z') } }],
    timestampSelector: 'ALL',
  });
});

test('what was read can be written and read again', () => {
  expect(parse(formatSigningConfig(parse(config)))).toEqual(parse(config));
  expect(formatSigningConfig(parse(config)).caUrls).toMatchObject([{ url: 'https://ca.example' }]);
});

test('fields may have the names of the protobuf file', () => {
  const spelled = {
    media_type: config.mediaType,
    ca_urls: config.caUrls.map(({ majorApiVersion, validFor, ...rest }) => ({
      ...rest,
      major_api_version: majorApiVersion,
      valid_for: validFor,
    })),
    rekor_tlog_urls: config.rekorTlogUrls,
    rekor_tlog_config: config.rekorTlogConfig,
    tsa_urls: config.tsaUrls,
    tsa_config: config.tsaConfig,
  };
  expect(parse(spelled)).toEqual(parse(config));
});

describe('refused', () => {
  test.each<[string, unknown, RegExp]>([
    ['a field in both of its spellings', { ...config, ca_urls: config.caUrls }, /caUrls twice/],
    ['a media type in both of its spellings', { ...config, media_type: config.mediaType }, /mediaType twice/],
    [
      'an inner field in both of its spellings',
      withLog({ major_api_version: 2 }),
      /rekorTlogUrls\[0\] has the field majorApiVersion twice/,
    ],
    ['version 0.1', { ...config, mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }, /version 0\.1/],
    ['another media type', { ...config, mediaType: 'application/json' }, /media type/],
    ['no media type', { ...config, mediaType: undefined }, /mediaType/],
    ['a field that might mean something', { ...config, extra: 1 }, /field/],
    ['a service without a start', withLog({ validFor: {} }), /rekorTlogUrls\[0\]\.validFor\.start/],
    [
      'a service that ends before it starts',
      withLog({ validFor: { start: '2026-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' } }),
      /ends before/,
    ],
    ['no API version', withLog({ majorApiVersion: 0 }), /majorApiVersion/],
    ['plain http', withLog({ url: 'http://log.example' }), /https/],
    ['credentials in a URL', withLog({ url: 'https://me:secret@log.example' }), /credentials/],
    ['no selector', { ...config, rekorTlogConfig: undefined }, /rekorTlogConfig is missing/],
    ['an undefined selector', { ...config, rekorTlogConfig: { selector: 'SERVICE_SELECTOR_UNDEFINED' } }, /selector/],
    ['EXACT without a count', { ...config, rekorTlogConfig: { selector: 'EXACT' } }, /count/],
    ['a count that is not used', { ...config, rekorTlogConfig: { selector: 'ANY', count: 2 } }, /count/],
    ['too many services', { ...config, rekorTlogUrls: Array(65).fill(service) }, /64/],
    ['no object', [], /not an object/],
  ])('%s', (_, json, reason) => {
    expect(() => parse(json)).toThrow(
      expect.objectContaining({ code: 'INPUT_SIGNING_CONFIG_MALFORMED', message: expect.stringMatching(reason) }),
    );
    expect(() => parse(json)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});

describe('a client trust config', () => {
  const trustedRoot = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1', tlogs: [] };
  const whole = { mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json', trustedRoot, signingConfig: config };
  const read = (json: unknown) => parseTrustConfig(Buffer.from(JSON.stringify(json)));

  test('is a trusted root and a signing config', () => {
    expect(JSON.parse(read(whole).trustedRoot.toString())).toEqual(trustedRoot);
    expect(read(whole).signingConfig).toEqual(parse(config));
    expect(parseTrustConfig(Buffer.from(formatTrustConfig(read(whole).trustedRoot, parse(config))))).toEqual(read(whole));
  });

  test('may have the names of the protobuf file', () => {
    const spelled = { media_type: whole.mediaType, trusted_root: trustedRoot, signing_config: config };
    expect(read(spelled)).toEqual(read(whole));
  });

  test.each<[string, unknown]>([
    ['a signing config in both of its spellings', { ...whole, signing_config: config }],
    ['a trusted root in both of its spellings', { ...whole, trusted_root: trustedRoot }],
    ['a media type in both of its spellings', { ...whole, media_type: whole.mediaType }],
    ['a signing config alone', config],
    ['no trusted root', { ...whole, trustedRoot: undefined }],
    ['no signing config', { ...whole, signingConfig: undefined }],
    ['a broken signing config', { ...whole, signingConfig: { ...config, caUrls: [{}] } }],
    ['a field that might mean something', { ...whole, extra: 1 }],
  ])('refused: %s', (_, json) => {
    expect(() => read(json)).toThrow(expect.objectContaining({ code: 'INPUT_TRUST_CONFIG_MALFORMED', exitCode: 2 }));
  });
});
