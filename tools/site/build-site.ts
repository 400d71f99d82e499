import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installSite } from './install.ts';
import { runTool } from './run-tool.ts';
import { stagePages } from './stage-pages.ts';

export interface SiteBuild {
  /** The repository, or a checkout of one of its tags. */
  root: string;
  /** The path below the host, with slashes around it: `/chopmark/`. */
  base: string;
  /** Where the built site goes. */
  into: string;
  version: string;
  ref: string;
}

/** Where the pages are before VitePress reads them, in `website/`: there it finds its packages. */
export const PAGES = 'pages';

/** Builds one version of the site. */
export function buildSite({ root, base, into, version, ref }: SiteBuild): void {
  const website = prepareSite({ root, version, ref });
  rmSync(into, { recursive: true, force: true });
  runTool(website, 'node_modules/vitepress/bin/vitepress.js', ['build', '--base', base, '--outDir', into]);
}

/** Installs the packages and writes the pages. @returns The folder in which VitePress runs. */
export function prepareSite({ root, version, ref }: Pick<SiteBuild, 'root' | 'version' | 'ref'>): string {
  const website = join(root, 'website');
  installSite(website);
  const into = join(website, PAGES);
  rmSync(into, { recursive: true, force: true });
  stagePages({ root, into, version, ref });
  runTool(website, 'node_modules/typedoc/bin/typedoc', []);
  return website;
}
