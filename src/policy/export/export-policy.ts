import type { ExportTarget } from '../../options/schema/export-targets.ts';
import { exportToCosign } from './cosign.ts';
import type { ExportContext, ExportedFiles } from './exported-policy.ts';
import { exportToGh } from './gh.ts';
import { exportToKyverno } from './kyverno.ts';
import { exportToPolicyController } from './policy-controller.ts';
import { type ExportedPolicy, portablePolicy } from './portable-policy.ts';

const EXPORTERS = {
  cosign: exportToCosign,
  gh: exportToGh,
  'policy-controller': exportToPolicyController,
  kyverno: exportToKyverno,
} as const satisfies Record<ExportTarget, unknown>;

/** A policy in the format of another tool. `losses` and the file itself list what the format cannot express. */
export function exportPolicy(policy: ExportedPolicy, target: ExportTarget, context: ExportContext): ExportedFiles {
  const { files, losses } = EXPORTERS[target](portablePolicy(policy), context);
  const seen = new Set<string>();
  return { files, losses: losses.filter(({ at, what }) => !seen.has(`${at}\0${what}`) && seen.add(`${at}\0${what}`)) };
}
