import type { CiId } from '../../results/build-facts.ts';
import type { RepositoryFiles } from './repository-files.ts';

/** The file for a snippet, and how an existing pipeline uses it. Paths are relative to the repository. */
export interface SnippetPlace {
  path: string;
  addition?: { path: string; text: string };
  /** One sentence each. */
  next: readonly string[];
}

interface Layout {
  /** The possible pipeline files, in the order of the CI. If none exists, the first is written. */
  pipelines: readonly string[];
  /** The new file next to an existing pipeline. */
  separate: string;
  describe(pipeline: string, text: string): Pick<SnippetPlace, 'addition' | 'next'>;
}

const LAYOUTS: Readonly<Record<CiId, Layout>> = {
  github: {
    pipelines: ['.github/workflows/attest.yml'],
    separate: '.github/workflows/chopmark-attest.yml',
    describe: () => ({ next: [] }),
  },
  gitlab: {
    pipelines: ['.gitlab-ci.yml'],
    separate: '.gitlab/attest.gitlab-ci.yml',
    describe: (path, pipeline) => ({
      addition: { path, text: 'include:\n  - local: .gitlab/attest.gitlab-ci.yml\n' },
      next: [
        ...(/^include:/m.test(pipeline) ? [`${path} already has include: add only the line with local to it.`] : []),
        ...(/^stages:/m.test(pipeline)
          ? [`${path} has stages: assign one of them to each new job (stage: NAME), in the order of the jobs.`]
          : []),
        ...(/^attest(?:-build)?:/m.test(pipeline)
          ? [`${path} has a job with the same name. GitLab would merge it with the new job: rename one of them.`]
          : []),
      ],
    }),
  },
  circleci: {
    pipelines: ['.circleci/config.yml', '.circleci/config.yaml'],
    separate: '.circleci/attest.yml',
    describe: (path) => ({
      next: [
        `CircleCI reads only ${path}: copy the jobs and the workflow from the new file into it, or add a pipeline to the project (Project Settings, Pipelines) with the config file .circleci/attest.yml.`,
      ],
    }),
  },
  jenkins: {
    pipelines: ['Jenkinsfile'],
    separate: 'Jenkinsfile.attest',
    describe: (path) => ({
      next: [`Copy the stage from the new file into ${path}, or add a Pipeline job with the script path Jenkinsfile.attest.`],
    }),
  },
  buildkite: {
    pipelines: ['.buildkite/pipeline.yml', '.buildkite/pipeline.yaml', '.buildkite/pipeline.json'],
    separate: '.buildkite/attest.yml',
    describe: (path) => ({
      addition: { path, text: '  - label: upload attest\n    command: buildkite-agent pipeline upload .buildkite/attest.yml\n' },
      next: [`Add the step to the steps of ${path}.`],
    }),
  },
};

/** The CI's own file if it does not exist yet, else a new file next to it. Only names, and parts that could collide, are read. */
export async function placeSnippet(ci: CiId, files: RepositoryFiles): Promise<SnippetPlace> {
  const { pipelines, separate, describe } = LAYOUTS[ci];
  for (const path of pipelines) {
    const text = await files.read(path);
    if (text === undefined) continue;
    // If the new file were added too, both would attest the same artifacts.
    if (ci === 'github' && text.includes('chopmark')) return { path, next: [] };
    return { path: separate, ...describe(path, text) };
  }
  return { path: pipelines[0] ?? separate, next: [] };
}
