import { resolve } from 'node:path';
import { ChopmarkError } from '../core/errors.ts';
import { MAX_DEPENDENCIES, MAX_PREDICATE } from '../core/limits.ts';
import type { Ports } from '../core/ports.ts';
import { readBoundedFile } from '../core/read-file.ts';
import type { ResourceDescriptor } from '../predicates/provenance-shape.ts';

/**
 * What went into the build, as the job says: the commit that is checked out with its submodules, and what SBOMs list by package URL.
 *
 * @param sources `checkout`, or paths of SBOMs.
 * @throws ChopmarkError `INPUT_CHECKOUT`, `INPUT_SBOM_…`, `INPUT_TOO_LARGE`
 */
export async function readDependencies(sources: readonly string[], ports: Ports): Promise<ResourceDescriptor[]> {
  const found: ResourceDescriptor[] = [];
  for (const source of sources) found.push(...(source === 'checkout' ? await readCheckout(ports) : await readSbom(source, ports)));
  const unique = new Map(found.map((one) => [JSON.stringify([one.uri, one.digest]), one]));
  if (unique.size <= MAX_DEPENDENCIES) return [...unique.values()];
  throw new ChopmarkError({
    code: 'INPUT_TOO_LARGE',
    message: `The build has ${unique.size} dependencies; ${MAX_DEPENDENCIES} are the most that provenance names.`,
    hint: 'Sign the SBOM as a statement of its own with --sbom-path.',
  });
}

async function readSbom(path: string, { workingFolder }: Ports): Promise<ResourceDescriptor[]> {
  const { sbom } = await import('../predicates/sbom.ts');
  const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_PREDICATE, 'the SBOM');
  const { sbom: read } = await sbom.build({ bytes, source: path });
  return read.components.flatMap(({ purl }) => (purl === undefined ? [] : [{ uri: purl }]));
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

async function readCheckout({ exec, logger }: Ports): Promise<ResourceDescriptor[]> {
  const git = async (...args: string[]) => {
    const { exitCode, stdout } = await exec('git', args);
    return exitCode === 0 ? stdout.trim() : undefined;
  };
  const commit = await git('rev-parse', 'HEAD');
  if (commit === undefined || !COMMIT.test(commit)) throw noCheckout();
  if ((await git('status', '--porcelain', '--untracked-files=no')) !== '')
    logger.warn('The checkout has changes that are in no commit: what was built is not what its commit says.');
  const submodules = (await git('submodule', 'status', '--recursive')) ?? '';
  const listed = submodules.split('\n').flatMap((line) => /^[ +-U]?([0-9a-f]{40,64}) (.+?)(?: \(.*\))?$/.exec(line) ?? []);
  const dependencies = [await describe(git, [], commit, 'checkout')];
  for (let at = 0; at + 2 < listed.length; at += 3) {
    const [digest = '', path = ''] = [listed[at + 1], listed[at + 2]];
    dependencies.push(await describe(git, ['-C', path], digest, path));
  }
  return dependencies;
}

async function describe(
  git: (...args: string[]) => Promise<string | undefined>,
  where: readonly string[],
  commit: string,
  name: string,
): Promise<ResourceDescriptor> {
  const remote = await git(...where, 'remote', 'get-url', 'origin');
  const uri = remote === undefined ? undefined : toUri(remote);
  return { ...(uri ? { uri } : {}), digest: { gitCommit: commit }, name };
}

/** Without the credentials that CI systems put into the URL; nothing for a path of this machine. */
function toUri(remote: string): string | undefined {
  const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
  const address = host === undefined ? remote : `ssh://${host}/${path}`;
  if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = '';
  return `git+${url.href}`;
}

const noCheckout = () =>
  new ChopmarkError({
    code: 'INPUT_CHECKOUT',
    message: 'The working folder is no Git checkout with a commit.',
    hint: 'Run in the checkout, where git is installed, or leave checkout out of --resolved-dependencies.',
  });
