export const id = 6;
export const ids = [6];
export const modules = {

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asksForHelp)
/* harmony export */ });
/** Whether the arguments ask what the command does. */
const asksForHelp = (argv) => argv.includes('--help') || argv.includes('-h');


/***/ }),

/***/ 2387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatsCommand: () => (/* binding */ formatsCommand)
/* harmony export */ });
/* harmony import */ var _edge_archives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8295);
/* harmony import */ var _edge_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5407);
/* harmony import */ var _edge_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _edge_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7001);
/* harmony import */ var _edge_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1170);
/* harmony import */ var _edge_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2566);
/* harmony import */ var _edge_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1327);
/* harmony import */ var _edge_safe_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9651);
/* harmony import */ var _edge_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7858);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9473);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1545);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2950);












const help = `posture-gate formats: the reports that can be read, and how to write each.

Usage: posture-gate formats [--detect FILE …]

--detect says which format each file has, without reading all of it. Exit code 2 where one is not recognised.
`;
const list = () => _read_index_js__WEBPACK_IMPORTED_MODULE_9__/* .readers */ .Xc
    .map(({ id, title, category, howToExport, homepage }) => `${(0,_edge_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpRow */ .C)(id, `${title} (${category}). ${howToExport}`)}\n${' '.repeat(32)}${homepage}`)
    .join('\n');
async function detect(patterns, { cwd, stdout, stderr }) {
    const log = (0,_edge_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createTerminalLog */ .$V)({ people: stderr, result: stdout }, { quiet: false, verbose: false, secrets: [] });
    const scratch = (0,_edge_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .createScratch */ .H)();
    try {
        const found = await (0,_edge_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .l)({ patterns, cwd, root: cwd, confine: null, outputs: [] });
        const { files, problems } = await (0,_edge_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .openReports */ .y)(found.files, { expand: (0,_edge_archives_js__WEBPACK_IMPORTED_MODULE_0__/* .createExpander */ .kQ)(scratch, _edge_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F), limits: _edge_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F, log });
        let unrecognised = found.problems.length + problems.length;
        for (const { at, message } of [...found.problems, ...problems])
            log.warn(`${at.file} ${message}`);
        for (const file of files) {
            const detected = (0,_read_index_js__WEBPACK_IMPORTED_MODULE_9__/* .detectFormat */ .Tz)(file);
            const known = 'id' in detected;
            if (!known)
                unrecognised += 1;
            stdout.write((0,_edge_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(`${known ? detected.id : 'not recognised'}  ${file.path}${known ? '' : `: ${detected.problem.message}`}\n`));
        }
        return unrecognised === 0 ? 0 : 2;
    }
    finally {
        scratch.dispose();
    }
}
/** `posture-gate formats`: lists the readers, or detects the format of files. */
const formatsCommand = async (call) => {
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .asksForHelp */ .B)(call.argv)) {
        call.stdout.write(help);
        return 0;
    }
    const { values, positionals, mistakes } = (0,_edge_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(call.argv, [
        { name: 'detect', kind: 'list' },
        { name: 'verbose', kind: 'switch' },
    ]);
    const wrong = [
        ...mistakes,
        ...positionals.map((word) => `\`${word}\` belongs to no flag; did you mean \`--detect ${word}\`?`),
    ];
    if (wrong.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .failure */ .V2)('input-invalid', wrong.join('; '));
    const files = values['detect'];
    if (Array.isArray(files))
        return detect(files, call);
    call.stdout.write(`${list()}\n`);
    return 0;
};


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kQ: () => (/* binding */ createExpander),
  bf: () => (/* binding */ isGzip)
});

// UNUSED EXPORTS: isZip, maybeReport

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/edge/limits.js
var edge_limits = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/edge/pour.js



function refusal(size, packed, { budget, limits }) {
    if (size > limits.reportBytes)
        return `expands to more than ${(0,edge_limits/* inMegabytes */.B)(limits.reportBytes)}`;
    if (budget.left < 0)
        return `makes the archives of this run expand to more than ${(0,edge_limits/* inMegabytes */.B)(limits.expandedBytes)}`;
    if (size > limits.ratioFrom && size > packed * limits.ratio)
        return `expands to more than ${limits.ratio} times its packed size`;
    return null;
}
/** Writes a stream to a new file for as long as the limits hold, counting what really arrives and not what a header states. */
async function pour(stream, target, allowance) {
    const file = await (0,promises_.open)(target.path, 'wx', 0o600);
    let size = 0;
    let crc = 0;
    let head = new Uint8Array(0);
    try {
        for await (const piece of stream) {
            if (size === 0)
                head = Uint8Array.from(piece.subarray(0, 4));
            size += piece.length;
            allowance.budget.left -= piece.length;
            const refused = refusal(size, target.packed, allowance);
            if (refused !== null)
                return { refused, crc, head };
            crc = (0,external_node_zlib_.crc32)(piece, crc);
            await file.write(piece);
        }
    }
    finally {
        await file.close();
    }
    return { refused: null, crc, head };
}

;// CONCATENATED MODULE: ./build/edge/archives.js






const startsWith = (head, ...bytes) => bytes.every((byte, index) => head[index] === byte);
/** By its first bytes; the second form is an archive without entries. */
const isZip = (head) => startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06);
const isGzip = (head) => startsWith(head, 0x1f, 0x8b);
/** By its name, an entry that may hold a report or an archive of one. Archives carry much else: sources, logs, indices. */
const maybeReport = (name) => !name.startsWith('__MACOSX/') &&
    /(?:^|\/)[^/.][^/]*$/.test(name) &&
    /\.(?:sarif|json|jsonl|ndjson|xml|csv|gz|zip)$/i.test(name);
const nothing = { files: [], problems: [], left: [] };
const trouble = (code, file, message, next) => ({
    ...nothing,
    problems: [{ code, message, next, at: { file } }],
});
const joined = (parts) => ({
    files: parts.flatMap((part) => part.files),
    problems: parts.flatMap((part) => part.problems),
    left: parts.flatMap((part) => part.left),
});
const deeper = (room) => ({ ...room, depth: room.depth + 1 });
const isLink = (entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
/** A stream may fail before anybody reads from it; whoever reads then still gets the error. */
const watched = (stream) => stream.on('error', () => undefined);
async function unzipEntry(zip, entry, path, room) {
    if (isLink(entry))
        return trouble('unreadable', path, 'is a symbolic link inside an archive', 'Pack the file itself.');
    try {
        const absolute = room.scratch.path();
        const stream = watched(await zip.openReadStreamPromise(entry));
        const poured = await pour(stream, { path: absolute, packed: entry.compressedSize }, room);
        if (poured.refused !== null)
            return trouble('too-large', path, poured.refused, 'Split the report, or give it unpacked.');
        if (poured.crc !== entry.crc32)
            return trouble('unreadable', path, 'does not have the checksum its archive states', 'Pack the report again.');
        return await expand({ path, absolute }, poured.head, deeper(room));
    }
    catch (error) {
        return trouble('unreadable', path, `could not be unpacked: ${(0,errors/* messageOf */.bD)(error)}`, 'Pack the report again.');
    }
}
/** All entries in the order of the archive. An archive that breaks half-way gives what came before, and its problem. */
async function* unzipEntries(file, zip, room) {
    const seen = new Set();
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        const path = `${file.path}!${name}`;
        if (name.endsWith('/'))
            continue;
        if (seen.has(name))
            yield trouble('unreadable', path, 'stands twice in its archive; the first one counts', 'Pack each report once.');
        else if (seen.size >= room.limits.archiveEntries) {
            const message = `holds more than ${room.limits.archiveEntries} entries; the rest was left out`;
            yield trouble('too-large', file.path, message, 'Pack the reports only.');
            return;
        }
        else
            yield maybeReport(name) ? await unzipEntry(zip, entry, path, room) : { ...nothing, left: [path] };
        seen.add(name);
    }
}
async function unzip(file, room) {
    const parts = [];
    let zip = null;
    try {
        zip = await (0,yauzl/* openPromise */.sO)(file.absolute, { lazyEntries: true, autoClose: false });
        for await (const part of unzipEntries(file, zip, room))
            parts.push(part);
    }
    catch (error) {
        const message = `is not a readable zip archive: ${(0,errors/* messageOf */.bD)(error)}`;
        parts.push(trouble('unreadable', file.path, message, 'Pack it again.'));
    }
    finally {
        zip?.close();
    }
    const whole = joined(parts);
    if (whole.files.length > 0 || whole.problems.length > 0)
        return whole;
    const none = trouble('unreadable', file.path, 'is an archive without a report in it', 'Pack the reports into it.');
    return { ...none, left: whole.left };
}
async function gunzip(file, room) {
    const absolute = room.scratch.path();
    const packed = (0,external_node_fs_.createReadStream)(file.absolute);
    const stream = watched((0,external_node_zlib_.createGunzip)());
    packed.on('error', (error) => stream.destroy(error)).pipe(stream);
    try {
        const { size } = await (0,promises_.stat)(file.absolute);
        const poured = await pour(stream, { path: absolute, packed: size }, room);
        if (poured.refused !== null)
            return trouble('too-large', file.path, poured.refused, 'Split the report, or give it unpacked.');
        return await expand({ path: file.path, absolute, hashed: file.hashed ?? file.absolute }, poured.head, deeper(room));
    }
    catch (error) {
        const message = `is not a readable gzip file: ${(0,errors/* messageOf */.bD)(error)}`;
        return trouble('unreadable', file.path, message, 'Pack it again, or give it unpacked.');
    }
    finally {
        packed.destroy();
    }
}
async function expand(file, head, room) {
    if (!isZip(head) && !isGzip(head))
        return { ...nothing, files: [file] };
    if (room.depth < room.limits.depth)
        return isZip(head) ? unzip(file, room) : gunzip(file, room);
    const message = `is packed more than ${room.limits.depth} times`;
    return trouble('unreadable', file.path, message, 'Give the report with less packing.');
}
/**
 * Makes the function that turns a report file into the files to read: itself, or what its archive holds, unpacked into the scratch
 * folder within the limits. Never throws: a broken or hostile archive is a problem that names the entry.
 */
function createExpander(scratch, limits) {
    const room = { scratch, limits, budget: { left: limits.expandedBytes }, depth: 0 };
    return (file, head) => expand(file, head, room);
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   y: () => (/* binding */ parseRunFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5534);
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8746);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7586);




function readOption(into, flag, value, inline) {
    const { values, mistakes } = into;
    if (flag.kind === 'switch') {
        if (value === undefined)
            values[flag.name] = true;
        else
            mistakes.push(`--${flag.name} takes no value, found \`${value}\``);
        return;
    }
    // `--policy --json out.json` forgot a value; a file that starts with dashes can be given as `--policy=--odd`.
    if (value === undefined || value === '' || (!inline && value.startsWith('--'))) {
        mistakes.push(`--${flag.name} needs a value`);
        return;
    }
    const before = values[flag.name];
    if (flag.kind === 'list')
        values[flag.name] = [...(Array.isArray(before) ? before : []), value];
    else if (before === undefined)
        values[flag.name] = value;
    else
        mistakes.push(`--${flag.name} is given twice`);
}
/**
 * Splits an argument list by the flags it may hold. Never throws; every mistake at once. Words after a list flag belong to it,
 * which is what a shell makes of an unquoted glob.
 */
function parseFlags(argv, flags) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        strict: false,
        tokens: true,
        options: Object.fromEntries(flags.map(({ name, kind }) => [
            name,
            { type: kind === 'switch' ? 'boolean' : 'string', multiple: true },
        ])),
    });
    const into = { values: {}, positionals: [], mistakes: [] };
    let list;
    // What follows a flag nobody knows is most likely its value: one mistake, not two.
    let stray = false;
    for (const token of tokens) {
        if (token.kind === 'option') {
            const flag = flags.find(({ name }) => token.rawName === `--${name}`);
            if (flag === undefined)
                into.mistakes.push(`unknown flag \`${token.rawName}\`.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(token.name, flags.map(({ name }) => name), '--')}`);
            else
                readOption(into, flag, token.value, token.inlineValue === true);
            list = flag?.kind === 'list' ? flag : undefined;
            stray = flag === undefined && token.inlineValue !== true;
        }
        else if (token.kind === 'positional') {
            if (list !== undefined)
                readOption(into, list, token.value, true);
            else if (!stray)
                into.positionals.push(token.value);
            stray = false;
        }
    }
    return into;
}
/** Flags of `run` as options; throws `input-invalid` with every mistake. */
function parseRunFlags(argv) {
    const { values, positionals, mistakes } = parseFlags(argv, (0,_option_table_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsOf */ .c)('cli'));
    const stray = positionals.map((word) => `\`${word}\` belongs to no flag; reports are given as \`--reports ${word}\``);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .toOptions */ .kU)(values, (name) => `--${name}`, [...mistakes, ...stray]);
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

/***/ 7586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ fileOutputs),
/* harmony export */   kU: () => (/* binding */ toOptions)
/* harmony export */ });
/* unused harmony exports commentModes, optionsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_occasion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1971);



const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], {
    error: 'expected a date such as 2026-11-23 or 2026-11-23T12:00:00Z',
})
    .transform((value) => new Date(value));
const commentModes = ['when-needed', 'always', 'never'];
/** The options of a run, whichever entry they came through. Strict; the names are those of house contract 5a. */
const optionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]),
    root: text.default('.'),
    vex: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).default([]),
    kev: text.optional(),
    epss: text.optional(),
    policy: text.optional(),
    catalog: text.optional(),
    codeowners: text.optional(),
    occasion: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_occasion_js__WEBPACK_IMPORTED_MODULE_3__/* .occasions */ .D).optional(),
    baseline: text.refine((ref) => !ref.startsWith('-'), 'a commit or a branch does not start with -').optional(),
    history: text
        .refine((value) => !/^(?:branch:|postgres(?:ql)?:\/\/)/.test(value), 'only a folder can hold the history so far')
        .optional(),
    now: instant.optional(),
    'secret-key-file': text.optional(),
    'secret-key': text.optional(),
    json: text.optional(),
    sarif: text.optional(),
    markdown: text.optional(),
    html: text.optional(),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(commentModes).default('when-needed'),
    'comment-author': text.default('github-actions[bot]'),
    token: text.optional(),
    'exit-zero': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    quiet: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    verbose: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
});
/** Options that name a file for the renderer of the same name. */
const fileOutputs = ['json', 'sarif', 'markdown', 'html'];
/** One mistake as a sentence; `label` spells an option the way its entry does (`--policy`, `input policy`). */
function toMistake(issue, raw, label) {
    const name = String(issue.path[0] ?? '');
    const found = raw[name];
    const shown = typeof found === 'string' && !name.startsWith('secret') && name !== 'token' ? ` is \`${found}\`` : '';
    const expected = issue.code === 'invalid_value'
        ? `expected one of ${issue.values.map((value) => String(value)).join(', ')}`
        : issue.message;
    return `${label(name)}${shown}: ${expected}`;
}
/** What no option is wrong about by itself. */
function conflicts(raw, label) {
    const outputs = fileOutputs.flatMap((name) => (typeof raw[name] === 'string' ? [{ name, path: raw[name] }] : []));
    const seen = new Map();
    const mistakes = [];
    for (const { name, path } of outputs) {
        const before = seen.get(path);
        if (before === undefined)
            seen.set(path, name);
        else
            mistakes.push(`${label(before)} and ${label(name)} both name ${path === '-' ? 'standard output; only one output can go there' : `the file \`${path}\``}`);
    }
    if (raw['secret-key'] !== undefined && raw['secret-key-file'] !== undefined)
        mistakes.push(`${label('secret-key')} and ${label('secret-key-file')}: give either the key or the file, not both`);
    return mistakes;
}
/** Checks raw options; every mistake at once, together with those the entry found before, or the options. */
function toOptions(raw, label, earlier = []) {
    const parsed = optionsSchema.safeParse(raw);
    const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => toMistake(issue, raw, label));
    const mistakes = [...earlier, ...wrong, ...conflicts(raw, label)];
    if (parsed.success && mistakes.length === 0)
        return parsed.data;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('input-invalid', mistakes.length === 1 ? (mistakes[0] ?? '') : `\n  ${mistakes.join('\n  ')}`);
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

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ occasions)
/* harmony export */ });
/** A change is judged by what it introduces, a release by what is open, a record judges nothing: it keeps the history. */
const occasions = ['change', 'release', 'record'];


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


/***/ })

};
