/** A browser's VS Code saves a second after each change, unasked: what is undone then stays in the file. */
export const SAVES_NOTHING = { 'files.autoSave': 'off' }

/** A VS Code that shows the article and nothing that was not asked for, as the desktop's does. */
export const QUIET = {
	...SAVES_NOTHING,
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'window.commandCenter': false,
	'security.workspace.trust.enabled': false,
}
