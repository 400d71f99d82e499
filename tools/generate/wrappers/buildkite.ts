import { stringify } from 'yaml';
import { COMMANDS } from '../../../src/options/schema/commands.ts';
import { describeOption, type OptionSpec } from '../../../src/options/schema/option.ts';
import { listWrapperOptions, WRAPPED, type Wrapped } from './wrapper-options.ts';

/** A property in `plugin.yml`: JSON schema. */
interface Property {
  description: string;
  type: string | string[];
  enum?: readonly string[];
  items?: { type: 'string' };
  minimum?: number;
  minProperties?: number;
  properties?: Readonly<Record<string, Property>>;
  additionalProperties?: false;
}

/** Properties that only Buildkite has. */
const OWN_PROPERTIES: Readonly<Record<string, Property>> = {
  download: {
    description: 'Artifacts of the build to download first: paths and glob patterns.',
    type: ['string', 'array'],
    items: { type: 'string' },
  },
  upload: { description: 'Upload the bundles and results as artifacts, also if the command fails. Default: true.', type: 'boolean' },
  annotate: { description: 'Show the result on the page of the build. Default: true.', type: 'boolean' },
  'use-installed': { description: 'Use the chopmark on PATH, of any version.', type: 'boolean' },
  'download-url': { description: 'Mirror of the release files.', type: 'string' },
};

/** The generated files of the plugin, by their path in `buildkite`. */
export const writePlugin = (engine: string): Record<string, string> => ({
  'plugin.yml': `# Generated from src/options/schema; npm run generate rewrites it.\n${stringify(describePlugin(), { lineWidth: 0 })}`,
  'lib/engine.sh': `# Generated from tools/bootstrap/engine.sh; npm run generate rewrites it.\n${engine}`,
});

const describePlugin = () => ({
  name: 'chopmark',
  description: 'Sign and attest what a step builds with the identity of the job, and verify artifacts before a command runs.',
  author: 'https://github.com/chopmark',
  requirements: ['bash', 'awk', 'gzip'],
  configuration: {
    properties: { ...Object.fromEntries(WRAPPED.map((command) => [command, describeCommand(command)])), ...OWN_PROPERTIES },
    additionalProperties: false,
  },
});

const describeCommand = (command: Wrapped): Property => ({
  description: `${COMMANDS[command].description} Runs ${command === 'verify' ? 'before the command of the step' : 'after the command of the step, if it succeeded'}.`,
  type: 'object',
  properties: Object.fromEntries(listWrapperOptions(command).map((option) => [option.name, describeProperty(option)])),
  // The agent hands nothing on for an empty one, so the command would silently not run.
  minProperties: 1,
  additionalProperties: false,
});

function describeProperty({ kind, help, description: more, values }: OptionSpec): Property {
  const description = describeOption({ help, description: more });
  switch (kind) {
    case 'list':
      return { description, type: ['string', 'array'], items: { type: 'string' } };
    case 'boolean':
      return { description, type: 'boolean' };
    case 'integer':
      return { description, type: 'integer', minimum: 0 };
    case 'enum':
      return { description, type: 'string', enum: values ?? [] };
    default:
      return { description, type: 'string' };
  }
}
