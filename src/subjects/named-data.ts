import { hash } from 'node:crypto';
import type { Subject } from '../sigstore/subject.ts';
import { parseDigest } from './digest.ts';
import { mergeSubjects } from './merge.ts';
import { checkSubjectName } from './subject-name.ts';

/** An artifact that is not a file: its name with its bytes, or with its digest as `sha256:HEX`. */
export type NamedData = { name: string; bytes: Uint8Array; digest?: never } | { name: string; digest: string; bytes?: never };

/**
 * The subjects of data in memory. Bytes have a sha256. The same data twice counts once.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`, `INPUT_DIGEST`, `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
export const readNamedData = (data: readonly NamedData[]): Subject[] =>
  mergeSubjects(
    data.map(({ name, bytes, digest }, index) => ({
      name: checkSubjectName(name, `item ${index} of the data`),
      digest: bytes === undefined ? parseDigest(digest) : { sha256: hash('sha256', bytes) },
      ...(bytes !== undefined && { size: bytes.length }),
    })),
  );
