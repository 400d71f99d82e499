import { PROJECT_REPOSITORY } from '../../base/project.ts';
import type { CiId } from '../../results/build-facts.ts';

export interface Snippet {
  /** Relative to the repository. */
  path: string;
  text: string;
  /** What is left to do by hand. */
  next: readonly string[];
}

const BUILD = 'npm ci && npm run build';
const ARTIFACTS = "'dist/*'";
const EDIT = 'Put your own build and artifacts in place of `npm run build` and `dist/*`.';
const UNKNOWN_VISIBILITY =
  'This platform does not say whether a project is public. --allow-public-log lets its names enter the public log, where they stay for ever; without it, name an instance of your own with --instance.';

const verify = (ci: CiId, repository: string) => `Check an artifact: npx chopmark verify FILE --ci ${ci} --repository ${repository}`;

/** The smallest job that builds, attests and keeps its bundles on each CI. The version is pinned, so that what signs does not change unseen. */
export const writeSnippet = (ci: CiId, version: string): Snippet =>
  SNIPPETS[ci](`npx --yes chopmark@${version} attest ${ARTIFACTS}`, version);

const SNIPPETS: Readonly<Record<CiId, (attest: string, version: string) => Snippet>> = {
  github: (_, version) => ({
    path: '.github/workflows/attest.yml',
    text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  id-token: write # lets the job ask for its identity token
  attestations: write # lets GitHub keep the bundles
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - run: ${BUILD}
      - uses: ${PROJECT_REPOSITORY}@v${version}
        id: attest
        with:
          subject-path: dist/*
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
    next: [
      EDIT,
      'Pin the actions to the commits your policy asks for.',
      'Private repositories keep attestations at GitHub on Enterprise Cloud alone: elsewhere, give the step "store: file".',
      verify('github', 'OWNER/NAME'),
    ],
  }),
  gitlab: (attest) => ({
    path: '.gitlab-ci.yml',
    text: `attest:
  image: node:24
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${BUILD}
    - ${attest}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
    next: [EDIT, 'The token lives as long as the timeout of the job: give long builds a job of their own.', verify('gitlab', 'GROUP/NAME')],
  }),
  circleci: (attest) => ({
    path: '.circleci/config.yml',
    text: `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - run: ${BUILD}
      - run: ${attest} --allow-public-log
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`,
    next: [EDIT, UNKNOWN_VISIBILITY],
  }),
  jenkins: (attest) => ({
    path: 'Jenkinsfile',
    text: `pipeline {
  agent any
  stages {
    stage('attest') {
      steps {
        sh '${BUILD}'
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh "${attest} --instance sigstore.json"
        }
      }
    }
  }
  post {
    always {
      archiveArtifacts artifacts: '.chopmark/**', allowEmptyArchive: true
    }
  }
}
`,
    next: [
      EDIT,
      'Install the oidc-provider plugin, and add a credential "OpenID Connect id token" with the id sigstore and the audience sigstore.',
      'Public instances accept no Jenkins: sigstore.json is the client trust config of your own instance.',
      'The agent needs Node.js 22.22.2 or later.',
    ],
  }),
  buildkite: (attest) => ({
    path: '.buildkite/pipeline.yml',
    text: `steps:
  - label: attest
    if: build.tag != null
    commands:
      - ${BUILD}
      - ${attest} --allow-public-log
    artifact_paths:
      - .chopmark/**/*
`,
    next: [EDIT, UNKNOWN_VISIBILITY, 'The agent needs Node.js 22.22.2 or later.'],
  }),
};
