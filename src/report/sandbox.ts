import { alignRows, createColors, show } from './colors.ts';

/** Where a running sandbox is, and what is needed to use it. */
export interface SandboxDetails {
  schema: 'chopmark.sandbox/1';
  /** Base URLs of its services on loopback. */
  services: { role: string; url: string }[];
  /** Absolute paths. */
  trustedRootPath: string;
  clientTrustConfigPath: string;
  /** File that holds the bearer secret of its issuer; the secret itself is never shown. */
  tokenPath?: string;
  /** The folder that keeps its state; absent where it goes with it. */
  stateFolder?: string;
}

/** What a person needs to use a running sandbox, and what its bundles are not. */
export function renderSandboxDetails(details: SandboxDetails, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const rows: [string, string][] = [
    ...details.services.map(({ role, url }): [string, string] => [show(role), show(url)]),
    ['trusted root', show(details.trustedRootPath)],
    ['trust config', show(details.clientTrustConfigPath)],
    ...(details.tokenPath ? [['token', show(details.tokenPath)] satisfies [string, string]] : []),
    ['state', details.stateFolder ? show(details.stateFolder) : 'gone when it ends'],
  ];
  return `${[
    paint.strong('A sandbox runs on this machine.'),
    ...alignRows(rows),
    paint.warn('Its root is throwaway: no verifier accepts its bundles unless handed that root by path.'),
  ].join('\n')}\n`;
}
