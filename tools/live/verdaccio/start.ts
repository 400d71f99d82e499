import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackages } from '../cache.ts';
import { freePorts } from '../free-ports.ts';
import { waitForHttp } from '../health.ts';
import { startProcess, stopProcess } from '../processes.ts';

export interface Verdaccio {
  /** With a slash at its end. */
  url: string;
  /** Of a user who may publish. */
  token: string;
  /** A file of a package. */
  download(name: string, file: string): Promise<Buffer>;
  close(): Promise<void>;
}

const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: {}
packages: { '**': { access: $all, publish: $authenticated } }
`;

/** A registry for npm packages that knows no other one, on loopback. */
export async function startVerdaccio(folder: string): Promise<Verdaccio> {
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(join(folder, 'config.yaml'), CONFIG);
  const command = join(installedPackages('verdaccio'), 'node_modules/verdaccio/bin/verdaccio');
  const server = await startProcess(folder, 'verdaccio', process.execPath, [
    command,
    `--config=${join(folder, 'config.yaml')}`,
    `--listen=127.0.0.1:${port}`,
  ]);
  await waitForHttp(server, `${url}-/ping`);
  const created = await fetch(`${url}-/user/org.couchdb.user:acme`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'acme', password: 'a-password-for-tests' }),
  });
  const { token } = (await created.json()) as { token: string };
  return {
    url,
    token,
    download: async (name, file) => Buffer.from(await (await fetch(`${url}${name}/-/${file}`)).arrayBuffer()),
    close: () => stopProcess(server),
  };
}
