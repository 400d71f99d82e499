/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): the parts that all build types share. */

export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Still written by slsa-github-generator, and by npm and cosign before they changed to v1. */
export const OLD_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v0.2';

/** in-toto ResourceDescriptor, with the fields that a dependency needs; at least one of `uri` and `digest`. */
export interface ResourceDescriptor {
  uri?: string;
  /** Algorithm, by its in-toto name, to lower-case hex. */
  digest?: Readonly<Record<string, string>>;
  name?: string;
  mediaType?: string;
  downloadLocation?: string;
  /** Base64. */
  content?: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Provenance {
  buildDefinition: {
    buildType: string;
    externalParameters: Parameters;
    internalParameters?: Parameters;
    resolvedDependencies?: readonly ResourceDescriptor[];
  };
  runDetails: {
    builder: { id: string; version?: Readonly<Record<string, string>> };
    byproducts?: readonly ResourceDescriptor[];
    metadata?: { invocationId?: string; startedOn?: string; finishedOn?: string };
  };
}

/** What a caller knows in addition to the facts about the build. */
export interface ProvenanceExtra {
  /** The subject alternative name of the certificate. Absent with a key. */
  signer?: string;
  /** RFC 3339. */
  startedOn?: string;
  /** RFC 3339. */
  finishedOn?: string;
  /** Other inputs of the build, listed after the source. */
  resolvedDependencies?: readonly ResourceDescriptor[];
  /** Other outputs of the build, and the command that ran: only declared by the job. */
  byproducts?: readonly ResourceDescriptor[];
}
