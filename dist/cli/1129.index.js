export const id = 1129;
export const ids = [1129];
export const modules = {

/***/ 13351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * Writes a file that was shown before, and never over one that is there.
 *
 * @param command That shows it: `init`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function createNewFile(folder, path, text, command) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'wx', 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
                code: 'INPUT_FILE_EXISTS',
                message: `${path} is already there, and is left as it is.`,
                hint: `Run chopmark ${command} without --write, and take over what is missing by hand.`,
            });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: `Run chopmark ${command} without --write, and copy what it shows.`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 81129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/engine/create-new-file.js
var create_new_file = __webpack_require__(13351);
// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/engine/init-snippets.js

const BUILD = 'npm ci && npm run build';
const ARTEFACTS = "'dist/*'";
const EDIT = 'Put your own build and artefacts in place of `npm run build` and `dist/*`.';
const UNKNOWN_VISIBILITY = 'This platform does not say whether a project is public. --allow-public-log lets its names enter the public log, where they stay for ever; without it, name an instance of your own with --instance.';
const verify = (ci, repository) => `Check an artefact: npx chopmark verify FILE --ci ${ci} --repository ${repository}`;
/** The smallest job that builds, attests and keeps its bundles on each CI. The version is pinned, so that what signs does not change unseen. */
const writeSnippet = (ci, version) => SNIPPETS[ci](`npx --yes chopmark@${version} attest ${ARTEFACTS}`, version);
const SNIPPETS = {
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
      - uses: ${project/* PROJECT_REPOSITORY */.l3}@v${version}
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

;// CONCATENATED MODULE: ./build/engine/init.js







/** What tells which CI a repository uses, first found first. */
const SIGNS = [
    ['.github/workflows', 'github'],
    ['.gitlab-ci.yml', 'gitlab'],
    ['.circleci', 'circleci'],
    ['Jenkinsfile', 'jenkins'],
    ['.buildkite', 'buildkite'],
];
/**
 * The snippet for the CI that was named, or that the files of the repository tell; written only when asked to, and never over a file.
 *
 * @throws ChopmarkError `INPUT_OPTION_MISSING` where no CI can be told, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function init({ ci: named, write }, { workingFolder }) {
    const ci = named ?? (await recognizeCi(workingFolder));
    const { path, text, next } = writeSnippet(ci, version/* VERSION */.x);
    if (write)
        await (0,create_new_file/* createNewFile */.z)(workingFolder, path, text, 'init');
    return { schema: 'chopmark.init/1', ci, path, snippet: text, written: write, next: [...next] };
}
async function recognizeCi(folder) {
    for (const [path, ci] of SIGNS) {
        const isThere = await (0,promises_.access)((0,external_node_path_.join)(folder, path), external_node_fs_.constants.F_OK).then(() => true, () => false);
        if (isThere)
            return ci;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_MISSING',
        message: 'Nothing here tells which CI system this repository uses.',
        hint: 'Name it: chopmark init --ci github (or gitlab, circleci, jenkins, buildkite).',
    });
}


/***/ })

};
