import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packTar, packZip } from './archives.ts';

const COORDINATES = '<groupId>org.acme</groupId><artifactId>widget</artifactId><version>1.0</version>';
const DEB = 'a package';

/** What the snippets about packages name, as the tools of each ecosystem write it. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'acme-widget-1.2.3.tgz': packTar([['package/package.json', '{"name":"@acme/widget","version":"1.2.3"}']]),
  'target/widget-1.0.jar': packZip([
    ['META-INF/maven/org.acme/widget/pom.properties', 'artifactId=widget\ngroupId=org.acme\nversion=1.0\n'],
  ]),
  'pom.xml': `<?xml version="1.0"?><project>${COORDINATES}</project>`,
  'widget-1.0.0.tgz': packTar([['widget/Chart.yaml', 'apiVersion: v2\nname: widget\nversion: 1.0.0\n']]),
  'widget_1.0_amd64.deb': DEB,
  'widget_1.0_amd64.changes': `Format: 1.8\nSource: widget\nVersion: 1.0\nChecksums-Sha256:\n ${hash('sha256', DEB)} ${DEB.length} widget_1.0_amd64.deb\n`,
  'net/config.json': '{}',
  'net/layers/0.bin': 'weights',
};

export function writePackageFiles(folder: string): void {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
