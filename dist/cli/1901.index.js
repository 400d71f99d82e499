export const id = 1901;
export const ids = [1901];
export const modules = {

/***/ 61901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOctokit: () => (/* binding */ openOctokit)
/* harmony export */ });
/** The client of GitHub's API of the command line and the library. The Action's is `@actions/github`, the same with more. */
const openOctokit = async ({ baseUrl, token, userAgent, fetch }) => {
    const { Octokit } = await __webpack_require__.e(/* import() */ 1692).then(__webpack_require__.bind(__webpack_require__, 81692));
    return new Octokit({ baseUrl, userAgent, request: { fetch }, ...(token !== undefined && { auth: token }) }).request;
};


/***/ })

};
