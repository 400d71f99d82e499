import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFilePath } from './cache.ts';
import { waitUntil } from './health.ts';
import { type ServiceProcess, startProcess } from './processes.ts';
import { mustRun } from './run.ts';
import { systemEnv } from './system-packages.ts';

/** Name of the database among an instance's processes. */
export const DATABASE_NAME = 'mariadb';

const DATABASE = 'trillian';
// sockaddr_un holds 108 bytes on Linux, 104 elsewhere, the closing zero included.
const MAX_SOCKET_PATH = 103;

const socketPath = (folder: string) => join(folder, 'mariadb.sock');

/** How Trillian reaches the database of the stack in `folder`. */
export const databaseUri = (folder: string): string => `root@unix(${socketPath(folder)})/${DATABASE}`;

/**
 * Starts a MariaDB that knows nothing of the machine's own: data folder and socket in `folder`, no TCP port, no option file.
 * `track` learns of the process before the wait for it.
 */
export async function startDatabase(folder: string, track: (service: ServiceProcess) => void): Promise<void> {
  const socket = socketPath(folder);
  if (Buffer.byteLength(socket) > MAX_SOCKET_PATH) throw new Error(`${socket} is too long for a socket: choose a shorter folder`);
  const data = join(folder, 'mariadb');
  const env = systemEnv();
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  await mustRun(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve', ...asRoot],
    { env },
  );
  const service = await startProcess(
    folder,
    DATABASE_NAME,
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mariadb.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
      '--performance-schema=OFF',
      ...asRoot,
    ],
    env,
  );
  track(service);
  const client = ['--no-defaults', '--user=root', `--socket=${socket}`];
  await waitUntil(service, async () => existsSync(socket));
  await mustRun('mariadb', [...client, '-e', `CREATE DATABASE ${DATABASE}`], { env });
  await mustRun('mariadb', [...client, DATABASE], {
    env,
    input: readFileSync(moduleFilePath('trillian_log_server', 'storage/mysql/schema/storage.sql'), 'utf8'),
  });
}
