import { crane, pushImage } from './images.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Pushes `acme/multi:1`, an index for linux/amd64 and linux/arm64; answers with the digests. */
export async function pushIndex(host: string) {
  const repository = `${host}/acme/multi`;
  const [amd64, arm64] = [await pushImage(`${repository}:amd64`), await pushImage(`${repository}:arm64`)];
  const add = async (digest: string, platform: string, onto: string[]) => {
    const folder = temporaryFolder();
    await crane([
      'mutate',
      '--insecure',
      `--set-platform=${platform}`,
      '-t',
      `${repository}:${platform.replace('/', '-')}`,
      `${repository}@${digest}`,
    ]);
    await crane(['index', 'append', '--insecure', ...onto, '-m', `${repository}:${platform.replace('/', '-')}`, '-t', `${repository}:1`], {
      HOME: folder,
    });
    return (await crane(['digest', '--insecure', `${repository}:${platform.replace('/', '-')}`])).trim();
  };
  const first = await add(amd64, 'linux/amd64', []);
  const second = await add(arm64, 'linux/arm64', [`${repository}:1`]);
  return { repository, index: (await crane(['digest', '--insecure', `${repository}:1`])).trim(), amd64: first, arm64: second };
}
