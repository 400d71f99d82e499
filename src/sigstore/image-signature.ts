/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
export const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
