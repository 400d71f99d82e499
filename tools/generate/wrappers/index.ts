import { writeEngineScript, writePowerShellEngine } from '../../bootstrap/engine-script.ts';
import type { Pins } from '../../bootstrap/pins.ts';
import { writePlugin } from './buildkite.ts';
import { writeOrb } from './circleci.ts';
import { writeGitlabTemplate } from './gitlab.ts';
import { writeLibrary } from './jenkins.ts';
import { WRAPPED } from './wrapper-options.ts';

/** Every generated file of the wrappers, by its path in the repository. */
export function writeWrappers(pins: Pins): Record<string, string> {
  const engine = writeEngineScript(pins);
  return Object.fromEntries([
    ...WRAPPED.map((command) => [`gitlab/templates/${command}.yml`, writeGitlabTemplate(command, engine)]),
    ...Object.entries(writeOrb(engine)).map(([path, text]) => [`circleci/src/${path}`, text]),
    ...Object.entries(writePlugin(engine)).map(([path, text]) => [`buildkite/${path}`, text]),
    ...Object.entries(writeLibrary(engine, writePowerShellEngine(pins))).map(([path, text]) => [`jenkins/${path}`, text]),
  ]);
}
