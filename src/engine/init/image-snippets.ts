import { PROJECT_REPOSITORY } from '../../base/project.ts';
import type { CiId } from '../../results/build-facts.ts';
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

/** A placeholder for the user's own image, for a CI without a registry. */
const IMAGE = 'registry.example.com/acme/widget';
const LOG_IN = `Replace \`${IMAGE}\` with the repository of your image, and log in to its registry before the build (docker login).`;

const verify = (image: string, ci: CiId, repository: string) =>
  `Check an image: npx chopmark verify --subject-image ${image} --ci ${ci} --repository ${repository}`;

/** For a shell in which `IMAGE` is the repository. `tag` is the name of a variable with the tag. */
const buildImage = (tag: string) => [`docker build --tag "$IMAGE:$${tag}" .`, `docker push "$IMAGE:$${tag}"`];
/** The digest of the pushed image, as the registry returned it. A tag is not used, because it can move. */
const digestOf = (tag: string) => `$(docker inspect --format '{{index .RepoDigests 0}}' "$IMAGE:$${tag}")`;
const attest = ({ version }: SnippetRequest, image: string) =>
  `npx --yes chopmark@${version} attest --subject-image "${image}" --store oci`;

/** Jobs that build and push a container image, attest it, and store the attestation next to it. */
export const IMAGE_SNIPPETS: Readonly<Record<CiId, (request: SnippetRequest) => Snippet>> = {
  github: ({ version }) => ({
    text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  packages: write # lets the job push the image and its attestation
  id-token: write # lets the job request its identity token
  attestations: write # lets the job store the bundles on GitHub
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ github.token }}
      - uses: docker/build-push-action@v6
        id: push
        with:
          push: true
          tags: ghcr.io/\${{ github.repository }}:\${{ github.ref_name }}
      - uses: ${PROJECT_REPOSITORY}@v${version}
        id: attest
        with:
          subject-name: ghcr.io/\${{ github.repository }}
          subject-digest: \${{ steps.push.outputs.digest }}
          push-to-registry: true
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
    next: [
      'The name of an image must be in lower case. If the name of the repository has upper case letters, write `tags` by hand.',
      ...GITHUB_NEEDED,
      verify('ghcr.io/OWNER/NAME:TAG', 'github', 'OWNER/NAME'),
    ],
  }),
  gitlab: (request) => ({
    text: `attest-build:
  image: docker:28
  services:
    - docker:28-dind
  variables:
    IMAGE: $CI_REGISTRY_IMAGE
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
${listYaml(buildImage('CI_COMMIT_TAG'), '    ')}
    - echo "IMAGE_DIGEST=${digestOf('CI_COMMIT_TAG')}" > image.env
  artifacts:
    reports:
      dotenv: image.env
attest:
  image: node:24
  needs: [attest-build]
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(attest(request, '$IMAGE_DIGEST'))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
    next: ['The build needs a runner that allows docker:dind (privileged).', verify('IMAGE', 'gitlab', 'GROUP/NAME')],
  }),
  circleci: (request) => ({
    text: `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    environment:
      IMAGE: ${IMAGE}
    steps:
      - checkout
      - setup_remote_docker
${[...buildImage('CIRCLE_TAG'), `${attest(request, digestOf('CIRCLE_TAG'))} --allow-public-log`].map((command) => `      - run: ${writeCircleci(command)}`).join('\n')}
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
    next: [LOG_IN, UNKNOWN_VISIBILITY],
  }),
  jenkins: (request) => ({
    text: `pipeline {
  agent any
  environment {
    IMAGE = '${IMAGE}'
  }
  stages {
    stage('attest') {
      steps {
${buildImage('GIT_COMMIT')
  .map((command) => `        sh ${writeGroovy(command)}`)
  .join('\n')}
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh ${writeGroovy(`${attest(request, digestOf('GIT_COMMIT'))} --instance sigstore.json`)}
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
    next: [LOG_IN, ...JENKINS_NEEDED, NODE_NEEDED],
  }),
  buildkite: (request) => ({
    text: `steps:
  - label: attest
    if: build.tag != null
    env:
      IMAGE: ${IMAGE}
    commands:
${[...buildImage('BUILDKITE_TAG'), `${attest(request, digestOf('BUILDKITE_TAG'))} --allow-public-log`].map((command) => `      - ${writeBuildkite(command)}`).join('\n')}
    artifact_paths:
      - .chopmark/**/*
`,
    next: [LOG_IN, UNKNOWN_VISIBILITY, NODE_NEEDED],
  }),
};

const listYaml = (commands: readonly string[], indent: string) => commands.map((command) => `${indent}- ${writeYaml(command)}`).join('\n');
