/*
 * The package by `require`: its ES module asks for import.meta.url when it is loaded (in fdir), which a bundle in CommonJS does not have.
 */
module.exports = require('tinyglobby');
