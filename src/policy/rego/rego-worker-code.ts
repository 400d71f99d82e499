/** The code of rego-worker.ts: here its file, and in everything that is built its text (tools/dist/embed-workers.ts). */
export const REGO_WORKER_CODE: string | URL = new URL('rego-worker.ts', import.meta.url);
