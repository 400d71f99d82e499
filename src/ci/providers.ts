import type { CiId } from '../results/build-facts.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jenkins } from './jenkins.ts';
import type { CiProvider } from './provider.ts';

export const CI_PROVIDERS: Readonly<Record<CiId, CiProvider>> = { github, gitlab, circleci, buildkite, jenkins };
