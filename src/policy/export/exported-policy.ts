import type { ExportLoss } from '../../results/policy-report.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { TrustEntry } from '../parse/policy.ts';

/** What an exporter is told beside the policy. */
export interface ExportContext {
  /** For comments and names: the policy's path. */
  name: string;
  /** Globs of images that are asked about; for admission controllers. */
  images: readonly string[];
  /** The trusted root of an entry: as JSON and parsed. Absent: the public instance, which every target knows. */
  rootOf(entry: TrustEntry): { json: string; root: TrustedRoot } | undefined;
  /** The public key (PEM) of an entry that has one. */
  keyOf(entry: TrustEntry): string | undefined;
}

/** A policy in the words of another tool, and what they cannot say. */
export interface ExportedFiles {
  /** The first one is what is asked for; others belong beside it. */
  files: readonly { name: string; content: string }[];
  losses: readonly ExportLoss[];
}
