import { buildPrograms } from './build-programs.ts';

/** Exit code where this machine lacks something that would be needed to build a service. */
const MISSING = 3;

// Names of programs to build no others.
const missing = await buildPrograms((line) => console.error(`live: ${line}`), process.argv.slice(2));
for (const remedy of missing.values()) console.error(`live: SKIPPED ${remedy}`);
process.exitCode = missing.size === 0 ? 0 : MISSING;
