import { hash } from 'node:crypto';

/** What a bundle is known by wherever it lies: the SHA-256 of its line, in hex. */
export const fingerprintBundle = (line: string): string => hash('sha256', line.trimEnd());
