export const id = 957;
export const ids = [957];
export const modules = {

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   TM: () => (/* binding */ digestFile)
/* harmony export */ });
/* unused harmony export readChunks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


const chunkSize = 1024 * 1024;
/** For what does not say how much there is, as pipes do not. */
const least = 4096;
/**
 * The bytes of a file from an offset on, piece by piece, anew each time it is called. The pieces share one buffer: whoever needs bytes
 * after asking for the next piece copies them first. The file is closed also where the reader stops half-way.
 */
function* readChunks(path, from = 0) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        // A report is opened several times, and most are small: a whole piece for each would cost more than reading them.
        const buffer = new Uint8Array(Math.min(chunkSize, Math.max(least, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size - from)));
        for (let at = from;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, at);
            if (length === 0)
                return;
            at += length;
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The bytes of a report that lies on this machine. */
const bytesAt = (path) => ({
    chunks: () => readChunks(path),
    from: (byte) => readChunks(path, byte),
});
/** SHA-256, size and first bytes of a file in one pass that holds one piece at a time. */
function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    let head = new Uint8Array(0);
    for (const chunk of readChunks(path)) {
        if (size === 0)
            head = chunk.slice(0, 4);
        size += chunk.length;
        hash.update(chunk);
    }
    return { sha256: hash.digest('hex'), size, head };
}


/***/ }),

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1138);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _model_path_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);
/* harmony import */ var _report_patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8950);







const forward = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
/** Whether `path` is `folder` or lies below it; both absolute, links resolved. */
const isInside = (folder, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
};
/** A folder with its links resolved, or as it is where it does not exist. */
const resolved = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
const outside = (file) => ({
    code: 'unreadable',
    message: 'lies outside the folders that may be read (a link out of the workspace?), and was left out',
    next: 'Copy the report into the workspace.',
    at: { file },
});
/** Regular files only, dot files too, links not followed. */
const crawl = (globs, cwd, ignore) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)([...globs], {
    cwd,
    ignore: [...ignore],
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: true,
    expandDirectories: false,
});
async function byGlob(pattern, { query, negatives }) {
    const { cwd, root, confine } = query;
    const ignored = _report_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .alwaysIgnored */ .mr.filter((entry) => !pattern.glob.includes(entry.replace(/[*/]/g, '')));
    const paths = await crawl([pattern.glob], cwd, [...ignored, ...negatives]);
    const folders = confine ?? [cwd, root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, (0,_report_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .staticBase */ .s4)(pattern.glob))];
    const allowed = await Promise.all(folders.map(resolved));
    const format = pattern.format === undefined ? {} : { format: pattern.format };
    const files = [];
    const problems = [];
    for (const path of paths) {
        // No scanner writes a report for machines in Markdown; notes beside reports are common.
        if (/\.md$/i.test(path))
            continue;
        const absolute = await resolved(path);
        const shown = forward((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern.glob) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path));
        if (allowed.some((folder) => isInside(folder, absolute)))
            files.push({ path: shown, absolute, named: false, ...format });
        else
            problems.push(outside(shown));
    }
    return { files, problems };
}
async function byPath(pattern, query) {
    const absolute = await resolved((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(query.cwd, pattern.glob));
    const allowed = query.confine === null ? null : await Promise.all(query.confine.map(resolved));
    if (allowed?.some((folder) => isInside(folder, absolute)) === false)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('file-outside', `\`${pattern.glob}\``);
    return {
        path: pattern.glob,
        absolute,
        named: true,
        ...(pattern.format === undefined ? {} : { format: pattern.format }),
    };
}
const nothingFound = (pattern) => ({
    code: 'missing',
    message: 'matches no file',
    next: 'Check the pattern, and that the scanner ran before this step and wrote its report there.',
    at: { file: pattern.given },
});
/** One pattern: a file that is there, whatever characters its name has; a folder, for all in it; else a glob. Null: a path of nothing. */
async function search(pattern, all) {
    if (pattern.glob === '')
        return null;
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(all.query.cwd, pattern.glob)).catch(() => null);
    if (info?.isFile() === true)
        return { files: [await byPath(pattern, all.query)], problems: [] };
    const isFolder = info?.isDirectory() === true;
    if (info !== null && !isFolder)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('file-unreadable', `\`${pattern.glob}\` is neither a file nor a folder`);
    if (!isFolder && !/[*?[\]{}()]/.test(pattern.glob))
        return null;
    const globbed = isFolder ? { ...pattern, glob: `${pattern.glob.replace(/\/+$/, '')}/**` } : pattern;
    const found = await byGlob(globbed, all);
    return found.files.length + found.problems.length > 0 ? found : { files: [], problems: [nothingFound(pattern)] };
}
/** What lies below the root under a well-known name and is not taken away, in one look at all folders. */
async function byDefault({ query: { cwd, root }, negatives }) {
    // They are relative to the working directory, and not to the root, which the crawl starts from.
    const isTaken = (path) => negatives.some((glob) => {
        const named = forward((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(glob) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)).replace(/^\//, '');
        return (0,_model_path_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .pathGlobs */ .p)(glob).some((one) => (0,minimatch__WEBPACK_IMPORTED_MODULE_2__/* .minimatch */ .xF)(named, one, { dot: true }));
    });
    const paths = (await crawl(_report_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultPatterns */ .P9, root, _report_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoredByDefault */ .jl)).filter((path) => !isTaken(path));
    const files = paths.map(async (path) => ({
        path: forward((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)),
        absolute: await resolved(path),
        named: false,
    }));
    return { files: await Promise.all(files), problems: [] };
}
/** Each file once, in the order of paths; where several patterns find it, one that names the format or the file itself wins. */
function distinct(files, outputs) {
    const weight = (file) => (file.format === undefined ? 0 : 2) + (file.named ? 1 : 0);
    const best = new Map();
    for (const file of files) {
        const before = best.get(file.absolute);
        if (!outputs.includes(file.absolute) && (before === undefined || weight(file) > weight(before)))
            best.set(file.absolute, file);
    }
    return [...best.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/**
 * The files that patterns mean. Links are not followed and nothing outside is read unless a pattern points there. Throws
 * `file-missing` with every path that names nothing; a glob without a match is a problem.
 */
async function findFiles(query) {
    const patterns = query.patterns.map(_report_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePattern */ .EY);
    const all = { query, negatives: patterns.filter(({ negative }) => negative).map((pattern) => pattern.glob) };
    const wanted = patterns.filter(({ negative }) => !negative);
    const parts = wanted.length === 0 ? [await byDefault(all)] : await Promise.all(wanted.map((pattern) => search(pattern, all)));
    const missing = wanted.filter((_, index) => parts[index] === null).map(({ glob }) => `\`${glob}\``);
    if (missing.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('file-missing', missing.join(', '));
    const outputs = await Promise.all(query.outputs.map(resolved));
    return {
        files: distinct(parts.flatMap((part) => part?.files ?? []), outputs),
        problems: parts.flatMap((part) => part?.problems ?? []),
    };
}


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ diffSince),
/* harmony export */   G4: () => (/* binding */ findTracked),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   bM: () => (/* binding */ findEdited),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** No child of ours needs the inputs of the Action; `GIT_DIR` and its kin would point a hook's git at another repository. */
const withoutSecrets = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_|GIT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(name)));
/**
 * Git in one folder, for reading only. The repository's own configuration may name programs to run (hooks, file system monitors,
 * diff drivers); none of them is.
 */
function createGit(cwd, timeout = 10_000) {
    // The folder is the user's own checkout, often with another owner inside a container.
    const safe = [
        '-c',
        'safe.directory=*',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.quotepath=off',
        '-c',
        'diff.external=',
    ];
    const env = {
        ...withoutSecrets(process.env),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C',
    };
    return (args) => new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], { cwd, timeout, maxBuffer: 256 * 1024 * 1024, env, encoding: 'utf8', windowsHide: true }, (error, stdout) => resolve(error === null ? stdout : null));
    });
}
/** The checkout that a folder belongs to; null outside of one. */
async function findCheckout(git) {
    const places = (await git(['rev-parse', '--show-toplevel', '--show-prefix']))?.split('\n');
    const top = places?.[0];
    if (top === undefined || top === '')
        return null;
    const [head, branch] = await Promise.all([
        git(['rev-parse', '--verify', 'HEAD']),
        git(['symbolic-ref', '--short', '-q', 'HEAD']),
    ]);
    return {
        top,
        prefix: (places?.[1] ?? '').replace(/\/$/, ''),
        head: head?.trim() ?? null,
        branch: branch?.trim() ?? null,
    };
}
const manyPaths = 500;
/**
 * Which of these paths (relative to the folder of `git`) are tracked; null where nobody can tell. One call: few paths are asked for
 * by name, for many the whole list is cheaper than its arguments.
 */
async function findTracked(git, paths) {
    if (paths.length === 0)
        return new Set();
    const listing = await git(['ls-files', '-z', ...(paths.length > manyPaths ? [] : ['--', ...paths])]);
    if (listing === null)
        return null;
    const tracked = new Set(listing.split('\0'));
    return new Set(paths.filter((path) => tracked.has(path)));
}
/** Which of these paths (relative to the folder of `git`) differ from the commit that is checked out; null where nobody can tell. */
async function findEdited(git, paths) {
    if (paths.length === 0)
        return new Set();
    const flags = ['--no-ext-diff', '--no-textconv', '--name-only', '--relative', '-z'];
    const listing = await git(['diff', ...flags, 'HEAD', ...(paths.length > manyPaths ? [] : ['--', ...paths])]);
    return listing === null ? null : new Set(listing.split('\0'));
}
/** The change from where `base` and HEAD parted to the working tree, as a patch without context, paths relative to the folder. */
async function diffSince(git, base) {
    const fork = (await git(['merge-base', base, 'HEAD']))?.trim();
    const from = fork ?? (await git(['rev-parse', '--verify', '--end-of-options', `${base}^{commit}`]))?.trim();
    if (from === undefined || from === '')
        return null;
    const flags = [
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--find-renames',
        '--unified=0',
        '--relative',
        '--src-prefix=a/',
        '--dst-prefix=b/',
    ];
    return git(['diff', ...flags, from, '--']);
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inMegabytes),
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;
const limits = {
    reports: 5_000,
    reportBytes: 4 * GiB,
    documentBytes: 128 * MiB,
    sourceBytes: 4 * MiB,
    artifactBytes: 2 * GiB,
    archiveEntries: 10_000,
    expandedBytes: 8 * GiB,
    ratio: 200,
    ratioFrom: 64 * MiB,
    depth: 2,
};
/** Bytes for people: `3.0 MB`. */
const inMegabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _8: () => (/* binding */ openAt),
  yY: () => (/* binding */ openReports),
  X8: () => (/* binding */ trackedAmong)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/edge/file-bytes.js
var file_bytes = __webpack_require__(8958);
// EXTERNAL MODULE: ./build/edge/find-files.js
var find_files = __webpack_require__(6635);
// EXTERNAL MODULE: ./build/edge/limits.js
var edge_limits = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/edge/beside.js





/**
 * How a report asks for a file that it names as a part of itself: by a relative path downwards from where the report lies, in its folder or
 * in its archive. Whatever else is asked for is refused; links lead nowhere else either.
 */
const besideOf = (report, limits) => (name) => {
    const refused = refusal(name);
    if (refused !== null)
        return { refused };
    const found = report.siblings === undefined ? inFolder(report, name) : inArchive(report.path, name, report.siblings);
    if (found === null)
        return { refused: 'is not there', missing: true };
    const { size, sha256 } = (0,file_bytes/* digestFile */.TM)(found.absolute);
    if (size > limits.reportBytes)
        return { refused: `has ${(0,edge_limits/* inMegabytes */.B)(size)}, more than the ${(0,edge_limits/* inMegabytes */.B)(limits.reportBytes)} a report may have` };
    return { path: found.path, sha256, size, ...(0,file_bytes/* bytesAt */.L1)(found.absolute) };
};
function refusal(name) {
    if (name === '' || name.length > 1000 || name.includes('\0'))
        return 'is no name of a file';
    if (/^[a-z][a-z0-9+.-]*:/i.test(name) || name.startsWith('/') || name.includes('\\'))
        return 'is not named relative to the report';
    return name.split('/').includes('..') ? 'lies outside the folder of the report' : null;
}
/** By paths relative to its own folder in the archive. */
function inArchive(path, name, siblings) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    return siblings.get(folder + external_node_path_.posix.normalize(name)) ?? null;
}
function inFolder({ path, absolute, hashed }, name) {
    const folder = (0,external_node_path_.dirname)(hashed ?? absolute);
    try {
        const target = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder, name));
        if (!(0,find_files/* isInside */.F)((0,external_node_fs_.realpathSync)(folder), target) || !(0,external_node_fs_.statSync)(target).isFile())
            return null;
        return { path: external_node_path_.posix.join((0,external_node_path_.dirname)(path), name), absolute: target };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/edge/git.js
var edge_git = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/edge/report-files.js








/** A report file where it lies on this machine. */
const openAt = (described, limits) => ({
    ...described,
    ...(0,file_bytes/* bytesAt */.L1)(described.place.absolute),
    beside: besideOf(described.place, limits),
});
function toReportFile(place, traits, limits) {
    const { size, sha256 } = (0,file_bytes/* digestFile */.TM)(place.absolute);
    const shown = place.hashed === undefined ? sha256 : (0,file_bytes/* digestFile */.TM)(place.hashed).sha256;
    return openAt({ ...traits, path: place.path, sha256: shown, size, place }, limits);
}
async function openOne(file, traits, opening) {
    const { expand, limits, log } = opening;
    const { size } = await (0,promises_.stat)(file.absolute);
    if (size > limits.reportBytes) {
        const message = `has ${(0,edge_limits/* inMegabytes */.B)(size)}, more than the ${(0,edge_limits/* inMegabytes */.B)(limits.reportBytes)} a report may have`;
        return { files: [], problems: [{ code: 'too-large', message, next: 'Split the report.', at: { file: file.path } }] };
    }
    const digest = (0,file_bytes/* digestFile */.TM)(file.absolute);
    const expansion = await expand(file, digest.head);
    if (expansion.left.length > 0)
        log.info(`${file.path}: ${expansion.left.length} entries are no report by their name and were left: ${expansion.left.slice(0, 5).join(', ')}`);
    const only = expansion.files.length === 1 && expansion.files[0]?.absolute === file.absolute;
    if (only) {
        const { path, absolute, named } = file;
        const { sha256 } = digest;
        return {
            files: [
                openAt({ ...traits, ...(named ? { named } : {}), path, sha256, size: digest.size, place: { path, absolute } }, limits),
            ],
            problems: [],
        };
    }
    return { files: expansion.files.map((entry) => toReportFile(entry, traits, limits)), problems: expansion.problems };
}
/** Opens files one after another, so that one piece is held at a time. A file that was named and cannot be read ends the run. */
async function openReports(found, opening, tracked = new Map()) {
    const files = [];
    const problems = [];
    opening.expect?.(await sizeOf(found));
    for (const file of found.slice(0, opening.limits.reports)) {
        const traits = {
            ...opening.traits,
            ...(file.format === undefined ? {} : { format: file.format }),
            ...(tracked.has(file.absolute) ? { tracked: true } : {}),
            ...(tracked.get(file.absolute) === 'committed' ? { committed: true } : {}),
        };
        try {
            const listing = await openOne(file, traits, opening);
            files.push(...listing.files);
            problems.push(...listing.problems);
        }
        catch (error) {
            if (file.named)
                throw (0,errors/* failure */.V2)('file-unreadable', `\`${file.path}\`: ${(0,errors/* messageOf */.bD)(error)}`, error);
            const message = `could not be read: ${(0,errors/* messageOf */.bD)(error)}`;
            problems.push({
                code: 'unreadable',
                message,
                next: 'Check the permissions of the file.',
                at: { file: file.path },
            });
        }
    }
    if (found.length > opening.limits.reports) {
        const message = `and what follows was left out: ${found.length} files were found, more than the ${opening.limits.reports} one run reads`;
        const next = 'Narrow the patterns of `reports`.';
        problems.push({ code: 'too-large', message, next, at: { file: found[opening.limits.reports]?.path ?? '' } });
    }
    return { files, problems };
}
/** Bytes of all these; what cannot be looked at has none. */
async function sizeOf(found) {
    let sum = 0;
    for (const { absolute } of found)
        sum += await (0,promises_.stat)(absolute).then(({ size }) => size, () => 0);
    return sum;
}
/** Those files that are tracked in the checkout around `cwd`; null where nobody can tell. */
async function trackedAmong(found, cwd, git) {
    const base = await (0,promises_.realpath)(cwd);
    const inside = found.filter(({ absolute }) => (0,find_files/* isInside */.F)(base, absolute));
    const names = new Map(inside.map(({ absolute }) => [(0,external_node_path_.relative)(base, absolute).split(external_node_path_.sep).join('/'), absolute]));
    const tracked = await (0,edge_git/* findTracked */.G4)(git, [...names.keys()]);
    if (tracked === null)
        return null;
    const edited = await (0,edge_git/* findEdited */.bM)(git, [...tracked]);
    const stateOf = (name) => (edited?.has(name) === false ? 'committed' : 'edited');
    return new Map([...tracked].map((name) => [names.get(name) ?? name, stateOf(name)]));
}


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   P9: () => (/* binding */ defaultPatterns),
/* harmony export */   jl: () => (/* binding */ ignoredByDefault),
/* harmony export */   mr: () => (/* binding */ alwaysIgnored),
/* harmony export */   qt: () => (/* binding */ hasMagic),
/* harmony export */   s4: () => (/* binding */ staticBase)
/* harmony export */ });
/** Takes a pattern apart. A drive letter is no format, and neither is anything before `//`. */
function parsePattern(given) {
    const negative = given.startsWith('!');
    const rest = negative ? given.slice(1) : given;
    const named = /^([a-z][a-z0-9-]+):(?!\/\/)(.+)$/s.exec(rest);
    if (named?.[1] === undefined || named[2] === undefined)
        return { given, glob: rest, negative };
    return { given, glob: named[2], format: named[1], negative };
}
/** Whether a pattern is a glob rather than the path of one file. */
const hasMagic = (pattern) => /[*?[\]{}()!]/.test(pattern);
/** The folder that a glob cannot leave: everything before its first segment with magic. */
function staticBase(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex(hasMagic);
    const base = segments.slice(0, magic < 0 ? -1 : magic).join('/');
    return base === '' && glob.startsWith('/') ? '/' : base;
}
/** Names of tools and of what reports hold, among them those that the commands in docs/formats.md give the files. */
const tools = [
    'acunetix',
    'arachni',
    'asff',
    'audit-ci',
    'auditjs',
    'aws-inspector',
    'bandit',
    'bearer',
    'blackduck',
    'bom',
    'brakeman',
    'bundler-audit',
    'burp',
    'cargo-audit',
    'checkmarx',
    'checkov',
    'clair',
    'code-scanning',
    'codeql',
    'composer-audit',
    'contrast',
    'cyclonedx',
    'dastardly',
    'datadog-iast',
    'dependabot',
    'dependency-check',
    'dependency-track',
    'detect-secrets',
    'dotnet-list',
    'endor',
    'eslint-report',
    'eslint-security',
    'falco',
    'fluid',
    'fortify',
    'ggshield',
    'gitleaks',
    'gosec',
    'govulncheck',
    'grype',
    'hadolint',
    'horusec',
    'invicti',
    'jfrog',
    'kics',
    'kubescape',
    'mend',
    'mobsfscan',
    'neuvector',
    'nikto',
    'njsscan',
    'noseyparker',
    'npm-audit',
    'nuclei',
    'osv',
    'osv-scanner',
    'pip-audit',
    'pnpm-audit',
    'prowler',
    'retire-js',
    'sbom',
    'secret-scanning',
    'security-hub',
    'semgrep',
    'snyk',
    'sonarqube',
    'spotbugs',
    'sysdig',
    'terrascan',
    'tfsec',
    'trivy',
    'trufflehog',
    'twistlock',
    'veracode',
    'vex',
    'wapiti',
    'wazuh',
    'yarn-audit',
    'yarn-npm-audit',
    'zap',
];
const extensions = '{json,jsonl,ndjson,xml,csv,json.gz}';
/** Where reports usually lie when nobody says: SARIF anywhere, files named after a tool, folders named after what they hold. */
const defaultPatterns = [
    '**/*.sarif',
    '**/*.sarif.{json,gz}',
    `**/{${tools.join(',')}}.${extensions}`,
    `**/{${tools.join(',')}}[-_.]*.${extensions}`,
    `**/*[-_.]{${tools.join(',')}}.${extensions}`,
    '**/*.fpr',
    '**/gl-*-report.json',
    '**/.socket.facts.json',
    '**/posture-findings*.json',
    '{reports,security-reports,scan-results}/**/*.{sarif,json,jsonl,ndjson,xml,csv,fpr,gz,zip}',
];
/** What no glob looks into. */
const alwaysIgnored = ['**/node_modules/**', '**/.git/**'];
/** What the default patterns do not look into either: other people's code, reports kept as test data, settings of tools. */
const ignoredByDefault = [
    ...alwaysIgnored,
    '**/{vendor,third_party,.venv,site-packages}/**',
    '**/{fixtures,__fixtures__,testdata,test-data,__tests__}/**',
    '**/posture-gate*.{json,sarif}',
    '**/{tsconfig,package,package-lock}*.json',
    '**/*[-_.]{exclude,exclusion,filter,ignore,include,suppression}{,s}.{json,xml}',
];


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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/* unused harmony export errorCatalogue */
/** Exit codes, house contract 8. */
const exitCodes = { pass: 0, warn: 0, block: 1, undecided: 2, failed: 2 };
/** A failure that ends the run without a verdict, or a warning where its row says so. The only class: what differs is the row. */
class GateError extends Error {
    code;
    /** What to do next, a sentence. */
    next;
    constructor(code, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = 'GateError';
        this.code = code;
        this.next = options.next;
    }
}
/** Every way a run can fail; `docs/errors.md` is generated from it. */
const errorCatalogue = {
    'no-reports': {
        title: 'No report was found',
        next: 'Check the globs of `reports` and that the scanners ran before this step; without any report there is nothing to judge.',
    },
    'policy-invalid': {
        title: 'The policy has mistakes',
        next: 'Mend every line named above; `posture-gate policy check FILE` repeats the check.',
    },
    'policy-missing': {
        title: 'The policy does not exist',
        next: 'Give a preset (default, strict, advisory) or a file that exists.',
    },
    'mapping-invalid': {
        title: 'A mapping has mistakes',
        next: 'Mend every line named above; `posture-gate formats --try MAPPING REPORT` repeats the check.',
    },
    'catalog-invalid': { title: 'The service catalogue has mistakes', next: 'Mend every line named above.' },
    'input-invalid': {
        title: 'An option has a wrong value',
        next: 'See `posture-gate COMMAND --help`; the inputs of the Action stand in the README.',
    },
    'file-missing': {
        title: 'A file that was named does not exist',
        next: 'Check the path; it is relative to the working directory.',
    },
    'file-unreadable': { title: 'A file could not be read', next: 'Check its permissions and that it is a file.' },
    'file-outside': {
        title: 'A file lies outside the workspace',
        next: 'Keep what the Action reads inside the workspace or the runner’s temporary folder.',
    },
    'base-unreadable': {
        title: 'The policy of the base branch could not be read',
        next: 'Give the job `permissions: contents: read`; without it nobody can tell which policy this change is judged by.',
    },
    'assessment-invalid': {
        title: 'The file is not an assessment',
        next: 'Write one with `posture-gate run --json assessment.json`.',
    },
    'finding-unknown': {
        title: 'No finding goes by that name',
        next: 'Take an id from the report, or an identifier such as CVE-2021-44228.',
    },
    'comment-refused': {
        title: 'The pull request comment could not be written',
        next: 'Give the job `permissions: pull-requests: write`. A pull request from a fork never has it; there the job summary has the same content.',
        warns: true,
    },
    'output-unwritable': {
        title: 'An output could not be written',
        next: 'Check that its folder exists, can be written to and has room.',
        warns: true,
    },
};
/** A row of the catalogue as a thrown failure: what was found and expected in `message`; the next step comes from the row. */
const failure = (code, message, cause) => new GateError(code, message, { next: errorCatalogue[code].next, cause });
/** The message of anything that was thrown, in one line where it has one. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/**
 * What a person reads when a run ends without a verdict: what was found, what to do next, where to read on. A bug asks to be
 * reported and shows its stack where `stack` says so. Never throws.
 */
function describeFailure(error, options) {
    const lines = error instanceof GateError
        ? [
            `${errorCatalogue[error.code].title}:${error.message.startsWith('\n') ? '' : ' '}${error.message}`,
            `Next: ${error.next}`,
            `More: docs/errors.md#${error.code}`,
        ]
        : [
            `This is a bug in Posture Gate: ${messageOf(error)}`,
            'Next: please report it, with the output of the same command under `--verbose` (in the Action: `verbose: true`).',
        ];
    if (!options.stack)
        return lines.join('\n');
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
        lines.push(`${depth === 0 ? '' : 'Caused by: '}${cause.stack ?? cause.message}`);
    return lines.join('\n');
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   QC: () => (/* binding */ memoised),
/* harmony export */   Qw: () => (/* binding */ along),
/* harmony export */   h$: () => (/* binding */ aWay)
/* harmony export */ });
/** The same function, asked once for each key and remembered for as long as the function itself is; the first `most` of them. */
function memoised(make, most = Infinity) {
    const known = new Map();
    return (key) => {
        const value = known.get(key);
        if (value !== undefined || known.has(key))
            return value; // a value that was made may be undefined itself
        const made = make(key);
        if (known.size < most)
            known.set(key, made);
        return made;
    };
}
/** A way of which nothing is known yet. */
const aWay = () => ({ value: undefined, next: new Map() });
/** The way that goes on from one by a key: lists of keys are found again without a text or an object for each. */
function along({ next }, key) {
    let way = next.get(key);
    if (way === undefined)
        next.set(key, (way = aWay()));
    return way;
}
/** The same function for what often is asked several times in a row: it remembers its last answer. */
function remembered(make) {
    let last = null;
    return (key) => {
        if (last?.key !== key)
            last = { key, value: make(key) };
        return last.value;
    };
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categories),
/* harmony export */   P: () => (/* binding */ isSecurity)
/* harmony export */ });
/** What kind of tool speaks. `license` and `quality` are read and counted, and judged by no preset. */
const categories = [
    'sast',
    'sca',
    'secret',
    'dast',
    'iast',
    'iac',
    'container',
    'runtime',
    'license',
    'quality',
];
/** Whether a category is about security at all. */
const isSecurity = (category) => category !== 'license' && category !== 'quality';


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ cvesIn),
/* harmony export */   Lw: () => (/* binding */ isAdvisoryId),
/* harmony export */   f3: () => (/* binding */ recogniseIdentifier),
/* harmony export */   v4: () => (/* binding */ canonicalIdentifiers)
/* harmony export */ });
const osvPrefixes = 'GO|PYSEC|RUSTSEC|OSV|MAL|DSA|DLA|DTSA|USN|RHSA|RHBA|RHEA|ALSA|ALBA|RLSA|RXSA|SUSE-SU|openSUSE-SU|ALPINE-CVE|DEBIAN-CVE|UBUNTU-CVE|BIT|CGA|HSEC|PSF|GSD|ELSA|ALAS2?|SNYK|MGASA|CURL-CVE|ASB-A|PUB-A|TEMP|ECHO|MINI|CLEANSTART';
const osvPattern = new RegExp(`^(?:${osvPrefixes})-[A-Za-z0-9:._-]+$`, 'i');
/**
 * Recognises one identifier and spells it canonically; null for anything else.
 * CWE accepts `CWE-89`, `cwe-089`, `CWE-89: SQL Injection`, `external/cwe/cwe-089` (https://cwe.mitre.org).
 */
function recogniseIdentifier(text) {
    const trimmed = text.trim();
    if (/^CVE-\d{4}-\d{4,}$/i.test(trimmed))
        return { scheme: 'cve', value: trimmed.toUpperCase() };
    if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/i.test(trimmed))
        return { scheme: 'ghsa', value: `GHSA${trimmed.slice(4).toLowerCase()}` };
    const cwe = /^(?:external\/cwe\/)?cwe[-_: ]?0*(\d{1,5})(?!\d)/i.exec(trimmed);
    if (cwe?.[1] !== undefined)
        return Number(cwe[1]) > 0 ? { scheme: 'cwe', value: `CWE-${cwe[1]}` } : null;
    if (osvPattern.test(trimmed))
        return { scheme: 'osv', value: trimmed.replace(/^[a-z]+/i, (head) => head.toUpperCase()) };
    return null;
}
/** Whether it names a published flaw, and not a kind of weakness. */
const isAdvisoryId = ({ scheme }) => scheme !== 'cwe';
const noCves = [];
/** The CVE ids among these. */
function cvesIn(identifiers) {
    let found = null;
    for (const { scheme, value } of identifiers)
        if (scheme === 'cve')
            (found ??= []).push(value);
    return found ?? noCves;
}
const schemeOrder = { cve: 0, ghsa: 1, osv: 2, cwe: 3 };
/** Sorted (CVE first), each once. Input order never shows. */
function canonicalIdentifiers(identifiers) {
    const byValue = new Map(identifiers.map((identifier) => [identifier.value, identifier]));
    return [...byValue.values()].sort((a, b) => schemeOrder[a.scheme] - schemeOrder[b.scheme] || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   KG: () => (/* binding */ packageLocation),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   by: () => (/* binding */ endpointLocation),
/* harmony export */   dP: () => (/* binding */ codeLocation),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
// Engines read a field fastest where all objects that come along have the same fields in the same order, so locations, evidence,
// sightings and findings are each made in one place, with every field of their type.
/** A place in code; what is not known is undefined. */
const codeLocation = (path, startLine, endLine, startColumn) => ({ type: 'code', path, startLine, endLine, startColumn });
/** A package; what is not known is undefined. */
const packageLocation = (purl, manifest, image) => ({
    type: 'package',
    purl,
    manifest,
    image,
});
/** A place of the running application; what is not known is undefined. */
const endpointLocation = (method, url, parameter) => ({
    type: 'endpoint',
    method,
    url,
    parameter,
});
/** One line for people: `src/orders.js:42`, `pkg:npm/lodash@4.17.20`, `GET /api/orders (customer)`. Unescaped. */
function describeLocation(location) {
    switch (location.type) {
        case 'code':
            return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
        case 'package':
            return location.purl;
        case 'endpoint':
            return `${location.method} ${location.url}${location.parameter === undefined ? '' : ` (${location.parameter})`}`;
        case 'workload':
            return location.uri;
    }
}
/** The package without version, qualifiers and case: two spellings of one package give one text. */
function packageName(purl) {
    const end = purl.search(/[?#]/);
    const head = end < 0 ? purl : purl.slice(0, end);
    const at = head.lastIndexOf('@');
    return (at > head.lastIndexOf('/') ? head.slice(0, at) : head).replace(/%40/g, '@').toLowerCase();
}
/** A part of a package URL as it reads; itself where its escapes are broken. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The source package that a distribution built this one from, as `packageName` spells it; itself where no other is named. */
function sourceName(purl) {
    const name = packageName(purl);
    const upstream = /[?&]upstream=([^&#]+)/.exec(purl)?.[1];
    if (upstream === undefined)
        return name;
    // `openssl@1.1.1` of Debian, `openssl-3.0.7-24.el9.src.rpm` of Red Hat.
    const source = decoded(upstream)
        .replace(/@.*$/, '')
        .replace(/-[^-]+-[^-]+\.src\.rpm$/, '');
    return `${name.slice(0, name.lastIndexOf('/') + 1)}${source.toLowerCase()}`;
}
/** The file of the repository that a location names: that of the code, or the lockfile; none for what lies inside an image. */
const repositoryPath = (location) => location.type === 'code'
    ? location.path
    : location.type === 'package' && location.image === undefined
        ? location.manifest
        : undefined;


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ globOptions),
/* harmony export */   p: () => (/* binding */ pathGlobs)
/* harmony export */ });
/** How globs of paths, images and names are read everywhere: dot files match, and `!`, `#` and `(` are letters. */
const globOptions = { dot: true, nonegate: true, nocomment: true, noext: true };
const wildcard = /[*?[{]/;
/** The globs of a path as it is meant: a folder that is named stands for what lies in it, from the root with or without `./`. */
function pathGlobs(path) {
    const fromRoot = path.replace(/^(?:\.?\/)+/, '');
    const plain = fromRoot.replace(/\/+$/, '');
    return wildcard.test(plain) && plain === fromRoot ? [plain] : [plain, `${plain}/**`];
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The last segment of a path with slashes: the file’s own name. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** What stands in front of the last segment, with its slash, so that `src/a/` does not begin `src/ab/c`; empty at the root. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The path of the folder that a file or folder lies in; empty at the root. */
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ reachLevels),
/* harmony export */   cI: () => (/* binding */ isNegative),
/* harmony export */   hj: () => (/* binding */ granularities),
/* harmony export */   sB: () => (/* binding */ reachNegatives),
/* harmony export */   un: () => (/* binding */ reachRank)
/* harmony export */ });
/** Positive levels, furthest first. Two of rank 3 are incomparable; `present` and `unknown` are the floor. */
const reachLevels = [
    'exercised',
    'entry_path',
    'call_path',
    'symbol_present',
    'package_loaded',
    'package_imported',
    'present',
    'unknown',
];
/** What a tool may claim instead: a second axis, never a level below `present`. Weakest first. */
const reachNegatives = ['not_loaded', 'package_not_used', 'no_path'];
/** How fine the look was, finest first: a negative only counts against positives of the same or coarser granularity. */
const granularities = ['flow', 'symbol', 'class', 'package', 'module'];
const rank = {
    exercised: 6,
    entry_path: 5,
    call_path: 4,
    symbol_present: 3,
    package_loaded: 3,
    package_imported: 2,
    present: 1,
    unknown: 1,
};
/** 6 (exercised) to 1 (present, unknown); equal rank is incomparable. */
const reachRank = (level) => rank[level];
/** Narrows a claim's level to a negative. */
const isNegative = (level) => reachNegatives.includes(level);


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ worseSeverity),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   _2: () => (/* binding */ severityAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** The scale, worst first. `unknown` is a rating of its own: it is never read as low. */
const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
const confidences = ['high', 'medium', 'low', 'unknown'];
const rank = { critical: 5, high: 4, medium: 3, unknown: 2.5, low: 2, info: 1 };
/** How bad a rating is, larger is worse; `unknown` stands between low and medium so that it never wins over a stated medium. */
const severityRank = (severity) => rank[severity];
/** The worse of two ratings; a stated one counts before `unknown`, which says nothing. Input order never shows. */
function worseSeverity(a, b) {
    if (a === 'unknown')
        return b;
    return b === 'unknown' || rank[a] >= rank[b] ? a : b;
}
/** True where `severity` is at least as bad as `floor`; `unknown` is not compared and gives false. */
const severityAtLeast = (severity, floor) => severity !== 'unknown' && rank[severity] >= rank[floor];


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isAdvisory)
/* harmony export */ });
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);

/**
 * Whether it is about a flaw that somebody published in a component: known by its ids, wherever the tool puts it (many write line 1
 * of the lockfile). Its CWE says nothing about which flaw it is.
 */
const isAdvisory = (found) => found.location.type === 'package' ||
    found.category === 'sca' ||
    found.category === 'container' ||
    found.identifiers.some(_identifier_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdvisoryId */ .Lw);


/***/ }),

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p7: () => (/* binding */ classOfCwe),
  tG: () => (/* binding */ familyOfCwe),
  WN: () => (/* binding */ narrowestFamily),
  Yj: () => (/* binding */ sameWeakness),
  jN: () => (/* binding */ weaknessGroup)
});

;// CONCATENATED MODULE: ./build/model/cwe.generated.js
/** Generated by scripts/generate-cwe.ts; not edited.
 *
 * The tree of the Common Weakness Enumeration (CWE), view 1000: per entry its number, P(illar) C(lass) B(ase) V(ariant), its parents.
 * Source: https://cwe.mitre.org/data/downloads.html. Copyright (c) 2006-2026, The MITRE Corporation. CWE and the CWE logo are
 * trademarks of The MITRE Corporation.
 * LICENSE: The MITRE Corporation (MITRE) hereby grants you a non-exclusive, royalty-free license to use CWE for research, development,
 * and commercial purposes. Any copy you make for such purposes is authorized on the condition that you reproduce MITRE's copyright
 * designation and this license in any such copy. CWE is provided "as is"; MITRE makes no warranty. Terms: https://cwe.mitre.org/about/termsofuse.html
 */
const cweTree = '5V319 6V334 7V756 8V668 9V266 11V489 12V756 13V260 14V733 15B610,642 20C707 22B668,706' +
    ' 23B22 24V23 25V23 26V23 27V23 28V23 29V23 30V23 31V23 32V23 33V23 34V23' +
    ' 35V23 36B22 37V36,160 38V36 39V36 40V36 41B706 42V41,162 43V42,163 44V41 45V44,165 46V41,162' +
    ' 47V41 48V41 49V41,162 50V41,161 51V41 52V41,163 53V41,165 54V41,162 55V41 56V41,155 57V41 58V41' +
    ' 59B706 61B59 62V59 64V59 65V59 66B706 67V66 69V66 72V66 73B610,642 74C707 75C74' +
    ' 76B75 77C74 78B77 79B74 80V79 81V79 82V83 83V79 84V79 85V79 86V79,436 87V79' +
    ' 88B77 89B943 90B943 91B74 93B74 94B74,913 95V94 96B94 97V96 98V706,829 99C74 102V694,1173' +
    ' 103V573 104V573 105V1173 106V1173 107V1164 108V1173 109V1173 110V1164 111V695 112B1286 113V93,436 114C73' +
    ' 115B436 116C707 117B116 118C664 119C118 120B119 121V787,788 122V787,788 123B787 124B786,787 125B119 126V125,788' +
    ' 127V125,786 128B682 129V1285 130B240 131B682 134B668 135B682 138C707 140B138 141V140 142V140 143V140' +
    ' 144V140 145V140 146V140 147V138 148V138 149V138 150V138 151V138 152V138 153V138 154V138 155V138' +
    ' 156V138 157V138 158V138 159C138 160V138 161V160 162V138 163V162 164V138 165V164 166B159,228 167B159,228' +
    ' 168B159,228 170B707 172C707 173V172 174V172,675 175V172 176V172 177V172 178B706 179B20,696 180V179 181V179' +
    ' 182B693 183B697 184B693,1023 185C697 186B185 187V1023 188B435,1105 190B682 191B682 192V681 193B682 194V681' +
    ' 195V681 196V681 197B681 198V188 200C668 201B200 202B1230 203B200 204B203 205B203 206V205 207V205' +
    ' 208B203 209B200,755 210B209 211B209 212B669 213B200 214B497 215B200 219V552 220V552 221C664 222B221' +
    ' 223B221 224B221 226B212,459 228C703,707 229B228 230V229 231V229 232V229 233B228 234V233 235V233 236V233' +
    ' 237B228 238V237 239V237 240B237,707 241B228 242B1177 243V573,669 244V226 245V695 246V695 248B705,755 250B269,657' +
    ' 252B754 253B573,754 256B522 257B522 258V260,521 259V798 260B522 261B522 262B1390 263B1390 266B269 267B269' +
    ' 268B269 269C284 270B269 271C269 272B271 273B271,754 274B269,755 276B732 277V732 278V732 279V732 280B755' +
    ' 281B732 282C284 283B282 284P 285C284 286C284 287C284 288B306 289B1390 290B1390 291V290,471,923 293V290' +
    ' 294B1390 295B287 296B295,573 297V295,923 298V295,672 299B295,404 300C923 301B1390 302B807,1390 303B1390 304B303,573 305B1390' +
    ' 306B287 307B799,1390 308B654,1390 309B654,1390 311C693 312B311,922 313V312 314V312 315V312 316V312 317V312 318V312' +
    ' 319B311 321V798 322B306 323B344 324B672 325B573 326C693 327C693 328B326,327 329V573,1204 330C693 331B330' +
    ' 332V331 333V331,755 334B330 335B330 336V335 337V335 338B330 339V335 340C330 341B340 342B340 343B340' +
    ' 344B330 345C693 346C284,345 347B345 348B345 349B345 350V290,807 351B345 352B345 353B345 354B345,754 356B221' +
    ' 357B693 358B573,693 359B200 360B345 362C691 363B367 364B362 366B362 367B362 368B362 369B682 370V299' +
    ' 372B664 374B668 375B668 377C668 378B377 379B377 382V705 383V695 384B610 385B514 386B706 390B755' +
    ' 391B754 392B684,755 393B684,703 394B754 395B705,755 396B221,705,755 397B221,703,705 400C664 401V772 402C668 403B402 404C664' +
    ' 405C400 406C405 407C405 408B405,696 409B405 410B664 412B667 413B667 414B667 415V666,825,1341 416V825 419B923' +
    ' 420B923 421B362,420 422V360,420 424C638,693 425B288,424,862 426B642,673 427B668 428B668 430B691 431B691 432B364 433V219' +
    ' 434B669 435P 436C435 437B436 439B435 440B684 441C610 444B436 446C684 447B446,671 448B446 449B446' +
    ' 450B357 451C221,684 453V1188 454B1419 455B636,665,705 456V909 457V908 459B404 460B459,755 462V694 463B707 464B138' +
    ' 466B119 467V131 468B682 469B682 470B610,913 471B664 472B471,642 473V471 474B758 475B573 476B710,754 477B710' +
    ' 478B1023 479V663,828 480B670 481V480 482V480 483B670 484B670,710 486V1025 487B664 488B668 489B710 491V668' +
    ' 492V668 493V668 494B345,669 495V664 496V664 497B200 498V668 499V668 500V493 501B664 502B913 506C912' +
    ' 507B506 508B507 509B507 510B506 511B506 512B506 514C1229 515B514 520V266 521B1391 522C668,1390 523B522' +
    ' 524B668 525V524 526V312 527V552 528V552 529V552 530V552 531V540 532B538 535V211 536V211 537V211' +
    ' 538B200 539V552 540B538 541V540 543V820 544B755 546V1078 547B1078 548V497 549B522 550V209 551B696,863' +
    ' 552B285,668 553V552 554V1173 555V260 556V266 558V663 560V687 561B1164 562B758 563B1164 564V89 565B602,642' +
    ' 566V639 567B820 568V459,573 570B710 571B710 572V821 573C710 574V695,821 575V695 576V695 577V573 578V573' +
    ' 579V573 580V573,664 581V573,697 582V668 583V668 584B705 585V1071 586B1076 587V344,758 588V704,758 589V474 590V762' +
    ' 591V413 593V666,1390 594V1076 595V1025 597V480,595 598V201 599V295 600V248 601B610 602C693 603B602,1390 605V666,675' +
    ' 606B1284 607V471 608V668 609B667 610C664 611B610 612B1230 613B672 614V319 615V540 616V345 617B670' +
    ' 618V749 619B402 620B1390 621V914 622V20 623V267 624B77 625B185 626V147,436 627V914 628B573 636C657,755' +
    ' 637C657 638C657,862 639B863 640B1390 641B99 642C668 643B91,943 644V116 645B287 646V345 647V863 648B269' +
    ' 649B345 650V436 651V538 652B91,943 653C657,693 654B657,693 655C657,693 656C657,693 657C710 662C664,691 663B662 664P' +
    ' 665C664 666C664 667C662 668C664 669C664 670C691 671C657 672C666 673C664 674C834 675C573 676B1177' +
    ' 680B190 681B704 682P 683V628 684C710 685V628 686V628 687V628 688V628 689B362 690B252 691P' +
    ' 692B184 693P 694B99,573 695B573 696C691 697P 698B670,705 703P 704C664 705C691 706C664 707P' +
    ' 708B282 710P 732C285,668 733B1038 749B284 754C703 755C703 756B755 757B693 758C710 759V916 760V916' +
    ' 761V763 762V763 763B404 764B667,675 765B667,675 766B732,1061 767B668 768V691 770B400,665 771B400 772B404 773V771' +
    ' 774V770 775V772 776B405,674 777V625 778B223,693 779B400 780V327 781V1285 782V749 783B670 784V565,807 785V120,676' +
    ' 786B119 787B119 788B119 789V770 790C138 791B790 792V791 793V792 794V792 795B791 796V795 797V795' +
    ' 798B344,671,1391 799C691 804B863,1390 805B119 806V805 807B693 820B662 821B662 822B119 823B119 824B119 825B119,672' +
    ' 826B666 827V706,829 828V364 829B669 830V829 831V364 832B667 833B667 834C691 835B834 836B1390 837B799' +
    ' 838B116 839B1023 841B691 842B286 843B704 862C285 863C285 908B665 909C665 910B672 911B664 912C684' +
    ' 913C664 914B99,913 915B913 916B328 917B77 918B441 920B400 921B922 922C664 923C284 924B345 925V940' +
    ' 926V285 927V285,668 939B862 940B346,923 941B923 942V183,863,923 943C74 1004V732 1007B451 1021B441,451 1022V266 1023C697' +
    ' 1024B697 1025B697 1037B1038 1038C435,758 1039C693,697 1041B710 1042V1176 1043B1093 1044B710 1045B1076 1046B1176 1047B1120' +
    ' 1048B710 1049B1176 1050B405 1051B1419 1052B1419 1053B1059 1054B1061 1055B1093 1056B1120 1057B1061 1058B662 1059C710' +
    ' 1060B1120 1061C710 1062B1061 1063B1176 1064B1120 1065B710 1066B710 1067B1176 1068B710 1069V1071 1070B1076 1071B1164' +
    ' 1072B405 1073B405 1074B1093 1075B1120 1076C710 1077V697 1078C1076 1079B1076 1080B1120 1082B1076 1083B1061 1084B405' +
    ' 1085B1078 1086B1093 1087B1076 1088B821 1089B405 1090B1061 1091B772,1076 1092B710 1093C710 1094B405 1095B1120 1096V820' +
    ' 1097B1076 1098B1076 1099B1078 1100B1061 1101B710 1102B758 1103B758 1104B1357 1105B758,1061 1106B1078 1107B1078 1108B1076' +
    ' 1109B1078 1110B1059 1111B1059 1112B1059 1113B1078 1114B1078 1115B1078 1116B1078 1117B1078 1118B1059 1119B1120 1120C710' +
    ' 1121B1120 1122B1120 1123B1120 1124B1120 1125B1120 1126B710 1127B710 1164C710 1173B20 1174V1173 1176C405 1177C710' +
    ' 1188B1419 1189B653,668 1190B696 1191B284 1192B657 1193B696 1204B330 1209B710 1220B284 1221B1419 1222V1220 1223B362' +
    ' 1224B284 1229C664 1230B285 1231B284 1232B667 1233B284,667 1234B667 1235B400 1236B74 1239V226 1240B327 1241B330' +
    ' 1242B284 1243B1263 1244B863 1245B684 1246B400 1247B1384 1248B693 1249B1250 1250B664 1251B1250 1252B284 1253B693' +
    ' 1254B208,697 1255V1300 1256B285 1257B284 1258B200,212 1259B284 1260B284 1261B1384 1262B284 1263C284 1264B821 1265B691' +
    ' 1266B404 1267B284 1268B284 1269B693 1270B284 1271B909 1272B226 1273B200 1274B284 1275V923 1276B284 1277B1329' +
    ' 1278B693 1279B665,691 1280B284,696 1281B691 1282B668 1283B284 1284B20 1285B20 1286B20 1287B20 1288B20 1289B20' +
    ' 1290B284 1291B693 1292B284 1293B345 1294C284 1295B200 1296B284 1297B285 1298B362 1299B288,420 1300B203 1301B226' +
    ' 1302B1294 1303B203,1189 1304B284 1310B1329 1311B284 1312B284 1313B284 1314B862 1315B284 1316B284 1317B284 1318B693' +
    ' 1319B693 1320B284 1321V915 1322B834 1323B284 1325B770 1326B693 1327B668 1328B285 1329B664,1357 1330V1301 1331B653,668' +
    ' 1332B1384 1333B407 1334B284 1335B682 1336B94 1338B693 1339B682 1341B675 1342B226 1351B1384 1357C710 1384C703' +
    ' 1385V346 1386B59 1389B704 1390C287 1391C1390 1392B1391 1393B1392 1394B1392 1395C657 1419C665 1420B669 1421B1420' +
    ' 1422B1420 1423B1420 1426B707';

;// CONCATENATED MODULE: ./build/model/weakness.js

/** Weakness families: CWEs that different tools use for one and the same flaw. Their narrower entries belong to them. */
const families = {
    'sql-injection': [89, 564],
    /** Which language of queries is not said: may be SQL, LDAP or XPath, and is none of them for sure. */
    'query-injection': [943],
    'command-injection': [77, 78, 88],
    'code-injection': [94, 95, 96, 917, 1336],
    xss: [79],
    'path-traversal': [22, 23, 36, 73],
    ssrf: [918],
    xxe: [611, 776, 827],
    'open-redirect': [601],
    deserialisation: [502],
    'ldap-injection': [90],
    'xpath-injection': [91, 643],
    'response-splitting': [93, 113],
    'log-injection': [117],
    csrf: [352],
    'hard-coded-secret': [259, 321, 798],
    'weak-cryptography': [326, 327, 328],
    'weak-randomness': [330, 338],
    'missing-authorisation': [306, 639, 862, 863],
    'unrestricted-upload': [434],
    'prototype-pollution': [915, 1321],
    'trust-boundary': [501],
};
/** Entries so general that two flaws under one of them say nothing about each other; pillars are so by themselves. */
const tooGeneral = new Set([
    20, 74, 116, 200, 284, 285, 287, 311, 345, 400, 610, 664, 668, 693, 703, 706, 707, 710, 754, 913,
]);
/** Classes that are narrow enough to be the same weakness as what lies below them. */
const narrowClasses = new Set([77, 943]);
const entries = new Map(cweTree.split(' ').map((text) => {
    const [, id = '', kind = '', parents = ''] = /^(\d+)([PCBV])([\d,]*)$/.exec(text) ?? [];
    return [Number(id), { kind, parents: parents === '' ? [] : parents.split(',').map(Number) }];
}));
/** Whether an entry names a flaw rather than a kind of flaws: Base or Variant, or one of the few narrow classes, and not blocked. */
const isNarrow = (cwe) => {
    const kind = entries.get(cwe)?.kind;
    return !tooGeneral.has(cwe) && (kind === 'B' || kind === 'V' || narrowClasses.has(cwe));
};
const listed = new Map(Object.entries(families).flatMap(([name, cwes]) => cwes.map((cwe) => [cwe, name])));
const ancestorsKnown = new Map();
/** Every narrow entry above this one. */
function narrowAncestors(cwe) {
    let found = ancestorsKnown.get(cwe);
    if (found !== undefined)
        return found;
    const all = new Set();
    for (const parent of entries.get(cwe)?.parents ?? []) {
        if (isNarrow(parent))
            all.add(parent);
        for (const above of narrowAncestors(parent))
            all.add(above);
    }
    ancestorsKnown.set(cwe, (found = all));
    return found;
}
const nameOf = (cwe) => `cwe-${cwe}`;
const familyKnown = new Map();
/**
 * The family of a CWE: the listed one that holds it or a narrow entry above it, else the entry itself as `cwe-614`; null where it is a
 * category, a pillar or a class: those name kinds of flaws, not flaws.
 */
function familyOfCwe(cwe) {
    let family = familyKnown.get(cwe);
    if (family === undefined)
        familyKnown.set(cwe, (family = findFamily(cwe)));
    return family;
}
function findFamily(cwe) {
    const own = listed.get(cwe);
    if (own !== undefined)
        return own;
    if (tooGeneral.has(cwe))
        return null;
    const above = [...narrowAncestors(cwe)].filter((ancestor) => !narrowClasses.has(ancestor));
    const names = new Set(above.map((ancestor) => listed.get(ancestor)).filter((name) => name !== undefined));
    const [only] = names;
    if (names.size === 1 && only !== undefined)
        return only;
    return isNarrow(cwe) ? nameOf(cwe) : null;
}
/** A class that is not among the blocked ones, as a family of its own (`cwe-441`): equal only to itself. Null for anything else. */
const classOfCwe = (cwe) => entries.get(cwe)?.kind === 'C' && !tooGeneral.has(cwe) ? nameOf(cwe) : null;
/** The entries that stand for a family: its own, or the one it is called after. */
function entriesOf(family) {
    return families[family] ?? (family.startsWith('cwe-') ? [Number(family.slice(4))] : []);
}
const isListed = (family) => Object.hasOwn(families, family);
const queryLanguages = new Set(['sql-injection', 'ldap-injection', 'xpath-injection']);
/**
 * Whether two families can be one weakness: equal, or one lies above the other in the tree. Siblings are not the same, and neither are
 * two listed families, except that a query injection is one in some language.
 */
function sameWeakness(a, b) {
    if (a === b)
        return true;
    if (isListed(a) && isListed(b))
        return (a === 'query-injection' && queryLanguages.has(b)) || (b === 'query-injection' && queryLanguages.has(a));
    return liesAbove(a, b) || liesAbove(b, a);
}
/** Whether one of the entries of `upper` lies above one of `lower`. */
function liesAbove(upper, lower) {
    const uppers = entriesOf(upper);
    return entriesOf(lower).some((cwe) => uppers.some((other) => narrowAncestors(cwe).has(other)));
}
/** The one of several families of one flaw that says most; the first by name where several do. */
function narrowestFamily(names) {
    const distinct = [...new Set(names)].sort();
    const narrow = distinct.filter((name) => !distinct.some((other) => other !== name && isNarrower(other, name)));
    return narrow[0] ?? distinct[0] ?? null;
}
const isNarrower = (a, b) => (b === 'query-injection' && queryLanguages.has(a)) || (liesAbove(b, a) && !isListed(b));
let groups = null;
/** A name that a family shares with all it can be the same weakness as: what to look candidates up by. */
function weaknessGroup(family) {
    groups ??= findGroups();
    return groups.get(family) ?? family;
}
/** Families that lie above each other, however many steps between, under the first of their names. */
function findGroups() {
    const parent = new Map();
    const find = (name) => {
        let root = name;
        for (let next = parent.get(root); next !== undefined; next = parent.get(root))
            root = next;
        return root;
    };
    const union = (a, b) => {
        const [keep, drop] = [find(a), find(b)].sort();
        if (keep !== undefined && drop !== undefined && keep !== drop)
            parent.set(drop, keep);
    };
    for (const cwe of entries.keys()) {
        const family = familyOfCwe(cwe);
        if (family === null)
            continue;
        for (const above of narrowAncestors(cwe)) {
            const other = familyOfCwe(above);
            if (other !== null && sameWeakness(family, other))
                union(family, other);
        }
    }
    return new Map([...parent.keys()].map((name) => [name, find(name)]));
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The word that was most likely meant, or null where none is near. Upper and lower case do not count. */
function nearest(word, words) {
    if (words.length === 0 || word.length > 64)
        return null;
    const lower = word.toLowerCase();
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(lower, words.map((known) => known.toLowerCase()));
    const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, candidate);
    const near = away * 2 <= candidate.length && away <= Math.max(2, Math.floor(candidate.length / 3));
    if (!near && letters(lower) !== letters(candidate))
        return null;
    return words.find((known) => known.toLowerCase() === candidate) ?? null;
}
/** Letters that changed places are one slip of a finger. */
const letters = (word) => Array.from(word).sort().join('');


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wO: () => (/* reexport */ alignPaths),
  Z4: () => (/* binding */ normaliser),
  Fj: () => (/* reexport */ secretsOf),
  b: () => (/* reexport */ withoutKnownSecrets),
  TK: () => (/* reexport */ withoutParts)
});

// EXTERNAL MODULE: ./build/memoised.js
var memoised = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/model/category.js
var model_category = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/model/sighting.js
var sighting = __webpack_require__(6587);
// EXTERNAL MODULE: ./build/model/weakness.js + 1 modules
var weakness = __webpack_require__(8033);
;// CONCATENATED MODULE: ./build/normalise/known-rules.js

const lists = [
    {
        source: 'https://bandit.readthedocs.io/en/latest/plugins/ (issue_cwe of each plugin)',
        tool: /bandit/,
        id: /^B(\d{3})(?!\d)/,
        rules: '22: 202 310; 78: 102 307 404 601 602 603 604 605 606 609; 79: 308 702 703 704; 89: 608 610 611; 94: 201 612; 259: 105 106 ' +
            '107; 295: 323 501 507; 319: 312 321 401 402 415 508 509; 326: 505; 327: 303 304 305 324 413 502 503 504; 330: 311; 377: 108 306; ' +
            '502: 301 302 403 506 614; 605: 104; 611: 313 314 315 316 317 318 319 320 405 406 407 408 409 410 411; 732: 103; 838: 613; 1336: ' +
            '701',
    },
    {
        source: 'https://docs.astral.sh/ruff/rules/#flake8-bandit-s (numbers as in Bandit)',
        tool: /ruff|flake8/,
        id: /^S(\d{3})(?!\d)/,
        rules: '22: 202 310; 78: 602 603 604 605 606 609; 79: 308 702 704; 89: 608 610 611; 94: 201; 95: 102 307; 259: 105 106 107; 295: 323 ' +
            '501 507; 327: 303 304 305 324 413 502 503 504; 330: 311; 377: 108 306; 502: 301 302 403 506; 611: 313 314 315 316 317 318 319 ' +
            '320; 1336: 701',
    },
    {
        source: 'https://github.com/securego/gosec (issue.go, ruleToCWE)',
        tool: /gosec|golangci/,
        id: /^G(\d{3})(?!\d)/,
        rules: '22: 111 304 305 703; 78: 204 702; 79: 203 705; 89: 201 202 701; 117: 706; 190: 109 113 115; 200: 102 108; 276: 301 302 306; 295: 402; 322: 106; ' +
            '326: 403; 327: 405 501 502 503 504 505 506 507; 328: 401 406; 338: 404; 377: 303; 400: 112; 409: 110; 601: 710; 703: 104 307; 798: 101; 918: 704',
    },
    {
        source: 'https://docs.rubocop.org/rubocop/cops_security.html',
        tool: /rubocop/,
        id: /^Security\/(\w+)$/,
        rules: '78: Open; 95: Eval; 502: JSONLoad MarshalLoad YAMLLoad',
    },
    {
        source: 'https://biomejs.dev/linter/rules/#security',
        tool: /biome/,
        id: /(?:^|\/)(no\w+)$/,
        rules: '79: noDangerouslySetInnerHtml noDangerouslySetInnerHtmlWithChildren; 95: noGlobalEval',
    },
    {
        source: 'https://find-sec-bugs.github.io/bugs.htm and https://spotbugs.readthedocs.io/en/stable/bugDescriptions.html',
        tool: null,
        id: /^(?:findsecbugs[:/])?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/,
        rules: '22: PATH_TRAVERSAL_IN PATH_TRAVERSAL_OUT WEAK_FILENAMEUTILS FILE_UPLOAD_FILENAME PT_RELATIVE_PATH_TRAVERSAL ' +
            'PT_ABSOLUTE_PATH_TRAVERSAL SCALA_PATH_TRAVERSAL_IN STRUTS_FILE_DISCLOSURE SPRING_FILE_DISCLOSURE ' +
            'REQUESTDISPATCHER_FILE_DISCLOSURE; 78: COMMAND_INJECTION SCALA_COMMAND_INJECTION; 79: XSS_SERVLET XSS_JSP_PRINT ' +
            'XSS_REQUEST_WRAPPER XSS_REQUEST_PARAMETER_TO_SERVLET_WRITER XSS_REQUEST_PARAMETER_TO_SEND_ERROR ' +
            'XSS_REQUEST_PARAMETER_TO_JSP_WRITER JSP_XSLT; 89: SQL_INJECTION SQL_INJECTION_JDO SQL_INJECTION_JPA SQL_INJECTION_JDBC ' +
            'SQL_INJECTION_SPRING_JDBC SQL_INJECTION_ANDROID SQL_INJECTION_TURBINE SQL_NONCONSTANT_STRING_PASSED_TO_EXECUTE ' +
            'SQL_PREPARED_STATEMENT_GENERATED_FROM_NONCONSTANT_STRING SCALA_SQL_INJECTION_SLICK SCALA_SQL_INJECTION_ANORM; 90: ' +
            'LDAP_INJECTION; 94: SCRIPT_ENGINE_INJECTION SPEL_INJECTION EL_INJECTION OGNL_INJECTION GROOVY_SHELL; 113: ' +
            'HTTP_RESPONSE_SPLITTING HRS_REQUEST_PARAMETER_TO_HTTP_HEADER HRS_REQUEST_PARAMETER_TO_COOKIE; 117: CRLF_INJECTION_LOGS ' +
            'SEAM_LOG_INJECTION; 209: INFORMATION_EXPOSURE_THROUGH_AN_ERROR_MESSAGE; 259: HARD_CODE_PASSWORD DMI_CONSTANT_DB_PASSWORD ' +
            'DMI_EMPTY_DB_PASSWORD; 295: WEAK_TRUST_MANAGER WEAK_HOSTNAME_VERIFIER; 319: UNENCRYPTED_SOCKET UNENCRYPTED_SERVER_SOCKET; 321: ' +
            'HARD_CODE_KEY; 326: BLOWFISH_KEY_SIZE RSA_KEY_SIZE; 327: WEAK_MESSAGE_DIGEST_MD5 WEAK_MESSAGE_DIGEST_SHA1 NULL_CIPHER ECB_MODE ' +
            'DES_USAGE TDES_USAGE PADDING_ORACLE CUSTOM_MESSAGE_DIGEST; 329: STATIC_IV; 330: PREDICTABLE_RANDOM PREDICTABLE_RANDOM_SCALA; ' +
            '352: SPRING_CSRF_PROTECTION_DISABLED SPRING_CSRF_UNRESTRICTED_REQUEST_MAPPING; 501: TRUST_BOUNDARY_VIOLATION; 502: ' +
            'OBJECT_DESERIALIZATION JACKSON_UNSAFE_DESERIALIZATION XML_DECODER; 564: SQL_INJECTION_HIBERNATE; 601: UNVALIDATED_REDIRECT ' +
            'SPRING_UNVALIDATED_REDIRECT PLAY_UNVALIDATED_REDIRECT; 611: XXE_SAXPARSER XXE_XMLREADER XXE_DOCUMENT XXE_XMLSTREAMREADER ' +
            'XXE_XPATH XXE_DTD_TRANSFORM_FACTORY XXE_XSLT_TRANSFORM_FACTORY; 614: INSECURE_COOKIE; 643: XPATH_INJECTION; 732: ' +
            'OVERLY_PERMISSIVE_FILE_PERMISSION; 780: RSA_NO_PADDING; 915: BEAN_PROPERTY_INJECTION; 918: URLCONNECTION_SSRF_FD ' +
            'SCALA_PLAY_SSRF; 942: PERMISSIVE_CORS; 943: AWS_QUERY_INJECTION; 1004: HTTPONLY_COOKIE; 1333: REDOS; 1336: ' +
            'TEMPLATE_INJECTION_VELOCITY TEMPLATE_INJECTION_FREEMARKER TEMPLATE_INJECTION_PEBBLE',
    },
    {
        source: 'https://github.com/eslint-community/eslint-plugin-security, eslint-plugin-no-unsanitized, https://eslint.org/docs/latest/rules/',
        tool: null,
        id: /^(security\/detect-[\w-]+|no-unsanitized\/\w+|react\/no-danger|no-eval|no-implied-eval|no-new-func|no-secrets\/no-secrets)$/,
        rules: '22: security/detect-non-literal-fs-filename; 78: security/detect-child-process; 79: no-unsanitized/method ' +
            'no-unsanitized/property react/no-danger security/detect-disable-mustache-escape; 95: security/detect-eval-with-expression ' +
            'no-eval no-implied-eval no-new-func; 208: security/detect-possible-timing-attacks; 338: security/detect-pseudoRandomBytes; 352: ' +
            'security/detect-no-csrf-before-method-override; 798: no-secrets/no-secrets; 838: security/detect-bidi-characters; 915: ' +
            'security/detect-object-injection; 1333: security/detect-unsafe-regex',
    },
    {
        source: 'https://brakemanscanner.org/docs/warning_types/ (cwe_id of each check)',
        tool: /brakeman/,
        id: /^(?:Check)?([A-Z]\w+)$/,
        rules: '22: FileAccess Render; 77: Execute; 79: CrossSiteScripting LinkTo LinkToHref ContentTag; 89: SQL; 94: Evaluation; 295: ' +
            'SSLVerify; 328: WeakHash; 352: ForgerySetting; 502: Deserialize; 601: Redirect; 639: UnscopedFind; 915: MassAssignment; 1333: ' +
            'RegexDoS; 1336: TemplateInjection',
    },
    {
        source: 'https://codeql.github.com/codeql-query-help/ (tags external/cwe of each query)',
        tool: /codeql/,
        id: /^[a-z]+\/([\w/-]+)$/,
        rules: '22: path-injection zipslip tarslip; 78: command-line-injection command-injection shell-command-constructed-from-input; 79: xss ' +
            'reflected-xss stored-xss reflective-xss xss-through-dom; 89: sql-injection concatenated-sql-query; 94: code-injection; 295: ' +
            'disabling-certificate-validation request-without-cert-validation disabled-certificate-check; 312: ' +
            'clear-text-storage-sensitive-data; 327: weak-cryptographic-algorithm weak-sensitive-data-hashing; 338: insecure-randomness; 352: ' +
            'missing-token-validation; 367: file-system-race; 502: unsafe-deserialization; 532: clear-text-logging ' +
            'clear-text-logging-sensitive-data; 601: url-redirection unvalidated-url-redirection server-side-unvalidated-url-redirection ' +
            'client-side-unvalidated-url-redirection; 611: xxe; 614: clear-text-cookie; 770: missing-rate-limiting; 918: request-forgery ' +
            'full-ssrf partial-ssrf ssrf; 943: nosql-injection; 1333: redos polynomial-redos; 1336: template-injection',
    },
    {
        source: 'https://www.zaproxy.org/docs/alerts/ (passive header checks are CWE-693: no flaw of the code)',
        tool: /\bzap\b|zaproxy/,
        id: /^(\d+)(?:-\d+)?$/,
        rules: '22: 6; 78: 90020 90037 40048; 79: 40012 40014 40016 40017 40026; 89: 40018 40019 40020 40021 40022 40024 40027; 90: 40015; 91: ' +
            '90017; 94: 90019; 98: 7; 113: 40003; 352: 10202 20012; 548: 0 10033; 601: 20019 10028; 611: 90023; 614: 10011; 643: 90021; 693: 10016 10021 10038; 918: ' +
            '40046; 943: 40033; 1004: 10010; 1021: 10020; 1275: 10054; 1336: 90035 90036',
    },
    {
        source: 'https://rules.sonarsource.com (CWE of each rule)',
        tool: /sonar/,
        id: /^(?:[a-z-]+:)?S(\d{3,4})$/,
        rules: '22: 2083 6096; 78: 2076 4721; 79: 5131; 88: 5883 6350; 89: 2077 3649; 90: 2078; 94: 5334; 95: 1523; 113: 5167; 117: 5145; 295: ' +
            '4830 5527; 319: 5332; 326: 4426; 327: 5542 5547; 328: 4790; 329: 3329; 338: 2245; 352: 4502; 377: 5443; 384: 5876 6287; 426: 4036; 489: ' +
            '4507; 502: 5135; 601: 5146; 611: 2755; 614: 2092; 643: 2091; 732: 2612; 759: 2053; 798: 2068 6418 6437; 918: 5144; 942: 5122; ' +
            '943: 5147; 1004: 3330; 1333: 2631 5852; 1336: 5496',
    },
    {
        source: 'https://pmd.github.io/pmd/ (security rules of Java, Apex and Visualforce)',
        tool: /pmd|code ?analyzer/,
        id: /^(?:.*\/)?(\w+)$/,
        rules: '79: ApexXSSFromURLParam ApexXSSFromEscapeFalse VfUnescapeEl VfHtmlStyleTagXss; 89: ApexSOQLInjection; 319: ApexInsecureEndpoint; ' +
            '321: HardCodedCryptoKey; 327: ApexBadCrypto; 329: InsecureCryptoIv; 352: ApexCSRF VfCsrf; 601: ApexOpenRedirect; 798: ' +
            'ApexSuggestUsingNamedCred; 862: ApexCRUDViolation',
    },
    {
        source: 'https://checkmarx.com/resource/documents/ (vulnerability descriptions; what their names do not say already)',
        tool: /checkmarx|\bkics\b|cx/,
        id: /^([A-Z]\w+)$/,
        rules: '22: Input_Path_Not_Canonicalized; 89: Connection_String_Injection; 330: Use_of_Insufficiently_Random_Values; 338: ' +
            'Use_of_Cryptographically_Weak_PRNG; 352: XSRF; 502: Deserialization_of_Untrusted_Data; 614: Insecure_Cookie; 1004: ' +
            'HttpOnlyCookies HttpOnlyCookies_In_Config',
    },
    {
        source: 'https://security-code-scan.github.io/#Rules',
        tool: null,
        id: /^SCS(\d{4})$/,
        rules: '22: 0018; 78: 0001; 79: 0029; 89: 0002; 90: 0026 0031; 295: 0004; 327: 0010 0013; 328: 0006; 338: 0005; 352: 0016; 502: 0028; ' +
            '601: 0027; 611: 0007; 614: 0008; 643: 0003; 798: 0015; 1004: 0009',
    },
    {
        source: 'https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/security-warnings',
        tool: null,
        id: /^CA(\d{4})$/,
        rules: '22: 3003; 78: 3006; 79: 3002; 89: 2100 3001; 90: 3005; 209: 3004; 295: 5359; 327: 5350 5351; 338: 5394; 352: 3147; 502: 2300 ' +
            '2301 2302 2305 2310 2311 2312 2315 2321 2322 2326 2327 2328 2329 2330; 601: 3007; 611: 3075; 643: 3008',
    },
    {
        source: 'https://psalm.dev/docs/security_analysis/',
        tool: null,
        id: /^(Tainted[A-Z]\w+)$/,
        rules: '22: TaintedFile; 78: TaintedShell; 79: TaintedHtml TaintedTextWithQuotes; 89: TaintedSql; 90: TaintedLdap; 95: TaintedEval; 98: ' +
            'TaintedInclude; 113: TaintedHeader; 502: TaintedUnserialize; 643: TaintedXpath; 918: TaintedSSRF',
    },
    {
        source: 'https://github.com/semgrep/semgrep-rules (metadata.cwe; what the names do not say already)',
        tool: /semgrep|opengrep/,
        id: /(?:^|\.)([\w-]+)$/,
        rules: '78: detect-child-process dangerous-subprocess-use dangerous-system-call spawn-shell-true subprocess-shell-true; 95: ' +
            'eval-detected exec-detected; 327: cbc-padding-oracle des-is-deprecated desede-is-deprecated ecb-cipher use-of-md5 use-of-sha1; ' +
            '502: avoid-pickle pickles avoid-pyyaml-load; 915: insecure-object-assign',
    },
];
/**
 * Rules whose reports name another weakness than the rule is about. A program looked up along the search path is no injected command:
 * it stands on the same call as the rules about the shell, and is mended in another way. `exec` and `eval` run code and no command, as all
 * other tools say; a URL that a request is sent to (G107) is no argument of a command.
 */
const corrected = [
    [/bandit/, /^B607(?!\d)/, 426],
    [/bandit/, /^B(?:102|307)(?!\d)/, 95],
    [/gosec|golangci/, /^G107(?!\d)/, 918],
    [/ruff|flake8/, /^S607(?!\d)/, 426],
];
/** The CWE of a rule whose report carries a wrong one; null for all others. */
function correctedCwe(tool, ruleId) {
    for (const [, byRule, cwe] of correctedOf(tool))
        if (byRule.test(ruleId))
            return cwe;
    return null;
}
/** Few tools have any: most are asked once. */
const correctedOf = (0,memoised/* memoised */.QC)((tool) => corrected.filter(([byTool]) => byTool.test(tool.toLowerCase())));
const tables = lists.map(({ tool, id, rules }) => ({
    tool,
    id,
    cwes: new Map(rules.split('; ').flatMap(cwesByName)),
}));
function cwesByName(row) {
    const [cwe = '', names = ''] = row.split(': ');
    return names.split(' ').map((name) => [name, Number(cwe)]);
}
/** The CWE of a rule by the documentation of its tool; null where no list knows it. */
function cweOfRule(tool, ruleId) {
    const own = correctedCwe(tool, ruleId);
    if (own !== null)
        return own;
    const name = tool.toLowerCase();
    for (const table of tables) {
        if (table.tool !== null && !table.tool.test(name))
            continue;
        const cwe = table.cwes.get(table.id.exec(ruleId)?.[1] ?? '');
        if (cwe !== undefined)
            return cwe;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/normalise/family.js


/** Words of rule ids and titles that name a family beyond doubt. First match counts. Separators are hyphens or blanks. */
const words = [
    [/\bnosql[- ]?injection/, 'query-injection'],
    [/\bsql[- ]?i(?:njection)?\b|sqlinjection|\bsqli\b|(?:formatted|tainted|concatenated)[- ]sql/, 'sql-injection'],
    [
        /(?:os[- ])?command[- ]?injection|shell[- ]?injection|\bcmd[- ]?i(?:njection)?\b|remote (?:os )?command execution/,
        'command-injection',
    ],
    // The browser’s own protection against it is another matter.
    [/(?:\bxss\b|cross[- ]site[- ]scripting)(?![- ](?:protection|filter|auditor))/, 'xss'],
    [/path[- ]?traversal|directory[- ]traversal|\bzip[- ]?slip\b/, 'path-traversal'],
    [/\bssrf\b|server[- ]side[- ]request[- ]forgery/, 'ssrf'],
    [/\bxxe\b|xml[- ]external[- ]entit/, 'xxe'],
    [/open[- ]redirect|unvalidated[- ](?:url[- ])?redirect/, 'open-redirect'],
    [/(?:insecure|unsafe|object|untrusted)[- ]deseriali[sz]|deseriali[sz]ation of untrusted/, 'deserialisation'],
    [/ldap[- ]?injection/, 'ldap-injection'],
    [/xpath[- ]?injection/, 'xpath-injection'],
    [/http[- ]response[- ]splitting|crlf[- ]injection|header[- ]injection/, 'response-splitting'],
    [/\blog[- ](?:injection|forging)/, 'log-injection'],
    [/\bcsrf\b|\bxsrf\b|cross[- ]site[- ]request[- ]forgery/, 'csrf'],
    [/prototype[- ]pollution/, 'prototype-pollution'],
    [/\beval[- ]?injection|code[- ]injection|template[- ]injection|\bssti\b/, 'code-injection'],
    [/hard-?[- ]?coded[- ](?:\w+[- ])?(?:credential|password|secret|key|token)/, 'hard-coded-secret'],
    [
        /(?:weak|insecure|broken|risky|deprecated)[- ](?:or[- ]risky[- ])?(?:cipher|crypto\w*|hash(?:ing)?|encryption)\b|padding[- ]oracle/,
        'weak-cryptography',
    ],
    [/(?:weak|insecure|predictable|insufficient(?:ly)?)[- ](?:pseudo-?)?random/, 'weak-randomness'],
    [/unrestricted[- ](?:file[- ])?upload/, 'unrestricted-upload'],
    [/trust[- ]boundary/, 'trust-boundary'],
    [/\bredos\b|(?:inefficient|catastrophic|exponential)[- ]regular[- ]expression/, 'cwe-1333'],
    [/reg(?:ular[- ]expression|ex)[- ]injection/, 'regex-injection'],
    [/\btoctou\b|time[- ]of[- ]check/, 'cwe-367'],
    [/missing[- ]rate[- ]limit/, 'cwe-770'],
    [/stack[- ]trace[- ](?:exposure|disclosure|leak)/, 'cwe-209'],
    [
        /(?:tls|ssl|certificate)[- ](?:certificate[- ])?(?:verif\w+|validation)[- ](?:is[- ])?(?:disabled|off)|disabl\w+[- ](?:tls|ssl|certificate)[- ](?:verif|valid)|improper[- ]certificate[- ]validation/,
        'cwe-295',
    ],
];
/**
 * The weakness family of a finding in code or at an endpoint: by its CWEs; where those are missing or name kinds of flaws only, by what
 * is known of the rule, else by unmistakable words of its id or title. Null where nothing says.
 */
function weaknessFamily(identifiers, named) {
    const corrected = correctedCwe(named.tool, named.ruleId);
    if (corrected !== null)
        return (0,weakness/* familyOfCwe */.tG)(corrected);
    const { cwes, stated } = statedBy(identifiers);
    if (stated.length === 1)
        return stated[0] ?? null;
    const known = familyOfRule(named);
    if (stated.length === 0)
        return known ?? cwes.map(weakness/* classOfCwe */.p7).find((family) => family !== null) ?? null;
    // A rule of several weaknesses is called after the one it is about.
    return known !== null && stated.includes(known) ? known : (stated[0] ?? null);
}
const statements = new WeakMap();
/** The CWEs of a list and the families they name, worked out once for a list that many findings share. */
function statedBy(identifiers) {
    let found = statements.get(identifiers);
    if (found === undefined) {
        const cwes = identifiers.filter(({ scheme }) => scheme === 'cwe').map(({ value }) => Number(value.slice(4)));
        statements.set(identifiers, (found = { cwes, stated: familiesOfCwes(cwes) }));
    }
    return found;
}
/** The families that most of these CWEs belong to: listed ones first, then by name; none where all are too general. */
function familiesOfCwes(cwes) {
    const votes = new Map();
    for (const cwe of [...cwes].sort((a, b) => a - b)) {
        const family = (0,weakness/* familyOfCwe */.tG)(cwe);
        if (family === null)
            continue;
        const before = votes.get(family);
        votes.set(family, { count: (before?.count ?? 0) + 1, lowest: before?.lowest ?? cwe });
    }
    const rank = (family) => (family.startsWith('cwe-') ? 1 : 0);
    return [...votes]
        .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.count - x.count || x.lowest - y.lowest)
        .map(([family]) => family);
}
/** What is remembered of tools, rules and titles; beyond that it is worked out every time. */
const most = 10_000;
let remembered = 0;
const byTool = new Map();
function familyOfRule({ tool, ruleId, title }) {
    const known = byTool.get(tool)?.get(ruleId)?.get(title);
    if (known !== undefined)
        return known;
    // golangci-lint calls all rules of gosec by that name, and begins the message with the rule.
    const cwe = cweOfRule(tool, ruleId === 'gosec' ? title : ruleId);
    const family = cwe === null ? familyOfWords(`${ruleId} ${title}`) : (0,weakness/* familyOfCwe */.tG)(cwe);
    if (remembered < most)
        remember({ tool, ruleId, title }, family);
    return family;
}
function remember({ tool, ruleId, title }, family) {
    remembered++;
    const byRule = byTool.get(tool) ?? new Map();
    byTool.set(tool, byRule);
    const byTitle = byRule.get(ruleId) ?? new Map();
    byRule.set(ruleId, byTitle);
    byTitle.set(title, family);
}
function familyOfWords(text) {
    const lower = text
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
    return words.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/normalise/fingerprint.js

/** The keyed hash of a secret's value: without the key nobody can guess the value from it. */
const hashSecret = (value, key) => (0,external_node_crypto_.createHmac)('sha256', key).update(value.trim()).digest('hex').slice(0, 32);

// EXTERNAL MODULE: ./build/model/identifier.js
var identifier = __webpack_require__(7835);
;// CONCATENATED MODULE: ./build/normalise/identifiers.js


const unlisted = [];
/**
 * Makes the question which identifiers the texts of a list name, in our spelling. Equal lists are worked out once and share one answer:
 * rules repeat theirs thousands of times. They are found text by text, without putting one together.
 */
function identifierLists() {
    const start = (0,memoised/* aWay */.h$)();
    return (listed = unlisted) => {
        let way = start;
        for (const text of listed)
            if (typeof text === 'string' && text !== '')
                way = (0,memoised/* along */.Qw)(way, text);
        return (way.value ??= recognised(listed));
    };
}
function recognised(listed) {
    const texts = listed.filter((text) => typeof text === 'string' && text !== '');
    return (0,identifier/* canonicalIdentifiers */.v4)(texts.map(identifier/* recogniseIdentifier */.f3).filter((identifier) => identifier !== null));
}

// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/normalise/purl.js

/** What most package URLs look like, and what nothing about their spelling would change. */
const canonical = /^pkg:(?:(?:gem|cargo|nuget|maven\/[A-Za-z0-9][\w.-]*)\/[A-Za-z0-9][\w.-]*|(?:npm(?:\/%40[a-z0-9][a-z0-9_.-]*)?|golang(?:\/[a-z0-9][a-z0-9_.-]*)*)\/[a-z0-9][a-z0-9_.-]*|pypi\/[a-z0-9]+(?:-[a-z0-9]+)*)@\d[\w.-]*$/;
/**
 * A package URL in the one spelling that identities and outputs use (https://github.com/package-url/purl-spec, with the traps of its
 * writers): decoded Go namespaces without the leading v of versions, PEP 503 names, no architecture, checksum or download qualifiers.
 * Null where the text is no package URL.
 */
function canonicalPurl(raw) {
    if (canonical.test(raw))
        return raw;
    // Some writers escape the slash of a Go module path or behind an npm scope, and so make one name of two.
    const text = raw.trim().replace(/^pkg:(?:golang|npm)\/[^?#]*/i, (head) => head.replace(/%2F/gi, '/'));
    try {
        return toText(packageurl_js.PackageURL.fromString(text));
    }
    catch {
        return null;
    }
}
const kept = new Set(['distro', 'classifier', 'upstream']);
function toText(purl) {
    const type = purl.type.toLowerCase();
    const { namespace, name } = spelled(type, purl.namespace ?? undefined, purl.name);
    const version = purl.version == null ? undefined : spelledVersion(type, purl.version);
    const qualifiers = Object.entries(purl.qualifiers ?? {})
        .filter(([key, value]) => kept.has(key) && value !== '' && !(key === 'upstream' && value === name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return new packageurl_js.PackageURL(type, namespace, name, version, qualifiers.length > 0 ? Object.fromEntries(qualifiers) : undefined, undefined).toString();
}
function spelled(type, namespace, name) {
    if (type === 'pypi')
        return { namespace: undefined, name: name.toLowerCase().replace(/[-_.]+/g, '-') };
    if (type === 'golang' || type === 'deb' || type === 'apk' || type === 'composer' || type === 'github')
        return { namespace: namespace?.toLowerCase(), name: name.toLowerCase() };
    if (type === 'npm')
        return { namespace, name };
    return { namespace, name };
}
function spelledVersion(type, version) {
    if (type === 'golang')
        return version.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '');
    if (type === 'deb' || type === 'rpm')
        return version.replace(/^0:/, '');
    return version;
}

;// CONCATENATED MODULE: ./build/normalise/vendor-tokens.js
/** Beginnings of tokens that go on in letters and digits, 32 of them at least: an identifier in code has no such run. */
const plain = [
    'bkua_', // Buildkite
    'gsk_', // Groq
    'hcai?k_', // Honeycomb
    'lin_(?:api|oauth)_', // Linear
    'n(?:fp|fo|fc|fu|fb)_', // Netlify
    'ntn_', // Notion, and `secret_` before
    'pplx-', // Perplexity
    'pul-', // Pulumi
    'r8_', // Replicate
    'rdme_', // ReadMe
    'rubygems_',
    'sbp_', // Supabase
    'secret_',
    'sk_', // ElevenLabs
    'sntryu_', // Sentry
    'sq[apu]_', // SonarQube
    'vc[aikpr]_', // Vercel
    'xai-',
];
/** Beginnings of tokens that go on in dashes and underscores, too. */
const dashed = [
    'AT(?:AT|CT)T3', // Atlassian
    'CCIPAT_', // CircleCI
    'GR1348941', // GitLab, runners
    'HRKU-', // Heroku
    'NRAK-', // New Relic
    'PMAK-', // Postman
    'dckr_oat_', // Docker
    'dp\\.(?:audit|ct|pt|sa|scim|st)\\.', // Doppler
    'figd_', // Figma
    'fo1_', // Fly
    'glc_', // Grafana Cloud
    'lsv2_(?:pt|sk)_', // LangSmith
    'ops_eyJ', // 1Password
    'pcsk_', // Pinecone
    'pscale_(?:oauth|pw|tkn)_', // PlanetScale
    'sb_secret_', // Supabase
    'sq0[a-z]{3}-', // Square
    'tskey-[a-z]{2,12}-', // Tailscale
    'tvly-(?:dev-|prod-)?', // Tavily
];
/** Letters that a token holds in any case, and its whole shape; none can begin inside itself further than its own length. */
const whole = [
    ['AKCp', 'AKCp[A-Za-z0-9]{60,}'], // JFrog
    ['cmVmdGtu', 'cmVmdGtu[A-Za-z0-9]{50,}'], // JFrog, reference tokens
    ['AKID', 'AKID[A-Za-z0-9]{32}'], // Tencent
    ['ATBB', 'ATBB[A-Za-z0-9]{32}'], // Bitbucket
    ['LTAI', 'LTAI[A-Za-z0-9]{12,26}'], // Alibaba
    ['SK[0-9a-f]{8}', 'SK[0-9a-f]{32}'], // Twilio
    ['-us\\d', '[0-9a-f]{32}-us\\d{1,2}'], // Mailchimp
    ['key-[0-9a-f]{8}', '(?<!-)key-[0-9a-f]{32}(?!-)'], // Mailgun
    ['NRAL', '[0-9a-f]{36}NRAL'], // New Relic
    ['atlasv1', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}'], // Terraform
    ['AZDO', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'], // Azure DevOps
    ['Q~', '[\\w~.-]{3}\\dQ~[\\w~.-]{31,}'], // Microsoft Entra
    ['\\$production\\$', 'access_token\\$production\\$[a-z0-9]{16}\\$[0-9a-f]{32}'], // Braintree
    ['cio[A-Za-z0-9]{16}', 'cio[A-Za-z0-9]{32}'], // crates.io
    ['oy2[a-z0-9]{16}', 'oy2[a-z0-9]{43}'], // NuGet
    ['dt0[a-z]\\d', 'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}'], // Dynatrace
    ['fm[12]_', 'fm[12]_[A-Za-z0-9+/=_-]{60,}'], // Fly
    ['pat[A-Za-z0-9]{14}', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'], // Airtable
    ['k\\.eyJ', '[ps]k\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}'], // Mapbox
    ['sdk-[0-9a-f]{8}', 'sdk-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'], // LaunchDarkly
    ['v1\\.0-[0-9a-f]{8}', 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}'], // Cloudflare
    ['1//0', '1//0[\\w-]{40,}'], // Google, refresh tokens
    ['api/webhooks', 'discord(?:app)?\\.com/api/webhooks/\\d{10,}/[\\w-]{40,}'],
    ['webhookb2', '[\\w-]{1,63}\\.webhook\\.office\\.com/webhookb2/[\\w@/-]{60,}'], // Teams
];
const shapes = [
    new RegExp(`(?<![A-Za-z0-9_-])(?:${plain.join('|')})[A-Za-z0-9]{32,}`, 'g'),
    new RegExp(`(?<![A-Za-z0-9_-])(?:${dashed.join('|')})[A-Za-z0-9_-]{20,}`, 'g'),
    new RegExp(`(?<![A-Za-z0-9])(?:${whole.map(([, shape]) => shape).join('|')})(?![A-Za-z0-9])`, 'g'),
];
/** Any of the letters that a token of a vendor begins with, or holds. */
const hint = new RegExp([...plain, ...dashed, ...whole.map(([letters]) => letters)].join('|'));
/** The text with every token of a vendor replaced that is told by its own letters, as secret scanners' rules tell it; one look where there is none. */
function withoutVendorTokens(text, mark) {
    if (!hint.test(text))
        return text;
    let out = text;
    for (const shape of shapes)
        out = out.replace(shape, mark);
    return out;
}

;// CONCATENATED MODULE: ./build/normalise/secret-shapes.js

/**
 * Shapes of credentials that must not be printed wherever they stand. Each begins with letters of its own, so that a text without any
 * of them is left alone after one look; each runs in linear time: where a shape has several parts, it cannot begin inside itself.
 */
const tokens = [
    // Private keys, also cut off, of PGP, of PuTTY, and in base64 as a whole.
    /-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
    /PuTTY-User-Key-File-\d[\s\S]*?(?:Private-MAC: ?[0-9a-f]+|$)/g,
    /LS0tLS1CRUdJTi[A-Za-z0-9+/=]{16,}/g,
    /AGE-SECRET-KEY-1[0-9A-Z]{20,}/g,
    // Clouds.
    /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/g,
    /AIza[A-Za-z0-9_-]{30,}/g,
    /(?<![\w.-])ya29\.[A-Za-z0-9_-]{20,}/g,
    /GOCSPX-[A-Za-z0-9_-]{20,}/g,
    /(?<![\w-])do[opr]_v1_[a-f0-9]{40,}/g,
    /(?<![\w-])dapi[a-f0-9]{32}/g,
    // Code, packages, builds.
    /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,}/g,
    /github_pat_[A-Za-z0-9_]{20,}/g,
    /(?<![A-Za-z0-9])gl(?:pat|rt|rtr|dt|cbt|ptt|ft|ffct|imt|soat|agent|oas|wt)-[A-Za-z0-9_.-]{16,}/g,
    /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g,
    /pypi-AgE[A-Za-z0-9_-]{30,}/g,
    /dckr_pat_[A-Za-z0-9_-]{20,}/g,
    /(?<![\w.])hv[sbr]\.[A-Za-z0-9_-]{20,}/g,
    /(?<![\w-])(?:glsa|sntrys|hf|shp(?:at|ca|pa|ss))_[A-Za-z0-9]{30,}/g,
    // Messages, payment, models.
    /xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /xapp-\d-[A-Za-z0-9-]{10,}/g,
    /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/g,
    /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:org_)?(?:live|test)_[A-Za-z0-9]{10,}/g,
    /whsec_[A-Za-z0-9]{20,}/g,
    // A package may be called so; a key without a digit is none.
    /(?<![\w-])sk-(?=[A-Za-z_-]{0,80}\d)[A-Za-z0-9_-]{20,}/g,
    /(?<![\w.-])SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
    /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{32,}/g,
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
const named = '(?:passw(?:or)?d|passphrase|pwd|secret(?:[_-]?(?:access)?[_-]?key(?:[_-]?base)?)?|(?:access|account|api|auth|client|encryption|master|private|session|shared[_-]?access|signing|webhook)[_-]?(?:key|token|secret)|token|(?<![A-Za-z0-9])_auth)';
const harmless = '(?!(?:true|false|null|none|nil|undefined|required|optional|env|process|os|self|this|input)\\b)';
/** A letter and a digit, and neither the id of a flaw nor a place in a file. */
const likely = '(?=[^\\s\\d]{0,80}\\d)(?=[^\\sA-Za-z]{0,80}[A-Za-z])(?!(?:CVE|CWE|GHSA|RFC)-|https?:|[\\w./-]{1,200}\\.[a-z]{1,5}(?::\\d|[\\s,)]|$))';
/** What stands behind a name that tells it is a secret, or in front of a host; what is around it stays in place. */
const values = [
    [
        new RegExp(`(${named}\\\\?["'\`]?\\s{0,5}(?::=|=>|[:=])\\s{0,5})(\\\\?["'\`])(?!\\[secret)[^"'\`\\n]{3,500}\\2`, 'gi'),
        '$1$2',
        '$2',
    ],
    [
        new RegExp(`(${named}\\s?=\\s?)${harmless}[^\\s"'\`=<>$%*{}()[\\],;&][^\\s"'\`<>{}()[\\],;&]{3,500}`, 'gi'),
        '$1',
        '',
    ],
    // YAML, headers, `--password` and prose: what follows has to look like a value.
    [
        new RegExp(`((?:${named}:|--[\\w-]{0,30}${named})[ \\t]{1,3})${likely}[^\\s"'\`<>{}()[\\],;&]{8,500}`, 'gi'),
        '$1',
        '',
    ],
    [new RegExp(`(<(?:[\\w.:-]{0,30})${named}>)(?!\\[secret)[^<>\\s]{3,500}(?=</)`, 'gi'), '$1', ''],
    [/(\bbearer\s{1,3})(?=[A-Za-z+/_.~=-]{0,80}\d)[A-Za-z0-9+/_.~=-]{20,}/gi, '$1', ''],
    [/([?&]sig=)[A-Za-z0-9%/+=_-]{20,}/g, '$1', ''],
    [
        /(authorization["'`]?\s{0,5}[:=]\s{0,5}["'`]?(?:basic|bearer|token|apikey)\s{1,5})[A-Za-z0-9+/_.~=-]{6,}/gi,
        '$1',
        '',
    ],
    // Behind a port or a tag may stand the digest of an image.
    [/(:\/\/[^\s/:@]{0,64}:)[^\s/]{1,256}@(?!sha256:)/g, '$1', '@'],
    [/(:\/\/)[A-Za-z0-9_-]{20,256}@/g, '$1', '@'],
];
/** Any of the letters that a shape begins with. */
const secret_shapes_hint = /BEGIN|PuTTY|LS0t|SECRET-KEY|A[KSBC][IC]A|AIza|ya29|GOCSPX|do[opr]_v1|dapi|gh[pousr]_|_pat_|gl[a-z]{2,5}-|npm_|pypi-|hv[sbr]\.|glsa|sntrys|hf_|shp|xox|xapp|slack|_live_|_test_|whsec|sk-|SG\.|:AA|eyJ|:\/\/|pass|pwd|secret|token|[-_]?key|authorization|bearer|sig=|_auth/i;
/** The text with every credential of a known shape replaced; one look where there is none. */
function withoutTokens(text, mark) {
    let out = withoutVendorTokens(text, mark);
    if (!secret_shapes_hint.test(out))
        return out;
    for (const shape of tokens)
        out = out.replace(shape, mark);
    for (const [shape, before, after] of values)
        out = out.replace(shape, `${before}${mark}${after}`);
    return out;
}

;// CONCATENATED MODULE: ./build/normalise/redact.js

/** Stands where a secret stood. */
const mark = '[secret removed]';
/** Fewer letters of a value are no value: every second word would hold them. */
const shortest = 4;
/** No headline is longer. */
const longestHeadline = 200;
/** The text with every credential, and every given value, replaced by `[secret removed]`. Never longer than a few words more. */
function redact(text, values = []) {
    let out = text;
    // The longest first: a value inside another must not leave the rest of it standing.
    const longestFirst = values.length < 2 ? values : [...values].sort((a, b) => b.length - a.length);
    for (const value of longestFirst)
        if (value.length >= shortest)
            out = withoutEnd(out.replaceAll(value, mark), value);
    return withoutTokens(out, mark);
}
/** A headline may have been cut inside the value: then the beginning of it stands at the end. */
function withoutEnd(text, value) {
    const end = text.endsWith('…') ? text.length - 1 : text.length;
    const most = Math.min(value.length - 1, end, longestHeadline);
    for (let length = most; length >= Math.max(shortest, Math.ceil(value.length / 4)); length--)
        if (text.startsWith(value.slice(0, length), end - length))
            return text.slice(0, end - length) + mark + text.slice(end);
    return text;
}

;// CONCATENATED MODULE: ./build/normalise/location.js




/** Spelling of purls; what is no purl stays as it is, so that nothing is lost. */
const purlSpelling = () => (0,memoised/* memoised */.QC)((raw) => redact(canonicalPurl(raw) ?? raw));
/** A location in our spelling; lines that cannot be (zero, negative, end before start) are left out. */
function normaliseLocation(location, spelling) {
    switch (location.type) {
        case 'code':
            return code(location, spelling);
        case 'package':
            return pkg(location, spelling);
        case 'endpoint':
            return (0,model_location/* endpointLocation */.by)(location.method.toUpperCase() || 'ANY', redact(location.url.trim()), location.parameter === undefined || location.parameter === '' ? undefined : redact(location.parameter));
        case 'workload':
            return { type: 'workload', uri: redact(location.uri.trim()) };
    }
}
const line = (value) => value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
/** Locations in our spelling; the list itself where nothing of it changes. */
function normaliseLocations(locations, spelling) {
    let changed = null;
    for (let index = 0; index < locations.length; index++) {
        const location = locations[index]; // within its bounds
        const ours = normaliseLocation(location, spelling);
        if (changed === null && ours === location)
            continue;
        changed ??= locations.slice(0, index);
        changed.push(ours);
    }
    return changed ?? locations;
}
function code(location, spelling) {
    const path = spelling.path(location.path);
    const startLine = line(location.startLine);
    const endLine = startLine === undefined ? undefined : lineFrom(startLine, location.endLine);
    const startColumn = startLine === undefined ? undefined : line(location.startColumn);
    const isOurs = path === location.path &&
        startLine === location.startLine &&
        endLine === location.endLine &&
        startColumn === location.startColumn;
    return isOurs ? location : (0,model_location/* codeLocation */.dP)(path, startLine, endLine, startColumn);
}
const lineFrom = (start, value) => {
    const end = line(value);
    return end === undefined || end < start ? undefined : end;
};
function pkg(location, spelling) {
    const { manifest, image } = location;
    return (0,model_location/* packageLocation */.KG)(spelling.purl(location.purl), manifest === undefined || manifest === '' ? undefined : spelling.path(manifest), image === undefined || image === '' ? undefined : redact(image.trim()));
}

;// CONCATENATED MODULE: ./build/normalise/path.js
/** Where the usual runners keep a checkout; what follows is relative to the repository. */
const checkouts = [
    /^\/home\/runner\/work\/[^/]+\/[^/]+\//,
    /^\/home\/runner\/_work\/[^/]+\/[^/]+\//,
    /^\/github\/workspace\//,
    /^\/__w\/[^/]+\/[^/]+\//,
    /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//,
    /^\/builds\/[^/]+\/[^/]+\//,
    /^\/(?:src|code|app|workspace|scan|work|repo|project|tmp\/repo)\/(?=.)/,
];
const decoded = (text) => {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/**
 * A report's spelling of a path as one relative to the repository: forward slashes, no scheme, no percent-encoding of URIs, no `.` or
 * `..`, none of `roots` (absolute, without trailing slash) and no runner's checkout in front. Never leads outside: what would is cut
 * at the root. An unknown absolute path keeps its segments without the leading slash.
 */
function cleanPath(raw, roots) {
    let path = raw.trim();
    const isUri = /^file:/i.test(path);
    if (isUri)
        path = decoded(path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, ''));
    path = path.replaceAll('\\', '/');
    if (!isUri && path.includes('%'))
        path = decoded(path);
    if (path.startsWith('/'))
        path = path.replace(/^\/+/, '/').replace(/^\/(?=[A-Za-z]:\/)/, '');
    const root = roots.find((prefix) => prefix !== '' && path.startsWith(`${prefix}/`));
    if (root !== undefined)
        path = path.slice(root.length + 1);
    else if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) {
        const checkout = checkouts.find((pattern) => pattern.test(path));
        path = checkout === undefined ? path.replace(/^[A-Za-z]:/, '') : path.replace(checkout, '');
    }
    return resolved(path);
}
/** A segment that is empty, `.` or `..`. */
const crooked = /(?:^|\/)\.{0,2}(?:\/|$)/;
function resolved(path) {
    if (!crooked.test(path))
        return path;
    const out = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            out.pop();
        else
            out.push(segment);
    }
    return out.join('/');
}

// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/normalise/severity.js


/** CVSS v3 and v4 qualitative bands (https://www.first.org/cvss/v4.0/specification-document, section 6). */
function fromScore(score) {
    if (!(score > 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}
function calculator(vector) {
    if (/^CVSS:3\.0\//.test(vector))
        return { calculator: new ae_cvss_calculator.Cvss3P0(vector), second: false };
    if (/^CVSS:3\.1\//.test(vector))
        return { calculator: new ae_cvss_calculator.Cvss3P1(vector), second: false };
    if (/^CVSS:4\.0\//.test(vector))
        return { calculator: new ae_cvss_calculator.Cvss4P0(vector), second: false };
    if (/^\(?AV:[LAN]\/AC:[HML]\/Au:/.test(vector))
        return { calculator: new ae_cvss_calculator.Cvss2(vector.replace(/[()]/g, '')), second: true };
    return null;
}
/** The band of a CVSS vector of version 2, 3.0, 3.1 or 4.0; unknown where a base metric is missing or it is none. v2 has no critical. */
function severityOfVector(vector) {
    try {
        const found = calculator(vector.trim());
        if (found?.calculator.isBaseFullyDefined() !== true)
            return 'unknown';
        const severity = fromScore(found.calculator.calculateScores().overall);
        return found.second && severity === 'critical' ? 'high' : severity;
    }
    catch {
        return 'unknown';
    }
}
/**
 * The tool's severity on our scale, and what it said. The word counts first, then the number, then the worst vector: tools fill
 * numbers in from words more often than the other way round. Nothing usable is `unknown`, never low.
 */
function toSeverity(reported, table) {
    const word = reported.word?.trim();
    const named = word === undefined ? undefined : lookUp(table, word.toLowerCase());
    if (word !== undefined && named !== undefined && named !== 'unknown')
        return { severity: named, asReported: word };
    if (typeof reported.score === 'number') {
        const severity = fromScore(reported.score);
        if (severity !== 'unknown')
            return { severity, asReported: String(reported.score) };
    }
    const worst = worstVector(reported.vectors ?? []);
    if (worst !== null)
        return worst;
    return word === undefined || word === '' ? { severity: 'unknown' } : { severity: 'unknown', asReported: word };
}
/** `toSeverity` for one table, each word and number worked out once: a report has a handful of them. */
function severityScale(table) {
    const known = new Map();
    return (reported) => {
        const { word, score, vectors } = reported;
        if (vectors !== undefined && vectors.length > 0)
            return toSeverity(reported, table);
        let byScore = known.get(word);
        if (byScore === undefined)
            known.set(word, (byScore = new Map()));
        let rated = byScore.get(score);
        if (rated === undefined)
            byScore.set(score, (rated = toSeverity(reported, table)));
        return rated;
    };
}
/** Own entries only: `constructor` is no severity. */
const lookUp = (table, word) => Object.hasOwn(table, word) ? table[word] : undefined;
function worstVector(vectors) {
    let worst = null;
    for (const vector of vectors) {
        const severity = severityOfVector(vector);
        if (severity === 'unknown' || (worst !== null && (0,model_severity/* severityRank */.qs)(worst.severity) >= (0,model_severity/* severityRank */.qs)(severity)))
            continue;
        worst = { severity, asReported: vector };
    }
    return worst;
}

// EXTERNAL MODULE: ./build/model/path-parts.js
var path_parts = __webpack_require__(7712);
;// CONCATENATED MODULE: ./build/normalise/align.js


/**
 * Brings the paths of all reports to one root. A tool that ran above the repository has folders too many in front of every path, one
 * that ran inside a folder has some too few. A report is touched only where none of its paths fits the other reports or the checkout as
 * it stands, and only where enough of them fit afterwards (see `enough`): folders are taken off all its paths alike, or put back where exactly one known path ends in this one. Input order never shows.
 */
function alignPaths(reports, exists) {
    // Taking off comes first for all: a short path must not be made long to fit one that is about to be cut.
    const found = survey(reports, exists);
    const cut = takeOff(reports, found);
    const isCut = cut.some((report, index) => report !== reports[index]);
    return putBack(cut, isCut ? survey(cut, exists) : found);
}
function takeOff(reports, { asked, known }) {
    return reports.map((report, index) => {
        const strange = asked[index] ?? [];
        const cut = strange.length === 0 ? 0 : foldersToCut(strange, known);
        return cut === 0 ? report : moved(report, (path) => path.split('/').slice(cut).join('/'));
    });
}
function putBack(reports, { own, asked, known, paths }) {
    let suffixes = null;
    return reports.map((report, index) => {
        const strange = asked[index] ?? [];
        if (strange.length === 0)
            return report;
        suffixes ??= suffixesOf(paths);
        const full = (path) => fullPath(path, suffixes ?? new Map(), own[index] ?? new Set());
        const fitting = strange.map(full).filter((path) => path !== null);
        return enough(fitting, strange, known) ? moved(report, (path) => full(path) ?? path) : report;
    });
}
function survey(reports, exists) {
    const own = reports.map(pathsOf);
    const seenIn = new Map();
    for (const paths of own)
        for (const path of paths)
            seenIn.set(path, (seenIn.get(path) ?? 0) + 1);
    // Where there is a checkout it decides alone: two reports of one tool, run in one folder, agree on paths that are both too short.
    const checkout = [...seenIn.keys()].some(exists);
    const known = {
        elsewhere: (path) => !checkout && (seenIn.get(path) ?? 0) > 1,
        anywhere: (path) => seenIn.has(path),
        exists,
    };
    return { own, asked: own.map((paths) => strangers(paths, known)), known, paths: [...seenIn.keys()] };
}
/** A sample of the report's paths, or none where one of them is known elsewhere as it stands. */
function strangers(paths, known) {
    const asked = sampleOf(paths);
    return asked.some((path) => known.elsewhere(path) || known.exists(path)) ? [] : asked;
}
function pathsOf(report) {
    const paths = new Set();
    let last;
    for (const { evidence } of report.sightings) {
        const path = (0,model_location/* repositoryPath */.SH)(evidence.location);
        // A tool speaks of one file after the other.
        if (path !== undefined && path !== last)
            paths.add(path);
        last = path;
    }
    return paths;
}
/** Enough to judge by; a report of 10 000 files does not need all of them asked. */
const sampleOf = (paths) => [...paths].sort().slice(0, 200);
function foldersToCut(asked, known) {
    const [first = ''] = asked;
    const depth = Math.min(...asked.map((path) => commonDepth(first, path)));
    for (let cut = 1; cut <= depth; cut++) {
        const fitting = asked
            .map((path) => path.split('/').slice(cut).join('/'))
            .filter((path) => known.anywhere(path) || known.exists(path));
        if (enough(fitting, asked, known))
            return cut;
    }
    return 0;
}
/** Two paths that happen to end alike prove nothing; long ones prove more than short ones; the checkout proves it. */
function enough(fitting, asked, known) {
    if (fitting.length === 0)
        return false;
    const long = fitting.filter((path) => path.split('/').length >= 4).length;
    return fitting.every(known.exists) || (fitting.length >= 3 && fitting.length * 5 >= asked.length) || long >= 3;
}
function commonDepth(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let depth = 0;
    while (depth < left.length - 1 && depth < right.length - 1 && left[depth] === right[depth])
        depth++;
    return depth;
}
/** The last two segments, or the only one: what a path is looked up by. Many folders hold an `index.js`. */
const tailOf = (path) => path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
function suffixesOf(paths) {
    const byTail = new Map();
    for (const path of paths)
        for (const tail of new Set([(0,path_parts/* baseName */.Fl)(path), tailOf(path)])) {
            const same = byTail.get(tail);
            if (same === undefined)
                byTail.set(tail, [path]);
            else
                same.push(path);
        }
    return byTail;
}
/** The one known path of another report that ends in this one, or null. */
function fullPath(path, suffixes, own) {
    const ending = `/${path}`;
    let only = null;
    for (const other of suffixes.get(tailOf(path)) ?? []) {
        if (!other.endsWith(ending) || own.has(other))
            continue;
        if (only !== null)
            return null;
        only = other;
    }
    return only;
}
function moved(report, move) {
    const known = new Map();
    const once = (path) => {
        let to = known.get(path);
        if (to === undefined)
            known.set(path, (to = move(path)));
        return to;
    };
    const relocate = (location) => {
        if (location.type === 'code')
            return { ...location, path: once(location.path) };
        return location.type === 'package' && location.manifest !== undefined && location.image === undefined
            ? { ...location, manifest: once(location.manifest) }
            : location;
    };
    const sightings = report.sightings.map((sighting) => ({
        ...sighting,
        evidence: { ...sighting.evidence, location: relocate(sighting.evidence.location) },
        also: sighting.also.map(relocate),
    }));
    return { ...report, ...(report.scanned === undefined ? {} : { scanned: report.scanned.map(once) }), sightings };
}

;// CONCATENATED MODULE: ./build/normalise/known-secrets.js


/** Shorter ones stand in texts by chance. */
const known_secrets_shortest = 8;
const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
/** A word is no value to be looked for: a scanner that takes `changeme` for a password would have it removed from every sentence. */
const isTelling = (value) => value.length >= known_secrets_shortest && kinds.filter((kind) => kind.test(value)).length > 1;
/** The values that a report knows as secrets, as far as they can be told from words; a line each. */
const secretsOf = ({ drafts }) => drafts
    .flatMap(({ draft }) => (draft.secret === undefined ? [] : draft.secret.split(/\r?\n/)))
    .map((line) => line.trim())
    .filter(isTelling);
/**
 * The reports without the values that any of them knows as secrets: what a secret scanner names, another tool quotes in a title. Gives
 * the same objects where nothing was removed.
 */
function withoutKnownSecrets(reports, values) {
    if (values.size === 0)
        return reports;
    const clean = (0,memoised/* memoised */.QC)(remover(values));
    return reports.map((report) => ({
        ...report,
        problems: report.problems.map((problem) => ({ ...problem, message: clean(problem.message) })),
        sightings: report.sightings.map((sighting) => cleaned(sighting, clean)),
    }));
}
function cleaned(sighting, clean) {
    const evidence = cleanedEvidence(sighting.evidence, clean);
    const advice = sighting.fix?.advice;
    const said = advice === undefined ? advice : clean(advice);
    if (evidence === sighting.evidence && said === advice)
        return sighting;
    return { ...sighting, evidence, ...(said === undefined ? {} : { fix: { ...sighting.fix, advice: said } }) };
}
function cleanedEvidence(evidence, clean) {
    const { title, ruleId, dismissed, reach = [] } = evidence;
    const texts = [title, ruleId, dismissed?.justification ?? '', ...reach.map(({ original }) => original)];
    if (texts.every((text) => clean(text) === text))
        return evidence;
    return {
        ...evidence,
        title: clean(title),
        ruleId: clean(ruleId),
        ...(dismissed && { dismissed: { ...dismissed, justification: clean(dismissed.justification) } }),
        ...(evidence.reach && { reach: reach.map((claim) => ({ ...claim, original: clean(claim.original) })) }),
    };
}
const beginning = (text, at) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
function remover(values) {
    const beginnings = new Map();
    for (const value of [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
        const key = beginning(value, 0);
        const known = beginnings.get(key);
        if (known === undefined)
            beginnings.set(key, [value]);
        else
            known.push(value);
    }
    return (text) => removed(text, beginnings);
}
/** One walk over the text, whatever the number of values. */
function removed(text, beginnings) {
    let out = '';
    let kept = 0;
    for (let at = 0; at <= text.length - known_secrets_shortest; at++) {
        const value = beginnings.get(beginning(text, at))?.find((one) => text.startsWith(one, at));
        if (value === undefined)
            continue;
        out += text.slice(kept, at) + mark;
        kept = at + value.length;
        at = kept - 1;
    }
    return kept === 0 ? text : out + text.slice(kept);
}

;// CONCATENATED MODULE: ./build/normalise/without-parts.js
const without_parts_plain = (path) => path.replace(/^\.\//, '');
/** The reports but for files that another report took for a part of itself and that say nothing of their own. */
function withoutParts(reports) {
    const parts = new Set(reports.flatMap((report) => report.parts ?? []).map(without_parts_plain));
    return reports.filter(({ file, category, counts }) => category !== null || counts.read > 0 || !parts.has(without_parts_plain(file)));
}

;// CONCATENATED MODULE: ./build/normalise/index.js













/**
 * Makes what brings a reader’s drafts into one schema and one spelling: paths, severities, identifiers; secrets removed. Nothing is
 * dropped. Made once for a run: each distinct path, package, rule and title is worked out once for all reports.
 */
function normaliser({ roots, secretKey }) {
    const spelling = { path: (0,memoised/* memoised */.QC)((path) => redact(cleanPath(path, roots))), purl: purlSpelling() };
    const words = {
        identifiers: identifierLists(),
        ruleId: (0,memoised/* memoised */.QC)((text) => redact(text)),
        title: (0,memoised/* memoised */.QC)((text) => titled(text, [])),
    };
    return (raw) => {
        const { drafts, severities, ...info } = raw;
        const context = { raw, severity: severityScale(severities), spelling, secretKey, words };
        const problems = info.problems.map((problem) => ({ ...problem, message: redact(problem.message) }));
        const scanned = info.scanned === undefined ? {} : { scanned: info.scanned.map(spelling.path) };
        return { ...info, ...scanned, problems, sightings: drafts.map((placed) => toSighting(placed, context)) };
    };
}
const noTool = { name: 'unknown tool' };
const noSecrets = [];
function toSighting({ draft, pointer }, context) {
    const { raw, spelling } = context;
    const identifiers = context.words.identifiers(draft.identifiers);
    const secrets = draft.secret === undefined ? noSecrets : draft.secret.split(/\r?\n/);
    const category = draft.category ?? raw.category ?? 'sast';
    const plain = secrets.length === 0;
    const ruleId = plain ? context.words.ruleId(draft.ruleId) : redact(draft.ruleId, secrets);
    const title = (plain ? context.words.title(draft.title) : titled(draft.title, secrets)) || ruleId;
    const { severity, asReported } = context.severity(draft.severity);
    const { reach, dismissed } = draft;
    const evidence = {
        tool: draft.tool ?? raw.tool ?? noTool,
        category,
        ruleId,
        title,
        severity,
        asReported,
        confidence: draft.confidence ?? 'unknown',
        location: normaliseLocation(draft.location, spelling),
        reach: reach === undefined || reach.length === 0 ? undefined : reachOf(reach, secrets),
        validity: draft.validity,
        dismissed: dismissed === undefined ? undefined : dismissedOf(dismissed, secrets, raw.trusted === true),
        source: { file: raw.file, sha256: raw.sha256, pointer },
    };
    return sightingOf(draft, { evidence, identifiers, secrets, context });
}
const nowhere = [];
function sightingOf(draft, found) {
    const { evidence, identifiers, secrets, context } = found;
    const { also, fix, secret } = draft;
    return {
        evidence,
        identifiers,
        also: also === undefined ? nowhere : normaliseLocations(also, context.spelling),
        family: hasFamily(evidence, identifiers)
            ? weaknessFamily(identifiers, { tool: evidence.tool.name, ruleId: evidence.ruleId, title: evidence.title })
            : null,
        secretHash: secret === undefined || secret.trim() === '' ? undefined : hashSecret(secret, context.secretKey),
        fix: fix === undefined ? undefined : fixOf(fix, secrets),
        scope: draft.scope,
        relationship: draft.relationship,
        intel: draft.intel,
        toolFingerprint: draft.toolFingerprint,
        resource: evidence.category === 'iac' ? addressOf(draft.resource) : undefined,
    };
}
/** The address of a resource; a path (`/Dockerfile.RUN`) names a file and what stands in it many times, and is none. */
const addressOf = (raw) => {
    const text = raw?.trim() ?? '';
    return text === '' || text.startsWith('/') ? undefined : redact(text);
};
/** Whether it is a flaw of one's own code or set-up, which tools name by its kind. */
const hasFamily = ({ category, location }, identifiers) => (0,model_category/* isSecurity */.P)(category) && category !== 'secret' && !(0,sighting/* isAdvisory */.k)({ category, location, identifiers });
/** The claims without secrets; the list itself where nothing of it changes, as readers share it. */
function reachOf(reach, secrets) {
    const claims = reach.map((claim) => {
        const original = redact(claim.original, secrets);
        return original === claim.original ? claim : { ...claim, original };
    });
    return claims.every((claim, at) => claim === reach[at]) ? reach : claims;
}
/** A claim by VEX is accepted where the platform team gave it: a scanner’s own is that tool’s word. */
function dismissedOf(dismissed, secrets, trusted) {
    const justification = redact(dismissed.justification, secrets);
    return { ...dismissed, justification, ...(trusted && dismissed.by === 'vex' ? { accepted: true } : {}) };
}
/** Longest title kept: a line of a table, not an essay; the report itself stays one pointer away. */
const titleLimit = 200;
/** Blanks that are not single spaces between words. */
const uneven = /\s\s|[^\S ]|^ | $/;
function titled(text, secrets) {
    const plain = redact(text, secrets);
    const line = uneven.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain;
    return line.length <= titleLimit
        ? line
        : `${line
            .slice(0, titleLimit - 1)
            .replace(/[\uD800-\uDBFF]$/, '')
            .trimEnd()}…`;
}
function fixOf(said, secrets) {
    const version = said.version?.trim();
    const advice = said.advice === undefined ? undefined : titled(said.advice, secrets);
    const fix = { ...(version ? { version } : {}), ...(advice ? { advice } : {}) };
    return Object.keys(fix).length === 0 ? undefined : fix;
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

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CV: () => (/* reexport */ mapped),
  KV: () => (/* reexport */ parseMapping),
  LF: () => (/* binding */ read),
  Xc: () => (/* binding */ readers)
});

// UNUSED EXPORTS: detectFormat

// NAMESPACE OBJECT: ./build/read/readers/index.js
var readers_namespaceObject = {};
__webpack_require__.r(readers_namespaceObject);
__webpack_require__.d(readers_namespaceObject, {
  acunetix: () => (acunetix),
  asff: () => (asff),
  auditjs: () => (auditjs),
  awsInspector: () => (awsInspector),
  bearer: () => (bearer),
  blackduckCsv: () => (blackduckCsv),
  bundlerAudit: () => (bundlerAudit),
  burpApi: () => (burpApi),
  burpDastardly: () => (burpDastardly),
  burpXml: () => (burpXml),
  cargoAudit: () => (cargoAudit),
  checkmarxOne: () => (checkmarxOne),
  checkmarxXml: () => (checkmarxXml),
  clair: () => (clair),
  clairScanner: () => (clairScanner),
  composerAudit: () => (composerAudit),
  contrastCsv: () => (contrastCsv),
  contrastXml: () => (contrastXml),
  csaf: () => (csaf),
  cyclonedx: () => (cyclonedx),
  cyclonedxXml: () => (cyclonedxXml),
  datadogIast: () => (datadogIast),
  dependabotGraphql: () => (dependabotGraphql),
  dependabotRest: () => (dependabotRest),
  dependencyCheckXml: () => (dependencyCheckXml),
  dependencyTrack: () => (dependencyTrack),
  detectSecrets: () => (detectSecrets),
  dotnetList: () => (dotnetList),
  endor: () => (endor),
  eslintJson: () => (eslintJson),
  fortifyFvdl: () => (fortifyFvdl),
  fortifyXml: () => (fortifyXml),
  generic: () => (generic),
  ggshield: () => (ggshield),
  githubCodeScanning: () => (githubCodeScanning),
  gitlab: () => (gitlab),
  gitleaks: () => (gitleaks),
  govulncheck: () => (govulncheck),
  grype: () => (grype),
  horusec: () => (horusec),
  invicti: () => (invicti),
  jfrog: () => (jfrog),
  kubescape: () => (kubescape),
  mendJson: () => (mendJson),
  neuvector: () => (neuvector),
  nikto: () => (nikto),
  njsscan: () => (njsscan),
  noseyparker: () => (noseyparker),
  npmAudit: () => (npmAudit),
  npmAuditV1: () => (npmAuditV1),
  openvex: () => (openvex),
  osvScanner: () => (osvScanner),
  prowler: () => (prowler),
  retireJs: () => (retireJs),
  sarif: () => (sarif),
  securityHub: () => (securityHub),
  semgrepJson: () => (semgrepJson),
  snykJson: () => (snykJson),
  socketFacts: () => (socketFacts),
  sonarqubeApi: () => (sonarqubeApi),
  sonarqubeReport: () => (sonarqubeReport),
  spotbugsXml: () => (spotbugsXml),
  terrascan: () => (terrascan),
  trivy: () => (trivy_trivy),
  trivyK8s: () => (trivyK8s),
  trufflehogV2: () => (trufflehogV2),
  twistlock: () => (twistlock),
  veracodeJson: () => (veracodeJson),
  veracodePipeline: () => (veracodePipeline),
  veracodeXml: () => (veracodeXml),
  wapitiJson: () => (wapitiJson),
  wapitiXml: () => (wapitiXml),
  wazuh: () => (wazuh),
  yarnAudit: () => (yarnAudit),
  yarnNpmAudit: () => (yarnNpmAudit),
  zapJson: () => (zapJson),
  zapXml: () => (zapXml)
});

;// CONCATENATED MODULE: ./build/read/decode/byte-sink.js
/** An empty sink, with room for `size` bytes. */
function createSink(size = 4096) {
    let store = new Uint8Array(size);
    let used = 0;
    return {
        push: (bytes) => {
            if (used + bytes.length > store.length) {
                const grown = new Uint8Array(Math.max(store.length * 2, used + bytes.length));
                grown.set(store.subarray(0, used));
                store = grown;
            }
            store.set(bytes, used);
            used += bytes.length;
        },
        size: () => used,
        bytes: () => store.subarray(0, used),
    };
}

;// CONCATENATED MODULE: ./build/read/locate.js
/** Line and column of an offset in UTF-8 text. */
function locate(chunks, offset) {
    let line = 1;
    let column = 1;
    let at = 0;
    for (const chunk of chunks) {
        for (let i = 0; i < chunk.length; i++, at++) {
            if (at >= offset)
                return { line, column };
            const c = chunk[i] ?? 0;
            if (c === 0x0a) {
                line++;
                column = 1;
            }
            else if ((c & 0xc0) !== 0x80)
                column++;
        }
    }
    return { line, column };
}

;// CONCATENATED MODULE: ./build/read/decode/input.js


/** Tells encoding and start of a report; a flaw where it holds no text at all. */
function input_openInput(file, limits) {
    const { prefix: raw } = take(file.chunks(), limits.prefixBytes);
    if (raw.length === 0)
        return emptyFile;
    const encoding = sniff(raw);
    const bytes = (from) => file.from?.(from) ?? dropped(file.chunks(), from);
    const text = (from = 0) => encoding.name === 'utf-8'
        ? bytes(encoding.mark + from)
        : dropped(transcoded(bytes(encoding.mark), encoding.name), from);
    const { prefix, whole } = take(text(), limits.prefixBytes);
    const binary = binaryKind(prefix, raw);
    if (binary !== null)
        return {
            code: 'unreadable',
            message: `The file is ${binary}, not the text of a report.`,
            next: 'Give the report itself, or packed as zip or gzip no more than twice.',
            byte: 0,
            foreign: 'file',
        };
    return {
        chunks: text,
        prefix,
        whole,
        byteAt: (offset) => (encoding.name === 'utf-8' ? offset + encoding.mark : undefined),
        placeOf: (offset) => locate(text(), offset),
    };
}
/** A stretch of a text as a text of its own: offsets count from its beginning, places are those in the file. */
function stretch(input, from, to, limits) {
    const chunks = (skip = 0) => {
        const rest = input.chunks(from + skip);
        return to === null ? rest : first(rest, to - from - skip);
    };
    return {
        chunks,
        ...take(chunks(), limits.prefixBytes),
        byteAt: (offset) => input.byteAt(from + offset),
        placeOf: (offset) => input.placeOf(from + offset),
    };
}
/** Zero bytes: clean for some tools, where the user says which. */
const emptyFile = {
    code: 'unreadable',
    message: 'The file is empty (0 bytes): nobody can tell whether the scanner ran.',
    next: 'Tools such as TruffleHog and Nuclei write nothing when they find nothing: name the tool in front of the path (`trufflehog:path`, `nuclei:path`) and an empty file counts as clean.',
    byte: 0,
    foreign: 'file',
};
function sniff(raw) {
    const [a, b, c] = raw;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { name: 'utf-8', mark: 3 };
    if (a === 0xff && b === 0xfe)
        return { name: 'utf-16le', mark: 2 };
    if (a === 0xfe && b === 0xff)
        return { name: 'utf-16be', mark: 2 };
    if (a !== 0 && b === 0 && raw.length >= 2)
        return { name: 'utf-16le', mark: 0 };
    if (a === 0 && b !== 0 && raw.length >= 2)
        return { name: 'utf-16be', mark: 0 };
    return { name: 'utf-8', mark: 0 };
}
function binaryKind(text, raw) {
    if (raw[0] === 0x50 && raw[1] === 0x4b && (raw[2] ?? 9) <= 8)
        return 'a ZIP archive';
    if (raw[0] === 0x1f && raw[1] === 0x8b)
        return 'gzip data';
    if (raw[0] === 0x25 && raw[1] === 0x50 && raw[2] === 0x44 && raw[3] === 0x46)
        return 'a PDF';
    return text.subarray(0, 4096).includes(0) ? 'binary data' : null;
}
function take(chunks, limit) {
    const sink = createSink();
    for (const chunk of chunks) {
        if (sink.size() + chunk.length > limit) {
            sink.push(chunk.subarray(0, limit - sink.size()));
            return { prefix: sink.bytes(), whole: false };
        }
        sink.push(chunk);
    }
    return { prefix: sink.bytes(), whole: true };
}
/** The chunks without their first `count` bytes. */
function* dropped(chunks, count) {
    let left = count;
    for (const chunk of chunks) {
        if (left >= chunk.length)
            left -= chunk.length;
        else {
            yield left > 0 ? chunk.subarray(left) : chunk;
            left = 0;
        }
    }
}
/** The first `count` bytes. */
function* first(chunks, count) {
    let left = count;
    for (const chunk of chunks) {
        if (left <= 0)
            return;
        yield left < chunk.length ? chunk.subarray(0, left) : chunk;
        left -= chunk.length;
    }
}
function* transcoded(chunks, encoding) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    const encoder = new TextEncoder();
    for (const chunk of chunks)
        yield encoder.encode(decoder.decode(chunk, { stream: true }));
    yield encoder.encode(decoder.decode());
}

;// CONCATENATED MODULE: ./build/read/limits.js
const KiB = 1024;
const MiB = 1024 * KiB;
const limits_limits = {
    prefixBytes: 256 * KiB,
    bannerBytes: 64 * KiB,
    depth: 256,
    entryBytes: 64 * MiB,
    headBytes: 256 * MiB,
    entries: 5_000_000,
    problems: 50,
    headObjects: 20,
    documents: 1000,
    tries: 20,
};

;// CONCATENATED MODULE: ./build/read/checked.js
/** An entry as its reader wants it, or what its schema says against it. */
const checked = ({ entry }, { planned, value }) => planned === undefined ? entry.safeParse(value) : { success: true, data: planned };

;// CONCATENATED MODULE: ./build/read/decode/flaw.js
const scanAgain = 'Let the scanner write the report again and check that its step finished; a cut file usually means that it was killed.';
const splitReport = 'Split the scan into several reports, or let the scanner write less into each result.';
/** The document ends inside a value or is not well-formed at this byte. */
const malformed = (message, byte) => ({
    code: 'unreadable',
    message,
    next: scanAgain,
    byte,
});
/** A limit was reached at this byte. */
const tooLarge = (message, byte) => ({
    code: 'too-large',
    message,
    next: splitReport,
    byte,
});
/** The flaw at a line and column in place of a byte. */
const placed = ({ code, message, next }, at) => ({
    code,
    message,
    next,
    ...at,
});
const raised = new WeakMap();
/** Leaves a decoder’s recursion; the decoder that was called catches it by `flawOf`, so that no caller ever sees an exception. */
function raise(flaw) {
    const error = new Error(flaw.message);
    raised.set(error, flaw);
    throw error;
}
/** The flaw behind an exception of `raise`; any other exception is a bug and is thrown on. */
function flawOf(error) {
    const flaw = error instanceof Error ? raised.get(error) : undefined;
    if (flaw === undefined)
        throw error;
    return flaw;
}

;// CONCATENATED MODULE: ./build/read/in-words.js
/** What is wrong with a value of several shapes is what the nearest one, the first with the fewest mistakes, has against it. */
function nearest(issue) {
    const [first, ...others] = (issue.errors ?? []).map((shape) => shape.flatMap(nearest));
    if (first === undefined)
        return [issue];
    const best = others.reduce((least, shape) => (shape.length < least.length ? shape : least), first);
    return best.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}
/** The first mistakes that a schema found: `location/path: expected string, received undefined`. */
function inWords(found) {
    const issues = found.flatMap(nearest);
    const shown = issues
        .slice(0, 3)
        .map(({ path, message }) => `${path.length === 0 ? 'the value' : path.map(String).join('/')}: ${message.replace(/^Invalid input: /, '')}`);
    return [...shown, ...(issues.length > 3 ? [`and ${issues.length - 3} more`] : [])].join('; ');
}

;// CONCATENATED MODULE: ./build/read/collect.js



/** Every entry is accounted for. */
const countsOf = ({ tally }) => ({
    read: tally.kept + tally.dismissed + tally.skipped,
    ...tally,
});
/**
 * Takes a report’s entries one by one and makes drafts of them. What is refused is skipped, with its pointer and the reason; `take`
 * never throws.
 */
function createCollector(reader, prepared, limits) {
    const collection = {
        drafts: [],
        skipped: [],
        tally: { kept: 0, dismissed: 0, skipped: 0 },
        repeated: new Map(),
    };
    const skip = (entry, message, code) => {
        count(collection, entry.pointer, { fate: 'skipped', repeats: entry.repeats });
        if (collection.skipped.length < limits.problems)
            collection.skipped.push(toSkipped(entry, reader, { message, code }));
    };
    const draft = (entry, data) => {
        const { keys, path, pointer } = entry;
        try {
            const made = reader.draft(data, { prepared, keys, path, pointer });
            if (isList(made))
                placeAll(collection, entry, made);
            else
                place(collection, entry, made);
        }
        catch (error) {
            skip(entry, `could not be understood: ${error instanceof Error ? error.message : String(error)}.`, 'entry-skipped');
        }
    };
    const take = (entry) => {
        if (entry.flaw !== undefined) {
            skip(entry, entry.flaw.message, entry.flaw.code);
            return;
        }
        const parsed = checked(reader, entry);
        if (parsed.success)
            draft(entry, parsed.data);
        else
            skip(entry, `is not what ${reader.title} writes: ${inWords(parsed.error.issues)}.`, 'entry-skipped');
    };
    return { collection, take };
}
const isList = (made) => Array.isArray(made);
function place(collection, entry, made) {
    const pointer = pointerOf(entry, made);
    count(collection, pointer, { fate: keep(collection, pointer, made), repeats: entry.repeats });
}
/** Two drafts of one pointer count once; one that is kept outweighs one that is dismissed. */
function placeAll(collection, entry, made) {
    const fates = new Map();
    for (const item of made) {
        const pointer = pointerOf(entry, item);
        const fate = keep(collection, pointer, item);
        if (fate === 'kept' || !fates.has(pointer))
            fates.set(pointer, fate);
    }
    for (const [pointer, fate] of fates)
        count(collection, pointer, { fate, repeats: entry.repeats });
}
const pointerOf = (entry, { at }) => at === undefined ? entry.pointer : entry.pointer + at;
function keep({ drafts }, pointer, made) {
    if ('aside' in made)
        return 'dismissed';
    drafts.push({ draft: made, pointer });
    return made.dismissed === undefined ? 'kept' : 'dismissed';
}
const weight = { kept: 2, dismissed: 1, skipped: 0 };
function count({ tally, repeated }, pointer, { fate, repeats }) {
    if (repeats) {
        const before = repeated.get(pointer);
        if (before !== undefined && weight[before] >= weight[fate])
            return;
        if (before !== undefined)
            tally[before]--;
        repeated.set(pointer, fate);
    }
    tally[fate]++;
}
const toSkipped = (entry, reader, { message, code }) => ({
    code,
    message: `Entry ${entry.pointer} ${message}`,
    next: code === 'too-large'
        ? splitReport
        : `Look the entry up in the report. If ${reader.title} wrote it so, please report it with the entry.`,
    pointer: entry.pointer,
    ...(entry.byte === undefined ? {} : { byte: entry.byte }),
    ...(entry.line === undefined ? {} : { line: entry.line }),
});

;// CONCATENATED MODULE: ./build/read/decode/json-cursor.js

const quote = 0x22;
const backslash = 0x5c;
const empty = new Uint8Array(0);
/** A cursor before the first byte. */
const createCursor = (chunks, limits) => ({
    source: chunks[Symbol.iterator](),
    limits,
    bytes: empty,
    at: 0,
    end: 0,
    base: 0,
    record: null,
    recordFrom: 0,
});
/** Bytes passed over so far. */
const offsetOf = (cursor) => cursor.base + cursor.at;
/** Sends what is passed over from here on to `to`, or nowhere. */
function recordTo(cursor, to) {
    flush(cursor);
    cursor.record = to;
}
function flush(cursor) {
    const { record, recordFrom, at } = cursor;
    cursor.recordFrom = at;
    if (record !== null && at > recordFrom)
        record(cursor.bytes.subarray(recordFrom, at));
}
/** The next piece, once this one is used up; false at the end of the text. */
function more(cursor) {
    cursor.at = cursor.end;
    flush(cursor);
    for (;;) {
        const next = cursor.source.next();
        if (next.done === true)
            return false;
        if (next.value.length === 0)
            continue;
        cursor.base += cursor.end;
        cursor.bytes = next.value;
        cursor.end = next.value.length;
        cursor.at = cursor.recordFrom = 0;
        return true;
    }
}
function moreOrCut(cursor) {
    if (!more(cursor))
        cutOff(cursor);
}
/** Raises that the text ends here, too early. */
const cutOff = (cursor) => raise(malformed(`The file ends at byte ${offsetOf(cursor)} in the middle of the document.`, offsetOf(cursor)));
/** The next byte that is not white space, not yet passed; -1 at the end of the text. */
function peek(cursor) {
    for (;;) {
        const { bytes, end } = cursor;
        for (let i = cursor.at; i < end; i++) {
            const c = bytes[i] ?? 0;
            if (c > 0x20 || (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09)) {
                cursor.at = i;
                return c;
            }
        }
        if (!more(cursor))
            return -1;
    }
}
/** Passes over the value that begins at the next byte; true where it is nested deeper than the limit allows. */
function skipValue(cursor, depth) {
    const c = peek(cursor);
    if (c === -1)
        moreOrCut(cursor);
    if (c === quote) {
        cursor.at++;
        skipString(cursor);
    }
    else if (c === 0x7b || c === 0x5b) {
        cursor.at++;
        return depth + skipNest(cursor) > cursor.limits.depth;
    }
    else
        skipScalar(cursor, depth);
    return false;
}
/** From behind the opening quote to behind the closing one. */
function skipString(cursor) {
    let escaped = false;
    for (;;) {
        const { bytes, end } = cursor;
        for (let i = cursor.at; i < end; i++) {
            const c = bytes[i];
            if (escaped)
                escaped = false;
            else if (c === backslash)
                escaped = true;
            else if (c === quote) {
                cursor.at = i + 1;
                return;
            }
        }
        moreOrCut(cursor);
    }
}
/** From behind the opening bracket to behind its closing one; gives the levels inside. The hot loop of all reading. */
function skipNest(cursor) {
    let open = 1;
    let deepest = 1;
    for (;;) {
        const { bytes, end } = cursor;
        let i = cursor.at;
        let inString = false;
        while (i < end) {
            const c = bytes[i++] ?? 0;
            if (c === quote) {
                inString = true;
                while (i < end) {
                    const d = bytes[i++];
                    if (d === quote) {
                        inString = false;
                        break;
                    }
                    if (d === backslash)
                        i++;
                }
                if (inString)
                    break;
            }
            else if (c > 0x5a) {
                const kind = c | 0x20;
                if (kind === 0x7b) {
                    if (++open > deepest)
                        deepest = open;
                }
                else if (kind === 0x7d && --open === 0) {
                    cursor.at = i;
                    return deepest;
                }
            }
        }
        moreOrCut(cursor);
        if (!inString)
            continue;
        // A backslash that was the last byte escapes the first of this piece.
        if (i > end)
            cursor.at = 1;
        skipString(cursor);
    }
}
const endsScalar = (c) => c <= 0x20 || c === 0x2c || c === 0x5d || c === 0x7d || c === 0x3a || c === quote || c === 0x5b || c === 0x7b;
function skipScalar(cursor, depth) {
    const start = offsetOf(cursor);
    do {
        while (cursor.at < cursor.end) {
            if (endsScalar(cursor.bytes[cursor.at] ?? 0)) {
                if (offsetOf(cursor) === start)
                    raise(malformed(`Found ${shown(cursor)} where JSON expects a value.`, start));
                return;
            }
            cursor.at++;
        }
    } while (more(cursor));
    // `12` at the end may be the beginning of `123`.
    if (depth > 0)
        cutOff(cursor);
}
/** The next byte, for people. */
function shown(cursor) {
    const c = peek(cursor);
    return c > 0x20 && c < 0x7f ? `\`${String.fromCharCode(c)}\`` : `byte 0x${c.toString(16)}`;
}
/** Passes over a string that begins here and gives its raw bytes, quotes included. Nothing of it is recorded. */
function takeString(cursor) {
    const { record, limits } = cursor;
    const parts = [];
    recordTo(cursor, (piece) => {
        if (parts.length + piece.length > limits.entryBytes)
            raise(tooLarge('A name in an object is larger than an entry may be.', offsetOf(cursor)));
        for (const byte of piece)
            parts.push(byte);
    });
    cursor.at++;
    skipString(cursor);
    recordTo(cursor, record);
    return Uint8Array.from(parts);
}
/** Passes over the rest of the line and gives its first 200 bytes as text. */
function skipLine(cursor) {
    const line = [];
    do {
        while (cursor.at < cursor.end) {
            const c = cursor.bytes[cursor.at++] ?? 0;
            if (c === 0x0a)
                return String.fromCharCode(...line);
            if (line.length < 200)
                line.push(c);
        }
    } while (more(cursor));
    return String.fromCharCode(...line);
}

;// CONCATENATED MODULE: ./build/read/decode/start.js


const decoder = new TextDecoder();
/**
 * Where the document begins: the first line that looks like JSON or XML, behind a banner or status lines. Null where none does.
 * `[INFO] done` looks like an array and is none, so the byte behind the bracket is looked at, too.
 */
function findStart(prefix, bannerBytes) {
    const end = Math.min(prefix.length, bannerBytes);
    for (let at = 0; at < end; at = nextLine(prefix, at)) {
        const first = skipBlank(prefix, at);
        const syntax = kindOf(prefix, first);
        if (syntax !== null)
            return { syntax, at: first };
        if (first > at && first >= end)
            return null;
    }
    return null;
}
/** Where another document begins behind the end of one, or behind lines that are no document; null where nothing does. */
function nextStart(input, from, bannerBytes) {
    const sink = createSink();
    // Enough behind the last line that may count to tell what begins there.
    for (const chunk of first(input.chunks(from), bannerBytes + 200))
        sink.push(chunk);
    const found = findStart(sink.bytes(), bannerBytes);
    return found === null ? null : { ...found, at: from + found.at };
}
/** Files that were joined bring their byte order marks along. */
function skipBlank(bytes, from) {
    let at = from;
    for (;;) {
        if (isSpace(bytes[at]))
            at++;
        else if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf)
            at += 3;
        else
            return at;
    }
}
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
function nextLine(prefix, from) {
    const newline = prefix.indexOf(0x0a, from);
    return newline < 0 ? prefix.length : newline + 1;
}
function kindOf(prefix, at) {
    const text = decoder.decode(prefix.subarray(at, at + 200));
    if (/^\{\s*(?:"|\}|$)/.test(text))
        return 'json';
    if (/^\[\s*(?:[[\]{"]|-?\d[\d.eE+-]*\s*[,\]]|(?:true|false|null)\s*[,\]]|$)/.test(text))
        return 'json';
    return /^<(?:\?xml|!--|!DOCTYPE|[A-Za-z_])/.test(text) ? 'xml' : null;
}

;// CONCATENATED MODULE: ./build/read/decode/document.js
/** The text from the start of the document on. */
const textOf = ({ input, start }) => input.chunks(start);

;// CONCATENATED MODULE: ./build/read/decode/paths.js
const toEntryPath = (text) => ({ text, segments: text.split('/').slice(1) });
/** The paths that still match after one more step, taken at this depth (0 is the root’s own children). */
function step(active, key, depth) {
    if (active.length === 0)
        return active;
    return active.filter(({ segments }) => segments[depth] === '*' || segments[depth] === String(key));
}
/** The path that ends here, if one does: its value is an entry. */
const ending = (active, depth) => active.find(({ segments }) => segments.length === depth + 1);
/** One segment of a JSON Pointer, RFC 6901. */
const pointerSegment = (key) => typeof key === 'number'
    ? String(key)
    : key.includes('~') || key.includes('/')
        ? key.replaceAll('~', '~0').replaceAll('/', '~1')
        : key;
/** The values that stood for each `*` of the path. */
const wildcards = (path, keys) => keys.filter((_, index) => path.segments[index] === '*');

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/read/decode/xml.js



/**
 * One pass over XML text, for its entries where `emit` is given, else for its head. Entities of a DTD are never read. Never throws;
 * what was found before a flaw counts.
 */
function walkXml(chunks, options, emit) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    const walk = { options, parser, emit, stack: [], skipping: 0, root: null, end: null, size: 0 };
    parser.on('error', ({ message }) => raise(malformed(`The XML is not well-formed: ${message.replace(/^(?:[^ :]*:)?\d+:\d+: /, '')}`, parser.position)));
    parser.on('opentag', (tag) => xml_open(walk, tag));
    parser.on('text', (text) => characters(walk, text));
    parser.on('cdata', (text) => characters(walk, text));
    parser.on('closetag', () => {
        if (walk.skipping > 0)
            walk.skipping--;
        else
            xml_close(walk);
        if (walk.stack.length === 0 && walk.skipping === 0)
            walk.end ??= parser.position;
    });
    try {
        const decoder = new TextDecoder(options.encoding);
        for (const chunk of chunks)
            parser.write(decoder.decode(chunk, { stream: true }));
        parser.write(decoder.decode());
        parser.close();
        return { head: walk.root, flaw: null, end: walk.end };
    }
    catch (error) {
        const at = { line: parser.line, column: parser.column + 1 };
        if (emit === null)
            while (walk.stack.length > 0)
                xml_close(walk);
        return { head: walk.root, flaw: placed(flawOf(error), at), end: walk.end };
    }
}
function xml_open(walk, tag) {
    const { stack, options, parser } = walk;
    if (stack.length + walk.skipping >= options.limits.depth)
        raise(tooLarge(`Elements are nested deeper than ${options.limits.depth} levels.`, parser.position));
    if (walk.skipping > 0) {
        walk.skipping++;
        return;
    }
    const element = build(tag, stack, options.paths, parser.line);
    const first = element.positions.at(-1) === 1;
    // An entry that neither the head nor anybody else wants.
    if (walk.emit === null && element.entry !== undefined && !first)
        walk.skipping = 1;
    else
        stack.push(element);
    grow(walk, tag.name.length + 32);
}
function characters(walk, text) {
    const top = walk.stack.at(-1);
    if (walk.skipping > 0 || top === undefined)
        return;
    top.parts.push(text);
    grow(walk, text.length);
}
function grow(walk, by) {
    const { headBytes, entryBytes } = walk.options.limits;
    const most = walk.emit === null ? headBytes : entryBytes;
    walk.size += by;
    if (walk.size > most)
        raise(tooLarge(`${walk.emit === null ? 'What stands around the entries' : 'An entry'} is larger than ${most} bytes.`, walk.parser.position));
}
function xml_close(walk) {
    const done = walk.stack.pop();
    if (done === undefined)
        return;
    const { name, attributes, children } = done;
    const element = { name, attributes, text: done.parts.join('').trim(), children };
    const parent = walk.stack.at(-1);
    if (parent === undefined)
        walk.root = element;
    else if (walk.emit === null || done.inside)
        parent.children.push(element);
    else
        walk.size = 0;
    if (walk.emit !== null && done.entry !== undefined)
        walk.emit({
            pointer: done.pointer,
            keys: done.positions,
            path: done.entry.text,
            repeats: false,
            line: done.line,
            value: element,
        });
}
/** The name without its namespace prefix. */
const local = (name) => name.slice(name.indexOf(':') + 1);
function build(tag, stack, paths, line) {
    const name = local(tag.name);
    const parent = stack.at(-1);
    const count = (parent?.counts.get(name) ?? 0) + 1;
    parent?.counts.set(name, count);
    const inside = parent !== undefined && (parent.inside || parent.entry !== undefined);
    const active = inside ? [] : step(parent?.active ?? paths, name, stack.length);
    return {
        name,
        attributes: Object.fromEntries(Object.entries(tag.attributes).flatMap(([key, value]) => /^xmlns(?:$|:)/.test(key) ? [] : [[local(key), value]])),
        parts: [],
        children: [],
        counts: new Map(),
        pointer: `${parent?.pointer ?? ''}/${name}${count === 1 ? '' : `[${count}]`}`,
        positions: [...(parent?.positions ?? []), count],
        active,
        entry: inside ? undefined : ending(active, stack.length),
        inside,
        line,
    };
}
/** The encoding that an XML declaration names, where this platform knows it; else UTF-8. UTF-16 has been transcoded by then. */
function xmlEncoding(prefix) {
    const declaration = String.fromCharCode(...prefix.subarray(0, 200));
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
    try {
        const { encoding } = new TextDecoder(declared);
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return 'utf-8';
    }
}

;// CONCATENATED MODULE: ./build/read/decode/xml-document.js





/** An XML document: a pass for the head, then one for the entries. */
function openXml(opened, entries) {
    const { limits, input, start } = opened;
    const options = { paths: entries.map(toEntryPath), limits, encoding: xmlEncoding(input.prefix.subarray(start)) };
    const { head, flaw, end } = walkXml(textOf(opened), options, null);
    // What stands behind the root is looked at only where the parser stumbled over it.
    const size = flaw === null || end === null ? null : bytesOf(textOf(opened), end, options.encoding);
    const next = size === null ? null : nextStart(input, start + size, limits.bannerBytes);
    const flaws = flaw === null || next !== null ? [] : [flaw];
    return {
        head,
        flaws,
        beyond: 0,
        next: next?.at ?? null,
        entries: (emit) => {
            const text = next === null || size === null ? textOf(opened) : first(textOf(opened), size);
            const found = walkXml(text, options, emit).flaw;
            // The pass for the head does not look at the size of entries.
            if (found !== null && flaws.length === 0)
                flaws.push(found);
        },
    };
}
/** How many bytes the first so many UTF-16 units of a text take. */
function bytesOf(chunks, units, encoding) {
    // Of the older encodings those with one byte for each character matter.
    if (encoding !== 'utf-8')
        return units;
    let left = units;
    let bytes = 0;
    for (const chunk of chunks)
        for (const c of chunk) {
            if ((c & 0xc0) !== 0x80) {
                if (left <= 0)
                    return bytes;
                left -= c < 0xf0 ? 1 : 2;
            }
            bytes++;
        }
    return bytes;
}

;// CONCATENATED MODULE: ./build/read/behind.js




/** Where another document begins behind the first one, of which nothing is kept; null where none does, or where it has no end. */
function behind(input, limits) {
    const start = findStart(input.prefix, limits.bannerBytes);
    if (start === null)
        return null;
    if (start.syntax === 'xml')
        return openXml({ input, start: start.at, limits }, ['/*/*']).next;
    const cursor = createCursor(input.chunks(start.at), limits);
    try {
        skipValue(cursor, 1);
        if (peek(cursor) === -1)
            return null;
    }
    catch (error) {
        // It is broken, which has been told.
        flawOf(error);
        return null;
    }
    return nextStart(input, start.at + offsetOf(cursor), limits.bannerBytes)?.at ?? null;
}

;// CONCATENATED MODULE: ./build/read/decode/csv.js

/**
 * Splits CSV text that arrives in pieces into records (RFC 4180, with any delimiter and either line ending). Blank lines are no
 * records. Never throws.
 */
function walkCsv(chunks, options, onRecord) {
    const walk = {
        ...options,
        onRecord,
        fields: [],
        field: '',
        state: 'start',
        size: 0,
        line: 1,
        quotedFrom: 1,
        stopped: false,
    };
    const decoder = new TextDecoder();
    try {
        for (const chunk of chunks) {
            csv_take(walk, decoder.decode(chunk, { stream: true }));
            if (walk.stopped)
                return null;
        }
        csv_take(walk, decoder.decode());
        if (walk.state === 'quoted')
            raise(malformed(`The file ends inside the quotation mark opened in line ${walk.quotedFrom}.`, 0));
        if (!walk.stopped)
            endRecord(walk, false);
        return null;
    }
    catch (error) {
        return placed(flawOf(error), { line: walk.quotedFrom, column: 1 });
    }
}
function csv_take(walk, text) {
    for (let i = 0; i < text.length && !walk.stopped; i++)
        i = character(walk, text, i);
    walk.size += text.length;
    if (walk.size > walk.limits.entryBytes && walk.field.length > walk.limits.entryBytes)
        raise(tooLarge(`A record is larger than ${walk.limits.entryBytes} characters.`, 0));
}
/** Takes the character at `i`, or a stretch that begins there; gives where it ends. */
function character(walk, text, i) {
    const c = text[i];
    if (walk.state === 'quoted')
        return quoted(walk, text, i);
    if (c === '\n') {
        walk.line++;
        endRecord(walk, true);
    }
    else if (c === walk.delimiter)
        endField(walk);
    else if (c === '"' && walk.state === 'quote') {
        walk.field += '"';
        walk.state = 'quoted';
    }
    else if (c === '"' && walk.state === 'start') {
        walk.state = 'quoted';
        walk.quotedFrom = walk.line;
    }
    else if (c !== '\r') {
        walk.field += c ?? '';
        if (walk.state === 'start')
            walk.state = 'plain';
    }
    return i;
}
function quoted(walk, text, i) {
    const close = text.indexOf('"', i);
    const stretch = text.slice(i, close < 0 ? text.length : close);
    walk.field += stretch;
    walk.line += stretch.split('\n').length - 1;
    if (close >= 0)
        walk.state = 'quote';
    return close < 0 ? text.length : close;
}
function endField(walk) {
    walk.fields.push(walk.field);
    walk.field = '';
    walk.state = 'start';
}
function endRecord(walk, ended) {
    const blank = walk.fields.length === 0 && walk.field === '' && walk.state === 'start';
    if (blank)
        return;
    endField(walk);
    const { fields } = walk;
    walk.fields = [];
    walk.size = 0;
    if (!walk.onRecord(fields, ended))
        walk.stopped = true;
}
/** The delimiter of a header line: the one of `,` `;` tab and `|` that it has most of, outside quotes. */
function sniffDelimiter(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    let best = ',';
    for (const candidate of [';', '\t', '|'])
        if (bare.split(candidate).length > bare.split(best).length)
            best = candidate;
    return best;
}
/** A record under its header: a repeated name keeps its first value, a missing value is empty. */
function toRow(columns, fields) {
    const row = new Map();
    for (const [index, column] of columns.entries())
        if (!row.has(column))
            row.set(column, fields[index] ?? '');
    return Object.fromEntries(row);
}

;// CONCATENATED MODULE: ./build/read/decode/csv-document.js



/** CSV under a header: the columns and the first record are the head, each record is an entry. */
function openCsv(opened) {
    const { limits, input } = opened;
    const header = new TextDecoder().decode(input.prefix).split('\n', 1)[0] ?? '';
    const options = { limits, delimiter: sniffDelimiter(header) };
    const top = [];
    const early = walkCsv([input.prefix], options, (fields) => top.push(fields) < 2);
    const columns = (top[0] ?? []).map((name) => name.trim());
    const flaws = early !== null && input.whole ? [early] : [];
    return {
        head: { columns, first: top[1] === undefined ? null : toRow(columns, top[1]) },
        flaws,
        beyond: 0,
        next: null,
        entries: (emit) => {
            let row = 0;
            const flaw = walkCsv(textOf(opened), options, (fields, ended) => {
                row++;
                if (!ended && fields.length < columns.length)
                    flaws.push(malformed(`The file ends in the middle of row ${row}.`, 0));
                if (row > 1)
                    emit({ pointer: `row=${row}`, keys: [row], path: '', repeats: false, value: toRow(columns, fields) });
                return true;
            });
            if (flaw !== null && early === null)
                flaws.push(flaw);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/decode/json-close.js
/**
 * JSON text that was cut off, with what is open closed behind the last value that is complete: `{"a":[1,2` becomes `{"a":[1]}`.
 * Complete text comes back as it is.
 */
function closeJson(bytes) {
    const open = [];
    let safe = 0;
    let safeDepth = 0;
    let inString = false;
    for (let i = 0; i < bytes.length; i++) {
        const c = bytes[i];
        if (inString) {
            if (c === 0x5c)
                i++;
            else if (c === 0x22)
                inString = false;
        }
        else if (c === 0x22)
            inString = true;
        else if (c === 0x7b || c === 0x5b) {
            open.push(c + 2);
            safe = i + 1;
            safeDepth = open.length;
        }
        else if (c === 0x7d || c === 0x5d) {
            open.pop();
            safe = i + 1;
            safeDepth = open.length;
            if (open.length === 0)
                return bytes;
        }
        else if (c === 0x2c) {
            safe = i;
            safeDepth = open.length;
        }
    }
    const closers = open.slice(0, safeDepth).reverse();
    const text = new Uint8Array(safe + closers.length);
    text.set(bytes.subarray(0, safe));
    text.set(closers, safe);
    return text;
}

;// CONCATENATED MODULE: ./build/read/decode/json-mistake.js
const words = {
    value: 'a value',
    'first-value': 'a value or `]`',
    name: 'a name in quotes',
    'first-name': 'a name in quotes or `}`',
    colon: '`:`',
    comma: '`,` or the closing bracket',
    end: 'the end of the document',
};
/** Finds the first mistake; null where the text is one JSON value. Never throws, whatever the depth. */
function jsonMistake(bytes) {
    const open = [];
    const state = { want: 'value' };
    let i = 0;
    const closed = () => (open.length === 0 ? 'end' : 'comma');
    for (;;) {
        while (i < bytes.length && json_mistake_isSpace(bytes[i] ?? 0))
            i++;
        const c = bytes[i];
        if (c === undefined)
            return state.want === 'end' ? null : { at: i, expected: words[state.want] };
        const fails = { at: i, expected: words[state.want] };
        if (state.want === 'end')
            return fails;
        if (state.want === 'colon') {
            if (c !== 0x3a)
                return fails;
            state.want = 'value';
            i++;
        }
        else if (state.want === 'comma' && c === 0x2c) {
            state.want = open.at(-1) === 0x7d ? 'name' : 'value';
            i++;
        }
        else if ((state.want === 'comma' || state.want === 'first-value' || state.want === 'first-name') &&
            c === open.at(-1)) {
            open.pop();
            state.want = closed();
            i++;
        }
        else if (state.want === 'comma')
            return fails;
        else if (c === 0x22) {
            const end = stringEnd(bytes, i);
            if (end < 0)
                return { at: -end, expected: 'a character that may stand in a text, or the closing quote' };
            state.want = state.want === 'name' || state.want === 'first-name' ? 'colon' : closed();
            i = end;
        }
        else if (state.want === 'name' || state.want === 'first-name')
            return fails;
        else if (c === 0x7b || c === 0x5b) {
            open.push(c + 2);
            state.want = c === 0x7b ? 'first-name' : 'first-value';
            i++;
        }
        else {
            const length = scalarLength(bytes, i);
            if (length === 0)
                return fails;
            state.want = closed();
            i += length;
        }
    }
}
const json_mistake_isSpace = (c) => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
/** Offset behind the closing quote, or minus the offset of what may not stand there. */
function stringEnd(bytes, start) {
    for (let i = start + 1; i < bytes.length; i++) {
        const c = bytes[i] ?? 0;
        if (c === 0x22)
            return i + 1;
        if (c < 0x20)
            return -i;
        if (c !== 0x5c)
            continue;
        i++;
        const escape = String.fromCharCode(bytes[i] ?? 0);
        if (escape === 'u' && /^[0-9a-f]{4}$/i.test(String.fromCharCode(...bytes.subarray(i + 1, i + 5))))
            i += 4;
        else if (!'"\\/bfnrt'.includes(escape))
            return -i;
    }
    return -bytes.length;
}
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[\s,\]}]|$)/;
function scalarLength(bytes, at) {
    let end = at;
    while (end < bytes.length &&
        end - at < 4096 &&
        !json_mistake_isSpace(bytes[end] ?? 0) &&
        !',]}'.includes(String.fromCharCode(bytes[end] ?? 0)))
        end++;
    return scalar.exec(String.fromCharCode(...bytes.subarray(at, end)))?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/read/decode/plan.js
/** What stands for a value that does not fit its plan. */
const misfit = Symbol('misfit');
/** More fields than an integer has bits are read by the schema. */
const mostFields = 31;
const whole = { kind: 'whole' };
/** Cuts objects, and objects in lists, down to these fields; `true` keeps a field whole. */
const cutTo = (wanted) => ({
    kind: 'cut',
    fields: Object.entries(wanted).map(([name, plan]) => ({
        name,
        plan: plan === true ? whole : plan,
        absent: undefined,
    })),
});
/** Says of objects that many of them are the same as the one before. */
const sameAgain = (inner) => ({ kind: 'same', inner });

;// CONCATENATED MODULE: ./build/read/decode/text-cache.js
const slots = 1 << 14;
/** Longer texts hardly ever repeat. */
const longest = 256;
/** An empty cache of bounded size: a newer text takes the place of an older one. */
const createTextCache = () => ({
    hashes: new Int32Array(slots),
    texts: new Array(slots).fill(undefined),
});
/** The text of ASCII bytes without escapes, of this hash. Equal bytes give the same string for as long as it is remembered. */
function asciiText(cache, bytes, from, to, hash) {
    const length = to - from;
    if (length > longest)
        return decode(bytes, from, to);
    const slot = (hash ^ (hash >>> 14)) & (slots - 1);
    const known = cache.texts[slot];
    if (known !== undefined && cache.hashes[slot] === hash && known.length === length && isSame(known, bytes, from))
        return known;
    const text = decode(bytes, from, to);
    cache.hashes[slot] = hash;
    cache.texts[slot] = text;
    return text;
}
function isSame(text, bytes, from) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[from + i])
            return false;
    return true;
}
const text_cache_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (bytes, from, to) => text_cache_decoder.decode(bytes.subarray(from, to));

;// CONCATENATED MODULE: ./build/read/decode/json-tokens.js


const tokens = {
    quote: 0x22,
    comma: 0x2c,
    colon: 0x3a,
    openList: 0x5b,
    closeList: 0x5d,
    open: 0x7b,
    close: 0x7d,
};
const json_tokens_backslash = 0x5c;
/** What a text is, once it has been passed: none at all, only ASCII, with more than that, with escapes. */
const texts = { none: 0, ascii: 1, high: 2, escaped: 3 };
/** What a byte is inside a text: 0 plain, else the quote, a backslash, a control character or not ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) => byte === tokens.quote || byte === json_tokens_backslash || byte < 0x20 || byte > 0x7f ? 1 : 0);
/** The next byte that is not white space, not yet passed; 0 at the end. */
function next(from) {
    const { bytes } = from;
    let i = from.at;
    let c = bytes[i] ?? 0;
    while (c <= 0x20) {
        // Lines that are indented begin with a run of blanks.
        while (c === 0x20)
            c = bytes[++i] ?? 0;
        if (c !== 0x0a && c !== 0x0d && c !== 0x09)
            break;
        c = bytes[++i] ?? 0;
    }
    from.at = i;
    return c;
}
/** Passes over a text, from behind its opening quote; says what it is, one of `texts`. */
function passText(from) {
    const { bytes } = from;
    let i = from.at;
    let c = bytes[i++] ?? 0;
    while (special[c] === 0)
        c = bytes[i++] ?? 0;
    from.at = i;
    return c === tokens.quote ? texts.ascii : passSpecial(from, c);
}
/** Goes on behind a byte of a text that is not plain. */
function passSpecial(from, first) {
    const { bytes } = from;
    let kind = texts.ascii;
    let i = from.at;
    for (let c = first; c !== tokens.quote; c = bytes[i++] ?? 0) {
        if (special[c] === 0)
            continue;
        if (c === json_tokens_backslash) {
            kind = texts.escaped;
            i = behindEscape(bytes, i);
        }
        else if (c > 0x7f) {
            if (kind === texts.ascii)
                kind = texts.high;
            i = behindCharacter(bytes, i, c);
        }
        else
            return texts.none;
        if (i < 0)
            return texts.none;
    }
    from.at = i;
    return kind;
}
/** Behind a character of several bytes whose first has been passed; -1 where it is no UTF-8. */
function behindCharacter(bytes, at, first) {
    if (first < 0xc2 || first > 0xf4)
        return -1;
    const second = bytes[at] ?? 0;
    // What could be written shorter, surrogates, and what lies beyond Unicode.
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most)
        return -1;
    if (first < 0xe0)
        return at + 1;
    if (!isInside(bytes[at + 1]))
        return -1;
    if (first < 0xf0)
        return at + 2;
    return isInside(bytes[at + 2]) ? at + 3 : -1;
}
const isInside = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
/** Behind an escape whose backslash has been passed; -1 where it is none. */
function behindEscape(bytes, at) {
    switch (bytes[at]) {
        case 0x22: // "
        case 0x5c: // \
        case 0x2f: // /
        case 0x62: // b
        case 0x66: // f
        case 0x6e: // n
        case 0x72: // r
        case 0x74: // t
            return at + 1;
        case 0x75: // u
            for (let i = at + 1; i <= at + 4; i++)
                if (!isHex(bytes[i] ?? 0))
                    return -1;
            return at + 5;
        default:
            return -1;
    }
}
const isHex = (c) => (c >= 0x30 && c <= 0x39) || ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x66);
const json_tokens_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The text that begins behind the quote just passed. */
function takeText(from) {
    const { bytes } = from;
    const start = from.at;
    let hash = 0;
    let i = start;
    let c = bytes[i++] ?? 0;
    // The hash of the text comes with the look for its end.
    for (; special[c] === 0; c = bytes[i++] ?? 0)
        hash = (Math.imul(hash, 31) + c) | 0;
    from.at = i;
    if (c === tokens.quote)
        return asciiText(from.cache, bytes, start, i - 1, hash);
    const kind = passSpecial(from, c);
    if (kind === texts.none)
        return misfit;
    if (kind === texts.high)
        return json_tokens_decoder.decode(bytes.subarray(start, from.at - 1));
    const parsed = JSON.parse(json_tokens_decoder.decode(bytes.subarray(start - 1, from.at)));
    return typeof parsed === 'string' ? parsed : misfit;
}
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const encoder = new TextEncoder();
const json_tokens_words = { true: encoder.encode('true'), false: encoder.encode('false'), null: encoder.encode('null') };
const powers = Array.from({ length: 16 }, (_, digits) => 10 ** digits);
/** The number, truth value or null that begins here. */
function takeScalar(from) {
    const { bytes } = from;
    const start = from.at;
    let c = bytes[start] ?? 0;
    if (c > 0x39)
        return takeWord(from, c);
    const first = c === 0x2d ? start + 1 : start;
    let i = first;
    let whole = 0;
    for (c = bytes[i] ?? 0; isDigit(c); c = bytes[++i] ?? 0)
        whole = whole * 10 + c - 0x30;
    let digits = i - first;
    // A leading zero is none.
    if (digits === 0 || (digits > 1 && bytes[first] === 0x30))
        return misfit;
    let behind = 0;
    if (c === 0x2e) {
        const point = i;
        for (c = bytes[++i] ?? 0; isDigit(c); c = bytes[++i] ?? 0)
            whole = whole * 10 + c - 0x30;
        behind = i - point - 1;
        if (behind === 0)
            return misfit;
        digits += behind;
    }
    if (digits > 15 || !isEnd(c))
        return takeLongNumber(from);
    from.at = i;
    // Exact: both numbers are, and a division is rounded once.
    const value = behind === 0 ? whole : whole / (powers[behind] ?? 1);
    return first === start ? value : -value;
}
function takeLongNumber(from) {
    const { bytes, at } = from;
    let end = at;
    while (!isEnd(bytes[end] ?? 0) && end - at < 4096)
        end++;
    from.at = end;
    const text = String.fromCharCode(...bytes.subarray(at, end));
    return number.test(text) ? Number(text) : misfit;
}
function takeWord(from, first) {
    const { bytes, at } = from;
    const isFalse = first === 0x66;
    const word = isFalse ? json_tokens_words.false : first === 0x74 ? json_tokens_words.true : json_tokens_words.null;
    for (let i = 0; i < word.length; i++)
        if (bytes[at + i] !== word[i])
            return misfit;
    from.at = at + word.length;
    if (!isEnd(bytes[from.at] ?? 0))
        return misfit;
    return first === 0x6e ? null : !isFalse;
}
const isDigit = (c) => c >= 0x30 && c <= 0x39;
const isEnd = (c) => c === tokens.comma || c === tokens.close || c === tokens.closeList || c <= 0x20;
/** Passes over any value; false where it is none. */
function passValue(from) {
    const c = next(from);
    if (c === tokens.quote) {
        from.at++;
        return passText(from) !== texts.none;
    }
    if (c === tokens.open || c === tokens.openList) {
        from.at++;
        return passMembers(from, c === tokens.open);
    }
    return takeScalar(from) !== misfit;
}
function passMembers(from, isObject) {
    const close = isObject ? tokens.close : tokens.closeList;
    let c = next(from);
    if (c === close) {
        from.at++;
        return true;
    }
    for (;;) {
        if (isObject) {
            if (c !== tokens.quote)
                return false;
            from.at++;
            if (passText(from) === texts.none || next(from) !== tokens.colon)
                return false;
            from.at++;
        }
        if (!passValue(from))
            return false;
        c = next(from);
        from.at++;
        if (c === close)
            return true;
        if (c !== tokens.comma)
            return false;
        c = next(from);
    }
}

;// CONCATENATED MODULE: ./build/read/decode/name-table.js
const slotCount = 64;
const slotOf = (length, first, last) => (length * 7 + first * 3 + last * 5) & (slotCount - 1);
const name_table_encoder = new TextEncoder();
const nothing = new Uint8Array(0);
/** A table of these names; each stands once. */
function nameTable(named) {
    const slots = new Array(slotCount).fill(null);
    const unnamed = () => ({ bytes: nothing, value: null, then: null, next: null });
    const table = { slots, start: unnamed(), other: unnamed(), room: 200 };
    for (const [text, value] of named)
        add(table, name_table_encoder.encode(`"${text}":`), value);
    return table;
}
function add({ slots }, bytes, value) {
    const slot = slotIn(bytes, 1, bytes.length - 2);
    const name = { bytes, value, then: null, next: slots[slot] ?? null };
    slots[slot] = name;
    return name;
}
const slotIn = (bytes, from, to) => from === to ? slotOf(0, 0, 0) : slotOf(to - from, bytes[from] ?? 0, bytes[to - 1] ?? 0);
/** The name between two offsets. One that nothing belongs to is remembered, too: it will come again. */
function lookUpName(table, bytes, from, to) {
    for (let name = table.slots[slotIn(bytes, from, to)] ?? null; name !== null; name = name.next)
        if (isNamed(name.bytes, bytes, from, to))
            return name;
    if (table.room === 0)
        return table.other;
    table.room--;
    const own = new Uint8Array(to - from + 3);
    own.set(bytes.subarray(from - 1, to + 1));
    own[own.length - 1] = 0x3a;
    return add(table, own, null);
}
function isNamed(name, bytes, from, to) {
    if (name.length !== to - from + 3)
        return false;
    for (let i = from; i < to; i++)
        if (name[i - from + 1] !== bytes[i])
            return false;
    return true;
}
/** Whether the name stands here with its colon right behind it; then passes over both. */
function standsHere({ bytes: name }, from) {
    const { bytes, at } = from;
    // The quote is there. Nothing stands for names that are not remembered.
    let i = 1;
    while (i < name.length && bytes[at + i] === name[i])
        i++;
    if (i !== name.length)
        return false;
    from.at = at + i;
    return true;
}

;// CONCATENATED MODULE: ./build/read/decode/take-object.js



/** Makes a function that takes an object of which these fields are wanted, from its opening brace. */
function takeObject(fields, takerOf) {
    const wanted = fields.map(({ name, plan, absent }, index) => ({
        name,
        take: takerOf(plan),
        bit: 1 << index,
        absent,
    }));
    const table = nameTable(wanted.map((field) => [field.name, field]));
    const expected = wanted.filter(({ absent }) => absent !== undefined);
    const mustHave = expected.reduce((bits, { bit }) => bits | bit, 0);
    return (from) => {
        const values = {};
        let seen = 0;
        let name = table.start;
        from.at++;
        let c = next(from);
        while (c === tokens.quote) {
            // Objects of a kind mostly have the same names in the same order.
            const guess = name.then;
            const named = guess !== null && standsHere(guess, from) ? guess : nameHere(from, name, table);
            if (named === null)
                return misfit;
            name = named;
            const field = named.value;
            if (field === null) {
                if (!passValue(from))
                    return misfit;
            }
            else {
                const value = field.take(from, next(from));
                if (value === misfit)
                    return misfit;
                values[field.name] = value;
                seen |= field.bit;
            }
            c = nextMember(from);
            if (c === 0)
                return misfit;
        }
        if (c !== tokens.close)
            return misfit;
        from.at++;
        return (seen & mustHave) === mustHave || addAbsent(values, expected, seen) ? values : misfit;
    };
}
/** Passes over the name of a member, its colon too, and says what belongs to it; null where it is none, or must be read as a whole. */
function nameHere(from, before, table) {
    const start = ++from.at;
    const kind = passText(from);
    // A name with escapes may be one of ours after all.
    if (kind === texts.none || kind === texts.escaped)
        return null;
    const name = lookUpName(table, from.bytes, start, from.at - 1);
    if (next(from) !== tokens.colon)
        return null;
    from.at++;
    before.then = name;
    return name;
}
/** Gives fields that are not there what they have then; false where one must be there. */
function addAbsent(values, expected, seen) {
    for (const field of expected)
        if ((seen & field.bit) === 0) {
            const value = field.absent?.();
            if (value === misfit)
                return false;
            values[field.name] = value;
        }
    return true;
}
/** Behind a member: the quote of the next name or the closing brace, not yet passed; 0 where it is neither. */
function nextMember(from) {
    const c = next(from);
    if (c === tokens.close)
        return c;
    if (c !== tokens.comma)
        return 0;
    from.at++;
    return next(from) === tokens.quote ? tokens.quote : 0;
}
/** An object of any keys, from its opening brace. */
function takeRecord(from, take) {
    const values = {};
    from.at++;
    let c = next(from);
    while (c === tokens.quote) {
        from.at++;
        const name = takeText(from);
        // `__proto__` would be no field of its own.
        if (name === misfit || name === '__proto__' || next(from) !== tokens.colon)
            return misfit;
        from.at++;
        const value = take(from, next(from));
        if (value === misfit)
            return misfit;
        values[name] = value;
        c = nextMember(from);
        if (c === 0)
            return misfit;
    }
    if (c !== tokens.close)
        return misfit;
    from.at++;
    return values;
}

;// CONCATENATED MODULE: ./build/read/decode/takers.js



/** A function for each part of a plan: which it is need not be asked again for every value. */
function takerOf(plan) {
    switch (plan.kind) {
        case 'whole':
            return takers_whole;
        case 'text':
            return (from, c) => (c === tokens.quote ? takers_text(from) : misfit);
        case 'number':
            return (from, c) => {
                const value = isScalar(c) ? takeScalar(from) : misfit;
                return typeof value === 'number' && Number.isFinite(value) ? value : misfit;
            };
        case 'flag':
            return (from, c) => {
                const value = isScalar(c) ? takeScalar(from) : misfit;
                return typeof value === 'boolean' ? value : misfit;
            };
        case 'texts':
            return takers_texts;
        case 'object': {
            const object = takeObject(plan.fields, takerOf);
            return (from, c) => (c === tokens.open ? object(from) : misfit);
        }
        case 'record': {
            const item = takerOf(plan.item);
            return (from, c) => (c === tokens.open ? takeRecord(from, item) : misfit);
        }
        case 'array': {
            const item = takerOf(plan.item);
            return (from, c) => (c === tokens.openList ? array(from, item, false) : misfit);
        }
        case 'list': {
            const item = takerOf(plan.item);
            return (from, c) => (c === tokens.openList ? array(from, item, true) : instead(from, []));
        }
        case 'cut':
            return cut(plan);
        case 'maybe':
            return maybe(plan);
        case 'union':
            return union(plan.options.map(takerOf));
        case 'same':
            return same(takerOf(plan.inner));
        case 'made': {
            const take = takerOf(plan.inner);
            return (from, c) => {
                const value = take(from, c);
                return value === misfit ? misfit : plan.make(value);
            };
        }
    }
}
const isScalar = (c) => c !== tokens.quote && c !== tokens.open && c !== tokens.openList;
function takers_text(from) {
    from.at++;
    return takeText(from);
}
function takers_whole(from, c) {
    if (c === tokens.quote)
        return takers_text(from);
    if (c === tokens.open)
        return takeRecord(from, takers_whole);
    return c === tokens.openList ? array(from, takers_whole, false) : takeScalar(from);
}
/** What counts instead of a value that is JSON and does not fit. */
const instead = (from, value) => (passValue(from) ? value : misfit);
function cut(plan) {
    const object = takeObject(plan.fields, takerOf);
    const take = (from, c) => {
        if (c === tokens.open)
            return object(from);
        if (c === tokens.openList)
            return array(from, take, false);
        return c === tokens.quote ? takers_text(from) : takeScalar(from);
    };
    return take;
}
function maybe({ inner, nullable, otherwise }) {
    const take = takerOf(inner);
    return (from, c) => {
        const start = from.at;
        if (nullable && c === 0x6e)
            return takeScalar(from);
        const value = take(from, c);
        if (value !== misfit || otherwise === misfit)
            return value;
        from.at = start;
        return instead(from, otherwise);
    };
}
/** Larger objects hardly ever repeat. */
const longestSame = 512;
/** Looks first whether the object of the last time stands here again: where its bytes do, so does its end. */
function same(take) {
    const known = new Uint8Array(longestSame);
    let length = 0;
    let value;
    return (from, c) => {
        const start = from.at;
        if (length > 0 && stand(known, length, from))
            return value;
        const taken = take(from, c);
        const end = from.at;
        length = 0;
        if (taken === misfit || c !== tokens.open || end - start > longestSame)
            return taken;
        for (let i = start; i < end; i++)
            known[length++] = from.bytes[i] ?? 0;
        value = taken;
        return taken;
    };
}
/** Whether these bytes stand here; then passes over them. */
function stand(known, length, from) {
    const { bytes, at } = from;
    for (let i = 0; i < length; i++)
        if (bytes[at + i] !== known[i])
            return false;
    from.at = at + length;
    return true;
}
function union(options) {
    return (from, c) => {
        const start = from.at;
        for (const take of options) {
            from.at = start;
            const value = take(from, c);
            if (value !== misfit)
                return value;
        }
        return misfit;
    };
}
/** A list; with `lenient`, elements that do not fit are left out. */
function array(from, take, lenient) {
    const items = [];
    from.at++;
    let c = next(from);
    if (c === tokens.closeList) {
        from.at++;
        return items;
    }
    for (;;) {
        const start = from.at;
        const value = take(from, c);
        if (value !== misfit)
            items.push(value);
        else {
            if (!lenient)
                return misfit;
            from.at = start;
            if (!passValue(from))
                return misfit;
        }
        c = next(from);
        from.at++;
        if (c === tokens.closeList)
            return items;
        if (c !== tokens.comma)
            return misfit;
        c = next(from);
    }
}
const textOnly = (from, c) => (c === tokens.quote ? takers_text(from) : misfit);
function takers_texts(from, c) {
    if (c === tokens.quote) {
        const single = takers_text(from);
        return single === misfit ? misfit : [single];
    }
    return c === tokens.openList ? array(from, textOnly, true) : instead(from, []);
}

;// CONCATENATED MODULE: ./build/read/decode/take-planned.js



/**
 * Makes a reader of entries out of a plan. It gives the value as the plan wants it, or `misfit`: then the entry does not fit, or is no
 * JSON, or no UTF-8, and must be read as a whole to say which. What the plan does not name is passed over and never becomes a value.
 */
function plannedReader(plan) {
    const take = takerOf(plan);
    return (from, end) => {
        const value = take(from, next(from));
        if (from.at < end)
            next(from);
        return from.at === end ? value : misfit;
    };
}

;// CONCATENATED MODULE: ./build/read/decode/json-entries.js






/**
 * Hands out the entries of an index one by one, in the order of the text. One entry is in memory at a time. An entry that is no
 * JSON, too deep or too large comes with its flaw.
 */
function emitJson(chunks, runs, options, emit) {
    const reading = {
        options,
        planned: options.plan === undefined ? null : plannedReader(options.plan),
        pieces: chunks[Symbol.iterator](),
        piece: json_entries_nothing,
        base: 0,
        from: { bytes: json_entries_nothing, cache: createTextCache(), at: 0 },
    };
    const twice = repeated(runs.map(({ pointer }) => pointer));
    for (const run of runs)
        emitRun(reading, run, run.names !== null || twice.has(run.pointer), emit);
}
const json_entries_nothing = new Uint8Array(0);
/** Texts that come twice: a name that an object has twice gives two containers, and so their entries, one pointer. */
function repeated(texts) {
    const seen = new Set();
    return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}
function emitRun(reading, run, repeats, emit) {
    const { path, names, starts, ends, tooDeep } = run;
    const keys = wildcards(path, run.keys);
    const isAny = path.segments.at(-1) === '*';
    const prefix = `${run.pointer}/`;
    for (let i = 0; i < starts.length; i++) {
        const key = names?.[i] ?? run.first + i;
        const start = starts[i] ?? 0;
        // All fields, whether they are known or not, so that all entries have one hidden class.
        const entry = {
            pointer: prefix + pointerSegment(key),
            keys: isAny ? [...keys, key] : keys,
            path: path.text,
            repeats,
            byte: start,
            line: undefined,
            value: undefined,
            planned: undefined,
            flaw: undefined,
        };
        if (tooDeep.has(i))
            entry.flaw = json_entries_tooLarge(`is nested deeper than ${reading.options.limits.depth} levels.`);
        fill(reading, entry, start, ends[i] ?? start);
        emit(entry);
    }
}
/** Puts into an entry what stands there, or what is wrong with it. */
function fill(reading, entry, start, end) {
    const { options, planned, from } = reading;
    const size = end - start;
    if (size > options.limits.entryBytes)
        entry.flaw = json_entries_tooLarge(`is ${size} bytes long; at most ${options.limits.entryBytes} are read.`);
    if (entry.flaw !== undefined)
        return;
    goTo(reading, start, end);
    const { bytes, at } = from;
    const value = planned === null ? misfit : planned(from, at + size);
    if (value === misfit)
        fillWhole(reading, entry, bytes.subarray(at, at + size), start);
    else
        entry.planned = value;
}
function fillWhole({ options }, entry, bytes, start) {
    try {
        entry.value = JSON.parse(options.decode(bytes, start));
    }
    catch {
        const mistake = jsonMistake(bytes);
        entry.byte = start + (mistake?.at ?? 0);
        entry.flaw = { code: 'unreadable', message: `is no JSON: expected ${mistake?.expected ?? 'valid text'}.` };
    }
}
const json_entries_tooLarge = (message) => ({ code: 'too-large', message });
/** Puts the bytes between two offsets, which only grow from call to call, where entries are read from. They are valid until the next call. */
function goTo(reading, start, end) {
    const { from } = reading;
    while (start >= reading.base + reading.piece.length)
        if (!goOn(reading))
            break;
    from.bytes = reading.piece;
    from.at = start - reading.base;
    if (end > reading.base + reading.piece.length)
        gather(reading, start, end);
}
/** An entry that stands in several pieces gets bytes of its own. */
function gather(reading, start, end) {
    const parts = createSink(end - start);
    for (;;) {
        const { piece, base } = reading;
        parts.push(piece.subarray(Math.max(0, start - base), Math.min(piece.length, end - base)));
        if (end <= base + piece.length || !goOn(reading))
            break;
    }
    reading.from.bytes = parts.bytes();
    reading.from.at = 0;
}
function goOn(reading) {
    reading.base += reading.piece.length;
    const next = reading.pieces.next();
    reading.piece = next.done === true ? json_entries_nothing : next.value;
    return next.done !== true;
}

;// CONCATENATED MODULE: ./build/read/decode/json-walk.js



const json_walk_encoder = new TextEncoder();
const json_walk_decoder = new TextDecoder();
const marks = { object: 0x7b, array: 0x5b, comma: 0x2c, colon: 0x3a, quote: 0x22 };
/** Adds to the head, unless what stands here stays out of it. */
const write = (walk, text) => walk.put(json_walk_encoder.encode(text));
/** Passes over the value that begins here; raises a flaw where it is none. */
function value(walk, active, keys, pointer) {
    const { cursor } = walk;
    const kind = peek(cursor);
    if (active.length === 0 || (kind !== marks.object && kind !== marks.array)) {
        if (recorded(walk, keys.length))
            tooDeep(walk);
        return;
    }
    if (keys.length >= cursor.limits.depth)
        tooDeep(walk);
    const isArray = kind === marks.array;
    origin(walk);
    write(walk, isArray ? '[' : '{');
    cursor.at++;
    members(walk, { active, keys, pointer, isArray, met: new Set(), run: null, kept: 0 });
    write(walk, isArray ? ']' : '}');
}
const origin = (walk) => {
    if (walk.muted === 0)
        walk.origins.push([walk.head.size(), offsetOf(walk.cursor)]);
};
/** Passes over a value that stays in the head; true where it is too deep. */
function recorded(walk, depth) {
    origin(walk);
    recordTo(walk.cursor, walk.put);
    const deep = skipValue(walk.cursor, depth);
    recordTo(walk.cursor, null);
    return deep;
}
const tooDeep = ({ cursor }) => raise(tooLarge(`Objects and arrays are nested deeper than ${cursor.limits.depth} levels.`, offsetOf(cursor)));
const expected = ({ cursor }, what) => peek(cursor) === -1
    ? cutOff(cursor)
    : raise(malformed(`Found ${shown(cursor)} where JSON expects ${what}.`, offsetOf(cursor)));
function members(walk, place) {
    const { cursor } = walk;
    const close = place.isArray ? 0x5d : 0x7d;
    for (let index = 0; peek(cursor) !== close; index++) {
        if (index > 0) {
            if (peek(cursor) !== marks.comma)
                expected(walk, place.isArray ? '`,` or `]`' : '`,` or `}`');
            cursor.at++;
            peek(cursor);
        }
        member(walk, place, place.isArray ? index : memberName(walk));
    }
    cursor.at++;
}
function memberName(walk) {
    const { cursor } = walk;
    if (peek(cursor) !== marks.quote)
        expected(walk, 'a name in quotes');
    const start = offsetOf(cursor);
    const name = parseName(takeString(cursor));
    if (name === null)
        return raise(malformed('A name in an object is no valid JSON string.', start));
    if (peek(cursor) !== marks.colon)
        expected(walk, '`:`');
    cursor.at++;
    return name;
}
function parseName(bytes) {
    try {
        const name = JSON.parse(json_walk_decoder.decode(bytes));
        return typeof name === 'string' ? name : null;
    }
    catch {
        return null;
    }
}
/** Passes over a member of an object or an element of an array whose key has been read. */
function member(walk, place, key) {
    const { cursor, options } = walk;
    const depth = place.keys.length;
    const active = step(place.active, key, depth);
    const entry = ending(active, depth);
    const isRoot = options.many && depth === 0;
    const keep = isRoot ? place.kept < options.limits.headObjects : entry === undefined || !place.met.has(entry.text);
    if (keep) {
        if (place.kept++ > 0)
            write(walk, ',');
        if (!place.isArray)
            write(walk, `${JSON.stringify(key)}:`);
    }
    peek(cursor);
    const start = offsetOf(cursor);
    let deep = false;
    if (entry !== undefined && !keep)
        deep = skipValue(cursor, depth + 1);
    else if (entry !== undefined && options.cutInside !== true)
        deep = recorded(walk, depth + 1);
    else {
        if (!keep)
            walk.muted++;
        value(walk, active, [...place.keys, key], `${place.pointer}/${pointerSegment(key)}`);
        if (!keep)
            walk.muted--;
    }
    if (entry !== undefined)
        note(walk, place, entry, { key, start, deep });
}
function note(walk, place, entry, found) {
    place.met.add(entry.text);
    if (walk.entries >= walk.options.limits.entries) {
        walk.beyond++;
        return;
    }
    walk.entries++;
    let run = place.run;
    if (run?.path !== entry) {
        const first = typeof found.key === 'number' ? found.key : 0;
        const names = place.isArray ? null : [];
        run = {
            path: entry,
            keys: place.keys,
            pointer: place.pointer,
            names,
            first,
            starts: [],
            ends: [],
            tooDeep: new Set(),
        };
        place.run = run;
        walk.runs.push(run);
    }
    if (found.deep)
        run.tooDeep.add(run.starts.length);
    run.names?.push(String(found.key));
    run.starts.push(found.start);
    run.ends.push(offsetOf(walk.cursor));
}

;// CONCATENATED MODULE: ./build/read/decode/json-index.js




/**
 * One pass over JSON text: finds where each entry stands, makes nothing of it, and leaves the document without them. Never throws;
 * what was found before a flaw counts. Memory is bounded by the head and two numbers for each entry.
 */
function indexJson(chunks, options) {
    const walk = createWalk(chunks, options);
    try {
        if (options.many)
            documents(walk);
        else
            json_index_document(walk);
    }
    catch (error) {
        walk.flaw = flawOf(error);
        // What was passed over last still belongs to the head.
        recordTo(walk.cursor, null);
    }
    const { origins, runs, roots, trailing, strayLines, beyond, flaw } = walk;
    return { head: walk.head.bytes(), origins, runs, roots, trailing, strayLines, beyond, flaw };
}
function createWalk(chunks, options) {
    const head = createSink();
    const { headBytes } = options.limits;
    const walk = {
        options,
        cursor: createCursor(chunks, options.limits),
        head,
        origins: [],
        runs: [],
        strayLines: [],
        roots: 0,
        trailing: null,
        beyond: 0,
        flaw: null,
        entries: 0,
        muted: 0,
        put: (bytes) => {
            if (walk.muted > 0)
                return;
            if (head.size() + bytes.length > headBytes) {
                // Behind a flaw there is nothing more to say.
                if (walk.flaw !== null)
                    return;
                walk.muted = Infinity;
                raise(tooLarge(`What stands around the entries is larger than ${headBytes} bytes.`, offsetOf(walk.cursor)));
            }
            head.push(bytes);
        },
    };
    return walk;
}
function json_index_document(walk) {
    const { cursor } = walk;
    if (peek(cursor) === -1)
        raise(malformed('The file holds nothing but white space.', offsetOf(cursor)));
    value(walk, walk.options.paths, [], '');
    walk.roots = 1;
    if (peek(cursor) !== -1)
        walk.trailing = offsetOf(cursor);
}
function documents(walk) {
    const { cursor, options } = walk;
    const place = {
        active: options.paths,
        keys: [],
        pointer: '',
        isArray: true,
        met: new Set(),
        run: null,
        kept: 0,
    };
    write(walk, '[');
    const { most = Infinity } = options;
    for (let next = peek(cursor); next !== -1 && walk.roots < most; next = peek(cursor)) {
        if (next === marks.object || next === marks.array)
            member(walk, place, walk.roots++);
        else if (next === marks.comma)
            cursor.at++;
        else {
            const line = skipLine(cursor);
            if (walk.strayLines.length < options.limits.problems)
                walk.strayLines.push(line);
        }
    }
    write(walk, ']');
}

;// CONCATENATED MODULE: ./build/read/decode/utf8.js
/**
 * Decodes UTF-8. Bytes that are none become U+FFFD, and the first of them is told once, with its offset in the text.
 */
function createUtf8(onInvalid) {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
    let told = false;
    return (bytes, at) => {
        try {
            return strict.decode(bytes);
        }
        catch {
            if (!told)
                onInvalid(at + firstInvalid(bytes));
            told = true;
            return lenient.decode(bytes);
        }
    };
}
/** Offset of the first byte that is not UTF-8: the longest beginning that decodes, found by halving. */
function firstInvalid(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (decodes(bytes.subarray(0, middle), true))
            low = middle;
        else
            high = middle - 1;
    }
    // Back to the beginning of a character that does not end.
    while (low > 0 && !decodes(bytes.subarray(0, low), false))
        low--;
    return low;
}
function decodes(bytes, stream) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/read/decode/json-document.js









/** One JSON document, or many that follow one another: a pass for the head, then one for the entries. */
function openJson(opened, wanted) {
    const { limits, input, start } = opened;
    const index = indexJson(textOf(opened), { paths: wanted.entries.map(toEntryPath), many: wanted.many, limits });
    const flaws = [];
    const tell = (flaw) => {
        flaws.push(flaw.byte === undefined ? flaw : { ...flaw, byte: flaw.byte + start });
    };
    const decode = createUtf8((at) => {
        if (!flaws.some(({ code }) => code === 'encoding'))
            tell(notUtf8(at));
    });
    const next = index.trailing === null ? null : nextStart(input, start + index.trailing, limits.bannerBytes);
    for (const flaw of flawsOf(index, next === null, limits.entries))
        tell(flaw);
    const head = headOf(index, tell);
    return {
        head,
        flaws,
        beyond: index.beyond,
        next: next?.at ?? null,
        entries: (emit) => {
            emitJson(textOf(opened), index.runs, { limits, decode, plan: wanted.plan }, start === 0 ? emit : (entry) => emit(shifted(entry, start)));
        },
    };
}
const shifted = (entry, by) => entry.byte === undefined ? entry : { ...entry, byte: entry.byte + by };
/** The head of an index as a value; undefined, and told, where it is no JSON. */
function headOf(index, tell) {
    const bytes = index.flaw === null ? index.head : closeJson(index.head);
    const decode = createUtf8((at) => tell(notUtf8(originOf(index, at))));
    try {
        const head = JSON.parse(decode(bytes, 0));
        return head;
    }
    catch {
        const mistake = jsonMistake(bytes);
        const at = originOf(index, mistake?.at ?? 0);
        // A document that is cut has been told already, and its head may end anywhere.
        if (index.flaw === null)
            tell(malformed(`The file is no JSON: expected ${mistake?.expected ?? 'a value'} at byte ${at}.`, at));
        return undefined;
    }
}
/** Where in the text an offset of the head came from. */
function originOf({ origins }, offset) {
    const [from, to] = origins.findLast(([start]) => start <= offset) ?? [0, 0];
    return to + offset - from;
}
function* flawsOf(index, isLast, most) {
    const { flaw, trailing, strayLines, beyond } = index;
    if (flaw !== null)
        yield flaw;
    if (trailing !== null && isLast)
        yield followed(trailing);
    // A log line between the objects does no harm; what looks like a piece of an object may be one.
    const stray = strayLines.find((line) => /["{}[\]]/.test(line));
    if (stray !== undefined)
        yield { ...malformed(`A line between the objects is no JSON: ${stray.trim().slice(0, 80)}`, 0), partial: true };
    if (beyond > 0)
        yield {
            ...tooLarge(`The file holds more than ${most} entries; ${beyond} of them were not read.`, 0),
            partial: true,
        };
}
const followed = (byte) => ({
    code: 'unreadable',
    message: `More text follows the end of the document at byte ${byte}; it was not read.`,
    next: 'Let each scanner write a file of its own, and keep its log out of the report.',
    byte,
    partial: true,
});
const notUtf8 = (byte) => ({
    code: 'encoding',
    message: `The text is not valid UTF-8 from byte ${byte} on; what could not be read is shown as U+FFFD.`,
    next: 'Write the report as UTF-8 (in PowerShell: `| Out-File -Encoding utf8`): paths with such characters cannot be matched.',
    byte,
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/read/plan-of-schema.js


const stated = new WeakMap();
const derived = new WeakMap();
/**
 * Says what a schema wants where that cannot be seen from outside, as behind a transform; asked for when a document is read by it. Gives
 * the schema back.
 */
function planned(schema, plan) {
    stated.set(schema, plan);
    return schema;
}
/**
 * The plan behind a schema, which accepts the same values and makes the same of them. What the schema makes by code of its own is
 * left to it, on the whole value.
 */
function planOf(schema) {
    const known = derived.get(schema);
    if (known !== undefined)
        return known;
    const plan = stated.get(schema)?.() ?? derive(schema);
    derived.set(schema, plan);
    return plan;
}
function derive(schema) {
    const { checks = [] } = schema.def;
    if (checks.length > 0)
        return bySchema(schema);
    if (schema instanceof schemas/* ZodString */.NDH)
        return { kind: 'text' };
    if (schema instanceof schemas/* ZodNumber */.rSt)
        return { kind: 'number' };
    if (schema instanceof schemas/* ZodBoolean */.WFD)
        return { kind: 'flag' };
    if (schema instanceof schemas/* ZodUnknown */._aJ)
        return { kind: 'whole' };
    if (schema instanceof schemas/* ZodObject */.bvH)
        return ofObject(schema);
    if (schema instanceof schemas/* ZodArray */.naA)
        return { kind: 'array', item: inner(schema.element) };
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return { kind: 'union', options: schema.options.map(inner) };
    // A field that is not there is the business of its object.
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return inner(schema.unwrap());
    if (schema instanceof schemas/* ZodNullable */.l1C)
        return { kind: 'maybe', inner: inner(schema.unwrap()), nullable: true, otherwise: misfit };
    if (schema instanceof schemas/* ZodRecord */.b8S && schema.keyType instanceof schemas/* ZodString */.NDH && isPlain(schema.keyType))
        return { kind: 'record', item: inner(schema.valueType) };
    return schema instanceof schemas/* ZodCatch */.hw4 ? ofCatch(schema) : bySchema(schema);
}
const isPlain = (schema) => (schema.def.checks ?? []).length === 0;
/** zod types the schemas inside others by its core, of which each of ours is one. */
const inner = (schema) => (schema instanceof schemas/* ZodType */.aRx ? planOf(schema) : { kind: 'whole' });
const bySchema = (schema) => ({
    kind: 'made',
    inner: { kind: 'whole' },
    make: (value) => {
        const parsed = schema.safeParse(value);
        return parsed.success ? parsed.data : misfit;
    },
});
function ofObject(schema) {
    const shape = Object.entries(schema.shape);
    if (schema.def.catchall !== undefined || shape.length > mostFields)
        return bySchema(schema);
    return {
        kind: 'object',
        fields: shape.map(([name, field]) => {
            const of = field instanceof schemas/* ZodType */.aRx ? field : schemas/* unknown */.L5J();
            return { name, plan: planOf(of), absent: absentOf(of) };
        }),
    };
}
/** What an object makes of a field that is not there: `z.unknown()` takes undefined, and still wants its key. */
function absentOf(schema) {
    const parsed = schemas/* object */.Ikc({ field: schema }).safeParse({});
    if (!parsed.success)
        return () => misfit;
    const { field: data } = parsed.data;
    if (data === undefined)
        return undefined;
    if (Array.isArray(data) && data.length === 0)
        return () => [];
    return () => schema.parse(undefined);
}
function ofCatch(schema) {
    const { catchValue } = schema.def;
    // One that looks at the value needs it whole.
    const otherwise = catchValue.length === 0 ? schema.parse(misfit) : misfit;
    if (otherwise !== null)
        return bySchema(schema);
    const plan = inner(schema.unwrap());
    return plan.kind === 'maybe' ? { ...plan, otherwise } : { kind: 'maybe', inner: plan, nullable: false, otherwise };
}

;// CONCATENATED MODULE: ./build/read/decode/open.js




/** Opens the text as its reader describes it. Never throws, whatever the text holds. */
function openDocument(opened, { syntax, entries, entry }) {
    switch (syntax) {
        case 'json':
            return openJson(opened, { entries, many: false, plan: worthwhile(planOf(entry)) });
        case 'json-lines':
            return openJson(opened, { entries, many: true, plan: worthwhile(planOf(entry)) });
        case 'xml':
            return openXml(opened, entries);
        case 'csv':
            return openCsv(opened);
    }
}
/** A plan that wants everything is served better by the platform’s own parser. */
const worthwhile = (plan) => plan.kind === 'whole' || (plan.kind === 'made' && plan.inner.kind === 'whole') ? undefined : plan;

;// CONCATENATED MODULE: ./build/read/beside.js



/** Opens the files beside a report for its reader. */
const askBeside = ({ beside }, limits) => (name, as) => {
    const file = beside?.(name) ?? { refused: 'is not there', missing: true };
    if ('refused' in file)
        return file;
    const input = input_openInput(file, limits);
    if (!('chunks' in input))
        return { refused: `cannot be read: ${input.message}` };
    const start = findStart(input.prefix, 1);
    if (start?.syntax !== as.syntax)
        return { refused: `is no ${as.syntax.toUpperCase()}` };
    return { file, input, document: openDocument({ input, start: start.at, limits }, as) };
};

// EXTERNAL MODULE: ./build/nearest.js
var build_nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/read/may-fit.js

const required = new WeakMap();
/**
 * A look before a schema is asked, which costs next to nothing: false only for what the schema refuses as well. Of the readers that a
 * document is offered to, nearly all refuse it for a field that is not there.
 */
function mayFit(schema, value) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return isObject(value) && hasRequired(schema, value);
    if (schema instanceof schemas/* ZodArray */.naA)
        return Array.isArray(value) && (value.length === 0 || mayFit(schema.element, value[0]));
    return !(schema instanceof schemas/* ZodUnion */.fZ7) || schema.options.some((option) => mayFit(option, value));
}
const isObject = (value) => typeof value === 'object' && value !== null;
const hasRequired = (schema, value) => requiredOf(schema).every(([name, field]) => value[name] !== undefined && mayFit(field, value[name]));
/** The fields that an object cannot do without. */
function requiredOf(schema) {
    let fields = required.get(schema);
    if (fields === undefined) {
        fields = Object.entries(schema.shape).flatMap(([name, field]) => field instanceof schemas/* ZodType */.aRx && !field.safeParse(undefined).success ? [[name, field]] : []);
        required.set(schema, fields);
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/read/claims.js

/** Whether a reader claims a document by its head. */
function claims(reader, head) {
    if (!mayFit(reader.head, head))
        return false;
    // Asked once or twice, a schema costs less than compiling it.
    const parsed = reader.head.safeParse(head, { jitless: true });
    return parsed.success && reader.claims(parsed.data);
}

;// CONCATENATED MODULE: ./build/read/decode/cut.js

/** A JSON value in which each container of entries keeps its first one, or `keep` objects of a virtual array of documents. */
function cutEntries(value, paths, many) {
    return cutValue(value, paths, 0, many?.keep ?? 1);
}
function cutValue(value, active, depth, keep) {
    if (active.length === 0 || typeof value !== 'object' || value === null)
        return value;
    const seen = new Map();
    const kept = [];
    for (const [key, child] of Object.entries(value)) {
        const matching = step(active, key, depth);
        const entry = ending(matching, depth);
        if (entry === undefined)
            kept.push([key, cutValue(child, matching, depth + 1, 1)]);
        else {
            const count = seen.get(entry.text) ?? 0;
            seen.set(entry.text, count + 1);
            if (count < (depth === 0 ? keep : 1))
                kept.push([key, child]);
        }
    }
    return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/read/decode/ask-json.js







/**
 * Asks readers of JSON and JSON lines. The beginning of the text decides where it can, with what is open closed; else the whole
 * document, without its entries, is asked.
 */
function askJson(input, start, readers, limits) {
    const most = limits.headObjects;
    const sampled = { paths: [toEntryPath('/*')], many: true, most, limits: { ...limits, entries: most } };
    const early = indexJson([input.prefix.subarray(start.at)], sampled);
    const documents = sampleOf(early, start.at);
    const list = Array.isArray(documents.head) ? documents.head : [];
    const claimed = claimants(readers, list, { single: early.roots === 1, limits });
    const [end] = early.runs[0]?.ends ?? [];
    if (early.roots > 1 && end !== undefined) {
        // Whoever knows a run of documents as one report knows the first of it, too; else the first stands alone.
        const isRun = claimed.length > 0 && claimants(claimed, list.slice(0, 1), { single: false, limits }).length > 0;
        const alone = isRun ? null : askJson(stretch(input, 0, start.at + end, limits), start, readers, limits);
        if (alone !== null && (claimed.length === 0 || alone.claimed.length > 0))
            return alone;
    }
    // An entry that is no JSON spoils the whole, and not the document without its entries.
    const conclusive = claimed.length === 1 || early.roots > 1 || (input.whole && documents.head !== undefined);
    // What is cut off by the prefix is no flaw of the file.
    if (conclusive)
        return { claimed, flaw: input.whole || early.flaw === null ? documents.flaw : null };
    const whole = sampleWhole(input, start, readers, limits);
    return { claimed: claimants(readers, [whole.head], { single: true, limits }), flaw: whole.flaw };
}
function claimants(readers, documents, { single, limits }) {
    const claimsRun = (reader) => claimsCut(reader, documents, { keep: limits.headObjects });
    const claimsOne = (reader) => claimsCut(reader, documents[0], null);
    return readers.filter((reader) => reader.syntax === 'json-lines' ? claimsRun(reader) : reader.syntax === 'json' && single && claimsOne(reader));
}
/** What does not fit with all its entries does not fit without them either: hardly any reader is worth a copy that is cut for it. */
const claimsCut = (reader, value, many) => mayFit(reader.head, value) && claims(reader, cutEntries(value, reader.entries.map(toEntryPath), many));
function sampleOf(index, start) {
    let flaw = index.flaw;
    const head = headOf(index, (found) => {
        if (found.code !== 'encoding')
            flaw ??= found;
    });
    return { head, flaw: flaw === null || flaw.byte === undefined ? flaw : { ...flaw, byte: flaw.byte + start } };
}
function sampleWhole(input, start, readers, limits) {
    const rootIsArray = input.prefix[start.at] === 0x5b;
    const single = readers.filter(({ syntax }) => syntax === 'json');
    const paths = [...new Set(single.flatMap(({ entries }) => entries))]
        .map(toEntryPath)
        // A path such as `/*` would cut an object that other readers know down to one member.
        .filter(({ segments }) => rootIsArray || segments.length > 1);
    return sampleOf(indexJson(input.chunks(start.at), { paths, many: false, cutInside: true, limits }), start.at);
}

;// CONCATENATED MODULE: ./build/read/detect.js








/** The one reader that claims the document by its content, or why there is none. */
function detect(input, readers, limits) {
    const of = (...syntaxes) => readers.filter(({ syntax }) => syntaxes.includes(syntax));
    const start = findStart(input.prefix, limits.bannerBytes);
    if (start?.at !== 0) {
        const table = openCsv({ input, start: 0, limits }).head;
        const claimed = of('csv').filter((reader) => claims(reader, table));
        if (claimed.length > 0)
            return only(claimed, 0);
        if (start === null)
            return isTable(table) ? { ...notText, foreign: 'table' } : notText;
    }
    if (isPage(input.prefix.subarray(start.at)))
        return { ...notText, message: 'The file is an HTML page, which is for people.' };
    const { claimed, flaw } = start.syntax === 'xml'
        ? askXml(input, start, of('xml'), limits)
        : askJson(input, start, of('json', 'json-lines'), limits);
    if (claimed.length > 0)
        return only(claimed, start.at);
    return flaw ?? unrecognised(start, readers);
}
/** The reader that the user named, where the file can be of its kind at all. */
function named(id, input, readers, limits) {
    const reader = readers.find((candidate) => candidate.id === id);
    if (reader === undefined)
        return unknownFormat(id, readers);
    if (reader.syntax === 'csv')
        return { reader, start: 0 };
    const wanted = reader.syntax === 'xml' ? 'xml' : 'json';
    const start = findStart(input.prefix, limits.bannerBytes);
    if (start?.syntax === wanted)
        return { reader, start: start.at };
    return {
        ...notText,
        message: `The file was named \`${id}\`, which is ${wanted.toUpperCase()}, and it does not begin as such.`,
    };
}
function only(claimed, start) {
    const [reader] = claimed;
    if (reader !== undefined && claimed.length === 1)
        return { reader, start };
    return {
        code: 'ambiguous',
        message: `Several formats claim this file: ${claimed.map(({ id }) => id).join(', ')}.`,
        next: `Name the right one in front of the path, such as \`${reader?.id ?? 'sarif'}:path/to/report\`.`,
    };
}
/** The beginning decides where it can; else the whole document, without its entries, is asked. */
function askXml(input, start, readers, limits) {
    const paths = readers.flatMap(({ entries }) => entries).map(toEntryPath);
    const options = { paths, limits, encoding: xmlEncoding(input.prefix.subarray(start.at)) };
    const look = (chunks) => {
        const { head, flaw } = walkXml(chunks, options, null);
        return { claimed: readers.filter((reader) => claims(reader, head)), flaw };
    };
    const early = look([input.prefix.subarray(start.at)]);
    return early.claimed.length === 1 || input.whole ? early : look(input.chunks(start.at));
}
const isTable = (head) => schemas/* object */.Ikc({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(2), first: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }).safeParse(head).success;
const isPage = (text) => /^<(?:!doctype\s+html|html)\b/i.test(String.fromCharCode(...text.subarray(0, 100)));
const notText = {
    code: 'unreadable',
    message: 'The file begins neither as JSON nor as XML, and its first line is no CSV header that is known.',
    next: 'Check that the scanner wrote its report here and not its log; `posture-gate formats` lists what can be read.',
    byte: 0,
    foreign: 'file',
};
const unrecognised = (start, readers) => ({
    code: 'unrecognised',
    message: `The file is well-formed ${start.syntax.toUpperCase()}, and none of the ${readers.length} formats claims it.`,
    next: 'See `posture-gate formats` for what can be read; most tools also write SARIF.',
});
function unknownFormat(id, readers) {
    const ids = readers.map((reader) => reader.id);
    const meant = (0,build_nearest/* nearest */.p)(id, ids);
    const near = meant === null ? '' : ` Did you mean \`${meant}\`?`;
    return {
        code: 'unrecognised',
        message: `There is no format \`${id}\`.${near}`,
        next: `\`posture-gate formats\` lists the ${ids.length} there are; without a format it is told by the content.`,
    };
}

;// CONCATENATED MODULE: ./build/read/joined.js
/** Something of a report could not be had from a file beside it: the rest can be trusted. */
const missingPart = (message, next) => ({
    code: 'unreadable',
    message,
    next,
    partial: true,
});
/** Hands out the entries of all parts. Several runs may share a file: what is wrong with it is said once. */
function emitParts({ parts, flaws }, emit) {
    const miscounted = parts.map((part) => emitPart(part, emit)).filter((flaw) => flaw !== null);
    const files = [...new Map(parts.map((part) => [part.file.path, part])).values()];
    return {
        files: files.map(({ file }) => file.path),
        flaws: [...flaws, ...miscounted],
        inside: files.flatMap((part) => part.document.flaws.map((flaw) => ({ part, flaw }))),
        beyond: files.reduce((sum, { document }) => sum + document.beyond, 0),
    };
}
/** Hands out the entries of a part with pointers that name its file; gives a flaw where they are not as many as the report says. */
function emitPart({ name, document, entries }, emit) {
    if (entries === null)
        return null;
    const { keys, path, count } = entries;
    let found = document.beyond;
    document.entries((entry) => {
        found++;
        const { byte: _, line: __, ...rest } = entry;
        emit({ ...rest, pointer: `${name}#${entry.pointer}`, keys: [...keys, ...entry.keys], path });
    });
    if (count === undefined || count === found)
        return null;
    return missingPart(`The report says that \`${name}\` holds ${count} entries, and it holds ${found}.`, 'Let the scanner write the report and the files beside it anew, in one run.');
}

;// CONCATENATED MODULE: ./build/read/to-problem.js
/** A flaw as a problem of its file. Bytes of the flaw count from the start of the text, its lines from `start` in it. */
function to_problem_toProblem({ path }, flaw, input, start = 0) {
    const byte = flaw.byte === undefined ? undefined : input === null ? flaw.byte : input.byteAt(flaw.byte);
    const { line, column } = placeOf(flaw, input, start);
    return {
        code: flaw.code,
        message: flaw.pointer === undefined && byte !== undefined ? withByte(flaw.message, byte) : flaw.message,
        next: flaw.next,
        at: {
            file: path,
            ...(flaw.pointer === undefined ? {} : { pointer: flaw.pointer }),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
            ...(byte === undefined ? {} : { byte }),
        },
    };
}
/** A flaw that says a byte says its own: the one in the file is what somebody can go to. */
const withByte = (message, byte) => message.replace(/\bbyte \d+\b/, `byte ${byte}`);
function placeOf({ byte, line, column, pointer }, input, start) {
    if (input === null)
        return { line, column };
    if (line === undefined)
        return pointer === undefined && byte !== undefined ? input.placeOf(byte) : { column };
    const from = input.placeOf(start);
    return {
        line: line + from.line - 1,
        column: column === undefined || line > 1 ? column : column + from.column - 1,
    };
}

;// CONCATENATED MODULE: ./build/read/refused.js

const refused_nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 };
/** The report of a file without any text: clean for tools that write none where they find nothing. */
function withoutText(file, flaw, known) {
    const reader = known.find(({ id }) => id === file.format);
    if (file.size !== 0 || reader?.emptyIsClean !== true)
        return refused(file, flaw, null);
    return {
        ...about(file),
        category: reader.category,
        format: reader.id,
        tool: { name: reader.title },
        severities: reader.severities,
        health: 'ok',
    };
}
/** What is known of a report before anything of it is read. */
const about = (file) => ({
    file: file.path,
    sha256: file.sha256,
    category: null,
    format: null,
    tool: null,
    health: 'unreadable',
    counts: refused_nothing,
    ...(file.tracked === undefined ? {} : { tracked: file.tracked }),
    ...(file.trusted === undefined ? {} : { trusted: file.trusted }),
    ...(file.artifact === undefined ? {} : { artifact: file.artifact }),
    problems: [],
    drafts: [],
    severities: {},
});
/** A file that no reader took: nothing is known of it but why. */
function refused(file, found, input) {
    const flaw = isForeign(file, found) ? { ...found, code: 'unrecognised' } : found;
    return {
        ...about(file),
        health: flaw.code === 'unrecognised' || flaw.code === 'ambiguous' ? 'unrecognised' : 'unreadable',
        problems: [to_problem_toProblem(file, flaw, input)],
    };
}
/**
 * Pages, pictures and logs lie beside reports, and are no broken ones. What is called like a report and holds something else is one:
 * an error message in place of the report must not pass for a stranger.
 */
const isForeign = ({ path, format }, { foreign }) => format === undefined &&
    (foreign === 'table'
        ? /\.csv$/i.test(path)
        : foreign === 'file' && !/\.(?:json|sarif|jsonl|ndjson|xml|csv)$/i.test(path));
/**
 * A file of its own that nobody knows is a stranger, and no missing evidence: unless the user called it a report, or two formats claim
 * it, which it must be one for.
 */
function asCalled({ format, named }, report) {
    const isReport = format !== undefined || named === true || report.problems.some(({ code }) => code === 'ambiguous');
    return report.health === 'unrecognised' && isReport ? { ...report, health: 'unreadable' } : report;
}
/** An exception where none was expected. */
const refused_broken = (error) => ({
    code: 'unreadable',
    message: `Reading failed: ${error instanceof Error ? error.message : String(error)}`,
    next: 'Check that the file can still be read; if it can, this is a bug: please report it.',
});

;// CONCATENATED MODULE: ./build/read/survey.js

/** Shows all entries to a reader that has to know them before it can say what one means. What is wrong with one is said when it is read. */
function survey(reader, prepared, document) {
    if (reader.survey === undefined)
        return;
    document.entries((entry) => {
        const { keys, path, pointer } = entry;
        const parsed = entry.flaw === undefined ? checked(reader, entry) : undefined;
        if (parsed?.success === true)
            reader.survey?.(parsed.data, { prepared, keys, path, pointer });
    });
}

;// CONCATENATED MODULE: ./build/read/read-document.js










/** The reader of a text: the one that the user named, else the one that claims it. */
const read_document_choose = (file, input, known, limits) => file.format === undefined ? detect(input, known, limits) : named(file.format, input, known, limits);
/** Reads the first document of a text. Memory is bounded by what is kept. */
function readDocument(file, input, known, limits) {
    const choice = read_document_choose(file, input, known, limits);
    if ('reader' in choice)
        return withReader(file, input, choice, limits);
    return { report: refused(file, choice, input), reader: null, next: behind(input, limits) };
}
function withReader(file, input, choice, limits) {
    const { reader, start } = choice;
    const document = openDocument({ input, start, limits }, reader);
    return { report: reportOf(document, { file, input, choice, limits }), reader, next: document.next };
}
function reportOf(document, { file, input, choice, limits }) {
    const { reader, start } = choice;
    const joined = reader.join?.(document.head, askBeside(file, limits)) ?? { head: document.head, parts: [], flaws: [] };
    const head = reader.head.safeParse(joined.head, { jitless: true });
    if (!head.success) {
        const flaw = document.flaws.find(({ partial }) => partial !== true) ?? unexpectedHead(file, reader, inWords(head.error.issues));
        return { ...refused(file, flaw, input), category: reader.category, format: reader.id };
    }
    const prepared = reader.prepare(head.data);
    survey(reader, prepared, document);
    const { collection, take } = createCollector(reader, prepared, limits);
    document.entries(take);
    const parts = emitParts(joined, take);
    const counts = countsWith(collection, document.beyond + parts.beyond);
    const note = reader.health?.(head.data, counts.read, prepared) ?? null;
    const { scannedAt, commit, scanned } = reader.ran(head.data);
    const silent = saysNothing(file, reader, document.head);
    const flaws = [...document.flaws, ...parts.flaws];
    return {
        ...about(file),
        category: silent ? null : categoryOf(reader, head.data),
        format: reader.id,
        severities: reader.severities,
        tool: silent ? null : reader.tool(head.data),
        ...toolsOf(reader, head.data),
        health: healthOf(note, [...flaws, ...parts.inside.map(({ flaw }) => flaw), ...collection.skipped], counts.skipped),
        counts,
        ...(scannedAt === undefined ? {} : { scannedAt }),
        ...(commit === undefined ? {} : { commit }),
        ...(scanned === undefined ? {} : { scanned }),
        ...(parts.files.length === 0 ? {} : { parts: parts.files }),
        problems: [
            ...problemsOf({ note, flaws, collection }).map((flaw) => to_problem_toProblem(file, flaw, input, start)),
            ...parts.inside.map(({ part, flaw }) => to_problem_toProblem(part.file, flaw, part.input)),
        ],
        drafts: collection.drafts,
    };
}
function countsWith(collection, beyond) {
    const counted = countsOf(collection);
    return { ...counted, read: counted.read + beyond, skipped: counted.skipped + beyond };
}
const categoryOf = (reader, head) => reader.categoryOf === undefined ? reader.category : reader.categoryOf(head);
/** The tools of a document that holds several; one is said by `tool` alone. */
function toolsOf(reader, head) {
    const tools = reader.tools?.(head) ?? [];
    return tools.length > 1 ? { tools } : {};
}
/**
 * Several tools write an empty list when they find nothing. It is taken for a clean report of one kind only where the user or the name
 * of the file says whose it is: somebody else's list must not stand in for a secret scan.
 */
const saysNothing = (file, reader, head) => Array.isArray(head) && head.length === 0 && file.format === undefined && !file.path.toLowerCase().includes(reader.id);
/** The worst that was met: a document that is cut or not well-formed cannot be trusted to be all there is. */
function healthOf(note, flaws, skipped) {
    const broken = flaws.some((flaw) => flaw.partial !== true && (flaw.code === 'unreadable' || (flaw.code === 'too-large' && !('pointer' in flaw))));
    if (broken)
        return 'unreadable';
    if (note !== null && note.health !== 'ok')
        return note.health;
    return skipped > 0 || flaws.some(({ partial }) => partial === true) ? 'partial' : 'ok';
}
function problemsOf({ note, flaws, collection, }) {
    const noted = note === null
        ? []
        : [
            {
                code: note.health === 'unreadable' ? 'unreadable' : 'scanner-failed',
                message: note.message,
                next: note.next ?? 'Mend the scan and run it again.',
            },
        ];
    const more = collection.tally.skipped - collection.skipped.length;
    const rest = more <= 0
        ? []
        : [
            {
                code: 'entry-skipped',
                message: `${more} more entries were skipped.`,
                next: 'The first ones are named above.',
            },
        ];
    return [...noted, ...flaws, ...collection.skipped, ...rest];
}
const unexpectedHead = (file, reader, why) => ({
    code: 'unrecognised',
    message: `The file ${file.format === undefined ? 'begins like' : 'was named'} \`${reader.id}\` and does not look like it: ${why}.`,
    next: `Leave the format out to have it told by the content, or write the report anew: ${reader.howToExport}`,
});

;// CONCATENATED MODULE: ./build/read/resume.js



/**
 * Where, behind the beginning of a document that is broken, the next one may begin: at the first line that begins like a document
 * and that a reader claims. Null where there is none. Lines inside a document that is well laid out are indented, or follow a comma.
 */
function resume(input, known, limits) {
    let tries = 0;
    for (const line of lineStarts(input.chunks())) {
        if (++tries > limits.tries)
            return null;
        const rest = stretch(input, line, null, limits);
        const start = findStart(rest.prefix, 1);
        if (start === null || resume_isInside(rest.prefix))
            continue;
        const choice = detect(rest, known, limits);
        if ('reader' in choice && choice.start === start.at)
            return line;
    }
    return null;
}
/** Only a declaration tells the beginning of an XML document from any other line of one. */
const resume_isInside = (text) => text[0] === 0x3c && text[1] !== 0x3f;
const space = new Set([0x20, 0x09, 0x0d, 0x0a, 0xef, 0xbb, 0xbf]);
const openings = new Set([0x7b, 0x5b, 0x3c, 0xef]);
/** Behind these a value goes on. */
const unfinished = new Set([0x2c, 0x5b, 0x7b, 0x3a]);
/**
 * Offsets of lines that begin with a bracket, or with a byte order mark. A line that goes on with the value before it is none, unless
 * that value was indented: then it was cut there.
 */
function* lineStarts(chunks) {
    let base = 0;
    let atStart = false;
    let indented = false;
    let before = 0;
    for (const chunk of chunks) {
        for (let i = 0; i < chunk.length; i++) {
            const c = chunk[i] ?? 0;
            if (atStart && openings.has(c) && (indented || !unfinished.has(before)))
                yield base + i;
            // A blank line says nothing.
            if (atStart && c !== 0x0a && c !== 0x0d)
                indented = c === 0x20 || c === 0x09;
            atStart = c === 0x0a;
            if (!space.has(c))
                before = c;
        }
        base += chunk.length;
    }
}

;// CONCATENATED MODULE: ./build/read/read-all.js





/**
 * Reads a file: one report, or one for each of the documents that follow one another in it, as `tool >> file` in a loop leaves them. Of
 * several each is recognised and read alone, and its pointers begin with its index. Never throws: what is wrong with a file, a document
 * or an entry is a problem in the answer, and every entry is counted as kept, dismissed or skipped.
 */
function readAll(file, known, limits) {
    try {
        const input = input_openInput(file, limits);
        if (!('chunks' in input))
            return [asCalled(file, withoutText(file, input, known))];
        const [first, ...more] = read_all_documents(file, input, known, limits);
        if (first === undefined || more.length === 0)
            return first === undefined ? [] : [asCalled(file, first)];
        return [first, ...more].map(asDocument);
    }
    catch (error) {
        return [refused(file, refused_broken(error), null)];
    }
}
function read_all_documents(file, input, known, limits) {
    const reports = [];
    let entries = limits.entries;
    let claimed = false;
    for (let from = 0; from !== null;) {
        if (reports.length >= limits.documents)
            return [...reports.slice(0, -1), ...reports.slice(-1).map(read_all_cutOff(input, from, limits))];
        const text = from === 0 ? input : stretch(input, from, null, limits);
        const { report, reader, next } = read_all_whole(file, text, known, { ...limits, entries });
        reports.push(report);
        claimed ||= reader !== null;
        // Of a file without anything known in it the first document says all there is to say.
        if (!claimed && (next === null || reports.length >= limits.tries))
            return reports.slice(0, 1);
        entries = Math.max(0, entries - report.counts.read);
        from = next === null ? null : from + next;
    }
    return reports;
}
/** The first document. One that is broken ends where another begins behind it: what it would swallow is read for itself. */
function read_all_whole(file, text, known, limits) {
    const read = readDocument(file, text, known, limits);
    const { report, reader } = read;
    if (report.health !== 'unreadable' || reader?.syntax === 'json-lines' || reader?.syntax === 'csv')
        return read;
    const to = resume(text, file.format === undefined ? known : known.filter(({ id }) => id === file.format), limits);
    return to === null ? read : { ...readDocument(file, stretch(text, 0, to, limits), known, limits), next: to };
}
const read_all_cutOff = (input, from, { documents: most }) => (report) => {
    const flaw = {
        code: 'too-large',
        message: `The file holds more than ${most} documents; what follows from byte ${from} on was not read.`,
        next: 'Let the scanner write each report into a file of its own.',
        byte: from,
    };
    return {
        ...report,
        health: 'unreadable',
        problems: [...report.problems, to_problem_toProblem({ path: report.file }, flaw, input)],
    };
};
/** A report as one of several in its file. */
function asDocument(report, document) {
    const within = (pointer) => `/${document}${pointer === '' || pointer.startsWith('/') ? '' : '/'}${pointer}`;
    return {
        ...report,
        document,
        problems: report.problems.map((problem) => {
            const { message, at, ...rest } = problem;
            // What is wrong inside of a file beside the report has its place there.
            if (at.file !== report.file)
                return problem;
            return {
                ...rest,
                message: message
                    .replace(/^The file\b/, 'The document')
                    .replace(`Entry ${at.pointer ?? ''} `, `Entry ${within(at.pointer ?? '')} `),
                at: { ...at, pointer: within(at.pointer ?? '') },
            };
        }),
        drafts: report.drafts.map(({ draft, pointer }) => ({ draft, pointer: within(pointer) })),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/iso-time.js
const like8601 = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(?: ?(?:Z|UTC|([+-]\d\d):?(\d\d)(?: [A-Z]+)?))?(?: m=.*)?$/;
const zone = /\b(?:GMT|UTC)\b|Z$|[+-]\d\d:?\d\d\b/;
const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;
/**
 * A tool's date in ISO 8601 (`Monday, February 7, 2022 10:25:32 AM`, seconds or milliseconds since 1970); undefined where it is none, or
 * where it could be two (day or month first). Without a zone it is taken for UTC, in which CI runs: what the clock of the reading machine says
 * must not matter.
 */
function isoTime(written) {
    const time = new Date(toDate(String(written ?? '').trim()));
    // Go writes year 1 for a time that was never set.
    return Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1990 ? undefined : time.toISOString();
}
function toDate(text) {
    const [, day, clock, fraction = '', hours = '+00', minutes = '00'] = like8601.exec(text) ?? [];
    if (day !== undefined && clock !== undefined)
        return `${day}T${clock}${fraction}${hours}:${minutes}`;
    if (/^\d{10}(?:\.\d+)?$/.test(text))
        return Number(text) * 1000;
    if (/^\d{13}$/.test(text))
        return Number(text);
    if (zone.test(text))
        return text;
    return month.test(text) ? `${text} UTC` : Number.NaN;
}

;// CONCATENATED MODULE: ./build/read/readers/tool-named.js
/** A tool, with its version where the report says one. */
const toolNamed = (name, version) => version == null || version === '' ? { name } : { name, version };

;// CONCATENATED MODULE: ./build/read/readers/look-up.js
/** The value under a key that came from a report. A word such as `constructor` finds nothing. */
const lookUp = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;

;// CONCATENATED MODULE: ./build/read/readers/words.js

/** Severity words that mean the same in most tools: GHSA, npm and OSV say moderate; Debian and Ubuntu unimportant and negligible. */
const commonSeverities = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    medium: 'medium',
    moderate: 'medium',
    low: 'low',
    minor: 'low',
    info: 'info',
    informational: 'info',
    information: 'info',
    none: 'info',
    negligible: 'info',
    unimportant: 'info',
    unknown: 'unknown',
};
const confidences = {
    highest: 'high',
    'very-high': 'high',
    certain: 'high',
    confirmed: 'high',
    high: 'high',
    firm: 'medium',
    medium: 'medium',
    moderate: 'medium',
    tentative: 'low',
    low: 'low',
};
/** A tool's confidence word on our scale; undefined where it says none we know. */
const confidenceOf = (word) => lookUp(confidences, word?.toLowerCase() ?? '');
/** `CWE-89` of `89`, `"89"` or `CWE-89`; undefined for -1, 0 and anything else. */
function cweOf(value) {
    const found = /^(?:CWE-?)?0*([1-9]\d{0,4})$/i.exec(String(value ?? '').trim());
    return found?.[1] === undefined ? undefined : `CWE-${found[1]}`;
}

;// CONCATENATED MODULE: ./build/read/reader.js



/** Makes a reader out of its description: adds what most have in common, and forgets its inner types, here and nowhere else. */
function defineReader({ version, ran, ...spec }) {
    const whole = {
        claims: (head) => !(Array.isArray(head) && head.length === 0),
        prepare: () => null,
        severities: commonSeverities,
        tool: (head) => toolNamed(spec.title.replace(/ \([^()]*\)$/, ''), version?.(head)),
        ran: (head) => {
            const { scannedAt, commit, scanned } = ran?.(head) ?? {};
            return { scannedAt: isoTime(scannedAt), commit: commit ?? undefined, scanned: scanned ?? undefined };
        },
        ...spec,
    };
    // Safe: the stage only ever hands `claims`, `prepare`, `tool`, `ran` and `health` a head that `head` accepted, and `draft` an entry that
    // `entry` accepted. Without `prepare` nothing tells `Prepared` from its default.
    return whole;
}

;// CONCATENATED MODULE: ./build/read/readers/fields.js
const none = {};
/** True for an object, not for a list. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of an object; none of anything else. */
const fieldsOf = (value) => (isFields(value) ? value : none);
/** The elements of a list; none of anything else. */
const listOf = (value) => (Array.isArray(value) ? value : []);
/** A text that is not empty. */
const fields_textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A number that is one. */
const numberOf = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** The texts of a list; a single text counts as a list of one. */
const textsOf = (value) => typeof value === 'string' ? [value] : listOf(value).filter((item) => typeof item === 'string');

// EXTERNAL MODULE: ./build/model/category.js
var model_category = __webpack_require__(7515);
;// CONCATENATED MODULE: ./build/read/readers/fixed-version.js
/** Numbers and words of a version, for a rough order that holds for the usual schemes. Ecosystem rules are the normaliser's. */
const parts = (version) => version.replace(/^v(?=\d)/, '').split(/[.+~:_-]|(?<=\d)(?=[a-z])/i);
/** What comes before the version itself: `2.0.0-rc.1`, `1.0~beta2`, `1.0a1`; a letter alone comes behind it (`1.0.2a`). */
const early = /^(?:(?:alpha|beta|rc|cr|milestone|pre|preview|dev|snapshot|canary|nightly)\d*|[abcm]\d+)$/i;
function compare(a, b) {
    const left = parts(a);
    const right = parts(b);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const x = left[index] ?? '0';
        const y = right[index] ?? '0';
        if (early.test(x) !== early.test(y))
            return early.test(x) ? -1 : 1;
        const byNumber = Number(x) - Number(y);
        if (Number.isFinite(byNumber) && byNumber !== 0)
            return byNumber;
        if (!Number.isFinite(byNumber) && x !== y)
            return x < y ? -1 : 1;
    }
    return 0;
}
/**
 * The fixed version to go to among those a report lists (`2.2.25, 3.1.14`, one for each maintained branch): the smallest above the
 * installed one, else the last listed. Undefined where none is listed.
 */
function closestFix(installed, listed) {
    const fixes = listed.map((fix) => fix.trim()).filter((fix) => fix !== '');
    if (fixes.length < 2)
        return fixes[0];
    if (installed == null || installed === '')
        return fixes.join(', ');
    const above = fixes.filter((fix) => compare(fix, installed) > 0).sort(compare);
    return above[0] ?? fixes.at(-1);
}

;// CONCATENATED MODULE: ./build/read/readers/secret-value.js
/** What a scanner puts in place of the value, or of part of it: masks of stars, words, an end that was cut off. */
const masked = /REDACTED|\*{3}|(?:\.\.\.|…)$|^(?:[*xX•]+)?$/;
/** The first line of every key of its kind. */
const onlyHeader = /^-{5}BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)[A-Z ]*-{5}$/;
/**
 * A value that is one; undefined where the scanner masked it or found no more than the line that all keys begin with. All such would
 * have the same hash and be taken for one secret.
 */
function secretValue(value) {
    const text = value?.trim() ?? '';
    return masked.test(text) || onlyHeader.test(text) ? undefined : text;
}
/** The value in a line that a scanner matched with its name (`secret = 'value'`); the whole line where it holds no more than that. */
function valueInMatch(match) {
    const text = match.trim();
    return (/^[\w .-]{1,40}[=:]\s*(["'`])([^"'`\n]+)\1?;?$/.exec(text)?.[2] ??
        /^[\w .-]{1,40}[=:]\s*([^\s"'`/:]{8,})$/.exec(text)?.[1] ??
        text);
}

// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
;// CONCATENATED MODULE: ./build/read/readers/locations.js

const given = (text) => typeof text === 'string' && text.trim() !== '';
/** A place in code; absent or senseless lines are left out. */
function codeAt(path, lines = {}) {
    const { start, end, column } = lines;
    if (typeof start !== 'number' || !(start >= 1))
        return (0,model_location/* codeLocation */.dP)(path);
    return (0,model_location/* codeLocation */.dP)(path, start, typeof end === 'number' && end >= start ? end : undefined, typeof column === 'number' && column > 0 ? column : undefined);
}
/** A package, with the lockfile and the image that brought it where they are known. */
function packageAt(purl, brought = {}) {
    const { manifest, image } = brought;
    return (0,model_location/* packageLocation */.KG)(purl, given(manifest) ? manifest : undefined, given(image) ? image : undefined);
}
/** A place of the running application; without a method it is `ANY`. */
function endpointAt(method, url, parameter) {
    return (0,model_location/* endpointLocation */.by)(given(method) ? method.toUpperCase() : 'ANY', url, given(parameter) ? parameter : undefined);
}
/** What runs, or what is set up: a container, a host, a resource in a cloud. */
const workloadAt = (uri) => ({ type: 'workload', uri });

;// CONCATENATED MODULE: ./build/read/readers/package-url.js

/** OSV ecosystems (https://ossf.github.io/osv-schema/#defined-ecosystems) and the names scanners use for them → purl type. */
const types = {
    npm: 'npm',
    yarn: 'npm',
    pnpm: 'npm',
    'node-pkg': 'npm',
    pypi: 'pypi',
    pip: 'pypi',
    pipenv: 'pypi',
    poetry: 'pypi',
    uv: 'pypi',
    'python-pkg': 'pypi',
    python: 'pypi',
    conda: 'conda',
    'conda-pkg': 'conda',
    go: 'golang',
    golang: 'golang',
    gomod: 'golang',
    gomodules: 'golang',
    gobinary: 'golang',
    maven: 'maven',
    pom: 'maven',
    gradle: 'maven',
    sbt: 'maven',
    jar: 'maven',
    java: 'maven',
    'java-archive': 'maven',
    'crates.io': 'cargo',
    crates: 'cargo',
    rust: 'cargo',
    cargo: 'cargo',
    rustbinary: 'cargo',
    'rust-binary': 'cargo',
    nuget: 'nuget',
    'dotnet-core': 'nuget',
    'packages-props': 'nuget',
    rubygems: 'gem',
    gem: 'gem',
    bundler: 'gem',
    gemspec: 'gem',
    packagist: 'composer',
    composer: 'composer',
    'composer-vendor': 'composer',
    hex: 'hex',
    erlang: 'hex',
    pub: 'pub',
    swift: 'swift',
    swifturl: 'swift',
    swiftpm: 'swift',
    cocoapods: 'cocoapods',
    conancenter: 'conan',
    conan: 'conan',
    cran: 'cran',
    bitnami: 'bitnami',
    'github actions': 'github',
    actions: 'github',
    github: 'github',
    debian: 'deb/debian',
    ubuntu: 'deb/ubuntu',
    deb: 'deb',
    alpine: 'apk/alpine',
    wolfi: 'apk/wolfi',
    chainguard: 'apk/chainguard',
    apk: 'apk',
    rpm: 'rpm',
    redhat: 'rpm/redhat',
    'red hat': 'rpm/redhat',
    centos: 'rpm/centos',
    rocky: 'rpm/rocky',
    'rocky linux': 'rpm/rocky',
    alma: 'rpm/almalinux',
    almalinux: 'rpm/almalinux',
    amazon: 'rpm/amzn',
    oracle: 'rpm/oracle',
    fedora: 'rpm/fedora',
    suse: 'rpm/suse',
    opensuse: 'rpm/opensuse',
    photon: 'rpm/photon',
    'cbl-mariner': 'rpm/mariner',
    azurelinux: 'rpm/azurelinux',
};
/** The purl type of an ecosystem under any of its names (`PyPI`, `pip`, `Debian:12`); `generic` where it is none we know. */
function purlType(ecosystem) {
    const name = ecosystem.toLowerCase();
    return lookUp(types, name) ?? lookUp(types, name.split(':')[0] ?? '') ?? 'generic';
}
/** Most names and versions need no escapes. */
const package_url_isPlain = (segment) => /^[\w.~-]*$/.test(segment);
const encode = (segment) => package_url_isPlain(segment) ? segment : encodeURIComponent(segment).replace(/%3A/gi, ':').replace(/%2B/gi, '+');
/**
 * A package URL for a report that only gives ecosystem, name and version (https://github.com/package-url/purl-spec).
 * Maven's `group:artifact` becomes namespace and name; slashes separate namespaces.
 */
function packageUrl(ecosystem, name, version) {
    const type = purlType(ecosystem);
    const path = (type === 'maven' ? name.replace(':', '/') : name).split('/').filter((segment) => segment !== '');
    const at = version == null || version === '' ? '' : `@${encode(version)}`;
    return `pkg:${type}/${path.map(encode).join('/') || 'unnamed'}${at}`;
}

;// CONCATENATED MODULE: ./build/read/readers/headline.js
const limit = 160;
/** The first sentence of a description, on one line and cut to a headline; the first alternative that has any text. */
function headline(...alternatives) {
    for (const text of alternatives) {
        // Descriptions run to kilobytes; a headline never needs more than their beginning.
        const start = text?.slice(0, 1000).replace(/^#+ [^\n]*\n/, '') ?? '';
        // Single blanks, which most are, stay as they are.
        const flat = start.replace(/\s\s+|[^\S ]/g, ' ').trim();
        if (flat === '')
            continue;
        const end = flat.search(/[.!?](?= [A-Z`'"(])/);
        const sentence = end < 0 ? flat : flat.slice(0, end + 1);
        return sentence.length <= limit ? sentence : `${sentence.slice(0, limit - 1).trimEnd()}…`;
    }
    return '';
}

;// CONCATENATED MODULE: ./build/read/mapping/terms.js

/** The two beginnings of a path that mean another place than the entry. */
const terms_top = '/';
const up = '../';
/** A path of a field, split; null where a step is empty. `~1` is a slash and `~0` a tilde inside a name; `.` is the entry itself. */
function toFieldPath(text) {
    const from = text.startsWith(terms_top) ? 'top' : text.startsWith(up) ? 'entry' : 'item';
    const rest = text.slice(from === 'top' ? terms_top.length : from === 'entry' ? up.length : 0);
    if (rest === '.' || (rest === '' && from === 'top'))
        return { from, steps: [] };
    const steps = rest.split('/');
    if (steps.some((step) => step === '' || step === '..'))
        return null;
    return { from, steps: steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) };
}
/** A pattern as mappings use it: upper and lower case are the same, `.` is any character. Null where it is none. */
function toPattern(text) {
    try {
        return new RegExp(text, 'isu');
    }
    catch {
        return null;
    }
}
/** What a template puts in a place: the value itself, how many there are, their sum, their names, or ` and 2 more` behind the first. */
const inserts = ['value', 'count', 'sum', 'names', 'more'];
/** A template in its parts; null where a brace is left open or what stands in it is no path. */
function toTemplate(text) {
    const parts = text.split(/(\{[^{}]*\})/);
    const made = parts.map((part) => {
        if (!part.startsWith('{'))
            return /[{}]/.test(part) ? null : part;
        const inside = part.slice(1, -1);
        const [, word, rest] = /^(count|sum|names|more) (.+)$/.exec(inside) ?? [];
        const path = toFieldPath(rest ?? inside);
        return path === null ? null : { what: inserts.find((insert) => insert === word) ?? 'value', path };
    });
    return made.every((part) => part !== null) ? made : null;
}
const term = (accepts, expected, example) => schemas/* string */.YjP()
    .min(1)
    .refine(accepts, { error: `${expected} such as ${example}` });
/** The path of a field. */
const fieldSchema = term((text) => toFieldPath(text) !== null, 'a path without empty steps', 'location/line');
/** A regular expression. */
const patternSchema = term((text) => toPattern(text) !== null, 'a regular expression', '^CWE-(\\d+)');
/** Text with fields in braces. */
const templateSchema = term((text) => toTemplate(text) !== null, 'a text with fields in braces', '"{name} ({resource})"');

;// CONCATENATED MODULE: ./build/read/mapping/demand.js

const demanded = (made, text) => {
    if (made === null)
        throw new Error(`«${text}» was not checked before it was used`);
    return made;
};
/** The path of a mapping that has been checked. */
const demandPath = (text) => demanded(toFieldPath(text), text);
/** The pattern of a mapping that has been checked. */
const demandPattern = (text) => demanded(toPattern(text), text);
/** The template of a mapping that has been checked. */
const demandTemplate = (text) => demanded(toTemplate(text), text);
/** What a pattern is shown of a text: reports hold megabytes, and a pattern may take its time for each character. */
const clip = (text) => (text.length > 4096 ? text.slice(0, 4096) : text);

;// CONCATENATED MODULE: ./build/read/readers/xml-element.js

/** Accepts an element of this name, or any element. The machinery only hands elements, so the shape needs no second check. */
const xmlElement = (name) => schemas/* custom */.IeY((value) => typeof value === 'object' &&
    value !== null &&
    'children' in value &&
    'name' in value &&
    (name === undefined || value.name === name), { error: name === undefined ? 'expected an element' : `expected an element <${name}>` });
/** Accepts an element of this name (any, where it is null) that has a text at a path of names: `name`, `ClassInfo/Type`, `@type`. */
const elementWith = (name, path) => xmlElement(name ?? undefined).refine((element) => (path.startsWith('@') ? element.attributes[path.slice(1)] : textAt(element, ...path.split('/'))), path.startsWith('@') ? `expected an attribute "${path.slice(1)}"` : `expected a <${path.split('/').at(-1) ?? ''}>`);
/** Children of one name, in order. */
const childrenOf = (element, name) => element?.children.filter((child) => child.name === name) ?? [];
/** The element at a path of names below this one, first of each; undefined where there is none. */
function childAt(element, ...path) {
    let current = element;
    for (const name of path)
        current = current?.children.find((child) => child.name === name);
    return current;
}
/** Its text; undefined where the element is missing or empty. */
function textAt(element, ...path) {
    const text = childAt(element, ...path)?.text.trim();
    return text === undefined || text === '' ? undefined : text;
}
/** The texts of all elements of a name in the element at a path: `textsAt(item, 'CWEList', 'CWE')`. */
const textsAt = (element, list, name) => childrenOf(childAt(element, list), name).map(({ text }) => text);
/** One step of an XPath with a 1-based position; `[1]` is left out, as everywhere. */
const xml_element_step = (name, index) => (index === 0 ? name : `${name}[${String(index + 1)}]`);

;// CONCATENATED MODULE: ./build/read/mapping/tree.js



const tree_textOf = (node) => typeof node === 'string'
    ? node === ''
        ? undefined
        : node
    : typeof node === 'number' || typeof node === 'boolean'
        ? String(node)
        : undefined;
const json = {
    below: (node, step) => {
        if (Array.isArray(node)) {
            const list = node;
            if (step === '*')
                return list.map((child, index) => ({ step: String(index), node: child }));
            const index = /^-?\d{1,9}$/.test(step) ? Number(step) : NaN;
            const at = index < 0 ? list.length + index : index;
            return at in list ? [{ step: String(at), node: list[at] }] : [];
        }
        if (!isFields(node))
            return [];
        if (Object.hasOwn(node, step))
            return [{ step: pointerSegment(step), node: node[step] }];
        return step === '*' ? Object.entries(node).map(([key, child]) => ({ step: pointerSegment(key), node: child })) : [];
    },
    text: tree_textOf,
    top: (head) => head,
    splits: (node) => typeof node === 'object',
};
const isElement = (node) => typeof node === 'object' && node !== null && 'children' in node && 'attributes' in node;
const xml = {
    below: (node, step) => {
        if (!isElement(node))
            return [];
        if (step.startsWith('@')) {
            const name = step.slice(1);
            return Object.hasOwn(node.attributes, name) ? [{ step, node: node.attributes[name] }] : [];
        }
        const names = step === '*' ? [...new Set(node.children.map(({ name }) => name))] : [step];
        return names.flatMap((name) => childrenOf(node, name).map((child, index) => ({ step: xml_element_step(name, index), node: child })));
    },
    text: (node) => tree_textOf(isElement(node) ? node.text.trim() : node),
    top: (head) => isElement(head)
        ? { name: '', attributes: {}, text: '', children: [head] }
        : { name: '', attributes: {}, text: '', children: [] },
    splits: () => true,
};
/** How documents of a syntax are walked. */
const treeOf = (syntax) => (syntax === 'xml' ? xml : json);
/** Everything that steps lead to, in the order of the document, each with its pointer from the start. */
function follow(tree, node, steps) {
    let here = [{ step: '', node }];
    for (const step of steps)
        here = here.flatMap((above) => tree.below(above.node, step).map((below) => ({ step: `${above.step}/${below.step}`, node: below.node })));
    return here;
}

;// CONCATENATED MODULE: ./build/read/mapping/scope.js


/** The scope of a document before any entry of it is looked at. */
const documentScope = (tree, head) => ({
    tree,
    head,
    entry: null,
    item: null,
    keys: [],
    path: '',
});
/** Everything at a path. */
function nodesAt(scope, { from, steps }) {
    const { tree } = scope;
    const start = from === 'top' ? tree.top(scope.head) : from === 'entry' ? scope.entry : scope.item;
    return follow(tree, start, steps).map(({ node }) => node);
}
/** The texts at a path: of a list those of its members; numbers and truth values as they are written. */
const scope_textsAt = (scope, path) => nodesAt(scope, path)
    .flatMap((node) => (Array.isArray(node) ? node : [node]))
    .flatMap((node) => scope.tree.text(node) ?? []);
/** How many members the lists and objects at a path have; a single value counts as one, nothing as none. */
const countAt = (scope, path) => nodesAt(scope, path).reduce((sum, node) => {
    if (Array.isArray(node))
        return sum + node.length;
    return sum + (isFields(node) ? Object.keys(node).length : node === null ? 0 : 1);
}, 0);
/** The names of the fields of the objects at a path. */
const namesAt = (scope, path) => nodesAt(scope, path).flatMap((node) => (isFields(node) ? Object.keys(node) : []));

;// CONCATENATED MODULE: ./build/read/mapping/compile-when.js



const compile_when_kindOf = (node) => node === null
    ? 'nothing'
    : Array.isArray(node)
        ? 'list'
        : isFields(node)
            ? 'object'
            : typeof node === 'string'
                ? 'text'
                : typeof node === 'boolean'
                    ? 'flag'
                    : typeof node;
/** A condition as a function. Several keys mean all of them. */
function compileWhen(when) {
    const tests = [
        ...leafTests(when),
        ...(when.all ?? []).map(compileWhen),
        ...(when.any === undefined ? [] : [anyOf(when.any.map(compileWhen))]),
        ...(when.not === undefined ? [] : [negated(compileWhen(when.not))]),
    ];
    return (scope) => tests.every((test) => test(scope));
}
const anyOf = (tests) => (scope) => tests.some((test) => test(scope));
const negated = (test) => (scope) => !test(scope);
function leafTests({ field, is, matches, kind, columns, only, found }) {
    const tests = [];
    if (found !== undefined)
        tests.push(({ path }) => found.includes(path));
    if (columns !== undefined)
        tests.push(({ head }) => {
            const there = isFields(head) ? head['columns'] : [];
            return Array.isArray(there) && columns.every((column) => there.includes(column));
        });
    if (only !== undefined)
        tests.push(({ head }) => isFields(head) && Object.keys(head).every((name) => only.includes(name)));
    if (field === undefined)
        return tests;
    const path = demandPath(field);
    if (is !== undefined) {
        const wanted = new Set((Array.isArray(is) ? is : [is]).map((value) => String(value).toLowerCase()));
        tests.push((scope) => scope_textsAt(scope, path).some((text) => wanted.has(text.toLowerCase())));
    }
    if (matches !== undefined) {
        const pattern = demandPattern(matches);
        tests.push((scope) => scope_textsAt(scope, path).some((text) => pattern.test(clip(text))));
    }
    if (kind !== undefined)
        tests.push((scope) => nodesAt(scope, path).some((node) => compile_when_kindOf(node) === kind));
    if ((is ?? matches ?? kind) === undefined)
        tests.push((scope) => nodesAt(scope, path).some(isThere));
    return tests;
}
const isThere = (node) => node !== null && node !== undefined && node !== '';

;// CONCATENATED MODULE: ./build/read/mapping/compile-source.js





/** A source as a function. */
function compileSource(source) {
    if (typeof source === 'string')
        return compileSource({ field: source });
    const origin = compileOrigin(source);
    const finding = source.find === undefined ? null : new RegExp(demandPattern(source.find), 'gisu');
    const changes = compileChanges(source);
    const wanted = source.when === undefined ? null : compileWhen(source.when);
    return (scope) => {
        if (wanted !== null && !wanted(scope))
            return [];
        const given = origin(scope);
        const texts = finding === null ? given : given.flatMap((text) => clip(text).match(finding) ?? []);
        return changes.length === 0 ? texts : texts.flatMap((text) => changed(text, changes));
    };
}
/** The first text of a source as a function. */
function compileText(source) {
    if (source === undefined)
        return () => undefined;
    const texts = compileSource(source);
    return (scope) => texts(scope)[0];
}
/** All texts of one source or several. */
function compileTexts(sources) {
    const list = sources === undefined ? [] : compile_source_isList(sources) ? sources : [sources];
    const made = list.map(compileSource);
    return (scope) => made.flatMap((texts) => texts(scope));
}
const compile_source_isList = (sources) => Array.isArray(sources);
function compileOrigin({ field, text, template, first, key, names }) {
    if (text !== undefined)
        return () => [text];
    if (template !== undefined)
        return compileTemplate(template);
    if (key !== undefined)
        return ({ keys }) => (keys[key] === undefined ? [] : [String(keys[key])]);
    if (names !== undefined) {
        const path = demandPath(names);
        return (scope) => namesAt(scope, path);
    }
    if (first !== undefined) {
        const made = first.map(compileSource);
        return (scope) => {
            for (const texts of made) {
                const given = texts(scope);
                if (given.length > 0)
                    return given;
            }
            return [];
        };
    }
    const path = demandPath(field ?? '.');
    return (scope) => scope_textsAt(scope, path);
}
/** A template as a function: one text, or none where a field in it has no value. */
function compileTemplate(template) {
    const parts = demandTemplate(template);
    return (scope) => {
        const texts = parts.map((part) => (typeof part === 'string' ? part : inserted(part, scope)));
        return texts.every((text) => text !== undefined) ? [texts.join('')] : [];
    };
}
function inserted({ what, path }, scope) {
    if (what === 'value')
        return scope_textsAt(scope, path)[0];
    if (what === 'names')
        return namesAt(scope, path)[0];
    if (what === 'sum')
        return String(scope_textsAt(scope, path).reduce((sum, text) => sum + (Number(text) || 0), 0));
    const count = countAt(scope, path);
    return what === 'count' ? String(count) : count > 1 ? ` and ${count - 1} more` : '';
}
function compileChanges({ match, replace, words, add, lower, shorten }) {
    const changes = [];
    if (match !== undefined) {
        const pattern = demandPattern(match);
        changes.push((text) => {
            const found = pattern.exec(clip(text));
            return found?.slice(1).find((group) => group !== undefined) ?? found?.[0];
        });
    }
    for (const { match: from, by } of replace ?? []) {
        const pattern = new RegExp(demandPattern(from), 'gisu');
        changes.push((text) => clip(text).replace(pattern, by));
    }
    if (words !== undefined) {
        const table = Object.fromEntries(Object.entries(words).map(([word, meaning]) => [word.toLowerCase(), meaning]));
        changes.push((text) => lookUp(table, text.trim().toLowerCase()));
    }
    if (add !== undefined)
        changes.push((text) => sum(text, add));
    if (lower === true)
        changes.push((text) => text.toLowerCase());
    if (shorten === true)
        changes.push((text) => headline(text));
    return changes;
}
function changed(text, changes) {
    let now = text;
    for (const change of changes) {
        now = change(now);
        if (now === undefined || now === '')
            return [];
    }
    return [now];
}
function sum(text, add) {
    const value = Number(text);
    return Number.isFinite(value) ? String(value + add) : undefined;
}

;// CONCATENATED MODULE: ./build/read/mapping/compile-place.js



const numbered = (text) => (scope) => {
    const value = Number(text(scope));
    return Number.isFinite(value) ? value : undefined;
};
/** The first of several places whose main field has a value; undefined where none has. */
function compilePlace(places) {
    const made = (compile_place_isList(places) ? places : [places]).map(compileOne);
    return (scope) => {
        for (const locate of made) {
            const place = locate(scope);
            if (place !== undefined)
                return place;
        }
        return undefined;
    };
}
/** All of several places whose main field has a value. */
function compilePlaces(places) {
    const made = places === undefined ? [] : (compile_place_isList(places) ? places : [places]).map(compileOne);
    return (scope) => made.flatMap((locate) => locate(scope) ?? []);
}
const compile_place_isList = (places) => Array.isArray(places);
function compileOne(place) {
    if (place.file !== undefined)
        return code(place);
    if (place.url !== undefined)
        return endpoint(place);
    if (place.workload !== undefined) {
        const uri = compileText(place.workload);
        return (scope) => {
            const found = uri(scope);
            return found === undefined ? undefined : workloadAt(found);
        };
    }
    return inPackage(place);
}
function code(place) {
    const file = compileText(place.file);
    const start = numbered(compileText(place.line));
    const end = numbered(compileText(place.endLine));
    const column = numbered(compileText(place.column));
    return (scope) => {
        const path = file(scope);
        return path === undefined
            ? undefined
            : codeAt(path, { start: start(scope), end: end(scope), column: column(scope) });
    };
}
function endpoint(place) {
    const url = compileText(place.url);
    const method = compileText(place.method);
    const parameter = compileText(place.parameter);
    return (scope) => {
        const found = url(scope);
        return found === undefined ? undefined : endpointAt(method(scope), found, parameter(scope));
    };
}
function inPackage(place) {
    const purl = compileText(place.purl);
    const ecosystem = compileText(place.ecosystem);
    const name = compileText(place.name);
    const version = compileText(place.version);
    const manifest = compileText(place.manifest);
    const image = compileText(place.image);
    return (scope) => {
        const called = name(scope);
        const found = purl(scope) ?? (called && packageUrl(ecosystem(scope) ?? '', called, version(scope)));
        return found ? packageAt(found, { manifest: manifest(scope), image: image(scope) }) : undefined;
    };
}

;// CONCATENATED MODULE: ./build/read/mapping/compile-finding.js







/** The part of a mapping that says what an entry is, as a function. */
function compileFinding(finding) {
    const requirements = (finding.require ?? []).map(({ ...when }) => ({ test: compileWhen(when), when }));
    const asides = compileReasons(finding.aside);
    const body = compileBody(finding);
    return (scope) => {
        // What is no finding need not have what a finding has.
        const because = asides(scope);
        if (because !== undefined)
            return { aside: because };
        const unmet = requirements.find(({ test }) => !test(scope));
        if (unmet !== undefined)
            throw new Error(`expected what \`require\` says: ${JSON.stringify(unmet.when)}`);
        return body(scope);
    };
}
function compileBody(finding) {
    const rule = compile_finding_demanded('rule', finding.rule);
    const title = compile_finding_demanded('title', finding.title);
    const place = compilePlace(finding.place);
    const further = compilePlaces(finding.also);
    const severity = compileSeverity(finding);
    const naming = compileNames(finding);
    const facts = compileFacts(finding);
    return (scope) => {
        const location = place(scope);
        if (location === undefined)
            throw new Error('nothing stands where `place` looks');
        return {
            ruleId: rule(scope),
            title: title(scope),
            severity: severity(scope),
            ...naming(scope),
            ...facts(scope),
            location,
            ...(finding.also === undefined ? {} : { also: further(scope) }),
        };
    };
}
function compile_finding_demanded(what, source) {
    const text = compileText(source);
    return (scope) => {
        const found = text(scope);
        if (found === undefined)
            throw new Error(`nothing stands where \`${what}\` looks`);
        return found;
    };
}
function compileSeverity({ severity, score, vectors }) {
    const word = compileText(severity);
    const number = compileText(score);
    const all = compileTexts(vectors);
    return (scope) => {
        const value = Number(number(scope) ?? NaN);
        return {
            ...(severity === undefined ? {} : { word: word(scope) }),
            ...(Number.isFinite(value) ? { score: value } : {}),
            ...(vectors === undefined ? {} : { vectors: all(scope) }),
        };
    };
}
function compileNames(finding) {
    const { identifiers, cwe, fingerprint, resource, category, confidence } = finding;
    const names = compileTexts(identifiers);
    const weaknesses = compileTexts(cwe);
    const print = compileText(fingerprint);
    const address = compileText(resource);
    const kind = compileText(category);
    const sure = compileText(confidence);
    const named = identifiers !== undefined || cwe !== undefined;
    return (scope) => {
        const routed = kind(scope);
        return {
            ...(named ? { identifiers: [...names(scope), ...weaknesses(scope).map(cweOf)] } : {}),
            category: model_category/* categories */.L.find((one) => one === routed),
            confidence: confidenceOf(sure(scope)),
            toolFingerprint: print(scope),
            ...(resource === undefined ? {} : { resource: address(scope) }),
        };
    };
}
function compileFacts(finding) {
    const fix = compileFix(finding);
    const dismissals = compileReasons(finding.dismissed);
    const reach = compileReach(finding);
    const secret = compileText(finding.secret);
    const scope = oneOf(['runtime', 'development'], finding.scope);
    const relationship = oneOf(['direct', 'transitive'], finding.relationship);
    const validity = oneOf(['valid', 'invalid'], finding.validity);
    return (here) => {
        const justification = dismissals(here);
        return {
            fix: fix(here),
            dismissed: justification === undefined ? undefined : { by: 'tool', justification },
            ...(finding.reach === undefined ? {} : { reach: reach(here) }),
            secret: secretValue(secret(here)),
            scope: scope(here),
            relationship: relationship(here),
            validity: validity(here),
        };
    };
}
/** One of our words, or nothing: what a tool says in other words is given with `words`. */
function oneOf(words, source) {
    const text = compileText(source);
    return (scope) => {
        const found = text(scope);
        return words.find((word) => word === found);
    };
}
function compileFix({ fix, place }) {
    const version = compileText(fix?.version);
    const versions = compileTexts(fix?.versions);
    const advice = compileText(fix?.advice);
    const [first] = Array.isArray(place) ? place : [place];
    const installed = compileText(first?.version);
    return (scope) => {
        const to = version(scope) ?? closestFix(installed(scope), versions(scope));
        const how = advice(scope);
        return to === undefined && how === undefined ? undefined : { version: to, advice: how };
    };
}
function compileReasons(reasons) {
    const made = (reasons ?? []).map(({ when, because }) => ({ test: compileWhen(when), text: compileText(because) }));
    return (scope) => {
        const reason = made.find(({ test }) => test(scope));
        return reason === undefined ? undefined : (reason.text(scope) ?? 'set aside by the tool');
    };
}
function compileReach({ reach }) {
    const always = () => true;
    const made = (reach ?? []).map(({ when, original, ...claim }) => ({
        claim,
        test: when === undefined ? always : compileWhen(when),
        original: compileText(original),
    }));
    return (scope) => made.flatMap(({ claim, test, original }) => test(scope) ? [{ ...claim, original: original(scope) ?? claim.level }] : []);
}

;// CONCATENATED MODULE: ./build/read/mapping/mapped.js











/** A reader out of a mapping: what a platform team writes in YAML, and what the simple formats that ship are written in. */
function mapped(mapping) {
    const tree = treeOf(mapping.syntax);
    const at = (head) => documentScope(tree, head);
    const recognises = compileWhen({ all: mapping.recognise });
    const claimed = compileWhen({ all: mapping.claim ?? [] });
    const { name, version: versionSource } = mapping.tool ?? {};
    const version = compileText(versionSource);
    const scannedAt = compileText(mapping.ran?.at);
    const commit = compileText(mapping.ran?.commit);
    return defineReader({
        id: mapping.id,
        title: mapping.title,
        homepage: mapping.homepage,
        howToExport: mapping.export,
        category: mapping.category,
        ...(mapping.finding.reach === undefined ? {} : { reaches: mapping.finding.reach.map(({ level }) => level) }),
        syntax: mapping.syntax,
        head: schemas/* unknown */.L5J().refine((head) => isEmptyList(mapping, head) || recognises(at(head)), {
            error: 'it lacks what `recognise` asks for',
        }),
        claims: (head) => !isEmptyList(mapping, head) && claimed(at(head)),
        entries: mapping.entries ?? [],
        entry: schemas/* unknown */.L5J().refine(isFields, { error: 'expected an object' }),
        prepare: (head) => head,
        severities: { ...commonSeverities, ...inLowerCase(mapping.severities) },
        version: (head) => version(at(head)),
        ...(name === undefined ? {} : { tool: (head) => toolNamed(name, version(at(head))) }),
        ran: (head) => ({ scannedAt: scannedAt(at(head)), commit: commit(at(head)) }),
        health: compileHealth(mapping, at),
        ...(mapping.emptyIsClean === undefined ? {} : { emptyIsClean: mapping.emptyIsClean }),
        draft: compileDraft(mapping),
    });
}
/** Several tools write an empty list when they find nothing: it is nobody's, and anybody's under their name. */
const isEmptyList = ({ syntax }, head) => syntax === 'json' && Array.isArray(head) && head.length === 0;
const inLowerCase = (table = {}) => Object.fromEntries(Object.entries(table).map(([word, value]) => [word.toLowerCase(), value]));
function compileHealth({ health }, at) {
    const notes = (health ?? []).map((note) => ({
        ...note,
        test: compileWhen(note.when),
        text: compileTemplate(note.message),
    }));
    return (head) => {
        const scope = at(head);
        const note = notes.find(({ test }) => test(scope));
        if (note === undefined)
            return null;
        const [message = `The scan is ${note.health}.`] = note.text(scope);
        return { health: note.health, message, ...(note.next === undefined ? {} : { next: note.next }) };
    };
}
function compileDraft({ finding, syntax }) {
    const tree = treeOf(syntax);
    const make = compileFinding(finding);
    const scopeOf = (entry, { prepared, keys, path }) => ({
        tree,
        head: prepared,
        entry,
        item: entry,
        keys,
        path,
    });
    if (finding.each === undefined)
        return (entry, context) => make(scopeOf(entry, context));
    const { steps } = demandPath(finding.each);
    return (entry, context) => split(scopeOf(entry, context), steps, make);
}
/** A draft for each item of an entry. What holds no items is no entry at all; what should and is something else is refused. */
function split(scope, steps, make) {
    const { tree, entry } = scope;
    for (const { node, step } of follow(tree, entry, steps.slice(0, -1)))
        if (!tree.splits(node))
            throw new Error(`expected a list at ${step}`);
    return follow(tree, entry, steps).map(({ step, node }) => ({ ...make({ ...scope, item: node }), at: step }));
}

;// CONCATENATED MODULE: ./build/read/mappings.generated.js
/** The formats that ship as mappings. */
const mappings = [
    {
        version: 1,
        id: 'arachni',
        title: 'Arachni',
        homepage: 'https://www.arachni-scanner.com',
        export: 'arachni https://app.example --report-save-path scan.afr && arachni_reporter scan.afr --reporter=json:outfile=arachni.json',
        category: 'dast',
        syntax: 'json',
        recognise: [
            {
                field: '/version',
                kind: 'text',
            },
            {
                field: '/sitemap',
                kind: 'object',
            },
            {
                field: '/options/url',
                kind: 'text',
            },
            {
                field: '/issues',
                kind: 'list',
            },
        ],
        entries: ['/issues/*'],
        tool: {
            version: '/version',
        },
        ran: {
            at: '/finish_datetime',
        },
        health: [
            {
                when: {
                    not: {
                        any: [
                            {
                                field: '/sitemap/*',
                            },
                            {
                                field: '/issues/*',
                            },
                        ],
                    },
                },
                health: 'scanner-failed',
                message: 'Arachni reached no page of {/options/url}: nothing was scanned.',
                next: 'Check that the target is up.',
            },
        ],
        finding: {
            rule: 'check/shortname',
            title: 'name',
            severity: 'severity',
            confidence: {
                first: [
                    {
                        text: 'low',
                        when: {
                            field: 'trusted',
                            is: false,
                        },
                    },
                    {
                        text: 'high',
                    },
                ],
            },
            cwe: 'cwe',
            place: {
                url: {
                    first: ['vector/action', 'vector/url'],
                },
                method: 'vector/method',
                parameter: 'vector/affected_input_name',
            },
            fix: {
                advice: {
                    field: 'remedy_guidance',
                    shorten: true,
                },
            },
            reach: [
                {
                    when: {
                        all: [
                            {
                                field: 'vector/seed',
                            },
                            {
                                field: 'proof',
                            },
                        ],
                        not: {
                            field: 'trusted',
                            is: false,
                        },
                    },
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: {
                        first: [
                            {
                                template: 'payload sent in {vector/affected_input_name}, proof in the answer',
                            },
                            {
                                text: 'payload sent in the page, proof in the answer',
                            },
                        ],
                    },
                },
            ],
        },
    },
    {
        version: 1,
        id: 'bandit-json',
        title: 'Bandit',
        homepage: 'https://bandit.readthedocs.io',
        export: 'bandit --recursive --format json --output bandit.json .',
        category: 'sast',
        syntax: 'json',
        recognise: [
            {
                field: '/results',
                kind: 'list',
            },
            {
                field: '/metrics',
                kind: 'object',
            },
            {
                field: '/errors',
                kind: 'list',
            },
            {
                field: '/generated_at',
                kind: 'text',
            },
        ],
        entries: ['/results/*'],
        ran: {
            at: '/generated_at',
        },
        severities: {
            undefined: 'unknown',
        },
        health: [
            {
                when: {
                    field: '/errors/*',
                    all: [
                        {
                            field: '/metrics/_totals/loc',
                            is: 0,
                        },
                        {
                            not: {
                                field: '/results/*',
                            },
                        },
                    ],
                },
                health: 'scanner-failed',
                message: 'Bandit could not read {/errors/*/filename}{more /errors}: {/errors/*/reason}. Nothing was scanned.',
                next: 'Mend the path or the files, then scan again.',
            },
            {
                when: {
                    field: '/errors/*',
                },
                health: 'partial',
                message: 'Bandit could not read {/errors/*/filename}{more /errors}: {/errors/*/reason}',
                next: 'See `errors` in the report.',
            },
        ],
        finding: {
            rule: 'test_id',
            title: {
                first: [
                    {
                        field: 'issue_text',
                        when: {
                            field: 'test_name',
                            matches: 'password|secret|token',
                        },
                        replace: [
                            {
                                match: ": '.*'$",
                                by: '',
                            },
                        ],
                    },
                    {
                        field: 'issue_text',
                        shorten: true,
                    },
                ],
            },
            severity: 'issue_severity',
            confidence: 'issue_confidence',
            cwe: 'issue_cwe/id',
            place: {
                file: 'filename',
                line: 'line_number',
                endLine: 'line_range/-1',
                column: {
                    field: 'col_offset',
                    add: 1,
                },
            },
        },
    },
    {
        version: 1,
        id: 'brakeman',
        title: 'Brakeman',
        homepage: 'https://brakemanscanner.org',
        export: 'brakeman --format json --output brakeman.json',
        category: 'sast',
        syntax: 'json',
        recognise: [
            {
                field: '/scan_info/brakeman_version',
                kind: 'text',
            },
            {
                field: '/warnings',
                kind: 'list',
            },
        ],
        entries: ['/warnings/*', '/ignored_warnings/*'],
        tool: {
            version: '/scan_info/brakeman_version',
        },
        ran: {
            at: {
                first: ['/scan_info/end_time', '/scan_info/start_time'],
            },
        },
        health: [
            {
                when: {
                    field: '/errors/0/location',
                },
                health: 'partial',
                message: 'Brakeman could not read {/errors/0/location}{more /errors}: {/errors/0/error}',
                next: 'See `errors` in the report.',
            },
            {
                when: {
                    field: '/errors/*',
                },
                health: 'partial',
                message: 'Brakeman could not read a file{more /errors}: {/errors/0/error}',
                next: 'See `errors` in the report.',
            },
        ],
        finding: {
            rule: {
                first: ['check_name', 'warning_type'],
            },
            title: {
                field: 'message',
                shorten: true,
            },
            confidence: {
                field: 'confidence',
                words: {
                    weak: 'low',
                    medium: 'medium',
                    high: 'high',
                },
            },
            identifiers: {
                field: 'message',
                find: '\\bCVE-\\d{4}-\\d{4,}\\b',
            },
            cwe: 'cwe_id',
            place: {
                file: 'file',
                line: 'line',
            },
            dismissed: [
                {
                    when: {
                        found: ['/ignored_warnings/*'],
                    },
                    because: {
                        first: [
                            'note',
                            {
                                text: 'listed in config/brakeman.ignore',
                            },
                        ],
                    },
                },
            ],
            reach: [
                {
                    when: {
                        field: 'user_input',
                    },
                    level: 'call_path',
                    granularity: 'flow',
                    method: 'pattern',
                    original: {
                        text: 'user_input is given',
                    },
                },
            ],
            fingerprint: 'fingerprint',
        },
    },
    {
        version: 1,
        id: 'checkov-json',
        title: 'Checkov',
        homepage: 'https://www.checkov.io',
        export: 'checkov --directory . --output json > checkov.json',
        category: 'iac',
        syntax: 'json',
        recognise: [
            {
                any: [
                    {
                        all: [
                            {
                                field: '/check_type',
                                kind: 'text',
                            },
                            {
                                field: '/results',
                                kind: 'object',
                            },
                        ],
                    },
                    {
                        all: [
                            {
                                field: '/*/check_type',
                                kind: 'text',
                            },
                            {
                                field: '/*/results',
                                kind: 'object',
                            },
                        ],
                    },
                    {
                        all: [
                            {
                                field: '/passed',
                                is: 0,
                            },
                            {
                                field: '/failed',
                                is: 0,
                            },
                            {
                                field: '/parsing_errors',
                                kind: 'number',
                            },
                            {
                                field: '/checkov_version',
                                kind: 'text',
                            },
                        ],
                    },
                ],
            },
        ],
        entries: [
            '/results/failed_checks/*',
            '/results/skipped_checks/*',
            '/*/results/failed_checks/*',
            '/*/results/skipped_checks/*',
        ],
        tool: {
            version: {
                first: ['/summary/checkov_version', '/*/summary/checkov_version', '/checkov_version'],
            },
        },
        health: [
            {
                when: {
                    any: [
                        {
                            field: '/summary/parsing_errors',
                            matches: '[1-9]',
                        },
                        {
                            field: '/*/summary/parsing_errors',
                            matches: '[1-9]',
                        },
                    ],
                    not: {
                        any: [
                            {
                                field: '/summary/passed',
                                matches: '[1-9]',
                            },
                            {
                                field: '/summary/failed',
                                matches: '[1-9]',
                            },
                            {
                                field: '/summary/skipped',
                                matches: '[1-9]',
                            },
                            {
                                field: '/*/summary/passed',
                                matches: '[1-9]',
                            },
                            {
                                field: '/*/summary/failed',
                                matches: '[1-9]',
                            },
                            {
                                field: '/*/summary/skipped',
                                matches: '[1-9]',
                            },
                            {
                                field: '/results/failed_checks/*',
                            },
                            {
                                field: '/*/results/failed_checks/*',
                            },
                        ],
                    },
                },
                health: 'scanner-failed',
                message: 'Checkov could parse no file that it found, and checked nothing.',
                next: 'See `results.parsing_errors` in the report.',
            },
            {
                when: {
                    field: '/summary/parsing_errors',
                    matches: '[1-9]',
                },
                health: 'partial',
                message: 'Checkov could not parse every file; {sum /summary/parsing_errors} failed.',
                next: 'See `results.parsing_errors` in the report.',
            },
            {
                when: {
                    field: '/*/summary/parsing_errors',
                    matches: '[1-9]',
                },
                health: 'partial',
                message: 'Checkov could not parse every file; {sum /*/summary/parsing_errors} failed.',
                next: 'See `results.parsing_errors` in the report.',
            },
        ],
        finding: {
            category: {
                first: [
                    {
                        text: 'secret',
                        when: {
                            field: 'check_id',
                            matches: '^CKV_SECRET_',
                        },
                    },
                    {
                        text: 'sca',
                        when: {
                            field: 'vulnerability_details/id',
                        },
                    },
                    {
                        text: 'iac',
                    },
                ],
            },
            rule: 'check_id',
            title: {
                first: [
                    {
                        template: '{vulnerability_details/id} in {vulnerability_details/package_name}',
                    },
                    {
                        field: 'check_name',
                        when: {
                            field: 'check_id',
                            matches: '^CKV_SECRET_',
                        },
                    },
                    {
                        template: '{check_name} ({resource})',
                    },
                    'check_name',
                ],
            },
            severity: 'severity',
            identifiers: [
                'vulnerability_details/id',
                {
                    text: 'CWE-798',
                    when: {
                        field: 'check_id',
                        matches: '^CKV_SECRET_',
                    },
                },
            ],
            place: [
                {
                    ecosystem: {
                        field: 'file_path',
                        match: '[^/]+$',
                        words: {
                            'package.json': 'npm',
                            'package-lock.json': 'npm',
                            'yarn.lock': 'npm',
                            'requirements.txt': 'pypi',
                            'pipfile.lock': 'pypi',
                            'go.mod': 'golang',
                            'go.sum': 'golang',
                            'pom.xml': 'maven',
                            'build.gradle': 'maven',
                            'gemfile.lock': 'gem',
                            'composer.lock': 'composer',
                        },
                    },
                    name: {
                        field: 'vulnerability_details/package_name',
                        when: {
                            field: 'vulnerability_details/id',
                        },
                    },
                    version: 'vulnerability_details/package_version',
                    manifest: {
                        replace: [
                            {
                                match: '^/+',
                                by: '',
                            },
                        ],
                        first: ['repo_file_path', 'file_path'],
                    },
                },
                {
                    file: {
                        replace: [
                            {
                                match: '^/+',
                                by: '',
                            },
                        ],
                        first: ['repo_file_path', 'file_path'],
                    },
                    line: 'file_line_range/0',
                    endLine: 'file_line_range/1',
                },
            ],
            fix: {
                version: {
                    match: '^v?\\d.*',
                    first: ['vulnerability_details/lowest_fixed_version', 'vulnerability_details/fix_version'],
                },
                advice: 'guideline',
            },
            dismissed: [
                {
                    when: {
                        found: ['/results/skipped_checks/*', '/*/results/skipped_checks/*'],
                    },
                    because: {
                        first: [
                            'check_result/suppress_comment',
                            {
                                text: 'skipped in Checkov',
                            },
                        ],
                    },
                },
            ],
            resource: {
                field: 'resource',
                when: {
                    not: {
                        field: 'check_id',
                        matches: '^CKV_SECRET_',
                    },
                },
            },
        },
    },
    {
        version: 1,
        id: 'falco',
        title: 'Falco',
        homepage: 'https://falco.org',
        export: 'falco -o json_output=true -o file_output.enabled=true -o file_output.filename=falco.jsonl',
        category: 'runtime',
        syntax: 'json-lines',
        recognise: [
            {
                field: '/*/rule',
                kind: 'text',
            },
            {
                field: '/*/priority',
                kind: 'text',
            },
            {
                field: '/*/time',
                kind: 'text',
            },
            {
                field: '/*/output_fields',
                kind: 'object',
            },
        ],
        entries: ['/*'],
        emptyIsClean: true,
        severities: {
            emergency: 'critical',
            alert: 'critical',
            error: 'high',
            warning: 'medium',
            notice: 'low',
            debug: 'info',
        },
        finding: {
            require: [
                {
                    field: 'priority',
                    kind: 'text',
                },
                {
                    field: 'time',
                    kind: 'text',
                },
                {
                    field: 'output_fields',
                    kind: 'object',
                },
            ],
            rule: 'rule',
            title: 'rule',
            severity: 'priority',
            place: {
                workload: {
                    first: [
                        {
                            template: 'k8s://{output_fields/k8s.ns.name}/{output_fields/k8s.deployment.name}',
                            match: '^(?!.*<NA>).*',
                        },
                        {
                            template: 'k8s://default/{output_fields/k8s.deployment.name}',
                            match: '^(?!.*<NA>).*',
                        },
                        {
                            template: 'k8s://{output_fields/k8s.ns.name}/{output_fields/k8s.pod.name}',
                            match: '^(?!.*<NA>).*',
                            replace: [
                                {
                                    match: '(?:-[0-9a-f]{6,10})?-[a-z0-9]{5}$',
                                    by: '',
                                },
                            ],
                        },
                        {
                            template: 'k8s://default/{output_fields/k8s.pod.name}',
                            match: '^(?!.*<NA>).*',
                            replace: [
                                {
                                    match: '(?:-[0-9a-f]{6,10})?-[a-z0-9]{5}$',
                                    by: '',
                                },
                            ],
                        },
                        {
                            template: 'image://{output_fields/container.image.repository}',
                            match: '^(?!.*<NA>).*',
                        },
                        {
                            template: 'container://{output_fields/container.name}',
                            match: '^(?!.*<NA>|container://host$).*',
                        },
                        {
                            template: 'host://{hostname}',
                        },
                        {
                            text: 'host://unknown',
                        },
                    ],
                },
            },
        },
    },
    {
        version: 1,
        id: 'fluid-csv',
        title: 'Fluid Attacks (CSV)',
        homepage: 'https://fluidattacks.com',
        export: 'skims scan config.yaml, with `output: { file_path: fluid.csv, format: CSV }`',
        category: 'sast',
        syntax: 'csv',
        recognise: [
            {
                columns: ['title', 'what', 'where', 'cwe'],
            },
        ],
        finding: {
            rule: {
                first: [
                    {
                        field: 'title',
                        match: '^[A-Z]\\d{3}',
                    },
                    'title',
                ],
            },
            title: 'title',
            cwe: 'cwe',
            place: {
                file: 'what',
                line: 'where',
            },
        },
    },
    {
        version: 1,
        id: 'github-secret-scanning',
        title: 'GitHub secret scanning (API)',
        homepage: 'https://docs.github.com/en/code-security/secret-scanning',
        export: 'gh api --paginate repos/OWNER/REPO/secret-scanning/alerts > secret-scanning.json',
        category: 'secret',
        syntax: 'json',
        recognise: [
            {
                field: '/*/number',
                kind: 'number',
            },
            {
                field: '/*/html_url',
                kind: 'text',
            },
            {
                field: '/*/state',
                kind: 'text',
            },
            {
                field: '/*/secret_type',
                kind: 'text',
            },
        ],
        entries: ['/*'],
        finding: {
            require: [
                {
                    field: 'state',
                    kind: 'text',
                },
            ],
            rule: 'secret_type',
            title: {
                first: ['secret_type_display_name', 'secret_type'],
            },
            identifiers: {
                text: 'CWE-798',
            },
            place: [
                {
                    file: {
                        field: 'first_location_detected/path',
                        replace: [
                            {
                                match: '^/+',
                                by: '',
                            },
                        ],
                    },
                    line: 'first_location_detected/start_line',
                    endLine: 'first_location_detected/end_line',
                    column: 'first_location_detected/start_column',
                },
                {
                    workload: 'html_url',
                },
            ],
            secret: 'secret',
            validity: {
                field: 'validity',
                words: {
                    active: 'valid',
                    inactive: 'invalid',
                },
            },
            dismissed: [
                {
                    when: {
                        field: 'state',
                        is: 'resolved',
                    },
                    because: {
                        first: [
                            {
                                template: 'resolved on GitHub: {resolution}',
                            },
                            {
                                text: 'resolved on GitHub: no reason given',
                            },
                        ],
                    },
                },
            ],
            reach: [
                {
                    when: {
                        field: 'validity',
                        is: 'active',
                    },
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: {
                        text: 'validity: active',
                    },
                },
            ],
        },
    },
    {
        version: 1,
        id: 'gosec-json',
        title: 'gosec',
        homepage: 'https://github.com/securego/gosec',
        export: 'gosec -fmt json -out gosec.json ./...',
        category: 'sast',
        syntax: 'json',
        recognise: [
            {
                any: [
                    {
                        field: '/Issues',
                        kind: 'list',
                    },
                    {
                        field: '/Issues',
                        kind: 'nothing',
                    },
                ],
            },
            {
                field: '/Stats/files',
                kind: 'number',
            },
            {
                field: '/Stats/found',
                kind: 'number',
            },
        ],
        entries: ['/Issues/*'],
        tool: {
            version: {
                field: '/GosecVersion',
                when: {
                    not: {
                        field: '/GosecVersion',
                        is: 'dev',
                    },
                },
            },
        },
        health: [
            {
                when: {
                    field: '/Golang errors/*',
                    all: [
                        {
                            field: '/Stats/files',
                            is: 0,
                        },
                    ],
                },
                health: 'scanner-failed',
                message: 'gosec could not analyse {names /Golang errors}{more /Golang errors}. Nothing was scanned.',
                next: 'Make the packages build, then scan again.',
            },
            {
                when: {
                    field: '/Golang errors/*',
                },
                health: 'partial',
                message: 'gosec could not analyse {names /Golang errors}{more /Golang errors}. Its findings are not complete.',
                next: 'See `Golang errors` in the report.',
            },
        ],
        finding: {
            rule: 'rule_id',
            title: 'details',
            severity: 'severity',
            confidence: 'confidence',
            cwe: 'cwe/id',
            place: {
                file: 'file',
                line: {
                    field: 'line',
                    match: '^\\d+',
                },
                endLine: {
                    field: 'line',
                    match: '-(\\d+)$',
                },
                column: 'column',
            },
            dismissed: [
                {
                    when: {
                        any: [
                            {
                                field: 'nosec',
                                is: true,
                            },
                            {
                                field: 'suppressions/*',
                            },
                        ],
                    },
                    because: {
                        first: [
                            'suppressions/*/justification',
                            {
                                text: 'nosec comment in the code',
                            },
                        ],
                    },
                },
            ],
        },
    },
    {
        version: 1,
        id: 'hadolint',
        title: 'Hadolint',
        homepage: 'https://github.com/hadolint/hadolint',
        export: 'hadolint --format json Dockerfile > hadolint.json',
        category: 'iac',
        syntax: 'json',
        recognise: [
            {
                field: '/*/code',
                matches: '^(?:DL|SC)\\d+$',
            },
            {
                field: '/*/file',
                kind: 'text',
            },
            {
                field: '/*/message',
                kind: 'text',
            },
        ],
        entries: ['/*'],
        severities: {
            error: 'medium',
            warning: 'low',
            info: 'info',
            style: 'info',
        },
        health: [
            {
                when: {
                    field: '/0/code',
                    is: 'DL1000',
                },
                health: 'partial',
                message: 'Hadolint could not parse {/0/file}: {/0/message}',
                next: 'Mend the file, or leave it out.',
            },
        ],
        finding: {
            require: [
                {
                    field: 'code',
                    matches: '^(?:DL|SC)\\d+$',
                },
                {
                    not: {
                        field: 'code',
                        is: 'DL1000',
                    },
                },
            ],
            category: {
                first: [
                    {
                        text: 'quality',
                        when: {
                            field: 'code',
                            matches: '^SC',
                        },
                    },
                    {
                        text: 'iac',
                    },
                ],
            },
            rule: 'code',
            title: 'message',
            severity: 'level',
            place: {
                file: 'file',
                line: 'line',
                column: 'column',
            },
        },
    },
    {
        version: 1,
        id: 'kics',
        title: 'KICS',
        homepage: 'https://kics.io',
        export: 'kics scan --path . --report-formats json --output-path . --output-name kics',
        category: 'iac',
        syntax: 'json',
        recognise: [
            {
                any: [
                    {
                        field: '/queries',
                        kind: 'list',
                    },
                    {
                        field: '/queries',
                        kind: 'nothing',
                    },
                ],
            },
            {
                field: '/files_scanned',
                kind: 'number',
            },
            {
                field: '/queries_total',
                kind: 'number',
            },
        ],
        entries: ['/queries/*'],
        tool: {
            version: '/kics_version',
        },
        ran: {
            at: '/start',
        },
        severities: {
            trace: 'info',
        },
        health: [
            {
                when: {
                    field: '/files_parsed',
                    is: 0,
                    not: {
                        field: '/files_scanned',
                        is: 0,
                    },
                },
                health: 'scanner-failed',
                message: 'KICS could parse none of the {/files_scanned} files that it found: nothing was scanned.',
                next: 'Run it with --verbose to see why.',
            },
            {
                when: {
                    field: '/files_failed_to_scan',
                    matches: '[1-9]',
                },
                health: 'partial',
                message: 'KICS could not scan {/files_failed_to_scan} of {/files_scanned} files.',
                next: 'Run it with --verbose to see which.',
            },
            {
                when: {
                    field: '/queries_failed_to_execute',
                    matches: '[1-9]',
                },
                health: 'partial',
                message: 'KICS could not execute {/queries_failed_to_execute} of {/queries_total} queries: what they look for was not looked for.',
                next: 'Run it with --verbose to see which.',
            },
        ],
        finding: {
            each: 'files/*',
            category: {
                first: [
                    {
                        text: 'secret',
                        when: {
                            all: [
                                {
                                    field: '../category',
                                    is: 'Secret Management',
                                },
                                {
                                    field: '../query_name',
                                    matches: 'passwords and secrets',
                                },
                            ],
                        },
                    },
                    {
                        text: 'iac',
                    },
                ],
            },
            rule: '../query_id',
            title: '../query_name',
            severity: '../severity',
            cwe: '../cwe',
            place: {
                file: 'file_name',
                line: 'line',
            },
            fix: {
                advice: {
                    field: 'expected_value',
                    when: {
                        not: {
                            field: '../query_name',
                            matches: 'passwords and secrets',
                        },
                    },
                },
            },
            fingerprint: 'similarity_id',
        },
    },
    {
        version: 1,
        id: 'nuclei',
        title: 'Nuclei',
        homepage: 'https://docs.projectdiscovery.io/opensource/nuclei',
        export: 'nuclei -target https://app.example -jsonl -output nuclei.jsonl',
        category: 'dast',
        syntax: 'json-lines',
        recognise: [
            {
                any: [
                    {
                        field: '/*/template-id',
                        kind: 'text',
                    },
                    {
                        field: '/*/templateID',
                        kind: 'text',
                    },
                ],
            },
            {
                field: '/*/info/name',
                kind: 'text',
            },
        ],
        entries: ['/*'],
        emptyIsClean: true,
        finding: {
            require: [
                {
                    not: {
                        field: 'error',
                        matches: '^host was skipped',
                    },
                },
            ],
            aside: [
                {
                    when: {
                        field: 'matcher-status',
                        is: false,
                        not: {
                            field: 'error',
                            matches: '^host was skipped',
                        },
                    },
                    because: {
                        text: 'did not match',
                    },
                },
            ],
            rule: {
                first: [
                    {
                        template: '{template-id}:{matcher-name}',
                    },
                    'template-id',
                    {
                        template: '{templateID}:{matcher-name}',
                    },
                    'templateID',
                ],
            },
            title: 'info/name',
            severity: 'info/severity',
            score: 'info/classification/cvss-score',
            vectors: 'info/classification/cvss-metrics',
            confidence: {
                first: [
                    {
                        text: 'medium',
                        when: {
                            field: 'is_fuzzing_result',
                            is: true,
                            all: [
                                {
                                    field: 'fuzzing_parameter',
                                },
                            ],
                        },
                    },
                    {
                        text: 'high',
                    },
                ],
            },
            identifiers: [
                'info/classification/cve-id',
                {
                    field: 'info/classification/cwe-id',
                    match: '^\\D.*',
                },
            ],
            place: [
                {
                    url: {
                        replace: [
                            {
                                match: '^/(?=https?:)',
                                by: '',
                            },
                        ],
                        first: ['matched-at', 'matched', 'url', 'host'],
                    },
                    method: {
                        first: [
                            'fuzzing_method',
                            {
                                field: 'request',
                                match: '^([A-Z]{3,10}) ',
                            },
                        ],
                    },
                    parameter: 'fuzzing_parameter',
                },
                {
                    workload: {
                        first: [
                            {
                                template: 'nuclei://{template-id}',
                            },
                            {
                                template: 'nuclei://{templateID}',
                            },
                        ],
                    },
                },
            ],
            fix: {
                advice: {
                    field: 'info/remediation',
                    shorten: true,
                },
            },
            reach: [
                {
                    when: {
                        field: 'is_fuzzing_result',
                        is: true,
                        all: [
                            {
                                field: 'fuzzing_parameter',
                            },
                        ],
                    },
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: {
                        text: 'is_fuzzing_result: true',
                    },
                },
            ],
        },
    },
    {
        version: 1,
        id: 'pip-audit',
        title: 'pip-audit',
        homepage: 'https://github.com/pypa/pip-audit',
        export: 'pip-audit --requirement requirements.txt --format json --output pip-audit.json',
        category: 'sca',
        syntax: 'json',
        recognise: [
            {
                field: '/dependencies',
                kind: 'list',
            },
            {
                any: [
                    {
                        not: {
                            field: '/dependencies/*',
                        },
                    },
                    {
                        field: '/dependencies/*/vulns',
                        kind: 'list',
                    },
                    {
                        field: '/dependencies/*/skip_reason',
                    },
                ],
            },
        ],
        claim: [
            {
                any: [
                    {
                        field: '/dependencies/*',
                    },
                    {
                        field: '/fixes',
                        kind: 'list',
                    },
                ],
            },
        ],
        entries: ['/dependencies/*'],
        finding: {
            each: 'vulns/*',
            rule: 'id',
            title: {
                shorten: true,
                first: [
                    'description',
                    {
                        template: '{id} in {../name}',
                    },
                ],
            },
            identifiers: ['id', 'aliases'],
            place: {
                ecosystem: {
                    text: 'pypi',
                },
                name: '../name',
                version: '../version',
            },
            fix: {
                versions: 'fix_versions',
            },
        },
    },
    {
        version: 1,
        id: 'sysdig',
        title: 'Sysdig Secure',
        homepage: 'https://sysdig.com',
        export: 'Vulnerabilities → Reporting → New report (JSON)',
        category: 'container',
        syntax: 'json',
        recognise: [
            {
                field: '/data',
                kind: 'list',
            },
            {
                any: [
                    {
                        not: {
                            field: '/data/*',
                        },
                    },
                    {
                        all: [
                            {
                                field: '/data/*/vulnName',
                                kind: 'text',
                            },
                            {
                                field: '/data/*/packageName',
                                kind: 'text',
                            },
                            {
                                field: '/data/*/imagePullString',
                                kind: 'text',
                            },
                        ],
                    },
                ],
            },
        ],
        claim: [
            {
                field: '/data/*',
            },
        ],
        entries: ['/data/*'],
        tool: {
            name: 'Sysdig',
        },
        finding: {
            rule: 'vulnName',
            title: {
                template: '{vulnName} in {packageName}',
            },
            severity: 'vulnSeverity',
            score: 'vulnCvssScore',
            vectors: 'vulnCvssVector',
            identifiers: 'vulnName',
            place: {
                ecosystem: {
                    first: [
                        {
                            field: 'osName',
                            when: {
                                field: 'packageType',
                                is: 'os',
                            },
                            match: '^\\S+',
                        },
                        {
                            field: 'packageType',
                            replace: [
                                {
                                    match: '^javascript$',
                                    by: 'npm',
                                },
                            ],
                        },
                    ],
                },
                name: 'packageName',
                version: 'packageVersion',
                manifest: 'packagePath',
                image: {
                    first: ['imagePullString', 'imageId'],
                },
            },
            also: [
                {
                    workload: {
                        first: [
                            {
                                template: 'k8s://{k8sNamespaceName}/{k8sWorkloadName}',
                            },
                            {
                                template: 'k8s://default/{k8sWorkloadName}',
                            },
                        ],
                    },
                },
            ],
            fix: {
                version: 'vulnFixVersion',
            },
        },
    },
    {
        version: 1,
        id: 'tfsec',
        title: 'tfsec',
        homepage: 'https://aquasecurity.github.io/tfsec/',
        export: 'tfsec --format json --out tfsec.json .',
        category: 'iac',
        syntax: 'json',
        recognise: [
            {
                only: ['results'],
            },
            {
                any: [
                    {
                        all: [
                            {
                                field: '/results/*/rule_id',
                                kind: 'text',
                            },
                            {
                                field: '/results/*/location/filename',
                                kind: 'text',
                            },
                        ],
                    },
                    {
                        field: '/results',
                        kind: 'nothing',
                    },
                ],
            },
        ],
        entries: ['/results/*'],
        severities: {
            error: 'high',
            warning: 'medium',
        },
        finding: {
            aside: [
                {
                    when: {
                        field: 'status',
                        is: [1, 'passed'],
                    },
                    because: {
                        text: 'passed',
                    },
                },
            ],
            rule: {
                first: ['long_id', 'rule_id'],
            },
            title: {
                shorten: true,
                first: ['rule_description', 'description', 'rule_id'],
            },
            severity: 'severity',
            place: {
                file: 'location/filename',
                line: 'location/start_line',
                endLine: 'location/end_line',
            },
            fix: {
                advice: 'resolution',
            },
            dismissed: [
                {
                    when: {
                        field: 'status',
                        is: [2, 'ignored'],
                    },
                    because: {
                        text: 'tfsec:ignore comment in the code',
                    },
                },
            ],
        },
    },
    {
        version: 1,
        id: 'trufflehog',
        title: 'TruffleHog',
        homepage: 'https://github.com/trufflesecurity/trufflehog',
        export: 'trufflehog filesystem --json . > trufflehog.jsonl 2>&1',
        category: 'secret',
        syntax: 'json-lines',
        recognise: [
            {
                any: [
                    {
                        all: [
                            {
                                field: '/*/DetectorName',
                                kind: 'text',
                            },
                            {
                                field: '/*/Verified',
                                kind: 'flag',
                            },
                            {
                                field: '/*/Raw',
                                kind: 'text',
                            },
                        ],
                    },
                    {
                        field: '/*/logger',
                        is: 'trufflehog',
                    },
                ],
            },
        ],
        entries: ['/*'],
        emptyIsClean: true,
        health: [
            {
                when: {
                    field: '/*/level',
                    is: 'fatal',
                },
                health: 'scanner-failed',
                message: 'TruffleHog gave up: {/*/error}',
            },
            {
                when: {
                    field: '/*/level',
                    is: 'error',
                    all: [
                        {
                            field: '/*/chunks',
                            is: 0,
                        },
                    ],
                },
                health: 'scanner-failed',
                message: 'TruffleHog failed and read nothing',
            },
            {
                when: {
                    field: '/*/level',
                    is: 'error',
                },
                health: 'partial',
                message: 'TruffleHog failed in part: {/*/error}',
            },
            {
                when: {
                    field: '/*/logger',
                    is: 'trufflehog',
                    all: [
                        {
                            not: {
                                field: '/*/msg',
                                is: 'finished scanning',
                            },
                        },
                        {
                            not: {
                                field: '/19',
                            },
                        },
                    ],
                },
                health: 'scanner-failed',
                message: 'TruffleHog began and did not come to its end',
            },
        ],
        finding: {
            require: [
                {
                    field: 'Verified',
                    kind: 'flag',
                },
                {
                    field: 'Raw',
                    kind: 'text',
                },
            ],
            aside: [
                {
                    when: {
                        field: 'logger',
                        is: 'trufflehog',
                        not: {
                            field: 'level',
                            is: ['error', 'fatal'],
                        },
                    },
                    because: {
                        text: 'a line of its log',
                    },
                },
            ],
            rule: 'DetectorName',
            title: {
                first: [
                    {
                        template: 'Live credential of {DetectorName}',
                        when: {
                            field: 'Verified',
                            is: true,
                        },
                    },
                    {
                        template: 'Possible credential of {DetectorName}',
                    },
                ],
            },
            confidence: {
                text: 'high',
                when: {
                    field: 'Verified',
                    is: true,
                },
            },
            identifiers: {
                text: 'CWE-798',
            },
            place: [
                {
                    file: 'SourceMetadata/Data/*/file',
                    line: 'SourceMetadata/Data/*/line',
                },
                {
                    workload: {
                        first: [
                            'SourceMetadata/Data/*/link',
                            'SourceMetadata/Data/*/repository',
                            'SourceMetadata/Data/*/image',
                            {
                                template: 'trufflehog://{names SourceMetadata/Data}',
                                lower: true,
                            },
                            {
                                text: 'trufflehog://unknown',
                            },
                        ],
                    },
                },
            ],
            secret: {
                first: ['RawV2', 'Raw'],
            },
            validity: {
                text: 'valid',
                when: {
                    field: 'Verified',
                    is: true,
                },
            },
            reach: [
                {
                    when: {
                        field: 'Verified',
                        is: true,
                    },
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: {
                        text: 'Verified: true',
                    },
                },
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/read/readers/acunetix-health.js

/** Whether a child says True. */
const truth = (element, name) => /^true$/i.test(textAt(element, name) ?? '');
/** Says where a target did not answer, or was not scanned to the end. */
function acunetixHealth(root) {
    const scans = childrenOf(root, 'Scan');
    const silent = scans.filter((scan) => /^false$/i.test(textAt(scan, 'Responsive') ?? ''));
    if (silent[0] !== undefined)
        return {
            health: silent.length < scans.length ? 'partial' : 'scanner-failed',
            message: `${textAt(silent[0], 'StartURL') ?? 'The target'} did not answer Acunetix.`,
            next: 'Check that the target is up.',
        };
    return scans.some((scan) => truth(scan, 'Aborted'))
        ? { health: 'partial', message: 'The scan of Acunetix was aborted.', next: 'See why in Acunetix and scan again.' }
        : null;
}

;// CONCATENATED MODULE: ./build/read/readers/dismissed-if.js
/** The tool set the finding aside, with the reason it gave or what the mark means; undefined where it did not. */
const dismissedIf = (aside, because) => aside ? { by: 'tool', justification: because } : undefined;

;// CONCATENATED MODULE: ./build/read/readers/exercised.js
/** The claim that the flaw was triggered, in the tool's words; none where `shown` is false. */
const exercised = (shown, original) => shown ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original }] : [];

;// CONCATENATED MODULE: ./build/read/readers/plain-text.js
const plain_text_longest = 4000;
const entities = {
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    apos: "'",
    nbsp: ' ',
    amp: '&',
};
/** The beginning of a text that is written in HTML, without its tags. */
const plainText = (html) => (html ?? '')
    .slice(0, plain_text_longest)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g, (_, name) => entities[name] ?? '');

;// CONCATENATED MODULE: ./build/read/readers/remedy.js

/** What to do, in the tool's words: the first sentence of the first text that has one; undefined where none has. */
function adviceOf(...texts) {
    const advice = headline(...texts);
    return advice === '' ? undefined : { advice };
}
/** The version in which it is fixed; undefined where the tool knows none. */
const fixedIn = (version) => (version ? { version } : undefined);

;// CONCATENATED MODULE: ./build/read/readers/acunetix.js









/** `www.app.example` as an origin. */
const acunetix_originOf = (start) => /^[a-z]+:\/\/[^/]+/i.exec(start)?.[0] ?? `http://${start.replace(/\/.*$/s, '')}`;
/** The input that was changed: a field of its own, else only named in the details. */
const parameterOf = (item, details) => textAt(item, 'Parameter') ?? /\b(?:input|header|cookie) ([^\s]{1,100}) {1,3}was set to\b/i.exec(details)?.[1];
function draftOf(item, origin) {
    const details = plainText(textAt(item, 'Details')).replace(/\s+/g, ' ');
    const file = textAt(item, 'AOP_SourceFile');
    const [, method, path] = /^([A-Z]{3,10}) (\S{1,2000})/.exec(textAt(item, 'TechnicalDetails', 'Request') ?? '') ?? [];
    const vectors = ['CVSS3', 'CVSS'].flatMap((name) => textAt(item, name, 'Descriptor') ?? []);
    return {
        ruleId: textAt(item, 'ModuleName') ?? textAt(item, 'Name') ?? '',
        title: textAt(item, 'Name') ?? '',
        severity: { word: textAt(item, 'Severity'), vectors },
        identifiers: [...textsAt(item, 'CWEList', 'CWE').map(cweOf), ...textsAt(item, 'CVEList', 'CVE')],
        location: endpointAt(method, `${origin}${textAt(item, 'Affects') ?? path ?? '/'}`, parameterOf(item, details)),
        // AcuSensor, an agent in the application, knows the line.
        also: file === undefined ? [] : [codeAt(file, { start: Number(textAt(item, 'AOP_SourceLine')) })],
        fix: adviceOf(plainText(textAt(item, 'Recommendation'))),
        reach: exercised(/\bwas set to\b/.test(details), 'an input was set to a payload'),
        dismissed: dismissedIf(truth(item, 'IsFalsePositive'), 'marked as a false positive in Acunetix'),
    };
}
/** Acunetix' XML. */
const acunetix = defineReader({
    id: 'acunetix',
    title: 'Acunetix',
    homepage: 'https://www.acunetix.com',
    howToExport: 'Scans → Export → Acunetix XML',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'xml',
    head: xmlElement('ScanGroup').refine((root) => childAt(root, 'Scan', 'StartURL') !== undefined),
    entries: ['/ScanGroup/Scan/ReportItems/ReportItem'],
    entry: elementWith('ReportItem', 'Name'),
    prepare: (root) => childrenOf(root, 'Scan').map((scan) => acunetix_originOf(textAt(scan, 'StartURL') ?? '')),
    health: acunetixHealth,
    draft: (item, { prepared, keys }) => draftOf(item, prepared[Number(keys.at(-3) ?? 1) - 1] ?? ''),
});

;// CONCATENATED MODULE: ./build/read/readers/lenient.js


/**
 * An optional field of an entry. A value of another type than documented counts as absent: a field we can do without must never cost
 * the entry. Fields we cannot do without are declared with plain zod types and their absence skips the entry, with its pointer.
 */
const lenient_maybe = (schema) => schema.nullish().catch(null);
/** An optional field that has fields of its own. */
const maybeFields = (shape) => lenient_maybe(schemas/* object */.Ikc(shape));
const maybeText = lenient_maybe(schemas/* string */.YjP());
const maybeNumber = lenient_maybe(schemas/* number */.aig());
const maybeFlag = lenient_maybe(schemas/* boolean */.zMY());
/** Texts of a list; a single text counts as a list of one, anything else in it is left out. */
const maybeTexts = planned(lenient_maybe(schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* unknown */.L5J())])).transform((list) => (list ?? []).filter((item) => typeof item === 'string')), () => ({ kind: 'texts' }));
const digits = schemas/* string */.YjP().regex(/^\s*\d+(?:\.\d+)?\s*$/);
/** A number that some versions of a tool write as text. */
const maybeNumeric = lenient_maybe(schemas/* union */.KCZ([schemas/* number */.aig(), digits.transform(Number)]));
/** Elements of a list that fit; the others are left out. For lists inside an entry that only add detail. */
const maybeList = (item) => planned(lenient_maybe(schemas/* array */.YOg(schemas/* unknown */.L5J())).transform((list) => fitting(list ?? [], item)), () => ({ kind: 'list', item: planOf(item) }));
/** The values that fit a schema, as it gives them. */
const fitting = (values, item) => values.flatMap((value) => {
    const parsed = item.safeParse(value);
    return parsed.success ? [parsed.data] : [];
});

;// CONCATENATED MODULE: ./build/read/readers/asff-finding.js
// What a finding of AWS Security Hub means: https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format-syntax.html






const Package = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    Version: maybeText,
    Epoch: maybeText,
    Release: maybeText,
    PackageManager: maybeText,
    FilePath: maybeText,
    FixedInVersion: maybeText,
});
const Status = maybeFields({ Status: maybeText });
const AsffFinding = schemas/* object */.Ikc({
    SchemaVersion: schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\d$/),
    ProductArn: schemas/* string */.YjP(),
    GeneratorId: schemas/* string */.YjP(),
    Title: schemas/* string */.YjP(),
    Types: maybeTexts,
    Severity: maybeFields({ Label: maybeText, Normalized: maybeNumber }),
    RecordState: maybeText,
    Workflow: Status,
    Compliance: maybeFields({ Status: maybeText, SecurityControlId: maybeText }),
    Remediation: maybeFields({ Recommendation: schemas/* object */.Ikc({ Text: maybeText }) }),
    ProductFields: lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    Resources: schemas/* array */.YOg(schemas/* object */.Ikc({ Type: maybeText, Id: schemas/* string */.YjP() })).min(1),
    Vulnerabilities: maybeList(schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), VulnerablePackages: maybeList(Package) })),
});
/** Why it is no open finding by Security Hub's own word; null where it is one. */
function closedBy({ Compliance, RecordState, Workflow }) {
    const status = Compliance?.Status ?? '';
    if (status === 'PASSED' || status === 'NOT_AVAILABLE')
        return status.toLowerCase().replace('_', ' ');
    if (RecordState === 'ARCHIVED')
        return 'archived';
    return Workflow?.Status === 'RESOLVED' ? 'resolved' : null;
}
/** The label, else the number from 0 to 100 in the bands that AWS gives. */
function wordOf({ Severity }) {
    if (Severity?.Label)
        return Severity.Label;
    const score = Severity?.Normalized;
    if (score == null)
        return undefined;
    return score >= 90 ? 'critical' : score >= 70 ? 'high' : score >= 40 ? 'medium' : score >= 1 ? 'low' : 'informational';
}
const isControl = ({ Compliance, Types }) => Compliance?.Status != null || Types.some((type) => /Best Practices|Regulatory Standards/.test(type));
/** GuardDuty's generator is the detector, the same for all: there the type says what was seen. */
const ruleOf = (finding) => isControl(finding)
    ? (finding.Compliance?.SecurityControlId ?? finding.GeneratorId)
    : (finding.Types[0]?.split('/').at(-1) ?? finding.GeneratorId);
/** `UBUNTU_20_04` of an instance, as the ecosystem of what its package manager brought. */
function ecosystemOf({ PackageManager: manager }, { ProductFields }) {
    if (manager !== 'OS')
        return manager ?? '';
    const platform = Object.entries(ProductFields ?? {}).find(([name]) => /\/platform$/i.test(name))?.[1];
    return typeof platform === 'string' ? (/^[A-Za-z]+/.exec(platform)?.[0] ?? '') : '';
}
/** `1:2.3-4` of its three fields; an epoch of 0 is none. */
const versionOf = ({ Epoch, Version, Release }) => `${Epoch && Epoch !== '0' ? `${Epoch}:` : ''}${Version ?? ''}${Release ? `-${Release}` : ''}`;
/** The drafts of a finding: one for each package of each vulnerability, else one about its resource. */
function asffDrafts(finding) {
    const [first, ...rest] = finding.Resources.map(({ Id }) => Id);
    const resource = first ?? '';
    const common = {
        title: finding.Title,
        severity: { word: wordOf(finding) },
        dismissed: dismissedIf(finding.Workflow?.Status === 'SUPPRESSED', 'suppressed in Security Hub'),
    };
    const packages = finding.Vulnerabilities.flatMap(({ Id, VulnerablePackages }, at) => VulnerablePackages.map((found, index) => {
        const fixed = /^NotAvailable$/i.test(found.FixedInVersion ?? '') ? undefined : found.FixedInVersion;
        return {
            ...common,
            at: `/Vulnerabilities/${at}/VulnerablePackages/${index}`,
            category: 'container',
            ruleId: Id,
            identifiers: [Id],
            location: packageAt(packageUrl(ecosystemOf(found, finding), found.Name, versionOf(found)), {
                manifest: found.FilePath,
                image: resource,
            }),
            also: [workloadAt(resource)],
            fix: fixedIn(fixed),
        };
    }));
    if (packages.length > 0)
        return packages;
    const category = isControl(finding) ? 'iac' : 'runtime';
    return [
        {
            ...common,
            category,
            ruleId: ruleOf(finding),
            identifiers: finding.Vulnerabilities.map(({ Id }) => Id),
            location: workloadAt(resource),
            also: rest.map(workloadAt),
            fix: adviceOf(finding.Remediation?.Recommendation.Text),
        },
    ];
}

;// CONCATENATED MODULE: ./build/read/readers/asff.js
// https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html



const First = AsffFinding.pick({ SchemaVersion: true, ProductArn: true, GeneratorId: true });
/** What both layouts share. Category and rule are those of the finding; an entry of a vulnerability is one of its packages. */
const common = {
    homepage: 'https://aws.amazon.com/security-hub/',
    category: 'runtime',
    syntax: 'json',
    entry: AsffFinding,
    tool: () => ({ name: 'AWS Security Hub' }),
    draft: (finding) => {
        const closed = closedBy(finding);
        return closed === null ? asffDrafts(finding) : { aside: closed };
    },
};
/** A list of findings in the format of AWS Security Hub, of GuardDuty, Inspector, its own controls and whoever else sends some. */
const asff = defineReader({
    ...common,
    id: 'asff',
    title: 'AWS Security Finding Format',
    howToExport: 'aws securityhub get-findings --query Findings > asff.json',
    head: schemas/* array */.YOg(First),
    entries: ['/*'],
});
/** The same, as Security Hub's API answers. */
const securityHub = defineReader({
    ...common,
    id: 'security-hub',
    title: 'AWS Security Hub (API)',
    howToExport: 'aws securityhub get-findings > security-hub.json',
    head: schemas/* object */.Ikc({ Findings: schemas/* array */.YOg(First) }),
    claims: ({ Findings }) => Findings.length > 0,
    entries: ['/Findings/*'],
});

;// CONCATENATED MODULE: ./build/read/readers/cvss-vectors.js
/** The vectors that a report gives, in its order; what is missing or empty is left out. */
const cvssVectors = (...vectors) => vectors.flatMap((vector) => vector || []);

;// CONCATENATED MODULE: ./build/read/readers/auditjs.js
// https://github.com/sonatype-nexus-community/auditjs (`auditjs ossi --json`): components as Sonatype's OSS Index knows them






const Vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: maybeText,
    description: maybeText,
    cvssScore: lenient_maybe(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().transform(Number)])),
    cvssVector: maybeText,
    cve: maybeText,
    cwe: maybeText,
});
const Component = schemas/* object */.Ikc({ coordinates: schemas/* string */.YjP(), vulnerabilities: schemas/* array */.YOg(Vulnerability) });
const auditjs_draftOf = ({ coordinates }, found, index) => {
    // `CWE-400: Uncontrolled Resource Consumption`, or the CVE and what it is, where no other field says it.
    const inTitle = /(?:CVE-\d{4}-\d{4,}|CWE-\d+)/g;
    return {
        at: `/vulnerabilities/${index}`,
        ruleId: found.cve ?? found.id,
        title: headline(/^\d+ vulnerabilit/.test(found.title ?? '') ? null : found.title, found.description, found.id),
        severity: { score: found.cvssScore, vectors: cvssVectors(found.cvssVector) },
        identifiers: [found.cve, found.id, found.cwe, ...(found.title?.match(inTitle) ?? [])],
        location: packageAt(coordinates),
    };
};
/** `auditjs ossi --json`. Every component is listed, also the sound ones. An entry: `/3/vulnerabilities/0`. */
const auditjs = defineReader({
    id: 'auditjs',
    title: 'AuditJS',
    homepage: 'https://github.com/sonatype-nexus-community/auditjs',
    howToExport: 'npx auditjs ossi --json > auditjs.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* array */.YOg(schemas/* object */.Ikc({ coordinates: schemas/* string */.YjP().regex(/^pkg:/), reference: schemas/* string */.YjP(), vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()) })),
    entries: ['/*'],
    entry: Component,
    draft: (component) => component.vulnerabilities.map((found, index) => auditjs_draftOf(component, found, index)),
});

;// CONCATENATED MODULE: ./build/read/readers/distribution.js
/** Beginnings of a distribution's full name → the name under which its packages are known. */
const names = [
    [/^debian/i, 'debian'],
    [/^ubuntu/i, 'ubuntu'],
    [/^alpine/i, 'alpine'],
    [/^wolfi/i, 'wolfi'],
    [/^chainguard/i, 'chainguard'],
    [/^(?:red ?hat|rhel)/i, 'redhat'],
    [/^centos/i, 'centos'],
    [/^rocky/i, 'rocky'],
    [/^alma/i, 'alma'],
    [/^(?:amazon|amzn)/i, 'amazon'],
    [/^oracle/i, 'oracle'],
    [/^fedora/i, 'fedora'],
    [/^(?:suse|sles)/i, 'suse'],
    [/^opensuse/i, 'opensuse'],
    [/^photon/i, 'photon'],
    [/^(?:cbl-mariner|mariner)/i, 'cbl-mariner'],
];
/** The ecosystem of `Debian GNU/Linux 9 (stretch)`, `CENTOS_7`, `rhel`; empty where it is no distribution we know. */
const distributionNamed = (name) => names.find(([pattern]) => pattern.test(name?.trim() ?? ''))?.[1] ?? '';

;// CONCATENATED MODULE: ./build/read/readers/aws-inspector-finding.js
// One finding of Amazon Inspector, and where it is: https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html






const aws_inspector_finding_Package = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: maybeText,
    epoch: maybeNumber,
    release: maybeText,
    packageManager: maybeText,
    filePath: maybeText,
    fixedInVersion: maybeText,
    remediation: maybeText,
});
const Image = schemas/* object */.Ikc({
    registry: maybeText,
    repositoryName: maybeText,
    imageTags: maybeTexts,
    imageHash: maybeText,
    platform: maybeText,
});
const Resource = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    type: maybeText,
    details: maybeFields({
        awsEcrContainerImage: lenient_maybe(Image),
        awsEc2Instance: maybeFields({ platform: maybeText }),
    }),
});
const Code = schemas/* object */.Ikc({
    detectorId: maybeText,
    detectorName: maybeText,
    ruleId: maybeText,
    cwes: maybeTexts,
    filePath: schemas/* object */.Ikc({ filePath: schemas/* string */.YjP(), startLine: maybeNumber, endLine: maybeNumber }),
});
const InspectorFinding = schemas/* object */.Ikc({
    findingArn: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    status: maybeText,
    severity: maybeText,
    title: maybeText,
    description: maybeText,
    inspectorScore: maybeNumber,
    epss: maybeFields({ score: maybeNumber }),
    packageVulnerabilityDetails: schemas/* object */.Ikc({
        vulnerabilityId: schemas/* string */.YjP(),
        relatedVulnerabilities: maybeTexts,
        cvss: maybeList(schemas/* object */.Ikc({ scoringVector: schemas/* string */.YjP() })),
        vulnerablePackages: schemas/* array */.YOg(aws_inspector_finding_Package).min(1),
    })
        .nullish(),
    codeVulnerabilityDetails: Code.nullish(),
    resources: maybeList(Resource),
});
const ecosystems = {
    NODEPKG: 'npm',
    PYTHONPKG: 'pypi',
    PYTHON: 'pypi',
    DOTNET_CORE: 'nuget',
};
/** The image, or whatever else the packages are in: `registry/name:tag`, an instance, a function. */
function imageOf(resource) {
    const image = resource?.details?.awsEcrContainerImage;
    if (!image?.repositoryName)
        return resource?.id;
    const [tag] = image.imageTags;
    return `${image.registry ? `${image.registry}/` : ''}${image.repositoryName}${tag ? `:${tag}` : `@${image.imageHash ?? ''}`}`;
}
/** `0:4.19.232-1` → `4.19.232-1`: an epoch of zero is none. */
const withoutZero = (version) => version.replace(/^0:/, '');
/** Where a vulnerable package is, and where it is fixed. */
function inspectorPackage(found, resource) {
    const manager = found.packageManager?.toUpperCase() ?? '';
    const platform = resource?.details?.awsEcrContainerImage?.platform ?? resource?.details?.awsEc2Instance?.platform;
    const isSystem = manager === 'OS' || manager === '';
    const ecosystem = isSystem ? distributionNamed(platform) : (lookUp(ecosystems, manager) ?? manager);
    const release = found.release ? `-${found.release}` : '';
    const version = found.version ? `${found.epoch ? `${found.epoch}:` : ''}${found.version}${release}` : undefined;
    const fixed = found.fixedInVersion && found.fixedInVersion !== 'NotAvailable' ? withoutZero(found.fixedInVersion) : undefined;
    const advice = found.remediation && found.remediation !== 'NotAvailable' ? found.remediation : undefined;
    return {
        location: packageAt(packageUrl(ecosystem, found.name, version), {
            image: imageOf(resource),
            manifest: isSystem ? undefined : found.filePath,
        }),
        fix: fixed === undefined ? undefined : { version: fixed, advice },
    };
}
/** What a finding in the code of a function adds. */
const inspectorCode = (code) => ({
    category: 'sast',
    ruleId: code.ruleId ?? code.detectorId ?? code.detectorName ?? 'code-vulnerability',
    identifiers: code.cwes,
    location: codeAt(code.filePath.filePath, { start: code.filePath.startLine, end: code.filePath.endLine }),
});

;// CONCATENATED MODULE: ./build/read/readers/aws-inspector.js
// https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html








const Head = schemas/* object */.Ikc({
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({ findingArn: schemas/* string */.YjP().startsWith('arn:'), awsAccountId: schemas/* string */.YjP() })),
    nextToken: maybeText,
    NextToken: maybeText,
});
/** What all drafts of a finding say alike. */
function commonOf(finding) {
    return {
        title: headline(finding.description, finding.title),
        severity: {
            word: finding.severity,
            score: finding.inspectorScore,
            vectors: (finding.packageVulnerabilityDetails?.cvss ?? []).map(({ scoringVector }) => scoringVector),
        },
        dismissed: dismissedIf(finding.status === 'SUPPRESSED', 'suppressed by a rule in Amazon Inspector'),
        intel: finding.epss?.score == null ? undefined : { epss: { probability: finding.epss.score } },
    };
}
function draftsOf(finding) {
    // What is closed was not found again.
    if (finding.status === 'CLOSED')
        return [{ aside: 'closed' }];
    const common = commonOf(finding);
    const code = finding.codeVulnerabilityDetails;
    if (code != null)
        return [{ ...common, ...inspectorCode(code) }];
    const flaw = finding.packageVulnerabilityDetails;
    const resource = finding.resources[0];
    if (flaw == null)
        return [
            {
                ...common,
                category: 'iac',
                ruleId: finding.type,
                title: headline(finding.title),
                location: workloadAt(resource?.id ?? finding.findingArn),
            },
        ];
    const { vulnerablePackages: packages, vulnerabilityId: id } = flaw;
    return packages.map((installed, index) => ({
        ...common,
        ...(packages.length > 1 ? { at: `/packageVulnerabilityDetails/vulnerablePackages/${index}` } : {}),
        category: resource?.type === 'AWS_LAMBDA_FUNCTION' ? 'sca' : 'container',
        ruleId: id,
        identifiers: [id, ...flaw.relatedVulnerabilities],
        ...inspectorPackage(installed, resource),
    }));
}
/** `aws inspector2 list-findings`. Where several packages have the flaw, each is an entry. */
const awsInspector = defineReader({
    id: 'aws-inspector',
    title: 'Amazon Inspector',
    homepage: 'https://docs.aws.amazon.com/inspector/',
    howToExport: 'aws inspector2 list-findings --output json > aws-inspector.json',
    category: 'container',
    syntax: 'json',
    head: Head,
    claims: ({ findings }) => findings.length > 0,
    entries: ['/findings/*'],
    entry: InspectorFinding,
    severities: { ...commonSeverities, untriaged: 'unknown' },
    health: ({ nextToken, NextToken }) => nextToken || NextToken
        ? {
            health: 'partial',
            message: 'The answer is one page of several; the other findings are not in it.',
            next: 'Ask for all pages: without `--max-items` and `--no-paginate` the command does.',
        }
        : null,
    draft: draftsOf,
});

;// CONCATENATED MODULE: ./build/read/readers/sarif-location.js



/** The places of a run, of which none is known yet. */
const placesIn = (run) => ({ run, known: new Map(), last: { base: '', uri: '', path: '' } });
/** Steps of data flows and frames that are kept of one result. */
const mostPlaces = 200;
/** The file or URL of an artifact, as the log spells it, its base put in front (SARIF 3.4). Undefined where it names none. */
function uriOf(artifact, places) {
    const fields = fieldsOf(artifact);
    const own = fields_textOf(fields.uri);
    const base = fields_textOf(fields.uriBaseId);
    if (own !== undefined)
        return pathOf(base ?? '', own, places);
    const source = fieldsOf(places.run.artifacts?.[numberOf(fields.index) ?? -1]?.location);
    const uri = fields_textOf(source.uri);
    return uri === undefined ? undefined : pathOf(base ?? fields_textOf(source.uriBaseId) ?? '', uri, places);
}
function pathOf(base, uri, places) {
    const { last, run, known } = places;
    if (uri === last.uri && base === last.base)
        return last.path;
    let paths = known.get(base);
    if (paths === undefined)
        known.set(base, (paths = new Map()));
    let path = paths.get(uri);
    if (path === undefined)
        paths.set(uri, (path = joined(base, uri, run)));
    places.last = { base, uri, path };
    return path;
}
/** A base may stand on another one; a chain that turns in a circle ends. */
function joined(base, uri, run) {
    let path = uri;
    const seen = new Set();
    for (let next = base === '' ? undefined : base; next !== undefined && !seen.has(next) && !isAbsolute(path);) {
        seen.add(next);
        const { uri: prefix, uriBaseId } = fieldsOf(run.originalUriBaseIds?.[next]);
        const front = fields_textOf(prefix);
        if (front !== undefined)
            path = `${front.endsWith('/') ? front : `${front}/`}${path}`;
        next = fields_textOf(uriBaseId);
    }
    return path;
}
const isAbsolute = (uri) => /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(uri);
const isUrl = (uri) => uri.startsWith('http') && /^https?:\/\//i.test(uri);
/** Roots of what is installed beside the repository; a path under them would be mistaken for one of ours. */
const isElsewhere = (base) => base === '%GOROOT%' || base === '%GOMODCACHE%';
/** One `location` object; null where it says no place of ours. A page of the web is an endpoint. */
function sarif_location_placeOf(location, places) {
    const fields = fieldsOf(location);
    const physical = fieldsOf(fields.physicalLocation);
    if (isElsewhere(fieldsOf(physical.artifactLocation).uriBaseId))
        return null;
    const uri = uriOf(physical.artifactLocation, places);
    if (uri === undefined)
        return logicalOf(listOf(fields.logicalLocations));
    return isUrl(uri) ? endpointAt(null, uri) : codeOf(uri, fieldsOf(physical.region));
}
/** As `codeAt`, without making an object for each part: data flows have steps by the million. */
function codeOf(path, { startLine, endLine, startColumn }) {
    if (typeof startLine !== 'number' || startLine < 1)
        return (0,model_location/* codeLocation */.dP)(path);
    return (0,model_location/* codeLocation */.dP)(path, startLine, typeof endLine === 'number' && endLine >= startLine ? endLine : undefined, typeof startColumn === 'number' && startColumn > 0 ? startColumn : undefined);
}
/** Where there is no file: a function or class by its full name, a resource of a cluster. */
function logicalOf(logicals) {
    for (const logical of logicals) {
        const { fullyQualifiedName, name, kind } = fieldsOf(logical);
        const called = fields_textOf(fullyQualifiedName) ?? fields_textOf(name);
        if (called === undefined)
            continue;
        const isResource = /^(?:resource|workload|pod|deployment)$/i.test(fields_textOf(kind) ?? '');
        return isResource ? workloadAt(called) : codeAt(called);
    }
    return null;
}
/** All places of a result: the first counts, the others go along. A web request counts before the file of its response. */
function placesOf(result, places) {
    const listed = placesAt(listOf(result.locations), places);
    if (result.webRequest === undefined)
        return listed;
    const { target, method } = fieldsOf(result.webRequest);
    const url = fields_textOf(target);
    return url === undefined ? listed : [endpointAt(fields_textOf(method), url)];
}
function placesAt(locations, places) {
    const found = [];
    for (const each of locations) {
        const location = sarif_location_placeOf(each, places);
        if (location !== null)
            found.push(location);
    }
    return found;
}
/** Steps of a thread flow or frames of a stack, in their order. */
function stepsOf(steps, places) {
    const found = [];
    for (const step of steps) {
        const location = sarif_location_placeOf(fieldsOf(step).location, places);
        if (location !== null)
            found.push(location);
    }
    return found;
}
const sarif_location_none = [];
/** The thread flows of a result, each from source to sink. */
const flowsOf = (result) => result.codeFlows === undefined ? sarif_location_none : threadsOf(listOf(result.codeFlows));
function threadsOf(flows) {
    const threads = [];
    for (const flow of flows)
        for (const thread of listOf(fieldsOf(flow).threadFlows))
            threads.push(listOf(fieldsOf(thread).locations));
    return threads;
}
/** Frames of the call stacks of a result, innermost first. */
const stacksOf = (result) => result.stacks === undefined ? sarif_location_none : listOf(result.stacks).map((stack) => listOf(fieldsOf(stack).frames));
/** Each place once, in the order of its first mention, and not too many. */
function distinct(groups) {
    const kept = [];
    for (const group of groups)
        addDistinct(kept, group);
    return kept;
}
function addDistinct(kept, group) {
    for (const location of group) {
        if (kept.length >= mostPlaces)
            return;
        // There are few, and their numbers nearly always tell them apart: a set of keys would cost more than the look at each.
        if (!isAmong(kept, location))
            kept.push(location);
    }
}
function isAmong(kept, location) {
    for (const other of kept)
        if (sarif_location_isSame(other, location))
            return true;
    return false;
}
const sarif_location_isSame = (a, b) => a.type === 'code' && b.type === 'code'
    ? a.startLine === b.startLine && a.startColumn === b.startColumn && a.path === b.path
    : a.type === b.type && JSON.stringify(a) === JSON.stringify(b);

;// CONCATENATED MODULE: ./build/read/readers/data-flow.js

/**
 * What the steps of a data flow, from source to sink, say of a finding: its further places and a path. One step is no flow. The source
 * need not be under an attacker's control, so it is a path and not an entry path.
 */
const dataFlow = (steps, original) => steps.length < 2
    ? {}
    : { also: distinct([steps]), reach: [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original }] };

;// CONCATENATED MODULE: ./build/read/readers/bearer.js
// https://docs.bearer.com/explanations/reports/ (`bearer scan --format json` and `--format jsonv2`)







const levels = ['critical', 'high', 'medium', 'low', 'warning'];
const Shape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    cwe_ids: schemas/* array */.YOg(schemas/* string */.YjP()),
    fingerprint: schemas/* string */.YjP(),
    full_filename: schemas/* string */.YjP(),
});
/** One list for each severity that was found, or one list of all. */
const bearer_Head = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        source: schemas/* literal */.euz('Bearer'),
        version: maybeText,
        findings: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        errors: maybeList(schemas/* object */.Ikc({ filename: maybeText, error: maybeText })),
    }),
    schemas/* strictObject */.rej(Object.fromEntries(levels.map((level) => [level, schemas/* array */.YOg(Shape).optional()]))).transform((lists) => ({
        version: null,
        errors: [],
        isEmpty: Object.keys(lists).length === 0,
    })),
]);
const Span = maybeFields({ start: schemas/* number */.aig(), end: maybeNumber, column: maybeFields({ start: maybeNumber }) });
const Finding = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: maybeText,
    cwe_ids: maybeTexts,
    filename: schemas/* string */.YjP(),
    line_number: maybeNumber,
    source: Span,
    sink: Span,
    fingerprint: maybeText,
});
const placeIn = (file, span) => codeAt(file, { start: span?.start, end: span?.end, column: span?.column?.start });
/** Bearer's JSON. An entry: `/high/3`. */
const bearer = defineReader({
    id: 'bearer',
    title: 'Bearer',
    homepage: 'https://github.com/Bearer/bearer',
    howToExport: 'bearer scan . --format jsonv2 --output bearer.json',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'json',
    head: bearer_Head,
    // Without a finding the older form is an empty object, which anybody may write.
    claims: (head) => 'findings' in head || !head.isEmpty,
    entries: ['/findings/*', ...levels.map((level) => `/${level}/*`)],
    entry: Finding,
    // A warning does not fail Bearer's own check, unlike anything above it.
    severities: { ...commonSeverities, warning: 'info' },
    version: ({ version }) => version,
    health: ({ errors: [first, ...more] }) => first === undefined
        ? null
        : {
            health: 'partial',
            message: `Bearer could not read ${first.filename ?? 'a file'}${more.length > 0 ? ` and ${more.length} more` : ''}: ${headline(first.error, 'no reason given')}`,
            next: 'See `errors` in the report.',
        },
    draft: (finding, { path }) => {
        const { filename, source, sink } = finding;
        const isFlow = source != null && sink != null && source.start !== sink.start;
        return {
            category: finding.id === 'gitleaks' ? 'secret' : 'sast',
            ruleId: finding.id,
            title: finding.title,
            severity: { word: finding.severity || path.split('/')[1] },
            identifiers: finding.cwe_ids.map(cweOf),
            location: sink == null ? codeAt(filename, { start: finding.line_number }) : placeIn(filename, sink),
            ...dataFlow(isFlow ? [placeIn(filename, source), placeIn(filename, sink)] : [], 'source and sink'),
            toolFingerprint: finding.fingerprint ?? undefined,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/csv-row.js

/** The text in the first of these columns that has one, trimmed; empty where none has. */
const cell = (row, ...columns) => columns.map((column) => row[column]?.trim()).find((text) => text) ?? '';
/** Accepts a table that has all these columns. */
const tableWith = (...columns) => schemas/* object */.Ikc({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).refine((names) => columns.every((name) => names.includes(name))) });
/** Accepts a row that has a text in each of these columns. */
const rowWith = (...columns) => schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    .refine((row) => columns.every((column) => cell(row, column) !== ''), `expected a text under ${columns.join(', ')}`);

;// CONCATENATED MODULE: ./build/read/readers/blackduck-csv.js






/** `maven` and `commons-cli:commons-cli:1.2`, `npmjs` and `lodash/4.17.20`: the origin writes the version behind the name. */
function purlOf(row) {
    const version = cell(row, 'Component origin version name', 'Channel version origin name', 'Component version name', 'Version');
    const origin = cell(row, 'Component origin name', 'Channel version origin');
    const id = cell(row, 'Component origin id', 'Channel version origin id');
    const at = version === '' ? -1 : Math.max(id.lastIndexOf(`:${version}`), id.lastIndexOf(`/${version}`));
    if (origin === '' || at <= 0)
        return packageUrl('', cell(row, 'Component name', 'Project name'), version);
    const type = origin === 'npmjs' ? 'npm' : origin === 'github' ? 'github' : origin;
    return packageUrl(type, id.slice(0, at), version);
}
const setAside = /^(?:DUPLICATE|IGNORED|MITIGATED|NOT_AFFECTED|PATCHED|REMEDIATION_COMPLETE)$/;
function dismissal(row) {
    const status = cell(row, 'Remediation status');
    if (!setAside.test(status.toUpperCase().replaceAll(' ', '_')))
        return undefined;
    const comment = cell(row, 'Remediation comment', 'Status justification');
    return { by: 'tool', justification: comment === '' ? status : `${status}: ${comment}` };
}
/** Vulnerabilities of components, one a row. */
const blackduckCsv = defineReader({
    id: 'blackduck-csv',
    title: 'Black Duck (CSV)',
    homepage: 'https://www.blackduck.com',
    howToExport: 'Project version → Reports → Create version detail report, with Vulnerabilities: `security.csv` in the archive',
    category: 'sca',
    reaches: ['call_path'],
    syntax: 'csv',
    head: tableWith('Vulnerability id', 'Remediation status', 'Base score', 'Security Risk', 'Vulnerability source'),
    entries: [],
    entry: rowWith('Vulnerability id'),
    severities: { ...commonSeverities, ok: 'info' },
    draft: (row) => {
        // `BDSA-2024-8408 (CVE-2024-50236)`; VulnDB has bare numbers.
        const ids = cell(row, 'Vulnerability id').match(/[\w-]+/g) ?? [];
        const id = ids[0] ?? '';
        const score = Number(cell(row, 'Overall score', 'Base score') || Number.NaN);
        return {
            ruleId: /^\d+$/.test(id) ? `${cell(row, 'Vulnerability source')}-${id}` : id,
            title: headline(cell(row, 'Description'), `${id} in ${cell(row, 'Component name', 'Project name')}`),
            severity: { word: cell(row, 'Security Risk'), score: Number.isFinite(score) ? score : null },
            identifiers: [...ids, ...(cell(row, 'CWE Ids').match(/CWE-\d+/g) ?? [])],
            location: packageAt(purlOf(row)),
            reach: cell(row, 'Reachable').toLowerCase() === 'true'
                ? [{ level: 'call_path', granularity: 'symbol', method: 'callgraph', original: 'Reachable: true' }]
                : [],
            intel: cell(row, 'CISA Exploit Added') === '' ? undefined : { knownExploited: true },
            dismissed: dismissal(row),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/base64.js
/** The text behind base64; undefined where it is none. Bytes that are no UTF-8 become replacement characters. */
function textOfBase64(encoded) {
    try {
        return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/read/readers/burp-issue.js






const burpSeverities = { ...commonSeverities, undefined: 'unknown' };
/** What was attacked: the `q` of `/search [q parameter]`; undefined for folders of the path and names that Burp made up. */
const insertionPoint = (location) => /\[(?!the name of|name of)([^\][]{1,200}?) (?:(?:request|URL|body|JSON|XML|multipart) )?(?:parameter|cookie|(?:HTTP )?header)\]\s*$/i.exec(location ?? '')?.[1];
/** The method of a raw HTTP request. */
const methodOfRequest = (request) => /^([A-Z]{3,10}) /.exec(request ?? '')?.[1];
/** A draft of an issue. Tentative ones may be nothing: they show no flaw at work. */
function burpDraft(issue) {
    const confidence = confidenceOf(issue.confidence);
    const shown = Boolean(issue.attack) && (confidence === 'high' || confidence === 'medium');
    return {
        ruleId: issue.type,
        title: issue.name,
        severity: { word: issue.severity },
        confidence,
        identifiers: [...new Set(issue.classifications?.match(/\bCWE-\d+/g))],
        location: endpointAt(issue.method, `${issue.origin.replace(/\/+$/, '')}${issue.path || '/'}`, issue.parameter),
        fix: adviceOf(plainText(issue.remedy)),
        reach: exercised(shown, issue.attack ?? ''),
        dismissed: dismissedIf(/^false[ _]positive$/i.test(issue.severity ?? ''), 'marked as a false positive in Burp'),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/burp-api.js
// https://portswigger.net/burp/documentation/desktop/settings/suite/rest-api (`GET /v0.1/scan/ID`), also of the Enterprise edition





const burp_api_Head = schemas/* object */.Ikc({ task_id: schemas/* string */.YjP(), scan_status: schemas/* string */.YjP(), issue_events: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const Evidence = schemas/* object */.Ikc({
    detail: maybeFields({ payload: maybeFields({ bytes: schemas/* string */.YjP() }) }),
    request_response: maybeFields({ request: maybeList(schemas/* object */.Ikc({ data: schemas/* string */.YjP() })) }),
});
const Issue = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    type_index: schemas/* number */.aig(),
    origin: schemas/* string */.YjP(),
    path: maybeText,
    caption: maybeText,
    severity: maybeText,
    confidence: maybeText,
    description: maybeText,
    evidence: maybeList(Evidence),
});
const Event = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), issue: Issue });
/** A scan that still runs, or was stopped, has not seen everything; one without an issue yet has shown nothing. */
function burp_api_healthOf({ scan_status: status }, entries) {
    if (status === 'succeeded')
        return null;
    const failed = status === 'failed';
    return {
        health: failed || entries === 0 ? 'scanner-failed' : 'partial',
        message: `Burp's scan had the status \`${status}\` when its issues were fetched.`,
        next: failed ? 'See the scan in Burp.' : 'Fetch the issues when the status is `succeeded`.',
    };
}
/** The answer of Burp's REST API about a scan. An entry is an event: `/issue_events/3`. */
const burpApi = defineReader({
    id: 'burp-api',
    title: 'Burp Suite (REST API)',
    homepage: 'https://portswigger.net/burp',
    howToExport: 'curl http://127.0.0.1:1337/v0.1/scan/3 > burp.json',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'json',
    head: burp_api_Head,
    entries: ['/issue_events/*'],
    entry: Event,
    severities: burpSeverities,
    tool: () => ({ name: 'Burp' }),
    health: burp_api_healthOf,
    draft: ({ type, issue }) => {
        if (type !== 'issue_found')
            return { aside: type };
        const request = issue.evidence[0]?.request_response?.request[0]?.data;
        return burpDraft({
            ...issue,
            type: String(issue.type_index),
            method: request === undefined ? undefined : methodOfRequest(textOfBase64(request)),
            parameter: insertionPoint(issue.caption),
            attack: issue.evidence.some(({ detail }) => detail?.payload) ? 'payload sent, issue found' : undefined,
            classifications: issue.description,
            remedy: undefined,
        });
    },
});

;// CONCATENATED MODULE: ./build/read/readers/burp-dastardly.js



/** The value of a line `Host: https://app.example`. */
const lineOf = (text, name) => new RegExp(`^${name}: *([^\\n]{1,2000})$`, 'm').exec(text)?.[1]?.trim();
/** The lines below a heading, up to the next blank one. */
const below = (text, heading) => new RegExp(`^${heading}:?\\n([^\\n]{1,4000})`, 'm').exec(text)?.[1];
const submitted = /\bpayload .{1,2000}? was submitted in the (?:(?!name of)(.{1,200}?) (?:parameter|cookie|HTTP header)\b)?/s;
function burp_dastardly_draftOf(failure, name, suite) {
    const { text } = failure;
    const attack = submitted.exec(below(text, 'Issue Detail') ?? '');
    const [origin] = /^[a-z]+:\/\/[^/]+/.exec(suite) ?? [''];
    return burpDraft({
        type: name,
        name,
        origin: lineOf(text, 'Host') ?? origin,
        path: lineOf(text, 'Path') ?? suite.slice(origin.length).replace(/[?#].*$/s, ''),
        severity: failure.attributes['type'] ?? lineOf(text, 'Severity'),
        confidence: lineOf(text, 'Confidence'),
        method: methodOfRequest(below(text, 'Request')),
        parameter: attack?.[1],
        attack: attack === null ? undefined : 'payload submitted, issue raised',
        classifications: text.slice(text.lastIndexOf('Vulnerability Classifications')),
        remedy: below(text, 'Remediation Detail') ?? below(text, 'Remediation Background'),
    });
}
/** Dastardly's JUnit report. Each page is a suite; a test that did not fail stands for no issue and is no entry. */
const burpDastardly = defineReader({
    id: 'burp-dastardly',
    title: 'Dastardly',
    homepage: 'https://portswigger.net/burp/dastardly',
    howToExport: 'docker run --rm -v "$PWD:/out" -e BURP_START_URL=https://app.example -e BURP_REPORT_FILE_PATH=/out/dastardly.xml public.ecr.aws/portswigger/dastardly:latest',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'xml',
    head: xmlElement('testsuites').refine((root) => /\bDastardly\b/.test(root.attributes['name'] ?? '')),
    entries: ['/testsuites/testsuite/testcase'],
    entry: elementWith('testcase', '@name'),
    prepare: (root) => childrenOf(root, 'testsuite').map(({ attributes }) => attributes['name'] ?? ''),
    severities: burpSeverities,
    draft: (test, { prepared, keys }) => {
        const suite = prepared[Number(keys.at(-2) ?? 1) - 1] ?? '';
        const failures = childrenOf(test, 'failure');
        return failures.map((failure, index) => ({
            ...burp_dastardly_draftOf(failure, test.attributes['name'] ?? '', suite),
            at: failures.length > 1 ? `/${xml_element_step('failure', index)}` : undefined,
        }));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/burp-xml.js
// https://portswigger.net/burp/documentation/desktop/getting-started/generate-reports (XML), with a DTD in each report





/** Base64 of the request line and no more: responses run to megabytes. */
const beginning = 64;
function methodOf(issue) {
    const request = childAt(issue, 'requestresponse', 'request');
    if (request === undefined)
        return undefined;
    const { method, base64 } = request.attributes;
    return method || methodOfRequest(base64 === 'true' ? textOfBase64(request.text.slice(0, beginning)) : request.text);
}
/** Burp's XML. Method and parameter stand in the request and in the brackets behind the path. */
const burpXml = defineReader({
    id: 'burp-xml',
    title: 'Burp Suite (XML)',
    homepage: 'https://portswigger.net/burp',
    howToExport: 'Target → Site map → Issues → Report issues → XML, with requests in base64',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'xml',
    head: xmlElement('issues').refine((root) => root.attributes['burpVersion'] !== undefined),
    entries: ['/issues/issue'],
    entry: elementWith('issue', 'name'),
    severities: burpSeverities,
    tool: (root) => toolNamed('Burp', root.attributes['burpVersion']),
    ran: (root) => ({ scannedAt: root.attributes['exportTime'] }),
    draft: (issue) => {
        const parameter = insertionPoint(textAt(issue, 'location'));
        const isProof = /\bpayloads?\b/i.test(textAt(issue, 'issueDetail') ?? '');
        return burpDraft({
            type: textAt(issue, 'type') ?? textAt(issue, 'name') ?? '',
            name: textAt(issue, 'name') ?? '',
            origin: textAt(issue, 'host') ?? '',
            path: textAt(issue, 'path'),
            severity: textAt(issue, 'severity'),
            confidence: textAt(issue, 'confidence'),
            method: methodOf(issue),
            parameter,
            attack: isProof && childAt(issue, 'requestresponse') !== undefined ? 'payload submitted, issue raised' : undefined,
            classifications: textAt(issue, 'vulnerabilityClassifications'),
            remedy: textAt(issue, 'remediationDetail') ?? textAt(issue, 'remediationBackground'),
        });
    },
});

;// CONCATENATED MODULE: ./build/read/readers/bundler-audit.js
// https://github.com/rubysec/bundler-audit (`lib/bundler/audit/cli/formats/json.rb`), advisories of https://github.com/rubysec/ruby-advisory-db







const Unpatched = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('unpatched_gem'),
    gem: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText }),
    advisory: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        title: maybeText,
        cve: maybeText,
        ghsa: maybeText,
        cvss_v3: maybeNumber,
        cvss_v2: maybeNumber,
        criticality: maybeText,
        patched_versions: maybeTexts,
    }),
});
const Insecure = schemas/* object */.Ikc({ type: schemas/* literal */.euz('insecure_source'), source: schemas/* string */.YjP() });
/** `~> 5.2.4, >= 5.2.4.3` is fixed in the last that it asks for; an upper bound is no fix. */
const fixesIn = (patched) => patched.flatMap((range) => [...range.matchAll(/(?:^|[~>]>?=?|=)\s*(\d[\w.-]*)/g)].at(-1)?.[1] ?? []);
function unpatched({ gem, advisory }) {
    const { id, cve, ghsa, criticality, cvss_v3, cvss_v2 } = advisory;
    return {
        ruleId: id,
        title: advisory.title || `${id} in ${gem.name}`,
        severity: { word: criticality, score: cvss_v3 ?? cvss_v2 },
        identifiers: [id, cve ? `CVE-${cve}` : null, ghsa ? `GHSA-${ghsa}` : null],
        location: packageAt(packageUrl('gem', gem.name, gem.version)),
        fix: fixedIn(closestFix(gem.version, fixesIn(advisory.patched_versions))),
    };
}
/** bundler-audit's JSON. An entry: `/results/3`; a source of gems without encryption is one as well. */
const bundlerAudit = defineReader({
    id: 'bundler-audit',
    title: 'bundler-audit',
    homepage: 'https://github.com/rubysec/bundler-audit',
    howToExport: 'bundle-audit check --format json --output bundler-audit.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        created_at: schemas/* string */.YjP(),
        results: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['unpatched_gem', 'insecure_source']) })),
    }),
    entries: ['/results/*'],
    entry: schemas/* union */.KCZ([Unpatched, Insecure]),
    version: ({ version }) => version,
    ran: ({ created_at }) => ({ scannedAt: created_at }),
    draft: (entry) => entry.type === 'unpatched_gem'
        ? unpatched(entry)
        : {
            ruleId: 'insecure_source',
            title: `Gems come from ${entry.source}, without encryption`,
            severity: {},
            identifiers: ['CWE-319'],
            location: codeAt('Gemfile'),
        },
});

;// CONCATENATED MODULE: ./build/read/readers/cargo-audit.js
// https://github.com/rustsec/rustsec/tree/main/cargo-audit (`--json`), `rustsec::report::Report`








const Advisory = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), title: schemas/* string */.YjP(), aliases: maybeTexts, cvss: maybeText });
const Entry = schemas/* object */.Ikc({
    // A warning says its kind; a yanked version has no advisory.
    kind: maybeText,
    advisory: Advisory.nullish(),
    versions: maybeFields({ patched: maybeTexts }),
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText }),
});
/** `>=0.38.0` → `0.38.0`; an upper bound is no fix. */
const cargo_audit_fixesIn = (patched) => patched.flatMap((range) => /(?:^|,)\s*(?:>=|\^|=)?\s*(\d[\w.+-]*)/.exec(range)?.[1] ?? []);
/** `cargo audit --json`. Vulnerabilities: `/vulnerabilities/list/0`. Warnings (unmaintained, yanked) are a matter of quality, unsound code is not. */
const cargoAudit = defineReader({
    id: 'cargo-audit',
    title: 'cargo audit',
    homepage: 'https://rustsec.org',
    howToExport: 'cargo audit --json > cargo-audit.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* object */.Ikc({
        database: schemas/* object */.Ikc({ 'advisory-count': schemas/* number */.aig() }),
        lockfile: schemas/* object */.Ikc({ 'dependency-count': schemas/* number */.aig() }),
        vulnerabilities: schemas/* object */.Ikc({ list: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
    }),
    entries: ['/vulnerabilities/list/*', '/warnings/*/*'],
    entry: Entry,
    // Neither vulnerabilities nor warnings have a word for it; most have a CVSS vector.
    draft: ({ kind, advisory, versions, package: { name, version } }) => {
        const fixed = closestFix(version, cargo_audit_fixesIn(versions?.patched ?? []));
        const what = kind ?? 'flawed';
        return {
            category: kind == null || kind === 'unsound' ? 'sca' : 'quality',
            ruleId: advisory?.id ?? what,
            title: advisory?.title ?? `${name} ${version ?? ''} is ${what}`,
            severity: { vectors: cvssVectors(advisory?.cvss) },
            identifiers: advisory == null ? [] : [advisory.id, ...advisory.aliases],
            location: packageAt(packageUrl('cargo', name, version)),
            fix: fixedIn(fixed),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/checkmarx-package.js


const checkmarx_package_types = { ruby: 'gem', php: 'composer' };
/** The package behind `Maven-org.acme:some-lib-1.0-alpha-9`: ecosystem, name and version, with nothing but dashes between them. */
function checkmarxPurl(identifier) {
    const [, ecosystem = '', name = '', version] = /^([A-Za-z]+)-(.+)-(v?\d+\.[^-]*(?:-[A-Za-z][\w.-]*)?)$/.exec(identifier) ??
        /^([A-Za-z]+)-(.+)$/.exec(identifier) ??
        [];
    return packageUrl(lookUp(checkmarx_package_types, ecosystem.toLowerCase()) ?? ecosystem, name || identifier, version);
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-ecosystem.js
/** File → ecosystem of the packages it lists; the first that matches counts. */
const files = [
    [
        /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$|node_modules\/|^node\.js$/i,
        'npm',
    ],
    [
        /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pyproject\.toml|setup\.py)$|(?:site|dist)-packages\/|\.(?:dist|egg)-info|^python$/i,
        'pypi',
    ],
    [/(?:^|\/)go\.(?:mod|sum)$/i, 'golang'],
    [
        /(?:^|\/)(?:pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|[\w.-]*gradle\.lockfile|verification-metadata\.xml)$|\.(?:jar|war|ear|par)$|^java$/i,
        'maven',
    ],
    [/(?:^|\/)cargo\.(?:lock|toml)$/i, 'cargo'],
    [/(?:^|\/)(?:gemfile(?:\.lock)?|gems\.locked)$|\.gemspec$|^ruby$/i, 'gem'],
    [/(?:^|\/)composer\.(?:lock|json)$|(?:^|\/)installed\.json$/i, 'composer'],
    [
        /(?:^|\/)packages\.(?:lock\.json|config)$|\.(?:deps\.json|csproj|nuspec)$|(?:^|\/)(?:project\.assets\.json|directory\.packages\.props)$/i,
        'nuget',
    ],
    [/(?:^|\/)mix\.lock$/i, 'hex'],
    [/(?:^|\/)pubspec\.(?:lock|yaml)$/i, 'pub'],
    [/(?:^|\/)package\.resolved$/i, 'swift'],
    [/(?:^|\/)podfile(?:\.lock)?$/i, 'cocoapods'],
    [/(?:^|\/)conan(?:\.lock|file\.(?:txt|py))$/i, 'conan'],
    [/(?:^|\/)lib\/apk\/db\/installed$/i, 'alpine'],
    [/(?:^|\/)var\/lib\/dpkg\/status/i, 'debian'],
];
/** Marks in versions of distribution packages; the first that matches counts. */
const versions = [
    [/ubuntu/i, 'ubuntu'],
    [/\+deb\d+u\d+|~deb\d|[~.+](?:buster|bullseye|bookworm|trixie)|\bdfsg\b|\+b\d+$/i, 'debian'],
    [/-r\d+$/, 'alpine'],
    [/\.amzn\d/i, 'amazon'],
    [/\.fc\d/i, 'fedora'],
    [/\.(?:cm|azl)\d/i, 'azurelinux'],
    [/\.(?:el|module\+el)\d/i, 'redhat'],
];
/** Packages that only one family of distributions has. */
const sarif_ecosystem_names = [
    [
        /^(?:apt|dpkg|libapt-pkg[\d.]+|libc-bin|libc6|libpam-(?:modules|runtime|0g).*|perl-base|bsdutils|debianutils|debconf|base-files)$/,
        'debian',
    ],
    [/^(?:musl|musl-utils|apk-tools|alpine-[\w-]+|ssl_client|busybox-binsh|libcrypto[13].*)$/, 'alpine'],
];
/** Ecosystem of a language package by the file it was found in, or by the shape of its name; undefined where neither says. */
function sarif_ecosystem_ecosystemOf(file, name) {
    const known = file === undefined ? undefined : files.find(([pattern]) => pattern.test(file))?.[1];
    if (known !== undefined)
        return known;
    if (name === 'stdlib' || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i.test(name))
        return 'golang';
    return /^[\w.-]+:[\w.-]+$/.test(name) ? 'maven' : undefined;
}
/** Distribution of a system package by its version, then by its name; undefined where neither says. */
const distributionOf = (name, version) => versions.find(([pattern]) => pattern.test(version ?? ''))?.[1] ?? sarif_ecosystem_names.find(([pattern]) => pattern.test(name))?.[1];

;// CONCATENATED MODULE: ./build/read/readers/checkmarx-one.js
// https://github.com/Checkmarx/ast-cli, `internal/wrappers/results-json.go`












const checkmarx_one_Head = schemas/* object */.Ikc({ results: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(), totalCount: schemas/* number */.aig(), scanID: schemas/* string */.YjP() });
const Node = schemas/* object */.Ikc({ fileName: schemas/* string */.YjP(), line: maybeNumber, column: maybeNumber });
const Data = schemas/* object */.Ikc({
    queryName: maybeText,
    ruleName: maybeText,
    filename: maybeText,
    line: maybeNumber,
    expectedValue: maybeText,
    nodes: maybeList(Node),
    packageIdentifier: maybeText,
    packageName: maybeText,
    packageVersion: maybeText,
    recommendedVersion: maybeText,
    imageName: maybeText,
    imageTag: maybeText,
    validity: maybeText,
    scaPackageData: maybeFields({ isDirectDependency: schemas/* boolean */.zMY() }),
});
const Details = schemas/* object */.Ikc({
    cweId: lenient_maybe(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
    cvssScore: maybeNumber,
    cveName: maybeText,
});
const Result = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    id: maybeText,
    state: maybeText,
    status: maybeText,
    severity: maybeText,
    description: maybeText,
    data: Data,
    vulnerabilityDetails: lenient_maybe(Details),
});
const categories = {
    sast: 'sast',
    kics: 'iac',
    sca: 'sca',
    containers: 'container',
    'sscs-secret-detection': 'secret',
};
function locationOf({ type, id, data }) {
    const sink = data.nodes.at(-1);
    if (sink !== undefined)
        return codeAt(sink.fileName, { start: sink.line, column: sink.column });
    if (data.packageIdentifier)
        return packageAt(checkmarxPurl(data.packageIdentifier), { manifest: data.filename });
    if (data.packageName)
        return packageAt(packageUrl(distributionOf(data.packageName, data.packageVersion ?? undefined) ?? 'generic', data.packageName, data.packageVersion), {
            image: data.imageName ? `${data.imageName}${data.imageTag ? `:${data.imageTag}` : ''}` : null,
        });
    if (data.filename)
        return codeAt(data.filename, { start: data.line });
    return workloadAt(`checkmarx:${type}/${id ?? ''}`);
}
function checkmarx_one_draftOf(result) {
    const { data, state, vulnerabilityDetails: details } = result;
    const category = lookUp(categories, result.type) ?? 'sast';
    const isPackage = category === 'sca' || category === 'container';
    const rule = (isPackage ? (details?.cveName ?? result.id) : (data.queryName ?? data.ruleName)) ?? result.type;
    const nodes = data.nodes.map(({ fileName, line, column }) => codeAt(fileName, { start: line, column }));
    return {
        category,
        ruleId: rule,
        // Descriptions of SAST name the lines, those of secrets may hold the secret.
        title: isPackage ? headline(result.description, rule) : rule.replaceAll('_', ' '),
        severity: { word: result.severity, score: isPackage ? details?.cvssScore : undefined },
        confidence: /^(?:CONFIRMED|URGENT)$/.test(state ?? '') ? 'high' : undefined,
        identifiers: [cweOf(details?.cweId), ...(isPackage ? [details?.cveName, result.id] : [])],
        location: locationOf(result),
        ...dataFlow(nodes, `${nodes.length} nodes`),
        fix: category === 'iac' && data.expectedValue
            ? { advice: data.expectedValue }
            : data.recommendedVersion
                ? { version: data.recommendedVersion }
                : undefined,
        relationship: data.scaPackageData == null ? undefined : data.scaPackageData.isDirectDependency ? 'direct' : undefined,
        validity: category === 'secret' && data.validity === 'Valid' ? 'valid' : undefined,
        // PROPOSED_NOT_EXPLOITABLE is a proposal that nobody has agreed to yet.
        dismissed: dismissedIf(state === 'NOT_EXPLOITABLE', 'NOT_EXPLOITABLE in Checkmarx One'),
    };
}
/** Checkmarx One's results (`cx results show`): SAST, SCA, KICS, containers and secrets in one list. */
const checkmarxOne = defineReader({
    id: 'checkmarx-one',
    title: 'Checkmarx One',
    homepage: 'https://checkmarx.com',
    howToExport: 'cx results show --scan-id … --report-format json --output-name checkmarx',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'json',
    head: checkmarx_one_Head,
    entries: ['/results/*'],
    entry: Result,
    health: ({ totalCount }, entries) => totalCount > entries
        ? {
            health: entries === 0 ? 'scanner-failed' : 'partial',
            message: `The scan has ${totalCount} results in Checkmarx One, and the report holds ${entries} of them.`,
            next: 'Fetch all of them, without a filter or limit.',
        }
        : null,
    draft: (result) => (result.status === 'FIXED' ? { aside: 'fixed, in Checkmarx’s word' } : checkmarx_one_draftOf(result)),
});

;// CONCATENATED MODULE: ./build/read/readers/checkmarx-xml.js
// https://docs.checkmarx.com/en/34965-8156-generating-scan-reports.html (CxSAST, XML)







/** `state`: 0 to verify, 1 not exploitable, 2 confirmed, 3 urgent, 4 proposed not exploitable, which nobody has agreed to yet. */
const isDismissed = ({ state, FalsePositive }) => state === '1' || FalsePositive?.toLowerCase() === 'true';
const stepOf = (node) => codeAt(textAt(node, 'FileName') ?? '', {
    start: Number(textAt(node, 'Line')),
    column: Number(textAt(node, 'Column')),
});
/** CxSAST's XML. An entry is a result: `/CxXMLResults/Query[2]/Result[5]`. Its place is where the flow ends. */
const checkmarxXml = defineReader({
    id: 'checkmarx-xml',
    title: 'Checkmarx SAST',
    homepage: 'https://checkmarx.com',
    howToExport: 'CxSAST: Scans, Create Report, XML; or the CxFlow / CxConsole option for an XML report',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'xml',
    head: xmlElement('CxXMLResults'),
    entries: ['/CxXMLResults/Query/Result'],
    entry: elementWith('Result', '@FileName'),
    prepare: (root) => childrenOf(root, 'Query').map(({ attributes }) => attributes),
    tool: ({ attributes }) => toolNamed('Checkmarx', attributes['CheckmarxVersion']),
    ran: ({ attributes }) => ({ scannedAt: attributes['ScanStart'] }),
    draft: (result, { prepared, keys }) => {
        const { attributes } = result;
        if (attributes['Status'] === 'Fixed')
            return { aside: 'fixed, in Checkmarx’s word' };
        const query = prepared[Number(keys.at(-2) ?? 1) - 1] ?? {};
        const name = query['name'] ?? `query ${query['id'] ?? ''}`;
        const steps = childrenOf(childAt(result, 'Path'), 'PathNode')
            .filter((node) => textAt(node, 'FileName') !== undefined)
            .map(stepOf);
        return {
            ruleId: name,
            title: name.replaceAll('_', ' '),
            severity: { word: attributes['Severity'] || query['Severity'] },
            confidence: /^[23]$/.test(attributes['state'] ?? '') ? 'high' : undefined,
            identifiers: [cweOf(query['cweId'])],
            location: steps.at(-1) ??
                codeAt(attributes['FileName'] ?? '', {
                    start: Number(attributes['Line']),
                    column: Number(attributes['Column']),
                }),
            // Not its SimilarityId: several results share one, and one flaw has several.
            ...dataFlow(steps, `${steps.length} path nodes`),
            dismissed: dismissedIf(isDismissed(attributes), attributes['Remark'] || 'not exploitable, in Checkmarx’s triage'),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/clair-scanner.js
// https://github.com/arminc/clair-scanner: the report of one image, as Clair 2 saw it








const clair_scanner_Vulnerability = schemas/* object */.Ikc({
    featurename: schemas/* string */.YjP(),
    featureversion: maybeText,
    vulnerability: schemas/* string */.YjP(),
    namespace: maybeText,
    description: maybeText,
    severity: maybeText,
    fixedby: maybeText,
});
/** clair-scanner's JSON. What it does not call unapproved stays: it may be on the whitelist, or only below a threshold. */
const clairScanner = defineReader({
    id: 'clair-scanner',
    title: 'clair-scanner',
    homepage: 'https://github.com/arminc/clair-scanner',
    howToExport: 'clair-scanner --report=clair.json registry.example/app:1.2',
    category: 'container',
    syntax: 'json',
    head: schemas/* object */.Ikc({
        image: schemas/* string */.YjP(),
        unapproved: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
        vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(),
    }),
    entries: ['/vulnerabilities/*'],
    entry: clair_scanner_Vulnerability,
    prepare: ({ image }) => image,
    severities: { ...commonSeverities, defcon1: 'critical' },
    tool: () => ({ name: 'Clair' }),
    draft: (found, { prepared: image }) => ({
        ruleId: found.vulnerability,
        title: headline(found.description, `${found.vulnerability} in ${found.featurename}`),
        severity: { word: found.severity },
        identifiers: [found.vulnerability],
        // `ubuntu:18.04`; the name is that of the source package.
        location: packageAt(packageUrl(found.namespace ?? '', found.featurename, found.featureversion), { image }),
        fix: fixedIn(found.fixedby),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/clair.js
// https://quay.github.io/clair/reference/api.html (Clair 4, VulnerabilityReport; `clairctl report --out json`)









const clair_Package = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    version: maybeText,
    source: maybeFields({ name: maybeText }),
});
const clair_Vulnerability = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    description: maybeText,
    severity: maybeText,
    normalized_severity: maybeText,
    fixed_in_version: maybeText,
    distribution: maybeFields({ did: maybeText, name: maybeText }),
    repository: maybeFields({ name: maybeText, uri: maybeText }),
});
const clair_Head = schemas/* object */.Ikc({
    manifest_hash: schemas/* string */.YjP(),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable(),
    vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable(),
    package_vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable(),
});
function clair_draftOf(found, flawed, image) {
    const ecosystem = distributionNamed(found.distribution?.did ?? found.distribution?.name) || (found.repository?.name ?? '');
    const [id = found.name] = /(?:CVE|GHSA|RHSA|ALAS|ELSA|DSA|USN|GO|PYSEC)-[\w:.-]+/.exec(found.name) ?? [];
    return {
        ruleId: id,
        title: headline(found.description, `${id} in ${flawed.name}`),
        severity: { word: found.normalized_severity || found.severity },
        identifiers: [id],
        location: packageAt(packageUrl(ecosystem, flawed.name, flawed.version), { image }),
        fix: fixedIn(found.fixed_in_version),
    };
}
/** Clair 4. An entry is a vulnerability of a package: `/package_vulnerabilities/10/0`. */
const clair = defineReader({
    id: 'clair',
    title: 'Clair',
    homepage: 'https://quay.github.io/clair/',
    howToExport: 'clairctl report --out json registry.example/app:1.2 > clair.json',
    category: 'container',
    syntax: 'json',
    head: clair_Head,
    entries: ['/package_vulnerabilities/*'],
    entry: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    prepare: ({ manifest_hash: image, packages, vulnerabilities }) => ({
        image,
        packages: packages ?? {},
        vulnerabilities: vulnerabilities ?? {},
    }),
    draft: (ids, { prepared, keys }) => {
        const [flawed] = fitting([lookUp(prepared.packages, String(keys[0]))], clair_Package);
        if (flawed === undefined)
            throw new Error(`names package ${String(keys[0])}, which the report does not list`);
        return ids.map((id, index) => {
            const [found] = fitting([lookUp(prepared.vulnerabilities, id)], clair_Vulnerability);
            if (found === undefined)
                throw new Error(`names vulnerability ${id}, which the report does not list`);
            return { at: `/${index}`, ...clair_draftOf(found, flawed, prepared.image) };
        });
    },
});

;// CONCATENATED MODULE: ./build/read/readers/composer-entry.js
// What composer says of a package: https://getcomposer.org/doc/03-cli.md#audit, `Composer\Advisory\Auditor`






const composer_entry_Advisory = schemas/* object */.Ikc({
    advisoryId: maybeText,
    packageName: schemas/* string */.YjP(),
    title: maybeText,
    cve: maybeText,
    severity: maybeText,
    ignoreReason: maybeText,
    sources: maybeList(schemas/* object */.Ikc({ remoteId: schemas/* string */.YjP() })),
});
/** An entry of a list of packages that are not to be used, such as that of malware. */
const Listed = schemas/* object */.Ikc({ packageName: schemas/* string */.YjP(), listName: schemas/* string */.YjP(), reason: maybeText, id: maybeText });
const ComposerEntry = schemas/* union */.KCZ([Listed, composer_entry_Advisory]);
function known(advisory) {
    const { packageName, advisoryId, cve, title, severity, sources } = advisory;
    const ids = [cve, ...sources.map(({ remoteId }) => remoteId).filter((id) => /^GHSA-/.test(id)), advisoryId];
    const id = ids.find(Boolean) ?? packageName;
    return {
        ruleId: id,
        title: title || `${id} in ${packageName}`,
        severity: { word: severity },
        identifiers: ids,
        // It names no version but those that are affected.
        location: packageAt(packageUrl('composer', packageName)),
    };
}
function listed({ packageName, listName, reason, id }) {
    return {
        ruleId: id || listName,
        title: `${packageName} is on the list of ${listName}${reason ? `: ${headline(reason)}` : ''}`,
        severity: {},
        identifiers: [id, listName === 'malware' ? 'CWE-506' : null],
        location: packageAt(packageUrl('composer', packageName)),
    };
}
/** An advisory about a package, or a list that the package stands on. */
function composerDraft(entry, isIgnored) {
    if ('listName' in entry)
        return listed(entry);
    return { ...known(entry), dismissed: dismissedIf(isIgnored, entry.ignoreReason || 'ignored in composer.json') };
}

;// CONCATENATED MODULE: ./build/read/readers/composer-audit.js
// https://getcomposer.org/doc/03-cli.md#audit (`--format=json`), `Composer\Advisory\Auditor`





/** PHP writes an empty list where there is no package, and an object where there are some. */
const byPackage = (item) => schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), item), schemas/* array */.YOg(schemas/* unknown */.L5J()).max(0)]);
/** `composer audit --format=json`. An entry: `/advisories/acme~1shop/0`. Packages that nobody maintains any more are not flawed by that. */
const composerAudit = defineReader({
    id: 'composer-audit',
    title: 'composer audit',
    homepage: 'https://getcomposer.org',
    howToExport: 'composer audit --format=json > composer-audit.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* object */.Ikc({
        advisories: byPackage(schemas/* array */.YOg(schemas/* object */.Ikc({ packageName: schemas/* string */.YjP(), affectedVersions: schemas/* string */.YjP() }))),
        abandoned: byPackage(schemas/* string */.YjP().nullable()).optional(),
        'unreachable-repositories': maybeTexts,
    }),
    // Older versions say no more of a clean scan than an empty list, which could be anybody's.
    claims: ({ advisories, abandoned }) => abandoned !== undefined || Object.keys(advisories).length > 0,
    entries: ['/advisories/*/*', '/ignored-advisories/*/*', '/filter/*/*'],
    entry: ComposerEntry,
    health: ({ 'unreachable-repositories': unreachable }, entries) => unreachable.length === 0
        ? null
        : {
            health: entries === 0 ? 'scanner-failed' : 'partial',
            message: `composer audit could not ask ${unreachable.length} of its repositories for advisories: ${headline(unreachable[0])}`,
            next: 'Make the repository reachable from the job, and run it again.',
        },
    draft: (entry, { path }) => composerDraft(entry, path.startsWith('/ignored')),
});

;// CONCATENATED MODULE: ./build/read/readers/contrast-rules.js

const contrastSeverities = {
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    low: 'low',
    note: 'info',
};
/** Contrast's rules → CWE (https://docs.contrastsecurity.com/en/assess-rules.html). The XML names only the rule, the CSV both. */
const cwes = {
    'autocomplete-missing': 522,
    'cache-controls-missing': 525,
    'clickjacking-control-missing': 1021,
    'cmd-injection': 78,
    'cookie-flags-missing': 614,
    'cookie-header-missing-flags': 614,
    'crypto-bad-ciphers': 327,
    'crypto-bad-mac': 328,
    'crypto-weak-randomness': 330,
    'csp-header-missing': 1021,
    csrf: 352,
    'dynamodb-nosql-injection': 943,
    'expression-language-injection': 917,
    'graphql-introspection-enabled': 651,
    'hardcoded-key': 321,
    'hardcoded-password': 259,
    'header-injection': 113,
    'hql-injection': 564,
    httponly: 1004,
    'insecure-auth-protocol': 522,
    'insecure-jsp-access': 425,
    'ldap-injection': 90,
    'log-injection': 117,
    'nosql-injection': 943,
    'nosql-injection-mongo': 943,
    'path-traversal': 22,
    'plaintext-conn-strings': 319,
    redos: 1333,
    'reflected-xss': 79,
    'reflection-injection': 470,
    'secure-flag-missing': 614,
    'session-rewriting': 598,
    'session-timeout': 613,
    'smtp-injection': 93,
    'sql-injection': 89,
    ssjs: 94,
    ssrf: 918,
    'stored-xss': 79,
    'trust-boundary-violation': 501,
    'unsafe-code-execution': 94,
    'unsafe-file-upload': 434,
    'untrusted-deserialization': 502,
    'unvalidated-redirect': 601,
    'verb-tampering': 650,
    'xpath-injection': 643,
    xxe: 611,
};
/** The CWE of a rule; undefined for a rule that has none here. */
function cweOfRule(rule) {
    const cwe = lookUp(cwes, rule);
    return cwe === undefined ? undefined : `CWE-${cwe}`;
}

;// CONCATENATED MODULE: ./build/read/readers/contrast-csv.js







/** `SQL Injection from "customer" Parameter on "/api/orders" page`: the only place that names the parameter. */
const contrast_csv_parameterOf = (name) => /"([^"]+)" (?:Parameter|Header|Cookie)/.exec(name)?.[1];
/** The request; else the file in the name (`… used at Digest.java`); else the application. */
function contrast_csv_placeOf(row) {
    const uri = cell(row, 'Request URI');
    if (uri !== '')
        return endpointAt(cell(row, 'Request Method'), uri, contrast_csv_parameterOf(cell(row, 'Vulnerability Name')));
    const file = / at ([\w./$-]+\.(?:java|kt|cs|js|ts|py|rb|go|php))\b/.exec(cell(row, 'Vulnerability Name'))?.[1];
    return file === undefined ? workloadAt(`contrast://${cell(row, 'Application Name') || 'application'}`) : codeAt(file);
}
const contrast_csv_closed = /^(?:not ?a ?problem|fixed|auto-?remediated|remediated(?:[ -]+auto-?verified)?)$/i;
/** Contrast Assess, exported as CSV: one vulnerability a row, without stack. */
const contrastCsv = defineReader({
    id: 'contrast-csv',
    title: 'Contrast (CSV)',
    homepage: 'https://www.contrastsecurity.com',
    howToExport: 'Contrast: Vulnerabilities, select, Export, CSV',
    category: 'iast',
    reaches: ['exercised'],
    syntax: 'csv',
    head: tableWith('Vulnerability Name', 'Vulnerability ID', 'Rule Name', 'Severity', 'Status', 'Request URI'),
    entries: [],
    entry: rowWith('Vulnerability Name', 'Rule Name'),
    severities: contrastSeverities,
    draft: (row) => ({
        ruleId: cell(row, 'Rule Name'),
        title: cell(row, 'Vulnerability Name'),
        severity: { word: cell(row, 'Severity') },
        // `http://cwe.mitre.org/data/definitions/89.html`
        identifiers: [cweOf(/(\d+)(?:\.html)?$/.exec(cell(row, 'CWE ID'))?.[1]) ?? cweOfRule(cell(row, 'Rule Name'))],
        location: contrast_csv_placeOf(row),
        // No events: the agent looked at a response or a setting, no data was seen to flow.
        reach: exercised(Number(cell(row, 'Number of Events')) > 0, `Number of Events: ${cell(row, 'Number of Events')}`),
        dismissed: dismissedIf(contrast_csv_closed.test(cell(row, 'Status')), `status in Contrast: ${cell(row, 'Status')}`),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/stack-frame.js
/** Frames of the platform and of libraries: not where a flaw can be fixed. */
const foreignPath = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\/|^(?:node:|internal\/|<)/;
const foreignClass = /^(?:java|javax|jakarta|jdk|sun|com\.sun|kotlin|scala|groovy|org\.(?:apache|springframework|hibernate|eclipse|jboss|postgresql|h2|hsqldb|mozilla|codehaus)|com\.(?:mysql|oracle|microsoft|fasterxml|google|contrastsecurity|zaxxer)|io\.(?:netty|undertow|vertx))\./;
/**
 * File and line of a stack frame in own code; null for libraries, the platform and anything else. Reads the frames of Node
 * (`list (src/orders.js:14:17)`), Java (`com.acme.Orders.list(Orders.java:14)`), Python (`File "app.py", line 3`) and .NET (`in a.cs:line 3`).
 */
function frameInOwnCode(frame) {
    const text = frame.trim();
    const java = /^(?:at )?([\w$.]+)\.[\w$<>]+\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)$/.exec(text);
    if (java !== null) {
        const [, owner = '', file = '', line] = java;
        if (foreignClass.test(`${owner}.`))
            return null;
        const folder = owner.split('.').slice(0, -1).join('/');
        return { path: folder === '' ? file : `${folder}/${file}`, line: Number(line) };
    }
    const found = /File "([^"]+)", line (\d+)/.exec(text) ??
        / in (.+):line (\d+)$/.exec(text) ??
        /(?:\(|^(?:at )?)((?:[A-Za-z]:)?[^\s():]+):(\d+)(?::\d+)?\)?$/.exec(text);
    const [, path, line] = found ?? [];
    if (path === undefined || foreignPath.test(path.replaceAll('\\', '/')))
        return null;
    return { path, line: Number(line) };
}

;// CONCATENATED MODULE: ./build/read/readers/contrast-xml.js





const eventsOf = (finding) => childAt(finding, 'events')?.children ?? [];
/** The nearest frame of an event that is own code. */
function contrast_xml_placeOf(event) {
    for (const frame of childrenOf(childAt(event, 'stack'), 'frame')) {
        const place = frameInOwnCode(frame.text);
        if (place !== null)
            return codeAt(place.path, { start: place.line });
    }
    return undefined;
}
/** The parameter the data came in by: the source an event names, else the only parameter of the request. */
function contrast_xml_parameterOf(finding) {
    const sources = eventsOf(finding).flatMap((event) => childrenOf(childAt(event, 'sources'), 'source'));
    const named = sources.map((source) => source.attributes['name']).find((name) => name);
    const sent = childrenOf(childAt(finding, 'request', 'parameters'), 'p');
    return named ?? (sent.length === 1 ? sent[0]?.attributes['name'] : undefined);
}
function endpointOf(finding, parameter) {
    const request = childAt(finding, 'request');
    const uri = request?.attributes['uri'];
    if (request === undefined || !uri)
        return undefined;
    const host = childrenOf(childAt(request, 'headers'), 'h').find(({ attributes }) => attributes['name']?.toLowerCase() === 'host');
    const origin = host?.attributes['value']
        ? `${request.attributes['protocol'] || 'http'}://${host.attributes['value']}`
        : '';
    // The query is left out: it holds the values of one request.
    return endpointAt(request.attributes['method'], `${origin}${uri}`, parameter);
}
function contrast_xml_draftOf(finding) {
    const rule = finding.attributes['ruleId'] ?? '';
    const events = eventsOf(finding);
    const trigger = events.findLast((event) => event.attributes['type'] === 'Trigger') ?? events.at(-1);
    const parameter = events.length > 0 ? contrast_xml_parameterOf(finding) : undefined;
    const endpoint = endpointOf(finding, parameter);
    const sink = contrast_xml_placeOf(trigger);
    const steps = events.filter((event) => event !== trigger).flatMap((event) => contrast_xml_placeOf(event) ?? []);
    const [location, ...also] = [
        ...(sink === undefined ? [] : [sink]),
        ...(endpoint === undefined ? [] : [endpoint]),
        ...steps,
    ];
    const call = textAt(trigger, 'signature');
    const from = parameter === undefined ? '' : ` from "${parameter}"`;
    return {
        ruleId: rule,
        title: call === undefined ? rule : `${rule}: data${from} reaches ${call}`,
        severity: { word: finding.attributes['severity'] },
        identifiers: [cweOfRule(rule)],
        location: location ?? {
            type: 'workload',
            uri: `contrast://${finding.attributes['application-name'] ?? 'application'}`,
        },
        also: [...new Map(also.map((place) => [JSON.stringify(place), place])).values()],
        // An agent saw the data flow while the code ran. Without events it only looked at a response or a setting.
        reach: events.length > 0
            ? [
                {
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: `${events.length} events seen by the agent`,
                },
            ]
            : [],
    };
}
/** Contrast Assess, exported as XML. */
const contrastXml = defineReader({
    id: 'contrast-xml',
    title: 'Contrast (XML)',
    homepage: 'https://www.contrastsecurity.com',
    howToExport: 'Contrast: Vulnerabilities, select, Export, XML',
    category: 'iast',
    reaches: ['exercised'],
    syntax: 'xml',
    head: xmlElement('findings').refine((root) => root.children.length === 0 ||
        root.children.some(({ name, attributes }) => name === 'finding' && 'ruleId' in attributes && 'uuid' in attributes)),
    entries: ['/findings/finding'],
    entry: elementWith('finding', '@ruleId'),
    severities: contrastSeverities,
    version: (root) => childAt(root, 'finding')?.attributes['agent-version'],
    draft: contrast_xml_draftOf,
});

;// CONCATENATED MODULE: ./build/read/readers/csaf-products.js
// The product tree of a CSAF document: what a product id stands for. https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html



const Product = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    product_id: schemas/* string */.YjP(),
    product_identification_helper: maybeFields({ purl: maybeText, purls: maybeTexts }),
});
const Branch = schemas/* object */.Ikc({
    category: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    product: lenient_maybe(Product),
    branches: lenient_maybe(schemas/* array */.YOg(schemas/* unknown */.L5J())),
});
const Relationship = schemas/* object */.Ikc({
    product_reference: schemas/* string */.YjP(),
    relates_to_product_reference: schemas/* string */.YjP(),
    full_product_name: Product,
});
const CsafProductTree = maybeFields({
    branches: maybeList(schemas/* unknown */.L5J()),
    full_product_names: maybeList(Product),
    relationships: maybeList(Relationship),
    product_groups: maybeList(schemas/* object */.Ikc({ group_id: schemas/* string */.YjP(), product_ids: maybeTexts })),
});
const purlGiven = ({ product_identification_helper: helper }) => helper?.purl ?? helper?.purls[0];
/** `telnet-1:0.17-65.el7_6.x86_64` of a vendor of RPMs; else what the tree calls it; else its full name. */
function purlNamed({ name }, names) {
    const { vendor = '', product_name: product, product_version: version } = names;
    const rpm = /^(.+)-((?:\d+:)?[^-:]+-[^-]+)\.(?:src|noarch|x86_64|i686|aarch64|ppc64le|s390x)$/.exec(name);
    if (rpm?.[1] !== undefined && purlType(vendor).startsWith('rpm'))
        return packageUrl(vendor, rpm[1], rpm[2]);
    return product === undefined ? packageUrl('', name) : packageUrl('', `${vendor}/${product}`, version);
}
/** All products of the tree by their ids, those that a relationship makes of two included. */
function csafProducts(tree) {
    const known = new Map();
    const add = (product, names) => {
        known.set(product.product_id, { purl: purlGiven(product) ?? purlNamed(product, names) });
    };
    const walk = (branches, names, depth) => {
        for (const branch of fitting(branches, Branch)) {
            const below = { ...names, [branch.category]: branch.name };
            if (branch.product)
                add(branch.product, below);
            if (depth < 30)
                walk(branch.branches ?? [], below, depth + 1);
        }
    };
    walk(tree?.branches ?? [], {}, 0);
    for (const product of tree?.full_product_names ?? [])
        add(product, {});
    for (const { product_reference: part, relates_to_product_reference: whole, full_product_name: made, } of tree?.relationships ?? []) {
        const within = known.get(whole)?.purl;
        known.set(made.product_id, {
            purl: purlGiven(made) ?? known.get(part)?.purl ?? packageUrl('', made.name),
            ...(within === undefined ? {} : { within }),
        });
    }
    return known;
}

;// CONCATENATED MODULE: ./build/read/readers/csaf-vulnerability.js
// One vulnerability of a CSAF document: https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html (2.0 and 2.1)



const concerned = { product_ids: maybeTexts, group_ids: maybeTexts };
const CvssScore = schemas/* object */.Ikc({ baseSeverity: maybeText, baseScore: maybeNumeric, vectorString: maybeText });
const Cvss = lenient_maybe(CvssScore);
const scores = { cvss_v4: Cvss, cvss_v3: Cvss, cvss_v2: Cvss };
const Epss = maybeFields({ probability: maybeNumeric, timestamp: maybeText });
/** `scores` of 2.0 and `metrics` of 2.1 say the same. */
const Score = schemas/* object */.Ikc({ products: maybeTexts, ...scores })
    .transform(({ products, ...content }) => ({ products, content }));
const Metric = schemas/* object */.Ikc({ products: maybeTexts, content: schemas/* object */.Ikc({ ...scores, epss: Epss }) });
const CsafVulnerability = schemas/* object */.Ikc({
    cve: maybeText,
    ids: maybeList(schemas/* object */.Ikc({ text: schemas/* string */.YjP() })),
    title: maybeText,
    cwe: maybeFields({ id: schemas/* string */.YjP() }),
    cwes: maybeList(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })),
    notes: maybeList(schemas/* object */.Ikc({ category: maybeText, text: schemas/* string */.YjP() })),
    product_status: schemas/* record */.g1P(schemas/* string */.YjP(), maybeTexts).nullish(),
    scores: maybeList(Score),
    metrics: maybeList(Metric),
    flags: maybeList(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), ...concerned })),
    threats: maybeList(schemas/* object */.Ikc({ category: maybeText, details: schemas/* string */.YjP(), ...concerned })),
    remediations: maybeList(schemas/* object */.Ikc({ category: maybeText, details: schemas/* string */.YjP(), ...concerned })),
    first_known_exploitation_dates: maybeList(schemas/* object */.Ikc({ date: maybeText })),
});
/** A rating is one of the vendor's words; other threats of this category say in a sentence why there is none. */
const isRating = (text) => /^(?:critical|important|high|moderate|medium|low|none)$/i.test(text.trim());
/** The vendor's word for the impact, else that of the score for this product. */
function csafSeverity(vulnerability, product, concerns) {
    const rated = vulnerability.threats.find((threat) => threat.category === 'impact' && isRating(threat.details) && concerns(threat));
    const metric = [...vulnerability.metrics, ...vulnerability.scores].find(({ products }) => products.includes(product));
    const found = fitting([metric?.content.cvss_v4, metric?.content.cvss_v3, metric?.content.cvss_v2], CvssScore);
    return {
        word: rated?.details ?? found.find(({ baseSeverity }) => baseSeverity)?.baseSeverity,
        score: found[0]?.baseScore,
        vectors: found.flatMap(({ vectorString }) => vectorString ?? []),
    };
}
/** Why a product is not affected: the label, and what stands beside it in words. */
const csafReason = ({ flags, threats }, concerns) => ({
    justification: flags.find(concerns)?.label,
    detail: threats.find((threat) => threat.category === 'impact' && !isRating(threat.details) && concerns(threat))
        ?.details,
});
/** The fix that a vendor has, else a workaround. */
function csafFix({ remediations }, concerns) {
    const found = remediations.filter(concerns);
    const best = found.find(({ category }) => category === 'vendor_fix') ??
        found.find(({ category }) => category === 'mitigation' || category === 'workaround');
    return best === undefined ? undefined : { advice: headline(best.details) };
}
/** What the document knows of exploitation; only 2.1 can say it. */
function csafIntel(vulnerability, product) {
    const epss = vulnerability.metrics.find(({ products }) => products.includes(product))?.content.epss;
    const exploited = vulnerability.first_known_exploitation_dates.length > 0;
    if (!exploited && epss?.probability == null)
        return undefined;
    return {
        ...(exploited ? { knownExploited: true } : {}),
        ...(epss?.probability == null
            ? {}
            : { epss: { probability: epss.probability, date: epss.timestamp ?? undefined } }),
    };
}
/** Its names: the CVE, and whatever else the vendor calls it. */
const csafIds = ({ cve, ids, cwe, cwes }) => [
    cve,
    ...ids.map(({ text }) => text),
    cwe?.id,
    ...cwes.map(({ id }) => id),
];
/** One line of what is wrong. */
const csafTitle = ({ title, notes, cve }) => headline(title, notes.find(({ category }) => category === 'description')?.text, notes[0]?.text, cve);

;// CONCATENATED MODULE: ./build/read/readers/vex-statement.js

/** Scanners that write VEX: then it is a result of that tool, not the word of an author. */
const scanners = /govulncheck|kubescape|grype|trivy|vexination|dep-?scan/i;
/** The scanner that a document names as its maker; undefined where a person or an organisation speaks. */
const scannerIn = (tooling) => scanners.exec(tooling ?? '')?.[0];
/** A claim that sets the finding aside; a scanner's is its own negative result. The label stands first, so that it can be told from free text. */
function vexClaim({ status, justification, detail, byScanner, }) {
    if (status !== 'not_affected' && status !== 'fixed')
        return {};
    const label = justification || status;
    if (byScanner && status === 'not_affected')
        return {
            reach: [
                { level: 'no_path', granularity: 'symbol', method: 'callgraph', original: `status: ${status}, ${label}` },
            ],
        };
    return { dismissed: { by: 'vex', justification: detail ? `${label}: ${headline(detail)}` : label } };
}

;// CONCATENATED MODULE: ./build/read/readers/csaf.js
// https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html (2.0 and 2.1): advisories and VEX









const csaf_Head = schemas/* object */.Ikc({
    document: schemas/* object */.Ikc({
        csaf_version: schemas/* string */.YjP().regex(/^2\./),
        publisher: maybeFields({ name: maybeText }),
        tracking: maybeFields({
            current_release_date: maybeText,
            generator: maybeFields({ engine: schemas/* object */.Ikc({ name: maybeText }).nullish() }),
        }),
    }),
    product_tree: CsafProductTree,
});
const engineOf = ({ document }) => scannerIn(document.tracking?.generator?.engine?.name);
/** The groups of `product_status`. What is recommended is advice about the others. */
const statuses = {
    known_affected: 'affected',
    first_affected: 'affected',
    last_affected: 'affected',
    known_not_affected: 'not_affected',
    fixed: 'fixed',
    first_fixed: 'fixed',
    under_investigation: 'under_investigation',
    unknown: 'under_investigation',
};
function csaf_draftOf(vulnerability, product, status, { products, groups, byScanner }) {
    const concerns = ({ product_ids: ids, group_ids: named }) => ids.includes(product) ||
        named.some((group) => groups.get(group)?.has(product) === true) ||
        (ids.length === 0 && named.length === 0);
    const { purl, within } = products.get(product) ?? { purl: packageUrl('', product) };
    const affected = status === 'affected' || status === 'under_investigation';
    return {
        category: 'sca',
        ruleId: vulnerability.cve ?? vulnerability.ids[0]?.text ?? csafTitle(vulnerability),
        title: csafTitle(vulnerability),
        severity: csafSeverity(vulnerability, product, concerns),
        identifiers: csafIds(vulnerability),
        location: packageAt(purl, {
            image: within !== undefined && /^pkg:(?:oci|docker)\//.test(within) ? within : undefined,
        }),
        fix: affected ? csafFix(vulnerability, concerns) : undefined,
        intel: csafIntel(vulnerability, product),
        ...vexClaim({ status, ...csafReason(vulnerability, concerns), byScanner }),
    };
}
function csaf_draftsOf(vulnerability, prepared) {
    const drafts = Object.entries(vulnerability.product_status ?? {}).flatMap(([group, products]) => {
        const status = lookUp(statuses, group);
        if (status === undefined)
            return [];
        return products.map((product, index) => ({
            at: `/product_status/${group}/${index}`,
            ...csaf_draftOf(vulnerability, product, status, prepared),
        }));
    });
    return drafts.length > 0 ? drafts : [{ aside: 'names no product' }];
}
/** CSAF. An entry is what it says of one product: `/vulnerabilities/0/product_status/known_not_affected/2`. */
const csaf = defineReader({
    id: 'csaf',
    title: 'CSAF',
    homepage: 'https://www.csaf.io',
    howToExport: 'https://secvisogram.github.io, or the provider of the product: its advisories are published as CSAF',
    category: 'sca',
    // Statements about scans are no scan.
    categoryOf: () => null,
    syntax: 'json',
    head: csaf_Head,
    entries: ['/vulnerabilities/*'],
    entry: CsafVulnerability,
    prepare: (head) => ({
        products: csafProducts(head.product_tree),
        groups: new Map((head.product_tree?.product_groups ?? []).map((group) => [group.group_id, new Set(group.product_ids)])),
        byScanner: engineOf(head) !== undefined,
    }),
    tool: (head) => {
        const publisher = head.document.publisher?.name;
        return { name: engineOf(head) ?? (publisher ? `CSAF of ${publisher}` : 'CSAF') };
    },
    ran: ({ document }) => ({ scannedAt: document.tracking?.current_release_date }),
    draft: (vulnerability, { prepared }) => csaf_draftsOf(vulnerability, prepared),
});

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx-components.js
// The components of a CycloneDX document, found again by the references of its vulnerabilities.




const Property = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: maybeText });
const cyclonedx_components_Evidence = maybeFields({
    occurrences: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    callstack: schemas/* object */.Ikc({ frames: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).nullish(),
});
const shape = {
    'bom-ref': maybeText,
    type: maybeText,
    group: maybeText,
    name: schemas/* string */.YjP(),
    version: maybeText,
    purl: maybeText,
    scope: maybeText,
    properties: maybeList(Property),
    evidence: cyclonedx_components_Evidence,
};
const cyclonedx_components_Component = schemas/* object */.Ikc({ ...shape, components: lenient_maybe(schemas/* array */.YOg(schemas/* unknown */.L5J())) });
/** npm calls itself `cli`. */
const ToolEntry = schemas/* object */.Ikc({ vendor: maybeText, name: schemas/* string */.YjP(), version: maybeText })
    .transform(({ vendor, name, version }) => ({
    name: vendor && name.length <= 3 ? `${vendor} ${name}` : name,
    version,
}));
/** A list until 1.4, an object of components since 1.5. */
const Tools = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()),
    schemas/* object */.Ikc({ components: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).transform(({ components }) => components),
])
    .catch([])
    .transform((tools) => fitting(tools, ToolEntry));
const CycloneDxHead = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    specVersion: schemas/* string */.YjP(),
    metadata: maybeFields({ timestamp: maybeText, tools: Tools, component: lenient_maybe(cyclonedx_components_Component) }),
    components: maybeList(cyclonedx_components_Component),
    dependencies: maybeList(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), dependsOn: maybeTexts })),
    vulnerabilities: schemas/* unknown */.L5J().optional(),
});
/** The first tool that the document names as its maker. */
function cyclonedxTool({ metadata }) {
    const tool = metadata?.tools[0];
    return tool === undefined ? { name: 'CycloneDX' } : toolNamed(tool.name, tool.version);
}
/** Occurrences and call stacks are about the component: it is used; nothing says that the flaw is reached. */
function reachOf(component, relationship) {
    const gitlab = component.properties.find(({ name }) => name === 'gitlab:dependency_scanning_component:reachability')?.value;
    if (gitlab === 'in_use') {
        // A direct dependency in use marks all that it brings.
        const level = relationship === 'direct' ? 'package_imported' : 'present';
        return [{ level, granularity: 'package', method: 'metadata', original: 'gitlab reachability: in_use' }];
    }
    const used = (component.evidence?.occurrences?.length ?? 0) + (component.evidence?.callstack?.frames.length ?? 0);
    return used > 0
        ? [{ level: 'package_imported', granularity: 'package', method: 'metadata', original: 'component evidence' }]
        : [];
}
/** The fragment of a BOM-Link (`urn:cdx:…/1#ref`), or the reference itself. */
const localPart = (ref) => (/^urn:cdx:[^#]*#/.test(ref) ? ref.slice(ref.indexOf('#') + 1) : ref);
/** `decodeURIComponent` for texts that may hold a bare percent sign. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** All components, nested ones too, by their reference. */
function componentTable(head) {
    const root = head.metadata?.component;
    const direct = new Set(head.dependencies.find(({ ref }) => ref === root?.['bom-ref'])?.dependsOn ?? []);
    const listed = new Set(head.dependencies.map(({ ref }) => ref));
    const known = new Map();
    const add = (component, depth) => {
        const ref = component['bom-ref'] ?? component.purl;
        if (ref) {
            const relationship = direct.has(ref) ? 'direct' : direct.size > 0 && listed.has(ref) ? 'transitive' : undefined;
            known.set(ref, {
                name: component.group ? `${component.group}/${component.name}` : component.name,
                version: component.version ?? undefined,
                purl: component.purl ?? undefined,
                scope: component.scope === 'excluded' ? 'development' : undefined,
                relationship,
                reach: reachOf(component, relationship),
            });
        }
        if (depth < 20)
            for (const inner of component.components ?? []) {
                const parsed = cyclonedx_components_Component.safeParse(inner);
                if (parsed.success)
                    add(parsed.data, depth + 1);
            }
    };
    for (const component of [...(root ? [root] : []), ...head.components])
        add(component, 0);
    const find = (ref) => known.get(ref) ?? known.get(localPart(ref)) ?? known.get(decoded(localPart(ref)));
    return {
        image: root?.type === 'container' ? root.name : undefined,
        find,
        purl: (ref, version) => {
            const component = ref === undefined ? undefined : find(ref);
            if (component?.purl)
                return component.purl;
            const local = decoded(localPart(ref ?? root?.purl ?? root?.name ?? ''));
            return component === undefined && local.startsWith('pkg:')
                ? local
                : packageUrl('generic', component?.name ?? local, version);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx-category.js

/**
 * The kind of a document in which somebody looked for vulnerabilities. A bill of materials has no list of them, and one of Trivy's has an
 * empty one, whether it was asked to look or not. Where the parts stand in another document, it makes statements about them (VEX).
 */
function cyclonedxCategory(head) {
    const { vulnerabilities, components } = head;
    if (!Array.isArray(vulnerabilities))
        return null;
    const looked = vulnerabilities.length > 0 ? components.length > 0 : !/^trivy$/i.test(cyclonedxTool(head).name);
    return looked ? 'sca' : null;
}

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx-elements.js

/** Elements below a list element: `<tools><tool/></tools>`. */
const cyclonedx_elements_listed = (element, list, item) => childrenOf(childAt(element, list), item);
const propertiesOf = (element) => cyclonedx_elements_listed(element, 'properties', 'property').map(({ attributes, text }) => ({ name: attributes['name'], value: text }));
/** One of the list that has neither reference nor purl gets one by its position. */
function componentOf(element, position) {
    const evidence = childAt(element, 'evidence');
    const purl = textAt(element, 'purl');
    return {
        'bom-ref': element.attributes['bom-ref'] ??
            (purl === undefined && position !== undefined ? `component[${position}]` : undefined),
        type: element.attributes['type'],
        group: textAt(element, 'group'),
        name: textAt(element, 'name') ?? '',
        version: textAt(element, 'version'),
        purl,
        scope: textAt(element, 'scope'),
        properties: propertiesOf(element),
        evidence: evidence && {
            occurrences: cyclonedx_elements_listed(evidence, 'occurrences', 'occurrence'),
            callstack: { frames: childrenOf(childAt(evidence, 'callstack', 'frames'), 'frame') },
        },
        components: cyclonedx_elements_listed(element, 'components', 'component').map((inner) => componentOf(inner)),
    };
}
function cyclonedx_elements_toolsOf(metadata) {
    const tools = [...cyclonedx_elements_listed(metadata, 'tools', 'tool'), ...cyclonedx_elements_listed(childAt(metadata, 'tools'), 'components', 'component')];
    return tools.map((tool) => ({
        vendor: textAt(tool, 'vendor'),
        name: textAt(tool, 'name'),
        version: textAt(tool, 'version'),
    }));
}
/** The lists of vulnerabilities: below the root, or below its components as the extension of 2020 has them. */
const listsIn = (root) => [root, ...cyclonedx_elements_listed(root, 'components', 'component')].flatMap((element) => childAt(element, 'vulnerabilities') ?? []);
/** The document as its JSON would be, but for its vulnerabilities, which only show whether there are any. */
function documentOf(root) {
    const lists = listsIn(root);
    const metadata = childAt(root, 'metadata');
    const subject = childAt(metadata, 'component');
    return {
        bomFormat: 'CycloneDX',
        specVersion: '',
        metadata: metadata && {
            timestamp: textAt(metadata, 'timestamp'),
            tools: cyclonedx_elements_toolsOf(metadata),
            component: subject && componentOf(subject),
        },
        components: cyclonedx_elements_listed(root, 'components', 'component').map((component, index) => componentOf(component, index + 1)),
        dependencies: cyclonedx_elements_listed(root, 'dependencies', 'dependency').map((dependency) => ({
            ref: dependency.attributes['ref'],
            dependsOn: childrenOf(dependency, 'dependency').map(({ attributes }) => attributes['ref']),
        })),
        ...(lists.length === 0 ? {} : { vulnerabilities: lists.flatMap(({ children }) => children) }),
    };
}
const sourceOf = (element) => {
    const source = childAt(element, 'source');
    return { name: textAt(source, 'name') ?? source?.attributes['name'] };
};
const cyclonedx_elements_numberOf = (text) => (text === undefined ? undefined : Number(text));
/** The extension of 2020 writes `CVSSv2` and `Low`, and the score one level deeper. */
const ratingOf = (rating) => ({
    source: sourceOf(rating),
    score: cyclonedx_elements_numberOf(textAt(rating, 'score', 'base') ?? textAt(rating, 'score')),
    severity: textAt(rating, 'severity')?.toLowerCase(),
    method: textAt(rating, 'method'),
    vector: textAt(rating, 'vector'),
});
/** A vulnerability, as its JSON would be; `ref` is the component it stands in, if it stands in one. */
function vulnerabilityOf(element, ref) {
    const analysis = childAt(element, 'analysis');
    const [advice] = cyclonedx_elements_listed(element, 'recommendations', 'recommendation');
    return {
        id: textAt(element, 'id'),
        source: sourceOf(element),
        references: cyclonedx_elements_listed(element, 'references', 'reference').map((reference) => ({ id: textAt(reference, 'id') })),
        ratings: cyclonedx_elements_listed(element, 'ratings', 'rating').map(ratingOf),
        cwes: cyclonedx_elements_listed(element, 'cwes', 'cwe').map(({ text }) => Number(text)),
        description: textAt(element, 'description'),
        recommendation: textAt(element, 'recommendation') ?? advice?.text,
        analysis: analysis && {
            state: textAt(analysis, 'state'),
            justification: textAt(analysis, 'justification'),
            detail: textAt(analysis, 'detail'),
        },
        affects: ref === undefined
            ? cyclonedx_elements_listed(element, 'affects', 'target').map((target) => ({
                ref: textAt(target, 'ref'),
                versions: cyclonedx_elements_listed(target, 'versions', 'version').map((version) => ({
                    version: textAt(version, 'version'),
                    range: textAt(version, 'range'),
                    status: textAt(version, 'status'),
                })),
            }))
            : [{ ref }],
        properties: propertiesOf(element),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx-vulnerability.js
// A vulnerability of a CycloneDX document, in JSON or from XML: https://cyclonedx.org/docs/1.7/json/ (1.4 to 1.7)







const Source = maybeFields({ name: maybeText });
const Rating = schemas/* object */.Ikc({
    source: Source,
    score: maybeNumber,
    severity: maybeText,
    method: maybeText,
    vector: maybeText,
});
const Version = schemas/* object */.Ikc({ version: maybeText, range: maybeText, status: maybeText });
const Affected = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), versions: maybeList(Version) });
const Analysis = maybeFields({ state: maybeText, justification: maybeText, detail: maybeText });
const CycloneDxVulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    source: Source,
    references: maybeList(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })),
    ratings: maybeList(Rating),
    cwes: maybeList(schemas/* number */.aig()),
    description: maybeText,
    recommendation: maybeText,
    analysis: Analysis,
    affects: schemas/* array */.YOg(Affected).nullish(),
    properties: maybeList(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
});
const prefixes = { CVSSv3: 'CVSS:3.0/', CVSSv31: 'CVSS:3.1/', CVSSv4: 'CVSS:4.0/' };
/** Vectors often lack the version that `method` names. */
function vectorOf({ vector, method }) {
    if (!vector)
        return [];
    return [/^CVSS:|^\(?AV:.*Au:/.test(vector) ? vector : `${lookUp(prefixes, method ?? '') ?? ''}${vector}`];
}
/** The rating of the record's own source, else the first that says anything: sources disagree, and the record chose one. */
function severityOf({ ratings, source }) {
    const says = ratings.filter(({ severity, score }) => (severity && !/^(?:unknown|none)$/i.test(severity)) || (score ?? 0) > 0);
    const chosen = says.find((rating) => rating.source?.name?.toLowerCase() === source?.name?.toLowerCase()) ?? says[0] ?? ratings[0];
    if (chosen === undefined)
        return {};
    return { word: chosen.severity, score: chosen.score, vectors: [...new Set([chosen, ...says].flatMap(vectorOf))] };
}
/** States that set a vulnerability aside; the label stands first, so that it can be told from the free text. */
function dismissalOf(analysis) {
    const { state, justification, detail } = analysis ?? {};
    if (!/^(?:not_affected|false_positive|resolved|resolved_with_pedigree)$/.test(state ?? ''))
        return undefined;
    const label = justification ?? state ?? '';
    return { by: 'vex', justification: detail ? `${label}: ${headline(detail)}` : label };
}
/** dep-scan: "Reachable" is about the package, and so is "Reachable and Exploitable", which is set for any package used directly. */
function cyclonedx_vulnerability_reachOf({ properties }) {
    const insights = properties.find(({ name }) => name === 'depscan:insights')?.value ?? '';
    return /reachable/i.test(insights)
        ? [
            {
                level: 'package_imported',
                granularity: 'package',
                method: 'metadata',
                original: `depscan:insights: ${headline(insights)}`,
            },
        ]
        : [];
}
function cyclonedx_vulnerability_draftOf(vulnerability, affected, table) {
    const component = affected === null ? undefined : table.find(affected.ref);
    const versions = affected?.versions ?? [];
    const installed = versions
        .filter(({ status, version }) => version && status !== 'unaffected')
        .map(({ version }) => version ?? '');
    const version = component?.version ?? (installed.length === 1 ? installed[0] : undefined);
    const unaffected = versions.filter(({ status }) => status === 'unaffected').map(({ version: fixed }) => fixed ?? '');
    const dismissed = dismissalOf(vulnerability.analysis);
    const fixed = dismissed === undefined ? closestFix(version, unaffected) : undefined;
    return {
        category: 'sca',
        ruleId: vulnerability.id,
        title: headline(vulnerability.description, `${vulnerability.id}${component === undefined ? '' : ` in ${component.name}`}`),
        severity: severityOf(vulnerability),
        identifiers: [vulnerability.id, ...vulnerability.references.map(({ id }) => id), ...vulnerability.cwes.map(cweOf)],
        location: packageAt(table.purl(affected?.ref, version), { image: table.image }),
        fix: fixed === undefined && !vulnerability.recommendation
            ? undefined
            : { version: fixed, advice: vulnerability.recommendation ?? undefined },
        reach: [...(component?.reach ?? []), ...cyclonedx_vulnerability_reachOf(vulnerability)],
        scope: component?.scope,
        relationship: component?.relationship,
        dismissed,
    };
}
/** One draft for each component that is affected, `at` where the document names it; one for the document where none is. */
function cyclonedxDrafts(vulnerability, table, at) {
    const affects = vulnerability.affects ?? [];
    if (affects.length === 0)
        return [cyclonedx_vulnerability_draftOf(vulnerability, null, table)];
    return affects.map((affected, index) => ({ at: at(index), ...cyclonedx_vulnerability_draftOf(vulnerability, affected, table) }));
}

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx-xml.js







const inComponent = '/bom/components/component/vulnerabilities/vulnerability';
/** A component without a package URL is known by where its vulnerability was looked up: `vulnerabilities:debian:10`, `…:github:python`. */
function located(draft, source, table, ref) {
    const component = table.find(ref);
    const namespace = source.replace(/^(?:vulnerabilities:)?(?:github:)?/, '');
    if (component === undefined || component.purl !== undefined || purlType(namespace) === 'generic')
        return draft;
    if (draft.location.type !== 'package')
        return draft;
    return { ...draft, location: { ...draft.location, purl: packageUrl(namespace, component.name, component.version) } };
}
function cyclonedx_xml_draftsOf(element, { prepared, path, keys }) {
    const { table, refs } = prepared;
    const ref = path === inComponent ? (refs[Number(keys[2]) - 1] ?? '') : undefined;
    const vulnerability = CycloneDxVulnerability.parse(vulnerabilityOf(element, ref));
    if (ref === undefined)
        return cyclonedxDrafts(vulnerability, table, (index) => `/affects/${xml_element_step('target', index)}`);
    return cyclonedxDrafts(vulnerability, table, () => '').map((draft) => ({
        ...located(draft, vulnerability.source?.name ?? '', table, ref),
        at: undefined,
    }));
}
/** CycloneDX XML with vulnerabilities. An entry: `/bom/vulnerabilities/vulnerability[2]/affects/target`. */
const cyclonedxXml = defineReader({
    id: 'cyclonedx-xml',
    title: 'CycloneDX (XML)',
    homepage: 'https://cyclonedx.org',
    howToExport: 'grype registry.example/app:1.2 --output cyclonedx --file bom.cdx.xml',
    category: 'sca',
    reaches: ['package_imported'],
    categoryOf: cyclonedxCategory,
    syntax: 'xml',
    head: xmlElement('bom')
        .refine((root) => ['metadata', 'components', 'vulnerabilities'].some((name) => childAt(root, name) !== undefined))
        .transform(documentOf)
        .pipe(CycloneDxHead),
    entries: ['/bom/vulnerabilities/vulnerability', inComponent],
    entry: xmlElement('vulnerability'),
    prepare: (head) => ({
        table: componentTable(head),
        refs: head.components.map((component) => component['bom-ref'] ?? component.purl ?? ''),
    }),
    tool: cyclonedxTool,
    ran: ({ metadata }) => ({ scannedAt: metadata?.timestamp }),
    draft: cyclonedx_xml_draftsOf,
});

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx.js
// https://cyclonedx.org/docs/1.7/json/ (1.4 to 1.7)




/** CycloneDX JSON with vulnerabilities (VDR, VEX). An entry: `/vulnerabilities/0/affects/1`. An SBOM without the list is no scan. */
const cyclonedx = defineReader({
    id: 'cyclonedx',
    title: 'CycloneDX',
    homepage: 'https://cyclonedx.org',
    howToExport: 'grype registry.example/app:1.2 --output cyclonedx-json --file bom.cdx.json',
    category: 'sca',
    reaches: ['package_imported'],
    categoryOf: cyclonedxCategory,
    syntax: 'json',
    head: CycloneDxHead,
    entries: ['/vulnerabilities/*'],
    entry: CycloneDxVulnerability,
    prepare: componentTable,
    tool: cyclonedxTool,
    ran: ({ metadata }) => ({ scannedAt: metadata?.timestamp }),
    draft: (vulnerability, { prepared }) => cyclonedxDrafts(vulnerability, prepared, (index) => `/affects/${index}`),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/read/readers/datadog-types.js

/** The types of Datadog's tracers for Node, Python and Java → CWE (https://docs.datadoghq.com/security/code_security/iast). */
const datadog_types_cwes = {
    ADMIN_CONSOLE_ACTIVE: 489,
    CODE_INJECTION: 94,
    COMMAND_INJECTION: 78,
    DEFAULT_APP_DEPLOYED: 489,
    DEFAULT_HTML_ESCAPE_INVALID: 79,
    DIRECTORY_LISTING_LEAK: 548,
    EMAIL_HTML_INJECTION: 79,
    HARDCODED_PASSWORD: 798,
    HARDCODED_SECRET: 798,
    HEADER_INJECTION: 113,
    HSTS_HEADER_MISSING: 523,
    INSECURE_AUTH_PROTOCOL: 522,
    INSECURE_COOKIE: 614,
    INSECURE_JSP_LAYOUT: 552,
    LDAP_INJECTION: 90,
    NO_HTTPONLY_COOKIE: 1004,
    NO_SAMESITE_COOKIE: 1275,
    NOSQL_MONGODB_INJECTION: 943,
    PATH_TRAVERSAL: 22,
    REFLECTION_INJECTION: 470,
    SESSION_REWRITING: 598,
    SESSION_TIMEOUT: 613,
    SQL_INJECTION: 89,
    SSRF: 918,
    STACKTRACE_LEAK: 209,
    TEMPLATE_INJECTION: 1336,
    TRUST_BOUNDARY_VIOLATION: 501,
    UNTRUSTED_DESERIALIZATION: 502,
    UNTRUSTED_SERIALIZATION: 502,
    UNVALIDATED_REDIRECT: 601,
    VERB_TAMPERING: 650,
    WEAK_CIPHER: 327,
    WEAK_HASH: 328,
    WEAK_RANDOMNESS: 330,
    XCONTENTTYPE_HEADER_MISSING: 693,
    XPATH_INJECTION: 643,
    XSS: 79,
};
/** The CWE of a type; undefined for a type that has none here. */
function cweOfType(type) {
    const cwe = lookUp(datadog_types_cwes, type);
    return cwe === undefined ? undefined : `CWE-${cwe}`;
}

;// CONCATENATED MODULE: ./build/read/readers/datadog-iast.js
// Datadog's tracers with DD_IAST_ENABLED: findings stand in the tags of the span that answered the request, as a text of JSON.
// https://docs.datadoghq.com/security/code_security/iast, https://github.com/DataDog/dd-apm-test-agent







const datadog_iast_Source = schemas/* object */.Ikc({ origin: maybeText, name: maybeText });
const datadog_iast_Vulnerability = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    evidence: schemas/* object */.Ikc({ valueParts: maybeList(schemas/* object */.Ikc({ source: maybeNumber })) })
        .nullish()
        .catch(null),
    location: schemas/* object */.Ikc({ path: maybeText, line: maybeNumber, method: maybeText }).nullish().catch(null),
});
/** The values of the request stand in there too; nothing but names is taken. */
const Found = schemas/* object */.Ikc({ sources: maybeList(datadog_iast_Source), vulnerabilities: schemas/* array */.YOg(datadog_iast_Vulnerability) });
const tag = '_dd.iast.json';
/** Node writes a tag, a text of JSON; Python and Java a structure where the agent takes one, which Java writes as a text again. */
const FoundAsText = schemas/* string */.YjP().transform((text, context) => {
    try {
        return JSON.parse(text);
    }
    catch {
        context.addIssue('expected JSON');
        return core/* NEVER */.tm;
    }
});
const Written = schemas/* union */.KCZ([FoundAsText.pipe(Found), Found]);
const datadog_iast_Span = schemas/* object */.Ikc({
    span_id: schemas/* number */.aig(),
    meta: schemas/* object */.Ikc({
        [tag]: Written.optional(),
        'http.url': maybeText,
        'http.method': maybeText,
        language: maybeText,
    })
        .optional(),
    meta_struct: schemas/* object */.Ikc({ iast: Written.optional() }).nullish(),
});
const foundIn = ({ meta, meta_struct }) => meta_struct?.iast ?? meta?.[tag];
const Watched = schemas/* object */.Ikc({
    span_id: schemas/* number */.aig(),
    meta: schemas/* object */.Ikc({ [tag]: maybeText })
        .nullish()
        .catch(null),
    meta_struct: schemas/* object */.Ikc({ iast: schemas/* unknown */.L5J().optional() }).nullish().catch(null),
    metrics: schemas/* object */.Ikc({ '_dd.iast.enabled': maybeNumber }).nullish().catch(null),
});
const wasWatched = ({ meta, meta_struct, metrics }) => metrics?.['_dd.iast.enabled'] === 1 || meta?.[tag] != null || meta_struct?.iast != null;
/** The parameter of the request that came through to the end: the first that the evidence is made of. */
function datadog_iast_parameterOf({ evidence }, sources) {
    for (const { source } of evidence?.valueParts ?? []) {
        const { origin, name } = sources[source ?? -1] ?? {};
        if (origin?.startsWith('http.request.') && name)
            return name;
    }
    return undefined;
}
/** Java names the class in place of the file; a class of a library is no place to mend a flaw at. */
function datadog_iast_codeOf({ location }, span) {
    const { path, line, method } = location ?? {};
    if (!path)
        return undefined;
    if (span.meta?.language !== 'jvm')
        return codeAt(path, { start: line });
    const file = `${path.replace(/^.*\.|\$.*$/g, '')}.java`;
    const frame = frameInOwnCode(`${path}.${method ?? 'run'}(${file}:${line ?? ''})`);
    return frame === null ? undefined : codeAt(frame.path, { start: frame.line });
}
function datadog_iast_draftOf(flaw, span, at, sources) {
    const { type } = flaw;
    const parameter = datadog_iast_parameterOf(flaw, sources);
    const url = span.meta?.['http.url']?.replace(/[?#].*$/s, '');
    const code = datadog_iast_codeOf(flaw, span);
    const places = [
        ...(code === undefined ? [] : [code]),
        ...(url ? [endpointAt(span.meta?.['http.method'], url, parameter)] : []),
    ];
    const words = type.toLowerCase().replaceAll('_', ' ');
    return {
        at,
        ruleId: type,
        title: parameter === undefined ? words : `${words}: data from "${parameter}" reaches it`,
        severity: {},
        identifiers: [cweOfType(type)],
        location: places[0] ?? { type: 'workload', uri: 'datadog://service' },
        also: places.slice(1),
        reach: exercised(parameter !== undefined, `the tracer followed ${parameter ?? ''} of a request to it`),
    };
}
/** Findings of Datadog's tracers, as a test agent or any receiver of traces keeps them. An entry is a span, its findings are in a tag. */
const datadogIast = defineReader({
    id: 'datadog-iast',
    title: 'Datadog Code Security (IAST)',
    homepage: 'https://docs.datadoghq.com/security/code_security/iast',
    howToExport: 'curl http://127.0.0.1:8126/test/traces | jq \'map(map(select(.metrics["_dd.iast.enabled"] == 1 or .meta["_dd.iast.json"] or .meta_struct.iast))) - [[]]\' > datadog-iast.json, ddapm-test-agent being the agent',
    category: 'iast',
    reaches: ['exercised'],
    syntax: 'json',
    // Traces of a tracer that did not look for flaws hold none, and that is no news. Of each trace its first span is shown here.
    head: schemas/* array */.YOg(schemas/* array */.YOg(Watched).min(1))
        .refine((traces) => traces.flat().some(wasWatched), 'expected a span of a tracer with DD_IAST_ENABLED'),
    entries: ['/*/*'],
    entry: datadog_iast_Span,
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'Datadog IAST' }),
    draft: (span) => {
        const found = foundIn(span);
        // A request in which nothing was found is no entry.
        if (found === undefined)
            return [];
        const at = span.meta_struct?.iast === undefined ? `/meta/${tag}` : '/meta_struct/iast';
        return found.vulnerabilities.map((flaw, index) => datadog_iast_draftOf(flaw, span, `${at}/vulnerabilities/${index}`, found.sources));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/dependabot-advisory.js





/** A state other than open: an alert is fixed once GitHub no longer sees it; the rest is the word of a person or of a rule of theirs. */
function dependabot_advisory_dismissal({ state, reason }) {
    const word = state?.toLowerCase();
    if (word !== 'dismissed' && word !== 'auto_dismissed')
        return undefined;
    const said = reason.filter((text) => text);
    return { by: 'tool', justification: said.length > 0 ? said.join(': ') : word.replace('_', ' ') };
}
/** The draft of an alert, whichever interface it came through. The version that is installed stands in neither. */
function alertDraft(alert) {
    const ghsa = alert.ids.find((id) => id.startsWith('GHSA-')) ?? alert.ids[0];
    const scope = alert.scope?.toLowerCase();
    const relationship = alert.relationship?.toLowerCase();
    return {
        ruleId: ghsa ?? 'dependabot',
        title: alert.summary || `${ghsa ?? 'Advisory'} in ${alert.name}`,
        // Zero stands for no score at all.
        severity: {
            word: alert.severity,
            score: alert.score || undefined,
            vectors: cvssVectors(...alert.vectors),
        },
        identifiers: [...alert.ids, ...alert.cwes],
        location: packageAt(packageUrl(alert.ecosystem ?? sarif_ecosystem_ecosystemOf(alert.manifest ?? undefined, alert.name) ?? '', alert.name), { manifest: alert.manifest }),
        fix: fixedIn(alert.fixed),
        scope: scope === 'development' || scope === 'runtime' ? scope : undefined,
        relationship: relationship === 'direct' || relationship === 'transitive' ? relationship : undefined,
        intel: alert.epss == null ? undefined : { epss: { probability: alert.epss } },
        dismissed: dependabot_advisory_dismissal(alert),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/dependabot-graphql.js
// https://docs.github.com/en/graphql/reference/objects#repositoryvulnerabilityalert




const Alert = schemas/* object */.Ikc({
    state: maybeText,
    vulnerableManifestPath: maybeText,
    dependencyScope: maybeText,
    dependencyRelationship: maybeText,
    dismissedAt: maybeText,
    dismissReason: maybeText,
    dismissComment: maybeText,
    fixedAt: maybeText,
    securityVulnerability: schemas/* object */.Ikc({
        severity: maybeText,
        package: schemas/* object */.Ikc({ ecosystem: maybeText, name: schemas/* string */.YjP() }),
        firstPatchedVersion: maybeFields({ identifier: maybeText }),
        advisory: schemas/* object */.Ikc({
            ghsaId: maybeText,
            summary: maybeText,
            classification: maybeText,
            identifiers: maybeList(schemas/* object */.Ikc({ value: schemas/* string */.YjP() })),
            cvss: maybeFields({ score: maybeNumber, vectorString: maybeText }),
            cwes: maybeFields({ nodes: maybeList(schemas/* object */.Ikc({ cweId: schemas/* string */.YjP() })) }),
            epss: maybeFields({ percentage: maybeNumber }),
        }),
    }),
});
const Alerts = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    pageInfo: maybeFields({ hasNextPage: schemas/* boolean */.zMY() }),
});
/** The answer to a GraphQL query for `repository.vulnerabilityAlerts`. */
const dependabotGraphql = defineReader({
    id: 'dependabot-graphql',
    title: 'Dependabot alerts (GraphQL)',
    homepage: 'https://docs.github.com/en/graphql/reference/objects#repositoryvulnerabilityalert',
    howToExport: 'gh api graphql -f query=@alerts.graphql > dependabot.json, asking for repository.vulnerabilityAlerts.nodes',
    category: 'sca',
    syntax: 'json',
    head: schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ vulnerabilityAlerts: Alerts }) }) }),
    entries: ['/data/repository/vulnerabilityAlerts/nodes/*'],
    entry: Alert,
    tool: () => ({ name: 'Dependabot' }),
    health: ({ data }) => data.repository.vulnerabilityAlerts.pageInfo?.hasNextPage === true
        ? {
            health: 'partial',
            message: 'The answer is one page of several; the other alerts are not in it.',
            next: 'Ask for all pages (`gh api graphql --paginate`) and put them into files of their own.',
        }
        : null,
    draft: ({ securityVulnerability: { package: flawed, advisory, ...affected }, ...alert }) => {
        if (alert.state === 'FIXED' || alert.fixedAt)
            return { aside: 'fixed' };
        return alertDraft({
            ecosystem: flawed.ecosystem,
            name: flawed.name,
            manifest: alert.vulnerableManifestPath,
            ids: [...(advisory.ghsaId ? [advisory.ghsaId] : []), ...advisory.identifiers.map(({ value }) => value)],
            cwes: [
                ...(advisory.cwes?.nodes ?? []).map(({ cweId }) => cweId),
                ...(advisory.classification === 'MALWARE' ? ['CWE-506'] : []),
            ],
            summary: advisory.summary,
            severity: affected.severity,
            score: advisory.cvss?.score,
            vectors: [advisory.cvss?.vectorString],
            fixed: affected.firstPatchedVersion?.identifier,
            scope: alert.dependencyScope,
            relationship: alert.dependencyRelationship,
            epss: advisory.epss?.percentage,
            // Queries do not have to ask for the state.
            state: alert.state ?? (alert.dismissedAt ? 'dismissed' : null),
            reason: [alert.dismissReason, alert.dismissComment],
        });
    },
});

;// CONCATENATED MODULE: ./build/read/readers/dependabot-rest.js
// https://docs.github.com/en/rest/dependabot/alerts




const dependabot_rest_Cvss = maybeFields({ score: maybeNumber, vector_string: maybeText });
const dependabot_rest_Alert = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* string */.YjP(),
    dependency: schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
        manifest_path: maybeText,
        scope: maybeText,
        relationship: maybeText,
    }),
    security_advisory: schemas/* object */.Ikc({
        ghsa_id: schemas/* string */.YjP(),
        cve_id: maybeText,
        summary: maybeText,
        severity: maybeText,
        identifiers: maybeList(schemas/* object */.Ikc({ value: schemas/* string */.YjP() })),
        cwes: maybeList(schemas/* object */.Ikc({ cwe_id: schemas/* string */.YjP() })),
        cvss: dependabot_rest_Cvss,
        cvss_severities: maybeFields({ cvss_v3: dependabot_rest_Cvss, cvss_v4: dependabot_rest_Cvss }),
        epss: lenient_maybe(schemas/* union */.KCZ([schemas/* object */.Ikc({ percentage: schemas/* number */.aig() }), schemas/* array */.YOg(schemas/* unknown */.L5J()).transform(() => null)])),
        classification: maybeText,
    }),
    security_vulnerability: maybeFields({
        severity: maybeText,
        first_patched_version: maybeFields({ identifier: maybeText }),
    }),
    dismissed_reason: maybeText,
    dismissed_comment: maybeText,
});
const dependabot_rest_Listed = schemas/* object */.Ikc({ number: schemas/* number */.aig(), security_advisory: schemas/* object */.Ikc({ ghsa_id: schemas/* string */.YjP() }) });
/** A list of Dependabot alerts, as the REST interface gives it. An entry: `/12`. */
const dependabotRest = defineReader({
    id: 'dependabot-rest',
    title: 'Dependabot alerts (REST)',
    homepage: 'https://docs.github.com/en/rest/dependabot/alerts',
    howToExport: 'gh api --paginate "repos/{owner}/{repo}/dependabot/alerts?state=open" > dependabot-rest.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* array */.YOg(dependabot_rest_Listed),
    entries: ['/*'],
    entry: dependabot_rest_Alert,
    tool: () => ({ name: 'Dependabot' }),
    draft: ({ state, dependency, security_advisory: advisory, security_vulnerability: affected, ...alert }) => {
        // No longer there, says GitHub.
        if (state === 'fixed')
            return { aside: 'fixed' };
        const { cvss_v3: v3, cvss_v4: v4 } = advisory.cvss_severities ?? {};
        return alertDraft({
            ecosystem: dependency.package.ecosystem,
            name: dependency.package.name,
            manifest: dependency.manifest_path,
            ids: [
                advisory.ghsa_id,
                ...(advisory.cve_id ? [advisory.cve_id] : []),
                ...advisory.identifiers.map(({ value }) => value),
            ],
            // GitHub's word for a package that is an attack.
            cwes: [
                ...advisory.cwes.map(({ cwe_id }) => cwe_id),
                ...(advisory.classification === 'malware' ? ['CWE-506'] : []),
            ],
            summary: advisory.summary,
            severity: affected?.severity ?? advisory.severity,
            score: (advisory.cvss?.score ?? 0) > 0 ? advisory.cvss?.score : v3?.score,
            vectors: [v4?.vector_string, v3?.vector_string ?? advisory.cvss?.vector_string],
            fixed: affected?.first_patched_version?.identifier,
            scope: dependency.scope,
            relationship: dependency.relationship,
            epss: advisory.epss?.percentage,
            state,
            reason: [alert.dismissed_reason, alert.dismissed_comment],
        });
    },
});

;// CONCATENATED MODULE: ./build/read/readers/dependency-check-xml.js








/** Vectors are written as single elements; v2 says words where v3 says letters. */
function vectorsOf(vulnerability) {
    const score = childAt(vulnerability, 'cvssV3');
    const letter = (name) => textAt(score, name)?.charAt(0).toUpperCase() ?? '';
    const names = [
        'attackVector',
        'attackComplexity',
        'privilegesRequired',
        'userInteraction',
        'scope',
        'confidentialityImpact',
        'integrityImpact',
        'availabilityImpact',
    ];
    const metrics = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'].map((metric, index) => `${metric}:${letter(names[index] ?? '')}`);
    if (score === undefined || metrics.some((metric) => metric.endsWith(':')))
        return [];
    return [`CVSS:${textAt(score, 'version') ?? '3.1'}/${metrics.join('/')}`];
}
/** The package a file was recognised as; a file known only by a CPE keeps its name. */
function dependency_check_xml_componentOf(dependency) {
    const identifiers = childAt(dependency, 'identifiers');
    const purl = childrenOf(identifiers, 'package')
        .map((element) => textAt(element, 'id'))
        .find((id) => id?.startsWith('pkg:'));
    const cpe = childAt(identifiers, 'vulnerabilityIds');
    return {
        purl: purl ?? packageUrl('generic', textAt(dependency, 'fileName') ?? 'unnamed'),
        file: textAt(dependency, 'filePath'),
        confidence: confidenceOf(cpe?.attributes['confidence']),
    };
}
function dependency_check_xml_draftOf(vulnerability, at, component) {
    const name = textAt(vulnerability, 'name') ?? '';
    const severity = textAt(vulnerability, 'severity') ??
        textAt(vulnerability, 'cvssV3', 'baseSeverity') ??
        textAt(vulnerability, 'cvssV2', 'severity');
    const score = Number(textAt(vulnerability, 'cvssV3', 'baseScore') ?? textAt(vulnerability, 'cvssV2', 'score'));
    return {
        at,
        ruleId: name,
        title: headline(textAt(vulnerability, 'description'), `${name} in ${component.purl}`),
        severity: { word: severity, score: Number.isFinite(score) ? score : null, vectors: vectorsOf(vulnerability) },
        confidence: component.confidence,
        identifiers: [name, ...childrenOf(childAt(vulnerability, 'cwes'), 'cwe').map(({ text }) => text)],
        location: packageAt(component.purl, { manifest: component.file }),
        intel: childAt(vulnerability, 'knownExploitedVulnerability') === undefined ? undefined : { knownExploited: true },
        dismissed: dismissedIf(vulnerability.name === 'suppressedVulnerability', headline(textAt(vulnerability, 'notes'), 'suppressed in Dependency-Check')),
    };
}
/** OWASP Dependency-Check's XML. An entry: `/analysis/dependencies/dependency[3]/vulnerabilities/vulnerability[2]`. */
const dependencyCheckXml = defineReader({
    id: 'dependency-check-xml',
    title: 'OWASP Dependency-Check',
    homepage: 'https://jeremylong.github.io/DependencyCheck/',
    howToExport: 'dependency-check --scan . --format XML --out dependency-check.xml',
    category: 'sca',
    syntax: 'xml',
    head: xmlElement('analysis').refine((root) => childAt(root, 'scanInfo', 'engineVersion') !== undefined),
    entries: ['/analysis/dependencies/dependency'],
    entry: elementWith('dependency', 'fileName'),
    severities: { ...commonSeverities, unscored: 'unknown' },
    tool: (root) => toolNamed('Dependency-Check', textAt(root, 'scanInfo', 'engineVersion')),
    ran: (root) => ({ scannedAt: textAt(root, 'projectInfo', 'reportDate') }),
    health: (root) => {
        const failed = childrenOf(childAt(root, 'scanInfo', 'analysisExceptions'), 'exception');
        if (failed.length === 0)
            return null;
        const why = headline(textAt(failed[0], 'message'), 'no reason given');
        return {
            health: 'partial',
            message: `Dependency-Check could not do all of its analysis (${failed.length} failed), the first: ${why}`,
            next: 'Mend what it names, such as the download of its data or an analyzer, and run it again.',
        };
    },
    draft: (dependency) => {
        const component = dependency_check_xml_componentOf(dependency);
        return ['vulnerability', 'suppressedVulnerability'].flatMap((name) => childrenOf(childAt(dependency, 'vulnerabilities'), name).map((vulnerability, index) => dependency_check_xml_draftOf(vulnerability, `/vulnerabilities/${xml_element_step(name, index)}`, component)));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/dependency-track.js
// https://docs.dependencytrack.org/integrations/file-formats/ (Finding Packaging Format)








const dependency_track_Finding = schemas/* object */.Ikc({
    component: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), group: maybeText, version: maybeText, purl: maybeText }),
    vulnerability: schemas/* object */.Ikc({
        vulnId: schemas/* string */.YjP(),
        source: maybeText,
        aliases: maybeList(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
        title: maybeText,
        description: maybeText,
        recommendation: maybeText,
        severity: maybeText,
        cvssV4Vector: maybeText,
        cvssV3Vector: maybeText,
        cvssV2Vector: maybeText,
        cwes: maybeList(schemas/* object */.Ikc({ cweId: schemas/* number */.aig() })),
        cweId: maybeNumber,
        epssScore: maybeNumber,
    }),
    analysis: maybeFields({ state: maybeText, isSuppressed: maybeFlag, detail: maybeText, justification: maybeText }),
});
/** Suppressed, or analysed as no matter. Whoever audits there is a person with a tool, not an author of VEX. */
function dependency_track_dismissal(analysis) {
    const state = analysis?.state ?? '';
    if (analysis?.isSuppressed !== true && !/^(?:NOT_AFFECTED|FALSE_POSITIVE|RESOLVED)$/.test(state))
        return undefined;
    const label = [state, analysis?.justification].filter((word) => word && word !== 'NOT_SET').join(' ') || 'suppressed';
    return { by: 'tool', justification: analysis?.detail ? `${label}: ${headline(analysis.detail)}` : label };
}
/** Dependency-Track's finding export. An entry: `/findings/0`. */
const dependencyTrack = defineReader({
    id: 'dependency-track',
    title: 'Dependency-Track',
    homepage: 'https://dependencytrack.org',
    howToExport: 'curl -H "X-Api-Key: …" https://dtrack.example/api/v1/finding/project/{uuid}/export > dependency-track.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* object */.Ikc({
        meta: schemas/* object */.Ikc({ application: schemas/* literal */.euz('Dependency-Track'), version: maybeText, timestamp: maybeText }),
        findings: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    }),
    entries: ['/findings/*'],
    entry: dependency_track_Finding,
    severities: { ...commonSeverities, unassigned: 'unknown' },
    version: ({ meta }) => meta.version,
    ran: ({ meta }) => ({ scannedAt: meta.timestamp }),
    draft: ({ component, vulnerability, analysis }) => {
        const { vulnId, cwes, cweId } = vulnerability;
        const name = component.group ? `${component.group}/${component.name}` : component.name;
        return {
            ruleId: vulnId,
            title: headline(vulnerability.title, vulnerability.description, `${vulnId} in ${component.name}`),
            severity: {
                word: vulnerability.severity,
                vectors: cvssVectors(vulnerability.cvssV4Vector, vulnerability.cvssV3Vector, vulnerability.cvssV2Vector),
            },
            identifiers: [
                vulnId,
                ...vulnerability.aliases.flatMap((alias) => Object.values(alias).filter((id) => typeof id === 'string')),
                ...(cwes.length > 0 ? cwes.map((cwe) => `CWE-${cwe.cweId}`) : cweId ? [`CWE-${cweId}`] : []),
            ],
            location: packageAt(component.purl || packageUrl('', name, component.version)),
            fix: vulnerability.recommendation ? { advice: headline(vulnerability.recommendation) } : undefined,
            intel: vulnerability.epssScore == null ? undefined : { epss: { probability: vulnerability.epssScore } },
            dismissed: dependency_track_dismissal(analysis),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/detect-secrets.js
// https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins (the baseline)






const detect_secrets_Head = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    plugins_used: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    results: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())),
    generated_at: maybeText,
});
const Leak = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    hashed_secret: schemas/* string */.YjP(),
    filename: maybeText,
    line_number: maybeNumber,
    is_verified: maybeFlag,
    /** What a person said in an audit. */
    is_secret: maybeFlag,
});
/** detect-secrets' baseline. It holds hashes without a key, and no value: a short secret can be guessed from one, so it goes nowhere. */
const detectSecrets = defineReader({
    id: 'detect-secrets',
    title: 'detect-secrets',
    homepage: 'https://github.com/Yelp/detect-secrets',
    howToExport: 'detect-secrets scan > detect-secrets.json',
    category: 'secret',
    reaches: ['exercised'],
    syntax: 'json',
    head: detect_secrets_Head,
    entries: ['/results/*/*'],
    entry: Leak,
    version: ({ version }) => version,
    ran: ({ generated_at }) => ({ scannedAt: generated_at }),
    draft: (leak, { keys }) => ({
        ruleId: leak.type,
        title: `${leak.is_verified === true ? 'Live' : 'Possible'} secret: ${leak.type}`,
        severity: {},
        confidence: leak.is_verified === true || leak.is_secret === true ? 'high' : undefined,
        identifiers: ['CWE-798'],
        location: codeAt(leak.filename || String(keys[0]), { start: leak.line_number }),
        // Not verified is not invalid: without network nothing is.
        validity: leak.is_verified === true ? 'valid' : undefined,
        reach: exercised(leak.is_verified === true, 'is_verified: true'),
        dismissed: dismissedIf(leak.is_secret === false, 'no secret, by an audit in detect-secrets'),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/dotnet-list.js
// https://learn.microsoft.com/dotnet/core/tools/dotnet-package-list (`--vulnerable --format json`)






const dotnet_list_Package = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    resolvedVersion: maybeText,
    vulnerabilities: maybeList(schemas/* object */.Ikc({ severity: maybeText, advisoryurl: maybeText, advisoryUrl: maybeText })),
});
const Project = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    frameworks: maybeList(schemas/* object */.Ikc({ topLevelPackages: maybeList(dotnet_list_Package), transitivePackages: maybeList(dotnet_list_Package) })),
});
const lists = [
    ['topLevelPackages', 'direct'],
    ['transitivePackages', 'transitive'],
];
function packageDrafts({ id, resolvedVersion, vulnerabilities }, about) {
    const { at, manifest, relationship } = about;
    return vulnerabilities.map(({ severity, advisoryurl, advisoryUrl }, index) => {
        const url = advisoryurl ?? advisoryUrl ?? '';
        const advisory = /(?:GHSA|CVE)-[\w-]+/i.exec(url)?.[0] ?? url;
        return {
            at: `${at}/vulnerabilities/${index}`,
            ruleId: advisory,
            title: `${advisory} in ${id}`,
            severity: { word: severity },
            identifiers: [advisory],
            location: packageAt(packageUrl('nuget', id, resolvedVersion), { manifest }),
            relationship,
        };
    });
}
/** Each project, with what it asks for and what came along, for every framework that it is built for. */
const projectDrafts = ({ path, frameworks }) => frameworks.flatMap((framework, index) => lists.flatMap(([list, relationship]) => framework[list].flatMap((one, place) => packageDrafts(one, { at: `/frameworks/${index}/${list}/${place}`, manifest: path, relationship }))));
/** `dotnet list package --vulnerable`. An entry: `/projects/0/frameworks/0/topLevelPackages/3/vulnerabilities/0`. */
const dotnetList = defineReader({
    id: 'dotnet-list',
    title: 'dotnet list package',
    homepage: 'https://learn.microsoft.com/dotnet',
    howToExport: 'dotnet list package --vulnerable --include-transitive --format json > dotnet-list.json',
    category: 'sca',
    syntax: 'json',
    head: schemas/* object */.Ikc({
        version: schemas/* number */.aig(),
        // Without it the packages that it lists are all there are, and says nothing of flaws.
        parameters: schemas/* string */.YjP().regex(/--vulnerable/),
        projects: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })).nullish(),
        problems: maybeList(schemas/* object */.Ikc({ level: maybeText, text: maybeText, message: maybeText })),
    }),
    entries: ['/projects/*'],
    entry: Project,
    health: ({ problems, projects }) => {
        const errors = problems.filter(({ level }) => level !== 'warning');
        if (errors.length === 0 && (projects ?? []).length > 0)
            return null;
        const why = headline(errors.map(({ text, message }) => text ?? message ?? '').join('; '), 'it names no project');
        return {
            health: (projects ?? []).length === 0 ? 'scanner-failed' : 'partial',
            message: `dotnet list package looked at no project or not at all of them: ${why}`,
            next: 'Run `dotnet restore` first, and see `problems` in the report.',
        };
    },
    draft: projectDrafts,
});

;// CONCATENATED MODULE: ./build/read/readers/endor-finding.js
// https://docs.endorlabs.com/rest-api/using-the-rest-api/data-model/resource-kinds/ (“Finding”)








const endor_finding_Vulnerability = maybeFields({
    meta: maybeFields({ name: maybeText }),
    spec: maybeFields({
        aliases: maybeTexts,
        summary: maybeText,
        cvss_v3_severity: maybeFields({ score: maybeNumber, vector: maybeText }),
        cvss_v4_severity: maybeFields({ vector: maybeText }),
        epss_score: maybeFields({ probability_score: maybeNumber }),
    }),
});
const EndorFinding = schemas/* object */.Ikc({
    uuid: maybeText,
    meta: schemas/* object */.Ikc({ name: maybeText, description: maybeText }),
    spec: schemas/* object */.Ikc({
        level: schemas/* string */.YjP(),
        project_uuid: maybeText,
        extra_key: maybeText,
        finding_categories: maybeTexts,
        finding_tags: maybeTexts,
        dismiss: maybeFlag,
        remediation: maybeText,
        proposed_version: maybeText,
        target_dependency_name: maybeText,
        target_dependency_package_name: maybeText,
        target_dependency_version: maybeText,
        ecosystem: maybeText,
        dependency_file_paths: maybeTexts,
        /** Names with their address; of some versions the addresses alone. */
        location_urls: lenient_maybe(schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), schemas/* array */.YOg(schemas/* string */.YjP())])),
        finding_metadata: maybeFields({
            vulnerability: endor_finding_Vulnerability,
            custom: maybeFields({ cwes: maybeTexts, location: maybeText }),
        }),
    }),
});
const endor_finding_categories = [
    ['SECRETS', 'secret'],
    ['LICENSE_RISK', 'license'],
    ['CONTAINER', 'container'],
    ['VULNERABILITY', 'sca'],
    ['MALWARE', 'sca'],
    ['SUPPLY_CHAIN', 'sca'],
    ['SAST', 'sast'],
    ['CICD', 'iac'],
    ['GHACTIONS', 'iac'],
    ['SCPM', 'iac'],
];
/** Outdated, unpopular, unpinned: a matter of upkeep. */
const endor_finding_categoryOf = (names) => endor_finding_categories.find(([name]) => names.includes(`FINDING_CATEGORY_${name}`))?.[1] ?? 'quality';
const tagsOf = ({ finding_tags }) => (name) => finding_tags.includes(`FINDING_TAGS_${name}`);
/** Both looks stand side by side; the one for the function is the finer. POTENTIALLY is no claim. */
const looks = [
    ['REACHABLE_FUNCTION', { level: 'call_path', granularity: 'symbol', method: 'callgraph' }],
    ['UNREACHABLE_FUNCTION', { level: 'no_path', granularity: 'symbol', method: 'callgraph' }],
    ['REACHABLE_DEPENDENCY', { level: 'package_imported', granularity: 'package', method: 'callgraph' }],
    ['UNREACHABLE_DEPENDENCY', { level: 'package_not_used', granularity: 'package', method: 'callgraph' }],
];
const endor_finding_reachOf = (has) => looks.flatMap(([tag, claim]) => (has(tag) ? [{ ...claim, original: `FINDING_TAGS_${tag}` }] : []));
/** `npm://@acme/a@1.0`, `mvn://org.acme:a@1.0`; in some answers the bare name. */
function endor_finding_purlOf(spec) {
    const whole = spec.target_dependency_package_name ?? spec.target_dependency_name ?? '';
    const [, scheme = spec.ecosystem?.replace('ECOSYSTEM_', '') ?? '', rest = ''] = /^(?:([\w.-]+):\/\/)?(.*)$/.exec(whole) ?? [];
    const [, name = '', version] = /^(.+?)(?:@([^@/]+))?$/.exec(rest) ?? [];
    if (name === '')
        return null;
    return packageUrl(/^mvn$/i.test(scheme) ? 'maven' : scheme, name, spec.target_dependency_version || version);
}
/** Where something stands that is no package: `https://github.com/acme/shop/blob/main/src/a.py#L12`. */
function endor_finding_placeOf({ location_urls, finding_metadata, dependency_file_paths, project_uuid }) {
    const urls = [finding_metadata?.custom?.location ?? '', ...Object.values(location_urls ?? {})];
    for (const url of urls) {
        const [, path, line] = /\/blob\/[^/]+\/([^#?]+)(?:#L(\d+))?/.exec(url) ?? [];
        if (path !== undefined)
            return codeAt(path, { start: line === undefined ? undefined : Number(line) });
    }
    const [file] = dependency_file_paths;
    return file === undefined ? workloadAt(`endor://${project_uuid ?? 'unknown'}`) : codeAt(file);
}
const dismissedBy = (spec, has) => dismissedIf(has('FALSE_POSITIVE'), 'false positive in Endor Labs') ??
    dismissedIf(has('WITHDRAWN'), 'the advisory was withdrawn') ??
    dismissedIf(spec.dismiss === true || has('EXCEPTION'), 'an exception policy in Endor Labs');
/** What Endor Labs says of one problem of one package or place. */
function endorFinding({ uuid, meta, spec }) {
    const has = tagsOf(spec);
    const category = endor_finding_categoryOf(spec.finding_categories);
    const { vulnerability, custom } = spec.finding_metadata ?? {};
    const { cvss_v3_severity: v3, cvss_v4_severity: v4, epss_score, aliases = [], summary } = vulnerability?.spec ?? {};
    const purl = endor_finding_purlOf(spec);
    const id = vulnerability?.meta?.name || spec.extra_key || meta.name || '';
    const epss = epss_score?.probability_score;
    return {
        category,
        ruleId: id,
        title: headline(summary, meta.description?.replace(/^(?:GHSA|CVE|MAL)-[\w-]+: /, ''), id),
        severity: {
            word: spec.level.replace('FINDING_LEVEL_', ''),
            score: v3?.score,
            vectors: cvssVectors(v3?.vector, v4?.vector),
        },
        identifiers: [id, ...aliases, ...(custom?.cwes ?? []).map((cwe) => cwe.split(':')[0])],
        location: purl === null ? endor_finding_placeOf(spec) : packageAt(purl, { manifest: spec.dependency_file_paths[0] }),
        fix: fixedIn(spec.proposed_version),
        reach: endor_finding_reachOf(has),
        intel: {
            knownExploited: has('EXPLOITED') ? true : undefined,
            epss: typeof epss === 'number' && epss > 0 ? { probability: epss } : undefined,
        },
        validity: has('VALID_SECRET') ? 'valid' : has('INVALID_SECRET') ? 'invalid' : undefined,
        scope: has('TEST') ? 'development' : has('NORMAL') ? 'runtime' : undefined,
        relationship: has('DIRECT') ? 'direct' : has('TRANSITIVE') ? 'transitive' : undefined,
        dismissed: dismissedBy(spec, has),
        toolFingerprint: uuid ?? undefined,
    };
}

;// CONCATENATED MODULE: ./build/read/readers/endor.js
// https://docs.endorlabs.com/endorctl/commands/scan/ (`--output-type=json`), https://docs.endorlabs.com/endorctl/commands/api/




const isFinding = schemas/* object */.Ikc({ spec: schemas/* object */.Ikc({ finding_tags: schemas/* array */.YOg(schemas/* unknown */.L5J()), level: schemas/* string */.YjP() }) });
/** What is blocked and warned of stands in `all_findings` as well. */
const Scan = schemas/* object */.Ikc({
    all_findings: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(),
    blocking_findings: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    warning_findings: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
const endor_Listed = schemas/* object */.Ikc({
    list: schemas/* object */.Ikc({ objects: schemas/* array */.YOg(isFinding).min(1), response: maybeFields({ next_page_id: maybeText }) }),
});
/** Endor Labs: what a scan printed (`/all_findings/3`) or what the API lists (`/list/objects/3`). */
const endor = defineReader({
    id: 'endor',
    title: 'Endor Labs',
    homepage: 'https://www.endorlabs.com',
    howToExport: 'endorctl scan --output-type=json > endor.json',
    category: 'sca',
    reaches: ['call_path', 'package_imported', 'no_path', 'package_not_used'],
    syntax: 'json',
    head: schemas/* union */.KCZ([endor_Listed, Scan]),
    claims: (head) => 'list' in head ||
        head.blocking_findings !== undefined ||
        (head.all_findings ?? []).some((finding) => isFinding.safeParse(finding).success),
    entries: ['/all_findings/*', '/list/objects/*'],
    entry: EndorFinding,
    health: (head) => 'list' in head && head.list.response?.next_page_id
        ? { health: 'partial', message: 'This is one page of several', next: 'Add --list-all to the command.' }
        : null,
    draft: endorFinding,
});

;// CONCATENATED MODULE: ./build/read/readers/eslint-rules.js
const secretLint = /^@?[\w/-]*no-secrets\//;
/** ESLint’s rules, its own and those of plug-ins, that are about security. */
const securityLint = /^(?:no-(?:eval|implied-eval|new-func|script-url)$|@typescript-eslint\/no-implied-eval$|react\/no-danger|react\/jsx-no-(?:target-blank|script-url)$|vue\/no-v-html$|svelte\/no-at-html-tags$|@?[\w/-]*(?:security|sdl|xss|unsanitized|secrets|scanjs|prototype-pollution)[\w-]*\/)/;
/** What an ESLint rule is about; most are about style and correctness. */
const lintCategory = (rule) => secretLint.test(rule) ? 'secret' : securityLint.test(rule) ? 'sast' : 'quality';

;// CONCATENATED MODULE: ./build/read/readers/eslint-json.js
// https://eslint.org/docs/latest/use/formatters/#json






const Fatal = schemas/* object */.Ikc({ fatal: schemas/* literal */.euz(true) });
const File = schemas/* object */.Ikc({
    filePath: schemas/* string */.YjP(),
    messages: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    errorCount: schemas/* number */.aig(),
    warningCount: schemas/* number */.aig(),
});
const Message = schemas/* object */.Ikc({
    /** Null: of ESLint itself, such as a directive that does nothing. */
    ruleId: schemas/* string */.YjP().nullable(),
    severity: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)]),
    message: schemas/* string */.YjP(),
    fatal: maybeFlag,
    line: maybeNumber,
    endLine: maybeNumber,
    column: maybeNumber,
    suppressions: maybeList(schemas/* object */.Ikc({ justification: maybeText })),
});
/** `eslint-plugin-no-secrets` quotes what it found. */
const eslint_json_quoted = (message) => /: "([\s\S]+)"$/.exec(message)?.[1];
/** ESLint's JSON. An entry is a message: `/3/messages/0`. Rules on security are code findings, all others quality. */
const eslintJson = defineReader({
    id: 'eslint-json',
    title: 'ESLint',
    homepage: 'https://eslint.org',
    howToExport: 'eslint --format json --output-file eslint-report.json .',
    category: 'quality',
    syntax: 'json',
    head: schemas/* array */.YOg(File),
    entries: ['/*/messages/*', '/*/suppressedMessages/*'],
    entry: Message,
    prepare: (files) => files.map(({ filePath }) => filePath),
    severities: { error: 'high', warning: 'medium' },
    health: (files) => {
        // A file that does not parse has this one message.
        const broken = files.filter(({ messages }) => Fatal.safeParse(messages[0]).success);
        const [first] = broken;
        return first === undefined
            ? null
            : {
                health: broken.length === files.length ? 'scanner-failed' : 'partial',
                message: `ESLint could not parse ${first.filePath}${broken.length > 1 ? ` and ${broken.length - 1} more` : ''}.`,
                next: 'Give ESLint a parser for these files, or leave them out.',
            };
    },
    draft: (message, { prepared, keys }) => {
        const { ruleId, suppressions } = message;
        if (ruleId === null)
            return { aside: message.fatal === true ? 'the file could not be parsed' : 'a remark of ESLint on itself' };
        const category = lintCategory(ruleId);
        const isSecret = category === 'secret';
        return {
            category,
            ruleId,
            title: isSecret ? `Secret found by ${ruleId}` : message.message,
            severity: { word: message.severity === 2 ? 'error' : 'warning' },
            location: codeAt(prepared[Number(keys[0])] ?? '', {
                start: message.line,
                end: message.endLine,
                column: message.column,
            }),
            secret: isSecret ? eslint_json_quoted(message.message) : undefined,
            dismissed: dismissedIf(suppressions.length > 0, suppressions[0]?.justification || 'eslint-disable comment in the code'),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/fortify-audit.js
// `audit.xml`, what auditors said of the issues in `audit.fvdl`, beside it in a Fortify FPR.


/** The tag that is called Analysis; projects may give it other values. */
const analysisTag = '87f2364f-dcd4-49e6-861d-f8d3f351686b';
const fortify_audit_Issue = xmlElement('Issue');
const auditOf = (issue) => ({
    suppressed: issue.attributes['suppressed'] === 'true',
    analysis: childrenOf(issue, 'Tag')
        .filter(({ attributes }) => attributes['id']?.toLowerCase() === analysisTag)
        .map((tag) => textAt(tag, 'Value'))[0],
});
/** Puts what auditors said into an FVDL document, as an element `Audited` for each issue of which they said anything. */
function joinAudit(head, ask) {
    const fvdl = xmlElement('FVDL').safeParse(head);
    const found = ask('audit.xml', { syntax: 'xml', entries: ['/Audit/IssueList/Issue'], entry: fortify_audit_Issue });
    // A project that nobody has looked at has none.
    if (!fvdl.success || ('refused' in found && found.missing === true))
        return { head, parts: [], flaws: [] };
    if ('refused' in found)
        return { head, parts: [], flaws: [unaudited(found.refused)] };
    const audited = [];
    found.document.entries(({ value }) => {
        const issue = fortify_audit_Issue.safeParse(value);
        const id = issue.data?.attributes['instanceId'];
        if (issue.data === undefined || id === undefined)
            return;
        const { suppressed, analysis } = auditOf(issue.data);
        if (!suppressed && analysis === undefined)
            return;
        const attributes = { id, suppressed: String(suppressed), ...(analysis === undefined ? {} : { analysis }) };
        audited.push({ name: 'Audited', attributes, text: '', children: [] });
    });
    const [flaw] = found.document.flaws;
    return {
        head: { ...fvdl.data, children: [...fvdl.data.children, ...audited] },
        parts: [{ ...found, document: { ...found.document, flaws: [] }, name: 'audit.xml', entries: null }],
        flaws: flaw === undefined
            ? []
            : [unaudited(`is broken${flaw.line === undefined ? '' : ` in line ${flaw.line}`}: ${flaw.message}`)],
    };
}
const unaudited = (why) => missingPart(`\`audit.xml\` ${why}. What auditors suppressed from there on is not known, and those issues stand.`, 'Export the project from Fortify again; issues that were suppressed count until then.');
/** What auditors said, by the id of the issue. */
const auditsIn = (fvdl) => new Map(childrenOf(fvdl, 'Audited').map(({ attributes: { id = '', suppressed, analysis } }) => [
    id,
    { suppressed: suppressed === 'true', analysis },
]));
/** Why an issue is none, by what its auditors said; undefined where it stands. */
function fortify_audit_dismissalOf(audit) {
    if (audit?.analysis === 'Not an Issue')
        return 'Not an Issue, in Fortify’s audit';
    if (audit?.suppressed !== true)
        return undefined;
    return audit.analysis === undefined
        ? 'suppressed in Fortify’s audit'
        : `suppressed in Fortify’s audit, analysed as ${audit.analysis}`;
}

;// CONCATENATED MODULE: ./build/read/readers/fortify-rules.js


const numberIn = (groups, name) => {
    const value = Number(groups.get(name) || NaN);
    return Number.isFinite(value) ? { [name.toLowerCase()]: value } : {};
};
function fortify_rules_ruleOf(rule) {
    const groups = new Map(childrenOf(childAt(rule, 'MetaInfo'), 'Group').map(({ attributes, text }) => [attributes['name'] ?? '', text]));
    const cwes = (groups.get('altcategoryCWE') ?? '').matchAll(/CWE ID (\d+)/g);
    return {
        ...numberIn(groups, 'Accuracy'),
        ...numberIn(groups, 'Impact'),
        ...numberIn(groups, 'Probability'),
        cwes: [...cwes].flatMap(([, id]) => cweOf(id) ?? []),
    };
}
/** The rules of an FVDL document by id. */
const fortifyRules = (fvdl) => new Map(childrenOf(childAt(fvdl, 'EngineData', 'RuleInfo'), 'Rule').map((rule) => [
    rule.attributes['id'] ?? '',
    fortify_rules_ruleOf(rule),
]));
/**
 * Fortify Priority Order: impact against likelihood, which is accuracy × confidence × probability / 25, each cut at 2.5. Undefined where
 * the metadata is missing: the instance's own severity is another scale.
 */
function fortifyPriority(rule, confidence) {
    const { accuracy, impact, probability } = rule ?? {};
    if (accuracy === undefined || impact === undefined || probability === undefined || confidence === undefined)
        return undefined;
    const likely = (accuracy * confidence * probability) / 25 >= 2.5;
    return impact >= 2.5 ? (likely ? 'Critical' : 'High') : likely ? 'Medium' : 'Low';
}
/** Fortify's categories about style and dead code are no weaknesses. */
const fortifyCategory = (name) => /^(?:Dead Code|Poor Style|Code Correctness)\b/.test(name) ? 'quality' : 'sast';

;// CONCATENATED MODULE: ./build/read/readers/fortify-fvdl.js
// `audit.fvdl`, the results inside a Fortify FPR: https://www.microfocus.com/documentation/fortify-static-code/






/** The steps of the first trace. Nodes that several traces share stand in a pool of the document. */
function fortify_fvdl_stepsOf(vulnerability, pool) {
    const entries = childrenOf(childAt(vulnerability, 'AnalysisInfo', 'Unified', 'Trace', 'Primary'), 'Entry');
    return entries.flatMap((entry) => {
        const shared = childAt(entry, 'NodeRef')?.attributes['id'];
        const node = childAt(entry, 'Node') ?? (shared === undefined ? undefined : pool.get(shared));
        const { path, line, lineEnd, colStart } = childAt(node, 'SourceLocation')?.attributes ?? {};
        if (!path)
            return [];
        const place = codeAt(path, { start: Number(line), end: Number(lineEnd), column: Number(colStart) });
        return [{ place, isMain: node?.attributes['isDefault'] === 'true' }];
    });
}
/** From 0 to 5. */
const fortify_fvdl_confidenceOf = (value) => value >= 4 ? 'high' : value >= 2.5 ? 'medium' : value >= 0 ? 'low' : undefined;
/** Fortify's FVDL. An entry: `/FVDL/Vulnerabilities/Vulnerability[3]`. What auditors said stands beside it, in `audit.xml`. */
const fortifyFvdl = defineReader({
    id: 'fortify-fvdl',
    title: 'Fortify (FPR)',
    homepage: 'https://www.opentext.com/products/fortify-static-code-analyzer',
    howToExport: 'sourceanalyzer -b app -scan -f app.fpr (the results are its audit.fvdl)',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'xml',
    head: xmlElement('FVDL'),
    entries: ['/FVDL/Vulnerabilities/Vulnerability'],
    entry: elementWith('Vulnerability', 'ClassInfo/Type'),
    join: joinAudit,
    prepare: (fvdl) => ({
        rules: fortifyRules(fvdl),
        audits: auditsIn(fvdl),
        pool: new Map(childrenOf(childAt(fvdl, 'UnifiedNodePool'), 'Node').map((node) => [node.attributes['id'] ?? '', node])),
    }),
    version: (fvdl) => textAt(fvdl, 'EngineData', 'EngineVersion'),
    ran: (fvdl) => {
        const { date, time } = childAt(fvdl, 'CreatedTS')?.attributes ?? {};
        return { scannedAt: date && `${date}T${time || '00:00:00'}` };
    },
    health: (fvdl) => {
        if (textAt(fvdl, 'Build', 'NumberFiles') === '0')
            return { health: 'scanner-failed', message: 'Fortify translated no file: nothing was scanned.' };
        const [first, ...more] = childrenOf(childAt(fvdl, 'EngineData', 'Errors'), 'Error');
        return first === undefined
            ? null
            : {
                health: 'partial',
                message: `Fortify reports ${more.length + 1} error${more.length > 0 ? 's' : ''}: ${first.text || `code ${first.attributes['code'] ?? 'unknown'}`}`,
                next: 'See EngineData/Errors in audit.fvdl.',
            };
    },
    draft: (vulnerability, { prepared: { rules, pool, audits } }) => {
        const of = (...path) => textAt(vulnerability, ...path);
        const name = [of('ClassInfo', 'Type'), of('ClassInfo', 'Subtype')].filter(Boolean).join(': ');
        const rule = rules.get(of('ClassInfo', 'ClassID') ?? '');
        const confidence = Number(of('InstanceInfo', 'Confidence') ?? NaN);
        const steps = fortify_fvdl_stepsOf(vulnerability, pool);
        const main = steps.find(({ isMain }) => isMain) ?? steps.at(-1);
        const audit = audits.get(of('InstanceInfo', 'InstanceID') ?? '');
        const dismissal = fortify_audit_dismissalOf(audit);
        const isFlow = of('ClassInfo', 'AnalyzerName') === 'dataflow';
        return {
            category: fortifyCategory(name),
            ruleId: name,
            title: name,
            severity: { word: fortifyPriority(rule, confidence) },
            confidence: audit?.analysis === 'Exploitable' ? 'high' : fortify_fvdl_confidenceOf(confidence),
            identifiers: rule?.cwes,
            location: main?.place ?? workloadAt(`fortify:${of('InstanceInfo', 'InstanceID') ?? name}`),
            // The traces of other analyzers are states of one object or parts of a declaration, not the way of an input.
            ...dataFlow(isFlow ? steps.map(({ place }) => place) : [], `${steps.length} trace entries`),
            dismissed: dismissal === undefined ? undefined : { by: 'tool', justification: dismissal },
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/fortify-listing.js

/** How many issues the lists of the report are about: a template may set a limit, and then fewer of each group are listed. */
function issuesIn(root) {
    const listings = childrenOf(root, 'ReportSection')
        .flatMap((section) => childrenOf(section, 'SubSection'))
        .flatMap((section) => childrenOf(section, 'IssueListing'))
        .filter(({ attributes }) => attributes['listing'] === 'true');
    const groups = listings.flatMap((listing) => childrenOf(childAt(listing, 'Chart'), 'GroupingSection'));
    return groups.reduce((sum, { attributes }) => sum + (Number(attributes['count']) || 0), 0);
}
/** Says where a report lists fewer issues than it is about. */
function fortifyListing(root, entries) {
    const issues = issuesIn(root);
    return issues > entries
        ? {
            health: 'partial',
            message: `Fortify’s report is about ${issues} issues and lists ${entries} of them.`,
            next: 'Make the report without a limit: limit="-1" for every IssueListing of its template.',
        }
        : null;
}

;// CONCATENATED MODULE: ./build/read/readers/fortify-xml.js
// The XML report of Fortify (ReportGenerator, Audit Workbench): https://www.microfocus.com/documentation/fortify-static-code/







function fortify_xml_placeIn(part) {
    const path = textAt(part, 'FilePath') ?? textAt(part, 'FileName');
    return path === undefined ? undefined : codeAt(path, { start: Number(textAt(part, 'LineStart')) });
}
/** What an auditor chose as the analysis of an issue. */
const analysisOf = (issue) => childrenOf(issue, 'Tag')
    .filter((tag) => textAt(tag, 'Name') === 'Analysis')
    .map((tag) => textAt(tag, 'Value'))[0];
/** An issue: `/ReportDefinition/ReportSection[3]/SubSection[2]/IssueListing/Chart/GroupingSection[4]/Issue[2]`. */
const fortifyXml = defineReader({
    id: 'fortify-xml',
    title: 'Fortify (XML report)',
    homepage: 'https://www.opentext.com/products/fortify-static-code-analyzer',
    howToExport: 'ReportGenerator -format xml -f fortify.xml -source app.fpr -template DefaultReportDefinitionAllIssues.xml',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'xml',
    head: xmlElement('ReportDefinition').refine((root) => childAt(root, 'ReportSection') !== undefined),
    entries: ['/ReportDefinition/ReportSection/SubSection/IssueListing/Chart/GroupingSection/Issue'],
    entry: elementWith('Issue', 'Category'),
    health: fortifyListing,
    draft: (issue) => {
        const name = textAt(issue, 'Category') ?? '';
        const sink = fortify_xml_placeIn(childAt(issue, 'Primary'));
        const source = fortify_xml_placeIn(childAt(issue, 'Source'));
        return {
            category: fortifyCategory(name),
            ruleId: name,
            title: name,
            severity: { word: textAt(issue, 'Friority') ?? textAt(issue, 'Folder') },
            location: sink ?? source ?? workloadAt(`fortify:${issue.attributes['iid'] ?? name}`),
            ...dataFlow(source === undefined || sink === undefined ? [] : [source, sink], 'Source and Primary'),
            dismissed: dismissedIf(analysisOf(issue) === 'Not an Issue', 'Not an Issue, in Fortify’s audit'),
        };
    },
});

// EXTERNAL MODULE: ./build/model/reach.js
var reach = __webpack_require__(489);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/read/readers/generic.js
// docs/formats-generic.md: our own small format, for tools without a reader.







const generic_text = schemas/* string */.YjP().min(1);
const line = schemas/* number */.aig().int().positive().optional();
/** Strict, like all of it: a misspelt key would be a fact that silently does not count. */
const Place = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('code'), path: generic_text, startLine: line, endLine: line, startColumn: line }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('package'),
        purl: schemas/* string */.YjP().startsWith('pkg:'),
        manifest: generic_text.optional(),
        image: generic_text.optional(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('endpoint'), method: generic_text, url: generic_text, parameter: generic_text.optional() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('workload'), uri: generic_text }),
])
    .transform((place) => {
    switch (place.type) {
        case 'code':
            return codeAt(place.path, { start: place.startLine, end: place.endLine, column: place.startColumn });
        case 'package':
            return packageAt(place.purl, place);
        case 'endpoint':
            return endpointAt(place.method, place.url, place.parameter);
        case 'workload':
            return place;
    }
});
const Reach = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n([...reach/* reachLevels */.HU, ...reach/* reachNegatives */.sB]),
    granularity: schemas/* enum */.k5n(reach/* granularities */.hj).default('flow'),
    method: schemas/* enum */.k5n(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']).default('metadata'),
    original: generic_text.optional(),
});
const generic_Finding = schemas/* strictObject */.rej({
    rule: generic_text,
    title: generic_text,
    severity: schemas/* enum */.k5n(severity/* severities */.gO),
    confidence: schemas/* enum */.k5n(severity/* confidences */.E2).optional(),
    identifiers: schemas/* array */.YOg(generic_text).optional(),
    location: Place,
    also: schemas/* array */.YOg(Place).optional(),
    fix: schemas/* strictObject */.rej({ version: generic_text.optional(), advice: generic_text.optional() }).optional(),
    reach: Reach.optional(),
    scope: schemas/* enum */.k5n(['runtime', 'development']).optional(),
    relationship: schemas/* enum */.k5n(['direct', 'transitive']).optional(),
});
const generic_Head = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('posture-gate/report/v1'),
    tool: schemas/* object */.Ikc({ name: generic_text, version: schemas/* string */.YjP().optional() }),
    category: schemas/* enum */.k5n(model_category/* categories */.L),
    scannedAt: schemas/* string */.YjP().optional(),
    commit: schemas/* string */.YjP().optional(),
    findings: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
/** Posture Gate's own report format. */
const generic = defineReader({
    id: 'generic',
    title: 'Posture Gate report',
    homepage: 'https://github.com/posture-gate/posture-gate/blob/main/docs/formats-generic.md',
    howToExport: 'your own script: see docs/formats-generic.md',
    category: 'sast',
    reaches: [...reach/* reachLevels */.HU.filter((level) => level !== 'unknown'), ...reach/* reachNegatives */.sB],
    categoryOf: ({ category }) => category,
    syntax: 'json',
    head: generic_Head,
    entries: ['/findings/*'],
    entry: generic_Finding,
    prepare: ({ category }) => category,
    severities: Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, severity])),
    tool: ({ tool }) => toolNamed(tool.name, tool.version),
    ran: ({ scannedAt, commit }) => ({ scannedAt, commit }),
    draft: (finding, { prepared: category }) => ({
        category,
        ruleId: finding.rule,
        title: finding.title,
        severity: { word: finding.severity },
        confidence: finding.confidence,
        identifiers: finding.identifiers,
        location: finding.location,
        also: finding.also,
        fix: finding.fix,
        reach: finding.reach === undefined
            ? undefined
            : [{ ...finding.reach, original: finding.reach.original ?? finding.reach.level }],
        scope: finding.scope,
        relationship: finding.relationship,
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/ggshield-health.js
// What ggshield could not scan: https://github.com/GitGuardian/ggshield, `ggshield/verticals/secret/output/schemas.py`



const Failure = schemas/* object */.Ikc({ description: maybeText, files: maybeList(schemas/* unknown */.L5J()) });
const InnerScan = schemas/* object */.Ikc({ errors: maybeList(Failure) });
const ggshield_health_Scan = schemas/* object */.Ikc({ errors: maybeList(Failure), scans: maybeList(InnerScan) });
/** Where a report says what could not be scanned: beside its scans, and in them. */
const ggshieldErrors = { errors: maybeList(Failure), scans: maybeList(ggshield_health_Scan) };
/** Says where GitGuardian did not take files, or gave no answer about them. */
function ggshieldHealth({ errors, scans }) {
    const all = [...errors, ...scans.flatMap((scan) => [...scan.errors, ...scan.scans.flatMap((inner) => inner.errors)])];
    const [first] = all;
    if (first === undefined)
        return null;
    const files = all.reduce((sum, failure) => sum + failure.files.length, 0);
    return {
        health: 'partial',
        message: `ggshield could not scan ${files === 1 ? 'a file' : `${files} files`}: ${headline(first.description, 'no reason given')}`,
        next: 'See `errors` in the report, and scan again.',
    };
}

;// CONCATENATED MODULE: ./build/read/readers/ggshield.js
// https://docs.gitguardian.com/ggshield-docs/reference/secret/scan/overview (`--json`)








const ggshield_Head = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    total_incidents: schemas/* number */.aig(),
    total_occurrences: schemas/* number */.aig(),
    secrets_engine_version: maybeText,
    ...ggshieldErrors,
});
const Incident = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    validity: lenient_maybe(schemas/* enum */.k5n(['valid', 'invalid'])),
    /** Why ggshield passes over it, where it was asked to show what it passes over. */
    ignore_reason: lenient_maybe(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ kind: schemas/* string */.YjP() }).transform(({ kind }) => kind)])),
    occurrences: schemas/* array */.YOg(schemas/* object */.Ikc({ match: maybeText, line_start: maybeNumber, line_end: maybeNumber })),
});
const Entity = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), incidents: schemas/* array */.YOg(Incident) });
/** GitGuardian's ggshield. An entry is a place of an incident: `…/incidents/0/occurrences/1`; most matches are masked. */
const ggshield = defineReader({
    id: 'ggshield',
    title: 'ggshield',
    homepage: 'https://github.com/GitGuardian/ggshield',
    howToExport: 'ggshield secret scan path --recursive --json . > ggshield.json',
    category: 'secret',
    reaches: ['exercised'],
    syntax: 'json',
    head: ggshield_Head,
    entries: ['', '/scans/*', '/scans/*/scans/*'].map((scan) => `${scan}/entities_with_incidents/*`),
    entry: Entity,
    version: ({ secrets_engine_version }) => secrets_engine_version,
    health: ggshieldHealth,
    draft: ({ filename, incidents }) => incidents.flatMap(({ ignore_reason: ignored, ...incident }, at) => incident.occurrences.map(({ match, line_start, line_end }, index) => ({
        at: `/incidents/${at}/occurrences/${index}`,
        ruleId: incident.type,
        title: `${incident.validity === 'valid' ? 'Live' : 'Possible'} secret: ${incident.type}`,
        severity: {},
        confidence: incident.validity === 'valid' ? 'high' : undefined,
        identifiers: ['CWE-798'],
        location: codeAt(filename, { start: line_start, end: line_end }),
        secret: secretValue(match),
        validity: incident.validity ?? undefined,
        reach: exercised(incident.validity === 'valid', 'validity: valid'),
        dismissed: dismissedIf(Boolean(ignored), `ignored by ggshield: ${ignored}`),
    }))),
});

;// CONCATENATED MODULE: ./build/read/readers/github-code-scanning.js
// https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository






const Tool = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText });
const github_code_scanning_Head = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    rule: schemas/* object */.Ikc({ description: maybeText }),
    tool: Tool,
    most_recent_instance: schemas/* object */.Ikc({ location: schemas/* unknown */.L5J() }),
}));
const github_code_scanning_Place = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), start_line: maybeNumber, end_line: maybeNumber, start_column: maybeNumber });
const github_code_scanning_Alert = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    dismissed_reason: maybeText,
    dismissed_comment: maybeText,
    rule: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        description: maybeText,
        severity: maybeText,
        security_severity_level: maybeText,
        tags: maybeTexts,
    }),
    tool: Tool,
    most_recent_instance: schemas/* object */.Ikc({
        location: github_code_scanning_Place,
        message: maybeFields({ text: maybeText }),
    }),
});
/** A rule that has a rating for security or a tag is about it; other rules only if they say nothing about themselves. */
const github_code_scanning_categoryOf = ({ rule: { tags, security_severity_level: level } }) => level || tags.length === 0 || tags.some((tag) => /security|cwe/i.test(tag)) ? 'sast' : 'quality';
/** The alerts that GitHub's REST API lists: an export of what code scanning knows, not a scan. */
const githubCodeScanning = defineReader({
    id: 'github-code-scanning',
    title: 'GitHub code scanning (API)',
    homepage: 'https://docs.github.com/en/code-security/code-scanning',
    howToExport: 'gh api --paginate "repos/{owner}/{repo}/code-scanning/alerts" > code-scanning.json',
    category: 'sast',
    syntax: 'json',
    head: github_code_scanning_Head,
    entries: ['/*'],
    entry: github_code_scanning_Alert,
    severities: {
        critical: 'critical',
        high: 'high',
        medium: 'medium',
        low: 'low',
        error: 'high',
        warning: 'medium',
        note: 'low',
        none: 'info',
    },
    tool: ([first]) => toolNamed(first?.tool.name ?? 'GitHub code scanning', first?.tool.version),
    draft: (alert) => {
        if (alert.state === 'fixed')
            return { aside: 'fixed, in GitHub’s word' };
        const { rule, tool, most_recent_instance: instance } = alert;
        const { path, start_line: start, end_line: end, start_column: column } = instance.location;
        return {
            tool: toolNamed(tool.name, tool.version),
            category: github_code_scanning_categoryOf(alert),
            ruleId: rule.id,
            title: headline(rule.description, instance.message?.text, rule.id),
            severity: { word: rule.security_severity_level ?? rule.severity },
            identifiers: rule.tags.filter((tag) => /cwe/i.test(tag)),
            location: codeAt(path, { start, end, column }),
            dismissed: alert.state === 'dismissed'
                ? {
                    by: 'tool',
                    justification: [alert.dismissed_reason, alert.dismissed_comment].filter(Boolean).join(': ') || 'dismissed',
                }
                : undefined,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/gitlab-place.js




const scanTypes = {
    sast: 'sast',
    secret_detection: 'secret',
    dast: 'dast',
    api_fuzzing: 'dast',
    coverage_fuzzing: 'dast',
    dependency_scanning: 'sca',
    container_scanning: 'container',
    cluster_image_scanning: 'container',
};
/** Our category of a scan type; undefined where it says none we know. */
const gitlabCategory = (type) => lookUp(scanTypes, type ?? '');
/** Scanners of infrastructure code report as `sast`, scanners of secrets did before they had a type of their own. */
const gitlab_place_scanners = [
    [/^(?:kics|checkov|tfsec|terrascan)/i, 'iac'],
    [/^(?:gitleaks|trufflehog)/i, 'secret'],
];
const byScanner = (name) => gitlab_place_scanners.find(([pattern]) => pattern.test(name ?? ''))?.[1];
/** What kind of finding it is: by scanner and rule, by what the scan or the entry says, by its place in the oldest reports. */
function gitlabKind({ category, identifiers, location, scanner }, scan) {
    const stated = gitlabCategory(scan) ?? gitlabCategory(category);
    const special = byScanner(scanner?.id) ?? byScanner(identifiers[0]?.type);
    if (special !== undefined && (stated === undefined || stated === 'sast'))
        return special;
    if (stated !== undefined)
        return stated;
    if (location.image)
        return 'container';
    if (location.hostname || location.path)
        return 'dast';
    return location.dependency?.package?.name ? 'sca' : 'sast';
}
function packageOf(location, managers) {
    const { dependency, file, image, operating_system: system } = location;
    const name = dependency?.package?.name;
    if (!name)
        return null;
    const version = dependency.version ?? undefined;
    const distribution = /^[a-z]+/i.exec(system ?? '')?.[0];
    const ecosystem = image
        ? distribution !== undefined && !/^unknown$/i.test(distribution)
            ? distribution
            : distributionOf(name, version)
        : (managers.get(file ?? '') ?? sarif_ecosystem_ecosystemOf(file ?? undefined, name));
    return packageAt(packageUrl(ecosystem ?? 'generic', name, version), {
        manifest: image ? null : file,
        image,
    });
}
/** Its place: a package, an endpoint or lines of code. */
function gitlabPlace({ location, identifiers }, managers) {
    const found = packageOf(location, managers);
    if (found !== null)
        return found;
    if (location.file)
        return codeAt(location.file, { start: location.start_line, end: location.end_line });
    if (location.hostname || location.path)
        return endpointAt(location.method, `${location.hostname ?? ''}${location.path ?? ''}`, location.param);
    return workloadAt(`gitlab:${identifiers[0]?.value ?? ''}`);
}

;// CONCATENATED MODULE: ./build/read/readers/gitlab-vulnerability.js
// One vulnerability of GitLab's security reports: https://gitlab.com/gitlab-org/security-products/security-report-schemas


const Named = maybeFields({ name: maybeText });
const Dependency = maybeFields({ package: Named, version: maybeText, direct: maybeFlag });
const Location = schemas/* object */.Ikc({
    file: maybeText,
    start_line: maybeNumber,
    end_line: maybeNumber,
    dependency: Dependency,
    image: maybeText,
    operating_system: maybeText,
    hostname: maybeText,
    method: maybeText,
    param: maybeText,
    path: maybeText,
});
const Step = schemas/* object */.Ikc({
    file_location: schemas/* object */.Ikc({ file_name: schemas/* string */.YjP(), line_start: maybeNumber, line_end: maybeNumber }),
});
const Signature = schemas/* object */.Ikc({ algorithm: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** The fields that are used. `description`, most of `details` and `evidence` may hold what a secret or a response says: they are not read. */
const GitlabVulnerability = schemas/* object */.Ikc({
    category: maybeText,
    name: maybeText,
    message: maybeText,
    cve: maybeText,
    severity: maybeText,
    confidence: maybeText,
    solution: maybeText,
    raw_source_code_extract: maybeText,
    scanner: maybeFields({ id: maybeText, name: schemas/* string */.YjP() }),
    identifiers: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), name: maybeText, value: schemas/* string */.YjP() })).min(1),
    location: Location,
    flags: maybeList(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })),
    cvss_vectors: maybeList(schemas/* object */.Ikc({ vector: schemas/* string */.YjP() })),
    tracking: maybeFields({ items: maybeList(schemas/* object */.Ikc({ signatures: maybeList(Signature) })) }),
    details: maybeFields({
        // Semgrep's.
        confidence: maybeFields({ value: maybeText }),
        code_flows: maybeFields({ items: maybeList(maybeList(Step)) }),
    }),
    evidence: maybeFields({ supporting_messages: maybeList(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }),
});

;// CONCATENATED MODULE: ./build/read/readers/gitlab.js
// https://gitlab.com/gitlab-org/security-products/security-report-schemas: one schema for all of GitLab's security reports










const Scanner = maybeFields({ id: maybeText, name: schemas/* string */.YjP(), version: maybeText });
const gitlab_Scan = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    status: maybeText,
    start_time: maybeText,
    end_time: maybeText,
    scanner: Scanner,
    messages: maybeList(schemas/* object */.Ikc({ level: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
});
const Sample = schemas/* object */.Ikc({ identifiers: GitlabVulnerability.shape.identifiers, location: schemas/* looseObject */._H3({}) });
const gitlab_Head = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    scan: gitlab_Scan.nullish(),
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    dependency_files: maybeList(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), package_manager: schemas/* string */.YjP() })),
    // GitLab's first DAST wrapped ZAP's own report, which says more.
    '@version': schemas/* undefined */.Vxk().optional(),
});
/** By what the scan says of itself; in the oldest reports by the first entry, though not by its rule: SAST then brought secrets along. */
function gitlab_categoryOf({ scan, vulnerabilities: [first] }) {
    const { category, location } = GitlabVulnerability.safeParse(first).data ?? gitlab_nothing;
    return gitlabKind({ category, location, identifiers: [], scanner: scan?.scanner }, scan?.type ?? null);
}
const gitlab_nothing = { category: null, location: GitlabVulnerability.shape.location.parse({}) };
function identifiersOf({ identifiers, cve }) {
    const stated = identifiers.map(({ type, value }) => (/^cwe$/i.test(type) ? cweOf(value) : value));
    return [...stated, /^CVE-/.test(cve ?? '') ? (cve ?? undefined) : undefined];
}
/** `Upgrade to version 4.17.21 or above.` */
const gitlab_fixedIn = (solution) => /^Upgrade\b.*? to (?:version )?v?(\d[\w.+~:-]*?)(?: or above)?\.?$/i.exec(solution.trim())?.[1];
const fixOf = ({ solution }) => solution ? { version: gitlab_fixedIn(solution), advice: headline(solution) } : undefined;
function gitlab_draftOf(entry, category) {
    const isPackage = category === 'sca' || category === 'container';
    const advisory = isPackage ? entry.identifiers.find(({ type }) => /^(?:cve|ghsa)$/i.test(type)) : undefined;
    const primary = advisory ?? entry.identifiers[0];
    const rule = (/^cwe$/i.test(primary?.type ?? '') ? cweOf(primary?.value) : primary?.value) ?? '';
    const steps = (entry.details?.code_flows?.items[0] ?? []).map(({ file_location: { file_name, line_start, line_end } }) => codeAt(file_name, { start: line_start, end: line_end }));
    const isDoubtful = entry.flags.some(({ type }) => type === 'flagged-as-likely-false-positive');
    // A request as it was and one with the attack in it: passive checks have only the first.
    const isAttack = category === 'dast' && (entry.evidence?.supporting_messages.length ?? 0) > 1;
    return {
        category,
        ruleId: rule,
        // A message about a secret may quote it.
        title: headline(entry.name, category === 'secret' ? null : entry.message, isPackage ? `${rule} in ${entry.location.dependency?.package?.name ?? 'a package'}` : primary?.name, rule),
        severity: { word: entry.severity, vectors: entry.cvss_vectors.map(({ vector }) => vector) },
        confidence: isDoubtful ? 'low' : confidenceOf(entry.confidence ?? entry.details?.confidence?.value),
        identifiers: identifiersOf(entry),
        fix: fixOf(entry),
        ...(isAttack
            ? {
                reach: [
                    {
                        level: 'exercised',
                        granularity: 'flow',
                        method: 'dynamic',
                        original: 'supporting_messages of an attack',
                    },
                ],
            }
            : dataFlow(steps, `details.code_flows of ${steps.length} steps`)),
        secret: category === 'secret' ? (entry.raw_source_code_extract ?? undefined) : undefined,
        relationship: entry.location.dependency?.direct === true ? 'direct' : undefined,
        toolFingerprint: entry.tracking?.items[0]?.signatures.at(-1)?.value,
    };
}
/** GitLab's security reports: SAST, secret detection, DAST, fuzzing, dependency and container scanning. */
const gitlab = defineReader({
    id: 'gitlab',
    title: 'GitLab security report',
    homepage: 'https://docs.gitlab.com/user/application_security/',
    howToExport: 'a GitLab analyzer: gl-sast-report.json, gl-dependency-scanning-report.json, …; many tools write it, too',
    category: 'sast',
    reaches: ['exercised', 'call_path'],
    categoryOf: gitlab_categoryOf,
    syntax: 'json',
    head: gitlab_Head,
    // Other tools have `version` and `vulnerabilities`, too.
    claims: ({ scan, vulnerabilities: [first] }) => scan != null || Sample.safeParse(first).success,
    entries: ['/vulnerabilities/*'],
    entry: GitlabVulnerability,
    prepare: ({ scan, dependency_files: files }) => ({
        type: scan?.type ?? null,
        scanner: scan?.scanner,
        managers: new Map(files.map(({ path, package_manager }) => [path, package_manager])),
    }),
    severities: { ...commonSeverities, undefined: 'unknown' },
    tool: ({ scan, vulnerabilities: [first] }) => {
        const named = GitlabVulnerability.safeParse(first).data?.scanner?.name;
        return toolNamed(scan?.scanner?.name ?? named ?? 'GitLab', scan?.scanner?.version);
    },
    ran: ({ scan }) => ({ scannedAt: scan?.end_time ?? scan?.start_time }),
    health: ({ scan }) => {
        const fatal = scan?.messages.find(({ level }) => level === 'fatal');
        if (scan?.status !== 'failure' && fatal === undefined)
            return null;
        const health = scan?.status === 'failure' ? 'scanner-failed' : 'partial';
        return { health, message: `The scan failed: ${headline(fatal?.value, 'status is `failure`')}` };
    },
    draft: (entry, { prepared: { type, scanner, managers } }) => ({
        ...gitlab_draftOf(entry, gitlabKind({ ...entry, scanner: entry.scanner ?? scanner }, type)),
        location: gitlabPlace(entry, managers),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/gitleaks.js
// https://github.com/gitleaks/gitleaks, `report/finding.go` (version 8)






const gitleaks_Leak = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP(),
    Description: maybeText,
    File: schemas/* string */.YjP(),
    StartLine: maybeNumber,
    EndLine: maybeNumber,
    StartColumn: maybeNumber,
    Secret: maybeText,
    Match: maybeText,
});
/** Gitleaks' JSON. An empty list is its way to say that it ran and found nothing. The value goes into the keyed hash and nowhere else. */
const gitleaks = defineReader({
    id: 'gitleaks',
    title: 'Gitleaks',
    homepage: 'https://gitleaks.io',
    howToExport: 'gitleaks dir --report-format json --report-path gitleaks.json .',
    category: 'secret',
    syntax: 'json',
    head: schemas/* array */.YOg(schemas/* object */.Ikc({ RuleID: schemas/* string */.YjP(), File: schemas/* string */.YjP(), Secret: schemas/* string */.YjP(), Match: schemas/* string */.YjP() })).max(1),
    claims: () => true,
    entries: ['/*'],
    entry: gitleaks_Leak,
    draft: (leak) => ({
        ruleId: leak.RuleID,
        title: headline(leak.Description, `Secret found by ${leak.RuleID}`),
        severity: {},
        identifiers: ['CWE-798'],
        // A scan of the history writes one entry for each commit; the place is the same.
        location: codeAt(leak.File, { start: leak.StartLine, end: leak.EndLine, column: leak.StartColumn }),
        // Masked by `--redact`, it says nothing.
        secret: secretValue(leak.Secret || leak.Match),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/govulncheck.js
// https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck (protocol v1: a run of JSON objects)







const Config = schemas/* object */.Ikc({
    scanner_name: schemas/* literal */.euz('govulncheck'),
    scanner_version: maybeText,
    scan_level: maybeText,
    scan_mode: maybeText,
});
const govulncheck_Head = schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((messages, context) => {
    const found = messages
        .map((message) => schemas/* object */.Ikc({ config: Config }).safeParse(message).data?.config)
        .find((config) => config !== undefined);
    if (found === undefined)
        context.addIssue({ code: 'custom', message: 'expected a message with a `config` of govulncheck' });
    return found ?? core/* NEVER */.tm;
});
const govulncheck_Advisory = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), aliases: maybeTexts, summary: maybeText, details: maybeText });
const Position = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), line: maybeNumber, column: maybeNumber });
const Frame = schemas/* object */.Ikc({
    module: schemas/* string */.YjP(),
    version: maybeText,
    package: maybeText,
    function: maybeText,
    position: lenient_maybe(Position),
});
const govulncheck_Finding = schemas/* object */.Ikc({
    osv: schemas/* string */.YjP(),
    fixed_version: maybeText,
    trace: schemas/* tuple */.PVZ([Frame], schemas/* unknown */.L5J()).transform(([first, ...rest]) => ({ first, rest })),
});
const Other = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** Messages of other kinds are none of its own: what else stands in the file was not read. */
const govulncheck_Message = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ finding: govulncheck_Finding }),
    schemas/* object */.Ikc({ osv: govulncheck_Advisory }),
    schemas/* union */.KCZ([schemas/* object */.Ikc({ config: Other }), schemas/* object */.Ikc({ progress: Other }), schemas/* object */.Ikc({ SBOM: Other })]),
]);
/** How close a finding looked: module 0, package 1, function 2. The tool tells of one vulnerability at every depth it reached. */
const depthOf = ({ trace }) => (trace.first.function ? 2 : trace.first.package ? 1 : 0);
const keyOf = ({ osv, trace }) => `${osv}\n${trace.first.module}`;
/** What the vulnerable end of a trace means depends on how deep the scan looked: a missing name is an answer only if it was asked for. */
function govulncheck_reachOf(finding, scan) {
    const depth = depthOf(finding);
    const original = `scan_level: ${scan.level}, found: ${['module', 'package', 'function'][depth] ?? ''}`;
    const positive = (level, granularity) => ({
        level,
        granularity,
        method: 'callgraph',
        original,
    });
    if (depth === 2)
        return [
            scan.mode === 'binary' || finding.trace.rest.length === 0
                ? positive('symbol_present', 'symbol')
                : positive('call_path', 'symbol'),
        ];
    const looked = scan.level === 'symbol' ? 2 : scan.level === 'package' ? 1 : 0;
    if (depth === 1)
        return [positive('package_imported', 'package'), ...(looked > 1 ? [positive('no_path', 'symbol')] : [])];
    return [positive('present', 'module'), ...(looked > 0 ? [positive('package_not_used', 'package')] : [])];
}
/** The steps of a trace from the entry to the vulnerable function, as far as they have places. */
const govulncheck_stepsOf = ({ trace }) => trace.rest
    .flatMap((frame) => Frame.safeParse(frame).data?.position ?? [])
    .map(({ filename, line, column }) => codeAt(filename, { start: line, column }))
    .reverse();
/** govulncheck's JSON. An entry is a finding: `/14/finding`. Of several about one module only the deepest count. */
const govulncheck = defineReader({
    id: 'govulncheck',
    title: 'govulncheck',
    homepage: 'https://go.dev/doc/security/vuln/',
    howToExport: 'govulncheck -format json ./... > govulncheck.json',
    category: 'sca',
    reaches: ['call_path', 'symbol_present', 'package_imported', 'present', 'package_not_used', 'no_path'],
    syntax: 'json-lines',
    head: govulncheck_Head,
    entries: ['/*'],
    entry: govulncheck_Message,
    prepare: ({ scan_level, scan_mode }) => ({
        scan: { level: scan_level ?? 'symbol', mode: scan_mode ?? 'source' },
        advisories: new Map(),
        deepest: new Map(),
    }),
    survey: (message, { prepared: { advisories, deepest } }) => {
        if ('osv' in message)
            advisories.set(message.osv.id, message.osv);
        if (!('finding' in message))
            return;
        const key = keyOf(message.finding);
        deepest.set(key, Math.max(depthOf(message.finding), deepest.get(key) ?? 0));
    },
    version: (config) => config.scanner_version,
    draft: (message, { prepared: { scan, advisories, deepest } }) => {
        // The rest is about the run, or advisories of modules in the build: most have no finding.
        if (!('finding' in message))
            return [];
        const { finding: entry } = message;
        const at = '/finding';
        if (depthOf(entry) < (deepest.get(keyOf(entry)) ?? 0))
            return { aside: 'the same vulnerability is reported more precisely further on', at };
        const advisory = advisories.get(entry.osv);
        const { module, version, function: symbol } = entry.trace.first;
        const summary = headline(advisory?.summary, advisory?.details, `${entry.osv} in ${module}`);
        return {
            at,
            ruleId: entry.osv,
            title: symbol ? `${summary} (${symbol} is called)` : summary,
            // The database rates nothing.
            severity: {},
            identifiers: [entry.osv, ...(advisory?.aliases ?? [])],
            // The report does not say which go.mod it is about: paths in it count from the module.
            location: packageAt(packageUrl('go', module, version)),
            also: govulncheck_stepsOf(entry),
            fix: fixedIn(entry.fixed_version),
            reach: govulncheck_reachOf(entry, scan),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/grype-match.js
// One match of Grype: `grype/presenter/models` in github.com/anchore/grype


const grype_match_Vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    severity: maybeText,
    description: maybeText,
    cvss: maybeList(schemas/* object */.Ikc({ vector: schemas/* string */.YjP() })),
    cwes: maybeList(schemas/* object */.Ikc({ cwe: schemas/* string */.YjP() })),
    fix: maybeFields({ versions: maybeTexts }),
    fixedInVersion: maybeText,
    knownExploited: maybeList(schemas/* object */.Ikc({ cve: maybeText })),
    epss: maybeList(schemas/* object */.Ikc({ epss: schemas/* number */.aig(), date: maybeText })),
});
const Detail = schemas/* object */.Ikc({
    type: maybeText,
    found: maybeFields({ matchedSymbols: maybeList(schemas/* unknown */.L5J()) }),
});
const Rule = schemas/* object */.Ikc({
    reason: maybeText,
    'vex-status': maybeText,
    'vex-justification': maybeText,
    vulnerability: maybeText,
});
const GrypeMatch = schemas/* object */.Ikc({
    vulnerability: grype_match_Vulnerability,
    relatedVulnerabilities: maybeList(grype_match_Vulnerability.pick({ id: true, description: true, cvss: true, knownExploited: true, epss: true })),
    matchDetails: maybeList(Detail),
    artifact: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: maybeText,
        type: maybeText,
        purl: maybeText,
        locations: maybeList(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })),
    }),
    appliedIgnoreRules: maybeList(Rule),
});

;// CONCATENATED MODULE: ./build/read/readers/grype.js
// https://github.com/anchore/grype, schema in `grype/presenter/models`










const grype_Head = schemas/* object */.Ikc({
    matches: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    // Xeol, which looks for what is no longer maintained, writes the same with another name.
    descriptor: schemas/* object */.Ikc({ name: schemas/* string */.YjP().regex(/grype/i), version: maybeText, timestamp: maybeText }),
    source: schemas/* object */.Ikc({ type: maybeText, target: schemas/* unknown */.L5J().optional() }).nullish(),
});
/** How a package was matched, most reliable first: by its own name, by its source package, by a guessed CPE. */
const grype_confidences = {
    'exact-direct-match': 'high',
    'exact-indirect-match': 'medium',
    'cpe-match': 'low',
};
const confidence = ({ matchDetails }) => {
    const found = matchDetails.map(({ type }) => lookUp(grype_confidences, type ?? ''));
    return ['high', 'medium', 'low'].find((level) => found.includes(level));
};
/** KEV and EPSS stand in newer reports, on the match or on the CVE behind it. */
function intelOf({ vulnerability, relatedVulnerabilities }) {
    const records = [vulnerability, ...relatedVulnerabilities];
    const epss = records.flatMap((record) => record.epss)[0];
    const exploited = records.some((record) => record.knownExploited.length > 0);
    if (!exploited && epss === undefined)
        return undefined;
    return {
        ...(exploited ? { knownExploited: true } : {}),
        ...(epss === undefined ? {} : { epss: { probability: epss.epss, date: epss.date ?? undefined } }),
    };
}
function grype_dismissal(rules) {
    const vex = rules.find((rule) => rule['vex-status']);
    if (vex !== undefined)
        return { by: 'vex', justification: vex['vex-justification'] ?? vex['vex-status'] ?? 'VEX' };
    return {
        by: 'tool',
        justification: rules.map((rule) => rule.reason).find((reason) => reason) ?? 'ignore rule in the configuration of Grype',
    };
}
/** Grype's JSON: images and folders. Ignored matches are read as dismissed. */
const grype = defineReader({
    id: 'grype',
    title: 'Grype',
    homepage: 'https://github.com/anchore/grype',
    howToExport: 'grype registry.example/app:1.2 --output json --file grype.json',
    category: 'sca',
    reaches: ['symbol_present'],
    categoryOf: ({ source }) => (source?.type === 'image' ? 'container' : 'sca'),
    syntax: 'json',
    head: grype_Head,
    entries: ['/matches/*', '/ignoredMatches/*'],
    entry: GrypeMatch,
    prepare: ({ source }) => {
        const target = schemas/* object */.Ikc({ userInput: maybeText, tags: maybeTexts }).safeParse(source?.target).data;
        return {
            image: source?.type === 'image' ? target?.userInput || target?.tags[0] : undefined,
            isImage: source?.type === 'image',
        };
    },
    version: ({ descriptor }) => descriptor.version,
    ran: ({ descriptor }) => ({ scannedAt: descriptor.timestamp }),
    draft: (match, { prepared, path }) => {
        const { vulnerability, relatedVulnerabilities, artifact } = match;
        const fixed = closestFix(artifact.version, vulnerability.fix?.versions ?? [vulnerability.fixedInVersion ?? '']);
        const symbols = match.matchDetails.some(({ found }) => (found?.matchedSymbols.length ?? 0) > 0);
        return {
            category: prepared.isImage ? 'container' : 'sca',
            ruleId: vulnerability.id,
            title: headline(vulnerability.description, relatedVulnerabilities[0]?.description, `${vulnerability.id} in ${artifact.name}`),
            severity: {
                word: vulnerability.severity,
                vectors: [vulnerability, ...relatedVulnerabilities].flatMap(({ cvss }) => cvss.map(({ vector }) => vector)),
            },
            confidence: confidence(match),
            identifiers: [
                vulnerability.id,
                ...relatedVulnerabilities.map(({ id }) => id),
                ...vulnerability.cwes.map(({ cwe }) => cwe),
            ],
            location: packageAt(artifact.purl || packageUrl(artifact.type ?? '', artifact.name, artifact.version), {
                // The package database of the system is no manifest.
                manifest: /^(?:deb|rpm|apk)$/.test(artifact.type ?? '') ? undefined : artifact.locations[0]?.path,
                image: prepared.image,
            }),
            fix: fixedIn(fixed),
            // Only for Go binaries: the vulnerable symbols are in the artefact.
            reach: symbols
                ? [
                    {
                        level: 'symbol_present',
                        granularity: 'symbol',
                        method: 'metadata',
                        original: 'matchDetails[].found.matchedSymbols',
                    },
                ]
                : [],
            intel: intelOf(match),
            dismissed: path === '/ignoredMatches/*' ? grype_dismissal(match.appliedIgnoreRules) : undefined,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/horusec.js
// https://github.com/ZupIT/horusec, `pkg/entities/analysis` in github.com/ZupIT/horusec-devkit






const horusec_Head = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    status: maybeText,
    errors: maybeText,
    createdAt: maybeText,
    analysisVulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(),
});
/** `code` is not read: with leaks it is the line of the secret. */
const horusec_Vulnerability = schemas/* object */.Ikc({
    rule_id: maybeText,
    line: maybeNumeric,
    column: maybeNumeric,
    confidence: maybeText,
    file: schemas/* string */.YjP(),
    details: schemas/* string */.YjP(),
    securityTool: schemas/* string */.YjP(),
    language: maybeText,
    severity: maybeText,
    type: maybeText,
    vulnHash: maybeText,
});
/** In spite of its name it holds one. */
const horusec_Entry = schemas/* object */.Ikc({ vulnerabilities: horusec_Vulnerability }).transform(({ vulnerabilities }) => vulnerabilities);
const ofDependencies = /^(?:Safety|NpmAudit|YarnAudit|MixAudit|BundlerAudit|DotnetCli|Nancy|OwaspDependencyCheck)$/i;
/** Horusec runs many tools; which one spoke says what kind of finding it is. */
function horusec_categoryOf({ securityTool, language, details }) {
    if (language === 'Leaks' || /^gitleaks$/i.test(securityTool))
        return 'secret';
    if (ofDependencies.test(securityTool))
        return 'sca';
    if (/^trivy$/i.test(securityTool))
        return /\b(?:CVE|GHSA)-/.test(details) ? 'sca' : 'iac';
    if (/^(?:tfsec|checkov)$/i.test(securityTool))
        return 'iac';
    return /^shellcheck$/i.test(securityTool) ? 'quality' : 'sast';
}
/** What the team said of it in Horusec. */
const decisions = {
    'Risk Accepted': 'risk accepted in Horusec',
    'False Positive': 'false positive in Horusec',
};
/** Horusec's JSON. An entry: `/analysisVulnerabilities/4`. */
const horusec = defineReader({
    id: 'horusec',
    title: 'Horusec',
    homepage: 'https://horusec.io',
    howToExport: 'horusec start --project-path . --output-format json --json-output-file horusec.json',
    category: 'sast',
    syntax: 'json',
    head: horusec_Head,
    entries: ['/analysisVulnerabilities/*'],
    entry: horusec_Entry,
    version: ({ version }) => version.replace(/^v/, ''),
    ran: ({ createdAt }) => ({ scannedAt: createdAt }),
    health: ({ status, errors, analysisVulnerabilities }) => {
        if (!errors && status !== 'error')
            return null;
        return {
            health: (analysisVulnerabilities ?? []).length === 0 ? 'scanner-failed' : 'partial',
            message: `Horusec failed in part: ${headline(errors, 'no reason given')}`,
            next: 'See `errors` in the report; a tool that Horusec runs may need more than it was given.',
        };
    },
    draft: (entry) => {
        const title = headline(entry.details.split('\n')[0], entry.details);
        if (entry.type === 'Corrected')
            return { aside: 'corrected, in Horusec’s word' };
        const decision = decisions[entry.type ?? ''];
        return {
            category: horusec_categoryOf(entry),
            // Before 2.7 rules had no id.
            ruleId: entry.rule_id || `${entry.securityTool}: ${title}`,
            title,
            severity: { word: entry.severity },
            confidence: confidenceOf(entry.confidence),
            identifiers: entry.details.match(/\b(?:CWE-\d+|CVE-\d{4}-\d{4,})\b/g) ?? [],
            location: codeAt(entry.file, { start: entry.line, column: entry.column }),
            toolFingerprint: entry.vulnHash ?? undefined,
            dismissed: decision === undefined ? undefined : { by: 'tool', justification: decision },
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/invicti.js
// https://www.invicti.com/support/generating-custom-reports/ (Vulnerabilities List, JSON); Netsparker was its name before









const invicti_Head = schemas/* object */.Ikc({
    Generated: schemas/* string */.YjP(),
    Target: schemas/* object */.Ikc({ ScanId: schemas/* string */.YjP(), Url: schemas/* string */.YjP() }),
    Vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
const Flaw = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    Type: schemas/* string */.YjP(),
    Url: schemas/* string */.YjP(),
    Severity: maybeText,
    /** In percent. */
    Certainty: maybeNumber,
    /** Invicti exploited it, harmlessly. */
    Confirmed: maybeFlag,
    State: maybeText,
    Classification: maybeFields({ Cwe: maybeText }),
    HttpRequest: maybeFields({
        Method: maybeText,
        Parameters: maybeList(schemas/* object */.Ikc({ Name: schemas/* string */.YjP(), Vulnerable: schemas/* boolean */.zMY() })),
    }),
    RemedialProcedure: maybeText,
});
const invicti_confidenceOf = (certainty) => certainty == null ? undefined : certainty >= 90 ? 'high' : certainty >= 50 ? 'medium' : 'low';
/** A version was read, nothing was attacked. */
const onlySeen = /OutOfDate|Disclosure/;
/** What people decided in Invicti: `Fixed (Confirmed)`, `AcceptedRisk`. Present and Revived are open. */
const invicti_setAside = /fixed|accepted|false\s?positive|ignored/i;
/** Invicti's JSON. */
const invicti = defineReader({
    id: 'invicti',
    title: 'Invicti',
    homepage: 'https://www.invicti.com',
    howToExport: 'Scans → Report → Export → Vulnerabilities List (JSON)',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'json',
    head: invicti_Head,
    entries: ['/Vulnerabilities/*'],
    entry: Flaw,
    severities: { ...commonSeverities, bestpractice: 'info', 'best practice': 'info' },
    draft: (flaw) => {
        const parameter = flaw.HttpRequest?.Parameters.find(({ Vulnerable }) => Vulnerable)?.Name;
        return {
            ruleId: flaw.Type,
            title: flaw.Name,
            severity: { word: flaw.Severity },
            confidence: invicti_confidenceOf(flaw.Certainty),
            identifiers: (flaw.Classification?.Cwe ?? '').split(',').map(cweOf),
            location: endpointAt(flaw.HttpRequest?.Method, flaw.Url, parameter),
            fix: adviceOf(plainText(flaw.RemedialProcedure)),
            reach: exercised(flaw.Confirmed === true && parameter !== undefined && !onlySeen.test(flaw.Type), `Confirmed: true, in ${parameter ?? ''}`),
            dismissed: dismissedIf(invicti_setAside.test(flaw.State ?? ''), `state in Invicti: ${flaw.State ?? ''}`),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/kubescape.js
// https://kubescape.io/docs/scanning/#output-formats (`--format json`), https://github.com/kubescape/opa-utils `reporthandling/v2`





const Summary = schemas/* object */.Ikc({ scoreFactor: maybeNumber });
const kubescape_Head = schemas/* object */.Ikc({
    generationTime: maybeText,
    summaryDetails: schemas/* object */.Ikc({ controls: schemas/* record */.g1P(schemas/* string */.YjP(), Summary.catch({ scoreFactor: null })).nullable() }),
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ resourceID: schemas/* string */.YjP() })).nullish(),
    resources: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
const Control = schemas/* object */.Ikc({
    controlID: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* object */.Ikc({ status: schemas/* string */.YjP(), subStatus: maybeText, info: maybeText }),
    rules: maybeList(schemas/* object */.Ikc({
        paths: maybeList(schemas/* object */.Ikc({
            failedPath: maybeText,
            fixPath: maybeFields({ path: schemas/* string */.YjP(), value: schemas/* string */.YjP() }),
        })),
    })),
});
const kubescape_Resource = schemas/* object */.Ikc({
    resourceID: schemas/* string */.YjP(),
    source: maybeFields({ relativePath: maybeText }),
});
/** `path=966824446/api=apps/v1/shop/Deployment/web`: namespace, kind and name stand at its end. */
function workloadOf(resource) {
    const [namespace, kind, name] = resource.split('/').slice(-3);
    if (kind === undefined || name === undefined)
        return { uri: resource, name: resource };
    return { uri: `k8s://${namespace || 'default'}/${kind}/${name}`, name: `${kind}/${name}` };
}
const kubescape_wordOf = (factor) => factor == null || factor <= 0
    ? undefined
    : factor >= 9
        ? 'critical'
        : factor >= 7
            ? 'high'
            : factor >= 4
                ? 'medium'
                : 'low';
const severities = {
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    low: 'low',
};
/** Kubescape's JSON. An entry is a control that looked at a resource: `/results/0/controls/7`; one that passed stands aside. */
const kubescape = defineReader({
    id: 'kubescape',
    title: 'Kubescape',
    homepage: 'https://kubescape.io',
    howToExport: 'kubescape scan --format json --output kubescape.json .',
    category: 'iac',
    syntax: 'json',
    head: kubescape_Head,
    entries: ['/results/*/controls/*', '/resources/*'],
    entry: schemas/* union */.KCZ([Control, kubescape_Resource]),
    prepare: ({ summaryDetails, results }) => ({
        controls: summaryDetails.controls ?? {},
        resources: (results ?? []).map(({ resourceID }) => resourceID),
        /** Files by resource: the resources stand behind the results. */
        files: new Map(),
    }),
    survey: (entry, { prepared }) => {
        if ('resourceID' in entry && entry.source?.relativePath)
            prepared.files.set(entry.resourceID, entry.source.relativePath);
    },
    severities,
    ran: ({ generationTime }) => ({ scannedAt: generationTime }),
    draft: (entry, { prepared, keys }) => {
        if ('resourceID' in entry)
            return [];
        const { status, subStatus, info } = entry.status;
        if (status !== 'failed')
            return { aside: [status, subStatus, info].filter(Boolean).join(': ') };
        const resource = prepared.resources[Number(keys[0])] ?? '';
        const workload = workloadOf(resource);
        const file = prepared.files.get(resource);
        const place = workloadAt(workload.uri);
        const fix = entry.rules.flatMap(({ paths }) => paths).find(({ fixPath }) => fixPath?.path)?.fixPath;
        return {
            ruleId: entry.controlID,
            title: `${entry.name} (${workload.name})`,
            severity: { word: kubescape_wordOf(lookUp(prepared.controls, entry.controlID)?.scoreFactor) },
            location: file === undefined ? place : codeAt(file),
            also: file === undefined ? [] : [place],
            fix: fix == null ? undefined : { advice: `Set ${fix.path}${fix.value === 'YOUR_VALUE' ? '' : ` to ${fix.value}`}.` },
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/mend-json.js
// https://docs.mend.io (WhiteSource before): the inventory of a project with its vulnerabilities, and the vulnerability report








const Library = schemas/* object */.Ikc({
    type: maybeText,
    name: maybeText,
    artifactId: maybeText,
    groupId: maybeText,
    version: maybeText,
    locations: maybeList(schemas/* object */.Ikc({ dependencyFile: maybeText })),
});
const mend_json_Vulnerability = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    severity: maybeText,
    score: maybeNumber,
    cvss3_severity: maybeText,
    cvss3_score: maybeNumber,
    scoreMetadataVector: maybeText,
    description: maybeText,
    topFix: maybeFields({ fixResolution: maybeText }),
});
const Inventory = Library.extend({ name: schemas/* string */.YjP(), vulnerabilities: schemas/* array */.YOg(mend_json_Vulnerability) });
const mend_json_Entry = schemas/* union */.KCZ([Inventory, mend_json_Vulnerability.extend({ library: Library })]);
/** Kinds of library → ecosystem. Those of npm, Python and Ruby carry the package's name as group, and the file's as artifact. */
const mend_json_ecosystems = {
    NODE_PACKAGED_MODULE: 'npm',
    JAVASCRIPT_LIBRARY: 'npm',
    MAVEN_ARTIFACT: 'maven',
    JAVA_ARCHIVE: 'maven',
    PYTHON_PACKAGE: 'pypi',
    NUGET_PACKAGE: 'nuget',
    RUBY_GEM: 'gem',
    GO_MODULE: 'golang',
    GO_PACKAGE: 'golang',
    CRATE: 'cargo',
    PHP_PACKAGE: 'composer',
    DEBIAN_PACKAGE: 'debian',
    RPM: 'rpm',
    ALPINE: 'alpine',
};
function mend_json_purlOf({ type, groupId, artifactId, name, version }) {
    const ecosystem = lookUp(mend_json_ecosystems, type?.toUpperCase() ?? '') ?? '';
    if (ecosystem === 'maven')
        return packageUrl(ecosystem, `${groupId ?? ''}:${artifactId ?? ''}`, version);
    if (ecosystem === '')
        return packageUrl('', [groupId, artifactId ?? name].filter((part) => part).join('/'), version);
    return packageUrl(ecosystem, groupId || artifactId || name || '', version);
}
function mend_json_draftOf(vulnerability, library) {
    const advice = vulnerability.topFix?.fixResolution;
    const fixed = /^Upgrade to version:? (v?\d[\w.+-]*)$/i.exec(advice ?? '')?.[1];
    return {
        ruleId: vulnerability.name,
        title: headline(vulnerability.description, `${vulnerability.name} in ${library.artifactId ?? library.name ?? ''}`),
        severity: {
            word: vulnerability.cvss3_severity ?? vulnerability.severity,
            score: vulnerability.cvss3_score ?? vulnerability.score,
            vectors: cvssVectors(vulnerability.scoreMetadataVector),
        },
        identifiers: [vulnerability.name],
        location: packageAt(mend_json_purlOf(library), { manifest: library.locations[0]?.dependencyFile }),
        fix: advice ? { version: fixed, advice } : undefined,
    };
}
/** Mend's JSON: libraries with vulnerabilities (`/libraries/3/vulnerabilities/0`), or vulnerabilities with their library. */
const mendJson = defineReader({
    id: 'mend-json',
    title: 'Mend (WhiteSource)',
    homepage: 'https://www.mend.io',
    howToExport: 'API 1.4, getProjectVulnerabilityReport with format json, or the unified agent with generateScanReport=true',
    category: 'sca',
    syntax: 'json',
    head: schemas/* union */.KCZ([
        schemas/* object */.Ikc({ projectVitals: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }), libraries: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
        schemas/* object */.Ikc({ vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ library: schemas/* object */.Ikc({ keyUuid: schemas/* string */.YjP() }) })).min(1) }),
    ]),
    entries: ['/libraries/*', '/vulnerabilities/*'],
    entry: mend_json_Entry,
    draft: (entry) => 'library' in entry
        ? mend_json_draftOf(entry, entry.library)
        : entry.vulnerabilities.map((vulnerability, index) => ({
            at: `/vulnerabilities/${index}`,
            ...mend_json_draftOf(vulnerability, entry),
        })),
});

;// CONCATENATED MODULE: ./build/read/readers/neuvector.js
// https://open-docs.neuvector.com/scanning/scanning/ (`GET /v1/scan/registry/NAME/image/ID`)








const neuvector_Head = schemas/* object */.Ikc({
    report: schemas/* object */.Ikc({
        vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), package_name: schemas/* string */.YjP() })).nullable(),
        /** What makes it NeuVector's: what was looked at stands beside. */
        modules: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
        checks: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
        envs: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
        /** `alpine:3.18` */
        base_os: maybeText,
        registry: maybeText,
        repository: maybeText,
        tag: maybeText,
        image_id: maybeText,
    })
        .refine((report) => report.modules != null || report.checks != null || report.envs != null),
});
const neuvector_Flaw = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    severity: maybeText,
    score: maybeNumber,
    score_v3: maybeNumber,
    vectors: maybeText,
    vectors_v3: maybeText,
    description: maybeText,
    package_name: schemas/* string */.YjP(),
    package_version: maybeText,
    fixed_version: maybeText,
    /** Where it lies in the image; packages of the distribution lie nowhere. */
    file_name: maybeText,
    cves: maybeTexts,
});
function neuvector_imageOf({ registry, repository, tag, image_id }) {
    if (!repository)
        return image_id ?? undefined;
    return `${(registry ?? '').replace(/^https?:\/\//, '').replace(/\/*$/, registry ? '/' : '')}${repository}${tag ? `:${tag}` : ''}`;
}
/** NeuVector's report about an image. */
const neuvector = defineReader({
    id: 'neuvector',
    title: 'NeuVector',
    homepage: 'https://open-docs.neuvector.com',
    howToExport: 'curl https://controller.example:10443/v1/scan/registry/NAME/image/ID > neuvector.json',
    category: 'container',
    syntax: 'json',
    head: neuvector_Head,
    entries: ['/report/vulnerabilities/*'],
    entry: neuvector_Flaw,
    prepare: ({ report }) => ({ os: report.base_os ?? '', image: neuvector_imageOf(report) }),
    draft: (flaw, { prepared }) => ({
        ruleId: flaw.name,
        title: headline(flaw.description, flaw.name),
        severity: {
            word: flaw.severity,
            score: flaw.score_v3 || flaw.score,
            vectors: cvssVectors(flaw.vectors_v3, flaw.vectors),
        },
        identifiers: [flaw.name, ...flaw.cves],
        location: packageAt(packageUrl(flaw.file_name ? '' : prepared.os, flaw.package_name, flaw.package_version), {
            manifest: flaw.file_name,
            image: prepared.image,
        }),
        fix: fixedIn(flaw.fixed_version),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/nikto.js
// https://github.com/sullo/nikto, `program/plugins/nikto_report_json.plugin`





const Item = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    method: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    msg: schemas/* string */.YjP(),
    references: maybeText,
});
const Host = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    ip: schemas/* string */.YjP(),
    port: maybeNumeric,
    start_time: maybeText,
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
/** Before version 2.5 one host is the whole document. */
const nikto_Head = schemas/* union */.KCZ([schemas/* array */.YOg(Host).min(1), Host.transform((host) => [host])]);
const nikto_Failure = schemas/* object */.Ikc({ id: schemas/* literal */.euz('FAIL'), msg: schemas/* string */.YjP() });
const nikto_originOf = ({ host, port }) => port === 443 ? `https://${host}` : `http://${host}${port == null || port === 80 ? '' : `:${port}`}`;
/** One rule speaks of any header: without the name, five missing headers would be one flaw. */
const headerIn = (message) => (/\bheader missing: ([\w-]{1,60})/i.exec(message) ??
    /\b(?:Retrieved|uncommon header '?) ?([\w-]{1,60})'? /i.exec(message))?.[1];
/** Nikto's JSON. It gives no severities. What it could not connect to stands among its findings, as `FAIL`. */
const nikto = defineReader({
    id: 'nikto',
    title: 'Nikto',
    homepage: 'https://cirt.net/nikto2',
    howToExport: 'nikto -host https://app.example -Format json -output nikto.json',
    category: 'dast',
    syntax: 'json',
    head: nikto_Head,
    entries: ['/vulnerabilities/*', '/*/vulnerabilities/*'],
    entry: Item,
    prepare: (hosts) => hosts.map(nikto_originOf),
    ran: ([host]) => ({ scannedAt: host?.start_time }),
    health: (hosts) => {
        const failures = hosts.flatMap(({ vulnerabilities }) => fitting(vulnerabilities, nikto_Failure));
        return failures[0] === undefined
            ? null
            : {
                health: failures.length < hosts.length ? 'partial' : 'scanner-failed',
                message: `Nikto could not scan: ${failures[0].msg}`,
                next: 'Check that the target is up.',
            };
    },
    draft: (item, { prepared, keys }) => {
        if (item.id === 'FAIL')
            return { aside: 'no connection' };
        const origin = prepared[keys.length > 1 ? Number(keys[0]) : 0] ?? '';
        return {
            ruleId: item.id,
            title: headline(item.msg, `Nikto test ${item.id}`),
            severity: {},
            identifiers: `${item.msg} ${item.references ?? ''}`.match(/\bCVE-\d{4}-\d{4,7}\b/gi) ?? [],
            location: endpointAt(item.method, `${origin}${item.url}`, headerIn(item.msg)),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/njsscan.js
// https://github.com/ajinabraham/njsscan and https://github.com/MobSF/mobsfscan (`--json`)






const rules = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const errors = schemas/* array */.YOg(schemas/* unknown */.L5J());
const njsscan_Head = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ njsscan_version: schemas/* string */.YjP(), nodejs: rules, templates: rules, errors })
        .transform((head) => ({ name: 'njsscan', version: head.njsscan_version, errors: head.errors })),
    schemas/* object */.Ikc({ mobsfscan_version: schemas/* string */.YjP(), results: rules, errors })
        .transform((head) => ({ name: 'mobsfscan', version: head.mobsfscan_version, errors: head.errors })),
]);
/** Positions are in characters from the start of the line, or of the file in some versions: they are left out. */
const Match = schemas/* object */.Ikc({ file_path: schemas/* string */.YjP(), match_lines: lenient_maybe(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])) });
const njsscan_Rule = schemas/* object */.Ikc({
    /** None where what is missing is a measure, such as rate limiting. */
    files: schemas/* array */.YOg(Match).nullish(),
    metadata: schemas/* object */.Ikc({ cwe: maybeText, description: schemas/* string */.YjP(), severity: maybeText }),
});
/** njsscan's and mobsfscan's JSON. An entry is a match of a rule: `/nodejs/eval_nodejs/files/0`. */
const njsscan = defineReader({
    id: 'njsscan',
    title: 'njsscan, mobsfscan',
    homepage: 'https://github.com/ajinabraham/njsscan',
    howToExport: 'njsscan --json --output njsscan.json .',
    category: 'sast',
    syntax: 'json',
    head: njsscan_Head,
    entries: ['/nodejs/*', '/templates/*', '/results/*'],
    entry: njsscan_Rule,
    severities: { error: 'high', warning: 'medium', info: 'low' },
    tool: ({ name, version }) => toolNamed(name, version),
    health: ({ name, errors: [first] }) => first === undefined
        ? null
        : {
            health: 'partial',
            message: `${name} failed in part: ${headline(typeof first === 'string' ? first : JSON.stringify(first))}`,
            next: 'See `errors` in the report.',
        },
    draft: ({ files, metadata }, { keys }) => {
        const rule = String(keys.at(-1));
        const common = {
            ruleId: rule,
            title: headline(metadata.description),
            severity: { word: metadata.severity },
            identifiers: [metadata.cwe],
        };
        if (files == null || files.length === 0)
            return { ...common, location: codeAt('.') };
        return files.map(({ file_path, match_lines }, index) => ({
            ...common,
            at: `/files/${index}`,
            location: codeAt(file_path, { start: match_lines?.[0], end: match_lines?.[1] }),
        }));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/noseyparker.js
// https://github.com/praetorian-inc/noseyparker (`report --format jsonl`)







/** A file, or a blob of the history by the path of its first commit. */
const Provenance = schemas/* object */.Ikc({ path: maybeText, first_commit: maybeFields({ blob_path: maybeText }) })
    .transform(({ path, first_commit }) => first_commit?.blob_path || path || '');
const Point = schemas/* object */.Ikc({ line: maybeNumber, column: maybeNumber });
const noseyparker_Match = schemas/* object */.Ikc({
    provenance: maybeList(Provenance),
    location: schemas/* object */.Ikc({ source_span: schemas/* object */.Ikc({ start: Point, end: Point }) }),
    status: maybeText,
});
const noseyparker_Finding = schemas/* object */.Ikc({
    finding_id: schemas/* string */.YjP(),
    rule_name: schemas/* string */.YjP(),
    rule_text_id: schemas/* string */.YjP(),
    groups: schemas/* array */.YOg(schemas/* string */.YjP()), // What the groups of the rule matched, in base64.
    statuses: maybeList(schemas/* string */.YjP()),
    matches: schemas/* array */.YOg(noseyparker_Match).min(1),
});
/** Nosey Parker's JSON lines. An entry is a place where the secret of a finding was found: `/0/matches/2`. */
const noseyparker = defineReader({
    id: 'noseyparker',
    title: 'Nosey Parker',
    homepage: 'https://github.com/praetorian-inc/noseyparker',
    howToExport: 'noseyparker report --format jsonl --max-matches -1 > noseyparker.jsonl',
    category: 'secret',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(schemas/* unknown */.L5J()).refine((lines) => lines.some((line) => noseyparker_Finding.safeParse(line).success)),
    entries: ['/*'],
    entry: noseyparker_Finding,
    emptyIsClean: true,
    draft: ({ matches, groups, ...finding }) => matches.map(({ provenance, location, status }, index) => {
        const { start, end } = location.source_span;
        const lines = { start: start.line, end: end.line, column: start.column };
        const [first = 'unknown', ...rest] = [...new Set(provenance.filter((path) => path !== ''))];
        const isRejected = status === 'reject' || (!status && finding.statuses.includes('reject'));
        return {
            at: `/matches/${index}`,
            ruleId: finding.rule_text_id,
            title: finding.rule_name,
            severity: {},
            identifiers: ['CWE-798'],
            location: codeAt(first, lines),
            also: rest.map((path) => codeAt(path, lines)),
            secret: secretValue(textOfBase64(groups.at(-1) ?? '')), // Those before the last say whose it is.
            dismissed: dismissedIf(isRejected, 'rejected in Nosey Parker'),
        };
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/npm-advisory.js
// An advisory as the npm registry wrote it until npm 6: npm 6, pnpm and yarn 1 repeat it.






const Installed = schemas/* object */.Ikc({ version: maybeText, paths: maybeTexts, dev: maybeFlag });
const NpmAdvisory = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
    title: schemas/* string */.YjP(),
    module_name: schemas/* string */.YjP(),
    severity: maybeText,
    findings: schemas/* array */.YOg(Installed),
    cves: maybeTexts,
    cwe: maybeTexts,
    github_advisory_id: maybeText,
    url: maybeText,
    patched_versions: maybeText,
    recommendation: maybeText,
    cvss: maybeFields({ score: maybeNumber, vectorString: maybeText }),
});
/** CWEs in any of the spellings this format had: `CWE-79`, a list, or a list written as text. */
const cwesIn = (values) => values.flatMap((value) => value.match(/CWE-\d+/g) ?? []);
/** Fixed versions of a range such as `>=1.2.3 <2.0.0 || >=2.1.0`; `<0.0.0` is the registry's way to say there is none. */
const npm_advisory_fixesIn = (range) => [...(range ?? '').matchAll(/>=\s*([\w.+-]+)/g)].map((match) => match[1] ?? '');
/** The advisory on one installed version; without one, on the package. */
function advisoryDraft(advisory, installed) {
    const ghsa = advisory.github_advisory_id ?? advisory.url?.split('/').at(-1);
    const fixed = closestFix(installed?.version, npm_advisory_fixesIn(advisory.patched_versions));
    return {
        ruleId: ghsa ?? String(advisory.id),
        title: advisory.title,
        severity: {
            word: advisory.severity,
            score: advisory.cvss?.score,
            vectors: cvssVectors(advisory.cvss?.vectorString),
        },
        identifiers: [ghsa, ...advisory.cves, ...cwesIn(advisory.cwe)],
        location: packageAt(packageUrl('npm', advisory.module_name, installed?.version)),
        fix: fixed === undefined ? undefined : { version: fixed, advice: advisory.recommendation ?? undefined },
        relationship: relationshipOf(installed?.paths ?? []),
    };
}
/** A path of one package (`.>lodash`, `lodash`) is a direct dependency. */
function relationshipOf(paths) {
    if (paths.length === 0)
        return undefined;
    return paths.some((path) => path.split('>').filter((part) => part !== '.').length === 1) ? 'direct' : 'transitive';
}

;// CONCATENATED MODULE: ./build/read/readers/npm-audit-v1.js
// Report version 1: npm 6, and pnpm to this day (https://pnpm.io/cli/audit).




const Resolution = schemas/* object */.Ikc({ id: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]), dev: schemas/* boolean */.zMY() });
const npm_audit_v1_Head = schemas/* object */.Ikc({
    advisories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    metadata: schemas/* object */.Ikc({ vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) }),
    actions: schemas/* unknown */.L5J().optional(),
});
/** `npm audit --json` of npm 6 and `pnpm audit --json`. Where several versions are installed, each is an entry of its own. */
const npmAuditV1 = defineReader({
    id: 'npm-audit-v1',
    title: 'npm audit (npm 6) and pnpm audit',
    homepage: 'https://pnpm.io/cli/audit',
    howToExport: 'pnpm audit --json > pnpm-audit.json',
    category: 'sca',
    syntax: 'json',
    head: npm_audit_v1_Head,
    entries: ['/advisories/*'],
    entry: NpmAdvisory,
    /** Whether each advisory is only met through development dependencies, where the report says so. */
    prepare: ({ actions }) => {
        const development = new Map();
        for (const { id, dev } of maybeList(schemas/* object */.Ikc({ resolves: maybeList(Resolution) }))
            .parse(actions)
            .flatMap((action) => action.resolves))
            development.set(String(id), dev && (development.get(String(id)) ?? true));
        return development;
    },
    // pnpm of late makes the report itself and leaves out what only the registry knew.
    tool: ({ actions }) => ({ name: actions === undefined ? 'pnpm audit' : 'npm audit' }),
    draft: (advisory, { prepared }) => {
        const { findings } = advisory;
        return (findings.length === 0 ? [undefined] : findings).map((installed, index) => {
            const development = prepared.get(String(advisory.id)) ?? installed?.dev;
            return {
                ...(findings.length > 1 ? { at: `/findings/${index}` } : {}),
                ...advisoryDraft(advisory, installed),
                scope: development === true ? 'development' : development === false ? 'runtime' : undefined,
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/read/readers/npm-audit.js
// https://docs.npmjs.com/cli/v11/commands/npm-audit (report version 2, npm 7 and later)






/** What npm and its kin write in place of a report when the registry or the lockfile fails them. */
const AuditError = schemas/* object */.Ikc({
    error: schemas/* union */.KCZ([
        schemas/* object */.Ikc({ code: schemas/* string */.YjP().regex(/^E[A-Z0-9_]+$/), summary: maybeText, message: maybeText }),
        // npm 11 leaves `error` empty and says it beside.
        schemas/* object */.Ikc({ code: maybeText, summary: schemas/* string */.YjP(), message: maybeText, detail: schemas/* string */.YjP() }),
    ]),
    message: maybeText,
});
const npm_audit_Head = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ auditReportVersion: schemas/* literal */.euz(2), vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }),
    AuditError,
]);
const Via = schemas/* object */.Ikc({
    source: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
    dependency: maybeText,
    title: schemas/* string */.YjP(),
    url: maybeText,
    severity: maybeText,
    cwe: maybeTexts,
    cvss: maybeFields({ score: maybeNumber, vectorString: maybeText }),
});
const Fix = schemas/* union */.KCZ([
    schemas/* boolean */.zMY(),
    schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), isSemVerMajor: schemas/* boolean */.zMY().optional() }),
]);
const Vulnerable = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    isDirect: maybeFlag,
    // A text is the name of another vulnerable package: a way here, not a finding of its own.
    via: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), Via])),
    fixAvailable: lenient_maybe(Fix),
});
/** The advice behind npm's `fixAvailable`: what to install, and whether it breaks. */
function npm_audit_fixOf(name, fix) {
    if (fix === true)
        return { advice: 'npm audit fix' };
    if (typeof fix !== 'object' || fix === null)
        return undefined;
    const advice = `Update ${fix.name} to ${fix.version}${fix.isSemVerMajor === true ? ' (major version)' : ''}`;
    return fix.name === name ? { version: fix.version, advice } : { advice };
}
/** An error object in place of a report. */
function auditFailure(head) {
    const failed = AuditError.safeParse(head);
    if (!failed.success)
        return null;
    const { code, summary, message } = failed.data.error;
    const said = [summary, message, failed.data.message].find((text) => text) ?? 'no message';
    return {
        health: 'scanner-failed',
        message: `npm audit failed${code ? ` with ${code}` : ''}: ${said}`,
        next: 'Fix the audit step and run it again.',
    };
}
/** `npm audit --json` of npm 7 and later. Each advisory of each package is an entry: `/vulnerabilities/<name>/via/<i>`. */
const npmAudit = defineReader({
    id: 'npm-audit',
    title: 'npm audit',
    homepage: 'https://docs.npmjs.com/cli/commands/npm-audit',
    howToExport: 'npm audit --json > npm-audit.json',
    category: 'sca',
    syntax: 'json',
    head: npm_audit_Head,
    entries: ['/vulnerabilities/*'],
    entry: Vulnerable,
    health: auditFailure,
    draft: (vulnerable) => vulnerable.via.flatMap((via, index) => {
        if (typeof via === 'string')
            return [];
        const advisory = via.url?.split('/').at(-1);
        const name = via.dependency ?? vulnerable.name;
        return [
            {
                at: `/via/${index}`,
                ruleId: advisory ?? String(via.source),
                title: via.title,
                severity: {
                    word: via.severity,
                    score: via.cvss?.score,
                    vectors: cvssVectors(via.cvss?.vectorString),
                },
                identifiers: [advisory, ...via.cwe],
                // Report version 2 does not say which version is installed, only which are affected.
                location: packageAt(packageUrl('npm', name)),
                fix: npm_audit_fixOf(name, vulnerable.fixAvailable),
                relationship: vulnerable.isDirect === true ? 'direct' : vulnerable.isDirect === false ? 'transitive' : undefined,
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/openvex.js
// https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md (0.0.1 and 0.2.0)






const openvex_Head = schemas/* object */.Ikc({
    '@context': schemas/* string */.YjP().regex(/openvex/i),
    statements: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    author: maybeText,
    tooling: maybeText,
    timestamp: maybeText,
});
const openvex_Named = schemas/* object */.Ikc({ '@id': maybeText, identifiers: maybeFields({ purl: maybeText }) });
const asText = schemas/* string */.YjP().transform((id) => ({ '@id': id, identifiers: null }));
const openvex_Product = schemas/* union */.KCZ([
    asText.transform((product) => ({ ...product, subcomponents: [] })),
    openvex_Named.extend({ subcomponents: maybeList(schemas/* union */.KCZ([asText, openvex_Named])) }),
]);
const Statement = schemas/* object */.Ikc({
    vulnerability: schemas/* union */.KCZ([
        schemas/* string */.YjP().transform((name) => ({ name, '@id': null, aliases: [], description: null })),
        schemas/* object */.Ikc({ name: schemas/* string */.YjP(), '@id': maybeText, aliases: maybeTexts, description: maybeText }),
        schemas/* object */.Ikc({ '@id': schemas/* string */.YjP() }).transform((record) => ({
            ...record,
            name: record['@id'].split('/').at(-1) ?? '',
            aliases: [],
            description: null,
        })),
    ]),
    products: schemas/* array */.YOg(openvex_Product).min(1),
    status: schemas/* enum */.k5n(['not_affected', 'affected', 'fixed', 'under_investigation']),
    justification: maybeText,
    impact_statement: maybeText,
    action_statement: maybeText,
    timestamp: maybeText,
});
const idOf = (named) => named.identifiers?.purl ?? named['@id'] ?? '';
/** One place for each component named: the subcomponents of a product where there are any, else the product itself. */
function openvex_placesOf(product) {
    const id = idOf(product);
    const parts = product.subcomponents.map(idOf).filter((part) => part !== '');
    return parts.length === 0
        ? [packageAt(id)]
        : parts.map((part) => packageAt(part, { image: /^pkg:(?:oci|docker)\//.test(id) ? id : undefined }));
}
/** What to do, unless it is the sentence that vexctl fills in. */
const openvex_adviceOf = ({ status, action_statement: action }) => status === 'affected' && action && !/^no action statement/i.test(action) ? { advice: action } : undefined;
const subjectOf = ({ vulnerability, products }) => `${vulnerability.name}\n${products
    .map((product) => [product, ...product.subcomponents].map(idOf).join(' '))
    .sort()
    .join('\n')}`;
/** OpenVEX statements. Of several about one vulnerability of one product the newest counts. Several products of one statement are entries of their own: `/statements/0/products/1`. */
const openvex = defineReader({
    id: 'openvex',
    title: 'OpenVEX',
    homepage: 'https://openvex.dev',
    howToExport: 'vexctl create --product pkg:npm/app@1.0.0 --vuln CVE-2024-1 --status not_affected --justification component_not_present',
    category: 'sca',
    reaches: ['no_path'],
    // Statements about scans are no scan.
    categoryOf: () => null,
    syntax: 'json',
    head: openvex_Head,
    entries: ['/statements/*'],
    entry: Statement,
    prepare: ({ author, tooling, timestamp }) => ({
        byScanner: scannerIn(tooling) !== undefined || /^unknown author$/i.test(author ?? ''),
        written: timestamp,
        newest: new Map(),
    }),
    survey: (statement, { prepared: { newest, written }, pointer }) => {
        const time = new Date(statement.timestamp ?? written ?? '').getTime() || 0;
        const subject = subjectOf(statement);
        if (time >= (newest.get(subject)?.time ?? -Infinity))
            newest.set(subject, { time, pointer });
    },
    tool: ({ author, tooling }) => ({
        name: scannerIn(tooling) ?? (author ? `VEX of ${author}` : 'OpenVEX'),
    }),
    ran: ({ timestamp }) => ({ scannedAt: timestamp }),
    draft: (statement, { prepared, pointer }) => {
        const { vulnerability, products } = statement;
        const newest = prepared.newest.get(subjectOf(statement))?.pointer ?? pointer;
        if (newest !== pointer)
            return { aside: `superseded by ${newest}` };
        return products.flatMap((product, index) => openvex_placesOf(product).map((location, part, all) => {
            const inner = all.length > 1 ? `/subcomponents/${part}` : '';
            const at = products.length > 1 || inner !== '' ? `/products/${index}${inner}` : undefined;
            return {
                ...(at === undefined ? {} : { at }),
                category: 'sca',
                ruleId: vulnerability.name,
                title: headline(vulnerability.description, `${vulnerability.name}: ${statement.status.replaceAll('_', ' ')}`),
                severity: {},
                identifiers: [vulnerability.name, ...vulnerability.aliases],
                location,
                fix: openvex_adviceOf(statement),
                ...vexClaim({
                    status: statement.status,
                    justification: statement.justification,
                    detail: statement.impact_statement,
                    byScanner: prepared.byScanner,
                }),
            };
        }));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/osv-package.js
// One package of OSV-Scanner with its vulnerabilities: https://ossf.github.io/osv-schema/


const osv_package_Analysis = lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ called: maybeFlag, unimportant: maybeFlag })));
const Group = schemas/* object */.Ikc({
    ids: maybeTexts,
    aliases: maybeTexts,
    max_severity: maybeText,
    experimental_analysis: osv_package_Analysis,
    experimentalAnalysis: osv_package_Analysis,
});
const Range = schemas/* object */.Ikc({ type: maybeText, events: maybeList(schemas/* object */.Ikc({ fixed: schemas/* string */.YjP() })) });
const osv_package_Affected = schemas/* object */.Ikc({
    package: maybeFields({ name: schemas/* string */.YjP(), ecosystem: maybeText }),
    ranges: maybeList(Range),
});
const OsvVulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    aliases: maybeTexts,
    upstream: maybeTexts,
    summary: maybeText,
    details: maybeText,
    affected: maybeList(osv_package_Affected),
    severity: maybeList(schemas/* object */.Ikc({ score: schemas/* string */.YjP() })),
    database_specific: maybeFields({ severity: maybeText, cwe_ids: maybeTexts }),
});
const OsvPackage = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText, ecosystem: maybeText, commit: maybeText }),
    vulnerabilities: schemas/* array */.YOg(OsvVulnerability).nullish(),
    groups: maybeList(Group),
    dependency_groups: maybeTexts,
    license_violations: maybeTexts,
});

;// CONCATENATED MODULE: ./build/read/readers/osv-scanner.js
// https://google.github.io/osv-scanner/output/ and https://ossf.github.io/osv-schema/









const osv_scanner_Source = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: maybeText });
const osv_scanner_Head = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ source: osv_scanner_Source, packages: schemas/* array */.YOg(schemas/* unknown */.L5J()) })),
    // Semgrep, Bandit, Kubescape, Checkmarx One and bundler-audit also have `results`, with elements of another shape and these keys beside it.
    errors: schemas/* undefined */.Vxk().optional(),
    summaryDetails: schemas/* undefined */.Vxk().optional(),
    SchemaVersion: schemas/* undefined */.Vxk().optional(),
    scanID: schemas/* undefined */.Vxk().optional(),
    created_at: schemas/* undefined */.Vxk().optional(),
    experimental_config: schemas/* unknown */.L5J().optional(),
});
const developmentGroups = /^(?:dev|development|dev-dependencies|test|tests|testing|lint|docs)$/i;
/** Development where every group says so; runtime where one says so; nothing where none is named: absence is not an answer. */
function scopeOf(groups) {
    if (groups.length > 0 && groups.every((group) => developmentGroups.test(group)))
        return 'development';
    return groups.some((group) => /^(?:default|main|prod|production|runtime|compile)$/i.test(group))
        ? 'runtime'
        : undefined;
}
/**
 * Call analysis counts for Go and Rust only: `called: true` is also written where nothing was analysed (packages of distributions,
 * every package when jars are looked into).
 */
function osv_scanner_reachOf(ecosystem, called) {
    const positive = { golang: 'call_path', cargo: 'symbol_present' };
    const type = purlType(ecosystem);
    if (called == null || (type !== 'golang' && type !== 'cargo'))
        return [];
    return [
        {
            level: called ? positive[type] : 'no_path',
            granularity: 'symbol',
            method: type === 'golang' ? 'callgraph' : 'metadata',
            original: `called: ${called}`,
        },
    ];
}
/** Distribution records copy one CVE each (`DEBIAN-CVE-2024-1`): only then is upstream the same flaw. */
const upstreamOf = ({ id, upstream }) => /^[A-Z]+-CVE-/.test(id) && upstream.length === 1 ? upstream : [];
/** The group of each vulnerability: the first that names it. */
function groupsOf({ groups }) {
    const found = new Map();
    for (const group of groups)
        for (const id of group.ids)
            if (!found.has(id))
                found.set(id, group);
    return found;
}
/** The fixes of this package. A record may be about every release of a distribution: what one has fixed is none for another. */
function fixesOf({ affected }, { name, ecosystem }) {
    const named = affected.filter((one) => one.package?.name.toLowerCase() === name.toLowerCase());
    const own = named.filter((one) => one.package?.ecosystem === ecosystem);
    return (own.length > 0 ? own : named)
        .flatMap(({ ranges }) => ranges)
        .filter(({ type }) => type !== 'GIT')
        .flatMap(({ events }) => events.map(({ fixed }) => fixed));
}
function osv_scanner_draftOf(vulnerability, index, { package: found, dependency_groups }, { manifest, purl, groups }) {
    const group = groups.get(vulnerability.id);
    const analysis = (group?.experimental_analysis ?? group?.experimentalAnalysis)?.[vulnerability.id];
    const ecosystem = found.ecosystem ?? '';
    const fixed = closestFix(found.version, fixesOf(vulnerability, found));
    return {
        at: `/vulnerabilities/${index}`,
        ruleId: vulnerability.id,
        title: headline(vulnerability.summary, vulnerability.details, `${vulnerability.id} in ${found.name}`),
        severity: {
            word: analysis?.unimportant === true ? 'unimportant' : vulnerability.database_specific?.severity,
            score: group?.max_severity ? Number(group.max_severity) : null,
            vectors: vulnerability.severity.map(({ score }) => score),
        },
        identifiers: [
            vulnerability.id,
            ...vulnerability.aliases,
            ...upstreamOf(vulnerability),
            ...(vulnerability.database_specific?.cwe_ids ?? []),
        ],
        location: packageAt(purl, { manifest }),
        fix: fixedIn(fixed),
        reach: osv_scanner_reachOf(ecosystem, analysis?.called),
        scope: scopeOf(dependency_groups),
    };
}
/** A checked-out repository has neither name nor ecosystem: its folder and commit stand for it. */
function osv_scanner_purlOf({ name, version, ecosystem, commit }, source) {
    const folder = source
        ?.split('/')
        .filter((part) => part !== '')
        .at(-1);
    return packageUrl(ecosystem ?? '', name === '' ? (folder ?? '') : name, version || commit);
}
function osv_scanner_draftsOf(entry, { prepared, keys }) {
    const manifest = prepared[Number(keys[0])];
    const { name, version, ecosystem } = entry.package;
    const shared = { manifest, purl: osv_scanner_purlOf(entry.package, manifest), groups: groupsOf(entry) };
    const licenses = entry.license_violations.map((license, index) => ({
        at: `/license_violations/${index}`,
        category: 'license',
        ruleId: license,
        title: `License ${license} of ${name} is not allowed`,
        severity: {},
        location: packageAt(packageUrl(ecosystem ?? '', name, version), { manifest }),
    }));
    return [
        ...(entry.vulnerabilities ?? []).map((vulnerability, index) => osv_scanner_draftOf(vulnerability, index, entry, shared)),
        ...licenses,
    ];
}
/** OSV-Scanner's JSON. An entry is a vulnerability of a package: `/results/i/packages/j/vulnerabilities/k`. */
const osvScanner = defineReader({
    id: 'osv-scanner',
    title: 'OSV-Scanner',
    homepage: 'https://google.github.io/osv-scanner/',
    howToExport: 'osv-scanner scan source --recursive --format json --output osv.json .',
    category: 'sca',
    reaches: ['call_path', 'symbol_present', 'no_path'],
    syntax: 'json',
    head: osv_scanner_Head,
    // Before version 1.5 a clean scan says no more than an empty list, and so do Talisman, ffuf, Hydra, APKLeaks and others.
    claims: ({ results, experimental_config }) => results.length > 0 || experimental_config !== undefined,
    entries: ['/results/*/packages/*'],
    entry: OsvPackage,
    prepare: (head) => head.results.map(({ source }) => source.path),
    draft: osv_scanner_draftsOf,
});

;// CONCATENATED MODULE: ./build/read/readers/prowler.js
// https://docs.prowler.com/user-guide/cli/tutorials/reporting (`--output-formats json-ocsf`)






const prowler_Finding = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        event_code: schemas/* string */.YjP(),
        product: schemas/* object */.Ikc({ name: schemas/* literal */.euz('Prowler'), version: maybeText }),
    }),
    status_code: schemas/* string */.YjP(),
    /** `Suppressed` for what a mute list names. */
    status: maybeText,
    severity: maybeText,
    finding_info: schemas/* object */.Ikc({ title: schemas/* string */.YjP() }),
    resources: maybeList(schemas/* object */.Ikc({ uid: schemas/* string */.YjP(), name: maybeText })),
    remediation: maybeFields({ desc: maybeText }),
    cloud: maybeFields({ account: schemas/* object */.Ikc({ uid: maybeText }) }),
    time: maybeNumber,
});
/** Prowler's OCSF JSON. What passed, and what a person has to look at, stands aside. */
const prowler = defineReader({
    id: 'prowler',
    title: 'Prowler',
    homepage: 'https://prowler.com',
    howToExport: 'prowler aws --output-formats json-ocsf',
    category: 'iac',
    syntax: 'json',
    head: schemas/* array */.YOg(prowler_Finding.pick({ metadata: true, status_code: true, time: true })),
    entries: ['/*'],
    entry: prowler_Finding,
    version: ([finding]) => finding?.metadata.product.version,
    ran: ([finding]) => ({ scannedAt: finding?.time }),
    draft: ({ metadata, finding_info, remediation, ...finding }) => {
        if (finding.status_code !== 'FAIL')
            return { aside: finding.status_code.toLowerCase() };
        const [resource, ...rest] = finding.resources.map(({ uid, name }) => uid || name || '');
        return {
            ruleId: metadata.event_code,
            title: finding_info.title,
            severity: { word: finding.severity },
            location: workloadAt(resource || finding.cloud?.account.uid || 'prowler://unknown'),
            also: rest.map(workloadAt),
            fix: adviceOf(remediation?.desc),
            dismissed: dismissedIf(finding.status === 'Suppressed', 'muted in Prowler'),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/retire-js.js
// https://github.com/RetireJS/retire.js (`--outputformat json`, version 2 and later)







const Identifiers = schemas/* object */.Ikc({
    summary: maybeText,
    CVE: maybeTexts,
    githubID: maybeText,
    issue: maybeText,
    bug: maybeText,
    PR: maybeText,
    retid: maybeText,
    tickets: maybeTexts,
});
const retire_js_Vulnerability = schemas/* object */.Ikc({
    severity: maybeText,
    below: maybeText,
    identifiers: Identifiers,
    cwe: maybeTexts,
    info: maybeTexts,
});
const retire_js_Library = schemas/* object */.Ikc({
    component: schemas/* string */.YjP(),
    npmname: maybeText,
    version: maybeText,
    vulnerabilities: schemas/* array */.YOg(retire_js_Vulnerability).nullish(),
});
const retire_js_File = schemas/* object */.Ikc({ file: maybeText, results: schemas/* array */.YOg(retire_js_Library) });
const retire_js_Head = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    start: schemas/* string */.YjP(),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ results: schemas/* array */.YOg(schemas/* unknown */.L5J()) })),
    messages: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    errors: maybeList(schemas/* unknown */.L5J()),
});
/** Many of its entries have no public id: then the number in the library's own tracker tells them apart. */
function retire_js_ruleOf({ identifiers, info }, component) {
    const { CVE, githubID, retid, issue, bug, PR, tickets } = identifiers;
    const own = [
        retid && `retid-${retid}`,
        issue && `issue-${issue}`,
        bug && `bug-${bug}`,
        PR && `PR-${PR}`,
        tickets[0],
    ].find((id) => id);
    return CVE[0] ?? githubID ?? `${component}/${own ?? info[0] ?? headline(identifiers.summary)}`;
}
function retire_js_draftsOf({ component, npmname, version, vulnerabilities }, at, file) {
    return (vulnerabilities ?? []).map((vulnerability, index) => ({
        at: `${at}/vulnerabilities/${index}`,
        ruleId: retire_js_ruleOf(vulnerability, component),
        title: headline(vulnerability.identifiers.summary, `Vulnerable version of ${component}`),
        severity: { word: vulnerability.severity },
        identifiers: [...vulnerability.identifiers.CVE, vulnerability.identifiers.githubID, ...vulnerability.cwe],
        location: packageAt(packageUrl('npm', npmname ?? component, version), { manifest: file }),
        fix: fixedIn(vulnerability.below),
    }));
}
/** Retire.js's JSON. An entry: `/data/0/results/0/vulnerabilities/2`. */
const retireJs = defineReader({
    id: 'retire-js',
    title: 'Retire.js',
    homepage: 'https://retirejs.github.io/retire.js/',
    howToExport: 'retire --path . --outputformat json --outputpath retire-js.json',
    category: 'sca',
    syntax: 'json',
    head: retire_js_Head,
    entries: ['/data/*'],
    entry: retire_js_File,
    version: ({ version }) => version,
    ran: ({ start }) => ({ scannedAt: start }),
    health: ({ errors, data }) => errors.length === 0
        ? null
        : {
            health: data.length === 0 ? 'scanner-failed' : 'partial',
            message: `Retire.js reports ${errors.length} errors, the first: ${String(errors[0])}`,
            next: 'Check that Retire.js can reach its list of vulnerable libraries, and run it again.',
        },
    draft: ({ file, results }) => results.flatMap((library, index) => retire_js_draftsOf(library, `/results/${index}`, file)),
});

;// CONCATENATED MODULE: ./build/read/readers/sarif-category.js



/** Tool (as its driver is called, lower case) → what kind of tool it is. The first that matches counts. */
const tools = [
    [
        /^(?:gitleaks|trufflehog|detect-secrets|ggshield|gitguardian|nosey ?parker|kingfisher|secretlint|whispers|talisman|git-secrets|jfrog (?:binary )?secrets)/,
        'secret',
    ],
    [
        /^(?:dockle|snyk container|clair|anchore|docker ?scout|twistlock|prisma cloud|aqua|jfrog xray container)/,
        'container',
    ],
    [
        /^(?:govulncheck|osv-scanner|dependency-check|snyk open source|npm[ -]audit|pip-audit|cargo-(?:audit|deny)|safety|retire|nancy|bundler-audit|grype|owasp dependency|black ?duck|mend|depscan|dep-scan|audit-ci|xray|jfrog (?!terraform|malicious)|trivy)/,
        'sca',
    ],
    [
        /^(?:checkov|kics|tfsec|terrascan|kube-?(?:linter|score|sec|scape)|cfn[-_ ]?(?:lint|nag)|hadolint|regula|snyk iac|polaris|datree|tflint|zizmor|actionlint|poutine|scorecard|jfrog terraform|prowler|conftest|template ?analyzer|ansible-lint)/,
        'iac',
    ],
    [
        /^(?:(?:owasp )?zap|zed attack|nuclei|burp|dastardly|wapiti|arachni|nikto|stackhawk|acunetix|invicti|netsparker|hcl appscan dynamic|mapi\b|mayhem|dalfox|sqlmap|nightvision|bright)/,
        'dast',
    ],
    [/^(?:contrast|seeker|hdiv)/, 'iast'],
    [/^(?:falco|tracee|tetragon)/, 'runtime'],
    [/^(?:scancode|licensee|fossa license|license)/, 'license'],
    [
        /^(?:checkstyle|pmd|pylint|flake8|ruff|rubocop|stylelint|markdownlint|shellcheck|detekt|ktlint|swiftlint|golint|golangci|staticcheck|clippy|clang-tidy|biome|vale|spectral|android lint|jscpd)/,
        'quality',
    ],
];
/** Rules on security of tools that look for mistakes of every kind, and do not mark them. */
const onSecurity = [
    // flake8-bandit’s; an `assert` (S101) is one of style.
    [/^(?:ruff|flake8)/, /^S(?!101$)\d{3}$/],
    [/^golangci/, /^gosec$/],
    [/^rubocop/, /^Security\//],
    [/^biome/, /(?:^|\/)security\//],
    [/^clang-tidy/, /^clang-analyzer-(?:security|optin\.taint)\b/],
    [/^spectral/, /^owasp:/],
];
/** Marks of rules, in tags or names, that say what is reported by a tool that reports several kinds. */
const sarif_category_marks = {
    secret: 'secret',
    secrets: 'secret',
    misconfiguration: 'iac',
    iac: 'iac',
    license: 'license',
};
/** Checkmarx One puts what all of its engines found into one run, and marks each rule with its engine. */
const engines = {
    sca: 'sca',
    kics: 'iac',
    containers: 'container',
    'sscs-secret-detection': 'secret',
    'sscs-scorecard': 'iac',
};
const byEngine = /^checkmarx/;
const lint = /^eslint/;
/** Looks for mistakes of every kind and marks those on security; what is not marked says so by that. */
const marking = /^cppcheck/;
const qualityTag = /^(?:maintainability|reliability|readability|correctness|performance|style|useless-code|code-smell|complexity|naming|documentation|testability|bad_practice|i18n)$/i;
const securityTag = /\bsecurity\b|vulnerab|owasp|^cwe-/i;
const nameOf = (run) => (run.tool?.driver?.name ?? '').toLowerCase();
/** What kind of tool a run is of, by its name; undefined where the name says nothing. */
function toolCategory(run) {
    const found = tools.find(([pattern]) => pattern.test(nameOf(run)))?.[1];
    return found === 'sca' && run.properties?.imageName !== undefined ? 'container' : found;
}
/** What a rule is about: by its marks, then by its tool; undefined where only the result can tell. */
function ruleCategory(id, rule, run) {
    const tags = textsOf(rule?.properties?.tags);
    const marked = [...tags, rule?.name ?? '']
        .map((mark) => lookUp(sarif_category_marks, mark.toLowerCase()) ?? (byEngine.test(nameOf(run)) ? lookUp(engines, mark) : undefined))
        .find((category) => category !== undefined);
    if (marked !== undefined)
        return marked;
    const byTool = toolCategory(run);
    if (byTool === 'quality')
        return isLintOnSecurity(id, rule, run) ? 'sast' : byTool;
    if (byTool !== undefined)
        return byTool;
    if (lint.test(nameOf(run)))
        return lintCategory(id);
    if (marking.test(nameOf(run)))
        return isOnSecurity(tags, rule?.properties ?? {}) ? 'sast' : 'quality';
    if (id.startsWith('ssc-'))
        return 'sca';
    return isQuality(tags, rule?.properties ?? {}) ? 'quality' : undefined;
}
const isLintOnSecurity = (id, rule, run) => onSecurity.some(([tool, rules]) => tool.test(nameOf(run)) && rules.test(id)) ||
    isOnSecurity(textsOf(rule?.properties?.tags), rule?.properties ?? {});
const isOnSecurity = (tags, properties) => tags.some((tag) => securityTag.test(tag)) || properties['security-severity'] !== undefined;
/** Only a rule that says so itself, and says nothing of security, is about quality. */
const isQuality = (tags, properties) => tags.some((tag) => qualityTag.test(tag)) && !isOnSecurity(tags, properties);
/** What a result is about where neither rule nor tool say: requests are dynamic tests, exposed packages dependencies; else code. */
function resultCategory(result) {
    if (result.webRequest !== undefined && fields_textOf(fieldsOf(result.webRequest).target) !== undefined)
        return 'dast';
    return result.properties !== undefined && fields_textOf(fieldsOf(result.properties).exposure) !== undefined ? 'sca' : 'sast';
}
/** What kind of report a log is, also where it holds no result: by its tool, then by its first rule or result. */
function runCategory(run) {
    if (run === undefined)
        return 'sast';
    if (lint.test(nameOf(run)))
        return 'quality';
    const rule = run.tool?.driver?.rules?.[0] ?? undefined;
    const results = run.results;
    const first = fieldsOf(Array.isArray(results) ? results[0] : undefined);
    const category = ruleCategory(rule?.id ?? '', rule, run) ?? resultCategory(first);
    return category === 'quality' ? (toolCategory(run) ?? 'sast') : category;
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-message.js

/**
 * The text of a result’s message: its own, or the rule’s (then the tool’s) string of that id, with the arguments put in. Links such
 * as `[source](1)` keep their text only. Undefined where there is none.
 */
function messageOf(message, rule, components, plainly = plain) {
    const own = fieldsOf(message);
    const text = stringOf(own) ?? sharedString(fields_textOf(own.id), rule, components);
    if (text === undefined)
        return undefined;
    const whole = own.arguments === undefined ? text : filled(text, textsOf(own.arguments));
    return whole.includes('](') ? plainly(whole) : whole;
}
function sharedString(id, rule, components) {
    if (id === undefined)
        return undefined;
    const shared = [rule?.messageStrings, ...components.map(({ globalMessageStrings }) => globalMessageStrings)];
    return shared.map((strings) => stringOf(fieldsOf(strings?.[id]))).find((text) => text !== undefined);
}
const stringOf = ({ text, markdown }) => fields_textOf(text) ?? fields_textOf(markdown);
/** `{0}` is the first argument; `{{` and `}}` are braces (SARIF 3.11.5). */
const filled = (text, values) => values.length === 0 || !/[{}]/.test(text)
    ? text
    : text.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) => index === undefined ? whole.charAt(0) : (values[Number(index)] ?? whole));
/** A message without links to locations by their numbers, which mean nothing outside the log. */
const plain = (text) => text.replace(/\[([^\]\\]*(?:\\.[^\]\\]*)*)\]\(\d+\)(?:,\(\d+\))*/g, '$1');

// EXTERNAL MODULE: ./build/memoised.js
var memoised = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/read/readers/sarif-govulncheck.js




/**
 * The module a govulncheck result is about: `module@version` at the end of a flow, else the module or package that the message names
 * in parentheses. Imported and unused modules come without their version.
 */
function govulncheckPackage({ result, facts, message, uri }) {
    const named = /\(([^()\s,]+)/.exec(message)?.[1];
    const traced = [
        ...flowsOf(result).map((steps) => steps.at(-1)),
        ...stacksOf(result).flatMap((frames) => [frames[0], frames.at(-1)]),
    ]
        .map((step) => fields_textOf(fieldsOf(step).module))
        .filter((module) => module !== undefined && !module.endsWith('@'));
    const ends = traced.find((module) => named === undefined || owns(module, named)) ?? traced[0];
    const [module, version] = ends?.split('@') ?? [named === undefined ? undefined : moduleOf(named)];
    if (module === undefined)
        return null;
    return {
        purl: packageUrl('go', module, version),
        manifest: uri() ?? 'go.mod',
        identifiers: textsOf(facts.rule?.properties?.tags),
    };
}
const owns = (module, path) => {
    const [name = ''] = module.split('@');
    return name === 'stdlib' ? !hasDomain(path) : path === name || path.startsWith(`${name}/`);
};
const hasDomain = (path) => path.split('/')[0]?.includes('.') === true;
/** The module of a package by the customs of the common hosts; packages without a domain are the standard library’s. */
function moduleOf(path) {
    if (!hasDomain(path))
        return 'stdlib';
    const parts = path.split('/');
    if (/^(?:github\.com|gitlab\.com|bitbucket\.org|golang\.org|go\.uber\.org)$/.test(parts[0] ?? ''))
        return parts.slice(0, /^v\d+$/.test(parts[3] ?? '') ? 4 : 3).join('/');
    return path;
}
/**
 * govulncheck’s level says how close it looked and what it found, never how bad it is. What a missing call means depends on the depth
 * of the scan, which stands in the properties of the driver.
 */
function govulncheckReach(result, run) {
    const of = run.tool?.driver?.properties ?? {};
    const scan = fields_textOf(of.scan_level) ?? 'symbol';
    const level = fields_textOf(result.level);
    const original = `level: ${level ?? 'none'}, scan_level: ${scan}`;
    const claim = (reach, granularity) => ({
        level: reach,
        granularity,
        method: 'callgraph',
        original,
    });
    const deepest = lookUp({ module: 0, package: 1, symbol: 2 }, scan) ?? 2;
    // What is found at the depth asked for is an error, whatever the depth.
    if (level === 'error' && deepest === 2)
        return [claim(fields_textOf(of.scan_mode) === 'binary' ? 'symbol_present' : 'call_path', 'symbol')];
    const isPackage = level === 'warning' ? deepest === 2 : level === 'error' && deepest === 1;
    if (isPackage)
        return [claim('package_imported', 'package'), ...(deepest === 2 ? [claim('no_path', 'symbol')] : [])];
    return [claim('present', 'module'), ...(deepest > 0 ? [claim('package_not_used', 'package')] : [])];
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-reach.js



/** What a result says of reach; undefined where it says nothing. A data flow is a path; the standard knows nothing else. */
function sarif_reach_reachOf(result, { run, flows, category }) {
    const exposure = result.properties === undefined ? undefined : fields_textOf(fieldsOf(result.properties).exposure);
    if (exposure !== undefined)
        return [exposureClaim(exposure, flows.length > 0)];
    if (category === 'sast' || category === 'iast')
        return flows.length === 0 ? undefined : flowClaim(flows);
    return /^govulncheck/i.test(run.tool?.driver?.name ?? '') ? govulncheckReach(result, run) : undefined;
}
function flowClaim(flows) {
    let steps = 0;
    for (const flow of flows)
        if (flow.length > steps)
            steps = flow.length;
    return steps < 2 ? undefined : sarif_reach_pathOf(steps);
}
/** One list for all flows of a length. */
const sarif_reach_pathOf = (0,memoised/* memoised */.QC)((steps) => [
    { level: 'call_path', granularity: 'flow', method: 'dataflow', original: `data flow of ${steps} steps` },
], 1000);
/**
 * Semgrep Supply Chain. Rules that only compare versions say `reachable`, too, and the log does not tell them apart: without a trace
 * it means no more than that the package is there.
 */
function exposureClaim(exposure, traced) {
    const positive = traced ? 'call_path' : 'present';
    return {
        level: exposure === 'reachable' ? positive : exposure === 'unreachable' ? 'no_path' : 'unknown',
        granularity: 'symbol',
        method: 'pattern',
        original: `exposure: ${exposure}`,
    };
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-severity.js


/** Levels of the standard, beside the words tools put into properties. A level is never critical. */
const sarifSeverities = {
    ...commonSeverities,
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'info',
};
const sarif_severity_levels = new Set(['error', 'warning', 'note', 'none']);
const word = /^(?:critical|high|medium|moderate|low|negligible|info|informational|unknown)$/i;
const sarif_severity_nothing = { word: undefined, score: undefined, vectors: [] };
/** What stands in a text line by line: `Severity: LOW`. */
function sarif_severity_lineOf(text, label) {
    if (text == null)
        return undefined;
    const start = text.startsWith(`${label}:`) ? 0 : text.indexOf(`\n${label}:`) + 1;
    if (start === 0 && !text.startsWith(`${label}:`))
        return undefined;
    const end = text.indexOf('\n', start);
    const value = text.slice(start + label.length + 1, end < 0 ? undefined : end).trim();
    return value === '' ? undefined : value;
}
/** From 0.1 to 10; 0, words and what is out of range say nothing. */
function toScore(value) {
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof score === 'number' && score > 0 && score <= 10 ? score : undefined;
}
const firstWord = (candidates) => candidates.find((candidate) => typeof candidate === 'string' && word.test(candidate));
/**
 * The tool’s own word, wherever a rule has it: an upper-case tag, its texts, its properties; and its `security-severity`, where that is
 * more than a constant.
 */
function ruleRating(rule, scoreCounts) {
    if (rule === undefined)
        return sarif_severity_nothing;
    const of = rule.properties ?? {};
    return {
        word: firstWord([
            ...textsOf(of.tags).filter((tag) => tag === tag.toUpperCase()),
            sarif_severity_lineOf(rule.help?.text, 'Severity'),
            /^(\w+) severity\b/i.exec(rule.shortDescription?.text ?? '')?.[1],
            of['security-severity'],
            of.severity,
        ]),
        score: scoreCounts ? toScore(of['security-severity']) : undefined,
        vectors: Object.values(of).filter((value) => typeof value === 'string' && value.startsWith('CVSS:')),
    };
}
/** What a result says beyond its rule. `inMessage`: the tool writes its word into a line of the message. */
function resultRating(result, inMessage) {
    const stated = result.properties === undefined ? undefined : fieldsOf(result.properties);
    if (stated === undefined && !inMessage)
        return sarif_severity_nothing;
    const line = inMessage ? sarif_severity_lineOf(fields_textOf(fieldsOf(result.message).text), 'Severity') : undefined;
    const own = firstWord([stated?.issue_severity, line, stated?.severity, stated?.['security-severity']]);
    return { word: own, score: toScore(stated?.['security-severity']), vectors: [] };
}
/** The result’s word and number before the rule’s; the level only where there is neither. */
function sarif_severity_severityOf(own, rule, level) {
    const stated = own.word ?? rule.word;
    const score = own.score ?? rule.score;
    return {
        word: stated ?? (score === undefined ? level() : undefined),
        score,
        vectors: rule.vectors.length === 0 ? undefined : rule.vectors,
    };
}
/** Level of a result, SARIF 3.27.10: its own, the run’s override, the rule’s default, else a warning; none unless it is a failure. */
function levelOf(result, { id, rule }, run) {
    const own = fields_textOf(result.level);
    if (own !== undefined && sarif_severity_levels.has(own))
        return own;
    if ((fields_textOf(result.kind) ?? 'fail') !== 'fail')
        return 'none';
    const invocation = run.invocations?.[numberOf(fieldsOf(result.provenance).invocationIndex) ?? -1];
    const override = invocation?.ruleConfigurationOverrides.find(({ descriptor }) => {
        const named = fields_textOf(descriptor?.id);
        if (named !== undefined)
            return named === id || named === rule?.id;
        const index = numberOf(descriptor?.index);
        return index !== undefined && rule !== undefined && run.tool?.driver?.rules?.[index] === rule;
    });
    const configured = [override?.configuration?.level, rule?.defaultConfiguration?.level];
    return configured.find((level) => level != null && sarif_severity_levels.has(level)) ?? 'warning';
}
/** How sure the tool is of a rule: a tag such as `HIGH CONFIDENCE`, else `precision`, where that is more than a constant. */
function ruleConfidence(rule, precisionCounts) {
    const of = rule?.properties ?? {};
    const tag = textsOf(of.tags).flatMap((each) => /^(\w+) CONFIDENCE$/.exec(each)?.[1] ?? [])[0];
    return confidenceOf(tag) ?? (precisionCounts ? confidenceOf(fields_textOf(of.precision)) : undefined);
}
/** How sure the tool is of a result, where it says so. */
function resultConfidence(result) {
    if (result.properties === undefined)
        return undefined;
    const stated = fieldsOf(result.properties);
    return confidenceOf(fields_textOf(stated.issue_confidence)) ?? confidenceOf(fields_textOf(stated.confidence));
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-weaknesses.js

const sarif_weaknesses_nothing = [];
const cweNumber = /^\d{1,5}$/;
const cwe = /^(?:external\/cwe\/)?cwe[-_: ]?\d/i;
/** A reference to a taxon (`relationships`, `taxa`) as the name of a weakness: `CWE-89`; undefined for other taxonomies. */
function weaknessOf(reference, taxonomies) {
    const component = fieldsOf(reference.toolComponent);
    const guid = fields_textOf(component.guid);
    const taxonomy = taxonomies?.find((each, index) => {
        if (each == null)
            return false;
        return guid !== undefined && each.guid != null
            ? each.guid === guid
            : numberOf(component.index) === index || each.name === component.name;
    });
    const index = numberOf(reference.index);
    const id = fields_textOf(reference.id) ?? (index === undefined ? undefined : taxonomy?.taxa?.[index]?.id);
    if (id == null)
        return undefined;
    if (cwe.test(id))
        return id;
    return /^cwe\b/i.test(fields_textOf(component.name) ?? taxonomy?.name ?? '') && cweNumber.test(id) ? `CWE-${id}` : undefined;
}
/** Weaknesses that a rule relates to, as they stand: `CWE-89`, `external/cwe/cwe-089`, `CWE-89: …`. */
function weaknessesOf(rule, run) {
    if (rule === undefined)
        return [];
    const related = rule.relationships.map(({ target }) => weaknessOf(target ?? {}, run.taxonomies));
    return [...new Set([...related.filter((name) => name !== undefined), ...statedIn(rule.properties ?? {})])];
}
/** Weaknesses that a result names beyond its rule. */
function resultWeaknesses(result, taxonomies) {
    if (result.taxa === undefined)
        return result.properties === undefined ? sarif_weaknesses_nothing : statedIn(fieldsOf(result.properties));
    const taxa = listOf(result.taxa).map((taxon) => weaknessOf(fieldsOf(taxon), taxonomies));
    return [...taxa.filter((name) => name !== undefined), ...statedIn(fieldsOf(result.properties))];
}
/** Weaknesses in a bag of properties: `cwe` (a text, a list, or numbers) and `tags`. */
function statedIn({ cwe: one, cweId, CWE, tags }) {
    if (one === undefined && cweId === undefined && CWE === undefined && tags === undefined)
        return sarif_weaknesses_nothing;
    const stated = [one, cweId, CWE].flatMap((value) => (Array.isArray(value) ? value : [value]));
    const words = stated.map((value) => (cweNumber.test(String(value)) ? `CWE-${String(value)}` : value));
    return [...words, ...listOf(tags)].filter((each) => typeof each === 'string' && cwe.test(each.trim()));
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-rules.js




/** Of two rules with one id the driver’s counts, then that of the first extension. */
function ruleTable(run) {
    const components = [run.tool?.driver, ...(run.tool?.extensions ?? [])].filter((component) => component != null);
    const byId = new Map();
    for (const rule of components.flatMap(({ rules }) => rules ?? []))
        if (rule?.id != null && !byId.has(rule.id))
            byId.set(rule.id, rule);
    return { run, components, byId, facts: new Map() };
}
/**
 * The rule of a result. Its id counts before its index, which some tools get wrong; `a/b` is a variant of rule `a`. A result that names
 * neither goes by `unnamed`, so that one without a rule is told by its message.
 */
function sarif_rules_ruleOf(result, table, unnamed) {
    const named = fields_textOf(result.ruleId) ?? fields_textOf(fieldsOf(result.rule).id);
    if (named === undefined) {
        const rule = pointedAt(result, table);
        return remembered(rule?.id ?? rule?.name ?? unnamed(), rule, table);
    }
    const known = table.facts.get(named);
    if (known !== undefined)
        return known;
    const rule = table.byId.get(named) ?? table.byId.get(named.slice(0, Math.max(0, named.lastIndexOf('/'))));
    if (rule !== undefined)
        return remembered(named, rule, table);
    // Where the id is unknown, a rule without an id of its own at the index may still be meant.
    const indexed = pointedAt(result, table);
    return remembered(named, indexed?.id == null ? indexed : undefined, table);
}
const advisory = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;
/** Tools whose `precision` is the same for all rules. */
const precisionIsConstant = /^(?:trivy|semgrep|snyk)/i;
/** Cppcheck writes 9.9 for whatever it calls an error: a mark of security and no rating; the level counts. */
const scoreIsConstant = /^cppcheck/i;
function remembered(id, rule, { run, facts }) {
    let found = facts.get(id);
    if (found === undefined) {
        const tool = run.tool?.driver?.name ?? '';
        found = {
            id,
            rule,
            short: rule?.shortDescription?.text?.replace(/^(?:\[[A-Z]+-[\d-]+\] |\w+ severity - (?:CVE-[\d-]+ )?)/, ''),
            category: ruleCategory(id, rule, run),
            rating: ruleRating(rule, !scoreIsConstant.test(tool)),
            confidence: ruleConfidence(rule, !precisionIsConstant.test(tool)),
            weaknesses: weaknessesOf(rule, run),
            advisories: id.match(advisory) ?? [],
        };
        facts.set(id, found);
    }
    return found;
}
function pointedAt(result, { components }) {
    const reference = fieldsOf(result.rule);
    const index = numberOf(reference.index) ?? numberOf(result.ruleIndex);
    if (index === undefined)
        return undefined;
    return sarif_rules_componentOf(fieldsOf(reference.toolComponent), components)?.rules?.[index] ?? undefined;
}
/** The component that a reference means; the driver where it names none. `index` counts extensions only. */
function sarif_rules_componentOf(reference, components) {
    const index = numberOf(reference.index);
    if (index !== undefined && index >= 0)
        return components[index + 1];
    const [guid, name] = [fields_textOf(reference.guid), fields_textOf(reference.name)];
    if (guid === undefined && name === undefined)
        return components[0];
    return components.find((component) => (guid === undefined ? component.name === name : component.guid === guid));
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-secret.js

/**
 * The value that a secret scanner found: `offender` of Gitleaks 7, else a snippet that is one word and not masked. It goes into the
 * keyed hash and nowhere else; a snippet with more around it would make another hash than the value does.
 */
function secretOf(result) {
    const region = fieldsOf(fieldsOf(fieldsOf(listOf(result.locations)[0]).physicalLocation).region);
    const value = fields_textOf(fieldsOf(result.properties).offender) ?? fields_textOf(fieldsOf(region.snippet).text);
    return value !== undefined && isValue(value) ? value : undefined;
}
const isValue = (text) => (/^\S{8,}$/.test(text) || /^-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{100,}/.test(text)) &&
    !/REDACTED|\*{3}|\.\.\.$/.test(text);

;// CONCATENATED MODULE: ./build/read/readers/sarif-draft.js












const asides = new Set(['pass', 'notApplicable', 'informational']);
/** The draft of a result; an aside where the tool itself says that nothing is wrong, or no longer. */
function toDraft(result, table) {
    const kind = fields_textOf(result.kind);
    if (kind !== undefined && asides.has(kind))
        return { aside: kind };
    if (result.baselineState === 'absent')
        return { aside: 'no longer there' };
    const { run, rules, places } = table;
    const facts = sarif_rules_ruleOf(result, rules, () => nameless(result, table));
    const message = messageOf(result.message, facts.rule, rules.components, table.plain) ?? '';
    const found = packageFor(result, facts, message, table);
    const category = categoryFor(result, facts, found);
    const named = placesOf(result, places);
    const flows = allSteps(flowsOf(result), places);
    const stacks = allSteps(stacksOf(result), places);
    return {
        category,
        ruleId: facts.id,
        title: titleOf(message, facts, category, table),
        severity: sarif_severity_severityOf(resultRating(result, table.severityInMessage), facts.rating, () => table.levelCounts ? levelOf(result, facts, run) : undefined),
        confidence: resultConfidence(result) ?? facts.confidence,
        identifiers: sarif_draft_identifiersOf(result, facts, found, run),
        location: found === null
            ? (named[0] ?? flows[0]?.at(-1) ?? stacks[0]?.[0] ?? nowhere(category))
            : packageAt(found.purl, found),
        also: flows.length === 0 && stacks.length === 0 && named.length < 2
            ? undefined
            : distinct([...flows, ...stacks, named.slice(1)]),
        fix: found?.fix,
        reach: sarif_reach_reachOf(result, { run, flows, category }),
        secret: category === 'secret' ? secretOf(result) : undefined,
        dismissed: table.suppressionsCount && result.suppressions !== undefined
            ? sarif_draft_dismissalOf(listOf(result.suppressions).map(fieldsOf))
            : undefined,
        toolFingerprint: found === null ? printOf(result) : undefined,
    };
}
const noSteps = [];
/** The steps of each; most results have none. */
function allSteps(lists, places) {
    if (lists.length === 0)
        return noSteps;
    const all = [];
    for (const steps of lists)
        all.push(stepsOf(steps, places));
    return all;
}
/** A result without any rule goes by what it says; Gitleaks 7 says no more than the name of its rule. */
function nameless(result, table) {
    const message = messageOf(result.message, undefined, table.rules.components) ?? '';
    const leak = /^(.{1,60}) secret detected$/.exec(message)?.[1];
    return (leak ??
        (table.tool.name.toLowerCase() === 'gitleaks' ? 'unnamed' : table.headline(message).slice(0, 80) || 'unnamed'));
}
function packageFor(result, facts, message, table) {
    const { run, places, packageOf, distribution } = table;
    const uri = () => uriOf(fieldsOf(fieldsOf(listOf(result.locations)[0]).physicalLocation).artifactLocation, places);
    return packageOf({ result, facts, run, message, uri, distribution });
}
/** A tool for dependencies that was run on an image is one for containers. */
function categoryFor(result, facts, found) {
    if (found?.image !== undefined)
        return 'container';
    const category = facts.category ?? resultCategory(result);
    return found !== null && (category === 'sast' || category === 'quality') ? 'sca' : category;
}
/** Checks of an image as a whole name no place, others may have none to name; Checkmarx One names no place but the steps of a flow. */
const nowhere = (category) => (category === 'container' ? workloadAt('image') : (0,model_location/* codeLocation */.dP)('.'));
/**
 * Rules name advisories and misconfigurations better than messages do; a message of a secret scanner may hold the value. What says
 * no more than the id, the severity and the package again is no title.
 */
function titleOf(message, { id, rule, short }, category, table) {
    const full = rule?.fullDescription?.text;
    switch (category) {
        case 'secret':
            // Gitleaks 8 describes a rule by its regular expression.
            return headline(...[rule?.name, short].filter((text) => text != null && !/[\\^$]|\(\?/.test(text)), `Secret found by ${id}`);
        case 'sca':
        case 'container':
        case 'iac':
        case 'license':
            return /^\S+ \w+ vulnerability for \S+ package$/.test(short ?? '')
                ? headline(full, short)
                : headline(short, full, message, id);
        default:
            return table.headline(message) || headline(short, full, rule?.name, id);
    }
}
function sarif_draft_identifiersOf(result, { id, rule, weaknesses, advisories }, found, run) {
    const own = resultWeaknesses(result, run.taxonomies);
    // Ids of rules for code may look like those of an advisory database (`GO-S2068`), so only those of packages are given away whole.
    if (found !== null)
        return [
            ...new Set([
                id,
                ...(found.identifiers ?? []),
                ...(rule?.deprecatedIds ?? []),
                ...advisories,
                ...weaknesses,
                ...own,
            ]),
        ];
    if (own.length === 0 && advisories.length === 0)
        return weaknesses;
    return [...new Set([...advisories, ...weaknesses, ...own])];
}
/** Suppressed only where no suppression is still under review or was rejected (SARIF 3.27.23). */
function sarif_draft_dismissalOf(suppressions) {
    const open = suppressions.some(({ status }) => status === 'underReview' || status === 'rejected');
    if (suppressions.length === 0 || open)
        return undefined;
    const reason = suppressions.map(({ justification }) => fields_textOf(justification)).find((text) => text !== undefined);
    const where = suppressions[0]?.kind === 'inSource' ? 'suppressed in the source' : 'suppressed outside the source';
    return { by: 'tool', justification: reason ?? where };
}
/** The tool’s own print of the result. A text with blanks (“requires login”) or hardly any characters is the same for all of them. */
function printOf(result) {
    const line = fields_textOf(fieldsOf(result.partialFingerprints).primaryLocationLineHash);
    if (line !== undefined && isPrint(line))
        return line;
    if (result.fingerprints === undefined)
        return undefined;
    const prints = fieldsOf(result.fingerprints);
    for (const name in prints) {
        const value = prints[name];
        const print = fields_textOf(value) ?? fields_textOf(fieldsOf(value).value) ?? numberOf(value)?.toString();
        if (print !== undefined && isPrint(print))
            return print;
    }
    return undefined;
}
const isPrint = (text) => text.length >= 8 && !/\s/.test(text);

;// CONCATENATED MODULE: ./build/read/readers/sarif-schema.js
// The part of SARIF 2.1.0 that is read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Tools violate the standard
// everywhere, so what can be done without is optional and of any type.





/** An object of which each use takes what it needs. */
const maybeObject = lenient_maybe(schemas/* custom */.IeY(isFields));
/** A list whose places count: what does not fit leaves a hole. */
const indexed = (item) => lenient_maybe(schemas/* array */.YOg(lenient_maybe(item)));
const sarif_schema_Message = maybeFields({ text: maybeText, markdown: maybeText });
const sarif_schema_Rule = schemas/* object */.Ikc({
    id: maybeText,
    guid: maybeText,
    name: maybeText,
    deprecatedIds: maybeTexts,
    shortDescription: sarif_schema_Message,
    fullDescription: sarif_schema_Message,
    help: sarif_schema_Message,
    messageStrings: maybeObject,
    defaultConfiguration: maybeFields({ level: maybeText }),
    relationships: maybeList(schemas/* object */.Ikc({ target: maybeObject })),
    properties: maybeObject,
});
const ToolComponent = schemas/* object */.Ikc({
    name: maybeText,
    guid: maybeText,
    version: maybeText,
    semanticVersion: maybeText,
    rules: indexed(sarif_schema_Rule),
    taxa: indexed(sarif_schema_Rule),
    globalMessageStrings: maybeObject,
    properties: maybeObject,
});
const Notification = schemas/* object */.Ikc({ level: maybeText, message: sarif_schema_Message });
const Invocation = schemas/* object */.Ikc({
    executionSuccessful: maybeFlag,
    endTimeUtc: maybeText,
    exitCodeDescription: maybeText,
    exitSignalName: maybeText,
    toolConfigurationNotifications: maybeList(Notification),
    toolExecutionNotifications: maybeList(Notification),
    ruleConfigurationOverrides: maybeList(schemas/* object */.Ikc({ descriptor: maybeObject, configuration: maybeFields({ level: maybeText }) })),
});
const Run = schemas/* object */.Ikc({
    tool: maybeFields({ driver: lenient_maybe(ToolComponent), extensions: indexed(ToolComponent) }),
    invocations: indexed(Invocation),
    artifacts: indexed(schemas/* object */.Ikc({ location: maybeObject })),
    originalUriBaseIds: maybeObject,
    taxonomies: indexed(ToolComponent),
    versionControlProvenance: maybeList(schemas/* object */.Ikc({ revisionId: maybeText })),
    properties: maybeObject,
    externalPropertyFileReferences: maybeObject,
    results: schemas/* unknown */.L5J().optional(),
});
/** 2.1.0, and what leads to it (`2.1.0-rtm.5`); a log that does not say goes by its shape. */
const isRead = (version) => (version ?? '2.1').startsWith('2.1');
/** The head: everything but the results, of which each run keeps one. A file of external properties has no runs of its own (4.2). */
const Log = schemas/* object */.Ikc({
    $schema: maybeText,
    version: maybeText,
    runs: schemas/* array */.YOg(Run).nullable().optional(),
    guid: maybeText,
    runGuid: maybeText,
    results: schemas/* unknown */.L5J().optional(),
})
    .refine(({ $schema, version, runs, guid, runGuid }) => {
    const isSarif = /sarif/i.test($schema ?? '');
    if (runs === undefined)
        return (isRead(version) && (/external-propert/i.test($schema ?? '') || (version != null && (guid ?? runGuid) != null)));
    // Another version is claimed to say so: nobody else will, and its results must not go unnoticed.
    if (version != null)
        return isRead(version) || (isSarif && runs?.some(({ tool }) => tool != null) === true);
    return isSarif || runs?.some(({ tool }) => tool?.driver != null) === true;
}, 'expected SARIF 2.1.0');
const artifactLocation = sameAgain(cutTo({ uri: true, uriBaseId: true, index: true }));
const steps = cutTo({
    module: true,
    location: cutTo({
        physicalLocation: cutTo({ artifactLocation, region: cutTo({ startLine: true, endLine: true, startColumn: true }) }),
        logicalLocations: true,
    }),
});
/** All that readers of results look at: most of a log is texts, snippets and flows that nobody asks for. */
const wanted = cutTo({
    ruleId: true,
    ruleIndex: true,
    rule: true,
    kind: true,
    level: true,
    baselineState: true,
    message: cutTo({ text: true, markdown: true, id: true, arguments: true }),
    locations: cutTo({
        physicalLocation: cutTo({
            artifactLocation,
            region: cutTo({ startLine: true, endLine: true, startColumn: true, snippet: cutTo({ text: true }) }),
        }),
        logicalLocations: true,
    }),
    codeFlows: cutTo({ threadFlows: cutTo({ locations: steps }) }),
    stacks: cutTo({ frames: steps }),
    webRequest: cutTo({ target: true, method: true }),
    suppressions: cutTo({ kind: true, status: true, justification: true }),
    fixes: cutTo({ description: cutTo({ text: true }) }),
    provenance: cutTo({ invocationIndex: true }),
    partialFingerprints: cutTo({ primaryLocationLineHash: true }),
    fingerprints: true,
    properties: true,
    taxa: true,
});
const isResult = (value) => isFields(value) && ('message' in value || 'ruleId' in value || 'rule' in value || 'ruleIndex' in value);
/** A result is looked into field by field: of a log with 100,000 a schema would take longer than the parsing. */
const sarif_schema_Result = planned(schemas/* custom */.IeY(isResult, 'expected an object with a message or a rule'), () => ({
    kind: 'made',
    inner: wanted,
    make: (value) => (isResult(value) ? value : misfit),
}));

;// CONCATENATED MODULE: ./build/read/readers/sarif-external.js
// External properties (SARIF 2.1.0 §3.15, §4): parts of a run that stand in files beside the log.



/** Properties that are read, and where they stand in a run. */
const sarif_external_lists = ['artifacts', 'invocations', 'taxonomies'];
const writeAnew = 'Let the scanner write the log and the files beside it anew, or everything into one file (SARIF 3.15.2).';
/** The name of the file that a reference means, its escapes undone. */
function sarif_external_nameOf(reference) {
    const uri = fields_textOf(fieldsOf(reference.location).uri);
    if (uri === undefined)
        return undefined;
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}
const differ = (one, other) => typeof one === 'string' && typeof other === 'string' && one.toLowerCase() !== other.toLowerCase();
/** Why an opened file is not what the reference means; null where it is. */
function mismatch({ document }, reference, run) {
    const head = fieldsOf(document.head);
    const broken = document.flaws.find(({ partial }) => partial !== true);
    if (!isFields(document.head))
        return `cannot be read: ${broken?.message ?? 'it is no object'}`;
    if ('runs' in head)
        return 'is a log of its own and holds no external properties';
    if (differ(head.guid, reference.guid))
        return `has the guid ${String(head.guid)} and not ${String(reference.guid)}`;
    if (differ(head.runGuid, fieldsOf(run.automationDetails).guid))
        return `belongs to another run, ${String(head.runGuid)}`;
    return null;
}
/** The file of a reference as far as it can be used; what is wrong with it is told. */
function sarif_external_open(reference, run, what, joining) {
    const { opened, ask, flaws } = joining;
    const name = sarif_external_nameOf(reference);
    // A vocabulary that is published on the web is no part of the scan: Flawfinder and others always refer to the list of CWEs there.
    if (what === 'taxonomies' && /^https?:/i.test(name ?? ''))
        return null;
    const tell = (why) => {
        flaws.push(missingPart(`The log keeps its ${what} in another file, ${why}.`, writeAnew));
        return null;
    };
    if (name === undefined)
        return tell(`${fields_textOf(reference.guid) ?? 'which is not named'}, whose place is not said`);
    const found = opened.get(name) ?? ask(name, { syntax: 'json', entries: ['/results/*'], entry: sarif_schema_Result });
    opened.set(name, found);
    const why = 'refused' in found ? found.refused : mismatch(found, reference, run);
    if (why !== null)
        return tell(`\`${name.slice(0, 200)}\`, which ${why}`);
    if (what === 'results' && joining.taken.has(name))
        return tell(`\`${name}\`, which was read for another run`);
    return 'refused' in found ? null : { ...found, name };
}
/** A run with what its references mean put into it. Results stay where they are, and are read there. */
function joinRun(run, index, joining) {
    const references = fieldsOf(run.externalPropertyFileReferences);
    const seen = new Map();
    const openAll = (property) => {
        const value = references[property];
        return (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((item) => {
            const reference = fieldsOf(item);
            const file = sarif_external_open(reference, run, property, joining);
            if (file === null)
                return [];
            const count = numberOf(reference.itemCount);
            if (property === 'results') {
                joining.taken.add(file.name);
                const entries = {
                    keys: [index],
                    path: '/runs/*/results/*',
                    ...(count === undefined || count < 0 ? {} : { count }),
                };
                seen.set(file.name, { ...file, entries });
            }
            else if (!seen.has(file.name))
                seen.set(file.name, { ...file, entries: null });
            return [fieldsOf(file.document.head)];
        });
    };
    const more = (property, own) => [
        ...listOf(own),
        ...openAll(property).flatMap((head) => listOf(head[property])),
    ];
    const tool = fieldsOf(run.tool);
    const [driver] = openAll('driver');
    const [properties] = openAll('externalizedProperties');
    const joined = {
        ...run,
        tool: {
            ...tool,
            ...(driver === undefined ? {} : { driver: driver.driver }),
            extensions: more('extensions', tool.extensions),
        },
        ...(properties === undefined
            ? {}
            : { properties: { ...fieldsOf(run.properties), ...fieldsOf(properties.externalizedProperties) } }),
    };
    for (const property of sarif_external_lists)
        if (property in references)
            joined[property] = more(property, run[property]);
    if ('results' in references) {
        openAll('results');
        joined.results = listOf(run.results);
    }
    joining.parts.push(...seen.values());
    return joined;
}
/** A log with its external properties; as it is where it has none. */
function joinExternal(head, ask) {
    const log = fieldsOf(head);
    const runs = listOf(log.runs);
    const joining = { opened: new Map(), ask, parts: [], flaws: [], taken: new Set() };
    const isSplit = (run) => isFields(run) && isFields(run.externalPropertyFileReferences);
    if (!runs.some(isSplit))
        return { head, parts: [], flaws: [] };
    const joined = runs.map((run, index) => (isSplit(run) ? joinRun(run, index, joining) : run));
    return { head: { ...log, runs: joined }, parts: joining.parts, flaws: joining.flaws };
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-health.js


const sarif_health_shown = (run) => run.tool?.driver?.name ?? 'the tool';
const invocationsOf = (run) => (run.invocations ?? []).filter((each) => each != null);
const notificationsOf = (each) => [
    ...each.toolConfigurationNotifications,
    ...each.toolExecutionNotifications,
];
const errorsOf = (each) => notificationsOf(each)
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message?.text ?? message?.markdown ?? 'an error without a text');
/** Why an invocation failed, in the tool’s words. */
const reasonOf = (each) => [
    ...errorsOf(each),
    each.exitCodeDescription,
    each.exitSignalName,
    ...notificationsOf(each).map(({ message }) => message?.text),
]
    .find((text) => text != null && text !== '')
    ?.slice(0, 500) ?? 'no reason is given';
/** A scan says that it took place by a list of results, even an empty one (SARIF 3.14.23), or by an invocation that succeeded. */
const ran = (run) => Array.isArray(run.results) ||
    (run.results === undefined && invocationsOf(run).some(({ executionSuccessful }) => executionSuccessful === true));
/** A file of external properties says nothing by itself; what it holds is read with the log that names it. */
const orphaned = ({ results }) => ({
    health: listOf(results).length > 0 ? 'unreadable' : 'partial',
    message: 'The file holds external properties of a SARIF log (SARIF 3.15), and none of the logs that were given names it.',
    next: 'Give the log that belongs to it as well, both in one folder, or let the scanner write everything into one file.',
});
/** Roslyn's compilers still write 1.0.0 unless they are told otherwise. */
const otherVersion = (version) => ({
    health: 'unreadable',
    message: `The log is SARIF ${version.slice(0, 20)}, and the version that is read is 2.1.0.`,
    next: 'Let the tool write 2.1.0 (.NET: `<ErrorLog>scan.sarif,version=2.1</ErrorLog>`), or convert the log with `sarif transform`.',
});
/** Marks of a scan that failed or did not look at everything; null where there are none. */
function sarif_health_healthOf(log) {
    const { runs, version } = log;
    if (!isRead(version))
        return otherVersion(version ?? '');
    if (runs === undefined)
        return orphaned(log);
    if (runs === null || runs.length === 0)
        return {
            health: 'scanner-failed',
            message: 'The log holds no run, so nothing says that a scan took place.',
            next: 'Look at the log of the scanner’s step; a scan that found nothing has a run with an empty list of results.',
        };
    for (const run of runs) {
        const failed = invocationsOf(run).find(({ executionSuccessful }) => executionSuccessful === false);
        if (failed !== undefined)
            return { health: 'scanner-failed', message: `${sarif_health_shown(run)} says that it did not succeed: ${reasonOf(failed)}` };
    }
    const idle = runs.filter((run) => !ran(run));
    const [first] = idle;
    if (first !== undefined)
        return {
            health: idle.length === runs.length ? 'scanner-failed' : 'partial',
            message: `A run of ${sarif_health_shown(first)} has no list of results, which is how SARIF says that no scan took place.`,
            next: 'Look at the log of the scanner’s step; a scan that found nothing writes an empty list.',
        };
    return incomplete(runs);
}
function incomplete(runs) {
    for (const run of runs) {
        const errors = invocationsOf(run).flatMap(errorsOf);
        if (errors.length > 0)
            return {
                health: 'partial',
                message: `${sarif_health_shown(run)} reports ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, so it may not have looked at everything: ${errors[0]?.slice(0, 500) ?? ''}`,
                next: 'Mend what the tool names, or accept that these files were not looked at.',
            };
    }
    return null;
}
/** The end of the last invocation, and the commit where the log names one. */
function ranOf({ runs }) {
    const ends = (runs ?? []).flatMap(invocationsOf).flatMap(({ endTimeUtc }) => endTimeUtc ?? []);
    const latest = ends
        .filter((time) => /^\d{4}-\d{2}-\d{2}T/.test(time))
        .sort()
        .at(-1);
    const commit = (runs ?? [])
        .flatMap(({ versionControlProvenance }) => versionControlProvenance)
        .map(({ revisionId }) => revisionId ?? '')
        .find((revision) => /^[0-9a-f]{40}$/i.test(revision));
    return {
        ...(latest === undefined ? {} : { scannedAt: latest }),
        ...(commit === undefined ? {} : { commit: commit.toLowerCase() }),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-snyk.js



/** The middle of a Snyk id (`SNYK-DEBIAN12-APT-1541449`) → ecosystem. */
const sarif_snyk_ecosystems = {
    JS: 'npm',
    PYTHON: 'pypi',
    JAVA: 'maven',
    GOLANG: 'golang',
    DOTNET: 'nuget',
    PHP: 'composer',
    RUBY: 'gem',
    RUST: 'cargo',
    HEX: 'hex',
    PUB: 'pub',
    SWIFT: 'swift',
    COCOAPODS: 'cocoapods',
    DEBIAN: 'debian',
    UBUNTU: 'ubuntu',
    ALPINE: 'alpine',
    WOLFI: 'wolfi',
    CHAINGUARD: 'chainguard',
    RHEL: 'redhat',
    CENTOS: 'centos',
    ROCKY: 'rocky',
    ORACLE: 'oracle',
    AMZN: 'amazon',
    SLES: 'suse',
};
/** `(CVE-2011-3374) apt/libapt-pkg6.0@2.6.1` in the rule’s description; for system packages the source package stands in front. */
function snykPackage({ result, facts, uri, run }) {
    const found = /^(?:\(([^)]*)\) +)?(\S+)@([^@\s]+)$/.exec(facts.rule?.fullDescription?.text ?? '');
    const [, ids = '', named, version] = found ?? [];
    if (named === undefined || version === undefined)
        return null;
    const tags = textsOf(facts.rule?.properties?.tags);
    const ecosystem = lookUp(sarif_snyk_ecosystems, /^SNYK-([A-Z]+)/.exec(facts.id)?.[1] ?? '') ?? tags.at(-1) ?? '';
    const isSystem = /^(?:deb|apk|rpm)\b/.test(purlType(ecosystem));
    const isImage = /container/i.test(run.tool?.driver?.name ?? '');
    const file = uri();
    return {
        purl: packageUrl(ecosystem, isSystem ? (named.split('/').at(-1) ?? named) : named, version),
        manifest: isImage ? undefined : file,
        image: isImage && file !== undefined ? sarif_snyk_imageOf(file) : undefined,
        fix: sarif_snyk_fixOf(listOf(result.fixes)[0], facts.rule?.help?.markdown ?? ''),
        identifiers: ids.split(/[,\s]+/).filter((id) => id !== ''),
    };
}
/** Snyk writes `_` for the `:` of an image’s tag or digest. */
const sarif_snyk_imageOf = (uri) => uri.includes('@sha256_') ? uri.replace('@sha256_', '@sha256:') : uri.replace(/_([\w.-]*\d[\w.-]*|latest)$/, ':$1');
/** `Upgrade to lodash@4.17.21` among the fixes; `Upgrade … to version 4.17.21 or higher` in the help. */
function sarif_snyk_fixOf(fix, help) {
    const advice = fields_textOf(fieldsOf(fieldsOf(fix).description).text);
    const direct = /@([^@\s]+)$/.exec(advice ?? '')?.[1];
    const version = /^Upgrade [^\n]* to version (\S+?)(?:,| or higher|\.?$)/m.exec(help)?.[1] ?? direct;
    if (version === undefined && advice === undefined)
        return undefined;
    return { ...(version === undefined ? {} : { version }), ...(advice === undefined ? {} : { advice }) };
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-xray.js






/** `CVE-2020-8203_lodash_4.17.0` is the rule; a package of a system has its release in front (`debian:bookworm:libssl3`). */
function xrayPackage({ facts, result, uri }) {
    const [, id, whole, version] = /^([A-Z]+-[\d-]+)_(.+)_([^_]+)$/.exec(facts.id) ?? [];
    if (id === undefined || whole === undefined)
        return null;
    const [system = '', ...rest] = whole.split(':');
    const distribution = rest.length === 0 ? '' : distributionNamed(system);
    const name = distribution === '' ? whole : (rest.at(-1) ?? whole);
    const file = uri();
    const { fixedVersion } = fieldsOf(result.properties);
    const fixes = fields_textOf(fixedVersion)?.replace(/[[\]]/g, '') ?? '';
    return {
        purl: packageUrl(distribution || (sarif_ecosystem_ecosystemOf(file, name) ?? ''), name, version),
        manifest: distribution === '' ? file : undefined,
        image: /^Image: (\S+)/m.exec(fields_textOf(fieldsOf(result.message).markdown) ?? '')?.[1],
        fix: /\d/.test(fixes) ? fixedIn(closestFix(version, fixes.split(','))) : undefined,
        identifiers: [id],
    };
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-packages.js









const finders = [
    [/^trivy/i, trivy],
    [/^(?:grype|anchore)/i, sarif_packages_grype],
    [/^snyk (?:open source|container)/i, snykPackage],
    [/^osv-scanner/i, sarif_packages_osvScanner],
    [/^govulncheck/i, govulncheckPackage],
    [/^dependency-check/i, dependencyCheck],
    [/^checkmarx/i, checkmarx],
    [/^jfrog xray/i, xrayPackage],
];
/** How the package that a result is about is found: null for results about code and the like. */
const finderOf = (run) => finders.find(([pattern]) => pattern.test(run.tool?.driver?.name ?? ''))?.[1] ?? sarif_packages_stated;
const sarif_packages_fixedIn = (version, fixes) => {
    const fixed = closestFix(version, fixes?.split(',') ?? []);
    return fixed === undefined ? undefined : { version: fixed };
};
/** The distribution that the rules of a run speak of, by the fixed versions and packages they name. */
function distributionOfRun(run) {
    const votes = new Map();
    for (const rule of run.tool?.driver?.rules ?? []) {
        const text = rule?.help?.text;
        const found = distributionOf(sarif_severity_lineOf(text, 'Package') ?? '', sarif_severity_lineOf(text, 'Fixed Version'));
        if (found !== undefined)
            votes.set(found, (votes.get(found) ?? 0) + 1);
    }
    return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
/** `Package: apt⏎Installed Version: 2.6.1⏎…⏎Fixed Version: 2.6.2`, the class in the rule’s name, the image in the run’s properties. */
function trivy({ message, facts, run, uri, distribution }) {
    // Its template for other formats (contrib/sarif.tpl) says all in the help of the rule instead.
    const text = message.startsWith('Package:') ? message : (facts.rule?.help?.text ?? '');
    const name = sarif_severity_lineOf(text, 'Package');
    const version = sarif_severity_lineOf(text, 'Installed Version');
    if (name === undefined || version === undefined)
        return null;
    const isSystem = facts.rule?.name === 'OsPackageVulnerability';
    const ecosystem = isSystem ? (distributionOf(name, version) ?? distribution) : sarif_ecosystem_ecosystemOf(uri(), name);
    return {
        purl: packageUrl(ecosystem ?? '', name, version),
        manifest: isSystem ? undefined : uri(),
        image: fields_textOf(run.properties?.imageName),
        fix: sarif_packages_fixedIn(version, sarif_severity_lineOf(text, 'Fixed Version')),
    };
}
/** All in the rule’s help, line by line; the image stands in front of the layer and the path of a logical location. */
function sarif_packages_grype({ result, facts, message, uri }) {
    const help = facts.rule?.help?.text;
    const said = /reports (\S+) at version (\S+)\s+which (?:is|would result in) a vulnerable \(([^)]+)\)/.exec(message);
    const name = sarif_severity_lineOf(help, 'Package') ?? said?.[1];
    if (name === undefined)
        return null;
    const version = sarif_severity_lineOf(help, 'Version') ?? said?.[2];
    const type = sarif_severity_lineOf(help, 'Type') ?? said?.[3] ?? '';
    const namespace = sarif_severity_lineOf(help, 'Data Namespace')?.split(':') ?? [];
    const [location] = listOf(result.locations).map(fieldsOf);
    const full = listOf(location?.logicalLocations).map((logical) => fields_textOf(fieldsOf(logical).fullyQualifiedName))[0];
    const image = /^(.+)@sha256:[0-9a-f]{64}:\//.exec(full ?? '')?.[1];
    const vulnerability = /^Vulnerability (\S+)/m.exec(help ?? '')?.[1];
    return {
        purl: packageUrl(namespace[1] === 'distro' && /^(?:deb|apk|rpm)$/.test(type) ? (namespace[2] ?? type) : type, name, version),
        manifest: sarif_severity_lineOf(help, 'Location') ?? uri(),
        image,
        fix: sarif_packages_fixedIn(version, sarif_severity_lineOf(help, 'Fix Version')),
        identifiers: vulnerability === undefined ? [] : [vulnerability],
    };
}
/** `Package 'regex@1.5.1' is vulnerable to 'CVE-2022-24713' (also known as 'RUSTSEC-2022-0013')`, fixed versions in a table of the help. */
function sarif_packages_osvScanner({ message, facts, uri }) {
    const found = /^Package '(.+)@([^@']*)' is vulnerable to /.exec(message);
    const [, name, version] = found ?? [];
    if (name === undefined)
        return null;
    const help = facts.rule?.help?.markdown ?? facts.rule?.help?.text ?? '';
    const [, table = ''] = help.split(/^### Fixed Versions$/m);
    const fixes = [...table.matchAll(/^\| *\S+ *\| *(\S+) *\| *(\S+) *\|$/gm)].flatMap(([, of, fix]) => of === name ? [fix ?? ''] : []);
    const ids = [...message.matchAll(/'([^'\s]+)'/g)].map(([, id]) => id ?? '').slice(1);
    return {
        purl: packageUrl(sarif_ecosystem_ecosystemOf(uri(), name) ?? '', name, version),
        manifest: uri(),
        fix: sarif_packages_fixedIn(version, fixes.join(',')),
        identifiers: [...ids, ...(facts.rule?.deprecatedIds ?? [])],
    };
}
/** The purl is a logical location, or stands at the end of the rule’s short description; older versions only give the file. */
function dependencyCheck(asked) {
    const found = sarif_packages_stated(asked);
    if (found !== null)
        return found;
    const purl = / in (pkg:\S+)$/.exec(asked.facts.rule?.shortDescription?.text ?? '')?.[1];
    return purl === undefined ? null : { purl, manifest: asked.uri() };
}
/** `Npm-lodash-4.17.20 (CVE-2021-23337)`, of its engine for packages. */
function checkmarx({ facts, message, uri }) {
    const [, identifier, id] = (facts.category === 'sca' && /^(\S+) \(([^()\s]+)\)$/.exec(message)) || [];
    return identifier === undefined || id === undefined
        ? null
        : { purl: checkmarxPurl(identifier), manifest: uri(), identifiers: [id] };
}
/** What any tool may state: a purl among the logical locations, or in the properties of the result or its rule (Docker Scout). */
function sarif_packages_stated({ result, facts, uri }) {
    const own = result.properties === undefined ? sarif_packages_none : fieldsOf(result.properties);
    const of = facts.rule?.properties ?? sarif_packages_none;
    const purl = logicalPurl(listOf(result.locations)) ?? statedPurl(own) ?? statedPurl(of);
    if (purl === undefined)
        return null;
    const fixed = [own.fixedVersion, own.fixed_version, of.fixedVersion, of.fixed_version]
        .map(fields_textOf)
        .find((text) => text !== undefined);
    return { purl, manifest: uri(), fix: fixed === undefined || !/\d/.test(fixed) ? undefined : { version: fixed } };
}
const sarif_packages_none = {};
const statedPurl = ({ purl, packageUrl: url, purls }) => purl === undefined && url === undefined && purls === undefined
    ? undefined
    : [purl, url, ...textsOf(purls)].find(isPurl);
const isPurl = (value) => typeof value === 'string' && value.startsWith('pkg:');
function logicalPurl(locations) {
    for (const location of locations)
        for (const logical of listOf(fieldsOf(location).logicalLocations)) {
            const { fullyQualifiedName, name } = fieldsOf(logical);
            if (isPurl(fullyQualifiedName))
                return fullyQualifiedName;
            if (isPurl(name))
                return name;
        }
    return undefined;
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-run.js






const levelSaysNothing = /^(?:govulncheck|osv-scanner|dependency-check|grype|gitleaks|ruff|golangci)/i;
const mostMessages = 10_000;
/** Name and version of the tool behind a run. */
function toolOf(run) {
    const driver = run?.tool?.driver;
    const version = driver?.semanticVersion || driver?.version;
    return { name: driver?.name?.trim() || 'unnamed tool', ...(version ? { version } : {}) };
}
/** The tables of all runs of a log, by their place. */
const runTables = ({ runs }) => (runs ?? []).map((run) => {
    const tool = toolOf(run);
    return {
        run,
        tool,
        rules: ruleTable(run),
        places: placesIn(run),
        packageOf: finderOf(run),
        distribution: distributionOfRun(run),
        levelCounts: !levelSaysNothing.test(tool.name),
        severityInMessage: /^trivy/i.test(tool.name),
        suppressionsCount: !/^anchore container vulnerability report/i.test(tool.name),
        plain: (0,memoised/* memoised */.QC)(plain, mostMessages),
        headline: (0,memoised/* memoised */.QC)((message) => headline(message), mostMessages),
    };
});

;// CONCATENATED MODULE: ./build/read/readers/sarif.js








/** SARIF 2.1.0 of any tool. Each result is an entry; results of a further tool in the same log carry its name. */
const sarif = defineReader({
    id: 'sarif',
    title: 'SARIF',
    homepage: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    howToExport: 'semgrep scan --sarif --output semgrep.sarif',
    category: 'sast',
    reaches: ['call_path', 'symbol_present', 'package_imported', 'present', 'package_not_used', 'no_path'],
    categoryOf: ({ runs }) => (runs === undefined ? null : runCategory(runs?.[0])),
    syntax: 'json',
    head: Log,
    entries: ['/runs/*/results/*'],
    entry: sarif_schema_Result,
    join: joinExternal,
    prepare: (log) => (isRead(log.version) ? runTables(log) : null),
    severities: sarifSeverities,
    tool: ({ runs }) => toolOf(runs?.[0]),
    tools: ({ runs }) => (runs ?? []).map((run) => ({ ...toolOf(run), category: runCategory(run) })),
    ran: ranOf,
    health: sarif_health_healthOf,
    draft: (result, { prepared, keys }) => {
        if (prepared === null)
            return [];
        const table = prepared[Number(keys[0])];
        if (table === undefined)
            throw new Error('its run is missing');
        const draft = toDraft(result, table);
        const first = prepared[0]?.tool;
        if ('aside' in draft || table.tool.name === first?.name)
            return draft;
        const named = { ...draft, tool: table.tool };
        return named;
    },
});

;// CONCATENATED MODULE: ./build/read/readers/semgrep-evidence.js
// What Semgrep's results say about how far input reaches: data flow traces and Supply Chain reachability.



const Spot = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start: schemas/* object */.Ikc({ line: schemas/* number */.aig(), col: schemas/* number */.aig().optional() }),
    end: schemas/* object */.Ikc({ line: schemas/* number */.aig() }),
});
const Trace = schemas/* object */.Ikc({
    taint_source: schemas/* unknown */.L5J(),
    intermediate_vars: schemas/* unknown */.L5J().optional(),
    taint_sink: schemas/* unknown */.L5J(),
});
/** Every place inside a piece of a trace, in the order written: its shape differs between versions, its places do not. */
function spotsIn(piece, depth = 0) {
    if (typeof piece !== 'object' || piece === null || depth > 12)
        return [];
    const spot = Spot.safeParse(piece);
    if (spot.success)
        return [
            codeAt(spot.data.path, { start: spot.data.start.line, end: spot.data.end.line, column: spot.data.start.col }),
        ];
    return Object.values(piece).flatMap((inner) => spotsIn(inner, depth + 1));
}
/** The steps of a data flow from source to sink, without repeats. */
function flowSteps(trace) {
    const parsed = Trace.safeParse(trace);
    if (!parsed.success)
        return [];
    const steps = [parsed.data.taint_source, parsed.data.intermediate_vars, parsed.data.taint_sink].flatMap((piece) => spotsIn(piece));
    return [...new Map(steps.map((place) => [JSON.stringify(place), place])).values()];
}
const claim = (level, granularity, original) => [
    { level, granularity, method: 'pattern', original },
];
/** What a result claims about reach. */
function semgrepReach({ extra }) {
    const { sca_info: sca, metadata } = extra;
    if (!sca) {
        if (flowSteps(extra.dataflow_trace).length === 0)
            return [];
        // A taint source is usually a request, but nothing in the report says so: a path, not an entry path.
        return [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original: 'extra.dataflow_trace' }];
    }
    const ruleKind = metadata?.['sca-kind'];
    // Such rules compare versions and look at no code, whatever `reachable` says.
    if (ruleKind === 'upgrade-only')
        return claim('present', 'package', 'sca-kind: upgrade-only');
    if (ruleKind === 'legacy')
        return claim('unknown', 'package', 'sca-kind: legacy');
    const kind = Array.isArray(sca.kind) ? sca.kind[0] : sca.kind;
    if (kind === 'DirectReachable' || kind === 'TransitiveReachable')
        return claim('call_path', 'symbol', `kind: ${kind}`);
    if (kind === 'TransitiveUnreachable')
        return claim('no_path', 'symbol', `kind: ${kind}`);
    if (kind === 'TransitiveUndetermined')
        return claim('unknown', 'symbol', `kind: ${kind}`);
    if (kind === 'LockfileOnlyMatch')
        return claim('present', 'package', `kind: ${kind}`);
    if (sca.reachability_rule !== true)
        return claim('present', 'package', 'reachability_rule: false');
    return sca.reachable === true
        ? claim('call_path', 'symbol', 'reachable: true')
        : claim('no_path', 'symbol', 'reachable: false');
}
/** Advisory ids that Supply Chain rules carry. */
const scaIdentifiers = (metadata) => ['sca-vuln-database-identifier', 'cve', 'ghsa'].flatMap((key) => maybeTexts.parse(metadata?.[key]));

;// CONCATENATED MODULE: ./build/read/readers/semgrep-result.js
// One result of Semgrep: `semgrep_output_v1.atd` in github.com/semgrep/semgrep-interfaces


const semgrep_result_Place = schemas/* object */.Ikc({ line: schemas/* number */.aig(), col: maybeNumber });
const semgrep_result_Dependency = schemas/* object */.Ikc({
    package: schemas/* string */.YjP(),
    version: maybeText,
    ecosystem: schemas/* string */.YjP(),
    transitivity: maybeText,
    lockfile_path: maybeText,
});
const Sca = schemas/* object */.Ikc({
    reachable: maybeFlag,
    reachability_rule: maybeFlag,
    kind: schemas/* unknown */.L5J().optional(),
    dependency_match: schemas/* object */.Ikc({ found_dependency: semgrep_result_Dependency, lockfile: maybeText }),
});
const SemgrepResult = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    start: semgrep_result_Place,
    end: semgrep_result_Place,
    extra: schemas/* object */.Ikc({
        message: maybeText,
        severity: maybeText,
        fingerprint: maybeText,
        is_ignored: maybeFlag,
        fix: maybeText,
        metadata: lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
        validation_state: maybeText,
        sca_info: lenient_maybe(Sca),
        dataflow_trace: schemas/* unknown */.L5J().optional(),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/semgrep-json.js
// https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif (semgrep_output_v1.atd in github.com/semgrep/semgrep-interfaces)










const semgrep_json_Failure = schemas/* object */.Ikc({ level: maybeText, type: schemas/* unknown */.L5J().optional(), message: maybeText, path: maybeText });
const semgrep_json_Head = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* object */.Ikc({ check_id: schemas/* string */.YjP() }), schemas/* null */.chJ(), schemas/* string */.YjP(), schemas/* number */.aig()])),
    errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((list) => list.flatMap((item) => semgrep_json_Failure.safeParse(item).data ?? [])),
    version: maybeText,
    paths: maybeFields({ scanned: lenient_maybe(schemas/* array */.YOg(schemas/* string */.YjP())) }),
    // Other tools write `results` and `errors` too; these keys are theirs.
    metrics: schemas/* undefined */.Vxk().optional(),
    generated_at: schemas/* undefined */.Vxk().optional(),
    njsscan_version: schemas/* undefined */.Vxk().optional(),
});
/** Only warnings to Semgrep, which ends well; its rules were not looked for in such a file, or not all of them. */
const givenUp = /^(?:Timeout|Out of memory|Stack overflow)$/;
/** Files that Semgrep gave up: what stands in them is unknown. */
function semgrep_json_unfinished({ errors, results, paths }) {
    const lost = errors.filter(({ type }) => givenUp.test(semgrep_json_text(type) ?? ''));
    const [first] = lost;
    if (first === undefined)
        return null;
    const files = new Set(lost.flatMap(({ path }) => path ?? []));
    const scanned = paths?.scanned ?? [];
    const nothing = results.length === 0 && scanned.length > 0 && scanned.every((path) => files.has(path));
    const more = files.size > 1 ? ` and ${files.size - 1} more` : '';
    return {
        health: nothing ? 'scanner-failed' : 'partial',
        message: `Semgrep did not finish ${first.path ?? 'a file'}${more}: ${(semgrep_json_text(first.type) ?? '').toLowerCase()}.${nothing ? ' It finished no file at all.' : ''}`,
        next: 'Give it more with --timeout and --max-memory, or leave such files out in .semgrepignore.',
    };
}
const semgrep_json_text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
/** Which kind of tool speaks: Supply Chain, Secrets, code rules, or rules about style. */
function semgrep_json_categoryOf({ extra, check_id }) {
    if (extra.sca_info)
        return 'sca';
    // `validation_state` is NO_VALIDATOR on every result of the open source engine: only a real answer marks a secret.
    if (/^CONFIRMED_|^VALIDATION_ERROR$/.test(extra.validation_state ?? '') ||
        extra.metadata?.['secret_type'] !== undefined)
        return 'secret';
    const category = semgrep_json_text(extra.metadata?.['category']);
    if (category !== undefined && category !== 'security')
        return 'quality';
    return category === undefined && /(?:^|\.)(?:correctness|maintainability|best-practice|performance)\./.test(check_id)
        ? 'quality'
        : 'sast';
}
/** Semgrep's own JSON (`--json`): code rules, Supply Chain with reachability, Secrets with validation. */
const semgrepJson = defineReader({
    id: 'semgrep-json',
    title: 'Semgrep',
    homepage: 'https://semgrep.dev',
    howToExport: 'semgrep scan --json --dataflow-traces --output semgrep.json',
    category: 'sast',
    reaches: ['call_path', 'present', 'no_path'],
    syntax: 'json',
    head: semgrep_json_Head,
    entries: ['/results/*'],
    entry: SemgrepResult,
    severities: {
        ...commonSeverities,
        error: 'high',
        warning: 'medium',
        info: 'low',
        experiment: 'info',
        inventory: 'info',
    },
    version: (head) => head.version,
    ran: ({ paths }) => ({ scanned: paths?.scanned }),
    health: (head) => {
        const fatal = head.errors.filter((error) => error.level === 'error');
        const first = fatal[0];
        if (first === undefined)
            return semgrep_json_unfinished(head);
        const what = `Semgrep reports ${fatal.length} error${fatal.length === 1 ? '' : 's'}: ${headline(first.message, semgrep_json_text(first.type), 'no message')}`;
        const nothing = head.results.length === 0 && (head.paths?.scanned?.length ?? 0) === 0;
        return nothing
            ? { health: 'scanner-failed', message: `${what}. Nothing was scanned.`, next: 'Fix the scan and run it again.' }
            : { health: 'partial', message: `${what}. Its findings are not complete.`, next: 'See `errors` in the report.' };
    },
    draft: (result) => {
        const { extra } = result;
        const category = semgrep_json_categoryOf(result);
        const code = codeAt(result.path, { start: result.start.line, end: result.end.line, column: result.start.col });
        const dependency = extra.sca_info?.dependency_match.found_dependency;
        const lockfile = dependency?.lockfile_path ?? extra.sca_info?.dependency_match.lockfile;
        // The message of a secret rule may quote the secret.
        const title = category === 'secret' ? `Secret found by ${result.check_id}` : headline(extra.message, result.check_id);
        return {
            category,
            ruleId: result.check_id,
            title,
            severity: { word: extra.severity },
            confidence: confidenceOf(semgrep_json_text(extra.metadata?.['confidence'])),
            identifiers: [
                ...maybeTexts.parse(extra.metadata?.['cwe']),
                ...(dependency === undefined ? [] : scaIdentifiers(extra.metadata)),
            ],
            location: dependency === undefined
                ? code
                : packageAt(packageUrl(dependency.ecosystem, dependency.package, dependency.version), { manifest: lockfile }),
            also: dependency === undefined ? flowSteps(extra.dataflow_trace) : result.path === lockfile ? [] : [code],
            reach: semgrepReach(result),
            relationship: dependency?.transitivity === 'direct' || dependency?.transitivity === 'transitive'
                ? dependency.transitivity
                : undefined,
            fix: dependency === undefined && extra.fix ? { advice: `Semgrep suggests: ${extra.fix}` } : undefined,
            validity: extra.validation_state === 'CONFIRMED_VALID'
                ? 'valid'
                : extra.validation_state === 'CONFIRMED_INVALID'
                    ? 'invalid'
                    : undefined,
            dismissed: dismissedIf(extra.is_ignored === true, 'nosemgrep comment in the code'),
            // Without a login every fingerprint reads the same; it would make one finding of all.
            toolFingerprint: extra.fingerprint === 'requires login' ? undefined : (extra.fingerprint ?? undefined),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/snyk-json.js
// https://docs.snyk.io/snyk-cli/commands/test (`--json`): Open Source and Container








const snyk_json_shape = {
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    ok: schemas/* boolean */.zMY(),
    packageManager: maybeText,
    displayTargetFile: maybeText,
    targetFile: maybeText,
    path: maybeText,
    docker: maybeFields({}),
    dependencyCount: schemas/* number */.aig().nullish(),
    // `snyk iac test` writes the same about settings, whose flaws are not vulnerabilities; its SARIF is read.
    infrastructureAsCodeIssues: schemas/* undefined */.Vxk().optional(),
};
const Failed = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP(), path: maybeText });
/** What was found inside of an image beside the packages of its system stands in projects of its own, within that of the image. */
const snyk_json_Project = schemas/* object */.Ikc({ ...snyk_json_shape, applications: lenient_maybe(schemas/* array */.YOg(lenient_maybe(schemas/* union */.KCZ([schemas/* object */.Ikc(snyk_json_shape), Failed])))) });
const one = (item) => [item];
const snyk_json_Head = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* union */.KCZ([snyk_json_Project, Failed])).min(1), schemas/* union */.KCZ([snyk_json_Project, Failed]).transform(one)]);
/** Where a project may stand: alone, in a list, inside of an image. What its policy file ignores stands beside its vulnerabilities. */
const places = ['', '/*', '/applications/*', '/*/applications/*'];
const entries = places.flatMap((place) => [`${place}/vulnerabilities/*`, `${place}/filtered/ignore/*`]);
const applicationsOf = (project) => project !== undefined && 'vulnerabilities' in project ? (project.applications ?? []) : [];
/** The project that an entry stands in. */
function projectOf(projects, path, keys) {
    const isListed = path.startsWith('/*');
    const project = projects[isListed ? Number(keys[0]) : 0];
    const said = path.includes('/applications/') ? applicationsOf(project)[Number(keys[isListed ? 1 : 0])] : project;
    return said != null && 'vulnerabilities' in said ? said : undefined;
}
const snyk_json_Vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    type: maybeText,
    packageName: maybeText,
    moduleName: maybeText,
    name: maybeText,
    version: maybeText,
    packageManager: maybeText,
    severity: maybeText,
    severityWithCritical: maybeText,
    CVSSv3: maybeText,
    cvssScore: maybeNumber,
    identifiers: lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), maybeTexts)),
    fixedIn: maybeTexts,
    from: maybeTexts,
    upgradePath: lenient_maybe(schemas/* array */.YOg(schemas/* unknown */.L5J())),
    isUpgradable: maybeFlag,
    reachability: maybeText,
    filtered: maybeFields({ ignored: maybeList(schemas/* object */.Ikc({ reason: maybeText })) }),
});
/** `no-path-found` also stands for "no information": it denies nothing. */
function snyk_json_reachOf({ reachability }) {
    if (!reachability)
        return [];
    const level = reachability === 'reachable' || reachability === 'function' ? 'call_path' : 'unknown';
    return [{ level, granularity: 'symbol', method: 'callgraph', original: `reachability: ${reachability}` }];
}
function snyk_json_fixOf({ version, fixedIn, upgradePath, isUpgradable, from }) {
    const fixed = closestFix(version, fixedIn);
    const upgrade = isUpgradable === true ? upgradePath?.find((step) => typeof step === 'string' && !from.includes(step)) : undefined;
    if (fixed === undefined && upgrade === undefined)
        return undefined;
    return { version: fixed, advice: typeof upgrade === 'string' ? `Upgrade to ${upgrade}` : undefined };
}
function snyk_json_draftOf(vulnerability, project, isIgnored) {
    const isLicense = vulnerability.type === 'license';
    const name = vulnerability.packageName ?? vulnerability.moduleName ?? vulnerability.name ?? '';
    const ids = vulnerability.identifiers ?? {};
    const isImage = Boolean(project?.docker);
    return {
        category: isLicense ? 'license' : isImage ? 'container' : 'sca',
        ruleId: vulnerability.id,
        title: isLicense ? vulnerability.title : `${vulnerability.title} in ${name}`,
        severity: {
            word: vulnerability.severityWithCritical ?? vulnerability.severity,
            score: vulnerability.cvssScore,
            vectors: cvssVectors(vulnerability.CVSSv3),
        },
        identifiers: [vulnerability.id, ...['CVE', 'GHSA', 'CWE'].flatMap((scheme) => ids[scheme] ?? [])],
        location: packageAt(packageUrl(vulnerability.packageManager ?? project?.packageManager ?? '', name, vulnerability.version), {
            manifest: isImage ? undefined : (project?.displayTargetFile ?? project?.targetFile),
            image: isImage ? project?.path : undefined,
        }),
        fix: snyk_json_fixOf(vulnerability),
        reach: snyk_json_reachOf(vulnerability),
        // The first step is the project itself.
        relationship: vulnerability.from.length < 2 ? undefined : vulnerability.from.length === 2 ? 'direct' : 'transitive',
        dismissed: dismissedIf(isIgnored, ignoredBecause(vulnerability)),
    };
}
const ignoredBecause = ({ filtered }) => filtered?.ignored.map(({ reason }) => reason).find((reason) => reason) ?? 'ignored by the policy of Snyk';
/** `snyk test --json` and `snyk container test --json`: one project, a list of them (`--all-projects`), or an image with its applications. */
const snykJson = defineReader({
    id: 'snyk-json',
    title: 'Snyk',
    homepage: 'https://snyk.io',
    howToExport: 'snyk test --all-projects --json-file-output=snyk.json',
    category: 'sca',
    reaches: ['call_path'],
    categoryOf: ([first]) => (first !== undefined && 'docker' in first && first.docker ? 'container' : 'sca'),
    syntax: 'json',
    head: snyk_json_Head,
    entries,
    entry: snyk_json_Vulnerability,
    prepare: (projects) => projects,
    health: (projects) => {
        const failed = projects
            .flatMap((project) => [project, ...applicationsOf(project)])
            .find((said) => said != null && 'error' in said);
        if (failed === undefined)
            return null;
        const what = `Snyk failed${failed.path ? ` on ${failed.path}` : ''}: ${failed.error}`;
        return {
            health: projects.every((project) => 'error' in project) ? 'scanner-failed' : 'partial',
            message: what,
            next: 'Fix the scan and run it again.',
        };
    },
    draft: (vulnerability, { prepared, keys, path }) => snyk_json_draftOf(vulnerability, projectOf(prepared, path, keys), path.includes('/filtered/')),
});

;// CONCATENATED MODULE: ./build/read/readers/socket-facts.js
// What `socket scan reach` writes (https://github.com/SocketDev/socket-cli); its words are those of the API, `ReachabilityResultItem` in
// https://docs.socket.dev/reference





const socket_facts_Result = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), truncated: maybeFlag, matches: maybeFields({ type: maybeText }) });
const socket_facts_Component = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    namespace: maybeText,
    name: schemas/* string */.YjP(),
    version: maybeText,
    direct: maybeFlag,
    dev: maybeFlag,
    manifestFiles: maybeList(schemas/* object */.Ikc({ file: schemas/* string */.YjP() })),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ ghsaId: schemas/* string */.YjP(), range: maybeText })).nullish(),
    reachability: maybeList(schemas/* object */.Ikc({ ghsa_id: schemas/* string */.YjP(), reachability: maybeList(socket_facts_Result) })),
});
/** Maybe is no path, and no path is none where the look was cut short. Whatever else it says, nobody knows. */
function claimOf({ type, truncated, matches }) {
    const original = `reachability: ${[type, matches?.type, truncated === true ? 'truncated' : ''].filter(Boolean).join(', ')}`;
    if (type === 'reachable')
        return matches?.type === 'function-level'
            ? [{ level: 'call_path', granularity: 'symbol', method: 'callgraph', original }]
            : [{ level: 'symbol_present', granularity: 'class', method: 'callgraph', original }];
    if (type === 'maybe_reachable')
        return [{ level: 'package_imported', granularity: 'package', method: 'callgraph', original }];
    return type === 'unreachable' && truncated !== true
        ? [{ level: 'no_path', granularity: 'symbol', method: 'callgraph', original }]
        : [];
}
/** A package is looked at from each workspace; one that has not been looked through may still have a path. */
function socket_facts_reachOf(results) {
    const claims = results.map(claimOf);
    const isWhole = claims.every((claim) => claim.length > 0);
    return claims.flat().filter(({ level }) => level !== 'no_path' || isWhole);
}
function drafts(component) {
    const { type, namespace, name, version, direct, dev, manifestFiles, vulnerabilities, reachability } = component;
    const path = namespace ? `${namespace}${type === 'maven' ? ':' : '/'}${name}` : name;
    const location = packageAt(packageUrl(type, path, version), { manifest: manifestFiles[0]?.file });
    return (vulnerabilities ?? []).map(({ ghsaId }, index) => {
        const results = reachability.filter(({ ghsa_id }) => ghsa_id === ghsaId).flatMap((one) => one.reachability);
        return {
            at: `/vulnerabilities/${index}`,
            ruleId: ghsaId,
            title: `${ghsaId} in ${path}`,
            // It names no severity: other tools do, of the same advisory.
            severity: {},
            identifiers: [ghsaId],
            location,
            reach: socket_facts_reachOf(results),
            scope: dev === true ? 'development' : undefined,
            relationship: direct === true ? 'direct' : direct === false ? 'transitive' : undefined,
        };
    });
}
/** Socket's facts about packages. An entry is a component, `/components/3`; each of its vulnerabilities is a draft. */
const socketFacts = defineReader({
    id: 'socket-facts',
    title: 'Socket (facts)',
    homepage: 'https://socket.dev',
    howToExport: 'socket scan reach . --output .socket.facts.json',
    category: 'sca',
    reaches: ['call_path', 'symbol_present', 'package_imported', 'no_path'],
    syntax: 'json',
    head: schemas/* object */.Ikc({
        components: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), name: schemas/* string */.YjP(), id: schemas/* string */.YjP(), direct: schemas/* boolean */.zMY() })),
        tier1ReachabilityScanId: maybeText,
    }),
    claims: ({ components, tier1ReachabilityScanId }) => components.length > 0 || typeof tier1ReachabilityScanId === 'string',
    entries: ['/components/*'],
    entry: socket_facts_Component,
    // A component without vulnerabilities is no entry.
    draft: drafts,
});

;// CONCATENATED MODULE: ./build/read/readers/sonarqube-issue.js
// What SonarQube's issues and hotspots mean: https://next.sonarqube.com/sonarqube/web_api/api/issues


/** Two axes: the older one has BLOCKER above CRITICAL, the newer one (`impacts`) BLOCKER above HIGH. They share no word but one. */
const sonarqubeSeverities = {
    blocker: 'critical',
    critical: 'high',
    major: 'medium',
    minor: 'low',
    info: 'info',
    high: 'high',
    medium: 'medium',
    low: 'low',
};
/** Fields that issues have in both of its formats. */
const sonarqubeFields = {
    severity: maybeText,
    type: maybeText,
    status: maybeText,
    issueStatus: maybeText,
    resolution: maybeText,
    impacts: maybeList(schemas/* object */.Ikc({ softwareQuality: schemas/* string */.YjP(), severity: schemas/* string */.YjP() })),
};
const sonarqube_issue_onSecurity = ({ impacts }) => impacts.find(({ softwareQuality }) => softwareQuality === 'SECURITY')?.severity;
/** Vulnerabilities and hotspots are about security; bugs and code smells are not. Unsaid counts as security. */
function sonarqubeCategory(issue) {
    if (sonarqube_issue_onSecurity(issue) !== undefined)
        return 'sast';
    if (issue.type)
        return issue.type === 'BUG' || issue.type === 'CODE_SMELL' ? 'quality' : 'sast';
    return issue.impacts.length > 0 ? 'quality' : 'sast';
}
/** Its word for the severity, that on security first. */
const sonarqubeSeverity = (issue) => ({
    word: sonarqube_issue_onSecurity(issue) ?? issue.severity ?? issue.impacts[0]?.severity,
});
const accepted = /^(?:FALSE[-_]POSITIVE|WONTFIX|ACCEPTED|SAFE)$/;
const gone = /^(?:FIXED|REMOVED|CLOSED)$/;
/** What was decided about an issue: accepted ones are set aside with the decision, fixed ones are no findings any more. */
function sonarqubeDecision(issue) {
    const words = [issue.resolution, issue.issueStatus, issue.status].filter((word) => typeof word === 'string');
    const decision = words.find((word) => accepted.test(word));
    if (decision !== undefined)
        return { dismissed: { by: 'tool', justification: `${decision} in SonarQube` } };
    const end = words.find((word) => gone.test(word));
    return end === undefined ? {} : { aside: `${end} in SonarQube` };
}

;// CONCATENATED MODULE: ./build/read/readers/sonarqube-api.js
// https://next.sonarqube.com/sonarqube/web_api/api/issues/search and …/api/hotspots/search







const sonarqube_api_Component = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), path: maybeText, qualifier: schemas/* string */.YjP() });
const Paging = schemas/* object */.Ikc({ pageIndex: schemas/* number */.aig(), pageSize: schemas/* number */.aig(), total: schemas/* number */.aig() });
const shared = { paging: Paging, components: schemas/* array */.YOg(schemas/* unknown */.L5J()) };
const sonarqube_api_Head = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ ...shared, issues: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
    schemas/* object */.Ikc({ ...shared, hotspots: schemas/* array */.YOg(schemas/* unknown */.L5J()) }),
]);
/** Offsets count from 0. */
const sonarqube_api_Range = maybeFields({ startLine: schemas/* number */.aig(), endLine: maybeNumber, startOffset: maybeNumber });
const sonarqube_api_Place = schemas/* object */.Ikc({ component: schemas/* string */.YjP(), textRange: sonarqube_api_Range });
const sonarqube_api_Issue = schemas/* object */.Ikc({
    ...sonarqubeFields,
    rule: maybeText,
    ruleKey: maybeText,
    component: schemas/* string */.YjP(),
    line: maybeNumber,
    message: schemas/* string */.YjP(),
    tags: maybeTexts,
    textRange: sonarqube_api_Range,
    flows: maybeList(schemas/* object */.Ikc({ locations: maybeList(sonarqube_api_Place) })),
    vulnerabilityProbability: maybeText,
});
const sonarqube_api_placeOf = (component, range, paths) => codeAt(paths.get(component) ?? component.slice(component.indexOf(':') + 1), {
    start: range?.startLine,
    end: range?.endLine,
    column: typeof range?.startOffset === 'number' ? range.startOffset + 1 : null,
});
/** Dependency-Check's plug-in puts a component and its CVE into the message; several CVEs of one message are not one flaw. */
function dependencyOf({ message, rule }) {
    if (rule?.startsWith('OWASP:') !== true)
        return null;
    const file = /^Filename: (.+?) \|/.exec(message)?.[1] ?? 'unnamed';
    const [, name = file, version] = /^(.+):(\d[\w.+-]*)$/.exec(file) ?? [];
    const ids = [...new Set(message.match(/\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[\da-z]{4}){3})\b/g) ?? [])];
    return {
        category: 'sca',
        title: `${ids.length === 1 ? ids[0] : 'Known vulnerabilities'} in ${file}`,
        identifiers: [...(ids.length === 1 ? ids : []), ...(message.match(/\bCWE-\d+\b/g) ?? [])],
        location: packageAt(packageUrl('generic', name, version)),
    };
}
function sonarqube_api_draftOf(issue, paths) {
    const isHotspot = Boolean(issue.vulnerabilityProbability);
    const isFile = paths.has(issue.component) || issue.component.includes(':');
    // A flow is told from the sink back to the source.
    const flow = issue.flows.find(({ locations }) => locations.length > 1);
    const steps = (flow?.locations ?? [])
        .map(({ component, textRange }) => sonarqube_api_placeOf(component, textRange, paths))
        .reverse();
    return {
        category: sonarqubeCategory(issue),
        ruleId: issue.rule ?? issue.ruleKey ?? 'hotspot',
        title: issue.message,
        severity: isHotspot ? { word: issue.vulnerabilityProbability } : sonarqubeSeverity(issue),
        // A place to be looked at by a person, in Sonar's own words.
        confidence: isHotspot || issue.type === 'SECURITY_HOTSPOT' ? 'low' : undefined,
        identifiers: issue.tags.filter((tag) => /^cwe-\d+$/i.test(tag)),
        location: isFile
            ? sonarqube_api_placeOf(issue.component, issue.textRange ?? (issue.line ? { startLine: issue.line } : null), paths)
            : codeAt('.'),
        ...dataFlow(issue.type === 'VULNERABILITY' ? steps : [], `a flow of ${steps.length} locations`),
        ...dependencyOf(issue),
    };
}
/** What SonarQube and SonarCloud answer to a search for issues or hotspots. */
const sonarqubeApi = defineReader({
    id: 'sonarqube-api',
    title: 'SonarQube (API)',
    homepage: 'https://www.sonarsource.com/products/sonarqube/',
    howToExport: 'curl -u "$SONAR_TOKEN:" "$SONAR_URL/api/issues/search?components=app&ps=500" > sonarqube.json',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'json',
    head: sonarqube_api_Head,
    entries: ['/issues/*', '/hotspots/*'],
    entry: sonarqube_api_Issue,
    prepare: ({ components }) => new Map(components.flatMap((component) => {
        const { key, path } = sonarqube_api_Component.safeParse(component).data ?? {};
        return key !== undefined && path ? [[key, path]] : [];
    })),
    severities: sonarqubeSeverities,
    health: ({ paging: { pageIndex, pageSize, total } }) => pageIndex > 1 || total > pageSize
        ? {
            health: 'partial',
            message: `This is page ${pageIndex} of SonarQube’s answer, with at most ${pageSize} of ${total} issues.`,
            next: 'Fetch every page and put their entries into one file.',
        }
        : null,
    draft: (issue, { prepared }) => {
        const decision = sonarqubeDecision(issue);
        return 'aside' in decision ? decision : { ...sonarqube_api_draftOf(issue, prepared), ...decision };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/sonarqube-report.js
// https://github.com/soprasteria/sonar-report (`--save-report-json`)






const sonarqube_report_Rule = schemas/* object */.Ikc({ htmlDesc: maybeText, type: maybeText });
const sonarqube_report_Head = schemas/* object */.Ikc({
    projectName: schemas/* string */.YjP(),
    sonarBaseURL: schemas/* string */.YjP(),
    rules: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* array */.YOg(schemas/* unknown */.L5J())]),
    issues: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    hotspotKeys: maybeTexts,
});
const sonarqube_report_Issue = schemas/* object */.Ikc({
    ...sonarqubeFields,
    rule: schemas/* string */.YjP(),
    component: schemas/* string */.YjP(),
    line: maybeNumber,
    message: schemas/* string */.YjP(),
    key: maybeText,
});
/** Weaknesses that the description of a rule links to. */
const sonarqube_report_cwesIn = (html) => [
    ...new Set([...(html ?? '').matchAll(/cwe\.mitre\.org\/data\/definitions\/(\d+)/g)].map(([, id]) => `CWE-${id}`)),
];
/** The JSON that the tool sonar-report makes of a project. */
const sonarqubeReport = defineReader({
    id: 'sonarqube-report',
    title: 'SonarQube (sonar-report)',
    homepage: 'https://github.com/soprasteria/sonar-report',
    howToExport: 'sonar-report --sonarurl … --sonarcomponent app --save-report-json sonarqube-report.json',
    category: 'sast',
    syntax: 'json',
    head: sonarqube_report_Head,
    entries: ['/issues/*'],
    entry: sonarqube_report_Issue,
    prepare: ({ rules, hotspotKeys }) => ({
        rules: Array.isArray(rules) ? {} : rules,
        hotspots: new Set(hotspotKeys),
    }),
    severities: sonarqubeSeverities,
    draft: (issue, { prepared: { rules, hotspots } }) => {
        const decision = sonarqubeDecision(issue);
        if ('aside' in decision)
            return decision;
        const rule = sonarqube_report_Rule.safeParse(lookUp(rules, issue.rule)).data;
        const isHotspot = issue.key != null && hotspots.has(issue.key);
        return {
            category: isHotspot ? 'sast' : sonarqubeCategory({ ...issue, type: issue.type ?? rule?.type }),
            ruleId: issue.rule,
            title: issue.message,
            severity: sonarqubeSeverity(issue),
            confidence: isHotspot ? 'low' : undefined,
            identifiers: sonarqube_report_cwesIn(rule?.htmlDesc),
            location: codeAt(issue.component.slice(issue.component.indexOf(':') + 1), { start: issue.line }),
            ...decision,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/spotbugs-xml.js
// https://github.com/spotbugs/spotbugs, `spotbugs/etc/bugcollection.xsd`





/** SpotBugs' own names of its ranks. */
const rankWord = (rank) => !(rank >= 1 && rank <= 20)
    ? undefined
    : rank <= 4
        ? 'Scariest'
        : rank <= 9
            ? 'Scary'
            : rank <= 14
                ? 'Troubling'
                : 'Of concern';
const spotbugs_xml_confidences = { '1': 'high', '2': 'medium', '3': 'low' };
function spotbugs_xml_placeOf({ attributes }) {
    const path = attributes['sourcepath'] ?? attributes['sourcefile'];
    return path === undefined
        ? undefined
        : codeAt(path, { start: Number(attributes['start']), end: Number(attributes['end']) });
}
/** A line at which the same is wrong once more: SpotBugs puts what it finds several times in one method into one bug. */
const isAnother = ({ attributes }) => attributes['role'] === 'SOURCE_LINE_ANOTHER_INSTANCE';
/** Own lines of the bug, the primary one first; else those of its method, field or class. */
function spotbugs_xml_placesOf(bug) {
    const own = childrenOf(bug, 'SourceLine').filter((line) => !isAnother(line));
    const primary = own.find(({ attributes }) => attributes['primary'] === 'true');
    const lines = primary === undefined ? own : [primary, ...own.filter((line) => line !== primary)];
    const holders = ['Method', 'Field', 'Class'].map((name) => childAt(bug, name, 'SourceLine'));
    const places = lines.flatMap((line) => spotbugs_xml_placeOf(line) ?? []);
    return places.length > 0
        ? places
        : holders.flatMap((line) => (line === undefined ? [] : (spotbugs_xml_placeOf(line) ?? []))).slice(0, 1);
}
const isTainted = (bug) => childrenOf(bug, 'String').some(({ attributes }) => attributes['role'] === 'Tainted source');
function spotbugs_xml_draftOf(bug, places, toolFingerprint) {
    const { type = '', category, rank, priority, cweid } = bug.attributes;
    const [location, ...also] = places;
    return {
        category: category === 'SECURITY' || category === 'MALICIOUS_CODE' ? 'sast' : 'quality',
        ruleId: type,
        title: textAt(bug, 'ShortMessage') ?? type,
        severity: { word: rankWord(Number(rank)) },
        confidence: lookUp(spotbugs_xml_confidences, priority ?? ''),
        identifiers: [cweOf(cweid)],
        location: location ?? codeAt(childAt(bug, 'Class')?.attributes['classname'] ?? type),
        also,
        // Find Security Bugs names the source where its taint analysis met one; "Unknown source" is all it did not follow.
        reach: isTainted(bug)
            ? [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original: 'Tainted source is named' }]
            : [],
        toolFingerprint,
    };
}
/** SpotBugs' XML, with Find Security Bugs or without. */
const spotbugsXml = defineReader({
    id: 'spotbugs-xml',
    title: 'SpotBugs',
    homepage: 'https://spotbugs.github.io',
    howToExport: 'spotbugs -textui -xml:withMessages -output spotbugs.xml app.jar',
    category: 'sast',
    reaches: ['call_path'],
    syntax: 'xml',
    head: xmlElement('BugCollection'),
    entries: ['/BugCollection/BugInstance'],
    entry: elementWith('BugInstance', '@type'),
    severities: { scariest: 'high', scary: 'medium', troubling: 'low', 'of concern': 'info' },
    version: ({ attributes }) => attributes['version'],
    ran: ({ attributes }) => ({ scannedAt: attributes['analysisTimestamp'] }),
    health: (root) => {
        const errors = Number(childAt(root, 'Errors')?.attributes['errors'] ?? 0);
        return errors > 0
            ? {
                health: 'partial',
                message: `SpotBugs met ${errors} error${errors === 1 ? '' : 's'} while it analysed.`,
                next: 'See <Errors> in the report.',
            }
            : null;
    },
    draft: (bug) => {
        const { instanceHash, instanceOccurrenceNum } = bug.attributes;
        const print = instanceHash === undefined ? undefined : `${instanceHash}:${instanceOccurrenceNum ?? '0'}`;
        const draft = spotbugs_xml_draftOf(bug, spotbugs_xml_placesOf(bug), print);
        const lines = childrenOf(bug, 'SourceLine');
        const others = lines.flatMap((line, index) => {
            const place = isAnother(line) ? spotbugs_xml_placeOf(line) : undefined;
            if (place === undefined)
                return [];
            const at = `/SourceLine[${index + 1}]`;
            return [
                { ...spotbugs_xml_draftOf(bug, [place], print === undefined ? undefined : `${print}:${place.startLine ?? index}`), at },
            ];
        });
        return others.length === 0 ? draft : [draft, ...others];
    },
});

;// CONCATENATED MODULE: ./build/read/readers/terrascan.js
// https://runterrascan.io/docs/usage/command_line_mode/ (`--output json`)









const List = schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish();
const terrascan_Head = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        violations: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(),
        skipped_violations: List,
        passed_rules: List,
        vulnerabilities: List,
        scan_errors: List,
        scan_summary: schemas/* object */.Ikc({ iac_type: schemas/* string */.YjP(), policies_validated: schemas/* number */.aig(), scanned_at: maybeText }),
    }),
});
const Violation = schemas/* object */.Ikc({
    rule_name: schemas/* string */.YjP(),
    rule_id: schemas/* string */.YjP(),
    description: maybeText,
    severity: maybeText,
    resource_name: maybeText,
    resource_type: maybeText,
    file: maybeText,
    line: maybeNumber,
    skip_comment: maybeText,
});
/** Of an image that the code names, where it was asked to look into them. */
const terrascan_Vulnerability = schemas/* object */.Ikc({
    vulnerability_id: schemas/* string */.YjP(),
    image: maybeText,
    package: maybeText,
    installed_version: maybeText,
    severity: maybeText,
    description: maybeText,
    cvss_score: maybeFields({ v3_vector: maybeText, v2_vector: maybeText }),
    file: maybeText,
    line: maybeNumber,
});
function vulnerabilityDraft(flaw) {
    const name = flaw.package || 'unnamed';
    const version = flaw.installed_version;
    return {
        category: 'container',
        ruleId: flaw.vulnerability_id,
        title: headline(flaw.description, `${flaw.vulnerability_id} in ${name}`),
        severity: {
            word: flaw.severity,
            vectors: cvssVectors(flaw.cvss_score?.v3_vector, flaw.cvss_score?.v2_vector),
        },
        identifiers: [flaw.vulnerability_id],
        location: packageAt(packageUrl(distributionOf(name, version ?? undefined) ?? '', name, version), {
            image: flaw.image,
        }),
        also: flaw.file ? [codeAt(flaw.file, { start: flaw.line })] : [],
    };
}
const ScanError = schemas/* object */.Ikc({ iac_type: maybeText, errMsg: schemas/* string */.YjP() });
/** Asked for every type, Terrascan says of each that it found nothing of it: no failure. */
const nothingThere = /^(?:[\w.()]+ files?|Dockerfile) not found in the directory |^no helm charts found in directory |^directory '.*' has no terraform config files/;
/** Terrascan's JSON. Skipped violations are read as dismissed, passed rules stand aside. */
const terrascan = defineReader({
    id: 'terrascan',
    title: 'Terrascan',
    homepage: 'https://runterrascan.io',
    howToExport: 'terrascan scan --output json > terrascan.json',
    category: 'iac',
    syntax: 'json',
    head: terrascan_Head,
    entries: [
        '/results/violations/*',
        '/results/skipped_violations/*',
        '/results/passed_rules/*',
        '/results/vulnerabilities/*',
    ],
    entry: schemas/* union */.KCZ([Violation, terrascan_Vulnerability]),
    ran: ({ results }) => ({ scannedAt: results.scan_summary.scanned_at }),
    health: ({ results }) => {
        const errors = fitting(results.scan_errors ?? [], ScanError).filter(({ errMsg }) => !nothingThere.test(errMsg));
        return errors[0] === undefined
            ? null
            : {
                health: 'partial',
                message: `Terrascan met ${errors.length} error${errors.length === 1 ? '' : 's'}: ${errors[0].errMsg}`,
                next: 'See `results.scan_errors` in the report.',
            };
    },
    draft: (violation, { path }) => {
        if (path === '/results/passed_rules/*')
            return { aside: 'passed' };
        if ('vulnerability_id' in violation)
            return vulnerabilityDraft(violation);
        const resource = [violation.resource_type, violation.resource_name].filter(Boolean).join('.');
        const title = headline(violation.description, violation.rule_name);
        return {
            ruleId: violation.rule_id,
            title: resource === '' ? title : `${title} (${resource})`,
            severity: { word: violation.severity },
            location: violation.file
                ? codeAt(violation.file, { start: violation.line })
                : workloadAt(resource || 'terrascan://unknown'),
            dismissed: dismissedIf(path.startsWith('/results/skipped'), violation.skip_comment || 'skipped in Terrascan'),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/trivy-entry.js
// What one entry of a Trivy report says, in whichever of its lists it stands.









const trivy_entry_Cvss = schemas/* object */.Ikc({ V2Vector: maybeText, V3Vector: maybeText, V40Vector: maybeText });
const trivy_entry_Vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP(),
    PkgName: schemas/* string */.YjP(),
    PkgPath: maybeText,
    PkgIdentifier: maybeFields({ PURL: maybeText }),
    InstalledVersion: maybeText,
    FixedVersion: maybeText,
    VendorIDs: maybeTexts,
    Severity: maybeText,
    Title: maybeText,
    Description: maybeText,
    CweIDs: maybeTexts,
    CVSS: lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), trivy_entry_Cvss)),
});
const Misconfiguration = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP(),
    Title: maybeText,
    Message: maybeText,
    Severity: maybeText,
    Status: maybeText,
    Resolution: maybeText,
    CauseMetadata: maybeFields({ Resource: maybeText, StartLine: maybeNumber, EndLine: maybeNumber }),
});
const Secret = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP(),
    Title: maybeText,
    Severity: maybeText,
    StartLine: maybeNumber,
    EndLine: maybeNumber,
});
const License = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    Category: maybeText,
    PkgName: maybeText,
    FilePath: maybeText,
    Severity: maybeText,
    Confidence: maybeNumber,
});
const trivy_entry_Found = schemas/* union */.KCZ([trivy_entry_Vulnerability, Misconfiguration, Secret, License]);
/** Set aside by VEX or an ignore file; the finding stands inside. */
const Modified = schemas/* object */.Ikc({ Status: schemas/* string */.YjP(), Statement: maybeText, Finding: trivy_entry_Found });
const TrivyEntry = schemas/* union */.KCZ([trivy_entry_Vulnerability, Modified, Misconfiguration, Secret, License]);
/** The draft of an entry of any of Trivy's lists; a passed check is an aside. */
function trivyDraft(entry, result) {
    if (!('Finding' in entry))
        return found(entry, result);
    const by = /^ignored$/i.test(entry.Status) ? 'tool' : 'vex';
    const draft = found(entry.Finding, result);
    return 'aside' in draft ? draft : { ...draft, dismissed: { by, justification: entry.Statement || entry.Status } };
}
function found(entry, result) {
    if ('VulnerabilityID' in entry)
        return vulnerability(entry, result);
    if ('ID' in entry)
        return misconfiguration(entry, result);
    if ('RuleID' in entry)
        return secret(entry, result);
    return license(entry, result);
}
function vulnerability(entry, result) {
    const { PkgName: name, InstalledVersion: version, CVSS } = entry;
    const scores = Object.values(CVSS ?? {});
    const fixed = closestFix(version, entry.FixedVersion?.split(',') ?? []);
    const isSystem = result?.class === 'os-pkgs';
    return {
        category: result?.isImage === true ? 'container' : 'sca',
        ruleId: entry.VulnerabilityID,
        title: headline(entry.Title, entry.Description, `${entry.VulnerabilityID} in ${name}`),
        severity: {
            word: entry.Severity,
            vectors: scores
                .flatMap(({ V40Vector, V3Vector, V2Vector }) => [V40Vector, V3Vector, V2Vector])
                .filter((vector) => typeof vector === 'string'),
        },
        identifiers: [entry.VulnerabilityID, ...entry.VendorIDs, ...entry.CweIDs],
        location: packageAt(entry.PkgIdentifier?.PURL || packageUrl(result?.type ?? '', name, version), {
            manifest: isSystem ? undefined : entry.PkgPath || result?.target,
            image: result?.image,
        }),
        fix: fixedIn(fixed),
    };
}
const trivy_entry_placeOf = (result, start, end) => result?.workload === undefined ? codeAt(result?.target ?? '', { start, end }) : workloadAt(result.workload);
function misconfiguration(entry, result) {
    if (entry.Status === 'PASS')
        return { aside: 'passed' };
    return {
        category: 'iac',
        ruleId: entry.ID,
        title: headline(entry.Title, entry.Message, entry.ID),
        severity: { word: entry.Severity },
        location: trivy_entry_placeOf(result, entry.CauseMetadata?.StartLine, entry.CauseMetadata?.EndLine),
        resource: entry.CauseMetadata?.Resource ?? undefined,
        fix: entry.Resolution ? { advice: entry.Resolution } : undefined,
        dismissed: dismissedIf(entry.Status === 'EXCEPTION', 'exception in the configuration of Trivy'),
    };
}
/** `Match` is already masked by Trivy: of no use as a value, so the place is all that identifies it. */
const secret = (entry, result) => ({
    category: 'secret',
    ruleId: entry.RuleID,
    title: headline(entry.Title, entry.RuleID),
    severity: { word: entry.Severity },
    location: codeAt(result?.target ?? '', { start: entry.StartLine, end: entry.EndLine }),
});
const license = (entry, result) => ({
    category: 'license',
    ruleId: entry.Name,
    title: `License ${entry.Name}${entry.Category ? ` (${entry.Category})` : ''}${entry.PkgName ? ` of ${entry.PkgName}` : ''}`,
    severity: { word: entry.Severity },
    confidence: entry.Confidence == null ? undefined : confidenceOf(entry.Confidence >= 0.9 ? 'high' : 'medium'),
    location: entry.PkgName
        ? packageAt(packageUrl(result?.type ?? '', entry.PkgName), { manifest: result?.target, image: result?.image })
        : codeAt(entry.FilePath || (result?.target ?? '')),
});

;// CONCATENATED MODULE: ./build/read/readers/trivy-k8s.js
// https://trivy.dev/latest/docs/target/kubernetes/ (`--report all --format json`)




const trivy_k8s_Resource = schemas/* object */.Ikc({
    Namespace: maybeText,
    Kind: schemas/* string */.YjP(),
    Name: schemas/* string */.YjP(),
    Metadata: lenient_maybe(schemas/* union */.KCZ([
        schemas/* object */.Ikc({ RepoTags: maybeTexts }),
        schemas/* array */.YOg(schemas/* object */.Ikc({ RepoTags: maybeTexts })).transform((list) => list[0]),
    ])),
    Results: schemas/* array */.YOg(schemas/* object */.Ikc({ Target: schemas/* string */.YjP(), Class: maybeText, Type: maybeText })).nullish(),
});
const Resources = schemas/* array */.YOg(trivy_k8s_Resource).nullish();
const groups = ['Resources', 'Vulnerabilities', 'Misconfigurations'];
const trivy_k8s_Head = schemas/* object */.Ikc({ ClusterName: schemas/* string */.YjP(), Resources, Vulnerabilities: Resources, Misconfigurations: Resources })
    .refine((head) => groups.some((group) => head[group] != null));
const resultsOf = ({ Results, Metadata, Namespace, Kind, Name }) => (Results ?? []).map(({ Target, Class, Type }) => ({
    target: Target,
    class: Class,
    type: Type,
    // A result names the image it speaks of: `docker.io/redis:6.0.5 (debian 10.4)`.
    image: Metadata?.RepoTags[0] ?? Target.replace(/ \([^)]*\)$/, ''),
    isImage: true,
    workload: `k8s://${Namespace || 'default'}/${Kind}/${Name}`,
}));
/** Trivy's JSON about a cluster, both layouts: by resource, and by kind of finding. */
const trivyK8s = defineReader({
    id: 'trivy-k8s',
    title: 'Trivy (Kubernetes)',
    homepage: 'https://trivy.dev/latest/docs/target/kubernetes/',
    howToExport: 'trivy k8s --report all --format json --output trivy-k8s.json',
    category: 'container',
    syntax: 'json',
    head: trivy_k8s_Head,
    entries: groups.flatMap((group) => ['Vulnerabilities', 'Misconfigurations', 'Secrets'].map((list) => `/${group}/*/Results/*/${list}/*`)),
    entry: TrivyEntry,
    prepare: (head) => new Map(groups.map((group) => [group, (head[group] ?? []).map(resultsOf)])),
    draft: (entry, { prepared, keys, path }) => trivyDraft(entry, prepared.get(path.split('/')[1])?.[Number(keys[0])]?.[Number(keys[1])]),
});

;// CONCATENATED MODULE: ./build/read/readers/trivy-schema-one.js
// https://github.com/aquasecurity/trivy/pull/782



/** A system stands in brackets behind its image: `app:1 (alpine 3.7.1)`. */
const system = /^.* \(([a-z]+) \d[^)]*\)$/;
/** What Trivy wrote before version 0.20, the results and nothing else, in the form that it has now. */
const TrivySchemaOne = schemas/* array */.YOg(schemas/* object */.Ikc({ Target: schemas/* string */.YjP(), Type: maybeText, Vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable() }))
    .min(1)
    .transform((results) => ({
    ArtifactName: '',
    ArtifactType: results.some(({ Target }) => system.test(Target)) ? 'container_image' : null,
    CreatedAt: null,
    Metadata: null,
    Trivy: null,
    Results: results.map(({ Target, Type }) => {
        const distribution = system.exec(Target)?.[1];
        const Class = distribution === undefined ? null : 'os-pkgs';
        return { Target, Class, Type: Type ?? distribution ?? sarif_ecosystem_ecosystemOf(Target, '') };
    }),
}));

;// CONCATENATED MODULE: ./build/read/readers/trivy.js
// https://trivy.dev/latest/docs/configuration/reporting/#json (schema version 2, and 1)





const trivy_Result = schemas/* object */.Ikc({ Target: schemas/* string */.YjP(), Class: maybeText, Type: maybeText });
const trivy_Head = schemas/* object */.Ikc({
    SchemaVersion: schemas/* number */.aig(),
    ArtifactName: schemas/* string */.YjP(),
    ArtifactType: maybeText,
    CreatedAt: maybeText,
    Metadata: maybeFields({ RepoTags: maybeTexts, Commit: maybeText }),
    Results: schemas/* array */.YOg(trivy_Result).nullish(),
    Trivy: maybeFields({ Version: maybeText }),
});
const trivy_lists = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses', 'ExperimentalModifiedFindings'];
const isImageType = (type) => type === 'container_image' || type === 'vm';
/** What it lists is what it looked at, also where it found nothing: settings alone (`trivy config`) are no look at packages. */
function trivy_kindOf(isImage, results) {
    if (results.length > 0 && results.every(({ Class }) => Class === 'config'))
        return 'iac';
    return isImage ? 'container' : 'sca';
}
/** Trivy's JSON: images, file systems, repositories. Secrets, misconfigurations and licences go to their own category. */
const trivy_trivy = defineReader({
    id: 'trivy',
    title: 'Trivy',
    homepage: 'https://trivy.dev',
    howToExport: 'trivy image --format json --output trivy.json registry.example/app:1.2',
    category: 'sca',
    categoryOf: ({ ArtifactType, Results: results }) => trivy_kindOf(isImageType(ArtifactType), results ?? []),
    syntax: 'json',
    head: schemas/* union */.KCZ([trivy_Head, TrivySchemaOne]),
    entries: [...trivy_lists.map((list) => `/Results/*/${list}/*`), '/*/Vulnerabilities/*'],
    entry: TrivyEntry,
    prepare: ({ Results: results, ArtifactType, ArtifactName, Metadata }) => {
        const isImage = isImageType(ArtifactType);
        const os = results?.find(({ Class }) => Class === 'os-pkgs')?.Target.replace(/ \([^)]*\)$/, '');
        const image = isImage ? ArtifactName || Metadata?.RepoTags[0] || os : undefined;
        return (results ?? []).map(({ Target, Class, Type }) => ({
            target: Target,
            class: Class,
            type: Type,
            image,
            isImage,
        }));
    },
    version: (head) => head.Trivy?.Version,
    ran: (head) => ({ scannedAt: head.CreatedAt, commit: head.Metadata?.Commit }),
    draft: (entry, { prepared, keys }) => trivyDraft(entry, prepared[Number(keys[0])]),
});

;// CONCATENATED MODULE: ./build/read/readers/trufflehog-v2.js
// https://github.com/trufflesecurity/trufflehog/tree/v2 (`--json`)




const trufflehog_v2_Leak = schemas/* object */.Ikc({
    commitHash: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    printDiff: schemas/* string */.YjP(),
    stringsFound: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
});
/** TruffleHog's JSON before version 3. An entry is a string that was found: `/0/stringsFound/1`. Nothing at all where none was. */
const trufflehogV2 = defineReader({
    id: 'trufflehog-v2',
    title: 'TruffleHog 2',
    homepage: 'https://github.com/trufflesecurity/trufflehog/tree/v2',
    howToExport: 'trufflehog --json --regex file://. > trufflehog.jsonl',
    category: 'secret',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(schemas/* unknown */.L5J()).refine((lines) => lines.some((line) => trufflehog_v2_Leak.safeParse(line).success)),
    entries: ['/*'],
    entry: trufflehog_v2_Leak,
    tool: () => ({ name: 'TruffleHog', version: '2' }),
    emptyIsClean: true,
    draft: ({ reason, path, stringsFound }) => stringsFound.map((found, index) => {
        // A line of the diff, where the whole of it is one word.
        const value = secretValue(valueInMatch(found.replace(/^\+/, '')));
        return {
            at: `/stringsFound/${index}`,
            ruleId: reason,
            title: `Possible secret in the history: ${reason}`,
            severity: {},
            identifiers: ['CWE-798'],
            location: codeAt(path),
            secret: value,
        };
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/twistlock.js
// https://docs.prismacloud.io (Prisma Cloud Compute, Twistlock before): `twistcli images scan --output-file`











const twistlock_Package = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: maybeText });
const twistlock_Result = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: maybeText,
    distro: schemas/* string */.YjP(),
    distroRelease: maybeText,
    scanTime: maybeText,
    packages: maybeList(twistlock_Package),
    vulnerabilities: schemas/* unknown */.L5J().optional(),
    compliances: schemas/* unknown */.L5J().optional(),
    vulnerabilityDistribution: schemas/* unknown */.L5J().optional(),
    vulnerabilityScanPassed: schemas/* unknown */.L5J().optional(),
});
/** A scan that finds nothing leaves the lists out and says that it passed. */
const twistlock_marks = ['vulnerabilities', 'compliances', 'vulnerabilityDistribution', 'vulnerabilityScanPassed'];
const twistlock_Head = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(twistlock_Result.refine((result) => twistlock_marks.some((mark) => result[mark] !== undefined))).min(1),
});
const twistlock_Vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    cvss: maybeNumber,
    vector: maybeText,
    severity: maybeText,
    status: maybeText,
    description: maybeText,
    packageName: schemas/* string */.YjP(),
    packageVersion: maybeText,
    packageType: maybeText,
    packagePath: maybeText,
    riskFactors: lenient_maybe(schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(Object.keys), schemas/* array */.YOg(schemas/* string */.YjP())])),
});
const Compliance = schemas/* object */.Ikc({
    id: maybeNumber,
    title: schemas/* string */.YjP(),
    severity: maybeText,
});
const twistlock_ecosystems = {
    nodejs: 'npm',
    jar: 'maven',
    python: 'pypi',
    gem: 'gem',
    go: 'golang',
    nuget: 'nuget',
};
const twistlock_imageOf = (result) => ({
    name: result.name || result.id,
    system: distributionNamed(result.distro),
    types: new Map(result.packages.map(({ name, type }) => [name, type ?? ''])),
});
function twistlock_vulnerabilityDraft(found, image) {
    // `glibc (used in libc6, libc-bin)`: the source package, and what is made of it.
    const name = found.packageName.replace(/ \(used in .*\)$/, '');
    const type = (found.packageType ?? image?.types.get(name) ?? '').toLowerCase();
    const isSystem = type === 'os' || type === 'package' || found.packageName !== name;
    const fixed = closestFix(found.packageVersion, /^fixed in (.+)$/i.exec(found.status ?? '')?.[1]?.split(',') ?? []);
    const risks = found.riskFactors ?? [];
    return {
        category: 'container',
        ruleId: found.id,
        title: headline(found.description, `${found.id} in ${name}`),
        severity: { word: found.severity, score: found.cvss, vectors: cvssVectors(found.vector) },
        identifiers: [found.id],
        location: packageAt(packageUrl(isSystem ? (image?.system ?? '') : (lookUp(twistlock_ecosystems, type) ?? ''), name, found.packageVersion), { image: image?.name, manifest: found.packagePath }),
        fix: fixedIn(fixed),
        reach: risks.includes('Package in use')
            ? [
                {
                    level: 'package_loaded',
                    granularity: 'package',
                    method: 'dynamic',
                    original: 'riskFactors: Package in use',
                },
            ]
            : [],
        intel: risks.includes('Exploit exists - in the wild') ? { knownExploited: true } : undefined,
    };
}
/** Prisma Cloud's image scan. Vulnerabilities, `/results/0/vulnerabilities/1`, and compliance checks that failed. */
const twistlock = defineReader({
    id: 'twistlock',
    title: 'Prisma Cloud (Twistlock)',
    homepage: 'https://docs.prismacloud.io',
    howToExport: 'twistcli images scan --output-file twistlock.json registry.example/app:1.2',
    category: 'container',
    reaches: ['package_loaded'],
    syntax: 'json',
    head: twistlock_Head,
    entries: ['/results/*/vulnerabilities/*', '/results/*/compliances/*'],
    entry: schemas/* union */.KCZ([twistlock_Vulnerability, Compliance]),
    prepare: ({ results }) => results.map(twistlock_imageOf),
    ran: ({ results }) => ({ scannedAt: results[0]?.scanTime }),
    draft: (entry, { prepared, keys }) => {
        const image = prepared[Number(keys[0])];
        if ('packageName' in entry)
            return twistlock_vulnerabilityDraft(entry, image);
        return {
            category: 'iac',
            ruleId: entry.id == null ? entry.title : String(entry.id),
            title: headline(entry.title),
            severity: { word: entry.severity },
            location: workloadAt(image?.name ?? ''),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/veracode-words.js
/** Veracode rates from 5 (very high) to 0 (informational). */
const veracodeSeverities = {
    '5': 'critical',
    '4': 'high',
    '3': 'medium',
    '2': 'low',
    '1': 'info',
    '0': 'info',
};
/** Folder and file of a source, which may repeat each other. */
const veracodePath = (folder, file) => folder.endsWith(file) || (folder !== '' && file === '')
    ? folder
    : folder === ''
        ? file
        : `${folder.replace(/\/$/, '')}/${file}`;

;// CONCATENATED MODULE: ./build/read/readers/veracode-json.js
// https://docs.veracode.com/r/c_findings_v2_intro (the Findings REST API)










const veracode_json_List = schemas/* array */.YOg(schemas/* object */.Ikc({ scan_type: schemas/* string */.YjP(), finding_details: schemas/* unknown */.L5J() }));
const Page = schemas/* object */.Ikc({ total_elements: schemas/* number */.aig(), total_pages: schemas/* number */.aig(), number: schemas/* number */.aig() });
const veracode_json_Head = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ findings: veracode_json_List }).transform(({ findings }) => ({ count: findings.length, page: null })),
    schemas/* object */.Ikc({
        // Left out where there is none.
        _embedded: schemas/* object */.Ikc({ findings: veracode_json_List }).optional(),
        _links: schemas/* object */.Ikc({ self: schemas/* object */.Ikc({ href: schemas/* string */.YjP() }) }),
        page: Page,
    })
        .transform(({ _embedded: embedded, _links: { self }, page }) => ({
        count: (embedded?.findings.length ?? 0) + (/veracode/i.test(self.href) && page.total_elements === 0 ? 1 : 0),
        page,
    })),
]);
const veracode_json_Details = schemas/* object */.Ikc({
    severity: maybeNumber,
    cwe: maybeFields({ id: maybeNumeric, name: maybeText }),
    finding_category: maybeFields({ name: maybeText }),
    attack_vector: maybeText,
    file_path: maybeText,
    file_name: maybeText,
    file_line_number: maybeNumeric,
    url: maybeText,
    vulnerable_parameter: maybeText,
    cve: maybeFields({ name: maybeText, cvss3: maybeFields({ vector: maybeText }) }),
    component_filename: maybeText,
    version: maybeText,
    language: maybeText,
    component_path: lenient_maybe(schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() }))),
});
const veracode_json_Finding = schemas/* object */.Ikc({
    scan_type: schemas/* string */.YjP(),
    description: maybeText,
    finding_status: maybeFields({ status: maybeText, resolution: maybeText, resolution_status: maybeText }),
    finding_details: veracode_json_Details,
});
const veracode_json_ecosystems = {
    javascript: 'npm',
    ruby: 'gem',
    php: 'composer',
    dotnet: 'nuget',
};
function veracode_json_componentOf({ description, finding_details: details }) {
    const file = details.component_filename ?? 'unnamed';
    // The file of a Java library names its version, and not its group.
    const name = file.replace(`-${details.version ?? ''}.jar`, '');
    const language = (details.language ?? '').toLowerCase();
    const isFile = /\.(?:jar|war|dll)$/i.test(file);
    const id = details.cve?.name ?? '';
    return {
        category: 'sca',
        ruleId: id,
        title: headline(description, `${id} in ${name}`),
        identifiers: [id, cweOf(details.cwe?.id)],
        location: packageAt(packageUrl(isFile ? 'generic' : (lookUp(veracode_json_ecosystems, language) ?? language), name, details.version), { manifest: details.component_path?.[0]?.path }),
    };
}
function veracode_json_flawOf({ scan_type, finding_details: details }) {
    const cwe = cweOf(details.cwe?.id);
    const name = details.finding_category?.name ?? details.cwe?.name ?? 'Flaw';
    return {
        category: scan_type === 'DYNAMIC' ? 'dast' : 'sast',
        ruleId: cwe ?? name,
        title: details.attack_vector && scan_type === 'STATIC' ? `${name} (${details.attack_vector})` : name,
        identifiers: [cwe],
        location: scan_type === 'DYNAMIC' && details.url
            ? endpointAt(null, details.url, details.vulnerable_parameter)
            : codeAt(veracodePath(details.file_path ?? '', details.file_name ?? '') || 'unknown', {
                start: details.file_line_number,
            }),
    };
}
/** Findings as Veracode's REST API gives them: static, dynamic and of components. */
const veracodeJson = defineReader({
    id: 'veracode-json',
    title: 'Veracode (API)',
    homepage: 'https://www.veracode.com',
    howToExport: 'GET https://api.veracode.com/appsec/v2/applications/{guid}/findings',
    category: 'sast',
    syntax: 'json',
    head: veracode_json_Head,
    claims: ({ count }) => count > 0,
    entries: ['/findings/*', '/_embedded/findings/*'],
    entry: veracode_json_Finding,
    severities: veracodeSeverities,
    health: ({ page }) => page !== null && page.total_pages > 1
        ? {
            health: 'partial',
            message: `This is page ${page.number + 1} of ${page.total_pages} of Veracode’s answer.`,
            next: 'Fetch every page and put their findings into one file.',
        }
        : null,
    draft: (finding) => {
        const { status, resolution, resolution_status: approval } = finding.finding_status ?? {};
        const isMitigated = approval === 'APPROVED';
        if (status === 'CLOSED' && !isMitigated)
            return { aside: 'closed, in Veracode’s word' };
        const { severity, cve } = finding.finding_details;
        return {
            ...(finding.scan_type === 'SCA' ? veracode_json_componentOf(finding) : veracode_json_flawOf(finding)),
            severity: {
                word: severity == null ? null : String(severity),
                vectors: cve?.cvss3?.vector ? [`CVSS:3.1/${cve.cvss3.vector}`] : [],
            },
            dismissed: dismissedIf(isMitigated, `${resolution ?? 'MITIGATED'}, approved in Veracode`),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/veracode-pipeline.js
// https://docs.veracode.com/r/r_pipeline_scan_commands (results.json)






const veracode_pipeline_Head = schemas/* object */.Ikc({
    pipeline_scan: schemas/* string */.YjP(),
    scan_id: schemas/* string */.YjP(),
    scan_status: schemas/* string */.YjP(),
    message: maybeText,
    project_ref: maybeText,
    findings: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
const veracode_pipeline_Finding = schemas/* object */.Ikc({
    title: maybeText,
    severity: maybeNumber,
    issue_type: maybeText,
    cwe_id: maybeNumeric,
    files: schemas/* object */.Ikc({ source_file: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: maybeNumber }) }),
});
/** What Veracode's Pipeline Scan leaves behind in a build: `results.json`. */
const veracodePipeline = defineReader({
    id: 'veracode-pipeline',
    title: 'Veracode (Pipeline Scan)',
    homepage: 'https://www.veracode.com',
    howToExport: 'java -jar pipeline-scan.jar --file app.war --json_output_file veracode-pipeline.json',
    category: 'sast',
    syntax: 'json',
    head: veracode_pipeline_Head,
    entries: ['/findings/*'],
    entry: veracode_pipeline_Finding,
    severities: veracodeSeverities,
    // The version is that of the client that sent the code.
    // A reference may be a branch, too.
    ran: ({ project_ref: ref }) => ({ commit: /^[\da-f]{40}$/.test(ref ?? '') ? ref : undefined }),
    health: ({ scan_status: status, message }) => status === 'SUCCESS'
        ? null
        : { health: 'scanner-failed', message: `Veracode says ${status}${message ? `: ${message}` : ''}.` },
    draft: ({ title, severity, issue_type: type, cwe_id, files: { source_file: place } }) => {
        const cwe = cweOf(cwe_id);
        const name = type ?? cwe ?? 'Flaw';
        return {
            ruleId: cwe ?? name,
            title: title ? `${name} (${title})` : name,
            severity: { word: severity == null ? null : String(severity) },
            identifiers: [cwe],
            location: codeAt(place.file, { start: place.line }),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/veracode-xml.js









function flawDraft({ attributes }) {
    if (/^(?:fixed|cannot reproduce)$/i.test(attributes['remediation_status'] ?? '') &&
        attributes['mitigation_status'] !== 'accepted')
        return { aside: `${attributes['remediation_status']}, in Veracode’s word` };
    const cwe = cweOf(attributes['cweid']);
    const { url, vuln_parameter: parameter, sourcefile = '', sourcefilepath = '' } = attributes;
    const type = attributes['type'] ? ` (${attributes['type']})` : '';
    return {
        category: url ? 'dast' : 'sast',
        // Rules have no ids of their own: the weakness is the rule.
        ruleId: cwe ?? attributes['categoryname'] ?? 'flaw',
        title: `${attributes['categoryname'] ?? cwe ?? 'Flaw'}${type}`,
        severity: { word: attributes['severity'] },
        identifiers: [cwe],
        location: url
            ? endpointAt(null, url, parameter)
            : codeAt(veracodePath(sourcefilepath, sourcefile) || attributes['module'] || 'unknown', {
                start: Number(attributes['line']),
            }),
        dismissed: dismissedIf(attributes['mitigation_status'] === 'accepted', attributes['mitigation_status_desc'] || 'mitigation accepted in Veracode'),
    };
}
function componentDrafts(component) {
    const { vendor, library = '', file_name: file = '', version } = component.attributes;
    const ecosystem = sarif_ecosystem_ecosystemOf(file, library) ?? 'generic';
    const name = library === '' ? file : ecosystem === 'maven' && vendor ? `${vendor}:${library}` : library;
    const path = childAt(component, 'file_paths', 'file_path')?.attributes['value'];
    return childrenOf(childAt(component, 'vulnerabilities'), 'vulnerability').map(({ attributes }, index) => ({
        at: `/vulnerabilities/${xml_element_step('vulnerability', index)}`,
        category: 'sca',
        ruleId: attributes['cve_id'] ?? '',
        title: headline(attributes['cve_summary'], `${attributes['cve_id'] ?? 'A vulnerability'} in ${name}`),
        severity: { word: attributes['severity'], score: Number(attributes['cvss_score'] || NaN) },
        identifiers: [attributes['cve_id'], attributes['cwe_id']],
        location: packageAt(packageUrl(ecosystem, name, version), { manifest: path }),
        dismissed: dismissedIf(attributes['mitigation'] === 'true', 'mitigated in Veracode'),
    }));
}
/** Veracode's detailed report: static flaws, dynamic flaws and vulnerable components. */
const veracodeXml = defineReader({
    id: 'veracode-xml',
    title: 'Veracode (detailed report)',
    homepage: 'https://www.veracode.com',
    howToExport: 'Veracode: the scan, Download, Detailed XML; or the API detailedreport.do',
    category: 'sast',
    syntax: 'xml',
    head: xmlElement('detailedreport'),
    entries: [
        '/detailedreport/severity/category/cwe/staticflaws/flaw',
        '/detailedreport/severity/category/cwe/dynamicflaws/flaw',
        '/detailedreport/software_composition_analysis/vulnerable_components/component',
    ],
    entry: xmlElement().refine(({ name, attributes }) => Boolean(attributes[name === 'flaw' ? 'severity' : 'component_id']), 'expected a "severity" of a flaw, or a "component_id"'),
    severities: veracodeSeverities,
    version: (root) => childAt(root, 'static-analysis')?.attributes['engine_version'],
    ran: (root) => ({ scannedAt: childAt(root, 'static-analysis')?.attributes['published_date'] }),
    draft: (entry) => (entry.name === 'flaw' ? flawDraft(entry) : componentDrafts(entry)),
});

;// CONCATENATED MODULE: ./build/read/readers/wapiti-flaw.js



const levelWords = ['info', 'low', 'medium', 'high', 'critical'];
/** A path of the target as a whole URL. */
function urlOf(target, path) {
    const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(target ?? '')?.[0] ?? '';
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(path ?? '') ? (path ?? '') : `${origin}${path ?? '/'}`;
}
/** Where the target did not answer Wapiti writes its report all the same, of a crawl without a page. Before 3.1 it did not count them. */
const wapitiHealth = (target, pages) => pages === 0
    ? {
        health: 'scanner-failed',
        message: `Wapiti reached no page of ${target ?? 'its target'}: nothing was scanned.`,
        next: 'Check that the target is up.',
    }
    : null;
/** A draft of a finding. An anomaly is an odd answer to an attack, not a flaw that was shown. */
function wapitiDraft(flaw, target) {
    const shown = flaw.group === 'vulnerabilities' && Boolean(flaw.parameter);
    return {
        ...(flaw.at === undefined ? {} : { at: flaw.at }),
        ruleId: flaw.name,
        title: headline(flaw.info, flaw.name),
        severity: { word: flaw.group === 'additionals' ? 'info' : levelWords[Number(flaw.level)] },
        confidence: flaw.group === 'anomalies' ? 'low' : undefined,
        identifiers: flaw.references.flatMap((title) => /^CWE-\d+/.exec(title) ?? []),
        location: endpointAt(flaw.method, urlOf(target, flaw.path), flaw.parameter),
        reach: exercised(shown, `payload sent in ${flaw.parameter ?? ''}`),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/wapiti-json.js
// https://wapiti-scanner.github.io: `wapiti --format json`




const Classification = schemas/* object */.Ikc({ ref: lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) });
const Classifications = lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), Classification));
const wapiti_json_Head = schemas/* object */.Ikc({
    classifications: Classifications,
    vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())),
    anomalies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())),
    infos: schemas/* object */.Ikc({
        target: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().regex(/wapiti/i),
        date: maybeText,
        crawled_pages_nbr: maybeNumber,
    }),
});
const wapiti_json_Flaw = schemas/* object */.Ikc({
    method: maybeText,
    path: schemas/* string */.YjP(),
    info: maybeText,
    level: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform(String),
    parameter: maybeText,
});
/** Wapiti's JSON. An entry: `/vulnerabilities/SQL Injection/0`. */
const wapitiJson = defineReader({
    id: 'wapiti-json',
    title: 'Wapiti (JSON)',
    homepage: 'https://wapiti-scanner.github.io',
    howToExport: 'wapiti --url https://app.example --format json --output wapiti.json',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'json',
    head: wapiti_json_Head,
    entries: ['/vulnerabilities/*/*', '/anomalies/*/*', '/additionals/*/*'],
    entry: wapiti_json_Flaw,
    prepare: ({ classifications, infos }) => ({
        target: infos.target,
        references: new Map(Object.entries(classifications ?? {}).map(([name, { ref }]) => [name, Object.keys(ref ?? {})])),
    }),
    version: ({ infos }) => infos.version.replace(/^Wapiti /, ''),
    ran: ({ infos }) => ({ scannedAt: infos.date }),
    health: ({ infos }) => wapitiHealth(infos.target, infos.crawled_pages_nbr),
    draft: (flaw, { prepared, keys, path }) => {
        const name = String(keys[0]);
        const references = prepared.references.get(name) ?? [];
        return wapitiDraft({ ...flaw, group: path.split('/')[1] ?? '', name, references }, prepared.target);
    },
});

;// CONCATENATED MODULE: ./build/read/readers/wapiti-xml.js
// https://wapiti-scanner.github.io: `wapiti --format xml`



const info = (root, name) => childrenOf(childAt(root, 'report_infos'), 'info').find((element) => element.attributes['name'] === name)?.text;
/** Wapiti's XML. It lists every kind of flaw it looks for; an entry is an `<entry>` of one: what was found. */
const wapitiXml = defineReader({
    id: 'wapiti-xml',
    title: 'Wapiti (XML)',
    homepage: 'https://wapiti-scanner.github.io',
    howToExport: 'wapiti --url https://app.example --format xml --output wapiti.xml',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'xml',
    head: xmlElement('report').refine((root) => info(root, 'generatorName') === 'wapiti'),
    entries: ['/report/vulnerabilities/vulnerability', '/report/anomalies/anomaly', '/report/additionals/additional'],
    entry: elementWith(null, '@name'),
    prepare: (root) => ({ target: info(root, 'target') }),
    version: (root) => info(root, 'generatorVersion')?.replace(/^Wapiti /, ''),
    ran: (root) => ({ scannedAt: info(root, 'dateOfScan') }),
    health: (root) => wapitiHealth(info(root, 'target'), Number(info(root, 'crawledPages') ?? NaN)),
    draft: (kind, { prepared, path }) => {
        const references = childrenOf(childAt(kind, 'references'), 'reference').map((reference) => textAt(reference, 'title') ?? '');
        return childrenOf(childAt(kind, 'entries'), 'entry').map((entry, index) => wapitiDraft({
            at: `/entries/${xml_element_step('entry', index)}`,
            group: path.split('/')[2] ?? '',
            name: kind.attributes['name'] ?? '',
            method: textAt(entry, 'method'),
            path: textAt(entry, 'path'),
            level: textAt(entry, 'level'),
            parameter: textAt(entry, 'parameter'),
            info: textAt(entry, 'info'),
            references,
        }, prepared.target));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/wazuh.js
// https://documentation.wazuh.com/current/user-manual/capabilities/vulnerability-detection/ (index `wazuh-states-vulnerabilities-*`, since 4.8)






const wazuh_Vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    severity: maybeText,
    description: maybeText,
    under_evaluation: maybeFlag,
    score: maybeFields({ base: maybeNumber }),
    scanner: maybeFields({ condition: maybeText }),
});
const wazuh_Source = schemas/* object */.Ikc({
    agent: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: maybeText }),
    host: maybeFields({ os: maybeFields({ platform: maybeText }) }),
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText, type: maybeText }),
    vulnerability: wazuh_Vulnerability,
});
const Hit = schemas/* object */.Ikc({ _source: wazuh_Source });
const Total = lenient_maybe(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* object */.Ikc({ value: schemas/* number */.aig() }).transform(({ value }) => value)]));
const wazuh_Head = schemas/* object */.Ikc({
    timed_out: maybeFlag,
    _shards: maybeFields({ failed: maybeNumber }),
    hits: schemas/* object */.Ikc({
        total: Total,
        hits: schemas/* array */.YOg(schemas/* object */.Ikc({ _index: schemas/* string */.YjP().startsWith('wazuh-states-vulnerabilities') })),
    }),
});
/** The package manager says which distribution only together with the host. */
const wazuh_ecosystemOf = ({ package: { type }, host }) => type === 'deb' || type === 'rpm' || type === 'apk' ? host?.os?.platform || type : (type ?? '');
function wazuh_healthOf({ timed_out, _shards, hits: { total } }, entries) {
    if (timed_out === true || (_shards?.failed ?? 0) > 0)
        return { health: 'partial', message: 'The search in Wazuh’s index timed out or some shards failed.' };
    if (total == null || total <= entries)
        return null;
    return {
        health: 'partial',
        message: `The search in Wazuh’s index found ${total} vulnerabilities, and the answer holds ${entries} of them.`,
        next: 'Ask for all of them with `size`, beyond 10000 with `search_after`, and put the answers into files of their own.',
    };
}
/** Vulnerabilities of hosts, as a search in Wazuh's index answers. */
const wazuh = defineReader({
    id: 'wazuh',
    title: 'Wazuh',
    homepage: 'https://wazuh.com',
    howToExport: "curl 'https://indexer.example:9200/wazuh-states-vulnerabilities-*/_search?size=10000' > wazuh.json",
    category: 'container',
    syntax: 'json',
    head: wazuh_Head,
    // A search that finds nothing does not say what was searched.
    claims: ({ hits }) => hits.hits.length > 0,
    entries: ['/hits/hits/*'],
    entry: Hit,
    health: wazuh_healthOf,
    draft: ({ _source: source }) => {
        const { vulnerability, package: found, agent } = source;
        const host = `host://${agent.name || agent.id}`;
        return {
            ruleId: vulnerability.id,
            title: headline(vulnerability.description, vulnerability.id),
            // Not evaluated yet: `-`.
            severity: vulnerability.under_evaluation === true
                ? {}
                : { word: vulnerability.severity, score: vulnerability.score?.base },
            identifiers: [vulnerability.id],
            location: packageAt(packageUrl(wazuh_ecosystemOf(source), found.name, found.version), { image: host }),
            also: [workloadAt(host)],
            fix: wazuh_fixOf(vulnerability.scanner?.condition),
        };
    },
});
/** `Package less than 2.4.1-1ubuntu2` names the version that is no longer affected. */
function wazuh_fixOf(condition) {
    const version = /\bless than (\S+)$/.exec(condition ?? '')?.[1];
    return version === undefined ? undefined : { version };
}

;// CONCATENATED MODULE: ./build/read/readers/yarn-audit.js
// https://classic.yarnpkg.com/en/docs/cli/audit (yarn 1): one message a line, advisories and a summary among them



const yarn_audit_Message = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), data: schemas/* unknown */.L5J() });
const yarn_audit_Advisory = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('auditAdvisory'),
    data: schemas/* object */.Ikc({ resolution: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), dev: schemas/* boolean */.zMY().optional() }), advisory: NpmAdvisory }),
});
const others = ['auditSummary', 'auditAction', 'warning', 'info', 'error', 'step', 'success'];
const yarn_audit_Other = yarn_audit_Message.extend({ type: schemas/* enum */.k5n(others) });
const isOfAudit = ({ type, data }) => type === 'auditAdvisory' ||
    type === 'auditSummary' ||
    (typeof data === 'string' && /cli\/audit|security\/audits/.test(data));
/** An error in place of the advisories; or the summary, which comes last, is missing (yarn says why on another stream). */
function yarn_audit_healthOf(head, { isThere, error }) {
    const next = 'Fix the audit step and run it again.';
    if (error !== null)
        return { health: 'scanner-failed', message: `yarn audit failed: ${error}`, next };
    if (isThere)
        return null;
    if (head.some(({ type }) => type.startsWith('audit')))
        return { health: 'partial', message: 'The report ends without the summary of yarn: it may have been cut.', next };
    return { health: 'scanner-failed', message: 'yarn audit ended without advisories and without a summary.', next };
}
/** `yarn audit --json` of yarn 1. An entry is a line: an advisory for each way to the package. */
const yarnAudit = defineReader({
    id: 'yarn-audit',
    title: 'yarn audit (yarn 1)',
    homepage: 'https://classic.yarnpkg.com/en/docs/cli/audit',
    howToExport: 'yarn audit --json > yarn-audit.jsonl',
    category: 'sca',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(yarn_audit_Message).refine((messages) => messages.some(isOfAudit)),
    entries: ['/*'],
    entry: schemas/* union */.KCZ([yarn_audit_Advisory, yarn_audit_Other]),
    prepare: () => ({ isThere: false, error: null }),
    survey: ({ type, data }, { prepared }) => {
        if (type === 'auditSummary')
            prepared.isThere = true;
        if (type === 'error')
            prepared.error ??= (typeof data === 'string' ? data.split('\n')[0] : '') || 'no message';
    },
    health: (head, _, ending) => yarn_audit_healthOf(head, ending),
    draft: (line) => {
        if (line.type !== 'auditAdvisory')
            return [];
        const { resolution, advisory } = line.data;
        const installed = advisory.findings.find(({ paths }) => paths.includes(resolution.path)) ?? advisory.findings[0];
        return {
            ...advisoryDraft(advisory, installed === undefined ? undefined : { ...installed, paths: [resolution.path] }),
            // yarn 1 says `dev: false` of everything.
            scope: resolution.dev === true ? 'development' : undefined,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/yarn-npm-audit.js
// https://yarnpkg.com/cli/npm/audit (yarn 4): one advisory or deprecation a line





const Line = schemas/* object */.Ikc({
    value: schemas/* string */.YjP(),
    children: schemas/* object */.Ikc({
        ID: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
        Issue: schemas/* string */.YjP(),
        URL: maybeText,
        Severity: maybeText,
        'Tree Versions': maybeTexts,
        Dependents: maybeTexts,
    }),
});
const Audited = schemas/* strictObject */.rej({ audited: schemas/* literal */.euz(true) });
const yarn_npm_audit_Issue = schemas/* object */.Ikc({ ID: schemas/* unknown */.L5J(), Issue: schemas/* string */.YjP(), 'Tree Versions': schemas/* unknown */.L5J() });
function yarn_npm_audit_draftOf({ value: name, children: issue }, version) {
    const advisory = issue.URL?.split('/').at(-1);
    return {
        category: /\(deprecation\)$/.test(String(issue.ID)) ? 'quality' : 'sca',
        ruleId: advisory ?? String(issue.ID),
        title: issue.Issue,
        severity: { word: issue.Severity },
        identifiers: [advisory],
        location: packageAt(packageUrl('npm', name, version)),
        relationship: issue.Dependents.length === 0
            ? undefined
            : issue.Dependents.some((dependent) => dependent.includes('@workspace:'))
                ? 'direct'
                : 'transitive',
    };
}
/** `yarn npm audit --json` of yarn 4. An entry is a line, or each installed version on it. A deprecation is no vulnerability. */
const yarnNpmAudit = defineReader({
    id: 'yarn-npm-audit',
    title: 'yarn npm audit (yarn 4)',
    homepage: 'https://yarnpkg.com/cli/npm/audit',
    // A crash leaves zero bytes, too: only where yarn says by its exit code that it found nothing, the file says so.
    howToExport: `yarn npm audit -AR --json > yarn-npm-audit.jsonl && echo '{"audited":true}' > yarn-npm-audit.jsonl`,
    category: 'sca',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(schemas/* union */.KCZ([Audited, schemas/* object */.Ikc({ value: schemas/* string */.YjP(), children: yarn_npm_audit_Issue })])).min(1),
    entries: ['/*'],
    entry: schemas/* union */.KCZ([Audited, Line]),
    draft: (line) => {
        if ('audited' in line)
            return [];
        const versions = line.children['Tree Versions'];
        return versions.length <= 1
            ? yarn_npm_audit_draftOf(line, versions[0])
            : versions.map((version, index) => ({ at: `/children/Tree Versions/${index}`, ...yarn_npm_audit_draftOf(line, version) }));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/zap-alert.js






/** Of more requests than ZAP itself finds tolerable it got no answer, or none of a user who is logged in; or it had no room left. */
const isBlind = ({ key, level }) => /\.(?:database|diskspace)\.full$/.test(key ?? '') ||
    (/\.(?:network|auth)\.failure$/.test(key ?? '') && /^high$/i.test(level ?? ''));
/** A site stands in the report as soon as one answer came from it, with alerts or without: none means that nothing answered. */
function zapHealth(sites, stop, insights) {
    if (sites === 0)
        return {
            health: 'scanner-failed',
            message: 'ZAP’s report names no site: no answer of the target was seen.',
            next: 'Check that the target is up, and that the report is of the sites that were scanned.',
        };
    const cause = stop ?? insights.find(isBlind);
    if (cause == null)
        return null;
    const why = [cause.description, cause.statistic?.trim()].filter(Boolean).join(': ');
    return {
        health: 'partial',
        message: `ZAP ${stop == null ? 'did not see everything' : 'stopped before it was done'}${why === '' ? '' : `: ${why}`}.`,
        next: 'See `insights` in the report; mend what was in the way and scan again.',
    };
}
const riskWords = ['Informational', 'Low', 'Medium', 'High'];
const zap_alert_confidences = { '4': 'high', '3': 'high', '2': 'medium', '1': 'low' };
/** Solutions are HTML. */
const withoutTags = (html) => html?.replace(/<[^>]*>/g, ' ') ?? '';
/** A draft for an instance of an alert. */
function zapDraft(alert, site, instance) {
    return {
        ...(instance.at === undefined ? {} : { at: instance.at }),
        ruleId: alert.alertRef || alert.pluginId,
        title: alert.name || `ZAP rule ${alert.pluginId}`,
        severity: { word: riskWords[Number(alert.riskcode)] ?? alert.riskcode },
        confidence: lookUp(zap_alert_confidences, alert.confidence?.trim() ?? ''),
        identifiers: [cweOf(alert.cweid)],
        location: endpointAt(instance.method, instance.uri || site, instance.param),
        fix: adviceOf(withoutTags(alert.solution)),
        // Only active rules send an attack; a passive one read a response that went by.
        reach: exercised(Boolean(instance.attack), 'attack sent, alert raised'),
        dismissed: dismissedIf(alert.confidence?.trim() === '0', 'marked as a false positive in ZAP'),
    };
}

;// CONCATENATED MODULE: ./build/read/readers/zap-json.js
// https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/




const insight = { key: maybeText, level: maybeText, description: maybeText, statistic: maybeText };
const Site = schemas/* object */.Ikc({ '@name': schemas/* string */.YjP(), alerts: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const zap_json_Head = schemas/* object */.Ikc({
    '@version': schemas/* string */.YjP(),
    '@generated': maybeText,
    created: maybeText,
    '@programName': maybeText,
    // A report about one site once held an object here.
    site: schemas/* union */.KCZ([schemas/* array */.YOg(Site), Site.transform((site) => [site])]),
    stoppingInsight: maybeFields(insight),
    insights: maybeList(schemas/* object */.Ikc(insight)),
});
const Instance = schemas/* object */.Ikc({ uri: maybeText, method: maybeText, param: maybeText, attack: maybeText });
const zap_json_Alert = schemas/* object */.Ikc({
    pluginid: schemas/* string */.YjP(),
    alertRef: maybeText,
    alert: maybeText,
    name: maybeText,
    riskcode: maybeText,
    confidence: maybeText,
    cweid: maybeText,
    solution: maybeText,
    instances: schemas/* array */.YOg(Instance).nullish(),
});
/** ZAP's "Traditional JSON" report. An entry is an instance: `/site/0/alerts/3/instances/2`. */
const zapJson = defineReader({
    id: 'zap-json',
    title: 'ZAP (JSON)',
    homepage: 'https://www.zaproxy.org',
    howToExport: 'zap-baseline.py -t https://app.example -J zap.json',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'json',
    head: zap_json_Head,
    entries: ['/site/*/alerts/*', '/site/alerts/*'],
    entry: zap_json_Alert,
    prepare: ({ site }) => site.map((each) => each['@name']),
    version: (head) => head['@version'],
    ran: (head) => ({ scannedAt: head.created || head['@generated'] }),
    health: ({ site, stoppingInsight, insights }) => zapHealth(site.length, stoppingInsight, insights),
    draft: (alert, { prepared, keys }) => {
        const site = prepared[keys.length > 1 ? Number(keys[0]) : 0] ?? '';
        const facts = { ...alert, pluginId: alert.pluginid, name: alert.name || alert.alert };
        const instances = alert.instances ?? [];
        return instances.length === 0
            ? zapDraft(facts, site, {})
            : instances.map((instance, index) => zapDraft(facts, site, { ...instance, at: `/instances/${index}` }));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/zap-xml.js



const instanceOf = (element, at) => ({
    uri: textAt(element, 'uri'),
    method: textAt(element, 'method'),
    param: textAt(element, 'param'),
    attack: textAt(element, 'attack'),
    ...(at === undefined ? {} : { at }),
});
const insightOf = (element) => Object.fromEntries(['key', 'level', 'description', 'statistic'].map((name) => [name, textAt(element, name)]));
function zap_xml_healthOf(root) {
    const [stop] = childrenOf(root, 'stoppingInsight').map(insightOf);
    const insights = childrenOf(childAt(root, 'insights'), 'insight').map(insightOf);
    return zapHealth(childrenOf(root, 'site').length, stop, insights);
}
/** ZAP's "Traditional XML" report. An entry is an instance: `/OWASPZAPReport/site/alerts/alertitem[9]/instances/instance[3]`. */
const zapXml = defineReader({
    id: 'zap-xml',
    title: 'ZAP (XML)',
    homepage: 'https://www.zaproxy.org',
    howToExport: 'zap-baseline.py -t https://app.example -x zap.xml',
    category: 'dast',
    reaches: ['exercised'],
    syntax: 'xml',
    head: xmlElement('OWASPZAPReport'),
    entries: ['/OWASPZAPReport/site/alerts/alertitem'],
    entry: elementWith('alertitem', 'pluginid'),
    prepare: (root) => childrenOf(root, 'site').map((site) => site.attributes['name'] ?? ''),
    version: (root) => root.attributes['version'],
    ran: ({ attributes }) => ({ scannedAt: attributes['created'] || attributes['generated'] }),
    health: zap_xml_healthOf,
    draft: (alert, { prepared, keys }) => {
        const site = prepared[Number(keys.at(-3) ?? 1) - 1] ?? '';
        const facts = {
            pluginId: textAt(alert, 'pluginid') ?? '',
            alertRef: textAt(alert, 'alertRef'),
            name: textAt(alert, 'name') ?? textAt(alert, 'alert'),
            riskcode: textAt(alert, 'riskcode'),
            confidence: textAt(alert, 'confidence'),
            cweid: textAt(alert, 'cweid'),
            solution: textAt(alert, 'solution'),
        };
        const instances = childrenOf(childAt(alert, 'instances'), 'instance');
        return instances.length === 0
            ? zapDraft(facts, site, instanceOf(alert))
            : instances.map((instance, index) => zapDraft(facts, site, instanceOf(instance, `/instances/${xml_element_step('instance', index)}`)));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/jfrog-code.js
// `SourceCodeRow` in github.com/jfrog/jfrog-cli-security, `utils/formats/simplejsonapi.go`






/** `snippet` is not read: with secrets it begins as they do. */
const jfrog_code_Place = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), startLine: maybeNumber, startColumn: maybeNumber, endLine: maybeNumber });
const JfrogCode = jfrog_code_Place.extend({
    severity: maybeText,
    ruleId: schemas/* string */.YjP(),
    cwe: maybeTexts,
    scannerShortDescription: maybeText,
    finding: maybeText,
    fingerprint: maybeText,
    applicability: maybeFields({ status: maybeText }),
    codeFlow: maybeList(maybeList(jfrog_code_Place)),
});
/** Lists of what stands in files. What breaks a policy of Xray stands in a list of its own, and in the other one as well or not. */
const jfrogCodeLists = {
    '/secrets/*': 'secret',
    '/secretsViolations/*': 'secret',
    '/iac/*': 'iac',
    '/iacViolations/*': 'iac',
    '/sast/*': 'sast',
    '/sastViolations/*': 'sast',
    '/maliciousCode/*': 'sast',
};
const jfrog_code_placeOf = ({ file, startLine, startColumn, endLine }) => codeAt(file, { start: startLine, end: endLine, column: startColumn });
/** Whether somebody asked the service that a token is for; of most there is nothing to ask. */
function validityOf(category, status) {
    if (category !== 'secret')
        return undefined;
    return status === 'Active' ? 'valid' : status === 'Inactive' ? 'invalid' : undefined;
}
/** What stands in a file: a weakness, a secret, a setting, code that does harm. */
function jfrogCode(row, category) {
    const steps = (row.codeFlow[0] ?? []).map(jfrog_code_placeOf);
    return {
        category,
        ruleId: row.ruleId,
        title: headline(row.finding, row.scannerShortDescription, row.ruleId),
        severity: { word: row.severity },
        identifiers: row.cwe.map(cweOf),
        location: jfrog_code_placeOf(row),
        ...dataFlow(steps, `codeFlow of ${steps.length} steps`),
        validity: validityOf(category, row.applicability?.status),
        toolFingerprint: row.fingerprint ?? undefined,
    };
}

;// CONCATENATED MODULE: ./build/read/readers/jfrog-package.js
// `VulnerabilityOrViolationRow` and `LicenseViolationRow` in github.com/jfrog/jfrog-cli-security, `utils/formats/simplejsonapi.go`









const jfrog_package_Component = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText, location: maybeFields({ file: maybeText }) });
const Impacted = schemas/* object */.Ikc({
    impactedPackageName: schemas/* string */.YjP(),
    impactedPackageVersion: maybeText,
    impactedPackageType: maybeText,
    severity: maybeText,
    components: maybeList(jfrog_package_Component),
    impactPaths: maybeList(maybeList(jfrog_package_Component)),
});
const Cve = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    cvssV3: maybeNumeric,
    cvssV3Vector: maybeText,
    cvssV2Vector: maybeText,
    cwe: maybeTexts,
    applicability: maybeFields({ status: maybeText }),
});
const JfrogVulnerability = Impacted.extend({
    cves: maybeList(Cve),
    issueId: schemas/* string */.YjP(),
    summary: maybeText,
    applicable: maybeText,
    fixedVersions: maybeTexts,
});
const JfrogLicense = Impacted.extend({ licenseKey: schemas/* string */.YjP(), watch: maybeText });
/** Archives of layers are what an image has in place of a manifest. */
const isLayer = (name) => /^sha256__[0-9a-f]+\.tar$/.test(name);
/** What brought a package: the image at the root of a path that leads through a layer, else the file of a direct dependency. */
function broughtBy({ components, impactPaths }) {
    const [root, ...path] = impactPaths[0] ?? [];
    if (root !== undefined && path.some(({ name }) => isLayer(name)))
        return { image: root.version ? `${root.name}:${root.version}` : root.name };
    const file = components.find(({ name }) => !isLayer(name))?.location?.file;
    return file ? { manifest: file } : {};
}
/** Xray writes `debian:bookworm:libssl3` and `3.19:openssl`, with the release in front. */
function jfrog_package_purlOf({ impactedPackageName: name, impactedPackageVersion: version, impactedPackageType }) {
    const type = impactedPackageType?.toLowerCase() ?? '';
    if (!/^(?:deb|debian|alpine|rpm)$/.test(type))
        return packageUrl(type === 'gav' ? 'maven' : type, name, version);
    const [release = '', ...rest] = name.split(':');
    return packageUrl(distributionNamed(release) || type, rest.at(-1) ?? name, version);
}
const jfrog_package_locationOf = (row) => packageAt(jfrog_package_purlOf(row), broughtBy(row));
/** From the root to the package in one step, or in more; a layer is no package that could have asked for it. */
function jfrog_package_relationshipOf({ impactPaths }) {
    const lengths = impactPaths.map((path) => path.filter(({ name }) => !isLayer(name)).length);
    if (lengths.length === 0 || impactPaths.flat().some(({ name }) => isLayer(name)))
        return undefined;
    return lengths.includes(2) ? 'direct' : lengths.every((length) => length > 2) ? 'transitive' : undefined;
}
/** Contextual analysis looks whether code has what the flaw needs: a call, a setting. It follows no path to it. */
function jfrog_package_reachOf(status) {
    const level = status === 'Applicable' ? 'symbol_present' : status === 'Not Applicable' ? 'no_path' : null;
    if (level === null)
        return [];
    return [{ level, granularity: 'symbol', method: 'pattern', original: `applicable: ${status ?? ''}` }];
}
/** Ranges in interval notation; `[1.2]` is one version. */
const jfrog_package_fixesIn = (ranges) => ranges.map((range) => /^\[?([^[\](),]+)\]?$/.exec(range)?.[1] ?? '');
/** One draft for each CVE of a row: they are flaws of their own, which contextual analysis judges one by one. */
function jfrogVulnerability(row) {
    const location = jfrog_package_locationOf(row);
    const about = (id) => ({
        category: location.image === undefined ? 'sca' : 'container',
        ruleId: id,
        title: headline(row.summary, `${id} in ${row.impactedPackageName}`),
        identifiers: [id],
        location,
        relationship: jfrog_package_relationshipOf(row),
        fix: fixedIn(closestFix(row.impactedPackageVersion, jfrog_package_fixesIn(row.fixedVersions))),
    });
    if (row.cves.length === 0)
        return [{ ...about(row.issueId), severity: { word: row.severity }, reach: jfrog_package_reachOf(row.applicable) }];
    return row.cves.map((cve, index) => {
        const base = about(cve.id || row.issueId);
        return {
            ...base,
            at: `/cves/${index}`,
            severity: { word: row.severity, score: cve.cvssV3, vectors: cvssVectors(cve.cvssV3Vector, cve.cvssV2Vector) },
            identifiers: [...(base.identifiers ?? []), ...cve.cwe],
            reach: jfrog_package_reachOf(cve.applicability?.status ?? row.applicable),
        };
    });
}
/** A licence that a policy of Xray does not allow. */
const jfrogLicense = (row) => ({
    category: 'license',
    ruleId: row.licenseKey,
    title: `License ${row.licenseKey} of ${row.impactedPackageName} is not allowed`,
    severity: { word: row.severity },
    location: jfrog_package_locationOf(row),
    relationship: jfrog_package_relationshipOf(row),
});

;// CONCATENATED MODULE: ./build/read/readers/jfrog.js
// https://github.com/jfrog/jfrog-cli-security (`--format=simple-json`), `utils/formats/simplejsonapi.go`







const rows = schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable();
const jfrog_Head = schemas/* object */.Ikc({
    vulnerabilities: rows,
    securityViolations: rows,
    licensesViolations: rows,
    /** The exit code of each scan that was performed, all of which count. Older versions of the CLI do not say. */
    scansStatus: lenient_maybe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    errors: maybeList(schemas/* object */.Ikc({ filePath: maybeText, errorMessage: maybeText })),
});
/** JFrog's CLI (`jf audit`, `jf scan`, `jf docker scan`). An entry: `/vulnerabilities/3`; each of its CVEs is a draft. */
const jfrog = defineReader({
    id: 'jfrog',
    title: 'JFrog Xray (simple-json)',
    homepage: 'https://jfrog.com/xray/',
    howToExport: 'jf audit --format=simple-json > jfrog.json',
    category: 'sca',
    reaches: ['call_path', 'symbol_present', 'no_path'],
    syntax: 'json',
    head: jfrog_Head,
    entries: ['/vulnerabilities/*', '/securityViolations/*', '/licensesViolations/*', ...Object.keys(jfrogCodeLists)],
    entry: schemas/* union */.KCZ([JfrogVulnerability, JfrogLicense, JfrogCode]),
    health: ({ scansStatus, errors }, entries) => {
        const codes = Object.entries(scansStatus ?? {});
        const failed = codes.filter(([, code]) => code !== 0).map(([scan]) => scan);
        const none = scansStatus != null && codes.length === 0;
        if (failed.length === 0 && errors.length === 0 && !none)
            return null;
        const why = [...failed.map((scan) => `${scan} is not 0`), ...errors.map((error) => error.errorMessage ?? '')];
        return {
            health: entries === 0 ? 'scanner-failed' : 'partial',
            message: none
                ? 'JFrog performed no scan'
                : `JFrog failed in part: ${headline(why.join('; '), 'no reason given')}`,
            next: 'See `scansStatus` and `errors` in the report, and the log of the CLI.',
        };
    },
    draft: (entry, { path }) => {
        if ('impactedPackageName' in entry)
            return 'licenseKey' in entry ? jfrogLicense(entry) : jfrogVulnerability(entry);
        return jfrogCode(entry, lookUp(jfrogCodeLists, path) ?? 'sast');
    },
});

;// CONCATENATED MODULE: ./build/read/readers/index.js
// Every format, one a line. Explicit, because the bundler must see it; the order does not matter.













































































// EXTERNAL MODULE: ./build/yaml-document/document.js + 2 modules
var yaml_document_document = __webpack_require__(4328);
// EXTERNAL MODULE: ./build/yaml-document/explain.js
var explain = __webpack_require__(3907);
// EXTERNAL MODULE: ./build/yaml-document/mistake.js
var mistake = __webpack_require__(8616);
;// CONCATENATED MODULE: ./build/read/mapping/source-schema.js


/** Exactly one of these keys stands in the mapping. */
const exactlyOne = (keys) => (value) => keys.filter((key) => key in value).length === 1;
const some = (of) => schemas/* array */.YOg(of).min(1);
const source_schema_scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const kinds = ['list', 'object', 'text', 'number', 'flag', 'nothing'];
const leaf = {
    field: fieldSchema.optional().describe('The field this is about. With nothing else beside it: it has a value.'),
    is: schemas/* union */.KCZ([source_schema_scalar, some(source_schema_scalar)])
        .optional()
        .describe('One of its values is this, or one of these; upper and lower case are the same.'),
    matches: patternSchema.optional().describe('One of its values fits this regular expression.'),
    kind: schemas/* enum */.k5n(kinds).optional().describe('One of its values is of this kind.'),
    columns: some(schemas/* string */.YjP().min(1)).optional().describe('CSV: all these columns are there.'),
    only: some(schemas/* string */.YjP().min(1)).optional().describe('The document has no fields but these.'),
    found: some(schemas/* string */.YjP().min(1)).optional().describe('The entry stands under one of these paths of `entries`.'),
};
const whenSchema = schemas/* strictObject */.rej({
    ...leaf,
    get all() {
        return some(whenSchema).optional();
    },
    get any() {
        return some(whenSchema).optional();
    },
    get not() {
        return whenSchema.optional();
    },
})
    .refine((when) => Object.keys(when).length > 0, { error: 'a condition such as { field: kind, is: vulnerability }' })
    .refine((when) => when.field !== undefined || (when.is ?? when.matches ?? when.kind) === undefined, {
    error: 'a `field` beside is, matches and kind',
})
    .meta({ examples: [{ field: 'kind', is: 'vulnerability' }] });
const change = schemas/* strictObject */.rej({ match: patternSchema, by: schemas/* string */.YjP() });
const origins = ['field', 'text', 'template', 'first', 'key', 'names'];
const sourceShape = {
    field: fieldSchema.optional().describe('The value of this field; a list gives all of its values.'),
    text: schemas/* string */.YjP().min(1).optional().describe('Always this text.'),
    template: templateSchema.optional().describe('Text with fields in braces; nothing where one of them has no value.'),
    key: schemas/* number */.aig()
        .int()
        .min(0)
        .max(9)
        .optional()
        .describe('What stood for this `*` of the path the entry was found by; 0 is the first.'),
    names: fieldSchema.optional().describe('The names of the fields of this object.'),
    when: whenSchema.optional().describe('Nothing where this does not hold.'),
    find: patternSchema.optional().describe('Everything in it that this fits, such as all CVEs of a text.'),
    match: patternSchema.optional().describe('Of what this fits: its first group, else all of it. Else nothing.'),
    replace: some(change).optional().describe('Each `match` is replaced `by` a text.'),
    words: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1))
        .optional()
        .describe('What the tool’s words mean; others give nothing.'),
    add: schemas/* number */.aig().optional().describe('A number that is added; what is none gives nothing.'),
    lower: schemas/* boolean */.zMY().optional().describe('In lower case.'),
    shorten: schemas/* boolean */.zMY().optional().describe('Its first sentence, on one line.'),
};
const detailed = schemas/* strictObject */.rej({
    ...sourceShape,
    get first() {
        return some(sourceSchema).optional().describe('The first of these that gives something.');
    },
})
    .refine(exactlyOne(origins), { error: `exactly one of ${origins.join(', ')}` })
    .meta({ examples: [{ field: 'message' }] });
const sourceSchema = schemas/* union */.KCZ([fieldSchema, detailed]);
const sourcesSchema = schemas/* union */.KCZ([sourceSchema, some(sourceSchema)]);

;// CONCATENATED MODULE: ./build/read/mapping/mapping-schema.js






const mapping_schema_some = (of) => schemas/* array */.YOg(of).min(1);
const mapping_schema_text = (example) => schemas/* string */.YjP()
    .min(1)
    .meta({ examples: [example] });
const mapping_schema_anchors = ['file', 'purl', 'name', 'url', 'workload'];
const source = sourceSchema.optional();
/** A place in code, in a package, in the running application or a workload: the key that is there says which. */
const placeSchema = schemas/* strictObject */.rej({
    file: source,
    line: source,
    endLine: source,
    column: source,
    purl: source,
    ecosystem: source,
    name: source,
    version: source,
    manifest: source,
    image: source,
    url: source,
    method: source,
    parameter: source,
    workload: source,
})
    .refine(exactlyOne(mapping_schema_anchors), { error: `exactly one of ${mapping_schema_anchors.join(', ')}` })
    .refine((place) => place.name === undefined || place.ecosystem !== undefined, { error: '`ecosystem` beside `name`' })
    .meta({ examples: [{ file: 'path', line: 'line' }] });
const reasons = mapping_schema_some(schemas/* strictObject */.rej({ when: whenSchema, because: sourceSchema }));
const reachSchema = schemas/* strictObject */.rej({
    when: whenSchema.optional(),
    level: schemas/* enum */.k5n([...reach/* reachLevels */.HU, ...reach/* reachNegatives */.sB]),
    granularity: schemas/* enum */.k5n(reach/* granularities */.hj),
    method: schemas/* enum */.k5n(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']),
    original: sourceSchema,
});
const findingSchema = schemas/* strictObject */.rej({
    each: fieldSchema.optional(),
    require: mapping_schema_some(whenSchema).optional(),
    aside: reasons.optional(),
    category: source,
    rule: sourceSchema,
    title: sourceSchema,
    severity: source,
    score: source,
    vectors: sourcesSchema.optional(),
    confidence: source,
    identifiers: sourcesSchema.optional(),
    cwe: sourcesSchema.optional(),
    place: schemas/* union */.KCZ([placeSchema, mapping_schema_some(placeSchema)]),
    also: schemas/* union */.KCZ([placeSchema, mapping_schema_some(placeSchema)]).optional(),
    fix: schemas/* strictObject */.rej({ version: source, versions: sourcesSchema.optional(), advice: source }).optional(),
    scope: source,
    relationship: source,
    secret: source,
    validity: source,
    dismissed: reasons.optional(),
    reach: mapping_schema_some(reachSchema).optional(),
    fingerprint: source,
    resource: source,
})
    .meta({ examples: [{ rule: 'id', title: 'message', place: { file: 'path' } }] });
const healthSchema = schemas/* strictObject */.rej({
    when: whenSchema,
    health: schemas/* enum */.k5n(['partial', 'scanner-failed']),
    message: templateSchema,
    next: mapping_schema_text('See `errors` in the report.').optional(),
});
/** A reader described in YAML. The only definition of the file. */
const mappingSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'letters, digits and single hyphens such as acme-scan')
        .max(64),
    title: mapping_schema_text('Acme Scan'),
    homepage: schemas/* string */.YjP().regex(/^https:\/\/\S+$/, 'an address that begins with https://'),
    export: mapping_schema_text('acme scan --json > acme.json'),
    category: schemas/* enum */.k5n(model_category/* categories */.L),
    syntax: schemas/* enum */.k5n(['json', 'json-lines', 'xml', 'csv']),
    recognise: mapping_schema_some(whenSchema),
    claim: mapping_schema_some(whenSchema).optional(),
    entries: mapping_schema_some(schemas/* string */.YjP().regex(/^(?:\/[^/]+)+$/, 'a path from the top such as /results/*')).optional(),
    emptyIsClean: schemas/* boolean */.zMY().optional(),
    tool: schemas/* strictObject */.rej({ name: mapping_schema_text('Acme Scan').optional(), version: source }).optional(),
    ran: schemas/* strictObject */.rej({ at: source, commit: source }).optional(),
    severities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(severity/* severities */.gO)).optional(),
    health: mapping_schema_some(healthSchema).optional(),
    finding: findingSchema,
});

;// CONCATENATED MODULE: ./build/read/mapping/parse-mapping.js





/** A mapping file, or every mistake in it, in order. Never throws. */
function parseMapping(file) {
    const { parsed, mistakes } = (0,yaml_document_document/* readDocument */.u)(file);
    const result = parsed === null ? null : mappingSchema.safeParse(parsed.value);
    const issues = parsed === null || result?.success !== false ? [] : (0,explain/* explain */.WE)(parsed, mappingSchema, result.error.issues);
    const checked = parsed === null ? [] : check(parsed);
    const [first, ...rest] = [...mistakes, ...issues, ...checked].sort(mistake/* byPosition */.rg);
    if (first !== undefined)
        return { mistakes: [first, ...rest] };
    if (result?.success === true)
        return { mapping: result.data };
    const said = { found: 'no mapping', expected: 'a mapping', message: 'found no mapping, expected one' };
    return { mistakes: [{ file: file.file, line: 1, column: 1, ...said }] };
}
/** What the schema cannot say, because it is about two places at once. */
function check(parsed) {
    const { syntax, entries } = parsed.value;
    const known = Array.isArray(entries) ? entries.filter((path) => typeof path === 'string') : null;
    const say = (path, found, expected, suggestion = null) => (0,explain/* toMistake */.kh)(parsed, path, 'value', { found, expected, suggestion });
    if (syntax === 'csv')
        return entries === undefined ? [] : [say(['entries'], '`entries` beside `syntax: csv`', 'none: each row is one')];
    const without = entries === undefined && typeof syntax === 'string'
        ? [say(['syntax'], `${(0,mistake/* quote */.hD)(syntax)} without \`entries\``, 'the paths of the entries')]
        : [];
    const unknown = [...pathsOf(parsed.value, 'found')].flatMap(({ path, value }) => known === null || known.includes(value)
        ? []
        : [
            say(path, `${(0,mistake/* quote */.hD)(value)}, which is no path of \`entries\``, `one of ${known.join(', ')}`, (0,build_nearest/* nearest */.p)(value, known)),
        ]);
    return [...without, ...unknown];
}
/** Every text in the lists under a key, wherever in the file it stands. */
function* pathsOf(value, key, above = []) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, child] of Object.entries(value)) {
        const path = [...above, Array.isArray(value) ? Number(name) : name];
        if (name === key && Array.isArray(child))
            for (const [index, text] of child.entries())
                if (typeof text === 'string')
                    yield { path: [...path, index], value: text };
        yield* pathsOf(child, key, path);
    }
}

;// CONCATENATED MODULE: ./build/read/index.js









/** Every format that can be read, by id. */
const readers = [...Object.values(readers_namespaceObject), ...mappings.map(mapped)].sort((a, b) => a.id < b.id ? -1 : 1);


/** Which reader claims the file, or why none does. Never throws. */
function detectFormat(file, known = readers) {
    try {
        const input = openInput(file, defaults);
        const choice = 'chunks' in input ? choose(file, input, known, defaults) : input;
        return 'reader' in choice ? { id: choice.reader.id } : { problem: toProblem(file, choice, null) };
    }
    catch (error) {
        return { problem: toProblem(file, broken(error), null) };
    }
}
/** Reads a file: its report, or those of the documents in it. Never throws. */
const read = (file, known = readers, limits = limits_limits) => readAll(file, known, limits);


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


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export inline */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9396);
/* harmony import */ var _schema_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3515);


/** What a schema accepts, in words: `one of block, warn`, `a list of any of …`, `a mapping such as { is: present }`. */
function describe(schema) {
    const naked = (0,_schema_at_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(schema);
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return naked.options.map(describe).join(', or ');
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodEnum */ .Vb4)
        return `one of ${naked.options.join(', ')}`;
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodLiteral */ .DN5)
        return [...naked.values].map(String).join(' or ');
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return describeList(naked.element);
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp)
        return 'a day that exists, as YYYY-MM-DD';
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH)
        return naked.format === null ? 'a text' : `a text${suchAs(naked)}`;
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt)
        return `a number from ${naked.minValue ?? '…'} to ${naked.maxValue ?? '…'}`;
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodBoolean */ .WFD)
        return 'true or false';
    return `a mapping${suchAs(naked) || keys(naked)}`;
}
function describeList(element) {
    const naked = (0,_schema_at_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(element);
    if (naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodEnum */ .Vb4)
        return `a list of any of ${naked.options.join(', ')}`;
    return naked instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH ? 'a list of texts' : 'a list of mappings';
}
const keys = (schema) => schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH ? ` of ${Object.keys(schema.shape).join(', ')}` : '';
function suchAs(schema) {
    const example = zod__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(schema)?.['examples'];
    return Array.isArray(example) && example.length > 0 ? ` such as ${inline(example[0])}` : '';
}
/** A value as YAML on one line. */
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(', ')}]`;
    if (typeof value === 'object' && value !== null)
        return `{ ${Object.entries(value)
            .map(([key, inner]) => `${key}: ${inline(inner)}`)
            .join(', ')} }`;
    const text = String(value);
    return typeof value === 'string' && /^[@*&!|>%{[]|[:#,]\s|[,{}[\]]|^$/.test(text) ? JSON.stringify(text) : text;
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// UNUSED EXPORTS: longestFile

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/yaml-document/locate.js

/** Where a node begins; null for a node that was not read from text. */
function positionOf(node, lines) {
    const range = isNode(node) ? node.range : null;
    if (range == null)
        return null;
    const { line, col } = lines.linePos(range[0]);
    return { line, column: col };
}
/**
 * The line and column of a path: of its key, or of its value. Where the path ends before it is reached (a key that is missing), the
 * nearest thing above it. An alias counts as what it stands for. Never throws.
 */
function locate(document, lines, path, at) {
    let node = document.contents;
    let key = null;
    for (const step of path) {
        const next = child(resolved(node, document), step);
        if (next === null)
            return positionOf(resolved(node, document), lines) ?? { line: 1, column: 1 };
        key = next.key ?? key;
        // `key:` with nothing behind it has a value without a place of its own.
        node = next.value ?? next.key;
    }
    const wanted = at === 'key' ? (key ?? node) : resolved(node, document);
    return positionOf(wanted, lines) ?? positionOf(key, lines) ?? { line: 1, column: 1 };
}
/** A step down; `key` is the node of the key, absent in a list. */
function child(node, step) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && nameOf(item.key) === String(step));
        return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number' && step < node.items.length)
        return { key: null, value: node.items[step] };
    return null;
}
const nameOf = (key) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : '');
const resolved = (node, document) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
const isNode = (node) => typeof node === 'object' && node !== null && 'range' in node;

// EXTERNAL MODULE: ./build/yaml-document/mistake.js
var yaml_document_mistake = __webpack_require__(8616);
;// CONCATENATED MODULE: ./build/yaml-document/structure.js


/** More than people write; each is looked up in the whole document. */
const mostAliases = 100;
/** Looks at every node once. */
function inspect(document) {
    const anchors = new Set();
    const repeated = [];
    let aliases = 0;
    let bad = null;
    (0,dist/* visit */.YR)(document, {
        Node(_, node, above) {
            if ((0,dist/* isAlias */.Vj)(node)) {
                aliases += 1;
                const said = aliases > mostAliases ? tooMany : followed(node.source, anchors, above);
                if (said === null)
                    return undefined;
                bad = { at: node, said };
                return dist/* visit */.YR.BREAK;
            }
            if (node.anchor !== undefined)
                anchors.add(node.anchor);
            return undefined;
        },
        Map(_, map) {
            if (map.anchor !== undefined)
                anchors.add(map.anchor);
            repeated.push(...repeatedKeys(map));
        },
    });
    return { bad, repeated };
}
const tooMany = (0,yaml_document_mistake/* words */.aL)(`more than ${mostAliases} aliases`, 'fewer');
function followed(source, anchors, above) {
    const alias = `alias ${(0,yaml_document_mistake/* quote */.hD)(`*${source}`)}`;
    const inside = above.some((one) => typeof one === 'object' && one !== null && 'anchor' in one && one.anchor === source);
    if (inside)
        return (0,yaml_document_mistake/* words */.aL)(`${alias} inside what it stands for`, 'no circle');
    return anchors.has(source) ? null : (0,yaml_document_mistake/* words */.aL)(alias, 'an anchor above it');
}
function repeatedKeys(map) {
    const seen = new Set();
    return map.items.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key))
            return [];
        const name = String(key.value);
        const again = seen.has(name);
        seen.add(name);
        return again ? [{ at: key, said: (0,yaml_document_mistake/* words */.aL)(`the key ${(0,yaml_document_mistake/* quote */.hD)(name)} a second time`, 'each key once') }] : [];
    });
}

;// CONCATENATED MODULE: ./build/yaml-document/document.js




/** A megabyte of text: far more than people write, and read in a moment. */
const longestFile = 1 << 20;
/** Brackets, colons, commas and lines: each may begin a value, and a parser takes its time for each. */
const mostMarks = 250_000;
const deepest = 64;
/** With all copies that aliases make. */
const mostValues = 500_000;
const start = { line: 1, column: 1 };
const tooDeep = (0,yaml_document_mistake/* words */.aL)(`nesting deeper than ${deepest} levels`, 'less');
const document_tooMany = (0,yaml_document_mistake/* words */.aL)(`more than ${mostValues} values with all copies of aliases`, 'fewer');
/** A YAML file's one mapping. Never throws; bounded in size, depth and copies. */
function readDocument({ file, text }) {
    const lines = new dist/* LineCounter */.HN();
    const mistake = (said, node) => ({ file, ...(positionOf(node, lines) ?? start), ...said });
    const refuse = (said, node = null) => ({ parsed: null, mistakes: [mistake(said, node)] });
    const large = tooLarge(text);
    if (large !== null)
        return refuse(large);
    // The core schema whatever a %YAML line says, so that `on` stays a word and `<<` a key like any other. Keys that stand twice are
    // found below: the parser compares each with each.
    const options = { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
    const document = attempt(() => (0,dist/* parseDocument */.Tp)(text, { ...options, lineCounter: lines }));
    if (document === null)
        return refuse(tooDeep);
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0)
        return { parsed: null, mistakes: firstOfEachPlace(errors.map((e) => fromYaml(file, e, lines))) };
    const structure = attempt(() => inspect(document));
    if (structure === null)
        return refuse(tooDeep);
    if (structure.bad !== null)
        return refuse(structure.bad.said, structure.bad.at);
    const plain = attempt(() => ({ value: document.toJS({ maxAliasCount: 100 }) }));
    if (plain === null)
        return refuse(document_tooMany);
    const { value } = plain;
    if (value == null)
        return refuse((0,yaml_document_mistake/* words */.aL)('an empty file', 'a mapping with at least one key'));
    if (!isMapping(value))
        return refuse((0,yaml_document_mistake/* words */.aL)((0,yaml_document_mistake/* found */.F9)(value), 'a mapping (key: value)'), document.contents);
    const excess = measure(value);
    if (excess !== null)
        return refuse(excess);
    return {
        parsed: { file, value, locate: (path, at) => locate(document, lines, path, at) },
        mistakes: structure.repeated.map(({ at, said }) => mistake(said, at)).sort(yaml_document_mistake/* byPosition */.rg),
    };
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function tooLarge(text) {
    if (text.length > longestFile)
        return (0,yaml_document_mistake/* words */.aL)(`${text.length} characters`, `at most ${longestFile}; split it with extends`);
    const marks = text.match(/[[{,:\n-]/g)?.length ?? 0;
    return marks > mostMarks ? (0,yaml_document_mistake/* words */.aL)(`${marks} brackets, commas, colons and lines`, `at most ${mostMarks}`) : null;
}
function attempt(act) {
    try {
        return act();
    }
    catch {
        // The parser recurses and throws where the stack or its count of aliases ends.
        return null;
    }
}
const wordsOf = {
    TAB_AS_INDENT: (0,yaml_document_mistake/* words */.aL)('a tab as indentation', 'spaces'),
    MULTIPLE_DOCS: (0,yaml_document_mistake/* words */.aL)('a second document', 'one document in a file'),
};
function fromYaml(file, { code, message, pos }, lines) {
    const { line, col } = lines.linePos(pos[0]);
    // The parser catches where the stack ends, and says so in two ways.
    const said = /call stack|stack overflow/i.test(message) ? tooDeep : wordsOf[code];
    if (said !== undefined)
        return { file, line, column: col, ...said };
    const reason = message.replace(/\s+/g, ' ');
    return { file, line, column: col, found: reason, expected: 'YAML', message: `not YAML: ${reason}` };
}
/** A parser that has lost its way complains about one place again and again. */
function firstOfEachPlace(mistakes) {
    const places = new Map([...mistakes].reverse().map((mistake) => [`${mistake.line}:${mistake.column}`, mistake]));
    return [...places.values()].sort(yaml_document_mistake/* byPosition */.rg);
}
/** Whether a value is too deep or, with all copies of its aliases, too large. */
function measure(top) {
    let values = 0;
    const walk = (value, depth) => {
        values += 1;
        if (depth > deepest)
            return tooDeep;
        if (values > mostValues)
            return document_tooMany;
        if (typeof value !== 'object' || value === null)
            return null;
        for (const inner of Object.values(value)) {
            const excess = walk(inner, depth + 1);
            if (excess !== null)
                return excess;
        }
        return null;
    };
    return walk(top, 0);
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ mostMistakes),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   kh: () => (/* binding */ toMistake)
/* harmony export */ });
/* unused harmony export valueAt */
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9679);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8616);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7658);
/* harmony import */ var _schema_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3515);




/** What a schema found wrong with a file, each as the person who wrote it would want to be told; in the order of the file. */
function explain(parsed, schema, issues) {
    const explained = issues.slice(0, mostMistakes).flatMap((issue) => explainIssue(issue, [], { parsed, schema }));
    // A misspelt key is one mistake, not also a missing one.
    const meant = new Set(explained.flatMap(({ mistake, path, missing }) => missing || mistake.suggestion === undefined ? [] : [keyOf([...path, mistake.suggestion])]));
    return explained
        .filter(({ path, missing }) => !missing || !meant.has(keyOf(path)))
        .map(({ mistake }) => mistake)
        .sort(_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .byPosition */ .rg);
}
/** More than anybody reads: a file of other rubbish shall not take longer than one of ours. */
const mostMistakes = 1000;
const keyOf = (path) => path.map(String).join('\n');
function explainIssue(issue, base, context) {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.slice(0, mostMistakes).map((key) => unknownKey(key, path, context));
    if (issue.code === 'invalid_union') {
        const branch = meantBranch(issue.errors);
        if (branch !== null)
            return branch.flatMap((inner) => explainIssue(inner, path, context));
    }
    return [isMissing(context.parsed.value, path) ? missingKey(path, context) : wrongValue(issue, path, context)];
}
/** The branch of a union that the author meant: the one whose kind of value is right, with the fewest mistakes inside. */
function meantBranch(branches) {
    const possible = branches.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
    return [...possible].sort((a, b) => a.length - b.length)[0] ?? null;
}
function unknownKey(key, path, { parsed, schema }) {
    const keys = (0,_schema_at_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s)(schema, path);
    return {
        path,
        missing: false,
        mistake: toMistake(parsed, [...path, key], 'key', {
            found: `unknown key ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)}`,
            expected: `one of ${keys.join(', ')}`,
            suggestion: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, keys),
        }),
    };
}
function missingKey(path, { parsed, schema }) {
    const key = String(path.at(-1));
    const expected = (0,_schema_at_js__WEBPACK_IMPORTED_MODULE_2__/* .schemasAt */ .UW)(schema, path).map(_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q).join(', or ');
    const mistake = toMistake(parsed, path.slice(0, -1), 'value', {
        found: `no key ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)}`,
        expected,
        suggestion: null,
    });
    return { path, missing: true, mistake };
}
function wrongValue(issue, path, { parsed, schema }) {
    const value = valueAt(parsed.value, path);
    const words = (0,_schema_at_js__WEBPACK_IMPORTED_MODULE_2__/* .schemasAt */ .UW)(schema, path);
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const said = {
        found: (0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value),
        expected: expectation(issue, words.map(_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q).join(', or ')),
        // A word that is its own nearest one is right, and a text where it should be none.
        suggestion: typeof value === 'string' && !choices.includes(value) ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(value, choices) : null,
    };
    return { path, missing: false, mistake: toMistake(parsed, path, 'value', said) };
}
function expectation(issue, described) {
    // Said by a check of the schema, in words for people.
    if (issue.code === 'custom')
        return issue.message;
    // A pattern is no help to anybody; its words stand beside it in the schema.
    if (issue.code === 'invalid_format' && issue.format === 'regex')
        return issue.message;
    if (issue.code === 'too_small' && issue.origin === 'array')
        return 'at least one entry';
    return issue.code === 'too_small' && issue.origin === 'string' ? 'at least one character' : described;
}
/** One sentence out of the parts of a mistake. */
function toMistake(parsed, path, at, said) {
    const { found: what, expected, suggestion = null } = said;
    const place = { file: parsed.file, ...parsed.locate(path, at) };
    const sentence = /^(unknown|no) key/.test(what) ? what : `found ${what}`;
    if (suggestion === null)
        return { ...place, found: what, expected, message: `${sentence}, expected ${expected}` };
    // The one key that was meant says more than all there are.
    const wanted = what.startsWith('unknown key') ? '' : `, expected ${expected}`;
    const message = `${sentence}${wanted}; did you mean ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(suggestion)}?`;
    return { ...place, found: what, expected, suggestion, message };
}
/** The value at a path; undefined where it ends before. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step]; // An object with this key of its own.
    }
    return here;
}
const isMissing = (value, path) => path.length > 0 && typeof path.at(-1) === 'string' && valueAt(value, path) === undefined;


/***/ }),

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   _P: () => (/* binding */ formatMistake),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rg: () => (/* binding */ byPosition)
/* harmony export */ });
/** `found …, expected …`. */
const words = (what, expected) => ({
    found: what,
    expected,
    message: `found ${what}, expected ${expected}`,
});
/** `policy.yml:3:5 unknown key «wen»; did you mean «when»?` One line, whatever the file holds. */
const formatMistake = (mistake) => `${mistake.file}:${mistake.line}:${mistake.column} ${mistake.message}`;
/** By place in the file; mistakes of one place keep their order. */
const byPosition = (a, b) => a.line - b.line || a.column - b.column;
const longest = 60;
/** A value of the file as one short line: control characters shown as escapes, long texts cut. */
function quote(text) {
    const cut = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
    // Also the marks that turn the direction of text: a terminal must show what stands in the file.
    const visible = cut.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `«${visible}»`;
}
/** Any value of the file in words: `nothing`, `a list`, `a mapping`, `«text»`. */
function found(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
    if (typeof value === 'string') {
        const isQuoted = /^(?:-?\d+(?:\.\d+)?|true|false|null)$/.test(value);
        return value === '' ? 'an empty text' : `${isQuoted ? 'the text ' : ''}${quote(value)}`;
    }
    // What is left are numbers and truth values.
    return quote(JSON.stringify(value));
}


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   UW: () => (/* binding */ schemasAt),
/* harmony export */   _s: () => (/* binding */ keysAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** A schema without what only says that it may be missing. */
function bare(schema) {
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ? bare(schema.unwrap()) : schema;
}
/** Every schema that a value at this path may follow: several where a union leaves it open, none where no key of this name exists. */
function schemasAt(schema, path) {
    const here = options(schema);
    const [step, ...rest] = path;
    if (step === undefined)
        return here;
    return here.flatMap((option) => {
        const inner = within(option, step);
        return inner === null ? [] : schemasAt(inner, rest);
    });
}
/** The keys a mapping may have at this path. */
const keysAt = (schema, path) => [
    ...new Set(schemasAt(schema, path).flatMap((option) => (option instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(option.shape) : []))),
];
function options(schema) {
    const naked = bare(schema);
    return naked instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7 ? naked.options.flatMap(options) : [naked];
}
function within(schema, step) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return typeof step === 'number' ? schema.element : null;
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) || typeof step !== 'string' || !Object.hasOwn(schema.shape, step))
        return null;
    const shape = schema.shape;
    return shape[step] ?? null;
}


/***/ })

};
