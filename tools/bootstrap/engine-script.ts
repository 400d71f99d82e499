import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pins } from './pins.ts';

/** `engine.sh` with what a release pins: the one source of how every wrapper gets its engine. */
export function writeEngineScript({ version, node, release, package: packaged, executables }: Pins): string {
  const rows = Object.entries(executables).map(([name, { compressed, executable }]) => `${name} ${compressed} ${executable}`);
  const pins = [
    `CHOPMARK_VERSION='${version}'`,
    `CHOPMARK_NODE='${node}'`,
    `CHOPMARK_RELEASE_URL='${release}'`,
    `CHOPMARK_PACKAGE_PIN='${packaged ?? ''}'`,
    `CHOPMARK_PINS='${rows.join('\n')}'`,
  ].join('\n');
  const script = readFileSync(join(import.meta.dirname, 'engine.sh'), 'utf8');
  return script.replace(/^# @pins$/m, () => pins);
}
