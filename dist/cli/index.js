import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1283);
/* harmony import */ var _edge_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9651);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);




// The command line: picks a command. A crash is red.
async function main() {
    const [name = '--help', ...rest] = process.argv.slice(2);
    const place = { cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr };
    // `posture-gate … | head` closes the pipe early; that is no failure.
    process.stdout.on('error', () => undefined);
    try {
        const command = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P[name] ?? _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .help */ .y;
        return await command({ name, argv: rest, ...place, script: process.argv[1] });
    }
    catch (error) {
        process.stderr.write(`${(0,_edge_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(error, { stack: rest.includes('--verbose') }))}\n`);
        return 2;
    }
}
// A thread of the program reads reports.
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
    process.exitCode = await main();
else
    (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(679), __nccwpck_require__.e(76), __nccwpck_require__.e(654), __nccwpck_require__.e(82)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33))).serveAsThread();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commands),
  y: () => (/* binding */ commands_help)
});

// EXTERNAL MODULE: ./build/edge/help.js
var help = __nccwpck_require__(7001);
// EXTERNAL MODULE: ./build/edge/did-you-mean.js
var did_you_mean = __nccwpck_require__(1937);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/edge/version.js
/** The version of this program; a test holds it equal to package.json. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/commands/index.js




const titles = {
    run: 'Reads the reports, decides, and says what to fix first and why.',
    explain: 'Everything known about one finding, and where each piece was read.',
    policy: 'Checks a policy file (check), or prints the schema for editors (schema).',
    init: 'Looks at a repository and drafts workflow, policy and catalogue; overwrites nothing.',
    formats: 'The reports that can be read and how to write them; --detect tells the format of files.',
};
const overview = () => [
    `posture-gate ${version}: one list of findings from every scanner’s report, judged by a policy. It scans nothing.`,
    '',
    'Usage: posture-gate COMMAND [flags]',
    '',
    ...Object.entries(titles).map(([name, title]) => (0,help/* helpRow */.C)(name, title)),
    '',
    '`posture-gate COMMAND --help` says more. Exit codes: 0 pass or warn, 1 blocked, 2 undecided or an error.',
    '',
].join('\n');
/** Whatever is no command: the overview, the version, or the nearest command. */
const commands_help = ({ name, stdout }) => {
    if (name === '--version' || name === '-V' || name === 'version')
        stdout.write(`${version}\n`);
    else if (name === '--help' || name === '-h' || name === 'help')
        stdout.write(overview());
    else
        throw (0,errors/* failure */.V2)('input-invalid', `unknown command \`${name}\`.${(0,did_you_mean/* didYouMean */.a)(name, Object.keys(titles))}`);
    return Promise.resolve(0);
};
/** The commands by name. Each is loaded when it is called: a start should not pay for the others. */
const commands = {
    run: async (call) => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(819), __nccwpck_require__.e(679), __nccwpck_require__.e(76), __nccwpck_require__.e(292), __nccwpck_require__.e(240), __nccwpck_require__.e(654), __nccwpck_require__.e(207), __nccwpck_require__.e(92), __nccwpck_require__.e(87), __nccwpck_require__.e(200)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8819))).runCommand(call),
    explain: async (call) => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(819), __nccwpck_require__.e(240), __nccwpck_require__.e(87), __nccwpck_require__.e(565)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5565))).explainCommand(call),
    policy: async (call) => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(819), __nccwpck_require__.e(240), __nccwpck_require__.e(207), __nccwpck_require__.e(148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6097))).policyCommand(call),
    init: async (call) => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(819), __nccwpck_require__.e(679), __nccwpck_require__.e(292), __nccwpck_require__.e(92), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3791))).initCommand(call),
    formats: async (call) => (await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(819), __nccwpck_require__.e(679), __nccwpck_require__.e(76), __nccwpck_require__.e(240), __nccwpck_require__.e(654), __nccwpck_require__.e(207), __nccwpck_require__.e(597)]).then(__nccwpck_require__.bind(__nccwpck_require__, 597))).formatsCommand(call),
};


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7658);

/** ` Did you mean X?` or nothing, to hang behind a message. */
function didYouMean(word, known, prefix = '') {
    const candidate = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known);
    return candidate === null ? '' : ` Did you mean \`${prefix}${candidate}\`?`;
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ helpRow),
/* harmony export */   V: () => (/* binding */ runHelp)
/* harmony export */ });
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8403);

const width = 100;
const indent = 32;
/** Breaks a text into lines that fit behind the column of flags. */
function wrap(text, room) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** One row of a help text: what to type, and what it does, wrapped. */
function helpRow(left, description) {
    const rows = wrap(description, width - indent);
    const head = `  ${left}`;
    const first = head.length < indent - 1
        ? [`${head.padEnd(indent)}${rows[0] ?? ''}`]
        : [head, `${' '.repeat(indent)}${rows[0] ?? ''}`];
    return [...first, ...rows.slice(1).map((row) => `${' '.repeat(indent)}${row}`)].join('\n');
}
const flagOf = ({ name, kind, value }) => `--${name}${kind === 'switch' ? '' : ` ${value}`}${kind === 'list' ? ' …' : ''}`;
/** The help of `run`, from the table of options. */
function runHelp() {
    const specs = (0,_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)('cli');
    const groups = [...new Set(specs.map(({ group }) => group))];
    return [
        'posture-gate run: reads the reports, decides, and says what to fix first and why.',
        '',
        'Usage: posture-gate run [--reports GLOB …] [--policy FILE|PRESET] [more flags]',
        ...groups.flatMap((group) => [
            '',
            group,
            ...specs.filter((spec) => spec.group === group).map((spec) => helpRow(flagOf(spec), spec.description)),
        ]),
        '',
        'Paths are relative to the working directory. Flags marked … may be repeated; quote globs.',
        'Exit codes: 0 pass or warn, 1 blocked by the policy, 2 undecided: evidence missing, or wrong input.',
        '',
        'Examples',
        '  posture-gate run --reports "reports/**" --occasion release',
        '  posture-gate run --reports semgrep.sarif --reports "trivy*.json" --policy strict --json out.json',
        '',
    ].join('\n');
}


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ optionsOf)
});

// UNUSED EXPORTS: optionTable

;// CONCATENATED MODULE: ./build/edge/workflow-options.js
/** What the workflow and people around a run say of it: jobs that ran before, a label that lets it through. */
const workflowOptions = [
    {
        name: 'jobs',
        kind: 'text',
        value: 'JSON',
        entries: 'action',
        group: 'What it is judged by',
        description: 'How the jobs before this one ended, as the expression `toJSON(needs)` gives it. Tells a scanner that did not have to run from one that failed.',
    },
    {
        name: 'override-label',
        kind: 'text',
        value: 'LABEL',
        entries: 'action',
        group: 'What it is judged by',
        description: 'A label that lets a red verdict through as a warning, where somebody with maintain or admin permission set it for this very commit. Needs `actions: read`.',
        default: 'posture-gate/override',
    },
];

;// CONCATENATED MODULE: ./build/edge/option-table.js

/** Every option of a run, in the order of the help. Flags, inputs and action.yml come from it. */
const optionTable = [
    {
        name: 'reports',
        kind: 'list',
        value: 'GLOB',
        entries: 'both',
        group: 'What is read',
        description: 'Report files, paths or globs; a leading `!` takes away, `format:path` names the format. Without it, files with well-known names are looked for.',
    },
    {
        name: 'artifacts',
        kind: 'list',
        value: 'NAME',
        entries: 'action',
        group: 'What is read',
        description: 'Names or globs of artifacts that earlier jobs of this run uploaded; every report inside is read. Needs `actions: read`.',
    },
    {
        name: 'root',
        kind: 'text',
        value: 'DIR',
        entries: 'both',
        group: 'What is read',
        description: 'The folder that is judged; paths in the reports are relative to it.',
        default: '.',
    },
    {
        name: 'vex',
        kind: 'list',
        value: 'GLOB',
        entries: 'both',
        group: 'What is read',
        description: 'VEX files of your own: what they call not affected is set aside, visibly.',
    },
    {
        name: 'mappings',
        kind: 'list',
        value: 'GLOB',
        entries: 'both',
        group: 'What is read',
        description: 'Readers of your own, described in YAML (docs/mappings.md). On a pull request they are read from the base branch.',
    },
    {
        name: 'kev',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is read',
        description: 'CISA’s catalogue of known exploited vulnerabilities, JSON.',
    },
    {
        name: 'epss',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is read',
        description: 'EPSS scores of one day, CSV, gzipped or not.',
    },
    {
        name: 'aliases',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is read',
        description: 'OSV records that say which advisories are one flaw: JSON, or one record in each line.',
    },
    {
        name: 'policy',
        kind: 'text',
        value: 'FILE|PRESET',
        entries: 'both',
        group: 'What it is judged by',
        description: 'default, strict, advisory, or a file. Without it `.github/posture-gate.yml`, else the default preset. On a pull request the file is read from the base branch.',
    },
    {
        name: 'catalog',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What it is judged by',
        description: 'The service catalogue: paths, routes, owners, exposure and data of each service.',
    },
    {
        name: 'codeowners',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What it is judged by',
        description: 'CODEOWNERS, where it is not in `.github/`, the root or `docs/`.',
    },
    {
        name: 'occasion',
        kind: 'text',
        value: 'change|release|record',
        entries: 'both',
        group: 'What it is judged by',
        description: 'change: judged by what it introduces. release: by what is open. record: not judged, kept. Without it, as the event says; outside of CI release.',
    },
    ...workflowOptions,
    {
        name: 'baseline',
        kind: 'text',
        value: 'REF',
        entries: 'both',
        group: 'What it is judged by',
        description: 'The commit or branch that a change is compared with where no pull request says so.',
    },
    {
        name: 'history',
        kind: 'text',
        value: 'DIR|artifact:NAME',
        entries: 'both',
        group: 'What it is judged by',
        description: 'A folder with one snapshot for each earlier run; this run adds its own, unless it judges a change. In the Action also artifact:NAME, as the last good run of the branch uploaded it (`actions: read`).',
        default: 'artifact:posture-history',
    },
    {
        name: 'now',
        kind: 'text',
        value: 'ISO-DATE',
        entries: 'both',
        group: 'What it is judged by',
        description: 'The date to judge by, to repeat an earlier run.',
    },
    {
        name: 'secret-key-file',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What it is judged by',
        description: 'A file whose content keys the hashes of secrets, so that one secret is recognised in every report.',
    },
    {
        name: 'secret-key',
        kind: 'text',
        value: 'KEY',
        entries: 'action',
        group: 'What it is judged by',
        description: 'The same key as a value; pass it from a secret.',
    },
    {
        name: 'json',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is written',
        description: 'The assessment: everything that was found out. `-` is standard output.',
    },
    {
        name: 'sarif',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is written',
        description: 'One consolidated SARIF file, fit for upload to code scanning.',
    },
    {
        name: 'markdown',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is written',
        description: 'The job summary as Markdown.',
    },
    {
        name: 'html',
        kind: 'text',
        value: 'FILE',
        entries: 'both',
        group: 'What is written',
        description: 'A report to open in a browser.',
    },
    {
        name: 'comment',
        kind: 'text',
        value: 'when-needed|always|never',
        entries: 'action',
        group: 'What is written',
        description: 'The pull request comment. when-needed: where there is something to say, or an earlier comment to bring up to date.',
        default: 'when-needed',
    },
    {
        name: 'comment-author',
        kind: 'text',
        value: 'LOGIN',
        entries: 'action',
        group: 'What is written',
        description: 'Whose comments are ours; change it where `token` belongs to an app or a person.',
        default: 'github-actions[bot]',
    },
    {
        name: 'token',
        kind: 'text',
        value: 'TOKEN',
        entries: 'action',
        group: 'How',
        description: 'For the API. Wants `contents: read` and `pull-requests: write`; with `artifacts` also `actions: read`.',
        default: '${{ github.token }}',
    },
    {
        name: 'exit-zero',
        kind: 'switch',
        value: '',
        entries: 'both',
        group: 'How',
        description: 'Leave with 0 whatever the verdict; says which code the gate would give.',
        default: 'false',
    },
    {
        name: 'quiet',
        kind: 'switch',
        value: '',
        entries: 'both',
        group: 'How',
        description: 'Print nothing but the line with the verdict.',
        default: 'false',
    },
    {
        name: 'verbose',
        kind: 'switch',
        value: '',
        entries: 'both',
        group: 'How',
        description: 'Say every step, and where a failure came from.',
        default: 'false',
    },
];
/** The options that one of the two entries knows. */
const optionsOf = (entry) => optionTable.filter((spec) => spec.entries === 'both' || spec.entries === entry);


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony exports logLine, commandData */
/**
 * Text that someone else may have written, made fit for a terminal or a runner log: no control characters, no escapes that move the
 * cursor, no bidirectional or invisible characters. Line breaks and tabs stay.
 */
const printable = (text) => text
    .replace(/\r\n?/g, '\n')
    // ANSI sequences whole, so that no `[31m` is left over.
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
/**
 * The same for a runner log, where a line that starts with `::name::` and the older `##[name]` anywhere are commands: both are
 * broken by a visible backslash, so that no text of a scanner raises an annotation, masks a word or stops commands.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
const logLine = (text) => printable(text)
    .replace(/^(\s*):(?=:)/gm, '$1\\:\\')
    .replace(/##\[/g, '#\\#[');
/** The data of a workflow command. */
const commandData = (text) => printable(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
/** Replaces every secret in a text by three stars; longest first, so that no rest of one stays. */
function withoutSecrets(text, secrets) {
    let clean = text;
    for (const secret of [...secrets].filter((value) => value.length >= 4).sort((a, b) => b.length - a.length))
        clean = clean.replaceAll(secret, '***');
    return clean;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
