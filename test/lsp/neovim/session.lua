-- One session of Neovim's own language client with the server, with nothing of ours between them.
-- Arguments from the environment: SERVER (command, a word a line), ARTICLE (file), REPORT (file).
local report = {}

local function finish()
	local file = assert(io.open(os.getenv('REPORT'), 'w'))
	file:write(vim.fn.json_encode(report))
	file:close()
	vim.cmd('qall!')
end

local function messages()
	return vim.tbl_map(function(diagnostic)
		return { line = diagnostic.lnum, col = diagnostic.col, code = diagnostic.code }
	end, vim.diagnostic.get(0))
end

local function wait_for(condition)
	assert(vim.wait(10000, condition, 5), 'nothing came in time')
end

local function ask(method, params)
	params.textDocument = vim.lsp.util.make_text_document_params()
	local answers = assert(vim.lsp.buf_request_sync(0, method, params, 10000))
	return assert(answers[1] or answers[vim.tbl_keys(answers)[1]]).result
end

local function session()
	vim.cmd('edit ' .. os.getenv('ARTICLE'))
	vim.bo.filetype = 'text'
	local client = assert(vim.lsp.start_client({
		name = 'warraq',
		cmd = vim.split(os.getenv('SERVER'), '\n'),
		root_dir = vim.fn.getcwd(),
	}))
	vim.lsp.buf_attach_client(0, client)

	wait_for(function() return #vim.diagnostic.get(0) > 0 end)
	report.found = messages()

	report.outline = vim.tbl_map(function(symbol) return symbol.name end, ask('textDocument/documentSymbol', {}))
	report.hover = ask('textDocument/hover', { position = { line = 1, character = 18 } }).contents.value

	local range = vim.lsp.util.make_given_range_params({ 1, 0 }, { 1, 0 }).range
	local actions = ask('textDocument/codeAction', { range = range, context = { diagnostics = {} } })
	report.actions = vim.tbl_map(function(action) return action.title end, actions)

	-- An action with a command, as Neovim runs it: the server answers with an edit of a new file.
	local word = { line = 1, character = 0 }
	local offered = ask('textDocument/codeAction', { range = { start = word, ['end'] = word }, context = { diagnostics = {} } })
	local accept = vim.tbl_filter(function(action) return action.command end, offered)[1]
	report.offered = vim.tbl_map(function(action) return action.title end, offered)
	assert(vim.lsp.buf_request_sync(0, 'workspace/executeCommand', accept.command, 10000))
	local corpus = vim.fn.bufnr('warraq.json')
	report.accepted = table.concat(vim.api.nvim_buf_get_lines(corpus, 0, -1, false), '')
	vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
	wait_for(function() return #vim.diagnostic.get(0) == 0 end)
	report.mended = vim.api.nvim_buf_get_lines(0, 0, -1, false)

	-- Typed letter by letter, so that each change goes out on its own.
	for _, letter in ipairs({ ' ', 'ا', 'ل', 'ى' }) do
		local line = vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]
		vim.api.nvim_buf_set_text(0, 1, #line, 1, #line, { letter })
	end
	vim.api.nvim_buf_set_text(0, 0, 0, 0, 0, { '😀', '' })
	wait_for(function() return #vim.diagnostic.get(0) > 0 end)
	wait_for(function() return vim.diagnostic.get(0)[1].lnum == 2 end)
	report.typed = messages()
end

vim.defer_fn(function()
	local succeeded, problem = pcall(session)
	if not succeeded then report.problem = tostring(problem) end
	finish()
end, 0)
