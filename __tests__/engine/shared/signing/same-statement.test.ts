import { expect, test } from '@jest/globals';
import { isSameStatement } from '../../../../src/engine/shared/signing/same-statement.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
// biome-ignore lint/suspicious/noExplicitAny: a statement is edited at many depths
type Json = any;
const statement = (change: (json: Json) => void = () => {}): Buffer => {
  const json = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: PROVENANCE,
    predicate: {
      buildDefinition: { buildType: 'https://a.example', externalParameters: { ref: 'main' } },
      runDetails: { builder: { id: 'https://b.example' }, metadata: { invocationId: '1', startedOn: '2026-01-01T00:00:00Z' } },
    },
  };
  change(json);
  return Buffer.from(JSON.stringify(json));
};

test.each<[string, (json: Json) => void]>([
  ['nothing', () => {}],
  ['which run it was', (json) => Object.assign(json.predicate.runDetails.metadata, { invocationId: '2' })],
  ['when it ended', (json) => Object.assign(json.predicate.runDetails.metadata, { finishedOn: '2026-01-01T00:00:01Z' })],
  ['run metadata that was not there', (json) => void delete json.predicate.runDetails.metadata],
])('provenance that differs in %s says the same', (_, change) => {
  expect(isSameStatement(statement(change), statement())).toBe(true);
});

test.each<[string, (json: Json) => void]>([
  ['a digest', (json) => Object.assign(json.subject[0].digest, { sha256: 'b'.repeat(64) })],
  ['a name', (json) => Object.assign(json.subject[0], { name: 'b' })],
  ['what else is said of a subject', (json) => Object.assign(json.subject[0], { annotations: { approved: 'yes' } })],
  ['where a subject is', (json) => Object.assign(json.subject[0], { downloadLocation: 'https://evil.example' })],
  ['a field beside those of the specification', (json) => Object.assign(json, { more: true })],
  ['the builder', (json) => Object.assign(json.predicate.runDetails.builder, { id: 'https://c.example' })],
  ['by-products', (json) => Object.assign(json.predicate.runDetails, { byproducts: [] })],
  ['a parameter', (json) => Object.assign(json.predicate.buildDefinition.externalParameters, { ref: 'other' })],
  ['the version', (json) => Object.assign(json, { _type: 'https://in-toto.io/Statement/v0.1' })],
])('what differs in %s says something else', (_, change) => {
  expect(isSameStatement(statement(change), statement())).toBe(false);
});

test('in a predicate of another type, run metadata is like anything else', () => {
  const review = (by: string) =>
    statement((json) => {
      json.predicateType = 'https://acme.example/review/v1';
      json.predicate = { runDetails: { metadata: { by } } };
    });
  expect(isSameStatement(review('alice'), review('alice'))).toBe(true);
  expect(isSameStatement(review('alice'), review('bob'))).toBe(false);
});
