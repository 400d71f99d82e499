import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderSandboxDetails, renderSandboxEnvironment } from '../../src/report/sandbox.ts';

const environment = (set: Record<string, string>, unset: string[] = []) => ({
  schema: 'chopmark.sandbox-environment/1' as const,
  set,
  unset,
});

const HOSTILE = `it's $(touch one) \`touch two\` "; touch three; # \\ ‘x’ \n touch four`;
const NAMES = ['CI_TOKEN', 'A;touch five;TOKEN', '$(touch six)_TOKEN', 'TOKEN\ntouch seven', 'BASH_FUNC_token%%', '-fTOKEN', ''];

test.each(['sh', 'bash'])('%s evaluates it to the same texts, and nothing in it is a command', (shell) => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-shell-'));
  try {
    const text = renderSandboxEnvironment(environment({ FIRST: HOSTILE, SECOND: '/plain/path' }, NAMES), 'sh');
    const print = `process.stdout.write(JSON.stringify([process.env.FIRST, process.env.SECOND, process.env.CI_TOKEN ?? 'gone']))`;
    const script = `eval "$TEXT"; unset TEXT; '${process.execPath}' -e "$PRINT"`;
    const { status, stdout, stderr } = spawnSync(shell, ['-euc', script], {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, TEXT: text, PRINT: print, CI_TOKEN: 'real' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([HOSTILE, '/plain/path', 'gone']);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('fish and PowerShell get their own words and quotes', () => {
  const asked = environment({ A: `it's \\ $x ‘y’` }, NAMES);
  expect(renderSandboxEnvironment(asked, 'fish')).toBe(`set -e CI_TOKEN;\nset -gx A 'it\\'s \\\\ $x ‘y’';\n`);
  expect(renderSandboxEnvironment(asked, 'powershell')).toBe(
    `Remove-Item Env:CI_TOKEN -ErrorAction SilentlyContinue\n$env:A = 'it''s \\ $x ‘‘y’’'\n`,
  );
});

const details = {
  schema: 'chopmark.sandbox/1' as const,
  services: [],
  trustedRootPath: '/s/trusted-root.json',
  clientTrustConfigPath: '/s/trust-config.json',
};

test('a sandbox that keeps its state says how another shell uses it', () => {
  expect(renderSandboxDetails({ ...details, stateFolder: '/my state' }, { color: false, platform: 'linux' })).toMatch(
    /^From another shell: eval "\$\(chopmark sandbox --env --state-dir '\/my state'\)"$/m,
  );
  expect(renderSandboxDetails({ ...details, stateFolder: 'C:\\my state' }, { color: false, platform: 'win32' })).toMatch(
    /^From another shell: chopmark sandbox --env --shell powershell --state-dir 'C:\\my state' \| Out-String \| Invoke-Expression$/m,
  );
  expect(renderSandboxDetails(details, { color: false })).not.toContain('--env');
});
