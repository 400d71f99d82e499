import type { Clock, Http, Logger } from '../base/ports.ts';
import type { SigningConfig } from '../sigstore/signing-config.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';

/** Whom a run believes, and since when it knows. */
export interface Trust {
  /** `public-good`…, the host of a TUF mirror, or the path of a file, as the user wrote it. */
  name: string;
  trustedRoot: TrustedRoot;
  /** The trusted root's JSON, as it was read. */
  bytes: Buffer;
  source: 'file' | 'tuf' | 'cache' | 'snapshot';
  /** When this was the present state: now, when the repository last vouched for a copy, or the file's last change. */
  taken: Date;
  /** Absent where only a trusted root is known. */
  signingConfig?: SigningConfig;
  /** False where it has a log of the public instances, whose entries everybody reads. */
  private: boolean;
  /** For people: a copy was used because the repository could not be asked, or it is old. */
  warnings: string[];
}

/** What the user said about trust. Paths are as the user wrote them. */
export interface TrustOptions {
  /** `public-good`, `staging`, `github`, or the path of a client trust config. `auto` is decided before, by `chooseInstance`. */
  instance: string;
  trustedRoot?: string | undefined;
  signingConfig?: string | undefined;
  /** A TUF repository in place of the instance's, and the `root.json` that authenticates it; both or none. */
  tufMirror?: string | undefined;
  tufRoot?: string | undefined;
  /** Picks the signing config where an instance publishes one for each API of the log. */
  rekorVersion?: 1 | 2 | 'none' | undefined;
  /** Open no connection. */
  offline: boolean;
  /** Nothing is going to be signed: beside a trusted root that is given, no signing config is looked for. */
  verifiesOnly?: boolean | undefined;
  /** SHA-256 of the file that `trustedRoot`, else `instance` names, where a policy says which bytes it has; lower-case hex. */
  fileDigest?: string | undefined;
  /** Ask the repository though the copy at hand is fresh (`trust update`), and fail where it does not answer. */
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
