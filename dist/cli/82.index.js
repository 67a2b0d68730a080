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

/***/ 8369:
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
;// CONCATENATED MODULE: ./build/packed.js
// The lowest bits of a word say what it stands for, the others which one it is, or how many words follow.
const kind = { text: 0, integer: 1, number: 2, constant: 3, list: 4, object: 5, again: 6 };
const bits = 3;
const mask = (1 << bits) - 1;
/** An integer that leaves room for its kind. */
const isShort = (value) => Number.isInteger(value) && Math.abs(value) < 1 << (31 - bits) && !Object.is(value, -0);
const constants = [undefined, null, false, true];
/**
 * Packs lists, objects, texts, numbers and truth values. A text that stands in them many times goes along once, and so does an object:
 * what is one object before is one object behind. Throws for what is none of these.
 */
function pack(value) {
    const packing = {
        words: new Int32Array(1 << 16),
        length: 0,
        texts: [],
        shapes: [],
        textAt: new Map(),
        shapeAt: { at: -1, next: new Map() },
        objectAt: new Map(),
    };
    add(packing, value);
    const { words, length, texts, shapes } = packing;
    return { words: words.slice(0, length), texts, shapes };
}
function put(packing, of, payload) {
    if (packing.length === packing.words.length) {
        const words = new Int32Array(packing.length * 2);
        words.set(packing.words);
        packing.words = words;
    }
    packing.words[packing.length++] = (payload << bits) | of;
}
function add(packing, value) {
    if (typeof value === 'string')
        put(packing, kind.text, textAt(packing, value));
    else if (typeof value === 'number')
        addNumber(packing, value);
    else if (typeof value === 'object' && value !== null)
        addObject(packing, value);
    else {
        const at = constants.indexOf(value);
        if (at < 0)
            throw new TypeError(`a ${typeof value} is no plain value`);
        put(packing, kind.constant, at);
    }
}
function addNumber(packing, value) {
    if (isShort(value))
        put(packing, kind.integer, value);
    else {
        put(packing, kind.number, packing.texts.length);
        packing.texts.push(Object.is(value, -0) ? '-0' : String(value));
    }
}
function addObject(packing, value) {
    const known = packing.objectAt.get(value);
    if (known !== undefined) {
        put(packing, kind.again, known);
        return;
    }
    packing.objectAt.set(value, packing.objectAt.size);
    if (Array.isArray(value)) {
        put(packing, kind.list, value.length);
        for (const item of value)
            add(packing, item);
        return;
    }
    const names = Object.keys(value);
    // Given to an object by name it would become something else than a field.
    if (names.includes('__proto__'))
        throw new TypeError('an object with a field `__proto__` is no plain value');
    put(packing, kind.object, shapeAt(packing, names));
    for (const field of Object.values(value))
        add(packing, field);
}
function textAt({ textAt: known, texts }, text) {
    let at = known.get(text);
    if (at === undefined) {
        at = texts.push(text) - 1;
        known.set(text, at);
    }
    return at;
}
function shapeAt({ shapeAt: known, shapes }, names) {
    let place = known;
    for (const name of names) {
        let next = place.next.get(name);
        if (next === undefined)
            place.next.set(name, (next = { at: -1, next: new Map() }));
        place = next;
    }
    if (place.at < 0)
        place.at = shapes.push(names) - 1;
    return place.at;
}
/** What was packed, anew. */
function unpack({ words, texts, shapes }) {
    const objects = [];
    let next = 0;
    const take = () => {
        const word = words[next++] ?? 0;
        const payload = word >> bits;
        switch (word & mask) {
            case kind.text:
                return texts[payload];
            case kind.integer:
                return payload;
            case kind.number:
                return Number(texts[payload]);
            case kind.constant:
                return constants[payload];
            case kind.again:
                return objects[payload];
            case kind.list: {
                const list = [];
                objects.push(list);
                for (let left = payload; left > 0; left--)
                    list.push(take());
                return list;
            }
            default: {
                const object = {};
                objects.push(object);
                for (const name of shapes[payload] ?? [])
                    object[name] = take();
                return object;
            }
        }
    };
    return take();
}

// EXTERNAL MODULE: ./build/sightings-in.js
var sightings_in = __webpack_require__(1302);
;// CONCATENATED MODULE: ./build/read-ahead.js




/** Bytes of all reports together; below, one thread has read them before another has started. */
const worthThreads = 64 * 1024 * 1024;
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
    if (others < 1 || shared.reduce((sum, { size }) => sum + size, 0) < worthThreads)
        return () => null;
    const reading = { mappings, roots, secretKey };
    const task = { files: shared.flatMap(describe), reading, next: new Int32Array(new SharedArrayBuffer(4)) };
    const found = new Map();
    const ended = Array.from({ length: others }, () => threads.run(task, (message) => {
        const { at, packed } = message; // the other side is `readForOthers`
        found.set(shared[at], unpack(packed)); // it packed what `sightingsIn` gave
    }));
    const sightingsIn = (0,sightings_in/* sightingsReader */.s)(reading);
    for (const at of takeFiles(task)) {
        const file = shared[at];
        if (file !== undefined)
            found.set(file, sightingsIn(file));
    }
    await Promise.all(ended);
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
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8369);


/** What this program does as a thread of itself: reads reports for the first one. */
function serveAsThread() {
    const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData; // the only threads that run the program are those of `readAhead`
    (0,_read_ahead_js__WEBPACK_IMPORTED_MODULE_1__/* .readForOthers */ .H)(task, (answer) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer, [answer.packed.words.buffer]);
    });
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sightingsReader)
/* harmony export */ });
/* harmony import */ var _normalise_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5226);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);


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
