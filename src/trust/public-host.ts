/** Whether a host belongs to an instance with public logs. A host name with a final dot is the same name. */
export const isPublicHost = (hostname: string): boolean => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);
