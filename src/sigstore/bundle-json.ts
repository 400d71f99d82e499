import type { SerializedBundle } from '@sigstore/bundle';

/** A Sigstore bundle in protobuf JSON, parsed: what a file `*.sigstore.json` contains, and what other Sigstore libraries take. */
export type BundleJson = SerializedBundle;
