import type { ExportLoss } from '../../results/policy-report.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { TrustEntry } from '../parse/policy.ts';

/** What an exporter gets in addition to the policy. */
export interface ExportContext {
  /** For comments and names: the policy's path. */
  name: string;
  /** Globs of the images to check, for admission controllers. */
  images: readonly string[];
  /** The trusted root of an entry, as JSON and parsed. Absent for the public instance, which every target knows. */
  rootOf(entry: TrustEntry): { json: string; root: TrustedRoot } | undefined;
  /** The public key (PEM) of an entry, if it has one. */
  keyOf(entry: TrustEntry): string | undefined;
}

/** A policy in the format of another tool, with the list of what that format cannot express. */
export interface ExportedFiles {
  /** The first file is the export. The others belong next to it. */
  files: readonly { name: string; content: string }[];
  losses: readonly ExportLoss[];
}
