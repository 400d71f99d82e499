/** Tools whose words a policy can be said in. */
export const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'] as const;

export type ExportTarget = (typeof EXPORT_TARGETS)[number];
