import type { Clock, Http, Logger } from '../base/ports.ts';
import type { SigningConfig } from '../sigstore/signing-config.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';

/** What a run trusts, and how recent this information is. */
export interface Trust {
  /** `public-good` or another preset, the host of a TUF mirror, or the path of a file, as the user wrote it. */
  name: string;
  trustedRoot: TrustedRoot;
  /**
   * Other trusted roots in the same file (JSON Lines). Each is complete by itself: a bundle must verify wholly under one of the roots,
   * never under parts of several.
   */
  alternatives: TrustedRoot[];
  /** The trusted root's JSON, as it was read. */
  bytes: Buffer;
  source: 'file' | 'tuf' | 'cache' | 'snapshot';
  /** When this was the current state: now, the time at which the repository last confirmed a copy, or the file's last change. */
  taken: Date;
  /** Absent if only a trusted root is known. */
  signingConfig?: SigningConfig;
  /** False if it has a log of the public instances, whose entries everyone can read. */
  private: boolean;
  /** For the user: a copy was used because the repository was not available, or the copy is old. */
  warnings: string[];
}

/** All trusted roots, the first first. */
export const rootsOf = ({ trustedRoot, alternatives }: Pick<Trust, 'trustedRoot' | 'alternatives'>): TrustedRoot[] => [
  trustedRoot,
  ...alternatives,
];

/** The trust options of the user. Paths are as the user wrote them. */
export interface TrustOptions {
  /** `public-good`, `staging`, `github`, or the path of a client trust config. `chooseInstance` resolves `auto` before. */
  instance: string;
  trustedRoot?: string | undefined;
  signingConfig?: string | undefined;
  /** A TUF repository in place of the instance's, and the `root.json` that authenticates it. Both or neither are set. */
  tufMirror?: string | undefined;
  tufRoot?: string | undefined;
  /** Selects the signing config if an instance publishes one for each API version of the log. */
  rekorVersion?: 1 | 2 | 'none' | undefined;
  /** Open no connection. */
  offline: boolean;
  /** The run signs nothing. With a given trusted root, no signing config is searched. */
  verifiesOnly?: boolean | undefined;
  /** If a policy pins the file that `trustedRoot` (else `instance`) names: its SHA-256, in lower-case hex. */
  fileDigest?: string | undefined;
  /** Ask the repository even if the copy is fresh, and fail if it does not answer (`trust update`). */
  update?: boolean | undefined;
}

export interface TrustPorts {
  http: Http;
  clock: Pick<Clock, 'now'>;
  logger: Logger;
  /** Absolute. */
  cacheFolder: string;
  /** Absolute. */
  workingFolder: string;
}
