export const id = 576;
export const ids = [576];
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
// EXTERNAL MODULE: ./build/model/route.js
var model_route = __webpack_require__(7283);
;// CONCATENATED MODULE: ./build/correlate/services.js



/** Globs mean what they look like: dot files match, `!` and `#` are letters. */
const globOptions = { dot: true, nonegate: true, nocomment: true, noext: true };
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
    const hosts = new Set(service.hosts.map((host) => host.toLowerCase()));
    const glob = (globs, ...texts) => texts.some((text) => text !== undefined && globs.some((pattern) => (0,esm/* minimatch */.xF)(text, pattern, globOptions)));
    const matches = (location) => {
        switch (location.type) {
            case 'code':
                return glob(service.paths, location.path);
            case 'package':
                return (
                // A path inside an image is none of the repository.
                (location.image === undefined && glob(service.paths, location.manifest)) ||
                    glob(service.images, ...imageNames(location.image)) ||
                    glob(packages, location.purl.toLowerCase(), (0,model_location/* packageName */.oZ)(location.purl)));
            case 'endpoint':
                return (hosts.has((0,model_route/* urlHost */.cz)(location.url) ?? '') ||
                    routes.some((route) => (0,model_route/* matchTemplate */.eg)(route, (0,model_route/* urlPath */.Lx)(location.url)) !== null));
            case 'workload':
                return (glob(service.images, ...imageNames(location.uri.replace(/^[a-z0-9+.-]+:\/\//i, ''))) ||
                    location.uri.split(/[/:]/).includes(service.name));
        }
    };
    return { service, matches };
}
/** What a catalogue may call an image: with tag and digest, with the tag, by its name alone. */
function imageNames(image) {
    if (image === undefined)
        return [];
    const tagged = image.replace(/@sha256:.*$/, '');
    return [image, tagged, tagged.replace(/:[^/:]*$/, '')];
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
            if (directive === 'replace') {
                const [name = '', by = ''] = words.slice(words.indexOf('=>') + 1);
                // A folder on the disk is no package of others.
                if (by === '')
                    found.delete(first);
                else if (found.has(first))
                    found.set(first, { name, version: version(by) });
            }
        }
        if (!isModule)
            throw new Error('it names no module');
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
/** pom.xml: the direct dependencies. What they bring along is not written anywhere. https://maven.apache.org/pom.html */
const pom = {
    type: 'maven',
    kind: 'manifest',
    names: /^(?:pom|.*\.pom)\.xml$|^.*\.pom$/,
    packages: (text) => {
        const { found, properties } = readPom(text);
        const filled = (value) => value.replace(/\$\{([^}]+)\}/g, (whole, name) => properties.get(name) ?? whole);
        return found.map(({ groupId, artifactId, version }) => ({
            name: `${filled(groupId)}/${filled(artifactId)}`,
            version: filled(version),
        }));
    },
};
/** gradle.lockfile: https://docs.gradle.org/current/userguide/dependency_locking.html */
const gradleLock = {
    type: 'maven',
    kind: 'lockfile',
    names: /^(?:.*\.)?gradle\.lockfile$|^.*\.lockfile$/,
    manifests: ['build.gradle', 'build.gradle.kts'],
    packages: function* (text) {
        for (const line of text.split(/\r?\n/)) {
            if (/^\s*(?:#|$|empty=)/.test(line))
                continue;
            const [, group = '', artifact = '', version = ''] = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=/.exec(line) ?? [];
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
/** Files that ask for packages, or hold them, and that nobody reads here: where one is touched, what came with it is not known. */
const unread = [
    [/^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml|build\.sbt|ivy\.xml)$|\.(?:jar|war|ear)$/, 'maven'],
    [/^(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$|\.whl$/, 'pypi'],
    [/^Cargo\.toml$/, 'cargo'],
    [/^(?:Gemfile|gems\.rb)$|\.gemspec$/, 'gem'],
    [/^(?:packages\.config|Directory\.(?:Packages|Build)\.(?:props|targets)|paket\.lock)$|\.(?:cs|fs|vb)proj$/, 'nuget'],
    [/^composer\.json$/, 'composer'],
    [/^(?:go\.work|modules\.txt)$/, 'golang'],
    [/^(?:bun\.lockb?|npm-shrinkwrap\.yaml)$/, 'npm'],
];
/** The purl type of the packages that a file without a reader has to do with; null for every other file. */
const unreadType = (name) => unread.find(([names]) => names.test(name))?.[1] ?? null;

;// CONCATENATED MODULE: ./build/lockfiles/index.js



const formats = Object.values(formats_namespaceObject);
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** What lies in folders of installed packages is theirs, and says nothing of this project. */
const isInstalled = (path) => /(?:^|\/)(?:node_modules|site-packages|vendor\/bundle)\//.test(path);
const formatOf = (path) => isInstalled(path) ? undefined : formats.find(({ names }) => names.test(nameOf(path)));
/** What kind of file names packages here; null for one that names none, or that belongs to an installed package. */
function packageFile(path) {
    const format = formatOf(path);
    if (format !== undefined)
        return { type: format.type, kind: format.kind };
    const type = isInstalled(path) ? null : unreadType(nameOf(path));
    return type === null ? null : { type, kind: 'manifest' };
}
/** Whether files that name packages of this purl type are known at all. */
const knowsType = (type) => formats.some((format) => format.type === type);
/** The manifests that may stand beside a lockfile: where one was there before, a new lockfile brings no new packages by itself. */
const manifestsBeside = (path) => (formatOf(path)?.manifests ?? []).map((name) => `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`);
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


/***/ })

};
