import { createRunCommand } from '../../../src/base/process/run-command.ts';
import { testRunCommand } from './run-command.fixture.ts';

testRunCommand((options) => createRunCommand({ workingFolder: import.meta.dirname, hasTerminal: false, ...options }));
