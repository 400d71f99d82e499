/** Tools that a policy can be exported to. */
export const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'] as const;

export type ExportTarget = (typeof EXPORT_TARGETS)[number];
