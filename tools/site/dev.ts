/** `npm run docs:dev`: serves the documentation site on this machine. A change of docs shows at once. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { PAGES, prepareSite } from './build-site.ts';
import { stagePages } from './stage-pages.ts';

const root = resolve(import.meta.dirname, '../..');
const website = prepareSite({ root, version: 'main', ref: 'main' });

let isChanged = false;
watch(join(root, 'docs'), { recursive: true }, () => {
  isChanged = true;
});
// Editors write a file in several steps, and each is a change.
setInterval(() => {
  if (!isChanged) return;
  isChanged = false;
  stagePages({ root, into: join(website, PAGES), version: 'main', ref: 'main' });
}, 300).unref();

const server = spawn(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'dev'], { cwd: website, stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
