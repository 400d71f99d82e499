import type { ResultProblem } from '../../results/result.ts';
import type { HashAlgorithm } from '../../x509/algorithms.ts';

/** Marks the data that the thread of second opinions is started with. */
export const SECOND_OPINION_TASK = 'chopmark-second-opinion';

export interface OpinionOrder {
  marker: typeof SECOND_OPINION_TASK;
}

/** A period in which a key or authority was in use. Without an end, it still is. */
export interface Period {
  start: Date;
  end?: Date;
}

export interface AuthorityToAsk {
  uri: string;
  /** DER. */
  chain: Uint8Array[];
  validity: Period;
}

export interface LogToAsk {
  baseUrl: string;
  logId: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Uint8Array;
  validity: Period;
  /** Found by its key alone, as Rekor v1 is: its checkpoints may have any name. */
  byKey: boolean;
}

/** A trusted root in the one shape that the other library takes. */
export interface RootToAsk {
  certificateAuthorities: AuthorityToAsk[];
  timestampAuthorities: AuthorityToAsk[];
  logs: LogToAsk[];
  ctLogs: LogToAsk[];
}

/** A trusted root with the verifier's other choices, sent once before the first question that names it. */
export interface OpinionRoot {
  kind: 'root';
  root: number;
  trustedRoot: RootToAsk;
  /** SubjectPublicKeyInfo of the user's own key, DER. */
  publicKey?: Uint8Array;
  /** How many of each a bundle must have. */
  thresholds: { logs: number; times: number; scts: number };
}

export interface OpinionQuestion {
  kind: 'question';
  id: number;
  root: number;
  /** Protobuf JSON. */
  bundle: string;
  /** The signed file, for a signature over the file itself. */
  artifact?: { path: string } | { bytes: Uint8Array };
  /** Of the digest of that file, which the bundle may leave out. */
  algorithm?: HashAlgorithm;
  /** Names in the checkpoints of logs that are found by their key. */
  logNames: string[];
}

export type OpinionAnswer =
  | { id: number; agrees: true }
  /** What the other library said. */
  | { id: number; agrees: false; said: string }
  /** It cannot read the trusted root. */
  | { id: number; fault: string }
  /** It was not asked, because the artifact could not be read. */
  | { id: number; problem: ResultProblem };
