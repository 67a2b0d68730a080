export const id = 240;
export const ids = [240];
export const modules = {

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asksForHelp)
/* harmony export */ });
/** Whether the arguments ask what the command does. */
const asksForHelp = (argv) => argv.includes('--help') || argv.includes('-h');


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
/**
 * By its name, an entry that may hold a report or an archive of one. Archives carry much else: sources, logs, indices. Of a project of
 * Fortify (.fpr) it is `audit.fvdl` alone; the other XML in it is the tool’s own.
 */
const maybeReport = (name, archive = '') => /\.fpr$/i.test(archive)
    ? /^audit\.fvdl$/i.test(name)
    : !name.startsWith('__MACOSX/') &&
        /(?:^|\/)[^/.][^/]*$/.test(name) &&
        /\.(?:sarif|sarif-external-properties|json|jsonl|ndjson|xml|csv|fvdl|fpr|gz|zip)$/i.test(name);
/** What auditors said of a project of Fortify. */
const isCompanion = (name, archive) => /\.fpr$/i.test(archive) && /^audit\.xml$/i.test(name);
const nothing = { files: [], companions: [], problems: [], left: [] };
const trouble = (code, file, message, next) => ({
    ...nothing,
    problems: [{ code, message, next, at: { file } }],
});
const joined = (parts) => ({
    files: parts.flatMap((part) => part.files),
    companions: parts.flatMap((part) => part.companions),
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
        else if (isCompanion(name, file.path)) {
            const { files, ...rest } = await unzipEntry(zip, entry, path, room);
            yield { ...rest, files: [], companions: files };
        }
        else
            yield maybeReport(name, file.path) ? await unzipEntry(zip, entry, path, room) : { ...nothing, left: [path] };
        seen.add(name);
    }
}
/** Lets each file of an archive ask for the others; what came out of an archive inside has its own. */
function besideEachOther(files, companions) {
    const siblings = new Map([...files, ...companions].map((file) => [file.path, file]));
    return files.map((file) => ({ siblings, ...file }));
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
    const { files, ...rest } = joined(parts);
    const whole = { ...rest, files: besideEachOther(files, rest.companions), companions: [] };
    if (whole.files.length > 0 || whole.problems.length > 0)
        return whole;
    const none = trouble('missing', file.path, 'is an archive without a report in it', 'Pack the reports into it.');
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
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);
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
                into.mistakes.push(`unknown flag \`${token.rawName}\`.${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(token.name, flags.map(({ name }) => name), '--')}`);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4318);
/* harmony import */ var _model_occasion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1971);




const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true })], {
    error: 'expected a date such as 2026-11-23 or 2026-11-23T12:00:00Z',
})
    .transform((value) => new Date(value));
const commentModes = ['when-needed', 'always', 'never'];
/** The options of a run, whichever entry they came through. Strict; the names are those of house contract 5a. */
const optionsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    reports: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]),
    root: text.default('.'),
    vex: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]),
    mappings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).default([]),
    kev: text.optional(),
    epss: text.optional(),
    aliases: text.optional(),
    policy: text.optional(),
    catalog: text.optional(),
    codeowners: text.optional(),
    occasion: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .occasions */ .D).optional(),
    jobs: text
        .transform((value) => (0,_model_job_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJobs */ .Y)(value))
        .refine((jobs) => jobs !== null, 'expected what the expression toJSON(needs) gives')
        .optional(),
    baseline: text.refine((ref) => !ref.startsWith('-'), 'a commit or a branch does not start with -').optional(),
    history: text
        .refine((value) => !/^(?:branch:|postgres(?:ql)?:\/\/)/.test(value), 'a folder or artifact:NAME holds the history; nothing else so far')
        .refine((value) => !value.startsWith('artifact:') || /^artifact:[^":<>|*?/\\\r\n]+$/.test(value), 'artifact: needs the name of an artifact behind it, without slashes')
        .optional(),
    now: instant.optional(),
    'secret-key-file': text.optional(),
    'secret-key': text.optional(),
    json: text.optional(),
    sarif: text.optional(),
    markdown: text.optional(),
    html: text.optional(),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(commentModes).default('when-needed'),
    'comment-author': text.default('github-actions[bot]'),
    token: text.optional(),
    'override-label': text.default('posture-gate/override'),
    'exit-zero': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    quiet: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    verbose: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
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

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export decodeText */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8295);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1170);





/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so (PowerShell writes it); unpacked where gzipped. */
function decodeText(bytes) {
    const plain = (0,_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .isGzip */ .bf)(bytes) ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.documentBytes }) : bytes;
    const wide = plain[0] === 0xff && plain[1] === 0xfe ? 'utf-16le' : plain[0] === 0xfe && plain[1] === 0xff ? 'utf-16be' : null;
    return new TextDecoder(wide ?? 'utf-8').decode(plain);
}
const isMissing = (error) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
/** The text of a file, null where there is none; `shown` names it in `file-unreadable`, which any other trouble throws. */
async function readText(path, shown) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.documentBytes)
            throw new Error(`it has ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .inMegabytes */ .B)(size)}, more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .inMegabytes */ .B)(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.documentBytes)}`);
        return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('file-unreadable', `\`${shown}\`: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
    }
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

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   LP: () => (/* binding */ trackReasons),
/* harmony export */   ps: () => (/* binding */ causes)
/* harmony export */ });
const changes = ['new', 'open', 'reopened', 'unknown'];
const causes = ['introduced', 'disclosed', 'unknown'];
/** Why a finding is one that an earlier run saw. */
const trackReasons = [
    'same-place',
    'moved-lines',
    'edited-line',
    'renamed-file',
    'moved-code',
    'renamed-rule',
    'same-identity',
    'same-advisory',
    'moved-package',
    'moved-endpoint',
    'moved-workload',
    'split',
];


/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   jJ: () => (/* binding */ conditionSchema),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   yG: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(856);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8183);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(489);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);






/** What a rule does with a fact nobody knows: `match` takes it as fulfilling the condition, `warn` fires as a warning only, `ignore` does not fire. */
const unknownActions = ['match', 'warn', 'ignore'];
const whenUnknown = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(unknownActions)
    .optional()
    .describe('What the rule does where this fact is unknown: match (fires), warn (fires, as a warning only) or ignore. The policy’s `whenUnknown` where it does not say.');
/** At least one of these. */
const list = (of) => zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(of).min(1);
const oneOf = (values, description) => list(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(values)).optional().describe(description);
/** A text that may not be empty, with an example of one. */
const text = (example, description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .meta({ examples: [example] })
    .describe(description);
/** A list of texts. */
const texts = (description, example) => list(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1))
    .meta({ examples: [[example]] })
    .optional()
    .describe(description);
const presence = (description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ is: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['present', 'absent']).describe('Whether it must hold or must not.'), whenUnknown })
    .meta({ examples: [{ is: 'present' }] })
    .optional()
    .describe(description);
/** What a flawed thing is part of: a dependency or code that ships, or one that only serves those who build it. */
const parts = ['product', 'test', 'development', 'unknown'];
/** One entry for each fact a condition may speak about. */
const factShape = {
    severity: oneOf(_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO, 'Severity on our scale. One that no tool states counts as medium, and as high where reach is a path; `unknown` names it too.'),
    category: oneOf(_category_js__WEBPACK_IMPORTED_MODULE_4__/* .categories */ .L, 'Kind of tool. License and quality findings are judged only by rules that name them here.'),
    cause: oneOf(_change_js__WEBPACK_IMPORTED_MODULE_5__/* .causes */ .ps, 'Introduced by this change, disclosed by the world, or neither can be shown, which never counts as introduced.'),
    change: oneOf(_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changes */ .Ao, 'Against the baseline.'),
    reach: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        list(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['path', 'refuted', 'unknown'])).describe('path: a call path or better. refuted: every tool that looked found none, at the same or finer grain.'),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ atLeast: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachLevels */ .HU).describe('This level or further.'), whenUnknown })
            .meta({ examples: [{ atLeast: 'call_path' }] }),
    ])
        .optional()
        .describe('How far an attacker’s input is shown to get.'),
    exploited: presence('Listed as exploited in the wild.'),
    likely: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ atLeast: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1).describe('From 0 to 1.'), whenUnknown })
        .meta({ examples: [{ atLeast: 0.1 }] })
        .optional()
        .describe('EPSS probability of exploitation within 30 days.'),
    exposure: oneOf(_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .exposures */ .DD, 'Exposure of the service it belongs to.'),
    criticality: oneOf(_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalities */ .Qj, 'Criticality of the service.'),
    data: texts('The service touches any of these kinds of data; a service without any stated is unknown.', 'payment'),
    fixable: presence('A fixed version exists.'),
    corroborated: presence('More than one kind of tool saw it.'),
    malicious: presence('A package that is itself the attack, by its advisory.'),
    validSecret: presence('A secret that its tool confirmed to be live.'),
    inChange: presence('Lies on lines, or in a component, that this change brought.'),
    partOf: oneOf(parts, 'What it is part of: product ships, development is a development-only dependency, test is test code.'),
    scope: oneOf(['runtime', 'development', 'unknown'], 'Whether the dependency ships.'),
    testCode: presence('Lies in test code.'),
    relationship: oneOf(['direct', 'transitive', 'unknown'], 'How the dependency came in.'),
    overdue: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Past its deadline.'),
    service: texts('Globs of service names.', 'checkout'),
    owner: texts('Globs of owner handles.', '@acme/*'),
    unowned: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Nobody owns it.'),
    path: texts('Globs of paths, any place of the finding.', 'services/checkout/**'),
    package: texts('Globs of package URLs without version.', 'pkg:npm/@acme/*'),
    tool: texts('Globs of tool names, any piece of evidence, upper or lower case.', 'semgrep'),
    rule: texts('Globs of the tools’ rule ids.', 'java/sql-*'),
    identifier: texts('Identifiers (CVE, GHSA, CWE …), any spelling.', 'CWE-89'),
};
const conditionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...factShape,
    get all() {
        return list(conditionSchema).optional().describe('All of these hold.');
    },
    get any() {
        return list(conditionSchema).optional().describe('At least one of these holds.');
    },
    get not() {
        return conditionSchema.optional().describe('This does not hold. The opposite of unknown is unknown.');
    },
})
    .meta({
    id: 'condition',
    title: 'Condition',
    examples: [{ severity: ['critical'], reach: ['path'] }],
    description: 'Which findings. Several entries mean all of them.',
});


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

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseJobs),
/* harmony export */   k: () => (/* binding */ jobResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** How a job ended, as `needs` of a workflow has it. https://docs.github.com/actions (Contexts: needs) */
const jobResults = ['success', 'failure', 'cancelled', 'skipped'];
/** `toJSON(needs)`; what jobs put out is none of our business. */
const needsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(jobResults) }));
/** The jobs in a text; null where it is not what `toJSON(needs)` gives. Never throws. */
function parseJobs(text) {
    try {
        const needs = needsSchema.safeParse(JSON.parse(text));
        if (!needs.success)
            return null;
        return Object.fromEntries(Object.entries(needs.data).map(([name, { result }]) => [name, result]));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ occasions)
/* harmony export */ });
/** A change is judged by what it introduces, a release by what is open, a record judges nothing: it keeps the history. */
const occasions = ['change', 'release', 'record'];


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ overrideSchema)
/* harmony export */ });
/* unused harmony export selectorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const findingId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^f\d+:[0-9a-f]{20}$/, 'a finding’s id, such as f2:69a3163ab8d74ea217e1')
    .meta({ examples: ['f2:69a3163ab8d74ea217e1'] })
    .describe('A finding, by its id.');
/** Which sightings are meant; every key that is given must agree. */
const selectorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Its tool, by name, upper or lower case.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The tool’s rule id.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('A glob of files.'),
    advisory: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('A CVE, GHSA or OSV id.'),
    package: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('A package URL, without version all versions.'),
})
    .meta({ id: 'selector', title: 'Selector', description: 'Which sightings, by what tools say of them.' });
/** What a person says of findings that the merge took for something else. */
const overrideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([findingId, selectorSchema]))
    .min(2)
    .describe('Two or more, each a finding’s id or a selector.');


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ exposures),
/* harmony export */   Qj: () => (/* binding */ criticalities),
/* harmony export */   X8: () => (/* binding */ catalogSchema),
/* harmony export */   dh: () => (/* binding */ serviceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const routeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A URL template: these URLs are this service’s.'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A URL template; `{name}` is part of one segment, `*` a segment, `**` any number.'),
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The source file that handles it; the same `{name}` on both sides.'),
    }),
]);
const exposures = ['internet', 'internal', 'unknown'];
const criticalities = ['high', 'medium', 'low', 'unknown'];
/** One service of the catalogue; the only definition of the shape. */
const serviceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('Unique in the catalogue.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Globs of the source files that are this service’s.'),
    images: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Globs of container image names.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Globs of package URLs.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Host names that reach this service.'),
    routes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(routeSchema).default([]).describe('URLs this service answers; the first that matches counts.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Handles of the people who own it.'),
    exposure: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(exposures).default('unknown').describe('Who can reach it.'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe('Kinds of data it touches: personal, payment, health …'),
    criticality: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(criticalities).default('unknown').describe('How much the business depends on it.'),
});
const catalogSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    services: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(serviceSchema).default([]).describe('The services, first match wins.'),
});


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ waiverSchema),
/* harmony export */   JC: () => (/* binding */ reasonCodes),
/* harmony export */   Ou: () => (/* binding */ judgedOccasions),
/* harmony export */   mj: () => (/* binding */ expectationSchema),
/* harmony export */   no: () => (/* binding */ statedRuleSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8183);





/** A record judges nothing, so no rule speaks on it. */
const judgedOccasions = ['change', 'release'];
/** A rule as a file may state it: one that the extended policy has under this name keeps what is not said again. */
const statedRuleSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('critical-and-reachable', 'Unique; printed when the rule fires.'),
    reason: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('An attacker can get there.', 'Why, for whoever is stopped.').optional(),
    on: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(judgedOccasions)).optional().describe('The occasions it speaks on; both by default.'),
    when: _condition_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionSchema */ .jJ.optional().describe('Which findings. Several entries mean all of them.'),
    then: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['block', 'warn', 'shadow']).optional().describe('shadow: recorded, not enforced.'),
})
    .meta({
    id: 'rule',
    title: 'Rule',
    description: 'A new rule needs all but `on`; one that overrides a rule of the extended policy says only what changes.',
});
const expectationSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_category_js__WEBPACK_IMPORTED_MODULE_4__/* .categories */ .L).optional().describe('A report of this kind.'),
    tool: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('osv-scanner', 'From this tool (a glob, upper or lower case).').optional(),
    maxAge: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[1-9]\d{0,4}[hd]$/, 'hours or days, such as 24h or 7d')
        .meta({ examples: ['24h'] })
        .optional()
        .describe('Not older than this, such as 24h or 7d. A report that does not say counts as fresh in the run that made it.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['same', 'any'])
        .default('any')
        .describe('Whether it must be of the commit that is judged, where the report names one.'),
    when: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ paths: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).describe('Globs of paths.') })
        .meta({ examples: [{ paths: ['**/Dockerfile'] }] })
        .optional()
        .describe('It applies where a changed file matches, or where the changed files are not known; always by default.'),
    job: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('dependencies', 'The job that leaves it. Where the input jobs says that it was skipped, and that no other failed, it is not expected.').optional(),
    then: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['undecided', 'warn']).default('undecided').describe('What its absence does.'),
})
    .meta({
    id: 'expectation',
    title: 'Expectation',
    description: 'A report that must be there, by category, tool or both.',
});
const reasonCodes = [
    'false-positive',
    'not-exploitable',
    'mitigated',
    'accepted-risk',
    'will-fix',
    'test-data',
];
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('CVE-2026-1234', 'An identifier under any of its aliases, a finding’s id, or a tool’s rule id.'),
    package: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^pkg:[A-Za-z][A-Za-z0-9.+-]*\/[^\s/]\S*$/, 'a package URL, such as pkg:npm/lodash or pkg:npm/lodash@4.17.20')
        .meta({ examples: ['pkg:npm/lodash'] })
        .optional()
        .describe('Exact package URL; with a version only that version.'),
    paths: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('Globs of the places it covers: file, manifest or image, URL.', 'services/checkout/**'),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(reasonCodes).describe('Why, as a code.'),
    text: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the test harness calls it.', 'Why, in words.'),
    approvedBy: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('@acme/appsec', 'Who accepted it; not the author of the change.'),
    ticket: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('SEC-812', 'Where it was discussed.').optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6()
        .meta({ examples: ['2026-12-31'] })
        .describe('Last day it holds, to its last moment in UTC.'),
})
    .meta({
    id: 'waiver',
    title: 'Waiver',
    description: 'A finding accepted by a person, until a date. It stays visible.',
});
/** The only definition of the policy file. Strict: an unknown key is a mistake, because a typo must not open the gate. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1).describe('Version of this format.'),
    extends: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('default', 'default, strict, advisory, or a file in the repository.').optional(),
    whenUnknown: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownActions */ .yG)
        .optional()
        .describe('What a rule does with a fact nobody knows, where it does not say: warn, unless the extended policy says otherwise.'),
    blocks: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['block', 'warn'])
        .optional()
        .describe('What a rule that says block does at most. warn: a policy on trial, nobody is stopped.'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['undecided', 'warn'])
        .optional()
        .describe('What missing evidence does at most; undecided by default.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(expectationSchema).default([]).describe('What must have reported, or the verdict is undecided.'),
    services: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceSchema */ .dh).default([]).describe('The service catalogue; may stand in a file of its own.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(statedRuleSchema).default([]).describe('All are asked; the worst outcome counts.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(waiverSchema).default([]).describe('Findings accepted by a person, until a date.'),
    testCode: (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^!?[^!]/, 'a glob, or ! and a glob'))
        .meta({ examples: [['examples/**', '!src/spec/**']] })
        .optional()
        .describe('Globs of paths that are test code here, or with ! in front ship although they are named like tests. The last that matches counts; what none matches goes by its name.'),
    same: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideSchema */ .o).optional().describe('Findings, or what tools say, that are one flaw.'),
    different: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideSchema */ .o).optional().describe('Findings, or what tools say, that are never one flaw.'),
})
    .meta({
    id: 'policy',
    title: 'Posture Gate policy',
    description: 'What must have reported, what stops, what is accepted.',
});


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
