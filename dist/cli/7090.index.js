export const id = 7090;
export const ids = [7090];
export const modules = {

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInitPrompts: () => (/* binding */ createInitPrompts)
/* harmony export */ });
/**
 * Asks questions on the terminal, through standard error, because standard output carries only results. The package that draws the
 * questions is loaded with the first question.
 *
 * @param signal Ends a question.
 */
function createInitPrompts(signal) {
    const load = () => __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const common = { input: process.stdin, output: process.stderr, signal };
    const requireAnswer = (answer) => {
        if (typeof answer !== 'symbol')
            return answer;
        // While a question is open, the terminal sends Ctrl-C as a character. The rest of the program handles only the signal.
        if (!signal.aborted)
            process.emit('SIGINT', 'SIGINT');
        throw new Error('The question was not answered.');
    };
    return {
        async select({ message, choices }) {
            const { select } = await load();
            return requireAnswer(await select({ ...common, message, options: choices.map((choice) => ({ ...choice })) }));
        },
        async text({ message, initial, check }) {
            const { text } = await load();
            return requireAnswer(await text({ ...common, message, initialValue: initial, validate: (answer) => check(answer ?? '') }));
        },
        async confirm({ message }) {
            const { confirm } = await load();
            return requireAnswer(await confirm({ ...common, message }));
        },
    };
}


/***/ })

};
