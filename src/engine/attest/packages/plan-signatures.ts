import { createHash } from 'node:crypto';
import type { Subject } from '../../../sigstore/subject.ts';
import type { PlannedBundle } from '../../shared/signing/sign-items.ts';

/** Signatures of files, each next to its file, as `sign` makes them, with the certificate of the statements. */
export const planPackageSignatures = (subjects: readonly Subject[], placeOf: (path: string) => string): PlannedBundle[] =>
  subjects.flatMap(({ name, digest: { sha256 }, path }, index) =>
    path === undefined || sha256 === undefined
      ? []
      : [
          {
            path: placeOf(path),
            subjects: [index],
            item: {
              id: createHash('sha256').update(`signature\0${path}\0${sha256}`).digest('hex'),
              name,
              content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(sha256, 'hex') },
            },
          },
        ],
  );
