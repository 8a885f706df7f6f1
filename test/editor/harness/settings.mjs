/** A VS Code that shows the article and nothing that was not asked for. */
export const QUIET = {
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'window.commandCenter': false,
	'security.workspace.trust.enabled': false,
}
