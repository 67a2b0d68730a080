export const id = 148;
export const ids = [148];
export const modules = {

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _edge_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _edge_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
/* harmony import */ var _edge_safe_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9651);
/* harmony import */ var _edge_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1016);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(154);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2207);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2950);









const help = `posture-gate policy: work on a policy before it stops anyone.

Usage: posture-gate policy check FILE   every mistake at once, with its line; exit code 2 where there is one
       posture-gate policy schema       the JSON Schema of a policy, for editors
`;
async function load(path, cwd) {
    const text = await (0,_edge_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), path);
    return text === null ? null : { file: path, text };
}
/** A policy file of this machine with all it extends; paths are relative to the working directory. */
async function parseLocal(path, cwd) {
    if ((0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isPreset */ .S1)(path))
        return { policy: (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .presetPolicy */ .W)(path) };
    const file = await load(path, cwd);
    if (file === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('policy-missing', `\`${path}\``);
    const extended = new Map();
    for (let next = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .extendedFile */ .Eo)(file); next !== null && !extended.has(next);) {
        const found = await load(next, cwd);
        extended.set(next, found);
        next = found === null ? null : (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .extendedFile */ .Eo)(found);
    }
    return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(file, { resolve: (reference) => extended.get(reference) ?? null });
}
async function check(path, { cwd, stdout }) {
    const parsed = await parseLocal(path, cwd);
    if ('mistakes' in parsed) {
        for (const mistake of parsed.mistakes)
            stdout.write(`${(0,_edge_safe_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMistake */ ._P)(mistake))}\n`);
        stdout.write(`${parsed.mistakes.length} mistake${parsed.mistakes.length === 1 ? '' : 's'} in ${(0,_edge_safe_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)}\n`);
        return 2;
    }
    const { rules, waivers, expect, services } = parsed.policy;
    const count = (all, one) => `${all.length} ${one}${all.length === 1 ? '' : 's'}`;
    const counts = [
        count(rules, 'rule'),
        count(expect, 'expectation'),
        count(waivers, 'waiver'),
        count(services, 'service'),
    ];
    stdout.write(`${(0,_edge_safe_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} is in order: ${counts.join(', ')}\n`);
    return 0;
}
/** `posture-gate policy`: check or schema. */
const policyCommand = async (call) => {
    const { argv, stdout } = call;
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForHelp */ .B)(argv)) {
        stdout.write(help);
        return 0;
    }
    const { positionals, mistakes } = (0,_edge_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(argv, [{ name: 'verbose', kind: 'switch' }]);
    if (mistakes.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('input-invalid', mistakes.join('; '));
    const [what = '', file, ...more] = positionals;
    if (what === 'schema' && file === undefined) {
        // The schema that policies/policy.schema.json holds, draft 7 for the YAML extensions of editors.
        stdout.write(`${JSON.stringify(_model_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policySchema */ .wh.toJSONSchema({ io: 'input', target: 'draft-7' }), null, 2)}\n`);
        return 0;
    }
    if (what === 'check' && file !== undefined && more.length === 0)
        return check(file, call);
    const hint = what === ''
        ? 'check or schema?'
        : what === 'check'
            ? 'check needs one file'
            : `unknown \`policy ${what}\`.${(0,_edge_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(what, ['check', 'schema'])}`;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('input-invalid', hint);
};


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
