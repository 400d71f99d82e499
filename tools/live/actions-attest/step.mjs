// What a step of GitHub's own does with its library: hash, attest, write the bundle. Bundled into one file, as actions are, by
// tools/bench/works/github-action.ts.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { attestProvenance } from '@actions/attest';
import { SIGSTORE_PUBLIC_GOOD } from 'actions-attest-endpoints';

// The library knows the public addresses alone, and has no option for others.
SIGSTORE_PUBLIC_GOOD.fulcioURL = process.env.BENCH_FULCIO;
SIGSTORE_PUBLIC_GOOD.rekorURL = process.env.BENCH_REKOR;

async function attestFiles() {
  const files = process.env.BENCH_FILES.split('\n');
  const subjects = [];
  for (const file of files) {
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    subjects.push({ name: basename(file), digest: { sha256 } });
  }
  const { bundle } = await attestProvenance({
    subjects,
    token: process.env.BENCH_TOKEN,
    sigstore: 'public-good',
    issuer: process.env.BENCH_ISSUER,
  });
  await writeFile(process.env.BENCH_BUNDLE, JSON.stringify(bundle));
}

// The one file is CommonJS, which has no await at its top.
void attestFiles();
