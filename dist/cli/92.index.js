export const id = 92;
export const ids = [92];
export const modules = {

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _$: () => (/* binding */ correlate),
  kj: () => (/* reexport */ ownerProblems),
  Ey: () => (/* reexport */ ownerRule),
  BW: () => (/* reexport */ parseCodeowners)
});

// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
;// CONCATENATED MODULE: ./build/correlate/codeowners.js
const owner = /^(?:@[A-Za-z0-9][A-Za-z0-9-]*(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
/**
 * Parses CODEOWNERS as GitHub does (https://docs.github.com/repositories, "About code owners"): like gitignore, without negation,
 * ranges or escaped `#`; invalid lines are skipped and counted; the last matching line wins. Never throws.
 */
function parseCodeowners(file, text) {
    const rules = [];
    const invalid = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const words = splitWords(raw);
        const [pattern, ...rest] = words;
        if (pattern === undefined)
            continue;
        const matches = compilePattern(pattern);
        if (matches === null || !rest.every((word) => owner.test(word)))
            invalid.push(index + 1);
        else
            rules.push({ pattern, owners: rest, line: index + 1, matches });
    }
    return { file, rules, invalid };
}
/** What is wrong with the file, as one problem at its first bad line: who stands there owns nothing. */
function ownerProblems({ file, invalid }) {
    const [line] = invalid;
    if (line === undefined)
        return [];
    const named = invalid.slice(0, 10).join(', ') + (invalid.length > 10 ? ' …' : '');
    return [
        {
            code: 'context',
            message: `${invalid.length === 1 ? 'a line is' : `${invalid.length} lines are`} skipped (${named}): a pattern or an owner that GitHub does not accept`,
            next: 'Owners are @user, @org/team or an address; `!`, `[ ]` and `***` do not work in patterns.',
            at: { file, line },
        },
    ];
}
/** The last rule that matches the path, or null: nobody was asked about it, which differs from a rule without owners. */
function ownerRule(codeowners, path) {
    return codeowners.rules.findLast((rule) => rule.matches(path)) ?? null;
}
/** Words of a line; a backslash keeps a blank in a pattern, `#` starts a comment at the start of a word. */
function splitWords(line) {
    const words = [];
    let word = '';
    for (let i = 0; i < line.length; i++) {
        const c = line.charAt(i);
        if (c === '\\' && i + 1 < line.length)
            word += c + line.charAt(++i);
        else if (c === '#' && word === '')
            break;
        else if (/\s/.test(c)) {
            if (word !== '')
                words.push(word);
            word = '';
        }
        else
            word += c;
    }
    if (word !== '')
        words.push(word);
    return words;
}
function toTokens(segment) {
    const tokens = [];
    for (let i = 0; i < segment.length; i++) {
        const c = segment.charAt(i);
        if (c === '\\' && i + 1 < segment.length)
            tokens.push({ literal: segment.charAt(++i) });
        else
            tokens.push(c === '*' || c === '?' ? c : { literal: c });
    }
    return tokens;
}
/** A test of paths for one pattern, null where GitHub refuses it. Works segment by segment: no pattern can make it backtrack for long. */
function compilePattern(pattern) {
    if (pattern === '/' || pattern.startsWith('!') || pattern.includes('***'))
        return null;
    const rooted = pattern.startsWith('/');
    const folder = pattern.endsWith('/');
    const segments = pattern.slice(rooted ? 1 : 0, folder ? -1 : undefined).split('/');
    const anchored = rooted || segments.length > 1;
    const parts = (anchored ? segments : ['**', ...segments]).map((segment) => segment === '**' ? '**' : toTokens(segment));
    const last = segments.at(-1);
    // `docs/*` means the files right there, `docs/**` everything below; any other pattern also covers what lies under what it names.
    const whole = (last === '*' && anchored) || last === '**';
    return (path) => {
        const reached = consumed(parts, path.split('/'));
        const end = reached.length - 1;
        if (folder && last !== '**')
            return reached.slice(1, end).some(Boolean);
        return whole ? reached[end] === true : reached.slice(1).some(Boolean);
    };
}
/** For each count of leading path segments, whether the whole pattern can match exactly those. */
function consumed(parts, path) {
    let current = path.map(() => false);
    current.push(false);
    current[0] = true;
    for (const [index, part] of parts.entries()) {
        const next = current.map(() => false);
        if (part === '**') {
            const isLast = index === parts.length - 1;
            let open = false;
            for (let j = 0; j < current.length; j++) {
                if (!isLast && current[j] === true)
                    open = true;
                next[j] = open;
                if (isLast && current[j] === true)
                    open = true;
            }
        }
        else
            for (const [j, segment] of path.entries())
                if (current[j] === true && matchSegment(part, segment))
                    next[j + 1] = true;
        current = next;
    }
    return current;
}
/** Greedy wildcard match with one point to return to: at most tokens × characters steps. */
function matchSegment(tokens, text) {
    let i = 0;
    let j = 0;
    let star = -1;
    let mark = 0;
    while (j < text.length) {
        const token = tokens[i];
        if (token !== undefined && token !== '*' && (token === '?' || token.literal === text.charAt(j))) {
            i++;
            j++;
        }
        else if (token === '*') {
            star = i++;
            mark = j;
        }
        else if (star >= 0) {
            i = star + 1;
            j = ++mark;
        }
        else
            return false;
    }
    while (tokens[i] === '*')
        i++;
    return i === tokens.length;
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./build/model/path-globs.js
var path_globs = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/model/route.js
var model_route = __webpack_require__(7283);
// EXTERNAL MODULE: ./build/model/service-claims.js
var service_claims = __webpack_require__(4979);
;// CONCATENATED MODULE: ./build/correlate/services.js





/** Finds the service of a place: the first of the catalogue that claims it by path, package, image, host or route. */
function serviceMatcher(services) {
    if (services.length === 0)
        return () => null;
    const matchers = services.map(toMatcher);
    const known = new Map();
    const of = (location) => {
        const key = locationKey(location);
        let service = known.get(key);
        if (service === undefined)
            known.set(key, (service = matchers.find(({ matches }) => matches(location))?.service ?? null));
        return service;
    };
    return (finding) => {
        const own = of(finding.location);
        if (own !== null)
            return own;
        for (const place of finding.places) {
            const service = of(place);
            if (service !== null)
                return service;
        }
        return null;
    };
}
function locationKey(location) {
    switch (location.type) {
        case 'code':
            return `code ${location.path}`;
        case 'package':
            return `package ${location.purl} ${location.manifest ?? ''} ${location.image ?? ''}`;
        case 'endpoint':
            return `endpoint ${location.url}`;
        case 'workload':
            return `workload ${location.uri}`;
    }
}
function toMatcher(service) {
    const routes = service.routes.map((route) => (0,model_route/* compileUrlTemplate */.b5)(typeof route === 'string' ? route : route.url));
    const packages = service.packages.map((pattern) => pattern.toLowerCase());
    const paths = (0,service_claims/* claimedPaths */.yT)(service);
    const hosts = new Set((0,service_claims/* claimedHosts */.tW)(service));
    const glob = (globs, ...texts) => texts.some((text) => text !== undefined && globs.some((pattern) => (0,esm/* minimatch */.xF)(text, pattern, path_globs/* globOptions */.B)));
    const matches = (location) => {
        switch (location.type) {
            case 'code':
                return glob(paths, location.path);
            case 'package':
                return (
                // A path inside an image is none of the repository.
                (location.image === undefined && glob(paths, location.manifest)) ||
                    (location.image !== undefined && glob(service.images, ...(0,service_claims/* imageSpellings */.B_)(location.image))) ||
                    glob(packages, location.purl.toLowerCase(), (0,model_location/* packageName */.oZ)(location.purl)));
            case 'endpoint':
                return (hosts.has((0,model_route/* urlHost */.cz)(location.url) ?? '') ||
                    routes.some((route) => (0,model_route/* matchTemplate */.eg)(route, (0,model_route/* urlPath */.Lx)(location.url)) !== null));
            case 'workload':
                return (glob(service.images, ...(0,service_claims/* imageSpellings */.B_)(location.uri.replace(/^[a-z0-9+.-]+:\/\//i, ''))) ||
                    location.uri.split(/[/:]/).includes(service.name));
        }
    };
    return { service, matches };
}

;// CONCATENATED MODULE: ./build/correlate/index.js




const nobody = [];
const unowned = { owners: nobody, service: null };
/** For each finding its owners and service, each with the line that says so. Owners of the code come first, then those of the service. */
function correlate(findings, catalog) {
    const serviceOf = serviceMatcher(catalog.services);
    const ownersOf = codeOwners(catalog.codeowners);
    const ofService = new Map(catalog.services.map((service) => [service, serviceOwners(service)]));
    return findings.map((finding) => {
        const service = serviceOf(finding);
        const owners = ownersOf(finding);
        if (service === null)
            return owners === nobody ? unowned : { owners, service };
        return { owners: distinct(owners, ofService.get(service) ?? []), service };
    });
}
const serviceOwners = (service) => service.owners.map((handle) => ({
    handle,
    because: `owner of service ${service.name}${service.source === undefined ? '' : ` (${service.source})`}`,
}));
function codeOwners(codeowners) {
    if (codeowners === null)
        return () => nobody;
    const known = new Map();
    return (finding) => {
        const path = pathOf(finding);
        if (path === undefined)
            return nobody;
        let owners = known.get(path);
        if (owners === undefined) {
            const rule = ownerRule(codeowners, path);
            const because = rule === null ? '' : `${codeowners.file}:${rule.line} (${rule.pattern})`;
            known.set(path, (owners = (rule?.owners ?? []).map((handle) => ({ handle, because }))));
        }
        return owners;
    };
}
/** The first file of the repository that a finding names. */
function pathOf({ location, places }) {
    const own = (0,model_location/* repositoryPath */.SH)(location);
    if (own !== undefined)
        return own;
    for (const place of places) {
        const path = (0,model_location/* repositoryPath */.SH)(place);
        if (path !== undefined)
            return path;
    }
    return undefined;
}
function distinct(first, second) {
    if (first.length === 0)
        return second;
    const handles = new Set(first.map(({ handle }) => handle));
    const further = second.filter(({ handle }) => !handles.has(handle));
    return further.length === 0 ? first : [...first, ...further];
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   c: () => (/* binding */ createListFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Folders that hold what others wrote or what was built. */
const passedOver = new Set(['node_modules', '.git', 'vendor', 'dist', 'build', 'target', 'coverage', '.venv', 'venv']);
const limits = { files: 50_000, depth: 30 };
/**
 * The regular files below a folder, relative to it with forward slashes, sorted; links are not followed, and folders of dependencies
 * and of build results passed over. At most 50 000 are given. Made once; never throws: what cannot be listed is left out.
 */
function createListFiles(root) {
    let listed;
    return () => (listed ??= walk(root));
}
function walk(root) {
    const files = [];
    const open = [''];
    for (let folder = open.pop(); folder !== undefined && files.length < limits.files; folder = open.pop())
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !passedOver.has(entry.name) && path.split('/').length < limits.depth)
                open.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    return files.sort().slice(0, limits.files);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The files of a folder, relative and sorted: those that git tracks, outside of git those that `createListFiles` gives. */
async function listFiles(folder, git) {
    const tracked = (await git(['ls-files', '-z']))?.split('\0').filter((path) => path !== '');
    return tracked === undefined || tracked.length === 0
        ? createListFiles(folder)()
        : tracked.slice(0, limits.files).sort();
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FC: () => (/* binding */ comparePackages),
  z4: () => (/* binding */ knowsType),
  vA: () => (/* binding */ manifestsBeside),
  nR: () => (/* binding */ packageFile),
  d8: () => (/* binding */ touchedLockfiles)
});

// UNUSED EXPORTS: bareVersion

// NAMESPACE OBJECT: ./build/lockfiles/formats/index.js
var formats_namespaceObject = {};
__webpack_require__.r(formats_namespaceObject);
__webpack_require__.d(formats_namespaceObject, {
  cargoLock: () => (cargoLock),
  composerLock: () => (composerLock),
  gemfileLock: () => (gemfileLock),
  goMod: () => (goMod),
  goSum: () => (goSum),
  gradleLock: () => (gradleLock),
  npmLock: () => (npmLock),
  nugetLock: () => (nugetLock),
  packageJson: () => (packageJson),
  pipfileLock: () => (pipfileLock),
  pnpmLock: () => (pnpmLock),
  pom: () => (pom),
  pyproject: () => (pyproject),
  pythonLock: () => (pythonLock),
  requirementsTxt: () => (requirementsTxt),
  yarnLock: () => (yarnLock)
});

// EXTERNAL MODULE: ./build/model/location.js
var model_location = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/model/path-parts.js
var path_parts = __webpack_require__(7712);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/lockfiles/format.js
/** Own value of a document that is an object; throws where it is none. */
function asRecord(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`${what} is no object`);
    return value; // Checked above.
}
/** The same, empty where there is nothing. */
const maybeRecord = (value, what) => value === undefined || value === null ? {} : asRecord(value, what);
/** The list of a document; throws where it is none. */
function asList(value, what) {
    if (!Array.isArray(value))
        throw new Error(`${what} is no list`);
    return value;
}
/** A text, or nothing. */
const maybeText = (value) => (typeof value === 'string' ? value : undefined);
/** The packages of a list of tables with name and version, as TOML lockfiles have them; those that `skip` tells are left out. */
function* namedPackages(list, what, skip = () => false) {
    for (const item of asList(list, what)) {
        const entry = asRecord(item, `an entry of ${what}`);
        const name = maybeText(entry['name']);
        if (name === undefined)
            throw new Error(`an entry of ${what} has no name`);
        if (!skip(entry))
            yield { name, version: maybeText(entry['version']) ?? '' };
    }
}

;// CONCATENATED MODULE: ./build/lockfiles/formats/cargo.js


/** Cargo.lock. Packages without a source are the workspace's own. https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
const cargoLock = {
    type: 'cargo',
    kind: 'lockfile',
    names: /^Cargo\.lock$/,
    manifests: ['Cargo.toml'],
    packages: (text) => {
        const lock = asRecord((0,dist/* parse */.qg)(text), 'the document');
        if (lock['package'] === undefined && lock['version'] === undefined)
            throw new Error('it has no list of packages');
        return namedPackages(lock['package'] ?? [], 'package', ({ source }) => source === undefined);
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/composer.js

/** composer.lock. https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
const composerLock = {
    type: 'composer',
    kind: 'lockfile',
    names: /^composer\.lock$/,
    manifests: ['composer.json'],
    packages: function* (text) {
        const lock = asRecord(JSON.parse(text), 'the document');
        yield* namedPackages(lock['packages'], 'packages');
        yield* namedPackages(lock['packages-dev'] ?? [], 'packages-dev');
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/gem.js
/** Gemfile.lock: four spaces before each gem of a section that has specs. https://bundler.io */
const gemfileLock = {
    type: 'gem',
    kind: 'lockfile',
    names: /^(?:Gemfile\.lock|gems\.locked)$/,
    manifests: ['Gemfile', 'gems.rb'],
    packages: function* (text) {
        let section = '';
        for (const line of text.split(/\r?\n/)) {
            if (/^(?:<<<<<<<|>>>>>>>)/.test(line))
                throw new Error('it has the marks of an unfinished merge');
            if (/^[A-Z]/.test(line))
                section = line.trim();
            const [, name, version] = /^ {4}([^\s(]+) \(([^\s)]+)\)$/.exec(line) ?? [];
            // What lies in the repository is nobody else's.
            if (name === undefined || version === undefined || section === 'PATH' || section === '')
                continue;
            // A gem built for a platform names it behind its version.
            yield { name, version: /^\d[0-9A-Za-z.]*/.exec(version)?.[0] ?? version };
        }
        if (section === '')
            throw new Error('it has no section');
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/go.js
const version = (text) => text.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '');
/** Directives, one to a line, those in brackets taken out of them. https://go.dev/ref/mod#go-mod-file */
function* directives(text) {
    let group = null;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.replace(/\s*\/\/.*$/, '').trim();
        if (line === '')
            continue;
        if (/^(?:<<<<<<<|=======|>>>>>>>)/.test(line))
            throw new Error('it has the marks of an unfinished merge');
        const words = line.split(/\s+/);
        if (group !== null && line === ')')
            group = null;
        else if (group !== null)
            yield [group, ...words];
        else if (words[1] === '(')
            group = words[0] ?? '';
        else
            yield words;
    }
    if (group !== null)
        throw new Error(`\`${group} (\` does not end`);
}
/** go.mod: what is required, as it is replaced, and the standard library of the toolchain. */
const goMod = {
    type: 'golang',
    kind: 'lockfile',
    names: /^go\.mod$/,
    packages: (text) => {
        const found = new Map();
        const replaced = [];
        let isModule = false;
        let stdlib = '';
        for (const [directive, ...words] of directives(text)) {
            const [first = '', second = ''] = words;
            if (directive === 'module')
                isModule = true;
            if (directive === 'go')
                stdlib ||= first;
            if (directive === 'toolchain')
                stdlib = first.replace(/^go/, '');
            if (directive === 'require')
                found.set(first, { name: first, version: version(second) });
            if (directive === 'replace')
                replaced.push(words);
        }
        if (!isModule)
            throw new Error('it names no module');
        // What is replaced may be required further down.
        for (const words of replaced) {
            const [first = '', only = '=>'] = words;
            if (only !== '=>' && found.get(first)?.version !== version(only))
                continue;
            const [name = '', by = ''] = words.slice(words.indexOf('=>') + 1);
            // A folder on the disk is no package of others.
            if (by === '')
                found.delete(first);
            else if (found.has(first))
                found.set(first, { name, version: version(by) });
        }
        return [...found.values(), ...(stdlib === '' ? [] : [{ name: 'stdlib', version: stdlib }])];
    },
};
/** go.sum: what was downloaded; counts where no go.mod stands beside it. */
const goSum = {
    type: 'golang',
    kind: 'manifest',
    names: /^go\.sum$/,
    packages: function* (text) {
        for (const line of text.split(/\r?\n/)) {
            if (line.trim() === '')
                continue;
            const [name = '', of = '', hash = ''] = line.trim().split(/\s+/);
            if (!hash.startsWith('h1:'))
                throw new Error(`\`${line.slice(0, 60)}\` is no line of a go.sum`);
            if (!of.endsWith('/go.mod'))
                yield { name, version: version(of) };
        }
    },
};

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/lockfiles/formats/maven.js

/** What a pom says of others: its dependencies, managed ones and the parent, with its own properties filled in. */
function readPom(text) {
    const found = [];
    const properties = new Map();
    const path = [];
    let current = null;
    let written = '';
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name }) => {
        path.push(name);
        written = '';
        const isParent = name === 'parent' && path.length === 2;
        if ((name === 'dependency' && path.at(-2) === 'dependencies') || isParent) {
            current = { groupId: '', artifactId: '', version: '' };
            found.push(current);
        }
    });
    parser.on('text', (piece) => (written += piece));
    parser.on('closetag', ({ name }) => {
        const parent = path.at(-2);
        const isOwn = parent === 'dependency' || (parent === 'parent' && path.length === 3);
        if (isOwn && current !== null && (name === 'groupId' || name === 'artifactId' || name === 'version'))
            current[name] = written.trim();
        if (parent === 'properties' && path.length === 3)
            properties.set(name, written.trim());
        if (parent === 'project' && name === 'version')
            properties.set('project.version', written.trim());
        path.pop();
    });
    parser.write(text).close();
    return { found, properties };
}
/** A property that modules below, or what a parent manages, may take the version of a package from. */
const givesVersion = (name) => /version/i.test(name) && !/plugin|^(?:java|jdk|maven|project)\b/i.test(name);
/**
 * pom.xml: the direct dependencies, and the properties that name versions. What they bring along is not written anywhere.
 * https://maven.apache.org/pom.html
 */
const pom = {
    type: 'maven',
    kind: 'manifest',
    names: /^(?:pom|.*\.pom)\.xml$|^.*\.pom$/,
    packages: (text) => {
        const { found, properties } = readPom(text);
        const filled = (value) => value.replace(/\$\{([^}]+)\}/g, (whole, name) => properties.get(name) ?? whole);
        const given = [...properties].filter(([name]) => givesVersion(name));
        return [
            ...found.map(({ groupId, artifactId, version }) => ({
                name: `${filled(groupId)}/${filled(artifactId)}`,
                version: filled(version),
            })),
            ...given.map(([name, version]) => ({ name: `properties/${name}`, version })),
        ];
    },
};
/**
 * gradle.lockfile, and before Gradle 7 one file for each configuration, whose lines name none.
 * https://docs.gradle.org/current/userguide/dependency_locking.html
 */
const gradleLock = {
    type: 'maven',
    kind: 'lockfile',
    names: /^(?:.*\.)?gradle\.lockfile$|^.*\.lockfile$/,
    manifests: ['build.gradle', 'build.gradle.kts'],
    packages: function* (text) {
        for (const line of text.split(/\r?\n/)) {
            if (/^\s*(?:#|$|empty=)/.test(line))
                continue;
            const [, group = '', artifact = '', version = ''] = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)(?:=.*)?$/.exec(line) ?? [];
            if (group === '')
                throw new Error(`\`${line.slice(0, 60)}\` is no line of a gradle.lockfile`);
            yield { name: `${group}/${artifact}`, version };
        }
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/npm.js

/** Versions 2 and 3: a flat map of installed folders. https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
function* flat(packages) {
    for (const [place, value] of Object.entries(packages)) {
        const entry = asRecord(value, `packages["${place}"]`);
        const folder = place.lastIndexOf('node_modules/');
        // The project itself, its workspaces and the links to them are not packages of others.
        if (folder < 0 || entry['link'] === true)
            continue;
        const name = maybeText(entry['name']) ?? place.slice(folder + 'node_modules/'.length);
        yield { name, version: maybeText(entry['version']) ?? '' };
    }
}
/** Version 1: dependencies inside dependencies. An alias says `npm:name@version` in place of the version. */
function* nested(dependencies) {
    for (const [name, value] of Object.entries(dependencies)) {
        const entry = asRecord(value, `dependencies["${name}"]`);
        const version = maybeText(entry['version']) ?? '';
        const alias = /^npm:(.+)@([^@]+)$/.exec(version);
        yield { name: alias?.[1] ?? name, version: alias?.[2] ?? version };
        yield* nested(maybeRecord(entry['dependencies'], `dependencies["${name}"].dependencies`));
    }
}
/** package-lock.json of every version. */
const npmLock = {
    type: 'npm',
    kind: 'lockfile',
    names: /^(?:package-lock|npm-shrinkwrap)\.json$/,
    manifests: ['package.json'],
    packages: (text) => {
        const lock = asRecord(JSON.parse(text), 'the document');
        if (lock['packages'] !== undefined)
            return flat(asRecord(lock['packages'], 'packages'));
        if (lock['lockfileVersion'] === undefined)
            throw new Error('it has no lockfileVersion');
        return nested(maybeRecord(lock['dependencies'], 'dependencies'));
    },
};
const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** package.json: what is asked for, as ranges; forced versions count as what is asked for as well. */
const packageJson = {
    type: 'npm',
    kind: 'manifest',
    names: /^package\.json$/,
    packages: function* (text) {
        const manifest = asRecord(JSON.parse(text), 'the document');
        for (const key of asked)
            for (const [name, range] of Object.entries(maybeRecord(manifest[key], key)))
                yield { name, version: maybeText(range) ?? '' };
        for (const key of ['overrides', 'resolutions'])
            if (manifest[key] !== undefined)
                yield { name: key, version: JSON.stringify(manifest[key]) };
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/nuget.js

/** packages.lock.json: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
const nugetLock = {
    type: 'nuget',
    kind: 'lockfile',
    names: /^packages\.lock\.json$/,
    packages: function* (text) {
        const lock = asRecord(JSON.parse(text), 'the document');
        for (const [framework, packages] of Object.entries(asRecord(lock['dependencies'], 'dependencies')))
            for (const [name, value] of Object.entries(asRecord(packages, framework))) {
                const entry = asRecord(value, name);
                // Other projects of the solution have no version.
                if (entry['type'] !== 'Project')
                    yield { name, version: maybeText(entry['resolved']) ?? '' };
            }
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/python.js


const requirement = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?\s*([^;#)]*)/;
/** One requirement: https://packaging.python.org/specifications/dependency-specifiers */
function toLocked(text) {
    const [, name, range = ''] = requirement.exec(text) ?? [];
    const wanted = range.replace(/\s+--?\w.*$/, '').trim();
    return name === undefined ? [] : [{ name, version: /^={2,3}\s*([^,*\s]+)$/.exec(wanted)?.[1] ?? wanted }];
}
/** requirements.txt: https://pip.pypa.io/en/stable/reference/requirements-file-format */
const requirementsTxt = {
    type: 'pypi',
    kind: 'lockfile',
    names: /^(?:.*requirements.*|constraints.*)\.(?:txt|in)$/,
    paths: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
    packages: (text) => {
        if (/^(?:<<<<<<<|>>>>>>>) /m.test(text))
            throw new Error('it has the marks of an unfinished merge');
        const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
        return lines.flatMap((line) => (/^\s*(?:#|-|$)/.test(line) ? [] : toLocked(line.trim())));
    },
};
const toml = (text) => asRecord((0,dist/* parse */.qg)(text), 'the document');
/** poetry.lock, uv.lock, pdm.lock, pylock.toml: a list of packages. The project itself, which a lockfile of uv lists, is none. */
const pythonLock = {
    type: 'pypi',
    kind: 'lockfile',
    names: /^(?:(?:poetry|uv|pdm)\.lock|pylock(?:\..+)?\.toml)$/,
    manifests: ['pyproject.toml'],
    packages: (text) => {
        const lock = toml(text);
        const own = (entry) => {
            const source = entry['source'];
            return typeof source === 'object' && source !== null && ('editable' in source || 'virtual' in source);
        };
        // A project without dependencies has no list.
        return namedPackages(lock['package'] ?? lock['packages'] ?? [], 'package', own);
    },
};
/** Pipfile.lock. https://github.com/pypa/pipfile */
const pipfileLock = {
    type: 'pypi',
    kind: 'lockfile',
    names: /^Pipfile\.lock$/,
    manifests: ['Pipfile'],
    packages: function* (text) {
        const { _meta, ...groups } = asRecord(JSON.parse(text), 'the document');
        asRecord(_meta, '_meta');
        for (const [group, packages] of Object.entries(groups))
            for (const [name, entry] of Object.entries(asRecord(packages, group)))
                yield { name, version: (maybeText(asRecord(entry, name)['version']) ?? '').replace(/^==/, '') };
    },
};
function* listed(groups) {
    for (const [group, list] of Object.entries(groups))
        for (const item of asList(list, group))
            if (typeof item === 'string')
                yield* toLocked(item);
}
function* ofPoetry(dependencies) {
    for (const [name, range] of Object.entries(maybeRecord(dependencies, 'dependencies')))
        if (name !== 'python')
            yield { name, version: typeof range === 'string' ? range : JSON.stringify(range) };
}
/** pyproject.toml: what is asked for. https://packaging.python.org/specifications/pyproject-toml */
const pyproject = {
    type: 'pypi',
    kind: 'manifest',
    names: /^pyproject\.toml$/,
    packages: function* (text) {
        const document = toml(text);
        const project = maybeRecord(document['project'], 'project');
        yield* listed({ dependencies: project['dependencies'] ?? [] });
        yield* listed(maybeRecord(project['optional-dependencies'], 'optional-dependencies'));
        yield* listed(maybeRecord(document['dependency-groups'], 'dependency-groups'));
        const poetry = maybeRecord(maybeRecord(document['tool'], 'tool')['poetry'], 'poetry');
        yield* ofPoetry(poetry['dependencies']);
        yield* ofPoetry(poetry['dev-dependencies']);
        for (const group of Object.values(maybeRecord(poetry['group'], 'group')))
            yield* ofPoetry(asRecord(group, 'a group')['dependencies']);
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/blocks.js
const indentOf = (line) => line.length - line.trimStart().length;
const unquoted = (text) => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
/**
 * The blocks of a lockfile that a tool wrote line by line: keys at one depth, what stands under each deeper. Much faster than a whole
 * YAML parser on files of a megabyte. Throws where a line at that depth is no key, as the marks of an unfinished merge are not.
 */
function blocks(lines, depth) {
    const found = [];
    for (const line of lines) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const indent = indentOf(line);
        const last = found.at(-1);
        if (indent > depth && last !== undefined)
            last.lines.push(line);
        else {
            const key = /^(.*?):(?: .*)?$/.exec(line.slice(depth))?.[1];
            const quoted = /^(["'])(.*)\1:(?: .*)?$/.exec(line.slice(depth))?.[2];
            if (indent !== depth || key === undefined)
                throw new Error(`\`${line.trim().slice(0, 60)}\` is no key of a lockfile`);
            found.push({ key: quoted ?? key, lines: [] });
        }
    }
    return found;
}
/** The value of a line `name: value` or `name "value"` among the lines of a block. */
function blocks_valueOf({ lines }, name) {
    for (const line of lines) {
        const value = new RegExp(`^\\s+"?${name}"?:? (.+)$`).exec(line)?.[1];
        if (value !== undefined)
            return unquoted(value.trim());
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/lockfiles/formats/pnpm.js

/** `/name/1.0.0_peer` (version 5), `/name@1.0.0(peer)` (6), `name@1.0.0` (9); a tarball or a folder has a name of its own kind. */
function pnpm_toLocked({ key }) {
    const path = key.replace(/^\//, '').replace(/\(.*$/, '');
    const [, name, version] = /^(@[^/@]+\/[^/@]+|[^/@]+)[@/]([^/]+)$/.exec(path) ?? [];
    if (name === undefined || version === undefined || version.includes(':'))
        return [];
    return [{ name, version: version.replace(/_.*$/, '') }];
}
/** pnpm-lock.yaml. https://github.com/pnpm/spec/tree/master/lockfile */
const pnpmLock = {
    type: 'npm',
    kind: 'lockfile',
    names: /^pnpm-lock\.yaml$/,
    manifests: ['package.json'],
    packages: (text) => {
        // A second document holds pnpm's own dependencies.
        const documents = text.split(/^---$/m);
        const sections = documents.flatMap((document) => blocks(document.split(/\r?\n/), 0));
        if (!sections.some(({ key }) => key === 'lockfileVersion'))
            throw new Error('it has no lockfileVersion');
        return sections.filter(({ key }) => key === 'packages').flatMap(({ lines }) => blocks(lines, 2).flatMap(pnpm_toLocked));
    },
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/yarn.js

/** The name in `name@range`, where a scope begins with the same sign. */
const nameIn = (descriptor) => {
    const at = descriptor.indexOf('@', 1);
    return at < 0 ? descriptor : descriptor.slice(0, at);
};
/** Yarn 2 and later say where an entry was resolved; before, its first descriptor names it, an alias the package behind it. */
function yarn_toLocked(block) {
    const version = blocks_valueOf(block, 'version');
    if (version === undefined)
        throw new Error(`the entry \`${block.key.slice(0, 60)}\` has no version`);
    const resolution = blocks_valueOf(block, 'resolution');
    if (resolution !== undefined)
        return /@(?:workspace|link|portal):/.test(resolution) ? [] : [{ name: nameIn(resolution), version }];
    const descriptor = (block.key.split(', ')[0] ?? '').replace(/^"|"$/g, '');
    const alias = /@npm:(@?[^@]+)(?:@|$)/.exec(descriptor)?.[1];
    return [{ name: alias ?? nameIn(descriptor), version }];
}
/** yarn.lock of every version. https://classic.yarnpkg.com/docs/yarn-lock https://yarnpkg.com */
const yarnLock = {
    type: 'npm',
    kind: 'lockfile',
    names: /^yarn\.lock$/,
    manifests: ['package.json'],
    packages: (text) => blocks(text.split(/\r?\n/), 0)
        .filter(({ key }) => key !== '__metadata')
        .flatMap(yarn_toLocked),
};

;// CONCATENATED MODULE: ./build/lockfiles/formats/index.js











;// CONCATENATED MODULE: ./build/lockfiles/unread.js
/** Paths of files that ask for packages, or hold them, and that nobody reads here: where one is touched, what came with it is not known. */
const unread = [
    [
        /\.gradle(?:\.kts)?$|\.versions\.toml$|(?:^|\/)(?:gradle\.properties|build\.sbt|ivy\.xml)$|(?:^|\/)buildSrc\//,
        'maven',
    ],
    [/\.(?:jar|war|ear)$/, 'maven'],
    [/(?:^|\/)(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$|\.whl$/, 'pypi'],
    [/(?:^|\/)Cargo\.toml$/, 'cargo'],
    [/(?:^|\/)(?:Gemfile|gems\.rb)$|\.gemspec$/, 'gem'],
    [/(?:^|\/)(?:packages\.config|paket\.lock)$|\.(?:props|targets|csproj|fsproj|vbproj)$/, 'nuget'],
    [/(?:^|\/)composer\.json$/, 'composer'],
    [/(?:^|\/)(?:go\.work|modules\.txt)$/, 'golang'],
    [/(?:^|\/)(?:bun\.lockb?|npm-shrinkwrap\.yaml)$/, 'npm'],
];
/** The purl type of the packages that a file without a reader has to do with; null for every other file. */
const unreadType = (path) => unread.find(([paths]) => paths.test(path))?.[1] ?? null;

;// CONCATENATED MODULE: ./build/lockfiles/index.js




const formats = Object.values(formats_namespaceObject);
/** What lies in folders of installed packages is theirs, and says nothing of this project. */
const isInstalled = (path) => /(?:^|\/)(?:node_modules|site-packages|vendor\/bundle)\//.test(path);
const formatOf = (path) => isInstalled(path)
    ? undefined
    : formats.find(({ names, paths }) => names.test((0,path_parts/* baseName */.Fl)(path)) || paths?.test(path) === true);
/** What kind of file names packages here; null for one that names none, or that belongs to an installed package. */
function packageFile(path) {
    const format = formatOf(path);
    if (format !== undefined)
        return { type: format.type, kind: format.kind };
    const type = isInstalled(path) ? null : unreadType(path);
    return type === null ? null : { type, kind: 'manifest' };
}
/** Whether files that name packages of this purl type are known at all. */
const knowsType = (type) => formats.some((format) => format.type === type);
/** The manifests that may stand beside a lockfile: where one was there before, a new lockfile brings no new packages by itself. */
const manifestsBeside = (path) => (formatOf(path)?.manifests ?? []).map((name) => `${(0,path_parts/* folderOf */.yS)(path)}${name}`);
/** The touched files whose packages can be read, in the order of their paths. */
const touchedLockfiles = (files) => files.filter(({ path }) => formatOf(path) !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1));
const spelled = (type, name) => (0,model_location/* packageName */.oZ)(`pkg:${type}/${type === 'pypi' ? name.replace(/[-_.]+/g, '-') : name}`);
function toSet({ type, packages }, text) {
    const set = new Map();
    for (const { name, version } of packages(text.replace(/^\uFEFF/, ''))) {
        const key = spelled(type, name);
        const versions = set.get(key);
        if (versions === undefined)
            set.set(key, new Set([bareVersion(version)]));
        else
            versions.add(bareVersion(version));
    }
    return set;
}
/** A version without the v that some tools write before it. */
const bareVersion = (version) => version.replace(/^v(?=\d)/, '');
const nothing = new Map();
function readSide(format, path, side, when) {
    if (side.state === 'absent')
        return { set: nothing };
    if (side.state === 'unknown')
        return { why: side.why };
    try {
        return { set: toSet(format, side.text) };
    }
    catch (error) {
        const said = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
        const message = `cannot be read as a ${format.kind} (${when === 'base' ? 'at the base' : 'as it is now'}): ${said}`;
        const next = 'What came with it is not known, and counts as such. Write it anew with its tool.';
        return { why: `${path} ${message}`, problem: { code: 'context', message, next, at: { file: path } } };
    }
}
const whyOf = (side) => ('why' in side ? side.why : '');
/**
 * What the change did to the packages of each touched file. A file that cannot be read is a problem and unknown, never "everything came
 * with it". The other touched files that have to do with packages are unknown as well. Never throws.
 */
function comparePackages(texts, touched) {
    const problems = [];
    const changes = [];
    const read = new Set(texts.map(({ path }) => path));
    for (const { path } of touched) {
        const file = packageFile(path);
        if (file !== null && !read.has(path))
            changes.push({ path, ...file, known: false, why: `${path} was touched and is not read` });
    }
    for (const { path, base, head } of texts) {
        const format = formatOf(path);
        if (format === undefined)
            continue;
        const { type, kind } = format;
        const [before, after] = [readSide(format, path, base, 'base'), readSide(format, path, head, 'head')];
        for (const side of [before, after])
            if ('why' in side && side.problem !== undefined)
                problems.push(side.problem);
        if ('set' in before && 'set' in after)
            changes.push({
                path,
                type,
                kind,
                known: true,
                base: before.set,
                head: after.set,
                removed: head.state === 'absent',
            });
        else
            changes.push({ path, type, kind, known: false, why: 'why' in before ? before.why : whyOf(after) });
    }
    return { changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ imageSpellings),
/* harmony export */   tW: () => (/* binding */ claimedHosts),
/* harmony export */   yT: () => (/* binding */ claimedPaths)
/* harmony export */ });
/* harmony import */ var _path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7283);


/** The globs of a service’s files as they are meant. */
const claimedPaths = ({ paths }) => paths.flatMap(_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobs */ .p);
/** The names of a service’s hosts, lower case; a URL or a port is no part of them. */
const claimedHosts = ({ hosts }) => hosts.map((host) => (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .urlHost */ .cz)(host.includes('://') ? host : `http://${host}`) ?? host.toLowerCase());
/** What a catalogue may call an image: with tag and digest, with the tag, by its name alone. */
function imageSpellings(image) {
    const tagged = image.replace(/@sha256:.*$/, '');
    return [image, tagged, tagged.replace(/:[^/:]*$/, '')];
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isTestPath)
/* harmony export */ });
/** Folders and names that test code has by convention in the common languages. */
const testPath = /(?:^|\/)(?:tests?|__tests__|__mocks__|spec|specs|testdata|test-data|fixtures|e2e|src\/(?:test|it|integrationTest))\/|(?:^|\/)(?:test_[^/]+|[^/]+_test|[^/]+_spec|conftest)\.[A-Za-z]+$|\.(?:test|spec)\.[cm]?[jt]sx?$|(?:Tests?|IT|Spec)\.(?:java|kt|scala|cs|groovy)$/;
/** Whether a path is one of test code, by convention. */
const isTestPath = (path) => testPath.test(path);


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kL: () => (/* binding */ findRoutes),
  XC: () => (/* reexport */ isOpenApi),
  zR: () => (/* reexport */ openApiRoutes)
});

// UNUSED EXPORTS: mayHoldRoutes

;// CONCATENATED MODULE: ./build/routes/source-text.js
const cLike = { line: '//', block: ['/*', '*/'], quotes: ['"', "'", '`'] };
const javascript = { ...cLike, regex: true };
const python = { line: '#', quotes: ['"""', "'''", '"', "'"] };
const ruby = { line: '#', quotes: ['"', "'"] };
const blanked = (text) => text.replace(/[^\n]/g, ' ');
/** What may stand before a slash that begins a regular expression rather than a division. */
const beforeRegex = /(?:^|[(,=:[!&|?{};\n]|\breturn)\s*$/;
/** Looks past comments and texts. Linear in the length of the text; never throws on broken source. */
function toSourceText(path, lines, language) {
    const text = lines.join('\n');
    const code = [];
    const bare = [];
    const take = (part, kind) => {
        code.push(kind === 'comment' ? blanked(part) : part);
        bare.push(kind === 'code' ? part : kind === 'comment' || part.length < 2 ? blanked(part) : hollow(part));
    };
    const marks = marksOf(language);
    let at = 0;
    marks.lastIndex = 0;
    for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
        const [mark] = match;
        const isRegex = mark === '/';
        if (isRegex && !beforeRegex.test(text.slice(Math.max(0, match.index - 20), match.index)))
            continue;
        take(text.slice(at, match.index), 'code');
        const end = endOf(text, match.index, mark, language);
        take(text.slice(match.index, end), mark === language.line || mark === language.block?.[0] ? 'comment' : 'text');
        marks.lastIndex = at = end;
    }
    take(text.slice(at), 'code');
    return { path, code: code.join(''), bare: bare.join(''), lineAt: lineFinder(lines) };
}
/** Keeps the quotes of a text and blanks what is between them. */
const hollow = (text) => `${text[0] ?? ''}${blanked(text.slice(1, -1))}${text.at(-1) ?? ''}`;
function marksOf({ line, block, quotes, regex }) {
    const marks = [line, ...(block === undefined ? [] : [block[0]]), ...quotes, ...(regex === true ? ['/'] : [])];
    return new RegExp(marks.map((mark) => mark.replace(/[*/]/g, '\\$&')).join('|'), 'g');
}
function endOf(text, start, mark, language) {
    const until = (index, length) => (index < 0 ? text.length : index + length);
    if (mark === language.line)
        return until(text.indexOf('\n', start), 0);
    if (mark === language.block?.[0])
        return until(text.indexOf(language.block[1], start + 2), 2);
    // Only a template, or three quotes, may go on over the end of the line.
    const isLong = mark === '`' || mark.length === 3;
    for (let i = start + mark.length; i < text.length; i++) {
        const c = text[i];
        if (c === '\\')
            i++;
        else if (text.startsWith(mark, i))
            return i + mark.length;
        else if (c === '\n' && !isLong)
            return i;
    }
    return text.length;
}
function lineFinder(lines) {
    const starts = [];
    let at = 0;
    for (const line of lines) {
        starts.push(at);
        at += line.length + 1;
    }
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}
const closers = { '(': ')', '[': ']', '{': '}' };
/** The offset of the bracket that closes the one at `open`; the end of the text where none does. */
function closing({ bare }, open) {
    const wanted = [];
    for (let i = open; i < bare.length; i++) {
        const c = bare[i] ?? '';
        const closer = closers[c];
        if (closer !== undefined)
            wanted.push(closer);
        else if (c === ')' || c === ']' || c === '}') {
            if (wanted.pop() !== c || wanted.length === 0)
                return i;
        }
    }
    return bare.length;
}
/** What stands between the bracket at `open` and its closing one, split at the commas of the first level; spaces around are left out. */
function argumentsAt(source, open) {
    const end = closing(source, open);
    const spans = [];
    let depth = 0;
    let start = open + 1;
    for (let i = open + 1; i <= end; i++) {
        const c = source.bare[i] ?? '';
        if ('([{'.includes(c) && c !== '')
            depth++;
        else if (')]}'.includes(c) && i < end)
            depth--;
        if (!((c === ',' && depth === 0) || i === end))
            continue;
        const span = trimmed(source, { start, end: i });
        if (span.end > span.start)
            spans.push(span);
        start = i + 1;
    }
    return spans;
}
function trimmed({ code }, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && /\s/.test(code[from] ?? ''))
        from++;
    while (to > from && /\s/.test(code[to - 1] ?? ''))
        to--;
    return { start: from, end: to };
}
/** The text of a span, comments left out. */
const textAt = ({ code }, { start, end }) => code.slice(start, end);
/** The value of a quoted text that is constant; undefined for everything else. */
function literal(text) {
    const match = /^[rbuf]{0,2}(["'`])(.*)\1$/is.exec(text.trim());
    if (match === null)
        return undefined;
    const [, quote, value = ''] = match;
    if (value.includes(quote ?? '') || /\$\{/.test(value) || value.includes('\n'))
        return undefined;
    return value.replace(/\\\\/g, '\\');
}
/** The lines of a span. */
const linesOf = (source, { start, end }) => ({
    start: source.lineAt(start),
    end: source.lineAt(Math.max(start, end - 1)),
});
/** Every match of a pattern in a text. */
function* matches(text, pattern) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        yield match;
        if (match[0] === '')
            pattern.lastIndex++;
    }
}

;// CONCATENATED MODULE: ./build/routes/java.js

const declaration = /^\s*(?:(?:public|protected|private|static|final|abstract|sealed|open|override|suspend|synchronized|default|async|export|data)\s+)*(class|interface|record|object)?\s*/;
/** Every annotation (Java, Kotlin) or decorator (TypeScript) of these names that stands before a class or method. */
function annotations(source, names) {
    const pattern = new RegExp(`@(?:[\\w.]+\\.)?(${names.join('|')})\\b\\s*(\\()?`, 'g');
    return [...matches(source.bare, pattern)].flatMap((match) => {
        const open = match[2] === undefined ? null : match.index + match[0].length - 1;
        const behind = open === null ? match.index + match[0].length : closing(source, open) + 1;
        const text = open === null ? '' : withoutBraces(source.code.slice(open + 1, behind - 1));
        const start = skipAnnotations(source, behind);
        const kind = declaration.exec(source.bare.slice(start, start + 300));
        const on = kind?.[1] === undefined ? 'method' : 'class';
        const end = bodyEnd(source, start, on);
        if (end === null)
            return [];
        const lines = linesOf(source, { start, end });
        return [{ name: match[1] ?? '', text, line: source.lineAt(match.index), on, lines, start, end }];
    });
}
/** What TypeScript names in one object (`{ path: 'x' }`) Java names without it. */
const withoutBraces = (text) => /^\s*\{(\s*\w+\s*:[^]*)\}\s*$/.exec(text)?.[1] ?? text;
/** Where the declaration begins, behind all further annotations. */
function skipAnnotations(source, from) {
    let at = from;
    for (;;) {
        const match = /^\s*@[\w.]+\s*(\()?/.exec(source.bare.slice(at, at + 500));
        if (match === null)
            break;
        at = match[1] === undefined ? at + match[0].length : closing(source, at + match[0].length - 1) + 1;
    }
    return at + (/^\s*/.exec(source.bare.slice(at, at + 500))?.[0].length ?? 0);
}
/** The end of the body that follows; null for a method without one. */
function bodyEnd(source, start, on) {
    const { bare } = source;
    if (on === 'class') {
        const open = bare.indexOf('{', start);
        return open < 0 ? null : closing(source, open) + 1;
    }
    const open = bare.indexOf('(', start);
    for (let at = open < 0 ? bare.length : closing(source, open) + 1; at < bare.length; at++) {
        const c = bare.charAt(at);
        if (c === ';')
            return at + 1;
        if (c === '=' && bare[at + 1] !== '>')
            return expressionEnd(source, at);
        if (c === '{' && !inType.test(bare.slice(Math.max(open, at - 40), at)))
            return closing(source, at) + 1;
        if ('([{'.includes(c))
            at = closing(source, at);
    }
    return null;
}
/** Behind these a brace is part of a type: `Promise<{ id: string }>`. */
const inType = /[:<|&,]\s*$/;
/** A line that goes on in the next, or goes on with the one before. */
const goesOn = /[-=(,.+*/|&:?>]\s*$/;
const continues = /^\s*(?:\?*\.|\?:|&&|\|\||[+*/)\]}-])/;
/** Kotlin's `fun show(id: Int) = …`: it ends with the line that nothing continues. */
function expressionEnd(source, from) {
    const { bare } = source;
    let line = from;
    for (let at = from; at < bare.length; at++) {
        const c = bare.charAt(at);
        if (c === ';' || c === '}')
            return at;
        if ('([{'.includes(c))
            at = closing(source, at);
        else if (c === '\n' && !goesOn.test(bare.slice(line, at)) && !continues.test(bare.slice(at + 1, at + 200)))
            return at;
        if (c === '\n')
            line = at + 1;
    }
    return bare.length;
}
/** The constant texts given as `value`, `path` or without a name; `[]` where none is constant. */
function annotationValues(text, names) {
    const named = new RegExp(`(?:^|,)\\s*(?:${names.join('|')})\\s*[=:]\\s*(\\{[^}]*\\}|\\[[^\\]]*\\]|(?:"[^"]*"|'[^']*'|\`[^\`]*\`))(?=\\s*(?:,|$))`).exec(text)?.[1];
    const plain = /^\s*(?:\{[^}]*\}|\[[^\]]*\]|"[^"]*"|'[^']*'|`[^`]*`)\s*(?:,|$)/.exec(text)?.[0];
    return [...matches(named ?? plain ?? '', /["'`]([^"'`]*)["'`]/g)].map(([, value = '']) => value);
}
/** The class annotation that stands around a member, if any: the innermost. */
const around = (member, classes) => classes.filter(({ start, end }) => start <= member.start && member.end <= end).sort((a, b) => b.start - a.start)[0];

;// CONCATENATED MODULE: ./build/routes/template.js
/** How frameworks write the changing parts of a URL, brought to the catalogue's spelling: `{name}`, `*`, `**`. */
/** Express, Fastify, Koa, Nest, Gin, Echo, Rails: `:id`, `:id(\\d+)`, `:id?`, `*rest`. */
const fromColons = (path) => tidy(path
    // Express 5 writes what may be left out in braces: `{/:id}`.
    .replace(/\{(\/?:\w+)\}/g, '$1')
    .replace(/(^|\/)\^/g, '$1')
    .replace(/:([A-Za-z_]\w*)(?:\([^)]*\))?[?+*]?/g, '{$1}')
    .replace(/\(\.:format\)|\(\.\{format\}\)/g, '')
    .replace(/\/\*\w*/g, '/**')
    .replace(/\(\.\*\)/g, '**')
    .replace(/\\\./g, '.')
    .replace(/\$(?=\/|$)/g, ''));
/** Flask and Django: `<id>`, `<int:id>`, `<path:rest>`. */
const fromAngles = (path) => tidy(path.replace(/<(?:([\w.]+)(?:\([^)]*\))?:)?(\w+)>/g, (_, kind, name) => kind === 'path' ? '**' : `{${name}}`));
/** FastAPI, Spring, JAX-RS, chi, net/http: `{id}`, `{id:[0-9]+}`, `{rest:path}`, `{rest...}`, `{$}`. */
const fromBraces = (path) => tidy(path
    .replace(/\{\$\}/g, '')
    .replace(/\{(\w+)\.\.\.\}/g, '**')
    .replace(/\{(\w+)\s*:\s*path\}/g, '**')
    .replace(/\{\*+\w*\}/g, '**')
    .replace(/\{\s*(\w+)\s*(?::(?:[^{}]|\{[^{}]*\})*)?\}/g, '{$1}'));
/** Django's regular expressions: named and unnamed groups are names, anchors go; undefined where more than that is said. */
function fromRegex(pattern) {
    let count = 0;
    const path = pattern
        .replace(/^\^/, '')
        .replace(/\\?\$$|\\Z$/, '')
        .replace(/\/\?$/, '/')
        .replace(/\(\?P<(\w+)>[^()]*\)/g, '{$1}')
        .replace(/\((?!\?)[^()]*\)/g, () => `{group${++count}}`)
        .replace(/\\([/.\-_])/g, '$1');
    return /[\\^$+?*()[\]|]/.test(path) ? undefined : tidy(path);
}
/** One slash in front, none doubled, none behind. */
const tidy = (path) => `/${path}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
/** A template below a prefix. */
const below = (prefix, path) => tidy(`${prefix}/${path}`);

;// CONCATENATED MODULE: ./build/routes/annotated.js



const always = (...methods) => () => methods;
const mappedMethods = (text) => {
    const found = [...text.matchAll(/RequestMethod\.(\w+)/g)].map(([, name = '']) => name);
    return found.length === 0 ? ['ANY'] : found;
};
const spring = {
    name: 'Spring',
    language: cLike,
    isFile: (path) => /\.(?:java|kt)$/.test(path),
    mentions: /@(?:Request|Get|Post|Put|Patch|Delete)Mapping\b/,
    onClass: ['RequestMapping'],
    onMethod: {
        RequestMapping: mappedMethods,
        GetMapping: always('GET'),
        PostMapping: always('POST'),
        PutMapping: always('PUT'),
        PatchMapping: always('PATCH'),
        DeleteMapping: always('DELETE'),
    },
    keys: ['value', 'path'],
    toTemplate: fromBraces,
};
const jaxRs = {
    name: 'JAX-RS',
    language: cLike,
    isFile: spring.isFile,
    mentions: /@Path\s*\(/,
    onClass: ['Path'],
    onMethod: {
        GET: always('GET'),
        POST: always('POST'),
        PUT: always('PUT'),
        PATCH: always('PATCH'),
        DELETE: always('DELETE'),
        HEAD: always('HEAD'),
    },
    pathFrom: 'Path',
    keys: ['value'],
    toTemplate: fromBraces,
};
const nest = {
    name: 'Nest',
    language: javascript,
    isFile: (path) => /\.[mc]?tsx?$/.test(path) && !path.endsWith('.d.ts'),
    mentions: /@Controller\s*\(/,
    onClass: ['Controller'],
    onMethod: {
        Get: always('GET'),
        Post: always('POST'),
        Put: always('PUT'),
        Patch: always('PATCH'),
        Delete: always('DELETE'),
        All: always('ANY'),
    },
    keys: ['path'],
    toTemplate: fromColons,
};
/** Spring MVC, JAX-RS and Nest. A path that is no constant text says nothing. */
const annotated = [spring, jaxRs, nest].map((dialect) => ({
    name: dialect.name,
    isFile: dialect.isFile,
    mentions: dialect.mentions,
    find: ({ paths, text }) => paths.flatMap((path) => routesOf(text(path, dialect.language), dialect)),
}));
function routesOf(source, dialect) {
    const { onClass, onMethod, pathFrom } = dialect;
    const all = annotations(source, [...new Set([...onClass, ...Object.keys(onMethod)])]);
    const classes = all.filter(({ on, name }) => on === 'class' && onClass.includes(name));
    const methods = all.filter(({ on, name }) => on === 'method' && onMethod[name] !== undefined && name !== pathFrom);
    const paths = all.filter(({ on, name }) => on === 'method' && name === pathFrom);
    return methods.flatMap((method) => {
        const group = around(method, classes);
        // Nest answers below its controllers only, and so does JAX-RS below its resources.
        if (group === undefined && dialect !== spring)
            return [];
        const sub = pathFrom === undefined ? method : paths.find(({ start }) => start === method.start);
        return urlsOf(group, sub, dialect).flatMap((url) => (onMethod[method.name]?.(method.text) ?? []).map((verb) => ({
            method: verb,
            url,
            file: source.path,
            lines: method.lines,
            because: `${source.path}:${method.line}`,
        })));
    });
}
function urlsOf(group, method, dialect) {
    const prefixes = group === undefined ? [''] : valuesOf(group, dialect);
    const paths = method === undefined ? [''] : valuesOf(method, dialect);
    return prefixes.flatMap((prefix) => paths.map((path) => dialect.toTemplate(below(prefix, path))));
}
/** Constant paths of an annotation; one empty path where it gives none, none where it gives one that is no constant. */
function valuesOf({ text }, { keys }) {
    const values = annotationValues(text, keys);
    if (values.length > 0)
        return values;
    const names = new RegExp(`^\\s*[A-Za-z_][\\w.]*\\s*(?:,|$)|(?:^|,)\\s*(?:${keys.join('|')})\\s*[=:]`);
    return names.test(text) ? [] : [''];
}

;// CONCATENATED MODULE: ./build/routes/python.js

/** The names a Python file imports. */
function pythonImports({ code }) {
    const imports = new Map();
    for (const [, module = '', list = ''] of matches(code, /^[ \t]*from\s+([.\w]+)\s+import\s+(\([^)]*\)|[^\n]+)/gm))
        for (const part of list.replace(/[()\\]/g, ' ').split(',')) {
            const [name = '', alias] = part.trim().split(/\s+as\s+/);
            if (/^\w+$/.test(name))
                imports.set(alias ?? name, { module, name });
        }
    for (const [, list = ''] of matches(code, /^[ \t]*import\s+([^\n]+)/gm))
        for (const part of list.split(',')) {
            const [module = '', alias] = part.trim().split(/\s+as\s+/);
            if (/^[\w.]+$/.test(module))
                imports.set(alias ?? module, { module, name: undefined });
        }
    return imports;
}
/** The files a module may be, seen from another file: beside it for a relative name, else under any folder of the checkout. */
function moduleFiles(from, module, all) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const rest = module
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    const endings = (base) => [`${base}.py`, `${base}/__init__.py`];
    if (dots > 0) {
        const folder = from.split('/').slice(0, -dots);
        const wanted = new Set(endings([...folder, ...rest].join('/')));
        return all.filter((path) => wanted.has(path));
    }
    const wanted = endings(rest.join('/'));
    const beside = new Set(wanted.map((path) => [...from.split('/').slice(0, -1), path].join('/')));
    const exact = all.filter((path) => wanted.includes(path) || beside.has(path));
    return exact.length > 0 ? exact : all.filter((path) => wanted.some((end) => path.endsWith(`/${end}`)));
}
/** The lines of the function or class whose `def` or `class` stands at this offset, by its indentation. */
function blockAt(source, offset) {
    const start = source.lineAt(offset);
    const lines = source.bare.split('\n');
    const depth = /^\s*/.exec(lines[start - 1] ?? '')?.[0].length ?? 0;
    let end = start;
    let open = 0;
    for (let i = start - 1; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const isInside = i < start || open > 0 || /^\s*$/.test(line) || (/^\s*/.exec(line)?.[0].length ?? 0) > depth;
        if (!isInside)
            break;
        for (const c of line)
            open += '([{'.includes(c) ? 1 : ')]}'.includes(c) ? -1 : 0;
        if (!/^\s*$/.test(line))
            end = i + 1;
    }
    return { start, end };
}
/** The lines of a function or class by its name; undefined where the file has none. */
function definitionOf(source, name) {
    const match = new RegExp(`^[ \\t]*(?:async\\s+)?(?:def|class)\\s+${name}\\b`, 'm').exec(source.bare);
    if (match === null)
        return undefined;
    return blockAt(source, match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0));
}

;// CONCATENATED MODULE: ./build/routes/django.js



/** Django’s `urlpatterns`: `path`, `re_path`, `url` and `include`, with the view’s function or class in its own file. */
const django = {
    name: 'Django',
    isFile: (path) => path.endsWith('.py'),
    mentions: /\burlpatterns\b/,
    find: (sources) => {
        const included = new Set(sources.paths.flatMap((path) => includesOf(sources.text(path, python), sources)));
        // A file that is included answers under the prefix of who includes it, and nowhere else.
        const roots = sources.paths.filter((path) => !included.has(path));
        return roots.flatMap((path) => patternsOf(path, '', sources, new Set([path])));
    },
};
const calls = /\b(path|re_path|url)\s*\(/g;
function includesOf(source, sources) {
    return [...matches(source.code, /\binclude\s*\(\s*\(?\s*(["'][\w.]+["'])/g)].flatMap(([, name = '']) => moduleFiles(source.path, literal(name) ?? '', sources.all));
}
function patternsOf(path, prefix, sources, above) {
    const source = sources.text(path, python);
    const all = callsIn(source);
    return all.flatMap((call) => {
        const { view, line } = call;
        const own = templateOf(call, all);
        if (own === undefined)
            return [];
        const url = below(prefix, own);
        const module = /^include\s*\(\s*\(?\s*(["'][\w.]+["'])/.exec(view)?.[1];
        if (module !== undefined) {
            const [file] = moduleFiles(path, literal(module) ?? '', sources.all);
            // `include` in a circle would never end.
            return file === undefined || above.has(file) ? [] : patternsOf(file, url, sources, new Set([...above, file]));
        }
        const place = viewOf(source, view, sources);
        return place === null ? [] : [{ method: 'ANY', url, ...place, because: `${path}:${line}` }];
    });
}
function callsIn(source) {
    const lists = [...matches(source.bare, /^(\w+)\s*(?::[^=\n]+)?\+?=(?!=)/gm)];
    return [...matches(source.bare, calls)].flatMap((match) => {
        const open = match.index + match[0].length - 1;
        const [first, second] = argumentsAt(source, open);
        if (first === undefined || second === undefined)
            return [];
        const text = literal(textAt(source, first));
        return [
            {
                start: match.index,
                end: closing(source, open),
                template: text === undefined ? undefined : match[1] === 'path' ? fromAngles(text) : fromRegex(text),
                view: textAt(source, second),
                line: source.lineAt(match.index),
                list: lists.findLast(({ index }) => index < match.index)?.[1] ?? '',
            },
        ];
    });
}
/** The template of a call below those it is included by in this file: `include([…])` around it, or `include(its_list)`. */
function templateOf(call, all, depth = 0) {
    if (call.template === undefined || depth > deepest)
        return undefined;
    const includes = ({ view }) => /^include\s*\(\s*\(?\s*(\w+)\s*[,)]/.exec(view)?.[1] === call.list;
    const outer = all.findLast(({ start, end }) => start < call.start && call.end < end) ??
        (call.list === 'urlpatterns' ? undefined : all.find(includes));
    if (outer === undefined)
        return call.template;
    const around = templateOf(outer, all, depth + 1);
    return around === undefined ? undefined : below(around, call.template);
}
/** Lists within lists: nobody nests deeper. */
const deepest = 10;
/** `views.show`, `show`, `ShowView.as_view()`: the file and lines of the view. */
function viewOf(source, text, sources) {
    const inner = /^(?:\w+\()*\s*([\w.]+?)(?:\.as_view\b|\)|$|\s)/.exec(text)?.[1];
    if (inner === undefined)
        return null;
    const names = inner.split('.');
    const name = names.at(-1) ?? '';
    const origin = pythonImports(source).get(names[0] ?? '');
    if (origin === undefined) {
        const lines = definitionOf(source, name);
        return lines === undefined ? null : { file: source.path, lines };
    }
    const module = names.length > 1 && origin.name !== undefined ? join(origin.module, origin.name) : origin.module;
    for (const file of moduleFiles(source.path, module, sources.all)) {
        const lines = definitionOf(sources.text(file, python), name);
        if (lines !== undefined)
            return { file, lines };
    }
    return null;
}
const join = (module, name) => (module.endsWith('.') ? module + name : `${module}.${name}`);

;// CONCATENATED MODULE: ./build/routes/javascript.js

/** The names of a file: imports, functions with their lines, instances. */
function scriptNames(source) {
    const instances = new Map();
    for (const [, name = '', type = ''] of matches(source.bare, /\b(?:const|let|var)\s+(\w+)(?:\s*:\s*[\w.<>]+)?\s*=\s*new\s+(\w+)/g))
        instances.set(name, type);
    return { imports: importsOf(source), functions: functionsOf(source), instances, exported: exportOf(source) };
}
const required = /\b(?:const|let|var)\s+(\w+|\{[^}]*\})\s*=\s*require\(\s*(["'`][^"'`\n]*["'`])\s*\)(?:\.(\w+))?/g;
const imported = /\bimport\s+(?:type\s+)?([\w$*{}\s,]+?)\s+from\s+(["'][^"'\n]*["'])/g;
function importsOf({ code }) {
    const imports = new Map();
    for (const [, names = '', module = '', member] of matches(code, required))
        for (const [name, there] of bindings(names))
            imports.set(name, { from: literal(module) ?? '', name: member ?? there });
    for (const [, names = '', module = ''] of matches(code, imported))
        for (const [name, there] of bindings(names))
            imports.set(name, { from: literal(module) ?? '', name: there });
    return imports;
}
/** `a`, `* as a`, `{ a, b as c }` and `{ a: b }` as pairs of the name here and the name there. */
function bindings(names) {
    const [outside = '', inside = ''] = /^([^{]*)\{?([^}]*)/.exec(names)?.slice(1) ?? [];
    const whole = outside
        .split(',')
        .map((name) => name.replace(/\*\s*as\s+/, '').trim())
        .filter((name) => /^\w+$/.test(name))
        .map((name) => [name, 'default']);
    const parts = inside.split(',').flatMap((part) => {
        const [there, here] = part.trim().split(/\s+as\s+|\s*:\s*/);
        return there === undefined || there === '' ? [] : [[here ?? there, there]];
    });
    return [...whole, ...parts];
}
const declared = /\bfunction\s*\*?\s+(\w+)\s*\(|(?:\b(?:const|let|var)\s+|\b(?:module\.)?exports\.|\bthis\.)(\w+)(?:\s*:\s*[^=\n]+)?\s*=\s*(?:async\s*)?(?:function\b[^(]*\(|\(|\w+\s*=>)|^[ \t]*(?:(?:public|private|protected|static|async)\s+)*(\w+)\s*(?::\s*(?:async\s*)?function\s*\w*\s*)?\(/gm;
const keywords = new Set([
    'if',
    'for',
    'while',
    'switch',
    'catch',
    'function',
    'return',
    'with',
    'super',
    'constructor',
]);
function functionsOf(source) {
    const functions = new Map();
    for (const match of matches(source.bare, declared)) {
        const name = match[1] ?? match[2] ?? match[3] ?? '';
        if (keywords.has(name) || functions.has(name))
            continue;
        const end = javascript_bodyEnd(source, match.index + match[0].length - 1);
        if (end !== undefined)
            functions.set(name, linesOf(source, { start: match.index, end }));
    }
    return functions;
}
/** The end of a function whose parameters open, or whose arrow stands, at `at`; undefined where no function follows. */
function javascript_bodyEnd(source, at) {
    const { bare } = source;
    const behind = bare[at] === '(' ? closing(source, at) + 1 : at + 1;
    const body = /^\s*(?::\s*[\w<>[\]|.\s]+?)?\s*(?:=>\s*)?(\{)?/.exec(bare.slice(behind, behind + 300));
    if (body?.[1] !== undefined)
        return closing(source, behind + body[0].length - 1) + 1;
    if (!/^\s*(?::[^=]+)?=>/.test(bare.slice(behind, behind + 200)) && bare[at] === '(')
        return undefined;
    const end = bare.slice(behind).search(/\n\s*\n|;/);
    return end < 0 ? bare.length : behind + end;
}
const exportOf = ({ bare }) => /\bmodule\.exports\s*=\s*(?:new\s+)?(\w+)\s*(?:;|$|\n|\()/.exec(bare)?.[1] ??
    /\bexport\s+default\s+(?:async\s+)?(?:function\s+|class\s+)?(\w+)/.exec(bare)?.[1];
/** Reads an argument as a handler; null where it is none (an options object, a text). */
function toHandler(source, span) {
    const text = textAt(source, span);
    if (/^(?:async\b\s*)?(?:function\b|\([^()]*\)\s*(?::[^=]+)?=>|\w+\s*=>|\()/.test(text))
        return { lines: linesOf(source, span) };
    const reference = /^(?:this\.)?(\w+(?:\.\w+)*)(?:\.bind\([^)]*\))?$/.exec(text)?.[1];
    if (reference !== undefined)
        return { names: reference.split('.') };
    // `wrap(orders.list)`, `asyncHandler(async (req, res) => …)`: the last argument of a call is what it wraps.
    const call = /^[\w.]+\s*\(/.exec(text);
    const inner = call === null ? undefined : argumentsAt(source, span.start + call[0].length - 1).at(-1);
    return inner === undefined ? null : toHandler(source, inner);
}
/** The file a module name leads to from another file; undefined for packages and for what is not there. */
function resolveModule(from, module, exists) {
    if (!module.startsWith('.'))
        return undefined;
    const parts = from.split('/').slice(0, -1);
    for (const part of module.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const base = parts.join('/');
    const stem = base.replace(/\.(?:js|mjs|cjs|jsx)$/, '');
    const candidates = [base, ...extensions.map((end) => base + end), ...extensions.map((end) => stem + end)];
    return [...candidates, ...extensions.map((end) => `${base}/index${end}`)].find(exists);
}
const extensions = ['.js', '.ts', '.mjs', '.cjs', '.jsx', '.tsx', '.mts', '.cts'];

;// CONCATENATED MODULE: ./build/routes/script-routes.js


const made = /\b(?:(?:const|let|var)\s+|exports\.)(\w+)(?:\s*:\s*[\w.<>]+)?\s*=\s*(?:await\s+)?(new\s+)?((?:\w+\.)?[Rr]outer|express|[Ff]astify|Hono|Koa|restify\.createServer)\s*(?:<[^>(]*>)?\(/g;
/** Parameters that hold a router by custom: `module.exports = (app, db) => …`, `async function routes(fastify)`. */
const custom = /^(?:app|router|server|fastify|instance|api)$/;
const verbs = 'get|post|put|patch|delete|del|head|options|all';
/** Reads routers, routes and mounts of one file. Never throws on broken source. */
function readScript(source, exists) {
    const { path } = source;
    const names = scriptNames(source);
    const routers = new Map();
    for (const [, name = '', , maker = ''] of matches(source.bare, made))
        routers.set(name, /router$/i.test(maker) ? 'part' : 'root');
    const parameters = parametersOf(source);
    const isRouter = (name) => routers.has(name) || (custom.test(name) && parameters.has(name));
    const targetOf = (span) => toTarget(source, span, names, exists);
    const routes = [];
    const mounts = [];
    const calls = new RegExp(`\\b(\\w+)\\s*\\.\\s*(${verbs}|use|route|register)\\s*\\(`, 'g');
    for (const match of matches(source.bare, calls)) {
        const [, router = '', verb = ''] = match;
        if (!isRouter(router))
            continue;
        const open = match.index + match[0].length - 1;
        if (verb === 'use' || verb === 'register')
            mounts.push(...mountsAt(source, { router, open, targetOf }));
        else if (verb === 'route')
            routes.push(...chainedAt(source, router, open), ...describedAt(source, router, open));
        else
            routes.push(...plainAt(source, { router, method: methodOf(verb) }, open));
    }
    for (const name of parameters)
        if (custom.test(name) && !routers.has(name))
            routers.set(name, 'part');
    return { path, names, routers, routes, mounts: [...mounts, ...handedOn(source, routers, targetOf)] };
}
const methodOf = (verb) => (verb === 'all' ? 'ANY' : verb === 'del' ? 'DELETE' : verb.toUpperCase());
function parametersOf({ bare }) {
    const names = new Set();
    for (const [, list = ''] of matches(bare, /(?:function\b[^(]*|=\s*(?:async\s*)?|^\s*(?:async\s+)?\w+\s*)\(([^()]*)\)\s*(?:=>|\{)/gm))
        for (const name of list.split(','))
            names.add(name.replace(/[:=].*/s, '').trim());
    return names;
}
function plainAt(source, call, open) {
    const [first, ...rest] = argumentsAt(source, open);
    const last = rest.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const handler = toHandler(source, last);
    if (handler === null)
        return [];
    return pathsOf(source, first).map((path) => ({ ...call, path, handler, line: source.lineAt(open) }));
}
/** One path, or a list of them. */
function pathsOf(source, span) {
    const texts = source.bare[span.start] === '[' ? argumentsAt(source, span.start) : [span];
    return texts.map((text) => literal(textAt(source, text))).filter((path) => path !== undefined);
}
/** `router.route('/x').get(a).post(b)`. */
function chainedAt(source, router, open) {
    const [first] = argumentsAt(source, open);
    const path = first === undefined ? undefined : literal(textAt(source, first));
    if (path === undefined)
        return [];
    const found = [];
    const next = new RegExp(`^\\s*\\.\\s*(${verbs})\\s*\\(`);
    for (let at = closing(source, open) + 1;;) {
        const match = next.exec(source.bare.slice(at, at + 200));
        if (match === null)
            return found;
        const inner = at + match[0].length - 1;
        const last = argumentsAt(source, inner).at(-1);
        const handler = last === undefined ? null : toHandler(source, last);
        if (handler !== null)
            found.push({ router, method: methodOf(match[1] ?? ''), path, handler, line: source.lineAt(inner) });
        at = closing(source, inner) + 1;
    }
}
/** Fastify’s `route({ method: 'GET', url: '/x', handler })`. */
function describedAt(source, router, open) {
    const [first] = argumentsAt(source, open);
    if (first === undefined || source.bare[first.start] !== '{')
        return [];
    const fields = new Map(argumentsAt(source, first.start).map((span) => {
        const text = textAt(source, span);
        const [, key = '', value] = /^(?:async\s+)?(\w+)(?:\s*:\s*(.*))?/s.exec(text) ?? [];
        return [
            key,
            {
                text: value ?? key,
                span: { start: value === undefined ? span.start : span.end - value.length, end: span.end },
            },
        ];
    }));
    const path = literal((fields.get('url') ?? fields.get('path'))?.text ?? '');
    const target = fields.get('handler');
    const handler = target === undefined ? null : toHandler(source, target.span);
    if (path === undefined || handler === null)
        return [];
    const methods = [...matches(fields.get('method')?.text ?? '', /["'`](\w+)["'`]/g)].map(([, name = '']) => methodOf(name));
    return (methods.length === 0 ? ['ANY'] : methods).map((method) => ({
        router,
        method,
        path,
        handler,
        line: source.lineAt(open),
    }));
}
function mountsAt(source, { router, open, targetOf }) {
    const spans = argumentsAt(source, open);
    const [first, second] = spans;
    if (first === undefined)
        return [];
    const text = textAt(source, first);
    const path = literal(text) ?? constantOf(source, text);
    // A prefix that is put together at run time is not known; a name that is no constant may be a handler.
    if (path === undefined && (/^["'`]/.test(text) || /^[A-Z][A-Z0-9_]*$/.test(text)))
        return [];
    const option = second === undefined ? undefined : /\bprefix\s*:\s*(["'`][^"'`\n]*["'`])/.exec(textAt(source, second))?.[1];
    const prefix = path ?? literal(option ?? '') ?? '';
    return (path === undefined ? spans : spans.slice(1))
        .map(targetOf)
        .filter((target) => target !== null)
        .map((target) => ({ router, prefix, target }));
}
/** What a name stands for that the file gives a constant text. */
function constantOf({ code }, name) {
    if (!/^\w+$/.test(name))
        return undefined;
    return literal(new RegExp(`\\bconst\\s+${name}\\s*(?::\\s*string\\s*)?=\\s*(["'\`][^"'\`\\n]*["'\`])\\s*;?\\s*$`, 'm').exec(code)?.[1] ?? '');
}
/** `routes(app, db)` and `require('./routes')(app)`: the function there adds to the router it is given. */
function handedOn(source, routers, targetOf) {
    const found = [];
    for (const match of matches(source.code, /(?<![.\w])(?:new\s+)?((?:require\(\s*["'`][^"'`\n]*["'`]\s*\)|\w+)(?:\.\w+)?)\s*\(\s*(\w+)\s*[,)]/g)) {
        const [, callee = '', argument = ''] = match;
        if (!routers.has(argument))
            continue;
        const start = match.index + match[0].indexOf(callee);
        const target = targetOf({ start, end: start + callee.length });
        if (target !== null && target.path !== source.path)
            found.push({ router: argument, prefix: '', target: { ...target, name: '(parameter)' } });
    }
    return found;
}
function toTarget({ path, code }, span, { imports }, exists) {
    const text = code.slice(span.start, span.end);
    const direct = /^require\(\s*(["'`][^"'`\n]*["'`])\s*\)(?:\.(\w+))?/.exec(text);
    if (direct !== null) {
        const file = resolveModule(path, literal(direct[1] ?? '') ?? '', exists);
        return file === undefined ? null : { path: file, name: direct[2] ?? 'default' };
    }
    const [, name = '', member] = /^(\w+)(?:\.(\w+))?(?:\(\s*\))?$/.exec(text) ?? [];
    const origin = imports.get(name);
    if (origin === undefined)
        return name === '' || member === 'routes' ? routesOfKoa(path, name) : { path, name };
    const file = resolveModule(path, origin.from, exists);
    if (file === undefined)
        return null;
    return { path: file, name: member === undefined || member === 'routes' ? origin.name : member };
}
/** Koa mounts `router.routes()`. */
const routesOfKoa = (path, name) => (name === '' ? null : { path, name });

;// CONCATENATED MODULE: ./build/routes/express.js




/**
 * Express, Fastify, Koa’s and Hono’s routers, restify: `app.get('/x', handler)`, `app.route('/x').get(handler)`, and routers that are
 * mounted under a prefix in another file. A router nobody mounts says nothing: its prefix is not known.
 */
const express = {
    name: 'express',
    isFile: (path) => extensions.some((end) => path.endsWith(end)) && !/\.d\.[mc]?ts$|\.min\.js$/.test(path),
    mentions: /\.(?:get|post|put|patch|delete|all|use|route|register)\s*\(|\b(?:express|fastify|router|koa|hono)\s*\(/i,
    find: (sources) => {
        const scripts = new Map(sources.paths.map((path) => [path, readScript(sources.text(path, javascript), sources.exists)]));
        const prefixes = mountedAt(scripts);
        return [...scripts.values()].flatMap((script) => script.routes.flatMap((route) => [...(prefixes.get(nodeOf(script, route.router)) ?? [])].map((prefix) => toRoute(script, route, prefix, sources))));
    },
};
const nodeOf = ({ path }, router) => `${path}\n${router}`;
/** Prefixes of every router, by file and name. Mounts in a circle end where nothing new is learnt. */
function mountedAt(scripts) {
    const prefixes = new Map();
    const open = [];
    const add = (node, prefix) => {
        const known = prefixes.get(node) ?? new Set();
        // A router mounted inside of itself would grow for ever.
        if (known.has(prefix) || known.size >= 20 || prefix.length > 500)
            return;
        prefixes.set(node, known.add(prefix));
        open.push([node, prefix]);
    };
    for (const script of scripts.values())
        for (const [name, kind] of script.routers)
            if (kind === 'root')
                add(nodeOf(script, name), '');
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [node, prefix] = next;
        const [path = '', router = ''] = node.split('\n');
        for (const mount of scripts.get(path)?.mounts ?? [])
            if (mount.router === router)
                for (const target of routersOf(scripts.get(mount.target.path), mount.target.name))
                    add(target, below(prefix, mount.prefix));
    }
    return prefixes;
}
/** The routers of a file that a mount by this name means. */
function routersOf(script, name) {
    if (script === undefined)
        return [];
    const { routers, names } = script;
    if (name === '(parameter)')
        return [...routers.keys()].filter((router) => custom.test(router)).map((router) => nodeOf(script, router));
    if (routers.has(name))
        return [nodeOf(script, name)];
    const exported = names.exported;
    if (exported !== undefined && routers.has(exported))
        return [nodeOf(script, exported)];
    // `module.exports = (fastify) => …` and `export default function routes() { … return router }`.
    return name === 'default' || name === exported ? [...routers.keys()].map((router) => nodeOf(script, router)) : [];
}
function toRoute(script, route, prefix, sources) {
    const handler = placeOf(script, route.handler, sources);
    return {
        method: route.method,
        url: tidy(below(fromColons(prefix), fromColons(route.path))),
        ...handler,
        because: `${script.path}:${route.line}`,
    };
}
/** Where a handler stands; the file of the route where its name leads nowhere. */
function placeOf(script, handler, sources) {
    if ('lines' in handler)
        return { file: script.path, lines: handler.lines };
    const [first = '', ...rest] = handler.names;
    const { imports, instances, functions } = script.names;
    const last = rest.at(-1);
    const own = functions.get(last ?? first);
    const origin = imports.get(instances.get(first) ?? first);
    const file = origin === undefined ? undefined : resolveModule(script.path, origin.from, sources.exists);
    if (file === undefined)
        return { file: script.path, ...(own === undefined ? {} : { lines: own }) };
    const there = scriptNames(sources.text(file, javascript));
    const lines = there.functions.get(last ?? (origin?.name === 'default' ? (there.exported ?? '') : (origin?.name ?? '')));
    return { file, ...(lines === undefined ? {} : { lines }) };
}

;// CONCATENATED MODULE: ./build/routes/python-routers.js



const nowhere = { above: null, prefix: null };
const python_routers_made = /^[ \t]*(\w+)(?:\s*:\s*[\w.]+)?\s*=\s*(?:[\w.]+\.)?(Flask|FastAPI|Quart|Sanic|Starlette|Blueprint|APIRouter)\s*\(/gm;
const included = /([\w.]+)\.(?:register_blueprint|include_router)\s*\(/g;
const key = 'url_prefix|prefix';
/** Prefixes one router may have; more say nothing. */
const most = 20;
const python_routers_nodeOf = (path, router) => `${path}\n${router}`;
/** The routers that a file makes, by name. */
function routersIn(source) {
    const routers = new Map();
    for (const match of matches(source.bare, python_routers_made)) {
        const [text, name = '', maker = ''] = match;
        const kind = maker === 'Blueprint' ? 'blueprint' : maker === 'APIRouter' ? 'router' : 'application';
        routers.set(name, { kind, prefix: keyword(source, match.index + text.length - 1, key) });
    }
    return routers;
}
function keyword(source, open, name) {
    const pattern = new RegExp(`^(?:${name})\\s*=\\s*`);
    const text = argumentsAt(source, open)
        .map((span) => textAt(source, span))
        .find((argument) => pattern.test(argument));
    return text === undefined ? null : literal(text.replace(pattern, ''));
}
/**
 * Makes the question under which prefixes a router of a file answers: its own below those of what it is included in. Flask: the prefix of a
 * registration replaces that of the blueprint; FastAPI: it stands before that of the router. A router that is imported is looked up where it
 * was made; one that was made nowhere is the application. A prefix that is worked out at run time has no answer.
 */
function prefixer(sources) {
    const inclusions = inclusionsIn(sources);
    const known = new Map();
    const routersOf = (path) => {
        let routers = known.get(path);
        if (routers === undefined)
            known.set(path, (routers = routersIn(sources.text(path, python))));
        return routers;
    };
    const originOf = (path, name) => {
        const own = routersOf(path).get(name);
        if (own !== undefined)
            return { node: python_routers_nodeOf(path, name), router: own };
        for (const node of nodesOf(path, name.split('.'), pythonImports(sources.text(path, python)), sources.all)) {
            const [file = '', there = ''] = node.split('\n');
            const router = file === path ? undefined : routersOf(file).get(there);
            if (router !== undefined)
                return { node, router };
        }
        return { node: python_routers_nodeOf(path, name), router: undefined };
    };
    const answers = new Map();
    const prefixesOf = (path, name) => {
        const { node, router } = originOf(path, name);
        if (router === undefined || router.kind === 'application')
            return [''];
        const before = answers.get(node);
        if (before !== undefined)
            return before;
        // Included in a circle, it answers nowhere.
        answers.set(node, []);
        const found = (inclusions.get(node) ?? [nowhere]).flatMap(({ above, prefix }) => {
            const here = within(router, prefix);
            if (here === undefined)
                return [];
            if (above === null)
                return [here];
            const [file = '', parent = ''] = above.split('\n');
            return prefixesOf(file, parent).map((one) => (one === '' ? here : below(one, here)));
        });
        const prefixes = [...new Set(found)].slice(0, most);
        answers.set(node, prefixes);
        return prefixes;
    };
    return prefixesOf;
}
/** The prefix of a router where it is included; undefined where that is worked out at run time. */
function within(router, given) {
    const own = router.prefix ?? '';
    if (given === null)
        return router.prefix === undefined ? undefined : own;
    if (given === undefined || router.kind === 'blueprint')
        return given;
    return router.prefix === undefined ? undefined : own === '' ? given : below(given, own);
}
/** `app.register_blueprint(auth.bp, url_prefix='/auth')` and `app.include_router(items.router, prefix='/items')`, in any file. */
function inclusionsIn(sources) {
    const found = new Map();
    for (const path of sources.all.filter((name) => name.endsWith('.py'))) {
        const source = sources.text(path, python);
        if (source.bare.search(included) < 0)
            continue;
        const imports = pythonImports(source);
        for (const match of matches(source.bare, included)) {
            const open = match.index + match[0].length - 1;
            const [first] = argumentsAt(source, open);
            if (first === undefined)
                continue;
            const inclusion = { above: python_routers_nodeOf(path, match[1] ?? ''), prefix: keyword(source, open, key) };
            for (const node of nodesOf(path, textAt(source, first).split('.'), imports, sources.all))
                found.set(node, [...(found.get(node) ?? []), inclusion]);
        }
    }
    return found;
}
function nodesOf(path, names, imports, all) {
    const last = names.at(-1) ?? '';
    const origin = imports.get(names[0] ?? '') ?? imports.get(names.slice(0, -1).join('.'));
    if (origin === undefined)
        return [python_routers_nodeOf(path, last)];
    const asModule = origin.name === undefined ? origin.module : `${origin.module.replace(/\.$/, '')}.${origin.name}`;
    const relative = origin.module === '.' && origin.name !== undefined ? `.${origin.name}` : asModule;
    const inModule = names.length > 1 ? moduleFiles(path, relative, all) : [];
    const files = inModule.length > 0 ? inModule : moduleFiles(path, origin.module, all);
    const name = names.length > 1 ? last : (origin.name ?? last);
    return files.map((file) => python_routers_nodeOf(file, name));
}

;// CONCATENATED MODULE: ./build/routes/flask.js




/**
 * Flask with its blueprints, FastAPI with its routers, and what borrowed their decorators (Quart, Sanic, Starlette): the function
 * below `@app.route('/x')` or `@router.get('/x')` answers. A router takes the prefix it was made with and those it is included under.
 */
const flask = {
    name: 'Flask or FastAPI',
    isFile: (path) => path.endsWith('.py'),
    mentions: /@\s*[\w.]+\.(?:route|get|post|put|patch|delete|head|options|api_route)\s*\(|\.add_url_rule\s*\(/,
    find: (sources) => {
        const files = new Map(sources.paths.map((path) => [path, readFile(sources.text(path, python))]));
        const prefixesOf = prefixer(sources);
        return [...files.values()].flatMap((file) => file.routes.flatMap((route) => prefixesOf(file.path, route.router).map((prefix) => ({
            method: route.method,
            url: toTemplate(prefix + route.path),
            file: file.path,
            ...(route.lines === undefined ? {} : { lines: route.lines }),
            because: `${file.path}:${route.line}`,
        }))));
    },
};
/** Flask writes `<int:id>`, FastAPI `{id:path}`; a path uses one of them. */
const toTemplate = (path) => (path.includes('<') ? fromAngles(path) : fromBraces(path));
const decorated = /^[ \t]*@\s*([\w.]+)\.(route|get|post|put|patch|delete|head|options|api_route)\s*\(/gm;
function readFile(source) {
    const routes = [...matches(source.bare, decorated)].flatMap((match) => declaredAt(source, match));
    return { path: source.path, routes: [...routes, ...ruled(source)] };
}
function declaredAt(source, match) {
    const [text, router = '', verb = ''] = match;
    const open = match.index + text.length - 1;
    const [first] = argumentsAt(source, open);
    const path = first === undefined ? undefined : literal(textAt(source, first).replace(/^(?:rule|path)\s*=\s*/, ''));
    if (path === undefined)
        return [];
    const below = /^\s*(?:async\s+)?def\s+\w+/m;
    const behind = source.bare.slice(open);
    const def = below.exec(behind);
    if (def === null)
        return [];
    const at = open + def.index + (/^\s*/.exec(def[0])?.[0].length ?? 0);
    const methods = verb === 'route' || verb === 'api_route' ? methodsAt(source, open) : [verb.toUpperCase()];
    const lines = blockAt(source, at);
    return methods.map((method) => ({ router, method, path, lines, line: source.lineAt(match.index) }));
}
/** `app.add_url_rule('/x', view_func=f)`. */
function ruled(source) {
    return [...matches(source.bare, /\b(\w+)\.add_url_rule\s*\(/g)].flatMap((match) => {
        const open = match.index + match[0].length - 1;
        const spans = argumentsAt(source, open);
        const path = spans[0] === undefined ? undefined : literal(textAt(source, spans[0]));
        const texts = spans.map((span) => textAt(source, span));
        const view = texts.map((text) => /^view_func\s*=\s*([\w.]+)/.exec(text)?.[1]).find((name) => name !== undefined) ?? texts[2];
        const name = /^(\w+)/.exec(view ?? '')?.[1];
        const lines = name === undefined ? undefined : definitionOf(source, name);
        if (path === undefined || lines === undefined)
            return [];
        const found = { router: match[1] ?? '', path, lines, line: source.lineAt(match.index) };
        return methodsAt(source, open).map((method) => ({ ...found, method }));
    });
}
/** Flask answers GET where nothing else is said. */
function methodsAt(source, open) {
    const list = argumentsAt(source, open)
        .map((span) => textAt(source, span))
        .find((text) => /^methods\s*=/.test(text));
    if (list === undefined)
        return ['GET'];
    return [...matches(list, /["'](\w+)["']/g)].map(([, name = '']) => name.toUpperCase());
}

;// CONCATENATED MODULE: ./build/routes/golang-packages.js

const golang_packages_packages = new WeakMap();
/** Functions and methods of a package by name; worked out once for each set of sources. */
function functionsIn(folder, sources) {
    const known = golang_packages_packages.get(sources) ?? new Map();
    golang_packages_packages.set(sources, known);
    const before = known.get(folder);
    if (before !== undefined)
        return before;
    const functions = new Map();
    for (const file of sources.all) {
        if (!file.endsWith('.go') || folderOf(file) !== folder)
            continue;
        const source = sources.text(file, cLike);
        for (const match of matches(source.bare, /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*\(/gm)) {
            const open = match.index + match[0].length - 1;
            const body = source.bare.indexOf('{', closing(source, open));
            const end = body < 0 ? match.index + match[0].length : closing(source, body) + 1;
            const parameters = argumentsAt(source, open).map((span) => /^\w*/.exec(textAt(source, span))?.[0] ?? '');
            const place = { file, lines: linesOf(source, { start: match.index, end }), parameters };
            functions.set(match[1] ?? '', [...(functions.get(match[1] ?? '') ?? []), place]);
        }
    }
    known.set(folder, functions);
    return functions;
}
/** The folder of the package a file imports under this name; undefined where none or several of the checkout could be meant. */
function folderOfImport({ code }, name, sources) {
    const imported = [...matches(code, /^[ \t]*(?:import\s+)?(?:(\w+)\s+)?"([\w./~-]+)"[ \t]*$/gm)].find(([, alias, path = '']) => (alias === undefined ? namesOf(path).includes(name) : alias === name))?.[2];
    if (imported === undefined)
        return undefined;
    const folders = [...new Set(sources.all.filter((path) => path.endsWith('.go')).map(folderOf))];
    const found = folders.filter((folder) => folder !== '' && `/${imported}`.endsWith(`/${folder}`));
    return found.sort((a, b) => b.length - a.length)[0];
}
/** The last part of a path is the name of the package, or the version of its module. */
const namesOf = (path) => [path, path.replace(/\/v\d+$/, '')].map((text) => text.split('/').at(-1));
const folderOf = (path) => path.split('/').slice(0, -1).join('/');

;// CONCATENATED MODULE: ./build/routes/golang-prefixes.js



/** Groups within groups, and functions that call functions: nobody nests deeper. */
const golang_prefixes_deepest = 10;
/** Prefixes one router may have; more say nothing. */
const golang_prefixes_most = 20;
/**
 * All prefixes above a router at a place: the innermost group of its name, then that group’s parent where the group began; where a
 * function is handed its router, those at each of its calls. Empty where nothing is known: the router itself.
 */
function prefixesAt(source, router, at, sources, depth = 0) {
    if (depth > golang_prefixes_deepest)
        return [];
    const closure = closureAround(source, at);
    const group = groupsOf(source)
        .filter(({ name, span }) => name === router && span.start < at && at < span.end)
        // What stands around a closure is not what it is called with.
        .filter(({ span }) => closure === null || span.start > closure.at)
        .sort((a, b) => b.span.start - a.span.start)[0];
    const mounts = group === undefined
        ? (closure?.mounts ?? callsAround(source, router, at, sources))
        : [{ source, router: group.parent, prefix: group.prefix, at: group.span.start }];
    if (mounts.length === 0)
        return [''];
    const found = mounts.flatMap((mount) => prefixesAt(mount.source, mount.router, mount.at, sources, depth + 1).map((above) => below(above, mount.prefix)));
    return [...new Set(found)].slice(0, golang_prefixes_most).map((prefix) => (prefix === '/' ? '' : prefix));
}
const groups = new WeakMap();
/** `v1 := r.Group("/v1")`, `s := r.PathPrefix("/s").Subrouter()`, `r.Route("/x", func(r chi.Router) { … })`, Macaron’s `m.Group("/x", func() { … })`. */
function groupsOf(source) {
    const known = groups.get(source);
    if (known !== undefined)
        return known;
    const found = [];
    for (const match of matches(source.bare, /\b(\w+)\s*:?=\s*(\w+)\.(?:Group|PathPrefix)\s*\(/g)) {
        const [, name = '', parent = ''] = match;
        const prefix = firstText(source, match.index + match[0].length - 1);
        // A variable ends with its function.
        const end = source.bare.indexOf('\n}', match.index);
        const span = { start: match.index, end: end < 0 ? source.bare.length : end };
        if (prefix !== undefined)
            found.push({ name, parent, prefix, span });
    }
    for (const match of matches(source.bare, /\b(\w+)\.(?:Route|Group)\s*\(/g)) {
        const open = match.index + match[0].length - 1;
        const inner = argumentsAt(source, open).find((span) => /^func\b/.test(textAt(source, span)));
        const parameter = inner === undefined ? null : /^func\s*\(\s*(\w*)/.exec(textAt(source, inner));
        if (inner === undefined || parameter === null)
            continue;
        const parent = match[1] ?? '';
        // Without a parameter the router itself stands for the group inside of the function.
        const name = parameter[1] === undefined || parameter[1] === '' ? parent : parameter[1];
        found.push({ name, parent, prefix: firstText(source, open) ?? '', span: inner });
    }
    groups.set(source, found);
    return found;
}
function firstText(source, open) {
    const [first] = argumentsAt(source, open);
    return first === undefined ? undefined : literal(textAt(source, first));
}
/** The innermost `webhooks := func() { … }` around a place that is handed to a group by its name. */
function closureAround(source, at) {
    let found = null;
    for (const match of matches(source.bare, /\b(\w+)\s*:?=\s*func\s*\(/g)) {
        if (match.index > at)
            break;
        const open = source.bare.indexOf('{', closing(source, match.index + match[0].length - 1));
        const mounts = open < 0 || closing(source, open) < at ? [] : handedToGroups(source, match[1] ?? '');
        if (mounts.length > 0)
            found = { at: match.index, mounts };
    }
    return found;
}
/** The calls of the function around a place, where the router is one of its parameters. */
function callsAround(source, router, at, sources) {
    const line = source.lineAt(at);
    const folder = folderOf(source.path);
    for (const [name, places] of functionsIn(folder, sources))
        for (const { file, lines, parameters } of places)
            if (file === source.path && lines.start <= line && line <= lines.end && parameters.includes(router))
                return callsOf(name, parameters.indexOf(router), folder, sources);
    return [];
}
/** `m.Group("/hooks", webhooks)`. */
function handedToGroups(source, closure) {
    return [...matches(source.bare, /\b(\w+)\.(?:Route|Group)\s*\(/g)].flatMap((match) => {
        const open = match.index + match[0].length - 1;
        const isHanded = argumentsAt(source, open).some((span) => textAt(source, span) === closure);
        const prefix = firstText(source, open);
        return isHanded && prefix !== undefined ? [{ source, router: match[1] ?? '', prefix, at: match.index }] : [];
    });
}
/** Calls of a function of a package, with the router each hands over: `api.Register(m)`, `register(r.Group("/api"))`. */
function callsOf(name, position, folder, sources) {
    const call = new RegExp(`(?:\\b(\\w+)\\.|(?<![\\w.]))${name}\\s*\\(`, 'g');
    return sources.all
        .filter((path) => path.endsWith('.go'))
        .map((path) => sources.text(path, cLike))
        .filter(({ bare }) => bare.includes(name))
        .flatMap((source) => [...matches(source.bare, call)].flatMap((match) => {
        const [text, module] = match;
        const where = module === undefined ? folderOf(source.path) : folderOfImport(source, module, sources);
        const given = argumentsAt(source, match.index + text.length - 1)[position];
        if (where !== folder ||
            given === undefined ||
            /\bfunc\s*(?:\([^)]*\)\s*)?$/.test(source.bare.slice(0, match.index)))
            return [];
        const [, router, group] = /^&?(\w+)(?:\.(?:Group|PathPrefix)\(\s*("[^"]*"))?/.exec(textAt(source, given)) ?? [];
        return router === undefined ? [] : [{ source, router, prefix: literal(group ?? '""') ?? '', at: match.index }];
    }));
}

;// CONCATENATED MODULE: ./build/routes/golang.js




/**
 * Go’s net/http (`HandleFunc("GET /x/{id}", h)`), Gin, Echo, chi and gorilla/mux: verbs on a router, groups with a prefix, and the
 * handler found by its name in the package.
 */
const golang = {
    name: 'Go',
    isFile: (path) => path.endsWith('.go') && !path.endsWith('_test.go'),
    mentions: /\.(?:HandleFunc|Handle|Combo|GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete|Any)\s*\(\s*["`]/,
    find: (sources) => sources.paths.flatMap((path) => golang_routesOf(sources.text(path, cLike), sources)),
};
const golang_verbs = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|Any|Get|Post|Put|Patch|Delete|Head|Options';
const call = new RegExp(`\\b(\\w+)\\.(HandleFunc|Handle|Combo|Route|${golang_verbs})\\s*\\(`, 'g');
function golang_routesOf(source, sources) {
    return [...matches(source.bare, call)].flatMap((match) => {
        const [, router = '', verb = ''] = match;
        const open = match.index + match[0].length - 1;
        const declared = verb === 'Combo' ? golang_chainedAt(source, open) : golang_plainAt(source, verb, open);
        if (declared.length === 0)
            return [];
        const prefixes = prefixesAt(source, router, match.index, sources);
        return declared.flatMap(({ methods, path, handler }) => {
            const place = path.startsWith('/') || path === '' ? handlerOf(source, handler, sources) : null;
            if (place === null)
                return [];
            const because = `${source.path}:${source.lineAt(handler.start)}`;
            return prefixes.flatMap((prefix) => methods.map((method) => ({ method, url: golang_toTemplate(below(prefix, path)), ...place, because })));
        });
    });
}
function golang_plainAt(source, verb, open) {
    const [first, second, ...rest] = argumentsAt(source, open);
    const text = first === undefined ? undefined : literal(textAt(source, first));
    const handler = rest.at(-1) ?? second;
    if (text === undefined || second === undefined || handler === undefined)
        return [];
    const behind = source.code.slice(closing(source, open), closing(source, open) + 200);
    if (verb !== 'Route') {
        const { method, path } = patternOf(text, verb, behind);
        return [{ methods: method, path, handler }];
    }
    // Macaron’s `m.Route("/x", "GET,POST", h)`; chi’s `Route` is a group.
    const methods = literal(textAt(source, second))?.split(/\s*,\s*/);
    return methods === undefined || rest.length === 0 ? [] : [{ methods, path: text, handler }];
}
/** Macaron’s and Flamego’s `m.Combo("/x").Get(show).Post(bind, save)`. */
function golang_chainedAt(source, open) {
    const [first] = argumentsAt(source, open);
    const path = first === undefined ? undefined : literal(textAt(source, first));
    const found = [];
    const next = new RegExp(`^\\s*\\.\\s*(${golang_verbs})\\s*\\(`);
    for (let at = closing(source, open) + 1; path !== undefined;) {
        const match = next.exec(source.bare.slice(at, at + 200));
        if (match === null)
            break;
        const inner = at + match[0].length - 1;
        const handler = argumentsAt(source, inner).at(-1);
        if (handler !== undefined)
            found.push({ methods: [golang_methodOf(match[1] ?? '')], path, handler });
        at = closing(source, inner) + 1;
    }
    return found;
}
const golang_methodOf = (verb) => (verb === 'Any' ? 'ANY' : verb.toUpperCase());
/** Gin, Echo and Macaron write `:id`, the others `{id}`; a path uses one of them. */
const golang_toTemplate = (path) => (/\/\^?[:*]/.test(path) ? fromColons(path) : fromBraces(path));
/** `GET example.com/x` is a pattern of net/http; `.Methods("GET", "POST")` follows a route of gorilla/mux. */
function patternOf(text, verb, behind) {
    const [, method, path = text] = /^(?:([A-Z]+)\s+)?[^/\s]*(\/.*)?$/.exec(text) ?? [];
    if (method !== undefined)
        return { method: [method], path };
    if (verb !== 'HandleFunc' && verb !== 'Handle')
        return { method: [golang_methodOf(verb)], path: text };
    const methods = /^\)\s*\.\s*Methods\(([^)]*)\)/.exec(behind)?.[1];
    const names = [...matches(methods ?? '', /"(\w+)"|http\.Method(\w+)/g)].map(([, a, b]) => (a ?? b ?? '').toUpperCase());
    return { method: names.length === 0 ? ['ANY'] : names, path };
}
/** The lines of an inline function, or of the function that is named, in this package or the one it is imported from. */
function handlerOf(source, span, sources) {
    const text = textAt(source, span);
    if (/^func\s*\(/.test(text))
        return { file: source.path, lines: linesOf(source, span) };
    const inner = /^[\w.]+\s*\(/.exec(text);
    if (inner !== null) {
        // `http.HandlerFunc(show)`, `withAuth(show)`; a factory such as `files(dir)` falls through to its own name.
        const last = argumentsAt(source, span.start + inner[0].length - 1).at(-1);
        const wrapped = last === undefined ? null : handlerOf(source, last, sources);
        if (wrapped !== null)
            return wrapped;
    }
    const names = /^&?([\w.]+)/.exec(text)?.[1]?.split('.') ?? [];
    const name = names.at(-1);
    if (name === undefined)
        return null;
    const folder = folderOf(source.path);
    const here = functionIn(folder, name, sources);
    if (here !== null || names.length === 1)
        return here;
    const imported = folderOfImport(source, names[0] ?? '', sources);
    return imported === undefined ? null : functionIn(imported, name, sources);
}
/** The one function or method of this name in a package; null where there are several or none. */
function functionIn(folder, name, sources) {
    const [place, ...others] = functionsIn(folder, sources).get(name) ?? [];
    return place === undefined || others.length > 0 ? null : { file: place.file, lines: place.lines };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/routes/openapi.js



const openapi_verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const operation = schemas/* looseObject */._H3({ operationId: schemas/* string */.YjP().optional() });
const description = schemas/* looseObject */._H3({
    openapi: schemas/* string */.YjP().optional(),
    swagger: schemas/* string */.YjP().optional(),
    basePath: schemas/* string */.YjP().optional(),
    servers: schemas/* array */.YOg(schemas/* looseObject */._H3({ url: schemas/* string */.YjP() })).optional(),
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
});
/** Whether a file may be an OpenAPI description, by its path. */
const isOpenApi = (path) => /(?:^|\/)[\w.-]*(?:openapi|swagger)[\w.-]*\.(?:json|ya?ml)$/i.test(path);
/**
 * The URLs of an OpenAPI 3 or Swagger 2 description (https://spec.openapis.org/oas/latest.html, “Paths Object”) below the path of
 * each server. It says which URLs are one route, and no file. What is no such description gives none. Never throws.
 */
function openApiRoutes(path, text) {
    const document = description.safeParse(parsed(text));
    if (!document.success || (document.data.openapi ?? document.data.swagger) === undefined)
        return [];
    const { basePath, servers, paths } = document.data;
    const bases = servers?.map(({ url }) => pathOf(url)) ?? [basePath ?? ''];
    return Object.entries(paths).flatMap(([template, item]) => openapi_verbs
        .filter((verb) => operation.safeParse(item[verb]).success)
        .flatMap((verb) => [...new Set(bases)].map((base) => ({
        method: verb.toUpperCase(),
        url: fromBraces(below(base, template)),
        because: path,
    }))));
}
const pathOf = (url) => url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/routes/rails.js


/**
 * Rails’ `config/routes.rb`: verbs with `to: 'orders#show'`, `resources`, `resource`, `namespace` and `scope`. The action is found in
 * the controller’s file by its name.
 */
const rails = {
    name: 'Rails',
    isFile: (path) => /(?:^|\/)(?:config\/routes(?:\/\w+)?|app\/controllers\/.*)\.rb$/.test(path),
    mentions: /\broutes\.draw\b/,
    find: (sources) => sources.paths.flatMap((path) => rails_routesOf(path, sources)),
};
/** Ruby that is closed by an `end` of its own, and no block of a route. */
const opensOther = /^\s*(?:if|unless|case|begin|while|until|for|def|class|module)\b/;
const actions = [
    ['index', 'GET', ''],
    ['create', 'POST', ''],
    ['new', 'GET', '/new'],
    ['show', 'GET', '/:id'],
    ['edit', 'GET', '/:id/edit'],
    ['update', 'PATCH', '/:id'],
    ['update', 'PUT', '/:id'],
    ['destroy', 'DELETE', '/:id'],
];
function rails_routesOf(path, sources) {
    const root = path.replace(/config\/routes(?:\/\w+)?\.rb$/, '');
    const scopes = [{ path: '', module: '' }];
    const found = [];
    for (const [index, line] of sources.text(path, ruby).code.split('\n').entries()) {
        const scope = scopes.at(-1) ?? { path: '', module: '' };
        const add = (method, url, controller, action) => {
            const place = actionOf(root, `${scope.module}${controller}`, action, sources);
            if (place !== null)
                found.push({ method, url: tidy(fromColons(url)), ...place, because: `${path}:${index + 1}` });
        };
        const next = statement(line.trim(), scope, add);
        if (/\bdo\s*(?:\|[^|]*\|)?\s*$/.test(line))
            scopes.push(next);
        else if (opensOther.test(line))
            scopes.push(scope);
        else if (/^\s*end\b/.test(line) && scopes.length > 1)
            scopes.pop();
    }
    return found;
}
/** Reads one line; gives the scope of the block it opens, should it open one. */
function statement(line, scope, add) {
    const verb = /^(get|post|put|patch|delete|match)\s*\(?\s*['":]([^'",\s]*)['"]?(.*)$/.exec(line);
    if (verb !== null) {
        const [, name = '', url = '', rest = ''] = verb;
        const target = /(?:to:|=>)\s*['"]([\w/]+)#(\w+)['"]/.exec(rest) ?? /^([\w/]+)\/(\w+)$/.exec(url);
        const controller = target?.[1] ?? scope.controller;
        const action = target?.[2] ?? url.replace(/^\//, '');
        if (controller !== undefined)
            add(name === 'match' ? 'ANY' : name.toUpperCase(), below(pathOn(rest, scope), url), controller, action);
        return scope;
    }
    const start = /^root\s*\(?\s*(?:to:\s*)?['"]([\w/]+)#(\w+)['"]/.exec(line);
    if (start !== null)
        add('GET', tidy(scope.path), start[1] ?? '', start[2] ?? '');
    const [, kind, names = '', options = ''] = severalNames.exec(line) ?? [];
    if (kind !== undefined)
        return names
            .split(',')
            .map((name) => resources(kind === 'resource', name.trim().slice(1), options, scope, add))
            .reduce((_, last) => last);
    const which = /^(member|collection)\b/.exec(line)?.[1];
    if (which !== undefined)
        return { ...scope, path: pathOn(`on: :${which}`, scope) };
    const space = /^namespace\s*\(?\s*[:'"](\w+)/.exec(line)?.[1];
    if (space !== undefined)
        return { path: below(scope.path, space), module: `${scope.module}${space}/` };
    const inner = /^scope\b(.*)$/.exec(line)?.[1];
    if (inner === undefined)
        return scope;
    const prefix = /^\s*\(?\s*['"]([^'"]*)['"]/.exec(inner)?.[1] ?? /\bpath:\s*['"]([^'"]*)['"]/.exec(inner)?.[1] ?? '';
    const module = /\bmodule:\s*[:'"](\w+)/.exec(inner)?.[1];
    return { path: below(scope.path, prefix), module: module === undefined ? scope.module : `${scope.module}${module}/` };
}
const severalNames = /^(resources?)\s*\(?\s*(:\w+(?:\s*,\s*:\w+(?!\w|\s*=>))*)(.*)$/;
/** Inside of resources a path belongs to all of them, to one of them, or to what is nested in one. */
function pathOn(options, { path, all }) {
    const on = /\bon:\s*:(\w+)/.exec(options)?.[1];
    if (all === undefined || on === undefined)
        return path;
    return on === 'collection' ? all : all === path ? path : `${all}/:id`;
}
function resources(single, name, options, scope, add) {
    const path = below(scope.path, /\bpath:\s*['"]([^'"]*)['"]/.exec(options)?.[1] ?? name);
    const controller = /\bcontroller:\s*[:'"]([\w/]+)/.exec(options)?.[1] ?? (single ? `${name}s` : name);
    const listed = (key) => {
        const list = new RegExp(`(?:\\b${key}:|:${key}\\s*=>)\\s*(\\[[^\\]]*\\]|%i\\[[^\\]]*\\]|:\\w+)`).exec(options)?.[1];
        return list === undefined
            ? null
            : list
                .replace(/^%i/, '')
                .split(/[^\w]+/)
                .filter((word) => word !== '');
    };
    const only = listed('only');
    const except = listed('except') ?? [];
    for (const [action, method, rest] of actions) {
        if ((only !== null && !only.includes(action)) || except.includes(action) || (single && action === 'index'))
            continue;
        add(method, path + (single ? rest.replace('/:id', '') : rest), controller, action);
    }
    const inside = single ? path : below(path, `:${name.replace(/s$/, '')}_id`);
    return { path: inside, module: scope.module, controller, all: path };
}
function actionOf(root, controller, action, sources) {
    const file = `${root}app/controllers/${controller}_controller.rb`;
    if (!sources.exists(file))
        return null;
    const lines = sources.text(file, ruby).code.split('\n');
    const start = lines.findIndex((line) => new RegExp(`^\\s*def\\s+${action}\\b`).test(line));
    if (start < 0)
        return { file };
    const depth = /^\s*/.exec(lines[start] ?? '')?.[0] ?? '';
    const length = lines.slice(start + 1).findIndex((line) => line.startsWith(`${depth}end`));
    return { file, lines: { start: start + 1, end: length < 0 ? lines.length : start + length + 2 } };
}

;// CONCATENATED MODULE: ./build/routes/servlet.js



/** Java servlets: `@WebServlet("/x")` on the class, or `servlet-mapping` in web.xml with the class found by its name. */
const servlet = {
    name: 'Servlet',
    isFile: (path) => /\.(?:java|kt)$/.test(path) || /(?:^|\/)web\.xml$/.test(path),
    mentions: /@WebServlet\b|<servlet-mapping\b/,
    find: (sources) => sources.paths.flatMap((path) => (path.endsWith('.xml') ? mapped(path, sources) : annotatedIn(path, sources))),
};
const answers = [
    ['doGet', 'GET'],
    ['doPost', 'POST'],
    ['doPut', 'PUT'],
    ['doDelete', 'DELETE'],
];
function annotatedIn(path, sources) {
    return annotations(sources.text(path, cLike), ['WebServlet']).flatMap(({ text, line, lines }) => annotationValues(text, ['value', 'urlPatterns']).flatMap((url) => answeredBy(path, sources).map((method) => ({
        method,
        url: servlet_toTemplate(url),
        file: path,
        lines,
        because: `${path}:${line}`,
    }))));
}
/** A servlet often hands one method on to the other, so its class as a whole answers each of them. */
function answeredBy(path, sources) {
    const { bare } = sources.text(path, cLike);
    const found = answers
        .filter(([name]) => new RegExp(`\\bvoid\\s+${name}\\s*\\(`).test(bare))
        .map(([, method]) => method);
    return found.length === 0 ? ['ANY'] : found;
}
const servlet_toTemplate = (pattern) => tidy(pattern.replace(/\*\.(\w+)$/, '**/*.$1').replace(/\/\*$/, '/**'));
function mapped(path, sources) {
    const { code, lineAt } = sources.text(path, { line: '\u0000', block: ['<!--', '-->'], quotes: [] });
    const classes = new Map();
    for (const [, inner = ''] of matches(code, /<servlet>([\s\S]*?)<\/servlet>/g))
        classes.set(servlet_element(inner, 'servlet-name'), servlet_element(inner, 'servlet-class'));
    return [...matches(code, /<servlet-mapping>([\s\S]*?)<\/servlet-mapping>/g)].flatMap((match) => {
        const [, inner = ''] = match;
        const file = fileOfClass(classes.get(servlet_element(inner, 'servlet-name')) ?? '', sources.all);
        if (file === undefined)
            return [];
        const because = `${path}:${lineAt(match.index)}`;
        return [...matches(inner, /<url-pattern>\s*([^<]*?)\s*<\/url-pattern>/g)].flatMap(([, url = '']) => answeredBy(file, sources).map((method) => ({ method, url: servlet_toTemplate(url), file, because })));
    });
}
const servlet_element = (text, name) => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(text)?.[1] ?? '';
/** `com.acme.Pay` is `…/com/acme/Pay.java`; undefined where several files or none could be meant. */
function fileOfClass(name, all) {
    if (name === '')
        return undefined;
    const ending = name.replaceAll('.', '/');
    const found = all.filter((path) => /\.(?:java|kt)$/.test(path) && `/${path.replace(/\.\w+$/, '')}`.endsWith(`/${ending}`));
    return found.length === 1 ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./build/routes/index.js










const frameworks = [express, flask, django, ...annotated, servlet, rails, golang];
/** Whether a file of the checkout can say anything about routes, by its path: tests and what others wrote cannot. */
const mayHoldRoutes = (path) => !/(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|__tests__|tests?|spec)\//.test(path) &&
    !/(?:\.|_)(?:test|spec)\.\w+$/.test(path) &&
    (isOpenApi(path) || frameworks.some(({ isFile }) => isFile(path)));
/**
 * Which lines of the checkout answer which URLs, read from the source of the common web frameworks and from OpenAPI descriptions.
 * What a framework decides at run time is not known, and left out. Input order never shows. Never throws.
 */
function findRoutes({ files, lines }) {
    const all = files.filter((path) => mayHoldRoutes(path) && !isGenerated(lines(path))).sort();
    const known = new Set(all);
    const texts = new Map();
    const text = (path, language) => {
        let source = texts.get(path);
        if (source === undefined)
            texts.set(path, (source = toSourceText(path, lines(path) ?? [], language)));
        return source;
    };
    const described = all.filter(isOpenApi).flatMap((path) => openApiRoutes(path, (lines(path) ?? []).join('\n')));
    const declared = frameworks.flatMap(({ name, isFile, mentions, find }) => {
        const paths = all.filter((path) => isFile(path) && lines(path)?.some((line) => mentions.test(line)) === true);
        if (paths.length === 0)
            return [];
        const found = find({ paths, all, exists: (path) => known.has(path), text });
        return found.map((route) => ({ ...route, ...declaredBy(route), because: `${name}, ${route.because}` }));
    });
    return distinct([...declared, ...described.map((route) => ({ ...route, because: `OpenAPI, ${route.because}` }))]);
}
/** Frameworks say where a route is declared as `path:line`. */
function declaredBy({ because }) {
    const [, file, line] = /^(.+):(\d+)$/.exec(because) ?? [];
    return file === undefined ? {} : { declared: { file, line: Number(line) } };
}
/** Bundles and the like: nobody writes lines so long, and what they hold is written somewhere else. */
const isGenerated = (lines) => lines === null || lines.some((line) => line.length > 5000);
/** Each route once, in an order that does not depend on how files are listed. */
function distinct(routes) {
    const keyOf = ({ method, url, file, lines }) => JSON.stringify([url, method, file ?? '', lines?.start ?? 0]);
    const known = new Map();
    for (const route of routes)
        if (!known.has(keyOf(route)))
            known.set(keyOf(route), route);
    return [...known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, route]) => route);
}


/***/ })

};
