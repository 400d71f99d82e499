import { join } from 'node:path';
import { installSite } from './install.ts';
import { runTool } from './run-tool.ts';

/** Writes a JSON schema for each document that `--json` prints into a folder. */
export function writeSchemas(root: string, folder: string): void {
  const website = join(root, 'website');
  installSite(website);
  runTool(website, 'write-schemas.ts', [folder]);
}
