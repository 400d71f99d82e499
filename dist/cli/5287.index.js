export const id = 5287;
export const ids = [5287];
export const modules = {

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dW: () => (/* binding */ isPlainHost),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** Host and port, with the port that the scheme implies. */
const placeOf = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
const isPlainHost = (url, plainHosts) => plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 30306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteWords),
/* harmony export */   H: () => (/* binding */ hideSent)
/* harmony export */ });
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57155);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);


/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
const quoteWords = (words, sent, most) => (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a0)(hideSent(words, sent).slice(0, most));
/** A text without what was sent as a credential. */
function hideSent(text, sent) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const value of sent) {
        const credential = value.slice(value.lastIndexOf(' ') + 1);
        redactor.add(credential);
        // A password can have spaces.
        if (!/^(?:basic|bearer|token) /i.test(value))
            redactor.add(value);
        if (/^basic /i.test(value))
            redactor.add(Buffer.from(credential, 'base64')
                .toString('utf8')
                .replace(/^[^:]*:/, ''));
    }
    return redactor.redact(text);
}


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ }),

/***/ 75287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitlabReleaseStore: () => (/* binding */ openGitlabReleaseStore),
  openGitlabStore: () => (/* binding */ openGitlabStore)
});

// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/stores/http/http-slots.js + 1 modules
var http_slots = __webpack_require__(39575);
// EXTERNAL MODULE: ./build/stores/limits.js
var limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/base/http/url.js
var url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
;// CONCATENATED MODULE: ./build/stores/gitlab/gitlab-project.js



const CREDENTIALS = 'A GitLab job has CI_JOB_TOKEN. Outside a job, set GITLAB_TOKEN to a token with the scope api, and set GITLAB_HOST if the token is not for gitlab.com.';
/**
 * The project for the bundles: that of this job, or the named one. A token is sent only to its own host: `CI_JOB_TOKEN` to the
 * GitLab server that runs the job, `GITLAB_TOKEN` to `GITLAB_HOST`, which is gitlab.com by default.
 *
 * @param target `group/project`, `https://gitlab.example/group/project`, or empty for the project of the job.
 * @throws ChopmarkError `STORE_CONTEXT`, `STORE_CREDENTIALS`, `INPUT_STORE_URL`
 */
function findGitlabProject({ env, logger, allowInsecureRegistry }, target) {
    const job = env.CI_API_V4_URL && URL.canParse(env.CI_API_V4_URL) ? new URL(env.CI_API_V4_URL) : undefined;
    const ownHost = env.GITLAB_HOST?.toLowerCase() ?? 'gitlab.com';
    const { api, path } = locate(target, job, env.CI_PROJECT_ID, ownHost);
    if (!(0,url/* isSecureUrl */.z3)(api) && !(0,url/* isPlainHost */.dW)(api, allowInsecureRegistry)) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_STORE_URL',
            message: `The GitLab API on ${api.host} does not use https.`,
            hint: `Tokens are sent over plain HTTP only to a host that is named with --allow-insecure-registry ${api.host}.`,
        });
    }
    const shown = `${api.host}/${target === '' ? (env.CI_PROJECT_PATH ?? path) : path}`;
    const base = `${api.href.replace(/\/$/, '')}/projects/${encodeURIComponent(path.toWellFormed())}`;
    const described = { api: base, shown, credentials: CREDENTIALS };
    if (env.CI_JOB_TOKEN && job?.host === api.host) {
        logger.secret(env.CI_JOB_TOKEN);
        return { ...described, headers: { 'job-token': env.CI_JOB_TOKEN } };
    }
    if (env.GITLAB_TOKEN && api.host === ownHost) {
        logger.secret(env.GITLAB_TOKEN);
        return { ...described, headers: { 'private-token': env.GITLAB_TOKEN } };
    }
    // Everyone can read the packages of a public project. GitLab itself refuses to write without a token.
    return { ...described, headers: {} };
}
function locate(target, job, projectId, ownHost) {
    if (/^https?:\/\//.test(target)) {
        if (!URL.canParse(target))
            throw nowhere('the address after gitlab: is not a URL');
        const url = new URL(target);
        const path = decodePath(url.pathname);
        if (url.username !== '' || url.search !== '' || path === '')
            throw nowhere('the address after gitlab: does not name a project');
        // If a GitLab server is below a path of its host, only the job's own variables contain that path.
        const api = job?.host === url.host ? job : new URL('/api/v4', url);
        return { api, path };
    }
    const path = target === '' ? projectId : (0,trim/* trimBoth */.Yi)(target, '/');
    if (!path)
        throw nowhere('this is not a GitLab job, and no project is named');
    const address = `https://${ownHost}/api/v4`;
    if (!job && !URL.canParse(address))
        throw nowhere('GITLAB_HOST is not the name of a host');
    return { api: job ?? new URL(address), path };
}
function decodePath(pathname) {
    try {
        return decodeURIComponent((0,trim/* trimBoth */.Yi)(pathname, '/'));
    }
    catch {
        return '';
    }
}
const nowhere = (reason) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `The GitLab project for the bundles is not known: ${reason}.`,
    hint: 'Name the project: gitlab:GROUP/PROJECT, or gitlab:https://GITLAB.EXAMPLE/GROUP/PROJECT.',
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
;// CONCATENATED MODULE: ./build/stores/gitlab/gitlab-release.js





/** Links per page: GitLab's maximum. */
const PER_PAGE = 100;
/** GitLab's possible answers if a name or URL is in use. Its documentation states no status. */
const TAKEN = [400, 409, 422];
/**
 * Adds a link to a bundle or file to the assets of a release (`POST /projects/:id/releases/:tag_name/assets/links`). The names and
 * URLs of links are unique: an existing link to the same URL is kept, and if another bundle uses the name, the new name gets a mark.
 *
 * @returns Whether the link is new.
 * @throws ChopmarkError `STORE_…`, `STORE_NOT_FOUND` if the release does not exist
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
        if ((0,http_slots/* isSuccess */.o)(answer))
            return true;
        if (!TAKEN.includes(answer.status))
            break;
        if (await isLinked(places, links, url))
            return false;
    }
    throw places.refuse(answer, `link ${name} to the release ${tag}`);
}
async function isLinked(places, links, url) {
    for (let page = 1; page <= limits/* MAX_GITLAB_PAGES */.wU; page++) {
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

;// CONCATENATED MODULE: ./build/stores/gitlab/gitlab-release-files.js






/** Name of the package whose versions are tags. */
const PACKAGE = 'release';
/**
 * What GitLab accepts as the version of a generic package (doc/user/packages/generic_packages): `(\.?[\w+-]+\.?)+`, written so that there is
 * one way to match.
 */
const VERSION = /^\.?[\w+-]+(?:\.{1,2}[\w+-]+)*\.?$/;
const gitlab_release_files_PER_PAGE = 100;
/**
 * Stores the files of a release in the generic package registry of the project, one version per tag. Each file is linked in the
 * assets of the release. The registry keeps all files with the same name and shows the newest, so the newest is compared by its
 * digest, before and after the upload.
 *
 * Requests follow GitLab's documentation: `PUT /projects/:id/packages/generic/:package_name/:package_version/:file_name`,
 * `GET /projects/:id/packages`, `GET /projects/:id/packages/:package_id/package_files`.
 */
function createGitlabReleaseFiles({ places, api, tag, id }) {
    const addressOf = (name) => new URL(`${api}/packages/generic/${PACKAGE}/${tag}/${encodeURIComponent(name)}`);
    const readPages = async (path, read) => {
        const all = [];
        for (let page = 1; page <= limits/* MAX_GITLAB_PAGES */.wU; page++) {
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
            timeout: limits/* UPLOAD_TIMEOUT */.Gc + Math.ceil((size / limits/* SLOWEST_UPLOAD */.sl) * 1000),
        });
        // Also after a refusal: a first attempt may have succeeded although its response was lost.
        listed = undefined;
        if (await isThere(file))
            return true;
        throw (0,http_slots/* isSuccess */.o)(answer) ? vanished(id, name) : places.refuse(answer, `accept the file ${name}`);
    };
    return {
        async keep(file) {
            if (!VERSION.test(tag))
                throw noVersion(tag);
            const isNew = await upload(file);
            const url = addressOf(file.name).href;
            const isLinked = await linkToRelease(places, { api, tag, name: file.name, url, type: 'package' });
            return { store: id, status: isNew || isLinked ? 'stored' : 'already-stored', url };
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
            code: 'STORE_INVALID_RESPONSE',
            message: `The store ${id} did not return a list of files: ${error.message}.`,
            hint: 'Check that the address is that of a GitLab server, and whether a proxy answers instead.',
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
    message: `The store ${id} already has a file ${name} of the release ${tag} with different content.`,
    hint: 'Check whether the file was built again. Published files do not change: create another release, or delete the file from the package registry.',
});
const vanished = (id, name) => new errors/* ChopmarkError */.E({
    code: 'STORE_INVALID_RESPONSE',
    message: `The store ${id} accepted the file ${name}, but does not list it.`,
    hint: 'Check that the credentials can also read the package registry.',
});
const crowded = (id) => new errors/* ChopmarkError */.E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${id} lists more than ${limits/* MAX_GITLAB_PAGES */.wU * gitlab_release_files_PER_PAGE} files of the release, which is the limit.`,
    hint: 'Remove unneeded files from the package "release" of the project.',
});
const noVersion = (tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `The tag ${tag} cannot be a package version: GitLab allows only letters, digits, _, dots, + and -.`,
    hint: 'Use a tag such as v1.2.3, or upload the files in another way.',
});

;// CONCATENATED MODULE: ./build/stores/gitlab/gitlab.js









/** Name of the package whose versions are digests of subjects. */
const gitlab_PACKAGE = 'attestations';
const FILE = `bundle${bundle/* BUNDLE_SUFFIX */.Zf}`;
const COPIES_AT_ONCE = 4;
/**
 * Stores bundles in the generic package registry of a GitLab project: one package, whose versions are the SHA-256 digests of
 * subjects, so that the bundles of an artifact are found with one request each. The registry keeps all files with the same name and
 * shows the newest, so a name with another bundle is not written again, as on any server (`http-slots.ts`).
 *
 * Requests follow GitLab's documentation: `PUT` and `GET /projects/:id/packages/generic/:package_name/:package_version/:file_name`.
 *
 * @param target The project. Empty for the project of the job.
 */
const openGitlabStore = (context, target) => createStore(context, target, undefined);
/**
 * The same, with a link to each bundle in the assets of the release.
 *
 * @param target The tag of the release. Empty for the tag that the job runs for.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
function openGitlabReleaseStore(context, target) {
    const tag = target || context.env.CI_COMMIT_TAG;
    if (tag)
        return createStore(context, '', tag);
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_CONTEXT',
        message: 'The release for the bundles is not known: no tag was given, and this job does not run for a tag.',
        hint: 'Name the tag: gitlab-release:v1.2.3.',
    });
}
function createStore(context, target, tag) {
    const project = findGitlabProject(context, target);
    const id = tag === undefined ? `gitlab:${project.shown}` : `gitlab-release:${project.shown}@${tag}`;
    const places = (0,http_slots/* createHttpSlots */.s)(context, { store: id, headers: project.headers, credentials: project.credentials });
    const addressOf = ({ digest }) => digest.sha256 !== undefined && /^[0-9a-f]{64}$/.test(digest.sha256)
        ? [new URL(`${project.api}/packages/generic/${gitlab_PACKAGE}/${digest.sha256}/${FILE}`)]
        : [];
    const publish = async (bundle) => {
        const addresses = new Map(bundle.subjects.flatMap(addressOf).map((url) => [url.href, url]));
        if (addresses.size === 0 || addresses.size > limits/* MAX_HTTP_COPIES */.mj)
            throw wrongNumber(id, addresses.size);
        const kept = await (0,concurrency/* mapInParallel */.HH)([...addresses.values()], COPIES_AT_ONCE, (address) => places.keep(address, bundle.text));
        const url = kept[0]?.url ?? '';
        const isLinked = tag !== undefined && (await linkToRelease(places, { api: project.api, tag, name: bundle.name, url }));
        return { store: id, status: isLinked || kept.some(({ isNew }) => isNew) ? 'stored' : 'already-stored', url };
    };
    /** GitLab answers 404 for a project that the token may not see, which is not "none". */
    const requireProject = async () => {
        const answer = await places.send({ url: new URL(`${project.api}/packages?per_page=1`) });
        if (answer.status !== 200)
            throw places.refuse(answer, 'list the packages of its project');
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
                    return (0,receipts/* failedReceipt */.UF)(id, error);
                }
            },
        }),
        place: { url: `${project.api}/packages/generic/${gitlab_PACKAGE}`, isPublic: context.env.CI_PROJECT_VISIBILITY === 'public' },
        async publish(bundle) {
            try {
                return await publish(bundle);
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find(subject) {
            const found = (await Promise.all(addressOf(subject).map((address) => places.list(address)))).flat();
            if (found.length === 0)
                await requireProject();
            return { found, unread: [] };
        },
    };
}
const wrongNumber = (id, count) => new errors/* ChopmarkError */.E({
    code: count === 0 ? 'STORE_CONTEXT' : 'STORE_TOO_LARGE',
    message: `The bundle has ${count} subjects with a SHA-256 digest. The store ${id} keeps a copy for each subject, and needs 1 to ${limits/* MAX_HTTP_COPIES */.mj} of them.`,
    hint: 'Use --statements per-subject, and subjects with a SHA-256 digest.',
});


/***/ }),

/***/ 39575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createHttpSlots),
  o: () => (/* binding */ isSuccess)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/base/secrets/quote-words.js
var quote_words = __webpack_require__(30306);
;// CONCATENATED MODULE: ./build/stores/response-error.js




/** Characters of a store's own message that are shown. */
const SHOWN = 200;
/** The error for an unsuccessful response: what it means, the store's own message if it has one, and what to do. */
function toStoreError(answer, asked) {
    const { code, hint } = judge(answer, asked);
    const words = (0,quote_words/* quoteWords */.A)(readWords(answer), asked.sent, SHOWN);
    return new errors/* ChopmarkError */.E({
        code,
        message: `The store ${asked.store} did not ${asked.purpose}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
        hint,
    });
}
function judge({ status, headers }, { sent, credentials }) {
    if (status === 401)
        return sent.length > 0
            ? {
                code: 'STORE_UNAUTHORIZED',
                hint: `The store does not accept the credentials. Check that they are for this store and still valid. ${credentials}`,
            }
            : { code: 'STORE_CREDENTIALS', hint: credentials };
    if (status === 403)
        return {
            code: 'STORE_FORBIDDEN',
            hint: `The credentials lack the permission, or the signature in the address has expired. ${credentials}`,
        };
    if (status === 404 || status === 410)
        return { code: 'STORE_NOT_FOUND', hint: 'Check the address. Some servers also answer this if the credentials lack read permission.' };
    if (status === 409)
        return {
            code: 'STORE_REFUSED',
            hint: 'Either the address already has other content, or its folder does not exist: WebDAV servers need the folder first.',
        };
    if (status === 413)
        return { code: 'STORE_TOO_LARGE', hint: 'The server limits the size of uploads (nginx: client_max_body_size).' };
    if (status === 429)
        return { code: 'STORE_RATE_LIMITED', hint: 'Run again later, or with fewer bundles per run.' };
    if (status >= 500)
        return {
            code: 'STORE_UNAVAILABLE',
            hint: 'Run again later, or check the log of the server: nginx also answers this if a folder does not exist (create_full_put_path on).',
        };
    if (status >= 300 && status < 400)
        return {
            code: 'STORE_REFUSED',
            hint: `The server redirects${headers.get('location') !== null ? ' to another address' : ''}, often to a login page. A bundle is sent only to the given address.`,
        };
    return { code: 'STORE_REFUSED', hint: 'Check the address, and that the server accepts PUT there.' };
}
/** `message` or `error` of a JSON document. Empty for HTML pages, which may come from another server. */
function readWords({ body, headers }) {
    if (!/json/i.test(headers.get('content-type') ?? ''))
        return '';
    try {
        const { message, error } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        const words = message ?? error;
        return typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words);
    }
    catch (failure) {
        if (failure instanceof json/* JsonError */.N3)
            return '';
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/stores/http/http-slots.js





function createHttpSlots({ http, allowInsecureRegistry }, { store, headers, credentials }) {
    const send = (request) => http({
        ...request,
        headers: { ...headers, ...request.headers },
        maxBytes: limits.MAX_BUNDLE,
        stage: 'STORE',
        service: 'store',
        plainHosts: allowInsecureRegistry,
    });
    const refuse = (answer, purpose) => toStoreError(answer, { store, purpose, sent: Object.values(headers), credentials });
    const get = async (url) => {
        const answer = await send({ url, redirects: stores_limits/* MAX_DOWNLOAD_REDIRECTS */.WE });
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        if (answer.status !== 200)
            throw refuse(answer, 'return its bundles');
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
            for (let place = 1; place <= stores_limits/* MAX_HTTP_PLACES */.H_; place++) {
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
                    headers: { 'content-type': bundle/* BUNDLE_MEDIA_TYPE */.NV, 'if-none-match': '*' },
                });
                // Also after a refusal: a first attempt may have succeeded although its response was lost, or another writer was faster.
                const after = await look(url, text);
                if (after === 'this')
                    return { url: showUrl(url), isNew: true };
                if (after === 'nothing')
                    throw isSuccess(answer) ? vanished(store) : refuse(answer, 'accept the bundle');
            }
            throw crowded(store);
        },
        async list(address) {
            const found = [];
            for (let place = 1; place <= stores_limits/* MAX_HTTP_PLACES */.H_; place++) {
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
/** Without the query, which can be a secret. */
const showUrl = ({ origin, pathname }) => `${origin}${pathname}`;
function placeOf(address, place) {
    const url = new URL(address);
    if (place > 1)
        url.pathname += `.${place}`;
    return url;
}
const crowded = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The store ${store} already has other content at all ${stores_limits/* MAX_HTTP_PLACES */.H_} addresses of the bundle.`,
    hint: 'Check whether the server answers every request with the same page, such as a login page. Otherwise add {name} or {predicate} to the address.',
});
const vanished = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_INVALID_RESPONSE',
    message: `The store ${store} accepted the bundle, but does not return it.`,
    hint: 'Check that the credentials can also read there, and whether a cache or proxy answers instead.',
});


/***/ })

};
