export const id = 2801;
export const ids = [2801];
export const modules = {

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 82801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitlabReleaseStore: () => (/* binding */ openGitlabReleaseStore),
  openGitlabStore: () => (/* binding */ openGitlabStore)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(20721);
;// CONCATENATED MODULE: ./build/stores/gitlab-project.js


const CREDENTIALS = 'In a GitLab job CI_JOB_TOKEN is there; elsewhere give a token with the scope api as GITLAB_TOKEN, and GITLAB_HOST where it is not for gitlab.com.';
/**
 * The project that bundles belong to: the one of this job, or the one that is named. A token goes to its own host alone:
 * `CI_JOB_TOKEN` to the GitLab that runs the job, `GITLAB_TOKEN` to `GITLAB_HOST`, which is gitlab.com where nothing says otherwise.
 *
 * @param target `group/project`, `https://gitlab.example/group/project`, or empty for the project of the job.
 * @throws ChopmarkError `STORE_CONTEXT`, `STORE_CREDENTIALS`, `INPUT_STORE_URL`
 */
function findGitlabProject({ env, logger, allowInsecureRegistry }, target) {
    const job = env.CI_API_V4_URL && URL.canParse(env.CI_API_V4_URL) ? new URL(env.CI_API_V4_URL) : undefined;
    const ownHost = env.GITLAB_HOST?.toLowerCase() ?? 'gitlab.com';
    const { api, path } = locate(target, job, env.CI_PROJECT_ID, ownHost);
    if (!(0,secure_url/* isSecureUrl */.z)(api) && !allowInsecureRegistry.some((host) => host.toLowerCase() === api.host)) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_STORE_URL',
            message: `The API of GitLab on ${api.host} is not https.`,
            hint: `Tokens are not sent over plain HTTP, unless the host is named: --allow-insecure-registry ${api.host}.`,
        });
    }
    const shown = `${api.host}/${target === '' ? (env.CI_PROJECT_PATH ?? path) : path}`;
    const base = `${api.href.replace(/\/$/, '')}/projects/${encodeURIComponent(path)}`;
    const described = { api: base, shown, credentials: CREDENTIALS };
    if (env.CI_JOB_TOKEN && job?.host === api.host) {
        logger.secret(env.CI_JOB_TOKEN);
        return { ...described, headers: { 'job-token': env.CI_JOB_TOKEN } };
    }
    if (env.GITLAB_TOKEN && api.host === ownHost) {
        logger.secret(env.GITLAB_TOKEN);
        return { ...described, headers: { 'private-token': env.GITLAB_TOKEN } };
    }
    // A public project shows its packages to everybody; writing without a token is refused by GitLab itself.
    return { ...described, headers: {} };
}
function locate(target, job, projectId, ownHost) {
    if (/^https?:\/\//.test(target)) {
        if (!URL.canParse(target))
            throw nowhere('the address behind gitlab: is no URL');
        const url = new URL(target);
        const path = decodePath(url.pathname);
        if (url.username !== '' || url.search !== '' || path === '')
            throw nowhere('the address behind gitlab: names no project');
        // A GitLab below a path of its host says so in the job's own variables alone.
        const api = job?.host === url.host ? job : new URL('/api/v4', url);
        return { api, path };
    }
    const path = target === '' ? projectId : target.replace(/^\/+|\/+$/g, '');
    if (!path)
        throw nowhere('this is no GitLab job, and no project is named');
    return { api: job ?? new URL(`https://${ownHost}/api/v4`), path };
}
function decodePath(pathname) {
    try {
        return decodeURIComponent(pathname.replace(/^\/+|\/+$/g, ''));
    }
    catch {
        return '';
    }
}
const nowhere = (reason) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `There is no GitLab project for the bundles: ${reason}.`,
    hint: 'Name it: gitlab:GROUP/PROJECT, or gitlab:https://GITLAB.EXAMPLE/GROUP/PROJECT.',
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/stores/http-places.js + 1 modules
var http_places = __webpack_require__(82962);
;// CONCATENATED MODULE: ./build/stores/gitlab-release.js





/** Links that are read to see whether ours is among them: the most that GitLab puts on one page. */
const PER_PAGE = 100;
/** What GitLab answers where a name or URL is taken: its documentation has no status for it, so each that could be meant. */
const TAKEN = [400, 409, 422];
/**
 * Links a bundle, or a file, among the assets of a release (`POST /projects/:id/releases/:tag_name/assets/links`). Names and URLs of links are
 * unique: a link of ours that is there already is left as it is, and where another bundle has the name, ours gets a mark.
 *
 * @returns Whether the link is new.
 * @throws ChopmarkError `STORE_…`; `STORE_NOT_FOUND` where the release is not there
 */
async function linkToRelease(places, { api, tag, name, url, type = 'other' }) {
    const links = new URL(`${api}/releases/${encodeURIComponent(tag)}/assets/links`);
    const marked = `${name} (${(0,external_node_crypto_.hash)('sha256', url).slice(0, 12)})`;
    let answer;
    for (const shown of [name, marked]) {
        answer = await places.send({
            url: links,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ name: shown, url, link_type: type }),
        });
        if ((0,http_places/* isSuccess */.o)(answer))
            return true;
        if (!TAKEN.includes(answer.status))
            break;
        if (await isLinked(places, links, url))
            return false;
    }
    throw places.refuse(answer, `link ${name} to the release ${tag}`);
}
async function isLinked(places, links, url) {
    for (let page = 1; page <= limits/* MAX_GITLAB_PAGES */.wUr; page++) {
        const answer = await places.send({ url: new URL(`${links.href}?per_page=${PER_PAGE}&page=${page}`) });
        if (answer.status !== 200)
            throw places.refuse(answer, 'list the links of the release');
        const urls = readUrls(answer);
        if (urls.includes(url))
            return true;
        if (urls.length < PER_PAGE)
            return false;
    }
    return false;
}
function readUrls({ body }) {
    try {
        return (0,json_shape/* readArray */.oU)((0,json/* parseJson */.qF)(body, { what: 'the links', maxBytes: 4 << 20, maxDepth: 8 }), 'links', PER_PAGE).map((link) => (0,json_shape/* readObject */.Ag)(link, 'a link').url);
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/stores/gitlab-release-files.js






/** Name of the package whose versions are tags. */
const PACKAGE = 'release';
/** What GitLab takes as the version of a generic package (doc/user/packages/generic_packages). */
const VERSION = /^(?:\.?[\w+-]+\.?)+$/;
const gitlab_release_files_PER_PAGE = 100;
/**
 * Files of a release in the generic package registry of the project, one version a tag, each linked among the assets of the release.
 * The registry keeps every file of a name and shows the newest, so that one is compared by its digest, before and after.
 *
 * Requests as GitLab documents them: `PUT /projects/:id/packages/generic/:package_name/:package_version/:file_name`,
 * `GET /projects/:id/packages`, `GET /projects/:id/packages/:package_id/package_files`.
 */
function createGitlabReleaseFiles({ places, api, tag, id }) {
    const addressOf = (name) => new URL(`${api}/packages/generic/${PACKAGE}/${tag}/${encodeURIComponent(name)}`);
    const readPages = async (path, read) => {
        const all = [];
        for (let page = 1; page <= limits/* MAX_GITLAB_PAGES */.wUr; page++) {
            const answer = await places.send({ url: new URL(`${api}/${path}per_page=${gitlab_release_files_PER_PAGE}&page=${page}`) });
            if (answer.status !== 200)
                throw places.refuse(answer, 'list the files of the release');
            const items = readItems(answer, id, read);
            all.push(...items);
            if (items.length < gitlab_release_files_PER_PAGE)
                return all;
        }
        throw crowded(id);
    };
    /** The newest file of each name. */
    const listFiles = async () => {
        const query = `packages?package_type=generic&package_name=${PACKAGE}&package_version=${encodeURIComponent(tag)}&`;
        const packages = (await readPages(query, readPackage)).filter(({ name, version }) => name === PACKAGE && version === tag);
        const newest = new Map();
        for (const one of packages) {
            for (const file of await readPages(`packages/${one.id}/package_files?`, readFile))
                if (file.id > (newest.get(file.name)?.id ?? 0))
                    newest.set(file.name, file);
        }
        return newest;
    };
    let listed;
    const isThere = async ({ name, sha256 }) => {
        listed ??= listFiles();
        const there = (await listed).get(name);
        if (there === undefined)
            return false;
        if (there.sha256 === sha256)
            return true;
        throw isTaken(id, name, tag);
    };
    const upload = async (file) => {
        if (await isThere(file))
            return false;
        const { name, path, size } = file;
        const answer = await places.send({
            url: addressOf(name),
            method: 'PUT',
            body: { path, size },
            headers: { 'content-type': 'application/octet-stream' },
            timeout: limits/* UPLOAD_TIMEOUT */.Gce + Math.ceil((size / limits/* SLOWEST_UPLOAD */.sl2) * 1000),
        });
        // Also where it was refused: a first try may have got there though its answer did not.
        listed = undefined;
        if (await isThere(file))
            return true;
        throw (0,http_places/* isSuccess */.o)(answer) ? vanished(id, name) : places.refuse(answer, `take the file ${name}`);
    };
    return {
        async keep(file) {
            if (!VERSION.test(tag))
                throw noVersion(tag);
            const isNew = await upload(file);
            const url = addressOf(file.name).href;
            const isLinked = await linkToRelease(places, { api, tag, name: file.name, url, type: 'package' });
            return { store: id, status: isNew || isLinked ? 'stored' : 'already-there', url };
        },
    };
}
function readItems({ body }, id, read) {
    try {
        const items = (0,json_shape/* readArray */.oU)((0,json/* parseJson */.qF)(body, { what: 'the answer' }), 'the answer', gitlab_release_files_PER_PAGE);
        return items.map((item, index) => read(item, `item ${index}`));
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_GARBLED',
            message: `The store ${id} answered with something else than a list of files: ${error.message}.`,
            hint: 'Is it a GitLab, and does a proxy stand before it?',
        });
    }
}
const readPackage = (value, where) => {
    const { id, name, version } = (0,json_shape/* readObject */.Ag)(value, where);
    return { id: (0,json_shape/* readInteger */.JI)(id, 'id'), name: (0,json_shape/* readString */.E3)(name, 'name', 1024), version: (0,json_shape/* readOptionalString */.on)(version, 'version', 1024) };
};
const readFile = (value, where) => {
    const { id, file_name, file_sha256 } = (0,json_shape/* readObject */.Ag)(value, where);
    const sha256 = (0,json_shape/* readOptionalString */.on)(file_sha256 ?? undefined, 'file_sha256', 200);
    return { id: (0,json_shape/* readInteger */.JI)(id, 'id'), name: (0,json_shape/* readString */.E3)(file_name, 'file_name', 1024), ...(sha256 !== undefined && { sha256 }) };
};
const isTaken = (id, name, tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The store ${id} has a file ${name} of the release ${tag} already, and its content is another.`,
    hint: 'Was it built anew? A release that was published keeps its files: make another one, or delete the file from the package registry.',
});
const vanished = (id, name) => new errors/* ChopmarkError */.E({
    code: 'STORE_GARBLED',
    message: `The store ${id} said that it took the file ${name}, and does not list it.`,
    hint: 'May the credentials also read the package registry?',
});
const crowded = (id) => new errors/* ChopmarkError */.E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${id} lists more than ${limits/* MAX_GITLAB_PAGES */.wUr * gitlab_release_files_PER_PAGE} files of the release.`,
    hint: 'Remove files that nobody needs from the package "release" of the project.',
});
const noVersion = (tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `The tag ${tag} cannot be the version of a package, which holds letters, digits, dots, + and - alone.`,
    hint: 'Name the release v1.2.3, or upload its files another way.',
});

;// CONCATENATED MODULE: ./build/stores/gitlab.js








/** Name of the package whose versions are digests of subjects. */
const gitlab_PACKAGE = 'attestations';
const FILE = 'bundle.sigstore.json';
const COPIES_AT_ONCE = 4;
/**
 * Bundles in the generic package registry of a GitLab project: one package, whose versions are the SHA-256 of subjects, so that
 * whoever has an artefact finds its bundles with one request each. The registry keeps several files of one name and shows the
 * newest, so a place that holds another bundle is left alone, as on any server (`http-places.ts`).
 *
 * Requests as GitLab documents them: `PUT` and `GET /projects/:id/packages/generic/:package_name/:package_version/:file_name`.
 *
 * @param target Empty for the project of the job; else the project.
 */
const openGitlabStore = (context, target) => createStore(context, target, undefined);
/**
 * The same, and a link to each bundle among the assets of the release.
 *
 * @param target The tag of the release; empty for the one that the job runs for.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
function openGitlabReleaseStore(context, target) {
    const tag = target || context.env.CI_COMMIT_TAG;
    if (tag)
        return createStore(context, '', tag);
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_CONTEXT',
        message: 'This job runs for no tag, so there is no release to link bundles to.',
        hint: 'Name the tag: gitlab-release:v1.2.3.',
    });
}
function createStore(context, target, tag) {
    const project = findGitlabProject(context, target);
    const id = tag === undefined ? `gitlab:${project.shown}` : `gitlab-release:${project.shown}@${tag}`;
    const places = (0,http_places/* createHttpPlaces */.$)(context, { store: id, headers: project.headers, credentials: project.credentials });
    const addressOf = ({ digest }) => digest.sha256 !== undefined && /^[0-9a-f]{64}$/.test(digest.sha256)
        ? [new URL(`${project.api}/packages/generic/${gitlab_PACKAGE}/${digest.sha256}/${FILE}`)]
        : [];
    const publish = async (bundle) => {
        const addresses = new Map(bundle.subjects.flatMap(addressOf).map((url) => [url.href, url]));
        if (addresses.size === 0 || addresses.size > limits/* MAX_HTTP_COPIES */.mjP)
            throw wrongNumber(id, addresses.size);
        const kept = await (0,in_parallel/* mapInParallel */.H)([...addresses.values()], COPIES_AT_ONCE, (address) => places.keep(address, bundle.text));
        const url = kept[0]?.url ?? '';
        const isLinked = tag !== undefined && (await linkToRelease(places, { api: project.api, tag, name: bundle.name, url }));
        return { store: id, status: isLinked || kept.some(({ isNew }) => isNew) ? 'stored' : 'already-there', url };
    };
    const files = tag === undefined ? undefined : createGitlabReleaseFiles({ places, api: project.api, tag, id });
    return {
        id,
        ...(files && {
            async keepFile(file) {
                try {
                    return await files.keep(file);
                }
                catch (error) {
                    return (0,failed_receipt/* failedReceipt */.U)(id, error);
                }
            },
        }),
        place: { url: `${project.api}/packages/generic/${gitlab_PACKAGE}`, isPublic: context.env.CI_PROJECT_VISIBILITY === 'public' },
        async publish(bundle) {
            try {
                return await publish(bundle);
            }
            catch (error) {
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        find: async (subject) => (await Promise.all(addressOf(subject).map((address) => places.list(address)))).flat(),
    };
}
const wrongNumber = (id, count) => new errors/* ChopmarkError */.E({
    code: count === 0 ? 'STORE_CONTEXT' : 'STORE_TOO_LARGE',
    message: `The bundle has ${count} subjects with a SHA-256, and the store ${id} keeps a copy for each.`,
    hint: `It takes 1 to ${limits/* MAX_HTTP_COPIES */.mjP}: attest with statements per-subject.`,
});


/***/ }),

/***/ 82962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createHttpPlaces),
  o: () => (/* binding */ isSuccess)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/neutralize.js
var neutralize = __webpack_require__(82707);
;// CONCATENATED MODULE: ./build/stores/explain-answer.js




/** Characters of a store's own words that are repeated. */
const SHOWN = 200;
/** The error for an answer that is no success: what it means, in the store's own words where it has any, and what to do. */
function explainAnswer(answer, asked) {
    const { code, hint } = judge(answer, asked);
    const words = readWords(answer);
    return new errors/* ChopmarkError */.E({
        code,
        message: `The store ${asked.store} did not ${asked.purpose}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
        hint,
    });
}
function judge({ status, headers }, { hasCredentials, credentials }) {
    if (status === 401)
        return hasCredentials
            ? { code: 'STORE_UNAUTHORIZED', hint: `It does not accept the credentials: are they of this store, and still valid? ${credentials}` }
            : { code: 'STORE_CREDENTIALS', hint: credentials };
    if (status === 403)
        return {
            code: 'STORE_FORBIDDEN',
            hint: `The credentials may not do this, or a signature in the address is past its end. ${credentials}`,
        };
    if (status === 404 || status === 410)
        return { code: 'STORE_NOT_FOUND', hint: 'Check the address; some servers also say this where credentials may not see a place.' };
    if (status === 409)
        return {
            code: 'STORE_REFUSED',
            hint: 'Either something else is there already, or the folder above is not: WebDAV servers want it made first.',
        };
    if (status === 413)
        return { code: 'STORE_TOO_LARGE', hint: 'The server bounds what it takes (nginx: client_max_body_size).' };
    if (status === 429)
        return { code: 'STORE_RATE_LIMITED', hint: 'Run again later, or with fewer bundles at a time.' };
    if (status >= 500)
        return {
            code: 'STORE_UNAVAILABLE',
            hint: 'Run again later, or look at its log: nginx also says this where a folder is not there (create_full_put_path on).',
        };
    if (status >= 300 && status < 400)
        return {
            code: 'STORE_REFUSED',
            hint: `It redirects${headers.has('location') ? ' elsewhere' : ''}, often to a login: a bundle is sent to the address that was named alone.`,
        };
    return { code: 'STORE_REFUSED', hint: 'Check the address, and that the server takes PUT there.' };
}
/** `message` or `error` of a JSON document; nothing of pages, which could be anybody's. */
function readWords({ body, headers }) {
    if (!/json/i.test(headers.get('content-type') ?? ''))
        return '';
    try {
        const { message, error } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        const words = message ?? error;
        return (0,neutralize/* neutralizeLine */.a)((typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words)).slice(0, SHOWN));
    }
    catch (failure) {
        if (failure instanceof json/* JsonError */.N3)
            return '';
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/stores/http-places.js



const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
function createHttpPlaces({ http }, { store, headers, credentials }) {
    const send = (request) => http({ ...request, headers: { ...headers, ...request.headers }, maxBytes: limits/* MAX_BUNDLE */.mZD, stage: 'STORE', service: 'store' });
    const refuse = (answer, purpose) => explainAnswer(answer, { store, purpose, hasCredentials: Object.keys(headers).length > 0, credentials });
    const get = async (url) => {
        const answer = await send({ url, redirects: limits/* MAX_DOWNLOAD_REDIRECTS */.WEm });
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        if (answer.status !== 200)
            throw refuse(answer, 'show what it has');
        return answer.body;
    };
    const look = async (url, text) => {
        const there = await get(url);
        return there === undefined ? 'nothing' : there.toString('utf8').trimEnd() === text ? 'this' : 'another';
    };
    return {
        send,
        refuse,
        async keep(address, text) {
            for (let place = 1; place <= limits/* MAX_HTTP_PLACES */.H_Q; place++) {
                const url = placeOf(address, place);
                const before = await look(url, text);
                if (before === 'another')
                    continue;
                if (before === 'this')
                    return { url: showUrl(url), isNew: false };
                const answer = await send({
                    url,
                    method: 'PUT',
                    body: `${text}\n`,
                    headers: { 'content-type': MEDIA_TYPE, 'if-none-match': '*' },
                });
                // Also where it was refused: a first try may have got there though its answer did not, or somebody else was faster.
                const after = await look(url, text);
                if (after === 'this')
                    return { url: showUrl(url), isNew: true };
                if (after === 'nothing')
                    throw isSuccess(answer) ? vanished(store) : refuse(answer, 'take the bundle');
            }
            throw crowded(store);
        },
        async list(address) {
            const found = [];
            for (let place = 1; place <= limits/* MAX_HTTP_PLACES */.H_Q; place++) {
                const url = placeOf(address, place);
                const bytes = await get(url);
                if (bytes === undefined)
                    break;
                found.push({ location: showUrl(url), bytes });
            }
            return found;
        },
    };
}
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Without its query, which may be a secret. */
const showUrl = ({ origin, pathname }) => `${origin}${pathname}`;
function placeOf(address, place) {
    const url = new URL(address);
    if (place > 1)
        url.pathname += `.${place}`;
    return url;
}
const crowded = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The store ${store} holds ${limits/* MAX_HTTP_PLACES */.H_Q} other things at the address of the bundle already.`,
    hint: 'Does it answer everything with the same page, as logins do? Else put {name} or {predicate} into the address too.',
});
const vanished = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_GARBLED',
    message: `The store ${store} said that it took the bundle, and does not have it.`,
    hint: 'Can the credentials also read there? Does a cache or proxy stand before it?',
});


/***/ })

};
