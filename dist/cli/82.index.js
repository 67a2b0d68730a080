export const id = 82;
export const ids = [82];
export const modules = {

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

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveAsThread: () => (/* binding */ serveAsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);


/** What this program does as a thread of itself: waits for a task and reads reports for the first one. */
function serveAsThread() {
    // The only threads that run the program are those of `readAhead`.
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once('message', (task) => {
        (0,_read_ahead_js__WEBPACK_IMPORTED_MODULE_1__/* .readForOthers */ .H)(task, (answer) => {
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer, [answer.packed.words.buffer]);
        });
    });
}


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
