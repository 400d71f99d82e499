import { release } from 'node:os';
import type { SupportMachine } from '../../engine/support/support-file.ts';

/** The machine that this process runs on, for a bug report. */
export const describeMachine = (): SupportMachine => ({
  node: process.versions.node,
  platform: process.platform,
  architecture: process.arch,
  release: release(),
});
