/** Whether a service's host belongs to an instance whose logs everybody reads. */
export const isPublicHost = (hostname: string): boolean => /(?:^|\.)(?:sigstore|sigstage)\.dev$/.test(hostname);
