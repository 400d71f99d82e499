/** Whether a service's host belongs to an instance whose logs everybody reads; a name may end with a dot, and is the same. */
export const isPublicHost = (hostname: string): boolean => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);
