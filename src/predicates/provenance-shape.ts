/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): what is shared by all build types. */

export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';

/** in-toto ResourceDescriptor, as far as a dependency needs it; at least one of `uri` and `digest`. */
export interface ResourceDescriptor {
  uri?: string;
  /** Algorithm as in-toto names it to lower-case hex. */
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

/** What a caller knows beside the build's facts. */
export interface ProvenanceExtra {
  /** The certificate's subject alternative name. Absent with an own key. */
  signer?: string;
  /** RFC 3339. */
  startedOn?: string;
  /** RFC 3339. */
  finishedOn?: string;
  /** What else went into the build, behind the source. */
  resolvedDependencies?: readonly ResourceDescriptor[];
  /** What the build left beside its subjects, and what was run: the job's own word. */
  byproducts?: readonly ResourceDescriptor[];
}
