import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { expandFiles } from '../../../base/fs/expand-files.ts';
import { settingsOf } from '../../../base/fs/expand-patterns.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import type { Ports } from '../../../base/ports.ts';
import { MAX_GIT_NESTING, MAX_GIT_OBJECT } from '../../../git/limits.ts';
import type { Git } from '../../../git/open-git.ts';
import { remoteUri } from '../../../git/remote-uri.ts';
import { MAX_DEPENDENCIES, MAX_PREDICATE } from '../../../predicates/limits.ts';
import type { ResourceDescriptor } from '../../../predicates/provenance-shape.ts';

/**
 * The dependencies of the build, declared by the job: the checked out commit with its submodules, and the packages that SBOMs list by package URL.
 *
 * @param sources `checkout`, or paths and globs of SBOMs.
 * @throws ChopmarkError `INPUT_CHECKOUT`, `INPUT_NO_MATCH`, `INPUT_SBOM_…`, `INPUT_TOO_LARGE`
 */
export async function readDependencies(sources: readonly string[], ports: Ports): Promise<ResourceDescriptor[]> {
  const found: ResourceDescriptor[] = [];
  if (sources.includes('checkout')) found.push(...(await readCheckout(ports)));
  const sboms = sources.filter((source) => source !== 'checkout');
  for (const path of await expandFiles(sboms, '--resolved-dependencies', settingsOf(ports))) found.push(...(await readSbom(path, ports)));
  const unique = new Map(found.map((one) => [JSON.stringify([one.uri, one.digest]), one]));
  if (unique.size <= MAX_DEPENDENCIES) return [...unique.values()];
  throw new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `The build has ${unique.size} dependencies, and provenance can list at most ${MAX_DEPENDENCIES}.`,
    hint: 'Sign the SBOM as a separate statement with --sbom-path.',
  });
}

async function readSbom(path: string, { workingFolder }: Ports): Promise<ResourceDescriptor[]> {
  const { sbom } = await import('../../../predicates/sbom/sbom.ts');
  const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_PREDICATE, 'the SBOM');
  const { sbom: read } = await sbom.build({ bytes, source: path });
  // Several package URLs of one component are names of the same thing.
  return read.components.flatMap(({ purls }) => purls.slice(0, 1).map((uri) => ({ uri })));
}

async function readCheckout({ exec, logger, workingFolder }: Ports): Promise<ResourceDescriptor[]> {
  const { openGit } = await import('../../../git/open-git.ts');
  const git = openAsked(() => openGit(exec, workingFolder));
  const commit = await headOf(git);
  if (commit === undefined) throw noCheckout();
  if ((await git.ask('status', '--porcelain', '--untracked-files=no')) !== '')
    logger.warn('The checkout has uncommitted changes, so the build does not match its commit.');
  return [await describe(git, commit, 'checkout'), ...(await readSubmodules(exec, git, '', 0))];
}

function openAsked(open: () => Git): Git {
  try {
    return open();
  } catch (error) {
    if (error instanceof ChopmarkError) throw noCheckout();
    throw error;
  }
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

async function headOf(git: Git): Promise<string | undefined> {
  const commit = await git.ask('rev-parse', '--verify', '--quiet', 'HEAD');
  return commit !== undefined && COMMIT.test(commit) ? commit : undefined;
}

/** Each submodule with its checked out commit, or the recorded commit if it is not checked out. */
async function readSubmodules(exec: Ports['exec'], git: Git, prefix: string, depth: number): Promise<ResourceDescriptor[]> {
  const { openGitAt } = await import('../../../git/open-git.ts');
  const found: ResourceDescriptor[] = [];
  for (const { path, id } of await listSubmodules(git)) {
    const name = `${prefix}${path}`;
    const top = join(git.top, path);
    if (depth >= MAX_GIT_NESTING || !existsSync(join(top, '.git'))) found.push({ digest: { gitCommit: id }, name });
    else {
      const inner = openGitAt(exec, top);
      found.push(await describe(inner, (await headOf(inner)) ?? id, name), ...(await readSubmodules(exec, inner, `${name}/`, depth + 1)));
    }
  }
  return found;
}

async function listSubmodules(git: Git): Promise<{ path: string; id: string }[]> {
  const pieces: Buffer[] = [];
  await git.run(['ls-files', '--stage', '-z'], { maxBytes: MAX_GIT_OBJECT, onOutput: (piece) => void pieces.push(piece) });
  const lines = Buffer.concat(pieces).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const [, id, path] = /^160000 ([0-9a-f]{40,64}) 0\t(.+)$/s.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
}

async function describe(git: Git, commit: string, name: string): Promise<ResourceDescriptor> {
  const remote = await git.ask('config', '--local', '--get', 'remote.origin.url');
  const uri = remote === undefined ? undefined : remoteUri(remote);
  return { ...(uri ? { uri } : {}), digest: { gitCommit: commit }, name };
}

const noCheckout = () =>
  new ChopmarkError({
    code: 'INPUT_CHECKOUT',
    message: 'The working folder is not a Git checkout with a commit.',
    hint: 'Run in the checkout, with git installed, or remove checkout from --resolved-dependencies.',
  });
