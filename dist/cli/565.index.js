export const id = 565;
export const ids = [565];
export const modules = {

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand),
  findingsNamed: () => (/* binding */ findingsNamed),
  parseAssessment: () => (/* binding */ parseAssessment)
});

// EXTERNAL MODULE: ./build/edge/flags.js
var flags = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/edge/safe-text.js
var safe_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/edge/text-file.js
var text_file = __webpack_require__(1016);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/assessment-file.js + 3 modules
var assessment_file = __webpack_require__(5087);
// EXTERNAL MODULE: ./build/model/identifier.js
var model_identifier = __webpack_require__(7835);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(2950);
;// CONCATENATED MODULE: ./build/commands/describe-finding.js
function place(at) {
    switch (at.type) {
        case 'code':
            return at.startLine === undefined ? at.path : `${at.path}:${at.startLine}`;
        case 'package':
            return [
                at.purl,
                at.manifest === undefined ? '' : `in ${at.manifest}`,
                at.image === undefined ? '' : `in image ${at.image}`,
            ]
                .filter((part) => part !== '')
                .join(' ');
        case 'endpoint':
            return `${at.method} ${at.url}${at.parameter === undefined ? '' : ` (${at.parameter})`}`;
        case 'workload':
            return at.uri;
    }
}
const row = (name, value) => (value === '' ? '' : `${name.padEnd(11)}${value}`);
const or = (texts, none) => (texts.length === 0 ? none : texts.join(', '));
function about(finding) {
    const { service, fix } = finding;
    return [
        finding.title,
        row('Id', `${finding.id} (made of ${finding.basis})`),
        row('Severity', `${finding.severity}, ${finding.category}${finding.family === null ? '' : `, ${finding.family}`}`),
        row('Where', place(finding.location)),
        ...finding.places.map((at) => row('also', place(at))),
        row('Known as', finding.identifiers.map(({ value }) => value).join(', ')),
        row('Owner', or(finding.owners.map(({ handle, because }) => `${handle} (${because})`), 'nobody')),
        row('Service', service === null ? 'unknown' : `${service.name}${service.source === undefined ? '' : ` (${service.source})`}`),
        row('Fix', fix === undefined ? '' : [fix.version, fix.advice].filter((part) => part !== undefined).join(' · ')),
        row('Against', `${finding.change}, ${finding.cause}: ${finding.causeBecause}; first seen ${finding.firstSeen.slice(0, 10)}`),
    ];
}
const ranking = ({ priority }) => [
    `Why it stands where it stands: band ${priority.band}, ${priority.row}`,
    ...priority.facts.map(({ of, because, source }) => `  ${of.padEnd(14)}${because} (${source})`),
];
function signals(finding) {
    const unknown = Object.entries(finding.signals).flatMap(([name, signal]) => signal.state === 'unknown' ? [`  ${name.padEnd(14)}${signal.why} (${signal.source})`] : []);
    return unknown.length === 0 ? [] : ['What is not known', ...unknown];
}
function sighting(evidence, index) {
    const { tool, source, dismissed } = evidence;
    const reported = evidence.asReported === undefined ? '' : ` (the tool says ${evidence.asReported})`;
    return [
        `  ${index + 1}. ${tool.name}${tool.version === undefined ? '' : ` ${tool.version}`}: ${evidence.ruleId}`,
        `     ${evidence.title}`,
        `     ${evidence.severity}${reported}, confidence ${evidence.confidence}, at ${place(evidence.location)}`,
        ...(evidence.reach ?? []).map(({ level, original }) => `     reach: ${level} (${original})`),
        ...(evidence.validity === undefined ? [] : [`     the secret is ${evidence.validity}`]),
        ...(dismissed === undefined ? [] : [`     set aside by ${dismissed.by}: ${dismissed.justification}`]),
        `     read in ${source.file} at ${source.pointer}`,
        `     sha256 ${source.sha256}`,
    ];
}
function joins({ evidence, joined }) {
    if (evidence.length === 1)
        return ['Why it is one finding: one tool saw it, once'];
    const reasons = joined.map(({ reason, values }) => {
        const agreed = Object.entries(values).map(([name, value]) => `${name} ${value}`);
        return `  ${reason}${agreed.length === 0 ? '' : `: ${agreed.join(', ')}`}`;
    });
    return ['Why it is one finding', ...reasons];
}
function judged({ id }, { verdict }) {
    const rules = verdict.violations
        .filter(({ findings }) => findings.includes(id))
        .map(({ rule, reason, then }) => `  ${then}: ${rule}: ${reason}`);
    const waived = verdict.waived
        .filter(({ findings }) => findings.includes(id))
        .map(({ waiver }) => `  waived until ${waiver.expires} by ${waiver.approvedBy}: ${waiver.reason}, ${waiver.text}`);
    const all = [...rules, ...waived];
    return all.length === 0 ? ['Rules that speak about it: none'] : ['Rules that speak about it', ...all];
}
const neighbours = ({ related }, { findings }) => related.length === 0
    ? []
    : [
        'Close, and not the same',
        ...related.map(({ id, reason }) => `  ${id} ${reason}: ${findings.find((other) => other.id === id)?.title ?? 'no longer here'}`),
    ];
/** One finding in words, with all its facts and evidence. Text of scanners is not escaped here. */
function describeFinding(finding, assessment) {
    const sections = [
        about(finding).filter((line) => line !== ''),
        judged(finding, assessment),
        ranking(finding),
        signals(finding),
        joins(finding),
        [`Evidence (${finding.evidence.length})`, ...finding.evidence.flatMap(sighting)],
        neighbours(finding, assessment),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/commands/explain.js









const help = `posture-gate explain: everything known about one finding, and where each piece was read.

Usage: posture-gate explain FINDING --from assessment.json

FINDING is an id (or how it begins), or an identifier such as CVE-2021-44228 under any spelling.
The assessment is what \`posture-gate run --json assessment.json\` writes.
`;
/** More at once than anybody reads. */
const most = 20;
/** Findings that go by a name: an id, the beginning of one, or an identifier in any spelling. */
function findingsNamed(findings, name) {
    const identifier = (0,model_identifier/* recogniseIdentifier */.f3)(name)?.value ?? name;
    const whole = findings.filter(({ id }) => id === name);
    if (whole.length > 0)
        return whole;
    const known = findings.filter(({ identifiers }) => identifiers.some(({ value }) => value === identifier));
    if (known.length > 0)
        return known;
    const start = name.replace(/^f\d+:/, '');
    return start.length < 4 ? [] : findings.filter(({ id }) => id.replace(/^f\d+:/, '').startsWith(start));
}
/** The assessment in a text; throws `assessment-invalid` with what is wrong with it. */
function parseAssessment(text, file) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        throw (0,errors/* failure */.V2)('assessment-invalid', `\`${file}\` is not JSON: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
    const parsed = assessment_file/* assessmentFileSchema */.K.safeParse(document);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'the document' : issue.path.join('.');
    throw (0,errors/* failure */.V2)('assessment-invalid', `\`${file}\` is no ${assessment_file/* assessmentFileVersion */.B}: ${where}: ${issue?.message ?? 'not as expected'}`);
}
/** `posture-gate explain`: prints each finding that goes by the name. */
const explainCommand = async ({ argv, cwd, stdout }) => {
    if ((0,command/* asksForHelp */.B)(argv)) {
        stdout.write(help);
        return 0;
    }
    const { values, positionals, mistakes } = (0,flags/* parseFlags */.b)(argv, [
        { name: 'from', kind: 'text' },
        { name: 'verbose', kind: 'switch' },
    ]);
    const [name, ...more] = positionals;
    const from = values['from'];
    const wrong = [
        ...mistakes,
        ...(name === undefined ? ['which finding? Give an id or an identifier'] : []),
        ...more.map((word) => `one finding at a time, found also \`${word}\``),
        ...(typeof from === 'string' ? [] : ['--from needs the assessment file']),
    ];
    if (name === undefined || typeof from !== 'string' || wrong.length > 0)
        throw (0,errors/* failure */.V2)('input-invalid', wrong.join('; '));
    const text = await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, from), from);
    if (text === null)
        throw (0,errors/* failure */.V2)('file-missing', `\`${from}\``);
    const assessment = parseAssessment(text, from);
    const found = findingsNamed(assessment.findings, name);
    if (found.length === 0)
        throw (0,errors/* failure */.V2)('finding-unknown', `\`${name}\` among the ${assessment.findings.length} of \`${from}\``);
    const shown = found.slice(0, most).map((finding) => (0,safe_text/* printable */.g$)(describeFinding(finding, assessment)));
    const left = found.length > most ? `\n${found.length - most} more go by this name; give an id.\n` : '';
    stdout.write(`${shown.join('\n')}${left}`);
    return 0;
};


/***/ })

};
