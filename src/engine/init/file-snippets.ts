import { quoteForShell } from '../../base/process/quote-for-shell.ts';
import { PROJECT_REPOSITORY } from '../../base/project.ts';
import type { CiId } from '../../results/build-facts.ts';
import type { BuildSystem } from './detect-build.ts';
import {
  GITHUB_NEEDED,
  JENKINS_NEEDED,
  NODE_NEEDED,
  type Snippet,
  type SnippetRequest,
  UNKNOWN_VISIBILITY,
  writeBuildkite,
  writeCircleci,
  writeGroovy,
  writeYaml,
} from './snippet.ts';

/** Images with the tools of a build. They have no Node.js, so the build is a separate job, and the next job attests its artifacts. */
const BUILD_IMAGES: Readonly<Partial<Record<BuildSystem, { gitlab: string; circleci: string }>>> = {
  python: { gitlab: 'python:3.13', circleci: 'cimg/python:3.13' },
  maven: { gitlab: 'maven:3-eclipse-temurin-21', circleci: 'cimg/openjdk:21.0' },
  gradle: { gitlab: 'gradle:jdk21', circleci: 'cimg/openjdk:21.0' },
  go: { gitlab: 'golang:1.25', circleci: 'cimg/go:1.25' },
  cargo: { gitlab: 'rust:1', circleci: 'cimg/rust:1.90' },
  helm: { gitlab: 'alpine/helm:3.19.0', circleci: 'alpine/helm:3.19.0' },
};

const SETUP_JAVA = `      - uses: actions/setup-java@v5
        with:
          distribution: temurin
          java-version: 21
`;
/** Steps that install the tools of a build. Runners of GitHub include the other tools. */
const GITHUB_SETUP: Readonly<Partial<Record<BuildSystem, string>>> = {
  python: `      - uses: actions/setup-python@v6
        with:
          python-version: 3.x
`,
  maven: SETUP_JAVA,
  gradle: SETUP_JAVA,
  go: `      - uses: actions/setup-go@v6
        with:
          go-version-file: go.mod
          cache: false
`,
};

const verify = (ci: CiId, repository: string) => `Check an artifact: npx chopmark verify FILE --ci ${ci} --repository ${repository}`;

const attest = ({ version, build }: SnippetRequest) => `npx --yes chopmark@${version} attest ${quoteForShell(build.artifacts)}`;

/** Jobs that build files, attest the files and keep the bundles. */
export const FILE_SNIPPETS: Readonly<Record<CiId, (request: SnippetRequest) => Snippet>> = {
  github: ({ version, build }) => ({
    text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  id-token: write # lets the job request its identity token
  attestations: write # lets the job store the bundles on GitHub
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
${(build.system && GITHUB_SETUP[build.system]) ?? ''}      - run: ${writeYaml(build.command)}
      - uses: ${PROJECT_REPOSITORY}@v${version}
        id: attest
        with:
          subject-path: ${writeYaml(build.artifacts)}
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
    next: [...GITHUB_NEEDED, verify('github', 'OWNER/NAME')],
  }),
  gitlab(request) {
    const image = request.build.system && BUILD_IMAGES[request.build.system]?.gitlab;
    return image === undefined ? writeGitlabJob(request) : writeGitlabJobs(request, image);
  },
  circleci(request) {
    const image = request.build.system && BUILD_IMAGES[request.build.system]?.circleci;
    return { text: image === undefined ? writeCircleciJob(request) : writeCircleciJobs(request, image), next: [UNKNOWN_VISIBILITY] };
  },
  jenkins: (request) => ({
    text: `pipeline {
  agent any
  stages {
    stage('attest') {
      steps {
        sh ${writeGroovy(request.build.command)}
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh ${writeGroovy(`${attest(request)} --instance sigstore.json`)}
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
    next: [...JENKINS_NEEDED, NODE_NEEDED],
  }),
  buildkite: (request) => ({
    text: `steps:
  - label: attest
    if: build.tag != null
    commands:
      - ${writeBuildkite(request.build.command)}
      - ${writeBuildkite(`${attest(request)} --allow-public-log`)}
    artifact_paths:
      - .chopmark/**/*
`,
    next: [UNKNOWN_VISIBILITY, NODE_NEEDED],
  }),
};

const writeGitlabJob = (request: SnippetRequest): Snippet => ({
  text: `attest:
  image: node:24
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(request.build.command)}
    - ${writeYaml(attest(request))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
  next: [
    'The identity token is valid for as long as the timeout of the job. Use a separate job for a long build.',
    verify('gitlab', 'GROUP/NAME'),
  ],
});

const writeGitlabJobs = (request: SnippetRequest, image: string): Snippet => ({
  text: `attest-build:
  image:
    name: ${image}
    entrypoint: ['']
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - ${writeYaml(request.build.command)}
  artifacts:
    paths:
      - ${writeYaml(request.build.artifacts)}
attest:
  image: node:24
  needs: [attest-build]
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(attest(request))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
  next: [verify('gitlab', 'GROUP/NAME')],
});

const writeCircleciJob = (request: SnippetRequest): string => `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - run: ${writeCircleci(request.build.command)}
      - run: ${writeCircleci(`${attest(request)} --allow-public-log`)}
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
`;

const writeCircleciJobs = (request: SnippetRequest, image: string): string => `version: 2.1
jobs:
  attest-build:
    docker:
      - image: ${image}
    steps:
      - checkout
      - run: ${writeCircleci(request.build.command)}
      - persist_to_workspace:
          root: .
          paths:
            - ${writePersisted(request.build.artifacts)}
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - attach_workspace:
          at: .
      - run: ${writeCircleci(`${attest(request)} --allow-public-log`)}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest-build:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
      - attest:
          requires: [attest-build]
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`;

/** CircleCI has no pattern that matches any number of folders. */
const writePersisted = (artifacts: string): string => (artifacts.includes('**') ? '.' : writeYaml(artifacts));
