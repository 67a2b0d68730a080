export const id = 191;
export const ids = [191];
export const modules = {

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asksForHelp)
/* harmony export */ });
/** Whether the arguments ask what the command does. */
const asksForHelp = (argv) => argv.includes('--help') || argv.includes('-h');


/***/ }),

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/edge/flags.js
var flags = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/edge/git.js
var edge_git = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/edge/list-files.js
var list_files = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/edge/safe-text.js
var safe_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/edge/text-file.js
var text_file = __webpack_require__(1016);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/edge/write-new.js



const isThere = (error) => error instanceof Error && 'code' in error && error.code === 'EEXIST';
/** Writes a file that is not there yet, with its folders; false where something is, which is left as it is. */
async function writeNew(absolute, text, shown) {
    const refused = (error) => (0,errors/* failure */.V2)('output-unwritable', `\`${shown}\`: ${(0,errors/* messageOf */.bD)(error)}`, error);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true }).catch((error) => {
        throw refused(error);
    });
    try {
        await (0,promises_.writeFile)(absolute, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (isThere(error))
            return false;
        throw refused(error);
    }
}

// EXTERNAL MODULE: ./build/correlate/index.js + 2 modules
var correlate = __webpack_require__(2888);
// EXTERNAL MODULE: ./build/routes/index.js + 17 modules
var routes = __webpack_require__(8340);
// EXTERNAL MODULE: ./build/model/path-parts.js
var path_parts = __webpack_require__(7712);
;// CONCATENATED MODULE: ./build/init/quoted.js
/** A text as a YAML scalar: plain where it cannot be anything else, else in double quotes as JSON has them. */
const quoted = (text) => /^[A-Za-z0-9_./@][A-Za-z0-9_./@-]*$/.test(text) &&
    !/^[@.]|^(?:y|n|yes|no|on|off|true|false|null)$|^[\d.]+$/i.test(text)
    ? text
    : JSON.stringify(text);
/** A text as the rest of a comment: on one line, whatever a file is called. */
const inComment = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');

;// CONCATENATED MODULE: ./build/init/catalog-draft.js



/** A draft is read by people. */
const mostRoutes = 40;
/** Two folders may end alike, and a name is unique; the root is called as the repository is. */
function nameOf(folder, { name, services }) {
    if (folder === '')
        return name;
    const alike = services.filter((other) => (0,path_parts/* baseName */.Fl)(other.folder) === (0,path_parts/* baseName */.Fl)(folder));
    return alike.length > 1 ? folder.replaceAll('/', '-') : (0,path_parts/* baseName */.Fl)(folder);
}
function routesIn(folder, openapi) {
    const lines = openapi
        .filter(({ file }) => file.startsWith(folder))
        .flatMap(({ file, text }) => {
        const urls = new Set((0,routes/* openApiRoutes */.zR)(file, text).map(({ url }) => url));
        return [...urls].slice(0, mostRoutes).map((url) => `      - ${quoted(url)} # ${inComment(file)}`);
    });
    return lines.length === 0 ? [] : ['    routes:', ...lines];
}
/** Any way in leads to the root: it is the whole repository. */
function exposure(folder, entries) {
    const way = entries.find(({ names }) => folder === '' || names.includes((0,path_parts/* baseName */.Fl)(folder)));
    return way === undefined
        ? '    exposure: unknown # no file says: internet or internal'
        : `    exposure: internet # ${inComment(way.because)}`;
}
function service({ folder, file }, draft) {
    const owners = draft.ownersOf(file);
    const inside = folder === '' ? '' : `${folder}/`;
    return [
        `  - name: ${quoted(nameOf(folder, draft))} # ${inComment(file)} is there`,
        `    paths: [${quoted(`${inside}**`)}]`,
        ...(owners === null
            ? []
            : [`    owners: [${owners.handles.map(quoted).join(', ')}] # ${inComment(owners.because)}`]),
        ...routesIn(inside, draft.openapi),
        exposure(folder, draft.entries),
    ];
}
/** A catalogue of the services that the folders show; null where there are none. Each line with its reason. */
function catalogDraft(draft) {
    if (draft.services.length === 0)
        return null;
    return [
        '# Who owns what and who can reach it: findings of a service are ranked by it.',
        'services:',
        ...draft.services.flatMap((one) => service(one, draft)),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/init/entry-points.js



const labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const entry_points_document = schemas/* looseObject */._H3({
    kind: schemas/* string */.YjP(),
    metadata: schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), annotations: labels.optional() }),
    spec: schemas/* unknown */.L5J(),
});
const workload = schemas/* looseObject */._H3({
    template: schemas/* looseObject */._H3({
        metadata: schemas/* looseObject */._H3({ labels }),
        spec: schemas/* looseObject */._H3({ containers: schemas/* array */.YOg(schemas/* looseObject */._H3({ image: schemas/* string */.YjP().catch('') })).catch([]) }),
    }),
});
const entry_points_service = schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional(), selector: labels.optional() });
/** Files that may hold Kubernetes manifests, by their paths. */
const isManifest = (path) => /\.ya?ml$/.test(path) &&
    (/(?:^|\/)(?:k8s|kube[^/]*|manifests?|deploy[^/]*|kustom[^/]*|istio[^/]*|overlays|base)\//i.test(path) ||
        /(?:ingress|service|gateway|route|deployment|k8s|manifest)[^/]*$/i.test((0,path_parts/* baseName */.Fl)(path)));
/**
 * What Kubernetes manifests open to the outside: Services of type LoadBalancer, and those that an Ingress, an HTTPRoute or a
 * VirtualService leads to, unless it says of itself that it is internal. Other texts say nothing. Never throws.
 * https://kubernetes.io/docs/concepts/services-networking/
 */
function entryPoints(texts) {
    const documents = texts.flatMap(documentsIn);
    return documents.flatMap((one) => {
        if (isInternal(one))
            return [];
        if (one.kind === 'Service' && entry_points_service.safeParse(one.spec).data?.type === 'LoadBalancer')
            return [
                {
                    names: namesBehind(one.metadata.name, documents),
                    because: `${one.file}: ${one.metadata.name} is a LoadBalancer`,
                },
            ];
        return leadsIn(one) ? ledTo(one, documents) : [];
    });
}
function documentsIn({ file, text }) {
    // A template of Helm is no YAML.
    if (text.includes('{{'))
        return [];
    try {
        return (0,dist/* parseAllDocuments */.hR)(text).flatMap((one) => {
            const found = entry_points_document.safeParse(one.toJS({ maxAliasCount: 100 }));
            return found.success ? [{ ...found.data, file }] : [];
        });
    }
    catch {
        return [];
    }
}
/** What a way in goes through, which is often called after where it is open. */
const through = schemas/* looseObject */._H3({
    ingressClassName: schemas/* string */.YjP().optional(),
    loadBalancerClass: schemas/* string */.YjP().optional(),
    gateways: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    parentRefs: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })).optional(),
})
    .catch({});
/** Clouds have an annotation each for a balancer inside of a network; all of them have the word. */
function isInternal({ metadata, spec }) {
    const { ingressClassName = '', loadBalancerClass = '', gateways = [], parentRefs = [] } = through.parse(spec);
    const names = [ingressClassName, loadBalancerClass, ...gateways, ...parentRefs.map(({ name }) => name)];
    const annotations = Object.entries(metadata.annotations ?? {});
    return (names.some((name) => /internal/i.test(name)) ||
        annotations.some(([name, value]) => /internal/i.test(`${name} ${String(value)}`) && String(value) !== 'false'));
}
/** A VirtualService without a gateway rules what services ask of each other. */
const leadsIn = ({ kind, spec }) => kind === 'Ingress' ||
    kind === 'HTTPRoute' ||
    (kind === 'VirtualService' && through.parse(spec).gateways?.some((gateway) => gateway !== 'mesh') === true);
const ledTo = ({ kind, metadata, spec, file }, documents) => [...new Set(backends(spec))].map((name) => ({
    names: namesBehind(name, documents),
    because: `${file}: ${kind} ${metadata.name} leads to it`,
}));
/** The services named in any version of an Ingress, an HTTPRoute or a VirtualService. */
function backends(value, key = '') {
    if (typeof value === 'string')
        return key === 'serviceName' ? [value] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => backends(item, key));
    const inside = Object.entries(value).flatMap(([name, item]) => backends(item, name));
    const own = key === 'service' || key === 'backendRefs' ? 'name' : key === 'destination' ? 'host' : null;
    const named = own === null ? undefined : Object.entries(value).find(([name]) => name === own)?.[1];
    return typeof named === 'string' ? [named.replace(/\..*$/, ''), ...inside] : inside;
}
/** A service, the workloads that it selects, and their images. */
function namesBehind(name, documents) {
    const selectors = documents.flatMap(({ kind, metadata, spec }) => kind === 'Service' && metadata.name === name ? [Object.entries(entry_points_service.safeParse(spec).data?.selector ?? {})] : []);
    const behind = documents.flatMap(({ metadata, spec }) => {
        const { template } = workload.safeParse(spec).data ?? {};
        if (template === undefined)
            return [];
        const selected = selectors.some((selector) => selector.length > 0 && selector.every(([label, value]) => template.metadata.labels[label] === value));
        return selected ? [metadata.name, ...template.spec.containers.map(({ image }) => imageName(image))] : [];
    });
    return [...new Set([name, ...behind])];
}
const imageName = (image) => (0,path_parts/* baseName */.Fl)(image).replace(/[:@].*$/, '');

;// CONCATENATED MODULE: ./build/init/some-of.js
/** A list for people that does not grow without end. */
const someOf = (paths) => paths.length > 2 ? `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more` : paths.join(' and ');

;// CONCATENATED MODULE: ./build/init/policy-draft.js


/** A policy that stops nobody yet and expects what the drafted workflow runs; each line with its reason, and what no scanner sees. */
const policyDraft = (scanners, unlocked) => [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/posture-gate/posture-gate/v1/policies/policy.schema.json',
    'version: 1 # of this format',
    'extends: advisory # says what would be stopped and stops nobody; `default` once what it says is right',
    'expect: # without these reports nobody has looked, and the gate says so',
    ...scanners.map(({ category, tool, because }) => `  - { category: ${category} } # ${tool}: ${inComment(because)}`),
    ...unlocked.map(({ files, remedy }) => `  # Nobody sees the packages of ${inComment(someOf(files))}: no lockfile says their versions. \`${remedy}\` writes one.`),
    '',
].join('\n');

;// CONCATENATED MODULE: ./build/init/scanners.js

const already = ({ running }, category) => {
    const found = running.find((one) => one.category === category);
    return found === undefined ? '' : `; ${found.tool} in ${found.file} looks for the same, keep one of them`;
};
/** One scanner for each kind of file that is there; each leaves a report where the gate looks for it. A finding must not end the job. */
function scannersFor(found) {
    const { languages, lockfiles, dockerfiles, infrastructure } = found;
    const scanners = [];
    const add = (category, tool, run, because) => void scanners.push({ category, tool, run, because: `${because}${already(found, category)}` });
    // First: it reads every file, and reports of others quote the lines of the code.
    add('secret', 'gitleaks', 'go run github.com/zricethezav/gitleaks/v8@latest dir . --report-format json --report-path gitleaks.json --exit-code 0', 'every repository can hold one');
    if (languages.length > 0)
        add('sast', 'semgrep', 'pipx run semgrep scan --config p/default --sarif --output semgrep.sarif || true', `${languages.map(({ name }) => name).join(', ')}, as ${languages[0]?.file ?? ''} shows`);
    if (lockfiles.length > 0)
        add('sca', 'osv-scanner', 'go run github.com/google/osv-scanner/v2/cmd/osv-scanner@latest scan --recursive --format json --output osv.json . || true', someOf(lockfiles));
    const declared = [...dockerfiles, ...infrastructure];
    if (declared.length > 0)
        add('iac', 'checkov', 'pipx run checkov --directory . --soft-fail --output json > checkov.json || true', someOf(declared));
    return scanners;
}

// EXTERNAL MODULE: ./build/model/test-path.js
var test_path = __webpack_require__(506);
// EXTERNAL MODULE: ./build/lockfiles/index.js + 14 modules
var lockfiles = __webpack_require__(3774);
;// CONCATENATED MODULE: ./build/init/services.js


const isDockerfile = (path) => /^(?:Dockerfile|Containerfile)(?:\..+)?$/.test((0,path_parts/* baseName */.Fl)(path));
/** What a platform starts a whole repository by. */
const startsRoot = /^(?:Dockerfile|Containerfile|Procfile|app\.ya?ml|fly\.toml|render\.yaml|serverless\.ya?ml|(?:docker-)?compose\.ya?ml)$/;
/** Folders inside a service that hold its code or its image; they are not called as it is. */
const isInside = /^(?:src|app|docker|build|deploy|container)$/;
/** An archive holds packages, and a folder of settings those of what lies around it: neither is a service. */
const isNoService = /\.(?:jar|war|ear|whl)$|(?:^|\/)(?:gradle|buildSrc|requirements)\//;
function serviceFolder(file) {
    const folder = (0,path_parts/* parentOf */.gN)(file);
    const parent = (0,path_parts/* parentOf */.gN)(folder);
    return isInside.test((0,path_parts/* baseName */.Fl)(folder)) && parent !== '' ? parent : folder;
}
/**
 * Folders that say of themselves what they hold, and those with a Dockerfile or packages of their own; where there are none, the
 * whole repository if a file says how it is started.
 */
function servicesIn(files) {
    const found = new Map();
    for (const file of files) {
        const [, named] = /^((?:services|apps|cmd|microservices)\/[^/]+)\//.exec(file) ?? [];
        const isOwn = isDockerfile(file) || ((0,lockfiles/* packageFile */.nR)(file) !== null && !isNoService.test(file));
        const folder = named ?? (isOwn ? serviceFolder(file) : '');
        if (folder !== '' && !folder.startsWith('.') && !found.has(folder))
            found.set(folder, file);
    }
    if (found.size === 0)
        return files
            .filter((file) => startsRoot.test(file))
            .slice(0, 1)
            .map((file) => ({ folder: '', file }));
    // A folder inside one that was found belongs to it.
    const folders = [...found.keys()].sort();
    return folders
        .filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
        .map((folder) => ({ folder, file: found.get(folder) ?? folder }));
}

;// CONCATENATED MODULE: ./build/init/unlocked.js


/** Files that ask for packages without saying their versions, by purl type, and what writes these down. */
const kinds = [
    [/^package\.json$/, 'npm', 'npm install --package-lock-only'],
    [/\.(?:cs|fs|vb)proj$/, 'nuget', 'dotnet restore --use-lock-file'],
    [/^build\.gradle(?:\.kts)?$/, 'maven', 'gradle dependencies --write-locks'],
    [/^(?:pyproject\.toml|setup\.py|setup\.cfg|Pipfile)$/, 'pypi', 'uv lock'],
    [/^Cargo\.toml$/, 'cargo', 'cargo generate-lockfile'],
    [/^(?:Gemfile|gems\.rb)$/, 'gem', 'bundle lock'],
    [/^composer\.json$/, 'composer', 'composer update --no-install'],
];
/** Whether the drafted scanner reads packages and their versions from a file; a `pom.xml` it resolves itself. */
const saysVersions = (path) => (0,lockfiles/* packageFile */.nR)(path)?.kind === 'lockfile' || (0,path_parts/* baseName */.Fl)(path) === 'pom.xml';
/** The files that ask for packages where no lockfile of their kind stands beside them or in a folder above. */
function unlockedIn(files) {
    const locked = new Set(files
        .filter(saysVersions)
        .map((path) => `${(0,lockfiles/* packageFile */.nR)(path)?.type ?? ''} ${path.slice(0, -(0,path_parts/* baseName */.Fl)(path).length)}`));
    return kinds.flatMap(([names, type, remedy]) => {
        const open = files.filter((path) => names.test((0,path_parts/* baseName */.Fl)(path)) && !foldersTo(path).some((folder) => locked.has(`${type} ${folder}`)));
        return open.length === 0 ? [] : [{ files: open, remedy }];
    });
}
/** The folder of a file and all above it, each with its slash; the root is ``. */
function foldersTo(path) {
    const segments = path.split('/').slice(0, -1);
    return [...segments.keys(), segments.length].map((length) => segments
        .slice(0, length)
        .map((segment) => `${segment}/`)
        .join(''));
}

;// CONCATENATED MODULE: ./build/init/survey.js



const languages = [
    [/\.[cm]?[jt]sx?$/, 'JavaScript or TypeScript'],
    [/\.py$/, 'Python'],
    [/\.go$/, 'Go'],
    [/\.(?:java|kt)$/, 'Java or Kotlin'],
    [/\.rb$/, 'Ruby'],
    [/\.php$/, 'PHP'],
    [/\.cs$/, 'C#'],
    [/\.rs$/, 'Rust'],
];
/** What stands in a workflow that runs a tool, and what the tool looks for. */
const tools = [
    [/\bsemgrep\b/, 'semgrep', 'sast'],
    [/github\/codeql-action\/analyze/, 'CodeQL', 'sast'],
    [/\bbandit\b/, 'bandit', 'sast'],
    [/\bgosec\b/, 'gosec', 'sast'],
    [/\bbrakeman\b/, 'brakeman', 'sast'],
    [/\bosv-scanner\b/, 'osv-scanner', 'sca'],
    [/\bnpm audit\b/, 'npm audit', 'sca'],
    [/\bpip-audit\b/, 'pip-audit', 'sca'],
    [/\bgovulncheck\b/, 'govulncheck', 'sca'],
    [/\bdependency-check\b/i, 'dependency-check', 'sca'],
    [/\bsnyk\b/, 'snyk', 'sca'],
    [/\bgrype\b|anchore\/scan-action/, 'grype', 'sca'],
    [/\btrivy\b/, 'trivy', 'sca'],
    [/\bgitleaks\b/, 'gitleaks', 'secret'],
    [/\btrufflehog\b/, 'trufflehog', 'secret'],
    [/\bcheckov\b/, 'checkov', 'iac'],
    [/\btfsec\b/, 'tfsec', 'iac'],
    [/\bkics\b/, 'kics', 'iac'],
    [/\bhadolint\b/, 'hadolint', 'iac'],
    [/zaproxy\/|\bzap-(?:baseline|full-scan|api-scan)\b/, 'zap', 'dast'],
    [/\bnuclei\b/, 'nuclei', 'dast'],
];
/** Whether a file is there to be tested or as an example, or is other people's. */
const isAside = (path) => (0,test_path/* isTestPath */.M)(path) || /(?:^|\/)(?:examples?|docs|vendor|node_modules|third_party)\//.test(path);
/** Looks at the names of a repository's files and the texts of its workflows. Nothing is guessed that no file says. */
function survey(files, workflows) {
    const own = files.filter((path) => !isAside(path));
    const seen = languages.flatMap(([ending, name]) => {
        const file = own.find((path) => ending.test(path));
        return file === undefined ? [] : [{ name, file }];
    });
    return {
        languages: seen,
        lockfiles: own.filter(saysVersions),
        unlocked: unlockedIn(own),
        dockerfiles: own.filter(isDockerfile),
        infrastructure: own.filter((path) => /\.(?:tf|bicep)$|(?:^|\/)(?:Chart|kustomization)\.ya?ml$/.test(path)),
        running: workflows.flatMap(({ file, text }) => tools.flatMap(([mark, tool, category]) => (mark.test(text) ? [{ tool, category, file }] : []))),
        services: servicesIn(own),
    };
}

;// CONCATENATED MODULE: ./build/init/workflow-draft.js

/** A workflow that scans, judges and leaves the baseline; each line with its reason. */
function workflowDraft({ branch, scanners, catalog }) {
    const steps = scanners.flatMap(({ tool, run, because }) => [
        `      - name: ${tool} # ${inComment(because)}`,
        `        run: ${quoted(run)}`,
    ]);
    return [
        'name: posture-gate',
        'on:',
        '  pull_request: # what a change introduces is judged',
        `  push: { branches: [${quoted(branch)}] } # the branch that changes go to: its runs leave the baseline`,
        'permissions:',
        '  contents: read # the code, and the policy as the base has it',
        '  pull-requests: write # the comment',
        '  actions: read # the baseline of the last good run',
        'jobs:',
        '  gate:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: actions/checkout@v5',
        '        with: { fetch-depth: 0 } # lines and packages of the base are compared in the clone, with fewer questions to the API',
        ...steps,
        '      - uses: posture-gate/posture-gate@v1',
        '        id: gate',
        '        if: always() # a scanner that failed must not skip the gate',
        ...(catalog === null
            ? []
            : ['        with:', `          catalog: ${quoted(catalog)} # owners and exposure of each service`]),
        '      - uses: actions/upload-artifact@v5',
        "        if: always() && steps.gate.outputs.history != '' # only runs of the branch leave one",
        '        with:',
        '          name: posture-history # the name that pull requests look for',
        '          path: ${{ steps.gate.outputs.history }}',
        '      - uses: actions/upload-artifact@v5',
        "        if: always() && steps.gate.outputs.judgement != '' # only runs of a change leave one",
        '        with:',
        '          name: posture-judgement # what the presets would have decided; counted once it is merged',
        '          path: ${{ steps.gate.outputs.judgement }}',
        '          overwrite: true # a job that runs again',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/init/index.js








const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The few files that have to be read; of CODEOWNERS the one that counts. */
function wantedTexts(files) {
    return {
        workflows: files.filter(isWorkflow),
        openapi: files.filter(routes/* isOpenApi */.XC).slice(0, 20),
        manifests: files.filter((path) => isManifest(path) && !isWorkflow(path) && !isAside(path)).slice(0, 300),
        codeowners: codeownersPlaces.find((place) => files.includes(place)) ?? null,
    };
}
/** Workflow, policy and, where there are services, a catalogue for a repository; the same repository gives the same drafts. */
function draftFor({ name, files, workflows, codeowners, openapi, manifests, branch, }) {
    const found = survey(files, workflows);
    const scanners = scannersFor(found);
    const owners = codeowners === null ? null : (0,correlate/* parseCodeowners */.BW)(codeowners.file, codeowners.text);
    const catalog = catalogDraft({
        name,
        services: found.services,
        openapi,
        entries: entryPoints(manifests),
        ownersOf: (path) => {
            const rule = owners === null ? null : (0,correlate/* ownerRule */.Ey)(owners, path);
            if (owners === null || rule === null || rule.owners.length === 0)
                return null;
            return { handles: rule.owners, because: `${owners.file}:${rule.line}` };
        },
    });
    const place = '.github/posture-catalog.yml';
    return [
        {
            path: '.github/workflows/posture-gate.yml',
            text: workflowDraft({ branch, scanners, catalog: catalog === null ? null : place }),
        },
        { path: '.github/posture-gate.yml', text: policyDraft(scanners, found.unlocked) },
        ...(catalog === null ? [] : [{ path: place, text: catalog }]),
    ];
}

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(2950);
;// CONCATENATED MODULE: ./build/commands/init.js










const help = `posture-gate init: looks at this repository and drafts what the gate needs, each line with its reason.

Usage: posture-gate init [--dry-run]   writes a workflow, a policy and a catalogue; --dry-run prints them instead

What is there already is left as it is, and printed as it would have been written.
`;
/** The branch that changes go to: what the remote calls its head, else the one that is checked out. */
async function branchOf(cwd) {
    const git = (0,edge_git/* createGit */.lD)(cwd);
    const remote = (await git(['symbolic-ref', '--short', '-q', 'refs/remotes/origin/HEAD']))
        ?.trim()
        .replace(/^origin\//, '');
    return remote || (await git(['symbolic-ref', '--short', '-q', 'HEAD']))?.trim() || 'main';
}
/** What the remote calls the repository, else its folder. */
async function init_nameOf(cwd) {
    const remote = (await (0,edge_git/* createGit */.lD)(cwd)(['remote', 'get-url', 'origin']))?.trim() ?? '';
    return /([^/:]+?)(?:\.git)?\/*$/.exec(remote)?.[1] ?? ((0,external_node_path_.basename)((0,external_node_path_.resolve)(cwd)) || 'app');
}
async function drafts(cwd) {
    const files = await (0,list_files/* listFiles */.C)(cwd, (0,edge_git/* createGit */.lD)(cwd));
    const wanted = wantedTexts(files);
    const read = async (paths) => (await Promise.all(paths.map(async (file) => ({ file, text: await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, file), file) })))).flatMap(({ file, text }) => (text === null ? [] : [{ file, text }]));
    const [workflows, openapi, manifests, codeowners] = await Promise.all([
        read(wanted.workflows),
        read(wanted.openapi),
        read(wanted.manifests),
        read(wanted.codeowners === null ? [] : [wanted.codeowners]),
    ]);
    const [name, branch] = await Promise.all([init_nameOf(cwd), branchOf(cwd)]);
    return draftFor({ name, files, workflows, openapi, manifests, codeowners: codeowners[0] ?? null, branch });
}
const shown = ({ path, text }, why) => (0,safe_text/* printable */.g$)(`# ${path}${why}\n${text}\n`);
async function write(all, { cwd, stdout }) {
    for (const draft of all)
        stdout.write((await writeNew((0,external_node_path_.resolve)(cwd, draft.path), draft.text, draft.path))
            ? (0,safe_text/* printable */.g$)(`wrote ${draft.path}\n`)
            : shown(draft, ' is there already and was left as it is; it would have been:'));
    stdout.write('Read them, commit them, and open a pull request: the gate starts with what that one introduces.\n');
}
/** `posture-gate init`: drafts for the repository in the working directory. Overwrites nothing. */
const initCommand = async (call) => {
    const { argv, cwd, stdout } = call;
    if ((0,command/* asksForHelp */.B)(argv)) {
        stdout.write(help);
        return 0;
    }
    const { values, positionals, mistakes } = (0,flags/* parseFlags */.b)(argv, [
        { name: 'dry-run', kind: 'switch' },
        { name: 'verbose', kind: 'switch' },
    ]);
    const wrong = [...mistakes, ...positionals.map((word) => `\`${word}\` belongs to no flag; init takes no argument`)];
    if (wrong.length > 0)
        throw (0,errors/* failure */.V2)('input-invalid', wrong.join('; '));
    const all = await drafts(cwd);
    if (values['dry-run'] === true)
        for (const draft of all)
            stdout.write(shown(draft, ''));
    else
        await write(all, call);
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

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ diffSince),
/* harmony export */   G4: () => (/* binding */ findTracked),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   bM: () => (/* binding */ findEdited),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** No child of ours needs the inputs of the Action; `GIT_DIR` and its kin would point a hook's git at another repository. */
const withoutSecrets = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_|GIT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(name)));
/**
 * Git in one folder, for reading only. The repository's own configuration may name programs to run (hooks, file system monitors,
 * diff drivers); none of them is.
 */
function createGit(cwd, timeout = 10_000) {
    // The folder is the user's own checkout, often with another owner inside a container.
    const safe = [
        '-c',
        'safe.directory=*',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.quotepath=off',
        '-c',
        'diff.external=',
    ];
    const env = {
        ...withoutSecrets(process.env),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C',
    };
    return (args) => new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], { cwd, timeout, maxBuffer: 256 * 1024 * 1024, env, encoding: 'utf8', windowsHide: true }, (error, stdout) => resolve(error === null ? stdout : null));
    });
}
/** The checkout that a folder belongs to; null outside of one. */
async function findCheckout(git) {
    const places = (await git(['rev-parse', '--show-toplevel', '--show-prefix']))?.split('\n');
    const top = places?.[0];
    if (top === undefined || top === '')
        return null;
    const [head, branch] = await Promise.all([
        git(['rev-parse', '--verify', 'HEAD']),
        git(['symbolic-ref', '--short', '-q', 'HEAD']),
    ]);
    return {
        top,
        prefix: (places?.[1] ?? '').replace(/\/$/, ''),
        head: head?.trim() ?? null,
        branch: branch?.trim() ?? null,
    };
}
const manyPaths = 500;
/**
 * Which of these paths (relative to the folder of `git`) are tracked; null where nobody can tell. One call: few paths are asked for
 * by name, for many the whole list is cheaper than its arguments.
 */
async function findTracked(git, paths) {
    if (paths.length === 0)
        return new Set();
    const listing = await git(['ls-files', '-z', ...(paths.length > manyPaths ? [] : ['--', ...paths])]);
    if (listing === null)
        return null;
    const tracked = new Set(listing.split('\0'));
    return new Set(paths.filter((path) => tracked.has(path)));
}
/** Which of these paths (relative to the folder of `git`) differ from the commit that is checked out; null where nobody can tell. */
async function findEdited(git, paths) {
    if (paths.length === 0)
        return new Set();
    const flags = ['--no-ext-diff', '--no-textconv', '--name-only', '--relative', '-z'];
    const listing = await git(['diff', ...flags, 'HEAD', ...(paths.length > manyPaths ? [] : ['--', ...paths])]);
    return listing === null ? null : new Set(listing.split('\0'));
}
/** The change from where `base` and HEAD parted to the working tree, as a patch without context, paths relative to the folder. */
async function diffSince(git, base) {
    const fork = (await git(['merge-base', base, 'HEAD']))?.trim();
    const from = fork ?? (await git(['rev-parse', '--verify', '--end-of-options', `${base}^{commit}`]))?.trim();
    if (from === undefined || from === '')
        return null;
    const flags = [
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--find-renames',
        '--unified=0',
        '--relative',
        '--src-prefix=a/',
        '--dst-prefix=b/',
    ];
    return git(['diff', ...flags, from, '--']);
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

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   KG: () => (/* binding */ packageLocation),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   by: () => (/* binding */ endpointLocation),
/* harmony export */   dP: () => (/* binding */ codeLocation),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
// Engines read a field fastest where all objects that come along have the same fields in the same order, so locations, evidence,
// sightings and findings are each made in one place, with every field of their type.
/** A place in code; what is not known is undefined. */
const codeLocation = (path, startLine, endLine, startColumn) => ({ type: 'code', path, startLine, endLine, startColumn });
/** A package; what is not known is undefined. */
const packageLocation = (purl, manifest, image) => ({
    type: 'package',
    purl,
    manifest,
    image,
});
/** A place of the running application; what is not known is undefined. */
const endpointLocation = (method, url, parameter) => ({
    type: 'endpoint',
    method,
    url,
    parameter,
});
/** One line for people: `src/orders.js:42`, `pkg:npm/lodash@4.17.20`, `GET /api/orders (customer)`. Unescaped. */
function describeLocation(location) {
    switch (location.type) {
        case 'code':
            return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`;
        case 'package':
            return location.purl;
        case 'endpoint':
            return `${location.method} ${location.url}${location.parameter === undefined ? '' : ` (${location.parameter})`}`;
        case 'workload':
            return location.uri;
    }
}
/** The package without version, qualifiers and case: two spellings of one package give one text. */
function packageName(purl) {
    const end = purl.search(/[?#]/);
    const head = end < 0 ? purl : purl.slice(0, end);
    const at = head.lastIndexOf('@');
    return (at > head.lastIndexOf('/') ? head.slice(0, at) : head).replace(/%40/g, '@').toLowerCase();
}
/** A part of a package URL as it reads; itself where its escapes are broken. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The source package that a distribution built this one from, as `packageName` spells it; itself where no other is named. */
function sourceName(purl) {
    const name = packageName(purl);
    const upstream = /[?&]upstream=([^&#]+)/.exec(purl)?.[1];
    if (upstream === undefined)
        return name;
    // `openssl@1.1.1` of Debian, `openssl-3.0.7-24.el9.src.rpm` of Red Hat.
    const source = decoded(upstream)
        .replace(/@.*$/, '')
        .replace(/-[^-]+-[^-]+\.src\.rpm$/, '');
    return `${name.slice(0, name.lastIndexOf('/') + 1)}${source.toLowerCase()}`;
}
/** The file of the repository that a location names: that of the code, or the lockfile; none for what lies inside an image. */
const repositoryPath = (location) => location.type === 'code'
    ? location.path
    : location.type === 'package' && location.image === undefined
        ? location.manifest
        : undefined;


/***/ }),

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ occasions)
/* harmony export */ });
/** A change is judged by what it introduces, a release by what is open, a record judges nothing: it keeps the history. */
const occasions = ['change', 'release', 'record'];


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ globOptions),
/* harmony export */   p: () => (/* binding */ pathGlobs)
/* harmony export */ });
/** How globs of paths, images and names are read everywhere: dot files match, and `!`, `#` and `(` are letters. */
const globOptions = { dot: true, nonegate: true, nocomment: true, noext: true };
const wildcard = /[*?[{]/;
/** The globs of a path as it is meant: a folder that is named stands for what lies in it, from the root with or without `./`. */
function pathGlobs(path) {
    const fromRoot = path.replace(/^(?:\.?\/)+/, '');
    const plain = fromRoot.replace(/\/+$/, '');
    return wildcard.test(plain) && plain === fromRoot ? [plain] : [plain, `${plain}/**`];
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The last segment of a path with slashes: the file’s own name. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** What stands in front of the last segment, with its slash, so that `src/a/` does not begin `src/ab/c`; empty at the root. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The path of the folder that a file or folder lies in; empty at the root. */
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));


/***/ }),

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


/***/ })

};
