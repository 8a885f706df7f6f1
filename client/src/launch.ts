/**
 * What Node is started with to run the server. A small nursery: see `server/src/boot.ts`, which cannot do it for its own
 * thread. And large pieces of memory straight from the system (GNU C library; others ignore it): freed in
 * a heap between pieces that are in use they would stay with us, a sixth of the server with a large corpus. A keystroke in
 * a text of 10 MB takes a tenth longer for it.
 */
export const LAUNCH = {
	execArgv: ['--max-semi-space-size=2'],
	env: {
		MALLOC_ARENA_MAX: '1',
		MALLOC_MMAP_THRESHOLD_: '131072',
		MALLOC_TRIM_THRESHOLD_: '131072',
	},
}
