export const id = 739;
export const ids = [739];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles),
  F: () => (/* binding */ isInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/edge/report-patterns.js
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
const tools = [
    'audit-ci',
    'bandit',
    'bom',
    'brakeman',
    'checkov',
    'codeql',
    'contrast',
    'cyclonedx',
    'dependency-check',
    'eslint-security',
    'falco',
    'gitleaks',
    'gosec',
    'govulncheck',
    'grype',
    'kics',
    'npm-audit',
    'nuclei',
    'osv',
    'osv-scanner',
    'sbom',
    'semgrep',
    'snyk',
    'tfsec',
    'trivy',
    'trufflehog',
    'vex',
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
    '**/posture-findings*.json',
    '{reports,security-reports,scan-results}/**/*.{sarif,json,jsonl,ndjson,xml,csv,gz,zip}',
];
/** What no glob looks into. */
const alwaysIgnored = ['**/node_modules/**', '**/.git/**'];
/** What the default patterns do not look into either: other people's code, and reports kept as test data. */
const ignoredByDefault = [
    ...alwaysIgnored,
    '**/{vendor,third_party,.venv,site-packages}/**',
    '**/{fixtures,__fixtures__,testdata,test-data,__tests__}/**',
    '**/posture-gate*.{json,sarif}',
    '**/{tsconfig,package,package-lock}*.json',
];

;// CONCATENATED MODULE: ./build/edge/find-files.js





const forward = (path) => (external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/'));
/** Whether `path` is `folder` or lies below it; both absolute, links resolved. */
const isInside = (folder, path) => {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${external_node_path_.sep}`) && way !== '..' && !(0,external_node_path_.isAbsolute)(way));
};
/** A folder with its links resolved, or as it is where it does not exist. */
const resolved = (folder) => (0,promises_.realpath)(folder).catch(() => folder);
const outside = (file) => ({
    code: 'unreadable',
    message: 'lies outside the folders that may be read (a link out of the workspace?), and was left out',
    next: 'Copy the report into the workspace.',
    at: { file },
});
/** Regular files only, dot files too, links not followed. */
const crawl = (globs, cwd, ignore) => (0,dist/* glob */.TI)([...globs], {
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
    const ignored = alwaysIgnored.filter((entry) => !pattern.glob.includes(entry.replace(/[*/]/g, '')));
    const paths = await crawl([pattern.glob], cwd, [...ignored, ...negatives]);
    const folders = confine ?? [cwd, root, (0,external_node_path_.resolve)(cwd, staticBase(pattern.glob))];
    const allowed = await Promise.all(folders.map(resolved));
    const format = pattern.format === undefined ? {} : { format: pattern.format };
    const files = [];
    const problems = [];
    for (const path of paths) {
        // No scanner writes a report for machines in Markdown; notes beside reports are common.
        if (/\.md$/i.test(path))
            continue;
        const absolute = await resolved(path);
        const shown = forward((0,external_node_path_.isAbsolute)(pattern.glob) ? path : (0,external_node_path_.relative)(cwd, path));
        if (allowed.some((folder) => isInside(folder, absolute)))
            files.push({ path: shown, absolute, named: false, ...format });
        else
            problems.push(outside(shown));
    }
    return { files, problems };
}
async function byPath(pattern, query) {
    const absolute = await resolved((0,external_node_path_.resolve)(query.cwd, pattern.glob));
    const allowed = query.confine === null ? null : await Promise.all(query.confine.map(resolved));
    if (allowed?.some((folder) => isInside(folder, absolute)) === false)
        throw (0,errors/* failure */.V2)('file-outside', `\`${pattern.glob}\``);
    return {
        path: pattern.glob,
        absolute,
        named: true,
        ...(pattern.format === undefined ? {} : { format: pattern.format }),
    };
}
const nothingFound = (pattern) => ({
    code: 'unreadable',
    message: 'matches no file',
    next: 'Check the pattern, and that the scanner ran before this step and wrote its report there.',
    at: { file: pattern.given },
});
/** One pattern: a file that is there, whatever characters its name has; a folder, for all in it; else a glob. Null: a path of nothing. */
async function search(pattern, all) {
    if (pattern.glob === '')
        return null;
    const info = await (0,promises_.stat)((0,external_node_path_.resolve)(all.query.cwd, pattern.glob)).catch(() => null);
    if (info?.isFile() === true)
        return { files: [await byPath(pattern, all.query)], problems: [] };
    const isFolder = info?.isDirectory() === true;
    if (info !== null && !isFolder)
        throw (0,errors/* failure */.V2)('file-unreadable', `\`${pattern.glob}\` is neither a file nor a folder`);
    if (!isFolder && !/[*?[\]{}()]/.test(pattern.glob))
        return null;
    const globbed = isFolder ? { ...pattern, glob: `${pattern.glob.replace(/\/+$/, '')}/**` } : pattern;
    const found = await byGlob(globbed, all);
    return found.files.length + found.problems.length > 0 ? found : { files: [], problems: [nothingFound(pattern)] };
}
/** What lies below the root under a well-known name, in one look at all folders. */
async function byDefault({ cwd, root }) {
    const paths = await crawl(defaultPatterns, root, ignoredByDefault);
    const files = paths.map(async (path) => ({
        path: forward((0,external_node_path_.relative)(cwd, path)),
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
    const patterns = query.patterns.map(parsePattern);
    const all = { query, negatives: patterns.filter(({ negative }) => negative).map((pattern) => pattern.glob) };
    const wanted = patterns.filter(({ negative }) => !negative);
    const parts = wanted.length === 0 ? [await byDefault(query)] : await Promise.all(wanted.map((pattern) => search(pattern, all)));
    const missing = wanted.filter((_, index) => parts[index] === null).map(({ glob }) => `\`${glob}\``);
    if (missing.length > 0)
        throw (0,errors/* failure */.V2)('file-missing', missing.join(', '));
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

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openReports),
  X: () => (/* binding */ trackedAmong)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/edge/file-bytes.js


const chunkSize = 1024 * 1024;
/**
 * The bytes of a file, piece by piece, from the start each time it is called. The pieces share one buffer: whoever needs bytes after
 * asking for the next piece copies them first. The file is closed also where the reader stops half-way.
 */
function* readChunks(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = new Uint8Array(chunkSize);
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, buffer, 0, chunkSize, null);
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** SHA-256, size and first bytes of a file in one pass that holds one piece at a time. */
function digestFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
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

// EXTERNAL MODULE: ./build/edge/find-files.js + 1 modules
var find_files = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/edge/git.js
var edge_git = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/edge/limits.js
var edge_limits = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/edge/report-files.js







function toReportFile(file, traits) {
    const read = digestFile(file.absolute);
    const shown = file.hashed === undefined ? read : digestFile(file.hashed);
    return { ...traits, path: file.path, sha256: shown.sha256, size: read.size, chunks: () => readChunks(file.absolute) };
}
async function openOne(file, traits, opening) {
    const { expand, limits, log } = opening;
    const { size } = await (0,promises_.stat)(file.absolute);
    if (size > limits.reportBytes) {
        const message = `has ${(0,edge_limits/* inMegabytes */.B)(size)}, more than the ${(0,edge_limits/* inMegabytes */.B)(limits.reportBytes)} a report may have`;
        return { files: [], problems: [{ code: 'too-large', message, next: 'Split the report.', at: { file: file.path } }] };
    }
    const digest = digestFile(file.absolute);
    const expansion = await expand(file, digest.head);
    if (expansion.left.length > 0)
        log.info(`${file.path}: ${expansion.left.length} entries are no report by their name and were left: ${expansion.left.slice(0, 5).join(', ')}`);
    const only = expansion.files.length === 1 && expansion.files[0]?.absolute === file.absolute;
    if (only)
        return {
            files: [
                {
                    ...traits,
                    path: file.path,
                    sha256: digest.sha256,
                    size: digest.size,
                    chunks: () => readChunks(file.absolute),
                },
            ],
            problems: [],
        };
    return { files: expansion.files.map((entry) => toReportFile(entry, traits)), problems: expansion.problems };
}
/** Opens files one after another, so that one piece is held at a time. A file that was named and cannot be read ends the run. */
async function openReports(found, opening, tracked = new Set()) {
    const files = [];
    const problems = [];
    for (const file of found.slice(0, opening.limits.reports)) {
        const traits = {
            ...opening.traits,
            ...(file.format === undefined ? {} : { format: file.format }),
            ...(tracked.has(file.absolute) ? { tracked: true } : {}),
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
        const message = `${found.length} files were found, more than the ${opening.limits.reports} one run reads; the rest was left out`;
        const next = 'Narrow the patterns of `reports`.';
        problems.push({ code: 'too-large', message, next, at: { file: found[opening.limits.reports]?.path ?? '' } });
    }
    return { files, problems };
}
/** Absolute paths of those files that are tracked in the checkout around `cwd`; null where nobody can tell. */
async function trackedAmong(found, cwd, git) {
    const base = await (0,promises_.realpath)(cwd);
    const inside = found.filter(({ absolute }) => (0,find_files/* isInside */.F)(base, absolute));
    const names = new Map(inside.map(({ absolute }) => [(0,external_node_path_.relative)(base, absolute).split(external_node_path_.sep).join('/'), absolute]));
    const tracked = await (0,edge_git/* findTracked */.G4)(git, [...names.keys()]);
    return tracked === null ? null : new Set([...tracked].map((name) => names.get(name) ?? name));
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

/***/ 1545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ detectFormat),
  LF: () => (/* binding */ read),
  Xc: () => (/* binding */ readers)
});

// NAMESPACE OBJECT: ./build/read/readers/index.js
var readers_namespaceObject = {};
__webpack_require__.r(readers_namespaceObject);
__webpack_require__.d(readers_namespaceObject, {
  banditJson: () => (banditJson),
  checkovJson: () => (checkovJson),
  contrastCsv: () => (contrastCsv),
  contrastXml: () => (contrastXml),
  cyclonedx: () => (cyclonedx),
  dependencyCheckXml: () => (dependencyCheckXml),
  falco: () => (falco),
  fluidCsv: () => (fluidCsv),
  generic: () => (generic),
  gitleaks: () => (gitleaks),
  gosecJson: () => (gosecJson),
  govulncheck: () => (govulncheck),
  grype: () => (grype),
  hadolint: () => (hadolint),
  kics: () => (kics),
  npmAudit: () => (npmAudit),
  npmAuditV1: () => (npmAuditV1),
  nuclei: () => (nuclei),
  openvex: () => (openvex),
  osvScanner: () => (osvScanner),
  pipAudit: () => (pipAudit),
  sarif: () => (sarif),
  semgrepJson: () => (semgrepJson),
  snykJson: () => (snykJson),
  tfsec: () => (tfsec),
  trivy: () => (trivy_trivy),
  trivyK8s: () => (trivyK8s),
  trufflehog: () => (trufflehog),
  wapitiJson: () => (wapitiJson),
  wapitiXml: () => (wapitiXml),
  zapJson: () => (zapJson),
  zapXml: () => (zapXml)
});

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
    const take = (entry) => {
        if (entry.flaw !== undefined) {
            skip(entry, entry.flaw.message, entry.flaw.code);
            return;
        }
        const parsed = reader.entry.safeParse(entry.value);
        if (!parsed.success) {
            skip(entry, `is not what ${reader.title} writes: ${inWords(parsed.error.issues)}.`, 'entry-skipped');
            return;
        }
        try {
            const made = reader.draft(parsed.data, { prepared, keys: entry.keys, path: entry.path, pointer: entry.pointer });
            place(collection, entry, isList(made) ? made : [made]);
        }
        catch (error) {
            skip(entry, `could not be understood: ${error instanceof Error ? error.message : String(error)}.`, 'entry-skipped');
        }
    };
    return { collection, take };
}
const isList = (made) => Array.isArray(made);
/** Two drafts of one pointer count once; one that is kept outweighs one that is dismissed. */
function place(collection, entry, made) {
    const fates = made.length > 1 ? new Map() : null;
    for (const item of made) {
        const pointer = item.at === undefined ? entry.pointer : entry.pointer + item.at;
        const fate = 'aside' in item || item.dismissed !== undefined ? 'dismissed' : 'kept';
        if (!('aside' in item))
            collection.drafts.push({ draft: item, pointer });
        if (fates === null)
            count(collection, pointer, { fate, repeats: entry.repeats });
        else if (fate === 'kept' || !fates.has(pointer))
            fates.set(pointer, fate);
    }
    for (const [pointer, fate] of fates ?? [])
        count(collection, pointer, { fate, repeats: entry.repeats });
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
/** The first mistakes that a schema found: `location/path: expected string, received undefined`. */
function inWords(issues) {
    const shown = issues
        .slice(0, 3)
        .map(({ path, message }) => `${path.length === 0 ? 'the value' : path.map(String).join('/')}: ${message.replace(/^Invalid input: /, '')}`);
    return [...shown, ...(issues.length > 3 ? [`and ${issues.length - 3} more`] : [])].join('; ');
}

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

;// CONCATENATED MODULE: ./build/read/decode/input.js

/** Tells encoding and start of a report; a flaw where it holds no text at all. */
function openInput(file, limits) {
    const { prefix: raw } = take(file.chunks(), limits.prefixBytes);
    if (raw.length === 0)
        return emptyFile;
    const encoding = sniff(raw);
    const text = () => encoding.name === 'utf-8'
        ? dropped(file.chunks(), encoding.mark)
        : transcoded(dropped(file.chunks(), encoding.mark), encoding.name);
    const { prefix, whole } = take(text(), limits.prefixBytes);
    const binary = binaryKind(prefix, raw);
    if (binary !== null)
        return {
            code: 'unreadable',
            message: `The file is ${binary}, not the text of a report.`,
            next: 'Name the report itself; archives are unpacked only where they are artifacts.',
            byte: 0,
            foreign: 'file',
        };
    return {
        chunks: text,
        prefix,
        whole,
        byteAt: (offset) => (encoding.name === 'utf-8' ? offset + encoding.mark : undefined),
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
function* transcoded(chunks, encoding) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    const encoder = new TextEncoder();
    for (const chunk of chunks)
        yield encoder.encode(decoder.decode(chunk, { stream: true }));
    yield encoder.encode(decoder.decode());
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/read/claims.js
/** Whether a reader claims a document by its head. */
function claims(reader, head) {
    const parsed = reader.head.safeParse(head);
    return parsed.success && (reader.claims?.(parsed.data) ?? true);
}

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

;// CONCATENATED MODULE: ./build/read/decode/document.js

/** The text from the start of the document on. */
const textOf = ({ input, start }) => dropped(input.chunks(), start);

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
        while (i < bytes.length && isSpace(bytes[i] ?? 0))
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
const isSpace = (c) => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
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
        !isSpace(bytes[end] ?? 0) &&
        !',]}'.includes(String.fromCharCode(bytes[end] ?? 0)))
        end++;
    return scalar.exec(String.fromCharCode(...bytes.subarray(at, end)))?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./build/read/decode/json-entries.js



/**
 * Hands out the entries of an index one by one, in the order of the text. One entry is in memory at a time. An entry that is no
 * JSON, too deep or too large comes with its flaw.
 */
function emitJson(chunks, runs, options, emit) {
    const slice = createSlicer(chunks);
    const twice = repeated(runs.map(({ pointer }) => pointer));
    for (const run of runs) {
        const keys = wildcards(run.path, run.keys);
        const prefix = `${run.pointer}/`;
        const repeats = run.names !== null || twice.has(run.pointer);
        for (let i = 0; i < run.starts.length; i++) {
            const key = run.names?.[i] ?? run.first + i;
            const place = {
                pointer: prefix + pointerSegment(key),
                keys: run.path.segments.at(-1) === '*' ? [...keys, key] : keys,
                path: run.path.text,
                byte: run.starts[i] ?? 0,
                repeats,
            };
            emit(entryAt(place, run.ends[i] ?? place.byte, run.tooDeep.has(i), { slice, options }));
        }
    }
}
/** Texts that come twice: a name that an object has twice gives two containers, and so their entries, one pointer. */
function repeated(texts) {
    const seen = new Set();
    return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}
function entryAt(place, end, deep, from) {
    const { limits, decode } = from.options;
    const size = end - place.byte;
    if (size > limits.entryBytes)
        return {
            ...place,
            flaw: { code: 'too-large', message: `is ${size} bytes long; at most ${limits.entryBytes} are read.` },
        };
    if (deep)
        return { ...place, flaw: { code: 'too-large', message: `is nested deeper than ${limits.depth} levels.` } };
    const { pointer, keys, path, byte, repeats } = place;
    const bytes = from.slice(byte, end);
    try {
        const value = JSON.parse(decode(bytes, byte));
        return { pointer, keys, path, byte, repeats, value };
    }
    catch {
        const mistake = jsonMistake(bytes);
        const message = `is no JSON: expected ${mistake?.expected ?? 'valid text'}.`;
        return { ...place, byte: byte + (mistake?.at ?? 0), flaw: { code: 'unreadable', message } };
    }
}
/** Gives the bytes between two offsets, which only grow from call to call. The bytes are valid until the next call. */
function createSlicer(chunks) {
    const source = chunks[Symbol.iterator]();
    let bytes = new Uint8Array(0);
    let base = 0;
    const more = () => {
        base += bytes.length;
        const next = source.next();
        bytes = next.done === true ? new Uint8Array(0) : next.value;
        return next.done !== true;
    };
    return (start, end) => {
        while (start >= base + bytes.length)
            if (!more())
                break;
        if (end <= base + bytes.length)
            return bytes.subarray(start - base, end - base);
        const parts = createSink(end - start);
        for (;;) {
            parts.push(bytes.subarray(Math.max(0, start - base), Math.min(bytes.length, end - base)));
            if (end <= base + bytes.length || !more())
                return parts.bytes();
        }
    };
}

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

;// CONCATENATED MODULE: ./build/read/decode/json-walk.js



const encoder = new TextEncoder();
const decoder = new TextDecoder();
const marks = { object: 0x7b, array: 0x5b, comma: 0x2c, colon: 0x3a, quote: 0x22 };
/** Adds to the head, unless what stands here stays out of it. */
const write = (walk, text) => walk.put(encoder.encode(text));
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
        const name = JSON.parse(decoder.decode(bytes));
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
    for (let next = peek(cursor); next !== -1; next = peek(cursor)) {
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
    const { limits, start } = opened;
    const index = indexJson(textOf(opened), { paths: wanted.entries.map(toEntryPath), many: wanted.many, limits });
    const flaws = [];
    const tell = (flaw) => {
        flaws.push(flaw.byte === undefined ? flaw : { ...flaw, byte: flaw.byte + start });
    };
    const decode = createUtf8((at) => {
        if (!flaws.some(({ code }) => code === 'encoding'))
            tell(notUtf8(at));
    });
    for (const flaw of flawsOf(index, limits.entries))
        tell(flaw);
    const head = headOf(index, tell);
    return {
        head,
        flaws,
        beyond: index.beyond,
        entries: (emit) => {
            emitJson(textOf(opened), index.runs, { limits, decode }, start === 0 ? emit : (entry) => emit(shifted(entry, start)));
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
function* flawsOf(index, most) {
    const { flaw, trailing, strayLines, beyond } = index;
    if (flaw !== null)
        yield flaw;
    if (trailing !== null)
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

;// CONCATENATED MODULE: ./build/read/decode/ask-json.js






/**
 * Asks readers of JSON and JSON lines. The beginning of the text decides where it can, with what is open closed; else the whole
 * document, without its entries, is asked.
 */
function askJson(input, start, readers, limits) {
    const early = indexJson([input.prefix.subarray(start.at)], { paths: [toEntryPath('/*')], many: true, limits });
    const documents = sampleOf(early, start.at);
    const list = Array.isArray(documents.head) ? documents.head : [];
    const claimed = claimants(readers, list, { single: early.roots === 1, limits });
    // An entry that is no JSON spoils the whole, and not the document without its entries.
    const conclusive = claimed.length === 1 || early.roots > 1 || (input.whole && documents.head !== undefined);
    // What is cut off by the prefix is no flaw of the file.
    if (conclusive)
        return { claimed, flaw: input.whole || early.flaw === null ? documents.flaw : null };
    const whole = sampleWhole(input, start, readers, limits);
    return { claimed: claimants(readers, [whole.head], { single: true, limits }), flaw: whole.flaw };
}
function claimants(readers, documents, { single, limits }) {
    return readers.filter((reader) => {
        const paths = reader.entries.map(toEntryPath);
        if (reader.syntax === 'json-lines')
            return claims(reader, cutEntries(documents, paths, { keep: limits.headObjects }));
        return reader.syntax === 'json' && single && claims(reader, cutEntries(documents[0], paths, null));
    });
}
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
    return sampleOf(indexJson(dropped(input.chunks(), start.at), { paths, many: false, cutInside: true, limits }), start.at);
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

;// CONCATENATED MODULE: ./build/read/decode/start.js
const start_decoder = new TextDecoder();
/**
 * Where the document begins: the first line that looks like JSON or XML, behind a banner or status lines. Null where none does.
 * `[INFO] done` looks like an array and is none, so the byte behind the bracket is looked at, too.
 */
function findStart(prefix, bannerBytes) {
    const end = Math.min(prefix.length, bannerBytes);
    for (let at = 0; at < end; at = nextLine(prefix, at)) {
        let first = at;
        while (first < prefix.length && start_isSpace(prefix[first]))
            first++;
        const syntax = kindOf(prefix, first);
        if (syntax !== null)
            return { syntax, at: first };
        if (first > at && first >= end)
            return null;
    }
    return null;
}
const start_isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
function nextLine(prefix, from) {
    const newline = prefix.indexOf(0x0a, from);
    return newline < 0 ? prefix.length : newline + 1;
}
function kindOf(prefix, at) {
    const text = start_decoder.decode(prefix.subarray(at, at + 200));
    if (/^\{\s*(?:"|\}|$)/.test(text))
        return 'json';
    if (/^\[\s*(?:[[\]{"]|-?\d[\d.eE+-]*\s*[,\]]|(?:true|false|null)\s*[,\]]|$)/.test(text))
        return 'json';
    return /^<(?:\?xml|!--|!DOCTYPE|[A-Za-z_])/.test(text) ? 'xml' : null;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/read/decode/xml.js



/**
 * One pass over XML text, for its entries where `emit` is given, else for its head. Entities of a DTD are never read. Never throws;
 * what was found before a flaw counts.
 */
function walkXml(chunks, options, emit) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    const walk = { options, parser, emit, stack: [], skipping: 0, root: null, size: 0 };
    parser.on('error', ({ message }) => raise(malformed(`The XML is not well-formed: ${message.replace(/^(?:[^ :]*:)?\d+:\d+: /, '')}`, parser.position)));
    parser.on('opentag', (tag) => xml_open(walk, tag));
    parser.on('text', (text) => characters(walk, text));
    parser.on('cdata', (text) => characters(walk, text));
    parser.on('closetag', () => {
        if (walk.skipping > 0)
            walk.skipping--;
        else
            xml_close(walk);
    });
    try {
        const decoder = new TextDecoder(options.encoding);
        for (const chunk of chunks)
            parser.write(decoder.decode(chunk, { stream: true }));
        parser.write(decoder.decode());
        parser.close();
        return { head: walk.root, flaw: null };
    }
    catch (error) {
        const at = { line: parser.line, column: parser.column + 1 };
        if (emit === null)
            while (walk.stack.length > 0)
                xml_close(walk);
        return { head: walk.root, flaw: placed(flawOf(error), at) };
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
    return early.claimed.length === 1 || input.whole ? early : look(dropped(input.chunks(), start.at));
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
    const near = ids.length === 0 ? '' : ` Did you mean \`${(0,mod/* closest */.kp)(id, ids)}\`?`;
    return {
        code: 'unrecognised',
        message: `There is no format \`${id}\`.${near}`,
        next: `The formats are: ${ids.join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./build/read/decode/xml-document.js



/** An XML document: a pass for the head, then one for the entries. */
function openXml(opened, entries) {
    const { limits, input, start } = opened;
    const options = { paths: entries.map(toEntryPath), limits, encoding: xmlEncoding(input.prefix.subarray(start)) };
    const { head, flaw } = walkXml(textOf(opened), options, null);
    const flaws = flaw === null ? [] : [flaw];
    return {
        head,
        flaws,
        beyond: 0,
        entries: (emit) => {
            const found = walkXml(textOf(opened), options, emit).flaw;
            // The pass for the head does not look at the size of entries.
            if (flaw === null && found !== null)
                flaws.push(found);
        },
    };
}

;// CONCATENATED MODULE: ./build/read/decode/open.js



/** Opens the text as its reader describes it. Never throws, whatever the text holds. */
function openDocument(opened, { syntax, entries }) {
    switch (syntax) {
        case 'json':
            return openJson(opened, { entries, many: false });
        case 'json-lines':
            return openJson(opened, { entries, many: true });
        case 'xml':
            return openXml(opened, entries);
        case 'csv':
            return openCsv(opened);
    }
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
};

;// CONCATENATED MODULE: ./build/read/locate.js
/** Line and column (1-based, in characters) of an offset in UTF-8 text. */
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

;// CONCATENATED MODULE: ./build/read/reader.js
/** Makes a reader out of its description; the one place where its inner types are forgotten. */
function defineReader(spec) {
    // Safe: the stage only ever hands `prepare`, `tool`, `ran` and `health` a head that `head` accepted, and `draft` an entry that `entry` accepted.
    return spec;
}

;// CONCATENATED MODULE: ./build/read/readers/headline.js
const limit = 160;
/** The first sentence of a description, on one line and cut to a headline; the first alternative that has any text. */
function headline(...alternatives) {
    for (const text of alternatives) {
        // Descriptions run to kilobytes; a headline never needs more than their beginning.
        const start = text?.slice(0, 1000).replace(/^#+ [^\n]*\n/, '') ?? '';
        const flat = start.replace(/\s+/g, ' ').trim();
        if (flat === '')
            continue;
        const end = flat.search(/[.!?](?= [A-Z`'"(])/);
        const sentence = end < 0 ? flat : flat.slice(0, end + 1);
        return sentence.length <= limit ? sentence : `${sentence.slice(0, limit - 1).trimEnd()}…`;
    }
    return '';
}

;// CONCATENATED MODULE: ./build/read/readers/lenient.js

/**
 * Optional fields of an entry. A value of another type than documented counts as absent: a field we can do without must never cost
 * the entry. Fields we cannot do without are declared with plain zod types and their absence skips the entry, with its pointer.
 */
const maybeText = schemas/* string */.YjP().nullish().catch(null);
const maybeNumber = schemas/* number */.aig().nullish().catch(null);
const maybeFlag = schemas/* boolean */.zMY().nullish().catch(null);
/** Texts of a list; a single text counts as a list of one, anything else in it is left out. */
const maybeTexts = schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* unknown */.L5J())])
    .nullish()
    .catch(null)
    .transform((list) => (list ?? []).filter((item) => typeof item === 'string'));
/** A number that some versions of a tool write as text. */
const maybeNumeric = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^\s*\d+(?:\.\d+)?\s*$/)
        .transform(Number),
])
    .nullish()
    .catch(null);
/** Elements of a list that fit; the others are left out. For lists inside an entry that only add detail. */
const maybeList = (item) => schemas/* array */.YOg(schemas/* unknown */.L5J())
    .nullish()
    .catch(null)
    .transform((list) => fitting(list ?? [], item));
/** The values that fit a schema, as it gives them. */
const fitting = (values, item) => values.flatMap((value) => {
    const parsed = item.safeParse(value);
    return parsed.success ? [parsed.data] : [];
});

;// CONCATENATED MODULE: ./build/read/readers/locations.js
const given = (text) => typeof text === 'string' && text.trim() !== '';
/** A place in code; absent or senseless lines are left out. */
function codeAt(path, lines = {}) {
    const { start, end, column } = lines;
    if (typeof start !== 'number' || !(start >= 1))
        return { type: 'code', path };
    return {
        type: 'code',
        path,
        startLine: start,
        ...(typeof end === 'number' && end >= start ? { endLine: end } : {}),
        ...(typeof column === 'number' && column > 0 ? { startColumn: column } : {}),
    };
}
/** A package, with the lockfile and the image that brought it where they are known. */
function packageAt(purl, brought = {}) {
    return {
        type: 'package',
        purl,
        ...(given(brought.manifest) ? { manifest: brought.manifest } : {}),
        ...(given(brought.image) ? { image: brought.image } : {}),
    };
}
/** A place of the running application; without a method it is `ANY`. */
function endpointAt(method, url, parameter) {
    return {
        type: 'endpoint',
        method: given(method) ? method.toUpperCase() : 'ANY',
        url,
        ...(given(parameter) ? { parameter } : {}),
    };
}

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

;// CONCATENATED MODULE: ./build/read/readers/bandit-json.js
// https://bandit.readthedocs.io/en/latest/formatters/json.html






const Failure = schemas/* object */.Ikc({ filename: maybeText, reason: maybeText });
const Head = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    errors: schemas/* array */.YOg(Failure),
    generated_at: schemas/* string */.YjP(),
});
const Issue = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    test_id: schemas/* string */.YjP(),
    test_name: maybeText,
    issue_text: schemas/* string */.YjP(),
    issue_severity: maybeText,
    issue_confidence: maybeText,
    issue_cwe: schemas/* object */.Ikc({ id: maybeNumeric }).nullish().catch(null),
    line_number: maybeNumber,
    line_range: schemas/* array */.YOg(schemas/* number */.aig()).nullish().catch(null),
    col_offset: maybeNumber,
});
/** Bandit's JSON. */
const banditJson = defineReader({
    id: 'bandit-json',
    title: 'Bandit',
    homepage: 'https://bandit.readthedocs.io',
    howToExport: 'bandit --recursive --format json --output bandit.json .',
    category: 'sast',
    syntax: 'json',
    head: Head,
    entries: ['/results/*'],
    entry: Issue,
    prepare: () => null,
    severities: { high: 'high', medium: 'medium', low: 'low', undefined: 'unknown' },
    tool: () => ({ name: 'Bandit' }),
    ran: ({ generated_at }) => ({ scannedAt: generated_at }),
    health: ({ errors: [first, ...more] }) => first === undefined
        ? null
        : {
            health: 'partial',
            message: `Bandit could not read ${first.filename ?? 'a file'}${more.length > 0 ? ` and ${more.length} more` : ''}: ${first.reason ?? 'no reason given'}`,
            next: 'See `errors` in the report.',
        },
    draft: (issue) => ({
        ruleId: issue.test_id,
        // Rules on passwords quote the password in single quotes: "Possible hardcoded password: 'hunter2'".
        title: /password|secret|token/i.test(issue.test_name ?? '')
            ? issue.issue_text.replace(/: '.*'$/s, '')
            : headline(issue.issue_text),
        severity: { word: issue.issue_severity },
        confidence: confidenceOf(issue.issue_confidence),
        identifiers: [cweOf(issue.issue_cwe?.id)],
        location: codeAt(issue.filename, {
            start: issue.line_number,
            end: issue.line_range?.at(-1),
            column: typeof issue.col_offset === 'number' ? issue.col_offset + 1 : null,
        }),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/tool-named.js
/** A tool, with its version where the report says one. */
const toolNamed = (name, version) => version == null || version === '' ? { name } : { name, version };

;// CONCATENATED MODULE: ./build/read/readers/checkov-json.js
// https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html






const Run = schemas/* object */.Ikc({
    check_type: schemas/* string */.YjP(),
    results: schemas/* object */.Ikc({ failed_checks: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish() }),
    summary: schemas/* object */.Ikc({ checkov_version: maybeText, parsing_errors: schemas/* number */.aig().nullish().catch(null) })
        .nullish()
        .catch(null),
});
/** What it writes when no file fits any framework: it ran, and there was nothing to look at. */
const Nothing = schemas/* object */.Ikc({
    passed: schemas/* literal */.euz(0),
    failed: schemas/* literal */.euz(0),
    parsing_errors: schemas/* number */.aig(),
    checkov_version: schemas/* string */.YjP(),
});
const checkov_json_Head = schemas/* union */.KCZ([
    Run.transform((run) => [run]),
    schemas/* array */.YOg(Run).min(1),
    Nothing.transform((summary) => [{ summary }]),
]);
const Check = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    check_name: schemas/* string */.YjP(),
    file_path: schemas/* string */.YjP(),
    repo_file_path: maybeText,
    file_line_range: schemas/* array */.YOg(schemas/* number */.aig()).nullish().catch(null),
    resource: maybeText,
    severity: maybeText,
    guideline: maybeText,
    check_result: schemas/* object */.Ikc({ suppress_comment: maybeText }).nullish().catch(null),
});
/** Checkov's JSON: one framework, or a list of them. Skipped checks are read as dismissed. */
const checkovJson = defineReader({
    id: 'checkov-json',
    title: 'Checkov',
    homepage: 'https://www.checkov.io',
    howToExport: 'checkov --directory . --output json > checkov.json',
    category: 'iac',
    syntax: 'json',
    head: checkov_json_Head,
    entries: [
        '/results/failed_checks/*',
        '/results/skipped_checks/*',
        '/*/results/failed_checks/*',
        '/*/results/skipped_checks/*',
    ],
    entry: Check,
    prepare: () => null,
    severities: commonSeverities,
    tool: (runs) => toolNamed('Checkov', runs[0]?.summary?.checkov_version),
    health: (runs) => {
        const errors = runs.reduce((sum, run) => sum + (run.summary?.parsing_errors ?? 0), 0);
        return errors === 0
            ? null
            : {
                health: 'partial',
                message: `Checkov could not parse ${errors} file${errors === 1 ? '' : 's'}.`,
                next: 'See `results.parsing_errors` in the report.',
            };
    },
    draft: (check, { path }) => {
        const [start, end] = check.file_line_range ?? [];
        return {
            ruleId: check.check_id,
            title: check.resource ? `${check.check_name} (${check.resource})` : check.check_name,
            // Only with an API key is there a severity at all.
            severity: { word: check.severity },
            location: codeAt((check.repo_file_path || check.file_path).replace(/^\/+/, ''), { start, end }),
            fix: check.guideline ? { advice: check.guideline } : undefined,
            dismissed: path.endsWith('/skipped_checks/*')
                ? { by: 'tool', justification: check.check_result?.suppress_comment || 'skipped in Checkov' }
                : undefined,
        };
    },
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
// https://docs.contrastsecurity.com/en/export-vulnerabilities.html





const columns = ['Vulnerability Name', 'Vulnerability ID', 'Rule Name', 'Severity', 'Status', 'Request URI'];
const optional = schemas/* string */.YjP().default('');
const Row = schemas/* object */.Ikc({
    'Vulnerability Name': schemas/* string */.YjP().min(1),
    'Rule Name': schemas/* string */.YjP().min(1),
    Severity: optional,
    Status: optional,
    'Number of Events': optional,
    'Application Name': optional,
    'CWE ID': optional,
    'Request Method': optional,
    'Request URI': optional,
});
/** `SQL Injection from "customer" Parameter on "/api/orders" page`: the only place that names the parameter. */
const parameterOf = (name) => /"([^"]+)" (?:Parameter|Header|Cookie)/.exec(name)?.[1];
/** The request; else the file in the name (`… used at Digest.java`); else the application. */
function placeOf(row) {
    const uri = row['Request URI'];
    if (uri !== '')
        return endpointAt(row['Request Method'], uri, parameterOf(row['Vulnerability Name']));
    const file = / at ([\w./$-]+\.(?:java|kt|cs|js|ts|py|rb|go|php))\b/.exec(row['Vulnerability Name'])?.[1];
    return file === undefined
        ? { type: 'workload', uri: `contrast://${row['Application Name'] || 'application'}` }
        : codeAt(file);
}
const contrast_csv_closed = /^(?:not ?a ?problem|fixed|remediated|auto-?remediated)$/i;
/** Contrast Assess, exported as CSV: one vulnerability a row, without stack. */
const contrastCsv = defineReader({
    id: 'contrast-csv',
    title: 'Contrast (CSV)',
    homepage: 'https://www.contrastsecurity.com',
    howToExport: 'Contrast: Vulnerabilities, select, Export, CSV',
    category: 'iast',
    syntax: 'csv',
    head: schemas/* object */.Ikc({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).refine((names) => columns.every((name) => names.includes(name))) }),
    entries: [],
    entry: Row,
    prepare: () => null,
    severities: contrastSeverities,
    tool: () => ({ name: 'Contrast' }),
    draft: (row) => ({
        ruleId: row['Rule Name'],
        title: row['Vulnerability Name'],
        severity: { word: row.Severity },
        // `http://cwe.mitre.org/data/definitions/89.html`
        identifiers: [cweOf(/(\d+)(?:\.html)?$/.exec(row['CWE ID'])?.[1]) ?? cweOfRule(row['Rule Name'])],
        location: placeOf(row),
        // No events: the agent looked at a response or a setting, no data was seen to flow.
        reach: Number(row['Number of Events']) > 0
            ? [
                {
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: `Number of Events: ${row['Number of Events']}`,
                },
            ]
            : [],
        dismissed: contrast_csv_closed.test(row.Status) ? { by: 'tool', justification: `status in Contrast: ${row.Status}` } : undefined,
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

;// CONCATENATED MODULE: ./build/read/readers/xml-element.js

/** Accepts an element of this name, or any element. The machinery only hands elements, so the shape needs no second check. */
const xmlElement = (name) => schemas/* custom */.IeY((value) => typeof value === 'object' &&
    value !== null &&
    'children' in value &&
    'name' in value &&
    (name === undefined || value.name === name), { error: name === undefined ? 'expected an element' : `expected an element <${name}>` });
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
/** One step of an XPath with a 1-based position; `[1]` is left out, as everywhere. */
const xml_element_step = (name, index) => (index === 0 ? name : `${name}[${String(index + 1)}]`);

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
function draftOf(finding) {
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
    syntax: 'xml',
    head: xmlElement('findings').refine((root) => root.children.length === 0 ||
        root.children.some(({ name, attributes }) => name === 'finding' && 'ruleId' in attributes && 'uuid' in attributes)),
    entries: ['/findings/finding'],
    entry: xmlElement('finding').refine((finding) => Boolean(finding.attributes['ruleId']), 'expected an attribute "ruleId"'),
    prepare: () => null,
    severities: contrastSeverities,
    tool: (root) => toolNamed('Contrast', childAt(root, 'finding')?.attributes['agent-version']),
    draft: draftOf,
});

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
const encode = (segment) => encodeURIComponent(segment).replace(/%3A/gi, ':').replace(/%2B/gi, '+');
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

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx-components.js
// The components of a CycloneDX document, found again by the references of its vulnerabilities.



const Property = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: maybeText });
const Evidence = schemas/* object */.Ikc({
    occurrences: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    callstack: schemas/* object */.Ikc({ frames: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).nullish(),
})
    .nullish()
    .catch(null);
const shape = {
    'bom-ref': maybeText,
    type: maybeText,
    group: maybeText,
    name: schemas/* string */.YjP(),
    version: maybeText,
    purl: maybeText,
    scope: maybeText,
    properties: maybeList(Property),
    evidence: Evidence,
};
const Component = schemas/* object */.Ikc({ ...shape, components: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish().catch(null) });
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
    metadata: schemas/* object */.Ikc({ timestamp: maybeText, tools: Tools, component: Component.nullish().catch(null) })
        .nullish()
        .catch(null),
    components: maybeList(Component),
    dependencies: maybeList(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), dependsOn: maybeTexts })),
    vulnerabilities: schemas/* unknown */.L5J().optional(),
});
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
                const parsed = Component.safeParse(inner);
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

;// CONCATENATED MODULE: ./build/read/readers/fixed-version.js
/** Numbers and words of a version, for a rough order that holds for the usual schemes. Ecosystem rules are the normaliser's. */
const parts = (version) => version.replace(/^v(?=\d)/, '').split(/[.+~:_-]|(?<=\d)(?=[a-z])/i);
function compare(a, b) {
    const left = parts(a);
    const right = parts(b);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const x = left[index] ?? '0';
        const y = right[index] ?? '0';
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
    if (installed == null || installed === '')
        return fixes.length > 1 ? fixes.join(', ') : fixes[0];
    const above = fixes.filter((fix) => compare(fix, installed) > 0).sort(compare);
    return above[0] ?? fixes.at(-1);
}

;// CONCATENATED MODULE: ./build/read/readers/cyclonedx.js
// https://cyclonedx.org/docs/1.7/json/ (1.4 to 1.7)










const Source = schemas/* object */.Ikc({ name: maybeText }).nullish().catch(null);
const Rating = schemas/* object */.Ikc({
    source: Source,
    score: maybeNumber,
    severity: maybeText,
    method: maybeText,
    vector: maybeText,
});
const Version = schemas/* object */.Ikc({ version: maybeText, range: maybeText, status: maybeText });
const Affected = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), versions: maybeList(Version) });
const Analysis = schemas/* object */.Ikc({ state: maybeText, justification: maybeText, detail: maybeText }).nullish().catch(null);
const Vulnerability = schemas/* object */.Ikc({
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
function cyclonedx_reachOf({ properties }) {
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
function cyclonedx_draftOf(vulnerability, affected, table) {
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
        ruleId: vulnerability.id,
        title: headline(vulnerability.description, `${vulnerability.id}${component === undefined ? '' : ` in ${component.name}`}`),
        severity: severityOf(vulnerability),
        identifiers: [vulnerability.id, ...vulnerability.references.map(({ id }) => id), ...vulnerability.cwes.map(cweOf)],
        location: packageAt(table.purl(affected?.ref, version), { image: table.image }),
        fix: fixed === undefined && !vulnerability.recommendation
            ? undefined
            : { version: fixed, advice: vulnerability.recommendation ?? undefined },
        reach: [...(component?.reach ?? []), ...cyclonedx_reachOf(vulnerability)],
        scope: component?.scope,
        relationship: component?.relationship,
        dismissed,
    };
}
/** CycloneDX JSON with vulnerabilities (VDR, VEX). An entry: `/vulnerabilities/0/affects/1`. An SBOM without the list is no scan. */
const cyclonedx = defineReader({
    id: 'cyclonedx',
    title: 'CycloneDX',
    homepage: 'https://cyclonedx.org',
    howToExport: 'trivy image --format cyclonedx --scanners vuln --output bom.cdx.json registry.example/app:1.2',
    category: 'sca',
    // A bill of materials without the list is no scan: nobody looked for vulnerabilities.
    categoryOf: ({ vulnerabilities }) => (Array.isArray(vulnerabilities) ? 'sca' : null),
    syntax: 'json',
    head: CycloneDxHead,
    entries: ['/vulnerabilities/*'],
    entry: Vulnerability,
    prepare: componentTable,
    severities: commonSeverities,
    tool: ({ metadata }) => {
        const tool = metadata?.tools[0];
        return tool === undefined ? { name: 'CycloneDX' } : toolNamed(tool.name, tool.version);
    },
    ran: ({ metadata }) => ({ scannedAt: metadata?.timestamp ?? undefined }),
    draft: (vulnerability, { prepared }) => {
        const affects = vulnerability.affects ?? [];
        if (affects.length === 0)
            return cyclonedx_draftOf(vulnerability, null, prepared);
        return affects.map((affected, index) => ({
            at: `/affects/${index}`,
            ...cyclonedx_draftOf(vulnerability, affected, prepared),
        }));
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
function componentOf(dependency) {
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
        dismissed: vulnerability.name === 'suppressedVulnerability'
            ? { by: 'tool', justification: headline(textAt(vulnerability, 'notes'), 'suppressed in Dependency-Check') }
            : undefined,
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
    entry: xmlElement('dependency').refine((dependency) => textAt(dependency, 'fileName') !== undefined, 'expected a <fileName>'),
    prepare: () => null,
    severities: { ...commonSeverities, unscored: 'unknown' },
    tool: (root) => toolNamed('Dependency-Check', textAt(root, 'scanInfo', 'engineVersion')),
    ran: (root) => ({ scannedAt: textAt(root, 'projectInfo', 'reportDate') }),
    draft: (dependency) => {
        const component = componentOf(dependency);
        return ['vulnerability', 'suppressedVulnerability'].flatMap((name) => childrenOf(childAt(dependency, 'vulnerabilities'), name).map((vulnerability, index) => dependency_check_xml_draftOf(vulnerability, `/vulnerabilities/${xml_element_step(name, index)}`, component)));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/falco.js
// https://falco.org/docs/concepts/outputs/formatting/ (`json_output: true`)



const Alert = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    priority: schemas/* string */.YjP(),
    time: schemas/* string */.YjP(),
    source: maybeText,
    hostname: maybeText,
    output_fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
const severities = {
    emergency: 'critical',
    alert: 'critical',
    critical: 'critical',
    error: 'high',
    warning: 'medium',
    notice: 'low',
    informational: 'info',
    info: 'info',
    debug: 'info',
};
/** What a pod is called without the parts that change with every roll-out. */
const stablePodName = (pod) => pod.replace(/(?:-[0-9a-f]{6,10})?-[a-z0-9]{5}$/, '');
/** The workload behind an event: Kubernetes object, else image, else host. The same after a restart, or alerts never add up. */
function workloadOf({ output_fields: fields, hostname }) {
    const field = (name) => {
        const value = fields[name];
        return typeof value === 'string' && value !== '' && value !== '<NA>' ? value : undefined;
    };
    const namespace = field('k8s.ns.name');
    const pod = field('k8s.pod.name');
    const owner = field('k8s.deployment.name') ?? (pod === undefined ? undefined : stablePodName(pod));
    if (owner !== undefined)
        return `k8s://${namespace ?? 'default'}/${owner}`;
    const image = field('container.image.repository');
    if (image !== undefined)
        return `image://${image}`;
    const container = field('container.name');
    return container !== undefined && container !== 'host'
        ? `container://${container}`
        : `host://${hostname ?? 'unknown'}`;
}
/** Falco's JSON output, one alert a line. Behaviour of a workload: context for its findings, no evidence about any CVE. */
const falco = defineReader({
    id: 'falco',
    title: 'Falco',
    homepage: 'https://falco.org',
    howToExport: 'falco -o json_output=true -o file_output.enabled=true -o file_output.filename=falco.jsonl',
    category: 'runtime',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(schemas/* unknown */.L5J()).refine((lines) => lines.some((line) => Alert.safeParse(line).success)),
    entries: ['/*'],
    entry: Alert,
    prepare: () => null,
    severities,
    tool: () => ({ name: 'Falco' }),
    emptyIsClean: true,
    draft: (alert) => ({
        ruleId: alert.rule,
        // The output line quotes command lines, which carry passwords; the rule says what happened.
        title: alert.rule,
        severity: { word: alert.priority },
        location: { type: 'workload', uri: workloadOf(alert) },
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/fluid-csv.js
// https://docs.fluidattacks.com: the table that Fluid Attacks' scanner writes, one weakness a row




const fluid_csv_columns = ['title', 'what', 'where', 'cwe'];
/** Fluid Attacks' CSV: `title,what,where,cwe`, where `what` is the file and `where` the line. */
const fluidCsv = defineReader({
    id: 'fluid-csv',
    title: 'Fluid Attacks (CSV)',
    homepage: 'https://fluidattacks.com',
    howToExport: 'skims scan config.yaml, with `output: { file_path: fluid.csv, format: CSV }`',
    category: 'sast',
    syntax: 'csv',
    head: schemas/* object */.Ikc({ columns: schemas/* array */.YOg(schemas/* string */.YjP()).refine((names) => fluid_csv_columns.every((name) => names.includes(name))) }),
    entries: [],
    entry: schemas/* object */.Ikc({ title: schemas/* string */.YjP().min(1), what: schemas/* string */.YjP().min(1), where: schemas/* string */.YjP(), cwe: schemas/* string */.YjP() }),
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'Fluid Attacks' }),
    draft: ({ title, what, where, cwe }) => ({
        // `F001. SQL injection - Java SQL API`
        ruleId: /^[A-Z]\d{3}/.exec(title)?.[0] ?? title,
        title,
        severity: {},
        identifiers: [cweOf(cwe)],
        location: codeAt(what, { start: Number(where) || undefined }),
    }),
});

// EXTERNAL MODULE: ./build/model/category.js
var category = __webpack_require__(7515);
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
const Finding = schemas/* strictObject */.rej({
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
    category: schemas/* enum */.k5n(category/* categories */.L),
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
    categoryOf: ({ category }) => category,
    syntax: 'json',
    head: generic_Head,
    entries: ['/findings/*'],
    entry: Finding,
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

;// CONCATENATED MODULE: ./build/read/readers/gitleaks.js
// https://github.com/gitleaks/gitleaks, `report/finding.go` (version 8)





const Leak = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP(),
    Description: maybeText,
    File: schemas/* string */.YjP(),
    StartLine: maybeNumber,
    EndLine: maybeNumber,
    StartColumn: maybeNumber,
    Secret: maybeText,
    Match: maybeText,
});
/** A value that Gitleaks itself masked (`--redact`) says nothing: all masked ones would be the same secret. */
const isMasked = (value) => /^(?:REDACTED|\*+)?$/.test(value) || /\.\.\.$/.test(value);
/** Gitleaks' JSON. An empty list is its way to say that it ran and found nothing. The value goes into the keyed hash and nowhere else. */
const gitleaks = defineReader({
    id: 'gitleaks',
    title: 'Gitleaks',
    homepage: 'https://gitleaks.io',
    howToExport: 'gitleaks dir --report-format json --report-path gitleaks.json .',
    category: 'secret',
    syntax: 'json',
    head: schemas/* array */.YOg(schemas/* object */.Ikc({ RuleID: schemas/* string */.YjP(), File: schemas/* string */.YjP(), Secret: schemas/* string */.YjP(), Match: schemas/* string */.YjP() })).max(1),
    entries: ['/*'],
    entry: Leak,
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'Gitleaks' }),
    draft: (leak) => {
        const value = leak.Secret || leak.Match || '';
        return {
            ruleId: leak.RuleID,
            title: headline(leak.Description, `Secret found by ${leak.RuleID}`),
            severity: {},
            identifiers: ['CWE-798'],
            // A scan of the history writes one entry for each commit; the place is the same.
            location: codeAt(leak.File, { start: leak.StartLine, end: leak.EndLine, column: leak.StartColumn }),
            secret: isMasked(value) ? undefined : value,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/gosec-json.js
// https://github.com/securego/gosec, `report/` and `issue/issue.go`






const gosec_json_Head = schemas/* object */.Ikc({
    Issues: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(),
    Stats: schemas/* object */.Ikc({ files: schemas/* number */.aig(), found: schemas/* number */.aig() }),
    GosecVersion: maybeText,
    'Golang errors': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null),
});
const gosec_json_Issue = schemas/* object */.Ikc({
    rule_id: schemas/* string */.YjP(),
    details: schemas/* string */.YjP(),
    severity: maybeText,
    confidence: maybeText,
    cwe: schemas/* object */.Ikc({ id: maybeText }).nullish().catch(null),
    file: schemas/* string */.YjP(),
    /** `79`, or `79-81`. */
    line: maybeText,
    column: maybeNumeric,
    nosec: schemas/* boolean */.zMY().nullish().catch(null),
    suppressions: maybeList(schemas/* object */.Ikc({ kind: maybeText, justification: maybeText })),
});
/** gosec's JSON. */
const gosecJson = defineReader({
    id: 'gosec-json',
    title: 'gosec',
    homepage: 'https://github.com/securego/gosec',
    howToExport: 'gosec -fmt json -out gosec.json ./...',
    category: 'sast',
    syntax: 'json',
    head: gosec_json_Head,
    entries: ['/Issues/*'],
    entry: gosec_json_Issue,
    prepare: () => null,
    severities: { high: 'high', medium: 'medium', low: 'low' },
    tool: (head) => toolNamed('gosec', head.GosecVersion === 'dev' ? null : head.GosecVersion),
    health: (head) => {
        const [first, ...more] = Object.keys(head['Golang errors'] ?? {});
        if (first === undefined)
            return null;
        const what = `gosec could not analyse ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
        return head.Stats.files === 0
            ? {
                health: 'scanner-failed',
                message: `${what}. Nothing was scanned.`,
                next: 'Make the packages build, then scan again.',
            }
            : {
                health: 'partial',
                message: `${what}. Its findings are not complete.`,
                next: 'See `Golang errors` in the report.',
            };
    },
    draft: (issue) => {
        const [start, end] = (issue.line ?? '').split('-').map(Number);
        return {
            ruleId: issue.rule_id,
            title: issue.details,
            severity: { word: issue.severity },
            confidence: confidenceOf(issue.confidence),
            identifiers: [cweOf(issue.cwe?.id)],
            location: codeAt(issue.file, { start, end, column: issue.column }),
            dismissed: issue.nosec === true || issue.suppressions.length > 0
                ? { by: 'tool', justification: issue.suppressions[0]?.justification || 'nosec comment in the code' }
                : undefined,
        };
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
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
const Advisory = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), aliases: maybeTexts, summary: maybeText, details: maybeText });
const Position = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), line: maybeNumber, column: maybeNumber });
const Frame = schemas/* object */.Ikc({
    module: schemas/* string */.YjP(),
    version: maybeText,
    package: maybeText,
    function: maybeText,
    position: Position.nullish().catch(null),
});
const govulncheck_Finding = schemas/* object */.Ikc({
    osv: schemas/* string */.YjP(),
    fixed_version: maybeText,
    trace: schemas/* tuple */.PVZ([Frame], schemas/* unknown */.L5J()).transform(([first, ...rest]) => ({ first, rest })),
});
/** The value of a message; which of the two it is, its path says. */
const Entry = schemas/* union */.KCZ([govulncheck_Finding, Advisory]);
const advisoryPath = '/*/osv';
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
const stepsOf = ({ trace }) => trace.rest
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
    syntax: 'json-lines',
    head: govulncheck_Head,
    entries: ['/*/finding', advisoryPath],
    entry: Entry,
    prepare: ({ scan_level, scan_mode }) => ({
        scan: { level: scan_level ?? 'symbol', mode: scan_mode ?? 'source' },
        advisories: new Map(),
        deepest: new Map(),
    }),
    survey: (entry, { prepared: { advisories, deepest } }) => {
        if ('id' in entry)
            advisories.set(entry.id, entry);
        else
            deepest.set(keyOf(entry), Math.max(depthOf(entry), deepest.get(keyOf(entry)) ?? 0));
    },
    severities: {},
    tool: (config) => toolNamed('govulncheck', config.scanner_version),
    draft: (entry, { prepared: { scan, advisories, deepest }, path }) => {
        // Advisories of modules in the build: most have no finding.
        if (path === advisoryPath || 'id' in entry)
            return [];
        if (depthOf(entry) < (deepest.get(keyOf(entry)) ?? 0))
            return { aside: 'the same vulnerability is reported more precisely further on' };
        const advisory = advisories.get(entry.osv);
        const { module, version, function: symbol } = entry.trace.first;
        const summary = headline(advisory?.summary, advisory?.details, `${entry.osv} in ${module}`);
        return {
            ruleId: entry.osv,
            title: symbol ? `${summary} (${symbol} is called)` : summary,
            // The database rates nothing.
            severity: {},
            identifiers: [entry.osv, ...(advisory?.aliases ?? [])],
            // The report does not say which go.mod it is about: paths in it count from the module.
            location: packageAt(packageUrl('go', module, version)),
            also: stepsOf(entry),
            fix: entry.fixed_version ? { version: entry.fixed_version } : undefined,
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
    fix: schemas/* object */.Ikc({ versions: maybeTexts }).nullish().catch(null),
    fixedInVersion: maybeText,
    knownExploited: maybeList(schemas/* object */.Ikc({ cve: maybeText })),
    epss: maybeList(schemas/* object */.Ikc({ epss: schemas/* number */.aig(), date: maybeText })),
});
const Detail = schemas/* object */.Ikc({
    type: maybeText,
    found: schemas/* object */.Ikc({ matchedSymbols: maybeList(schemas/* unknown */.L5J()) })
        .nullish()
        .catch(null),
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
    descriptor: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: maybeText, timestamp: maybeText }),
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
function dismissal(rules) {
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
    severities: commonSeverities,
    tool: ({ descriptor }) => toolNamed('Grype', descriptor.version),
    ran: ({ descriptor }) => ({ scannedAt: descriptor.timestamp ?? undefined }),
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
            fix: fixed === undefined ? undefined : { version: fixed },
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
            dismissed: path === '/ignoredMatches/*' ? dismissal(match.appliedIgnoreRules) : undefined,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/hadolint.js
// https://github.com/hadolint/hadolint (`--format json`)




const Lint = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().regex(/^(?:DL|SC)\d+$/),
    file: schemas/* string */.YjP(),
    level: maybeText,
    message: schemas/* string */.YjP(),
    line: maybeNumber,
    column: maybeNumber,
});
/** Hadolint's JSON. */
const hadolint = defineReader({
    id: 'hadolint',
    title: 'Hadolint',
    homepage: 'https://github.com/hadolint/hadolint',
    howToExport: 'hadolint --format json Dockerfile > hadolint.json',
    category: 'iac',
    syntax: 'json',
    head: schemas/* array */.YOg(Lint.pick({ code: true, file: true, message: true })),
    // An empty list is what Gitleaks writes, too: it counts as ours only under our name.
    claims: (lints) => lints.length > 0,
    entries: ['/*'],
    entry: Lint,
    prepare: () => null,
    severities: { error: 'medium', warning: 'low', info: 'info', style: 'info' },
    tool: () => ({ name: 'Hadolint' }),
    draft: (lint) => ({
        ruleId: lint.code,
        title: lint.message,
        severity: { word: lint.level },
        // SC rules are ShellCheck's: correctness of the shell in RUN lines.
        category: lint.code.startsWith('SC') ? 'quality' : 'iac',
        location: codeAt(lint.file, { start: lint.line, column: lint.column }),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/kics.js
// https://docs.kics.io/latest/results/






const kics_Head = schemas/* object */.Ikc({
    queries: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable(),
    kics_version: maybeText,
    files_scanned: schemas/* number */.aig(),
    queries_total: schemas/* number */.aig(),
    start: maybeText,
});
const kics_Place = schemas/* object */.Ikc({
    file_name: schemas/* string */.YjP(),
    line: maybeNumber,
    similarity_id: maybeText,
    expected_value: maybeText,
});
const Query = schemas/* object */.Ikc({
    query_id: schemas/* string */.YjP(),
    query_name: schemas/* string */.YjP(),
    severity: maybeText,
    category: maybeText,
    cwe: maybeText,
    files: schemas/* array */.YOg(kics_Place),
});
/** KICS' JSON. An entry is a place of a query: `/queries/0/files/1`. */
const kics = defineReader({
    id: 'kics',
    title: 'KICS',
    homepage: 'https://kics.io',
    howToExport: 'kics scan --path . --report-formats json --output-path .',
    category: 'iac',
    syntax: 'json',
    head: kics_Head,
    entries: ['/queries/*'],
    entry: Query,
    prepare: () => null,
    severities: { ...commonSeverities, trace: 'info' },
    tool: (head) => toolNamed('KICS', head.kics_version),
    ran: ({ start }) => ({ scannedAt: start ?? undefined }),
    draft: (query) => {
        const isSecret = query.category === 'Secret Management' && /passwords and secrets/i.test(query.query_name);
        return query.files.map((place, index) => ({
            at: `/files/${index}`,
            category: isSecret ? 'secret' : 'iac',
            ruleId: query.query_id,
            title: query.query_name,
            severity: { word: query.severity },
            identifiers: [cweOf(query.cwe)],
            location: codeAt(place.file_name, { start: place.line }),
            fix: place.expected_value && !isSecret ? { advice: place.expected_value } : undefined,
            toolFingerprint: place.similarity_id ?? undefined,
        }));
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
    cvss: schemas/* object */.Ikc({ score: maybeNumber, vectorString: maybeText }).nullish().catch(null),
});
const Fix = schemas/* union */.KCZ([
    schemas/* boolean */.zMY(),
    schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), isSemVerMajor: schemas/* boolean */.zMY().optional() }),
]);
const Vulnerable = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    isDirect: schemas/* boolean */.zMY().nullish().catch(null),
    // A text is the name of another vulnerable package: a way here, not a finding of its own.
    via: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), Via])),
    fixAvailable: Fix.nullish().catch(null),
});
/** The advice behind npm's `fixAvailable`: what to install, and whether it breaks. */
function fixOf(name, fix) {
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
    prepare: () => null,
    severities: commonSeverities,
    tool: () => ({ name: 'npm audit' }),
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
                    vectors: via.cvss?.vectorString ? [via.cvss.vectorString] : [],
                },
                identifiers: [advisory, ...via.cwe],
                // Report version 2 does not say which version is installed, only which are affected.
                location: packageAt(packageUrl('npm', name)),
                fix: fixOf(name, vulnerable.fixAvailable),
                relationship: vulnerable.isDirect === true ? 'direct' : vulnerable.isDirect === false ? 'transitive' : undefined,
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/npm-audit-v1.js
// Report version 1: npm 6, and pnpm to this day (https://pnpm.io/cli/audit).







const Resolution = schemas/* object */.Ikc({ id: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]), dev: schemas/* boolean */.zMY() });
const npm_audit_v1_Head = schemas/* object */.Ikc({
    advisories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    metadata: schemas/* object */.Ikc({ vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) }),
    actions: maybeList(schemas/* object */.Ikc({ resolves: maybeList(Resolution) })),
});
const Installed = schemas/* object */.Ikc({ version: maybeText, paths: maybeTexts, dev: maybeFlag });
const npm_audit_v1_Advisory = schemas/* object */.Ikc({
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
    cvss: schemas/* object */.Ikc({ score: maybeNumber, vectorString: maybeText }).nullish().catch(null),
});
/** CWEs in any of the spellings this format had: `CWE-79`, a list, or a list written as text. */
const cwesIn = (values) => values.flatMap((value) => value.match(/CWE-\d+/g) ?? []);
/** Fixed versions of a range such as `>=1.2.3 <2.0.0 || >=2.1.0`; `<0.0.0` is the registry's way to say there is none. */
const fixesIn = (range) => [...(range ?? '').matchAll(/>=\s*([\w.+-]+)/g)].map((match) => match[1] ?? '');
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
    entry: npm_audit_v1_Advisory,
    /** Whether each advisory is only met through development dependencies, where the report says so. */
    prepare: (head) => {
        const development = new Map();
        for (const { id, dev } of head.actions.flatMap((action) => action.resolves))
            development.set(String(id), dev && (development.get(String(id)) ?? true));
        return development;
    },
    severities: commonSeverities,
    tool: () => ({ name: 'npm audit' }),
    draft: (advisory, { prepared }) => {
        const ghsa = advisory.github_advisory_id ?? advisory.url?.split('/').at(-1);
        const version = ({ version: installed }, index) => {
            const found = advisory.findings[index];
            const development = prepared.get(String(advisory.id)) ?? found?.dev;
            const fixed = closestFix(installed, fixesIn(advisory.patched_versions));
            return {
                ...(advisory.findings.length > 1 ? { at: `/findings/${index}` } : {}),
                ruleId: ghsa ?? String(advisory.id),
                title: advisory.title,
                severity: {
                    word: advisory.severity,
                    score: advisory.cvss?.score,
                    vectors: advisory.cvss?.vectorString ? [advisory.cvss.vectorString] : [],
                },
                identifiers: [ghsa, ...advisory.cves, ...cwesIn(advisory.cwe)],
                location: packageAt(packageUrl('npm', advisory.module_name, installed)),
                fix: fixed === undefined ? undefined : { version: fixed, advice: advisory.recommendation ?? undefined },
                scope: development === true ? 'development' : development === false ? 'runtime' : undefined,
                relationship: relationshipOf(found?.paths ?? []),
            };
        };
        return advisory.findings.length === 0
            ? [version({ version: null, paths: [], dev: null }, 0)]
            : advisory.findings.map(version);
    },
});
/** A path of one package (`.>lodash`, `lodash`) is a direct dependency. */
function relationshipOf(paths) {
    if (paths.length === 0)
        return undefined;
    return paths.some((path) => path.split('>').filter((part) => part !== '.').length === 1) ? 'direct' : 'transitive';
}

;// CONCATENATED MODULE: ./build/read/readers/nuclei.js
// https://docs.projectdiscovery.io/opensource/nuclei/running#output-formats (`-jsonl`)






const Classification = schemas/* object */.Ikc({
    'cve-id': maybeTexts,
    'cwe-id': maybeTexts,
    'cvss-metrics': maybeText,
    'cvss-score': maybeNumber,
    'epss-score': maybeNumber,
});
const Match = schemas/* object */.Ikc({
    'template-id': maybeText,
    /** Before version 2.5. */
    templateID: maybeText,
    info: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        severity: maybeText,
        description: maybeText,
        remediation: maybeText,
        classification: Classification.nullish().catch(null),
    }),
    type: maybeText,
    host: maybeText,
    url: maybeText,
    'matched-at': maybeText,
    matched: maybeText,
    'matcher-name': maybeText,
    request: maybeText,
    is_fuzzing_result: schemas/* boolean */.zMY().nullish().catch(null),
    fuzzing_method: maybeText,
    fuzzing_parameter: maybeText,
})
    .refine((match) => Boolean(match['template-id'] ?? match.templateID), 'expected "template-id"');
/** The method of the fuzzed request, else of the request line; a template sends several, the last is recorded. */
const methodOf = ({ fuzzing_method, request }) => fuzzing_method ?? /^([A-Z]{3,10}) /.exec(request ?? '')?.[1];
/** Nuclei's JSON lines; nothing at all where no template matched. */
const nuclei = defineReader({
    id: 'nuclei',
    title: 'Nuclei',
    homepage: 'https://docs.projectdiscovery.io/opensource/nuclei',
    howToExport: 'nuclei -target https://app.example -jsonl -output nuclei.jsonl',
    category: 'dast',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(schemas/* unknown */.L5J()).refine((lines) => lines.some((line) => Match.safeParse(line).success)),
    entries: ['/*'],
    entry: Match,
    prepare: () => null,
    severities: commonSeverities,
    tool: () => ({ name: 'Nuclei' }),
    emptyIsClean: true,
    draft: (match) => {
        const { info, fuzzing_parameter: parameter } = match;
        const id = match['template-id'] ?? match.templateID ?? '';
        const classification = info.classification;
        const fuzzed = match.is_fuzzing_result === true && Boolean(parameter);
        return {
            ruleId: match['matcher-name'] ? `${id}:${match['matcher-name']}` : id,
            title: info.name,
            severity: {
                word: info.severity,
                score: classification?.['cvss-score'],
                vectors: classification?.['cvss-metrics'] ? [classification['cvss-metrics']] : [],
            },
            confidence: fuzzed ? 'medium' : 'high',
            identifiers: [...(classification?.['cve-id'] ?? []), ...(classification?.['cwe-id'] ?? [])],
            location: endpointAt(methodOf(match), 
            // Some templates write `/http://host/`.
            (match['matched-at'] ?? match.matched ?? match.url ?? match.host ?? '').replace(/^\/(?=https?:)/, ''), parameter),
            fix: info.remediation ? { advice: headline(info.remediation) } : undefined,
            reach: fuzzed
                ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'is_fuzzing_result: true' }]
                : [],
        };
    },
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
const Named = schemas/* object */.Ikc({ '@id': maybeText, identifiers: schemas/* object */.Ikc({ purl: maybeText }).nullish().catch(null) });
const asText = schemas/* string */.YjP().transform((id) => ({ '@id': id, identifiers: null }));
const Product = schemas/* union */.KCZ([
    asText.transform((product) => ({ ...product, subcomponents: [] })),
    Named.extend({ subcomponents: maybeList(schemas/* union */.KCZ([asText, Named])) }),
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
    products: schemas/* array */.YOg(Product).min(1),
    status: schemas/* enum */.k5n(['not_affected', 'affected', 'fixed', 'under_investigation']),
    justification: maybeText,
    impact_statement: maybeText,
    action_statement: maybeText,
    timestamp: maybeText,
});
/** Scanners that write OpenVEX: then it is a result of that tool, not the word of an author. */
const scanners = /govulncheck|kubescape|grype|trivy|vexination/i;
const idOf = (named) => named.identifiers?.purl ?? named['@id'] ?? '';
/** One place for each component named: the subcomponents of a product where there are any, else the product itself. */
function placesOf(product) {
    const id = idOf(product);
    const parts = product.subcomponents.map(idOf).filter((part) => part !== '');
    return parts.length === 0
        ? [packageAt(id)]
        : parts.map((part) => packageAt(part, { image: /^pkg:(?:oci|docker)\//.test(id) ? id : undefined }));
}
function verdict({ status, justification, impact_statement: impact }, byScanner) {
    if (status !== 'not_affected' && status !== 'fixed')
        return {};
    const original = justification ?? status;
    if (byScanner && status === 'not_affected')
        return {
            reach: [
                { level: 'no_path', granularity: 'symbol', method: 'callgraph', original: `status: ${status}, ${original}` },
            ],
        };
    return { dismissed: { by: 'vex', justification: impact ? `${original}: ${headline(impact)}` : original } };
}
/** What to do, unless it is the sentence that vexctl fills in. */
const adviceOf = ({ status, action_statement: action }) => status === 'affected' && action && !/^no action statement/i.test(action) ? { advice: action } : undefined;
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
    // Statements about scans are no scan.
    categoryOf: () => null,
    syntax: 'json',
    head: openvex_Head,
    entries: ['/statements/*'],
    entry: Statement,
    prepare: ({ author, tooling, timestamp }) => ({
        byScanner: scanners.test(tooling ?? '') || /^unknown author$/i.test(author ?? ''),
        written: timestamp,
        newest: new Map(),
    }),
    survey: (statement, { prepared: { newest, written }, pointer }) => {
        const time = new Date(statement.timestamp ?? written ?? '').getTime() || 0;
        const subject = subjectOf(statement);
        if (time >= (newest.get(subject)?.time ?? -Infinity))
            newest.set(subject, { time, pointer });
    },
    severities: {},
    tool: ({ author, tooling }) => ({
        name: scanners.exec(tooling ?? '')?.[0] ?? (author ? `VEX of ${author}` : 'OpenVEX'),
    }),
    ran: ({ timestamp }) => ({ scannedAt: timestamp ?? undefined }),
    draft: (statement, { prepared, pointer }) => {
        const { vulnerability, products } = statement;
        const newest = prepared.newest.get(subjectOf(statement))?.pointer ?? pointer;
        if (newest !== pointer)
            return { aside: `superseded by ${newest}` };
        return products.flatMap((product, index) => placesOf(product).map((location, part, all) => {
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
                fix: adviceOf(statement),
                ...verdict(statement, prepared.byScanner),
            };
        }));
    },
});

;// CONCATENATED MODULE: ./build/read/readers/osv-package.js
// One package of OSV-Scanner with its vulnerabilities: https://ossf.github.io/osv-schema/


const osv_package_Analysis = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ called: maybeFlag, unimportant: maybeFlag }))
    .nullish()
    .catch(null);
const Group = schemas/* object */.Ikc({
    ids: maybeTexts,
    aliases: maybeTexts,
    max_severity: maybeText,
    experimental_analysis: osv_package_Analysis,
    experimentalAnalysis: osv_package_Analysis,
});
const Range = schemas/* object */.Ikc({ type: maybeText, events: maybeList(schemas/* object */.Ikc({ fixed: schemas/* string */.YjP() })) });
const osv_package_Affected = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ecosystem: maybeText }).nullish().catch(null),
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
    database_specific: schemas/* object */.Ikc({ severity: maybeText, cwe_ids: maybeTexts }).nullish().catch(null),
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
    // Semgrep and Bandit also have `results`, with elements of another shape and these keys beside it.
    errors: schemas/* undefined */.Vxk().optional(),
    SchemaVersion: schemas/* undefined */.Vxk().optional(),
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
function osv_scanner_draftOf(vulnerability, index, { package: found, ...rest }, manifest) {
    const group = rest.groups.find(({ ids }) => ids.includes(vulnerability.id));
    const analysis = (group?.experimental_analysis ?? group?.experimentalAnalysis)?.[vulnerability.id];
    const ecosystem = found.ecosystem ?? '';
    const fixes = vulnerability.affected
        .filter((affected) => affected.package?.name.toLowerCase() === found.name.toLowerCase())
        .flatMap((affected) => affected.ranges
        .filter((range) => range.type !== 'GIT')
        .flatMap((range) => range.events.map((event) => event.fixed)));
    const fixed = closestFix(found.version, fixes);
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
        location: packageAt(purlOf(found, manifest), { manifest }),
        fix: fixed === undefined ? undefined : { version: fixed },
        reach: osv_scanner_reachOf(ecosystem, analysis?.called),
        scope: scopeOf(rest.dependency_groups),
    };
}
/** A checked-out repository has neither name nor ecosystem: its folder and commit stand for it. */
function purlOf({ name, version, ecosystem, commit }, source) {
    const folder = source
        ?.split('/')
        .filter((part) => part !== '')
        .at(-1);
    return packageUrl(ecosystem ?? '', name === '' ? (folder ?? '') : name, version || commit);
}
function draftsOf(entry, { prepared, keys }) {
    const manifest = prepared[Number(keys[0])];
    const { name, version, ecosystem } = entry.package;
    const licenses = entry.license_violations.map((license, index) => ({
        at: `/license_violations/${index}`,
        category: 'license',
        ruleId: license,
        title: `License ${license} of ${name} is not allowed`,
        severity: {},
        location: packageAt(packageUrl(ecosystem ?? '', name, version), { manifest }),
    }));
    return [
        ...(entry.vulnerabilities ?? []).map((vulnerability, index) => osv_scanner_draftOf(vulnerability, index, entry, manifest)),
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
    syntax: 'json',
    head: osv_scanner_Head,
    entries: ['/results/*/packages/*'],
    entry: OsvPackage,
    prepare: (head) => head.results.map(({ source }) => source.path),
    severities: commonSeverities,
    tool: () => ({ name: 'OSV-Scanner' }),
    draft: draftsOf,
});

;// CONCATENATED MODULE: ./build/read/readers/pip-audit.js
// https://github.com/pypa/pip-audit (`--format json`)







const pip_audit_Vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    aliases: maybeTexts,
    fix_versions: maybeTexts,
    description: maybeText,
});
const Dependency = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: maybeText,
    skip_reason: maybeText,
    vulns: schemas/* array */.YOg(pip_audit_Vulnerability).nullish(),
});
const Listed = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), vulns: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(), skip_reason: maybeText });
/** A list of dependencies until version 2.5, an object since. */
const pip_audit_Head = schemas/* object */.Ikc({ dependencies: schemas/* array */.YOg(schemas/* union */.KCZ([Listed, schemas/* null */.chJ(), schemas/* string */.YjP(), schemas/* number */.aig()])), fixes: maybeList(schemas/* unknown */.L5J()) })
    .refine(({ dependencies: [first] }) => first === undefined ||
    typeof first !== 'object' ||
    first === null ||
    first.vulns !== undefined ||
    first.skip_reason != null);
const pip_audit_draftOf = ({ name, version }, vulnerability, index) => {
    const fixed = closestFix(version, vulnerability.fix_versions);
    return {
        at: `/vulns/${index}`,
        ruleId: vulnerability.id,
        title: headline(vulnerability.description, `${vulnerability.id} in ${name}`),
        // The report has no severity at all.
        severity: {},
        identifiers: [vulnerability.id, ...vulnerability.aliases],
        location: packageAt(packageUrl('pypi', name, version)),
        fix: fixed === undefined ? undefined : { version: fixed },
    };
};
/** pip-audit's JSON. An entry: `/dependencies/3/vulns/0`. */
const pipAudit = defineReader({
    id: 'pip-audit',
    title: 'pip-audit',
    homepage: 'https://github.com/pypa/pip-audit',
    howToExport: 'pip-audit --requirement requirements.txt --format json --output pip-audit.json',
    category: 'sca',
    syntax: 'json',
    head: pip_audit_Head,
    entries: ['/dependencies/*'],
    entry: Dependency,
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'pip-audit' }),
    draft: (dependency) => (dependency.vulns ?? []).map((vulnerability, index) => pip_audit_draftOf(dependency, vulnerability, index)),
});

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

;// CONCATENATED MODULE: ./build/read/readers/sarif-category.js


/** Tool (as its driver is called, lower case) → what kind of tool it is. The first that matches counts. */
const tools = [
    [
        /^(?:gitleaks|trufflehog|detect-secrets|ggshield|gitguardian|nosey ?parker|kingfisher|secretlint|whispers|talisman|git-secrets)/,
        'secret',
    ],
    [
        /^(?:dockle|snyk container|clair|anchore|docker ?scout|twistlock|prisma cloud|aqua|jfrog xray container)/,
        'container',
    ],
    [
        /^(?:govulncheck|osv-scanner|dependency-check|snyk open source|npm[ -]audit|pip-audit|cargo-(?:audit|deny)|safety|retire|nancy|bundler-audit|grype|owasp dependency|black ?duck|mend|depscan|dep-scan|audit-ci|xray|jfrog|trivy)/,
        'sca',
    ],
    [
        /^(?:checkov|kics|tfsec|terrascan|kube-?(?:linter|score|sec|scape)|cfn[-_ ]?(?:lint|nag)|hadolint|regula|snyk iac|polaris|datree|tflint|zizmor|actionlint|poutine|prowler|conftest|template ?analyzer|ansible-lint)/,
        'iac',
    ],
    [
        /^(?:(?:owasp )?zap|zed attack|nuclei|burp|dastardly|wapiti|arachni|nikto|stackhawk|acunetix|invicti|netsparker|hcl appscan dynamic|dalfox|sqlmap|nightvision|bright)/,
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
/** Marks of rules, in tags or names, that say what is reported by a tool that reports several kinds. */
const sarif_category_marks = {
    secret: 'secret',
    secrets: 'secret',
    misconfiguration: 'iac',
    iac: 'iac',
    license: 'license',
};
const lint = /^eslint/;
/** ESLint’s rules, its own and those of plug-ins, that are about security. */
const securityLint = /^(?:no-(?:eval|implied-eval|new-func|script-url)$|@?[\w/-]*(?:security|sdl|xss|unsanitized|secrets|scanjs|prototype-pollution)[\w-]*\/)/;
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
        .map((mark) => lookUp(sarif_category_marks, mark.toLowerCase()))
        .find((category) => category !== undefined);
    if (marked !== undefined)
        return marked;
    const byTool = toolCategory(run);
    if (byTool !== undefined)
        return byTool;
    if (lint.test(nameOf(run)))
        return securityLint.test(id) ? 'sast' : 'quality';
    if (id.startsWith('ssc-'))
        return 'sca';
    return isQuality(tags, rule?.properties ?? {}) ? 'quality' : undefined;
}
/** Only a rule that says so itself, and says nothing of security, is about quality. */
const isQuality = (tags, properties) => tags.some((tag) => qualityTag.test(tag)) &&
    !tags.some((tag) => securityTag.test(tag)) &&
    properties['security-severity'] === undefined;
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

;// CONCATENATED MODULE: ./build/read/readers/sarif-location.js


/** Steps of data flows and frames that are kept of one result. */
const mostPlaces = 200;
/** The file or URL of an artifact, as the log spells it, its base put in front (SARIF 3.4). Undefined where it names none. */
function uriOf(artifact, { run, known }) {
    const fields = fieldsOf(artifact);
    const own = fields_textOf(fields.uri);
    const source = own === undefined ? fieldsOf(run.artifacts?.[numberOf(fields.index) ?? -1]?.location) : fields;
    const uri = own ?? fields_textOf(source.uri);
    if (uri === undefined)
        return undefined;
    const base = fields_textOf(fields.uriBaseId) ?? fields_textOf(source.uriBaseId);
    const key = base === undefined || run.originalUriBaseIds == null ? uri : `${base}\n${uri}`;
    let path = known.get(key);
    if (path === undefined)
        known.set(key, (path = joined(base, uri, run)));
    return path;
}
/** A base may stand on another one; a chain that turns in a circle ends. */
function joined(base, uri, run) {
    let path = uri;
    const seen = new Set();
    for (let next = base; next !== undefined && !seen.has(next) && !isAbsolute(path);) {
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
const elsewhere = new Set(['%GOROOT%', '%GOMODCACHE%']);
/** One `location` object; null where it says no place of ours. A page of the web is an endpoint. */
function sarif_location_placeOf(location, places) {
    const fields = fieldsOf(location);
    const physical = fieldsOf(fields.physicalLocation);
    if (elsewhere.has(fieldsOf(physical.artifactLocation).uriBaseId))
        return null;
    const uri = uriOf(physical.artifactLocation, places);
    if (uri === undefined)
        return logicalOf(listOf(fields.logicalLocations));
    return isUrl(uri) ? endpointAt(null, uri) : codeOf(uri, fieldsOf(physical.region));
}
/** As `codeAt`, without making an object for each part: data flows have steps by the million. */
function codeOf(path, { startLine, endLine, startColumn }) {
    const place = { type: 'code', path };
    if (typeof startLine !== 'number' || startLine < 1)
        return place;
    place.startLine = startLine;
    if (typeof endLine === 'number' && endLine >= startLine)
        place.endLine = endLine;
    if (typeof startColumn === 'number' && startColumn > 0)
        place.startColumn = startColumn;
    return place;
}
/** Where there is no file: a function or class by its full name, a resource of a cluster. */
function logicalOf(logicals) {
    for (const logical of logicals) {
        const { fullyQualifiedName, name, kind } = fieldsOf(logical);
        const called = fields_textOf(fullyQualifiedName) ?? fields_textOf(name);
        if (called === undefined)
            continue;
        const isResource = /^(?:resource|workload|pod|deployment)$/i.test(fields_textOf(kind) ?? '');
        return isResource ? { type: 'workload', uri: called } : codeAt(called);
    }
    return null;
}
/** All places of a result: the first counts, the others go along. A web request counts before the file of its response. */
function sarif_location_placesOf(result, places) {
    const listed = sarif_location_all(listOf(result.locations), (location) => sarif_location_placeOf(location, places));
    if (result.webRequest === undefined)
        return listed;
    const { target, method } = fieldsOf(result.webRequest);
    const url = fields_textOf(target);
    return url === undefined ? listed : [endpointAt(fields_textOf(method), url)];
}
function sarif_location_all(items, place) {
    const found = [];
    for (const item of items) {
        const location = place(item);
        if (location !== null)
            found.push(location);
    }
    return found;
}
/** Steps of a thread flow or frames of a stack, in their order. */
const sarif_location_stepsOf = (steps, places) => sarif_location_all(steps, (step) => sarif_location_placeOf(fieldsOf(step).location, places));
const sarif_location_none = [];
/** The thread flows of a result, each from source to sink. */
const flowsOf = (result) => result.codeFlows === undefined
    ? sarif_location_none
    : listOf(result.codeFlows)
        .flatMap((flow) => listOf(fieldsOf(flow).threadFlows))
        .map((thread) => listOf(fieldsOf(thread).locations));
/** Frames of the call stacks of a result, innermost first. */
const stacksOf = (result) => result.stacks === undefined ? sarif_location_none : listOf(result.stacks).map((stack) => listOf(fieldsOf(stack).frames));
/** Each place once, in the order of its first mention, and not too many. */
function distinct(...groups) {
    const seen = new Map();
    const kept = [];
    for (const location of groups.flat()) {
        if (kept.length >= mostPlaces)
            break;
        const isCode = location.type === 'code';
        const path = isCode ? location.path : JSON.stringify(location);
        let spots = seen.get(path);
        if (spots === undefined)
            seen.set(path, (spots = new Set()));
        const spot = isCode ? (location.startLine ?? 0) * 4096 + (location.startColumn ?? 0) : 0;
        if (spots.has(spot))
            continue;
        spots.add(spot);
        kept.push(location);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-message.js

/**
 * The text of a result’s message: its own, or the rule’s (then the tool’s) string of that id, with the arguments put in. Links such
 * as `[source](1)` keep their text only. Undefined where there is none.
 */
function messageOf(message, rule, components) {
    const own = fieldsOf(message);
    const text = stringOf(own) ?? sharedString(fields_textOf(own.id), rule, components);
    if (text === undefined)
        return undefined;
    return plain(own.arguments === undefined ? text : filled(text, textsOf(own.arguments)));
}
function sharedString(id, rule, components) {
    if (id === undefined)
        return undefined;
    const shared = [rule?.messageStrings, ...components.map(({ globalMessageStrings }) => globalMessageStrings)];
    return shared.map((strings) => stringOf(fieldsOf(strings?.[id]))).find((text) => text !== undefined);
}
const stringOf = ({ text, markdown }) => fields_textOf(text) ?? fields_textOf(markdown);
/** `{0}` is the first argument; `{{` and `}}` are braces (SARIF 3.11.5). */
const filled = (text, values) => values.length === 0
    ? text
    : text.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) => index === undefined ? whole.charAt(0) : (values[Number(index)] ?? whole));
/** Links to a location by its number mean nothing outside the log. */
const plain = (text) => text.includes('](') ? text.replace(/\[([^\]\\]*(?:\\.[^\]\\]*)*)\]\(\d+\)(?:,\(\d+\))*/g, '$1') : text;

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
    const steps = Math.max(...flows.map((flow) => flow.length));
    if (steps < 2)
        return undefined;
    return [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original: `data flow of ${steps} steps` }];
}
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
const levels = new Set(['error', 'warning', 'note', 'none']);
const word = /^(?:critical|high|medium|moderate|low|negligible|info|informational|unknown)$/i;
const nothing = { word: undefined, score: undefined, vectors: [] };
/** What stands in a text line by line: `Severity: LOW`. */
function lineOf(text, label) {
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
/** The tool’s own word, wherever a rule has it: an upper-case tag, its texts, its properties; and its `security-severity`. */
function ruleRating(rule) {
    if (rule === undefined)
        return nothing;
    const of = rule.properties ?? {};
    return {
        word: firstWord([
            ...textsOf(of.tags).filter((tag) => tag === tag.toUpperCase()),
            lineOf(rule.help?.text, 'Severity'),
            /^(\w+) severity\b/i.exec(rule.shortDescription?.text ?? '')?.[1],
            of['security-severity'],
            of.severity,
        ]),
        score: toScore(of['security-severity']),
        vectors: Object.values(of).filter((value) => typeof value === 'string' && value.startsWith('CVSS:')),
    };
}
/** What a result says beyond its rule. `inMessage`: the tool writes its word into a line of the message. */
function resultRating(result, inMessage) {
    const stated = result.properties === undefined ? undefined : fieldsOf(result.properties);
    if (stated === undefined && !inMessage)
        return nothing;
    const line = inMessage ? lineOf(fields_textOf(fieldsOf(result.message).text), 'Severity') : undefined;
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
    if (own !== undefined && levels.has(own))
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
    return configured.find((level) => level != null && levels.has(level)) ?? 'warning';
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
function ruleOf(result, table, unnamed) {
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
function remembered(id, rule, { run, facts }) {
    let found = facts.get(id);
    if (found === undefined) {
        found = {
            id,
            rule,
            short: rule?.shortDescription?.text?.replace(/^(?:\[[A-Z]+-[\d-]+\] |\w+ severity - (?:CVE-[\d-]+ )?)/, ''),
            category: ruleCategory(id, rule, run),
            rating: ruleRating(rule),
            confidence: ruleConfidence(rule, !precisionIsConstant.test(run.tool?.driver?.name ?? '')),
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
const names = [
    [
        /^(?:apt|dpkg|libapt-pkg[\d.]+|libc-bin|libc6|libpam-(?:modules|runtime|0g).*|perl-base|bsdutils|debianutils|debconf|base-files)$/,
        'debian',
    ],
    [/^(?:musl|musl-utils|apk-tools|alpine-[\w-]+|ssl_client|busybox-binsh|libcrypto[13].*)$/, 'alpine'],
];
/** Ecosystem of a language package by the file it was found in, or by the shape of its name; undefined where neither says. */
function ecosystemOf(file, name) {
    const known = file === undefined ? undefined : files.find(([pattern]) => pattern.test(file))?.[1];
    if (known !== undefined)
        return known;
    if (name === 'stdlib' || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i.test(name))
        return 'golang';
    return /^[\w.-]+:[\w.-]+$/.test(name) ? 'maven' : undefined;
}
/** Distribution of a system package by its version, then by its name; undefined where neither says. */
const distributionOf = (name, version) => versions.find(([pattern]) => pattern.test(version ?? ''))?.[1] ?? names.find(([pattern]) => pattern.test(name))?.[1];

;// CONCATENATED MODULE: ./build/read/readers/sarif-snyk.js



/** The middle of a Snyk id (`SNYK-DEBIAN12-APT-1541449`) → ecosystem. */
const ecosystems = {
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
    const ecosystem = lookUp(ecosystems, /^SNYK-([A-Z]+)/.exec(facts.id)?.[1] ?? '') ?? tags.at(-1) ?? '';
    const isSystem = /^(?:deb|apk|rpm)\b/.test(purlType(ecosystem));
    const isImage = /container/i.test(run.tool?.driver?.name ?? '');
    const file = uri();
    return {
        purl: packageUrl(ecosystem, isSystem ? (named.split('/').at(-1) ?? named) : named, version),
        manifest: isImage ? undefined : file,
        image: isImage && file !== undefined ? imageOf(file) : undefined,
        fix: sarif_snyk_fixOf(listOf(result.fixes)[0], facts.rule?.help?.markdown ?? ''),
        identifiers: ids.split(/[,\s]+/).filter((id) => id !== ''),
    };
}
/** Snyk writes `_` for the `:` of an image’s tag or digest. */
const imageOf = (uri) => uri.includes('@sha256_') ? uri.replace('@sha256_', '@sha256:') : uri.replace(/_([\w.-]*\d[\w.-]*|latest)$/, ':$1');
/** `Upgrade to lodash@4.17.21` among the fixes; `Upgrade … to version 4.17.21 or higher` in the help. */
function sarif_snyk_fixOf(fix, help) {
    const advice = fields_textOf(fieldsOf(fieldsOf(fix).description).text);
    const direct = /@([^@\s]+)$/.exec(advice ?? '')?.[1];
    const version = /^Upgrade [^\n]* to version (\S+?)(?:,| or higher|\.?$)/m.exec(help)?.[1] ?? direct;
    if (version === undefined && advice === undefined)
        return undefined;
    return { ...(version === undefined ? {} : { version }), ...(advice === undefined ? {} : { advice }) };
}

;// CONCATENATED MODULE: ./build/read/readers/sarif-packages.js







const finders = [
    [/^trivy/i, trivy],
    [/^(?:grype|anchore)/i, sarif_packages_grype],
    [/^snyk (?:open source|container)/i, snykPackage],
    [/^osv-scanner/i, sarif_packages_osvScanner],
    [/^govulncheck/i, govulncheckPackage],
    [/^dependency-check/i, dependencyCheck],
];
/** How the package that a result is about is found: null for results about code and the like. */
const finderOf = (run) => finders.find(([pattern]) => pattern.test(run.tool?.driver?.name ?? ''))?.[1] ?? stated;
const fixedIn = (version, fixes) => {
    const fixed = closestFix(version, fixes?.split(',') ?? []);
    return fixed === undefined ? undefined : { version: fixed };
};
/** The distribution that the rules of a run speak of, by the fixed versions and packages they name. */
function distributionOfRun(run) {
    const votes = new Map();
    for (const rule of run.tool?.driver?.rules ?? []) {
        const text = rule?.help?.text;
        const found = distributionOf(lineOf(text, 'Package') ?? '', lineOf(text, 'Fixed Version'));
        if (found !== undefined)
            votes.set(found, (votes.get(found) ?? 0) + 1);
    }
    return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
/** `Package: apt⏎Installed Version: 2.6.1⏎…⏎Fixed Version: 2.6.2`, the class in the rule’s name, the image in the run’s properties. */
function trivy({ message, facts, run, uri, distribution }) {
    // Its template for other formats (contrib/sarif.tpl) says all in the help of the rule instead.
    const text = message.startsWith('Package:') ? message : (facts.rule?.help?.text ?? '');
    const name = lineOf(text, 'Package');
    const version = lineOf(text, 'Installed Version');
    if (name === undefined || version === undefined)
        return null;
    const isSystem = facts.rule?.name === 'OsPackageVulnerability';
    const ecosystem = isSystem ? (distributionOf(name, version) ?? distribution) : ecosystemOf(uri(), name);
    return {
        purl: packageUrl(ecosystem ?? '', name, version),
        manifest: isSystem ? undefined : uri(),
        image: fields_textOf(run.properties?.imageName),
        fix: fixedIn(version, lineOf(text, 'Fixed Version')),
    };
}
/** All in the rule’s help, line by line; the image stands in front of the layer and the path of a logical location. */
function sarif_packages_grype({ result, facts, message, uri }) {
    const help = facts.rule?.help?.text;
    const said = /reports (\S+) at version (\S+)\s+which (?:is|would result in) a vulnerable \(([^)]+)\)/.exec(message);
    const name = lineOf(help, 'Package') ?? said?.[1];
    if (name === undefined)
        return null;
    const version = lineOf(help, 'Version') ?? said?.[2];
    const type = lineOf(help, 'Type') ?? said?.[3] ?? '';
    const namespace = lineOf(help, 'Data Namespace')?.split(':') ?? [];
    const [location] = listOf(result.locations).map(fieldsOf);
    const full = listOf(location?.logicalLocations).map((logical) => fields_textOf(fieldsOf(logical).fullyQualifiedName))[0];
    const image = /^(.+)@sha256:[0-9a-f]{64}:\//.exec(full ?? '')?.[1];
    const vulnerability = /^Vulnerability (\S+)/m.exec(help ?? '')?.[1];
    return {
        purl: packageUrl(namespace[1] === 'distro' && /^(?:deb|apk|rpm)$/.test(type) ? (namespace[2] ?? type) : type, name, version),
        manifest: lineOf(help, 'Location') ?? uri(),
        image,
        fix: fixedIn(version, lineOf(help, 'Fix Version')),
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
        purl: packageUrl(ecosystemOf(uri(), name) ?? '', name, version),
        manifest: uri(),
        fix: fixedIn(version, fixes.join(',')),
        identifiers: [...ids, ...(facts.rule?.deprecatedIds ?? [])],
    };
}
/** The purl is a logical location, or stands at the end of the rule’s short description; older versions only give the file. */
function dependencyCheck(asked) {
    const found = stated(asked);
    if (found !== null)
        return found;
    const purl = / in (pkg:\S+)$/.exec(asked.facts.rule?.shortDescription?.text ?? '')?.[1];
    return purl === undefined ? null : { purl, manifest: asked.uri() };
}
/** What any tool may state: a purl among the logical locations, or in the properties of the result or its rule (Docker Scout). */
function stated({ result, facts, uri }) {
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



const levelSaysNothing = /^(?:govulncheck|osv-scanner|dependency-check|grype|gitleaks)/i;
const mostHeadlines = 10_000;
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
        places: { run, known: new Map() },
        packageOf: finderOf(run),
        distribution: distributionOfRun(run),
        levelCounts: !levelSaysNothing.test(tool.name),
        severityInMessage: /^trivy/i.test(tool.name),
        suppressionsCount: !/^anchore container vulnerability report/i.test(tool.name),
        headlines: new Map(),
    };
});
/** The headline of a message: many results of a rule say the same. */
function headlineOf(message, { headlines }) {
    let found = headlines.get(message);
    if (found === undefined) {
        found = headline(message);
        if (headlines.size < mostHeadlines)
            headlines.set(message, found);
    }
    return found;
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
    const facts = ruleOf(result, rules, () => nameless(result, table));
    const message = messageOf(result.message, facts.rule, rules.components) ?? '';
    const found = packageFor(result, facts, message, table);
    const category = categoryFor(result, facts, found);
    const named = sarif_location_placesOf(result, places);
    const flows = flowsOf(result).map((steps) => sarif_location_stepsOf(steps, places));
    const stacks = stacksOf(result).map((frames) => sarif_location_stepsOf(frames, places));
    const isPlain = flows.length === 0 && stacks.length === 0 && named.length < 2;
    return {
        category,
        ruleId: facts.id,
        title: titleOf(message, facts, category, table),
        severity: sarif_severity_severityOf(resultRating(result, table.severityInMessage), facts.rating, () => table.levelCounts ? levelOf(result, facts, run) : undefined),
        confidence: resultConfidence(result) ?? facts.confidence,
        identifiers: identifiersOf(result, facts, found, run),
        location: found === null ? (named[0] ?? nowhere(category)) : packageAt(found.purl, found),
        also: isPlain ? undefined : distinct(...flows, ...stacks, named.slice(1)),
        fix: found?.fix,
        reach: sarif_reach_reachOf(result, { run, flows, category }),
        secret: category === 'secret' ? secretOf(result) : undefined,
        dismissed: table.suppressionsCount && result.suppressions !== undefined
            ? sarif_draft_dismissalOf(listOf(result.suppressions).map(fieldsOf))
            : undefined,
        toolFingerprint: found === null ? printOf(result) : undefined,
    };
}
/** A result without any rule goes by what it says; Gitleaks 7 says no more than the name of its rule. */
function nameless(result, table) {
    const message = messageOf(result.message, undefined, table.rules.components) ?? '';
    const leak = /^(.{1,60}) secret detected$/.exec(message)?.[1];
    return (leak ??
        (table.tool.name.toLowerCase() === 'gitleaks' ? 'unnamed' : headlineOf(message, table).slice(0, 80) || 'unnamed'));
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
/** Checks of an image as a whole name no place, others may have none to name. */
const nowhere = (category) => category === 'container' ? { type: 'workload', uri: 'image' } : { type: 'code', path: '.' };
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
            return headlineOf(message, table) || headline(short, full, rule?.name, id);
    }
}
function identifiersOf(result, { id, rule, weaknesses, advisories }, found, run) {
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
    return Object.values(fieldsOf(result.fingerprints))
        .map((value) => fields_textOf(value) ?? fields_textOf(fieldsOf(value).value) ?? numberOf(value)?.toString())
        .find((value) => value !== undefined && isPrint(value));
}
const isPrint = (text) => text.length >= 8 && !/\s/.test(text);

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
/** Marks of a scan that failed or did not look at everything; null where there are none. */
function healthOf({ runs }) {
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

;// CONCATENATED MODULE: ./build/read/readers/sarif-schema.js
// The part of SARIF 2.1.0 that is read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Tools violate the standard
// everywhere, so what can be done without is optional and of any type.



const maybe = (shape) => schemas/* object */.Ikc(shape).nullish().catch(null);
const maybeFields = schemas/* custom */.IeY(isFields).nullish().catch(null);
/** A list whose places count: what does not fit leaves a hole. */
const indexed = (item) => schemas/* array */.YOg(item.nullish().catch(null)).nullish().catch(null);
const Message = maybe({ text: maybeText, markdown: maybeText });
const sarif_schema_Rule = schemas/* object */.Ikc({
    id: maybeText,
    guid: maybeText,
    name: maybeText,
    deprecatedIds: maybeTexts,
    shortDescription: Message,
    fullDescription: Message,
    help: Message,
    messageStrings: maybeFields,
    defaultConfiguration: maybe({ level: maybeText }),
    relationships: maybeList(schemas/* object */.Ikc({ target: maybeFields })),
    properties: maybeFields,
});
const ToolComponent = schemas/* object */.Ikc({
    name: maybeText,
    guid: maybeText,
    version: maybeText,
    semanticVersion: maybeText,
    rules: indexed(sarif_schema_Rule),
    taxa: indexed(sarif_schema_Rule),
    globalMessageStrings: maybeFields,
    properties: maybeFields,
});
const Notification = schemas/* object */.Ikc({ level: maybeText, message: Message });
const Invocation = schemas/* object */.Ikc({
    executionSuccessful: maybeFlag,
    endTimeUtc: maybeText,
    exitCodeDescription: maybeText,
    exitSignalName: maybeText,
    toolConfigurationNotifications: maybeList(Notification),
    toolExecutionNotifications: maybeList(Notification),
    ruleConfigurationOverrides: maybeList(schemas/* object */.Ikc({ descriptor: maybeFields, configuration: maybe({ level: maybeText }) })),
});
const sarif_schema_Run = schemas/* object */.Ikc({
    tool: maybe({ driver: ToolComponent.nullish().catch(null), extensions: indexed(ToolComponent) }),
    invocations: indexed(Invocation),
    artifacts: indexed(schemas/* object */.Ikc({ location: maybeFields })),
    originalUriBaseIds: maybeFields,
    taxonomies: indexed(ToolComponent),
    versionControlProvenance: maybeList(schemas/* object */.Ikc({ revisionId: maybeText })),
    properties: maybeFields,
    results: schemas/* unknown */.L5J().optional(),
});
/** The head: everything but the results, of which each run keeps one. */
const Log = schemas/* object */.Ikc({ $schema: maybeText, version: maybeText, runs: schemas/* array */.YOg(sarif_schema_Run).nullable() })
    .refine(({ $schema, version, runs }) => {
    if (version != null)
        return version.startsWith('2.1');
    return /sarif/i.test($schema ?? '') || runs?.some(({ tool }) => tool?.driver != null) === true;
}, 'expected SARIF 2.1.0');
/** A result is looked into field by field: of a log with 100,000 a schema would take longer than the parsing. */
const Result = schemas/* custom */.IeY((value) => isFields(value) && ('message' in value || 'ruleId' in value || 'rule' in value || 'ruleIndex' in value), 'expected an object with a message or a rule');

;// CONCATENATED MODULE: ./build/read/readers/sarif.js







/** SARIF 2.1.0 of any tool. Each result is an entry; results of a further tool in the same log carry its name. */
const sarif = defineReader({
    id: 'sarif',
    title: 'SARIF',
    homepage: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    howToExport: 'semgrep scan --sarif --output semgrep.sarif',
    category: 'sast',
    categoryOf: ({ runs }) => runCategory(runs?.[0]),
    syntax: 'json',
    head: Log,
    entries: ['/runs/*/results/*'],
    entry: Result,
    prepare: runTables,
    severities: sarifSeverities,
    tool: ({ runs }) => toolOf(runs?.[0]),
    ran: ranOf,
    health: healthOf,
    draft: (result, { prepared, keys }) => {
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
        metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null),
        validation_state: maybeText,
        sca_info: Sca.nullish().catch(null),
        dataflow_trace: schemas/* unknown */.L5J().optional(),
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/semgrep-json.js
// https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif (semgrep_output_v1.atd in github.com/semgrep/semgrep-interfaces)










const semgrep_json_Failure = schemas/* object */.Ikc({ level: maybeText, type: schemas/* unknown */.L5J().optional(), message: maybeText });
const semgrep_json_Head = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* object */.Ikc({ check_id: schemas/* string */.YjP() }), schemas/* null */.chJ(), schemas/* string */.YjP(), schemas/* number */.aig()])),
    errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((list) => list.flatMap((item) => semgrep_json_Failure.safeParse(item).data ?? [])),
    version: maybeText,
    paths: schemas/* object */.Ikc({ scanned: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null) })
        .nullish()
        .catch(null),
    // Other tools write `results` and `errors` too; these keys are theirs.
    metrics: schemas/* undefined */.Vxk().optional(),
    generated_at: schemas/* undefined */.Vxk().optional(),
    njsscan_version: schemas/* undefined */.Vxk().optional(),
});
const semgrep_json_text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
/** Which kind of tool speaks: Supply Chain, Secrets, code rules, or rules about style. */
function categoryOf({ extra, check_id }) {
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
    syntax: 'json',
    head: semgrep_json_Head,
    entries: ['/results/*'],
    entry: SemgrepResult,
    prepare: () => null,
    severities: {
        ...commonSeverities,
        error: 'high',
        warning: 'medium',
        info: 'low',
        experiment: 'info',
        inventory: 'info',
    },
    tool: (head) => toolNamed('Semgrep', head.version),
    health: (head) => {
        const fatal = head.errors.filter((error) => error.level === 'error');
        const first = fatal[0];
        if (first === undefined)
            return null;
        const what = `Semgrep reports ${fatal.length} error${fatal.length === 1 ? '' : 's'}: ${headline(first.message, semgrep_json_text(first.type), 'no message')}`;
        const nothing = head.results.length === 0 && (head.paths?.scanned?.length ?? 0) === 0;
        return nothing
            ? { health: 'scanner-failed', message: `${what}. Nothing was scanned.`, next: 'Fix the scan and run it again.' }
            : { health: 'partial', message: `${what}. Its findings are not complete.`, next: 'See `errors` in the report.' };
    },
    draft: (result) => {
        const { extra } = result;
        const category = categoryOf(result);
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
            dismissed: extra.is_ignored === true ? { by: 'tool', justification: 'nosemgrep comment in the code' } : undefined,
            // Without a login every fingerprint reads the same; it would make one finding of all.
            toolFingerprint: extra.fingerprint === 'requires login' ? undefined : (extra.fingerprint ?? undefined),
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/snyk-json.js
// https://docs.snyk.io/snyk-cli/commands/test (`--json`): Open Source and Container







const Project = schemas/* object */.Ikc({
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    ok: schemas/* boolean */.zMY(),
    packageManager: maybeText,
    displayTargetFile: maybeText,
    targetFile: maybeText,
    path: maybeText,
    docker: schemas/* object */.Ikc({}).nullish().catch(null),
    dependencyCount: schemas/* number */.aig().nullish(),
});
const Failed = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP(), path: maybeText });
const one = (item) => [item];
const snyk_json_Head = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* union */.KCZ([Project, Failed])).min(1), schemas/* union */.KCZ([Project, Failed]).transform(one)]);
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
    identifiers: schemas/* record */.g1P(schemas/* string */.YjP(), maybeTexts).nullish().catch(null),
    fixedIn: maybeTexts,
    from: maybeTexts,
    upgradePath: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish().catch(null),
    isUpgradable: maybeFlag,
    reachability: maybeText,
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
function snyk_json_draftOf(vulnerability, project) {
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
            vectors: vulnerability.CVSSv3 ? [vulnerability.CVSSv3] : [],
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
    };
}
/** `snyk test --json` and `snyk container test --json`: one project, or a list of them (`--all-projects`). */
const snykJson = defineReader({
    id: 'snyk-json',
    title: 'Snyk',
    homepage: 'https://snyk.io',
    howToExport: 'snyk test --all-projects --json-file-output=snyk.json',
    category: 'sca',
    categoryOf: ([first]) => (first !== undefined && 'docker' in first && first.docker ? 'container' : 'sca'),
    syntax: 'json',
    head: snyk_json_Head,
    entries: ['/vulnerabilities/*', '/*/vulnerabilities/*'],
    entry: snyk_json_Vulnerability,
    prepare: (projects) => projects,
    severities: commonSeverities,
    tool: () => ({ name: 'Snyk' }),
    health: (projects) => {
        const failed = projects.find((project) => 'error' in project);
        if (failed === undefined)
            return null;
        const what = `Snyk failed${failed.path ? ` on ${failed.path}` : ''}: ${failed.error}`;
        return {
            health: projects.every((project) => 'error' in project) ? 'scanner-failed' : 'partial',
            message: what,
            next: 'Fix the scan and run it again.',
        };
    },
    draft: (vulnerability, { prepared, keys }) => {
        const project = prepared[keys.length > 1 ? Number(keys[0]) : 0];
        return snyk_json_draftOf(vulnerability, project !== undefined && 'vulnerabilities' in project ? project : undefined);
    },
});

;// CONCATENATED MODULE: ./build/read/readers/tfsec.js
// https://aquasecurity.github.io/tfsec/latest/guides/usage/ (`--format json`)






const tfsec_Result = schemas/* object */.Ikc({
    rule_id: schemas/* string */.YjP(),
    long_id: maybeText,
    rule_description: maybeText,
    description: maybeText,
    resolution: maybeText,
    resource: maybeText,
    severity: maybeText,
    status: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish().catch(null),
    location: schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), start_line: maybeNumber, end_line: maybeNumber }),
});
/** tfsec's JSON. A clean run writes `results: null`. */
const tfsec = defineReader({
    id: 'tfsec',
    title: 'tfsec',
    homepage: 'https://aquasecurity.github.io/tfsec/',
    howToExport: 'tfsec --format json --out tfsec.json .',
    category: 'iac',
    syntax: 'json',
    head: schemas/* strictObject */.rej({
        results: schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* array */.YOg(tfsec_Result.pick({ rule_id: true, location: true })).min(1)]),
    }),
    entries: ['/results/*'],
    entry: tfsec_Result,
    prepare: () => null,
    severities: { ...commonSeverities, error: 'high', warning: 'medium' },
    tool: () => ({ name: 'tfsec' }),
    draft: (result) => {
        // 0 failed, 1 passed, 2 ignored; older versions write the word.
        if (result.status === 1 || result.status === 'passed')
            return { aside: 'passed' };
        return {
            ruleId: result.long_id ?? result.rule_id,
            title: headline(result.rule_description, result.description, result.rule_id),
            severity: { word: result.severity },
            location: codeAt(result.location.filename, { start: result.location.start_line, end: result.location.end_line }),
            fix: result.resolution ? { advice: result.resolution } : undefined,
            dismissed: result.status === 2 || result.status === 'ignored'
                ? { by: 'tool', justification: 'tfsec:ignore comment in the code' }
                : undefined,
        };
    },
});

;// CONCATENATED MODULE: ./build/read/readers/trivy-entry.js
// What one entry of a Trivy report says, in whichever of its lists it stands.







const Cvss = schemas/* object */.Ikc({ V2Vector: maybeText, V3Vector: maybeText, V40Vector: maybeText });
const trivy_entry_Vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP(),
    PkgName: schemas/* string */.YjP(),
    PkgPath: maybeText,
    PkgIdentifier: schemas/* object */.Ikc({ PURL: maybeText }).nullish().catch(null),
    InstalledVersion: maybeText,
    FixedVersion: maybeText,
    VendorIDs: maybeTexts,
    Severity: maybeText,
    Title: maybeText,
    Description: maybeText,
    CweIDs: maybeTexts,
    CVSS: schemas/* record */.g1P(schemas/* string */.YjP(), Cvss).nullish().catch(null),
});
const Misconfiguration = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP(),
    Title: maybeText,
    Message: maybeText,
    Severity: maybeText,
    Status: maybeText,
    Resolution: maybeText,
    CauseMetadata: schemas/* object */.Ikc({ StartLine: maybeNumber, EndLine: maybeNumber }).nullish().catch(null),
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
/** Set aside by VEX or an ignore file; the finding stands inside. */
const Modified = schemas/* object */.Ikc({ Type: maybeText, Status: schemas/* string */.YjP(), Statement: maybeText, Finding: trivy_entry_Vulnerability });
const TrivyEntry = schemas/* union */.KCZ([Modified, trivy_entry_Vulnerability, Misconfiguration, Secret, License]);
/** The draft of an entry of any of Trivy's lists; a passed check is an aside. */
function trivyDraft(entry, result) {
    if ('Finding' in entry) {
        const by = /^ignored$/i.test(entry.Status) ? 'tool' : 'vex';
        return {
            ...vulnerability(entry.Finding, result),
            dismissed: { by, justification: entry.Statement || entry.Status },
        };
    }
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
        fix: fixed === undefined ? undefined : { version: fixed },
    };
}
const trivy_entry_placeOf = (result, start, end) => result?.workload === undefined
    ? codeAt(result?.target ?? '', { start, end })
    : { type: 'workload', uri: result.workload };
function misconfiguration(entry, result) {
    if (entry.Status === 'PASS')
        return { aside: 'passed' };
    return {
        category: 'iac',
        ruleId: entry.ID,
        title: headline(entry.Title, entry.Message, entry.ID),
        severity: { word: entry.Severity },
        location: trivy_entry_placeOf(result, entry.CauseMetadata?.StartLine, entry.CauseMetadata?.EndLine),
        fix: entry.Resolution ? { advice: entry.Resolution } : undefined,
        dismissed: entry.Status === 'EXCEPTION'
            ? { by: 'tool', justification: 'exception in the configuration of Trivy' }
            : undefined,
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

;// CONCATENATED MODULE: ./build/read/readers/trivy.js
// https://trivy.dev/latest/docs/configuration/reporting/#json (schema version 2)






const trivy_Result = schemas/* object */.Ikc({ Target: schemas/* string */.YjP(), Class: maybeText, Type: maybeText });
const Metadata = schemas/* object */.Ikc({ RepoTags: maybeTexts }).nullish().catch(null);
const Results = schemas/* array */.YOg(trivy_Result).nullish();
const trivy_Head = schemas/* object */.Ikc({
    SchemaVersion: schemas/* number */.aig(),
    ArtifactName: schemas/* string */.YjP(),
    ArtifactType: maybeText,
    CreatedAt: maybeText,
    Metadata,
    Results,
    Trivy: schemas/* object */.Ikc({ Version: maybeText }).nullish().catch(null),
});
const lists = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses', 'ExperimentalModifiedFindings'];
const imageTypes = new Set(['container_image', 'vm']);
/** Trivy's JSON: images, file systems, repositories. Secrets, misconfigurations and licences go to their own category. */
const trivy_trivy = defineReader({
    id: 'trivy',
    title: 'Trivy',
    homepage: 'https://trivy.dev',
    howToExport: 'trivy image --format json --output trivy.json registry.example/app:1.2',
    category: 'sca',
    categoryOf: ({ ArtifactType }) => (imageTypes.has(ArtifactType ?? '') ? 'container' : 'sca'),
    syntax: 'json',
    head: trivy_Head,
    entries: lists.map((list) => `/Results/*/${list}/*`),
    entry: TrivyEntry,
    prepare: ({ Results: results, ArtifactType, ArtifactName, Metadata: metadata }) => {
        const isImage = imageTypes.has(ArtifactType ?? '');
        const system = results?.find(({ Class }) => Class === 'os-pkgs')?.Target.replace(/ \([^)]*\)$/, '');
        const image = isImage ? ArtifactName || metadata?.RepoTags[0] || system : undefined;
        return (results ?? []).map(({ Target, Class, Type }) => ({
            target: Target,
            class: Class,
            type: Type,
            image,
            isImage,
        }));
    },
    severities: commonSeverities,
    tool: (head) => toolNamed('Trivy', head.Trivy?.Version),
    ran: ({ CreatedAt }) => ({ scannedAt: CreatedAt ?? undefined }),
    draft: (entry, { prepared, keys }) => trivyDraft(entry, prepared[Number(keys[0])]),
});

;// CONCATENATED MODULE: ./build/read/readers/trivy-k8s.js
// https://trivy.dev/latest/docs/target/kubernetes/ (`--report all --format json`)





const Resource = schemas/* object */.Ikc({
    Namespace: maybeText,
    Kind: schemas/* string */.YjP(),
    Name: schemas/* string */.YjP(),
    Metadata: schemas/* union */.KCZ([
        schemas/* object */.Ikc({ RepoTags: maybeTexts }),
        schemas/* array */.YOg(schemas/* object */.Ikc({ RepoTags: maybeTexts })).transform((list) => list[0]),
    ])
        .nullish()
        .catch(null),
    Results: schemas/* array */.YOg(schemas/* object */.Ikc({ Target: schemas/* string */.YjP(), Class: maybeText, Type: maybeText })).nullish(),
});
const Resources = schemas/* array */.YOg(Resource).nullish();
const trivy_k8s_Head = schemas/* object */.Ikc({ ClusterName: schemas/* string */.YjP(), Resources, Vulnerabilities: Resources, Misconfigurations: Resources })
    .refine((head) => head.Resources != null || head.Vulnerabilities != null || head.Misconfigurations != null);
/** The image a result speaks of: `docker.io/redis:6.0.5 (debian 10.4)`. */
const trivy_k8s_imageOf = (target) => target.replace(/ \([^)]*\)$/, '');
/** Trivy's JSON about a cluster, both layouts: by resource, and by kind of finding. */
const trivyK8s = defineReader({
    id: 'trivy-k8s',
    title: 'Trivy (Kubernetes)',
    homepage: 'https://trivy.dev/latest/docs/target/kubernetes/',
    howToExport: 'trivy k8s --report all --format json --output trivy-k8s.json',
    category: 'container',
    syntax: 'json',
    head: trivy_k8s_Head,
    entries: ['Resources', 'Vulnerabilities', 'Misconfigurations'].flatMap((group) => ['Vulnerabilities', 'Misconfigurations', 'Secrets'].map((list) => `/${group}/*/Results/*/${list}/*`)),
    entry: TrivyEntry,
    prepare: (head) => {
        const table = (group) => (group ?? []).map((resource) => (resource.Results ?? []).map(({ Target, Class, Type }) => ({
            target: Target,
            class: Class,
            type: Type,
            image: resource.Metadata?.RepoTags[0] ?? trivy_k8s_imageOf(Target),
            isImage: true,
            workload: `k8s://${resource.Namespace || 'default'}/${resource.Kind}/${resource.Name}`,
        })));
        return {
            Resources: table(head.Resources),
            Vulnerabilities: table(head.Vulnerabilities),
            Misconfigurations: table(head.Misconfigurations),
        };
    },
    severities: commonSeverities,
    tool: () => ({ name: 'Trivy' }),
    draft: (entry, { prepared, keys, path }) => {
        const group = path.split('/')[1];
        const results = prepared[group]; // the path is one of `entries`, whose first step is a key of this table
        return trivyDraft(entry, results[Number(keys[0])]?.[Number(keys[1])]);
    },
});

;// CONCATENATED MODULE: ./build/read/readers/trufflehog.js
// https://github.com/trufflesecurity/trufflehog, `pkg/output/json.go` (version 3)




const Origin = schemas/* object */.Ikc({
    file: maybeText,
    line: schemas/* number */.aig().nullish().catch(null),
    link: maybeText,
    repository: maybeText,
    image: maybeText,
    bucket: maybeText,
});
const trufflehog_Leak = schemas/* object */.Ikc({
    DetectorName: schemas/* string */.YjP(),
    Verified: schemas/* boolean */.zMY(),
    VerificationError: maybeText,
    Raw: schemas/* string */.YjP(),
    RawV2: maybeText,
    SourceMetadata: schemas/* object */.Ikc({ Data: schemas/* record */.g1P(schemas/* string */.YjP(), Origin.nullish().catch(null)) })
        .nullish()
        .catch(null),
});
function trufflehog_placeOf({ SourceMetadata }) {
    const [[source, origin] = ['unknown', null]] = Object.entries(SourceMetadata?.Data ?? {});
    if (origin?.file)
        return codeAt(origin.file, { start: origin.line });
    return {
        type: 'workload',
        uri: origin?.link || origin?.repository || origin?.image || `trufflehog://${source.toLowerCase()}`,
    };
}
/** TruffleHog's JSON, one leak a line; nothing at all where it found none. The value goes into the keyed hash and nowhere else. */
const trufflehog = defineReader({
    id: 'trufflehog',
    title: 'TruffleHog',
    homepage: 'https://github.com/trufflesecurity/trufflehog',
    howToExport: 'trufflehog filesystem --json . > trufflehog.jsonl',
    category: 'secret',
    syntax: 'json-lines',
    head: schemas/* array */.YOg(schemas/* unknown */.L5J()).refine((lines) => lines.some((line) => trufflehog_Leak.safeParse(line).success)),
    entries: ['/*'],
    entry: trufflehog_Leak,
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'TruffleHog' }),
    emptyIsClean: true,
    draft: (leak) => ({
        ruleId: leak.DetectorName,
        title: `${leak.Verified ? 'Live' : 'Possible'} credential of ${leak.DetectorName}`,
        severity: {},
        confidence: leak.Verified ? 'high' : undefined,
        identifiers: ['CWE-798'],
        location: trufflehog_placeOf(leak),
        secret: leak.RawV2 || leak.Raw,
        // Not verified is not invalid: the service may not have answered.
        validity: leak.Verified ? 'valid' : undefined,
        reach: leak.Verified
            ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'Verified: true' }]
            : [],
    }),
});

;// CONCATENATED MODULE: ./build/read/readers/wapiti-flaw.js


const levelWords = ['info', 'low', 'medium', 'high', 'critical'];
const wapitiSeverities = {
    info: 'info',
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
};
/** A path of the target as a whole URL. */
function urlOf(target, path) {
    const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(target ?? '')?.[0] ?? '';
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(path ?? '') ? (path ?? '') : `${origin}${path ?? '/'}`;
}
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
        reach: shown
            ? [
                {
                    level: 'exercised',
                    granularity: 'flow',
                    method: 'dynamic',
                    original: `payload sent in ${flaw.parameter ?? ''}`,
                },
            ]
            : [],
    };
}
/** `Sat, 27 Mar 2021 19:42:50 +0000` in ISO 8601; undefined where it is no date. */
function wapitiTime(date) {
    const time = new Date(date ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

;// CONCATENATED MODULE: ./build/read/readers/wapiti-json.js
// https://wapiti-scanner.github.io: `wapiti --format json`





const wapiti_json_Classification = schemas/* object */.Ikc({ ref: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null) });
const Classifications = schemas/* record */.g1P(schemas/* string */.YjP(), wapiti_json_Classification).nullish().catch(null);
const wapiti_json_Head = schemas/* object */.Ikc({
    classifications: Classifications,
    vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())),
    anomalies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* unknown */.L5J())),
    infos: schemas/* object */.Ikc({ target: schemas/* string */.YjP(), version: schemas/* string */.YjP().regex(/wapiti/i), date: maybeText }),
});
const Flaw = schemas/* object */.Ikc({
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
    syntax: 'json',
    head: wapiti_json_Head,
    entries: ['/vulnerabilities/*/*', '/anomalies/*/*', '/additionals/*/*'],
    entry: Flaw,
    prepare: ({ classifications, infos }) => ({
        target: infos.target,
        references: new Map(Object.entries(classifications ?? {}).map(([name, { ref }]) => [name, Object.keys(ref ?? {})])),
    }),
    severities: wapitiSeverities,
    tool: ({ infos }) => toolNamed('Wapiti', infos.version.replace(/^Wapiti /, '')),
    ran: ({ infos }) => ({ scannedAt: wapitiTime(infos.date) }),
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
    syntax: 'xml',
    head: xmlElement('report').refine((root) => info(root, 'generatorName') === 'wapiti'),
    entries: ['/report/vulnerabilities/vulnerability', '/report/anomalies/anomaly', '/report/additionals/additional'],
    entry: xmlElement().refine((kind) => kind.attributes['name'] !== undefined, 'expected an attribute "name"'),
    prepare: (root) => ({ target: info(root, 'target') }),
    severities: wapitiSeverities,
    tool: (root) => toolNamed('Wapiti', info(root, 'generatorVersion')?.replace(/^Wapiti /, '')),
    ran: (root) => ({ scannedAt: wapitiTime(info(root, 'dateOfScan')) }),
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

;// CONCATENATED MODULE: ./build/read/readers/zap-alert.js




const riskWords = ['Informational', 'Low', 'Medium', 'High'];
const zapSeverities = {
    informational: 'info',
    low: 'low',
    medium: 'medium',
    high: 'high',
};
const zap_alert_confidences = { '4': 'high', '3': 'high', '2': 'medium', '1': 'low' };
/** Solutions are HTML. */
const withoutTags = (html) => html?.replace(/<[^>]*>/g, ' ') ?? '';
/** A draft for an instance of an alert. */
function zapDraft(alert, site, instance) {
    const { attack } = instance;
    const solution = headline(withoutTags(alert.solution));
    return {
        ...(instance.at === undefined ? {} : { at: instance.at }),
        ruleId: alert.alertRef || alert.pluginId,
        title: alert.name || `ZAP rule ${alert.pluginId}`,
        severity: { word: riskWords[Number(alert.riskcode)] ?? alert.riskcode },
        confidence: lookUp(zap_alert_confidences, alert.confidence?.trim() ?? ''),
        identifiers: [cweOf(alert.cweid)],
        location: endpointAt(instance.method, instance.uri || site, instance.param),
        fix: solution === '' ? undefined : { advice: solution },
        // Only active rules send an attack; a passive one read a response that went by.
        reach: attack
            ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'attack sent, alert raised' }]
            : [],
        dismissed: alert.confidence?.trim() === '0' ? { by: 'tool', justification: 'marked as a false positive in ZAP' } : undefined,
    };
}
/** `Wed, 14 Sep 2016 20:52:37`, written without a zone; CI runs in UTC. */
function zapTime(created, generated) {
    const time = new Date(created || `${generated ?? ''} UTC`);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

;// CONCATENATED MODULE: ./build/read/readers/zap-json.js
// https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/





const Site = schemas/* object */.Ikc({ '@name': schemas/* string */.YjP(), alerts: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const zap_json_Head = schemas/* object */.Ikc({
    '@version': schemas/* string */.YjP(),
    '@generated': maybeText,
    created: maybeText,
    '@programName': maybeText,
    // A report about one site once held an object here.
    site: schemas/* union */.KCZ([schemas/* array */.YOg(Site), Site.transform((site) => [site])]),
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
    syntax: 'json',
    head: zap_json_Head,
    entries: ['/site/*/alerts/*', '/site/alerts/*'],
    entry: zap_json_Alert,
    prepare: ({ site }) => site.map((each) => each['@name']),
    severities: zapSeverities,
    tool: (head) => toolNamed('ZAP', head['@version']),
    ran: (head) => ({ scannedAt: zapTime(head.created, head['@generated']) }),
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
/** ZAP's "Traditional XML" report. An entry is an instance: `/OWASPZAPReport/site/alerts/alertitem[9]/instances/instance[3]`. */
const zapXml = defineReader({
    id: 'zap-xml',
    title: 'ZAP (XML)',
    homepage: 'https://www.zaproxy.org',
    howToExport: 'zap-baseline.py -t https://app.example -x zap.xml',
    category: 'dast',
    syntax: 'xml',
    head: xmlElement('OWASPZAPReport'),
    entries: ['/OWASPZAPReport/site/alerts/alertitem'],
    entry: xmlElement('alertitem').refine((alert) => textAt(alert, 'pluginid') !== undefined, 'expected a <pluginid>'),
    prepare: (root) => childrenOf(root, 'site').map((site) => site.attributes['name'] ?? ''),
    severities: zapSeverities,
    tool: (root) => toolNamed('ZAP', root.attributes['version']),
    ran: ({ attributes }) => ({ scannedAt: zapTime(attributes['created'], attributes['generated']) }),
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

;// CONCATENATED MODULE: ./build/read/readers/index.js
// Every format, one a line. Explicit, because the bundler must see it; the order does not matter.

































;// CONCATENATED MODULE: ./build/read/survey.js
/** Shows all entries to a reader that has to know them before it can say what one means. What is wrong with one is said when it is read. */
function survey(reader, prepared, document) {
    if (reader.survey === undefined)
        return;
    document.entries(({ flaw, value, keys, path, pointer }) => {
        const parsed = flaw === undefined ? reader.entry.safeParse(value) : undefined;
        if (parsed?.success === true)
            reader.survey?.(parsed.data, { prepared, keys, path, pointer });
    });
}

;// CONCATENATED MODULE: ./build/read/index.js








/** Every format that can be read, by id. */
const readers = Object.values(readers_namespaceObject).sort((a, b) => (a.id < b.id ? -1 : 1));
/** Which reader claims the file, or why none does. Never throws. */
function detectFormat(file, known = readers) {
    try {
        const input = openInput(file, limits_limits);
        const choice = 'chunks' in input ? choose(file, input, known, limits_limits) : input;
        return 'reader' in choice ? { id: choice.reader.id } : { problem: toProblem(file, choice, null) };
    }
    catch (error) {
        return { problem: toProblem(file, broken(error), null) };
    }
}
/**
 * Reads one report. Never throws: what is wrong with a file or an entry is a problem in the answer, and every entry is counted as
 * kept, dismissed or skipped. Memory is bounded by what is kept.
 */
function read(file, known = readers, limits = limits_limits) {
    try {
        const input = openInput(file, limits);
        if (!('chunks' in input))
            return withoutText(file, input, known);
        const choice = choose(file, input, known, limits);
        return 'reader' in choice ? withReader(file, input, choice, limits) : refused(file, choice, input);
    }
    catch (error) {
        return refused(file, broken(error), null);
    }
}
const choose = (file, input, known, limits) => file.format === undefined ? detect(input, known, limits) : named(file.format, input, known, limits);
const read_nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 };
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
const about = (file) => ({
    file: file.path,
    sha256: file.sha256,
    category: null,
    format: null,
    tool: null,
    health: 'unreadable',
    counts: read_nothing,
    ...(file.tracked === undefined ? {} : { tracked: file.tracked }),
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
        problems: [toProblem(file, flaw, input)],
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
function withReader(file, input, { reader, start }, limits) {
    const document = openDocument({ input, start, limits }, reader);
    const head = reader.head.safeParse(document.head);
    if (!head.success) {
        const flaw = document.flaws.find(({ partial }) => partial !== true) ?? unexpectedHead(file, reader, inWords(head.error.issues));
        return { ...refused(file, flaw, input), category: reader.category, format: reader.id };
    }
    const prepared = reader.prepare(head.data);
    survey(reader, prepared, document);
    const { collection, take } = createCollector(reader, prepared, limits);
    document.entries(take);
    const counted = countsOf(collection);
    const counts = { ...counted, read: counted.read + document.beyond, skipped: counted.skipped + document.beyond };
    const note = reader.health?.(head.data) ?? null;
    const { scannedAt, commit } = reader.ran?.(head.data) ?? {};
    return {
        ...about(file),
        category: saysNothing(file, reader, document.head) ? null : read_categoryOf(reader, head.data),
        format: reader.id,
        severities: reader.severities,
        tool: reader.tool(head.data),
        health: read_healthOf(note, [...document.flaws, ...collection.skipped], counts.skipped),
        counts,
        ...(scannedAt === undefined ? {} : { scannedAt }),
        ...(commit === undefined ? {} : { commit }),
        problems: problemsOf(file, input, { note, flaws: document.flaws, collection }),
        drafts: collection.drafts,
    };
}
const read_categoryOf = (reader, head) => reader.categoryOf === undefined ? reader.category : reader.categoryOf(head);
/**
 * Several tools write an empty list when they find nothing. It is taken for a clean report of one kind only where the user or the name
 * of the file says whose it is: somebody else's list must not stand in for a secret scan.
 */
const saysNothing = (file, reader, head) => Array.isArray(head) && head.length === 0 && file.format === undefined && !file.path.toLowerCase().includes(reader.id);
/** The worst that was met: a document that is cut or not well-formed cannot be trusted to be all there is. */
function read_healthOf(note, flaws, skipped) {
    const broken = flaws.some((flaw) => flaw.partial !== true && (flaw.code === 'unreadable' || (flaw.code === 'too-large' && !('pointer' in flaw))));
    if (broken)
        return 'unreadable';
    if (note !== null && note.health !== 'ok')
        return note.health;
    return skipped > 0 || flaws.some(({ partial }) => partial === true) ? 'partial' : 'ok';
}
function problemsOf(file, input, { note, flaws, collection, }) {
    const noted = note === null
        ? []
        : [{ code: 'scanner-failed', message: note.message, next: note.next ?? 'Mend the scan and run it again.' }];
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
    return [...noted, ...flaws, ...collection.skipped, ...rest].map((flaw) => toProblem(file, flaw, input));
}
const unexpectedHead = (file, reader, why) => ({
    code: 'unrecognised',
    message: `The file ${file.format === undefined ? 'begins like' : 'was named'} \`${reader.id}\` and does not look like it: ${why}.`,
    next: `Leave the format out to have it told by the content, or write the report anew: ${reader.howToExport}`,
});
const broken = (error) => ({
    code: 'unreadable',
    message: `Reading failed: ${error instanceof Error ? error.message : String(error)}`,
    next: 'Check that the file can still be read; if it can, this is a bug: please report it.',
});
function toProblem(file, flaw, input) {
    const byte = flaw.byte === undefined ? undefined : input === null ? flaw.byte : input.byteAt(flaw.byte);
    const place = flaw.line === undefined && flaw.pointer === undefined && flaw.byte !== undefined && input !== null
        ? locate(input.chunks(), flaw.byte)
        : flaw;
    return {
        code: flaw.code,
        message: flaw.message,
        next: flaw.next,
        at: {
            file: file.path,
            ...(flaw.pointer === undefined ? {} : { pointer: flaw.pointer }),
            ...(place.line === undefined ? {} : { line: place.line }),
            ...(place.column === undefined ? {} : { column: place.column }),
            ...(byte === undefined ? {} : { byte }),
        },
    };
}


/***/ })

};
