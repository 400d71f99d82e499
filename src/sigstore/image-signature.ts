/** The predicate type of an image's signature, a statement that says nothing but which image (cosign 3; `cosign verify` reads it). */
export const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
