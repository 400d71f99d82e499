import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readOptionalString } from '../../base/json/json-shape.ts';
import type { Env } from '../../base/ports.ts';
import { MAX_EVENT_PAYLOAD } from '../../stores/limits.ts';

/** The event that started the workflow. It is not proven, because an earlier step of the job could have written the file. */
export interface WorkflowEvent {
  /** `push`, `release`, `pull_request`, `workflow_dispatch` … */
  name: string;
  /** The activity type, if the event has several: `published`. */
  action?: string;
}

/** The event from the runner. If its payload cannot be read, only its name. */
export async function readEvent(env: Env): Promise<WorkflowEvent> {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (!env.GITHUB_EVENT_PATH) return { name };
  try {
    const bytes = await readBoundedFile(env.GITHUB_EVENT_PATH, MAX_EVENT_PAYLOAD, 'the event payload');
    const payload = readObject(parseJson(bytes, { what: 'the event payload' }), 'the event payload');
    const action = readOptionalString(payload.action, 'action');
    return { name, ...(action !== undefined && { action }) };
  } catch (error) {
    if (error instanceof JsonError || error instanceof ChopmarkError) return { name };
    throw error;
  }
}
