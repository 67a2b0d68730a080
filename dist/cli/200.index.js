export const id = 200;
export const ids = [200];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/edge/flags.js
var flags = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/edge/help.js
var help = __webpack_require__(7001);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./build/model/path-globs.js
var path_globs = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/edge/file-bytes.js
var file_bytes = __webpack_require__(8958);
;// CONCATENATED MODULE: ./build/edge/github-client.js


/** What no second attempt makes better; limits (429) are the throttling's. */
const github_client_final = (/* unused pure expression or super */ null && ([400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451]));
const answerWithin = 20_000;
/** Waits as the server asks for as long as all waits together stay within the patience. */
function createPatience({ log, patience = 30 }) {
    let waited = 0;
    return (after, request, _, attempt) => {
        const going = attempt < 2 && waited + after <= patience;
        if (going)
            waited += after;
        const what = `GitHub asks to wait ${after} s before ${request.method ?? ''} ${request.url ?? ''}`;
        log.info(going ? what : `${what}; that is too long, going on without`);
        return going;
    };
}
/** A server that never begins to answer must not hold the gate; a download that has begun takes as long as it takes. */
const impatient = (fetch) => async (url, init) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`no answer within ${answerWithin / 1000} s`)), answerWithin);
    try {
        return await fetch(url, { ...init, signal: controller.signal });
    }
    finally {
        clearTimeout(timer);
    }
};
/**
 * The API client, made when first asked for: it brings half a megabyte of code. It retries what may pass by itself, and after the
 * first request that failed for good no more: a server that is down is asked once for each thing.
 */
async function createClient(options) {
    const { token, apiUrl, log, second = 1000 } = options;
    const [{ GitHub: Base, defaults }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 5250)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const mayWait = createPatience(options);
    const silent = () => undefined;
    const debug = (text) => log.debug(text);
    const client = new (Base.plugin(retry, throttling))({
        ...(token === undefined ? {} : { auth: `token ${token}` }),
        baseUrl: apiUrl,
        userAgent: `posture-gate/${version}`,
        // The toolkit's own fetch knows the proxy of the runner.
        request: { fetch: impatient(defaults.request?.fetch) },
        log: { debug, info: debug, warn: debug, error: silent },
        retry: { doNotRetry: github_client_final, retries: 2, retryAfterBaseValue: second },
        throttle: {
            fallbackSecondaryRateRetryAfter: 5,
            retryAfterBaseValue: second,
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
        },
    });
    let down = false;
    client.hook.wrap('request', async (request, parameters) => {
        if (down)
            parameters.request.retries = 0;
        try {
            return await request(parameters);
        }
        catch (error) {
            down ||= github_client_statusOf(error) === 0 || github_client_statusOf(error) >= 500;
            throw error;
        }
    });
    return client;
}
/** The HTTP status of an error of the client; 0 where no answer came. */
const github_client_statusOf = (error) => error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'response' in error &&
    error.response !== undefined
    ? error.status
    : 0;
/** What the server said, in one line for people: `403 Resource not accessible by integration`. */
function github_client_refusalOf(error) {
    const status = github_client_statusOf(error);
    // The client appends a link to the documentation.
    const message = messageOf(error).replace(/ - https:\/\/docs\.github\.com\S*$/, '');
    return status === 0 ? `no answer (${message})` : `${status} ${message}`;
}

// EXTERNAL MODULE: ./build/edge/limits.js
var edge_limits = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/edge/report-files.js + 1 modules
var report_files = __webpack_require__(6036);
;// CONCATENATED MODULE: ./build/edge/artifacts.js








const shown = (name) => `artifact:${name}`;
const trouble = (name, message, next, code = 'unreadable') => ({
    files: [],
    problems: [{ code, message, next, at: { file: shown(name) } }],
});
const needsPermission = 'Give the job `permissions: actions: read`.';
const matches = (name, wanted) => name === wanted || minimatch(name, wanted, globOptions);
/** The hash that an upload stated, as hex; null on servers that do not say. */
const artifacts_statedDigest = (digest) => /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase() ?? null;
/** All artifacts of the run, the newest of each name: a job that was run again uploads again. */
async function listNewest({ client, repository, runId }) {
    const api = await client();
    const all = await api.paginate(api.rest.actions.listWorkflowRunArtifacts, {
        ...repository,
        run_id: runId,
        per_page: 100,
    });
    const newest = new Map();
    for (const one of all) {
        const known = newest.get(one.name);
        if (known !== undefined && known.id > one.id)
            continue;
        const sha256 = artifacts_statedDigest(one.digest);
        const createdAt = one.created_at ?? '';
        newest.set(one.name, {
            id: one.id,
            name: one.name,
            size: one.size_in_bytes,
            expired: one.expired,
            createdAt,
            sha256,
        });
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** Streams an artifact into a file; returns its hash, or null where it grew beyond the limit. The token stays with the server asked. */
async function artifacts_downloadArtifact(artifact, path, { client, repository, limits }) {
    const api = await client();
    const { data } = await api.rest.actions.downloadArtifact({
        ...repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { parseSuccessResponseBody: false },
    });
    const hash = createHash('sha256');
    const file = await open(path, 'wx', 0o600);
    let size = 0;
    try {
        // With `parseSuccessResponseBody: false` the client hands out the body as a stream of bytes, which its types do not know.
        for await (const piece of data) {
            size += piece.length;
            if (size > limits.artifactBytes)
                return null;
            hash.update(piece);
            await file.write(piece);
        }
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}
async function fetchOne(artifact, query) {
    const { name, id, createdAt } = artifact;
    const { limits, log, scratch } = query;
    const tooLarge = () => trouble(name, `has more than the ${inMegabytes(limits.artifactBytes)} an artifact may have`, 'Upload the reports only.', 'too-large');
    if (artifact.expired)
        return trouble(name, 'has expired, its content is gone', 'Run the scanner again.');
    if (artifact.size > limits.artifactBytes)
        return tooLarge();
    const absolute = scratch.path();
    try {
        const sha256 = await artifacts_downloadArtifact(artifact, absolute, query);
        if (sha256 === null)
            return tooLarge();
        if (artifact.sha256 !== null && artifact.sha256 !== sha256)
            return trouble(name, `does not have the digest its upload stated (${artifact.sha256.slice(0, 12)}…)`, 'Run the jobs again.');
    }
    catch (error) {
        const gone = statusOf(error) === 410;
        return trouble(name, `could not be downloaded: ${refusalOf(error)}`, gone ? 'Run the scanner again.' : needsPermission);
    }
    log.info(`Artifact ${name}: ${inMegabytes(digestFile(absolute).size)}`);
    const traits = { ...query.opening.traits, artifact: { name, id, createdAt } };
    return openReports([{ path: shown(name), absolute, named: false }], { ...query.opening, traits });
}
/**
 * The reports in artifacts that earlier jobs of a run uploaded. What cannot be had is a problem that says what to do; the run goes on
 * without it. The token is not sent to the host the content comes from.
 */
async function fetchArtifacts(query) {
    let all;
    try {
        all = await listNewest(query);
    }
    catch (error) {
        const listings = query.names.map((name) => trouble(name, `could not be looked for: ${refusalOf(error)}`, needsPermission));
        return { files: [], problems: listings.flatMap(({ problems }) => problems) };
    }
    const files = [];
    const problems = [];
    const add = (listing) => {
        files.push(...listing.files);
        problems.push(...listing.problems);
    };
    for (const wanted of query.names.filter((name) => !all.some((artifact) => matches(artifact.name, name)))) {
        const there = all.length === 0
            ? 'it has none'
            : `it has ${all
                .slice(0, 10)
                .map(({ name }) => name)
                .join(', ')}`;
        add(trouble(wanted, `is no artifact of run ${query.runId}; ${there}`, 'Check the name, and that the job that uploads it is in `needs`.', 'missing'));
    }
    for (const artifact of all.filter(({ name }) => query.names.some((wanted) => matches(name, wanted))))
        add(await fetchOne(artifact, query));
    return { files, problems };
}

// EXTERNAL MODULE: ./build/edge/text-file.js
var text_file = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/edge/artifact-files.js





/** The newest hundred artifacts of a name, whatever runs they are of, newest first. Throws what the client throws. */
async function artifact_files_listArtifacts({ client, repository, name }) {
    const api = await client();
    const { data } = await api.rest.actions.listArtifactsForRepo({ ...repository, name, per_page: 100 });
    return [...data.artifacts].sort((a, b) => b.id - a.id);
}
/** The texts in an artifact of at most `most` bytes, with the digest that its upload stated. Throws where it is anything else. */
async function artifact_files_fetchTexts(artifact, most, source) {
    const { name, scratch, expand } = source;
    if (artifact.size_in_bytes > most)
        throw new Error(`it has ${inMegabytes(artifact.size_in_bytes)}, more than ${inMegabytes(most)}`);
    const absolute = scratch.path();
    const sha256 = await downloadArtifact(artifact, absolute, source);
    const stated = statedDigest(artifact.digest);
    if (stated !== null && stated !== sha256)
        throw new Error('it does not have the digest its upload stated');
    const commit = artifact.workflow_run?.head_sha?.slice(0, 7) ?? 'no commit';
    const shown = `artifact:${name} of run ${artifact.workflow_run?.id ?? 0} (${commit})`;
    const { files, problems } = await expand({ path: shown, absolute }, digestFile(absolute).head);
    if (problems[0] !== undefined)
        throw new Error(`${problems[0].at.file} ${problems[0].message}`);
    return Promise.all(files.map(async (file) => ({ file: file.path, text: decodeText(await readFile(file.absolute)) })));
}

;// CONCATENATED MODULE: ./build/edge/history-artifact.js


/** How many of the newest are looked at for one that is good: each costs a question. */
const attempts = 3;
/** Events whose runs may hold what somebody outside of the repository wrote. */
const isForeign = (event) => /^(?:pull_request|workflow_run|merge_group)/.test(event);
/** Of this very repository and branch: a fork may have a branch of the same name. */
const isOurs = ({ expired, workflow_run: run }, branch) => !expired &&
    run?.head_branch === branch &&
    run.repository_id !== undefined &&
    run.head_repository_id === run.repository_id;
/** Why an artifact is no baseline; null where its run ended well on an event of the branch itself. */
async function fault({ workflow_run: run }, { client, repository }) {
    const api = await client();
    const { data } = await api.rest.actions.getWorkflowRun({ ...repository, run_id: run?.id ?? 0 });
    if (isForeign(data.event))
        return `its run was started by ${data.event}`;
    return data.conclusion === 'success' ? null : `its run ended with ${data.conclusion ?? 'no result yet'}`;
}
/**
 * The history that a good run of the branch uploaded last: not expired, of this repository, of a run that succeeded, with the digest its
 * upload stated. What is not good is named and the one before it is tried; without any there is no baseline. Never throws.
 */
async function history_artifact_loadHistoryArtifact(query) {
    const { name, branch, log, limits } = query;
    try {
        const ours = (await listArtifacts(query)).filter((one) => isOurs(one, branch));
        if (ours.length === 0)
            log.info(`No baseline: no run of ${branch} has uploaded an artifact ${name} yet.`);
        for (const artifact of ours.slice(0, attempts)) {
            try {
                const wrong = await fault(artifact, query);
                if (wrong === null)
                    return await fetchTexts(artifact, limits.documentBytes, query);
                log.info(`The artifact ${name} (${artifact.id}) is no baseline: ${wrong}.`);
            }
            catch (error) {
                log.warn(`The artifact ${name} (${artifact.id}) is no baseline: ${refusalOf(error)}.`);
            }
        }
    }
    catch (error) {
        log.warn(`No baseline: ${refusalOf(error)}. Give the job \`permissions: actions: read\`.`);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/edge/judgement-artifacts.js


/** Changes that one run catches up with: each costs a question. The rest is left to the next run. */
const most = 10;
/** A judgement is half a kilobyte. */
const mostBytes = (/* unused pure expression or super */ null && (64 * 1024));
async function listMerged({ client, repository, branch }) {
    const api = await client();
    const { data } = await api.rest.pulls.list({
        ...repository,
        state: 'closed',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    // The types say that a head always has its repository; that of a fork may be gone.
    const ofFork = (head, base) => head.repo?.id !== base.repo.id;
    return data
        .flatMap(({ number, head, base, merged_at: at }) => at == null ? [] : [{ number, sha: head.sha, at, fork: ofFork(head, base) }])
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.number - b.number));
}
/**
 * What the runs of merged pull requests left behind and is not known yet: the newest of each, by the commit that was merged. Number,
 * commit, time and origin are the server’s word; only what is in the file is the change’s own. Two questions and one for each, none
 * beyond the first where nobody left anything. Never throws.
 */
async function judgement_artifacts_collectJudgements(query, known) {
    const { log, name } = query;
    const left = [];
    try {
        const newest = new Map();
        for (const artifact of await listArtifacts(query)) {
            const sha = artifact.workflow_run?.head_sha;
            if (sha !== undefined && !artifact.expired && !known.has(sha) && !newest.has(sha))
                newest.set(sha, artifact);
        }
        if (newest.size === 0)
            return [];
        const merged = (await listMerged(query)).filter(({ sha }) => newest.has(sha));
        for (const { number, sha, at, fork } of merged.slice(0, most)) {
            const artifact = newest.get(sha);
            try {
                const files = artifact === undefined ? [] : await fetchTexts(artifact, mostBytes, query);
                left.push(...files.map((file) => ({ ...file, merged: { pullRequest: number, commit: sha, at, fork } })));
            }
            catch (error) {
                log.info(`What the run of #${number} left behind cannot be used: ${refusalOf(error)}.`);
            }
        }
    }
    catch (error) {
        log.info(`Artifacts ${name} of merged changes are not known: ${refusalOf(error)}.`);
    }
    return left;
}

;// CONCATENATED MODULE: ./build/edge/store.js




/** A folder of snapshots; `shown` is its name for people. Files that begin with a dot are somebody else's. */
function store_createFolderStore(folder, shown) {
    return {
        load: async () => {
            const names = await (0,promises_.readdir)(folder).catch((error) => {
                // The first run finds nothing yet.
                if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
                    return [];
                throw (0,errors/* failure */.V2)('file-unreadable', `the history \`${shown}\`: ${(0,errors/* messageOf */.bD)(error)}`, error);
            });
            const files = [];
            for (const name of names.filter((entry) => /^[^.].*\.json$/.test(entry)).sort()) {
                const text = await (0,text_file/* readText */.y)((0,external_node_path_.join)(folder, name), `${shown}/${name}`);
                if (text !== null)
                    files.push({ file: `${shown}/${name}`, text });
            }
            return files;
        },
        append: async (name, text) => {
            try {
                await (0,promises_.mkdir)(folder, { recursive: true });
                await writeNew(folder, name, text);
            }
            catch (error) {
                throw (0,errors/* failure */.V2)('output-unwritable', `the history \`${shown}/${name}\`: ${(0,errors/* messageOf */.bD)(error)}`, error);
            }
        },
    };
}
/** Never overwrites: a run that has the name of another takes the next free one. */
async function writeNew(folder, name, text) {
    for (let attempt = 1;; attempt++) {
        const path = (0,external_node_path_.join)(folder, attempt === 1 ? `${name}.json` : `${name}-${attempt}.json`);
        try {
            await (0,promises_.writeFile)(path, text, { flag: 'wx' });
            return;
        }
        catch (error) {
            if (attempt >= 100 || !(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
                throw error;
        }
    }
}
/** A history in a folder; what runs of changes leave lies in a folder of its own inside. */
function store_createFolderHistory(folder, shown) {
    const left = store_createFolderStore((0,external_node_path_.join)(folder, 'judgements'), `${shown}/judgements`);
    return {
        ...store_createFolderStore(folder, shown),
        leave: (name, text) => left.append(name, text),
        collect: async () => (await left.load()).slice(-mostLeft).map((file) => ({ ...file, merged: null })),
    };
}
/** Names begin with the time: these are the newest. */
const mostLeft = 1000;
/** The history of a run that keeps none. */
const store_noHistory = {
    load: () => Promise.resolve([]),
    append: () => Promise.resolve(),
    leave: () => Promise.resolve(),
    collect: () => Promise.resolve([]),
};

// EXTERNAL MODULE: ./build/edge/find-files.js
var find_files = __webpack_require__(6635);
// EXTERNAL MODULE: ./build/edge/git.js
var edge_git = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/edge/base-documents.js








/** A file at a commit through the API; null where the server says there is none, or hides it from this token. */
async function fetchFile({ client, repository, baseSha }, path) {
    const api = await client();
    try {
        const { data, headers } = await api.rest.repos.getContent({
            ...repository,
            path,
            ref: baseSha,
            mediaType: { format: 'raw' },
            request: { parseSuccessResponseBody: false },
        });
        if (headers['content-type']?.includes('raw') !== true)
            throw new Error('it is not a file there');
        const pieces = [];
        let size = 0;
        // With `parseSuccessResponseBody: false` the client hands out the body as a stream of bytes, which its types do not know.
        for await (const piece of data) {
            size += piece.length;
            if (size > limits.documentBytes)
                throw new Error('it is too large');
            pieces.push(piece);
        }
        return decodeText(Buffer.concat(pieces));
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}
/** The same out of the local clone, where it has the commit. `text: null`: it has, and the file is not there. */
async function showFile({ git, baseSha }, path) {
    if ((await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${baseSha}^{commit}`])) === null)
        return null;
    return { text: await git(['cat-file', 'blob', `${baseSha}:${path}`]) };
}
/** What the change says of the base: has it the file, has it not, or does the change not say. */
function baseAccordingTo(changed, name) {
    const entry = changed.known
        ? changed.files.find((file) => file.path === name || file.previousPath === name)
        : undefined;
    if (entry !== undefined)
        return entry.path === name && (entry.status === 'added' || entry.status === 'renamed') ? 'has it not' : 'has it';
    return changed.known && changed.complete ? 'as in the clone' : 'unknown';
}
/** Whether the token may read contents at all: without that permission everything is answered with "not found". */
async function mayRead({ client, repository, baseSha }) {
    const api = await client();
    return api.rest.git.getCommit({ ...repository, commit_sha: baseSha }).then(() => true, () => false);
}
/** The file's path from the top of the repository; null where it lies outside, where no pull request can put it. */
function inRepository({ cwd, top }, path) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    return (0,find_files/* isInside */.F)(top, absolute) ? (0,external_node_path_.relative)(top, absolute).split(external_node_path_.sep).join('/') : null;
}
/** Whether the workflow brought the file: not tracked, and not reached through a link, which the change could have brought. */
async function isBrought({ git, top }, name) {
    const tracked = await findTracked(git, [name]);
    const [real, folder] = await Promise.all([realpath(join(top, name)), realpath(top)]);
    return tracked?.has(name) === false && real === join(folder, name);
}
/** Not at the base, says the server. It may be new, brought by the workflow, newer than the base commit, or hidden from the token. */
async function notAtBase(documents, path, name) {
    const local = await documents.local(path);
    if (local !== null && (await isBrought(documents, name)))
        return { ...local, atBase: false };
    const base = baseAccordingTo(await documents.changed(), name);
    if (base === 'has it not')
        return null;
    // The change does not touch it: what is in the clone came with the base branch.
    if (base === 'as in the clone')
        return local === null ? null : { ...local, atBase: true };
    const shown = await showFile(documents, name);
    if (shown !== null)
        return shown.text === null ? null : { file: path, text: shown.text, atBase: true };
    if (base === 'unknown' && (await mayRead(documents)))
        return null;
    throw failure('base-unreadable', `\`${path}\` is not shown at ${documents.baseSha.slice(0, 7)}`);
}
/**
 * A file that the change does not touch, out of the test merge of the change, which has the base’s: no question to the server. Null
 * where that cannot be said: another checkout, a list of files that is not complete, a link. `text: null`: it is not there.
 */
async function fromMerge(documents, name) {
    const { git, merge } = documents;
    if (baseAccordingTo(await documents.changed(), name) !== 'as in the clone')
        return null;
    const commit = (await merge?.()) ?? null;
    if (commit === null)
        return null;
    const entry = await git(['ls-tree', commit, '--', name]);
    if (entry === '')
        return { text: null };
    const text = /^100(?:644|755) blob /.test(entry ?? '') ? await git(['cat-file', 'blob', `${commit}:${name}`]) : null;
    return text === null ? null : { text };
}
/**
 * A file as the base has it, whatever the change under judgement makes of it. A file that is not part of the repository (the workflow
 * brought it) is taken from the disk. Throws `base-unreadable` where nobody can tell what the base says.
 */
async function base_documents_readTrusted(documents, path) {
    const name = inRepository(documents, path);
    if (name === null) {
        const local = await documents.local(path);
        return local === null ? null : { ...local, atBase: false };
    }
    const short = documents.baseSha.slice(0, 7);
    try {
        const merged = await fromMerge(documents, name);
        const text = merged === null ? await fetchFile(documents, name) : merged.text;
        return text === null ? await notAtBase(documents, path, name) : { file: `${path} at ${short}`, text, atBase: true };
    }
    catch (error) {
        const shown = await showFile(documents, name);
        if (shown === null)
            throw failure('base-unreadable', `\`${path}\` at ${short}: ${refusalOf(error)}`, error);
        return shown.text === null ? null : { file: `${path} at ${short}`, text: shown.text, atBase: true };
    }
}
/** A data file: from the disk where it is not tracked, since then the workflow brought it; else as the base has it. */
async function readFeed(documents, path) {
    const name = inRepository(documents, path);
    const local = await documents.local(path);
    if (name === null)
        return local;
    return local !== null && (await isBrought(documents, name)) ? local : base_documents_readTrusted(documents, path);
}

;// CONCATENATED MODULE: ./build/edge/trusted-files.js




const addedHere = (file, what) => ({
    code: 'context',
    message: `${what} that this change itself brings or alters does not count in it`,
    next: 'It counts once it is on the base branch.',
    at: { file },
});
/**
 * VEX files when a change is judged: what lies in the repository is read from the base, since a change must not excuse its own
 * findings; what the workflow brought is read as it is.
 */
async function openTrustedVex(workspace, documents, patterns) {
    const found = await workspace.find(patterns);
    const tracked = await workspace.tracked(found.files);
    const brought = found.files.filter(({ absolute }) => tracked?.has(absolute) === false);
    const listing = await workspace.open({ files: brought, problems: found.problems }, { trusted: true });
    const files = [...listing.files];
    const problems = [...listing.problems];
    for (const file of found.files.filter((one) => !brought.includes(one))) {
        const base = await readTrusted(documents, file.path);
        if (base === null)
            problems.push(addedHere(file.path, 'a VEX file'));
        else {
            const path = workspace.scratch.path();
            await writeFile(path, base.text, { mode: 0o600 });
            const { sha256, size } = digestFile(path);
            const format = file.format === undefined ? {} : { format: file.format };
            files.push({
                path: base.file,
                sha256,
                size,
                ...bytesAt(path),
                trusted: true,
                tracked: true,
                ...format,
            });
        }
    }
    return { files, problems };
}
/** Snapshots when a change is judged: those that lie in the repository are left out, and said so, since the change could have written them. */
async function trusted_files_loadTrustedHistory(store, workspace, warn) {
    const files = await store.load();
    const places = await Promise.all(files.map(async ({ file }) => ({
        path: file,
        absolute: await realpath(resolve(workspace.cwd, file)),
        named: true,
    })));
    const tracked = await workspace.tracked(places);
    const brought = files.filter((_, index) => tracked?.has(places[index]?.absolute ?? '') === false);
    if (brought.length < files.length)
        warn(`${files.length - brought.length} snapshots of the history lie in this repository (or git cannot tell) and are not used to judge a change. Keep the history in an artifact or a cache.`);
    return brought;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/edge/archives.js + 1 modules
var archives = __webpack_require__(8295);
;// CONCATENATED MODULE: ./build/edge/git-renames.js
/** Commits between the two ends above which only the ends are compared. */
const mostCommits = 1000;
const git_renames_flags = ['--no-ext-diff', '--find-renames', '-l0', '--name-status', '--relative', '-z'];
/** Stands before the names of each commit; as a status of a file it does not exist. */
const mark = '\u0001';
/**
 * Files below the folder of `git` that were renamed between a commit and the working tree, old name to new; null where git cannot tell.
 * Followed commit by commit where the history is there: a file that was renamed and then rewritten is no longer like its old self.
 * Where it is not (a shallow clone, a commit that HEAD does not come from, very many commits), the two ends are compared.
 */
async function renamedSince(git, commit) {
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        return null;
    const listing = await git(['diff', ...git_renames_flags, '--diff-filter=RAD', commit, '--']);
    if (listing === null)
        return null;
    const [ends = []] = stepsOf(listing);
    const gone = new Set(ends.flatMap(({ status, from }) => (status === 'A' ? [] : [from])));
    const come = new Set(ends.flatMap(({ status, to }) => (status === 'D' ? [] : [to])));
    // One file that was renamed needs no history; without any that came, none was renamed.
    const steps = gone.size === 0 || come.size === 0 ? [] : await stepsSince(git, commit);
    const renames = new Map();
    const taken = new Set();
    const add = (from, to) => {
        if (!gone.has(from) || !come.has(to) || renames.has(from) || taken.has(to))
            return;
        renames.set(from, to);
        taken.add(to);
    };
    for (const [from, to] of followed(steps))
        add(from, to);
    for (const { status, from, to } of ends)
        if (status === 'R')
            add(from, to);
    return renames;
}
/** What git says of names, one list for each commit. */
function stepsOf(listing) {
    const fields = listing.split('\0');
    const commits = [];
    let current;
    for (let at = 0; at < fields.length;) {
        const word = (fields[at++] ?? '').trimStart();
        if (word === mark || current === undefined)
            commits.push((current = []));
        if (word.startsWith('R'))
            current.push({ status: 'R', from: fields[at++] ?? '', to: fields[at++] ?? '' });
        else if (word === 'A' || word === 'D') {
            const path = fields[at++] ?? '';
            current.push({ status: word, from: path, to: path });
        }
    }
    return commits;
}
/** Commit by commit along the line that HEAD came along, then what is not committed; nothing where the history does not lead there. */
async function stepsSince(git, commit) {
    const range = `${commit}..HEAD`;
    const isShallow = (await git(['rev-parse', '--is-shallow-repository']))?.trim() !== 'false';
    if (isShallow || (await git(['merge-base', '--is-ancestor', commit, 'HEAD'])) === null)
        return [];
    const count = Number((await git(['rev-list', '--count', '--first-parent', range])) ?? Number.NaN);
    if (!(count >= 1 && count <= mostCommits))
        return [];
    const log = ['log', '--first-parent', '-m', '--reverse', ...git_renames_flags, '--diff-filter=RD', '--format=%x01', range, '--'];
    const committed = await git(log);
    if (committed === null)
        return [];
    const uncommitted = await git(['diff', ...git_renames_flags, '--diff-filter=RD', 'HEAD', '--']);
    return [...stepsOf(committed), ...stepsOf(uncommitted ?? '')];
}
/** Where files of the beginning ended up. A name that is used again, after its file went, is another file. */
function followed(commits) {
    const origins = new Map();
    const used = new Set();
    for (const steps of commits) {
        const moved = [];
        for (const { status, from, to } of steps) {
            const origin = origins.get(from) ?? (used.has(from) ? undefined : from);
            if (status === 'R' && origin !== undefined)
                moved.push([to, origin]);
        }
        for (const { from } of steps) {
            origins.delete(from);
            used.add(from);
        }
        for (const [to, origin] of moved)
            origins.set(to, origin);
    }
    return new Map([...origins].map(([to, origin]) => [origin, to]));
}

// EXTERNAL MODULE: ./build/edge/list-files.js
var list_files = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/edge/options.js
var edge_options = __webpack_require__(7586);
// EXTERNAL MODULE: ./build/edge/threads.js
var edge_threads = __webpack_require__(4221);
// EXTERNAL MODULE: ./build/edge/scratch.js
var edge_scratch = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/edge/source-lines.js




/** Characters of source text that are kept for the next question. */
const heldLength = 64_000_000;
/** Answers that are kept; reports may name any number of files. */
const heldAnswers = 100_000;
function readLines(root, path) {
    try {
        const named = (0,external_node_path_.resolve)(root, path);
        // Most paths of a report without a checkout lead nowhere: the cheap question comes first.
        if ((0,external_node_fs_.statSync)(named, { throwIfNoEntry: false }) === undefined)
            return null;
        const absolute = (0,external_node_fs_.realpathSync)(named);
        const info = (0,external_node_fs_.statSync)(absolute);
        if (!(0,find_files/* isInside */.F)(root, absolute) || !info.isFile() || info.size > edge_limits/* limits */.F.sourceBytes)
            return null;
        const text = (0,external_node_fs_.readFileSync)(absolute, 'utf8');
        return text.includes('\u0000') ? null : text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    }
    catch {
        // Reports name files that are long gone, or never were; a path with a zero byte is one of them.
        return null;
    }
}
/**
 * Makes the function that gives the lines of a source file below `root`. The paths come from reports: nothing outside of the root is
 * ever read, also not through a link. Never throws.
 */
function createSourceLines(root) {
    const answers = new Map();
    let length = 0;
    let base;
    return (path) => {
        const known = answers.get(path);
        if (known !== undefined)
            return known;
        try {
            base ??= (0,external_node_fs_.realpathSync)(root);
        }
        catch {
            return null;
        }
        const lines = readLines(base, path);
        length += lines?.reduce((sum, line) => sum + line.length + 16, 0) ?? 0;
        if (length > heldLength || answers.size >= heldAnswers) {
            answers.clear();
            length = 0;
        }
        answers.set(path, lines);
        return lines;
    };
}

;// CONCATENATED MODULE: ./build/edge/workspace.js
















/** Runs `make` once, however often its result is asked for. */
function workspace_once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/** Where checkouts lie on GitHub's machines and in its containers, for reports that other jobs wrote. */
function knownRoots(env, cwd, root) {
    const name = env.GITHUB_REPOSITORY?.split('/')[1];
    const below = (0,external_node_path_.relative)(env.GITHUB_WORKSPACE ?? cwd, root)
        .split(external_node_path_.sep)
        .join('/');
    const runners = name === undefined ? [] : [`/home/runner/work/${name}/${name}`, `/__w/${name}/${name}`, '/github/workspace'];
    const inside = below.startsWith('..') ? [] : runners.map((runner) => (below === '' ? runner : `${runner}/${below}`));
    return [...new Set([root, (0,external_node_fs_.realpathSync)(root), ...inside])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
async function readLocal({ cwd, confine }, path) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    if (confine !== null) {
        const folders = await Promise.all(confine.map((folder) => (0,promises_.realpath)(folder).catch(() => folder)));
        const real = await (0,promises_.realpath)(absolute).catch(() => absolute);
        if (![...folders, ...confine].some((folder) => (0,find_files/* isInside */.F)(folder, real)))
            throw (0,errors/* failure */.V2)('file-outside', `\`${path}\``);
    }
    const text = await (0,text_file/* readText */.y)(absolute, path);
    return text === null ? null : { file: path, text };
}
/** The files of a run; throws where the root is no folder. Nothing is read before it is asked for. */
function createWorkspace(input) {
    const { options, env, cwd, confine, log, script } = input;
    const root = (0,external_node_path_.resolve)(cwd, options.root);
    const roots = (() => {
        try {
            return knownRoots(env, cwd, root);
        }
        catch (error) {
            throw (0,errors/* failure */.V2)('file-missing', `the root \`${options.root}\``, error);
        }
    })();
    const git = (0,edge_git/* createGit */.lD)(root);
    const scratch = (0,edge_scratch/* createScratch */.H)(env.RUNNER_TEMP);
    const threads = (0,edge_threads/* createThreads */.O)(script);
    const opening = { expand: (0,archives/* createExpander */.kQ)(scratch, edge_limits/* limits */.F), limits: edge_limits/* limits */.F, log, expect: threads.expect };
    const outputs = edge_options/* fileOutputs */.bg.flatMap((name) => (options[name] === undefined ? [] : [(0,external_node_path_.resolve)(cwd, options[name])]));
    const tracked = (files) => (0,report_files/* trackedAmong */.X8)(files, cwd, (0,edge_git/* createGit */.lD)(cwd));
    return {
        cwd,
        root,
        roots,
        git,
        scratch,
        opening,
        threads,
        checkout: workspace_once(() => (0,edge_git/* findCheckout */.I8)(git)),
        local: (path) => readLocal(input, path),
        source: createSourceLines(root),
        files: (0,list_files/* createListFiles */.c)(root),
        renames: (commit) => renamedSince(git, commit),
        find: (patterns) => (0,find_files/* findFiles */.l)({ patterns, cwd, root, confine, outputs }),
        tracked,
        open: async (found, traits) => {
            const known = await tracked(found.files);
            const listing = await (0,report_files/* openReports */.yY)(found.files, { ...opening, ...(traits === undefined ? {} : { traits }) }, known ?? new Map());
            const problems = [...found.problems, ...listing.problems];
            return { files: listing.files, problems: traits?.trusted === true ? problems.map(ofClaims) : problems };
        },
    };
}
/** Claims of one’s own that cannot be had are no missing report. */
const ofClaims = (problem) => ({ ...problem, code: 'context' });
/** Both listings as one; a file in both counts as the first has it. */
function joinListings(...listings) {
    const files = [];
    const problems = [];
    const seen = new Set();
    for (const listing of listings) {
        problems.push(...listing.problems);
        for (const file of listing.files)
            if (!seen.has(file.path))
                files.push(file);
        for (const file of listing.files)
            seen.add(file.path);
    }
    return { files, problems };
}

;// CONCATENATED MODULE: ./build/edge/action-history.js







/** The name in `artifact:NAME`; null for a folder. */
const artifactName = (history) => /^artifact:(.+)$/.exec(history ?? '')?.[1] ?? null;
/** Earlier snapshots that go along with a new one, for the trend: the newest, so that the artifact does not grow for ever. */
const kept = 20;
/**
 * The history in an artifact: read from the last good run, left in a folder that the workflow uploads, whose path is the output
 * `history`; what is said of a change, in one whose path is the output `judgement`.
 */
function createArtifactHistory(name, scene) {
    const { env, cwd, outputs } = scene;
    const load = once(async () => {
        const query = await queryOf(name, scene);
        return query === null ? [] : loadHistoryArtifact(query);
    });
    const judgements = judgementsOf(name);
    return {
        load,
        append: async (snapshot, text) => {
            const folder = join(env.RUNNER_TEMP ?? cwd, name);
            const store = createFolderStore(folder, name);
            for (const { file, text: earlier } of [...(await load())].sort(byName).slice(-kept))
                await store.append(action_history_nameOf(file), earlier);
            await store.append(snapshot, text);
            await outputs({ history: folder });
        },
        leave: async (_, text) => {
            const folder = join(env.RUNNER_TEMP ?? cwd, judgements);
            await createFolderStore(folder, judgements).append('judgement', text);
            await outputs({ judgement: folder });
        },
        collect: async (known) => {
            const query = await queryOf(judgements, scene);
            return query === null ? [] : collectJudgements(query, known);
        },
    };
}
/** What is to be asked of the server; null where it is not known of whom. */
async function queryOf(name, { branch, client, log, repository, workspace }) {
    const wanted = await branch();
    if (repository === null || wanted === undefined)
        return null;
    const { scratch, opening } = workspace;
    return { client, repository, name, branch: wanted, scratch, expand: opening.expand, limits, log };
}
/** `posture-history` → `posture-judgement`: the artifacts in which runs of changes leave what they said. */
const judgementsOf = (history) => `${history.replace(/-?history$/, '') || 'posture'}-judgement`;
const action_history_nameOf = (file) => file.replace(/^.*[/!]/s, '').replace(/\.json$/, '');
/** Snapshots are named by their time. */
const byName = (a, b) => (action_history_nameOf(a.file) < action_history_nameOf(b.file) ? -1 : 1);
/** The history of an Action’s run: none, a folder, or an artifact. */
function createActionHistory(scene) {
    const { history, cwd, workspace, isChange, log } = scene;
    const name = artifactName(history);
    if (name !== null)
        return createArtifactHistory(name, scene);
    const store = history === undefined ? noHistory : createFolderHistory(resolve(cwd, history), history);
    return {
        ...store,
        load: async () => (await isChange()) ? loadTrustedHistory(store, workspace, (text) => log.warn(text)) : store.load(),
    };
}

;// CONCATENATED MODULE: ./build/edge/base-text.js



/** The parents as the commit itself names them: also in a shallow clone, which has none of them. */
async function parentsOf(git, commit) {
    const text = (await git(['cat-file', 'commit', commit])) ?? '';
    return [...(text.split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha);
}
/** The commit that is checked out, where it is the test merge of a change: the head of the change is its second parent. */
async function testMergeOf(git, headSha) {
    if (headSha === undefined)
        return null;
    const [, second] = await parentsOf(git, 'HEAD');
    return second === headSha ? ((await git(['rev-parse', '--verify', 'HEAD']))?.trim() ?? null) : null;
}
/** The commit that what is checked out is to be compared with: the other parent of the test merge, else where the two parted. */
async function startOf({ git, baseSha, headSha }) {
    const [first, second] = await parentsOf(git, 'HEAD');
    if (first !== undefined && second !== undefined && second === headSha)
        return first;
    return (await git(['merge-base', '--end-of-options', baseSha, 'HEAD']))?.trim() || baseSha;
}
const hasCommit = async (git, commit) => (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])) !== null;
/**
 * Files as they were before the change, by their paths from the top of the repository: from the clone where it has the commit, else
 * from the server. Where neither has it (shallow, force-pushed) it is unknown, which is not "not there". Never throws.
 */
function createBaseText(input) {
    const { git, fetch } = input;
    const start = workspace_once(async () => {
        const commit = await startOf(input);
        return { commit, isHere: await hasCommit(git, commit) };
    });
    return async (path) => {
        const { commit, isHere } = await start();
        if (isHere) {
            const text = await git(['cat-file', 'blob', `${commit}:${path}`]);
            return text === null ? { state: 'absent' } : { state: 'there', text };
        }
        const why = `${path} at ${commit.slice(0, 7)} could not be had`;
        if (fetch === null)
            return { state: 'unknown', why: `${why}: the clone does not have that commit` };
        try {
            const text = await fetch(path, commit);
            return text === null ? { state: 'unknown', why: `${why}: the server does not show it` } : { state: 'there', text };
        }
        catch (error) {
            return { state: 'unknown', why: `${why}: ${error instanceof Error ? error.message : String(error)}` };
        }
    };
}
async function toStart(git, start) {
    const at = (await git(['show', '--no-patch', '--format=%cI', '--end-of-options', start]))?.trim();
    if (at === undefined || at === '')
        return null;
    const isPart = async (commit, of) => (await git(['merge-base', '--is-ancestor', commit, of])) !== null;
    return {
        at,
        place: async (commit) => {
            if (!/^[0-9a-f]{40,64}$/.test(commit))
                return 'unknown';
            if (await isPart(commit, start))
                return 'before';
            return (await isPart(start, commit)) ? 'after' : 'unknown';
        },
    };
}
/** What was before the change; `span` is asked once, when something is wanted. */
function createBefore({ cwd, checkout }, span) {
    const scene = workspace_once(async () => {
        const [top, found] = [(await checkout())?.top ?? cwd, await span()];
        return { top, input: found === null ? null : { ...found, git: (0,edge_git/* createGit */.lD)(top) } };
    });
    const read = workspace_once(async () => {
        const { input } = await scene();
        return input === null ? null : createBaseText(input);
    });
    return {
        file: async (path) => {
            const [{ top }, base] = [await scene(), await read()];
            const name = inRepository({ cwd, top }, path);
            if (base === null || name === null)
                return { state: 'unknown', why: `nobody says what ${path} is to be compared with` };
            return base(name);
        },
        start: async () => {
            const { input } = await scene();
            return input === null ? null : toStart(input.git, await startOf(input));
        },
    };
}

;// CONCATENATED MODULE: ./build/edge/event.js

/** A field of a payload, or undefined wherever the way there ends. */
function event_field(from, ...way) {
    let at = from;
    for (const name of way) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        // Checked above: an object with this property of its own.
        at = at[name];
    }
    return at;
}
const event_textField = (from, ...way) => {
    const value = event_field(from, ...way);
    return typeof value === 'string' && value !== '' ? value : undefined;
};
const event_numberField = (from, ...way) => {
    const value = event_field(from, ...way);
    return typeof value === 'number' ? value : undefined;
};
/** Reads the event of this run; without one, or with one that cannot be read, the payload is empty. */
function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const path = env.GITHUB_EVENT_PATH ?? '';
    try {
        return { name, payload: path === '' ? {} : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) };
    }
    catch {
        return { name, payload: {} };
    }
}
const isTag = (ref) => ref?.startsWith('refs/tags/') === true;
/**
 * What the event is to the gate: a change, a release or a record. An event nobody thought of is a release: judged, and not by what
 * it introduces. Null outside of CI.
 */
function event_occasionOf({ name, payload }, ref) {
    switch (name) {
        case '':
            return null;
        case 'pull_request':
        case 'pull_request_target':
        case 'merge_group':
            return 'change';
        case 'workflow_run':
            return event_textField(payload, 'workflow_run', 'event')?.startsWith('pull_request') === true ? 'change' : 'record';
        case 'push':
        case 'workflow_dispatch':
            return isTag(ref) ? 'release' : 'record';
        case 'schedule':
        case 'repository_dispatch':
            return 'record';
        default:
            return event_field(payload, 'pull_request') === undefined ? 'release' : 'change';
    }
}
/** The pull request out of an object that describes one, in a payload or an answer of the API. */
function event_toPullRequest(from) {
    const number = event_numberField(from, 'number');
    const headSha = event_textField(from, 'head', 'sha');
    const baseSha = event_textField(from, 'base', 'sha');
    if (number === undefined || headSha === undefined || baseSha === undefined)
        return null;
    return { number, headSha, baseSha, baseBranch: event_textField(from, 'base', 'ref') ?? '' };
}

;// CONCATENATED MODULE: ./build/edge/github-context.js


function repositoryOf(env) {
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return owner === undefined || owner === '' || repo === undefined || repo === '' ? null : { owner, repo };
}
const fromPullRequest = (pull) => ({
    baseSha: pull.baseSha,
    headSha: pull.headSha,
    branch: pull.baseBranch,
    pullRequest: pull,
});
/**
 * The pull request that a privileged follow-up run is about. The payload names none for forks; the pair of commit and repository
 * does, and only open pull requests of exactly that pair count.
 */
async function ofWorkflowRun(run, repository, client) {
    const sha = textField(run, 'head_sha');
    const source = numberField(run, 'head_repository', 'id');
    const owner = textField(run, 'head_repository', 'owner', 'login');
    const branch = textField(run, 'head_branch');
    if (sha === undefined || source === undefined)
        return null;
    const api = await client();
    const pulls = await api.paginate(api.rest.pulls.list, {
        ...repository,
        state: 'open',
        per_page: 100,
        ...(owner === undefined || branch === undefined ? {} : { head: `${owner}:${branch}` }),
    });
    const matching = pulls
        .filter((pull) => pull.head.sha === sha && numberField(pull, 'head', 'repo', 'id') === source)
        .sort((a, b) => a.number - b.number);
    return toPullRequest(matching[0]);
}
/** The change that the payload itself describes; null where the event is none, or where the payload does not say which. */
function changeOf({ name, payload }) {
    const pull = event_toPullRequest(event_field(payload, 'pull_request'));
    if (pull !== null)
        return fromPullRequest(pull);
    if (name !== 'merge_group')
        return null;
    const baseSha = event_textField(payload, 'merge_group', 'base_sha');
    const headSha = event_textField(payload, 'merge_group', 'head_sha');
    const branch = event_textField(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? '';
    return baseSha === undefined || headSha === undefined ? null : { baseSha, headSha, branch, pullRequest: null };
}
/** The same, asking the API where the payload does not say: for the workflow run of a pull request. Never throws; warns instead. */
async function findChange(event, repository, { client, log }) {
    const stated = changeOf(event);
    if (stated !== null || event.name !== 'workflow_run' || repository === null)
        return stated;
    if (occasionOf(event, undefined) !== 'change')
        return null;
    try {
        const found = await ofWorkflowRun(field(event.payload, 'workflow_run'), repository, client);
        if (found !== null)
            return fromPullRequest(found);
        log.warn('No open pull request has the commit of the workflow run; it may be closed, or have moved on.');
    }
    catch (error) {
        log.warn(`The pull request could not be looked up: ${refusalOf(error)}. Give the job \`permissions: pull-requests: read\`.`);
    }
    return null;
}
/** Everything a link or a heading needs, out of the event, the environment and the checkout. */
function toContext({ env, event, change, checkout, testMerge, occasion, jobs, }) {
    const server = (env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '');
    const repository = repositoryOf(env) === null ? undefined : env.GITHUB_REPOSITORY;
    const runId = env.GITHUB_RUN_ID;
    const branch = env.GITHUB_REF_TYPE === 'tag' ? undefined : env.GITHUB_REF_NAME;
    const optional = {
        serverUrl: server === '' ? undefined : server,
        repository,
        headSha: change?.headSha ?? env.GITHUB_SHA ?? checkout?.head ?? undefined,
        // On this event the runner itself calls the test merge the commit of the run, whether it is checked out here or not.
        checkoutSha: testMerge ?? (event.name === 'pull_request' && change !== null ? env.GITHUB_SHA : undefined),
        baseSha: change?.baseSha,
        branch: change?.branch ?? branch ?? checkout?.branch ?? undefined,
        pullRequest: change?.pullRequest?.number,
        jobs,
        runUrl: server === '' || repository === undefined || runId === undefined
            ? undefined
            : `${server}/${repository}/actions/runs/${runId}`,
        rootInRepository: checkout === null || checkout.prefix === '' ? undefined : checkout.prefix,
    };
    // Only what is there: an absent field and an undefined one are different to a strict reader.
    const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''));
    return {
        occasion: occasion ?? event_occasionOf(event, env.GITHUB_REF) ?? 'release',
        ...present,
    };
}

// EXTERNAL MODULE: ./build/edge/log.js
var edge_log = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/edge/report-patterns.js
var report_patterns = __webpack_require__(8950);
;// CONCATENATED MODULE: ./build/edge/named-files.js


/**
 * The paths that patterns mean: a path as it is, a glob as the files of the working tree that match it, and those matching ones that
 * the change took away, so that a change cannot put a file out of force by moving it.
 */
async function namedFiles(patterns, { find }, change) {
    const paths = new Set(patterns.filter((pattern) => !(0,report_patterns/* hasMagic */.qt)(pattern)));
    const globs = patterns.filter(report_patterns/* hasMagic */.qt);
    if (globs.length === 0)
        return [...paths];
    for (const { path } of (await find(globs)).files)
        paths.add(path);
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    for (const path of touchedBy(change))
        if (wanted.some((glob) => (0,esm/* minimatch */.xF)(path, glob.replace(/^\.\//, ''), { dot: true })))
            paths.add(path);
    return [...paths].sort();
}
const touchedBy = (change) => change?.known === true ? change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]) : [];

;// CONCATENATED MODULE: ./build/edge/patch.js
/**
 * The places that a patch changes, each with the lines it took away there. Only `@@` headers and the first character of each line count;
 * a missing length means 1, and `\ No newline at end of file` is not a line.
 */
function blocksOf(patch) {
    const blocks = [];
    let line = 0;
    // Lines the hunk still owes on each side: a removed line `--- x` must not be taken for a header.
    let oldLeft = 0;
    let newLeft = 0;
    let open = null;
    const block = () => {
        if (open === null)
            blocks.push((open = { start: line, end: line - 1, was: [] }));
        return open;
    };
    for (const text of patch.split('\n')) {
        const header = oldLeft > 0 || newLeft > 0 ? null : /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (header !== null) {
            oldLeft = Number(header[1] ?? 1);
            newLeft = Number(header[3] ?? 1);
            // Where nothing is left, the header names the line before.
            line = Number(header[2]) + (newLeft === 0 ? 1 : 0);
            open = null;
        }
        else if (text.startsWith('+') && newLeft > 0) {
            block().end = line;
            line += 1;
            newLeft -= 1;
        }
        else if (text.startsWith('-')) {
            if (oldLeft > 0)
                block().was.push(text.slice(1));
            oldLeft -= 1;
        }
        else if (!text.startsWith('\\')) {
            open = null;
            line += 1;
            oldLeft -= 1;
            newLeft -= 1;
        }
    }
    return blocks;
}
/** The lines that a patch adds or alters, as ranges of the new file. */
function addedLines(patch) {
    const ranges = [];
    for (const { start, end } of blocksOf(patch)) {
        if (end < start)
            continue;
        const last = ranges.at(-1);
        if (last?.end === start - 1)
            last.end = end;
        else
            ranges.push({ start, end });
    }
    return ranges;
}
/** What a patch took away, and what stands there now. */
const replacedLines = (patch) => blocksOf(patch).filter(({ was }) => was.length > 0);
/** A path as `git diff` writes it: quoted like a C string where it has unusual characters. */
function unquote(text) {
    const quoted = /^"(.*)"$/s.exec(text)?.[1];
    if (quoted === undefined)
        return text;
    const bytes = [];
    const named = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
    for (const part of quoted.match(/\\(?:[0-7]{3}|.)|[^\\]+/gs) ?? []) {
        const escape = /^\\(.*)$/s.exec(part)?.[1];
        if (escape === undefined)
            bytes.push(...new TextEncoder().encode(part));
        else if (/^[0-7]{3}$/.test(escape))
            bytes.push(Number.parseInt(escape, 8));
        else
            bytes.push(named[escape] ?? escape.charCodeAt(0));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
/** The value of the first header line that starts with `name`. A tab ends a path with spaces in it. */
const headerOf = (lines, name) => {
    const line = lines.find((text) => text.startsWith(name));
    return line === undefined ? undefined : unquote(line.slice(name.length).replace(/\t$/, ''));
};
/** The lines of a file’s patch; null: they are not known. */
function linesOf(patch) {
    if (patch === null)
        return { added: null };
    const replaced = replacedLines(patch);
    return { added: addedLines(patch), ...(replaced.length === 0 ? {} : { replaced }) };
}
function toChangedFile(section) {
    const start = section.search(/^@@ /m);
    const head = (start < 0 ? section : section.slice(0, start)).split('\n');
    const from = headerOf(head, 'rename from ');
    const newPath = headerOf(head, 'rename to ') ?? headerOf(head, '+++ ')?.replace(/^b\//, '');
    const oldPath = from ?? headerOf(head, '--- ')?.replace(/^a\//, '');
    // Without hunks (binary, mode only, empty) the one name stands twice in the first line: `a/x b/x`.
    const both = /^(?:"a\/(.*)" "b\/\1"|a\/(.*) b\/\2)$/s.exec(head[0] ?? '');
    const only = both?.[1] === undefined ? both?.[2] : unquote(`"${both[1]}"`);
    const path = newPath === undefined || newPath === '/dev/null' ? (oldPath ?? only) : newPath;
    if (path === undefined)
        return null;
    const removed = head.some((line) => line.startsWith('deleted file mode'));
    const added = head.some((line) => line.startsWith('new file mode'));
    const binary = head.some((line) => line.startsWith('Binary files ') || line === 'GIT binary patch');
    return {
        path,
        status: removed ? 'removed' : added ? 'added' : from === undefined ? 'modified' : 'renamed',
        ...(from === undefined ? {} : { previousPath: from }),
        ...linesOf(binary ? null : removed || start < 0 ? '' : section.slice(start)),
    };
}
/** The files of a whole `git diff`, with the lines each of them gained. */
const parseDiff = (diff) => sectionsOf(diff).flatMap((section) => toChangedFile(section) ?? []);
/** Splits at `diff --git` outside of hunks: with `--unified=0` every line of a hunk starts with +, - or \. */
const sectionsOf = (diff) => diff
    .split(/^diff --git /m)
    .slice(1)
    .map((section) => section.replace(/\n$/, ''));

;// CONCATENATED MODULE: ./build/edge/sinks.js






const largeEnough = 64 * 1024;
/** Joins small texts, so that a file of a million rows is not a million writes; never holds more than a piece. */
function* inPieces(chunks) {
    let held = [];
    let length = 0;
    for (const chunk of chunks) {
        // What is large enough is not copied once more.
        if (length === 0 && chunk.length >= largeEnough) {
            yield chunk;
            continue;
        }
        held.push(chunk);
        length += chunk.length;
        if (length >= largeEnough) {
            yield held.join('');
            held = [];
            length = 0;
        }
    }
    if (length > 0)
        yield held.join('');
}
const bufferBytes = 1024 * 1024;
/**
 * Gathers bytes in one buffer while another is being written: the system copies them on a thread of its own. A character of a string
 * takes at most three of them.
 */
async function writeAll(path, chunks, flags) {
    const file = await (0,promises_.open)(path, flags);
    let bytes = Buffer.allocUnsafeSlow(bufferBytes);
    let spare = Buffer.allocUnsafeSlow(bufferBytes);
    let length = 0;
    let writing = Promise.resolve();
    try {
        for (const chunk of chunks) {
            const most = chunk.length * 3;
            if (length + most > bytes.length) {
                await writing;
                writing = writeBytes(file, bytes, length);
                [bytes, spare, length] = [spare, bytes, 0];
            }
            if (most > bytes.length)
                bytes = Buffer.allocUnsafeSlow(most);
            length += bytes.write(chunk, length);
        }
        await writing;
        await writeBytes(file, bytes, length);
    }
    finally {
        // What went wrong is known already; nothing may be under way when the file is closed.
        await writing.catch(() => undefined);
        await file.close();
    }
}
async function writeBytes(file, bytes, length) {
    for (let offset = 0; offset < length;)
        offset += (await file.write(bytes, offset, length - offset)).bytesWritten;
}
/** A pipe or a device; a rename would replace it. */
const isSpecial = (path) => {
    try {
        const info = (0,external_node_fs_.lstatSync)(path);
        return !info.isFile() && !info.isSymbolicLink();
    }
    catch {
        return false;
    }
};
/** Writes a file piece by piece beside its place and moves it there when whole: nobody reads half of it. A link is replaced, not followed. */
async function writeWhole(path, chunks) {
    if (isSpecial(path)) {
        await writeAll(path, chunks, 'w');
        return;
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    try {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        await writeAll(draft, chunks, 'wx');
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
/** A renderer's text as a file; `shown` is its name for people. */
const createFileSink = (output, path, shown) => ({
    output,
    title: shown,
    write: async (chunks) => {
        try {
            await writeWhole(path, chunks);
        }
        catch (error) {
            throw (0,errors/* failure */.V2)('output-unwritable', `\`${shown}\`: ${(0,errors/* messageOf */.bD)(error)}`, error);
        }
    },
});
/** A renderer's text on a stream, piece by piece as the reader takes it. */
const createStreamSink = (output, stream, title) => ({
    output,
    title,
    write: async (chunks) => {
        for (const piece of inPieces(chunks)) {
            stream.write(piece);
            // Lets a pipe drain before the next piece is made.
            await new Promise((resolve) => setImmediate(resolve));
        }
    },
});
/** A renderer's text in the log of a workflow run, where nothing in it is taken for a command. */
const createGuardedSink = (output, stdout, title) => ({
    output,
    title,
    write: (chunks) => Promise.resolve().then(() => writeGuarded(stdout, inPieces(chunks))),
});
/** https://docs.github.com/actions: a larger summary is not shown at all. */
const summaryBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** The job summary: appended to the runner's file. One that would not be shown is refused here, with its size. */
const createSummarySink = (path) => ({
    output: 'summary',
    title: 'the job summary',
    write: async (chunks) => {
        const bytes = Buffer.from([...chunks].join(''), 'utf8');
        if (bytes.length > summaryBytes)
            throw failure('output-unwritable', `the job summary has ${inMegabytes(bytes.length)}, GitHub shows at most 1 MiB`);
        await appendFile(path, bytes).catch((error) => {
            throw failure('output-unwritable', `the job summary: ${messageOf(error)}`, error);
        });
    },
});

;// CONCATENATED MODULE: ./build/edge/local-edges.js














/** Lines changed since a commit, from the local clone; unknown with a reason where it cannot be told. */
async function changedSince({ git }, base) {
    const diff = await (0,edge_git/* diffSince */.EX)(git, base);
    if (diff === null)
        return { known: false, why: `git knows no commit \`${base}\` here` };
    return { known: true, source: `git diff since ${base}`, complete: true, files: parseDiff(diff) };
}
/** The files an entry was asked to write; `-` is standard output. */
const fileSinks = (options, cwd, stdout) => edge_options/* fileOutputs */.bg.flatMap((name) => {
    const path = options[name];
    if (path === undefined)
        return [];
    return [
        path === '-' ? createStreamSink(name, stdout, 'standard output') : createFileSink(name, (0,external_node_path_.resolve)(cwd, path), path),
    ];
});
const isStdoutTaken = (options) => edge_options/* fileOutputs */.bg.some((name) => options[name] === '-');
function sinksOf({ options, env, cwd, stdout, stderr }) {
    const terminal = isStdoutTaken(options) ? stderr : stdout;
    const colour = terminal.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    const look = { colour, ...(terminal.columns === undefined ? {} : { width: terminal.columns }) };
    const people = options.quiet ? [] : [{ ...createStreamSink('text', terminal, 'the terminal'), look }];
    return [...people, ...fileSinks(options, cwd, stdout)];
}
function historyOf({ history }, cwd) {
    if (history === undefined)
        return store_noHistory;
    if (artifactName(history) !== null)
        throw (0,errors/* failure */.V2)('input-invalid', `--history is \`${history}\`: the command line asks no server; unpack it and name the folder`);
    return store_createFolderHistory((0,external_node_path_.resolve)(cwd, history), history);
}
async function listReports(workspace, options) {
    const vex = options.vex.length === 0 ? { files: [], problems: [] } : await workspace.find(options.vex);
    const reports = await workspace.find(options.reports);
    return joinListings(await workspace.open(vex, { trusted: true }), await workspace.open(reports));
}
/** The world of the command line: this machine, and nothing beyond it. */
function createLocalEdges(input) {
    const { options, env, cwd, stdout, stderr } = input;
    const log = (0,edge_log/* createTerminalLog */.$V)({ people: stderr, result: isStdoutTaken(options) ? stderr : stdout }, { ...options, secrets: [env.GITHUB_TOKEN, env.GH_TOKEN].filter((value) => value !== undefined) });
    const workspace = createWorkspace({ options, env, cwd, confine: null, log, script: input.script });
    const event = readEvent(env);
    // The command line asks no server: only what the payload itself says.
    const change = changeOf(event);
    const before = createBefore(workspace, () => {
        const baseSha = options.baseline ?? change?.baseSha;
        return Promise.resolve(baseSha === undefined ? null : { baseSha, headSha: change?.headSha ?? null, fetch: null });
    });
    return {
        context: async () => {
            const [checkout, testMerge] = [await workspace.checkout(), await testMergeOf(workspace.git, change?.headSha)];
            return toContext({ env, event, change, checkout, testMerge, occasion: options.occasion });
        },
        reports: { list: () => listReports(workspace, options) },
        threads: workspace.threads,
        documents: {
            trusted: async (path) => {
                const local = await workspace.local(path);
                return local === null ? null : { ...local, atBase: false };
            },
            base: before.file,
            local: workspace.local,
            named: (patterns) => namedFiles(patterns, workspace),
            feed: workspace.local,
            source: workspace.source,
            files: workspace.files,
            renames: workspace.renames,
            roots: workspace.roots,
        },
        pullRequest: {
            override: () => Promise.resolve(null),
            changed: workspace_once(async () => {
                const base = options.baseline ?? change?.baseSha;
                if (base === undefined)
                    return { known: false, why: 'no base to compare with: give one with --baseline' };
                const changed = await changedSince(workspace, base);
                if (!changed.known && options.baseline !== undefined)
                    throw (0,errors/* failure */.V2)('input-invalid', `--baseline is \`${base}\`: ${changed.why}`);
                return changed;
            }),
        },
        start: before.start,
        history: historyOf(options, cwd),
        secretKey: () => readKey(options, workspace),
        sinks: sinksOf(input),
        outputs: () => Promise.resolve(),
        clock: () => options.now ?? new Date(),
        log,
    };
}
/** The key of the hashes of secrets: the option, or the content of the file it names; null where neither is given. */
async function readKey(options, { local }) {
    const path = options['secret-key-file'];
    if (path === undefined)
        return options['secret-key'] ?? null;
    const file = await local(path);
    if (file === null)
        throw (0,errors/* failure */.V2)('file-missing', `\`${path}\``);
    const key = file.text.trim();
    if (key === '')
        throw (0,errors/* failure */.V2)('input-invalid', `the key in \`${path}\` is empty`);
    return key;
}

// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(3938);
;// CONCATENATED MODULE: ./build/conservation.js

const lost = (what) => new Error(`conservation of evidence: ${what}`);
/** Throws, as the bug it is, where a report’s entries do not add up: read = kept + dismissed + skipped. */
function conserveCounts(reports) {
    for (const report of reports) {
        const { read, kept, dismissed, skipped } = report.counts;
        if (read !== kept + dismissed + skipped)
            throw lost(`${(0,model_report/* reportName */.e6)(report)} has ${read} entries, of which ${kept} were kept, ${dismissed} dismissed, ${skipped} skipped`);
    }
}
const keyOf = ({ source }) => `${source.sha256} ${source.pointer}`;
/** How many pieces of evidence findings have together. */
const countEvidence = (findings) => findings.reduce((sum, { evidence }) => sum + evidence.length, 0);
/**
 * Throws, as the bug it is, where a sighting is evidence of no finding. Numbers that agree are enough of a proof; only where they do not
 * is each looked for, since the same report given twice may count once.
 */
function conserveSightings(sightings, findings) {
    if (countEvidence(findings) === sightings.length)
        return;
    const kept = new Set(findings.flatMap(({ evidence }) => evidence.map(keyOf)));
    const missing = sightings.find(({ evidence }) => !kept.has(keyOf(evidence)));
    if (missing === undefined)
        return;
    const { tool, source } = missing.evidence;
    throw lost(`what ${tool.name} says at ${source.file} ${source.pointer} is evidence of no finding`);
}
/** Throws, as the bug it is, where findings have less evidence than was joined to them. */
function conserveEvidence(joined, after) {
    const left = countEvidence(after);
    if (joined !== left)
        throw lost(`${joined} pieces were joined to findings, ${left} are left in the assessment`);
}

// EXTERNAL MODULE: ./build/correlate/index.js + 2 modules
var correlate = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/model/identifier.js
var model_identifier = __webpack_require__(7835);
// EXTERNAL MODULE: ./build/model/signal.js
var model_signal = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/memoised.js
var memoised = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/enrich/signal.js
/** By source, then by what it says: no text is put together to find a signal again. */
const knowns = new Map();
const unknowns = new Map();
/** Sources, and sayings of one source, that are remembered; beyond that every finding has its own. */
const signal_most = 1000;
/** An unknown signal; one object for each reason, however many findings share it. */
const unknown = (why, source) => recall(unknowns, source, why) ?? remember(unknowns, why, Object.freeze({ state: 'unknown', why, source }));
/** A known signal; one object for each value and source, however many findings share it. */
const stated = (value, source) => recall(knowns, source, value) ?? remember(knowns, value, Object.freeze({ state: 'known', value, source }));
const recall = (table, source, told) => table.get(source)?.get(told);
function remember(table, told, signal) {
    const sayings = table.get(signal.source);
    if (sayings !== undefined) {
        if (sayings.size < signal_most)
            sayings.set(told, signal);
    }
    else if (table.size < signal_most)
        table.set(signal.source, new Map([[told, signal]]));
    return signal;
}

;// CONCATENATED MODULE: ./build/enrich/corroborated.js


/**
 * Whether more than one kind of tool saw it. Image and dependency scanners are one kind: they read the same lists. Made once for a run.
 */
function corroborated() {
    const alone = (0,memoised/* memoised */.QC)((tool) => stated(false, `seen by ${tool} alone`));
    const start = (0,memoised/* aWay */.h$)();
    return ({ evidence }) => {
        if (evidence.length === 1)
            return alone(evidence[0].tool.name);
        return evidence.length > few ? seenBy(evidence) : (known(start, evidence).value ??= seenBy(evidence));
    };
}
/** More evidence than this hardly comes twice in one order. */
const few = 6;
function known(start, evidence) {
    let seen = start;
    for (const { category, tool, dismissed } of evidence)
        if (dismissed === undefined)
            seen = (0,memoised/* along */.Qw)((0,memoised/* along */.Qw)(seen, tool.name), category);
    return seen;
}
function seenBy(evidence) {
    const kinds = new Map();
    for (const { category, tool, dismissed } of evidence) {
        if (dismissed !== undefined)
            continue;
        const kind = category === 'container' ? 'sca' : category;
        const tools = kinds.get(kind);
        if (tools === undefined)
            kinds.set(kind, [tool.name]);
        else if (!tools.includes(tool.name))
            tools.push(tool.name);
    }
    const named = [...kinds].map(([kind, tools]) => `${kind} (${tools.sort().join(', ')})`).sort();
    return stated(kinds.size > 1, `seen by ${named.join(', ') || 'nobody who stands by it'}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/enrich/intel.js

const kevSchema = schemas/* object */.Ikc({
    catalogVersion: schemas/* string */.YjP().optional(),
    dateReleased: schemas/* string */.YjP().optional(),
    count: schemas/* number */.aig().optional(),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ cveID: schemas/* string */.YjP(), dateAdded: schemas/* string */.YjP(), knownRansomwareCampaignUse: schemas/* string */.YjP().optional() }))
        .min(1),
});
const day = 86_400_000;
/** A catalogue older than this says nothing about what it does not list: the list grows every few days. */
const currentFor = 30;
/** How many days old the catalogue is where that is too many to take its silence for no; null where it is current, or names no day. */
function staleDays({ date }, now) {
    const age = Math.floor((now.getTime() - Date.parse(date)) / day);
    return age > currentFor ? age : null;
}
const next = 'Give the file as its publisher serves it; until then the fact is shown as unknown.';
/**
 * Parses the KEV catalogue (https://www.cisa.gov/known-exploited-vulnerabilities-catalog, JSON). An empty or broken file is a problem
 * and never an empty catalogue: that nothing is exploited must be said by somebody. Never throws.
 */
function parseKev({ file, text }) {
    const refused = (message) => ({
        problem: { code: 'intel', message, next, at: { file } },
    });
    let document;
    try {
        document = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        return refused(`not JSON where the KEV catalogue was expected: ${error instanceof Error ? error.message : String(error)}`);
    }
    const parsed = kevSchema.safeParse(document);
    if (!parsed.success)
        return refused('no list `vulnerabilities` with `cveID` and `dateAdded`, as the KEV catalogue has, or an empty one');
    const { count, vulnerabilities } = parsed.data;
    if (count !== undefined && vulnerabilities.length < count)
        return refused(`a catalogue of ${count} entries was announced and ${vulnerabilities.length} are there`);
    const entries = vulnerabilities.map(({ cveID, dateAdded, knownRansomwareCampaignUse }) => [cveID.toUpperCase(), { added: dateAdded, ransomware: knownRansomwareCampaignUse === 'Known' }]);
    const date = (parsed.data.dateReleased ?? parsed.data.catalogVersion ?? 'no date').slice(0, 10).replaceAll('.', '-');
    return { kev: { file, date, entries: new Map(entries) } };
}
/**
 * Parses an EPSS file (https://www.first.org/epss/data_stats, CSV with a comment line that names model and date), keeping the CVEs
 * wanted. Without one readable row it is a problem. Never throws.
 */
function parseEpss({ file, text }, wanted) {
    const probabilities = new Map();
    let rows = 0;
    let width = 0;
    let date = 'no date';
    let model = 'unknown model';
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const line = text.slice(start, newline < 0 ? undefined : newline);
        start = newline < 0 ? text.length : newline + 1;
        if (line.startsWith('#')) {
            model = /model_version:([^,\s]+)/.exec(line)?.[1] ?? model;
            date = /score_date:(\d{4}-\d{2}-\d{2})/.exec(line)?.[1] ?? date;
            continue;
        }
        if (!/^cve-/i.test(line))
            continue;
        const columns = line.split(',');
        const [cve = '', score = ''] = columns;
        const probability = Number(score);
        // A row with fewer columns than those above it is the cut end of a file: half a number is another number.
        if (score.trim() === '' || !(probability >= 0 && probability <= 1) || columns.length < width)
            continue;
        width = columns.length;
        rows++;
        const id = cve.trim().toUpperCase();
        if (wanted.has(id))
            probabilities.set(id, probability);
    }
    if (rows > 0)
        return { epss: { file, date, model, probabilities } };
    return {
        problem: {
            code: 'intel',
            message: 'no row `cve,epss,…` with a probability from 0 to 1, as an EPSS file has',
            next,
            at: { file },
        },
    };
}

;// CONCATENATED MODULE: ./build/enrich/likely.js


/** There is nothing that a feed knows it by. */
const nameless = unknown('it has no CVE id to look up', 'identifiers');
const unasked = unknown('no EPSS file was given', 'option epss');
/** The probability of exploitation in the next 30 days (EPSS), the highest of its CVEs: from the file given, else from a report. */
function likely(finding, epss) {
    const cves = (0,model_identifier/* cvesIn */.BN)(finding.identifiers);
    if (epss !== null) {
        let best = null;
        for (const cve of cves) {
            const probability = epss.probabilities.get(cve);
            if (probability !== undefined && (best === null || probability > best.probability))
                best = { cve, probability };
        }
        if (best !== null)
            return stated(best.probability, `EPSS ${epss.model} of ${epss.date} (${epss.file}): ${best.cve}`);
    }
    const carried = finding.intel?.epss;
    if (carried !== undefined)
        return stated(carried.probability, `EPSS${carried.date === undefined ? '' : ` of ${carried.date}`}, carried by a report`);
    if (cves.length === 0)
        return nameless;
    return epss === null ? unasked : unknown(`not in ${epss.file}`, 'option epss');
}

;// CONCATENATED MODULE: ./build/enrich/exploited.js




/**
 * Listed as exploited in the wild: by the KEV catalogue, else by a report that carries the listing. Not listed is only known where
 * somebody looked, and where the catalogue is too old to know, or of no day, nobody did. Made once for a catalogue.
 */
function exploited(kev, now) {
    const source = `KEV ${kev.date} (${kev.file})`;
    const silence = silenceOf(kev, now);
    const notListed = silence === null ? stated(false, `${source}: not listed`) : unknown(silence, source);
    return (finding) => {
        const cves = (0,model_identifier/* cvesIn */.BN)(finding.identifiers);
        for (const cve of cves) {
            const entry = kev.entries.get(cve);
            if (entry !== undefined)
                return stated(true, `${source}: ${cve}, listed ${entry.added}${entry.ransomware ? ', used by ransomware' : ''}`);
        }
        const carried = finding.intel?.knownExploited;
        if (carried === true)
            return stated(true, `listed as exploited by ${carrier(finding)}`);
        if (cves.length === 0)
            return nameless;
        return carried === false && silence !== null
            ? stated(false, `not listed as exploited by ${carrier(finding)}`)
            : notListed;
    };
}
/** Why nothing follows from not being listed; null where it is a fact. */
function silenceOf(kev, now) {
    if (Number.isNaN(Date.parse(kev.date)))
        return 'not listed, and the catalogue names no day';
    const stale = staleDays(kev, now);
    return stale === null ? null : `not listed on ${kev.date}, ${stale} days ago`;
}
/** Who carries the listing, where only one can. */
const carrier = ({ evidence }) => (evidence.length === 1 ? evidence[0].tool.name : 'a report');

;// CONCATENATED MODULE: ./build/enrich/exposed.js

const unclaimed = unknown('no service of the catalogue claims it', 'catalogue');
/** Who can reach the service it belongs to: `internet` or `internal`, as the catalogue says. */
function exposed({ service }) {
    if (service === null)
        return unclaimed;
    const source = service.source ?? `service ${service.name}`;
    if (service.exposure === 'unknown')
        return unknown(`service ${service.name} does not say`, source);
    return stated(service.exposure, `service ${service.name} (${source})`);
}

;// CONCATENATED MODULE: ./build/enrich/fixable.js

const unnamed = unknown('no report names a fixed version', 'reports');
const ownCode = unknown('fixed in its own code', 'reports');
/** Whether a fixed version exists. Known only where a report names it: that none names it does not mean there is none. */
function fixable(finding) {
    if (finding.fix?.version !== undefined)
        return stated(true, `fixed in ${finding.fix.version}`);
    return finding.location.type === 'package' ? unnamed : ownCode;
}

// EXTERNAL MODULE: ./build/model/path-parts.js
var path_parts = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
;// CONCATENATED MODULE: ./build/enrich/came-with.js


function versionOf(purl) {
    const version = /^[^?#]*\/[^?#]*?[^/]@([^@?#/]+)(?:[?#]|$)/.exec(purl)?.[1];
    if (version === undefined)
        return null;
    try {
        return decodeURIComponent(version).replace(/^v(?=\d)/, '');
    }
    catch {
        return version;
    }
}
const none = new Set();
const listed = (versions) => [...versions].sort().join(', ');
const isSame = (a, b) => a.size === b.size && [...a].every((one) => b.has(one));
const isSameSet = (a, b) => a.size === b.size && [...a].every(([name, versions]) => isSame(versions, b.get(name) ?? none));
/** What one file says of a package. A version it does not name leaves the name to decide, where the name alone can. */
function askOne({ base, head }, name, version) {
    const [before, after] = [base.get(name) ?? none, head.get(name) ?? none];
    if (after.size === 0)
        return 'not there';
    if (version !== null && after.has(version))
        return before.has(version) ? 'was there' : 'came';
    if (before.size === 0)
        return 'came';
    if (isSame(before, after))
        return 'was there';
    return [...after].every((one) => !before.has(one)) && version === null ? 'came' : 'unclear';
}
const came_with_short = (name) => name.replace(/^pkg:[^/]+\//, '');
/** In a folder with a lockfile that can be read, what the manifests beside it ask for is settled. */
const settled = (changes) => changes.filter(({ path, kind }) => kind === 'lockfile' ||
    !changes.some((other) => other.kind === 'lockfile' && other.known && (0,path_parts/* folderOf */.yS)(other.path) === (0,path_parts/* folderOf */.yS)(path)));
/**
 * Whether the package of a location came with the change, going by `touched`, the files that name packages where it stands. Where one of
 * them has it on both sides it was there; so it was where the file that had it is gone from `everywhere` (a move, another package manager).
 */
function cameWith({ purl }, touched, everywhere) {
    const name = (0,model_location/* packageName */.oZ)(purl);
    const version = versionOf(purl);
    const changes = settled(touched);
    const known = changes.filter((change) => change.known);
    const answers = known.map((change) => ({ change, answer: askOne(change, name, version) }));
    const shown = `${came_with_short(name)}${version === null ? '' : ` ${version}`}`;
    const there = answers.find(({ answer }) => answer === 'was there');
    if (there !== undefined)
        return { answer: false, because: `${there.change.path} has ${shown} on both sides` };
    const unread = changes.flatMap((change) => (change.known ? [] : [change]));
    const came = answers.find(({ answer }) => answer === 'came')?.change;
    if (came !== undefined) {
        const gone = everywhere.find((change) => change.known && change.removed && has(change.base, name, version));
        if (gone !== undefined)
            return { answer: false, because: `${shown} stood in ${gone.path} before, which is gone` };
        const beside = unread.find(({ path, kind }) => kind === 'lockfile' && (0,path_parts/* folderOf */.yS)(path) === (0,path_parts/* folderOf */.yS)(came.path));
        return beside === undefined
            ? { answer: true, because: inWords(came, name) }
            : { answer: 'unknown', why: beside.why };
    }
    if (unread[0] !== undefined)
        return { answer: 'unknown', why: unread[0].why };
    return withoutIt(known, answers.find(({ answer }) => answer === 'unclear')?.change, { name, version, shown });
}
/** No file says that it came or that it was there: where nothing came at all, neither did this. */
function withoutIt(known, unclear, { name, version, shown }) {
    const changed = known.find(({ base, head }) => !isSameSet(base, head));
    if (changed === undefined)
        return { answer: false, because: 'the packages are the same on both sides' };
    if (unclear === undefined)
        return { answer: 'unknown', why: `${changed.path} was touched and does not name ${shown}` };
    const versions = listed(unclear.head.get(name) ?? none);
    const why = `${unclear.path} has ${came_with_short(name)} ${versions}, and the report says ${version ?? 'no version'}`;
    return { answer: 'unknown', why };
}
const has = (set, name, version) => {
    const versions = set.get(name) ?? none;
    return version === null ? versions.size > 0 : versions.has(version);
};
function inWords({ path, base, head }, name) {
    const [before, after] = [base.get(name) ?? none, head.get(name) ?? none];
    return before.size === 0
        ? `${path} did not have ${came_with_short(name)} before`
        : `${path} has ${came_with_short(name)} ${listed(after)}, and had ${listed(before)}`;
}

;// CONCATENATED MODULE: ./build/enrich/package-in-change.js



/** What is not in the list of changed files was not touched, where the list is complete. */
const untouched = (change) => change.complete ? stated(false, change.source) : unknown('the list of changed files is not complete', change.source);
/** Where builds take versions from files above their own: parent poms, version catalogues, `Directory.Packages.props`. */
const inherits = new Set(['maven', 'nuget']);
/** The folder a file speaks for; Gradle keeps what counts for a whole build in folders of their own. */
const spokenFor = (path) => (0,path_parts/* folderOf */.yS)(path).replace(/(^|\/)(?:gradle|buildSrc)\/.*$/, '$1');
/**
 * The touched files that speak about a package: those beside the file it stands in, for a manifest also the lockfile of a folder above
 * (a workspace has one for all) and the manifests it inherits from; every file of its kind where no report says where it stands.
 */
function speaking(all, manifest, kind) {
    const folder = (0,path_parts/* folderOf */.yS)(manifest);
    const beside = all.filter(({ path }) => (0,path_parts/* folderOf */.yS)(path) === folder);
    if (kind === 'lockfile')
        return beside.some(({ path }) => path === manifest) ? beside : [];
    const above = all.filter(({ path, kind, type }) => (kind === 'lockfile' || inherits.has(type)) && folder.startsWith(spokenFor(path)));
    return [...beside, ...above.filter((change) => !beside.includes(change))];
}
/** Whether a component came with the change: the packages before and after say so, not that its lockfile was touched. */
function touchedPackage(location, files, { change, packages }) {
    const { manifest, image, purl } = location;
    const { source } = change;
    if (image !== undefined)
        return unknown('what this change did to the image is not known', source);
    const type = /^pkg:([^/]+)/.exec(purl)?.[1] ?? '';
    const file = manifest === undefined ? undefined : files.get(manifest);
    const kind = manifest === undefined ? null : packages.fileOf(manifest);
    // A new file of packages that nobody reads (an archive of Java) came as a whole.
    const isRead = packages.changes.some((one) => one.path === manifest && (one.known || one.kind === 'lockfile'));
    if (file?.status === 'added' && !isRead)
        return stated(true, `${source}: ${file.path} came with it`);
    if (file !== undefined && kind === null)
        return unknown(`${file.path} was touched; whether this package came with it is not known`, source);
    if (kind === null && !packages.knows(type))
        return manifest === undefined ? unknown('no report names the lockfile it came from', source) : untouched(change);
    const ofType = packages.changes.filter((one) => one.type === type);
    const asked = manifest === undefined || kind === null ? ofType : speaking(ofType, manifest, kind.kind);
    if (asked.length === 0)
        return untouched(change);
    const came = cameWith(location, asked, ofType);
    return came.answer === 'unknown' ? unknown(came.why, source) : stated(came.answer, `${source}: ${came.because}`);
}

;// CONCATENATED MODULE: ./build/enrich/stood-before.js
const declaration = /^(?:(?:export|public|private|protected|internal|static|final|readonly|const|let|var|val|my|our|local)\s+)+/;
/** A line but for its indentation, its last mark, its kind of quotes and the words that declare: `var a = f(b)` is `const a = f(b);`. */
const same = (line) => line
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('"', "'")
    .replace(/[;,]+$/, '')
    .replace(declaration, '');
const wordsOf = (text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];
const overlaps = (a, b) => a.start <= b.end && b.start <= a.end;
/** The words that a line may give another value: what stands before `=` or `:=`, what a loop runs over, what is altered by a call. */
function defined(line) {
    const assigned = /^(.*?)(?::=|(?<![=!<>])=(?![=>~]))/.exec(line)?.[1] ?? '';
    const looped = /\bfor\b(.*?)\b(?:of|in)\b/.exec(line)?.[1] ?? '';
    const named = /\bas\s+([A-Za-z_$][\w$]*)/.exec(line)?.[1] ?? '';
    const altered = [...line.matchAll(/([A-Za-z_$][\w$]*)\s*(?:\.\s*\w+\s*\(|\+\+|--)/g)].map(([, word = '']) => word);
    return [...wordsOf(`${assigned} ${looped} ${named}`), ...altered];
}
/** The lines of a change that have no like on the other side of their place: what it really brought or took away. */
function fresh({ replaced = [], added }, lines) {
    const real = [];
    const textOf = ({ start, end }) => lines.slice(start - 1, end);
    for (const block of replaced) {
        const [now, was] = [textOf(block).map(same), block.was.map(same)];
        real.push(...now.filter((line) => !was.includes(line)), ...was.filter((line) => !now.includes(line)));
    }
    const bare = (added ?? []).filter((range) => !replaced.some((block) => overlaps(block, range)));
    return [...real, ...bare.flatMap(textOf)];
}
/** The lines of a file that the change really brought: not those that stood in the same place before, but for how they are written. */
function brought({ replaced = [], added }, lines) {
    if (lines === null || added === null)
        return added ?? [];
    const stood = new Set();
    for (const { start, end, was } of replaced) {
        const before = new Set(was.map(same));
        for (let line = start; line <= end; line++)
            if (before.has(same(lines[line - 1] ?? '')))
                stood.add(line);
    }
    return added.flatMap((range) => withoutLines(range, stood));
}
function withoutLines({ start, end }, stood) {
    const ranges = [];
    for (let line = start; line <= end; line++) {
        if (stood.has(line))
            continue;
        const last = ranges.at(-1);
        if (last?.end === line - 1)
            last.end = line;
        else
            ranges.push({ start: line, end: line });
    }
    return ranges;
}
const countOf = (list, wanted) => list.filter((one) => one === wanted).length;
/** Whether each of these lines, where the change touched it, is one that it took away from that very place, as often. */
function isSameText(range, file, lines, like) {
    const blocks = (file.replaced ?? []).filter((block) => overlaps(block, range));
    const touched = (file.added ?? []).filter((one) => overlaps(one, range));
    for (let at = range.start; at <= range.end; at++) {
        if (!touched.some((one) => overlaps(one, { start: at, end: at })))
            continue;
        const block = blocks.find((one) => overlaps(one, { start: at, end: at }));
        if (block === undefined || !like(lines[at - 1] ?? '', block, lines.slice(block.start - 1, block.end)))
            return false;
    }
    return true;
}
const likeCode = (line, { was }, now) => {
    const wanted = same(line);
    const before = countOf(was.map(same), wanted);
    return before > 0 && countOf(now.map(same), wanted) <= before;
};
const quotedIn = (line) => [...line.matchAll(/'([^']+)'|"([^"]+)"|`([^`]+)`/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
/** Whether what stands in quotes on a line of the change stood in one line that it replaced. */
function textsStoodBefore({ replaced = [] }, line, lines) {
    const texts = quotedIn(lines?.[line - 1] ?? '');
    const block = replaced.find((one) => overlaps(one, { start: line, end: line }));
    return texts.length > 0 && block?.was.some((was) => texts.every((text) => quotedIn(was).includes(text))) === true;
}
/** The texts in quotes, else what follows the first `=` or `:`, else the whole line. */
function valuesOf(line) {
    const quoted = quotedIn(line).filter((text) => text.length >= 6);
    if (quoted.length > 0)
        return quoted;
    const value = /[=:]\s*(\S.*?)\s*[,;]?\s*$/.exec(line)?.[1];
    return [value ?? line.trim()];
}
const likeSecret = (line, { was }) => {
    const before = new Set(was.flatMap(valuesOf));
    return valuesOf(line).every((value) => before.has(value));
};
/**
 * Whether code that lies on lines of the change stood there before it, word for word: the lines are those that the change took away, but
 * for how they declare and are spaced, and nothing else in the file gives another value to a word in them. An edit that could have
 * made it unsafe is none of these. Where the text of either side is not known, it did not.
 */
function codeStoodBefore(location, file, source) {
    const lines = source(location.path);
    const { startLine: start } = location;
    if (lines === null || start === undefined || file.replaced === undefined)
        return false;
    const range = { start, end: location.endLine ?? start };
    if (!isSameText(range, file, lines, likeCode))
        return false;
    const used = new Set(lines.slice(range.start - 1, range.end).flatMap((line) => wordsOf(usedIn(same(line)))));
    return !fresh(file, lines).some((line) => defined(line).some((word) => used.has(word)));
}
/** What a line makes its value of: all but a plain name that it assigns. */
const usedIn = (line) => line.replace(/^[A-Za-z_$][\w$]*\s*(?::=|=(?!=))/, '');
/** Whether a secret that lies on lines of the change stood in what they replaced: each value of theirs did. */
function secretStoodBefore(location, file, source) {
    const lines = source(location.path);
    const { startLine: start } = location;
    if (lines === null || start === undefined || file.replaced === undefined)
        return false;
    return isSameText({ start, end: location.endLine ?? start }, file, lines, likeSecret);
}

;// CONCATENATED MODULE: ./build/enrich/route-in-change.js



/**
 * Whether what was seen at a URL came with the change: its route is new, or lines that answer it changed. Not, where they did not;
 * unknown where no source tells which lines answer, or the change not which lines it touched.
 */
function touchedRoute({ method, url }, answering, context) {
    const { route, files, handlers, declared } = answering;
    const { change } = context;
    if (files.length === 0)
        return unknown(`no source tells what answers ${method} ${url}`, change.source);
    const answers = [
        ...declared
            .filter(({ file, line }) => !wasDeclared(file, line, context))
            .map(({ file, line }) => ofLines(file, { start: line, end: line }, `declares ${route}`, context)),
        ...handlers.map(({ file, lines }) => ofLines(file, lines, `answers ${route}`, context)),
        ...files.filter((file) => !handlers.some((one) => one.file === file)).map((file) => ofFile(file, route, context)),
    ];
    return (answers.find((signal) => signal.state === 'known' && signal.value === true) ??
        answers.find((signal) => signal.state === 'unknown') ??
        stated(false, `${change.source}: what answers ${route} did not change`));
}
/** A declaration that was edited and names the same URL declares nothing new. */
function wasDeclared(path, line, { files, source }) {
    const file = files.get(path);
    return file !== undefined && textsStoodBefore(file, line, source(path));
}
function ofLines(path, lines, does, { change, files, source }) {
    const file = files.get(path);
    if (file === undefined)
        return untouched(change);
    if (file.status === 'added')
        return stated(true, `${change.source}: ${path} is new and ${does}`);
    if (file.added === null)
        return unknown(`the changed lines of ${path} are not known`, change.source);
    const hit = brought(file, source(path)).find(({ start, end }) => start <= lines.end && end >= lines.start);
    if (hit === undefined)
        return stated(false, change.source);
    const where = hit.end > hit.start ? `lines ${hit.start}-${hit.end}` : `line ${hit.start}`;
    return stated(true, `${change.source}: ${path} ${where} ${does}`);
}
/** A file that answers as a whole: which part of it does is not known. */
function ofFile(path, route, { change, files }) {
    const file = files.get(path);
    if (file === undefined)
        return untouched(change);
    if (file.status === 'added')
        return stated(true, `${change.source}: ${path} is new and answers ${route}`);
    if (file.added?.length === 0 && file.replaced === undefined)
        return stated(false, change.source);
    return unknown(`${path} was touched; whether what answers ${route} was is not known`, change.source);
}

;// CONCATENATED MODULE: ./build/enrich/scope.js

const unsaid = unknown('no report says', 'reports');
const noDependency = unknown('not a dependency', 'reports');
const noSecret = unknown('not a secret', 'reports');
/** Whether a dependency ships (`runtime`) or only serves development, as a report says. */
function scope(finding) {
    if (finding.scope !== undefined)
        return stated(finding.scope, 'reports');
    return finding.location.type === 'package' ? unsaid : noDependency;
}
/** Whether a dependency was asked for (`direct`) or came along (`transitive`), as a report says. */
function relationship(finding) {
    if (finding.relationship !== undefined)
        return stated(finding.relationship, 'reports');
    return finding.location.type === 'package' ? unsaid : noDependency;
}
/** Whether a secret is live, as its tool found out. */
function validSecret(finding) {
    if (finding.category !== 'secret')
        return noSecret;
    const asked = finding.evidence.filter(({ validity }) => validity !== undefined);
    const live = asked.find(({ validity }) => validity === 'valid');
    if (live !== undefined)
        return stated(true, `confirmed by ${live.tool.name}`);
    return asked[0] === undefined
        ? unknown('no tool tried it', 'reports')
        : stated(false, `refused, says ${asked[0].tool.name}`);
}

;// CONCATENATED MODULE: ./build/enrich/in-change.js






/** Whether the finding lies on lines, or in a component, that this change brought; made once for a change. */
function inChange({ change, ...world }) {
    if (!change.known) {
        const nobodyKnows = unknown(change.why, 'change');
        return () => nobodyKnows;
    }
    const files = new Map(change.files.map((file) => [file.path, file]));
    const context = { ...world, change, files };
    return (finding) => {
        const places = [finding.location, ...finding.places];
        // A URL has no lines; where the code behind it is known, the code answers.
        const answering = places.filter(({ type }) => type === 'code' || type === 'package');
        const answers = (answering.length > 0 ? answering : places).map((location) => ({
            location,
            signal: touched(location, finding, context),
        }));
        return (publishedBefore(finding, answers, context) ??
            answers.find(({ signal }) => signal.state === 'known' && signal.value === true)?.signal ??
            answers.find(({ signal }) => signal.state === 'unknown')?.signal ??
            answers[0]?.signal ??
            stated(false, change.source));
    };
}
/** One more copy of a secret brings none: who could read the code had it already. One in test code may have been none. */
function publishedBefore(finding, answers, { change, isTest }) {
    if (finding.category !== 'secret' || (0,model_signal/* known */.e)(validSecret(finding)) === true)
        return null;
    for (const { location, signal } of answers) {
        if (location.type !== 'code' || (0,model_signal/* known */.e)(signal) !== false || isTest(location.path))
            continue;
        return answers.length === 1
            ? signal
            : stated(false, `${change.source}: the same secret stood in ${location.path} before`);
    }
    return null;
}
function touched(location, finding, context) {
    const { change, files } = context;
    switch (location.type) {
        case 'code':
            return touchedCode(location, finding, context);
        case 'package':
            return touchedPackage(location, files, context);
        case 'endpoint':
            return touchedRoute(location, context.answering(location), context);
        case 'workload':
            return unknown('a running application has no lines of its own', change.source);
    }
}
function touchedCode(location, finding, { change, files, source }) {
    const file = files.get(location.path);
    if (file === undefined)
        return untouched(change);
    if (file.status === 'added')
        return stated(true, `${change.source}: ${location.path} is new`);
    if (file.added === null)
        return unknown(`the changed lines of ${location.path} are not known`, change.source);
    const { startLine } = location;
    if (startLine === undefined)
        return unknown(`no report names a line in ${location.path}`, change.source);
    const endLine = location.endLine ?? startLine;
    const hit = file.added.find(({ start, end }) => start <= endLine && end >= startLine);
    if (hit === undefined)
        return stated(false, change.source);
    return stoodBefore(location, finding, file, source)
        ? stated(false, `${change.source}: ${location.path} line ${startLine} was edited, and what is flagged stood there before`)
        : stated(true, `${change.source}: ${location.path} lines ${hit.start}-${hit.end}`);
}
/** A secret that works counts with every line of it that is touched. */
function stoodBefore(location, finding, file, source) {
    if (finding.category !== 'secret')
        return codeStoodBefore(location, file, source);
    return (0,model_signal/* known */.e)(validSecret(finding)) !== true && secretStoodBefore(location, file, source);
}

;// CONCATENATED MODULE: ./build/enrich/kev.generated.js
// Generated by scripts/build-kev.ts from CISA’s KEV catalogue (CC0); not edited.
/** 1404 listings as of this day. */
const kevDate = '2025-08-25';
const kevListing = '2021-11-03 2010-5326 2012-0158 2012-3152 2014-1812! 2015-1641 2015-4852 2016-0167! 2016-0185 2016-3235 2016-3643 2016-3715 2016-3718 2016-3976 2016-4437 2016-7255 2016-9563 2017-0143! 2017-0199! 2017-11774 2017-11882! 2017-16651 2017-5638! 2017-6327 2017-7269 2017-8759 2017-9248 2017-9805 2017-9822! 2018-0171 2018-0296 2018-0798 2018-0802 2018-11776 2018-13379! 2018-14558 2018-15811 2018-15961 2018-18325 2018-20062 2018-2380! 2018-4878! 2018-4939 2018-6789! 2018-7600! 2018-8653 2019-0211 2019-0541 2019-0604! 2019-0708! 2019-0797 2019-0803 2019-0808 2019-0859 2019-0863 2019-11510! 2019-11539! 2019-11580! 2019-11634! 2019-1214 2019-1215! 2019-13608! 2019-1367! 2019-1429 2019-15752 2019-15949 2019-16256 2019-1653 2019-16759 2019-17026 2019-17558 2019-18187 2019-18935! 2019-18988 2019-19356 2019-19781! 2019-20085 2019-2215 2019-3396! 2019-3398 2019-4716 2019-5544! 2019-5591 2019-6223 2019-7481! 2019-8394 2019-9082 2019-9978 2020-0041 2020-0069 2020-0601 2020-0646 2020-0674 2020-0683 2020-0688! 2020-0878! 2020-0938 2020-0968 2020-0986 2020-10148 2020-10181 2020-10189 2020-10199 2020-1020 2020-10221 2020-1040 2020-1054 2020-10987 2020-1147 2020-11651 2020-11652 2020-11738 2020-12271! 2020-12812! 2020-1350 2020-1380 2020-1464 2020-1472! 2020-14750 2020-14871 2020-14882 2020-14883 2020-15505 2020-15999 2020-16009 2020-16010 2020-16013 2020-16017 2020-16846 2020-17087 2020-17144 2020-17496 2020-17530 2020-24557 2020-25213 2020-25506 2020-2555 2020-26919 2020-27930 2020-27932 2020-27950 2020-29557 2020-29583 2020-3118 2020-3161 2020-3452 2020-3566 2020-3569 2020-3580! 2020-3950 2020-3952 2020-3992! 2020-4006 2020-4427 2020-4428 2020-4430 2020-5735 2020-5847 2020-5849 2020-5902! 2020-6207 2020-6287 2020-6418 2020-6819 2020-6820 2020-7961 2020-8193 2020-8195 2020-8196 2020-8243 2020-8260 2020-8467 2020-8468 2020-8515 2020-8599 2020-8644 2020-8655 2020-8657 2020-9818 2020-9819 2020-9859 2021-1497 2021-1498 2021-1647 2021-1675! 2021-1732! 2021-1782 2021-1870 2021-1871 2021-1879 2021-1905 2021-1906 2021-20016! 2021-20021! 2021-20022! 2021-20023! 2021-20090 2021-21017 2021-21148 2021-21166 2021-21193 2021-21206 2021-21220 2021-21224 2021-21972! 2021-21985! 2021-22005! 2021-22205! 2021-22502 2021-22506 2021-22893! 2021-22894 2021-22899 2021-22900 2021-22986! 2021-23874 2021-26084! 2021-26411! 2021-26855! 2021-26857! 2021-26858! 2021-27059 2021-27065! 2021-27085 2021-27101! 2021-27102! 2021-27103! 2021-27104! 2021-27561 2021-27562 2021-28310 2021-28550 2021-28663 2021-28664 2021-30116! 2021-30551 2021-30554 2021-30563 2021-30632 2021-30633 2021-30657 2021-30661 2021-30663 2021-30665 2021-30666 2021-30713 2021-30761 2021-30762 2021-30807 2021-30858 2021-30860 2021-30869 2021-31199 2021-31201 2021-31207! 2021-31755 2021-31955 2021-31956 2021-31979 2021-33739 2021-33742 2021-33771 2021-34448 2021-34473! 2021-34523! 2021-34527! 2021-35211! 2021-35395 2021-35464! 2021-36741 2021-36742 2021-36942! 2021-36948 2021-36955! 2021-37973 2021-37975 2021-37976 2021-38000 2021-38003 2021-38645 2021-38647! 2021-38648 2021-38649 2021-40444! 2021-40539! 2021-41773! 2021-42013! 2021-42258!\n2021-11-17 2021-22204 2021-40449! 2021-42292 2021-42321!\n2021-12-01 2018-14847 2020-11261 2021-37415 2021-40438 2021-44077\n2021-12-10 2010-1871 2017-12149! 2017-17562 2019-0193 2019-10758 2019-13272 2019-7238 2020-17463 2020-8816 2021-35394 2021-44168 2021-44228! 2021-44515\n2021-12-15 2021-4102 2021-43890!\n2022-01-10 2013-3900 2015-7450 2017-1000486 2018-13382! 2018-13383! 2019-10149 2019-1458! 2019-1579! 2019-2725! 2019-7609 2019-9670 2020-6572 2021-22017 2021-27860 2021-36260\n2022-01-18 2020-11978 2020-13671 2020-13927 2020-14864 2021-21315 2021-21975! 2021-22991 2021-25296 2021-25297 2021-25298 2021-32648 2021-33766 2021-40870\n2022-01-21 2006-1547 2012-0391 2018-8453! 2021-35247\n2022-01-28 2014-1776 2014-6271 2014-7169 2017-5689 2020-0787! 2020-5722 2021-20038! 2022-22587\n2022-02-04 2022-21882\n2022-02-10 2014-4404 2015-1130 2015-1635 2015-2051 2016-3088 2017-0144! 2017-0145! 2017-0262 2017-0263 2017-10271! 2017-8464 2017-9791 2018-1000861 2020-0796! 2021-36934\n2022-02-11 2022-22620\n2022-02-15 2013-3906 2014-1761 2017-9841 2018-15982! 2018-20250! 2018-8174! 2019-0752! 2022-0609 2022-24086\n2022-02-22 2022-23131 2022-23134\n2022-02-25 2014-6352 2017-0222 2017-8570 2022-24682!\n2022-03-03 2002-0367 2004-0210 2008-2992! 2008-3431 2009-1123 2009-3129 2010-0188! 2010-0232 2010-3333 2011-0611 2011-1889 2011-3544 2012-0507! 2012-1535 2012-1723! 2012-1856 2012-4681! 2013-0632 2013-0640 2013-0641 2013-1347 2013-1675 2013-3346 2013-3897 2013-5065 2014-0496 2014-4114 2015-1642 2015-1701! 2015-2387 2015-2424 2015-2545 2015-2590 2015-3043 2015-4902 2015-5119 2015-7645! 2016-0099! 2016-1019! 2016-4117 2016-5195 2016-7193 2016-7262 2016-7855 2016-8562 2017-0001 2017-0261 2017-11292 2017-11826 2017-12231 2017-12232 2017-12233 2017-12234 2017-12235 2017-12237 2017-12238 2017-12240 2017-12319 2017-6627 2017-6663 2017-6736 2017-6737 2017-6738 2017-6739 2017-6740 2017-6743 2017-6744 2017-8540 2018-0151 2018-0154 2018-0155 2018-0156 2018-0158 2018-0159 2018-0161 2018-0167 2018-0172 2018-0173 2018-0174 2018-0175 2018-0179 2018-0180 2018-8298 2018-8581! 2019-1297 2019-1652 2019-16928 2020-11899 2020-1938 2021-41379! 2022-20699 2022-20700 2022-20701 2022-20703 2022-20708\n2022-03-07 2009-3960! 2013-0625 2013-0629 2013-0631 2016-6277 2017-6077 2019-11581 2020-8218 2021-21973 2022-26485 2022-26486\n2022-03-15 2015-2546! 2016-3309! 2017-0101! 2018-8120! 2019-0543! 2019-0841! 2019-1064! 2019-1069! 2019-1129! 2019-1132 2019-1253! 2019-1315! 2019-1322! 2019-1405! 2020-5135\n2022-03-25 2005-2773 2009-0927 2009-1151 2009-2055 2010-2861! 2010-3035 2010-4344 2010-4345 2012-1823 2013-2251 2013-4810 2013-5223 2014-0130 2014-3120 2014-6287 2014-6324 2014-6332 2015-0666 2015-1187 2015-1427 2015-3035 2015-4068 2016-0752 2016-10174 2016-11021 2016-1555 2016-4171 2016-7892 2017-0146! 2017-12615! 2017-12617 2017-3881 2017-6316 2017-6334 2018-0125 2018-0147 2018-11138! 2018-1273! 2018-14839 2018-6961 2018-8373 2018-8414 2019-0903 2019-1003030 2019-10068 2019-11043! 2019-12989 2019-12991 2019-15107 2019-16920 2019-2616 2019-6340 2020-1631 2020-1956 2020-2021! 2020-2506 2020-25223 2020-5410 2020-7247 2020-9054 2020-9377 2021-22941! 2021-42237! 2022-21999! 2022-26143 2022-26318\n2022-03-28 2010-4398 2011-2005 2012-0518 2012-2034 2012-2539 2012-5076 2013-1690 2013-2465! 2013-2551! 2013-2729 2013-3660 2015-1770 2015-2419 2015-2426 2016-0040 2016-0151! 2016-0189 2016-7200 2016-7201 2017-0037 2017-0059 2017-0213! 2018-8405! 2018-8406! 2018-8440! 2019-7483 2021-20028! 2021-26085! 2021-34486 2021-38646! 2022-0543 2022-1096\n2022-03-31 2018-10561 2018-10562! 2021-21551 2021-28799! 2021-34484 2022-1040 2022-26871\n2022-04-04 2021-45382 2022-22674 2022-22675 2022-22965\n2022-04-06 2017-0148! 2021-31166 2021-3156\n2022-04-11 2017-11317 2020-2509 2021-22600 2021-27852 2021-39793 2021-42278! 2021-42287! 2022-23176\n2022-04-13 2014-9163 2015-0311 2015-0313 2015-2502 2015-3113 2015-5122 2015-5123 2018-20753! 2018-7602! 2022-24521!\n2022-04-14 2022-22954!\n2022-04-15 2007-3010 2010-5330 2014-0780 2016-4523 2018-7841 2019-16057! 2019-3929 2022-1364 2022-22960\n2022-04-19 2018-6882! 2019-3568 2022-22718\n2022-04-25 2019-1003029 2021-40450 2021-41357 2022-0847 2022-21919 2022-26904 2022-29464!\n2022-05-04 2014-0160 2014-0322 2014-4113 2019-8506 2021-1789\n2022-05-10 2022-1388!\n2022-05-16 2022-22947 2022-30525\n2022-05-23 2018-5002 2018-8589 2019-0676 2019-0703 2019-0880 2019-1130! 2019-11707 2019-11708 2019-13720 2019-1385! 2019-18426 2019-5786 2019-7286 2019-7287 2019-8720 2020-0638! 2020-1027 2021-0920 2021-1048 2021-30883 2022-20821\n2022-05-24 2016-0162 2016-3298 2016-3351! 2016-4655 2016-4656 2016-4657 2016-6366 2016-6367 2017-0005 2017-0022 2017-0147! 2017-0149 2017-0210 2017-18362! 2017-8291 2017-8543 2018-19943! 2018-19949! 2018-19953! 2018-8611\n2022-05-25 2010-0738! 2010-0840 2010-1428! 2012-1710! 2013-0074! 2013-0422 2013-0431! 2013-2423 2013-3896 2013-3993! 2013-7331 2014-0546 2014-2817 2014-3153 2014-4077 2014-4123 2014-4148 2014-8439 2015-0016 2015-0071 2015-0310 2015-1671 2015-1769 2015-2360 2015-2425 2015-4495 2015-6175 2015-8651 2016-0034! 2016-0984 2016-1010 2016-3393 2016-7256 2019-3010\n2022-06-02 2022-26134!\n2022-06-08 2006-2492 2007-5659 2008-0655 2009-0557 2009-0563 2009-1862 2009-3953 2009-4324 2010-1297 2010-2572 2010-2883 2011-0609 2011-2462 2012-0151 2012-0754 2012-0767 2012-1889 2012-4969 2012-5054 2013-1331 2016-1646 2016-5198 2017-5030 2017-5070 2017-6862 2018-17463 2018-17480 2018-4990 2018-6065 2019-15271 2019-5825 2019-7192! 2019-7193! 2019-7194! 2019-7195!\n2022-06-09 2016-2386 2016-2388 2021-38163\n2022-06-14 2022-30190!\n2022-06-27 2018-4344 2019-8605 2020-3837 2020-9907 2021-30533 2021-30983 2021-4034 2022-29499!\n2022-07-01 2022-26925\n2022-07-12 2022-22047\n2022-07-29 2022-26138\n2022-08-04 2022-27924!\n2022-08-09 2022-30333! 2022-34713\n2022-08-11 2022-27925! 2022-37042!\n2022-08-18 2017-15944 2022-21971 2022-22536 2022-26923 2022-2856 2022-32893 2022-32894\n2022-08-22 2022-0028\n2022-08-25 2020-28949 2020-36193 2021-31010 2021-38406 2021-39226 2022-2294! 2022-22963 2022-24112 2022-24706 2022-26352!\n2022-09-08 2011-1823 2011-4723 2017-5521 2018-13374! 2018-2628 2018-6530! 2018-7445 2020-9934 2022-26258 2022-27593! 2022-3075\n2022-09-14 2022-32917 2022-37969\n2022-09-15 2010-2568 2013-2094 2013-2596 2013-2597 2013-6282 2022-40139\n2022-09-22 2022-35405\n2022-09-23 2022-3236\n2022-09-30 2022-36804 2022-41040! 2022-41082!\n2022-10-11 2022-40684! 2022-41033\n2022-10-20 2021-3493 2022-41352\n2022-10-24 2018-19320! 2018-19321! 2018-19322! 2018-19323! 2020-3153! 2020-3433!\n2022-10-25 2022-42827\n2022-10-28 2022-3723\n2022-11-08 2021-25337 2021-25369 2021-25370 2022-41073! 2022-41091! 2022-41125 2022-41128\n2022-11-14 2022-41049\n2022-11-28 2021-35587 2022-4135\n2022-12-05 2022-4262\n2022-12-13 2022-26500! 2022-26501! 2022-27518 2022-42475! 2022-44698!\n2022-12-14 2022-42856\n2022-12-29 2018-18809 2018-5430\n2023-01-10 2022-41080! 2023-21674\n2023-01-17 2022-44877\n2023-01-23 2022-47966!\n2023-01-26 2017-11357!\n2023-02-02 2022-21587! 2023-22952\n2023-02-10 2015-2291! 2022-24990! 2023-0669!\n2023-02-14 2023-21715 2023-21823 2023-23376! 2023-23529\n2023-02-16 2022-46169\n2023-02-21 2022-40765! 2022-41223! 2022-47986!\n2023-02-27 2022-36537!\n2023-03-07 2022-28810 2022-33891 2022-35914\n2023-03-10 2020-5741 2021-39144\n2023-03-14 2022-41328 2023-23397 2023-24880!\n2023-03-15 2023-26360\n2023-03-30 2013-3163 2017-7494! 2021-30900 2022-22706 2022-3038 2022-38181 2022-39197 2022-42948 2023-0266\n2023-04-03 2022-27926\n2023-04-07 2019-1388! 2021-27876! 2021-27877! 2021-27878! 2023-26083\n2023-04-10 2023-28205 2023-28206\n2023-04-11 2023-28252!\n2023-04-13 2023-20963 2023-29492\n2023-04-17 2019-8526 2023-2033\n2023-04-19 2017-6742\n2023-04-21 2023-2136 2023-27350! 2023-28432\n2023-05-01 2021-45046! 2023-1389 2023-21839\n2023-05-09 2023-29336\n2023-05-12 2010-3904 2014-0196 2015-5317 2016-3427 2016-8735 2021-3560 2023-25717\n2023-05-19 2004-1464 2016-6415 2023-21492\n2023-05-22 2023-28204 2023-32373 2023-32409\n2023-05-26 2023-2868\n2023-05-31 2023-28771\n2023-06-02 2023-34362!\n2023-06-05 2023-33009 2023-33010\n2023-06-07 2023-3079\n2023-06-13 2023-27997!\n2023-06-22 2016-0165 2016-9079 2020-12641 2020-35730 2021-44026 2023-20887\n2023-06-23 2023-20867 2023-27992 2023-32434 2023-32435 2023-32439\n2023-06-29 2019-17621 2019-20500 2021-25371 2021-25372 2021-25394 2021-25395 2021-25487 2021-25489\n2023-07-07 2021-29256\n2023-07-11 2022-31199! 2023-32046 2023-32049 2023-35311 2023-36874\n2023-07-13 2022-29303 2023-37450\n2023-07-17 2023-36884!\n2023-07-19 2023-3519!\n2023-07-20 2023-29298 2023-38205\n2023-07-25 2023-35078!\n2023-07-26 2023-38606\n2023-07-27 2023-37580\n2023-07-31 2023-35081\n2023-08-07 2017-18368\n2023-08-09 2023-38180\n2023-08-16 2023-24489\n2023-08-21 2023-26359\n2023-08-22 2023-27532! 2023-38035!\n2023-08-24 2023-32315 2023-38831!\n2023-09-06 2023-33246\n2023-09-11 2023-41061 2023-41064\n2023-09-12 2023-36761 2023-36802\n2023-09-13 2023-20269! 2023-35674 2023-4863\n2023-09-14 2023-26369\n2023-09-18 2014-8361 2017-6884! 2021-3129! 2022-22265\n2023-09-19 2023-28434\n2023-09-21 2023-41179\n2023-09-25 2023-41991 2023-41992 2023-41993\n2023-09-28 2018-14667\n2023-10-02 2023-5217\n2023-10-03 2023-4211\n2023-10-04 2023-28229 2023-42793!\n2023-10-05 2023-22515! 2023-40044! 2023-42824\n2023-10-10 2023-20109 2023-21608 2023-36563 2023-41763 2023-44487\n2023-10-16 2023-20198\n2023-10-18 2023-4966!\n2023-10-23 2023-20273\n2023-10-26 2023-5631\n2023-10-31 2023-46747! 2023-46748\n2023-11-02 2023-46604!\n2023-11-07 2023-22518!\n2023-11-08 2023-29552\n2023-11-13 2023-36844 2023-36845 2023-36846 2023-36847 2023-36851 2023-47246!\n2023-11-14 2023-36025 2023-36033 2023-36036\n2023-11-16 2020-2551 2023-1671 2023-36584\n2023-11-21 2023-4911\n2023-11-30 2023-49103 2023-6345\n2023-12-04 2023-42916 2023-42917\n2023-12-05 2022-22071 2023-33063 2023-33106 2023-33107\n2023-12-07 2023-41265! 2023-41266!\n2023-12-11 2023-6448\n2023-12-21 2023-47565 2023-49897\n2024-01-02 2023-7024 2023-7101\n2024-01-08 2016-20017 2023-23752 2023-27524 2023-29300! 2023-38203! 2023-41990\n2024-01-10 2023-29357! 2023-46805 2024-21887\n2024-01-16 2018-15133\n2024-01-17 2023-6548 2023-6549 2024-0519\n2024-01-18 2023-35082!\n2024-01-22 2023-34048\n2024-01-23 2024-23222\n2024-01-24 2023-22527!\n2024-01-31 2022-48618 2024-21893\n2024-02-06 2023-4762\n2024-02-09 2024-21762!\n2024-02-12 2023-43770\n2024-02-13 2024-21351 2024-21412\n2024-02-15 2020-3259! 2024-21410\n2024-02-22 2024-1709!\n2024-02-29 2023-29360\n2024-03-04 2024-21338!\n2024-03-05 2021-36380 2023-21237\n2024-03-06 2024-23225 2024-23296\n2024-03-07 2024-27198!\n2024-03-25 2019-7256 2021-44529! 2023-48788!\n2024-03-26 2023-24955!\n2024-04-04 2024-29745 2024-29748\n2024-04-11 2024-3272 2024-3273\n2024-04-12 2024-3400!\n2024-04-23 2022-38028\n2024-04-24 2024-20353 2024-20359 2024-4040\n2024-04-30 2024-29988\n2024-05-01 2023-7028\n2024-05-13 2024-4671\n2024-05-14 2024-30040 2024-30051!\n2024-05-16 2014-100005 2021-40655 2024-4761\n2024-05-20 2023-43208! 2024-4947\n2024-05-23 2020-17519\n2024-05-28 2024-5274\n2024-05-29 2024-4978\n2024-05-30 2024-1086 2024-24919!\n2024-06-03 2017-3506\n2024-06-12 2024-4577! 2024-4610\n2024-06-13 2024-26169! 2024-32896 2024-4358\n2024-06-26 2020-13965 2022-24816 2022-2586\n2024-07-02 2024-20399\n2024-07-09 2024-23692 2024-38080 2024-38112\n2024-07-15 2024-36401\n2024-07-17 2022-22948 2024-28995 2024-34102\n2024-07-23 2012-4792 2024-39891\n2024-07-29 2023-45249 2024-4879 2024-5217\n2024-07-30 2024-37085!\n2024-08-05 2018-0824\n2024-08-07 2024-32113 2024-36971\n2024-08-13 2024-38106 2024-38107 2024-38178 2024-38189 2024-38193 2024-38213\n2024-08-15 2024-28986\n2024-08-19 2024-23897!\n2024-08-21 2021-31196 2021-33044 2021-33045 2022-0185\n2024-08-23 2024-39717\n2024-08-26 2024-7971\n2024-08-27 2024-38856\n2024-08-28 2024-7965\n2024-09-03 2021-20123 2021-20124 2024-7262\n2024-09-09 2016-3714 2017-1000253! 2024-40766!\n2024-09-10 2024-38014 2024-38217 2024-38226\n2024-09-13 2024-8190\n2024-09-16 2024-43461 2024-6670!\n2024-09-17 2013-0643 2013-0648 2014-0497 2014-0502\n2024-09-18 2020-0618 2020-14644 2022-21445 2024-27348\n2024-09-19 2024-8963\n2024-09-24 2024-7593\n2024-09-30 2019-0344 2020-15415 2023-25280\n2024-10-02 2024-29824\n2024-10-03 2024-45519\n2024-10-08 2024-43047 2024-43572 2024-43573\n2024-10-09 2024-23113 2024-9379 2024-9380\n2024-10-15 2024-28987 2024-30088 2024-9680\n2024-10-17 2024-40711!\n2024-10-21 2024-9537\n2024-10-22 2024-38094!\n2024-10-23 2024-47575\n2024-10-24 2024-20481 2024-37383\n2024-11-04 2024-8956 2024-8957\n2024-11-07 2019-16278 2024-43093 2024-51567 2024-5910\n2024-11-12 2014-2120 2021-26086 2021-41277 2024-43451 2024-49039\n2024-11-14 2024-9463 2024-9465\n2024-11-18 2024-0012! 2024-1212 2024-9474\n2024-11-20 2024-38812 2024-38813\n2024-11-21 2024-21287 2024-44308 2024-44309\n2024-11-25 2023-28461!\n2024-12-03 2023-45727 2024-11667! 2024-11680\n2024-12-04 2024-51378!\n2024-12-10 2024-49138\n2024-12-13 2024-50623!\n2024-12-16 2024-20767 2024-35250\n2024-12-17 2024-55956!\n2024-12-18 2018-14933 2019-11001 2021-40407 2022-23227\n2024-12-19 2024-12356\n2024-12-23 2021-44207\n2024-12-30 2024-3393\n2025-01-07 2020-2883 2024-41713! 2024-55550!\n2025-01-08 2025-0282!\n2025-01-13 2023-48365! 2024-12686\n2025-01-14 2024-55591! 2025-21333 2025-21334 2025-21335\n2025-01-16 2024-50603\n2025-01-23 2020-11023\n2025-01-24 2025-23006!\n2025-01-29 2025-24085\n2025-02-04 2018-19410 2018-9276 2024-29059 2024-45195\n2025-02-05 2024-53104\n2025-02-06 2020-15069 2020-29574 2022-23748 2024-21413 2025-0411\n2025-02-07 2025-0994\n2025-02-11 2024-40890 2024-40891 2025-21391 2025-21418\n2025-02-12 2024-41710 2025-24200\n2025-02-13 2024-57727!\n2025-02-18 2024-53704 2025-0108\n2025-02-20 2025-0111 2025-23209\n2025-02-21 2025-24989\n2025-02-24 2017-3066 2024-20953\n2025-02-25 2023-34192 2024-49035\n2025-03-03 2018-8639! 2022-43769 2022-43939 2023-20118 2024-4885\n2025-03-04 2024-50302 2025-22224 2025-22225 2025-22226\n2025-03-10 2024-13159 2024-13160 2024-13161 2024-57968 2025-25181\n2025-03-11 2025-24983 2025-24984 2025-24985 2025-24991 2025-24993 2025-26633!\n2025-03-13 2025-21590 2025-24201\n2025-03-18 2025-24472! 2025-30066\n2025-03-19 2017-12637 2024-48248 2025-1316\n2025-03-24 2025-30154\n2025-03-26 2019-9874 2019-9875\n2025-03-27 2025-2783\n2025-03-31 2024-20439\n2025-04-01 2025-24813\n2025-04-04 2025-22457!\n2025-04-07 2025-31161!\n2025-04-08 2025-29824! 2025-30406\n2025-04-09 2024-53150 2024-53197\n2025-04-16 2021-20035\n2025-04-17 2025-24054 2025-31200 2025-31201\n2025-04-28 2025-1976 2025-3928 2025-42599\n2025-04-29 2025-31324!\n2025-05-01 2023-44221 2024-38475\n2025-05-02 2024-58136 2025-34028\n2025-05-05 2025-3248\n2025-05-06 2025-27363\n2025-05-07 2024-11120 2024-6047\n2025-05-12 2025-47729\n2025-05-13 2025-30397 2025-30400 2025-32701 2025-32706 2025-32709\n2025-05-14 2025-32756\n2025-05-15 2024-12987 2025-42999\n2025-05-19 2023-38950 2024-11182 2024-27443 2025-27920 2025-4427 2025-4428\n2025-05-22 2025-4632\n2025-06-02 2021-32030 2023-39780 2024-56145 2025-35939 2025-3935\n2025-06-03 2025-21479 2025-21480 2025-27038\n2025-06-05 2025-5419\n2025-06-09 2024-42009 2025-32433\n2025-06-10 2025-24016 2025-33053\n2025-06-16 2023-33538 2025-43200\n2025-06-17 2023-0386\n2025-06-25 2019-6693! 2024-0769 2024-54085\n2025-06-30 2025-6543\n2025-07-01 2025-48927 2025-48928\n2025-07-02 2025-6554\n2025-07-07 2014-3931 2016-10033 2019-5418 2019-9621\n2025-07-10 2025-5777!\n2025-07-14 2025-47812\n2025-07-18 2025-25257\n2025-07-20 2025-53770!\n2025-07-22 2025-2775 2025-2776 2025-49704! 2025-49706! 2025-54309 2025-6558\n2025-07-28 2023-2533 2025-20281 2025-20337\n2025-08-05 2020-25078 2020-25079 2022-40799\n2025-08-12 2007-0671 2013-3893 2025-8088\n2025-08-13 2025-8875 2025-8876\n2025-08-18 2025-54948\n2025-08-21 2025-43300\n2025-08-25 2024-8068 2024-8069 2025-48384';

;// CONCATENATED MODULE: ./build/enrich/shipped-kev.js

let unpacked;
/** The KEV catalogue that ships with the gate, so that a first run knows what is exploited; unpacked when first asked for. */
const shippedKev = () => (unpacked ??= unpack(kevDate, kevListing));
/** The reduced form back as a catalogue: a line for each day, `!` where ransomware uses it. */
function unpack(date, listing) {
    const entries = [];
    for (const line of listing.split('\n')) {
        const [added = '', ...cves] = line.split(' ');
        for (const cve of cves)
            entries.push([`CVE-${cve.replace('!', '')}`, { added, ransomware: cve.endsWith('!') }]);
    }
    return { file: 'shipped with the gate', date, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./build/enrich/malicious.js

/** CWE-506, embedded malicious code, and what stands below it: what GitHub and Snyk call an advisory about an attack by the package itself. */
const embedded = /^CWE-(?:506|507|508|509|510|511|512)$/;
const malicious_none = stated(false, 'no advisory calls it an attack');
/**
 * Whether a package is itself the attack, and no flaw in it is the matter: by an OSV id of malicious packages (`MAL-…`) or by the
 * weakness that its advisory names. Not a question of what nobody knows: it is what the finding is about.
 */
function malicious({ location, category, identifiers }) {
    if (location.type !== 'package' && category !== 'sca' && category !== 'container')
        return malicious_none;
    const mark = identifiers.find(({ scheme, value }) => scheme === 'osv' ? value.startsWith('MAL-') : scheme === 'cwe' && embedded.test(value));
    return mark === undefined ? malicious_none : stated(true, `its advisory: ${mark.value}`);
}

// EXTERNAL MODULE: ./build/model/reach.js
var model_reach = __webpack_require__(489);
;// CONCATENATED MODULE: ./build/enrich/reachable.js


const nothing = Object.freeze({
    verdict: 'unknown',
    level: 'unknown',
    contested: false,
    because: 'no tool here reports reach for it',
});
/** More claims than this hardly come twice in one order. */
const reachable_few = 4;
/** Ways that are remembered; beyond that every finding has its own. */
const reachable_most = 1000;
/** Makes what says how far a finding is reached, see `reachOf`. Made once for a run. */
function reachable() {
    const start = (0,memoised/* aWay */.h$)();
    let ways = 0;
    return (finding) => {
        const claims = spokenClaims(finding);
        if (claims.length === 0)
            return nothing;
        if (claims.length > reachable_few || ways > reachable_most)
            return reachOf(claims);
        let told = start;
        for (const { claim, tool } of claims)
            told = (0,memoised/* along */.Qw)((0,memoised/* along */.Qw)(told, claim), tool);
        if (told.value === undefined)
            ways++;
        return (told.value ??= reachOf(claims));
    };
}
/**
 * What all claims of reach together say. The furthest positive counts; a concrete path or observation beats any number of "no path"
 * results; a negative counts only against positives of its own or coarser granularity; not loaded refutes nothing but mere presence.
 * Input order never shows.
 */
function reachOf(claims) {
    const [only] = claims;
    if (only !== undefined && claims.length === 1)
        return ofOne(only);
    const positives = claims.filter(({ claim }) => !(0,model_reach/* isNegative */.cI)(claim.level)).sort(byRank);
    const negatives = claims.filter(({ claim }) => (0,model_reach/* isNegative */.cI)(claim.level)).sort(byWords);
    const [top] = positives;
    const level = top === undefined || (0,model_reach/* isNegative */.cI)(top.claim.level) ? 'present' : top.claim.level;
    const furthest = positives.filter(({ claim }) => rankOf(claim) === (0,model_reach/* reachRank */.un)(level));
    const contested = negatives.some((negative) => furthest.some(({ claim }) => contests(negative.claim, claim)));
    if (top !== undefined && (0,model_reach/* reachRank */.un)(level) >= 4)
        return { verdict: 'path', level, contested, because: said(top) };
    const refuting = negatives.find((negative) => positives.every(({ claim }) => countsAgainst(negative.claim, claim)));
    if (refuting !== undefined)
        return { verdict: 'refuted', level, contested, because: said(refuting) };
    return { verdict: 'unknown', level, contested, because: top === undefined ? nothing.because : said(top) };
}
/** What a single claim says, which nobody contests. */
function ofOne({ claim, tool }) {
    const { level, original } = claim;
    if ((0,model_reach/* isNegative */.cI)(level))
        return { verdict: 'refuted', level: 'present', contested: false, because: `${tool}: ${original}` };
    const verdict = (0,model_reach/* reachRank */.un)(level) >= 4 ? 'path' : 'unknown';
    return { verdict, level, contested: false, because: `${tool}: ${original}` };
}
/** Whether a negative says no to what a positive says; mere presence is denied by all of them. */
function countsAgainst(negative, positive) {
    if (rankOf(positive) <= 1)
        return true;
    if (negative.level === 'not_loaded')
        return false;
    return model_reach/* granularities */.hj.indexOf(negative.granularity) <= model_reach/* granularities */.hj.indexOf(positive.granularity);
}
/** Whether the two looked equally close and disagree. */
const contests = (negative, positive) => rankOf(positive) > 1 && negative.level !== 'not_loaded' && negative.granularity === positive.granularity;
const said = ({ claim, tool }) => `${tool}: ${claim.original}`;
const words = ({ claim, tool }) => [claim.method, tool, claim.original, claim.level, claim.granularity].join(' ');
const byWords = (a, b) => (words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0);
const byRank = (a, b) => rankOf(b.claim) - rankOf(a.claim) || byWords(a, b);
const rankOf = (claim) => ((0,model_reach/* isNegative */.cI)(claim.level) ? 0 : (0,model_reach/* reachRank */.un)(claim.level));
/** Claims of standing evidence. What a dynamic tool exercised lifts a finding in code only where the join names the parameter. */
function spokenClaims({ location, joined, evidence }) {
    let spoken = null;
    for (const one of evidence) {
        const claims = claimsOf(one);
        if (claims.length === 0 || one.dismissed !== undefined)
            continue;
        if (one.category === 'dast' && location.type === 'code' && joined.some(isGuessed))
            continue;
        for (const claim of claims)
            (spoken ??= []).push({ claim, tool: one.tool.name });
    }
    return spoken ?? unspoken;
}
const unspoken = [];
const isGuessed = ({ reason, values }) => reason === 'route-meets-code' && values['parameter'] === undefined;
const valid = [
    { level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'the secret was confirmed to be valid' },
];
const reachable_none = [];
const claimsOf = (evidence) => evidence.reach ?? (evidence.validity === 'valid' ? valid : reachable_none);

// EXTERNAL MODULE: ./build/model/test-path.js
var test_path = __webpack_require__(506);
;// CONCATENATED MODULE: ./build/enrich/test-code.js






const noPath = unknown('it has no path', 'path');
const inTests = stated(true, 'path');
const outsideOfTests = stated(false, 'path');
/**
 * Reads the globs of a policy: test code, or with `!` in front what ships although it is named like tests. The last that matches counts.
 * Each path is looked at once.
 */
function testPaths(globs) {
    const said = globs
        .map((glob) => ({
        matches: (0,path_globs/* pathGlobs */.p)(glob.replace(/^!/, '')).map((one) => new esm/* Minimatch */.VR(one, path_globs/* globOptions */.B)),
        signal: stated(!glob.startsWith('!'), `testCode of the policy: ${glob}`),
    }))
        .reverse();
    const bySaid = (0,memoised/* memoised */.QC)((path) => said.find(({ matches }) => matches.some((one) => one.match(path)))?.signal ?? null);
    const byName = (0,memoised/* memoised */.QC)((path) => ((0,test_path/* isTestPath */.M)(path) ? inTests : outsideOfTests));
    return {
        ofCode: said.length === 0 ? byName : (path) => bySaid(path) ?? byName(path),
        ofManifest: said.length === 0 ? null : bySaid,
    };
}
/** Whether a finding lies in test code; any place outside counts as outside. */
function testCode({ location, places }, { ofCode, ofManifest }) {
    let found = null;
    for (let index = -1; index < places.length; index++) {
        const place = places[index] ?? location;
        if (place.type !== 'code')
            continue;
        found = ofCode(place.path);
        if ((0,model_signal/* known */.e)(found) === false)
            return found;
    }
    return found ?? (ofManifest === null ? noPath : ofPackages([location, ...places], ofManifest));
}
/** Without code, the manifests tell, where something is said of each of them. */
function ofPackages(places, of) {
    const signals = places.map((place) => place.type === 'package' && place.manifest !== undefined ? of(place.manifest) : null);
    const ships = signals.find((signal) => signal !== null && (0,model_signal/* known */.e)(signal) === false);
    return ships ?? (signals.includes(null) ? noPath : (signals[0] ?? noPath));
}

;// CONCATENATED MODULE: ./build/enrich/index.js
















/** For each finding, whose owners are given in the same order, every signal with its source: known, or unknown with a reason. */
function enrich(findings, owned, { intel, now, testCode: globs = [], ...touched }) {
    const paths = testPaths(globs);
    const changed = inChange({ ...touched, isTest: (path) => (0,model_signal/* known */.e)(paths.ofCode(path)) === true });
    const isExploited = exploited(intel.kev, now);
    const isCorroborated = corroborated();
    const reachOf = reachable();
    return findings.map((finding, index) => {
        const reach = reachOf(finding);
        return {
            reach,
            signals: {
                exploited: isExploited(finding),
                likely: likely(finding, intel.epss),
                reachable: reachSignal(reach),
                exposed: exposed(owned[index]), // as long as findings
                fixable: fixable(finding),
                'in-change': changed(finding),
                corroborated: isCorroborated(finding),
                scope: scope(finding),
                relationship: relationship(finding),
                'test-code': testCode(finding, paths),
                'valid-secret': validSecret(finding),
                malicious: malicious(finding),
            },
        };
    });
}
function reachSignal(reach) {
    if (reach.verdict === 'refuted')
        return stated('refuted', reach.because);
    return reach.level === 'unknown' || reach.level === 'present'
        ? unknown(reach.because, 'reports')
        : stated(reach.level, reach.because);
}
/**
 * The feeds for the CVEs of these findings: those that were given, else the KEV catalogue that ships. A feed that cannot be read is a
 * problem, and what it alone would have said stays unknown.
 */
function parseIntel(texts, findings) {
    const problems = [];
    const kev = texts.kev === null ? null : parseKev(texts.kev);
    const epss = texts.epss === null ? null : parseEpss(texts.epss, cvesOf(findings));
    for (const parsed of [kev, epss])
        if (parsed !== null && 'problem' in parsed)
            problems.push(parsed.problem);
    return {
        intel: {
            kev: kev !== null && 'kev' in kev ? kev.kev : shippedKev(),
            epss: epss !== null && 'epss' in epss ? epss.epss : null,
        },
        problems,
    };
}
const cvesOf = (findings) => new Set(findings.flatMap(({ identifiers }) => (0,model_identifier/* cvesIn */.BN)(identifiers)));

;// CONCATENATED MODULE: ./build/model/dismissed.js

/**
 * Whether every tool that saw it set it aside, or a VEX statement of the platform team’s own speaks for what is left: for this version
 * of the package, and as long as no tool shows a way there. Then a person has to look.
 */
function isDismissed({ evidence, reach }) {
    const standing = standingCount(evidence);
    if (standing === evidence.length)
        return false;
    if (standing === 0)
        return true;
    const claims = evidence.filter(({ dismissed }) => dismissed?.accepted === true);
    return (reach.verdict !== 'path' &&
        evidence.every((seen) => seen.dismissed !== undefined || claims.some((claim) => speaksFor(claim, seen))));
}
/** Whether a claim names the package that was seen, and its version unless it names none. */
function speaksFor(claim, seen) {
    if (claim.location.type !== 'package' || seen.location.type !== 'package')
        return false;
    const [claimed, found] = [bare(claim.location.purl), bare(seen.location.purl)];
    return claimed === found || (claimed === (0,model_location/* packageName */.oZ)(claimed) && claimed === (0,model_location/* packageName */.oZ)(found));
}
/** How many sightings nobody set aside. */
function standingCount(evidence) {
    let count = 0;
    for (let index = 0; index < evidence.length; index++)
        if (evidence[index]?.dismissed === undefined)
            count++;
    return count;
}
/** Without qualifiers and subpath. */
const bare = (purl) => purl
    .replace(/[?#].*$/s, '')
    .replace(/%40/g, '@')
    .toLowerCase();

;// CONCATENATED MODULE: ./build/model/ended.js
/** A text that ends as a sentence does: what tools say of themselves often has no full stop. */
const ended = (text) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);

;// CONCATENATED MODULE: ./build/gate/broken.js


/** What is wrong with a report as a whole, so that nothing can be concluded from it; null where it can be trusted. */
function brokenness(report) {
    const { health, counts } = report;
    const file = (0,model_report/* reportName */.e6)(report);
    switch (health) {
        case 'unreadable':
        case 'unrecognised':
            return { file, why: 'unreadable', because: `${file} could not be read: ${broken_said(report)}` };
        case 'scanner-failed':
            return { file, why: 'scanner-failed', because: `${file} says that its scanner failed: ${broken_said(report)}` };
        case 'ok':
        case 'partial':
    }
    if (counts.read > 0 && counts.skipped === counts.read)
        return {
            file,
            why: 'unreadable',
            because: `none of the ${counts.read} entries of ${file} could be read: ${broken_said(report)}`,
        };
    // Entries beyond a limit were never looked at, whatever they say: padding must not hide them.
    const beyond = report.problems.some(({ code, at }) => code === 'too-large' && isOfWhole(report, at.pointer));
    return beyond ? { file, why: 'unreadable', because: `${file} was not read to its end: ${broken_said(report)}` } : null;
}
/** A problem of the report and not of an entry; one of several documents is pointed at. */
const isOfWhole = ({ document }, pointer) => pointer === (document === undefined ? undefined : `/${document}`);
/** Something beside what was read is missing: single entries, or files the tool could not look at. Worth a warning, no more. */
function incompleteness(report) {
    const { health, counts } = report;
    const file = (0,model_report/* reportName */.e6)(report);
    if (counts.skipped > 0) {
        const which = `${counts.skipped} of ${counts.read} entries of ${file}`;
        return { file, why: 'unreadable', because: `${which} could not be read: ${broken_said(report)}` };
    }
    if (health === 'unrecognised')
        return {
            file,
            why: 'unreadable',
            because: `nobody knows what ${file} is, among the documents of a report: ${broken_said(report)}`,
        };
    return health === 'partial' ? { file, why: 'unreadable', because: `${file} is not complete: ${broken_said(report)}` } : null;
}
/** The first problem of a report with what to do. */
function broken_said({ problems }) {
    const [problem] = problems;
    return problem === undefined ? 'run the scanner again.' : `${ended(problem.message)} ${problem.next}`;
}

;// CONCATENATED MODULE: ./build/gate/glob.js


/** Whether any of the globs matches a text; each distinct text is tried once. */
function matcher(globs, { nocase = false } = {}) {
    const compiled = globs.map((glob) => new esm/* Minimatch */.VR(glob, { ...path_globs/* globOptions */.B, nocase }));
    const known = new Map();
    return (text) => {
        let matches = known.get(text);
        if (matches === undefined)
            known.set(text, (matches = compiled.some((glob) => glob.match(text))));
        return matches;
    };
}
/** The same for globs of paths: a folder that is named stands for what lies in it. As they are given they hold, too: a URL may end in a slash. */
const pathMatcher = (globs) => matcher([...globs, ...globs.flatMap(path_globs/* pathGlobs */.p)]);

;// CONCATENATED MODULE: ./build/gate/expectation.js



/** `sca report from osv-scanner, at most 24h old`. */
function describeExpectation({ category, tool, maxAge, commit }) {
    const what = category === undefined ? 'report' : `${category} report`;
    const from = tool === undefined ? '' : ` from ${tool}`;
    const age = maxAge === undefined ? '' : `, at most ${maxAge} old`;
    return `${what}${from}${age}${commit === 'same' ? ', of this commit' : ''}`;
}
/** Whether an expectation speaks about this change; where the changed files are not known, or not all, it does. */
function isExpected({ when }, change) {
    if (when === undefined || !change.known || !change.complete)
        return true;
    const matches = pathMatcher(when.paths);
    return change.files.some(({ path, previousPath }) => matches(path) || (previousPath !== undefined && matches(previousPath)));
}
/** The reports that an expectation is about, whatever state they are in. */
function candidates({ category, tool }, reports) {
    const fromTool = tool === undefined ? () => true : matcher([tool], { nocase: true });
    return reports.filter((report) => report.trusted !== true &&
        (0,model_report/* speakersOf */.oU)(report).some((speaker) => (category === undefined || speaker.category === category) &&
            (tool === undefined || namesOf(speaker.name, report.format).some(fromTool))));
}
/** A document that was understood and in which no tool looked for anything; somebody else's scan must not be met by it. */
const isNoScan = (report) => report.category === null && brokenness(report) === null;
/** Why such a document is not the report of a scan, and what to do. */
function whyNoScan(report) {
    const file = (0,model_report/* reportName */.e6)(report);
    return report.tool === null
        ? `${file} is an empty list, which could be any tool’s; name its format in front of its path (acme:${file}).`
        : `${file} is a bill of materials or a statement, which does not show that anybody looked; let the scanner write its own report.`;
}
/** Who wants the bill of materials or the statement itself names its format. An empty list has no tool, and nobody knows its format. */
const isAskedForItself = ({ tool, format }, expectation) => expectation.tool !== undefined &&
    tool !== null &&
    format !== null &&
    matcher([expectation.tool], { nocase: true })(format);
/** A report that failed may not name its tool; its format mostly does. */
const namesOf = (...names) => names.filter((name) => name !== null);
/** Why a report does not meet the expectation; null where it does. */
function expectation_fault(report, expectation, run, now) {
    const broken = brokenness(report);
    if (broken !== null)
        return broken;
    const file = (0,model_report/* reportName */.e6)(report);
    if (isNoScan(report) && !isAskedForItself(report, expectation))
        return { file, why: 'missing', because: whyNoScan(report) };
    if (report.tracked === true)
        return { file, why: 'tracked', because: `${file} is tracked in git; let the scanner write it in this run.` };
    return tooOld(report, expectation, now) ?? otherCommit(report, expectation, run);
}
const hour = 3_600_000;
/** Clocks of machines differ, and some tools write local time without saying so. */
const tolerance = 24 * hour;
function tooOld(report, { maxAge }, now) {
    const { scannedAt, artifact } = report;
    const file = (0,model_report/* reportName */.e6)(report);
    const time = scannedAt ?? artifact?.createdAt;
    if (maxAge === undefined || time === undefined)
        return null;
    const age = now.getTime() - Date.parse(time);
    // A time nobody can read is no time: the file is of this run and counts as fresh.
    if (Number.isNaN(age))
        return null;
    if (age < -tolerance)
        return {
            file,
            why: 'stale',
            because: `${file} says that it ran at ${time}, which is yet to come; check its clock.`,
        };
    const most = Number(maxAge.slice(0, -1)) * (maxAge.endsWith('d') ? 24 * hour : hour);
    if (age <= most)
        return null;
    return { file, why: 'stale', because: `${file} ran at ${time}, longer ago than ${maxAge}; run the scanner again.` };
}
function otherCommit(report, expectation, run) {
    const { commit } = report;
    const file = (0,model_report/* reportName */.e6)(report);
    if (expectation.commit !== 'same' || commit === undefined)
        return null;
    const judged = [run.headSha, run.checkoutSha].flatMap((sha) => (sha === undefined ? [] : [sha.toLowerCase()]));
    if (judged.includes(commit.toLowerCase()))
        return null;
    const expected = run.headSha === undefined ? 'and the commit that is judged is not known' : `not of ${run.headSha}`;
    return { file, why: 'other-commit', because: `${file} is of commit ${commit}, ${expected}; run the scanner on it.` };
}
/**
 * A document of the same file that cannot be read: it may be the rest of this report, or another one of the tool. Null where all can
 * be read.
 */
function brokenSibling({ file, document }, reports) {
    if (document === undefined)
        return null;
    const other = reports.find((report) => report.file === file && isUnread(report));
    if (other === undefined)
        return null;
    const name = (0,model_report/* reportName */.e6)(other);
    const because = `${name} could not be read, and it stands in one file with ${file}#/${document}; let each scan write a file of its own.`;
    return { file: name, why: 'unreadable', because };
}
const isUnread = ({ health }) => health === 'unreadable' || health === 'unrecognised';

;// CONCATENATED MODULE: ./build/gate/jobs.js
/** Jobs that did not come to an end of their own. */
const unfinished = (jobs) => Object.keys(jobs)
    .filter((name) => jobs[name] === 'failure' || jobs[name] === 'cancelled')
    .sort();
/**
 * Whether the job that an expectation names did not have to run. A job is also skipped where one that it needs failed, and GitHub tells
 * the two apart for nobody: only where no job failed was it left out on purpose.
 */
const wasLeftOut = ({ job }, jobs) => job !== undefined && jobs[job] === 'skipped' && unfinished(jobs).length === 0;
/** What became of the job that should have left the report; empty where nobody says, or where it ended well. */
function jobInWords({ job }, jobs) {
    if (job === undefined)
        return '';
    switch (jobs[job]) {
        case 'failure':
            return ` Its job ${job} failed: see its log.`;
        case 'cancelled':
            return ` Its job ${job} was cancelled: run it again.`;
        case 'skipped':
            return ` Its job ${job} was skipped, and ${unfinished(jobs).join(', ')} did not end well.`;
        default:
            return '';
    }
}
/** Jobs that failed and that no expectation speaks about: whether they left all they found nobody knows. A warning, since scanners also fail on what they find. */
function failedJobs({ expect }, jobs) {
    const named = new Set(expect.map(({ job }) => job));
    return unfinished(jobs)
        .filter((name) => !named.has(name))
        .map((name) => {
        const ended = jobs[name] === 'cancelled' ? 'was cancelled' : 'failed';
        const because = `The job ${name} ${ended}, so its report may be missing or cut; see its log, and name it in the policy: \`expect: [{ category: …, job: ${name} }]\`.`;
        return { expected: `the report of the job ${name}`, why: 'scanner-failed', because, then: 'warn' };
    });
}

;// CONCATENATED MODULE: ./build/gate/unopened.js

/**
 * What was asked for as a report and never came to be read: an archive that is broken, an artifact that is gone, a file too large. A
 * pattern that nothing matches and an archive without a report only warn: what has to be there is for the policy to expect.
 */
const unopenedGaps = (problems, atMost) => problems.flatMap(({ code, message, next, at }) => {
    const because = `${at.file} ${ended(message)} ${next}`;
    if (code === 'missing')
        return [{ expected: 'a report', why: 'missing', because, then: 'warn' }];
    if (code !== 'unreadable' && code !== 'too-large')
        return [];
    return [{ expected: 'a report that can be read', why: 'unreadable', because, then: atMost }];
});

;// CONCATENATED MODULE: ./build/gate/coverage.js





/**
 * The evidence that is missing: what the policy expects and no report gives, then reports that were given and cannot be trusted or not
 * even opened, then those that say less than all. A clean report is evidence; no report at all is none.
 */
function coverage(input) {
    const { reports, policy } = input;
    const unmet = policy.expect.flatMap((expectation) => unmetExpectation(expectation, input));
    const named = new Set(unmet.flatMap(({ faults }) => faults.map(({ file }) => file)));
    const atMost = policy.gaps;
    const gaps = unmet.map(({ gap }) => gap);
    for (const report of reports) {
        const broken = isStranger(report) || named.has((0,model_report/* reportName */.e6)(report)) ? null : brokenness(report);
        if (broken !== null)
            gaps.push(toGap('a report that can be read', broken, atMost));
    }
    gaps.push(...unopenedGaps(input.unopened ?? [], atMost));
    const judged = reports.some((report) => isEvidence(report, input));
    if (!judged && !gaps.some(({ then }) => then === 'undecided'))
        gaps.push(nothingJudged(reports, atMost));
    gaps.push(...failedJobs(policy, input.run.jobs ?? {}));
    for (const report of reports) {
        const incomplete = brokenness(report) === null || isStrayDocument(report) ? incompleteness(report) : null;
        if (incomplete !== null)
            gaps.push(toGap('a complete report', incomplete, 'warn'));
    }
    return gaps;
}
/** A file that no format claims and nobody called a report of one. */
const isStranger = ({ health, format }) => health === 'unrecognised' && format === null;
/** A report that something can be concluded from; a document in which nobody looked is one only where the policy asks for it. */
const isEvidence = (report, { policy, run, now }) => !isStranger(report) &&
    report.trusted !== true &&
    (!isNoScan(report) ||
        policy.expect.some((expectation) => candidates(expectation, [report]).length > 0 && expectation_fault(report, expectation, run, now) === null));
/** Among the documents of a file, what nobody knows may be a report. */
const isStrayDocument = (report) => report.document !== undefined && isStranger(report);
const toGap = (expected, { why, because }, then) => ({ expected, why, because, then });
function unmetExpectation(expectation, input) {
    const { reports, policy, change, run, now } = input;
    const jobs = run.jobs ?? {};
    if (!isExpected(expectation, change) || wasLeftOut(expectation, jobs))
        return [];
    const expected = describeExpectation(expectation);
    const then = policy.gaps === 'warn' ? 'warn' : expectation.then;
    const faults = [];
    for (const report of candidates(expectation, reports)) {
        const found = expectation_fault(report, expectation, run, now) ?? brokenSibling(report, reports);
        if (found === null)
            return [];
        faults.push(found);
    }
    // The one that comes nearest to meeting it speaks first.
    const nearest = [...faults].sort((a, b) => nearness.indexOf(a.why) - nearness.indexOf(b.why));
    const because = faults.length === 0 ? missing(expected, reports) : coverage_inWords(nearest);
    const job = jobInWords(expectation, jobs);
    const why = nearest[0]?.why ?? (job === '' ? 'missing' : 'scanner-failed');
    return [{ gap: { expected, why, because: `${because}${job}`, then }, faults }];
}
const nearness = ['stale', 'other-commit', 'tracked', 'scanner-failed', 'unreadable'];
const coverage_shown = 3;
function coverage_inWords(faults) {
    const further = faults.length > coverage_shown ? [`${faults.length - coverage_shown} more reports do not meet it either.`] : [];
    return [...faults.slice(0, coverage_shown).map(({ because }) => because), ...further].join(' ');
}
function missing(expected, reports) {
    const strange = reports.filter(({ health }) => health === 'unrecognised' || health === 'unreadable').map(model_report/* reportName */.e6);
    const hint = strange.length === 0 ? '' : ` It may be ${strange.slice(0, coverage_shown).join(', ')}, which could not be read.`;
    const among = reports.length === 1 ? 'the one report' : `${reports.length} reports`;
    return `No ${expected} was found among ${among}.${hint}${noScans(reports)} Check that the scanner ran before this step and where it writes.`;
}
/** What was read and shows no scan, as it may have been meant for one. */
const noScans = (reports) => reports
    .filter(isNoScan)
    .slice(0, coverage_shown)
    .map((report) => ` ${whyNoScan(report)}`)
    .join('');
function nothingJudged(reports, then) {
    const because = reports.length === 0
        ? 'No report was given, so nothing was judged. Check that the scanners ran before this step and where they write.'
        : `None of the ${reports.length} files was recognised as the report of a scan, so nothing was judged.${noScans(reports)} See the problems, and name the format (acme:path) where it is known.`;
    return { expected: 'a report', why: 'missing', because, then };
}

// EXTERNAL MODULE: ./build/model/category.js
var category = __webpack_require__(7515);
;// CONCATENATED MODULE: ./build/gate/purl.js
const pattern = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/i;
/** The parts of a package URL; null for what is none. Never throws. */
function parsePurl(text) {
    const [, rawType, path, query = ''] = pattern.exec(text.trim()) ?? [];
    if (rawType === undefined || path === undefined)
        return null;
    const type = rawType.toLowerCase();
    // A scope begins with the same sign as a version.
    const at = path.lastIndexOf('@');
    const hasVersion = at > path.lastIndexOf('/') && at > 0;
    const name = spelledName(type, decoded(hasVersion ? path.slice(0, at) : path));
    const version = hasVersion ? spelledVersion(type, decoded(path.slice(at + 1))) : null;
    const qualifiers = query.split('&').flatMap((part) => {
        const [key = '', ...value] = part.split('=');
        return key === '' ? [] : [[key.toLowerCase(), decoded(value.join('='))]];
    });
    return name === '' ? null : { type, name, version, qualifiers: new Map(qualifiers) };
}
/** Whether `purl` is the package that was named: every part that `wanted` states agrees. */
const isPackage = (wanted, purl) => wanted.type === purl.type &&
    wanted.name === purl.name &&
    (wanted.version === null || wanted.version === purl.version) &&
    [...wanted.qualifiers].every(([key, value]) => purl.qualifiers.get(key) === value);
/** `pkg:npm/@babel/core`: without version and qualifiers, as people write it. */
const packageName = ({ type, name }) => `pkg:${type}/${name}`;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const caseless = new Set(['golang', 'deb', 'apk', 'composer', 'github', 'bitbucket']);
function spelledName(type, name) {
    const trimmed = name.replace(/^\/+|\/+$/g, '');
    if (type === 'pypi')
        return trimmed.toLowerCase().replace(/[-_.]+/g, '-');
    return caseless.has(type) ? trimmed.toLowerCase() : trimmed;
}
const spelledVersion = (type, version) => type === 'golang' ? version.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '') : version;

;// CONCATENATED MODULE: ./build/gate/facts.js





/** One test for each fact of the policy. Unknown is never taken for no. */
const factTests = {
    severity: (wanted) => {
        const listed = new Set(wanted);
        return (finding) => listed.has(finding.severity) || listed.has(effectiveSeverity(finding));
    },
    category: (wanted) => oneOf(wanted, ({ category }) => category),
    // That it cannot be shown is an answer of its own: it never counts as introduced.
    cause: (wanted) => {
        const listed = new Set(wanted);
        return ({ cause }) => listed.has(cause);
    },
    change: (wanted) => oneOf(wanted, ({ change }) => change),
    reach: (wanted) => Array.isArray(wanted) ? oneOf(wanted, ({ reach }) => reach.verdict) : atLeastReach(wanted.atLeast),
    exploited: presence('exploited'),
    likely: ({ atLeast }) => ({ signals }) => {
        const value = (0,model_signal/* known */.e)(signals.likely);
        return typeof value === 'number' ? value >= atLeast : null;
    },
    exposure: (wanted) => oneOf(wanted, ({ signals }) => facts_text(signals.exposed)),
    criticality: (wanted) => oneOf(wanted, ({ service }) => service?.criticality ?? 'unknown'),
    data: (wanted) => {
        const kinds = new Set(wanted);
        return ({ service }) => service === null || service.data.length === 0 ? null : service.data.some((kind) => kinds.has(kind));
    },
    fixable: presence('fixable'),
    corroborated: presence('corroborated'),
    malicious: presence('malicious'),
    validSecret: presence('valid-secret'),
    inChange: presence('in-change'),
    partOf: (wanted) => oneOf(wanted, partOf),
    scope: (wanted) => oneOf(wanted, ({ signals }) => facts_text(signals.scope)),
    testCode: presence('test-code'),
    relationship: (wanted) => oneOf(wanted, ({ signals }) => facts_text(signals.relationship)),
    // No stage computes deadlines yet.
    overdue: () => () => null,
    service: (wanted) => globs(wanted, ({ service }) => (service === null ? [] : [service.name])),
    owner: (wanted) => globs(wanted, ({ owners }) => owners.map(({ handle }) => handle)),
    unowned: (wanted) => (finding) => (finding.owners.length === 0) === wanted,
    path: (wanted) => {
        const matches = pathMatcher(wanted);
        return (finding) => placesOf(finding).flatMap(pathOf).some(matches);
    },
    package: (wanted) => globs(wanted.map(decodedName), (finding) => placesOf(finding).flatMap(packageOf)),
    tool: (wanted) => globs(wanted, ({ evidence }) => evidence.map(({ tool }) => tool.name), { nocase: true }),
    rule: (wanted) => globs(wanted, ({ evidence }) => evidence.map(({ ruleId }) => ruleId)),
    identifier: (wanted) => {
        const listed = new Set(wanted.map((one) => (0,model_identifier/* recogniseIdentifier */.f3)(one)?.value ?? one));
        return ({ identifiers }) => identifiers.some(({ value }) => listed.has(value));
    },
};
/** A severity nobody states counts as medium, as high where reach is a path. */
function effectiveSeverity({ severity, reach }) {
    if (severity !== 'unknown')
        return severity;
    return reach.verdict === 'path' ? 'high' : 'medium';
}
/** What a finding is part of; anything that may be the product and is not known to be is unknown. */
function partOf({ signals, location }) {
    const test = (0,model_signal/* known */.e)(signals['test-code']);
    if (test === true)
        return 'test';
    const scope = (0,model_signal/* known */.e)(signals.scope);
    if (scope === 'development')
        return 'development';
    const ships = scope === 'runtime' || location.type !== 'package';
    return test === false && ships ? 'product' : 'unknown';
}
function oneOf(wanted, of) {
    const listed = new Set(wanted);
    return (finding) => {
        const value = of(finding);
        return listed.has(value) || (value === 'unknown' ? null : false);
    };
}
function presence(name) {
    return ({ is }) => ({ signals }) => {
        const value = (0,model_signal/* known */.e)(signals[name]);
        return typeof value === 'boolean' ? value === (is === 'present') : null;
    };
}
/** Shown to get that far; not, where every look of the same grain says so; else nobody knows. */
function atLeastReach(level) {
    const floor = (0,model_reach/* reachRank */.un)(level);
    // Of one rank and not the same: neither is more than the other.
    const reaches = (at) => (0,model_reach/* reachRank */.un)(at) > floor || at === level || floor === 1;
    return ({ reach }) => reaches(reach.level) || (reach.verdict === 'refuted' ? false : null);
}
function globs(wanted, of, options) {
    const matches = matcher(wanted, options);
    return (finding) => of(finding).some(matches);
}
const facts_text = (signal) => {
    const value = (0,model_signal/* known */.e)(signal);
    return typeof value === 'string' ? value : 'unknown';
};
const placesOf = ({ location, places }) => [location, ...places];
const pathOf = (location) => {
    if (location.type === 'code')
        return [location.path];
    return location.type === 'package' && location.manifest !== undefined ? [location.manifest] : [];
};
const packageOf = (location) => {
    const purl = location.type === 'package' ? parsePurl(location.purl) : null;
    return purl === null ? [] : [packageName(purl)];
};
const decodedName = (glob) => {
    const purl = parsePurl(glob);
    return purl === null ? glob : packageName(purl);
};

;// CONCATENATED MODULE: ./build/gate/applies.js


const strength = { no: 0, 'unknown-warn': 1, yes: 2 };
const ofUnknown = { match: 'yes', warn: 'unknown-warn', ignore: 'no' };
/**
 * A condition as a question to a finding. Unknown stays unknown under `not`: what its author says about it (else `fallback`) counts
 * the same on both sides. License and quality findings are only spoken about by conditions that name their category.
 */
function applies(condition, fallback) {
    const ask = compile(condition, false, fallback);
    const named = namedCategories(condition);
    return (finding) => ((0,category/* isSecurity */.P)(finding.category) || named.has(finding.category) ? ask(finding) : 'no');
}
function compile(condition, negated, fallback) {
    const { all, any, not, ...facts } = condition;
    const inner = (conditions) => conditions.map((child) => compile(child, negated, fallback));
    const asks = Object.entries(facts).flatMap(([key, wanted]) => 
    // The keys of a condition without the three are the keys of facts.
    wanted === undefined ? [] : [askFact(key, wanted, { negated, fallback })]);
    if (all !== undefined)
        asks.push(negated ? strongest(inner(all)) : weakest(inner(all)));
    if (any !== undefined)
        asks.push(negated ? weakest(inner(any)) : strongest(inner(any)));
    if (not !== undefined)
        asks.push(compile(not, !negated, fallback));
    return negated ? strongest(asks) : weakest(asks);
}
function askFact(key, wanted, { negated, fallback }) {
    const make = factTests[key]; // The schema checked the value of this very key.
    const test = make(wanted);
    const own = typeof wanted === 'object' && wanted !== null && 'whenUnknown' in wanted ? wanted.whenUnknown : undefined;
    const unknown = ofUnknown[own === undefined ? fallback : own]; // The schema allows no other value.
    return (finding) => {
        const holds = test(finding);
        if (holds === null)
            return unknown;
        return holds === negated ? 'no' : 'yes';
    };
}
/** All must hold: as sure as the least sure of them. */
const weakest = (asks) => (finding) => {
    let result = 'yes';
    for (const ask of asks) {
        const answer = ask(finding);
        if (answer === 'no')
            return 'no';
        if (strength[answer] < strength[result])
            result = answer;
    }
    return result;
};
/** One must hold: as sure as the surest of them. */
const strongest = (asks) => (finding) => {
    let result = 'no';
    for (const ask of asks) {
        const answer = ask(finding);
        if (answer === 'yes')
            return 'yes';
        if (strength[answer] > strength[result])
            result = answer;
    }
    return result;
};
function namedCategories({ category = [], all = [], any = [], not }) {
    const inner = [...all, ...any, ...(not === undefined ? [] : [not])];
    return new Set([...category, ...inner.flatMap((condition) => [...namedCategories(condition)])]);
}

;// CONCATENATED MODULE: ./build/gate/rules.js

const severest = ['block', 'warn', 'shadow'];
/**
 * Every rule that fired, with all its findings in their order: blocking ones first, then warnings, then shadows, each in the order of
 * the policy. Where a blocking rule fired only because nobody knows a fact, it stands among the warnings.
 */
function rules_violations(findings, policy, occasion) {
    const asked = policy.rules
        .filter(({ on }) => occasion !== 'record' && on.includes(occasion))
        .map((rule) => ({ rule, ask: applies(rule.when, policy.whenUnknown ?? 'warn'), found: new Map() }));
    // Finding by finding: rule by rule, each of them would come from memory as often as there are rules.
    for (const finding of findings)
        for (const one of asked)
            note(one, finding, policy);
    const fired = asked.flatMap(({ rule: { name, reason }, found }) => [...found].map(([then, ids]) => ({ rule: name, reason, then, findings: ids })));
    return severest.flatMap((then) => fired.filter((violation) => violation.then === then));
}
function note({ rule, ask, found }, finding, policy) {
    const then = effect(ask(finding), rule, policy);
    if (then === null)
        return;
    const ids = found.get(then);
    if (ids === undefined)
        found.set(then, [finding.id]);
    else
        ids.push(finding.id);
}
function effect(answer, { then }, { blocks }) {
    if (answer === 'no')
        return null;
    return then === 'block' && (answer === 'unknown-warn' || blocks === 'warn') ? 'warn' : then;
}

;// CONCATENATED MODULE: ./build/gate/sentence.js

/** The outcome in one sentence, plain and unescaped: what decided it first, then what else stands out. */
function sentence(decided) {
    const { outcome, gaps } = decided;
    switch (outcome) {
        case 'block':
            return `${broken(decided, 'block')}${besides(gaps)}`;
        case 'undecided': {
            const warned = decided.violations.some(({ then }) => then === 'warn')
                ? ` Besides, ${broken(decided, 'warn')}`
                : '';
            return `Evidence is missing: ${sentence_inWords(gaps.filter(({ then }) => then === 'undecided'))}${warned}`;
        }
        case 'warn': {
            if (!decided.violations.some(({ then }) => then === 'warn'))
                return `Evidence is incomplete: ${sentence_inWords(gaps)}`;
            return `${broken(decided, 'warn')}${besides(gaps)}`;
        }
        case 'pass':
            return passed(decided);
    }
}
const sentence_shown = 2;
const longestTitle = 80;
/** `2 findings break «introduced-critical»: SQL injection in src/orders.js:42, … and 1 more.` */
function broken({ findings, violations }, then) {
    const fired = violations.filter((violation) => violation.then === then);
    const ids = new Set(fired.flatMap((violation) => violation.findings));
    const concerned = findings.filter(({ id }) => ids.has(id));
    const names = fired.map(({ rule }) => `«${rule}»`);
    const rules = names.length <= sentence_shown ? names.join(' and ') : `${names.length} rules (${names.slice(0, sentence_shown).join(', ')} …)`;
    const many = concerned.length !== 1;
    const verb = then === 'block' ? (many ? 'break' : 'breaks') : many ? 'are warned about by' : 'is warned about by';
    return `${count(concerned.length, 'finding')} ${verb} ${rules}: ${sentence_listed(concerned)}.`;
}
function sentence_listed(findings) {
    const named = findings.slice(0, sentence_shown).map(({ title, location }) => `${cut(title)} in ${(0,model_location/* describeLocation */.lR)(location)}`);
    const rest = findings.length - named.length;
    return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(' and ');
}
function cut(text) {
    const title = text.replace(/\.$/, '');
    return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
}
function besides(gaps) {
    if (gaps.length === 0)
        return '';
    const missing = gaps.some(({ then }) => then === 'undecided');
    return ` Besides, evidence is ${missing ? 'missing' : 'incomplete'}: ${sentence_inWords(gaps)}`;
}
function sentence_inWords(gaps) {
    const [first] = gaps;
    const rest = gaps.length - 1;
    return `${first?.because ?? ''}${rest > 0 ? ` (${count(rest, 'more gap')})` : ''}`;
}
function passed({ occasion, findings, violations, waived }) {
    if (occasion === 'record')
        return `Recorded ${count(findings.length, 'finding')}; a record judges nothing.`;
    if (findings.length === 0)
        return 'The reports hold no findings.';
    const rules = violations.length === 0 ? 'No rule fired' : 'Only rules that record (shadow) fired';
    if (waived === findings.length)
        return `${rules}: ${waived === 1 ? 'the one finding is' : `all ${waived} findings are`} waived.`;
    const accepted = waived === 0 ? '' : `, ${waived} of them waived`;
    return `${rules} on ${count(findings.length, 'finding')}${accepted}.`;
}
const count = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/gate/waivers.js



/**
 * Which findings people accepted, which waivers have expired and which cover nothing. A waiver holds through the last moment (UTC)
 * of the day it names. Nothing is removed. Time grows with findings plus waivers, not with their product.
 */
function waive(findings, waivers, now) {
    const open = waivers.filter((waiver) => !hasExpired(waiver, now)).map(toOpen);
    const byName = index(open);
    for (const finding of open.length === 0 ? [] : findings) {
        const positions = new Set(waivers_namesOf(finding).flatMap((name) => byName.get(name) ?? []));
        const covering = [...positions].sort((a, b) => a - b).flatMap((position) => open[position] ?? []);
        const holding = covering.filter(({ covers }) => covers(finding));
        for (const one of holding)
            one.used = true;
        holding[0]?.findings.push(finding.id);
    }
    const unused = new Set(open.filter(({ used }) => !used).map(({ waiver }) => waiver));
    return {
        waived: open.flatMap(({ waiver, findings: ids }) => (ids.length === 0 ? [] : [{ waiver, findings: ids }])),
        idle: waivers.flatMap((waiver) => {
            if (hasExpired(waiver, now))
                return [{ waiver, why: 'expired' }];
            return unused.has(waiver) ? [{ waiver, why: 'unused' }] : [];
        }),
        ids: new Set(open.flatMap(({ findings: ids }) => ids)),
    };
}
const hasExpired = ({ expires }, now) => now.getTime() > Date.parse(`${expires}T23:59:59.999Z`);
function index(open) {
    const byName = new Map();
    for (const [position, { waiver }] of open.entries())
        for (const name of new Set([waiver.id, (0,model_identifier/* recogniseIdentifier */.f3)(waiver.id)?.value ?? waiver.id])) {
            const positions = byName.get(name);
            if (positions === undefined)
                byName.set(name, [position]);
            else
                positions.push(position);
        }
    return byName;
}
/** Every name a waiver may call a finding by: its aliases, its id with and without the recipe, its tools’ rules. */
const waivers_namesOf = ({ id, identifiers, evidence }) => [
    ...identifiers.map(({ value }) => value),
    id,
    id.slice(id.indexOf(':') + 1),
    ...evidence.map(({ ruleId }) => ruleId),
];
function toOpen(waiver) {
    const inPaths = waiver.paths === undefined ? null : pathMatcher(waiver.paths);
    const wanted = waiver.package === undefined ? null : parsePurl(waiver.package);
    const inPackage = (location) => {
        const purl = location.type === 'package' ? parsePurl(location.purl) : null;
        return purl !== null && wanted !== null && isPackage(wanted, purl);
    };
    const covers = (finding) => {
        const places = coveredPlaces(finding);
        return ((waiver.package === undefined || places.every(inPackage)) &&
            (inPaths === null || places.every((place) => inPaths(placeName(place)))));
    };
    return { waiver, covers, findings: [], used: false };
}
/**
 * The places that all have to be covered: where the finding is, and for a package every manifest and image it stands in. The steps of
 * a data flow are not places of the flaw.
 */
const coveredPlaces = ({ location, places }) => location.type === 'package' ? [location, ...places.filter(({ type }) => type === 'package')] : [location];
/** What the globs of a waiver are compared with; a package of unknown place matches no glob but `**`. */
function placeName(location) {
    switch (location.type) {
        case 'code':
            return location.path;
        case 'package':
            return location.manifest ?? location.image ?? '';
        case 'endpoint':
            return location.url;
        case 'workload':
            return location.uri;
    }
}

;// CONCATENATED MODULE: ./build/gate/gate.js





/**
 * What the policy says of the findings and of the evidence they rest on. Findings come back in the order in which they are shown:
 * what blocks, what is warned about, what is waived, the rest, each in rank order. None is left out. What the presets would have decided of
 * a change stands beside the verdict, which never looks at it.
 */
function gate(input) {
    const { ranked, policy, run, now, presets = () => [] } = input;
    const { occasion } = run;
    const { waived, idle, ids } = waive(ranked, policy.waivers, now);
    const judged = ranked.filter((finding) => !ids.has(finding.id) && !isDismissed(finding));
    const { violations, gaps, outcome } = decide(judged, input);
    const findings = shownOrder(ranked, violations, ids);
    const because = sentence({ outcome, occasion, findings, violations, gaps, waived: ids.size });
    return {
        verdict: { outcome, because, violations, waived, idleWaivers: idle, gaps },
        findings,
        presets: occasion === 'change' ? presets().map((trial) => judge(trial, judged, input)) : [],
    };
}
/** What a policy says of these findings and of the evidence they rest on. */
function decide(judged, input) {
    const violations = rules_violations(judged, input.policy, input.run.occasion);
    const gaps = coverage(input);
    return { violations, gaps, outcome: worst(violations, gaps) };
}
/** The rules of a preset over what is the team's own: what it expects to be there, what it accepted, what it runs. */
function judge({ preset, policy }, judged, input) {
    const { expect, waivers, services } = input.policy;
    const { outcome, violations } = decide(judged, { ...input, policy: { ...policy, expect, waivers, services } });
    const blocking = violations.filter(({ then }) => then === 'block').flatMap(({ findings }) => findings);
    return { preset, outcome, blocking: new Set(blocking).size };
}
function worst(violations, gaps) {
    if (violations.some(({ then }) => then === 'block'))
        return 'block';
    if (gaps.some(({ then }) => then === 'undecided'))
        return 'undecided';
    return gaps.length > 0 || violations.some(({ then }) => then === 'warn') ? 'warn' : 'pass';
}
function shownOrder(ranked, violations, waived) {
    const idsOf = (then) => new Set(violations.filter((violation) => violation.then === then).flatMap(({ findings }) => findings));
    const groups = [idsOf('block'), idsOf('warn'), waived].map((ids) => ({ ids, findings: new Array() }));
    const rest = [];
    for (const finding of ranked)
        (groups.find(({ ids }) => ids.has(finding.id))?.findings ?? rest).push(finding);
    return [...groups.flatMap(({ findings }) => findings), ...rest];
}

;// CONCATENATED MODULE: ./build/gate/override.js
/** A red verdict that somebody who may lets through: a warning that names them, with all that was found left as it is. */
function overrule(verdict, override) {
    if (verdict.outcome !== 'block' && verdict.outcome !== 'undecided')
        return verdict;
    const because = `Overridden by @${override.by} with the label ${override.label}; it would be ${verdict.outcome}: ${verdict.because}`;
    return { ...verdict, outcome: 'warn', because, overridden: { ...override, outcome: verdict.outcome } };
}

;// CONCATENATED MODULE: ./build/gate/index.js



// EXTERNAL MODULE: ./build/model/judgement.js
var model_judgement = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/history/judgements.js

/** How many changes are remembered: enough to decide by, and a history that does not grow for ever. */
const judgements_kept = 100;
/** What this run says of its change, as a file for a later run of the branch; null where there is no change, or no commit to call it by. */
function formatJudgement({ run, verdict, presets }) {
    if (run.occasion !== 'change')
        return null;
    const judgement = model_judgement/* judgementFileSchema */.dC.safeParse({
        schema: model_judgement/* judgementFileVersion */.AQ,
        ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
        commit: run.headSha,
        at: run.now,
        outcome: verdict.overridden?.outcome ?? verdict.outcome,
        presets,
    });
    return judgement.success ? `${JSON.stringify(judgement.data)}\n` : null;
}
/** What the run of a change left; null where the file is anything else. Never throws. */
function parseJudgement(text) {
    try {
        const { success, data } = model_judgement/* judgementFileSchema */.dC.safeParse(JSON.parse(text));
        if (!success)
            return null;
        const { schema: _, ...judgement } = data;
        return judgement;
    }
    catch {
        return null;
    }
}
/** A pull request is one change, however often it was judged. */
const judgements_nameOf = ({ pullRequest, commit }) => (pullRequest === undefined ? commit : `#${pullRequest}`);
/** Every change once, by its last judgement, oldest first; the last hundred of them. Input order never shows. */
function lastJudgements(judgements) {
    const last = new Map();
    for (const judgement of [...judgements].sort(byTime))
        last.set(judgements_nameOf(judgement), judgement);
    return [...last.values()].sort(byTime).slice(-judgements_kept);
}
const judgements_keyOf = (judgement) => `${Date.parse(judgement.at)}`.padStart(16, '0') + JSON.stringify(judgement);
const byTime = (a, b) => (judgements_keyOf(a) < judgements_keyOf(b) ? -1 : judgements_keyOf(a) > judgements_keyOf(b) ? 1 : 0);

// EXTERNAL MODULE: ./build/model/producer.js
var producer = __webpack_require__(4498);
;// CONCATENATED MODULE: ./build/history/snapshot.js


const byId = (items) => [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
/** Days for which a closed finding is kept with its places, so that it is known again wherever its lines went meanwhile. */
const tracedDays = 180;
/**
 * What this run leaves in the history. What the baseline had open and nobody can call fixed (its report was not there or not healthy)
 * stays open; what was fixed is remembered, so that its return is a return. Dismissed findings are not open, and are remembered alike.
 */
function toSnapshot(assessment, { baseline, recipe, traceOf, judgements = [] }) {
    const { run, findings, reports } = assessment;
    const standing = findings.filter(({ evidence }) => evidence.some(({ dismissed }) => dismissed === undefined));
    const standingIds = new Set(standing.map(({ id }) => id));
    const present = new Set(findings.map(({ id }) => id));
    const resolved = new Set(assessment.resolved);
    const before = (baseline?.open ?? []).filter(({ id }) => !standingIds.has(id));
    const isOver = ({ id }) => resolved.has(id) || present.has(id);
    const over = before.filter(isOver).map((entry) => toClosed(entry, run.now));
    const closed = (baseline?.closed ?? []).filter(({ id }) => !standingIds.has(id)).map((entry) => aged(entry, run.now));
    return {
        version: 2,
        at: run.now,
        branch: run.branch ?? '',
        commit: run.headSha ?? '',
        recipe,
        producers: [...(0,model_report/* healthyProducers */.X1)(reports)].sort(),
        scans: (0,model_report/* healthyScans */.uO)(reports),
        open: byId([...before.filter((entry) => !isOver(entry)), ...standing.map((finding) => toEntry(finding, traceOf))]),
        closed: byId([...closed, ...over]),
        ...(judgements.length === 0 ? {} : { judgements }),
    };
}
const toClosed = ({ id, firstSeen, trace }, closedAt) => ({
    id,
    firstSeen,
    closedAt,
    ...(trace === undefined ? {} : { trace }),
});
/** A closed entry that is old is remembered by its id alone. */
function aged(entry, now) {
    if (Date.parse(now) - Date.parse(entry.closedAt) < tracedDays * 86_400_000)
        return entry;
    const { trace: _, ...rest } = entry;
    return rest;
}
function toEntry(finding, traceOf) {
    const { id, severity, firstSeen, evidence } = finding;
    return {
        id,
        severity,
        firstSeen,
        by: [...new Set(evidence.map(({ tool }) => (0,producer/* producerName */.Y)(tool.name)))].sort(),
        reports: [...new Set(evidence.map(({ source }) => source.file))].sort(),
        trace: traceOf(finding),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/model/snapshot.js



const snapshot_index = schemas/* number */.aig().int().min(0);
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
/** A trace in a file: texts by their place in the snapshot's table. Marks are tuples, most of which differ in few fields. */
const traceFileSchema = schemas/* strictObject */.rej({
    family: snapshot_index.optional(),
    names: schemas/* array */.YOg(snapshot_index).optional(),
    /** [tool, rule, path, line, code, near, words] */
    code: schemas/* array */.YOg(schemas/* tuple */.PVZ([snapshot_index, snapshot_index, snapshot_index, snapshot_index, schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* string */.YjP()])).optional(),
    /** [tool, rule, name, purl, manifest, image] */
    packages: schemas/* array */.YOg(schemas/* tuple */.PVZ([snapshot_index, snapshot_index, snapshot_index, snapshot_index, snapshot_index, snapshot_index])).optional(),
    /** [tool, rule, method, url, parameter] */
    endpoints: schemas/* array */.YOg(schemas/* tuple */.PVZ([snapshot_index, snapshot_index, snapshot_index, snapshot_index, snapshot_index])).optional(),
    /** [tool, rule, uri] */
    workloads: schemas/* array */.YOg(schemas/* tuple */.PVZ([snapshot_index, snapshot_index, snapshot_index])).optional(),
});
const head = {
    at: iso/* datetime */.w$(),
    branch: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    recipe: schemas/* number */.aig().int(),
    producers: texts,
};
/** A snapshot as version 2 writes it. Versioned: a reader of another version says so and never guesses. */
const snapshotFileSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(2),
    ...head,
    /** Tools, rules, paths and packages, each once. */
    texts,
    /** [tool, file], and how many documents where they are several */
    scans: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* tuple */.PVZ([snapshot_index, snapshot_index]), schemas/* tuple */.PVZ([snapshot_index, snapshot_index, snapshot_index])])),
    open: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(model_severity/* severities */.gO),
        firstSeen: iso/* datetime */.w$(),
        by: schemas/* array */.YOg(snapshot_index),
        reports: schemas/* array */.YOg(snapshot_index).optional(),
        trace: traceFileSchema.optional(),
    })),
    closed: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        firstSeen: iso/* datetime */.w$(),
        closedAt: iso/* datetime */.w$(),
        trace: traceFileSchema.optional(),
    })),
    judgements: schemas/* array */.YOg(model_judgement/* judgementSchema */.jq).optional(),
});
/** A snapshot as version 1 wrote it: ids alone. */
const snapshotFileV1Schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    ...head,
    open: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), severity: schemas/* enum */.k5n(model_severity/* severities */.gO), firstSeen: iso/* datetime */.w$(), by: texts })),
    closed: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), firstSeen: iso/* datetime */.w$(), closedAt: iso/* datetime */.w$() })),
});

;// CONCATENATED MODULE: ./build/history/trace-file.js
/** A trace as the file has it. */
function traceToFile({ family, names, marks }, place) {
    const of = (type) => marks.filter((mark) => mark.type === type);
    const code = of('code').map(({ tool, rule, path, line, code: print, near, words }) => {
        return [place(tool), place(rule), place(path), line, print, near, words];
    });
    const packages = of('package').map(({ tool, rule, name, purl, manifest, image }) => {
        return [place(tool), place(rule), place(name), place(purl), place(manifest), place(image)];
    });
    const endpoints = of('endpoint').map(({ tool, rule, method, url, parameter }) => {
        return [place(tool), place(rule), place(method), place(url), place(parameter)];
    });
    const workloads = of('workload').map(({ tool, rule, uri }) => [place(tool), place(rule), place(uri)]);
    return {
        ...(family === null ? {} : { family: place(family) }),
        ...(names.length === 0 ? {} : { names: names.map(place) }),
        ...(code.length === 0 ? {} : { code }),
        ...(packages.length === 0 ? {} : { packages }),
        ...(endpoints.length === 0 ? {} : { endpoints }),
        ...(workloads.length === 0 ? {} : { workloads }),
    };
}
/** The trace that a file holds. */
function traceFromFile(file, text) {
    const { family, names = [], code = [], packages = [], endpoints = [], workloads = [] } = file;
    const voice = (tool, rule) => ({ tool: text(tool), rule: text(rule) });
    return {
        family: family === undefined ? null : text(family),
        names: names.map(text),
        marks: [
            ...code.map(([tool, rule, path, line, print, near, words]) => {
                return { type: 'code', ...voice(tool, rule), path: text(path), line, code: print, near, words };
            }),
            ...endpoints.map(([tool, rule, method, url, parameter]) => {
                return {
                    type: 'endpoint',
                    ...voice(tool, rule),
                    method: text(method),
                    url: text(url),
                    parameter: text(parameter),
                };
            }),
            ...packages.map(([tool, rule, name, purl, manifest, image]) => {
                const place = { name: text(name), purl: text(purl), manifest: text(manifest), image: text(image) };
                return { type: 'package', ...voice(tool, rule), ...place };
            }),
            ...workloads.map(([tool, rule, uri]) => {
                return { type: 'workload', ...voice(tool, rule), uri: text(uri) };
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/history/snapshot-file.js



/** The snapshot as one line of JSON: what many entries share stands once in a table. */
function formatSnapshot(snapshot) {
    const texts = [];
    const places = new Map();
    const place = (text) => {
        let index = places.get(text);
        if (index === undefined) {
            places.set(text, (index = texts.length));
            texts.push(text);
        }
        return index;
    };
    const scans = snapshot.scans.map(({ tool, file, documents }) => documents === undefined ? [place(tool), place(file)] : [place(tool), place(file), documents]);
    const open = snapshot.open.map(({ id, severity, firstSeen, by, reports, trace }) => ({
        id,
        severity,
        firstSeen,
        by: by.map(place),
        ...(reports === undefined ? {} : { reports: reports.map(place) }),
        ...(trace === undefined ? {} : { trace: traceToFile(trace, place) }),
    }));
    const closed = snapshot.closed.map(({ id, firstSeen, closedAt, trace }) => ({
        id,
        firstSeen,
        closedAt,
        ...(trace === undefined ? {} : { trace: traceToFile(trace, place) }),
    }));
    const { version, at, branch, commit, recipe, producers, judgements = [] } = snapshot;
    const file = {
        version,
        at,
        branch,
        commit,
        recipe,
        producers: [...producers],
        texts,
        scans,
        open,
        closed,
        ...(judgements.length === 0
            ? {}
            : { judgements: judgements.map((one) => ({ ...one, presets: [...one.presets] })) }),
    };
    return `${JSON.stringify(file)}\n`;
}
function fromFile({ texts, scans, open, closed, ...head }) {
    const text = (index) => texts[index] ?? '';
    return {
        ...head,
        scans: scans.map(([tool, file, documents]) => ({
            tool: text(tool),
            file: text(file),
            ...(documents === undefined ? {} : { documents }),
        })),
        open: open.map(({ by, reports, trace, ...entry }) => ({
            ...entry,
            by: by.map(text),
            ...(reports === undefined ? {} : { reports: reports.map(text) }),
            ...(trace === undefined ? {} : { trace: traceFromFile(trace, text) }),
        })),
        closed: closed.map(({ trace, ...entry }) => ({
            ...entry,
            ...(trace === undefined ? {} : { trace: traceFromFile(trace, text) }),
        })),
    };
}
/** What version 1 wrote, in the words of version 2: ids without traces, whose findings are known again by their id alone. */
const fromV1 = ({ open, producers, ...rest }) => ({
    ...rest,
    version: 2,
    producers: producers.map(producer/* producerName */.Y),
    scans: [],
    open: open.map((entry) => ({ ...entry, by: entry.by.map(producer/* producerName */.Y) })),
});
/**
 * Snapshots out of the files of a history, oldest first, whatever version of the format and of the identity recipe they have. A damaged
 * file costs that file only and is a problem. Never throws.
 */
function parseSnapshots(files) {
    const snapshots = [];
    const problems = [];
    for (const { file, text } of files) {
        const parsed = parseSnapshot(text);
        if (typeof parsed !== 'string')
            snapshots.push(parsed);
        else
            problems.push({
                code: 'context',
                message: parsed,
                next: 'The run goes on without it; remove or restore the file.',
                at: { file },
            });
    }
    return { snapshots: snapshots.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), problems };
}
/** The snapshot, or what is wrong with it. */
function parseSnapshot(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return 'not a snapshot: the file is not JSON';
    }
    const current = snapshotFileSchema.safeParse(document);
    if (current.success)
        return isWhole(current.data) ? fromFile(current.data) : 'not a snapshot: it points at texts that it does not have';
    const old = snapshotFileV1Schema.safeParse(document);
    return old.success ? fromV1(old.data) : `not a snapshot of version 1 or 2: ${describe(document)}`;
}
const describe = (document) => typeof document === 'object' && document !== null && 'version' in document && typeof document.version === 'number'
    ? `it says version ${document.version}`
    : 'it says no version';
/** Whether every index leads somewhere. */
function isWhole({ texts, scans, open, closed }) {
    const isText = (index) => index < texts.length;
    const isTrace = (trace) => {
        const { family = 0, names = [], code = [], packages = [], endpoints = [], workloads = [] } = trace ?? {};
        if (trace === undefined)
            return true;
        const places = [...code.map((mark) => mark.slice(0, 3)), ...packages, ...endpoints, ...workloads].flat();
        return [family, ...names, ...places].every((index) => typeof index !== 'number' || isText(index));
    };
    return (scans.every(([tool, file]) => isText(tool) && isText(file)) &&
        open.every(({ by, reports = [], trace }) => [...by, ...reports].every(isText) && isTrace(trace)) &&
        closed.every(({ trace }) => isTrace(trace)));
}

;// CONCATENATED MODULE: ./build/history/trend.js
const trend_day = 86_400_000;
/** Open, new and resolved findings at each snapshot, oldest first, and the median days from first sight to fix over all that were fixed. */
function trendOf(history) {
    const counts = history.map((snapshot, index) => {
        const before = new Set(history[index - 1]?.open.map(({ id }) => id));
        const after = new Set(snapshot.open.map(({ id }) => id));
        return {
            at: snapshot.at,
            open: after.size,
            new: index === 0 ? 0 : [...after].filter((id) => !before.has(id)).length,
            resolved: [...before].filter((id) => !after.has(id)).length,
        };
    });
    return {
        at: counts.map(({ at }) => at),
        open: counts.map(({ open }) => open),
        new: counts.map((count) => count.new),
        resolved: counts.map(({ resolved }) => resolved),
        medianDaysToFix: medianDaysToFix(history.at(-1)),
    };
}
function medianDaysToFix(last) {
    const days = (last?.closed ?? [])
        .map(({ firstSeen, closedAt }) => (Date.parse(closedAt) - Date.parse(firstSeen)) / trend_day)
        .sort((a, b) => a - b);
    const middle = Math.floor(days.length / 2);
    const upper = days[middle];
    if (upper === undefined)
        return null;
    const lower = days.length % 2 === 0 ? (days[middle - 1] ?? upper) : upper;
    return (lower + upper) / 2;
}

;// CONCATENATED MODULE: ./build/history/index.js





// EXTERNAL MODULE: ./build/lockfiles/index.js + 14 modules
var lockfiles = __webpack_require__(3774);
// EXTERNAL MODULE: ./build/model/weakness.js + 1 modules
var weakness = __webpack_require__(8033);
;// CONCATENATED MODULE: ./build/merge/sets.js
/** Sets of one number each. Long chains cost no more than short ones. */
function createSets(size) {
    const parent = new Int32Array(size);
    for (let number = 0; number < size; number++)
        parent[number] = number;
    const find = (number) => {
        let root = number;
        for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root)
            root = next;
        for (let at = number; at !== root;) {
            const next = parent[at] ?? root;
            parent[at] = root;
            at = next;
        }
        return root;
    };
    const join = (a, b) => {
        parent[Math.max(a, b)] = Math.min(a, b);
    };
    return { find, join };
}

;// CONCATENATED MODULE: ./build/merge/clusters.js

/** Every sighting by itself. */
function createClusters(size, mayJoin = () => true) {
    const { find, join: unite } = createSets(size);
    const anchored = new Uint8Array(size);
    const made = [];
    const madeAt = [];
    /** The reasons by representative, as long as no further join was made. */
    let byRoot = null;
    const join = (a, b, why) => {
        const left = find(a);
        const right = find(b);
        if (left !== right) {
            if (anchored[left] === 1 && anchored[right] === 1)
                return false;
            const [keep, drop] = left < right ? [left, right] : [right, left];
            if (!mayJoin(keep, drop))
                return false;
            unite(keep, drop);
            if (anchored[drop] === 1)
                anchored[keep] = 1;
        }
        made.push(why);
        madeAt.push(left);
        byRoot = null;
        return true;
    };
    const force = (a, b, why) => {
        for (const index of [a, b])
            anchored[find(index)] = 0;
        join(a, b, why);
    };
    const joinsOf = (index) => {
        byRoot ??= byRepresentative(size, made, madeAt, find);
        const list = byRoot[find(index)] ?? [];
        return list.length < 2 ? list : distinct(list);
    };
    const anchor = (indices) => {
        for (const index of indices)
            anchored[find(index)] = 1;
    };
    const anchorOf = (index) => (anchored[find(index)] === 1 ? find(index) : null);
    return { size, join, force, find, anchor, anchorOf, all: () => membersOf(size, find), joinsOf };
}
function membersOf(size, find) {
    const clusters = [];
    const position = new Int32Array(size);
    for (let index = 0; index < size; index++) {
        const root = find(index);
        // A representative is the lowest of its cluster, so it comes first.
        if (root === index)
            position[index] = clusters.push([index]) - 1;
        else
            clusters[position[root] ?? 0]?.push(index);
    }
    return clusters;
}
function byRepresentative(size, made, madeAt, find) {
    const lists = new Array(size);
    for (let at = 0; at < made.length; at++) {
        const join = made[at]; // within its bounds
        const root = find(madeAt[at] ?? 0);
        const list = lists[root];
        if (list === undefined)
            lists[root] = [join];
        else if (list[list.length - 1] !== join)
            list.push(join);
    }
    return lists;
}
/** Each reason with its values once, in an order that does not tell how they were met. */
function distinct(list) {
    const [a, b, ...more] = list;
    if (a === undefined || b === undefined)
        return list;
    if (more.length === 0) {
        const [one, other] = [joinKey(a), joinKey(b)];
        return one === other ? [b] : one < other ? list : [b, a];
    }
    const byKey = new Map();
    for (const join of list)
        byKey.set(joinKey(join), join);
    if (byKey.size === 1)
        return [...byKey.values()];
    return [...byKey].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, join]) => join);
}
function joinKey({ reason, values }) {
    let key = reason;
    for (const name in values)
        key += `\n${name}=${values[name]}`;
    return key;
}
/** A key of parts that cannot be confused with other parts: each is preceded by its length. */
const clusters_keyOf = (...parts) => keyOfAll(parts);
/** The same of a list of parts. */
function keyOfAll(parts) {
    let key = '';
    for (const part of parts)
        key += `${part.length}:${part}`;
    return key;
}
/** Groups values by a key; keys in order of first appearance. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        if (name === null)
            continue;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/model/service-claims.js
var service_claims = __webpack_require__(4979);
// EXTERNAL MODULE: ./build/model/route.js
var model_route = __webpack_require__(7283);
;// CONCATENATED MODULE: ./build/merge/service-targets.js



/** The service of the catalogue that an image or a file belongs to, by its globs; null where none claims it. */
function serviceNames(services) {
    const all = services.map(({ name, images, ...service }) => ({ name, images, paths: (0,service_claims/* claimedPaths */.yT)(service) }));
    const known = new Map();
    return ({ image, manifest }) => {
        const key = image === undefined ? `folder ${manifest ?? ''}` : `image ${image}`;
        let name = known.get(key);
        if (name === undefined) {
            const claims = ({ images, paths }) => image === undefined
                ? manifest !== undefined && service_targets_matches(paths, manifest)
                : (0,service_claims/* imageSpellings */.B_)(image).some((one) => service_targets_matches(images, one));
            known.set(key, (name = all.find(claims)?.name ?? null));
        }
        return name;
    };
}
const service_targets_matches = (patterns, text) => patterns.some((pattern) => (0,esm/* minimatch */.xF)(text, pattern, path_globs/* globOptions */.B));

;// CONCATENATED MODULE: ./build/merge/routes.js




/** Files that may handle one URL; a template that leads to more leads nowhere. */
const mostHandlers = 8;
/** Part of a path that stands for an object rather than a function: numbers, UUIDs, long hex. */
const idLike = /^(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,}|[0-9a-f]{16,})$/i;
/** Whether a place lies within a handler; one without a line lies in none. */
const isWithin = (place, { file, lines }) => place.path === file &&
    place.startLine !== undefined &&
    place.startLine <= lines.end &&
    (place.endLine ?? place.startLine) >= lines.start;
/**
 * Resolves URLs by the routes of the catalogue, the first that matches, then by those that the source tells, the most specific that
 * matches; a URL no route knows is its path with id-like segments as `{}`. What the catalogue gives to one service does not answer on the
 * host of another. `paths` are the source files that findings lie in: a file
 * template is held against those only. The source is asked when the first URL comes.
 */
function endpointResolver(services, paths, routes) {
    const catalog = services.flatMap((service) => service.routes).map((route) => toCatalogRoute(route, paths));
    const source = routes_once(() => compiled(routes()));
    const byFile = routes_once(() => handlersByFile(source()));
    const serviceOf = serviceByHost(services);
    const sourceOf = (0,memoised/* memoised */.QC)((service) => sourceOfService(source(), service, services));
    const known = new Map();
    return {
        of: ({ method, url }) => {
            const path = (0,model_route/* urlPath */.Lx)(url);
            const service = serviceOf(url);
            const key = `${method} ${path} ${service}`;
            let endpoint = known.get(key);
            if (endpoint === undefined)
                known.set(key, (endpoint = routes_resolve(path, method, { catalog, source: sourceOf(service), service })));
            return endpoint;
        },
        isHandled: (place) => byFile()
            .get(place.path)
            ?.some((handler) => isWithin(place, handler)) ?? false,
    };
}
/** The first service of the catalogue that names the host of a URL; empty where none does. */
function serviceByHost(services) {
    const names = new Map();
    for (const service of services)
        for (const host of (0,service_claims/* claimedHosts */.tW)(service))
            if (!names.has(host))
                names.set(host, service.name);
    return names.size === 0 ? () => '' : (url) => names.get((0,model_route/* urlHost */.cz)(url) ?? '') ?? '';
}
function sourceOfService(routes, service, services) {
    if (service === '')
        return routes;
    const ownerOf = serviceNames(services);
    return routes.filter(({ route: { file } }) => {
        const owner = file === undefined ? null : ownerOf({ manifest: file });
        return owner === null || owner === service;
    });
}
function routes_once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/** Templates with the most literal beginning first: `/orders/new` before `/orders/{id}` before `/orders/**`. */
function compiled(routes) {
    const order = (url) => url
        .split('/')
        .map((segment) => (segment.includes('**') ? '3' : segment === '*' ? '2' : segment.includes('{') ? '1' : '0'))
        .join('');
    return routes
        .map((route) => ({ template: (0,model_route/* compileTemplate */.Gq)(route.url), route, order: order(route.url) }))
        .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}
function handlersByFile(routes) {
    const byFile = new Map();
    for (const handler of handlersOf(routes))
        byFile.set(handler.file, [...(byFile.get(handler.file) ?? []), handler]);
    return byFile;
}
const handlersOf = (routes) => routes.flatMap(({ route: { file, lines } }) => (file === undefined || lines === undefined ? [] : [{ file, lines }]));
function toCatalogRoute(route, paths) {
    const url = (0,model_route/* compileUrlTemplate */.b5)(typeof route === 'string' ? route : route.url);
    const byCaptures = new Map();
    if (typeof route === 'string')
        return { url, named: false, shared: [], byCaptures };
    const file = (0,model_route/* compileTemplate */.Gq)(route.file);
    const urlNames = new Set((0,model_route/* templateNames */.VQ)(url));
    const shared = (0,model_route/* templateNames */.VQ)(file).filter((name) => urlNames.has(name));
    for (const path of paths) {
        const captures = (0,model_route/* matchTemplate */.eg)(file, path);
        if (captures === null)
            continue;
        const key = (0,model_route/* captureKey */.wB)(only(captures, shared));
        const files = byCaptures.get(key);
        if (files === undefined)
            byCaptures.set(key, [path]);
        else
            files.push(path);
    }
    return { url, named: true, shared, byCaptures };
}
const only = (captures, names) => Object.fromEntries(names.map((name) => [name, captures[name] ?? '']));
function routes_resolve(path, method, { catalog, source, service }) {
    const told = answering(path, method, source);
    const [first] = told;
    const ofSource = first === undefined ? {} : ((0,model_route/* matchTemplate */.eg)(first.template, path) ?? {});
    const handlers = handlersOf(told);
    const declared = told.flatMap((one) => one.route.declared ?? []);
    const isTwofold = isAnsweredTwice(told);
    for (const { url, named, shared, byCaptures } of catalog) {
        const captures = (0,model_route/* matchTemplate */.eg)(url, path);
        if (captures === null)
            continue;
        const chosen = (0,model_route/* captureKey */.wB)(only(captures, shared));
        const all = byCaptures.get(chosen) ?? [];
        const files = all.length > mostHandlers ? [] : all;
        const route = routeName(url, chosen) ?? first?.route.url ?? plainRoute(path);
        // Where the catalogue names a file, the source may narrow it to lines and never lead elsewhere.
        return named
            ? {
                route,
                files,
                handlers: handlers.filter(({ file }) => files.includes(file)),
                declared,
                captures,
                service: '',
                isTwofold: false,
            }
            : { route, files: filesOf(told), handlers, declared, captures, service: '', isTwofold };
    }
    const route = first?.route.url ?? plainRoute(path);
    return { route, files: filesOf(told), handlers, declared, captures: ofSource, service, isTwofold };
}
/** Whether two files declare one method of one route. */
function isAnsweredTwice(told) {
    const files = new Map();
    return told.some(({ route: { method, file } }) => {
        if (file === undefined)
            return false;
        const before = files.get(method) ?? file;
        files.set(method, before);
        return before !== file;
    });
}
/** What a template is called as a route; null where it stands for many: `/api/**` says who answers, not which URL is which. */
function routeName({ source, segments }, chosen) {
    if (chosen !== '')
        return `${source} ${chosen}`;
    return segments.some(({ kind }) => kind !== 'text') ? null : source;
}
const filesOf = (routes) => [
    ...new Set(routes.flatMap(({ route: { file } }) => (file === undefined ? [] : [file]))),
];
/** The routes of the first template that matches, by the method where it is known. */
function answering(path, method, source) {
    const answers = ({ route }) => method === 'ANY' || route.method === 'ANY' || route.method === method;
    const first = source.find((one) => answers(one) && (0,model_route/* matchTemplate */.eg)(one.template, path) !== null);
    return first === undefined ? [] : source.filter((one) => one.route.url === first.route.url && answers(one));
}
function plainRoute(path) {
    const route = path
        .split('/')
        .map((segment) => (idLike.test(segment) ? '{}' : segment))
        .join('/');
    return route.length > 1 ? route.replace(/\/$/, '') : route;
}

;// CONCATENATED MODULE: ./build/merge/bridges.js



/** Lines a running agent's frame and a static result may differ by and still be the same statement. */
const near = 2;
/** Finds static findings by file and weakness family. */
function indexCode(sightings, indices, families) {
    const known = new Map();
    // Where nothing is seen from outside, nobody asks.
    let byFile = null;
    const at = (path, family) => {
        byFile ??= groupByFile(sightings, indices, families);
        const key = clusters_keyOf(path, family);
        let found = known.get(key);
        if (found === undefined) {
            found = (byFile.get(path) ?? []).filter((index) => (0,weakness/* sameWeakness */.Yj)(families[index] ?? '', family));
            known.set(key, found);
        }
        return found;
    };
    return { at };
}
function groupByFile(sightings, indices, families) {
    const files = new Map();
    for (const index of indices) {
        const sighting = sightings[index];
        if (sighting === undefined || families[index] === null)
            continue;
        for (const path of new Set(codePlaces(sighting).map((place) => place.path))) {
            const inFile = files.get(path);
            if (inFile === undefined)
                files.set(path, [index]);
            else
                inFile.push(index);
        }
    }
    return files;
}
const codePlaces = (sighting) => [sighting.evidence.location, ...sighting.also].filter((location) => location.type === 'code');
/** Lines between a frame and a place; infinite in another file, or where one has no line. */
function gapOf(frame, place) {
    if (frame.path !== place.path || frame.startLine === undefined || place.startLine === undefined)
        return Infinity;
    const above = place.startLine - (frame.endLine ?? frame.startLine);
    return Math.max(0, above, frame.startLine - (place.endLine ?? place.startLine));
}
/**
 * An agent's stack frame at a place a static tool names, same family: one flaw. The very line counts before the lines around it, and the
 * statement before the steps that lead to it; only the last frame may lie beside it. Where two static findings fit alike, or the source shows
 * that one is made of other parameters (`refuted`), it is not chosen.
 */
function joinTraces(sightings, traces, families, code, clusters, refuted = () => false) {
    for (const index of traces) {
        const family = families[index] ?? null;
        const trace = sightings[index];
        if (family === null || trace === undefined)
            continue;
        for (const [at, frame] of codePlaces(trace).entries()) {
            const others = code.at(frame.path, family).filter((other) => other !== index && !refuted(index, other));
            const reach = at === 0 ? near : 0;
            const met = nearestTo(frame, reach, others, (other) => codePlaces(sightings[other])); // indices of this array
            if (new Set(met.map(clusters.find)).size !== 1)
                continue;
            const values = { family, path: frame.path, line: String(frame.startLine) };
            for (const other of met)
                clusters.join(other, index, { reason: 'trace-meets-code', values });
            break;
        }
    }
}
/** Those that name a frame's own line as their statement, else as a step that leads to it, else all that lie near it. */
function nearestTo(frame, reach, indices, places) {
    const at = indices.filter((index) => places(index).some((place) => gapOf(frame, place) === 0));
    const own = at.filter((index) => places(index)
        .slice(0, 1)
        .some((place) => gapOf(frame, place) === 0));
    if (own.length > 0)
        return own;
    return at.length > 0 ? at : indices.filter((index) => places(index).some((place) => gapOf(frame, place) <= reach));
}
/**
 * A dynamic finding whose route leads to a file that holds exactly one static finding of its family: one flaw. The parameter is
 * looked for in the source around it; only then does the join name it. Several static findings, or several parameters of which none
 * is named there, stay apart and are given back as related; so does what two applications answer.
 */
function joinRoutes(seen, sightings, families, code, clusters, asking) {
    const ambiguous = [];
    const wishes = [];
    for (const one of seen) {
        const family = families[one.index] ?? null;
        if (family === null || one.endpoint.files.length === 0)
            continue;
        const places = (index) => codePlaces(sightings[index]); // indices of this array
        const all = new Set(one.endpoint.files.flatMap((path) => code.at(path, family)));
        all.delete(one.index);
        const behind = behindRoute(one.endpoint, [...all], places, asking);
        if (behind.length === 0)
            continue;
        const found = behind.filter((index) => !isRefuted(one, sightings[index], asking)); // indices of this array
        if (found.length === 0)
            ambiguous.push({ index: one.index, others: behind, reason: 'route-without-parameter' });
        if (found.length === 0)
            continue;
        const naming = namingIn(found, one, sightings, clusters, asking);
        const chosen = new Set((naming.length > 0 ? naming : found).map(clusters.find));
        const anchor = clusters.anchorOf(one.index);
        if (one.endpoint.isTwofold && anchor === null) {
            ambiguous.push({ index: one.index, others: [...chosen], reason: 'route-of-two-applications' });
            continue;
        }
        const target = anchor ?? [...chosen][0];
        if (target !== undefined && (anchor === null ? chosen.size === 1 : chosen.has(anchor)))
            wishes.push({ seen: one, family, target, named: naming.length > 0, settled: anchor !== null });
        else if (anchor === null)
            ambiguous.push({ index: one.index, others: [...chosen], reason: 'route-without-parameter' });
    }
    return [...ambiguous, ...grantWishes(wishes, clusters)];
}
/** Whether the source shows that a static finding is made of other parameters than the one that was attacked. */
const isRefuted = ({ location, endpoint }, sighting, { madeOf }) => location.parameter !== undefined && madeOf(sighting, location.parameter, endpoint.handlers) === 'others';
/** Those whose source reads the parameter; where that does not tell one flaw from the others, the one whose statement is made of it. */
function namingIn(found, { location: { parameter }, endpoint: { handlers } }, sightings, clusters, { names, madeOf }) {
    if (parameter === undefined)
        return [];
    const at = (index) => sightings[index]; // indices of this array
    const naming = found.filter((index) => names(at(index), parameter, handlers));
    if (new Set(naming.map(clusters.find)).size === 1)
        return naming;
    const made = found.filter((index) => madeOf(at(index), parameter, handlers) === 'this');
    return new Set(made.map(clusters.find)).size === 1 ? made : naming;
}
/**
 * Static findings that may lie behind a route: those its handler holds, by their place or a step of their flow. Where it holds none,
 * those of the same files that no other handler holds: a function the handler calls.
 */
function behindRoute({ handlers }, found, places, { isHandled }) {
    if (handlers.length === 0)
        return found;
    const held = found.filter((index) => places(index).some((place) => handlers.some((one) => isWithin(place, one))));
    return held.length > 0 ? held : found.filter((index) => !places(index).some(isHandled));
}
/** Joins what leads to one place and leaves apart what does not: several unnamed parameters, or one sighting with two targets. */
function grantWishes(wishes, clusters) {
    const ambiguous = [];
    const granted = [];
    const targets = new Map();
    for (const { seen, target } of wishes) {
        const root = clusters.find(seen.index);
        targets.set(root, (targets.get(root) ?? new Set()).add(target));
    }
    for (const group of groupBy(wishes, ({ target }) => String(target)).values()) {
        const parameters = new Set(group.map(({ seen: { location, endpoint } }) => clusters_keyOf(answerOf(endpoint), location.parameter ?? '')));
        for (const wish of group) {
            if (wish.settled && !wish.named)
                continue;
            const isSplit = (targets.get(clusters.find(wish.seen.index))?.size ?? 0) > 1;
            if (isSplit || (!wish.named && parameters.size > 1))
                ambiguous.push({ index: wish.seen.index, others: [wish.target], reason: 'route-without-parameter' });
            else
                granted.push(wish);
        }
    }
    for (const wish of granted)
        joinWish(wish, clusters);
    return ambiguous;
}
/** What answers: two routes to one handler are one way in. */
const answerOf = ({ route, handlers }) => handlers.length === 0 ? route : handlers.map(({ file, lines }) => clusters_keyOf(file, String(lines.start))).join('');
function joinWish(wish, clusters) {
    const { location, endpoint, index } = wish.seen;
    const values = {
        family: wish.family,
        route: endpoint.route,
        ...(wish.named && location.parameter !== undefined ? { parameter: location.parameter } : {}),
    };
    clusters.join(wish.target, index, { reason: 'route-meets-code', values });
}

// EXTERNAL MODULE: ./build/model/sighting.js
var model_sighting = __webpack_require__(6587);
;// CONCATENATED MODULE: ./build/merge/columns.js
/** Numbers values in order of first appearance. */
function createNumbers() {
    const known = new Map();
    const values = [];
    const of = (value) => {
        let number = known.get(value);
        if (number === undefined)
            known.set(value, (number = values.push(value) - 1));
        return number;
    };
    return { of, known: (value) => known.get(value), values };
}
/** Numbers what so many items say. */
function numbered(size, valueAt) {
    const numbers = createNumbers();
    const of = new Int32Array(size);
    for (let at = 0; at < size; at++)
        of[at] = numbers.of(valueAt(at));
    return { of, values: numbers.values };
}
/** The column of some of its items. */
function chosen({ of, values }, indices) {
    const some = new Int32Array(indices.length);
    for (let position = 0; position < some.length; position++)
        some[position] = of[indices[position] ?? 0] ?? 0;
    return { of: some, values };
}
/** One column of two: equal where both are equal. */
const paired = (a, b) => numbered(a.of.length, (at) => (a.of[at] ?? 0) * b.values.length + (b.of[at] ?? 0));
/** The same with the numbers in the order of the values: the smaller value has the smaller number. */
function ranked({ of, values }) {
    const value = (number) => values[number]; // numbers of this very column
    const order = [...values.keys()].sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
    const ranks = new Int32Array(values.length);
    for (const [rank, number] of order.entries())
        ranks[number] = rank;
    return { of: chosen({ of: ranks, values }, of).of, values: order.map(value) };
}
/** The positions of all items by the first column, where that is equal by the next, and so on; what is equal in all stays in order. */
function sortedBy(size, columns) {
    let order = upTo(size);
    // The last column first: each pass keeps what the one before it found.
    for (const column of columns.toReversed())
        order = columns_passed(order, column);
    return order;
}
function upTo(size) {
    const all = new Int32Array(size);
    for (let at = 0; at < size; at++)
        all[at] = at;
    return all;
}
function columns_passed(order, { of, values }) {
    const places = startsOf(of, values.length);
    const next = new Int32Array(order.length);
    for (let position = 0; position < order.length; position++) {
        const at = order[position] ?? 0;
        const number = of[at] ?? 0;
        const place = places[number] ?? 0;
        next[place] = at;
        places[number] = place + 1;
    }
    return next;
}
/** Where each number begins when all are laid out by number. */
function startsOf(of, count) {
    const starts = new Int32Array(count + 1);
    for (let at = 0; at < of.length; at++) {
        const after = (of[at] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let number = 1; number <= count; number++)
        starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
    return starts;
}
/** Items with equal numbers together, by number, each group in the order of the items. */
function groupsOf(items, column) {
    const starts = startsOf(column.of, column.values.length);
    const order = columns_passed(upTo(items.length), column);
    return column.values.map((_, number) => {
        const group = [];
        const end = starts[number + 1] ?? 0;
        for (let place = starts[number] ?? 0; place < end; place++)
            group.push(items[order[place] ?? 0]); // within its bounds
        return group;
    });
}

;// CONCATENATED MODULE: ./build/merge/code-unit.js




const cipher = /cipher|encrypt|\b(?:3?des|aes|rc[24]|blowfish|ecb|cbc)\b/i;
const digest = /hash|digest|\bmd[245]\b|\bsha-?\d/i;
/** The tool without the words its editions differ by. */
const producerOf = ({ evidence: { tool } }) => (0,producer/* producerName */.Y)(tool.name);
/** Files a tool must name before its lines, all of them 1, are taken for no lines at all. */
const enoughFiles = 3;
/** Tools that have no lines and say 1 (or nothing) of everything. */
function toolsWithoutLines(table, indices) {
    const { producers, names, ends } = table;
    /** Files by tool; null where one of its lines is believed. */
    const files = producers.values.map(() => new Set());
    for (const index of indices) {
        const producer = producers.of[index] ?? 0;
        const seen = files[producer];
        if (seen === null || seen === undefined)
            continue;
        if ((ends[index] ?? 0) > 1)
            files[producer] = null;
        else if (seen.size < enoughFiles)
            seen.add(names.of[index] ?? 0);
    }
    return new Set(producers.values.filter((_, producer) => (files[producer]?.size ?? 0) >= enoughFiles));
}
/** Who names which lines, as one number for each of these sightings, by index: equal numbers are one tool at one place. */
function toolsAndPlaces(table, indices) {
    const lines = (of) => numbered(indices.length, (position) => of[indices[position] ?? 0]);
    const starts = paired(chosen(table.producers, indices), lines(table.starts));
    const { of } = paired(starts, paired(lines(table.ends), lines(table.columns)));
    const places = new Int32Array(table.sightings.length);
    for (let position = 0; position < indices.length; position++)
        places[indices[position] ?? 0] = of[position] ?? 0;
    return places;
}
/**
 * Sightings of one file and weakness by tool and place, each list one place. A list is cut where a single report gives one rule several
 * times there with marks of their own.
 */
function placesIn(group, view) {
    const places = numbered(group.length, (at) => view.places[group[at] ?? 0]);
    return groupsOf(group, places).flatMap((place) => toldApart(place, view));
}
/** Whether any two of these are at one place. Most groups are small and hold no repetition. */
function isRepeated(group, { places }) {
    if (group.length > 8)
        return true;
    for (let a = 1; a < group.length; a++)
        for (let b = 0; b < a; b++)
            if (places[group[a] ?? 0] === places[group[b] ?? 0])
                return true;
    return false;
}
/**
 * By the tool's own print, an advisory by its title, and so what has no line: tools that have no lines say line 1 of everything.
 */
function toldApart(place, view) {
    if (place.length === 1)
        return [place];
    const markOf = (sighting) => {
        const { evidence, identifiers, toolFingerprint } = sighting;
        if (toolFingerprint !== undefined)
            return toolFingerprint;
        return (0,model_sighting/* isAdvisory */.k)({ ...evidence, identifiers }) || view.lineless.has(producerOf(sighting)) ? evidence.title : '';
    };
    const marks = new Map();
    const at = (index) => view.table.sightings[index]; // indices come from this very table
    const isApart = place.some((index) => {
        const { source, ruleId } = at(index).evidence;
        const key = `${source.file}\n${ruleId}`;
        const mark = markOf(at(index));
        const before = marks.get(key) ?? mark;
        marks.set(key, before);
        return before !== mark;
    });
    return isApart ? [...groupBy(place, (index) => markOf(at(index))).values()] : [place];
}
/** The unit of a place, by its first sighting; of the table alone, so that no sighting has to come from memory. */
function unitOf(place, family, { table, lineless }) {
    const index = place[0] ?? 0;
    const tool = table.producers.values[table.producers.of[index] ?? 0] ?? '';
    const start = lineless.has(tool) ? 0 : (table.starts[index] ?? 0);
    return {
        index,
        tool,
        rules: rulesOf(place, table),
        family,
        start,
        end: start === 0 ? 0 : (table.ends[index] ?? 0),
        column: table.columns[index] ?? 0,
        isCipher: family === 'weak-cryptography' && isAboutCipher(table.sightings[index]), // indices come from this very table
    };
}
/** Numbers of the rules that name a place, each once. */
function rulesOf(place, { rules }) {
    if (place.length === 1)
        return [rules.of[place[0] ?? 0] ?? 0];
    return [...new Set(place.map((index) => rules.of[index] ?? 0))];
}
const isAboutCipher = ({ evidence: { ruleId, title } }) => {
    const words = `${ruleId} ${title}`;
    return cipher.test(words) && !digest.test(words);
};

;// CONCATENATED MODULE: ./build/merge/match-units.js

/** Lines two tools may differ by and still mean one statement: one points at the call, the other at one of its arguments. */
const match_units_near = 3;
/** The same where the source shows that the places belong together. */
const nearBySource = 8;
/** Following units that one is compared with: thousands on one line are never compared all with all. */
const match_units_most = 64;
/**
 * Units of one file and one kind of weakness into flaws, nearest pairs first. Two tools must name overlapping or neighbouring lines, and
 * where the source is there (`linked`) lines that belong together; two rules of one tool must overlap. A flaw takes one place of each
 * rule at most, and every two of its places fit each other: chains prove nothing. `join` is told of each pair that is one.
 */
function matchUnits(units, linked, join) {
    if (units.length < 2)
        return;
    if (!isSorted(units))
        units.sort(compareUnits);
    const pairs = match_units_candidates(units, linked);
    const [only] = pairs;
    // Most often there is one, and it has been looked at already.
    if (only !== undefined && pairs.length === 1)
        join(only);
    if (pairs.length < 2)
        return;
    const members = new Map();
    const groupOf = (unit) => members.get(unit) ?? [unit];
    for (const pair of pairs) {
        const kept = groupOf(pair.a);
        const added = groupOf(pair.b);
        if (kept === added || !fitTogether(kept, added, linked === null ? match_units_near : nearBySource) || !join(pair))
            continue;
        const all = [...kept, ...added];
        for (const unit of all)
            members.set(unit, all);
    }
}
/** Most are: they come in speaking order. */
function isSorted(units) {
    for (let at = 1; at < units.length; at++)
        if (compareUnits(units[at - 1], units[at]) > 0)
            return false; // within its bounds
    return true;
}
const fitTogether = (kept, added, reach) => added.every((unit) => kept.every((other) => !areTwo(unit, other) && match_units_gapOf(unit, other) <= reach));
const match_units_gapOf = (a, b) => Math.max(0, b.start - a.end, a.start - b.end);
const shareRule = (a, b) => a.rules.some((rule) => b.rules.includes(rule));
/** Whether two places cannot be one flaw: other weaknesses, or told apart by one tool. */
const areTwo = (a, b) => !(0,weakness/* sameWeakness */.Yj)(a.family, b.family) || (a.tool === b.tool && isToldApart(a, b, match_units_gapOf(a, b)));
function isToldApart(a, b, gap) {
    return gap > 0 ? !(isCipher(a) && isCipher(b) && gap <= match_units_near) : shareRule(a, b);
}
/**
 * A cipher, its key and its parameters are made within a few lines and name one algorithm each: one choice, reported several times. Where
 * the source is there, it has to show that they belong together, as for any two places.
 */
const isCipher = (unit) => unit.family === 'weak-cryptography' && unit.isCipher;
function compareUnits(a, b) {
    return (a.start - b.start ||
        a.end - b.end ||
        a.column - b.column ||
        (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : a.index - b.index));
}
/** Pairs that may be one, nearest first. A unit without a line is near nothing but its like. */
function match_units_candidates(units, linked) {
    const found = [];
    const reach = linked === null ? match_units_near : nearBySource;
    for (let i = 0; i < units.length; i++) {
        const a = units[i]; // within its bounds
        for (let j = i + 1; j < units.length && j <= i + match_units_most; j++) {
            const b = units[j];
            if (b === undefined || b.start > a.end + reach)
                break;
            const gap = Math.max(0, b.start - a.end);
            if ((a.start === 0) !== (b.start === 0) || areTwo(a, b))
                continue;
            if (gap > 0 && !mayBeOne(a, b, gap, linked))
                continue;
            found.push({ a, b, gap, cost: costOf(a, b, gap) });
        }
    }
    return found.length < 2
        ? found
        : found.sort((x, y) => x.cost - y.cost || compareUnits(x.a, y.a) || compareUnits(x.b, y.b));
}
/** Neighbouring lines are one statement unless the source shows two; lines further apart are two unless it shows one. */
const mayBeOne = (a, b, gap, linked) => (linked === null ? null : linked(a, b)) ?? gap <= match_units_near;
function costOf(a, b, gap) {
    const columns = a.column > 0 && b.column > 0 ? Math.min(Math.abs(a.column - b.column), 999) : 500;
    const starts = Math.min(Math.abs(a.start - b.start), 999);
    return ((gap * 2 + (a.family === b.family ? 0 : 1)) * 1000 + starts) * 1000 + columns;
}

;// CONCATENATED MODULE: ./build/merge/statements.js
const assigned = /(?:^|[^\w$.])([A-Za-z_$][\w$]*)\s*(?::\s*[\w<>[\]., |]+)?\s*(?:[+.]=|:=|=(?![=>]))/g;
/** A line that cannot end a statement, or the start of one that cannot begin it. */
const goesOn = /[,+.=(&|?:\\[]\s*$/;
const continues = /^\s*(?:[.+?:)\],&|]|[-*/]=?\s)/;
/** Texts in quotes: what they say is data, and no code. */
const quoted = /(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g;
/** Whether a statement gives a name to something. */
const assigns = (text) => text.replace(quoted, '""').search(assigned) >= 0;
/** Reads the link off the lines of the file. */
function linkedBy(lines) {
    const text = (from, to) => lines.slice(from - 1, to).join('\n');
    const isBlank = (line) => (lines[line - 1] ?? '').trim() === '';
    return (upper, lower) => {
        if (isBlank(upper.start) || isBlank(lower.start))
            return null;
        const before = lines.slice(upper.start - 1, lower.start - 1);
        if (isOpen(before) ||
            before.every((line, at) => goesOn.test(line) || continues.test(lines[upper.start + at] ?? '')))
            return true;
        const first = text(upper.start, upper.end);
        const second = text(lower.start, lower.end);
        return [...first.replace(quoted, '""').matchAll(assigned)].some(([, name = '']) => uses(second, name));
    };
}
/** Whether a parenthesis or bracket opened in these lines is not closed in them. */
function isOpen(lines) {
    let depth = 0;
    for (const character of lines.join('\n').replace(quoted, '')) {
        if (character === '(' || character === '[')
            depth++;
        else if (character === ')' || character === ']')
            depth = Math.max(0, depth - 1);
    }
    return depth > 0;
}
function uses(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const isWhole = !/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + name.length));
        if (isWhole)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/merge/code.js






/**
 * Joins what several tools, or several rules of one tool, say of one file, one weakness and the same lines (see `matchUnits`). Without
 * a family, only the same rule at the same place is joined (one result in two formats).
 */
function joinCode(table, indices, families, clusters, source) {
    const ambiguous = [];
    const { names } = table;
    const view = {
        table,
        families,
        source,
        lineless: toolsWithoutLines(table, indices),
        places: toolsAndPlaces(table, indices),
    };
    const kinds = numbered(indices.length, (position) => kindOf(view, indices[position] ?? 0));
    for (const group of groupsOf(indices, paired(chosen(names, indices), kinds)))
        if (group.length > 1)
            ambiguous.push(...joinGroup(group, view, clusters));
    return ambiguous;
}
/** What must agree before places are compared: the weakness, or the number of the rule, which never is a weakness. */
function kindOf({ families, table: { rules } }, index) {
    const family = families[index] ?? null;
    return family === null ? (rules.of[index] ?? 0) : (0,weakness/* weaknessGroup */.jN)(family);
}
function joinGroup(group, view, clusters) {
    const { names } = view.table;
    const path = names.values[names.of[group[0] ?? 0] ?? 0] ?? '';
    const units = unitsIn(group, path, view, clusters);
    const lines = units.length < 2 ? null : view.source(path);
    const linked = lines === null || lines.length === 0 ? null : linkedBy(lines);
    matchUnits(units, linked, ({ a, b }) => {
        const span = `${Math.min(a.start, b.start)}-${Math.max(a.end, b.end)}`;
        const family = a.family === b.family ? a.family : [a.family, b.family].sort().join(', ');
        return clusters.join(a.index, b.index, {
            reason: 'same-file-family-and-lines',
            values: { path, family, lines: span },
        });
    });
    return withoutLine(units, clusters);
}
/** The places that a group names, with a family; what one tool says of one place is joined. */
function unitsIn(group, path, view, clusters) {
    const { families } = view;
    const units = [];
    if (!isRepeated(group, view)) {
        for (const index of group) {
            const family = families[index] ?? null;
            if (family !== null)
                units.push(unitOf([index], family, view));
        }
        return units;
    }
    for (const repeats of placesIn(group, view)) {
        // Rules of one tool at one place may still be about two weaknesses.
        const kinds = repeats.length === 1 ? [repeats] : groupBy(repeats, (index) => families[index] ?? '').values();
        for (const place of kinds) {
            const [one = 0] = place;
            const family = families[one] ?? null;
            if (place.length > 1)
                joinPlace(place, path, view, clusters);
            if (family !== null)
                units.push(unitOf(place, family, view));
        }
    }
    return units;
}
function joinPlace(place, path, { table, families }, clusters) {
    const [one = 0, ...others] = place;
    const family = families[one] ?? null;
    const rule = table.rules.values[table.rules.of[one] ?? 0] ?? '';
    const values = { path, ...(family === null ? { rule } : { family }) };
    for (const index of others)
        clusters.join(one, index, { reason: 'same-rule-and-place', values });
}
/** So many flaws a file may have for one without a line to be shown beside them: beside more it says nothing. */
const mostBeside = 8;
/** What names no line may be any of those that do: shown beside them, never chosen. */
function withoutLine(units, clusters) {
    if (units.every(({ start }) => start > 0))
        return [];
    const placed = units.filter(({ start }) => start > 0);
    if (placed.length === 0 || placed.length > mostBeside)
        return [];
    return units
        .filter(({ start }) => start === 0)
        .map((unit) => {
        const others = placed.filter(({ family }) => (0,weakness/* sameWeakness */.Yj)(family, unit.family));
        return {
            index: unit.index,
            others: others.map(({ index }) => clusters.find(index)),
            reason: 'same-file-and-family',
        };
    });
}

;// CONCATENATED MODULE: ./build/model/compare-texts.js
/** The order of texts by their code units, the same on every machine. */
const compare_texts_compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/merge/joined-identifiers.js


/** More lists than this hardly come twice in one order. */
const joined_identifiers_few = 6;
/**
 * Makes what gives the identifiers of several sightings, each once. Sightings of one rule share one list, and the same few rules meet
 * again and again: what was joined before is the same list again.
 */
function identifierJoiner() {
    const start = (0,memoised/* aWay */.h$)();
    return (sightings) => {
        const [{ identifiers: own }] = sightings;
        if (sightings.length > joined_identifiers_few)
            return joined(own, sightings);
        let way = start;
        let last = null;
        for (const { identifiers } of sightings) {
            if (identifiers !== last)
                way = (0,memoised/* along */.Qw)(way, identifiers);
            last = identifiers;
        }
        return (way.value ??= joined(own, sightings));
    };
}
function joined(own, sightings) {
    let all = own;
    for (const { identifiers } of sightings)
        if (identifiers !== own)
            for (const identifier of identifiers)
                if (!isAmong(all, identifier))
                    all = [...all, identifier];
    return all === own ? own : (0,model_identifier/* canonicalIdentifiers */.v4)(all);
}
function isAmong(identifiers, { value }) {
    for (const one of identifiers)
        if (one.value === value)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/merge/places.js

/** Further places, each once, the finding's own left out; in speaking order. */
function places_placesOf(sightings) {
    const found = { own: sightings[0].evidence.location, places: [], isNew: null };
    for (const { evidence, also } of sightings) {
        places_note(found, evidence.location);
        for (const location of also)
            places_note(found, location);
    }
    // A copy has the room it needs and no more.
    return found.places.length === 0 ? nowhere : found.places.slice();
}
const nowhere = [];
/** So many places are looked through one by one: most findings have fewer, and need no index of their own. */
const places_few = 12;
function places_note(found, location) {
    const { own, places } = found;
    if (location === own || (found.isNew === null ? places_isAmong(found, location) : !found.isNew(location)))
        return;
    if (places.push(location) !== places_few)
        return;
    found.isNew = placesOnce();
    for (const known of [own, ...places])
        found.isNew(known);
}
function places_isAmong({ own, places }, location) {
    if (places_isSame(own, location))
        return true;
    for (const place of places)
        if (places_isSame(place, location))
            return true;
    return false;
}
function places_isSame(a, b) {
    if (a.type === 'code')
        return b.type === 'code' && lineOf(a) === lineOf(b) && a.path === b.path;
    return a.type === b.type && placeKey(a) === placeKey(b);
}
/** Tells whether a place is met for the first time. Data flows have steps by the million: lines of code are told by numbers. */
function placesOnce() {
    const files = new Map();
    return (location) => {
        const isCode = location.type === 'code';
        const file = isCode ? location.path : '';
        const place = isCode ? lineOf(location) : placeKey(location);
        const known = files.get(file);
        if (known === undefined)
            files.set(file, new Set([place]));
        else if (known.has(place))
            return false;
        else
            known.add(place);
        return true;
    };
}
const lineOf = ({ startLine = 0 }) => startLine;
const placeKey = (location) => `${location.type} ${(0,model_location/* describeLocation */.lR)(location)}${location.type === 'package' ? ` ${location.manifest ?? ''} ${location.image ?? ''}` : ''}`;

;// CONCATENATED MODULE: ./build/merge/combine.js





/**
 * One finding's fields from its sightings, given in speaking order. The first speaks for title, category and place; severity is the
 * worst that any tool claims and has not itself dismissed; no evidence is left out.
 */
function combine(sightings, family, identifiersOf = identifierJoiner()) {
    const [first] = sightings;
    if (sightings.length === 1)
        return single(first, family);
    const evidence = sightings.map((sighting) => sighting.evidence); // as long as sightings, which is not empty
    const standing = standingOf(sightings, standingCount(evidence));
    let { severity } = first.evidence;
    for (const sighting of standing)
        severity = (0,model_severity/* worseSeverity */.E$)(severity, sighting.evidence.severity);
    return {
        category: first.evidence.category,
        title: bestTitle(standing),
        identifiers: identifiersOf(sightings),
        family,
        severity,
        location: first.evidence.location,
        places: places_placesOf(sightings),
        fix: bestFix(standing),
        scope: preferred(standing, 'scope', 'runtime'),
        relationship: preferred(standing, 'relationship', 'direct'),
        intel: combinedIntel(standing),
        evidence,
    };
}
/** Those that their tools have not set aside; all of them where none is left. */
const standingOf = (sightings, count) => count === 0 || count === sightings.length
    ? sightings
    : sightings.filter(({ evidence }) => evidence.dismissed === undefined);
/** What any of them says that counts before the rest, else the first that says anything. */
function preferred(sightings, key, first) {
    let found;
    for (const sighting of sightings) {
        if (sighting[key] === first)
            return first;
        found ??= sighting[key];
    }
    return found;
}
/** The commonest case, without the work of choosing. */
function single(sighting, family) {
    const { evidence, identifiers, also, fix, scope, relationship, intel } = sighting;
    return {
        category: evidence.category,
        title: evidence.title,
        identifiers,
        family,
        severity: evidence.severity,
        location: evidence.location,
        places: also.length === 0 ? also : places_placesOf([sighting]),
        fix,
        scope,
        relationship,
        intel,
        evidence: [evidence],
    };
}
// Plain loops: these are asked of tens of thousands of findings, and most have nothing to find.
/** A title that says more than an id; the first in speaking order. */
function bestTitle(sightings) {
    for (const { evidence } of sightings) {
        const { title, ruleId } = evidence;
        if (title !== ruleId && !/^(?:CVE|GHSA|GO|PYSEC)-[\w-]+$/.test(title))
            return title;
    }
    return sightings[0]?.evidence.title ?? '';
}
/** The first that names a version, else the first. */
function bestFix(sightings) {
    let first;
    for (const { fix } of sightings) {
        if (fix?.version !== undefined)
            return fix;
        first ??= fix;
    }
    return first;
}
function combinedIntel(sightings) {
    const known = [];
    for (const { intel } of sightings)
        if (intel !== undefined)
            known.push(intel);
    if (known.length === 0)
        return undefined;
    const epss = known
        .map((intel) => intel.epss)
        .filter((value) => value !== undefined)
        .sort((a, b) => compare_texts_compareTexts(b.date ?? '', a.date ?? '') || b.probability - a.probability)[0];
    return {
        ...(known.some(({ knownExploited }) => knownExploited === true)
            ? { knownExploited: true }
            : known.some(({ knownExploited }) => knownExploited === false)
                ? { knownExploited: false }
                : {}),
        ...(epss === undefined ? {} : { epss }),
    };
}

;// CONCATENATED MODULE: ./build/merge/endpoints.js

/** Every endpoint a sighting names: its own location and the routes an agent saw. */
const endpointsOf = (sighting) => [sighting.evidence.location, ...sighting.also].filter((location) => location.type === 'endpoint');
/** The places of the running application that a sighting names, each with what answers there. */
const endpoints_seenBy = (sighting, index, endpoints) => endpointsOf(sighting).map((location) => {
    const endpoint = endpoints.of(location);
    return { index, location: endpoints_byName(location, endpoint), endpoint };
});
/** Scanners call a part of the path by its value, agents and source by its name in the route: the name counts. */
function endpoints_byName(location, { captures }) {
    const names = Object.keys(captures).filter((name) => captures[name] === location.parameter);
    const [name] = names;
    return name === undefined || names.length > 1 ? location : { ...location, parameter: name };
}
/**
 * Joins what dynamic tools and agents saw at one endpoint: same method, route, parameter and weakness family; without a family only
 * the same rule of the same tool. Another parameter is another flaw, and so is the host of another service. What could be any of several
 * flaws in code is given back.
 */
function joinEndpoints(sightings, seen, families, clusters) {
    const key = ({ index, location, endpoint }) => {
        const sighting = sightings[index]; // indices come from this very array
        const family = families[index] ?? null;
        const what = family ?? clusters_keyOf(sighting.evidence.tool.name, sighting.evidence.ruleId);
        return clusters_keyOf(what, location.method, endpoint.route, location.parameter ?? '');
    };
    const ambiguous = [];
    for (const group of [...groupBy(seen, key).values()].flatMap(byService)) {
        const anchors = new Set(group.map(({ index }) => clusters.anchorOf(index)).filter((root) => root !== null));
        // Behind one endpoint lie several flaws in code: what has no code of its own may be any of them.
        const members = anchors.size > 1 ? group.filter(({ index }) => clusters.anchorOf(index) === null) : group;
        const [first, ...rest] = members;
        if (first === undefined)
            continue;
        if (anchors.size > 1)
            ambiguous.push({ index: first.index, others: [...anchors], reason: 'route-without-parameter' });
        const { method, parameter } = first.location;
        const family = families[first.index] ?? sightings[first.index]?.evidence.ruleId ?? '';
        const values = { family, method, route: first.endpoint.route, ...(parameter === undefined ? {} : { parameter }) };
        for (const { index } of rest)
            if (index !== first.index)
                clusters.join(first.index, index, { reason: 'same-endpoint-family-and-parameter', values });
    }
    return ambiguous;
}
/** One group for each service whose host is named; what names none belongs to the only one, where there is only one. */
function byService(group) {
    const services = groupBy(group, ({ endpoint: { service } }) => service);
    const named = services.size - (services.has('') ? 1 : 0);
    return named < 2 ? [group] : [...services.values()];
}

;// CONCATENATED MODULE: ./build/merge/flows.js


/** Lines of a region by which it is looked up: a step lies on a line, not somewhere in a function. */
const mostLines = 6;
/**
 * A tool without data flows names the line where a query is put together, one with flows the line where it is run: where a place lies
 * on a step of exactly one flow of its weakness, by another tool, and the source shows that this line hands something on, they are one
 * flaw. Where it lies on several, one tool speaks of both, or nobody can look, none is chosen.
 */
function joinFlows(table, indices, families, clusters, source) {
    const met = meetings(table, indices, families, clusters);
    const ambiguous = [];
    const tools = toolsOf(met, indices, table, clusters);
    for (const [root, targets] of [...met].sort(([a], [b]) => a - b)) {
        const [[target, index] = [root, root]] = targets;
        const location = table.sightings[index]?.evidence.location;
        if (location?.type !== 'code')
            continue;
        if (targets.size > 1 || shareOne(tools.get(root), tools.get(target)) || !handsOn(location, source))
            ambiguous.push({ index: root, others: [...targets.keys()], reason: 'same-file-and-family' });
        else {
            const values = { family: families[index] ?? '', path: location.path, line: String(location.startLine) };
            clusters.join(target, root, { reason: 'flow-meets-code', values });
        }
    }
    return ambiguous;
}
function meetings(table, indices, families, clusters) {
    const met = new Map();
    const { producers, steps } = table;
    const ours = indices.filter((index) => families[index] !== null);
    const flows = ours.filter((index) => (steps.from[index] ?? 0) < (steps.to[index] ?? 0));
    if (flows.length === 0)
        return met;
    const flowing = new Set(flows.map(clusters.find));
    const byLine = indexLines(ours.filter((index) => !flowing.has(clusters.find(index))), table);
    for (const flow of flows) {
        const family = families[flow] ?? '';
        for (const index of placesOn(flow, table, byLine)) {
            if (producers.of[index] === producers.of[flow] || !(0,weakness/* sameWeakness */.Yj)(families[index] ?? '', family))
                continue;
            const root = clusters.find(index);
            met.set(root, (met.get(root) ?? new Map()).set(clusters.find(flow), index));
        }
    }
    return met;
}
/** Which tools speak of each flaw that met another so far: what one of them names twice are two places. */
function toolsOf(met, indices, { producers }, clusters) {
    const tools = new Map();
    for (const [root, targets] of met)
        for (const one of [root, ...targets.keys()])
            tools.set(one, new Set());
    if (tools.size > 0)
        for (const index of indices)
            tools.get(clusters.find(index))?.add(producers.of[index] ?? 0);
    return tools;
}
const shareOne = (a = new Set(), b = new Set()) => [...a].some((tool) => b.has(tool));
function handsOn({ path, startLine = 0, endLine = startLine }, source) {
    const lines = source(path);
    return lines !== null && assigns(lines.slice(startLine - 1, endLine).join('\n'));
}
function indexLines(indices, { names, starts, ends }) {
    const files = new Map();
    for (const index of indices) {
        const start = starts[index] ?? 0;
        if (start === 0)
            continue;
        const file = names.of[index] ?? 0;
        let lines = files.get(file);
        if (lines === undefined)
            files.set(file, (lines = new Map()));
        const last = Math.min(ends[index] ?? 0, start + mostLines - 1);
        for (let line = start; line <= last; line++) {
            const onLine = lines.get(line);
            if (onLine === undefined)
                lines.set(line, [index]);
            else
                onLine.push(index);
        }
    }
    return files;
}
/** What lies on a step of the flow, each once. */
function placesOn(flow, { steps }, byLine) {
    let found = null;
    for (let step = steps.from[flow] ?? 0; step < (steps.to[flow] ?? 0); step++)
        for (const index of byLine.get(steps.names[step] ?? 0)?.get(steps.lines[step] ?? 0) ?? flows_nothing)
            (found ??= new Set()).add(index);
    return found ?? flows_nothing;
}
const flows_nothing = [];

;// CONCATENATED MODULE: ./build/merge/table.js



/** It names an endpoint; it names a CWE; it is about an advisory; what it is about; whether an agent saw it at run time. */
const traits = {
    endpoint: 1,
    cwe: 2,
    advisory: 4,
    secret: 8,
    package: 16,
    workload: 32,
    code: 64,
    trace: 128,
};
/** Reads off the sightings what the rules ask of them. */
function tableOf(sightings) {
    const size = sightings.length;
    const [tools, producers, rules] = [columnOf(size), columnOf(size), columnOf(size)];
    const [names, families] = [columnOf(size), columnOf(size)];
    const [starts, ends, columns] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    const [told, from, to] = [new Uint8Array(size), new Int32Array(size), new Int32Array(size)];
    const steps = { names: [], lines: [] };
    for (let at = 0; at < size; at++) {
        const sighting = sightings[at]; // within its bounds
        const { tool, ruleId, location } = sighting.evidence;
        tools.set(at, tool.name);
        producers.set(at, (0,producer/* producerName */.Y)(tool.name));
        rules.set(at, ruleId);
        families.set(at, sighting.family);
        names.set(at, table_nameOf(location));
        if (location.type === 'code' && location.startLine !== undefined) {
            starts[at] = location.startLine;
            ends[at] = location.endLine ?? location.startLine;
            columns[at] = location.startColumn ?? 0;
        }
        told[at] = traitsOf(sighting);
        from[at] = steps.names.length;
        for (const step of sighting.also) {
            if (step.type !== 'code')
                continue;
            steps.names.push(names.number(step.path));
            steps.lines.push(step.startLine ?? 0);
        }
        to[at] = steps.names.length;
    }
    return {
        sightings,
        tools,
        producers,
        rules,
        families,
        names,
        starts,
        ends,
        columns,
        traits: told,
        steps: { from, to, ...steps },
    };
}
/** The same table with its rows in another order. */
function inOrder(table, order) {
    const column = ({ of, values }) => ({
        of: order.map((at) => of[at] ?? 0),
        values,
    });
    const lines = (of) => new Float64Array(order.length).map((_, row) => of[order[row] ?? 0] ?? 0);
    const { sightings, steps } = table;
    return {
        sightings: Array.from(order, (at) => sightings[at]), // every position is one of this table
        tools: column(table.tools),
        producers: column(table.producers),
        rules: column(table.rules),
        families: column(table.families),
        names: column(table.names),
        starts: lines(table.starts),
        ends: lines(table.ends),
        columns: lines(table.columns),
        traits: new Uint8Array(order.length).map((_, row) => table.traits[order[row] ?? 0] ?? 0),
        steps: { ...steps, from: order.map((at) => steps.from[at] ?? 0), to: order.map((at) => steps.to[at] ?? 0) },
    };
}
function columnOf(size) {
    const numbers = createNumbers();
    const of = new Int32Array(size);
    const set = (at, value) => {
        of[at] = numbers.of(value);
    };
    return { of, values: numbers.values, set, number: numbers.of };
}
/** A secret wherever it stands; code that an agent saw run is no static finding. */
function subjectOf(category, type) {
    if (category === 'secret')
        return traits.secret;
    if (type === 'package')
        return traits.package;
    if (type === 'workload')
        return traits.workload;
    return type === 'code' && category !== 'iast' ? traits.code : 0;
}
/** What a place is called, without lines and parameters. */
function table_nameOf(location) {
    if (location.type === 'code')
        return location.path;
    if (location.type === 'package')
        return location.purl;
    return location.type === 'endpoint' ? location.url : location.uri;
}
function traitsOf({ evidence: { category, location }, identifiers, also }) {
    let told = (location.type === 'endpoint' ? traits.endpoint : 0) | subjectOf(category, location.type);
    if (category === 'iast')
        told |= traits.trace;
    for (const place of also)
        if (place.type === 'endpoint')
            told |= traits.endpoint;
    for (const { scheme } of identifiers)
        if (scheme === 'cwe')
            told |= traits.cwe;
    return (0,model_sighting/* isAdvisory */.k)({ category, location, identifiers }) ? told | traits.advisory : told;
}

;// CONCATENATED MODULE: ./build/merge/families.js

/**
 * The weakness family of every sighting. What one report says of a rule holds for the same rule in another report of the run that
 * carries no CWE (older SARIF writers leave them out); a family read off words gives way to one read off CWEs.
 */
function familiesOf(table) {
    const { sightings, rules, families } = table;
    const own = (at) => families.values[families.of[at] ?? 0] ?? null;
    const rule = (at) => rules.of[at] ?? 0;
    const stated = new Map();
    for (let at = 0; at < sightings.length; at++) {
        const family = own(at);
        if (family === null || !hasCwe(table, at))
            continue;
        const known = stated.get(rule(at));
        // A rule with two families in two places says nothing about a third.
        if (known !== family)
            stated.set(rule(at), known === undefined ? family : null);
    }
    return sightings.map((_, at) => hasCwe(table, at) || !borrows(table, at) ? own(at) : (stated.get(rule(at)) ?? own(at)));
}
const borrows = ({ sightings, traits: told }, at) => sightings[at]?.evidence.category !== 'secret' && ((told[at] ?? 0) & traits.advisory) === 0;
const hasCwe = ({ traits: told }, at) => ((told[at] ?? 0) & traits.cwe) !== 0;

;// CONCATENATED MODULE: ./build/merge/handlers.js


/** Lines a handler may span where nobody says: what lies within them may be what one request reaches. */
const handler = 10;
/**
 * Static findings of one family close to each other in the file that a route leads to, where each tool names one and a dynamic tool saw
 * one flaw there: one flaw. Only where the source is not there to tell: it would have.
 */
function joinHandlers(seen, sightings, families, code, clusters, source) {
    const byHandler = groupBy(seen.flatMap((one) => one.endpoint.files.map((path) => ({ one, path, family: families[one.index] ?? null }))), ({ path, family }) => (family === null ? null : clusters_keyOf(path, family)));
    for (const [first, ...rest] of byHandler.values()) {
        if (first?.family == null || first.one.endpoint.handlers.length > 0 || source(first.path) !== null)
            continue;
        const { one, path, family } = first;
        if (rest.some((other) => other.one.location.parameter !== one.location.parameter))
            continue;
        const [target, ...others] = code.at(path, family);
        if (target === undefined || !isOneOfEach([target, ...others], sightings, clusters))
            continue;
        const values = { family, route: one.endpoint.route, path };
        for (const index of others)
            if (clusters.find(index) !== clusters.find(target))
                clusters.join(target, index, { reason: 'route-meets-code', values });
    }
}
/** Whether no tool names two of these flaws, and all lie within one handler. */
function isOneOfEach(indices, sightings, clusters) {
    const flaws = new Map();
    let top = Number.POSITIVE_INFINITY;
    let bottom = 0;
    for (const index of indices) {
        const sighting = sightings[index];
        if (sighting?.evidence.location.type !== 'code')
            return false;
        const { startLine, endLine } = sighting.evidence.location;
        if (startLine === undefined)
            return false;
        top = Math.min(top, startLine);
        bottom = Math.max(bottom, endLine ?? startLine);
        const producer = producerOf(sighting);
        const flaw = flaws.get(producer) ?? clusters.find(index);
        flaws.set(producer, flaw);
        if (flaw !== clusters.find(index))
            return false;
    }
    return bottom - top <= handler;
}

;// CONCATENATED MODULE: ./build/merge/fingerprint.js


/** Version of the identity recipes: part of every id, stored with every snapshot. A new recipe is a new number. */
const recipe = 2;
/** An id of parts that cannot be confused with other parts: each is preceded by its length. 80 bits are given as 20 hex digits. */
const fingerprint = (parts) => `f${recipe}:${(0,external_node_crypto_.hash)('sha256', keyOfAll(parts), 'hex').slice(0, 20)}`;

;// CONCATENATED MODULE: ./build/merge/id-lists.js


/** Reads lists of identifiers, each once however many sightings share it; kinds of weaknesses are left out. */
function readLists(all) {
    const numbers = createNumbers();
    const schemes = [];
    const members = [];
    const lists = new Map();
    for (const identifiers of all) {
        if (lists.has(identifiers))
            continue;
        const from = members.length;
        let cves = 0;
        for (const identifier of identifiers) {
            if (!(0,model_identifier/* isAdvisoryId */.Lw)(identifier))
                continue;
            const id = numbers.of(identifier.value);
            schemes[id] = identifier.scheme;
            if (identifier.scheme === 'cve')
                cves++;
            members.push(id);
        }
        lists.set(identifiers, { from, to: members.length, cves });
    }
    // The numbers themselves as a column: what comes out says which rank each of them has.
    const { of: ranks, values } = ranked({ of: Int32Array.from(numbers.values.keys()), values: numbers.values });
    const byRank = [];
    for (const [number, scheme] of schemes.entries())
        byRank[ranks[number] ?? 0] = scheme;
    return {
        lists: [...lists.values()],
        listOf: (identifiers) => lists.get(identifiers) ?? id_lists_nothing,
        members: Int32Array.from(members, (number) => ranks[number] ?? 0),
        texts: values,
        schemes: byRank,
        known: (text) => {
            const number = numbers.known(text);
            return number === undefined ? undefined : ranks[number];
        },
    };
}
const id_lists_nothing = { from: 0, to: 0, cves: 0 };

;// CONCATENATED MODULE: ./build/merge/advisories.js




/**
 * Alias sets by union over what the package sightings say. Two sets with different CVE ids are never joined: an advisory of a
 * distribution that stands beside several CVEs is an umbrella over them, not their alias. Who names one CVE is about that CVE,
 * whatever the others say; `cveOf` gives CVEs that a record calls one flaw one name. Input order never shows.
 */
function aliasSets(sightings, cveOf = (cve) => cve) {
    const inOneName = oneNameEach(cveOf);
    const ids = readLists(sightings.map(({ identifiers }) => inOneName(identifiers)));
    const { texts, schemes } = ids;
    const { find, join } = createSets(texts.length);
    const cveOfSet = Int32Array.from(texts, (_, id) => (schemes[id] === 'cve' ? id : advisories_none));
    for (const [a, b] of aliasPairs(ids)) {
        const [left, right] = [find(a), find(b)];
        const [one = advisories_none, other = advisories_none] = [cveOfSet[left], cveOfSet[right]];
        if (left === right || (one !== advisories_none && other !== advisories_none && one !== other))
            continue;
        join(left, right);
        cveOfSet[find(left)] = Math.max(one, other);
    }
    const names = namesOfSets(texts, find);
    return {
        of: ({ identifiers, evidence: { ruleId } }) => {
            const main = mainId(ids, ids.listOf(inOneName(identifiers)), ruleId);
            const id = typeof main === 'number' ? main : ids.known(main);
            return id === undefined ? String(main) : (texts[names[find(id)] ?? id] ?? '');
        },
    };
}
const advisories_none = -1;
/** Lists in which CVEs of one flaw have one name; a list that needs no change is itself. */
const oneNameEach = (cveOf) => (0,memoised/* memoised */.QC)((identifiers) => (0,model_identifier/* cvesIn */.BN)(identifiers).every((cve) => cveOf(cve) === cve)
    ? identifiers
    : (0,model_identifier/* canonicalIdentifiers */.v4)(identifiers.map((one) => (one.scheme === 'cve' ? { scheme: 'cve', value: cveOf(one.value) } : one))));
/** Every pair of ids that one sighting gives as aliases, sorted: unions that are refused must not depend on the order of the input. */
function* aliasPairs(ids) {
    const { lists, members, texts } = ids;
    const isUmbrella = umbrellasOf(ids);
    const pairs = [];
    for (const { from, to, cves } of lists) {
        if (cves > 1)
            continue;
        let first = advisories_none;
        for (let at = from; at < to; at++) {
            const id = members[at] ?? advisories_none;
            if (isUmbrella[id] === 1)
                continue;
            if (first === advisories_none)
                first = id;
            else
                pairs.push(first * texts.length + id);
        }
    }
    let last = advisories_none;
    for (const pair of Float64Array.from(pairs).sort()) {
        if (pair !== last)
            yield [Math.floor(pair / texts.length), pair % texts.length];
        last = pair;
    }
}
/** Ids that stand beside more than one CVE. That a list of CVEs carries a GHSA says nothing: a GHSA is about one flaw. */
function umbrellasOf({ lists, members, texts, schemes }) {
    const beside = new Int32Array(texts.length).fill(advisories_none);
    const umbrellas = new Uint8Array(texts.length);
    for (const { from, to, cves } of lists) {
        if (cves === 0)
            continue;
        for (let at = from; at < to; at++) {
            const id = members[at] ?? advisories_none;
            if (schemes[id] === 'cve' || (schemes[id] === 'ghsa' && cves > 1))
                continue;
            for (let other = from; other < to; other++) {
                const cve = members[other] ?? advisories_none;
                if (schemes[cve] !== 'cve')
                    continue;
                if (beside[id] !== advisories_none && beside[id] !== cve)
                    umbrellas[id] = 1;
                beside[id] = cve;
            }
        }
    }
    return umbrellas;
}
/** The id by which a sighting enters its set: its one CVE, else the id its rule is called after, else all its CVEs, the first id, its rule. */
function mainId({ members, texts, schemes }, { from, to, cves }, ruleId) {
    const own = [];
    for (let at = from; at < to; at++) {
        const id = members[at] ?? advisories_none;
        if (schemes[id] === 'cve') {
            if (cves === 1)
                return id;
            own.push(id);
        }
    }
    for (let at = from; at < to; at++)
        if (texts[members[at] ?? advisories_none] === ruleId)
            return ruleId;
    if (cves > 1)
        return own.map((id) => texts[id]).join(' ');
    return from < to ? (members[from] ?? advisories_none) : ruleId;
}
/** The id that a set is called by, for every id that stands for one. */
function namesOfSets(texts, find) {
    const names = new Int32Array(texts.length).fill(advisories_none);
    const rank = (id) => {
        const text = texts[id] ?? '';
        return text.startsWith('CVE-') ? 0 : text.startsWith('GHSA-') ? 1 : 2;
    };
    // Ids are numbered in the order of their texts: of two that rank alike, the first stays.
    for (let id = 0; id < texts.length; id++) {
        const root = find(id);
        const best = names[root] ?? advisories_none;
        if (best === advisories_none || rank(id) < rank(best))
            names[root] = id;
    }
    return names;
}

;// CONCATENATED MODULE: ./build/merge/union.js
/** Sets of one name each. Long chains and cycles cost no more than short ones. */
function createUnion() {
    const parent = new Map();
    const find = (name) => {
        let root = name;
        for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
            root = next;
        for (let at = name; at !== root;) {
            const next = parent.get(at) ?? root;
            parent.set(at, root);
            at = next;
        }
        return root;
    };
    const join = (a, b) => {
        const [left, right] = [find(a), find(b)];
        const [keep, drop] = left < right ? [left, right] : [right, left];
        parent.set(keep, keep);
        parent.set(drop, keep);
        return keep;
    };
    return { find, join, names: () => parent.keys() };
}

;// CONCATENATED MODULE: ./build/merge/images.js

/** The parts of an image’s name; registry defaults and the tag that is meant where none is said are left out. */
function referenceOf(image) {
    const [ref = '', digest = ''] = image.split('@', 2);
    const [, name = ref, tag = ''] = /^(.*?)(?::([^/:]*))?$/s.exec(ref) ?? [];
    const short = name.replace(/^(?:docker\.io|index\.docker\.io)\//, '').replace(/^library\//, '');
    // An image that is called by its content alone.
    if (short === 'sha256')
        return { name: '', tag: '', digest: `sha256:${tag}` };
    return { name: short, tag: tag === 'latest' ? '' : tag, digest };
}
/** What is called by a tag; null for what is called by its content alone. */
const tagged = ({ name, tag, digest }) => tag !== '' ? `${name}:${tag}` : digest === '' ? name : null;
/** One image as an identity names it: by its tag, which stays when it is built anew, else by its content. */
function imageName(image) {
    if (image.startsWith('pkg:'))
        return image;
    const ref = referenceOf(image);
    return tagged(ref) ?? `${ref.name}@${ref.digest}`;
}
/**
 * Makes one name of all that a run calls one image: its tag and its digest are one where somebody names both, a digest without a name is
 * the only image that has it. A tag that stands for two contents in one run was moved in between and joins nothing.
 */
function imageNames(images) {
    const all = [...new Set(images)].filter((image) => image.includes('sha256:') && !image.startsWith('pkg:'));
    if (all.length === 0)
        return imageName;
    const contents = new Map();
    const owners = new Map();
    const refs = all.map(referenceOf);
    for (const ref of refs) {
        const tag = tagged(ref);
        if (tag !== null && ref.digest !== '')
            images_note(contents, tag, ref.digest);
        if (ref.name !== '')
            images_note(owners, ref.digest, ref.name);
    }
    const sets = createUnion();
    for (const ref of refs) {
        const tag = tagged(ref);
        if (tag !== null && ref.name !== '' && contents.get(tag)?.size === 1)
            sets.join(tag, `${ref.name}@${ref.digest}`);
        const [only, more] = owners.get(ref.digest) ?? [];
        if (ref.name === '' && only !== undefined && more === undefined)
            sets.join(`@${ref.digest}`, `${only}@${ref.digest}`);
    }
    const names = new Map();
    for (const name of [...sets.names()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)))
        if (!names.has(sets.find(name)))
            names.set(sets.find(name), name);
    return (image) => {
        const ref = referenceOf(image);
        const own = imageName(image);
        const moved = tagged(ref) !== null && ref.digest !== '' && (contents.get(own)?.size ?? 0) > 1;
        const name = moved ? `${ref.name}@${ref.digest}` : own;
        return names.get(sets.find(name)) ?? name;
    };
}
function images_note(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, new Set([value]));
    else
        list.add(value);
}
/** A tag stands for the image before its digest does. */
const rank = (name) => (name.startsWith('@') ? 2 : name.includes('@') ? 1 : 0);

;// CONCATENATED MODULE: ./build/merge/sources.js




/** Targets that are shown side by side: beside more it says nothing. */
const sources_mostBeside = 8;
/**
 * Some tools name the source package of a distribution where others name what was built from it. Where one package alone was built from
 * it here and no tool tells the two apart, they are one; where several were, the source is shown beside them. Packages that both sides name
 * stay apart.
 */
function joinSources(targets, at, clusters, keys) {
    const sourceOf = (0,memoised/* memoised */.QC)(({ members }) => namedSource(members, at));
    // Where only one place is known, what names none is there too.
    const placeOf = ({ first, key }) => (keys.get(first) ?? key).target;
    const built = groupBy(targets, (target) => {
        const source = sourceOf(target);
        return source === null ? null : clusters_keyOf(target.key.advisory, placeOf(target), source);
    });
    const ambiguous = [];
    if (built.size === 0)
        return ambiguous;
    for (const target of targets) {
        if (sourceOf(target) !== null)
            continue;
        const { advisory, name } = target.key;
        const [only, ...more] = built.get(clusters_keyOf(advisory, placeOf(target), name)) ?? [];
        if (only === undefined)
            continue;
        const isApart = sources_toolsOf(target, at).some((tool) => sources_toolsOf(only, at).includes(tool));
        if (more.length > 0 || isApart) {
            if (more.length < sources_mostBeside)
                ambiguous.push({
                    index: target.first,
                    others: [only, ...more].map(({ first }) => first),
                    reason: 'same-package',
                });
            continue;
        }
        const values = { advisory, package: only.key.name, source: name };
        if (!clusters.join(only.first, target.first, { reason: 'same-advisory-and-package', values }))
            continue;
        for (const index of target.members)
            keys.set(index, keys.get(only.first) ?? only.key);
    }
    return ambiguous;
}
const sources_toolsOf = ({ members }, at) => members.map((index) => producerOf(at(index)));
/** Whether a purl says what the package was built from. */
const namesSource = (purl) => purl.includes('upstream=');
/** The source of another name that any of these says the package was built from; null where none does. */
function namedSource(members, at) {
    for (const index of members) {
        const { location } = at(index).evidence;
        if (location.type !== 'package' || !namesSource(location.purl))
            continue;
        const source = (0,model_location/* sourceName */.VZ)(location.purl);
        if (source !== ownName(location))
            return source;
    }
    return null;
}
const ownName = ({ purl }) => (0,model_location/* sourceName */.VZ)(purl.replace(/[?#].*$/, ''));

;// CONCATENATED MODULE: ./build/merge/packages.js








/** What a package was found in: an image under any of its names, else the folder of its lockfile; empty where nobody says. */
function targetOf(location, nameOf = imageName) {
    if (location.image !== undefined)
        return `image ${nameOf(location.image)}`;
    if (location.manifest === undefined)
        return '';
    const slash = location.manifest.lastIndexOf('/');
    return `folder ${slash < 0 ? '.' : location.manifest.slice(0, slash)}`;
}
/**
 * Joins sightings of one advisory (under any alias) in one package of one target. A sighting whose report does not say the target
 * joins the only one there is; where there are several it stays by itself.
 */
function joinPackages(sightings, indices, clusters, services = [], cveOf) {
    const at = (index) => sightings[index]; // indices come from this very array
    const { keys, alike, purls } = keysOf(indices, at, cveOf);
    const ambiguous = [];
    const serviceOf = serviceNames(services);
    const found = [];
    for (const group of alike) {
        const targets = packages_joinGroup(group, clusters, keys);
        found.push(...targets);
        if (targets.length === 1)
            continue;
        if (services.length > 0)
            joinServices(targets, at, clusters, serviceOf);
        if (targets.length > sources_mostBeside)
            continue;
        for (const [position, { first }] of targets.entries())
            if (position > 0)
                ambiguous.push({
                    index: first,
                    others: targets.slice(0, position).map((one) => one.first),
                    reason: 'same-package',
                });
    }
    if (purls.some(namesSource))
        ambiguous.push(...joinSources(found, at, clusters, keys));
    return { keys, ambiguous };
}
/** The keys of packages, and the sightings of one advisory in one package together. */
function keysOf(indices, at, cveOf) {
    const places = indices.map((index) => at(index).evidence.location); // callers give packages only
    const advisories = aliasSets(indices.map(at), cveOf);
    const advisory = numbered(indices.length, (position) => advisories.of(at(indices[position] ?? 0)));
    const purl = numbered(places.length, (position) => places[position]?.purl ?? '');
    const names = purl.values.map(model_location/* packageName */.oZ);
    const name = numbered(places.length, (position) => names[purl.of[position] ?? 0] ?? '');
    const images = (0,memoised/* memoised */.QC)(imageNames(places.flatMap(({ image }) => image ?? [])));
    const keys = new Map();
    for (const [position, index] of indices.entries()) {
        const key = {
            advisory: advisory.values[advisory.of[position] ?? 0] ?? '',
            name: name.values[name.of[position] ?? 0] ?? '',
            target: targetOf(places[position], images), // one for each index
        };
        keys.set(index, key);
    }
    return { keys, alike: groupsOf(indices, paired(advisory, name)), purls: purl.values };
}
/**
 * The lockfile of a service and what was built into its image are one component where both name one version: one finding with two
 * places. Two lockfiles or two images of a service stay two.
 */
function joinServices(targets, at, clusters, serviceOf) {
    const placeOf = ({ first }) => at(first).evidence.location; // all are packages
    const byService = groupBy(targets, (target) => {
        const service = serviceOf(placeOf(target));
        return service === null ? null : `${service}\n${placeOf(target).purl.replace(/[?#].*$/, '')}`;
    });
    for (const [service, members] of byService) {
        const [a, b, more] = members;
        if (a === undefined || b === undefined || more !== undefined)
            continue;
        if ((placeOf(a).image === undefined) === (placeOf(b).image === undefined))
            continue;
        const values = { advisory: a.key.advisory, package: a.key.name, service: service.split('\n')[0] ?? '' };
        clusters.join(a.first, b.first, { reason: 'same-advisory-and-package', values });
    }
}
function packages_joinGroup(group, clusters, keys) {
    const found = [];
    const key = (index) => keys.get(index); // every package has one
    const only = onlyTarget(group, key);
    const byTarget = only === undefined ? groupBy(group, (index) => key(index).target).values() : [group];
    for (const members of byTarget) {
        const [first = 0] = members;
        const { advisory, name } = key(first);
        found.push({ first, key: key(first), members });
        const join = { reason: 'same-advisory-and-package', values: { advisory, package: name } };
        for (const index of members) {
            if (index !== first)
                clusters.join(first, index, join);
            if (only !== undefined && key(index).target !== only)
                keys.set(index, { ...key(index), target: only });
        }
    }
    return found;
}
/** The one target that any of these names; undefined where none does, or several are named. */
function onlyTarget(group, key) {
    let only;
    for (const index of group) {
        const { target } = key(index);
        if (target === '' || target === only)
            continue;
        if (only !== undefined)
            return undefined;
        only = target;
    }
    return only;
}

;// CONCATENATED MODULE: ./build/merge/identity.js



/** The identity of a finding by its speaking sighting. Two findings may share one (one line copied within a file): see `toId`. */
function identityOf(sighting, family, context) {
    const { evidence } = sighting;
    const { location } = evidence;
    if (evidence.category === 'secret') {
        if (sighting.secretHash !== undefined && context.keyed)
            return { basis: 'secret', parts: [sighting.secretHash] };
        if (location.type === 'code')
            return codeIdentity('rule', evidence.ruleId, location, null);
    }
    switch (location.type) {
        case 'package': {
            const key = context.packageKey;
            const parts = key === undefined
                ? [evidence.ruleId, (0,model_location/* packageName */.oZ)(location.purl), targetOf(location)]
                : [key.advisory, key.name, key.target];
            return { basis: 'advisory+package', parts };
        }
        case 'code':
            if (context.resource !== undefined)
                return { basis: 'rule+resource', parts: [evidence.ruleId, location.path, context.resource] };
            return family === null
                ? codeIdentity('rule', evidence.ruleId, location, context.source(location.path))
                : codeIdentity('family', family, location, context.source(location.path));
        case 'endpoint': {
            const parts = [family ?? evidence.ruleId, location.method, context.route(location), location.parameter ?? ''];
            return { basis: family === null ? 'rule+endpoint' : 'family+endpoint', parts };
        }
        case 'workload':
            return { basis: 'rule+workload', parts: [evidence.ruleId, location.uri] };
    }
}
function codeIdentity(kind, name, location, lines) {
    const code = location.startLine === undefined ? undefined : lines?.[location.startLine - 1]?.replace(/\s+/g, ' ').trim();
    if (code !== undefined && code !== '')
        return { basis: `${kind}+path+code`, parts: [kind, name, location.path, 'code', code] };
    return { basis: `${kind}+path+line`, parts: [kind, name, location.path, 'line', String(location.startLine ?? 0)] };
}
/** The id of an identity; the second finding of one and those after it carry their ordinal, which must be that of their places. */
const toId = ({ basis, parts }, ordinal = 1) => fingerprint(ordinal === 1 ? [basis, ...parts] : [basis, ...parts, String(ordinal)]);

;// CONCATENATED MODULE: ./build/merge/overrides.js




const noOverrides = { same: [], different: [] };
const selectorsOf = (override) => override.filter((item) => typeof item !== 'string');
/** The finding ids that an override names. */
const idsIn = (override) => override.filter((item) => typeof item === 'string');
/** Whether a sighting is meant: everything the selector says must agree. */
function isMeant({ evidence, identifiers }, selector) {
    const { tool, rule, path, advisory, package: purl } = selector;
    const { location } = evidence;
    return ((tool === undefined || tool.toLowerCase() === evidence.tool.name.toLowerCase()) &&
        (rule === undefined || rule === evidence.ruleId) &&
        (path === undefined || (location.type === 'code' && (0,esm/* minimatch */.xF)(location.path, path, path_globs/* globOptions */.B))) &&
        (advisory === undefined || identifiers.some(({ value }) => value.toLowerCase() === advisory.toLowerCase())) &&
        (purl === undefined || (location.type === 'package' && overrides_isPackage(location.purl, purl))));
}
const overrides_isPackage = (purl, wanted) => purl.toLowerCase() === wanted.toLowerCase() || (0,model_location/* packageName */.oZ)(purl) === wanted.toLowerCase();
/** Families of the sightings where selectors of one `same` are one weakness: the narrowest that any of them has. */
function unifyFamilies(sightings, families, same) {
    let unified = families;
    for (const override of same) {
        const selectors = selectorsOf(override);
        if (selectors.length < 2)
            continue;
        const meant = new Set([...sightings.keys()].filter((at) => isAnyOf(sightings[at], selectors)));
        const known = [...meant].flatMap((at) => unified[at] ?? []);
        const family = (0,weakness/* narrowestFamily */.WN)(known) ?? `rule ${selectors[0]?.rule ?? ''}`;
        unified = unified.map((own, at) => (meant.has(at) ? family : own));
    }
    return unified;
}
const isAnyOf = (sighting, selectors) => sighting !== undefined && selectors.some((selector) => isMeant(sighting, selector));
/** Keeps apart what selectors of one `different` tell apart; whoever joins in between takes a side. */
function barrier(sightings, different) {
    const sides = different
        .map(selectorsOf)
        .filter((selectors) => selectors.length > 1)
        .map((selectors) => {
        const sideOf = new Map();
        for (const [index, sighting] of sightings.entries()) {
            const side = selectors.findIndex((selector) => isMeant(sighting, selector));
            if (side >= 0)
                sideOf.set(index, side);
        }
        return sideOf;
    });
    return (keep, drop) => {
        const refuses = (sideOf) => sideOf.has(keep) && sideOf.has(drop) && sideOf.get(keep) !== sideOf.get(drop);
        if (sides.some(refuses))
            return false;
        for (const sideOf of sides) {
            const side = sideOf.get(drop);
            if (side !== undefined)
                sideOf.set(keep, side);
        }
        return true;
    };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/merge/related.js

/** What is close but ambiguous is shown on both sides, never merged. */
function relations(ambiguous, 
/** The id of the finding that a sighting became part of. */
idOf, 
/** Ids that a policy says are different: nobody need look at them side by side. */
different = []) {
    const sets = new Map();
    const add = (from, to, reason) => {
        if (from === to)
            return;
        if (different.some((ids) => ids.includes(from) && ids.includes(to)))
            return;
        const known = sets.get(from) ?? new Map();
        const before = known.get(to);
        // Whatever order they were met in, the first of the list of reasons counts.
        if (before === undefined || finding/* relatedReasons */.zr.indexOf(reason) < finding/* relatedReasons */.zr.indexOf(before))
            known.set(to, reason);
        sets.set(from, known);
    };
    for (const { index, others, reason } of ambiguous) {
        const own = idOf(index);
        for (const other of others) {
            const id = idOf(other);
            add(own, id, reason);
            add(id, own, reason);
        }
    }
    return new Map([...sets].map(([id, others]) => [
        id,
        [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([other, reason]) => ({ id: other, reason })),
    ]));
}

;// CONCATENATED MODULE: ./build/merge/findings.js



/** Findings in the order of their speaking sightings, each with the reasons of its joins and with what is close and not the same. */
function toFindings(parts, clusters, ambiguous, different) {
    const ids = idsByPlace(parts);
    const positions = new Int32Array(clusters.size);
    for (let position = 0; position < parts.length; position++)
        positions[parts[position].first] = position; // within its bounds
    const idOf = (index) => ids[positions[clusters.find(index)] ?? 0]; // every representative has a part
    const related = relations(ambiguous, idOf, different.map(idsIn));
    return parts.map(({ first, combined, identity }, position) => {
        const id = ids[position]; // one for each part
        return {
            id,
            basis: identity.basis,
            category: combined.category,
            title: combined.title,
            identifiers: combined.identifiers,
            family: combined.family,
            severity: combined.severity,
            location: combined.location,
            places: combined.places,
            fix: combined.fix,
            scope: combined.scope,
            relationship: combined.relationship,
            intel: combined.intel,
            evidence: combined.evidence,
            joined: clusters.joinsOf(first),
            related: related.get(id) ?? findings_none,
        };
    });
}
const findings_none = [];
/** Ids in the order of parts; where several share an identity, their ordinals follow their places and nothing that may change. */
function idsByPlace(parts) {
    const ids = parts.map(({ identity }) => toId(identity));
    const firsts = new Map();
    const shared = new Map();
    for (let position = 0; position < ids.length; position++) {
        const id = ids[position] ?? '';
        const first = firsts.get(id);
        const others = shared.get(id);
        if (first === undefined)
            firsts.set(id, position);
        else if (others === undefined)
            shared.set(id, [first, position]);
        else
            others.push(position);
    }
    for (const positions of shared.values()) {
        positions.sort((a, b) => compareParts(parts[a], parts[b]) || a - b);
        for (const [at, position] of positions.entries())
            ids[position] = toId(parts[position].identity, at + 1); // positions of this very array
    }
    return ids;
}
function compareParts(a, b) {
    const [x, y] = [a?.combined.location, b?.combined.location];
    if (x?.type !== 'code' || y?.type !== 'code')
        return 0;
    return (x.startLine ?? 0) - (y.startLine ?? 0) || (x.startColumn ?? 0) - (y.startColumn ?? 0);
}

;// CONCATENATED MODULE: ./build/merge/alias-file.js

const alias_file_next = 'Give OSV records (https://ossf.github.io/osv-schema/): one JSON object, a list of them, or one in each line. Until then nothing is joined by this file.';
/**
 * Parses a file of aliases: OSV records as JSON, as a list, as `{"vulns": []}`, or one in each line; of each only `id`, `aliases` and
 * `withdrawn` count. `related` and `upstream` name other flaws and are left out. A file that is broken anywhere is a problem and none of it
 * is used: what an unknown part would have said is not known. Never throws.
 */
function parseAliases({ file, text, }) {
    const refused = (message, line) => ({
        problem: { code: 'intel', message, next: alias_file_next, at: { file, ...(line === undefined ? {} : { line }) } },
    });
    const records = [];
    for (const { value, line } of documentsOf(text.replace(/^\uFEFF/, ''))) {
        if (value === undefined)
            return refused('not JSON where an OSV record was expected', line);
        for (const one of listOf(value)) {
            const record = toRecord(one);
            if (record === null)
                return refused('no OSV record: it needs an `id`, and `aliases` that are a list of ids', line);
            if (record !== 'withdrawn')
                records.push(record);
        }
    }
    return records.length === 0 ? refused('no OSV record with an `id` and `aliases` in it') : { records };
}
/** The whole text where it is JSON, else its lines; `undefined` stands for what cannot be parsed. */
function documentsOf(text) {
    const whole = parsed(text);
    if (whole !== undefined)
        return [{ value: whole }];
    return text
        .split('\n')
        .map((line, at) => ({ text: line.trim(), line: at + 1 }))
        .filter((one) => one.text !== '')
        .map(({ text: one, line }) => ({ value: parsed(one), line }));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function listOf(value) {
    if (Array.isArray(value))
        return value;
    return isObject(value) && Array.isArray(value['vulns']) ? value['vulns'] : [value];
}
function toRecord(value) {
    if (!isObject(value) || typeof value['id'] !== 'string')
        return null;
    const { aliases = [], withdrawn } = value;
    if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string'))
        return null;
    if (withdrawn !== undefined && withdrawn !== null)
        return 'withdrawn';
    return { id: alias_file_nameOf(value['id']), aliases: aliases.map(alias_file_nameOf) };
}
/** An id of a list that is not known here is a name all the same: it may stand between two that are. */
const alias_file_nameOf = (text) => {
    const known = (0,model_identifier/* recogniseIdentifier */.f3)(text);
    return known === null || known.scheme === 'cwe' ? { scheme: 'osv', value: text.trim() } : known;
};

;// CONCATENATED MODULE: ./build/merge/known-aliases.js




/** Nothing is known. */
const noAliases = { cveOf: (cve) => cve, name: (sighting) => sighting };
/** What a file of aliases says, where one was given; nothing, and why, where it cannot be used. */
function aliasesIn(given) {
    if (given === null)
        return { aliases: noAliases, problems: [] };
    const parsed = parseAliases(given);
    return 'problem' in parsed
        ? { aliases: noAliases, problems: [parsed.problem] }
        : { aliases: knownAliases(parsed.records), problems: [] };
}
/** Advisories of distributions are about an update: what they list side by side is fixed by it, and is several flaws. */
const umbrella = /^(?:DSA|DLA|DTSA|USN|RHSA|RHBA|RHEA|ALSA|ALBA|RLSA|RXSA|SUSE-SU|openSUSE-SU|ELSA|ALAS2?|MGASA|ASB-A|PUB-A)-/i;
/**
 * Names by alias records. Aliases hold both ways and from one to the next, cycles included. Two CVEs are one flaw only where a single
 * record that is no distribution's says so; a chain that would join them otherwise ends there. Input order never shows.
 */
function knownAliases(records) {
    const told = records.filter(({ id, aliases }) => !umbrella.test(id.value) || (0,model_identifier/* cvesIn */.BN)(aliases).length < 2);
    const cves = createUnion();
    for (const { id, aliases } of told) {
        const [first, ...others] = (0,model_identifier/* cvesIn */.BN)([id, ...aliases]);
        if (first !== undefined)
            for (const other of others)
                cves.join(first, other);
    }
    const { find, members } = known_aliases_joined(told, cves.find);
    const known = new Map();
    const name = (sighting) => {
        const { identifiers, evidence } = sighting;
        if (identifiers.length === 0 || !(0,model_sighting/* isAdvisory */.k)({ ...evidence, identifiers }))
            return sighting;
        let all = known.get(identifiers);
        if (all === undefined)
            known.set(identifiers, (all = withNames(identifiers, cves.find, find, members)));
        return all === identifiers ? sighting : { ...sighting, identifiers: all };
    };
    return { cveOf: cves.find, name };
}
/** Sets of names, none with two CVEs that are two flaws. */
function known_aliases_joined(records, cveOf) {
    const sets = createUnion();
    const cveOfSet = new Map();
    const ids = new Map();
    const pairs = [];
    for (const { id, aliases } of records)
        for (const alias of aliases) {
            pairs.push(id.value < alias.value ? [id.value, alias.value] : [alias.value, id.value]);
            for (const one of [id, alias]) {
                ids.set(one.value, one);
                if (one.scheme === 'cve')
                    cveOfSet.set(one.value, cveOf(one.value));
            }
        }
    for (const [a, b] of pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))) {
        const [left, right] = [cveOfSet.get(sets.find(a)), cveOfSet.get(sets.find(b))];
        if (left !== undefined && right !== undefined && left !== right)
            continue;
        const cve = left ?? right;
        const root = sets.join(a, b);
        if (cve !== undefined)
            cveOfSet.set(root, cve);
    }
    const members = new Map();
    for (const value of sets.names()) {
        const id = ids.get(value);
        if (id === undefined)
            continue;
        const set = members.get(sets.find(value));
        if (set === undefined)
            members.set(sets.find(value), [id]);
        else
            set.push(id);
    }
    return { find: sets.find, members };
}
/** So many names of one flaw are shown; a set of more was joined by mistake and names nothing. */
const mostNames = 30;
/** A list of several flaws, or one whose names belong to several, is left as it is. */
function withNames(own, cveOf, find, members) {
    const advisories = own.filter(model_identifier/* isAdvisoryId */.Lw);
    const roots = new Set(advisories.map(({ value }) => find(value)));
    const further = [...roots].flatMap((root) => members.get(root) ?? []);
    const cves = new Set((0,model_identifier/* cvesIn */.BN)([...advisories, ...further]).map(cveOf));
    if (cves.size > 1 || further.length > mostNames)
        return own;
    const names = further.filter(({ value }) => !umbrella.test(value));
    const all = (0,model_identifier/* canonicalIdentifiers */.v4)([...own, ...names]);
    return all.length === own.length ? own : all;
}

;// CONCATENATED MODULE: ./build/merge/secrets.js

/**
 * Joins sightings of one secret: the same value wherever it stands, or the same line of a file where at least one report does not
 * give the value. Two values on one line are two secrets, and so is what one tool tells apart there.
 */
function joinSecrets(sightings, indices, clusters) {
    const at = (index) => sightings[index]; // indices come from this very array
    for (const [first, ...rest] of groupBy(indices, (index) => at(index).secretHash ?? null).values())
        for (const index of rest)
            if (first !== undefined)
                clusters.join(first, index, { reason: 'same-secret', values: { by: 'value' } });
    for (const group of groupBy(indices, (index) => secrets_lineOf(at(index))).values()) {
        const hashes = new Set(group.map((index) => at(index).secretHash).filter((hash) => hash !== undefined));
        const [first, ...rest] = group;
        if (first === undefined || hashes.size > 1 || secrets_isToldApart(group.map(at)))
            continue;
        const { location } = at(first).evidence;
        if (location.type !== 'code')
            continue;
        const values = { path: location.path, line: String(location.startLine) };
        for (const index of rest)
            clusters.join(first, index, { reason: 'same-secret', values });
    }
}
/** Whether one tool reports several things here, by rule or column. */
function secrets_isToldApart(sightings) {
    const told = new Map();
    return sightings.some(({ evidence: { tool, ruleId, location } }) => {
        const what = `${location.type === 'code' ? (location.startColumn ?? '') : ''} ${ruleId}`;
        const before = told.get(tool.name) ?? what;
        told.set(tool.name, before);
        return before !== what;
    });
}
function secrets_lineOf(sighting) {
    const { location } = sighting.evidence;
    return location.type === 'code' && location.startLine !== undefined ? `${location.path}\n${location.startLine}` : null;
}

;// CONCATENATED MODULE: ./build/merge/speaking-order.js



const placeOrder = { code: 0, package: 1, endpoint: 2, workload: 3 };
/**
 * The order in which sightings of one finding speak: code before package before endpoint, who points most narrowly, then line, tool,
 * place, file, pointer. Total.
 */
function compareSightings(a, b) {
    const x = a.evidence;
    const y = b.evidence;
    return (standing(a) - standing(b) ||
        speaking_order_lineOf(x.location) - speaking_order_lineOf(y.location) ||
        compareTexts(x.tool.name, y.tool.name) ||
        // Before the file: which of several places speaks must not depend on how a tool cuts its reports.
        compareTexts(nameOf(x.location), nameOf(y.location)) ||
        compareEntries(a, b));
}
/** The sightings in speaking order: by numbers as far as those tell, by their entries where all numbers agree. */
function inSpeakingOrder(sightings) {
    const table = tableOf(sightings);
    const columns = [
        ranked(numbered(sightings.length, (at) => standing(sightings[at]))), // within its bounds
        ranked(numbered(sightings.length, (at) => table.starts[at] ?? 0)),
        ranked(table.tools),
        ranked(table.names),
    ];
    const order = sortedBy(sightings.length, columns);
    const isTied = (a, b) => columns.every(({ of }) => of[a] === of[b]);
    const entry = (at) => sightings[at]; // positions are those of this array
    for (let from = 0, to = 1; from < order.length; from = to++) {
        while (to < order.length && isTied(order[from] ?? 0, order[to] ?? 0))
            to++;
        if (to - from > 1)
            order.subarray(from, to).sort((a, b) => compareEntries(entry(a), entry(b)));
    }
    return inOrder(table, order);
}
const speaking_order_most = 2 ** 20 - 1;
/** Everything that numbers say of the order, as one whole number below 2^44. */
function standing({ evidence: { dismissed, location, category } }) {
    const kind = (dismissed === undefined ? 0 : 8) + placeOrder[location.type] * 2 + (category === 'iast' ? 1 : 0);
    return (kind * (speaking_order_most + 1) + Math.min(speaking_order_linesOf(location), speaking_order_most)) * (speaking_order_most + 1) + Math.min(speaking_order_lineOf(location), speaking_order_most);
}
function compareEntries(a, b) {
    const x = a.evidence;
    const y = b.evidence;
    return (compare_texts_compareTexts(x.source.file, y.source.file) ||
        compare_texts_compareTexts(x.source.pointer, y.source.pointer) ||
        compare_texts_compareTexts(x.title, y.title) ||
        // Several drafts of one entry: what is left of them decides, so that no order of the input can.
        compare_texts_compareTexts(JSON.stringify(a), JSON.stringify(b)));
}
const speaking_order_lineOf = (location) => (location.type === 'code' ? (location.startLine ?? 0) : 0);
/** How many lines a place spans; one without a line points at the whole file. */
const speaking_order_linesOf = (location) => {
    if (location.type !== 'code')
        return 0;
    return location.startLine === undefined
        ? Number.MAX_SAFE_INTEGER
        : (location.endLine ?? location.startLine) - location.startLine;
};

;// CONCATENATED MODULE: ./build/merge/slice.js
const slice_assigned = /(?:^|[^\w$.])(?:\{([^{}]*)\}|([A-Za-z_$][\w$]*(?:\s*,\s*[A-Za-z_$][\w$]*)*))\s*(?::\s*[\w<>[\]., |]+)?\s*(?:[+.]=|:=|=(?![=>]))/g;
/**
 * Looks back from a statement through the function around it: what assigns a variable that is used further down belongs to it. Textual,
 * so it may take in too much; what is passed on through objects and loops it does not see.
 */
function sliceOf(source, place, within) {
    const start = place.startLine ?? 0;
    const own = source.slice(start - 1, place.endLine ?? start);
    // Where the tool says which expression it means, what stands before it on the line is another.
    const lines = own.map((line, at) => (at === 0 ? line.slice((place.startColumn ?? 1) - 1) : line));
    const variables = new Set(lines.flatMap(variablesIn));
    const signature = signatureOf(source.slice(within.start - 1, start));
    for (let at = start - 1; at >= within.start + signature.lines; at--) {
        const line = source[at - 1] ?? '';
        const names = [...line.matchAll(slice_assigned)].flatMap(([, inner, plain]) => (inner ?? plain ?? '').split(/[\s,:]+/));
        if (!names.some((name) => variables.has(name)))
            continue;
        lines.push(line);
        for (const name of variablesIn(line.replace(slice_assigned, ' ')))
            variables.add(name);
    }
    const declared = signature.parts.filter((text) => variables.has(nameIn(text)));
    return { lines: [...lines, ...declared], variables, declared };
}
/** Names of variables in code: not what stands in texts, except where it is filled in, and not what is called or called upon. */
function variablesIn(line) {
    const filledIn = [...line.matchAll(/\{([^{}"'`]*)\}/g)].map(([, inner = '']) => inner);
    const code = [line.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""'), ...filledIn].join(' ');
    const words = code.replace(/[\w$]+(?:\s*\.\s*[\w$]+)*\s*\(/g, '(').replace(/\.\s*[\w$]+/g, '');
    return words.match(/[A-Za-z_$][\w$]*/g) ?? [];
}
/** The parameters of a function, each as it is declared, and how many lines they take. */
function signatureOf(lines) {
    const text = lines.join('\n');
    const open = text.indexOf('(');
    const parts = [];
    let depth = 0;
    let from = open + 1;
    for (let at = open; at >= 0 && at < text.length; at++) {
        const c = text.charAt(at);
        if ('([{<'.includes(c))
            depth++;
        const closes = ')]}>'.includes(c);
        if (closes)
            depth--;
        if (depth > 1 || !((c === ',' && depth === 1) || (closes && depth === 0)))
            continue;
        parts.push(text.slice(from, at).trim());
        from = at + 1;
        if (depth === 0)
            break;
    }
    return { parts: parts.filter((part) => part !== ''), lines: text.slice(0, from).split('\n').length };
}
/** `@RequestParam("from") String a` declares `a`, `a: str = Query()` too. */
function nameIn(declaration) {
    const plain = declaration.replace(/@[\w.]+(?:\([^()]*\))?/g, '').trim();
    const [before = ''] = plain.split(/[:=]/);
    const words = before.match(/[A-Za-z_$][\w$]*/g) ?? [];
    return words.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/merge/parameter.js


/** Lines above a sink in which the reading of its input is looked for, where the tool gives no flow. */
const above = 15;
/**
 * Whether the source around a static finding (its lines, its flow, the lines above, or the handler above it where that is known)
 * reads a request parameter of this name, as a quoted text or a property. False where the source is not there: nothing is guessed.
 */
function namesParameter(sighting, parameter, source, handlers = []) {
    const mention = mentionOf(parameter);
    if (mention === null)
        return false;
    return [sighting.evidence.location, ...sighting.also].some((location) => parameter_linesOf(location, source, handlers).some((line) => mention.test(line)));
}
/** A parameter of the request, read by whatever name. */
const anyRead = /\b(?:query|params?|body|form|args|values|cookies|headers|GET|POST)\s*(?:\??\.(?!get\b)\w|\[\s*["'`]|\.get\(\s*["'`])|\b(?:get(?:Parameter|Header|Query)?|FormValue|Query\(\)\.Get|Param|input)\(\s*["'`]/;
/** Parameters of a handler that hold the request as a whole, or nothing of it. */
const wholeRequest = /^(?:req|request|res|response|ctx|context|c|r|w|rw|next|self|this|cls|reply)$/;
/**
 * What the very statement of a static finding is made of: it is followed back through the handler. Unknown where no handler is known, or
 * where no parameter at all is seen to reach it.
 */
function madeOf(sighting, parameter, source, handlers) {
    const mention = mentionOf(parameter);
    const { location } = sighting.evidence;
    if (mention === null || location.type !== 'code')
        return 'unknown';
    const handler = handlers.find((one) => isWithin(location, one));
    const text = handler === undefined ? null : source(location.path);
    if (handler === undefined || text === null)
        return 'unknown';
    const { lines, variables, declared } = sliceOf(text, location, handler.lines);
    if (variables.has(parameter) || lines.some((line) => mention.test(line)))
        return 'this';
    const isFed = lines.some((line) => anyRead.test(line)) || declared.some((name) => !wholeRequest.test(firstWord(name)));
    return isFed ? 'others' : 'unknown';
}
const firstWord = (text) => /^[*&\s]*(\w+)/.exec(text)?.[1] ?? text;
/** How source reads a parameter; a name of one letter is one only where it is read from the request. Null: no name to look for. */
function mentionOf(parameter) {
    if (!/^[\w.$-]+$/.test(parameter))
        return null;
    const name = parameter.replace(/[.$-]/g, '\\$&');
    if (parameter.length > 1)
        return new RegExp(`["'\`.]${name}(?![\\w-])`);
    const sources = 'query|params?|parameters?|body|form|args|values|cookies|headers|get\\w*|input';
    return new RegExp(`\\b(?:${sources})\\s*(?:\\.|\\[\\s*["'\`]|\\(\\s*["'\`])${name}(?![\\w-])`, 'i');
}
function parameter_linesOf(location, source, handlers) {
    if (location.type !== 'code' || location.startLine === undefined)
        return [];
    const handler = handlers.find((one) => isWithin(location, one));
    const first = handler?.lines.start ?? location.startLine - above;
    return source(location.path)?.slice(Math.max(0, first - 1), location.endLine ?? location.startLine) ?? [];
}

;// CONCATENATED MODULE: ./build/merge/workloads.js

/** Joins what one rule saw on one workload, however often it fired: a runtime alert repeats, its cause does not. */
function joinWorkloads(sightings, indices, clusters) {
    const alertOf = (index) => {
        const evidence = sightings[index]?.evidence;
        return evidence?.location.type !== 'workload' ? null : { rule: evidence.ruleId, workload: evidence.location.uri };
    };
    const key = (index) => {
        const alert = alertOf(index);
        return alert === null ? null : clusters_keyOf(alert.rule, alert.workload);
    };
    for (const [first = 0, ...rest] of groupBy(indices, key).values()) {
        const values = alertOf(first);
        if (values === null)
            continue;
        for (const index of rest)
            clusters.join(first, index, { reason: 'same-workload-and-rule', values });
    }
}

;// CONCATENATED MODULE: ./build/merge/index.js
























/**
 * Sightings to findings: one per weakness, every sighting kept as evidence, each join with its reason. Candidates share a key and are
 * never compared all with all. Input order never shows.
 */
function merge(input, context) {
    const { cveOf, name } = context.aliases ?? noAliases;
    const table = inSpeakingOrder(context.aliases === undefined ? input : input.map(name));
    const { sightings } = table;
    const { same, different } = context.overrides ?? noOverrides;
    const families = unifyFamilies(sightings, familiesOf(table), same);
    const clusters = createClusters(sightings.length, barrier(sightings, different));
    const kinds = byKind(table);
    const named = kinds.endpoints.length > 0 && context.services.some(({ routes }) => routes.length > 0);
    const endpoints = endpointResolver(context.services, named ? codePaths(sightings) : [], context.routes);
    const seen = kinds.endpoints.flatMap((index) => endpoints_seenBy(sightings[index], index, endpoints)); // as above
    const packages = joinPackages(sightings, kinds.packages, clusters, context.services, cveOf);
    joinSecrets(sightings, kinds.secrets, clusters);
    const inCode = joinCode(table, kinds.code, families, clusters, context.source);
    joinWorkloads(sightings, kinds.workloads, clusters);
    const onFlows = joinFlows(table, kinds.code, families, clusters, context.source);
    const code = indexCode(sightings, kinds.traces.length + seen.length === 0 ? [] : kinds.code, families);
    joinHandlers(seen, sightings, families, code, clusters, context.source);
    // What static tools told apart stays apart, whatever was seen from outside.
    clusters.anchor(kinds.code);
    const asking = {
        names: (sighting, parameter, handlers) => namesParameter(sighting, parameter, context.source, handlers),
        madeOf: (sighting, parameter, handlers) => madeOf(sighting, parameter, context.source, handlers),
        isHandled: endpoints.isHandled,
    };
    const seenAt = groupBy(seen, ({ index }) => String(index));
    const refuted = (trace, other) => (seenAt.get(String(trace)) ?? []).some((one) => isRefuted(one, sightings[other], asking)); // as above
    joinTraces(sightings, kinds.traces, families, code, clusters, refuted);
    const between = joinEndpoints(sightings, seen, families, clusters);
    const behind = joinRoutes(seen, sightings, families, code, clusters, asking);
    const ambiguous = [...packages.ambiguous, ...inCode, ...onFlows, ...between, ...behind];
    const route = (location) => endpoints.of(location).route;
    const finish = () => {
        const identifiersOf = identifierJoiner();
        const parts = clusters.all().map((members) => {
            const [first = 0] = members;
            const group = members.map((index) => sightings[index]); // clusters are never empty
            const family = familyOf(members, families);
            const identity = identityOf(group[0], family, {
                source: context.source,
                keyed: context.keyed,
                route,
                packageKey: group[0].evidence.location.type === 'package' ? packages.keys.get(first) : undefined,
                resource: resourceOf(group),
            });
            return { first, combined: combine(group, family, identifiersOf), identity };
        });
        return toFindings(parts, clusters, ambiguous, different);
    };
    return joinByPolicy(finish, sightings, clusters, same);
}
/** The resource that any of these names; a configuration is the only thing that has one. */
function resourceOf(group) {
    for (const { resource } of group)
        if (resource !== undefined)
            return resource;
    return undefined;
}
function familyOf(members, families) {
    const own = families[members[0] ?? 0] ?? null;
    for (const index of members)
        if (families[index] !== own)
            return (0,weakness/* narrowestFamily */.WN)(members.flatMap((member) => families[member] ?? []));
    return own;
}
/** What a policy names by the ids of two findings becomes one, whatever told it apart: its findings are made once more. */
function joinByPolicy(finish, sightings, clusters, same) {
    const findings = finish();
    const wanted = new Set(same.flatMap(idsIn));
    if (wanted.size === 0)
        return findings;
    const named = new Map(findings.filter(({ id }) => wanted.has(id)).map(({ id, evidence: [first] }) => [id, first]));
    const at = new Map(sightings.map(({ evidence }, index) => [evidence, index]));
    for (const ids of same.map(idsIn)) {
        const found = ids.flatMap((id) => at.get(named.get(id)) ?? []); // unknown ids find nothing
        const [first, ...rest] = found;
        if (first === undefined)
            continue;
        for (const other of rest)
            clusters.force(first, other, { reason: 'same-by-policy', values: { ids: ids.join(', ') } });
    }
    return finish();
}
function byKind({ traits: told }) {
    const having = (trait) => {
        const found = [];
        for (let index = 0; index < told.length; index++)
            if (((told[index] ?? 0) & trait) !== 0)
                found.push(index);
        return found;
    };
    return {
        packages: having(traits.package),
        secrets: having(traits.secret),
        code: having(traits.code),
        workloads: having(traits.workload),
        endpoints: having(traits.endpoint),
        traces: having(traits.trace),
    };
}
/** Every source file a finding stands in or passes through. */
function codePaths(sightings) {
    const paths = new Set();
    for (const { evidence, also } of sightings)
        for (const location of [evidence.location, ...also])
            if (location.type === 'code')
                paths.add(location.path);
    return [...paths].sort();
}

// EXTERNAL MODULE: ./build/normalise/index.js + 14 modules
var normalise = __webpack_require__(823);
// EXTERNAL MODULE: ./build/policy/index.js + 11 modules
var build_policy = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/model/priority.js
var model_priority = __webpack_require__(4004);
;// CONCATENATED MODULE: ./build/rank/bands.js






const called = ({ level }) => (0,model_reach/* reachRank */.un)(level) >= 4;
/** A severity nobody states counts as medium, as high where reach is a path. */
function effective(facts) {
    if (facts.severity !== 'unknown')
        return facts.severity;
    return called(facts) ? 'high' : 'medium';
}
const atLeast = (facts, floor) => (0,model_severity/* severityAtLeast */._2)(effective(facts), floor);
const otherwise = { band: 'B4', row: 'low or informational', holds: () => true };
/** The decision table, the first row that holds. It orders the list; only rules decide. */
const bandTable = [
    { band: 'B4', row: 'set aside by an accepted claim', holds: ({ accepted }) => accepted },
    {
        band: 'B0',
        row: 'exploited in the wild, and the package is used',
        holds: (facts) => facts.exploited && (0,model_reach/* reachRank */.un)(facts.level) >= 2,
    },
    {
        band: 'B0',
        row: 'triggered by a test, high or worse',
        holds: (facts) => facts.level === 'exercised' && atLeast(facts, 'high'),
    },
    { band: 'B0', row: 'a malicious package', holds: (facts) => facts.malicious },
    { band: 'B0', row: 'a secret confirmed to be valid', holds: ({ validSecret }) => validSecret },
    { band: 'B1', row: 'critical, with a path to it', holds: (facts) => called(facts) && atLeast(facts, 'critical') },
    {
        band: 'B1',
        row: 'high, with a path to it, likely to be exploited, not internal',
        holds: (facts) => called(facts) && atLeast(facts, 'high') && facts.likely >= 0.1 && facts.exposure !== 'internal',
    },
    { band: 'B2', row: 'exploited in the wild', holds: ({ exploited }) => exploited },
    { band: 'B2', row: 'critical', holds: (facts) => atLeast(facts, 'critical') },
    { band: 'B2', row: 'high, with a path to it', holds: (facts) => called(facts) && atLeast(facts, 'high') },
    { band: 'B3', row: 'medium or worse', holds: (facts) => atLeast(facts, 'medium') },
    otherwise,
];
/** The band of these facts and the row that gave it. What tools refute is judged as merely present and stands one band lower, exploited not below B3. */
function bandOf(facts) {
    const judged = facts.refuted ? { ...facts, level: 'present' } : facts;
    const row = bandTable.find(({ holds }) => holds(judged)) ?? otherwise;
    return facts.refuted && row.band !== 'B4' ? oneLower(row) : asGiven(row);
}
// The table has few rows: findings of one row share what it says.
const asGiven = (0,memoised/* memoised */.QC)(({ band, row }) => ({ band, row }));
const oneLower = (0,memoised/* memoised */.QC)(({ band, row }) => {
    // What is exploited comes from B2 at the lowest, so that B3 is as far down as it gets.
    const lower = model_priority/* bands */.R[model_priority/* bands */.R.indexOf(band) + 1] ?? 'B4';
    return { band: lower, row: `${row}; one lower, because a tool found no way to it` };
});
/** The facts of a finding, as the table reads them: unknown takes part as "not shown". */
function bandFacts({ severity, evidence }, { signals, reach }) {
    const probability = (0,model_signal/* known */.e)(signals.likely);
    const exposure = (0,model_signal/* known */.e)(signals.exposed);
    return {
        accepted: standingCount(evidence) === 0,
        exploited: (0,model_signal/* known */.e)(signals.exploited) === true,
        severity,
        level: reach.level,
        refuted: reach.verdict === 'refuted',
        validSecret: (0,model_signal/* known */.e)(signals['valid-secret']) === true,
        malicious: (0,model_signal/* known */.e)(signals.malicious) === true,
        likely: typeof probability === 'number' ? probability : 0,
        exposure: exposure === 'internet' || exposure === 'internal' ? exposure : 'unknown',
    };
}

;// CONCATENATED MODULE: ./build/rank/order.js




const exposure = (said) => (said === 'internet' ? 2 : said === 'internal' ? 0 : 1);
const criticality = { high: 3, medium: 2, unknown: 1, low: 0 };
const confidence = { high: 3, medium: 2, unknown: 1, low: 0 };
const sensitive = new Set(['personal', 'payment', 'health', 'credentials', 'financial']);
/** Compared from the first to the last; the first difference decides. No weights, no sums. */
const positions = [
    { of: 'band', size: 5, value: ({ priority }) => 4 - model_priority/* bands */.R.indexOf(priority.band) },
    { of: 'exploited', size: 3, value: exploitation },
    { of: 'reach', size: 7, value: ({ reach }) => (reach.verdict === 'refuted' ? 0 : (0,model_reach/* reachRank */.un)(reach.level)) },
    {
        of: 'exposure',
        size: 3,
        value: ({ signals }) => exposure((0,model_signal/* known */.e)(signals.exposed)),
    },
    { of: 'severity', size: 11, value: ({ severity }) => Math.round((0,model_severity/* severityRank */.qs)(severity) * 2) },
    { of: 'criticality', size: 4, value: ({ service }) => criticality[service?.criticality ?? 'unknown'] },
    {
        of: 'data',
        size: 3,
        value: ({ service }) => service === null ? 1 : service.data.some((kind) => sensitive.has(kind)) ? 2 : service.data.length > 0 ? 0 : 1,
    },
    {
        of: 'confidence',
        size: 4,
        value: surestOf,
    },
    { of: 'corroborated', size: 2, value: ({ signals }) => Number((0,model_signal/* known */.e)(signals.corroborated) === true) },
    { of: 'fix', size: 2, value: ({ signals }) => Number((0,model_signal/* known */.e)(signals.fixable) === true) },
];
function surestOf({ evidence }) {
    let surest = 0;
    for (const one of evidence)
        surest = Math.max(surest, confidence[one.confidence]);
    return surest;
}
function exploitation({ signals }) {
    if ((0,model_signal/* known */.e)(signals.exploited) === true)
        return 2;
    const probability = (0,model_signal/* known */.e)(signals.likely);
    return typeof probability === 'number' && probability >= 0.1 ? 1 : 0;
}
/** All positions as one whole number (below 2^53): equal numbers mean that no fact tells two findings apart. */
function orderNumber(finding) {
    let sum = 0;
    for (const { size, value } of positions)
        sum = sum * size + Math.min(Math.max(value(finding), 0), size - 1);
    return sum;
}
/** The first position at which `a` and `b` differ, or null where no fact tells them apart. */
const firstDifference = (a, b) => positions.find(({ value }) => value(a) !== value(b))?.of ?? null;

;// CONCATENATED MODULE: ./build/rank/index.js




/** First to last, a total order: the band from its table, then the facts, then the place, then the id. Input order never shows. */
function rank_rank(stages) {
    const { findings, owned, enriched } = stages;
    const keys = sortKeys(findings.length);
    const priorities = [];
    for (let index = 0; index < findings.length; index++) {
        const finding = findings[index]; // within its bounds
        const known = enriched[index]; // all four are as long as findings
        const { signals, reach } = known;
        const priority = bandOf(bandFacts(finding, known));
        priorities.push(priority);
        const { severity, evidence, location } = finding;
        const { service } = owned[index]; // as above
        keys.note(index, { severity, evidence, service, signals, reach, priority }, location);
    }
    const id = (index) => findings[index]?.id ?? '';
    const order = Array.from(findings.keys()).sort((a, b) => keys.compare(a, b) || (id(a) < id(b) ? -1 : 1));
    // Made in the order in which all that follows walks through them: what lies side by side in memory is not waited for.
    return order.map((index) => put(stages, index, priorities[index])); // one for each finding
}
/** A finding with all that is said about it. */
function put({ findings, owned, enriched, tracked }, index, priority) {
    const finding = findings[index]; // one of them, and all four are as long
    const { owners, service } = owned[index];
    const { signals, reach } = enriched[index];
    const { change, cause, causeBecause, firstSeen, trackedBy } = tracked[index];
    return {
        id: finding.id,
        basis: finding.basis,
        category: finding.category,
        title: finding.title,
        identifiers: finding.identifiers,
        family: finding.family,
        severity: finding.severity,
        location: finding.location,
        places: finding.places,
        fix: finding.fix,
        scope: finding.scope,
        relationship: finding.relationship,
        intel: finding.intel,
        evidence: finding.evidence,
        joined: finding.joined,
        related: finding.related,
        owners,
        service,
        signals,
        reach,
        change,
        cause,
        causeBecause,
        firstSeen,
        trackedBy,
        priority,
    };
}
/** Numbers to sort findings by: the facts, then file by file and line by line. */
function sortKeys(count) {
    const orders = new Float64Array(count);
    const places = new Uint32Array(count);
    const lines = new Float64Array(count);
    const names = new Map();
    let numbers = null;
    return {
        note: (index, finding, location) => {
            const name = placeOf(location);
            const place = names.get(name) ?? names.size;
            if (place === names.size)
                names.set(name, place);
            orders[index] = orderNumber(finding);
            places[index] = place;
            lines[index] = rank_lineOf(location);
        },
        compare: (a, b) => {
            numbers ??= rank_byName(names);
            const facts = (orders[b] ?? 0) - (orders[a] ?? 0);
            if (facts !== 0)
                return facts;
            return (numbers[places[a] ?? 0] ?? 0) - (numbers[places[b] ?? 0] ?? 0) || (lines[a] ?? 0) - (lines[b] ?? 0);
        },
    };
}
/** For each name the number that it has among all of them, in their order. */
function rank_byName(names) {
    const numbers = new Uint32Array(names.size);
    for (const [number, name] of [...names.keys()].sort().entries())
        numbers[names.get(name) ?? 0] = number;
    return numbers;
}
const placeOf = (location) => (location.type === 'code' ? location.path : (0,model_location/* describeLocation */.lR)(location));
const rank_lineOf = (location) => (location.type === 'code' ? (location.startLine ?? 0) : 0);

// EXTERNAL MODULE: ./build/sightings-in.js
var sightings_in = __webpack_require__(1302);
;// CONCATENATED MODULE: ./build/summarise/versions.js
/** Ecosystems whose versions are numbers with dots and what comes before a release behind a hyphen or letter. */
const comparable = new Set(['npm', 'cargo', 'golang', 'pypi', 'gem', 'nuget', 'composer', 'hex', 'pub', 'swift']);
function parse(text) {
    const match = /^[v=]?(\d+(?:\.\d+)*)(?:[-.]?((?:[a-z]|(?<=-)\d)[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i.exec(text.trim());
    if (match?.[1] === undefined)
        return null;
    const after = match[2]?.toLowerCase();
    // What PyPI calls post comes after the release: nothing here says how much.
    if (after !== undefined && /^post|^final|^rev?\d|^sp\d/.test(after))
        return null;
    return { numbers: match[1].split('.').map(Number), pre: after === undefined ? null : after.split(/[.-]/) };
}
/** Negative, zero or positive as in a sort; null where the versions of this kind of package, or these two, do not compare. */
function compareVersions(type, a, b) {
    if (a === b)
        return 0;
    const left = comparable.has(type) ? parse(a) : null;
    const right = comparable.has(type) ? parse(b) : null;
    if (left === null || right === null)
        return null;
    for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
        const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return comparePre(left.pre, right.pre);
}
/** A release comes after everything before it; the rest as https://semver.org, item 11. */
function comparePre(a, b) {
    if (a === null || b === null)
        return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const [x, y] = [a[at], b[at]];
        if (x === y)
            continue;
        if (x === undefined || y === undefined)
            return x === undefined ? -1 : 1;
        const [m, n] = [/^\d+$/.test(x), /^\d+$/.test(y)];
        if (m && n && Number(x) !== Number(y))
            return Number(x) - Number(y);
        if (m !== n)
            return m ? -1 : 1;
        if (x !== y)
            return x < y ? -1 : 1;
    }
    return 0;
}
/**
 * The smallest version that closes all: each finding names the versions without its flaw (one text, several behind commas), of which
 * the smallest above the version in use counts. Null where that cannot be told.
 */
function smallestThatCloses(type, from, fixes) {
    let best = null;
    for (const fix of new Set(fixes)) {
        const least = leastAbove(type, from, fix.split(/\s*(?:,|\|\|)\s*/).filter((one) => one !== ''));
        if (least === null)
            return null;
        const order = best === null ? 1 : compareVersions(type, least, best);
        if (order === null)
            return null;
        if (order > 0)
            best = least;
    }
    return best;
}
function leastAbove(type, from, versions) {
    const [only] = versions;
    if (versions.length === 1 && only !== undefined)
        return only;
    let least = null;
    for (const version of versions) {
        const above = from === undefined ? 1 : compareVersions(type, version, from);
        const order = least === null ? -1 : compareVersions(type, version, least);
        if (above === null || order === null)
            return null;
        if (above > 0 && order < 0)
            least = version;
    }
    return least;
}

;// CONCATENATED MODULE: ./build/summarise/groups.js





/** Findings of one rule from which on they are one piece of work, and files they must lie in. */
const enough = { findings: 5, files: 3 };
/**
 * Findings that one piece of work closes: an upgrade, a rule repeated through a file tree, a secret in several places. Given in rank
 * order; what closes most comes first. A finding stands in one group of a kind at most; what is dismissed in none.
 */
function groupFindings(findings) {
    const [upgrades, rules] = [collectUpgrades(), collectRules()];
    const secrets = [];
    // One walk for all kinds: a hundred thousand findings come from memory slower than they are looked at.
    for (const finding of findings) {
        if (isDismissed(finding))
            continue;
        upgrades.add(finding);
        rules.add(finding);
        if (finding.category === 'secret')
            secrets.push(finding);
    }
    return [...upgrades.groups.flatMap(upgrade), ...rules.groups.flatMap(rule), ...secrets.flatMap(secret)].sort((a, b) => b.findings.length - a.findings.length || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}
/** By two keys, which are not put together into a text of their own; findings without the first are in no group. */
function collectBy(first, second) {
    const groups = [];
    const found = new Map();
    const add = (finding) => {
        const name = first(finding);
        if (name === null)
            return;
        const among = found.get(name) ?? new Map();
        if (among.size === 0)
            found.set(name, among);
        const key = second(finding);
        const group = among.get(key);
        if (group !== undefined)
            group.push(finding);
        else {
            const begun = [finding];
            among.set(key, begun);
            groups.push(begun);
        }
    };
    return { add, groups };
}
const groups_targetOf = ({ image, manifest }) => image ?? manifest ?? '';
const idsOf = (findings) => findings.map(({ id }) => id);
const times = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Packages that are upgraded together: distributions build several binaries from one source. */
function collectUpgrades() {
    const asBuilt = (0,memoised/* memoised */.QC)((purl) => JSON.stringify([(0,model_location/* sourceName */.VZ)(purl), groups_versionOf(purl) ?? '']));
    return collectBy(({ location, fix }) => (location.type === 'package' && fix?.version !== undefined ? asBuilt(location.purl) : null), ({ location }) => (location.type === 'package' ? groups_targetOf(location) : null));
}
function upgrade(group) {
    const location = group[0]?.location;
    if (location?.type !== 'package' || group.length < 2)
        return [];
    const from = groups_versionOf(location.purl);
    const name = (0,model_location/* sourceName */.VZ)(location.purl);
    const fixes = group.flatMap(({ fix }) => (fix?.version === undefined ? [] : [fix.version]));
    const to = smallestThatCloses(name.slice(4).split('/')[0] ?? '', from, fixes);
    const shown = name.replace(/^pkg:[^/]+\//, '');
    const goal = to === null ? '(their fixed versions do not compare)' : `to ${to}`;
    return [
        {
            kind: 'upgrade',
            title: `upgrade ${shown} ${goal}: closes ${times(group.length, 'finding')}`,
            findings: idsOf(group),
            where: groups_targetOf(location),
            package: name,
            ...(from === undefined ? {} : { from }),
            to,
        },
    ];
}
function groups_versionOf(purl) {
    const head = purl.replace(/[?#].*$/, '');
    const at = head.lastIndexOf('@');
    return at > head.lastIndexOf('/') ? (0,model_location/* decoded */.DH)(head.slice(at + 1)) : undefined;
}
const collectRules = () => collectBy(({ category, evidence: [{ tool, location }] }) => location.type === 'code' && category !== 'secret' ? tool.name : null, ({ evidence: [{ ruleId }] }) => ruleId);
function rule(group) {
    if (group.length < enough.findings)
        return [];
    const paths = new Set();
    for (const { location } of group)
        if (location.type === 'code')
            paths.add(location.path);
    const files = paths.size;
    if (files < enough.files)
        return [];
    const where = commonFolder([...paths]);
    const [{ evidence }] = group; // at least as many as are enough
    const title = `${evidence[0].ruleId} in ${where === '' ? 'the repository' : `${where}/`}: ${times(group.length, 'finding')} in ${times(files, 'file')}`;
    return [{ kind: 'rule', title, findings: idsOf(group), where }];
}
/** The innermost folder that holds all of these files; empty where it is the root. */
function commonFolder(paths) {
    const [first = '', ...rest] = paths;
    // With its slash, so that `src/a/` does not hold `src/ab/c`.
    let folder = (0,path_parts/* folderOf */.yS)(first);
    for (const path of rest)
        while (!path.startsWith(folder))
            folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    return folder.slice(0, -1);
}
/** One value is one finding already; in several places it is still one revocation. */
function secret(finding) {
    const places = [finding.location, ...finding.places].filter(isCode);
    const paths = places.map(({ path }) => path);
    if (places.length < 2)
        return [];
    const [{ tool, ruleId }] = finding.evidence;
    const title = `revoke one secret (${tool.name}: ${ruleId}): it stands in ${times(places.length, 'place')}`;
    return [{ kind: 'secret', title, findings: [finding.id], where: commonFolder(paths) }];
}
const isCode = (location) => location.type === 'code';

;// CONCATENATED MODULE: ./build/summarise/trials.js

/** Of fewer changes nothing can be said. */
const fewest = 5;
const isRed = (outcome) => outcome === 'block' || outcome === 'undecided';
/**
 * The presets that are stricter than the policy in use, with the changes it let through and they would not have: every one for a policy
 * that blocks nothing, which is on trial; else those that would have stopped more. None before five changes were judged.
 */
function trialsOf(judgements, { blocks }) {
    if (judgements.length < fewest)
        return [];
    return model_judgement/* judgingPresets */.b3
        .map((preset) => trialOf(preset, judgements))
        .filter(({ blocked, undecided }) => blocks === 'warn' || blocked.length + undecided.length > 0);
}
function trialOf(preset, judgements) {
    const asked = judgements.flatMap(({ presets, ...judgement }) => {
        const said = presets.find((one) => one.preset === preset)?.outcome;
        return said === undefined ? [] : [{ ...judgement, said }];
    });
    const stopped = (outcome) => asked
        .filter((judgement) => judgement.said === outcome && !isRed(judgement.outcome))
        .map(({ pullRequest, commit }) => ({ ...(pullRequest === undefined ? {} : { pullRequest }), commit }));
    return {
        preset,
        changes: asked.length,
        blocked: stopped('block'),
        undecided: stopped('undecided'),
        forks: asked.filter(({ fork }) => fork === true).length,
    };
}

;// CONCATENATED MODULE: ./build/summarise/index.js





/** The totals of a run, and what is not known with the way to give it: nobody shall take unknown for no. */
function summarise(input) {
    const { reports, findings } = input;
    const sum = (of) => reports.reduce((total, { counts }) => total + counts[of], 0);
    const counts = countAll(findings);
    const seen = new Set(counts.categories);
    for (const report of reports)
        for (const { category } of (0,model_report/* speakersOf */.oU)(report))
            if (category !== null && report.health === 'ok')
                seen.add(category);
    const kinds = category/* categories */.L.filter(category/* isSecurity */.P);
    return {
        reports: { read: reports.length, healthy: reports.filter(({ health }) => health === 'ok').length },
        entries: { read: sum('read'), kept: sum('kept'), dismissed: sum('dismissed'), skipped: sum('skipped') },
        findings: findings.length,
        bySeverity: counts.bySeverity,
        byCategory: counts.byCategory,
        byChange: counts.byChange,
        kindsSeen: kinds.filter((kind) => seen.has(kind)),
        kindsNotSeen: kinds.filter((kind) => !seen.has(kind)),
        ...(input.baseline === undefined ? {} : { baseline: input.baseline }),
        unknowns: summarise_unknowns(input, counts),
    };
}
/** All that is counted, in one walk: a hundred thousand findings come from memory slower than they are counted. */
function countAll(findings) {
    const bySeverity = Object.fromEntries(model_severity/* severities */.gO.map((severity) => [severity, 0])); // every severity has its entry
    const counts = {
        bySeverity,
        byCategory: {},
        byChange: {},
        categories: new Set(),
        advisories: 0,
        urgent: 0,
        unjudged: 0,
    };
    for (const finding of findings)
        countOne(counts, finding);
    return counts;
}
function countOne(counts, { severity, category, change, location, reach, evidence }) {
    const { bySeverity, byCategory, byChange, categories: seen } = counts;
    bySeverity[severity]++;
    byCategory[category] = (byCategory[category] ?? 0) + 1;
    byChange[change] = (byChange[change] ?? 0) + 1;
    if (location.type === 'package')
        counts.advisories++;
    if (severity === 'critical' || severity === 'high') {
        counts.urgent++;
        if (reach.verdict === 'unknown')
            counts.unjudged++;
    }
    for (const one of evidence)
        seen.add(one.category);
}
function summarise_unknowns({ findings, occasion, change, given }, counts) {
    const { advisories, urgent, unjudged } = counts;
    const out = [];
    if (unjudged > 0)
        out.push({
            what: `whether anything reaches ${unjudged} of ${urgent} critical and high findings`,
            how: 'add a scanner that reports reachability (govulncheck, OSV-Scanner with call analysis, Semgrep with data flow) or a DAST or IAST run',
        });
    const { date, staleDays } = given.kev;
    if (staleDays !== null && advisories > 0)
        out.push({
            what: `which of ${advisories} ${advisories === 1 ? 'advisory' : 'advisories'} came to be exploited after ${date}: the KEV catalogue is ${staleDays} days old`,
            how: 'give CISA’s catalogue of today with the option kev',
        });
    if (!given.epss && advisories > 0)
        out.push({ what: 'how likely exploitation is', how: 'give FIRST’s EPSS file with the option epss' });
    if (!given.catalog && findings.length > 0)
        out.push({
            what: 'which service a finding belongs to, who can reach it and what data it touches',
            how: 'describe the services in the policy or with the option catalog',
        });
    if (!given.codeowners && findings.length > 0)
        out.push({ what: 'who owns the code', how: 'add a CODEOWNERS file' });
    if (occasion === 'change' && !change.known)
        out.push({
            what: `which lines this change touched: ${change.why}`,
            how: 'run on a pull request with the permission pull-requests: read',
        });
    if (occasion === 'change' && !given.baseline)
        out.push({
            what: 'which findings the base already has',
            how: 'run on the target branch as well and upload what it leaves: path steps.gate.outputs.history, name posture-history',
        });
    return out;
}

;// CONCATENATED MODULE: ./build/track/cause.js
/** Whether the change brought a finding or the world learned of it; what the base has was not brought. */
function causeOf(inChange, occasion, knownSince) {
    if (knownSince !== undefined)
        return { cause: 'disclosed', because: `the base has it since ${knownSince.slice(0, 10)}` };
    if (occasion !== 'change')
        return { cause: 'unknown', because: 'there is no change to compare with' };
    if (inChange.state === 'unknown')
        return { cause: 'unknown', because: inChange.why };
    return inChange.value === true
        ? { cause: 'introduced', because: inChange.source }
        : { cause: 'disclosed', because: `nothing of it changed here (${inChange.source})` };
}

;// CONCATENATED MODULE: ./build/track/fingerprint.js

/** Eight characters that stand for a line of code. A hash that cannot be aimed at: nobody gives new code the print of old code. */
const codePrint = (text) => (0,external_node_crypto_.hash)('sha256', text, 'base64url').slice(0, 8);
/** An id made of another that is taken: the same code again at the place a finding was born at. */
const ordinalId = (id, ordinal) => {
    const prefix = /^f(\d+):/.exec(id)?.[1] ?? '0';
    return `f${Number(prefix)}:${(0,external_node_crypto_.hash)('sha256', `${id}\n${ordinal}`, 'hex').slice(0, 20)}`;
};

;// CONCATENATED MODULE: ./build/track/ids.js

/**
 * The lasting ids of findings, by index: what an earlier run had keeps the id it was born with; what is new has its own, and an ordinal
 * where that is taken by what moved away from here. Each id is given once.
 */
function lastingIds(findings, kept, isReserved) {
    const ids = findings.map((_, index) => kept(index));
    const used = new Set(ids.filter((id) => id !== undefined));
    // In the order of the fresh ids, so that the order of the findings does not show.
    const fresh = [...findings.keys()].filter((index) => ids[index] === undefined);
    fresh.sort((a, b) => ((findings[a]?.id ?? '') < (findings[b]?.id ?? '') ? -1 : 1));
    const result = [...ids];
    for (const index of fresh) {
        const own = findings[index].id; // indices of this very array
        let id = own;
        for (let ordinal = 2; used.has(id) || isReserved(id); ordinal++)
            id = ordinalId(own, ordinal);
        used.add(id);
        result[index] = id;
    }
    return result; // every index was given one
}

;// CONCATENATED MODULE: ./build/track/lines.js

const lines_none = { code: '', near: '', words: '' };
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const beside = 3;
/** How far neighbours are looked for across lines that say nothing. */
const reach = 12;
const absent = '----';
/** Spaces, the kind of quotes and a last comma are the formatter's business. */
const lines_bare = (line) => line
    .replace(/\s+/g, '')
    .replace(/["`]/g, "'")
    .replace(/[,;]+$/, '');
const literals = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** The line without its values: a hash of a credential without a key can be guessed through. */
const masked = (line) => line.replace(literals, "''").replace(/([=:])\s*[^\s'"(){}]+\s*$/, '$1');
const isCredential = (line) => /passw|secret|token|api_?key|credential|private/i.test(line);
const isWordCode = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 127;
/**
 * 24 bits of a line as four characters, spaces and kinds of quotes aside; empty for brackets, `else:` and blank lines, which stand
 * everywhere and prove nothing. One pass without copies: this is done for every line near a finding.
 */
function shortPrint(text) {
    let value = 0x811c9dc5;
    let words = 0;
    for (let at = 0; at < text.length; at++) {
        let code = text.charCodeAt(at);
        if (code <= 32 || code === 44 || code === 59)
            continue;
        if (isWordCode(code))
            words++;
        else if (code === 34 || code === 96)
            code = 39;
        value = Math.imul(value ^ code, 0x01000193);
    }
    if (words < 3)
        return '';
    value ^= value >>> 15;
    return (pairs[value & 4095] ?? '') + (pairs[(value >>> 12) & 4095] ?? '');
}
/** Two characters for twelve bits. */
const pairs = Array.from({ length: 4096 }, (_, bits) => `${alphabet[bits & 63]}${alphabet[bits >>> 6]}`);
/** Each word of the line sets one of 36 bits. */
function wordPrint(text) {
    const bits = [0, 0, 0, 0, 0, 0];
    for (const word of text.match(/[A-Za-z_]\w*/g) ?? []) {
        let value = 7;
        for (let at = 0; at < word.length; at++)
            value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0;
        const bit = (value >>> 0) % 36;
        bits[Math.floor(bit / 6)] = (bits[Math.floor(bit / 6)] ?? 0) | (1 << (bit % 6));
    }
    return bits.map((value) => alphabet[value]).join('');
}
/** Makes prints of source lines; each line is worked out once. Lines that cannot be read have empty prints. */
function linePrints(source) {
    const files = new Map();
    const prints = new Map();
    const shortOf = (path, lines, at) => {
        let known = prints.get(path);
        if (known === undefined)
            prints.set(path, (known = []));
        const text = lines[at] ?? '';
        return (known[at] ??= shortPrint(isCredential(text) ? masked(text) : text));
    };
    const neighbours = (path, lines, from, step) => {
        let found = '';
        for (let at = from + step, asked = 0; asked < reach && found.length < beside * 4; at += step, asked++) {
            if (at < 0 || at >= lines.length)
                break;
            found += shortOf(path, lines, at);
        }
        return found.padEnd(beside * 4, absent);
    };
    return (path, line, secret) => {
        if (line < 1)
            return lines_none;
        let lines = files.get(path);
        if (lines === undefined)
            files.set(path, (lines = source(path)));
        const text = lines?.[line - 1];
        if (lines === null || text === undefined || text.trim() === '')
            return lines_none;
        const shown = secret ? masked(text) : text;
        return {
            code: codePrint(lines_bare(shown)),
            near: neighbours(path, lines, line - 1, -1) + neighbours(path, lines, line - 1, 1),
            words: wordPrint(shown),
        };
    };
}
const pieces = (near, from) => [from, from + 4, from + 8].map((at) => near.slice(at, at + 4)).filter((piece) => piece !== absent && piece !== '');
/** How many of six neighbouring lines two places share, on the same side; a line put in between costs one, not all. */
function sharedNeighbours(a, b) {
    if (a === '' || b === '')
        return 0;
    if (a === b && !a.includes(absent))
        return beside * 2;
    let shared = 0;
    for (const from of [0, beside * 4]) {
        const left = pieces(a, from);
        const right = pieces(b, from);
        for (const piece of left) {
            const at = right.indexOf(piece);
            if (at < 0)
                continue;
            shared++;
            right.splice(at, 1);
        }
    }
    return shared;
}
/** Whether the nearest telling line before and the nearest after are the same at both places. */
const sameNeighbours = (a, b) => a !== '' &&
    a.slice(0, 4) === b.slice(0, 4) &&
    a.slice(beside * 4, beside * 4 + 4) === b.slice(beside * 4, beside * 4 + 4);
/** How alike the words of two lines are, from 0 to 1. */
function wordLikeness(a, b) {
    let both = 0;
    let either = 0;
    for (let at = 0; at < 6; at++) {
        const left = alphabet.indexOf(a.charAt(at) || 'A');
        const right = alphabet.indexOf(b.charAt(at) || 'A');
        both += ones(left & right);
        either += ones(left | right);
    }
    return either === 0 ? 0 : both / either;
}
function ones(bits) {
    let count = 0;
    for (let rest = bits; rest > 0; rest >>= 1)
        count += rest & 1;
    return count;
}
/** How far from its old line code is looked for. */
const searched = 60;
/** Makes the question whether a line of code still stands in its file, near its old line; null where the file or the code is not known. */
function codeFinder(source) {
    return ({ path, line, code }) => {
        if (code === '' || line < 1)
            return null;
        const lines = source(path);
        if (lines === null)
            return null;
        for (let apart = 0; apart <= searched; apart++)
            for (const at of apart === 0 ? [line - 1] : [line - 1 - apart, line - 1 + apart]) {
                const text = lines[at];
                if (text !== undefined && (codePrint(lines_bare(text)) === code || codePrint(lines_bare(masked(text))) === code))
                    return true;
            }
        return false;
    };
}

;// CONCATENATED MODULE: ./build/track/matching.js
/** A matching in which nobody is paired yet. */
function createMatching(then, now) {
    const taken = new Uint8Array(then.length);
    const found = Array.from({ length: now.length }, () => undefined);
    const isThenFree = (index) => taken[index] === 0;
    const isNowFree = (index) => found[index] === undefined;
    return {
        then,
        now,
        found,
        isThenFree,
        isNowFree,
        pair: (before, after, reason, values) => {
            if (!isThenFree(before) || !isNowFree(after))
                return;
            taken[before] = 1;
            found[after] = { then: before, by: { reason, values } };
        },
    };
}
/** Indices that are still free. */
const freeThen = ({ then, isThenFree }) => indicesOf(then, isThenFree);
/** Indices that are still free. */
const freeNow = ({ now, isNowFree }) => indicesOf(now, isNowFree);
function indicesOf(side, isWanted) {
    const found = [];
    for (let index = 0; index < side.length; index++)
        if (isWanted(index))
            found.push(index);
    return found;
}
/** Where a key leads: one finding, or several, which is ambiguous. */
function byKey(indices, keysOf) {
    const found = new Map();
    for (const index of indices) {
        const keys = keysOf(index);
        if (keys.length > 0)
            for (const key of new Set(keys))
                found.set(key, found.has(key) ? null : index);
    }
    return found;
}
/** Pairs what shares a key that leads to exactly one free finding in either run. What is ambiguous stays apart. */
function pairUnique(matching, keysOf, accept) {
    const keys = (side) => (index) => {
        const { trace, id } = side[index]; // indices of this very array
        return trace === undefined ? [] : keysOf(trace, id);
    };
    const then = byKey(freeThen(matching), keys(matching.then));
    for (const [key, now] of byKey(freeNow(matching), keys(matching.now))) {
        const before = then.get(key);
        if (before === undefined || before === null || now === null)
            continue;
        const why = accept(before, now);
        if (why !== null)
            matching.pair(before, now, why.reason, why.values);
    }
}
/** A key of parts that cannot be confused with other parts: each is preceded by its length. */
function matching_keyOf(...parts) {
    let key = '';
    for (const part of parts)
        key += `${part.length}:${part}`;
    return key;
}
/** Appends to the list under a key. */
function addTo(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./build/track/code-item.js



const codeMarks = ({ marks }) => marks.filter((mark) => mark.type === 'code');
/** Items by file, in the order of their lines. */
function itemsByPath(side, indices) {
    const byPath = new Map();
    for (const owner of indices) {
        const trace = side[owner]?.trace;
        if (trace === undefined)
            continue;
        const [first, ...more] = codeMarks(trace);
        if (first === undefined)
            continue;
        if (more.length === 0)
            addTo(byPath, first.path, { owner, family: trace.family, marks: [first] });
        else
            for (const [path, [lead, ...rest]] of marksByPath([first, ...more]))
                if (lead !== undefined)
                    addTo(byPath, path, { owner, family: trace.family, marks: [lead, ...rest] });
    }
    for (const items of byPath.values())
        items.sort(compareItems);
    return byPath;
}
function marksByPath(marks) {
    const byPath = new Map();
    for (const mark of marks)
        addTo(byPath, mark.path, mark);
    return byPath;
}
function compareItems({ marks: [a], owner: left }, { marks: [b], owner: right }) {
    return a.line - b.line || compare_texts_compareTexts(a.tool, b.tool) || compare_texts_compareTexts(a.rule, b.rule) || left - right;
}
/** Tool and rule. */
const voiceOf = ({ tool, rule }) => matching_keyOf(tool, rule);
/** Tool, rule and the line's code; null where the code is not known. */
const codeKeyOf = (mark) => mark.code === '' ? null : matching_keyOf(mark.tool, mark.rule, mark.code);
/** Items by tool, rule and code; those without readable code are in none. */
function byCode(items) {
    const groups = new Map();
    for (const item of items) {
        const key = codeKeyOf(item.marks[0]);
        if (key !== null)
            addTo(groups, key, item);
    }
    return groups;
}
const unlike = { fit: 0, sameCode: false, near: 0 };
/** Lines that findings without readable code may have moved by. */
const farthest = 100;
const likeWords = 0.6;
/** How well two items fit, by the best of their marks. Another rule fits only where both are of one weakness family. */
function likeness(a, b) {
    let best = unlike;
    for (const left of a.marks)
        for (const right of b.marks) {
            const sameVoice = left.tool === right.tool && left.rule === right.rule;
            if (!sameVoice && (a.family === null || a.family !== b.family))
                continue;
            const found = markLikeness(left, right);
            const fit = found.fit === 0 ? 0 : found.fit + (sameVoice ? 1 : 0);
            if (fit > best.fit)
                best = { ...found, fit };
        }
    return best;
}
function markLikeness(a, b) {
    if (a.code === '' || b.code === '') {
        const apart = Math.abs(a.line - b.line);
        const fit = apart === 0 ? 5 : apart <= farthest && a.line > 0 && b.line > 0 ? 3 - apart / farthest : 0;
        return fit === 0 ? unlike : { fit, sameCode: false, near: 0 };
    }
    const near = sharedNeighbours(a.near, b.near);
    if (a.code === b.code)
        return { fit: 2 + 2 * near + (a.line === b.line ? 0.5 : 0), sameCode: true, near };
    if (near >= 3 && sameNeighbours(a.near, b.near))
        return { fit: near - 1, sameCode: false, near };
    const alike = near >= 2 ? wordLikeness(a.words, b.words) : 0;
    return alike >= likeWords ? { fit: near / 2 + alike, sameCode: false, near } : unlike;
}
/** Likeness of what has the same line of code; anything else is unlike. */
function sameCode(a, b) {
    const found = likeness(a, b);
    return found.sameCode ? found : unlike;
}
/** The same rule, code and surroundings: nothing about the two tells them apart but where they stand. */
function isTwin({ marks: [a] }, { marks: [b] }) {
    return (a.tool === b.tool &&
        a.rule === b.rule &&
        a.code === b.code &&
        a.near === b.near &&
        (a.code !== '' || a.line === b.line));
}

;// CONCATENATED MODULE: ./build/track/align.js


/** Cells of the table in which two lists are laid against each other; larger ones are cut at what is unmistakable first. */
const mostCells = 400_000;
/**
 * Lays the findings of two states of a file against each other, in the order of their lines, so that the pairs fit best as a whole:
 * of two equal lines the one that was taken away is told by its surroundings. Gives pairs; never crosses them.
 */
function align(then, now, like) {
    const pairs = [];
    const work = [[then, now]];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        const [a, b] = trimmed(...next, pairs);
        if (a.length === 0 || b.length === 0)
            continue;
        if (a.length * b.length <= mostCells)
            best(a, b, like, pairs);
        else {
            const anchors = anchorsOf(a, b);
            if (anchors.length === 0)
                align_inOrder(a, b, pairs);
            else
                work.push(...cutAt(anchors, a, b, pairs));
        }
    }
    return pairs;
}
const at = (items, index) => items[index]; // callers stay inside
/** Takes off what is the same at both ends. */
function trimmed(a, b, pairs) {
    const least = Math.min(a.length, b.length);
    let head = 0;
    while (head < least && isTwin(at(a, head), at(b, head))) {
        pairs.push([at(a, head), at(b, head)]);
        head++;
    }
    let tail = 0;
    while (tail < least - head && isTwin(at(a, a.length - 1 - tail), at(b, b.length - 1 - tail))) {
        pairs.push([at(a, a.length - 1 - tail), at(b, b.length - 1 - tail)]);
        tail++;
    }
    return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
/** The pairing without crossings that fits best. */
function best(a, b, like, pairs) {
    const width = b.length + 1;
    const table = new Float64Array((a.length + 1) * width);
    const fits = new Float32Array(a.length * b.length);
    const cell = (row, column) => table[row * width + column] ?? 0;
    for (let row = a.length - 1; row >= 0; row--)
        for (let column = b.length - 1; column >= 0; column--) {
            const { fit } = like(at(a, row), at(b, column));
            fits[row * b.length + column] = fit;
            const paired = fit > 0 ? fit + cell(row + 1, column + 1) : 0;
            table[row * width + column] = Math.max(paired, cell(row + 1, column), cell(row, column + 1));
        }
    for (let row = 0, column = 0; row < a.length && column < b.length;) {
        const fit = fits[row * b.length + column] ?? 0;
        if (fit > 0 && Math.abs(cell(row, column) - (fit + cell(row + 1, column + 1))) < 1e-6)
            pairs.push([at(a, row++), at(b, column++)]);
        else if (cell(row + 1, column) >= cell(row, column + 1))
            row++;
        else
            column++;
    }
}
const keyOfItem = ({ marks: [mark] }) => mark.code === '' ? null : matching_keyOf(voiceOf(mark), mark.code, mark.near);
/** Pairs of places that are once in either list, the longest run of them that does not cross. */
function anchorsOf(a, b) {
    const places = new Map();
    const note = (side, items) => {
        for (const [index, item] of items.entries()) {
            const key = keyOfItem(item);
            if (key === null)
                continue;
            const place = places.get(key) ?? { a: [], b: [] };
            place[side].push(index);
            places.set(key, place);
        }
    };
    note('a', a);
    note('b', b);
    const unique = [...places.values()]
        .filter((place) => place.a.length === 1 && place.b.length === 1)
        .map((place) => [place.a[0] ?? 0, place.b[0] ?? 0])
        .sort(([x], [y]) => x - y);
    return longestRising(unique);
}
function longestRising(points) {
    const tails = [];
    const before = [];
    for (const [index, [, value]] of points.entries()) {
        let low = 0;
        for (let high = tails.length; low < high;) {
            const middle = (low + high) >> 1;
            if ((points[tails[middle] ?? 0]?.[1] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = index;
    }
    const chosen = [];
    for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
        const point = points[index];
        if (point !== undefined)
            chosen.push(point);
    }
    return chosen.reverse();
}
function cutAt(anchors, a, b, pairs) {
    const gaps = [];
    let [left, right] = [0, 0];
    for (const [x, y] of anchors) {
        gaps.push([a.slice(left, x), b.slice(right, y)]);
        pairs.push([at(a, x), at(b, y)]);
        [left, right] = [x + 1, y + 1];
    }
    gaps.push([a.slice(left), b.slice(right)]);
    return gaps;
}
/** Thousands of findings that nothing tells apart: the first with the first, within the same rule and code. */
function align_inOrder(a, b, pairs) {
    const waiting = new Map();
    const key = ({ marks: [mark] }) => matching_keyOf(voiceOf(mark), mark.code, mark.code === '' ? String(mark.line) : '');
    for (const item of [...b].reverse())
        addTo(waiting, key(item), item);
    for (const item of a) {
        const other = waiting.get(key(item))?.pop();
        if (other !== undefined)
            pairs.push([item, other]);
    }
}

;// CONCATENATED MODULE: ./build/track/same-file.js



/** Pairs of a block above which only what is exact is compared. */
const mostPairs = 250_000;
/** Files that both runs have findings in, by the same name, in the order of their names. */
function sameFiles(matching) {
    const then = itemsByPath(matching.then, freeThen(matching));
    const now = itemsByPath(matching.now, freeNow(matching));
    return [...now.keys()]
        .filter((path) => then.has(path))
        .sort()
        .map((path) => ({ from: path, to: path, then: then.get(path) ?? [], now: now.get(path) ?? [] }));
}
/** Finds again what stands in the same file, wherever its lines went: first in order, then what changed places. */
function matchFile(matching, file, like = likeness) {
    const then = freeOf(file.then, matching.isThenFree);
    const now = freeOf(file.now, matching.isNowFree);
    const inOrder = align(then, now, like);
    const isOutbid = outbidBy(then, now, inOrder);
    for (const [before, after] of inOrder)
        if (!isOutbid(before, after))
            accept(matching, file, before, after);
    for (const [then, now] of crossings(matching, file))
        accept(matching, file, then, now);
}
/** Finds again the line that was edited: the same rule in the same file, alike in words or between the same neighbours, and nothing else as like. */
function matchEdited(matching, file) {
    const then = freeOf(file.then, matching.isThenFree);
    const now = freeOf(file.now, matching.isNowFree);
    if (then.length * now.length > mostPairs)
        return;
    for (const [before, after] of mutualBest(then, now))
        accept(matching, file, before, after);
}
/** Of six neighbouring lines, how many must be the same for surroundings to speak against the order. */
const strong = 4;
/** Places of one code above which surroundings are not asked: it is a phrase everybody uses. */
const mostAsked = 40;
/**
 * Tells of a pair that follows the order whether one that the order left over is far more like either of the two: a function that was
 * moved behind another must not lose its place to whatever stands there now.
 */
function outbidBy(then, now, inOrder) {
    const placed = new Set(inOrder.flat());
    const [leftThen, leftNow] = [then, now].map((items) => byCode(items.filter((item) => !placed.has(item))));
    const better = (left, item, near) => {
        const others = left?.get(codeKeyOf(item.marks[0]) ?? '') ?? [];
        if (others.length > mostAsked)
            return false;
        return others.some((other) => {
            const found = likeness(other, item);
            return found.sameCode && found.near >= strong && found.near >= near * 2;
        });
    };
    return (before, after) => {
        const { near } = likeness(before, after);
        return near < strong && (better(leftThen, after, near) || better(leftNow, before, near));
    };
}
const freeOf = (items, isFree) => items.filter(({ owner }) => isFree(owner));
function accept(matching, { from, to }, then, now) {
    const { sameCode } = likeness(then, now);
    const [a, b] = [then.marks[0], now.marks[0]];
    const lines = a.line === b.line ? { line: String(b.line) } : { lines: `${a.line} → ${b.line}` };
    const place = from === to ? { path: to } : { path: `${from} → ${to}` };
    const reason = from !== to
        ? 'renamed-file'
        : a.line === b.line && (sameCode || a.code === '')
            ? 'same-place'
            : sameCode || a.code === ''
                ? 'moved-lines'
                : 'edited-line';
    const code = sameCode ? { code: b.code } : {};
    matching.pair(then.owner, now.owner, reason, { rule: b.rule, ...place, ...lines, ...code });
}
/** The same rule and code on both sides, out of order: functions that changed places. The best surroundings first, then in order. */
function crossings(matching, file) {
    const waiting = byCode(freeOf(file.then, matching.isThenFree));
    const groups = byCode(freeOf(file.now, matching.isNowFree));
    return [...groups].flatMap(([key, now]) => byFit(waiting.get(key) ?? [], now));
}
/** Pairs by how well they fit, the best first, in order where they fit alike. */
function byFit(then, now) {
    if (then.length * now.length > mostPairs)
        return then.slice(0, now.length).map((item, index) => [item, now[index]]); // within both lengths
    const all = then.flatMap((a, x) => now.map((b, y) => ({ a, b, x, y, ...likeness(a, b) })));
    all.sort((p, q) => q.fit - p.fit || p.x - q.x || p.y - q.y);
    const done = new Set();
    return all.flatMap(({ a, b }) => {
        if (done.has(a) || done.has(b))
            return [];
        done.add(a).add(b);
        return [[a, b]];
    });
}
/** Pairs in which each is the other's only best. */
function mutualBest(then, now, like = likeness) {
    const best = new Map();
    const note = (item, other, fit) => {
        const known = best.get(item);
        if (known === undefined || fit > known.fit)
            best.set(item, { other, fit, alone: true });
        else if (fit === known.fit)
            best.set(item, { ...known, alone: false });
    };
    for (const a of then)
        for (const b of now) {
            const { fit } = like(a, b);
            if (fit <= 0)
                continue;
            note(a, b, fit);
            note(b, a, fit);
        }
    return then.flatMap((a) => {
        const mine = best.get(a);
        if (mine?.alone !== true)
            return [];
        const theirs = best.get(mine.other);
        return theirs?.alone === true && theirs.other === a ? [[a, mine.other]] : [];
    });
}

;// CONCATENATED MODULE: ./build/track/moved-code.js




/** Of six neighbouring lines, how many must be the same before a line elsewhere is taken for the one that is gone. */
const moved_code_enough = 4;
/** Places of one code above which it is a phrase everybody uses and says nothing. */
const mostPlaces = 40;
/**
 * Finds again code that moved to another file: the same rule, line and surroundings, each the other's only best. What stands in many
 * places proves nothing and stays apart.
 */
function matchMovedCode(matching) {
    const then = byCode([...itemsByPath(matching.then, freeThen(matching)).values()].flat());
    const now = byCode([...itemsByPath(matching.now, freeNow(matching)).values()].flat());
    for (const [key, before] of then) {
        const after = now.get(key);
        if (after === undefined || before.length > mostPlaces || after.length > mostPlaces)
            continue;
        for (const [a, b] of mutualBest(before, after, surroundings)) {
            const [from, to] = [a.marks[0], b.marks[0]];
            const values = { rule: to.rule, code: to.code, place: `${from.path}:${from.line} → ${to.path}:${to.line}` };
            matching.pair(a.owner, b.owner, 'moved-code', values);
        }
    }
}
function surroundings(a, b) {
    const near = sharedNeighbours(a.marks[0].near, b.marks[0].near);
    // At the end of a file there may be no more than three lines beside it; then all of them must be the same.
    const isEnough = near >= moved_code_enough || (near >= moved_code_enough - 1 && a.marks[0].near === b.marks[0].near);
    return { fit: isEnough ? near : 0, sameCode: true, near };
}

;// CONCATENATED MODULE: ./build/track/renamed-rule.js



/** Findings of one line above which nobody can say which is which. */
const mostAtPlace = 50;
/**
 * Finds again what a tool now reports under another rule: the same place and code, a rule that is no longer heard of and one that was
 * not heard of before. Each rule has one successor, the one that most places speak for; where two are equal nothing is joined.
 */
function matchRenamedRules(matching, currentPath) {
    const heardThen = renamed_rule_rulesOf(matching.then);
    const heardNow = renamed_rule_rulesOf(matching.now);
    const then = atPlaces(itemsByPath(matching.then, freeThen(matching)), currentPath, (rule) => !heardNow.has(rule));
    const now = atPlaces(itemsByPath(matching.now, freeNow(matching)), (path) => path, (rule) => !heardThen.has(rule));
    const met = new Map();
    for (const [place, before] of then) {
        const after = now.get(place) ?? [];
        if (before.length > mostAtPlace || after.length > mostAtPlace)
            continue;
        for (const a of before)
            for (const b of after)
                if (isSamePlace(a.marks[0], b.marks[0]) && renamed_rule_mayBeOne(a, b))
                    addTo(met, pairKey(a, b), [a, b]);
    }
    const counts = [...met.values()].sort((x, y) => y.length - x.length);
    const successor = new Map();
    for (const pairs of counts) {
        const [a, b] = pairs[0]; // lists are made with their first pair
        if (!isOnlyBest(a, b, pairs.length, counts))
            continue;
        successor.set(pairKey(a, b), pairs);
    }
    for (const pairs of successor.values())
        for (const [a, b] of pairs) {
            const values = {
                path: b.marks[0].path,
                line: String(b.marks[0].line),
                rule: `${a.marks[0].rule} → ${b.marks[0].rule}`,
            };
            matching.pair(a.owner, b.owner, 'renamed-rule', values);
        }
}
const ruleKey = ({ tool, rule }) => matching_keyOf(tool, rule);
const pairKey = (a, b) => matching_keyOf(ruleKey(a.marks[0]), ruleKey(b.marks[0]));
function renamed_rule_rulesOf(side) {
    const heard = new Map();
    for (const { trace } of side)
        for (const { tool, rule } of trace?.marks ?? []) {
            const rules = heard.get(tool);
            if (rules === undefined)
                heard.set(tool, new Set([rule]));
            else
                rules.add(rule);
        }
    return new Set([...heard].flatMap(([tool, rules]) => [...rules].map((rule) => matching_keyOf(tool, rule))));
}
/** Items of rules that are wanted, by tool, file and code (or line). */
function atPlaces(items, pathOf, isWanted) {
    const places = new Map();
    for (const item of [...items.values()].flat()) {
        const [mark] = item.marks;
        if (!isWanted(ruleKey(mark)))
            continue;
        addTo(places, matching_keyOf(mark.tool, pathOf(mark.path), mark.code === '' ? String(mark.line) : mark.code), item);
    }
    return places;
}
const isSamePlace = (a, b) => a.code === '' ? a.line === b.line : sharedNeighbours(a.near, b.near) >= 3;
/** Two rules that are known to be about different weaknesses are not one. */
const renamed_rule_mayBeOne = (a, b) => a.family === null || b.family === null || a.family === b.family;
function isOnlyBest(a, b, count, all) {
    return all.every((pairs) => {
        const [x, y] = pairs[0]; // lists are made with their first pair
        const isRival = (ruleKey(x.marks[0]) === ruleKey(a.marks[0])) !== (ruleKey(y.marks[0]) === ruleKey(b.marks[0]));
        return !isRival || pairs.length < count;
    });
}

;// CONCATENATED MODULE: ./build/track/renames.js




/** Files under which one code stands; a line that stands in more of them says nothing about any. */
const mostFiles = 20;
/**
 * Files that have another name now: by git where it was asked, else by the findings in them. A file counts as renamed where it is gone,
 * the other had none of these findings before, and each is the only best for the other.
 */
function renamedFiles(matching, { renames, exists }) {
    const then = itemsByPath(matching.then, freeThen(matching));
    const now = itemsByPath(matching.now, freeNow(matching));
    const before = pathsOf(matching.then);
    const after = pathsOf(matching.now);
    const pairs = new Map();
    const pair = (from, to) => {
        if (then.has(from) && now.has(to) && !pairs.has(from))
            pairs.set(from, to);
    };
    for (const [from, to] of renames)
        pair(from, to);
    const taken = new Set(pairs.values());
    const isGone = (path) => !pairs.has(path) && !after.has(path) && !renames.has(path) && exists?.(path) !== true;
    const gone = renames_select(then, isGone);
    const come = renames_select(now, (path) => !before.has(path) && !taken.has(path));
    const votes = votesOf(gone, come);
    for (const [from, to] of mutualBestFiles(votes))
        pair(from, to);
    for (const [from, to] of byFolder(pairs, votes))
        pair(from, to);
    return [...pairs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([from, to]) => ({ from, to, then: then.get(from) ?? [], now: now.get(to) ?? [] }));
}
function pathsOf(side) {
    const paths = new Set();
    for (const { trace } of side)
        for (const mark of trace?.marks ?? [])
            if (mark.type === 'code')
                paths.add(mark.path);
    return paths;
}
const renames_select = (items, isWanted) => new Map([...items].filter(([path]) => isWanted(path)));
/** How many last segments two paths share. */
function sharedEnd(a, b) {
    const left = a.split('/').reverse();
    const right = b.split('/').reverse();
    const end = left.findIndex((segment, index) => segment !== right[index]);
    return end < 0 ? left.length : end;
}
/** Each finding speaks for the files in which its like stands. */
function votesOf(gone, come) {
    const places = new Map();
    for (const [path, items] of come)
        for (const item of items)
            for (const key of renames_keysOf(item, path)) {
                const known = places.get(key) ?? new Map();
                if (known.size <= mostFiles)
                    known.set(path, item);
                places.set(key, known);
            }
    const votes = new Map();
    for (const [from, items] of gone) {
        const own = new Map();
        for (const item of items)
            speak(item, from, places, own);
        if (own.size > 0)
            votes.set(from, own);
    }
    return votes;
}
function speak(item, from, places, own) {
    const spoken = new Set();
    for (const key of renames_keysOf(item, from)) {
        const found = places.get(key);
        if (found === undefined || found.size > mostFiles)
            continue;
        for (const [to, other] of found) {
            if (spoken.has(to))
                continue;
            spoken.add(to);
            const near = sharedNeighbours(item.marks[0].near, other.marks[0].near);
            const vote = own.get(to) ?? { from, to, weight: sharedEnd(from, to), proof: (0,path_parts/* baseName */.Fl)(from) === (0,path_parts/* baseName */.Fl)(to) };
            vote.weight += (1 + near) / found.size;
            vote.proof ||= near >= 3;
            own.set(to, vote);
        }
    }
}
/** A finding’s code, alone and together with the name of its file: a common line under the same name still tells. */
function renames_keysOf({ marks: [mark] }, path) {
    const key = codeKeyOf(mark);
    const named = matching_keyOf(mark.tool, mark.rule, (0,path_parts/* baseName */.Fl)(path), mark.code === '' ? String(mark.line) : mark.code);
    return key === null ? [named] : [key, named];
}
/** Files of which each is the other’s only best; where two are equally good, none is taken. */
function mutualBestFiles(votes) {
    const wishes = new Map();
    const chosen = [];
    for (const own of votes.values()) {
        const [first, second] = [...own.values()].filter(({ proof }) => proof).sort((a, b) => b.weight - a.weight);
        if (first === undefined || first.weight === second?.weight)
            continue;
        chosen.push(first);
        const known = wishes.get(first.to);
        if (known === undefined || first.weight > known.weight)
            wishes.set(first.to, { ...first, alone: true });
        else if (first.weight === known.weight)
            wishes.set(first.to, { ...known, alone: false });
    }
    return chosen.flatMap(({ from, to }) => {
        const wish = wishes.get(to);
        return wish?.from === from && wish.alone ? [[from, to]] : [];
    });
}
/** Where whole folders moved, the files that say too little themselves went with the rest. */
function byFolder(pairs, votes) {
    const moves = new Map();
    for (const [from, to] of pairs) {
        const shared = sharedEnd(from, to);
        const head = (path) => path
            .split('/')
            .slice(0, -shared || undefined)
            .join('/');
        if (shared > 0)
            moves.set(`${head(from)}\n${head(to)}`, (moves.get(`${head(from)}\n${head(to)}`) ?? 0) + 1);
    }
    const known = [...moves].filter(([, count]) => count >= 2).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const taken = new Set(pairs.values());
    const found = [];
    for (const [from, own] of votes) {
        if (pairs.has(from))
            continue;
        for (const [move] of known) {
            const [head = '', target = ''] = move.split('\n');
            if (head !== '' && !from.startsWith(`${head}/`))
                continue;
            const rest = head === '' ? from : from.slice(head.length + 1);
            const to = target === '' ? rest : `${target}/${rest}`;
            if (!own.has(to) || taken.has(to))
                continue;
            taken.add(to);
            found.push([from, to]);
            break;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/track/things.js


/** An image without registry defaults, tag and digest. */
const things_imageName = (image) => image
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '')
    .replace(/^(?:docker\.io|index\.docker\.io)\//, '')
    .replace(/^library\//, '');
const things_packages = ({ marks }) => marks.filter((mark) => mark.type === 'package');
const endpoints = ({ marks }) => marks.filter((mark) => mark.type === 'endpoint');
const workloads = ({ marks }) => marks.filter((mark) => mark.type === 'workload');
/** Every name of the flaw, with something of the package: aliases come and go. */
const perName = (trace, part) => things_packages(trace).flatMap((mark) => [...trace.names, mark.rule].map((name) => matching_keyOf(name, mark.name, ...part(mark))));
/** What is wrong, in every wording that counts: the tool’s rule, the weakness family. */
const perWording = (trace, mark, ...parts) => [
    matching_keyOf('rule', mark.tool, mark.rule, ...parts),
    ...(trace.family === null ? [] : [matching_keyOf('family', trace.family, ...parts)]),
];
/** The path of a URL; numbers and long hashes in it are values of parameters. */
function routeOf(url) {
    const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
    return path
        .split('/')
        .map((segment) => (/^(?:\d+|[0-9a-f-]{16,})$/i.test(segment) ? '{}' : segment))
        .join('/')
        .replace(/\/+$/, '');
}
const hostOf = (url) => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
/** A workload without what a scheduler appends: the hashes and numbers of pods and containers. */
const workloadName = (uri) => uri
    .replace(/@sha256:[0-9a-f]+/g, '')
    .replace(/-[0-9a-f]{6,10}(?:-[a-z0-9]{5})?(?=$|[/ ])/g, '')
    .replace(/\b[0-9a-f]{12,64}\b/g, '');
const passes = [
    {
        reason: 'same-advisory',
        keys: (trace) => perName(trace, ({ manifest, image, purl }) => [manifest, things_imageName(image), purl]),
    },
    {
        reason: 'same-advisory',
        keys: (trace) => perName(trace, ({ manifest, image }) => [(0,path_parts/* parentOf */.gN)(manifest), things_imageName(image)]),
    },
    { reason: 'moved-package', keys: (trace) => perName(trace, ({ image }) => [things_imageName(image)]) },
    { reason: 'moved-package', keys: (trace) => perName(trace, () => []) },
    {
        reason: 'moved-endpoint',
        keys: (trace) => endpoints(trace).flatMap((mark) => perWording(trace, mark, mark.method, hostOf(mark.url), routeOf(mark.url), mark.parameter)),
    },
    {
        reason: 'moved-endpoint',
        keys: (trace) => endpoints(trace).flatMap((mark) => perWording(trace, mark, mark.method, routeOf(mark.url), mark.parameter)),
    },
    {
        reason: 'moved-endpoint',
        keys: (trace) => endpoints(trace).flatMap((mark) => perWording(trace, mark, routeOf(mark.url), mark.parameter)),
    },
    {
        reason: 'moved-workload',
        keys: (trace) => workloads(trace).flatMap((mark) => perWording(trace, mark, workloadName(mark.uri))),
    },
];
/** Finds again what is no code: packages by advisory, endpoints by route, workloads by name; each pass lets one thing have changed. */
function matchThings(matching) {
    for (const { reason, keys } of passes)
        pairUnique(matching, keys, (then, now) => ({ reason, values: agreement(matching.then[then], matching.now[now]) }));
}
function agreement(then, now) {
    const [before] = then?.trace?.marks ?? [];
    const [after] = now?.trace?.marks ?? [];
    if (before === undefined || after === undefined)
        return {};
    const names = then?.trace?.names.filter((name) => now?.trace?.names.includes(name) === true) ?? [];
    return { ...(names.length > 0 ? { advisory: names.join(' ') } : { rule: after.rule }), ...changed(before, after) };
}
const arrow = (a, b) => (a === b ? b : `${a} → ${b}`);
function changed(a, b) {
    if (a.type === 'package' && b.type === 'package')
        return {
            package: arrow(a.purl, b.purl),
            ...(b.manifest === '' && a.manifest === '' ? {} : { manifest: arrow(a.manifest, b.manifest) }),
            ...(b.image === '' && a.image === '' ? {} : { image: arrow(a.image, b.image) }),
        };
    if (a.type === 'endpoint' && b.type === 'endpoint')
        return {
            url: arrow(`${a.method} ${a.url}`, `${b.method} ${b.url}`),
            ...(b.parameter === '' ? {} : { parameter: b.parameter }),
        };
    return a.type === 'workload' && b.type === 'workload' ? { workload: arrow(a.uri, b.uri) } : {};
}

;// CONCATENATED MODULE: ./build/track/match.js







/**
 * Which finding of this run is which of an earlier one: what is exact first, then pass by pass what allows for one thing to have changed.
 * Each pass only pairs what is each other's only best; what is ambiguous stays apart. Blocks share a key; never all pairs.
 */
function match(then, now, context) {
    const matching = createMatching(then, now);
    byIdentity(matching, lasts);
    const files = sameFiles(matching);
    for (const file of files)
        matchFile(matching, file);
    const renamed = renamedFiles(matching, context);
    for (const file of renamed)
        matchFile(matching, file);
    matchMovedCode(matching);
    for (const file of [...files, ...renamed])
        matchEdited(matching, file);
    const names = new Map(renamed.map(({ from, to }) => [from, to]));
    matchRenamedRules(matching, (path) => names.get(path) ?? path);
    matchThings(matching);
    byIdentity(matching, () => true);
    return matching;
}
/** What was closed once and is back: the same identity, or the same code in the same file. Nothing weaker reopens. */
function matchClosed(then, now) {
    const matching = createMatching(then, now);
    byIdentity(matching, lasts);
    for (const file of sameFiles(matching))
        matchFile(matching, file, sameCode);
    byIdentity(matching, () => true);
    return matching;
}
/**
 * An identity of code holds its line's text and an ordinal: the surroundings know better which of several it is, and go first. What
 * lasts, and what an old history knows nothing else of, is known by its identity.
 */
function byIdentity(matching, isWanted) {
    const byId = new Map(freeThen(matching).map((index) => [matching.then[index]?.id, index]));
    for (const index of freeNow(matching)) {
        const now = matching.now[index];
        const before = byId.get(now?.id);
        const then = before === undefined ? undefined : matching.then[before];
        if (before === undefined || then === undefined || now === undefined || !isWanted(then, now))
            continue;
        matching.pair(before, index, 'same-identity', { id: now.id });
    }
}
const lasts = (then, now) => now.lasting || then.trace === undefined;

;// CONCATENATED MODULE: ./build/track/recut.js

/** A mark with its surroundings and without its line: the same text means the same sighting of the same place. */
function markKey(mark) {
    switch (mark.type) {
        case 'code': {
            const { tool, rule, path, line, code, near } = mark;
            return matching_keyOf('code', tool, rule, path, code === '' ? String(line) : code, near);
        }
        case 'package':
            return matching_keyOf('package', mark.tool, mark.rule, mark.purl, mark.manifest, mark.image);
        case 'endpoint':
            return matching_keyOf('endpoint', mark.tool, mark.rule, mark.method, mark.url, mark.parameter);
        case 'workload':
            return matching_keyOf('workload', mark.tool, mark.rule, mark.uri);
    }
}
function recut_keysOf({ trace }, places) {
    const marks = (trace?.marks ?? []).filter((mark) => places.has(recut_placeOf(mark)));
    return marks.length < 2 ? marks.map(markKey) : [...new Set(marks.map(markKey))];
}
/** What a mark is on, and no more: all whose keys are equal share it. */
function recut_placeOf(mark) {
    switch (mark.type) {
        case 'code':
            return mark.path;
        case 'package':
            return mark.purl;
        case 'endpoint':
            return mark.url;
        case 'workload':
            return mark.uri;
    }
}
/** How often each sighting of these places is there, and one finding that has it. */
function census(side, places) {
    const counts = new Map();
    for (const [index, traced] of side.entries())
        for (const key of recut_keysOf(traced, places)) {
            const known = counts.get(key);
            if (known === undefined)
                counts.set(key, { count: 1, index });
            else
                known.count++;
        }
    return counts;
}
/** Looks at what has no partner: whether its sightings are on the other side all the same. */
function recut(matching) {
    const [before, after] = [freeThen(matching), freeNow(matching)];
    const absorbed = new Set();
    const split = new Map();
    if (before.length === 0 && after.length === 0)
        return { absorbed, split };
    const places = new Set();
    for (const index of before)
        for (const mark of matching.then[index]?.trace?.marks ?? [])
            places.add(recut_placeOf(mark));
    for (const index of after)
        for (const mark of matching.now[index]?.trace?.marks ?? [])
            places.add(recut_placeOf(mark));
    const [then, now] = [census(matching.then, places), census(matching.now, places)];
    const isThere = (traced, own, other) => {
        const keys = traced === undefined ? [] : recut_keysOf(traced, places);
        return keys.length > 0 && keys.every((key) => (other.get(key)?.count ?? 0) >= (own.get(key)?.count ?? 0));
    };
    for (const index of before)
        if (isThere(matching.then[index], then, now))
            absorbed.add(index);
    for (const index of after) {
        const traced = matching.now[index];
        if (traced === undefined || !isThere(traced, now, then))
            continue;
        const [key = ''] = recut_keysOf(traced, places);
        const from = then.get(key)?.index;
        if (from !== undefined)
            split.set(index, from);
    }
    return { absorbed, split };
}

;// CONCATENATED MODULE: ./build/track/resolved.js




/**
 * Whether what is no longer seen is fixed: every report that saw it must be here again, healthy, and reach the place. One of two
 * reports of a tool that is missing fixes nothing.
 */
function resolver({ baseline, reports, findings, stands, exists, }) {
    const now = (0,model_report/* healthyScans */.uO)(reports);
    const healthy = new Set(now.map(({ tool }) => tool));
    const unhealthy = new Set(reports.filter(({ health }) => health !== 'ok').map(({ file }) => stem(file)));
    const successors = successorsOf(baseline.scans.filter(({ file }) => !unhealthy.has(stem(file))), now);
    let reached;
    const scopeOf = scopes(reports, exists);
    return (entry) => {
        if (entry.by.length === 0 || !entry.by.every((tool) => healthy.has(tool)))
            return false;
        const saw = baseline.scans.filter(({ tool, file }) => entry.by.includes(tool) && entry.reports?.includes(file) === true);
        reached ??= reachedBy(findings);
        const known = reached;
        return saw.every((scan) => {
            const heir = successors.get(scanKey(scan));
            if (heir === undefined || (heir.documents ?? 1) < (scan.documents ?? 1))
                return false;
            return covers(entry, heir, { reached: known.get(heir.file), stands, inScope: scopeOf(heir.file) });
        });
    };
}
const scanKey = ({ tool, file }) => `${tool}\n${file}`;
/** A report's name without what changes from run to run: dates, numbers, hashes. */
const stem = (file) => file.toLowerCase().replace(/[0-9a-f]{7,64}|\d+/g, '#');
/**
 * For each report of then the one of now that takes its place: of the same tool and name; of the same name but for numbers; or the only
 * one that is left on either side.
 */
function successorsOf(then, now) {
    const found = new Map();
    const free = new Set(now);
    for (const name of [({ file }) => file, ({ file }) => stem(file), () => '']) {
        const heirs = new Map();
        for (const scan of free)
            addTo(heirs, `${scan.tool}\n${name(scan)}`, scan);
        const olds = new Map();
        for (const scan of then)
            if (!found.has(scanKey(scan)))
                addTo(olds, `${scan.tool}\n${name(scan)}`, scan);
        for (const [key, [old, ...more]] of olds) {
            const [heir, ...rivals] = heirs.get(key) ?? [];
            if (old === undefined || heir === undefined || more.length > 0 || rivals.length > 0)
                continue;
            found.set(scanKey(old), heir);
            free.delete(heir);
        }
    }
    return found;
}
function reachedBy(findings) {
    const byFile = new Map();
    const folder = (0,memoised/* memoised */.QC)(path_parts/* parentOf */.gN);
    for (const { evidence } of findings)
        for (const { location, source } of evidence) {
            let reached = byFile.get(source.file);
            if (reached === undefined)
                byFile.set(source.file, (reached = { folders: new Set(), images: new Set() }));
            if (location.type === 'code')
                reached.folders.add(folder(location.path));
            else if (location.type === 'package' && location.image !== undefined)
                reached.images.add(imageRepository(location.image));
        }
    return byFile;
}
const imageRepository = (image) => image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
/** The scope of each report that says which files its tool looked at. A file that is gone needs no look. */
function scopes(reports, exists) {
    return (0,memoised/* memoised */.QC)((file) => {
        const lists = reports.filter((report) => report.file === file).map(({ scanned }) => scanned);
        if (lists.length === 0 || lists.includes(undefined))
            return null;
        const scanned = new Set(lists.flatMap((list) => list ?? []));
        // Paths of another root, or no checkout at all: then they say nothing of the files here.
        if (![...scanned].slice(0, enoughToAsk).some(exists))
            return null;
        return (path) => scanned.has(path) || !exists(path);
    });
}
/** Scanned files of which one must be there for the checkout to be the one that was scanned. */
const enoughToAsk = 100;
/**
 * Whether a report reaches what the entry is about, as far as is known: a report about other images says nothing of this one, and code
 * that still stands word for word where the report says nothing at all was, for all we know, not looked at.
 */
function covers({ trace }, heir, { reached, stands, inScope }) {
    return (trace?.marks ?? []).every((mark) => {
        if (mark.tool !== heir.tool)
            return true;
        if (mark.type === 'package' && mark.image !== '')
            return reached === undefined || reached.images.size === 0 || reached.images.has(imageRepository(mark.image));
        if (mark.type === 'code' && inScope !== null)
            return inScope(mark.path);
        return mark.type !== 'code' || reached?.folders.has((0,path_parts/* parentOf */.gN)(mark.path)) === true || stands(mark) !== true;
    });
}

;// CONCATENATED MODULE: ./build/track/mark-order.js
/** The fields of a mark that tell it from others of its type, in the order in which it is written. */
function fieldsOf(mark) {
    const { tool, rule } = mark;
    switch (mark.type) {
        case 'code':
            return [tool, rule, mark.path, mark.line, mark.code, mark.near, mark.words];
        case 'package':
            return [tool, rule, mark.name, mark.purl, mark.manifest, mark.image];
        case 'endpoint':
            return [tool, rule, mark.method, mark.url, mark.parameter];
        case 'workload':
            return [tool, rule, mark.uri];
    }
}
/** With what ends it, so that none is the beginning of another. */
const written = (field) => (typeof field === 'string' ? JSON.stringify(field) : `${field},`);
/** The order of marks by their JSON, of which only the first field that differs is made; 0 where they are equal. */
function compareMarks(a, b) {
    if (a.type !== b.type)
        return a.type < b.type ? -1 : 1;
    if (a.tool !== b.tool)
        return written(a.tool) < written(b.tool) ? -1 : 1;
    const others = fieldsOf(b);
    for (const [index, field] of fieldsOf(a).entries()) {
        const other = others[index] ?? '';
        if (field !== other)
            return written(field) < written(other) ? -1 : 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/track/trace.js






/** Makes the traces of findings: what another run can know them by. Lines are read through `source`, each once. */
function tracer(source) {
    const prints = linePrints(source);
    const namesOf = (0,memoised/* memoised */.QC)((identifiers) => identifiers.filter(model_identifier/* isAdvisoryId */.Lw).map(({ value }) => value));
    return ({ family, identifiers, evidence }) => ({
        family,
        names: namesOf(identifiers),
        marks: evidence.length === 1 ? [toMark(evidence[0], prints)] : marksOf(evidence, prints),
    });
}
/** Each mark once, in the order of their texts as a history writes them. */
function marksOf(evidence, prints) {
    const marks = evidence.map((one) => toMark(one, prints)).sort(compareMarks);
    return marks.filter((mark, index) => index === 0 || compareMarks(marks[index - 1], mark) !== 0); // inside of it
}
const holdsSecret = ({ category, ruleId, title }) => category === 'secret' || /passw|secret|hard-?coded|credential|token|api[-_ ]?key/i.test(`${ruleId} ${title}`);
function toMark(evidence, prints) {
    const { location, ruleId: rule } = evidence;
    const tool = (0,producer/* producerName */.Y)(evidence.tool.name);
    switch (location.type) {
        case 'code': {
            const { path, startLine: line = 0 } = location;
            return { type: 'code', tool, rule, path, line, ...prints(path, line, holdsSecret(evidence)) };
        }
        case 'package': {
            const { purl, manifest = '', image = '' } = location;
            return { type: 'package', tool, rule, name: (0,model_location/* packageName */.oZ)(purl), purl, manifest, image };
        }
        case 'endpoint': {
            const { method, url, parameter = '' } = location;
            return { type: 'endpoint', tool, rule, method, url, parameter };
        }
        case 'workload':
            return { type: 'workload', tool, rule, uri: location.uri };
    }
}

;// CONCATENATED MODULE: ./build/track/index.js










/**
 * Findings against the baseline and the change: which of them an earlier run had, under the id they were born with; new, open or
 * reopened; introduced here or disclosed to the world; and what is gone. Without a baseline the change's own lines decide alone, and
 * what they cannot show is unknown, never "everything is new". Input order never shows; `enriched` has that of the findings.
 */
function track(findings, enriched, context) {
    const baseline = context.history.at(-1);
    if (baseline === undefined)
        return { findings, tracked: enriched.map(firstTracker(context)), resolved: [] };
    const found = find(findings, baseline, context);
    const ids = lastingIds(findings, (index) => found.past[index]?.keptId, (id) => found.reserved.has(id));
    const now = context.now.toISOString();
    const tracked = enriched.map((one, index) => {
        const past = found.past[index];
        const { cause, because } = causeOf(one.signals['in-change'], context.occasion, past?.change === 'open' ? past.firstSeen : undefined);
        const { change, firstSeen } = past ?? { change: 'new', firstSeen: now };
        const all = { change, cause, causeBecause: because, firstSeen };
        return past === undefined ? all : { ...all, trackedBy: past.by };
    });
    return { findings: underIds(findings, ids), tracked, resolved: found.resolved };
}
/** The findings under these ids, wherever one names another, too. */
function underIds(findings, ids) {
    const renamed = new Map();
    for (const [index, { id }] of findings.entries())
        if (ids[index] !== id)
            renamed.set(id, ids[index] ?? id);
    if (renamed.size === 0)
        return findings;
    return findings.map((finding, index) => {
        const id = ids[index] ?? finding.id;
        const related = finding.related.map((one) => ({ ...one, id: renamed.get(one.id) ?? one.id }));
        return id === finding.id && related.length === 0 ? finding : { ...finding, id, related };
    });
}
/** What is said without a history; one object for each cause, however many findings share it. */
function firstTracker({ occasion, now }) {
    const firstSeen = now.toISOString();
    const byCause = (0,memoised/* memoised */.QC)((signal) => {
        const { cause, because } = causeOf(signal, occasion, undefined);
        return { change: 'unknown', cause, causeBecause: because, firstSeen };
    });
    return ({ signals }) => byCause(signals['in-change']);
}
function find(findings, baseline, context) {
    const toTrace = tracer(context.source);
    const now = findings.map((finding) => {
        return { id: finding.id, trace: toTrace(finding), lasting: !/\+(?:code|line|resource)$/.test(finding.basis) };
    });
    const open = match(baseline.open.map(toTraced), now, renameContext(now, context));
    const { absorbed, split } = recut(open);
    const past = open.found.map((found) => found === undefined ? undefined : pastOf(baseline.open[found.then], 'open', found.by));
    for (const [index, from] of split) {
        const entry = baseline.open[from];
        const by = { reason: 'split', values: { from: entry?.id ?? '' } };
        if (entry !== undefined)
            past[index] = { change: 'open', firstSeen: entry.firstSeen, by };
    }
    const left = freeNow(open).filter((index) => past[index] === undefined);
    const back = matchClosed(baseline.closed.map(toTraced), left.map((index) => now[index])); // indices of this very array
    for (const [position, index] of left.entries()) {
        const found = back.found[position];
        if (found !== undefined)
            past[index] = pastOf(baseline.closed[found.then], 'reopened', found.by);
    }
    const resolved = resolvedOf(open, absorbed, baseline, findings, context);
    const reserved = new Set([...baseline.open, ...baseline.closed].map(({ id }) => id));
    return { past, resolved, reserved };
}
const toTraced = ({ id, trace }) => ({
    id,
    trace,
    lasting: trace === undefined,
});
function pastOf(entry, change, by) {
    // True: ids of a snapshot are those that a run gave.
    return entry === undefined ? undefined : { change, firstSeen: entry.firstSeen, by, keptId: entry.id };
}
/** A file can only be asked for where there is a checkout at all: one that holds any of the files that findings name. */
function renameContext(now, { renames, source }) {
    const isCheckout = now.some(({ trace }) => trace?.marks.some((mark) => mark.type === 'code' && mark.code !== ''));
    return { renames, exists: isCheckout ? (path) => source(path) !== null : null };
}
function resolvedOf(open, absorbed, baseline, findings, { reports, source }) {
    const finder = codeFinder(source);
    const stands = (mark) => (mark.type === 'code' ? finder(mark) : null);
    const isResolved = resolver({ baseline, reports, findings, stands, exists: (path) => source(path) !== null });
    return freeThen(open)
        .filter((index) => !absorbed.has(index))
        .map((index) => baseline.open[index]) // indices of this very array
        .filter(isResolved)
        .map(({ id }) => id)
        .sort();
}

// EXTERNAL MODULE: ./build/routes/index.js + 17 modules
var build_routes = __webpack_require__(8340);
;// CONCATENATED MODULE: ./build/what-answers.js


/** Which lines answer which URL by the source, looked for once, when somebody asks. */
function routesIn({ checkout, source }) {
    let routes;
    return () => (routes ??= (0,build_routes/* findRoutes */.kL)({ files: checkout(), lines: source }));
}
/** Makes the question what answers a URL, by the catalogue and by the source; neither is looked at before somebody asks. */
function whatAnswers({ services, checkout, routes, }) {
    let resolver;
    return (location) => {
        // File templates of the catalogue are held against the files there are.
        const named = services.some((service) => service.routes.length > 0);
        resolver ??= endpointResolver(services, named ? checkout() : [], routes);
        return resolver.of(location);
    };
}

;// CONCATENATED MODULE: ./build/assess.js















/** The whole decision, from report files to verdict. No I/O, no clock, no environment: the same input gives the same assessment. */
function assess(input) {
    const { policy, services, change, history, judgements = [], run, now } = input;
    const routes = routesIn(input);
    const { merged, reports, problems: before } = gathered(input, routes);
    const joined = countEvidence(merged);
    const { ranked, resolved, given, problems } = judged(merged, reports, input, routes);
    const { verdict, findings, presets } = gate({
        ranked,
        reports,
        policy,
        change,
        run,
        now,
        unopened: input.unopened,
        presets: trialPolicies,
    });
    conserveEvidence(joined, findings);
    return {
        run,
        policy: { source: policy.source },
        notices: input.notices,
        reports,
        services,
        findings,
        resolved,
        trend: trendOf(history),
        groups: groupFindings(findings),
        problems: [...input.problems, ...before, ...problems, ...reports.flatMap((report) => report.problems)],
        summary: summarise({
            reports,
            findings,
            occasion: run.occasion,
            change,
            given,
            baseline: baselineOf(input),
        }),
        verdict,
        presets,
        trials: trialsOf(judgements, policy),
    };
}
/** What was compared with, as far as people want to know it. */
function baselineOf({ history, baselineIsLater = false }) {
    const snapshot = history.at(-1);
    return snapshot === undefined ? undefined : { commit: snapshot.commit, at: snapshot.at, later: baselineIsLater };
}
/** Report files to findings: read, normalise, merge. */
function gathered(input, routes) {
    const { files, services, source, secretKey, policy, ahead } = input;
    const sightingsIn = (0,sightings_in/* sightingsReader */.s)(input);
    const found = files.map((file) => ahead?.(file) ?? sightingsIn(file));
    const secrets = new Set(found.flatMap((one) => one.secrets));
    const normalised = found.flatMap((one) => one.reports);
    const reports = (0,normalise/* alignPaths */.wO)((0,normalise/* withoutParts */.TK)((0,normalise/* withoutKnownSecrets */.b)(normalised, secrets)), (path) => source(path) !== null);
    const sightings = reports.flatMap((report) => report.sightings);
    const { aliases, problems } = aliasesIn(input.aliases ?? null);
    const merged = merge(sightings, {
        aliases,
        services,
        source,
        routes,
        keyed: secretKey !== null,
        overrides: overridesOf(policy),
    });
    conserveCounts(reports);
    conserveSightings(sightings, merged);
    return { merged, reports: reports.map(toInfo), problems };
}
const trialPolicies = () => model_judgement/* judgingPresets */.b3.map((preset) => ({ preset, policy: (0,build_policy/* presetPolicy */.W)(preset) }));
const overridesOf = ({ same = [], different = [] }) => ({ same, different });
/** Findings to their order: correlate, enrich, track, rank. */
function judged(merged, reports, input, routes) {
    const { services, change, history, run, now, renames, source } = input;
    const { testCode } = input.policy;
    const codeowners = input.codeowners === null ? null : (0,correlate/* parseCodeowners */.BW)(input.codeowners.file, input.codeowners.text);
    const owned = (0,correlate/* correlate */._$)(merged, { services, codeowners });
    const { intel, problems } = parseIntel(input, merged);
    const compared = (0,lockfiles/* comparePackages */.FC)(input.lockfiles, change.known ? change.files : []);
    const packages = { changes: compared.changes, fileOf: lockfiles/* packageFile */.nR, knows: lockfiles/* knowsType */.z4 };
    const answering = whatAnswers({ ...input, routes });
    const enriched = enrich(merged, owned, { intel, change, packages, source, answering, testCode, now });
    const { findings, tracked, resolved } = track(merged, enriched, {
        history,
        occasion: run.occasion,
        reports,
        now,
        renames,
        source,
    });
    const given = {
        kev: { date: intel.kev.date, staleDays: staleDays(intel.kev, now) },
        epss: intel.epss !== null,
        catalog: services.length > 0,
        codeowners: codeowners !== null,
        baseline: history.length > 0,
    };
    return {
        ranked: rank_rank({ findings, owned, enriched, tracked }),
        resolved,
        given,
        problems: [...(codeowners === null ? [] : (0,correlate/* ownerProblems */.kj)(codeowners)), ...problems, ...compared.problems],
    };
}
const toInfo = ({ sightings: _, ...info }) => info;

;// CONCATENATED MODULE: ./build/gather-baseline.js
/** What was closed after the change began is still open where it began. */
const reopened = (snapshot, since) => {
    const after = snapshot.closed.filter(({ closedAt }) => Date.parse(closedAt) > Date.parse(since));
    const ids = new Set(after.map(({ id }) => id));
    return {
        ...snapshot,
        // Nobody remembers how severe they were, nor who saw them: they cannot be called fixed by this change.
        open: [
            ...snapshot.open,
            ...after.map(({ closedAt: _, ...entry }) => ({ ...entry, severity: 'unknown', by: [] })),
        ],
        closed: snapshot.closed.filter(({ id }) => !ids.has(id)),
    };
};
/**
 * The history up to the snapshot that a change is to be compared with: the newest of a commit that its start has. Where all of them came
 * later, the newest, with what it closed since taken as open: or what others fixed meanwhile would look like the work of this change.
 * Where nobody can tell (a shallow clone) the newest counts.
 */
async function baselineFor(history, start) {
    const newest = history.at(-1);
    const from = newest === undefined ? null : await start();
    if (newest === undefined || from === null)
        return { history, later: false };
    for (let end = history.length; end > 0; end--) {
        const commit = history[end - 1]?.commit ?? '';
        const place = commit === '' ? 'unknown' : await from.place(commit);
        if (place === 'before')
            return { history: history.slice(0, end), later: false };
        if (place === 'unknown')
            return end === history.length ? { history, later: false } : later(history, newest, from.at);
    }
    return later(history, newest, from.at);
}
const later = (history, newest, since) => ({
    history: [...history.slice(0, -1), reopened(newest, since)],
    later: true,
});

;// CONCATENATED MODULE: ./build/gather-judgements.js

/** What a change’s own run said of it. Where the server names the change, its word counts, and a file about another one says nothing. */
function trusted({ text, merged }) {
    const judgement = parseJudgement(text);
    if (judgement === null || merged === null)
        return judgement;
    const { pullRequest, commit, at, fork } = merged;
    if (judgement.pullRequest !== pullRequest || judgement.commit !== commit)
        return null;
    return { ...judgement, at: new Date(at).toISOString(), ...(fork ? { fork } : {}) };
}
/**
 * The last changes and what was said of them, oldest first: what the history has, and, where this run adds to it, what changes that are
 * on the branch by now left behind. Information only: nothing in it touches a verdict.
 */
async function gatherJudgements(past, occasion, { history, log }) {
    const known = past.at(-1)?.judgements ?? [];
    if (occasion !== 'record')
        return known;
    const left = await history.collect(new Set(known.map(({ commit }) => commit)));
    const fresh = left.flatMap((one) => {
        const judgement = trusted(one);
        if (judgement === null)
            log.info(`${one.file} is no judgement of the change it came with and does not count.`);
        return judgement === null ? [] : [judgement];
    });
    return lastJudgements([...known, ...fresh]);
}

;// CONCATENATED MODULE: ./build/gather-policy.js


/** Where a policy lies when nobody says. */
const policyPlace = '.github/posture-gate.yml';
/** More than a policy may extend one after another: where to stop looking, whatever the files say. */
const longestChain = 8;
/** `below('.', x)` is x: what a reader of the output will recognise. */
const below = (root, path) => root === '.' ? path : `${root.replace(/\/+$/, '')}/${path}`;
/** Every mistake on a line of its own. */
const gather_policy_listed = (mistakes) => mistakes.map((mistake) => `\n  ${(0,build_policy/* formatMistake */._P)(mistake)}`).join('');
/** What the first lines say of a file of the base that cannot be used: how many mistakes, and the first of them. */
const inShort = (file, [first, ...rest]) => `${file.file} has ${rest.length + 1} mistake${rest.length === 0 ? '' : 's'} (${(0,build_policy/* formatMistake */._P)(first)}${rest.length === 0 ? '' : ' …'})`;
/** Fetches what the policy extends, and what that extends, before the parser asks for it. */
async function fetchExtended(file, { documents }) {
    const files = new Map();
    for (let next = (0,build_policy/* extendedFile */.Eo)(file); next !== null && !files.has(next) && files.size < longestChain;) {
        const extended = await documents.trusted(next);
        files.set(next, extended);
        next = extended === null ? null : (0,build_policy/* extendedFile */.Eo)(extended);
    }
    return files;
}
async function gather_policy_parse(file, edges) {
    const extended = await fetchExtended(file, edges);
    const parsed = (0,build_policy/* parsePolicy */.ON)(file, { resolve: (reference) => extended.get(reference) ?? null });
    if ('policy' in parsed)
        return { policy: parsed.policy, notices: [] };
    if (!file.atBase)
        throw (0,errors/* failure */.V2)('policy-invalid', `${file.file}${gather_policy_listed(parsed.mistakes)}`);
    // A change cannot mend the base it is judged by: to stop every change until someone does would stop the mending as well.
    const notice = `${inShort(file, parsed.mistakes)}; this run was judged by the default preset instead.`;
    return { policy: (0,build_policy/* presetPolicy */.W)('default'), notices: [notice] };
}
/**
 * The policy of this run: a preset, the file that was named, the file in its usual place, or the default preset. Throws
 * `policy-missing` and, with every mistake, `policy-invalid`.
 */
async function gatherPolicy(options, edges) {
    const named = options.policy;
    if (named !== undefined && (0,build_policy/* isPreset */.S1)(named))
        return { policy: (0,build_policy/* presetPolicy */.W)(named), notices: [] };
    const path = named ?? below(options.root, policyPlace);
    const file = await edges.documents.trusted(path);
    if (file !== null)
        return gather_policy_parse(file, edges);
    const policy = (0,build_policy/* presetPolicy */.W)('default');
    if ((await edges.documents.local(path)) !== null) {
        const notice = `${path} comes with this change and counts once it is on the base branch; this run was judged by the default preset.`;
        return { policy, notices: [notice] };
    }
    if (named !== undefined)
        throw (0,errors/* failure */.V2)('policy-missing', `\`${named}\` is neither a preset nor a file`);
    return { policy, notices: [] };
}
/** The services of the catalogue, none without one. Throws `file-missing` and, with every mistake, `catalog-invalid`. */
async function gatherServices(options, { documents }) {
    if (options.catalog === undefined)
        return { services: [], notices: [] };
    const file = await documents.trusted(options.catalog);
    if (file === null) {
        if ((await documents.local(options.catalog)) === null)
            throw (0,errors/* failure */.V2)('file-missing', `the catalogue \`${options.catalog}\``);
        const notice = `${options.catalog} comes with this change and counts once it is on the base branch; this run knew no services.`;
        return { services: [], notices: [notice] };
    }
    const parsed = (0,build_policy/* parseCatalog */.Lo)(file);
    if ('services' in parsed)
        return { services: parsed.services, notices: [] };
    if (!file.atBase)
        throw (0,errors/* failure */.V2)('catalog-invalid', `${file.file}${gather_policy_listed(parsed.mistakes)}`);
    return { services: [], notices: [`${inShort(file, parsed.mistakes)}; this run knew no services.`] };
}

;// CONCATENATED MODULE: ./build/gather-lockfiles.js



/** Each costs a question to the server where the clone is shallow; what lies beyond is unknown and said so. */
const gather_lockfiles_most = 40;
/**
 * What stood in place of a file that the change adds. Nothing, unless a manifest was there before without it: then what was installed
 * is not known, and a first lockfile does not bring all of it. Where another lockfile of the folder changes, that one tells.
 */
async function beforeNew({ path }, { files, root, edges }) {
    const type = (0,lockfiles/* packageFile */.nR)(path)?.type;
    const told = (0,lockfiles/* touchedLockfiles */.d8)(files).some((other) => other.status !== 'added' && (0,path_parts/* folderOf */.yS)(other.path) === (0,path_parts/* folderOf */.yS)(path) && isLockfile(other.path, type));
    if (told)
        return { state: 'absent' };
    for (const manifest of (0,lockfiles/* manifestsBeside */.vA)(path)) {
        const isNew = files.some((file) => file.path === manifest && file.status === 'added');
        if (isNew || (await edges.documents.local(below(root, manifest))) === null)
            continue;
        return { state: 'unknown', why: `${path} is new and ${manifest} is not: what was installed before is not known` };
    }
    return { state: 'absent' };
}
function isLockfile(path, type) {
    const file = (0,lockfiles/* packageFile */.nR)(path);
    return file?.kind === 'lockfile' && file.type === type;
}
async function bothSides(file, scene) {
    const { root, edges } = scene;
    const { documents } = edges;
    const base = file.status === 'added'
        ? await beforeNew(file, scene)
        : await documents.base(below(root, file.previousPath ?? file.path));
    if (file.status === 'removed')
        return { path: file.path, base, head: { state: 'absent' } };
    const head = await documents.local(below(root, file.path));
    return {
        path: file.path,
        base,
        head: head === null
            ? { state: 'unknown', why: `${file.path} is not in the working tree` }
            : { state: 'there', text: head.text },
    };
}
/** The touched files that name packages, before and after the change; none where the change is not known. Never throws for what is missing. */
async function gatherLockfiles(change, { root }, edges) {
    if (!change.known)
        return [];
    const scene = { files: change.files, root, edges };
    return Promise.all((0,lockfiles/* touchedLockfiles */.d8)(change.files)
        .slice(0, gather_lockfiles_most)
        .map((file) => bothSides(file, scene)));
}

// EXTERNAL MODULE: ./build/read/index.js + 214 modules
var read = __webpack_require__(1671);
;// CONCATENATED MODULE: ./build/gather-mappings.js



/** A mapping whose id another format has already would make that format’s name mean two things. */
function gather_mappings_distinct(file, parsed, taken) {
    if ('mistakes' in parsed || !taken.has(parsed.mapping.id))
        return parsed;
    const found = `the id «${parsed.mapping.id}», which another format has`;
    const expected = 'an id of its own';
    const message = `found ${found}, expected ${expected}`;
    return { mistakes: [{ file: file.file, line: 1, column: 1, found, expected, message }] };
}
/**
 * The readers that the platform team described, none without the option. A change is judged by those of its base: a mapping decides
 * what counts as severe. Throws `file-missing` and, with every mistake, `mapping-invalid`.
 */
async function gatherMappings(options, { documents }) {
    const mappings = [];
    const notices = [];
    const taken = new Set(read/* readers */.Xc.map(({ id }) => id));
    const paths = options.mappings.length === 0 ? [] : await documents.named(options.mappings);
    if (paths.length === 0 && options.mappings.length > 0)
        throw (0,errors/* failure */.V2)('file-missing', `no mapping matches ${options.mappings.map((glob) => `\`${glob}\``).join(', ')}`);
    for (const path of paths) {
        const file = await documents.trusted(path);
        if (file === null) {
            if ((await documents.local(path)) === null)
                throw (0,errors/* failure */.V2)('file-missing', `the mapping \`${path}\``);
            notices.push(`${path} comes with this change and counts once it is on the base branch; it read nothing in this run.`);
            continue;
        }
        const parsed = gather_mappings_distinct(file, (0,read/* parseMapping */.KV)(file), taken);
        if ('mistakes' in parsed) {
            if (!file.atBase)
                throw (0,errors/* failure */.V2)('mapping-invalid', `${file.file}${gather_policy_listed(parsed.mistakes)}`);
            notices.push(`${inShort(file, parsed.mistakes)}; it read nothing in this run.`);
            continue;
        }
        mappings.push(parsed.mapping);
        taken.add(parsed.mapping.id);
    }
    return { mappings, notices };
}

;// CONCATENATED MODULE: ./build/gather-reports.js

/**
 * Whether the change may have brought a report, itself or the archive it is in: paths of the change count from the root, which the path
 * of the report may or may not begin with. Where not all of the change is known, it may.
 */
function mayBring(change, report) {
    if (!change.known || !change.complete)
        return true;
    const path = `/${report.replace(/!.*$/s, '')}`;
    return change.files.some((touched) => path.endsWith(`/${touched.path}`));
}
const leftAlone = (paths) => {
    const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more like it`;
    return {
        code: 'context',
        message: `was not read${others}: the repository keeps it, as examples and test data are kept, and steps of this run wrote other reports`,
        next: 'Name it with `reports` where it is evidence.',
        at: { file: paths[0] },
    };
};
/**
 * The reports to judge by. Where nobody said which, and steps of this run wrote some, those are left alone that merely lie in the
 * repository, and that is told. One that the change under judgement brings is read: it may stand where a scanner wrote the same.
 */
function reportsToJudge(listing, patterns, { occasion, change }) {
    const reports = listing.files.filter(({ trusted }) => trusted !== true);
    const kept = reports.filter(({ committed }) => committed === true);
    const isAskedFor = patterns.some((pattern) => !(0,report_patterns/* parsePattern */.EY)(pattern).negative);
    if (isAskedFor || kept.length === reports.length)
        return listing;
    const left = kept.filter(({ path }) => occasion !== 'change' || !mayBring(change, path));
    const [first, ...rest] = left.map(({ path }) => path);
    if (first === undefined)
        return listing;
    return {
        ...listing,
        files: listing.files.filter((file) => !left.includes(file)),
        problems: [...listing.problems, leftAlone([first, ...rest])],
    };
}

;// CONCATENATED MODULE: ./build/gather.js








/** GitHub’s order: the first that exists counts. https://docs.github.com/repositories (About code owners) */
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a larger one. */
const codeownersLength = 3_000_000;
/** CODEOWNERS with its path from the root, which says where its patterns start. */
async function gatherCodeowners(options, edges, change) {
    const { documents } = edges;
    if (options.codeowners !== undefined) {
        const file = await documents.trusted(options.codeowners);
        if (file === null)
            throw (0,errors/* failure */.V2)('file-missing', `CODEOWNERS \`${options.codeowners}\``);
        return file;
    }
    // Each place is a question to the server: only those are asked for that are there now, or that the change took away.
    const touched = new Set(change.known ? change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]) : []);
    for (const place of codeownersPlaces) {
        const path = below(options.root, place);
        if (!touched.has(place) && (await documents.local(path)) === null)
            continue;
        const file = await documents.trusted(path);
        if (file !== null)
            return file;
    }
    return null;
}
function withinLimit(codeowners) {
    if (codeowners === null || codeowners.text.length <= codeownersLength)
        return { codeowners, problems: [] };
    const message = `has ${codeowners.text.length} characters; GitHub loads none above ${codeownersLength}, and neither is it read here`;
    const problem = {
        code: 'context',
        message,
        next: 'Shorten it with wider patterns.',
        at: { file: codeowners.file },
    };
    return { codeowners: null, problems: [problem] };
}
async function gatherFeed(name, options, edges) {
    const path = options[name];
    if (path === undefined)
        return null;
    const file = await edges.documents.feed(path);
    if (file === null)
        throw (0,errors/* failure */.V2)('file-missing', `\`${path}\` of the option ${name}`);
    return file;
}
const foundInWords = (count) => count === 0
    ? 'No report was found. Give them with `--reports` (in the Action: `reports` or `artifacts`), one path or glob each.'
    : `${count} report${count === 1 ? '' : 's'} found.`;
const whyNone = ({ reports }, { problems }) => (problems.length === 0
    ? reports.map((pattern) => `\`${pattern}\` matches no file`)
    : problems.map(({ at, message }) => `\`${at.file}\` ${message}`)).join('; ');
/** Snapshots of the branch that is judged, or that the change wants to go to; a snapshot that names none counts everywhere. */
const ofBranch = (snapshots, branch) => branch === undefined
    ? snapshots
    : snapshots.filter((snapshot) => snapshot.branch === '' || snapshot.branch === branch);
/** Files that were renamed since the baseline: as git says, else as the change itself does. */
async function renamesSince(baseline, change, edges) {
    if (baseline === undefined)
        return new Map();
    const known = baseline.commit === '' ? null : await edges.documents.renames(baseline.commit);
    if (known !== null)
        return known;
    const files = change.known ? change.files : [];
    return new Map(files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[previousPath, path]])));
}
/**
 * Loads everything at once through the edges and parses it. Throws where the user gave something that cannot be used; what is merely
 * missing or broken in the data comes as problems and notices.
 */
async function gather(options, edges) {
    const { documents, log } = edges;
    const now = edges.clock();
    const context = await edges.context();
    const [found, change, kev, epss, aliases, history, secretKey] = await Promise.all([
        edges.reports.list(),
        edges.pullRequest.changed(),
        gatherFeed('kev', options, edges),
        gatherFeed('epss', options, edges),
        gatherFeed('aliases', options, edges),
        edges.history.load(),
        edges.secretKey(),
    ]);
    const listing = reportsToJudge(found, options.reports, { occasion: context.occasion, change });
    const reports = listing.files.filter(({ trusted }) => trusted !== true);
    const isThere = reports.length > 0 || listing.problems.some(({ code }) => code === 'unreadable' || code === 'too-large');
    if (!isThere && options.reports.length > 0 && options.artifacts.length === 0)
        throw (0,errors/* failure */.V2)('no-reports', whyNone(options, listing));
    log.info(foundInWords(reports.length));
    for (const { path } of reports)
        log.debug(`  ${path}`);
    const { codeowners, problems: ownerProblems } = withinLimit(await gatherCodeowners(options, edges, change));
    const policy = await gatherPolicy(options, edges);
    const catalog = await gatherServices(options, edges);
    const { mappings, notices } = await gatherMappings(options, edges);
    const snapshots = parseSnapshots(history);
    const past = ofBranch(snapshots.snapshots, context.branch);
    const baseline = context.occasion === 'change' ? await baselineFor(past, edges.start) : { history: past, later: false };
    const run = { ...context, now: now.toISOString() };
    return {
        files: listing.files,
        unopened: listing.problems,
        problems: [...listing.problems, ...snapshots.problems, ...ownerProblems],
        notices: [...(listing.notices ?? []), ...policy.notices, ...catalog.notices, ...notices],
        policy: policy.policy,
        mappings,
        services: [...catalog.services, ...policy.policy.services],
        codeowners,
        kev,
        epss,
        aliases,
        change,
        lockfiles: await gatherLockfiles(change, options, edges),
        history: baseline.history,
        baselineIsLater: baseline.later,
        judgements: await gatherJudgements(past, context.occasion, edges),
        renames: await renamesSince(baseline.history.at(-1), change, edges),
        run,
        source: (path) => documents.source(path),
        checkout: () => documents.files(),
        roots: documents.roots,
        secretKey,
        now,
    };
}

;// CONCATENATED MODULE: ./build/render/place.js
/** encodeURIComponent leaves these alone; in Markdown they end an address or emphasise. */
const encodeSegment = (segment) => encodeURIComponent(segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** Each segment percent-encoded, for a URL or a SARIF artifact location. */
const encodePath = (path) => path.split('/').map(encodeSegment).join('/');
/** The path from the root of the repository, or null where it is none: absolute, outside, or empty. */
function repositoryPath(run, path) {
    const segments = path.split('/');
    if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || segments.includes('..'))
        return null;
    const prefix = run.rootInRepository ?? '';
    return [...prefix.split('/'), ...segments].filter((segment) => segment !== '' && segment !== '.').join('/');
}
/** Files that the server renders; their lines are only seen with `plain=1`. */
const rendered = /\.(?:md|markdown|mdown|mkdn?|mdx|rst|adoc|asciidoc|textile|org|rdoc|ipynb)$/i;
/** The longest address worth its bytes. */
const longest = 600;
/** The page of a file at the commit that was assessed, with its lines; null where no such page can be named. */
function permalink(run, path, startLine, endLine) {
    const inside = repositoryPath(run, path);
    const { serverUrl, repository, headSha } = run;
    if (inside === null || serverUrl === undefined || repository === undefined || !/^[0-9a-f]{40}$/i.test(headSha ?? ''))
        return null;
    if (!/^https?:\/\/[^\s()<>]+$/.test(serverUrl))
        return null;
    const plain = startLine !== undefined && rendered.test(inside) ? '?plain=1' : '';
    const end = endLine !== undefined && startLine !== undefined && endLine > startLine ? `-L${endLine}` : '';
    const lines = startLine === undefined ? '' : `#L${startLine}${end}`;
    const url = `${serverUrl}/${encodePath(repository)}/blob/${headSha ?? ''}/${encodePath(inside)}${plain}${lines}`;
    return url.length > longest ? null : url;
}
/** The file of one location: the code, or the manifest that names the package (not one inside an image). */
function filePlace(location) {
    if (location.type === 'code')
        return location;
    if (location.type === 'package' && location.manifest !== undefined && location.image === undefined)
        return { path: location.manifest };
    return null;
}
/** The first file among a finding's location and further places: where a reader should look. Null where there is none. */
function firstFile(finding) {
    for (const location of [finding.location, ...finding.places]) {
        const place = filePlace(location);
        if (place !== null)
            return place;
    }
    return null;
}
/** `lodash@4.17.20` of `pkg:npm/lodash@4.17.20`, with its ecosystem; the text itself where it is no package URL. Unescaped. */
function place_packageName(purl) {
    const match = /^pkg:([^/]+)\/([^?#]+)/.exec(purl);
    if (match?.[1] === undefined || match[2] === undefined)
        return { name: purl, ecosystem: '' };
    try {
        const name = decodeURIComponent(match[2]);
        // Maven writes group and artifact with a colon.
        return { name: match[1] === 'maven' ? name.replace('/', ':') : name, ecosystem: match[1] };
    }
    catch {
        return { name: match[2], ecosystem: match[1] };
    }
}
/** Where it is, for people, on one line, without the link. Unescaped. */
function placeText(location) {
    switch (location.type) {
        case 'code':
            return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
        case 'package': {
            const { name } = place_packageName(location.purl);
            const where = location.image ?? location.manifest;
            return where === undefined ? name : `${name} in ${where}`;
        }
        case 'endpoint':
            return `${location.method} ${location.url}${location.parameter === undefined ? '' : ` (${location.parameter})`}`;
        case 'workload':
            return location.uri;
    }
}
/** Where trouble was met: `reports/a.json:3:7`, `reports/a.json#/runs/0`. Unescaped. */
function problemPlace({ file, line, column, pointer = '' }) {
    const lined = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    return `${file}${lined}${pointer === '' ? '' : `#${pointer}`}`;
}

;// CONCATENATED MODULE: ./build/render/advice.js


/** The usual way out of a weakness family, for findings whose tool says nothing of it. */
const families = {
    'sql-injection': 'pass the values as parameters of the query instead of building its text',
    'command-injection': 'call the program with a list of arguments, without a shell',
    'code-injection': 'do not evaluate text from outside; parse it as data',
    xss: 'escape the value for where it is printed, or let the template engine do it',
    'path-traversal': 'resolve the path and refuse what lies outside the allowed folder',
    ssrf: 'allow only known hosts, and refuse internal addresses after resolving',
    xxe: 'switch external entities and DTDs off in the XML parser',
    'open-redirect': 'redirect only to relative or listed addresses',
    deserialisation: 'read a plain data format, or allow only listed types',
    'ldap-injection': 'escape the value for the LDAP filter',
    'xpath-injection': 'bind the value as a variable of the XPath query',
    'response-splitting': 'refuse line breaks in header values',
    'log-injection': 'encode line breaks before logging the value',
    csrf: 'require a token or a same-site cookie for this request',
    'hard-coded-secret': 'read it from a secret store, and replace the one that was published',
    'weak-cryptography': 'use a current algorithm and key length',
    'weak-randomness': 'use the cryptographic random source of the platform',
    'missing-authorisation': 'check who asks and whether they may, on the server',
    'unrestricted-upload': 'check type and size, and store outside the web root under a new name',
    'prototype-pollution': 'refuse the keys __proto__, constructor and prototype when merging',
};
const packaged = (finding) => {
    const place = [finding.location, ...finding.places].find(({ type }) => type === 'package');
    return place?.type === 'package' ? place_packageName(place.purl).name : null;
};
/** The smallest step that resolves it, in one line: what the tools say, else what is usual for its kind. Unescaped. */
function fixText(finding) {
    const name = packaged(finding);
    const version = finding.fix?.version;
    if (version !== undefined && name !== null) {
        const bare = name.replace(/(?<=.)@[^@]*$/, '');
        const how = finding.relationship === 'transitive' ? ' (transitive: through what brings it in)' : '';
        return `update ${bare} to ${version}${how}`;
    }
    if (version !== undefined)
        return `update to ${version}`;
    if (finding.category === 'secret')
        return 'revoke it where it was issued, then remove it from the code';
    const advice = finding.fix?.advice ?? '';
    const usual = families[finding.family ?? ''];
    // What a scanner of running applications advises is an essay about the family, whatever it found.
    const isToThePoint = advice !== '' && advice.length <= longestAdvice && finding.category !== 'dast';
    if (isToThePoint || usual === undefined)
        return advice === '' ? advice_otherwise(finding, name) : advice;
    return name === null ? usual : advice_otherwise(finding, name);
}
/** Longer advice explains a weakness instead of naming a step. */
const longestAdvice = 160;
function advice_otherwise(finding, name) {
    if (name !== null)
        return (0,model_signal/* known */.e)(finding.signals.fixable) === false
            ? 'no fixed version exists: replace it, or waive it with a date'
            : 'no report names a fixed version';
    return `see rule ${finding.evidence[0].ruleId} of ${finding.evidence[0].tool.name}`;
}

;// CONCATENATED MODULE: ./build/render/plain.js

/** ANSI escape sequences (CSI, OSC and single-character ones): they colour, move and overwrite what people read. */
const ansi = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-Z\\^_a-z]/g;
/** Control characters and the line separators of Unicode. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** What reorders or hides text: bidirectional controls, zero-width characters, tags. Variation selector 16 stays for emoji. */
const plain_hidden = /(?!\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** One pass that decides whether any of the above is needed: nearly all text has nothing to replace. */
const suspicious = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff]|##\[/;
/**
 * Text of others on one line, with nothing in it that a terminal or a reader's eye could be fooled by: ANSI sequences are taken
 * out, control characters and line breaks become a space, hidden characters become U+FFFD, the older form of a workflow command is
 * broken. Never throws.
 */
function plain(text) {
    if (!suspicious.test(text))
        return text.trim();
    return text
        .replace(ansi, '')
        .replace(controls, ' ')
        .replace(loneSurrogate, '\ufffd')
        .replace(plain_hidden, '\ufffd')
        .replaceAll('##[', '## [')
        .trim();
}
/** At most `max` code points, the last of them `…` where something was cut. Never splits a code point. */
function plain_cut(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text.slice(0, 2 * max + 2));
    return points.length <= max
        ? text
        : `${points
            .slice(0, max - 1)
            .join('')
            .trimEnd()}…`;
}
/** The last `max` code points of a path, the first of them `…` where something was cut: its end says which file and line it is. */
function cutStart(path, max) {
    if (path.length <= max)
        return path;
    const points = Array.from(path.slice(-2 * max));
    return points.length <= max && path.length <= 2 * max ? path : `…${points.slice(1 - max).join('')}`;
}
/** `text` as one line of at most `max` code points. The cap comes first, so that a megabyte is never searched. */
const plain_short = (text, max) => plain_cut(plain(plain_cut(text, 4 * max)), max);
/** `1 finding`, `2 findings`, `5 000 findings`. */
const plain_count = (n, one, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;
/** Digits in groups of three, with a no-break space, in every language alike. */
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
/** The text as a sentence of its own: begun with a capital, ended with a full stop where it has no end. */
const asSentence = (text) => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);

;// CONCATENATED MODULE: ./build/render/title.js


/**
 * What is wrong, in one line: the advisory first where there is one, and the component's name where the tool's title leaves it out.
 * Unescaped.
 */
function titleText(finding) {
    const advisory = finding.identifiers.find(model_identifier/* isAdvisoryId */.Lw)?.value;
    const named = finding.location.type === 'package' ? place_packageName(finding.location.purl).name : '';
    const bare = named.replace(/(?<=.)@[^@]*$/, '');
    const title = finding.title.trim().replace(/\.$/, '') || finding.evidence[0].ruleId;
    const prefix = advisory === undefined || title.includes(advisory) ? '' : `${advisory}: `;
    const last = bare.split(/[/:]/).at(-1) ?? '';
    const suffix = last === '' || title.toLowerCase().includes(last.toLowerCase()) ? '' : ` in ${bare}`;
    return `${prefix}${title}${suffix}`;
}

;// CONCATENATED MODULE: ./build/render/view.js

/** Sorts an assessment once, in time linear in its findings. */
function viewOf(assessment) {
    const rules = new Map();
    for (const then of ['block', 'warn'])
        for (const violation of assessment.verdict.violations)
            if (violation.then === then)
                for (const id of violation.findings) {
                    const list = rules.get(id);
                    if (list === undefined)
                        rules.set(id, [violation]);
                    else
                        list.push(violation);
                }
    const waivedIds = new Set(assessment.verdict.waived.flatMap(({ findings }) => findings));
    const rank = new Map();
    const view = {
        blocking: [],
        warning: [],
        waived: [],
        dismissed: [],
        listed: [],
        introduced: [],
        backlog: [],
    };
    for (const finding of assessment.findings) {
        const first = rules.get(finding.id)?.[0];
        if (first !== undefined)
            view[first.then === 'block' ? 'blocking' : 'warning'].push(finding);
        if (waivedIds.has(finding.id))
            view.waived.push(finding);
        else if (isDismissed(finding))
            view.dismissed.push(finding);
        else {
            view.listed.push(finding);
            rank.set(finding.id, view.listed.length);
            view[finding.cause === 'introduced' ? 'introduced' : 'backlog'].push(finding);
        }
    }
    return { assessment, rank, rules, ...view };
}

;// CONCATENATED MODULE: ./build/model/ratings.js


/**
 * What each tool says of how bad a finding is, the worst first: its worst sighting among those that nobody set aside, or of all where
 * all are. The first is the one that counts; of several as bad, the tool that speaks first.
 */
function ratings(evidence) {
    if (evidence.length === 1)
        return evidence;
    const said = [];
    for (const one of evidence)
        if (one.dismissed === undefined)
            hear(said, one);
    if (said.length === 0)
        for (const one of evidence)
            hear(said, one);
    return said.length === 1 ? said : said.sort((a, b) => badness(b.severity) - badness(a.severity));
}
/** Few tools speak about one finding: looking through them is quicker than a table. */
function hear(said, one) {
    const name = (0,producer/* producerName */.Y)(one.tool.name);
    for (let index = 0; index < said.length; index++) {
        const before = said[index]; // below the length
        if ((0,producer/* producerName */.Y)(before.tool.name) !== name)
            continue;
        if (badness(one.severity) > badness(before.severity))
            said[index] = one;
        return;
    }
    said.push(one);
}
/** Whether tools state different severities; one that states none says nothing against the others. */
function isDisputed(all) {
    let stated = 'unknown';
    for (const { severity } of all) {
        if (severity === 'unknown')
            continue;
        if (stated !== 'unknown' && severity !== stated)
            return true;
        stated = severity;
    }
    return false;
}
/** More ratings than that are counted. */
const mostNamed = 3;
/** Which rating counts and why: `critical by Trivy (9.8), the worst of 2: high by Grype`. Unescaped. */
function describeRatings(all) {
    const [first] = all;
    if (first === undefined || first.severity === 'unknown')
        return 'no tool rates it';
    const own = ratingText(first);
    if (!isDisputed(all))
        return own;
    const named = all.slice(1, 1 + mostNamed).map(ratingText);
    const more = all.length - 1 - named.length;
    if (more > 0)
        named.push(`${more} more`);
    return `${own}, the worst of ${all.length}: ${named.join(', ')}`;
}
function ratingText({ severity, tool, asReported }) {
    if (severity === 'unknown')
        return `not rated by ${tool.name}`;
    return asReported === undefined ? `${severity} by ${tool.name}` : `${severity} by ${tool.name} (${asReported})`;
}
/** What nobody states is below everything that is stated. */
const badness = (severity) => (severity === 'unknown' ? 0 : (0,model_severity/* severityRank */.qs)(severity));

;// CONCATENATED MODULE: ./build/model/facts.js






/**
 * The checkable facts about a finding, those that bear most on its urgency first: what is known, and what is unknown where that
 * matters. Each names who said so. Made when it is written, never kept; never throws; equal findings give equal facts.
 */
function facts(finding) {
    const found = [];
    const dismissal = dismissed(finding);
    // A claim that everybody accepts decides the band, whatever follows.
    const isFirst = dismissal !== null && isDismissed(finding);
    if (isFirst)
        found.push(dismissal);
    add(found, facts_malicious(finding));
    add(found, facts_exploited(finding));
    add(found, facts_likely(finding));
    add(found, facts_reach(finding));
    add(found, facts_exposure(finding));
    add(found, severity(finding));
    add(found, facts_criticality(finding));
    add(found, data(finding));
    add(found, facts_confidence(finding));
    add(found, facts_corroborated(finding));
    add(found, fix(finding));
    add(found, facts_scope(finding));
    add(found, facts_relationship(finding));
    add(found, cause(finding));
    if (!isFirst)
        add(found, dismissal);
    return found;
}
function add(found, fact) {
    if (fact !== null)
        found.push(fact);
}
/** `reports/scan.sarif#/runs/0/results/3`: where anyone can look it up. Unescaped. */
const describeSource = ({ file, pointer }) => (pointer === '' ? file : `${file}#${pointer}`);
const fact = (of, value, because, source) => ({ of, value, because, source });
/** An advisory about a component: what feeds of exploitation can speak about. */
function hasAdvisory({ identifiers }) {
    for (const identifier of identifiers)
        if ((0,model_identifier/* isAdvisoryId */.Lw)(identifier))
            return true;
    return false;
}
/** Whether somebody has to decide about it, so that what is not known has to be said. */
const isUrgent = ({ severity, priority }) => severity === 'critical' || severity === 'high' || priority.band < 'B3';
function facts_malicious(finding) {
    const signal = finding.signals.malicious;
    return (0,model_signal/* known */.e)(signal) === true
        ? fact('malicious', 'yes', 'the package itself is an attack; remove it', signal.source)
        : null;
}
function facts_exploited(finding) {
    const signal = finding.signals.exploited;
    if (signal.state === 'unknown')
        return hasAdvisory(finding)
            ? fact('exploited', 'unknown', `not known whether it is exploited: ${signal.why}`, signal.source)
            : null;
    if (signal.value === false)
        return fact('exploited', 'no', 'not known to be exploited', signal.source);
    return fact('exploited', 'yes', 'known to be exploited', signal.source);
}
function facts_likely(finding) {
    const signal = finding.signals.likely;
    if (signal.state === 'unknown')
        return hasAdvisory(finding) && isUrgent(finding)
            ? fact('likely', 'unknown', `likelihood of exploitation unknown: ${signal.why}`, signal.source)
            : null;
    if (typeof signal.value !== 'number')
        return null;
    return fact('likely', String(signal.value), `${percent(signal.value)} likely to be exploited within 30 days`, signal.source);
}
/** 0.1234 → `12 %`; small ones keep a digit, so that nothing known reads as nothing. */
function percent(probability) {
    const hundred = probability * 100;
    if (hundred >= 10)
        return `${Math.round(hundred)} %`;
    return hundred < 0.1 ? '< 0.1 %' : `${hundred.toFixed(1)} %`;
}
const levelWords = {
    exercised: 'triggered while running',
    entry_path: 'untrusted input reaches it',
    call_path: 'reachable by a call path',
    symbol_present: 'the vulnerable code is in the artefact',
    package_loaded: 'the package is loaded at run time',
    package_imported: 'the package is imported',
    present: 'present, reach unknown',
    unknown: 'reach unknown',
};
/** Kinds of tools whose findings may or may not be reached; the others saw theirs happen, or there is nothing to reach. */
const facts_reachable = new Set(['sast', 'sca', 'container']);
function facts_reach(finding) {
    const { verdict, level, contested, because } = finding.reach;
    if (finding.category === 'secret')
        return live(finding);
    if (verdict === 'refuted')
        return fact('reach', 'refuted', 'no path found', because);
    if ((0,model_reach/* reachRank */.un)(level) <= 1 && !(isUrgent(finding) && facts_reachable.has(finding.category)))
        return null;
    return fact('reach', level, contested ? `${levelWords[level]} (tools disagree)` : levelWords[level], because);
}
function live({ signals }) {
    const signal = signals['valid-secret'];
    if (signal.state === 'unknown')
        return fact('reach', 'unknown', `not known whether the secret is live: ${signal.why}`, signal.source);
    return signal.value === true
        ? fact('reach', 'exercised', 'the secret is live', signal.source)
        : fact('reach', 'refuted', 'the secret is not live', signal.source);
}
/** Who can reach it; findings that share a signal share the fact. */
function facts_exposure(finding) {
    const signal = finding.signals.exposed;
    return signal.state === 'unknown' && !isUrgent(finding) ? null : exposureOf(signal);
}
const exposureOf = (0,memoised/* remembered */.HK)((signal) => {
    if (signal.state === 'unknown')
        return fact('exposure', 'unknown', `exposure unknown: ${signal.why}`, signal.source);
    const internet = signal.value === true || signal.value === 'internet';
    return internet
        ? fact('exposure', 'internet', 'internet-facing', signal.source)
        : fact('exposure', 'internal', 'internal only', signal.source);
});
function severity({ severity: value, evidence }) {
    const all = ratings(evidence);
    const because = value === 'unknown' ? 'no tool rates it' : describeRatings(all);
    return fact('severity', value, because, describeSource((all[0] ?? evidence[0]).source));
}
/** The entry of the catalogue that says so, in the words of the exposure’s signal, so that readers see one source as one. */
function catalogue({ service }) {
    if (service === null)
        return '';
    return service.source === undefined ? `service ${service.name}` : `service ${service.name} (${service.source})`;
}
function facts_criticality(finding) {
    const value = finding.service?.criticality ?? 'unknown';
    return value === 'unknown' ? null : fact('criticality', value, `${value} business criticality`, catalogue(finding));
}
function data(finding) {
    const kinds = finding.service?.data ?? [];
    return kinds.length === 0 ? null : fact('data', kinds.join(', '), `${kinds.join(', ')} data`, catalogue(finding));
}
const sureness = { high: 3, medium: 2, low: 1, unknown: 0 };
function facts_confidence(finding) {
    let best = finding.evidence[0];
    for (const one of finding.evidence)
        if (sureness[one.confidence] > sureness[best.confidence])
            best = one;
    const { confidence: level, tool, source } = best;
    return level === 'unknown'
        ? null
        : fact('confidence', level, `${level} confidence of ${tool.name}`, describeSource(source));
}
function facts_corroborated(finding) {
    const signal = finding.signals.corroborated;
    return (0,model_signal/* known */.e)(signal) === true ? fact('corroborated', 'yes', 'several kinds of tools agree', signal.source) : null;
}
function fix(finding) {
    const signal = finding.signals.fixable;
    const version = finding.fix?.version;
    if (version !== undefined) {
        const tools = [...new Set(finding.evidence.map(({ tool }) => tool.name))];
        return fact('fix', version, `fixed in ${version}`, `reported by ${tools.join(', ')}`);
    }
    return (0,model_signal/* known */.e)(signal) === false ? fact('fix', 'no', 'no fixed version exists', signal.source) : null;
}
function facts_scope(finding) {
    const test = finding.signals['test-code'];
    if ((0,model_signal/* known */.e)(test) === true)
        return fact('scope', 'test', 'in test code', test.source);
    const signal = finding.signals.scope;
    const value = (0,model_signal/* known */.e)(signal);
    if (value === 'development')
        return fact('scope', 'development', 'development dependency', signal.source);
    return value === 'runtime' ? fact('scope', 'runtime', 'ships', signal.source) : null;
}
function facts_relationship(finding) {
    const signal = finding.signals.relationship;
    const value = (0,model_signal/* known */.e)(signal);
    return value === 'direct' || value === 'transitive'
        ? fact('relationship', value, `${value} dependency`, signal.source)
        : null;
}
const causeWords = {
    introduced: 'new in this change',
    disclosed: 'not of this change',
    unknown: 'not known which change brought it',
};
const facts_causeOf = (0,memoised/* memoised */.QC)((value) => (0,memoised/* remembered */.HK)((because) => fact('cause', value, causeWords[value], because)));
/** What brought it; findings of one cause share the fact. */
function cause(finding) {
    return finding.cause === 'unknown' && !isUrgent(finding) ? null : facts_causeOf(finding.cause)(finding.causeBecause);
}
function dismissed(finding) {
    const { evidence } = finding;
    const aside = evidence.length - standingCount(evidence);
    if (aside === 0)
        return null;
    const first = evidence.find((one) => one.dismissed !== undefined);
    if (first?.dismissed === undefined)
        return null;
    const who = first.dismissed.by === 'vex' ? 'VEX' : first.tool.name;
    const share = aside === evidence.length ? '' : ` (${aside} of ${evidence.length} sightings)`;
    const because = `set aside by ${who}${share}: ${first.dismissed.justification}`;
    return fact('dismissed', first.dismissed.by, because, describeSource(first.source));
}

;// CONCATENATED MODULE: ./build/render/reasons.js


/** Facts that a short line has no room for: said elsewhere in it, or neither raising nor lowering anything. */
function tellsSomething(fact, { evidence }) {
    switch (fact.of) {
        case 'exploited':
            return fact.value === 'yes';
        case 'likely':
            return Number(fact.value) >= 0.01;
        case 'malicious':
        case 'reach':
        case 'data':
        case 'corroborated':
        case 'dismissed':
            return true;
        case 'exposure':
            return fact.value !== 'unknown';
        case 'criticality':
            return fact.value === 'high';
        case 'confidence':
            return fact.value === 'low';
        case 'scope':
            return fact.value !== 'runtime';
        case 'severity':
            return evidence.length > 1 && isDisputed(ratings(evidence));
        case 'fix':
        case 'relationship':
        case 'cause':
            return false;
    }
}
/** What is known before what is not. */
const lateness = ({ of, value }) => of === 'severity' ? 2 : value === 'unknown' || value === 'present' ? 1 : 0;
/**
 * Why a finding stands where it stands, in at most `max` phrases, most telling first, each with its source: `internet-facing, payment
 * data (service checkout (catalog.yml:3))`. Facts of one source share a phrase. Unescaped.
 */
function reasons(finding, max) {
    const telling = facts(finding).filter((fact) => tellsSomething(fact, finding));
    const bySource = new Map();
    // That tools disagree on how bad it is comes last: the severity itself is said elsewhere.
    const standing = [...telling].sort((a, b) => lateness(a) - lateness(b));
    for (const fact of standing) {
        // Who rates it how is said in the phrase; the place of the worst rating stands with the evidence.
        const source = fact.of === 'severity' ? '' : fact.source;
        const phrases = bySource.get(source);
        if (phrases === undefined)
            bySource.set(source, [fact.because]);
        else
            phrases.push(fact.because);
    }
    return [...bySource].slice(0, max).map(([source, phrases]) => withSource(phrases.join(', '), source));
}
/** A phrase and who said so. Unescaped. */
const withSource = (phrase, source) => (source === '' ? phrase : `${phrase} (${source})`);

;// CONCATENATED MODULE: ./build/render/annotations.js






/** The runner keeps the first ten of each level in a step and says nothing of the rest; one error is left for the failing status. */
const annotations_most = { error: 9, warning: 10, notice: 10 };
/** In code points: of two units each it is still below what the runner shows. */
const mostMessage = 2000;
/**
 * Annotations on what this change brought or a rule stops, most urgent first, within the runner's limits; what has no room is counted
 * in the last notice.
 */
function annotations(assessment) {
    const view = viewOf(assessment);
    const wanted = view.listed.filter((finding) => view.rules.has(finding.id) || (assessment.run.occasion === 'change' && finding.cause === 'introduced'));
    const byLevel = { error: [], warning: [], notice: [] };
    for (const finding of wanted) {
        const level = levelOf(view, finding);
        // The last notice is kept for the count of what is left out.
        if (byLevel[level].length < annotations_most[level] - (level === 'notice' ? 1 : 0))
            byLevel[level].push(annotationOf(view, finding, level));
    }
    const shown = byLevel.error.length + byLevel.warning.length + byLevel.notice.length;
    const left = wanted.length - shown;
    if (left > 0)
        byLevel.notice.push(leftOut(left));
    return [...byLevel.error, ...byLevel.warning, ...byLevel.notice];
}
function levelOf(view, finding) {
    const then = view.rules.get(finding.id)?.[0]?.then;
    return then === 'block' ? 'error' : then === 'warn' ? 'warning' : 'notice';
}
function annotationOf(view, finding, level) {
    const place = firstFile(finding);
    const path = place === null ? null : repositoryPath(view.assessment.run, place.path);
    // A path with control or hidden characters in it belongs to no file a reader could open.
    const file = path === null || plain(path) !== path ? null : path;
    const rule = view.rules.get(finding.id)?.[0];
    const why = reasons(finding, 4).map((reason) => plain_short(reason, 200));
    const lines = [
        ...(file === null || finding.location.type !== 'code' ? [`At ${plain_short(placeText(finding.location), 300)}`] : []),
        ...(why.length === 0 ? [] : [`Why: ${why.join('; ')}`]),
        ...(rule === undefined ? [] : [`Rule ${plain_short(rule.rule, 80)}: ${plain_short(rule.reason, 300)}`]),
        `Fix: ${plain_short(fixText(finding), 300)}`,
        `Owner: ${plain_short(finding.owners.map(({ handle }) => handle).join(', '), 200) || 'nobody'}`,
    ];
    const lined = place?.startLine !== undefined && place.startLine > 0;
    return {
        level,
        ...(file === null ? {} : { file }),
        ...(file !== null && lined
            ? { startLine: place.startLine, endLine: Math.max(place.startLine, place.endLine ?? 0) }
            : {}),
        title: plain_short(`${finding.severity}: ${titleText(finding)}`, 200),
        message: plain_cut(lines.join('\n'), mostMessage),
    };
}
const leftOut = (n) => ({
    level: 'notice',
    title: 'Posture Gate',
    message: `${plain_count(n, 'finding')} more without an annotation: the runner shows ten of each kind. The job summary has them.`,
});
/** The runner's own escapes; the message may hold line breaks, a property may not end early. */
const escapeMessage = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** The annotations as commands to the runner, one a line. Nothing of a report can start a command of its own. */
function* annotationLines(assessment) {
    for (const { level, file, startLine, endLine, title, message } of annotations(assessment)) {
        const properties = [
            ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
            ...(startLine === undefined ? [] : [`line=${startLine}`]),
            ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
            `title=${escapeProperty(title)}`,
        ];
        yield `::${level} ${properties.join(',')}::${escapeMessage(message)}\n`;
    }
}

;// CONCATENATED MODULE: ./build/render/budget.js
const slack = 200;
/** Length in UTF-8, without making the bytes. A lone surrogate counts as the replacement character. */
function utf8Length(text) {
    let bytes = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            bytes += 4;
            i++;
        }
        else
            bytes += 3;
    }
    return bytes;
}
/**
 * Joins `head`, the sections in their order, and `tail` into one text within the limits: units are taken section by section, the
 * most important first, so that the least important are what is missing. `tail` is told everything that was left out, and must not
 * grow beyond `reserve` units of UTF-16. The head is never cut: its maker keeps it short.
 */
function fit(parts, limits, reserve = 4000) {
    let utf16 = limits.utf16 - parts.head.length - reserve;
    let utf8 = limits.utf8 - utf8Length(parts.head) - 3 * reserve;
    const shown = new Map();
    for (const section of [...parts.sections].sort((a, b) => a.importance - b.importance)) {
        // What a wrapping says changes with how much it holds, by a few words at most.
        const frame = section.wrap('', section.total);
        let left16 = utf16 - frame.length - slack;
        let left8 = utf8 - utf8Length(frame) - slack;
        let n = 0;
        for (const unit of section.units) {
            const [own16, own8] = [unit.length + 1, utf8Length(unit) + 1];
            if (own16 > left16 || own8 > left8)
                break;
            left16 -= own16;
            left8 -= own8;
            n++;
        }
        shown.set(section, n);
        if (n > 0)
            [utf16, utf8] = [left16, left8];
    }
    const texts = [parts.head];
    const left = [];
    for (const section of parts.sections) {
        const n = shown.get(section) ?? 0;
        if (n > 0)
            texts.push(section.wrap(section.units.slice(0, n).join('\n'), n));
        if (n < section.total)
            left.push(section.leftOut(section.total - n, section.total));
    }
    return [...texts, parts.tail(left)].filter((text) => text !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/render/markdown.js

/**
 * Everything that others wrote becomes Markdown here and nowhere else. `prose` for words, `code` for names; `cell…` inside a table.
 * How GitHub reads it: https://github.github.com/gfm/ and, after it, filters for mentions, references, emoji and mathematics that
 * see decoded text; an escape does not stop those, a zero-width space does.
 */
const gap = '\u200b';
/** Breaks what GitHub's filters act on outside code: mentions, references, commits, links by themselves, emoji names, mathematics. */
function inert(text) {
    return text
        .replace(/@(?=\S)/g, `@${gap}`)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\b(GH|gh)-(?=\d)/gi, `$1-${gap}`)
        .replace(/\b(www)\./gi, `$1${gap}.`)
        .replace(/:(?=\/\/)/g, `:${gap}`)
        .replace(/\b(mailto|xmpp):(?=\S)/gi, `$1:${gap}`)
        .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
        .replace(/\$(?=\S)/g, `$${gap}`)
        .replace(/\b[0-9a-f]{7,40}\b/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${gap}`));
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text inside HTML that we write, attribute or content. */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
/** Words of others as Markdown text: what they look like is what they are. Safe inside a table cell and at the start of a line. */
function prose(text, max = 300) {
    return inert(plain_short(text, max))
        .replace(/[\\`*_[\]~^#$!]/g, '\\$&')
        .replace(/[&<>]/g, (character) => entities[character] ?? '')
        .replaceAll('|', '&#124;')
        .replace(/^(?:[-+=:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}${gap}` : `\\${start}`));
}
/** Names of others as a code span: a fence longer than any inside, nothing in it alive. Not for table cells. */
function code(text, max = 200) {
    const inside = plain_short(text, max).replace(/(^|[^\w])@(?=\w)/g, `$1@${gap}`);
    if (inside === '')
        return '(empty)';
    const longest = Math.max(0, ...(inside.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(inside) ? ' ' : '';
    return `${fence}${pad}${inside}${pad}${fence}`;
}
/** A code span inside a table cell, where a pipe must be escaped even in code. */
const cellCode = (text, max = 200) => code(text, max).replaceAll('|', '\\|');
/** A link around Markdown that is already escaped; without an address, the text alone. The address is ours and percent-encoded. */
const markdown_link = (markdown, url) => url === null ? markdown : `[${markdown}](${url})`;
/** A fold: the title is our words and is escaped as HTML; the body is Markdown. */
const fold = (title, body, open = false) => `<details${open ? ' open' : ''}>\n<summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
/** One row of a table; the cells are Markdown that is already escaped. */
const row = (cells) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
/** The head of a table. */
const tableHead = (titles) => `${row(titles)}\n|${' --- |'.repeat(titles.length)}`;

;// CONCATENATED MODULE: ./build/render/evidence-section.js





/** The most sightings and facts listed for one finding; the rest is counted. */
const mostEvidence = 8;
/** For each ranked finding: every fact with its source, every sighting with tool, file and pointer, and what is related. */
function evidenceSection(view, max) {
    const { listed } = view;
    return {
        leftOut: (left) => `the evidence of ${grouped(left)}`,
        importance: 8,
        total: listed.length,
        units: listed.slice(0, max).map((finding) => evidenceOf(view, finding)),
        wrap: (body, shown) => fold(shown === listed.length
            ? 'Evidence: who saw it, where to look it up, and every fact'
            : `Evidence of the first ${grouped(shown)}: who saw it, where to look it up, and every fact`, body),
    };
}
function evidenceOf(view, finding) {
    const { priority, id, related } = finding;
    const lines = [
        `**${grouped(view.rank.get(id) ?? 0)}. ${prose(titleText(finding), 120)}** ${code(id, 80)}`,
        `- Band ${priority.band}: ${prose(priority.row, 160)}`,
        `- Facts: ${facts(finding)
            .map((fact) => `${prose(fact.because, 140)}${fact.source === '' ? '' : ` (${code(fact.source, 140)})`}`)
            .join('; ')}`,
        ...someOf(finding.evidence).map((evidence) => `- Seen by ${sighting(evidence)}`),
        ...(finding.evidence.length > mostEvidence
            ? [`- … and ${plain_count(finding.evidence.length - mostEvidence, 'more sighting')}`]
            : []),
        ...someOf(finding.joined).map((join) => `- One finding because: ${joinText(join)}`),
        ...(related.length === 0
            ? []
            : [
                `- Close, and not the same: ${someOf(related)
                    .map(({ id: other, reason }) => `${otherText(view, other)} (${dashless(reason)})`)
                    .join(', ')}${related.length > mostEvidence ? ` and ${related.length - mostEvidence} more` : ''}`,
            ]),
    ];
    return `${lines.join('\n')}\n`;
}
const someOf = (list) => list.slice(0, mostEvidence);
const dashless = (reason) => reason.replaceAll('-', ' ');
function sighting({ tool, ruleId, location, source, dismissed }) {
    const version = tool.version === undefined ? '' : ` ${tool.version}`;
    const aside = dismissed === undefined ? '' : `, set aside: ${prose(dismissed.justification, 120)}`;
    return `${prose(`${tool.name}${version}`, 60)} (${code(ruleId, 80)}) at ${code(evidence_section_placeOf(location), 100)}: ${code(describeSource(source), 160)}${aside}`;
}
const evidence_section_placeOf = (location) => location.type === 'code' ? cutStart(placeText(location), 100) : placeText(location);
function joinText({ reason, values }) {
    const said = Object.entries(values).map(([name, value]) => `${prose(name, 30)} ${code(value, 80)}`);
    return [dashless(reason), ...said.slice(0, 6)].join(', ');
}
function otherText(view, id) {
    const rank = view.rank.get(id);
    return rank === undefined ? code(id, 80) : `no. ${grouped(rank)}`;
}

;// CONCATENATED MODULE: ./build/render/place-markdown.js



/**
 * Where it is, as Markdown: files as permalinks to their lines at the commit that was assessed; a package with the manifest that
 * names it; an endpoint with the code that handles it.
 */
function placeMarkdown(run, finding, code) {
    const { location } = finding;
    const own = filePlace(location);
    if (location.type === 'package') {
        const name = code(place_packageName(location.purl).name, 80);
        if (own !== null)
            return `${name}, from ${fileLink(run, own, code)}`;
        return location.image === undefined ? name : `${name}, from image ${code(location.image, 80)}`;
    }
    if (own !== null)
        return fileLink(run, own, code);
    const other = firstFile(finding);
    const text = code(placeText(location), 100);
    return other === null ? text : `${text}, handled in ${fileLink(run, other, code)}`;
}
const longestPath = 100;
function fileLink(run, { path, startLine, endLine }, code) {
    const text = code(cutStart(startLine === undefined ? path : `${path}:${startLine}`, longestPath), longestPath);
    return markdown_link(text, permalink(run, path, startLine, endLine));
}

;// CONCATENATED MODULE: ./build/render/sentences.js


/** `3 findings (1 critical, 2 high)`; only what there is. */
function bySeverity(findings) {
    if (findings.length === 0)
        return 'no findings';
    const counts = new Map();
    for (const { severity } of findings)
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    const parts = model_severity/* severities */.gO.flatMap((severity) => {
        const n = counts.get(severity);
        return n === undefined ? [] : [`${grouped(n)} ${severity === 'unknown' ? 'of unknown severity' : severity}`];
    });
    return `${plain_count(findings.length, 'finding')} (${parts.join(', ')})`;
}
/** What this change brought and resolved; on other occasions only what is resolved. */
function changeSentence(view) {
    const { run, resolved } = view.assessment;
    const fixed = resolved.length === 0
        ? ''
        : `${plain_count(resolved.length, 'finding')} of the baseline ${resolved.length === 1 ? 'is' : 'are'} resolved.`;
    if (run.occasion !== 'change')
        return { label: 'Resolved', text: fixed };
    const doubt = view.introduced.length === 0 && view.backlog.some(({ cause }) => cause === 'unknown')
        ? ', as far as can be shown'
        : '';
    const brought = `introduces ${bySeverity(view.introduced)}${fired(view, view.introduced)}${doubt}.`;
    return { label: 'This change', text: [brought, fixed].join(' ').trim() };
}
/** What is open beside that, in one line. */
function openSentence(view) {
    const isChange = view.assessment.run.occasion === 'change';
    const open = isChange ? view.backlog : view.listed;
    const parts = [
        open.length === 0 ? 'none.' : `${bySeverity(open)}${fired(view, open)}.`,
        isChange ? unclear(open) : '',
        aside(view),
        compared(view),
    ];
    return { label: isChange ? 'Backlog' : 'Open', text: parts.filter((part) => part !== '').join(' ') };
}
const sentences_day = 86_400_000;
/** What it was compared with, and how old that is. */
function compared({ assessment: { run, summary } }) {
    const { baseline } = summary;
    if (baseline === undefined)
        return '';
    const days = Math.max(0, Math.floor((Date.parse(run.now) - Date.parse(baseline.at)) / sentences_day));
    const commit = /^[0-9a-f]{7}/.exec(baseline.commit)?.[0];
    const of = commit === undefined ? '' : ` of ${commit}`;
    const later = baseline.later
        ? ' It came after the commit this change starts from: what it closed since counts as open.'
        : '';
    return `Compared with the baseline${of}, ${days === 0 ? 'of today' : `${plain_count(days, 'day')} old`}.${later}`;
}
/** How many of them the rules stop or warn about. */
function fired(view, findings) {
    const said = ['block', 'warn'].flatMap((then) => {
        const n = findings.filter(({ id }) => view.rules.get(id)?.[0]?.then === then).length;
        return n === 0 ? [] : [`${grouped(n)} ${then}${n === 1 ? 's' : ''}`];
    });
    return said.length === 0 ? '' : `; ${said.join(', ')}`;
}
function unclear(open) {
    const n = open.filter(({ cause }) => cause === 'unknown').length;
    if (n === 0)
        return '';
    if (n === open.length)
        return 'Nobody could tell whether this change brought them.';
    return `Of ${grouped(n)} of them nobody could tell whether this change brought them.`;
}
function aside({ waived, dismissed }) {
    const parts = [
        waived.length === 0 ? '' : `${grouped(waived.length)} waived`,
        dismissed.length === 0 ? '' : `${grouped(dismissed.length)} set aside by the tools or VEX`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Not counted: ${parts.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/render/words.js
/** The outcome as the first thing that is read. */
const outcomeWords = {
    pass: '✅ Pass',
    warn: '⚠️ Warn',
    block: '⛔ Blocked',
    undecided: '❓ Undecided',
};
const severityMarks = {
    critical: '🔴 critical',
    high: '🟠 high',
    medium: '🟡 medium',
    low: '🔵 low',
    info: '⚪ info',
    unknown: '❔ severity unknown',
};

;// CONCATENATED MODULE: ./build/render/top.js








/** Lines a reader takes in at a glance; what does not fit is counted and stands in the folds. */
const linesAboveTheFold = 12;
/** Outcome, reason, what the change did, what is open. */
const linesAlways = 4;
/** How many notices and gaps stand above the fold; with more than that, all of them stand below it as well. */
const mostAbove = ({ assessment: { verdict } }) => ({
    notices: 2,
    // Where evidence is what decides, it is what has to be read.
    gaps: verdict.outcome === 'block' ? 2 : 4,
});
/** Everything above the fold: verdict, notices, what is missing, what to fix first, what this change did, the backlog. */
function top_top(view) {
    const { verdict, notices } = view.assessment;
    const most = mostAbove(view);
    const said = some(notices.map(noticeLine), most.notices, (n) => `> … and ${plain_count(n, 'more notice')}, listed below.`);
    const gaps = some(verdict.gaps.map(gapLine), most.gaps, (n) => `- … and ${plain_count(n, 'more gap')}, listed below.`);
    const blocks = [
        `### ${outcomeWords[verdict.outcome]}\n${prose(asSentence(verdict.because), 320)}`,
        said.join('\n>\n'),
        gaps.join('\n'),
        firstThings(view, linesAboveTheFold - linesAlways - said.length - gaps.length),
        top_sentence(changeSentence(view)),
        `${top_sentence(openSentence(view))}${mostUrgent(view)}`,
    ];
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** The first `max` lines, the last of them replaced by how many more there are. */
function some(lines, max, more) {
    return lines.length <= max ? lines : [...lines.slice(0, max - 1), more(lines.length - max + 1)];
}
const noticeLine = (notice) => `> **Note:** ${prose(notice, 400)}`;
function gapLine(gap) {
    const mark = gap.then === 'undecided' ? '❓ **No evidence**' : '⚠️ **No evidence**';
    return `- ${mark} of ${code(gap.expected, 80)}: ${prose(gap.because, 300)}`;
}
/** What to fix first, three lines each, as many as there is room for; the rest is counted. */
function firstThings(view, lines) {
    const findings = view.blocking.length > 0 ? view.blocking : view.warning;
    if (findings.length === 0)
        return '';
    const each = 3;
    const shown = findings.length * each <= lines ? findings.length : Math.max(0, Math.floor((lines - 1) / each));
    const items = findings.slice(0, shown).map((finding, index) => `${index + 1}. ${firstThing(view, finding)}`);
    const rest = findings.length - shown;
    if (rest === 0)
        return items.join('\n');
    const verb = view.blocking.length > 0 ? 'block' : 'warn';
    const more = shown === 0 ? plain_count(rest, 'finding') : `… and ${grouped(rest)} more that`;
    return [...items, `${shown === 0 ? '' : '\n'}${more} ${verb}${rest === 1 ? 's' : ''}, in the list below.`].join('\n');
}
function firstThing(view, finding) {
    const place = placeMarkdown(view.assessment.run, finding, code);
    const heading = `**${prose(titleText(finding), 140)}** in ${place} (${severityMarks[finding.severity]}, ${ownerText(finding)})`;
    const why = reasons(finding, 3).map((reason) => prose(reason, 160));
    const rule = view.rules.get(finding.id)?.[0];
    const said = [why.join(' · '), rule === undefined ? '' : ruleText(rule)].filter((text) => text !== '');
    return [heading, `**Why:** ${said.join(' — ')}`, `**Fix:** ${prose(fixText(finding), 200)}`].join('<br>\n   ');
}
const ruleText = (rule) => `rule ${code(rule.rule, 60)}: ${prose(rule.reason, 160)}`;
/** Who owns it, never pinged. */
function ownerText(finding) {
    if (finding.owners.length === 0)
        return 'nobody owns it';
    const [first, ...others] = finding.owners;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `owner ${code(first?.handle ?? '', 60)}${more}`;
}
const top_sentence = ({ label, text }) => (text === '' ? '' : `**${label}:** ${text}`);
/** Where to begin, when nothing stands above. */
function mostUrgent(view) {
    const [first] = view.listed;
    if (first === undefined || view.blocking.length + view.warning.length > 0)
        return '';
    return ` Most urgent: **${prose(titleText(first), 100)}** in ${placeMarkdown(view.assessment.run, first, code)}.`;
}

;// CONCATENATED MODULE: ./build/render/list-sections.js





const listSection = ({ items, importance, noun, title, write }, max) => ({
    leftOut: (left, total) => `${grouped(left)} of ${grouped(total)} ${noun}`,
    importance,
    total: items.length,
    units: items.slice(0, max).map((item) => `- ${write(item)}`),
    wrap: (body, shown) => fold(shown === items.length ? title(shown) : `${title(items.length)}, the first ${grouped(shown)}`, body),
});
/** The lists below the findings, each in a fold of its own: notices and gaps that the first lines cannot hold, rules, problems, waivers, unknowns. */
function listSections(view, max) {
    const { groups, notices, problems, summary, verdict } = view.assessment;
    const above = mostAbove(view);
    return [
        listSection({
            items: notices.length <= above.notices ? [] : notices,
            importance: 2,
            noun: 'notices',
            title: (n) => plain_count(n, 'notice'),
            write: (notice) => prose(notice, 400),
        }, max),
        listSection({
            items: verdict.gaps.length <= above.gaps ? [] : verdict.gaps,
            importance: 2,
            noun: 'gaps',
            title: (n) => `Missing evidence: ${plain_count(n, 'gap')}`,
            write: gapText,
        }, max),
        listSection({ ...rules, items: verdict.violations }, max),
        listSection({ ...troubles, items: problems }, max),
        listSection({ ...idle, items: verdict.idleWaivers }, max),
        listSection({ ...waived(view), items: verdict.waived }, max),
        listSection({ ...list_sections_unknowns, items: summary.unknowns }, max),
        listSection({ ...work, items: groups }, max),
    ];
}
const gapText = (gap) => `${code(gap.expected, 80)} (${gap.why}): ${prose(gap.because, 400)}`;
/** Each saves as many lines as it closes findings. */
const work = {
    importance: 4,
    noun: 'pieces of work',
    title: (n) => `${plain_count(n, 'piece')} of work that close${n === 1 ? 's' : ''} several findings`,
    write: ({ title, where }) => `${prose(title, 240)}${where === '' ? '' : ` (${code(where, 120)})`}`,
};
const effects = { block: '⛔ blocks', warn: '⚠️ warns', shadow: '👁 only recorded' };
const rules = {
    importance: 5,
    noun: 'rules that fired',
    title: (n) => `${plain_count(n, 'rule')} fired`,
    write: ({ rule, reason, then, findings }) => `${effects[then]}: ${code(rule, 80)} on ${plain_count(findings.length, 'finding')}. ${prose(reason, 240)}`,
};
const troubles = {
    importance: 3,
    noun: 'problems',
    title: (n) => `${plain_count(n, 'problem')} with the reports, and what to do`,
    write: ({ message, next, at }) => `${code(problemPlace(at), 160)}: ${prose(asSentence(message), 300)} **Next:** ${prose(next, 240)}`,
};
const idle = {
    importance: 4,
    noun: 'expired or unused waivers',
    title: (n) => `${plain_count(n, 'waiver')} expired or unused`,
    write: ({ waiver, why }) => why === 'expired'
        ? `**Expired** on ${prose(waiver.expires)}: ${waiverText(waiver)}. Its findings count again: fix them, or renew it in the policy.`
        : `**Unused**: ${waiverText(waiver)}. It matches nothing: remove it from the policy.`,
};
const waived = (view) => ({
    importance: 7,
    noun: 'waivers',
    title: (n) => `${plain_count(view.waived.length, 'finding')} waived by ${plain_count(n, 'waiver')}`,
    write: ({ waiver, findings }) => `${waiverText(waiver)}, until ${prose(waiver.expires)}: ${plain_count(findings.length, 'finding')}`,
});
function waiverText({ id, package: purl, paths = [], reason, text, approvedBy, ticket }) {
    const scope = [...(purl === undefined ? [] : [purl]), ...paths].slice(0, 3).map((place) => code(place, 80));
    const where = scope.length === 0 ? '' : ` in ${scope.join(', ')}`;
    const discussed = ticket === undefined ? '' : `, ${code(ticket, 40)}`;
    return `${code(id, 80)}${where} (${reason}: ${prose(text, 160)}; approved by ${code(approvedBy, 60)}${discussed})`;
}
const list_sections_unknowns = {
    importance: 5,
    noun: 'unknowns',
    title: (n) => `What is not known (${grouped(n)}), and how to give it`,
    write: ({ what, how }) => `${prose(asSentence(what))} **To give it:** ${prose(how)}`,
};
const healthWords = {
    ok: '✅ ok',
    partial: '⚠️ partly read',
    'scanner-failed': '❌ its scanner failed',
    unreadable: '❌ unreadable',
    unrecognised: '❔ not recognised',
};
/** Every report with its health and its counts; those in trouble first. */
function reportSection(view, max) {
    const { reports, summary } = view.assessment;
    const order = [...reports.filter(({ health }) => health !== 'ok'), ...reports.filter(({ health }) => health === 'ok')];
    const head = tableHead(['Report', 'Tool', 'Health', 'Entries', 'Kept', 'Dismissed', 'Skipped']);
    const title = `${plain_count(summary.reports.read, 'report')} read, ${grouped(summary.reports.healthy)} healthy`;
    return {
        leftOut: (left, total) => `${grouped(left)} of ${plain_count(total, 'report')}`,
        importance: 6,
        total: reports.length,
        units: order.slice(0, max).map(reportRow),
        wrap: (body) => fold(title, `${head}\n${body}`),
    };
}
function reportRow(report) {
    const { tool, format, category, health, counts } = report;
    const name = tool === null ? (format ?? 'unknown') : `${tool.name} ${tool.version ?? ''}`;
    const kind = category === null ? '' : ` (${category})`;
    const numbers = [counts.read, counts.kept, counts.dismissed, counts.skipped].map(grouped);
    return row([cellCode((0,model_report/* reportName */.e6)(report), 120), `${prose(name, 60)}${kind}`, healthWords[health], ...numbers]);
}

;// CONCATENATED MODULE: ./build/render/table-section.js







/** The ranked list: what, where, why, who and the way out, one finding a row; waived and dismissed ones stand elsewhere. */
function tableSection(view, max) {
    const { listed } = view;
    const head = tableHead(['#', 'What and where', 'Why, the fix, and who']);
    const quiet = view.blocking.length + view.warning.length === 0;
    return {
        leftOut: (left, total) => `${grouped(left)} of ${plain_count(total, 'finding')}`,
        importance: 1,
        total: listed.length,
        units: listed.slice(0, max).map((finding) => tableRow(view, finding)),
        wrap: (body, shown) => fold(tableTitle(shown, listed.length), `${head}\n${body}`, quiet && shown <= 5),
    };
}
const tableTitle = (shown, total) => shown === total
    ? `${plain_count(total, 'finding')}, most urgent first`
    : `The ${grouped(shown)} most urgent of ${plain_count(total, 'finding')}`;
function tableRow(view, finding) {
    const rank = grouped(view.rank.get(finding.id) ?? 0);
    return row([`${gateMark(view, finding)}${rank}`, what(view, finding), why(view, finding)]);
}
function gateMark(view, finding) {
    const then = view.rules.get(finding.id)?.[0]?.then;
    return then === 'block' ? '⛔ ' : then === 'warn' ? '⚠️ ' : '';
}
function what(view, finding) {
    const title = `${severityMarks[finding.severity]}: **${prose(titleText(finding), 120)}**`;
    return `${title}<br>${placeMarkdown(view.assessment.run, finding, cellCode)}`;
}
function why(view, finding) {
    const isNew = finding.cause === 'introduced' && view.assessment.run.occasion === 'change';
    const known = reasons(finding, 4).map((reason) => prose(reason, 160));
    const lines = [
        [...(isNew ? ['**new in this change**'] : []), ...known].join(' · '),
        `**Fix:** ${prose(fixText(finding), 160)}`,
        `**Owner:** ${who(finding)}`,
    ];
    return lines.filter((line) => line !== '').join('<br>');
}
function who(finding) {
    const [first, ...others] = finding.owners;
    if (first === undefined)
        return 'nobody';
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `${cellCode(first.handle, 50)}${more} (${prose(first.because, 60)})`;
}

;// CONCATENATED MODULE: ./build/render/report.js








/** The whole report as Markdown: the same content for comment and summary, within the limits of either. */
function report(assessment, extent, limits, { before = '', after = '' } = {}) {
    const view = viewOf(assessment);
    const sections = [
        tableSection(view, extent.rows),
        evidenceSection(view, extent.evidence),
        ...listSections(view, extent.others),
        reportSection(view, extent.others),
    ];
    return `${fit({ head: `${before}${top_top(view)}${after}`, sections, tail: (left) => tail(view, left) }, limits)}\n`;
}
/** Who judged what by which policy, and what had no room. */
function tail(view, left) {
    const { assessment } = view;
    const { run, policy, summary } = assessment;
    const { read, kept, dismissed, skipped } = summary.entries;
    const commit = run.headSha === undefined ? '' : ` of ${code(run.headSha.slice(0, 12))}`;
    const entries = `${plain_count(read, 'entry', 'entries')} read: ${grouped(kept)} kept, ${grouped(dismissed)} dismissed by the tools, ${grouped(skipped)} skipped`;
    const lines = [
        leftText(view, left),
        `<sub>Posture Gate${commit}, policy: ${prose(policy.source, 120)}. ${entries}; ${plain_count(summary.findings, 'finding')} after merging.</sub>`,
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
function leftText(view, left) {
    if (left.length === 0)
        return '';
    const { runUrl } = view.assessment.run;
    const where = runUrl !== undefined && /^https?:\/\/[^\s()<>]+$/.test(runUrl) ? markdown_link('the run', runUrl) : 'the run';
    return `**Not shown here:** ${left.join(', ')}. Everything is in the assessment file of ${where}.`;
}

;// CONCATENATED MODULE: ./build/render/comment.js

/** How the comment is found again; what follows is its state. A marker alone proves nothing: the author must be ours too. */
const commentMarker = '<!-- posture-gate:v1';
/** Below 65 536 UTF-16 units and 262 144 bytes: a server may count either. */
const comment_limits = { utf16: 65_000, utf8: 250_000 };
const extent = { rows: 20, evidence: 20, others: 30 };
/** The pull request comment: the verdict in the first line, then what to do, then the ranked findings, within the server's limits. */
function* comment(assessment) {
    yield report(assessment, extent, comment_limits, { before: `${marker(assessment)}\n` });
}
/** What the next push will want to compare with: the commit, the outcome and what the rules fired on. */
function marker({ run, verdict }) {
    const ids = new Set(verdict.violations.filter(({ then }) => then !== 'shadow').flatMap(({ findings }) => findings));
    const state = { head: run.headSha ?? null, outcome: verdict.outcome, findings: [...ids].slice(0, 100) };
    return `${commentMarker} ${base64url(JSON.stringify(state))} -->`;
}
/** In this alphabet nothing can end an HTML comment. */
function base64url(text) {
    const bytes = new TextEncoder().encode(text);
    const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return btoa(latin).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

;// CONCATENATED MODULE: ./build/render/html-finding.js







/** Text of others inside the page. */
const html = (text, max = 300) => escapeHtml(plain_short(text, max));
const htmlCode = (text, max = 300) => `<code>${html(text, max)}</code>`;
/** The most sightings, facts and joins written out for one finding. */
const html_finding_most = 30;
/** One finding: what, where, why, who, the fix; its facts and sightings below a fold. */
function htmlFinding(view, finding) {
    const { severity, priority, id, evidence, joined, related } = finding;
    const rule = view.rules.get(id)?.[0];
    const state = rule?.then === 'block' ? ' stops' : rule?.then === 'warn' ? ' warns' : '';
    const isNew = finding.cause === 'introduced' && view.assessment.run.occasion === 'change' ? ' · new in this change' : '';
    const why = reasons(finding, 5).map((reason) => html(reason, 200));
    const ruled = rule === undefined
        ? ''
        : `<p>Rule ${htmlCode(rule.rule, 100)} ${rule.then === 'block' ? 'blocks' : 'warns'}: ${html(rule.reason)}</p>`;
    const details = [
        ...facts(finding)
            .slice(0, html_finding_most)
            .map((fact) => pair(fact.of, `${html(fact.because)} <span class="dim">${html(fact.source)}</span>`)),
        ...evidence
            .slice(0, html_finding_most)
            .map((one) => pair('seen by', `${html(`${one.tool.name} ${one.tool.version ?? ''}`, 80)} (${htmlCode(one.ruleId, 120)}, ${html(severityText(one), 60)}) at ${htmlCode(placeText(one.location))} ${htmlCode(describeSource(one.source))}`)),
        ...(evidence.length > html_finding_most ? [pair('seen by', `${evidence.length - html_finding_most} more`)] : []),
        ...joined
            .slice(0, html_finding_most)
            .map(({ reason, values }) => pair('one finding', html([reason.replaceAll('-', ' '), ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(', ')))),
        ...related
            .slice(0, html_finding_most)
            .map((other) => pair('close to', `${htmlCode(other.id, 100)} (${other.reason.replaceAll('-', ' ')})`)),
        pair('id', htmlCode(id, 100)),
    ];
    return `<div class="finding${state}"><h3>${view.rank.get(id) ?? ''}. ${html(titleText(finding), 300)}</h3>
<p><span class="sev ${severity}">${severity === 'unknown' ? 'severity unknown' : severity}</span> · ${placeHtml(view, finding)} · ${ownerHtml(finding)}${isNew}</p>
${why.length === 0 ? '' : `<p>${why.join(' · ')}</p>\n`}${ruled}<p><b>Fix:</b> ${html(fixText(finding))}</p>
<details><summary>Band ${priority.band}, ${html(priority.row)}: facts and evidence</summary><dl>${details.join('')}</dl></details></div>
`;
}
/** What this tool says of how bad it is, on the scale and in its own words. */
const severityText = ({ severity, asReported }) => asReported === undefined || asReported.toLowerCase() === severity
    ? severity
    : `${severity}, reported as ${asReported}`;
const pair = (name, value) => `<dt>${name}</dt><dd>${value}</dd>`;
function ownerHtml({ owners }) {
    const [first, ...others] = owners;
    if (first === undefined)
        return 'nobody owns it';
    return `owner ${htmlCode(first.handle, 80)} <span class="dim">${html(first.because, 100)}</span>${others.length === 0 ? '' : ` and ${others.length} more`}`;
}
function placeHtml(view, finding) {
    const file = firstFile(finding);
    const url = file === null ? null : permalink(view.assessment.run, file.path, file.startLine, file.endLine);
    const own = filePlace(finding.location);
    const handled = own === null && file !== null
        ? ` handled in ${linked(url, htmlCode(file.startLine === undefined ? file.path : `${file.path}:${file.startLine}`))}`
        : '';
    const text = htmlCode(placeText(finding.location));
    return own === null ? `${text}${handled}` : linked(url, text);
}
const linked = (url, text) => url === null ? text : `<a href="${escapeHtml(url)}" rel="noreferrer">${text}</a>`;

;// CONCATENATED MODULE: ./build/render/html-style.js
/** The look of the page: no fonts, pictures or scripts from anywhere; light and dark as the reader prefers; prints well. */
const htmlStyle = `
:root{color-scheme:light dark;--ink:#1f2328;--dim:#59636e;--paper:#fff;--soft:#f6f8fa;--line:#d1d9e0;--link:#0969da;--bad:#cf222e;--odd:#9a6700;--good:#1a7f37;--lost:#8250df}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9198a1;--paper:#0d1117;--soft:#151b23;--line:#3d444d;--link:#4493f8;--bad:#f85149;--odd:#d29922;--good:#3fb950;--lost:#ab7df8}}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:1100px;margin:0 auto;padding:24px}
h1{font-size:1.5em;margin:0;line-height:1.3}
h2{font-size:1.15em;margin:32px 0 8px}
p{margin:6px 0}
.verdict{border-left:6px solid var(--dim);background:var(--soft);padding:16px 20px;border-radius:6px}
.block{border-color:var(--bad)}.warn{border-color:var(--odd)}.pass{border-color:var(--good)}.undecided{border-color:var(--lost)}
.note{border-left:4px solid var(--odd);padding:4px 12px;margin:8px 0;background:var(--soft)}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:1px 5px;border-radius:4px;overflow-wrap:anywhere}
a{color:var(--link)}
.dim{color:var(--dim)}
.sev{font-weight:600;white-space:nowrap}
.sev.critical,.sev.high{color:var(--bad)}.sev.medium,.sev.unknown{color:var(--odd)}.sev.low,.sev.info{color:var(--dim)}
.finding{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:10px 14px}
.finding.stops{border-left:4px solid var(--bad)}.finding.warns{border-left:4px solid var(--odd)}
.finding h3{font-size:1em;margin:0;overflow-wrap:anywhere}
.finding p{margin:2px 0;overflow-wrap:anywhere}
details{margin:6px 0 0}summary{cursor:pointer;color:var(--dim)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:6px 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{border-bottom:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td.n,th.n{text-align:right;white-space:nowrap}
li{margin:4px 0;overflow-wrap:anywhere}
@media print{details{display:block}main{max-width:none}}
`;

;// CONCATENATED MODULE: ./build/render/html.js








/** Findings a browser still scrolls through without lag. */
const mostFindings = 5000;
const mostOthers = 1000;
/** One page with everything in it: no network, no script. Findings beyond the limit are counted. */
const html_html = (assessment, options = {}) => html_pieces(viewOf(assessment), options.rows ?? mostFindings);
function* html_pieces(view, rows) {
    const { assessment } = view;
    const { run, verdict, notices } = assessment;
    const name = run.repository === undefined ? 'Posture Gate' : `Posture Gate: ${html(run.repository, 200)}`;
    yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<style>${htmlStyle}</style></head><body><main>
<div class="verdict ${verdict.outcome}"><h1>${outcomeWords[verdict.outcome]}: ${html(asSentence(verdict.because), 600)}</h1>
${[changeSentence(view), openSentence(view)].map(({ label, text }) => (text === '' ? '' : `<p><b>${label}:</b> ${text}</p>`)).join('\n')}
<p class="dim">${whereAndWhen(assessment)}</p></div>\n`;
    for (const notice of notices)
        yield `<p class="note"><b>Note:</b> ${html(notice, 600)}</p>\n`;
    yield* html_listOf('Missing evidence', verdict.gaps, ({ expected, because, then }) => `${then === 'undecided' ? '❓' : '⚠️'} ${htmlCode(expected)}: ${html(because, 600)}`);
    yield `<h2>${view.listed.length === 0 ? 'No findings' : `${plain_count(view.listed.length, 'finding')}, most urgent first`}</h2>\n`;
    for (const finding of view.listed.slice(0, rows))
        yield htmlFinding(view, finding);
    if (view.listed.length > rows)
        yield `<p><b>Not shown here:</b> ${grouped(view.listed.length - rows)} of ${plain_count(view.listed.length, 'finding')}. The assessment file has them all.</p>\n`;
    yield* others(view);
    yield '</main></body></html>\n';
}
function whereAndWhen({ run, policy }) {
    const parts = [
        run.headSha === undefined ? '' : `commit ${htmlCode(run.headSha.slice(0, 12))}`,
        run.branch === undefined ? '' : `branch ${htmlCode(run.branch, 100)}`,
        run.pullRequest === undefined ? '' : `pull request ${run.pullRequest}`,
        `judged on ${html(run.now, 40)} by ${html(policy.source, 200)}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function* others(view) {
    const { groups, verdict, problems, summary, reports } = view.assessment;
    yield* html_listOf('Work that closes several findings', groups, ({ title, where }) => `${html(title, 300)}${where === '' ? '' : ` (${htmlCode(where, 160)})`}`);
    yield* html_listOf('Rules that fired', verdict.violations, ({ rule, reason, then, findings }) => `${htmlCode(rule)} (${then}) on ${plain_count(findings.length, 'finding')}: ${html(reason)}`);
    yield* html_listOf('Problems with the reports', problems, ({ at, message, next }) => `${htmlCode(problemPlace(at))}: ${html(asSentence(message))} <b>Next:</b> ${html(next)}`);
    yield* html_listOf('Waived', verdict.waived, ({ waiver, findings }) => `${htmlCode(waiver.id)} until ${html(waiver.expires)}, ${plain_count(findings.length, 'finding')}: ${html(waiver.text)} (${waiver.reason}, approved by ${htmlCode(waiver.approvedBy, 80)})`);
    yield* html_listOf('Waivers that decide nothing any more', verdict.idleWaivers, ({ waiver, why }) => `${htmlCode(waiver.id)} ${why === 'expired' ? `expired on ${html(waiver.expires)}` : 'matches nothing'}: ${html(waiver.text)}`);
    yield* html_listOf('What is not known, and how to give it', summary.unknowns, ({ what, how }) => `${html(asSentence(what))} <b>To give it:</b> ${html(how)}`);
    yield '<h2>Reports</h2>\n<table><tr><th>report</th><th>tool</th><th>health</th><th class="n">entries</th><th class="n">kept</th><th class="n">dismissed</th><th class="n">skipped</th></tr>\n';
    for (const report of reports.slice(0, mostOthers)) {
        const { tool, category, health, counts } = report;
        const numbers = [counts.read, counts.kept, counts.dismissed, counts.skipped].map((n) => `<td class="n">${grouped(n)}</td>`);
        const name = tool === null ? 'unknown' : `${tool.name} ${tool.version ?? ''}`;
        yield `<tr><td>${htmlCode((0,model_report/* reportName */.e6)(report))}</td><td>${html(name, 100)}${category === null ? '' : ` (${category})`}</td><td>${health}</td>${numbers.join('')}</tr>\n`;
    }
    yield `</table>\n${reports.length > mostOthers ? `<p>… and ${grouped(reports.length - mostOthers)} more</p>\n` : ''}`;
}
function* html_listOf(title, items, write) {
    if (items.length === 0)
        return;
    yield `<h2>${title}</h2>\n<ul>\n`;
    for (const item of items.slice(0, mostOthers))
        yield `<li>${write(item)}</li>\n`;
    if (items.length > mostOthers)
        yield `<li>… and ${grouped(items.length - mostOthers)} more</li>\n`;
    yield '</ul>\n';
}

// EXTERNAL MODULE: ./build/model/assessment-file.js + 3 modules
var assessment_file = __webpack_require__(5087);
;// CONCATENATED MODULE: ./build/render/json-chunks.js
/** JSON safe for a log: the older form of a workflow command is broken by an escape that every parser reads as the same text. */
const forLogs = (json) => (json.includes('##[') ? json.replaceAll('##[', '#\\u0023[') : json);
/** Pieces of JSON, each safe for a log. No piece may end inside a string. */
function* jsonChunks(pieces) {
    for (const piece of pieces)
        yield forLogs(piece);
}

;// CONCATENATED MODULE: ./build/render/json-text.js


const beyondLatin1 = /[\u0100-\uffff]/;
/** What is neither wide nor a command of a log has none of these. */
const doubtful = /[[\u0100-\uffff]/;
/** What is neither to be escaped, nor wide, nor a command of a log, has none of these. */
const special = /["\\[\u0000-\u001f\u0100-\uffff]/;
const newWriting = (text) => ({ text, pieces: [] });
/** Any JSON as a part. The test also makes one text of what was put together. */
const json_text_partOf = (json) => doubtful.test(json) ? { text: forLogs(json), isWide: beyondLatin1.test(json) } : { text: json, isWide: false };
/** Whether a text stands in JSON as it is, so that nothing has to be looked at but this. */
const isPlain = (text) => !special.test(text);
/** A JSON string; most have nothing in them to escape. */
const quote = (text) => (isPlain(text) ? `"${text}"` : JSON.stringify(text));
function addPart(to, { text, isWide }) {
    if (!isWide)
        to.text += text;
    else {
        to.pieces.push(to.text, text);
        to.text = '';
    }
}
/** Adds a value as a general writer writes it. */
const addValue = (to, value) => addPart(to, json_text_partOf(JSON.stringify(value)));
/** Adds a JSON string. */
function addText(to, text) {
    if (isPlain(text))
        to.text += `"${text}"`;
    else
        addPart(to, json_text_partOf(JSON.stringify(text)));
}
/** Adds a JSON array of what is written of each. */
function addList(to, items, add) {
    to.text += '[';
    for (let index = 0; index < items.length; index++) {
        if (index > 0)
            to.text += ',';
        add(to, items[index]); // below the length
    }
    to.text += ']';
}
/** Texts whose JSON is remembered; beyond that each is quoted anew. */
const json_text_most = 50_000;
/**
 * Quotes each text once, behind what stands before it: paths, rules and titles stand in a file thousands of times, often several times
 * in a row.
 */
const quoter = (before = '') => (0,memoised/* remembered */.HK)((0,memoised/* memoised */.QC)((text) => json_text_partOf(before + quote(text)), json_text_most));

;// CONCATENATED MODULE: ./build/render/json-evidence.js


/** Makes a writer of evidence, each one JSON object; `addLocation` writes where. */
function evidenceWriter(addLocation) {
    const kindOf = kinds();
    const addClaim = claimWriter();
    return (to, evidence) => {
        const { reach, validity, dismissed } = evidence;
        const { rule, title, rating, source } = kindOf(evidence);
        addPart(to, rule);
        addPart(to, title);
        addPart(to, rating);
        addLocation(to, evidence.location);
        if (reach !== undefined) {
            to.text += ',"reach":';
            addList(to, reach, addClaim);
        }
        if (validity !== undefined)
            to.text += `,"validity":"${validity}"`;
        if (dismissed !== undefined) {
            to.text += ',"dismissed":';
            addValue(to, dismissed);
        }
        addPart(to, source);
        addPointer(to, evidence.source.pointer);
    };
}
/** One look at a table finds the texts of a rule; only what differs from its last sighting is made anew. */
function kinds() {
    const quoted = quoter();
    const opened = (0,memoised/* memoised */.QC)((tool) => `{"tool":${JSON.stringify(tool)},"category":"`);
    const rulesOf = (0,memoised/* memoised */.QC)(() => new Map());
    const sourceOf = sources();
    const ruleOf = ({ tool, category, ruleId }) => json_text_partOf(`${opened(tool)}${category}","ruleId":${quote(ruleId)},"title":`);
    const make = (of) => ({
        of,
        rule: ruleOf(of),
        title: quoted(of.title),
        rating: ratingOf(of),
        source: sourceOf(of.source),
    });
    return (evidence) => {
        const rules = rulesOf(evidence.tool);
        const kind = rules.get(evidence.ruleId);
        if (kind === undefined) {
            const made = make(evidence);
            rules.set(evidence.ruleId, made);
            return made;
        }
        const { of } = kind;
        if (of.category !== evidence.category)
            kind.rule = ruleOf(evidence);
        if (of.title !== evidence.title)
            kind.title = quoted(evidence.title);
        if (!isRatedAs(of, evidence))
            kind.rating = ratingOf(evidence);
        if (!isOfFile(of.source, evidence.source))
            kind.source = sourceOf(evidence.source);
        kind.of = evidence;
        return kind;
    };
}
const isRatedAs = (a, b) => a.severity === b.severity && a.asReported === b.asReported && a.confidence === b.confidence;
const isOfFile = (a, b) => a.file === b.file && a.sha256 === b.sha256;
function ratingOf({ severity, asReported, confidence }) {
    const said = asReported === undefined ? '' : `,"asReported":${quote(asReported)}`;
    return json_text_partOf(`,"severity":"${severity}"${said},"confidence":"${confidence}","location":`);
}
/** Remembers what a file is called, however many rules speak in it. */
function sources() {
    const known = new Map();
    return ({ file, sha256 }) => {
        let named = known.get(file);
        if (named?.sha256 !== sha256) {
            const part = json_text_partOf(`,"source":{"file":${quote(file)},"sha256":${quote(sha256)},"pointer":"`);
            known.set(file, (named = { sha256, part }));
        }
        return named.part;
    };
}
/** A pointer, whose text is begun already, and the end of what it stands in. */
function addPointer(to, pointer) {
    if (isPlain(pointer))
        to.text += pointer;
    else
        addPart(to, json_text_partOf(JSON.stringify(pointer).slice(1, -1)));
    to.text += '"}}';
}
function claimWriter() {
    const quoted = quoter();
    return (to, { level, granularity, method, original }) => {
        to.text += `{"level":"${level}","granularity":"${granularity}","method":"${method}","original":`;
        addPart(to, quoted(original));
        to.text += '}';
    };
}

;// CONCATENATED MODULE: ./build/render/json-location.js

/** Makes a writer of locations, each one JSON object. */
function locationWriter() {
    const addCode = codeWriter();
    const addPackage = packageWriter();
    return (to, location) => {
        if (location.type === 'code')
            addCode(to, location);
        else if (location.type === 'package')
            addPackage(to, location);
        else
            addValue(to, location);
    };
}
function codeWriter() {
    const opened = quoter('{"type":"code","path":');
    const started = json_location_numbered((line) => `,"startLine":${line}`);
    const ended = json_location_numbered((line) => `,"endLine":${line}`);
    const closed = json_location_numbered((column) => `,"startColumn":${column}}`);
    return (to, { path, startLine, endLine, startColumn }) => {
        addPart(to, opened(path));
        if (startLine !== undefined)
            to.text += started(startLine);
        if (endLine !== undefined)
            to.text += ended(endLine);
        to.text += startColumn === undefined ? '}' : closed(startColumn);
    };
}
/** Lines and columns are small numbers, and the same ones over and over: the text of each is made once. */
function json_location_numbered(write) {
    const known = new Array(mostNumbers).fill(undefined);
    return (number) => (number < mostNumbers ? (known[number] ??= write(number)) : write(number));
}
const mostNumbers = 5000;
function packageWriter() {
    const opened = quoter('{"type":"package","purl":');
    const lockfile = quoter(',"manifest":');
    const container = quoter(',"image":');
    return (to, { purl, manifest, image }) => {
        addPart(to, opened(purl));
        if (manifest !== undefined)
            addPart(to, lockfile(manifest));
        if (image !== undefined)
            addPart(to, container(image));
        to.text += '}';
    };
}

;// CONCATENATED MODULE: ./build/render/json-signals.js


/** Makes a writer of signals, all of a finding one JSON object. */
function signalsWriter() {
    const addExploited = signalWriter('exploited', '{');
    const addLikely = signalWriter('likely');
    const addReachable = signalWriter('reachable');
    const addExposed = signalWriter('exposed');
    const addFixable = signalWriter('fixable');
    const addInChange = signalWriter('in-change');
    const addCorroborated = signalWriter('corroborated');
    const addScope = signalWriter('scope');
    const addRelationship = signalWriter('relationship');
    const addTestCode = signalWriter('test-code');
    const addValidSecret = signalWriter('valid-secret');
    const addMalicious = signalWriter('malicious');
    return (to, signals) => {
        addExploited(to, signals.exploited);
        addLikely(to, signals.likely);
        addReachable(to, signals.reachable);
        addExposed(to, signals.exposed);
        addFixable(to, signals.fixable);
        addInChange(to, signals['in-change']);
        addCorroborated(to, signals.corroborated);
        addScope(to, signals.scope);
        addRelationship(to, signals.relationship);
        addTestCode(to, signals['test-code']);
        addValidSecret(to, signals['valid-secret']);
        addMalicious(to, signals.malicious);
        to.text += '}';
    };
}
/** Writes one of them with its name; each signal is an object that many findings share, and most have the same as the one before. */
function signalWriter(name, before = ',') {
    const written = (0,memoised/* remembered */.HK)((0,memoised/* memoised */.QC)((signal) => json_text_partOf(`${before}"${name}":${JSON.stringify(signal)}`)));
    return (to, signal) => {
        addPart(to, written(signal));
    };
}

;// CONCATENATED MODULE: ./build/render/json-finding.js






/**
 * Makes a writer of findings, each one JSON object with its keys in the order of docs/assessment.md. What many findings share
 * (signals, paths, rules, titles) becomes text once, and what every finding has is put together by hand: `JSON.stringify` of a whole
 * finding is as fast, and under Node 20 the peak of a run over 100,000 results rises by 200 to 300 MB.
 */
function findingWriter() {
    const addLocation = locationWriter();
    const addEvidence = evidenceWriter(addLocation);
    const addMerged = mergedWriter();
    const addSignals = signalsWriter();
    const addReach = reachWriter();
    const addTracked = trackedWriter();
    const addJoin = joinWriter();
    const addFact = factWriter();
    const priorityPart = (0,memoised/* remembered */.HK)((0,memoised/* memoised */.QC)(priorityOf));
    return (to, finding) => {
        addMerged(to, finding);
        addLocation(to, finding.location);
        to.text += ',"places":';
        addList(to, finding.places, addLocation);
        addOptional(to, finding);
        to.text += ',"evidence":';
        addList(to, finding.evidence, addEvidence);
        to.text += ',"joined":';
        addList(to, finding.joined, addJoin);
        addOwned(to, finding);
        to.text += ',"signals":';
        addSignals(to, finding.signals);
        addReach(to, finding.reach);
        addTracked(to, finding);
        addPart(to, priorityPart(finding.priority));
        addList(to, facts(finding), addFact);
        to.text += '}}';
    };
}
/** Makes a writer of what merge made of a finding, up to its location; the object is left open. */
function mergedWriter() {
    const title = quoter();
    const family = quoter(',"family":');
    const identified = (0,memoised/* remembered */.HK)((0,memoised/* memoised */.QC)(identifiersOf));
    return (to, finding) => {
        to.text += '{"id":';
        addText(to, finding.id);
        to.text += `,"basis":"${finding.basis}","category":"${finding.category}","title":`;
        addPart(to, title(finding.title));
        addPart(to, identified(finding.identifiers));
        if (finding.family === null)
            to.text += ',"family":null';
        else
            addPart(to, family(finding.family));
        to.text += `,"severity":"${finding.severity}","location":`;
    };
}
/** Findings of the same rules share their list of identifiers. */
const identifiersOf = (identifiers) => json_text_partOf(`,"identifiers":${JSON.stringify(identifiers.map(({ scheme, value }) => ({ scheme, value })))}`);
/** Findings of one row of the table share their priority. */
const priorityOf = ({ band, row }) => json_text_partOf(`,"priority":{"band":"${band}","row":${quote(row)},"facts":`);
function addOptional(to, { fix, scope, relationship, intel }) {
    addField(to, ',"fix":', fix);
    if (scope !== undefined)
        to.text += `,"scope":"${scope}"`;
    if (relationship !== undefined)
        to.text += `,"relationship":"${relationship}"`;
    addField(to, ',"intel":', intel);
}
function addOwned(to, { related, owners, service }) {
    if (related.length === 0 && owners.length === 0 && service === null) {
        to.text += ',"related":[],"owners":[],"service":null';
        return;
    }
    addField(to, ',"related":', related);
    addField(to, ',"owners":', owners);
    if (service === null)
        to.text += ',"service":null';
    else
        addField(to, ',"service":', service);
}
/** Makes a writer of reach, of which there are few kinds, and few reasons for each. */
function reachWriter() {
    const kinds = [];
    return (to, reach) => {
        let kind = kinds.find(({ of }) => isSameReach(of, reach));
        if (kind === undefined) {
            const { verdict, level, contested } = reach;
            const opening = `,"reach":{"verdict":"${verdict}","level":"${level}","contested":${contested},"because":`;
            kinds.push((kind = { of: reach, written: quoter(opening) }));
        }
        addPart(to, kind.written(reach.because));
        to.text += '}';
    };
}
const isSameReach = (a, b) => a.verdict === b.verdict && a.level === b.level && a.contested === b.contested;
/** Makes a writer of where findings stand against the baseline: mostly where the one before stands. */
function trackedWriter() {
    let last = null;
    let lastPart = json_text_partOf('');
    return (to, tracked) => {
        if (last === null || !isTrackedAs(last, tracked))
            lastPart = trackedPart(tracked);
        last = tracked;
        addPart(to, lastPart);
        addField(to, ',"trackedBy":', tracked.trackedBy);
    };
}
const isTrackedAs = (a, b) => a.change === b.change && a.cause === b.cause && a.causeBecause === b.causeBecause && a.firstSeen === b.firstSeen;
const trackedPart = ({ change, cause, causeBecause, firstSeen }) => json_text_partOf(`,"change":"${change}","cause":"${cause}","causeBecause":${quote(causeBecause)},"firstSeen":${quote(firstSeen)}`);
/** What few findings have. */
function addField(to, name, value) {
    if (value === undefined)
        return;
    to.text += name;
    addValue(to, value);
}
/** Makes a writer of facts. What is said of the exposure and of the cause, many findings share, and those stand together. */
function factWriter() {
    const exposure = (0,memoised/* remembered */.HK)(factPart);
    const cause = (0,memoised/* remembered */.HK)(factPart);
    return (to, fact) => {
        if (fact.of === 'exposure')
            addPart(to, exposure(fact));
        else if (fact.of === 'cause')
            addPart(to, cause(fact));
        else
            addFact(to, fact);
    };
}
function factPart(fact) {
    const { of, value, because, source } = fact;
    return json_text_partOf(JSON.stringify({ of, value, because, source }));
}
function addFact(to, { of, value, because, source }) {
    // One look at all three is quicker than three.
    if (isPlain(value + because + source)) {
        to.text += `{"of":"${of}","value":"${value}","because":"${because}","source":"${source}"}`;
        return;
    }
    to.text += `{"of":"${of}","value":`;
    addText(to, value);
    to.text += ',"because":';
    addText(to, because);
    to.text += ',"source":';
    addText(to, source);
    to.text += '}';
}
/** Makes a writer of joins. What agreed has one of few names; the values are as many as the findings. */
function joinWriter() {
    const named = (0,memoised/* memoised */.QC)((name) => json_text_partOf(`${quote(name)}:`));
    const namedNext = (0,memoised/* memoised */.QC)((name) => json_text_partOf(`,${quote(name)}:`));
    return (to, { reason, values }) => {
        to.text += `{"reason":"${reason}","values":{`;
        let isFirst = true;
        for (const name in values) {
            addPart(to, isFirst ? named(name) : namedNext(name));
            addText(to, values[name] ?? '');
            isFirst = false;
        }
        to.text += '}}';
    };
}

;// CONCATENATED MODULE: ./build/render/json.js




/** The assessment file (docs/assessment.md), finding by finding: no text is ever held whole, facts are made when they are written. */
function* json(assessment) {
    yield* jsonChunks(json_head(assessment));
    yield* findingPieces(assessment.findings);
}
function* json_head(assessment) {
    const { run, policy, notices, verdict, presets, trials, summary } = assessment;
    const { reports, problems, services, resolved, trend, groups } = assessment;
    const judged = { schema: assessment_file/* assessmentFileVersion */.B, run, policy: { source: policy.source }, notices, verdict };
    yield '{\n';
    for (const [name, value] of Object.entries({ ...judged, presets, trials, summary }))
        yield `"${name}":${JSON.stringify(value)},\n`;
    yield* list('reports', reports.map(reportOf));
    yield* list('problems', problems);
    yield* list('services', services);
    yield `"resolved":${JSON.stringify(resolved)},\n"trend":${JSON.stringify(trend)},\n`;
    yield* list('groups', groups);
}
function* list(name, items) {
    yield `"${name}":[`;
    for (const [index, item] of items.entries())
        yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
    yield '],\n';
}
function* findingPieces(findings) {
    const addFinding = findingWriter();
    yield '"findings":[';
    for (let index = 0; index < findings.length; index++) {
        // One for each: what is filled for long costs a note of the garbage collector for each text that is added to it.
        const writing = newWriting(index === 0 ? '\n' : ',\n');
        addFinding(writing, findings[index]); // below the length
        if (writing.pieces.length > 0)
            yield* writing.pieces;
        yield writing.text;
    }
    yield ']\n}\n';
}
const reportOf = (report) => ({
    file: report.file,
    sha256: report.sha256,
    document: report.document,
    format: report.format,
    tool: report.tool,
    category: report.category,
    health: report.health,
    counts: report.counts,
    scannedAt: report.scannedAt,
    commit: report.commit,
    tracked: report.tracked,
    parts: report.parts,
    problems: report.problems,
});

;// CONCATENATED MODULE: ./build/render/sarif-rules.js


/** GitHub reads the severity of an alert from its rule: above 9.0 critical, from 7.0 high, from 4.0 medium, above 0 low. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: null,
    // Counted as medium wherever something has to be decided.
    unknown: '5.5',
};
const level = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    unknown: 'warning',
    low: 'note',
    info: 'note',
};
const sarifLevel = (severity) => level[severity];
/** What a finding is a case of: its advisory, its weakness family, else the rule of its tool. */
function className(finding) {
    const advisory = finding.identifiers.find(model_identifier/* isAdvisoryId */.Lw)?.value;
    const { tool, ruleId } = finding.evidence[0];
    return advisory ?? finding.family ?? `${tool.name}/${ruleId}`;
}
/** Class and severity: alerts of one class and two severities need two rules, because the severity is the rule's. */
const sarifRuleId = (finding) => plain_short(`${className(finding)}/${finding.severity}`, 255);
/** The most rules and the most tags of a rule that an upload may have. */
const mostRules = 25_000;
const mostTags = 20;
/** The rules of these findings by id, in order of first appearance: each class of finding once for each severity it has. */
function sarifRules(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const id = sarifRuleId(finding);
        if (!rules.has(id) && rules.size < mostRules)
            rules.set(id, { index: rules.size, rule: ruleOf(id, finding) });
    }
    return rules;
}
function ruleOf(id, finding) {
    const { severity, identifiers, category, evidence } = finding;
    const cwes = identifiers
        .filter(({ scheme }) => scheme === 'cwe')
        .map(({ value }) => `external/cwe/${value.toLowerCase()}`);
    const tools = [...new Set(evidence.map(({ tool }) => tool.name))];
    const score = securitySeverity[severity];
    return {
        id,
        shortDescription: { text: plain_short(finding.title, 255) || id },
        help: {
            text: `${plain_short(finding.title, 500) || id}. Seen by ${plain_count(tools.length, 'tool')}: ${plain_short(tools.join(', '), 200)}.`,
        },
        defaultConfiguration: { level: sarifLevel(severity) },
        properties: {
            tags: ['security', category, ...cwes].slice(0, mostTags),
            ...(score === null ? {} : { 'security-severity': score }),
        },
    };
}

;// CONCATENATED MODULE: ./build/render/sarif.js








/** The most results of a run that an upload may have. */
const mostResults = 25_000;
/** Locations of one result; GitHub shows the first, and keeps a hundred. */
const mostRelated = 20;
/**
 * One SARIF 2.1.0 log for code scanning (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, our rules, the most urgent
 * results up to the limit. Waived and dismissed findings are left out, because an upload would show them as open alerts.
 */
function* sarif(assessment) {
    yield* jsonChunks(sarif_pieces(assessment));
}
function* sarif_pieces(assessment) {
    const listed = viewOf(assessment).listed.slice(0, mostResults);
    const rules = sarifRules(listed);
    const driver = {
        name: 'Posture Gate',
        informationUri: 'https://github.com/posture-gate/posture-gate',
        rules: [...rules.values()].map(({ rule }) => rule),
    };
    const opening = JSON.stringify({ driver });
    yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n"tool":${opening},\n`;
    yield '"automationDetails":{"id":"posture-gate/"},"columnKind":"utf16CodeUnits",\n"results":[';
    for (const [index, finding] of listed.entries()) {
        const ruleIndex = rules.get(sarifRuleId(finding))?.index;
        yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(assessment.run, finding, ruleIndex))}`;
    }
    yield '\n]}]}\n';
}
function resultOf(run, finding, ruleIndex) {
    const first = firstFile(finding);
    const others = [finding.location, ...finding.places].flatMap((location) => {
        const place = filePlace(location);
        return place === null || samePlace(place, first) ? [] : [place];
    });
    return {
        ruleId: sarifRuleId(finding),
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: sarifLevel(finding.severity),
        message: { text: sarif_messageOf(finding) },
        locations: [{ physicalLocation: first === null ? standIn(finding.location) : physical(run, first) }],
        ...(others.length === 0
            ? {}
            : { relatedLocations: others.slice(0, mostRelated).map((place, id) => related(run, place, id + 1)) }),
        partialFingerprints: { 'postureGate/v1': finding.id },
        ...(finding.change === 'unknown' ? {} : { baselineState: finding.change === 'open' ? 'unchanged' : 'new' }),
        properties: {
            band: finding.priority.band,
            cause: finding.cause,
            owners: finding.owners.slice(0, 10).map(({ handle }) => plain_short(handle, 100)),
            ...(finding.service === null ? {} : { service: plain_short(finding.service.name, 100) }),
            tools: [...new Set(finding.evidence.map(({ tool }) => plain_short(tool.name, 60)))].slice(0, 20),
        },
    };
}
const related = (run, place, id) => ({
    id,
    physicalLocation: physical(run, place),
});
const samePlace = (a, b) => a.path === b?.path && a.startLine === b.startLine;
/** What is wrong, why it matters, and the way out, as plain text: a message is shown as it is, brackets would make links of it. */
function sarif_messageOf(finding) {
    const why = reasons(finding, 4).map((reason) => plain_short(reason, 160));
    const place = firstFile(finding) === null || finding.location.type !== 'code'
        ? [`At ${plain_short(placeText(finding.location), 200)}.`]
        : [];
    const lines = [
        `${plain_short(titleText(finding), 300)}.`,
        ...place,
        ...(why.length === 0 ? [] : [`Why: ${why.join('; ')}.`]),
        `Fix: ${plain_short(fixText(finding), 300)}.`,
    ];
    return lines.join('\n').replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')'));
}
function physical(run, { path, startLine, endLine }) {
    const inside = repositoryPath(run, path);
    const uri = encodePath(inside ?? path.replace(/^\/+/, '').replaceAll('..', '_'));
    const start = startLine ?? 1;
    return {
        artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
        region: { startLine: start, ...(endLine !== undefined && endLine > start ? { endLine } : {}) },
    };
}
/** A place without a file gets a stable path of its own, so that its alert stays one alert from run to run. */
function standIn(location) {
    const name = location.type === 'package' ? place_packageName(location.purl).name.replace(/(?<=.)@[^@]*$/, '') : sarif_placeName(location);
    const segments = plain_short(name, 200)
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return {
        artifactLocation: {
            uri: encodePath(['.posture-gate', location.type, ...segments].join('/')),
            uriBaseId: '%SRCROOT%',
        },
        region: { startLine: 1 },
    };
}
const sarif_placeName = (location) => location.type === 'endpoint'
    ? `${location.method}/${location.url.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, '')}`
    : placeText(location);

;// CONCATENATED MODULE: ./build/render/trials.js


/** Changes that are named; the rest is counted. */
const trials_most = 20;
/**
 * What a stricter preset would have done, in one line: our words, numbers and hex only, so that it needs no escaping. `name` writes one
 * change.
 */
function trialText({ preset, changes, blocked, undecided, forks }, name = plainName) {
    const of = plain_count(changes, 'change');
    const stopped = blocked.length === 0
        ? `${preset} would have blocked none of ${of}.`
        : `${preset} would have blocked ${grouped(blocked.length)} of ${of}: ${trials_listed(blocked, name)}.`;
    const unsure = undecided.length === 0
        ? ''
        : ` It could not have decided ${grouped(undecided.length)}, for want of evidence: ${trials_listed(undecided, name)}.`;
    const origin = forks === 0
        ? ''
        : ` ${grouped(forks)} of the changes came from ${forks === 1 ? 'a fork' : 'forks'}, whose runs speak for themselves.`;
    return `${stopped}${unsure}${origin}`;
}
/** The same as Markdown, each pull request as a link. */
const trialMarkdown = (trial, run) => trialText(trial, (change) => markdown_link(plainName(change), addressOf(change, run)));
function trials_listed(changes, name) {
    const left = changes.length - trials_most;
    return `${changes.slice(0, trials_most).map(name).join(', ')}${left > 0 ? ` and ${grouped(left)} more` : ''}`;
}
const plainName = ({ pullRequest, commit }) => pullRequest === undefined ? commit.slice(0, 7) : `#${pullRequest}`;
function addressOf({ pullRequest, commit }, { serverUrl, repository }) {
    if (serverUrl === undefined || !/^https?:\/\/[^\s()<>]+$/.test(serverUrl))
        return null;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    return `${serverUrl}/${repository}/${pullRequest === undefined ? `commit/${commit}` : `pull/${pullRequest}`}`;
}

;// CONCATENATED MODULE: ./build/render/summary.js


/** The runner takes 1 MiB a step, and nothing at all of what is larger. */
const summary_limits = { utf16: 900 * 1024, utf8: 900 * 1024 };
const summary_extent = { rows: 500, evidence: 200, others: 500 };
/** The job summary: what the comment says, with more room; and, for those who keep the policy, what a stricter preset would have done. */
function* summary(assessment) {
    const trials = assessment.trials.map((trial) => `**On trial:** ${trialMarkdown(trial, assessment.run)}`);
    yield report(assessment, summary_extent, summary_limits, { after: trials.map((line) => `\n\n${line}`).join('') });
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/render/columns.js
/** Characters that take two columns of a terminal: East Asian wide and full-width ones, and emoji. */
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;
const narrowOnly = /^[\u0020-\u02ff]*$/;
const columnsOf = (point) => (/^[\p{M}\ufe0f\u200d]/u.test(point) ? 0 : wide.test(point) ? 2 : 1);
/** How many columns a terminal needs for a text without control characters. */
function columns(text) {
    if (narrowOnly.test(text))
        return text.length;
    let sum = 0;
    for (const point of text)
        sum += columnsOf(point);
    return sum;
}
/** `text` in exactly `width` columns: padded, or cut with `…` at its end (or, for paths, at its start). */
function fitColumns(text, width, cutAt = 'end') {
    const own = columns(text);
    if (own <= width)
        return text + ' '.repeat(width - own);
    if (width <= 0)
        return '';
    const points = Array.from(text);
    if (cutAt === 'start')
        points.reverse();
    const kept = [];
    let used = 1;
    for (const point of points) {
        const more = columnsOf(point);
        if (used + more > width)
            break;
        kept.push(point);
        used += more;
    }
    if (cutAt === 'start')
        kept.reverse();
    const cut = cutAt === 'end' ? `${kept.join('')}…` : `…${kept.join('')}`;
    return cut + ' '.repeat(Math.max(0, width - used));
}
/** Words folded into lines of at most `width` columns; a word that is longer stands alone and is cut. */
function foldWords(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columns(longer) <= width)
            line = longer;
        else {
            if (line !== '')
                lines.push(line);
            line = columns(word) <= width ? word : fitColumns(word, width).trimEnd();
        }
    }
    if (line !== '')
        lines.push(line);
    return lines;
}

;// CONCATENATED MODULE: ./build/render/text-table.js






const bandWidth = 4;
const severityWidth = 8;
/** The ranked findings as a table with why and fix below each row, in the page's width; the first `rows` of them, the rest counted. */
function findingLines(page) {
    const { view, rows, c } = page;
    const shown = view.listed.slice(0, rows);
    if (shown.length === 0)
        return [];
    const widths = widthsFor(page, shown);
    const head = ['#', 'band', 'severity', 'what', 'where', 'owner'];
    const lines = [c.dim(cells(head, widths).join(' ').trimEnd())];
    for (const finding of shown)
        lines.push(rowLine(page, finding, widths), ...detailLines(page, finding, widths));
    const left = view.listed.length - shown.length;
    const more = `… and ${plain_count(left, 'more finding')}; the assessment file (--json FILE) has them all.`;
    if (left > 0)
        lines.push(...foldWords(more, page.width));
    return lines;
}
function widthsFor({ width }, shown) {
    const number = Math.max(3, String(shown.length).length + 2);
    const owner = Math.min(20, Math.max(5, ...shown.map((finding) => columns(ownerOf(finding)))));
    const flexible = width - number - bandWidth - severityWidth - owner - 5;
    const title = Math.floor(flexible * 0.55);
    return { number, owner, title, place: flexible - title };
}
/** Six texts, each in its columns; a place keeps its end, where the file and line are. */
function cells(texts, { number, title, place, owner }) {
    const sizes = [number, bandWidth, severityWidth, title, place, owner];
    return sizes.map((size, index) => fitColumns(texts[index] ?? '', size, index === 4 ? 'start' : 'end'));
}
function rowLine({ view, c }, finding, widths) {
    const mark = { block: '✗ ', warn: '! ', shadow: '  ' }[view.rules.get(finding.id)?.[0]?.then ?? 'shadow'];
    const number = `${mark}${String(view.rank.get(finding.id) ?? '')}`;
    const texts = [number, finding.priority.band, finding.severity, titleOf(finding), whereOf(finding), ownerOf(finding)];
    const paint = [text_table_same, text_table_same, severityColour(c, finding.severity), c.bold, text_table_same, text_table_same];
    return cells(texts, widths)
        .map((cell, index) => (paint[index] ?? text_table_same)(cell))
        .join(' ')
        .trimEnd();
}
const text_table_same = (text) => text;
/** Below the row: in full for what a rule stops or warns about, one line each for the rest. */
function detailLines({ view, width, c }, finding, widths) {
    const ruled = view.rules.has(finding.id);
    const why = reasons(finding, ruled ? 4 : 3).map((reason) => plain_short(reason, 120));
    const wasCut = columns(titleOf(finding)) > widths.title || columns(whereOf(finding)) > widths.place;
    const lines = [
        ...(ruled && wasCut ? [`${titleOf(finding)}, in ${whereOf(finding)}`] : []),
        ...(why.length === 0 ? [] : [`why: ${why.join(' · ')}`]),
        `fix: ${plain_short(fixText(finding), 200)}`,
    ];
    const room = width - widths.number - 1;
    const folded = ruled
        ? lines.flatMap((line) => foldWords(line, room))
        : lines.map((line) => fitColumns(line, room).trimEnd());
    return folded.map((line) => `${' '.repeat(widths.number + 1)}${c.dim(line)}`);
}
const titleOf = (finding) => plain_short(titleText(finding), 200);
const ownerOf = ({ owners }) => plain_short(owners[0]?.handle ?? '', 40) || '-';
/** The file to open where there is one: that is where the fix goes. */
function whereOf(finding) {
    const file = firstFile(finding);
    if (file === null || finding.location.type === 'package')
        return plain_short(placeText(finding.location), 200);
    return plain_short(file.startLine === undefined ? file.path : `${file.path}:${file.startLine}`, 200);
}
function severityColour(c, severity) {
    return { critical: c.red, high: c.red, medium: c.yellow, unknown: c.yellow, low: c.cyan, info: c.dim }[severity];
}

;// CONCATENATED MODULE: ./build/render/text.js








/** How many problems, waivers and the like a terminal shows; the rest is counted. */
const text_mostOthers = 10;
/**
 * The terminal: ranked findings, the rules that fired, what is missing, what is wrong with the reports and what is not known; the
 * verdict's own line is the last of the run and is written by it. Fits the width it is told; nothing of a report can control the
 * terminal or the runner.
 */
function* text_text(assessment, options = {}) {
    const c = picocolors.createColors(options.colour === true);
    const page = { view: viewOf(assessment), width: Math.max(60, options.width ?? 100), rows: options.rows ?? 20, c };
    const { groups, notices, problems, summary, verdict } = assessment;
    const blocks = [
        notices.flatMap((notice) => indented(page, `${c.bold('Note:')} `, 'Note: ', plain_short(notice, 400))),
        findingLines(page),
        countLines(page),
        text_listed(page, 'One piece of work each', groups, groupText),
        text_listed(page, 'Rules that fired', verdict.violations, text_ruleText),
        text_listed(page, 'Missing evidence', verdict.gaps, text_gapText),
        text_listed(page, 'Problems', problems, problemText),
        text_listed(page, 'Waivers', verdict.idleWaivers, text_waiverText),
        text_listed(page, 'Not known', summary.unknowns, unknownText),
    ];
    for (const lines of blocks)
        if (lines.length > 0)
            yield `${lines.map(safeLine).join('\n')}\n\n`;
}
/** The runner reads commands at the start of a line; none of these is meant. */
const safeLine = (line) => line.replace(/^(\s*):(?=:)/, '$1: ');
function countLines(page) {
    const { summary } = page.view.assessment;
    const sentences = [changeSentence(page.view), openSentence(page.view)].filter(({ text }) => text !== '');
    const { read, kept, dismissed, skipped } = summary.entries;
    const reports = `${plain_count(summary.reports.read, 'report')} read, ${grouped(summary.reports.healthy)} healthy; ${plain_count(read, 'entry', 'entries')}: ${grouped(kept)} kept, ${grouped(dismissed)} dismissed, ${grouped(skipped)} skipped.`;
    const trials = page.view.assessment.trials.map((trial) => ({ label: 'On trial', text: trialText(trial) }));
    return [...sentences, { label: 'Reports', text: reports }, ...trials].flatMap(({ label, text }) => indented(page, `${page.c.bold(`${label}:`)} `, `${label}: `, text));
}
function text_listed(page, title, items, write) {
    if (items.length === 0)
        return [];
    const left = items.length - text_mostOthers;
    const lines = items.slice(0, text_mostOthers).flatMap((item) => indented(page, '  - ', '  - ', write(item)));
    return [
        page.c.bold(`${title} (${grouped(items.length)})`),
        ...lines,
        ...(left > 0 ? [`  - … and ${grouped(left)} more`] : []),
    ];
}
/** A text folded to the page, its first line after `lead`, the others below it. `bare` is the lead without colours. */
function indented({ width }, lead, bare, content) {
    const space = ' '.repeat(columns(bare));
    return foldWords(content, width - space.length).map((line, index) => `${index === 0 ? lead : space}${line}`);
}
const text_effects = { block: '✗ blocks', warn: '! warns', shadow: '  only recorded' };
const groupText = ({ title, where }) => `${plain_short(title, 240)}${where === '' ? '' : ` (${plain_short(where, 120)})`}`;
const text_ruleText = ({ rule, reason, then, findings }) => `${text_effects[then].trim()}: ${plain_short(rule, 80)} on ${plain_count(findings.length, 'finding')}. ${plain_short(reason, 300)}`;
const text_gapText = ({ expected, because, then }) => `${then === 'undecided' ? '?' : '!'} ${plain_short(expected, 80)}: ${plain_short(because, 400)}`;
const problemText = ({ message, next, at }) => `${plain_short(problemPlace(at), 200)}: ${asSentence(plain_short(message, 300))} Next: ${plain_short(next, 240)}`;
const text_waiverText = ({ waiver, why }) => `${plain_short(waiver.id, 80)} ${why === 'expired' ? `expired on ${plain_short(waiver.expires, 20)}: its findings count again` : 'matches nothing: remove it'}`;
const unknownText = ({ what, how }) => `${asSentence(plain_short(what, 300))} To give it: ${plain_short(how, 300)}`;

;// CONCATENATED MODULE: ./build/render/index.js







/** Name → renderer. A new output is one file and one row. */
const renderers = {
    comment: comment,
    summary: summary,
    markdown: summary,
    text: text_text,
    json: json,
    sarif: sarif,
    annotations: annotationLines,
    html: html_html,
};

;// CONCATENATED MODULE: ./build/publish.js


/** Whether a person has to hear of it: the verdict is not a plain pass, a rule spoke, something is missing, or the change brought something. */
function isWorthSaying({ verdict, notices, findings, run }) {
    return (verdict.outcome !== 'pass' ||
        notices.length > 0 ||
        verdict.gaps.length > 0 ||
        verdict.violations.some(({ then }) => then !== 'shadow') ||
        (run.occasion === 'change' && findings.some(({ cause }) => cause === 'introduced')));
}
const rendererOf = (output) => Object.entries(renderers).find(([name]) => name === output)?.[1];
async function write(sink, assessment, { log }) {
    try {
        const render = rendererOf(sink.output);
        if (render === undefined)
            throw new Error(`there is no output called ${sink.output}`);
        await sink.write(render(assessment, sink.look), { worthSaying: isWorthSaying(assessment) });
        return true;
    }
    catch (error) {
        const next = error instanceof errors/* GateError */.ue ? ` ${error.next}` : '';
        log.warn(`${sink.title} was not written: ${(0,errors/* messageOf */.bD)(error)}.${next} The verdict stands.`);
        return false;
    }
}
/** Findings that a blocking rule fired on, each once. */
const blocked = ({ verdict }) => new Set(verdict.violations.filter(({ then }) => then === 'block').flatMap(({ findings }) => findings)).size;
/**
 * Renders each output and hands it to its sink, one after another. A sink that fails is a warning with the next step in it; the
 * verdict was made before and stands. Never throws.
 */
async function publish(assessment, options, edges) {
    const written = new Set();
    for (const sink of edges.sinks)
        if (await write(sink, assessment, edges))
            written.add(sink.output);
    const pathOf = (output) => (written.has(output) ? (options[output] ?? '') : '');
    // Numbers, words of ours and paths the workflow itself gave: later steps may put outputs into scripts.
    await edges.outputs({
        verdict: assessment.verdict.outcome,
        blocked: String(blocked(assessment)),
        findings: String(assessment.findings.length),
        assessment: pathOf('json'),
        sarif: pathOf('sarif'),
    });
}

// EXTERNAL MODULE: ./build/read-ahead.js + 3 modules
var read_ahead = __webpack_require__(2957);
;// CONCATENATED MODULE: ./build/record.js




/** `2026-11-23T12-00-00Z-1a2b3c4`: sorts by time, and says what it is of. */
const snapshotName = ({ at, commit }) => `${at.replace(/\.\d+/, '').replaceAll(':', '-')}${/^[0-9a-f]{7}/.test(commit) ? `-${commit.slice(0, 7)}` : ''}`;
/**
 * Leaves a snapshot of this run in the history. A change leaves none: it is not on its branch yet, and would become the baseline of
 * others; what was said of it is left beside the history. What cannot be written is a warning. Never throws.
 */
async function record(assessment, { baseline, judgements }, edges) {
    const { run } = assessment;
    try {
        if (run.occasion === 'change') {
            const judgement = formatJudgement(assessment);
            if (judgement !== null)
                await edges.history.leave(snapshotName({ at: run.now, commit: run.headSha ?? '' }), judgement);
            return;
        }
        const traceOf = tracer((path) => edges.documents.source(path));
        const snapshot = toSnapshot(assessment, { baseline, recipe: recipe, traceOf, judgements });
        await edges.history.append(snapshotName(snapshot), formatSnapshot(snapshot));
    }
    catch (error) {
        const next = error instanceof errors/* GateError */.ue ? ` ${error.next}` : '';
        edges.log.warn(`The history was not written: ${(0,errors/* messageOf */.bD)(error)}.${next} The verdict stands.`);
    }
}

;// CONCATENATED MODULE: ./build/run.js








/** The last line of a run: the outcome and the reason in one sentence, on one line whatever the reason holds. */
const verdictLine = ({ outcome, because }) => `Verdict: ${outcome}${because === '' ? '' : `. ${because.replace(/\s+/g, ' ')}`}`;
/** The only place where the two halves meet: gather, assess, publish, record. */
async function run(options, edges) {
    const input = await gather(options, edges);
    const ahead = await (0,read_ahead/* readAhead */.E)(input.files, input, edges);
    const assessment = await overridden(assess({ ...input, ahead }), edges);
    for (const line of run_countLines(assessment.reports))
        edges.log.debug(line);
    await publish(assessment, options, edges);
    if (options.history !== undefined)
        await record(assessment, { baseline: input.history.at(-1), judgements: input.judgements ?? [] }, edges);
    if (options['exit-zero'])
        edges.log.info(`Exit code 0 by --exit-zero; the gate would give ${errors/* exitCodes */.hS[assessment.verdict.outcome]}.`);
    edges.log.result(verdictLine(assessment.verdict));
    return assessment.verdict.outcome;
}
/** A red verdict is asked about once more: somebody who may can have let it through. */
async function overridden(assessment, { pullRequest }) {
    const { outcome } = assessment.verdict;
    if (outcome !== 'block' && outcome !== 'undecided')
        return assessment;
    const override = await pullRequest.override();
    return override === null ? assessment : { ...assessment, verdict: overrule(assessment.verdict, override) };
}
/** What became of the entries of each report, one line each. */
const run_countLines = (reports) => reports.map((report) => {
    const { format, health } = report;
    const { read, kept, dismissed, skipped } = report.counts;
    const numbers = `${read} read = ${kept} kept + ${dismissed} dismissed + ${skipped} skipped`;
    return `${(0,model_report/* reportName */.e6)(report)}: ${format ?? 'no format'}, ${health}, ${numbers}`;
});
/** The exit code of an outcome, house contract 8. */
const exitCodeOf = (outcome, options) => options['exit-zero'] ? 0 : errors/* exitCodes */.hS[outcome];

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(2950);
;// CONCATENATED MODULE: ./build/commands/run.js





/** `posture-gate run`: gives the exit code of the verdict. */
const runCommand = async ({ argv, cwd, env, stdout, stderr, script }) => {
    if ((0,command/* asksForHelp */.B)(argv)) {
        stdout.write((0,help/* runHelp */.V)());
        return 0;
    }
    const options = (0,flags/* parseRunFlags */.y)(argv);
    return exitCodeOf(await run(options, createLocalEdges({ options, env, cwd, stdout, stderr, script })), options);
};


/***/ }),

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ createTerminalLog)
/* harmony export */ });
/* unused harmony exports createRunnerLog, maskSecrets, writeGuarded */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9651);


/** Progress for a person at a terminal: everything to `people`, the verdict to `result`. */
function createTerminalLog(streams, options) {
    const clean = (text) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text), options.secrets);
    const say = (text) => {
        if (!options.quiet)
            streams.people.write(`${clean(text)}\n`);
    };
    return {
        info: say,
        warn: (text) => say(`warning: ${text}`),
        debug: (text) => {
            if (options.verbose)
                say(text);
        },
        result: (text) => void streams.result.write(`${clean(text)}\n`),
    };
}
/** Progress for the log of a workflow run. Nothing that is logged can become a workflow command of its own. */
function createRunnerLog(stdout, options) {
    const clean = (text) => withoutSecrets(text, options.secrets);
    const command = (name, text) => void stdout.write(`::${name}::${commandData(clean(text))}\n`);
    return {
        info: (text) => {
            if (!options.quiet)
                stdout.write(`${logLine(clean(text))}\n`);
        },
        warn: (text) => {
            if (!options.quiet)
                command('warning', text);
        },
        debug: (text) => {
            if (options.verbose && !options.quiet)
                stdout.write(`${logLine(clean(text))}\n`);
            else
                command('debug', text);
        },
        result: (text) => void stdout.write(`${logLine(clean(text))}\n`),
    };
}
/** Tells the runner which values to mask. A value of several lines is masked line by line, as the runner reads lines. */
function maskSecrets(stdout, secrets) {
    for (const secret of secrets)
        for (const line of secret.split(/\r?\n/))
            if (line.trim() !== '')
                stdout.write(`::add-mask::${line.replace(/%/g, '%25')}\n`);
}
/**
 * Writes chunks to the runner's log with command reading switched off, whatever stands in them; the word that switches it on again
 * is random.
 */
function writeGuarded(stdout, chunks, token = randomUUID()) {
    stdout.write(`::stop-commands::${token}\n`);
    let last = '\n';
    try {
        for (const chunk of chunks) {
            stdout.write(chunk);
            last = chunk.at(-1) ?? last;
        }
    }
    finally {
        stdout.write(`${last === '\n' ? '' : '\n'}::${token}::\n`);
    }
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Folders that are not gone yet; one listener for all of them. */
const folders = new Set();
const remove = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
const removeAll = () => folders.forEach(remove);
/** Makes a scratch folder below `parent` (the runner's temporary folder, or the system's). */
function createScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    let folder = null;
    let count = 0;
    return {
        path: () => {
            if (folder === null) {
                if (folders.size === 0)
                    process.once('exit', removeAll);
                folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'posture-gate-'));
                folders.add(folder);
            }
            count += 1;
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(count));
        },
        dispose: () => {
            if (folder === null)
                return;
            remove(folder);
            folders.delete(folder);
            if (folders.size === 0)
                process.removeListener('exit', removeAll);
            folder = null;
        },
    };
}


/***/ }),

/***/ 4221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worthThreads),
/* harmony export */   O: () => (/* binding */ createThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);


/** Each holds some 100 MB of its own while it reads, and the largest report takes as long as it takes. */
const most = 1;
/** Bytes of all reports together; below, one thread has read them before another has started. */
const worthThreads = 64 * 1024 * 1024;
const none = { most: 0, expect: () => undefined, run: () => Promise.resolve() };
/** Threads that run the script of this program anew; the script sees that it is not the first. None where there is no script. */
function createThreads(script) {
    if (script === undefined)
        return none;
    const here = Math.min(most, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1);
    let ahead = null;
    return {
        most: here,
        expect: (bytes) => {
            if (here > 0 && bytes >= worthThreads)
                ahead ??= start(script);
        },
        run: async (data, take) => {
            const started = ahead ?? start(script);
            ahead = null;
            if (started === null)
                return;
            started.worker.ref();
            started.worker.on('message', take);
            started.worker.postMessage(data);
            await started.ended;
        },
    };
}
function start(script) {
    try {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, { stdout: true, stderr: true });
        // Whatever it does not answer is read here; why it failed will be seen then, if it is seen at all.
        worker.on('error', () => undefined);
        const ended = new Promise((resolve) => {
            worker.on('exit', () => {
                resolve();
            });
        });
        // A program whose work is done does not wait for a thread that nobody needed.
        worker.unref();
        return { worker, ended };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readAhead),
  H: () => (/* binding */ readForOthers)
});

// EXTERNAL MODULE: ./build/edge/limits.js
var limits = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/edge/report-files.js + 1 modules
var report_files = __webpack_require__(6036);
// EXTERNAL MODULE: ./build/edge/threads.js
var edge_threads = __webpack_require__(4221);
// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
;// CONCATENATED MODULE: ./build/packed/put.js
/** What stands for a value that is no text, number or object of the packed ones. */
const marks = { undefined: -1, fresh: -2 };
const recentSlots = 1 << 10;
/** Room for words and texts; it grows. */
const room = () => ({
    words: new Int32Array(1 << 18),
    length: 0,
    texts: [],
    others: [],
    textAt: new Map(),
    otherAt: new Map(),
    listAt: new Map(),
    recent: new Array(recentSlots).fill(''),
    recentAt: new Int32Array(recentSlots).fill(-1),
});
/** Puts a whole number of 32 bits. */
function putWord(to, word) {
    if (to.length === to.words.length)
        grow(to);
    to.words[to.length++] = word;
}
function grow(to) {
    const words = new Int32Array(to.length * 2);
    words.set(to.words);
    to.words = words;
}
/** Puts a number that is not negative, of any size, or none. */
function putNumber(to, value) {
    if (value === undefined)
        putWord(to, marks.undefined);
    else if ((value | 0) === value)
        putWord(to, value);
    else {
        putWord(to, marks.fresh);
        putText(to, String(value));
    }
}
/** Puts a text, which goes along once; nothing for null. */
function putText(to, text) {
    putWord(to, text == null ? marks.undefined : textAt(to, text));
}
/** Puts a text that will hardly come again. */
function putOwnText(to, text) {
    putWord(to, text === undefined ? marks.undefined : to.texts.push(text) - 1);
}
function textAt(to, text) {
    const slot = slotOf(text);
    if (to.recent[slot] === text && text !== '')
        return to.recentAt[slot] ?? 0;
    let at = to.textAt.get(text);
    if (at === undefined)
        to.textAt.set(text, (at = to.texts.push(text) - 1));
    to.recent[slot] = text;
    to.recentAt[slot] = at;
    return at;
}
const slotOf = (text) => {
    const { length } = text;
    return (length * 31 + text.charCodeAt(length >> 1)) & (recentSlots - 1);
};
/** Puts an object as it is; one that was put before is the same one behind. */
function putOther(to, value) {
    if (value === undefined) {
        putWord(to, marks.undefined);
        return;
    }
    let at = to.otherAt.get(value);
    if (at === undefined)
        to.otherAt.set(value, (at = to.others.push(value) - 1));
    putWord(to, at);
}
/** Puts a list of its own, item by item. */
function putItems(to, list, put) {
    putWord(to, list.length);
    for (const item of list)
        put(to, item);
}
/** Puts a list that may come again: then it is the same one behind. */
function putList(to, list, put) {
    const known = to.listAt.get(list);
    putWord(to, known ?? marks.fresh);
    if (known !== undefined)
        return;
    to.listAt.set(list, to.listAt.size);
    putItems(to, list, put);
}

;// CONCATENATED MODULE: ./build/packed/take.js

/** The next word. */
const takeWord = (from) => from.words[from.at++] ?? 0;
/** The number that `putNumber` put. */
function takeNumber(from) {
    const word = takeWord(from);
    if (word >= 0)
        return word;
    return word === marks.undefined ? undefined : Number(takeText(from));
}
// Below zero nothing is looked up: the engine takes `texts[-1]` for a field of that name, and is slow to say that there is none.
/** The text that was put. */
function takeText(from) {
    const word = takeWord(from);
    return word < 0 ? undefined : from.texts[word];
}
/** The object that `putOther` put. */
function takeOther(from) {
    const word = takeWord(from);
    return word < 0 ? undefined : from.others[word];
}
const none = [];
/** The list that `putItems` put. */
function takeItems(from, take) {
    const count = takeWord(from);
    if (count === 0)
        return none;
    const items = [];
    for (let left = count; left > 0; left--)
        items.push(take(from));
    return items;
}
/** The list that `putList` put. */
function takeList(from, take) {
    const word = takeWord(from);
    // Whoever asks for a list by its number asks for items of the kind it was put with.
    if (word >= 0)
        return from.lists[word];
    const list = takeItems(from, take);
    from.lists.push(list);
    return list;
}

;// CONCATENATED MODULE: ./build/packed/index.js



/** Packs what was found in a file. A list or object that sightings share they share behind, too. */
function pack({ reports, secrets }) {
    const to = room();
    const infos = [];
    for (const { sightings, ...info } of reports) {
        infos.push(info);
        putItems(to, sightings, putSighting);
    }
    return { words: to.words.slice(0, to.length), texts: to.texts, others: to.others, reports: infos, secrets };
}
/** What was packed, anew. */
function unpack({ words, texts, others, reports, secrets }) {
    const from = { words, texts, others, at: 0, lists: [] };
    return {
        reports: reports.map((info) => ({ ...info, sightings: takeItems(from, takeSighting) })),
        secrets,
    };
}
function putSighting(to, sighting) {
    putEvidence(to, sighting.evidence);
    putList(to, sighting.identifiers, putIdentifier);
    putItems(to, sighting.also, putLocation);
    putText(to, sighting.family);
    putOwnText(to, sighting.secretHash);
    putFix(to, sighting.fix);
    putText(to, sighting.scope);
    putText(to, sighting.relationship);
    putOther(to, sighting.intel);
    putOwnText(to, sighting.toolFingerprint);
    putText(to, sighting.resource);
}
const takeSighting = (from) => ({
    evidence: takeEvidence(from),
    identifiers: takeList(from, takeIdentifier),
    also: takeItems(from, takeLocation),
    family: takeText(from) ?? null,
    secretHash: takeText(from),
    fix: takeFix(from),
    scope: takeText(from),
    relationship: takeText(from),
    intel: takeOther(from),
    toolFingerprint: takeText(from),
    resource: takeText(from),
});
// No claim is none at all: the normaliser leaves out what is empty.
const nothing = [];
const claimsOf = (claims) => claims.length === 0 ? undefined : claims;
function putEvidence(to, evidence) {
    putOther(to, evidence.tool);
    putText(to, evidence.category);
    putText(to, evidence.ruleId);
    putText(to, evidence.title);
    putText(to, evidence.severity);
    putText(to, evidence.asReported);
    putText(to, evidence.confidence);
    putLocation(to, evidence.location);
    putItems(to, evidence.reach ?? nothing, putOther);
    putText(to, evidence.validity);
    putOther(to, evidence.dismissed);
    putSource(to, evidence.source);
}
const takeEvidence = (from) => ({
    tool: takeOther(from),
    category: takeText(from),
    ruleId: takeText(from),
    title: takeText(from),
    severity: takeText(from),
    asReported: takeText(from),
    confidence: takeText(from),
    location: takeLocation(from),
    reach: claimsOf(takeItems(from, takeOther)),
    validity: takeText(from),
    dismissed: takeOther(from),
    source: takeSource(from),
});
function putSource(to, { file, sha256, pointer }) {
    putText(to, file);
    putText(to, sha256);
    putOwnText(to, pointer);
}
const takeSource = (from) => ({ file: takeText(from), sha256: takeText(from), pointer: takeText(from) });
function putIdentifier(to, { scheme, value }) {
    putText(to, scheme);
    putText(to, value);
}
const takeIdentifier = (from) => ({ scheme: takeText(from), value: takeText(from) });
function putFix(to, fix) {
    putText(to, fix?.version);
    putText(to, fix?.advice);
}
function takeFix(from) {
    const version = takeText(from);
    const advice = takeText(from);
    if (version === undefined)
        return advice === undefined ? undefined : { advice };
    return advice === undefined ? { version } : { version, advice };
}
function putLocation(to, location) {
    putText(to, location.type);
    switch (location.type) {
        case 'code':
            putText(to, location.path);
            putNumber(to, location.startLine);
            putNumber(to, location.endLine);
            putNumber(to, location.startColumn);
            break;
        case 'package':
            putText(to, location.purl);
            putText(to, location.manifest);
            putText(to, location.image);
            break;
        case 'endpoint':
            putText(to, location.method);
            putText(to, location.url);
            putText(to, location.parameter);
            break;
        case 'workload':
            putText(to, location.uri);
    }
}
function takeLocation(from) {
    const type = takeText(from);
    const first = takeText(from) ?? '';
    switch (type) {
        case 'code':
            return (0,model_location/* codeLocation */.dP)(first, takeNumber(from), takeNumber(from), takeNumber(from));
        case 'package':
            return (0,model_location/* packageLocation */.KG)(first, takeText(from), takeText(from));
        case 'endpoint':
            return (0,model_location/* endpointLocation */.by)(first, takeText(from) ?? '', takeText(from));
        default:
            return { type: 'workload', uri: first };
    }
}

// EXTERNAL MODULE: ./build/sightings-in.js
var sightings_in = __webpack_require__(1302);
;// CONCATENATED MODULE: ./build/read-ahead.js





function* takeFiles({ files, next }) {
    for (let at = Atomics.add(next, 0, 1); at < files.length; at = Atomics.add(next, 0, 1))
        yield at;
}
/** The work of a thread: reads files of the task for as long as there are any, and gives each answer away. */
function readForOthers(task, give) {
    const sightingsIn = (0,sightings_in/* sightingsReader */.s)(task.reading);
    for (const at of takeFiles(task)) {
        const file = task.files[at];
        if (file !== undefined)
            give({ at, packed: pack(sightingsIn((0,report_files/* openAt */._8)(file, limits/* limits */.F))) });
    }
}
/**
 * Reads large sets of reports in several threads, and gives what was found in a file, once. Null for what is left to be read: small sets,
 * files that lie nowhere, those of a thread that failed.
 */
async function readAhead(files, { mappings, roots, secretKey }, { threads, log }) {
    const shared = files.filter(({ place }) => place !== undefined).sort((a, b) => b.size - a.size);
    const others = Math.min(threads.most, shared.length - 1);
    if (others < 1 || shared.reduce((sum, { size }) => sum + size, 0) < edge_threads/* worthThreads */.A)
        return () => null;
    const reading = { mappings, roots, secretKey };
    const task = { files: shared.flatMap(describe), reading, next: new Int32Array(new SharedArrayBuffer(4)) };
    const found = new Map();
    let tellWhole = () => undefined;
    const ended = Array.from({ length: others }, () => threads.run(task, (message) => {
        const { at, packed } = message; // the other side is `readForOthers`
        found.set(shared[at], unpack(packed));
        if (found.size === shared.length)
            tellWhole();
    }));
    const sightingsIn = (0,sightings_in/* sightingsReader */.s)(reading);
    for (const at of takeFiles(task)) {
        const file = shared[at];
        if (file !== undefined)
            found.set(file, sightingsIn(file));
    }
    // A thread that has answered all takes a while to go, which nobody needs to wait for.
    const whole = new Promise((resolve) => {
        tellWhole = resolve;
    });
    if (found.size < shared.length)
        await Promise.race([whole, Promise.all(ended)]);
    log.debug(`${found.size} of ${files.length} files were read by ${others + 1} threads`);
    return (file) => {
        const one = found.get(file) ?? null;
        found.delete(file);
        return one;
    };
}
const describe = ({ chunks: _, from: _from, beside: _beside, place, ...plain }) => place === undefined ? [] : [{ ...plain, place }];


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sightingsReader)
/* harmony export */ });
/* harmony import */ var _normalise_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(823);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);


/** Makes the function that reads a file and brings it into our words: read, normalise. It never throws, and knows no other file. */
function sightingsReader({ mappings, roots, secretKey }) {
    const known = [..._read_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readers */ .Xc, ...mappings.map(_read_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapped */ .CV)];
    const normalise = (0,_normalise_index_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliser */ .Z4)({ roots, secretKey: secretKey ?? 'within this run' });
    return (file) => {
        const reports = [];
        const secrets = [];
        for (const raw of (0,_read_index_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(file, known)) {
            for (const secret of (0,_normalise_index_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(raw))
                secrets.push(secret);
            reports.push(normalise(raw));
        }
        return { reports, secrets };
    };
}


/***/ })

};
