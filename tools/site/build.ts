/**
 * `npm run docs:build [-- --base /chopmark/ --into build/site --version 0.1.0 --ref v0.1.0]`: builds the documentation site of this
 * checkout. Without a version it is called `main`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/chopmark/' },
    into: { type: 'string', default: 'build/site' },
    version: { type: 'string', default: 'main' },
    ref: { type: 'string', default: 'main' },
  },
});
buildSite({ ...values, root, into: resolve(values.into) });
