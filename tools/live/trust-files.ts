import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programPath } from './cache.ts';
import { mustRun } from './run.ts';
import type { StackFiles, StackUrls } from './stack.ts';

const START = '2024-01-01T00:00:00Z';
const OPERATOR = 'live.test';

/** Names of the logs in the trusted root: the origins of their checkpoints, whatever address they are reached at. */
export const REKOR_HOST = 'rekor.local';
export const REKOR_V1_HOST = 'rekor1.local';

const pairs = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');

/** Writes the stack's trusted root and signing configs, made by cosign: what a peer holds to be right. */
export async function writeTrustFiles(folder: string, urls: StackUrls): Promise<StackFiles> {
  const at = (name: string) => join(folder, name);
  const cosign = (...args: string[]) =>
    mustRun(programPath('cosign'), args, { env: { ...process.env, HOME: folder, TUF_ROOT: at('cosign-tuf') } });
  const since = { 'start-time': START };
  const files: StackFiles = {
    trustedRoot: at('trusted-root.json'),
    signingConfig: at('signing-config.json'),
    signingConfigV1: at('signing-config-v1.json'),
    trustConfig: at('trust-config.json'),
    trustConfigV1: at('trust-config-v1.json'),
  };
  const chain = await (await fetch(`${urls.timestampAuthority}/certchain`)).text();
  await writeFile(at('tsa-chain.pem'), chain);
  await cosign(
    'trusted-root',
    'create',
    `--fulcio=${pairs({ url: urls.fulcio, 'certificate-chain': at('ca.pem'), ...since })}`,
    `--ctfe=${pairs({ url: urls.ctLog, 'public-key': at('ct.pub.pem'), ...since })}`,
    `--rekor=${pairs({ url: `http://${REKOR_HOST}`, 'public-key': at('rekor.pub.pem'), origin: REKOR_HOST, ...since })}`,
    `--rekor=${pairs({ url: `http://${REKOR_V1_HOST}`, 'public-key': at('rekor-v1.pub.pem'), ...since })}`,
    `--tsa=${pairs({ url: urls.timestampAuthority, 'certificate-chain': at('tsa-chain.pem'), ...since })}`,
    `--out=${files.trustedRoot}`,
  );
  const writeConfigs = async (rekor: string, version: number, signingConfig: string, trustConfig: string) => {
    const service = (url: string, api = 1) => pairs({ url, 'api-version': String(api), operator: OPERATOR, ...since });
    await cosign(
      'signing-config',
      'create',
      `--fulcio=${service(urls.fulcio)}`,
      `--rekor=${service(rekor, version)}`,
      '--rekor-config=ANY',
      `--tsa=${service(urls.timestampAuthority)}`,
      '--tsa-config=ANY',
      `--oidc-provider=${service(`${urls.issuers}/email`)}`,
      `--out=${signingConfig}`,
    );
    const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
    const both = {
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      trustedRoot: await read(files.trustedRoot),
      signingConfig: await read(signingConfig),
    };
    await writeFile(trustConfig, JSON.stringify(both, null, 2));
  };
  await writeConfigs(urls.rekor, 2, files.signingConfig, files.trustConfig);
  await writeConfigs(urls.rekorV1, 1, files.signingConfigV1, files.trustConfigV1);
  return files;
}
