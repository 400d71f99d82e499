import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { programPath, pythonFolder } from '../../../tools/live/cache.ts';
import type { Corpus } from '../../support/corpus.ts';
import { createSigstoreJsVerifier } from '../../support/sigstore-js.ts';

/** What another client says of bundles, in their order: nothing where it accepts one, else why not. */
export type PeerVerdicts = (corpus: Corpus, texts: readonly string[]) => Promise<(string | undefined)[]>;

const PYTHON_SCRIPT = fileURLToPath(new URL('../../../tools/live/differential/sigstore_python.py', import.meta.url));

/** Starts a program once, gives it bundles one a line, and reads `accepted` or `refused` and why for each. */
const askProgram =
  (program: string, ...words: string[]): PeerVerdicts =>
  async ({ trustedRoot, artifact, signer }, texts) => {
    const child = spawn(program, [...words, trustedRoot, artifact, signer.identity, signer.issuer], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = text(child.stdout);
    child.stdin.end(texts.map((line) => `${line}\n`).join(''));
    const lines = (await answers).trimEnd().split('\n');
    if (lines.length !== texts.length) throw new Error(`${program} answered ${lines.length} times to ${texts.length} bundles`);
    return lines.map((line) => (line === 'accepted' ? undefined : line));
  };

/** The peers, each within one process. cosign verifies bundles with sigstore-go. */
export const PEERS: Record<'sigstore-js' | 'sigstore-go' | 'sigstore-python', PeerVerdicts> = {
  'sigstore-js': async ({ trustedRoot, artifact, signer }, texts) => {
    const verify = createSigstoreJsVerifier(JSON.parse(readFileSync(trustedRoot, 'utf8')), readFileSync(artifact), signer);
    return texts.map(verify);
  },
  'sigstore-go': askProgram(programPath('sigstore-go')),
  'sigstore-python': askProgram(`${pythonFolder}/bin/python`, PYTHON_SCRIPT),
};
