// Stands for node:assert/strict where there is no Node.
globalThis.process ??= { env: {} }
module.exports = require('assert').strict
