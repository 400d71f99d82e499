import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './cache.ts';
import { freePorts } from './free-ports.ts';
import { waitForHttp, waitUntil } from './health.ts';
import { startProcess, stopProcess } from './processes.ts';
import { mustRun } from './run.ts';
import { systemEnv } from './system-packages.ts';

export interface FileServer {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  /** `127.0.0.1:PORT`. */
  host: string;
  stop(): Promise<void>;
}

export const USER = 'builder';
export const PASSWORD = 'canary-of-the-file-server-77d0e1';

/**
 * Starts nginx with its WebDAV module. Below `/open/` anybody may read and write, below `/closed/` USER alone; `/small/` takes no more
 * than 64 bytes, and `/flat/` makes no folders. What it keeps is below `folder`/files.
 */
export async function startNginx(folder: string): Promise<FileServer> {
  const [port] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  for (const name of ['files/open', 'files/closed', 'files/small', 'files/flat', 'files/health'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'files/health/file'), 'well');
  const hashed = (await mustRun('openssl', ['passwd', '-apr1', PASSWORD])).trim();
  writeFileSync(join(folder, 'users'), `${USER}:${hashed}\n`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join('\n');
  const writable = 'dav_methods PUT DELETE; create_full_put_path on;';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events {}
http {
  access_log off;
  ${temporary}
  server {
    listen ${host};
    root ${join(folder, 'files')};
    client_max_body_size 8m;
    location /open/ { ${writable} }
    location /closed/ { ${writable} auth_basic "closed"; auth_basic_user_file ${join(folder, 'users')}; }
    location /small/ { ${writable} client_max_body_size 64; }
    location /flat/ { dav_methods PUT; }
  }
}
`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'];
  const service = await startProcess(folder, 'nginx', 'nginx', args, systemEnv());
  await waitForHttp(service, `http://${host}/health/file`);
  return { url: `http://${host}`, host, stop: () => stopProcess(service) };
}

export const MINIO_KEY = 'minio-of-the-test';
export const MINIO_SECRET = 'canary-of-the-object-storage-90b1';

/** Starts MinIO on one folder: an object storage that speaks S3. */
export async function startMinio(folder: string): Promise<FileServer> {
  const [port, console] = await freePorts(2);
  const host = `127.0.0.1:${port}`;
  mkdirSync(join(folder, 'objects'), { recursive: true });
  const env = { ...process.env, HOME: folder, MINIO_ROOT_USER: MINIO_KEY, MINIO_ROOT_PASSWORD: MINIO_SECRET, MINIO_UPDATE: 'off' };
  const args = ['server', '--quiet', '--address', host, '--console-address', `127.0.0.1:${console}`, join(folder, 'objects')];
  const service = await startProcess(folder, 'minio', programPath('minio'), args, env);
  await waitUntil(service, async () => {
    const answer = await fetch(`http://${host}/minio/health/ready`).catch(() => undefined);
    return answer?.ok === true;
  });
  return { url: `http://${host}`, host, stop: () => stopProcess(service) };
}
