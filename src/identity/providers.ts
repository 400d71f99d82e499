import type { CiId } from '../results/build-facts.ts';
import { buildkite } from './ci/buildkite.ts';
import { circleci } from './ci/circleci.ts';
import { github } from './ci/github.ts';
import { gitlab } from './ci/gitlab.ts';
import { jenkins } from './ci/jenkins.ts';
import type { CiProvider } from './claims/provider.ts';

export const CI_PROVIDERS: Readonly<Record<CiId, CiProvider>> = { github, gitlab, circleci, buildkite, jenkins };
