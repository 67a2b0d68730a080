export const id = 597;
export const ids = [597];
export const modules = {

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatsCommand: () => (/* binding */ formatsCommand)
});

// EXTERNAL MODULE: ./build/edge/archives.js + 1 modules
var archives = __webpack_require__(8295);
// EXTERNAL MODULE: ./build/edge/find-files.js
var find_files = __webpack_require__(6635);
// EXTERNAL MODULE: ./build/edge/flags.js
var flags = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/edge/help.js
var help = __webpack_require__(7001);
// EXTERNAL MODULE: ./build/edge/limits.js
var limits = __webpack_require__(1170);
// EXTERNAL MODULE: ./build/edge/log.js
var edge_log = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/edge/report-files.js + 1 modules
var report_files = __webpack_require__(6036);
// EXTERNAL MODULE: ./build/edge/safe-text.js
var safe_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/edge/scratch.js
var edge_scratch = __webpack_require__(7858);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/read/index.js + 214 modules
var read = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(2950);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/edge/text-file.js
var text_file = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(3938);
// EXTERNAL MODULE: ./build/normalise/index.js + 14 modules
var build_normalise = __webpack_require__(823);
// EXTERNAL MODULE: ./build/policy/index.js + 11 modules
var policy = __webpack_require__(2207);
;// CONCATENATED MODULE: ./build/commands/try-mapping.js















/** Rows that are shown of one report. */
const most = 50;
/** Shows what a mapping reads in reports: its entries, and what it skips and why. 0 where every report is read whole. */
async function tryMapping([path = '', ...patterns], call) {
    if (patterns.length === 0)
        throw (0,errors/* failure */.V2)('input-invalid', '--try needs a mapping and a report: `--try mapping.yml report.json`');
    const text = await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(call.cwd, path), path);
    if (text === null)
        throw (0,errors/* failure */.V2)('file-missing', `the mapping \`${path}\``);
    const parsed = (0,read/* parseMapping */.KV)({ file: path, text });
    if ('mistakes' in parsed)
        throw (0,errors/* failure */.V2)('mapping-invalid', parsed.mistakes.map((mistake) => `\n  ${(0,policy/* formatMistake */._P)(mistake)}`).join(''));
    const scratch = (0,edge_scratch/* createScratch */.H)();
    try {
        const log = (0,edge_log/* createTerminalLog */.$V)({ people: call.stderr, result: call.stdout }, { quiet: false, verbose: false, secrets: [] });
        const { cwd } = call;
        const found = await (0,find_files/* findFiles */.l)({ patterns, cwd, root: cwd, confine: null, outputs: [] });
        const { files, problems } = await (0,report_files/* openReports */.yY)(found.files, { expand: (0,archives/* createExpander */.kQ)(scratch, limits/* limits */.F), limits: limits/* limits */.F, log });
        for (const { at, message } of [...found.problems, ...problems])
            log.warn(`${at.file} ${message}`);
        const healths = files.map((file) => tryOne(file, parsed.mapping, call));
        return files.length > 0 && healths.every((ok) => ok) ? 0 : 2;
    }
    finally {
        scratch.dispose();
    }
}
function tryOne(file, mapping, { stdout }) {
    const reader = (0,read/* mapped */.CV)(mapping);
    const normalise = (0,build_normalise/* normaliser */.Z4)({ roots: [], secretKey: 'a trial' });
    const reports = (0,read/* read */.LF)({ ...file, format: mapping.id }, [reader]).map(normalise);
    const detected = (0,read/* detectFormat */.Tz)(file, [...read/* readers */.Xc.filter(({ id }) => id !== mapping.id), reader]);
    const claimed = 'id' in detected && detected.id === mapping.id;
    const strange = claimed
        ? []
        : [`  not told by its content: ${'id' in detected ? `${detected.id} claims it` : detected.problem.message}`];
    const lines = reports.flatMap((report) => [
        `${(0,model_report/* reportName */.e6)(report)}: ${report.health}; ${countsInWords(report)}`,
        ...strange,
        ...rowsOf(report),
        ...report.problems.map(({ message, at, next }) => `  ! ${at.line === undefined ? '' : `line ${at.line}: `}${message}\n    ${next}`),
    ]);
    stdout.write((0,safe_text/* printable */.g$)(`${lines.join('\n')}\n`));
    return claimed && reports.every(({ health }) => health === 'ok');
}
const countsInWords = ({ counts }) => `${counts.read} read: ${counts.kept} kept, ${counts.dismissed} dismissed, ${counts.skipped} skipped`;
function rowsOf({ sightings }) {
    const rows = sightings
        .slice(0, most)
        .map(({ evidence }) => [
        evidence.ruleId,
        `${evidence.severity}${evidence.asReported === undefined ? '' : ` (${evidence.asReported})`}`,
        `${(0,model_location/* describeLocation */.lR)(evidence.location)}${evidence.dismissed === undefined ? '' : ' [dismissed]'}`,
        evidence.title,
    ]);
    if (rows.length === 0)
        return [];
    const table = [['rule', 'severity', 'place', 'title'], ...rows];
    const widths = [0, 1, 2].map((column) => Math.min(60, Math.max(...table.map((row) => row[column]?.length ?? 0))));
    const more = sightings.length - rows.length;
    return [
        ...table.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/commands/formats.js













const formats_help = `posture-gate formats: the reports that can be read, and how to write each.

Usage: posture-gate formats [--detect FILE … | --try MAPPING REPORT …]

--detect says which format each file has, without reading all of it. Exit code 2 where one is not recognised.
--try shows what a mapping of yours reads in reports, and what it skips and why.
`;
const list = () => read/* readers */.Xc
    .map(({ id, title, category, howToExport, homepage }) => `${(0,help/* helpRow */.C)(id, `${title} (${category}). ${howToExport}`)}\n${' '.repeat(32)}${homepage}`)
    .join('\n');
async function detect(patterns, { cwd, stdout, stderr }) {
    const log = (0,edge_log/* createTerminalLog */.$V)({ people: stderr, result: stdout }, { quiet: false, verbose: false, secrets: [] });
    const scratch = (0,edge_scratch/* createScratch */.H)();
    try {
        const found = await (0,find_files/* findFiles */.l)({ patterns, cwd, root: cwd, confine: null, outputs: [] });
        const { files, problems } = await (0,report_files/* openReports */.yY)(found.files, { expand: (0,archives/* createExpander */.kQ)(scratch, limits/* limits */.F), limits: limits/* limits */.F, log });
        let unrecognised = found.problems.length + problems.length;
        for (const { at, message } of [...found.problems, ...problems])
            log.warn(`${at.file} ${message}`);
        for (const file of files) {
            const detected = (0,read/* detectFormat */.Tz)(file);
            const known = 'id' in detected;
            if (!known)
                unrecognised += 1;
            stdout.write((0,safe_text/* printable */.g$)(`${known ? detected.id : 'not recognised'}  ${file.path}${known ? '' : `: ${detected.problem.message}`}\n`));
        }
        return unrecognised === 0 ? 0 : 2;
    }
    finally {
        scratch.dispose();
    }
}
/** `posture-gate formats`: lists the readers, or detects the format of files. */
const formatsCommand = async (call) => {
    if ((0,command/* asksForHelp */.B)(call.argv)) {
        call.stdout.write(formats_help);
        return 0;
    }
    const { values, positionals, mistakes } = (0,flags/* parseFlags */.b)(call.argv, [
        { name: 'detect', kind: 'list' },
        { name: 'try', kind: 'list' },
        { name: 'verbose', kind: 'switch' },
    ]);
    const wrong = [
        ...mistakes,
        ...positionals.map((word) => `\`${word}\` belongs to no flag; did you mean \`--detect ${word}\`?`),
    ];
    if (wrong.length > 0)
        throw (0,errors/* failure */.V2)('input-invalid', wrong.join('; '));
    const trial = values['try'];
    if (Array.isArray(trial))
        return tryMapping(trial, call);
    const files = values['detect'];
    if (Array.isArray(files))
        return detect(files, call);
    call.stdout.write(`${list()}\n`);
    return 0;
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

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ producerName)
/* harmony export */ });
const known = new Map();
/** A tool's name as identities compare it: lower case, without the words its editions differ by. */
function producerName(name) {
    let producer = known.get(name);
    if (producer === undefined) {
        producer = name.toLowerCase().replace(/\s+(?:oss|pro|cli|community|enterprise)\b.*$/, '');
        if (known.size < 1000)
            known.set(name, producer);
    }
    return producer;
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ healthyProducers),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   eS: () => (/* binding */ healths),
/* harmony export */   oU: () => (/* binding */ speakersOf),
/* harmony export */   uO: () => (/* binding */ healthyScans)
/* harmony export */ });
/* harmony import */ var _producer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4498);

/** `ok` includes a report that ran and found nothing: the normal good case. */
const healths = ['ok', 'partial', 'scanner-failed', 'unreadable', 'unrecognised'];
/** A report by its file, and by its document where the file holds several: `reports/trivy.json#/1`. */
const reportName = ({ file, document }) => document === undefined ? file : `${file}#/${document}`;
/** Who speaks in a report, as far as it says: several where it holds the runs of several tools (SARIF). */
const speakersOf = ({ tool, category, tools, }) => tools ?? [{ name: tool?.name ?? null, category }];
const producersOf = (report) => speakersOf(report).flatMap(({ name }) => (name === null ? [] : [(0,_producer_js__WEBPACK_IMPORTED_MODULE_0__/* .producerName */ .Y)(name)]));
/** Tools whose reports were all read whole, as `producerName` has them: what only they saw and no longer see may be fixed. */
function healthyProducers(reports) {
    const namesOf = (wanted) => reports.filter(wanted).flatMap(producersOf);
    const failed = new Set(namesOf(({ health }) => health !== 'ok'));
    return new Set(namesOf(({ health }) => health === 'ok').filter((name) => !failed.has(name)));
}
/** Every report of a healthy tool: the tool and the file. A log of several tools is there for each of them. */
function healthyScans(reports) {
    const healthy = healthyProducers(reports);
    const scans = new Map();
    for (const report of reports)
        for (const tool of new Set(producersOf(report))) {
            if (!healthy.has(tool))
                continue;
            const { file } = report;
            const before = scans.get(`${tool}\n${file}`);
            const more = before === undefined ? {} : { documents: (before.documents ?? 1) + 1 };
            scans.set(`${tool}\n${file}`, { tool, file, ...more });
        }
    return [...scans.values()];
}


/***/ })

};
