import {
  type JsonObject,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalObject,
  readOptionalString,
  readString,
  readStringMap,
} from '../base/json/json-shape.ts';
import { MAX_SUMMARY_INPUTS, MAX_SUMMARY_TEXT } from './limits.ts';
import { type BuiltPredicate, readSigned } from './predicate-kind.ts';
import type { ResourceDescriptor } from './provenance-shape.ts';
import { dropUndefined, time } from './vulnerabilities/fields.ts';

const TYPE = 'https://slsa.dev/verification_summary/v1';

/** A verifier's decision about an artifact (slsa.dev, Verification Summary Attestation v1). */
export interface VerificationSummary {
  /** URI of the verifier. */
  verifier: string;
  verifierVersion?: Readonly<Record<string, string>>;
  timeVerified?: Date;
  /** The URI of the artifact. */
  resourceUri: string;
  policy: ResourceDescriptor;
  result: 'PASSED' | 'FAILED';
  /** `SLSA_BUILD_LEVEL_2`, and other properties that the verifier confirms. */
  levels: string[];
  /** The attestations that the verifier evaluated. */
  inputs: ResourceDescriptor[];
}

export const vsa = {
  types: [TYPE] as readonly string[],

  build: ({
    verifier,
    verifierVersion,
    timeVerified,
    resourceUri,
    policy,
    result,
    levels,
    inputs,
  }: VerificationSummary): BuiltPredicate => ({
    type: TYPE,
    predicate: dropUndefined({
      verifier: dropUndefined({ id: verifier, version: verifierVersion }),
      timeVerified: timeVerified?.toISOString(),
      resourceUri,
      policy,
      inputAttestations: inputs.length > 0 ? inputs : undefined,
      verificationResult: result,
      verifiedLevels: levels,
      slsaVersion: '1.2',
    }),
  }),

  /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
  read: (predicate: JsonObject): VerificationSummary =>
    readSigned('a verification summary', () => {
      const verifier = readObject(predicate.verifier, 'verifier');
      return dropUndefined<VerificationSummary>({
        verifier: readString(verifier.id, 'verifier.id', MAX_SUMMARY_TEXT),
        verifierVersion: verifier.version == null ? undefined : readStringMap(verifier.version, 'verifier.version', 100),
        timeVerified: time(predicate.timeVerified),
        resourceUri: readString(predicate.resourceUri, 'resourceUri', MAX_SUMMARY_TEXT),
        policy: readDescriptor(readOptionalObject(predicate.policy, 'policy') ?? {}, 'policy'),
        result: readOneOf(predicate.verificationResult, 'verificationResult', ['PASSED', 'FAILED'] as const),
        levels: readOptionalArray(predicate.verifiedLevels, 'verifiedLevels', 1_000).map((level) =>
          readString(level, 'verifiedLevels', MAX_SUMMARY_TEXT),
        ),
        inputs: readOptionalArray(predicate.inputAttestations, 'inputAttestations', MAX_SUMMARY_INPUTS).map((input) =>
          readDescriptor(input, 'inputAttestations'),
        ),
      });
    }),
} as const;

function readDescriptor(value: unknown, where: string): ResourceDescriptor {
  const { name, uri, digest } = readObject(value, where);
  return dropUndefined<ResourceDescriptor>({
    name: readOptionalString(name, where, MAX_SUMMARY_TEXT),
    uri: readOptionalString(uri, where, MAX_SUMMARY_TEXT),
    digest: digest == null ? undefined : readStringMap(digest, where, 32),
  });
}
