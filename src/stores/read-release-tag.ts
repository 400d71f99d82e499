import { ChopmarkError } from '../base/errors/errors.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { readObject, readOptionalObject, readOptionalString } from '../base/json/json-shape.ts';
import type { Env } from '../base/ports.ts';
import { MAX_EVENT_PAYLOAD } from './limits.ts';

const TAG_REF = 'refs/tags/';

/** The tag of the release that a workflow of GitHub is about: of the event that started it, else the tag it runs for. */
export async function readReleaseTag(env: Env): Promise<string | undefined> {
  const ref = env.GITHUB_REF ?? '';
  return (await ofEvent(env)) ?? (ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined);
}

async function ofEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Env): Promise<string | undefined> {
  if (GITHUB_EVENT_NAME !== 'release' || !GITHUB_EVENT_PATH) return undefined;
  try {
    const bytes = await readBoundedFile(GITHUB_EVENT_PATH, MAX_EVENT_PAYLOAD, 'the event payload');
    const payload = readObject(parseJson(bytes, { what: 'the event payload' }), 'the event payload');
    return readOptionalString(readOptionalObject(payload.release, 'release')?.tag_name, 'release.tag_name', 1024) || undefined;
  } catch (error) {
    if (error instanceof JsonError || error instanceof ChopmarkError) return undefined;
    throw error;
  }
}
