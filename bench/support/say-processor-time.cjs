/** Preloaded (`node --require`) into a process that is measured: tells on file descriptor 3 what the processor did for it, in µs. */
const { writeSync } = require('node:fs')

process.on('exit', () => {
	const { user, system } = process.cpuUsage()
	writeSync(3, `${user + system}`)
})
