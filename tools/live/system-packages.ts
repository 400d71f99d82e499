import { mustRun, run } from './run.ts';

interface Need {
  /** What it is for, in the message of a machine that has it not. */
  purpose: string;
  packages: readonly string[];
  check: readonly [command: string, ...args: string[]];
}

const NEEDS: Record<string, Need> = {
  // The core packages carry the server without the machine's own database service.
  mariadb: { purpose: 'storage of Trillian', packages: ['mariadb-server-core', 'mariadb-client-core'], check: ['mariadbd', '--version'] },
  openssl: { purpose: 'root of the certificate authority', packages: ['openssl'], check: ['openssl', 'version'] },
  'sigstore-python': { purpose: 'peer client', packages: ['python3', 'python3-venv'], check: ['python3', '-c', 'import venv, ensurepip'] },
  chromium: { purpose: 'opening reports as a reader does', packages: ['chromium'], check: ['chromium', '--version'] },
  rsync: { purpose: 'pipelines of GitLab on this machine', packages: ['rsync'], check: ['rsync', '--version'] },
  shellcheck: { purpose: 'looking at shell scripts', packages: ['shellcheck'], check: ['shellcheck', '--version'] },
  bats: { purpose: 'tests of the scripts of the orb', packages: ['bats'], check: ['bats', '--version'] },
  busybox: { purpose: 'the shell of Alpine', packages: ['busybox'], check: ['busybox', 'true'] },
  zsh: { purpose: 'tests of completion in zsh', packages: ['zsh'], check: ['zsh', '--version'] },
  fish: { purpose: 'tests of completion in fish', packages: ['fish'], check: ['fish', '--version'] },
  maven: { purpose: 'tests of the Jenkins library', packages: ['maven', 'default-jdk-headless'], check: ['mvn', '--version'] },
  nginx: { purpose: 'a WebDAV server to keep bundles on', packages: ['nginx'], check: ['nginx', '-v'] },
  strace: { purpose: 'watching which connections a command opens', packages: ['strace'], check: ['strace', '--version'] },
};

/** Debian keeps servers in sbin, which a user's PATH may lack. */
export const systemEnv = (): NodeJS.ProcessEnv => ({ ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` });

const isThere = async ({ check: [command, ...args] }: Need) => (await run(command, args, { env: systemEnv() })).exitCode === 0;

/** Installs what Debian packages can give where that is allowed; answers with what is still missing, each with its remedy. */
export async function ensureSystemPackages(say: (line: string) => void): Promise<Map<string, string>> {
  const missing = new Map<string, Need>();
  for (const [name, need] of Object.entries(NEEDS)) if (!(await isThere(need))) missing.set(name, need);
  if (missing.size === 0) return new Map();
  const packages = [...missing.values()].flatMap((need) => need.packages);
  if (process.getuid?.() === 0 && (await run('apt-get', ['--version'])).exitCode === 0) {
    say(`installing ${packages.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await mustRun('apt-get', ['update', '-qq'], { env, timeout: 300_000 });
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, timeout: 600_000 });
    for (const [name, need] of missing) if (await isThere(need)) missing.delete(name);
  }
  return new Map([...missing].map(([name, need]) => [name, `${name} (${need.purpose}): apt-get install ${need.packages.join(' ')}`]));
}
