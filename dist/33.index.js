export const id = 33;
export const ids = [33];
export const modules = {

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveAsThread: () => (/* binding */ serveAsThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);


/** What this program does as a thread of itself: waits for a task and reads reports for the first one. */
function serveAsThread() {
    // The only threads that run the program are those of `readAhead`.
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once('message', (task) => {
        (0,_read_ahead_js__WEBPACK_IMPORTED_MODULE_1__/* .readForOthers */ .H)(task, (answer) => {
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer, [answer.packed.words.buffer]);
        });
    });
}


/***/ })

};
