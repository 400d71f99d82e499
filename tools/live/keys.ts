import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run.ts';

/** Guards throwaway keys that two services insist on having encrypted; it protects nothing. */
export const PASSPHRASE = 'throwaway';

const cipher = { cipher: 'aes-256-cbc', passphrase: PASSPHRASE };

/** Writes every key of a stack into `folder`, each in the form its service reads, and the self-signed root of the authority. */
export async function writeKeys(folder: string): Promise<void> {
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content, { mode: 0o600 });
  const publish = (name: string, key: KeyObject) => write(name, key.export({ type: 'spki', format: 'pem' }));
  const curve = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

  const authority = curve();
  write('ca.plain.pem', authority.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  write('ca.key.pem', authority.privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }));
  const root = ['-new', '-x509', '-sha256', '-days', '3650', '-subj', '/O=chopmark live test/CN=throwaway root'];
  const extensions = ['-addext', 'basicConstraints=critical,CA:TRUE,pathlen:1', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
  await mustRun('openssl', ['req', ...root, ...extensions, '-key', join(folder, 'ca.plain.pem'), '-out', join(folder, 'ca.pem')]);

  const certificateLog = curve();
  write('ct.key.pem', certificateLog.privateKey.export({ type: 'sec1', format: 'pem', ...cipher }));
  publish('ct.pub.pem', certificateLog.publicKey);

  const rekor = generateKeyPairSync('ed25519');
  write('rekor.key.pem', rekor.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  publish('rekor.pub.pem', rekor.publicKey);

  const rekorV1 = curve();
  write('rekor-v1.key.pem', rekorV1.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  publish('rekor-v1.pub.pem', rekorV1.publicKey);
}
