import { rmSync } from 'node:fs';

/** Removes what `build-programs.mjs` made. */
export default function removePrograms() {
  const folder = process.env.CHOPMARK_TEST_PROGRAMS;
  delete process.env.CHOPMARK_TEST_PROGRAMS;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
