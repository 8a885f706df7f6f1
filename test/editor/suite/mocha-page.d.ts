/** mocha's browser build: sets the globals `mocha` and `Mocha`. */
declare module 'mocha/mocha.js'
