import { quoteForShell } from '../base/process/quote-for-shell.ts';
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
export function renderSandboxDetails(details: SandboxDetails, { color }: { color: boolean }): string {
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
    ...(details.stateFolder
      ? [`From another shell: eval "$(chopmark sandbox --env --state-dir ${show(quoteForShell(details.stateFolder))})"`]
      : []),
  ].join('\n')}\n`;
}

/** What a shell changes in its environment to be like a command inside the sandbox. It holds a secret of the sandbox. */
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
    // Typographic quotes end a text there as well; each is written twice.
    set: (name, value) => `$env:${name} = '${value.replace(/['‘’‚‛]/g, '$&$&')}'`,
    unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
  },
} as const satisfies Record<string, ShellSyntax>;

/** A shell evaluates every name as code, and no other can be a variable in it. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Commands for a shell to evaluate. */
export function renderSandboxEnvironment({ set, unset }: SandboxEnvironment, shell: keyof typeof SHELLS): string {
  const syntax: ShellSyntax = SHELLS[shell];
  const lines = [
    // Names differ in case alone on Windows, so what is set comes last.
    ...unset.filter((name) => VARIABLE_NAME.test(name)).map((name) => syntax.unset(name)),
    ...Object.entries(set).map(([name, value]) => syntax.set(name, value)),
  ];
  return `${lines.join('\n')}\n`;
}
