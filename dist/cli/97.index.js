export const id = 97;
export const ids = [97];
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


/***/ })

};
