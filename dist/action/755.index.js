export const id = 755;
export const ids = [755];
export const modules = {

/***/ 20755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmVerdict: () => (/* binding */ confirmVerdict)
/* harmony export */ });
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93410);

/** Reasons that decide nothing about the bundle. */
const UNDECIDED = ['VERIFICATION_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'INPUT_UNREADABLE'];
/**
 * Decides, and asks for a second opinion about the bundles that an accepting verdict rests on. A bundle that it does not confirm counts no
 * longer, as any bundle that is not authentic, so it is decided again without it. A missing answer leaves the verdict open.
 */
async function confirmVerdict(scoped, { artifact, path, decide }) {
    const asked = new Set();
    let current = [...scoped];
    for (;;) {
        const decided = await decide(current);
        if (decided.verdict !== 'verified')
            return decided;
        const open = listDeciding(decided).filter((position) => !asked.has(position));
        for (const position of open)
            asked.add(position);
        const answers = new Map();
        const asking = open.map(async (position) => {
            const known = current[position];
            if (known)
                answers.set(position, await ask(known, artifact, path));
        });
        await Promise.all(asking);
        current = current.map((known, position) => answers.get(position) ?? known);
        const bundles = decided.bundles.map((bundle, position) => addOpinion(bundle, answers.get(position)));
        const problems = [...answers.values()].flatMap(({ assessment }) => assessment.checked.problem ?? []);
        const undecided = problems.find(({ code }) => UNDECIDED.includes(code));
        if (undecided)
            return { ...decided, verdict: 'inconclusive', problem: undecided, bundles };
        if (problems.length === 0)
            return { ...decided, bundles };
    }
}
/** The bundles that met the requirements; without requirements, and for one that names no bundles, every accepted bundle. */
function listDeciding({ bundles, rules = [] }) {
    const accepted = bundles.flatMap(({ problem }, position) => (problem ? [] : [position]));
    const required = rules.filter(({ rule, satisfied }) => rule === 'require' && satisfied);
    const named = required.map((rule) => rule.bundles ?? []);
    return named.length === 0 || named.some((positions) => positions.length === 0) ? accepted : [...new Set(named.flat())];
}
/** What was decided about a bundle, with the opinion about it. */
function addOpinion(decided, answer) {
    const { secondOpinion, problem } = answer?.assessment.checked ?? {};
    return { ...decided, ...(secondOpinion && { secondOpinion }), ...(problem && { problem }) };
}
async function ask(scoped, artifact, path) {
    const { candidate, assessment } = scoped;
    const { verdict, roots = [], checked } = assessment;
    if (!candidate?.bundle || !verdict)
        return scoped;
    const { bundle, payload } = candidate;
    const about = payload ? { kind: 'bytes', bytes: payload } : artifact;
    const answered = (secondOpinion) => ({ ...scoped, assessment: { ...assessment, checked: { ...checked, secondOpinion } } });
    try {
        const opinions = await Promise.all(roots.flatMap(({ askSecondOpinion }) => askSecondOpinion?.({ bundle, verdict, artifact: about, path }) ?? []));
        const [first] = [...opinions].sort((a, b) => Number(a.asked) - Number(b.asked));
        return first ? answered(first) : scoped;
    }
    catch (error) {
        const problem = (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H)(error);
        const opinion = problem.code === 'VERIFICATION_SECOND_OPINION' ? { secondOpinion: { asked: true, agrees: false } } : {};
        return { ...scoped, assessment: { ...assessment, checked: { ...checked, ...opinion, problem }, entries: [] } };
    }
}


/***/ })

};
