export const id = 9665;
export const ids = [9665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that identify an object come first. The others follow in alphabetical order. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artifact', 'verdict'];
/**
 * Characters that JSON allows but a terminal would interpret (C1 controls, bidirectional and other format characters, separators), and
 * the start of commands that some CI runners execute anywhere in a line (`base/secrets/neutralize.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It contains nothing that a terminal or a CI log would interpret, and parses to the original values.
 */
function serializeDocument(document) {
    const text = JSON.stringify(toPlain(document), null, 2);
    return `${text.replace(ACTIVE, escapeUnits)}\n`;
}
const escapeUnits = (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
function toPlain(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    if (Array.isArray(value))
        return value.map(toPlain);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    // fromEntries defines properties, so an untrusted key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ })

};
