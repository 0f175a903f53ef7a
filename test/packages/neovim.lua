-- A session of Neovim with its own language client, without a window: nvim --clean --headless -l neovim.lua OUT CMD…
-- Writes what it has seen into the file OUT, as JSON.
local out = arg[1]
local cmd = vim.list_slice(arg, 2)
local seen = {}

vim.cmd.edit('stories/outage.md')
vim.bo.filetype = 'markdown'
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start({ name = 'star-coach', cmd = cmd, root_dir = vim.fn.getcwd() })
local client = vim.lsp.get_client_by_id(id)

local function wait_for(what, condition)
	if not vim.wait(20000, condition, 20) then
		error(what .. ' did not come')
	end
end

local function codes()
	return vim.tbl_map(function(diagnostic)
		return diagnostic.code
	end, vim.diagnostic.get(buffer))
end

local function ask(method, params)
	local answer = assert(client.request_sync(method, params, 20000, buffer))
	assert(answer.err == nil, vim.inspect(answer.err))
	return answer.result
end

local function at(line, character)
	return { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = line, character = character } }
end

wait_for('a finding', function()
	return vim.tbl_contains(codes(), 'missing-section')
end)
seen.found = codes()

seen.hover = ask('textDocument/hover', at(2, 4)).contents.value
seen.symbols = vim.tbl_map(function(symbol)
	return symbol.name
end, ask('textDocument/documentSymbol', at(0, 0))[1].children)
seen.lens = ask('textDocument/codeLens', at(0, 0))[1].command.title

-- Writes what is missing, as `:lua vim.lsp.buf.code_action` does with a key.
vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.starCoach' }, diagnostics = {} }, apply = true })
wait_for('the fix', function()
	return not vim.tbl_contains(codes(), 'missing-section')
end)
seen.fixed = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
vim.cmd.undo()
seen.undone = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
wait_for('the finding again', function()
	return vim.tbl_contains(codes(), 'missing-section')
end)

-- Types the heading of the missing part.
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', '## ' })
local last = vim.api.nvim_buf_line_count(buffer) - 1
local items = ask('textDocument/completion', at(last, 3))
seen.completions = vim.tbl_map(function(item)
	return item.label
end, items.items or items)

client.stop()
wait_for('the end of the server', function()
	return client.is_stopped()
end)
vim.fn.writefile({ vim.json.encode(seen) }, out)
