import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pins } from './pins.ts';

/** `engine.sh` with what a release pins: the one source of how every wrapper gets its engine in a POSIX shell. */
export function writeEngineScript({ version, node, release, package: packaged, executables }: Pins): string {
  const pins = [
    `CHOPMARK_VERSION='${version}'`,
    `CHOPMARK_NODE='${node}'`,
    `CHOPMARK_RELEASE_URL='${release}'`,
    `CHOPMARK_PACKAGE_PIN='${packaged ?? ''}'`,
    `CHOPMARK_PINS='${listPins(executables)}'`,
  ].join('\n');
  return place('engine.sh', pins);
}

/** `engine.ps1` with the same pins, for Windows. */
export function writePowerShellEngine({ version, node, release, package: packaged, executables }: Pins): string {
  const pins = [
    `$ChopmarkVersion = '${version}'`,
    `$ChopmarkNode = '${node}'`,
    `$ChopmarkReleaseUrl = '${release}'`,
    `$ChopmarkPackagePin = '${packaged ?? ''}'`,
    `$ChopmarkPins = '${listPins(executables)}'`,
  ].join('\n');
  return place('engine.ps1', pins);
}

/** A line for each platform: its name, the hash of the compressed file, the hash of the executable. */
const listPins = (executables: Pins['executables']): string =>
  Object.entries(executables)
    .map(([name, { compressed, executable }]) => `${name} ${compressed} ${executable}`)
    .join('\n');

const place = (script: string, pins: string): string =>
  readFileSync(join(import.meta.dirname, script), 'utf8').replace(/^# @pins$/m, () => pins);
