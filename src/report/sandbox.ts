import { platform as readPlatform } from 'node:os';
import { quoteForShell, quoteForTerminal } from '../base/process/quote-for-shell.ts';
import { alignRows, createColors, show } from './colors.ts';

/** The addresses and files of a running sandbox. */
export interface SandboxDetails {
  schema: 'chopmark.sandbox/1';
  /** Base URLs of its services on loopback. */
  services: { role: string; url: string }[];
  /** Absolute paths. */
  trustedRootPath: string;
  clientTrustConfigPath: string;
  /** File with the bearer secret of its issuer. The secret itself is never shown. */
  tokenPath?: string;
  /** The folder that keeps its state. Absent if the state is deleted at the end. */
  stateFolder?: string;
}

/** The details that a user needs for a running sandbox, with a warning that its bundles are not trusted. */
export function renderSandboxDetails(
  details: SandboxDetails,
  { color, platform = readPlatform() }: { color: boolean; platform?: NodeJS.Platform },
): string {
  const paint = createColors(color);
  const rows: [string, string][] = [
    ...details.services.map(({ role, url }): [string, string] => [show(role), show(url)]),
    ['trusted root', show(details.trustedRootPath)],
    ['trust config', show(details.clientTrustConfigPath)],
    ...(details.tokenPath ? [['token', show(details.tokenPath)] satisfies [string, string]] : []),
    ['state', details.stateFolder ? show(details.stateFolder) : 'deleted when the sandbox ends'],
  ];
  return `${[
    paint.strong('A sandbox runs on this machine.'),
    ...alignRows(rows),
    paint.warn('Its trusted root is temporary: no verifier accepts its bundles unless the path of this root is given.'),
    ...(details.stateFolder ? [`From another shell: ${show(writeAttachCommand(details.stateFolder, platform))}`] : []),
  ].join('\n')}\n`;
}

/** Makes the terminal of this machine use the sandbox. */
function writeAttachCommand(stateFolder: string, platform: NodeJS.Platform): string {
  const folder = quoteForTerminal(stateFolder, platform);
  return platform === 'win32'
    ? `chopmark sandbox --env --shell powershell --state-dir ${folder} | Out-String | Invoke-Expression`
    : `eval "$(chopmark sandbox --env --state-dir ${folder})"`;
}

/** The changes to the environment of a shell that make it like a command inside the sandbox. They contain a secret of the sandbox. */
export interface SandboxEnvironment {
  schema: 'chopmark.sandbox-environment/1';
  set: Readonly<Record<string, string>>;
  unset: readonly string[];
}

interface ShellSyntax {
  set(name: string, value: string): string;
  unset(name: string): string;
}

const SHELLS = {
  sh: {
    set: (name, value) => `export ${name}=${quoteForShell(value)};`,
    unset: (name) => `unset ${name};`,
  },
  fish: {
    set: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}';`,
    unset: (name) => `set -e ${name};`,
  },
  powershell: {
    // Typographic quotes also end a string in PowerShell, so each is doubled.
    set: (name, value) => `$env:${name} = '${value.replace(/['‘’‚‛]/g, '$&$&')}'`,
    unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
  },
} as const satisfies Record<string, ShellSyntax>;

/** The only names that can be a variable in a shell. Other names are left out, because a shell evaluates every name as code. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Commands that a shell evaluates. */
export function renderSandboxEnvironment({ set, unset }: SandboxEnvironment, shell: keyof typeof SHELLS): string {
  const syntax: ShellSyntax = SHELLS[shell];
  const lines = [
    // On Windows, names can differ only in case, so the variables to set come last.
    ...unset.filter((name) => VARIABLE_NAME.test(name)).map((name) => syntax.unset(name)),
    ...Object.entries(set).map(([name, value]) => syntax.set(name, value)),
  ];
  return `${lines.join('\n')}\n`;
}
