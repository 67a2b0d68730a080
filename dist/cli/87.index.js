export const id = 87;
export const ids = [87];
export const modules = {

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ assessmentFileSchema),
  B: () => (/* binding */ assessmentFileVersion)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/model/category.js
var category = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/model/change.js
var change = __webpack_require__(856);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/ownership.js
var ownership = __webpack_require__(8183);
// EXTERNAL MODULE: ./build/model/priority.js
var priority = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/model/reach.js
var reach = __webpack_require__(489);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/model/signal.js
var signal = __webpack_require__(4588);
;// CONCATENATED MODULE: ./build/model/finding-file.js









const finding_file_text = schemas/* string */.YjP();
const line = schemas/* number */.aig().int().min(1);
const sha256 = finding_file_text.describe('SHA-256 of the file, hex.');
/** A place as the assessment file has it. */
const locationFileSchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('code').describe('A line or a file of the repository.'),
        path: finding_file_text.describe('Relative to the root that was assessed, forward slashes.'),
        startLine: line.optional().describe('From 1.'),
        endLine: line.optional().describe('Included.'),
        startColumn: line.optional().describe('From 1.'),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('package').describe('A component.'),
        purl: finding_file_text.describe('Package URL, with the version where it is known.'),
        manifest: finding_file_text.optional().describe('The lockfile, manifest or file inside the image that brought it.'),
        image: finding_file_text.optional().describe('The container image it is in.'),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('endpoint').describe('A running address.'),
        method: finding_file_text.describe('Upper case; ANY where the tool does not say.'),
        url: finding_file_text.describe('As the tool called it.'),
        parameter: finding_file_text.optional().describe('The input that is at fault.'),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('workload').describe('Something that runs: a container, a pod, a cloud resource.'),
        uri: finding_file_text.describe('Its name.'),
    }),
])
    .describe('Where a weakness is.');
const tool = schemas/* strictObject */.rej({
    name: finding_file_text.describe('As the tool calls itself.'),
    version: finding_file_text.optional().describe('Where it says so.'),
})
    .describe('The tool that saw it.');
const dismissed = schemas/* strictObject */.rej({
    by: schemas/* enum */.k5n(['tool', 'vex']).describe('The tool’s own suppression, or a VEX statement.'),
    justification: finding_file_text.describe('Why, in its words.'),
    accepted: schemas/* literal */.euz(true).optional().describe('A statement of the platform team’s own, which speaks for every tool.'),
});
const evidence = schemas/* strictObject */.rej({
    tool,
    category: schemas/* enum */.k5n(category/* categories */.L).describe('Kind of the tool.'),
    ruleId: finding_file_text.describe('The tool’s own rule.'),
    title: finding_file_text.describe('What the tool says is wrong.'),
    severity: schemas/* enum */.k5n(severity/* severities */.gO).describe('On our scale.'),
    asReported: finding_file_text.optional().describe('The severity in the tool’s own words.'),
    confidence: schemas/* enum */.k5n(severity/* confidences */.E2).describe('How sure the tool is.'),
    location: locationFileSchema,
    reach: schemas/* array */.YOg(schemas/* strictObject */.rej({
        level: schemas/* enum */.k5n([...reach/* reachLevels */.HU, ...reach/* reachNegatives */.sB]).describe('The level it claims, or what it denies.'),
        granularity: schemas/* enum */.k5n(reach/* granularities */.hj).describe('How fine it looked.'),
        method: schemas/* enum */.k5n(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']).describe('How it looked.'),
        original: finding_file_text.describe('The tool’s own words.'),
    }))
        .optional()
        .describe('What this tool claims about reach.'),
    validity: schemas/* enum */.k5n(['valid', 'invalid']).optional().describe('Secrets: whether the tool found it to be live.'),
    dismissed: dismissed.optional().describe('Set aside by the tool itself or by VEX, and why.'),
    source: schemas/* strictObject */.rej({
        file: finding_file_text.describe('The report as it was given; `archive.zip!inner/path` for a file in an archive.'),
        sha256,
        pointer: finding_file_text.describe('JSON Pointer, XPath with 1-based positions, or `row=N`.'),
    })
        .describe('Where the sighting was read.'),
});
const finding_file_signal = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* strictObject */.rej({
        state: schemas/* literal */.euz('known').describe('Whether anybody knows.'),
        value: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), finding_file_text]).describe('Where it is known.'),
        source: finding_file_text.describe('Who says so, or who could.'),
    }),
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz('unknown'), why: finding_file_text.describe('Where it is unknown.'), source: finding_file_text }),
])
    .describe('A fact that bears on urgency. Unknown is not false.');
const fact = schemas/* strictObject */.rej({
    of: schemas/* enum */.k5n(priority/* factNames */.h).describe('What the fact is about.'),
    value: finding_file_text.describe('As a short word or number.'),
    because: finding_file_text.describe('In words.'),
    source: finding_file_text.describe('Who said so.'),
});
/** A service of the catalogue as the file repeats it. */
const serviceFileSchema = schemas/* strictObject */.rej({
    name: finding_file_text.describe('Unique in the catalogue.'),
    paths: schemas/* array */.YOg(finding_file_text).describe('Globs of its source files.'),
    images: schemas/* array */.YOg(finding_file_text).describe('Globs of its images.'),
    packages: schemas/* array */.YOg(finding_file_text).describe('Globs of its packages.'),
    hosts: schemas/* array */.YOg(finding_file_text).describe('Host names that reach it.'),
    routes: schemas/* array */.YOg(schemas/* union */.KCZ([
        finding_file_text,
        schemas/* strictObject */.rej({ url: finding_file_text.describe('URL template.'), file: finding_file_text.describe('The source that handles it.') }),
    ]))
        .describe('URL templates it answers.'),
    owners: schemas/* array */.YOg(finding_file_text).describe('Handles.'),
    exposure: schemas/* enum */.k5n(ownership/* exposures */.DD).describe('Who can reach it.'),
    data: schemas/* array */.YOg(finding_file_text).describe('Kinds of data it touches.'),
    criticality: schemas/* enum */.k5n(ownership/* criticalities */.Qj).describe('How much the business depends on it.'),
    source: finding_file_text.optional().describe('Where the catalogue says so.'),
});
/** One finding as the assessment file has it. */
const findingFileSchema = schemas/* strictObject */.rej({
    id: finding_file_text.describe('Stable identity: `f`, version of the recipe, `:`, hash.'),
    basis: schemas/* enum */.k5n(finding/* fingerprintBases */.xX).describe('What the identity is made of.'),
    category: schemas/* enum */.k5n(category/* categories */.L).describe('Kind of tool that speaks first.'),
    title: finding_file_text.describe('What is wrong, in one line.'),
    identifiers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        scheme: schemas/* enum */.k5n(['cve', 'ghsa', 'osv', 'cwe']).describe('Which list it is of.'),
        value: finding_file_text.describe('In its canonical spelling.'),
    }))
        .describe('Public names of the flaw and of its weakness.'),
    family: finding_file_text.nullable().describe('Weakness family, null where nothing says.'),
    severity: schemas/* enum */.k5n(severity/* severities */.gO).describe('The worst that a standing sighting says; unknown is a rating of its own.'),
    location: locationFileSchema,
    places: schemas/* array */.YOg(locationFileSchema).describe('Every further place the evidence names.'),
    fix: schemas/* strictObject */.rej({
        version: finding_file_text.optional().describe('The first version without the flaw.'),
        advice: finding_file_text.optional().describe('What the tool says to do.'),
    })
        .optional()
        .describe('The way out, where a report names one.'),
    scope: schemas/* enum */.k5n(['runtime', 'development']).optional().describe('Whether a dependency ships.'),
    relationship: schemas/* enum */.k5n(['direct', 'transitive']).optional().describe('How a dependency came in.'),
    intel: schemas/* strictObject */.rej({
        knownExploited: schemas/* boolean */.zMY().optional().describe('Listed as exploited.'),
        epss: schemas/* strictObject */.rej({
            probability: schemas/* number */.aig().describe('From 0 to 1.'),
            date: finding_file_text.optional().describe('Of the model.'),
        })
            .optional()
            .describe('Probability of exploitation.'),
    })
        .optional()
        .describe('What the reports themselves say about exploitation.'),
    evidence: schemas/* array */.YOg(evidence).min(1).describe('Every sighting; never trimmed.'),
    joined: schemas/* array */.YOg(schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(finding/* mergeReasons */.wx).describe('The named reason.'),
        values: schemas/* record */.g1P(finding_file_text, finding_file_text).describe('What was compared, and agreed.'),
    }))
        .describe('Why the evidence is one finding, and the values that agreed.'),
    related: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: finding_file_text.describe('Of the other finding.'),
        reason: schemas/* enum */.k5n(finding/* relatedReasons */.zr).describe('Why they belong together.'),
    }))
        .describe('Findings that are close and not the same.'),
    owners: schemas/* array */.YOg(schemas/* strictObject */.rej({
        handle: finding_file_text.describe('A user, a team or an address.'),
        because: finding_file_text.describe('The line that says so.'),
    }))
        .describe('Empty: nobody owns it.'),
    service: serviceFileSchema
        .nullable()
        .describe('The service it belongs to, as in `services`; null where none claims it.'),
    signals: schemas/* strictObject */.rej(Object.fromEntries(signal/* signalNames */.b.map((name) => [name, finding_file_signal])))
        .describe('Every signal, known or unknown with a reason.'),
    reach: schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['path', 'refuted', 'unknown'])
            .describe('path: a call path or further. refuted: only negatives that count. Unknown is not refuted.'),
        level: schemas/* enum */.k5n(reach/* reachLevels */.HU).describe('The furthest that a tool shows.'),
        contested: schemas/* boolean */.zMY().describe('Tools disagree at the same granularity.'),
        because: finding_file_text.describe('Which tool, and its words.'),
    })
        .describe('How far an attacker’s input is shown to get.'),
    change: schemas/* enum */.k5n(change/* changes */.Ao).describe('Against the baseline.'),
    cause: schemas/* enum */.k5n(change/* causes */.ps).describe('Introduced by this change, disclosed to the world, or neither can be shown.'),
    causeBecause: finding_file_text.describe('Who says so.'),
    firstSeen: finding_file_text.describe('By the history, else by this run; ISO 8601.'),
    trackedBy: schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(change/* trackReasons */.LP).describe('The named reason.'),
        values: schemas/* record */.g1P(finding_file_text, finding_file_text).describe('What was compared, and agreed.'),
    })
        .optional()
        .describe('Why it is a finding that an earlier run saw; absent where none did.'),
    priority: schemas/* strictObject */.rej({
        band: schemas/* enum */.k5n(priority/* bands */.R).describe('From a decision table; orders the list and decides nothing.'),
        row: finding_file_text.describe('The row of the table that held.'),
        facts: schemas/* array */.YOg(fact).describe('The checkable facts, most telling first.'),
    })
        .describe('Why it stands where it stands. There is no score.'),
});

;// CONCATENATED MODULE: ./build/model/group.js

const groupKinds = ['upgrade', 'rule', 'secret'];
const group_text = schemas/* string */.YjP();
/** Findings that one piece of work closes; the only definition of the shape. */
const groupSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(groupKinds)
        .describe('upgrade: of one package. rule: one rule through a file tree. secret: one value in several places.'),
    title: group_text.describe('The piece of work in one line.'),
    findings: schemas/* array */.YOg(group_text).min(1).describe('Ids of the findings it closes, in rank order.'),
    where: group_text.describe('The manifest, image or folder it is done in; empty where nobody says.'),
    package: group_text.optional().describe('upgrade: the package, as a package URL without version.'),
    from: group_text.optional().describe('upgrade: the version in use.'),
    to: group_text
        .nullable()
        .optional()
        .describe('upgrade: the smallest version that closes all of them; null where their versions do not compare.'),
});

// EXTERNAL MODULE: ./build/model/judgement.js
var judgement = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/model/job.js
var job = __webpack_require__(4318);
// EXTERNAL MODULE: ./build/model/occasion.js
var occasion = __webpack_require__(1971);
// EXTERNAL MODULE: ./build/model/policy.js
var policy = __webpack_require__(154);
;// CONCATENATED MODULE: ./build/model/problem.js
/** Trouble with data we were given: shown, counted, judged by the policy; never thrown. */
const problemCodes = [
    'unreadable',
    'missing',
    'unrecognised',
    'ambiguous',
    'entry-skipped',
    'too-large',
    'scanner-failed',
    'encoding',
    'intel',
    'context',
];

// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(3938);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/model/assessment-file.js












/** The name and version that the file carries; a change that others could notice gets a new one. */
const assessmentFileVersion = 'posture-gate/assessment/v1';
const assessment_file_text = schemas/* string */.YjP();
const count = schemas/* number */.aig().int().min(0);
const ids = schemas/* array */.YOg(assessment_file_text).describe('Ids of findings.');
const entryCounts = {
    read: count.describe('Entries in the report.'),
    kept: count.describe('Became evidence.'),
    dismissed: count.describe('No finding by the tool’s own word.'),
    skipped: count.describe('Could not be used; each is a problem.'),
};
const run = schemas/* strictObject */.rej({
    occasion: schemas/* enum */.k5n(occasion/* occasions */.D)
        .describe('A change is judged by what it introduces, a release by what is open, a record judges nothing.'),
    now: assessment_file_text.describe('The moment of the decision, ISO 8601.'),
    serverUrl: assessment_file_text.optional().describe('Such as https://github.com.'),
    repository: assessment_file_text.optional().describe('owner/name.'),
    headSha: assessment_file_text.optional().describe('The commit that was assessed and that links point at.'),
    checkoutSha: assessment_file_text.optional().describe('The commit that was checked out, where it is another.'),
    baseSha: assessment_file_text.optional().describe('The commit the policy and the catalogue were read from.'),
    branch: assessment_file_text.optional().describe('The branch that was assessed.'),
    pullRequest: schemas/* number */.aig().int().optional().describe('Its number.'),
    runUrl: assessment_file_text.optional().describe('The page of the workflow run.'),
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(job/* jobResults */.k))
        .optional()
        .describe('How the jobs before this one ended, where the workflow says.'),
    rootInRepository: assessment_file_text.optional().describe('Prefix from the root that was assessed to the root of the repository.'),
});
const problem = schemas/* strictObject */.rej({
    code: schemas/* enum */.k5n(problemCodes).describe('Its kind.'),
    message: assessment_file_text.describe('What was found and what was expected.'),
    next: assessment_file_text.describe('What to do next.'),
    at: schemas/* strictObject */.rej({
        file: assessment_file_text.describe('The file as it was given.'),
        pointer: assessment_file_text.optional().describe('As in `evidence[].source`.'),
        line: schemas/* number */.aig().int().optional().describe('From 1.'),
        column: schemas/* number */.aig().int().optional().describe('From 1.'),
        byte: schemas/* number */.aig().int().optional().describe('Offset from the start of the file.'),
    })
        .describe('Where it was met.'),
})
    .describe('Trouble with data that was given.');
const assessment_file_report = schemas/* strictObject */.rej({
    file: assessment_file_text.describe('The report as it was given.'),
    sha256: assessment_file_text.describe('Of the file, hex.'),
    document: count.optional().describe('Which of several documents of the file it is, from 0.'),
    format: assessment_file_text.nullable().describe('The reader that claimed it; null where none did.'),
    tool: schemas/* strictObject */.rej({
        name: assessment_file_text.describe('As it calls itself.'),
        version: assessment_file_text.optional().describe('Where it says so.'),
    })
        .nullable()
        .describe('Who wrote it; null where that is not known.'),
    category: schemas/* enum */.k5n(category/* categories */.L).nullable().describe('Kind of the tool.'),
    health: schemas/* enum */.k5n(report/* healths */.eS).describe('`ok` includes a report that ran and found nothing.'),
    counts: schemas/* strictObject */.rej(entryCounts).describe('Every entry: read = kept + dismissed + skipped.'),
    scannedAt: assessment_file_text.optional().describe('When the tool ran, where the report says so.'),
    commit: assessment_file_text.optional().describe('What it looked at, where the report says so.'),
    tracked: schemas/* boolean */.zMY().optional().describe('Tracked in git: it meets no expectation.'),
    trusted: schemas/* boolean */.zMY().optional().describe('Claims of the platform team (VEX) and no scan: it meets no expectation.'),
    parts: schemas/* array */.YOg(assessment_file_text).optional().describe('Files beside it that were read as parts of it.'),
    problems: schemas/* array */.YOg(problem).describe('Those of this report.'),
});
const waiver = schemas/* strictObject */.rej({
    id: assessment_file_text.describe('The identifier, finding or rule it covers.'),
    package: assessment_file_text.optional().describe('Only in this package.'),
    paths: schemas/* array */.YOg(assessment_file_text).optional().describe('Only in these places, globs.'),
    reason: schemas/* enum */.k5n(policy/* reasonCodes */.JC).describe('Why, as a code.'),
    text: assessment_file_text.describe('Why, in words.'),
    approvedBy: assessment_file_text.describe('Who accepted it.'),
    ticket: assessment_file_text.optional().describe('Where it was discussed.'),
    expires: assessment_file_text.describe('Last day it holds, UTC.'),
});
const assessment_file_verdict = schemas/* strictObject */.rej({
    outcome: schemas/* enum */.k5n(verdict/* outcomes */.K)
        .describe('Undecided: evidence the policy requires is missing, broken, stale or of another commit.'),
    because: assessment_file_text.describe('The outcome in one sentence.'),
    violations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: assessment_file_text.describe('Its name in the policy.'),
        reason: assessment_file_text.describe('Why it is there, in the policy’s words.'),
        then: schemas/* enum */.k5n(['block', 'warn', 'shadow']).describe('What it does.'),
        findings: ids,
    }))
        .describe('Every rule that fired; `shadow` is recorded and not enforced.'),
    gaps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        expected: assessment_file_text.describe('What the policy wants to see.'),
        why: schemas/* enum */.k5n(verdict/* gapReasons */.U).describe('What is the matter with it.'),
        because: assessment_file_text.describe('In words, with the next step.'),
        then: schemas/* enum */.k5n(['undecided', 'warn']).describe('What the gap does.'),
    }))
        .describe('Evidence that the policy expects and that is not there.'),
    overridden: schemas/* strictObject */.rej({
        by: assessment_file_text.describe('Their login.'),
        label: assessment_file_text.describe('The label they set.'),
        at: assessment_file_text.describe('When, ISO 8601.'),
        outcome: schemas/* enum */.k5n(['block', 'undecided']).describe('What it would have been.'),
    })
        .optional()
        .describe('Somebody with the permission let this commit through.'),
    waived: schemas/* array */.YOg(schemas/* strictObject */.rej({ waiver: waiver.describe('The waiver in force.'), findings: ids }))
        .describe('Findings accepted by a person, until a date.'),
    idleWaivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        waiver: waiver.describe('As in the policy.'),
        why: schemas/* enum */.k5n(['expired', 'unused']).describe('Past its day, or matching nothing.'),
    }))
        .describe('Waivers that decide nothing any more.'),
});
const preset = schemas/* enum */.k5n(judgement/* judgingPresets */.b3).describe('Its name.');
const presetJudgement = schemas/* strictObject */.rej({
    preset,
    outcome: schemas/* enum */.k5n(verdict/* outcomes */.K).describe('With what the policy in use expects and waives.'),
    blocking: count.describe('Findings that its rules block.'),
});
const changeNames = schemas/* array */.YOg(schemas/* strictObject */.rej({
    pullRequest: schemas/* number */.aig().int().optional().describe('Its number, where it has one.'),
    commit: assessment_file_text.describe('The head that was judged.'),
}));
const trial = schemas/* strictObject */.rej({
    preset,
    changes: count.describe('Changes it was asked about.'),
    blocked: changeNames.describe('What the policy in use let through and it would have blocked.'),
    undecided: changeNames.describe('What the policy in use let through and it could not have decided.'),
    forks: count.describe('Of the changes, those from forks: their own runs say so.'),
});
const summary = schemas/* strictObject */.rej({
    reports: schemas/* strictObject */.rej({ read: count.describe('Files.'), healthy: count.describe('Of health `ok`.') })
        .describe('Report files.'),
    entries: schemas/* strictObject */.rej(entryCounts).describe('Over all reports.'),
    findings: count.describe('After merging; waived and dismissed ones included.'),
    bySeverity: schemas/* strictObject */.rej(Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, count.describe('Findings.')])))
        .describe('Findings by severity.'),
    byCategory: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(category/* categories */.L), count).describe('Findings by kind of tool.'),
    byChange: schemas/* record */.g1P(assessment_file_text, count).describe('Findings by their state against the baseline.'),
    kindsSeen: schemas/* array */.YOg(schemas/* enum */.k5n(category/* categories */.L)).describe('Kinds of tools that reported.'),
    kindsNotSeen: schemas/* array */.YOg(schemas/* enum */.k5n(category/* categories */.L)).describe('Kinds that did not: nobody looked.'),
    baseline: schemas/* strictObject */.rej({
        commit: assessment_file_text.describe('The commit it is of; empty where it names none.'),
        at: assessment_file_text.describe('When it was made, ISO 8601.'),
        later: schemas/* boolean */.zMY().describe('Whether it is of a commit after the one that the change starts from.'),
    })
        .optional()
        .describe('What the findings were compared with.'),
    unknowns: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: assessment_file_text.describe('What is not known.'), how: assessment_file_text.describe('How to give it.') }))
        .describe('What is not known, and how to give it.'),
});
const trend = schemas/* strictObject */.rej({
    at: schemas/* array */.YOg(assessment_file_text).describe('When, ISO 8601.'),
    open: schemas/* array */.YOg(count).describe('Open at that time.'),
    new: schemas/* array */.YOg(count).describe('New since the one before.'),
    resolved: schemas/* array */.YOg(count).describe('Resolved since the one before.'),
    medianDaysToFix: schemas/* number */.aig().nullable().describe('Null where nothing was fixed yet.'),
});
/** The assessment file, field by field: what `--json` writes. The only definition; its JSON Schema and its page are made from it. */
const assessmentFileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(assessmentFileVersion).describe('Name and version of this format.'),
    run: run.describe('Where and when the run took place.'),
    policy: schemas/* strictObject */.rej({ source: assessment_file_text.describe('Where it was read: preset or file, and at which commit.') })
        .describe('The policy that judged.'),
    notices: schemas/* array */.YOg(assessment_file_text).describe('What must be known before anything else.'),
    verdict: assessment_file_verdict.describe('What the gate says.'),
    presets: schemas/* array */.YOg(presetJudgement).describe('What the presets say of the same findings; only of a change.'),
    trials: schemas/* array */.YOg(trial).describe('Presets that are stricter than the policy in use, once five changes were judged.'),
    summary: summary.describe('Counts, and what is not known.'),
    reports: schemas/* array */.YOg(assessment_file_report).describe('Every report file with its health.'),
    problems: schemas/* array */.YOg(problem).describe('All of them, also those met before reading.'),
    services: schemas/* array */.YOg(serviceFileSchema).describe('The service catalogue.'),
    resolved: ids.describe('What the baseline had and is gone, where its producer ran healthily.'),
    trend: trend.describe('The posture over time, oldest first.'),
    groups: schemas/* array */.YOg(groupSchema).describe('Findings that one piece of work closes, what closes most first.'),
    findings: schemas/* array */.YOg(findingFileSchema).describe('In rank order, what breaks the gate first.'),
});


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ mergeReasons),
/* harmony export */   xX: () => (/* binding */ fingerprintBases),
/* harmony export */   zr: () => (/* binding */ relatedReasons)
/* harmony export */ });
/** What an identity is made of. One made of an advisory survives refactoring, one made of a line number does not: people see which. */
const fingerprintBases = [
    'advisory+package',
    'family+path+code',
    'family+path+line',
    'rule+path+code',
    'rule+path+line',
    'family+endpoint',
    'rule+endpoint',
    'secret',
    'rule+resource',
    'rule+workload',
];
/** Why evidence is one finding. */
const mergeReasons = [
    'same-advisory-and-package',
    'same-file-family-and-lines',
    'same-rule-and-place',
    'same-secret',
    'same-endpoint-family-and-parameter',
    'flow-meets-code',
    'trace-meets-code',
    'route-meets-code',
    'same-workload-and-rule',
    'same-by-policy',
];
/** Why two findings are shown side by side and not joined. */
const relatedReasons = [
    'route-of-two-applications',
    'route-without-parameter',
    'same-file-and-family',
    'same-package',
];


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ judgementFileVersion),
/* harmony export */   b3: () => (/* binding */ judgingPresets),
/* harmony export */   dC: () => (/* binding */ judgementFileSchema),
/* harmony export */   jq: () => (/* binding */ judgementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(543);


/** The presets that judge every change beside the policy in use, most lenient first. */
const judgingPresets = ['default', 'strict'];
/** Nothing in it is free text, so that nothing in it can be more than it is. */
const shape = {
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(2_147_483_647).optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomes */ .K),
    presets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(judgingPresets),
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomes */ .K),
        blocking: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(10_000_000),
    }))
        .max(judgingPresets.length),
};
/** A judgement inside a snapshot. */
const judgementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...shape, fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional() });
/** The name and version of the file that the run of a change leaves. */
const judgementFileVersion = 'posture-gate/judgement/v1';
/** That file. Whether a change comes from a fork is nothing it could say itself. */
const judgementFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(judgementFileVersion), ...shape });


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ bands),
/* harmony export */   h: () => (/* binding */ factNames)
/* harmony export */ });
/** Where a finding stands in the decision table. Bands order the list; only rules decide. */
const bands = ['B0', 'B1', 'B2', 'B3', 'B4'];
const factNames = [
    'severity',
    'malicious',
    'exploited',
    'likely',
    'reach',
    'exposure',
    'criticality',
    'data',
    'confidence',
    'corroborated',
    'fix',
    'scope',
    'relationship',
    'cause',
    'dismissed',
];


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


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signalNames),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const signalNames = [
    'exploited',
    'likely',
    'reachable',
    'exposed',
    'fixable',
    'in-change',
    'corroborated',
    'scope',
    'relationship',
    'test-code',
    'valid-secret',
    'malicious',
];
/** The value of a known signal, else undefined. */
const known = (signal) => signal.state === 'known' ? signal.value : undefined;


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   U: () => (/* binding */ gapReasons)
/* harmony export */ });
/** Undecided: evidence the policy requires is missing, broken, stale or of another commit. */
const outcomes = ['pass', 'warn', 'block', 'undecided'];
const gapReasons = [
    'missing',
    'unreadable',
    'scanner-failed',
    'stale',
    'other-commit',
    'shrunk',
    'tracked',
];


/***/ })

};
