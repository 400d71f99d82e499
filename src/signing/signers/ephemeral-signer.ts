import { generateKeyPairSync } from 'node:crypto';
import { createLocalSigner } from './local-signer.ts';
import type { Signer } from './signer.ts';

/** A fresh P-256 key that lives in memory only, and as long as the signer. */
export const createEphemeralSigner = (): Signer => createLocalSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
