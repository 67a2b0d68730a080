export const id = 207;
export const ids = [207];
export const modules = {

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ compileTemplate),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   VQ: () => (/* binding */ templateNames),
/* harmony export */   b5: () => (/* binding */ compileUrlTemplate),
/* harmony export */   cz: () => (/* binding */ urlHost),
/* harmony export */   eg: () => (/* binding */ matchTemplate),
/* harmony export */   wB: () => (/* binding */ captureKey)
/* harmony export */ });
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
function toSegment(text) {
    if (text === '**')
        return { kind: 'deep' };
    if (text === '*')
        return { kind: 'any' };
    const names = [];
    const pattern = text
        .split(/(\{[^}]*\}|\*)/)
        .map((part) => {
        if (part === '*')
            return '[^/]*';
        const name = /^\{([^}]*)\}$/.exec(part);
        if (name?.[1] === undefined)
            return escaped(part);
        names.push(name[1]);
        return '([^/]+?)';
    })
        .join('');
    return { kind: 'text', test: new RegExp(`^${pattern}$`), names };
}
/** The `{name}`s of a template, each once, in order. */
const templateNames = (template) => [
    ...new Set(template.segments.flatMap((segment) => (segment.kind === 'text' ? segment.names : []))),
];
const split = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
/** Compiles a template once; never throws. */
const compileTemplate = (source) => ({ source, segments: split(source).map(toSegment) });
/** Compiles the template of a URL: scheme, host, query and fragment do not count; never throws. */
const compileUrlTemplate = (source) => ({ ...compileTemplate(urlPath(source)), source });
/** The path of a URL, decoded where it can be: no scheme, host, query or fragment. A path is returned as it is. */
function urlPath(url) {
    const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
    try {
        return decodeURI(path) || '/';
    }
    catch {
        return path;
    }
}
/** The host name of a URL, lower case, without port; null for a bare path. */
function urlHost(url) {
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@?#]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.[1];
    return host === undefined || host === '' ? null : host.toLowerCase();
}
function repeatsName({ segments }) {
    const names = segments.flatMap((segment) => (segment.kind === 'text' ? segment.names : []));
    return new Set(names).size < names.length;
}
/** What the template's names stand for in this path, or null where it does not match. One name with two values is no match. */
function matchTemplate(template, path) {
    const parts = split(path);
    const failed = new Set();
    const repeats = repeatsName(template);
    const from = (i, j, captures) => {
        const segment = template.segments[i];
        if (segment === undefined)
            return j === parts.length ? captures : null;
        // A name that stands twice makes two ways through one state differ by what it stood for; else the state alone decides.
        const state = `${i} ${j} ${repeats ? captureKey(captures) : ''}`;
        if (failed.has(state))
            return null;
        let found;
        if (segment.kind === 'deep')
            found = from(i + 1, j, captures) ?? (j < parts.length ? from(i, j + 1, captures) : null);
        else {
            const part = parts[j];
            const next = part === undefined ? null : matchSegment(segment, part, captures);
            found = next === null ? null : from(i + 1, j + 1, next);
        }
        if (found === null)
            failed.add(state);
        return found;
    };
    return from(0, 0, {});
}
function matchSegment(segment, part, captures) {
    if (segment.kind === 'any')
        return captures;
    const match = segment.test.exec(part);
    if (match === null)
        return null;
    if (segment.names.length === 0)
        return captures;
    const next = { ...captures };
    for (const [index, name] of segment.names.entries()) {
        const value = match[index + 1] ?? '';
        if (next[name] !== undefined && next[name] !== value)
            return null;
        next[name] = value;
    }
    return next;
}
/** A text that is equal for equal captures and no others, to look one side of a route up from the other. */
const captureKey = (captures) => Object.keys(captures)
    .sort()
    .map((name) => `${name}=${(captures[name] ?? '').replace(/[%\n]/g, encodeURIComponent)}`)
    .join('\n');


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eo: () => (/* reexport */ extendedFile),
  _P: () => (/* reexport */ mistake/* formatMistake */._P),
  S1: () => (/* reexport */ isPreset),
  Lo: () => (/* reexport */ parseCatalog),
  ON: () => (/* reexport */ parsePolicy),
  W: () => (/* reexport */ presetPolicy)
});

// UNUSED EXPORTS: presetNames

// EXTERNAL MODULE: ./build/model/ownership.js
var ownership = __webpack_require__(8183);
// EXTERNAL MODULE: ./build/model/identifier.js
var identifier = __webpack_require__(7835);
// EXTERNAL MODULE: ./build/model/route.js
var model_route = __webpack_require__(7283);
// EXTERNAL MODULE: ./build/model/category.js
var category = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/model/change.js
var change = __webpack_require__(856);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/model/reach.js
var reach = __webpack_require__(489);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/policy/contradiction.js






/** Facts with few values. All others may hold together for all we know. */
const domains = {
    severity: severity/* severities */.gO,
    category: category/* categories */.L,
    cause: change/* causes */.ps,
    change: change/* changes */.Ao,
    reach: ['path', 'refuted', 'unknown'],
    exposure: ownership/* exposures */.DD,
    criticality: ownership/* criticalities */.Qj,
    partOf: condition/* parts */.rT,
    scope: ['runtime', 'development', 'unknown'],
    relationship: ['direct', 'transitive', 'unknown'],
};
/** Levels that only a verdict of path has. */
const paths = new Set(reach/* reachLevels */.HU.filter((level) => (0,reach/* reachRank */.un)(level) >= (0,reach/* reachRank */.un)('call_path')));
/** Whether no finding whatever can fulfil a condition. Says so only where it is certain. Never throws. */
const isContradictory = (condition, whenUnknown) => !satisfiable([toTree(condition, false, whenUnknown)], new Map());
function satisfiable(together, outer) {
    const sets = new Map(outer);
    const alternatives = [];
    const queue = [...together];
    for (let tree = queue.pop(); tree !== undefined; tree = queue.pop()) {
        if ('every' in tree)
            queue.push(...tree.every);
        else if ('some' in tree) {
            const [only] = tree.some;
            if (only !== undefined && tree.some.length === 1)
                queue.push(only);
            else
                alternatives.push(tree.some);
        }
        else {
            const { allowed, fact } = tree;
            const before = sets.get(fact);
            const both = before === undefined ? allowed : new Set([...before].filter((value) => allowed.has(value)));
            if (both.size === 0)
                return false;
            sets.set(fact, both);
        }
    }
    return alternatives.every((some) => some.some((tree) => satisfiable([tree], sets)));
}
function toTree(condition, negated, fallback) {
    const inner = (conditions) => conditions.map((child) => toTree(child, negated, fallback));
    const together = [];
    for (const [key, value] of Object.entries(condition)) {
        if (value === undefined || key === 'all' || key === 'any' || key === 'not')
            continue;
        const allowed = allowedValues(key, value, negated, fallback);
        if (allowed !== null)
            together.push({ fact: key, allowed });
        else if (negated)
            return { every: [] };
    }
    if (condition.all !== undefined)
        together.push(negated ? { some: inner(condition.all) } : { every: inner(condition.all) });
    if (condition.any !== undefined)
        together.push(negated ? { every: inner(condition.any) } : { some: inner(condition.any) });
    if (condition.not !== undefined)
        together.push(toTree(condition.not, !negated, fallback));
    return negated ? { some: together } : { every: together };
}
/** Null for facts whose values cannot be listed. Unknown stays possible unless the author said what makes it count as no. */
function allowedValues(fact, value, negated, fallback) {
    const domain = domains[fact];
    if (domain !== undefined && Array.isArray(value)) {
        const listed = new Set(value.map(String));
        const kept = domain.filter((one) => listed.has(one) !== negated);
        return new Set(mayBeUnknown(fact, listed, negated, fallback) ? [...kept, 'unknown'] : kept);
    }
    if (typeof value === 'boolean')
        return presence(value !== negated, fact === 'unowned' ? 'ignore' : fallback);
    if (typeof value !== 'object' || value === null)
        return null;
    const action = 'whenUnknown' in value ? (value.whenUnknown ?? fallback) : fallback;
    if ('is' in value)
        return presence((value.is === 'present') !== negated, action);
    if (fact === 'reach' && 'atLeast' in value && !negated && paths.has(value.atLeast))
        return new Set(action === 'ignore' ? ['path'] : ['path', 'unknown']);
    return null;
}
/** What the facts of a list may be besides: an unknown that its author does not ignore; a cause that is unknown is known to be that. */
function mayBeUnknown(fact, listed, negated, fallback) {
    if (fact !== 'severity')
        return fact !== 'cause' && fact !== 'category' && !listed.has('unknown') && fallback !== 'ignore';
    // Where nobody states a severity it counts as medium or high.
    const counted = ['medium', 'high'].filter((one) => listed.has(one) || listed.has('unknown')).length;
    return negated ? counted < 2 : counted > 0;
}
const presence = (holds, action) => new Set([holds ? 'present' : 'absent', ...(action === 'ignore' ? [] : ['unknown'])]);

;// CONCATENATED MODULE: ./build/policy/entries.js
/** Those of a file that says nothing. */
const noEntries = {
    names: { rules: [], services: [] },
    rules: [],
    services: [],
    waivers: [],
    expect: [],
    testCode: [],
    same: [],
    different: [],
};
/** Every entry of a list that is well-formed by itself, so that what else is wrong can be said in the same breath. */
function entries(parsed, section, schema) {
    const raw = parsed.value[section];
    if (!Array.isArray(raw))
        return [];
    return raw.flatMap((value, index) => {
        const result = schema.safeParse(value);
        return result.success ? [{ value: result.data, path: [section, index] }] : [];
    });
}
/** The names in a list. */
function names(parsed, section) {
    const raw = parsed.value[section];
    if (!Array.isArray(raw))
        return [];
    return raw.flatMap((value, index) => {
        const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
        return typeof name === 'string' ? [{ value: name, path: [section, index, 'name'] }] : [];
    });
}
/** A condition and every one inside it. */
function conditionsOf({ value, path }) {
    const inner = (key) => (value[key] ?? []).flatMap((child, index) => conditionsOf({ value: child, path: [...path, key, index] }));
    const not = value.not === undefined ? [] : conditionsOf({ value: value.not, path: [...path, 'not'] });
    return [{ value, path }, ...inner('all'), ...inner('any'), ...not];
}

;// CONCATENATED MODULE: ./build/policy/globs.js

/** How many globs one may stand for with all its braces written out. */
const mostGlobs = 1000;
const longest = 1000;
/** Every glob of a file, with its place. */
function globsOf({ rules, services, waivers, expect, testCode, same, different, }) {
    const found = [];
    const add = ({ path }, key, globs) => {
        for (const [index, value] of (globs ?? []).entries())
            found.push({ value, path: [...path, key, index] });
    };
    for (const { value, path } of rules) {
        if (value.when === undefined)
            continue;
        for (const condition of conditionsOf({ value: value.when, path: [...path, 'when'] }))
            for (const key of ['service', 'owner', 'path', 'package', 'tool', 'rule'])
                add(condition, key, condition.value[key]);
    }
    for (const service of services)
        for (const key of ['paths', 'images', 'packages'])
            add(service, key, service.value[key]);
    for (const waiver of waivers)
        add(waiver, 'paths', waiver.value.paths);
    for (const { value, path } of testCode)
        found.push({ value: value.replace(/^!/, ''), path });
    for (const { value, path } of [...same, ...different])
        for (const [index, item] of value.entries())
            if (typeof item !== 'string' && item.path !== undefined)
                found.push({ value: item.path, path: [...path, index, 'path'] });
    for (const { value, path } of expect) {
        if (value.tool !== undefined)
            found.push({ value: value.tool, path: [...path, 'tool'] });
        add({ value, path: [...path, 'when'] }, 'paths', value.when?.paths);
    }
    return found;
}
/** Whether a glob stands for more than a matcher should try: braces multiply. */
const isLargeGlob = (glob) => glob.length > longest || expansions(glob) > mostGlobs;
/** How many globs one stands for: what follows multiplies, what a comma parts adds up. A brace left open counts as closed. */
function expansions(glob) {
    const open = [];
    let product = 1;
    const close = () => {
        const group = open.pop();
        if (group !== undefined)
            product = group.before * (group.sum + product);
    };
    for (const token of glob.match(/\\.|\{-?\d+\.\.-?\d+(?:\.\.-?\d+)?\}|[{,}]/gs) ?? []) {
        const group = open.at(-1);
        const range = /^\{(-?\d+)\.\.(-?\d+)/.exec(token);
        if (range !== null)
            product *= Math.abs(Number(range[2]) - Number(range[1])) + 1;
        else if (token === '{') {
            open.push({ before: product, sum: 0 });
            product = 1;
        }
        else if (token === '}')
            close();
        else if (token === ',' && group !== undefined) {
            group.sum += product;
            product = 1;
        }
    }
    while (open.length > 0)
        close();
    return product;
}

// EXTERNAL MODULE: ./build/yaml-document/mistake.js
var mistake = __webpack_require__(8616);
;// CONCATENATED MODULE: ./build/policy/checks.js






function repeated(names, what) {
    const seen = new Set();
    return names.flatMap(({ value, path }) => {
        const again = seen.has(value);
        seen.add(value);
        return again ? [{ path, found: `the name ${(0,mistake/* quote */.hD)(value)} a second time`, expected: `one ${what} of a name` }] : [];
    });
}
const whens = ({ rules }) => rules.flatMap(({ value, path }) => (value.when === undefined ? [] : [{ value: value.when, path: [...path, 'when'] }]));
const isEmpty = (condition) => Object.values(condition).every((value) => value === undefined);
/** What the schema cannot say: one small check each. */
const checks = {
    'names of rules are unique': ({ names }) => repeated(names.rules, 'rule'),
    'a selector says what it selects': ({ same, different }) => [...same, ...different].flatMap(({ value, path }) => value.flatMap((item, index) => typeof item === 'string' || Object.values(item).some((said) => said !== undefined)
        ? []
        : [{ path: [...path, index], found: 'a selector that means everything', expected: 'a tool, rule or place' }])),
    'an override names findings or sightings, not both': ({ same, different }) => [...same, ...different]
        .filter(({ value }) => new Set(value.map((item) => typeof item)).size > 1)
        .map(({ path }) => ({ path, found: 'ids and selectors in one list', expected: 'ids only, or selectors only' })),
    'names of services are unique': ({ names }) => repeated(names.services, 'service'),
    'a condition speaks about something': (all) => whens(all)
        .flatMap(conditionsOf)
        .filter(({ value }) => isEmpty(value))
        .map(({ path }) => ({
        path,
        found: 'a condition that says nothing and so holds for everything',
        expected: 'a fact',
    })),
    'a rule can match something': (all, whenUnknown) => whens(all)
        .filter(({ value }) => isContradictory(value, whenUnknown))
        .map(({ path }) => ({
        path,
        found: 'a condition that nothing can fulfil',
        expected: 'facts that can hold together',
    })),
    'identifiers are of a known kind': (all) => whens(all)
        .flatMap(conditionsOf)
        .flatMap(({ value, path }) => (value.identifier ?? []).flatMap((text, index) => (0,identifier/* recogniseIdentifier */.f3)(text) === null
        ? [
            {
                path: [...path, 'identifier', index],
                found: (0,mistake/* quote */.hD)(text),
                expected: 'an identifier such as CVE-2026-1234',
            },
        ]
        : [])),
    'an expectation names what it expects': ({ expect }) => expect
        .filter(({ value }) => value.category === undefined && value.tool === undefined)
        .map(({ path }) => ({ path, found: 'an expectation of nothing', expected: 'a category, a tool or both' })),
    'a waiver of a whole class of weakness says where': ({ waivers }) => waivers
        .filter(({ value }) => (0,identifier/* recogniseIdentifier */.f3)(value.id)?.scheme === 'cwe' && !value.package && !value.paths)
        .map(({ value, path }) => ({
        path: [...path, 'id'],
        found: `${(0,mistake/* quote */.hD)(value.id)} alone, which is every finding of its kind`,
        expected: 'paths or a package beside it',
    })),
    'a route’s file uses the names of its URL': ({ services }) => services.flatMap(({ value, path }) => value.routes.flatMap((route, index) => {
        if (typeof route === 'string')
            return [];
        const given = new Set((0,model_route/* templateNames */.VQ)((0,model_route/* compileTemplate */.Gq)(route.url)));
        return (0,model_route/* templateNames */.VQ)((0,model_route/* compileTemplate */.Gq)(route.file))
            .filter((name) => !given.has(name))
            .map((name) => ({
            path: [...path, 'routes', index, 'file'],
            found: (0,mistake/* quote */.hD)(`{${name}}`),
            expected: `a name that stands in ${(0,mistake/* quote */.hD)(route.url)}`,
        }));
    })),
    'globs stay small': (all) => globsOf(all)
        .filter(({ value }) => isLargeGlob(value))
        .map(({ value, path }) => ({
        path,
        found: `${(0,mistake/* quote */.hD)(value)}, too many globs in one`,
        expected: `at most ${mostGlobs}`,
    })),
};

// EXTERNAL MODULE: ./build/yaml-document/document.js + 2 modules
var yaml_document_document = __webpack_require__(4328);
// EXTERNAL MODULE: ./build/yaml-document/explain.js
var explain = __webpack_require__(3907);
;// CONCATENATED MODULE: ./build/policy/catalog.js






/** A service catalogue, each service with its `file:line`, or every mistake in it, in order. Never throws. */
function parseCatalog(file) {
    const { parsed, mistakes } = (0,yaml_document_document/* readDocument */.u)(file);
    const services = parsed === null ? [] : entries(parsed, 'services', ownership/* serviceSchema */.dh);
    const [first, ...rest] = parsed === null ? mistakes : [...mistakes, ...mistakesIn(parsed, services)].sort(mistake/* byPosition */.rg);
    if (first !== undefined)
        return { mistakes: [first, ...rest] };
    return {
        services: services.map(({ value, path }) => ({
            ...value,
            source: `${file.file}:${parsed?.locate(path, 'value').line ?? 1}`,
        })),
    };
}
function mistakesIn(parsed, services) {
    const result = ownership/* catalogSchema */.X8.safeParse(parsed.value);
    const issues = result.success ? [] : (0,explain/* explain */.WE)(parsed, ownership/* catalogSchema */.X8, result.error.issues);
    const all = { ...noEntries, names: { rules: [], services: names(parsed, 'services') }, services };
    const complaints = Object.values(checks)
        .flatMap((check) => check(all, 'warn').slice(0, explain/* mostMistakes */.RF))
        .map(({ path, ...said }) => (0,explain/* toMistake */.kh)(parsed, path, 'value', said));
    return [...issues, ...complaints];
}

// EXTERNAL MODULE: ./build/model/policy.js
var policy = __webpack_require__(154);
// EXTERNAL MODULE: ./build/yaml-document/describe.js
var describe = __webpack_require__(9679);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/policy/extend.js





/**
 * One policy out of a file and what it extends. A rule of the same name overrides what it says again and keeps its place; services of
 * the file come first, because the first match wins; expectations and waivers add up; of a setting the last word counts.
 */
function extend(layers, source) {
    const { whenUnknown, blocks, gaps = 'undecided' } = settingsOf(layers);
    return {
        version: 1,
        ...(whenUnknown === undefined ? {} : { whenUnknown }),
        ...(blocks === undefined ? {} : { blocks }),
        gaps,
        expect: layers.flatMap(({ entries }) => entries.expect.map(({ value }) => value)),
        services: [...servicesOf(layers).values()],
        rules: [...rulesOf(layers).values()].flatMap(toRule),
        waivers: layers.flatMap(({ entries }) => entries.waivers.map(({ value }) => value)),
        ...added('testCode', layers),
        ...added('same', layers),
        ...added('different', layers),
        source,
    };
}
/** What people say of findings adds up like waivers; nothing where nobody says anything. */
function added(key, layers) {
    const all = layers.flatMap(({ entries }) => entries[key].map(({ value }) => value));
    return all.length === 0 ? {} : { [key]: all };
}
/** What is missing in rules that override nothing, in the order of their file. */
function incompleteRules(layers) {
    const mistakes = [];
    for (const [index, layer] of layers.entries()) {
        const base = rulesOf(layers.slice(0, index));
        for (const placed of layer.entries.rules)
            if (!base.has(placed.value.name))
                mistakes.push(...missingKeys(placed, layer, [...base.keys()]));
    }
    return mistakes;
}
function missingKeys({ value, path }, layer, overridable) {
    const known = (0,nearest/* nearest */.p)(value.name, overridable);
    return ['reason', 'when', 'then']
        .filter((key) => value[key] === undefined)
        .map((key) => {
        const described = (0,describe/* describe */.q)(policy/* statedRuleSchema */.no.shape[key]);
        const expected = overridable.length === 0 ? described : `${described}, or a name that the extended policy has`;
        return (0,explain/* toMistake */.kh)(layer.parsed, path, 'value', { found: `no key ${(0,mistake/* quote */.hD)(key)}`, expected, suggestion: known });
    });
}
/** The rules in the order in which they were first named. A Map: a rule may have any name. */
function rulesOf(layers) {
    const rules = new Map();
    for (const { entries } of layers)
        for (const { value } of entries.rules)
            rules.set(value.name, { ...rules.get(value.name), ...value });
    return rules;
}
const toRule = ({ name, reason, when, then, on = [...policy/* judgedOccasions */.Ou] }) => 
// Checked before: a policy is only made where no rule is incomplete.
reason === undefined || when === undefined || then === undefined ? [] : [{ name, reason, on, when, then }];
function servicesOf(layers) {
    const services = new Map();
    for (const { parsed, entries } of [...layers].reverse())
        for (const { value, path } of entries.services)
            if (!services.has(value.name))
                services.set(value.name, { ...value, source: `${parsed.file}:${parsed.locate(path, 'value').line}` });
    return services;
}
const settingsOf = (layers) => ({
    whenUnknown: layers.findLast(({ settings }) => settings.whenUnknown !== undefined)?.settings.whenUnknown,
    blocks: layers.findLast(({ settings }) => settings.blocks !== undefined)?.settings.blocks,
    gaps: layers.findLast(({ settings }) => settings.gaps !== undefined)?.settings.gaps,
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/model/override.js
var override = __webpack_require__(644);
;// CONCATENATED MODULE: ./build/policy/presets.generated.js
// Generated from src/model/policy.ts and policies/*.yml by scripts/generate-policy.ts; not edited.
/** The policies that ship, as text: the core reads no files. */
const presetTexts = {
    default: 'version: 1\nwhenUnknown: ignore\nrules:\n  - { name: introduced-malicious, on: [change], then: block, reason: "The package itself is an attack: remove it.",\n      when: { cause: [introduced], malicious: { is: present } } }\n  - { name: introduced-exploited, on: [change], then: block, reason: "It is being used against others right now.",\n      when: { cause: [introduced], exploited: { is: present }, partOf: [product, unknown] } }\n  - { name: introduced-critical, on: [change], then: block, reason: "Critical, and nothing shows it cannot be reached.",\n      when: { cause: [introduced], severity: [critical], reach: [path, unknown], partOf: [product, unknown] } }\n  - { name: introduced-reachable, on: [change], then: block, reason: "An attacker can get there: fix before merging.",\n      when: { cause: [introduced], severity: [high], reach: [path], partOf: [product, unknown] } }\n  - { name: introduced-secret, on: [change], then: block, reason: "Whoever reads the code has it: revoke, then remove.",\n      when: { cause: [introduced], category: [secret], partOf: [product, unknown] } }\n  - { name: live-secret-in-change, on: [change], then: block, reason: "Its tool tried it and it works; revoke it now.",\n      when: { validSecret: { is: present }, any: [{ cause: [introduced] }, { inChange: { is: present } }] } }\n  - { name: introduced-serious, on: [change], then: warn, reason: "New and serious; fix it while it is fresh.",\n      when: { cause: [introduced], severity: [critical, high], partOf: [product, unknown] } }\n  - { name: open-exploited, on: [release], then: block, reason: "It ships, and is used against others right now.",\n      when: { exploited: { is: present }, reach: [path, unknown], partOf: [product, unknown] } }\n  - { name: open-reachable, on: [release], then: block, reason: "It ships, and an attacker can get there.",\n      when: { partOf: [product, unknown],\n              any: [{ severity: [critical], reach: [path] }, { severity: [high], reach: { atLeast: exercised } }] } }\n  - { name: open-live-secret, on: [release], then: block, reason: "Revoke it.", when: { validSecret: { is: present } } }\n  - { name: open-due, on: [release], then: warn, reason: "Past its deadline, or critical and its reach unknown.",\n      when: { partOf: [product, unknown], any: [{ overdue: true }, { severity: [critical], reach: [unknown] }] } }\n',
    strict: '# As default, and: nothing is spared for being a test or a development dependency, everything serious and new stops a\n# change, what is old warns, and on a release what nobody looked at counts as reachable.\nversion: 1\nwhenUnknown: ignore\n# prettier-ignore\nrules:\n  - { name: introduced-malicious, on: [change], then: block, reason: "The package itself is an attack: remove it.",\n      when: { cause: [introduced], malicious: { is: present } } }\n  - { name: introduced-exploited, on: [change], then: block, reason: "It is being used against others right now.",\n      when: { cause: [introduced], exploited: { is: present } } }\n  - { name: introduced-serious, on: [change], then: block, reason: "New and serious; fix it before it is merged.",\n      when: { cause: [introduced], severity: [critical, high] } }\n  - { name: introduced-secret, on: [change], then: block, reason: "Whoever reads the code has it: revoke, then remove.",\n      when: { cause: [introduced], category: [secret] } }\n  - { name: live-secret-in-change, on: [change], then: block, reason: "Its tool tried it and it works; revoke it now.",\n      when: { validSecret: { is: present }, inChange: { is: present } } }\n  - { name: introduced-medium, on: [change], then: warn, reason: "New with this change; fix it while it is fresh.",\n      when: { cause: [introduced], severity: [medium] } }\n  - { name: open-backlog, on: [change], then: warn, reason: "Serious and still open; it was not this change.",\n      when: { cause: [disclosed, unknown], severity: [critical, high] } }\n  - { name: open-exploited, on: [release], then: block, reason: "It ships, and is used against others right now.",\n      when: { exploited: { is: present }, reach: [path, unknown] } }\n  - { name: open-critical, on: [release], then: block, reason: "It ships, and nothing shows it cannot be reached.",\n      when: { severity: [critical], reach: [path, unknown] } }\n  - { name: open-exercised, on: [release], then: block, reason: "It ships, and was triggered while it ran.",\n      when: { severity: [critical, high], reach: { atLeast: exercised } } }\n  - { name: open-live-secret, on: [release], then: block, reason: "Its tool tried it and it works; revoke it now.",\n      when: { validSecret: { is: present } } }\n  - { name: open-overdue, on: [release], then: block, reason: "Its deadline has passed.",\n      when: { overdue: true } }\n',
    advisory: '# Says what the default preset says and stops nobody: to see what would happen before it does.\nversion: 1\nextends: default\nblocks: warn\ngaps: warn\n',
};

;// CONCATENATED MODULE: ./build/policy/presets.js

const presetNames = ['default', 'strict', 'advisory'];
/** Whether a reference means a policy that ships, and not a file. */
const isPreset = (reference) => presetNames.includes(reference);
/** A policy that ships, as a file. */
const presetFile = (name) => ({ file: `${name} preset`, text: presetTexts[name] });

;// CONCATENATED MODULE: ./build/policy/layers.js











const mostLayers = 5;
/** A policy file and all it extends, each with every mistake in it; the file's own come first. Ends whatever the files say. */
function readLayers(file, resolve, above = []) {
    const reading = (0,yaml_document_document/* readDocument */.u)(file);
    const { parsed } = reading;
    if (parsed === null)
        return { layers: [], mistakes: reading.mistakes, incomplete: true };
    const result = policy/* policySchema */.wh.safeParse(parsed.value);
    const issues = result.success ? [] : (0,explain/* explain */.WE)(parsed, policy/* policySchema */.wh, result.error.issues);
    const base = readBase(parsed, resolve, [...above, file.file]);
    const layer = toLayer(parsed);
    const whenUnknown = effective(base.layers, layer);
    const complaints = Object.values(checks)
        .flatMap((check) => check(layer.entries, whenUnknown).slice(0, explain/* mostMistakes */.RF))
        .map(({ path, ...said }) => (0,explain/* toMistake */.kh)(parsed, path, 'value', said));
    const own = [...reading.mistakes, ...issues, ...complaints, ...base.refused].sort(mistake/* byPosition */.rg);
    return { layers: [...base.layers, layer], mistakes: [...own, ...base.mistakes], incomplete: base.incomplete };
}
const effective = (layers, last) => [...layers, last].reduce((action, { settings }) => settings.whenUnknown ?? action, 'warn');
function toLayer(parsed) {
    const { whenUnknown, blocks, gaps } = policy/* policySchema */.wh.shape;
    const setting = (schema, key) => schema.safeParse(parsed.value[key]).data;
    return {
        parsed,
        entries: {
            names: { rules: names(parsed, 'rules'), services: names(parsed, 'services') },
            rules: entries(parsed, 'rules', policy/* statedRuleSchema */.no),
            services: entries(parsed, 'services', ownership/* serviceSchema */.dh),
            waivers: entries(parsed, 'waivers', policy/* waiverSchema */.IM),
            expect: entries(parsed, 'expect', policy/* expectationSchema */.mj),
            testCode: entries(parsed, 'testCode', schemas/* string */.YjP()),
            same: entries(parsed, 'same', override/* overrideSchema */.o),
            different: entries(parsed, 'different', override/* overrideSchema */.o),
        },
        settings: {
            whenUnknown: setting(whenUnknown, 'whenUnknown'),
            blocks: setting(blocks, 'blocks'),
            gaps: setting(gaps, 'gaps'),
        },
    };
}
const nothing = { layers: [], mistakes: [], incomplete: false, refused: [] };
/** What `extends` names; `refused` says in this file why it cannot be had. */
function readBase(parsed, resolve, above) {
    const reference = parsed.value['extends'];
    if (typeof reference !== 'string' || reference === '')
        return nothing;
    const refuse = (found, expected, suggestion = null) => {
        const path = ['extends'];
        return {
            ...nothing,
            incomplete: true,
            refused: [(0,explain/* toMistake */.kh)(parsed, path, 'value', { found, expected, suggestion })],
        };
    };
    const file = isPreset(reference) ? presetFile(reference) : resolve(reference);
    if (file === null) {
        const presets = presetNames.join(', ');
        return refuse(`${(0,mistake/* quote */.hD)(reference)}, which is no file`, `${presets} or a file of the repository`, (0,nearest/* nearest */.p)(reference, presetNames));
    }
    if (above.includes(file.file))
        return refuse(`a circle: ${[...above, file.file].join(' → ')}`, 'an end to it');
    if (above.length > mostLayers)
        return refuse(`${above.length} policies that extend one another`, `at most ${mostLayers}`);
    return { ...readLayers(file, resolve, above), refused: [] };
}

;// CONCATENATED MODULE: ./build/policy/parse-policy.js




/**
 * A policy file with everything it extends, or every mistake in it, in order. `resolve` gives the text of a file that `extends` names
 * and is never asked for a preset. Never throws.
 */
function parsePolicy(file, { resolve }) {
    const { layers, mistakes, incomplete } = readLayers(file, resolve);
    // What an extended file that cannot be read would have given is no mistake of this one.
    const further = incomplete ? [] : [...incompleteRules(layers), ...withoutRules(layers)];
    const [first, ...rest] = inOrder(file.file, [...mistakes, ...further]);
    return first === undefined ? { policy: extend(layers, file.file) } : { mistakes: [first, ...rest] };
}
/** The file’s own first, then those of what it extends, each by place. */
function inOrder(file, mistakes) {
    const files = [...new Set([file, ...mistakes.map((mistake) => mistake.file)])];
    return files.flatMap((name) => mistakes.filter((mistake) => mistake.file === name).sort(mistake/* byPosition */.rg));
}
const presets = new Map();
/** A policy that ships; parsed once, however often it is asked for. */
function presetPolicy(name) {
    let policy = presets.get(name);
    if (policy === undefined)
        presets.set(name, (policy = parsePreset(name)));
    return policy;
}
function parsePreset(name) {
    const parsed = parsePolicy(presetFile(name), { resolve: () => null });
    if ('mistakes' in parsed)
        throw new Error(`The ${name} preset has mistakes: ${parsed.mistakes[0].message}`);
    return parsed.policy;
}
/** A policy in which nobody wrote down a rule would let everything pass: that is said out loud (`rules: []`), or a mistake. */
function withoutRules(layers) {
    const last = layers.at(-1);
    if (last === undefined || layers.some(({ parsed }) => 'rules' in parsed.value))
        return [];
    const found = 'a policy without a rule, which lets everything pass';
    const expected = 'rules, or a policy to extend (extends: default)';
    return [
        { file: last.parsed.file, line: 1, column: 1, found, expected, message: `found ${found}, expected ${expected}` },
    ];
}

;// CONCATENATED MODULE: ./build/policy/extended-file.js


/** The file that a policy extends, so that it can be fetched before the policy is parsed; null for a preset, for none and for a broken file. Never throws. */
function extendedFile(file) {
    const reference = (0,yaml_document_document/* readDocument */.u)(file).parsed?.value['extends'];
    return typeof reference === 'string' && reference !== '' && !isPreset(reference) ? reference : null;
}

;// CONCATENATED MODULE: ./build/policy/index.js







/***/ })

};
