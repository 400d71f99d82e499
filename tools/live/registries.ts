import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './cache.ts';
import { freePorts } from './free-ports.ts';
import { waitForHttp, waitForPort } from './health.ts';
import { type ServiceProcess, startProcess, stopProcess } from './processes.ts';

export interface RunningRegistry {
  /** `127.0.0.1:PORT`. */
  host: string;
  stop(): Promise<void>;
}

export interface DistributionOptions {
  /** Sections of its configuration beside storage and http, in YAML: `auth`, as a rule. */
  extra?: string;
  /** PEM files; then it speaks TLS alone. */
  tls?: { certificate: string; key: string };
}

/** Starts the distribution registry: no referrers API. Images are kept below `folder`. */
export async function startDistribution(folder: string, { extra = '', tls }: DistributionOptions = {}): Promise<RunningRegistry> {
  const host = `127.0.0.1:${(await freePorts(1))[0]}`;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'registry.yaml');
  const secure = tls ? `\n  tls: {certificate: "${tls.certificate}", key: "${tls.key}"}` : '';
  writeFileSync(
    config,
    `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage:\n  filesystem: {rootdirectory: "${join(folder, 'images')}"}\n  delete: {enabled: true}\nhttp:\n  addr: ${host}\n  secret: not-a-secret\n  relativeurls: true${secure}\n${extra}`,
  );
  const env = { ...process.env, OTEL_TRACES_EXPORTER: 'none' };
  const service = await startProcess(folder, 'registry', programPath('registry'), ['serve', config], env);
  await (tls ? waitForPort(service, host) : waitForHttp(service, `http://${host}/`));
  return running(host, service);
}

/** Starts the registry of go-containerregistry, in memory: with the referrers API. */
export async function startReferrersRegistry(folder: string): Promise<RunningRegistry> {
  const port = (await freePorts(1))[0];
  mkdirSync(folder, { recursive: true });
  const service = await startProcess(folder, 'referrers-registry', programPath('referrers-registry'), [String(port)]);
  await waitForHttp(service, `http://127.0.0.1:${port}/v2/`);
  return running(`127.0.0.1:${port}`, service);
}

const running = (host: string, service: ServiceProcess): RunningRegistry => ({ host, stop: () => stopProcess(service) });
