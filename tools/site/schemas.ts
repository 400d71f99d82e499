/** `npm run docs:schemas`: writes the JSON schemas of the documents that `--json` prints, from their types. */
import { join, resolve } from 'node:path';
import { writeSchemas } from './write-schemas.ts';

const root = resolve(import.meta.dirname, '../..');
writeSchemas(root, join(root, 'docs/schemas'));
