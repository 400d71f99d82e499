/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
export const FULCIO_ARC = '1.3.6.1.4.1.57264.1';

/** Type of the OtherName that contains a user name. */
export const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;

/** Name of each extension by its last arc. Those below 8 contain bare text, the others a DER UTF8String. */
export const FULCIO_EXTENSIONS: Readonly<Record<number, string>> = {
  1: 'issuer',
  2: 'github-workflow-trigger',
  3: 'github-workflow-sha',
  4: 'github-workflow-name',
  5: 'github-workflow-repository',
  6: 'github-workflow-ref',
  8: 'issuer-v2',
  9: 'build-signer-uri',
  10: 'build-signer-digest',
  11: 'runner-environment',
  12: 'source-repository-uri',
  13: 'source-repository-digest',
  14: 'source-repository-ref',
  15: 'source-repository-identifier',
  16: 'source-repository-owner-uri',
  17: 'source-repository-owner-identifier',
  18: 'build-config-uri',
  19: 'build-config-digest',
  20: 'build-trigger',
  21: 'run-invocation-uri',
  22: 'source-repository-visibility-at-signing',
  23: 'deployment-environment',
  24: 'token-subject',
};

/** Extensions up to this one are deprecated and contain their text without DER. */
export const LAST_BARE_EXTENSION = 6;
