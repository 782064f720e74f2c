// Neovim, headless, set up as editors/readme.md says.

import {expect} from 'vitest'
import {documented, drive, house, mended, program, release, withEditor, workplace} from './bench.ts'

const nvim = program('nvim')

/** Waits for diagnostics, takes the first fix of the line, then adds a word to the house dictionary. */
const script = `
local report = {}
local function wait(what, ready) assert(vim.wait(10000, ready, 20), 'no ' .. what) end
local function found() return vim.diagnostic.get(0) end
local ok, problem = xpcall(function()
  vim.cmd('edit ferry.txt')
  wait('diagnostics', function() return #found() > 0 end)
  local client = vim.lsp.buf_get_clients(0)[next(vim.lsp.buf_get_clients(0))]
  report.found = vim.tbl_map(function(d)
    return {d.code, vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})[1]}
  end, found())

  local line = found()[1].lnum
  vim.api.nvim_win_set_cursor(0, {line + 1, found()[1].col})
  local params = vim.lsp.util.make_range_params()
  -- As vim.lsp.buf.code_action does; its columns are bytes.
  params.context = {diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, line)}
  local answer = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 5000)
  local actions = answer[client.id].result
  report.titles = vim.tbl_map(function(action) return action.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  wait('news after the fix', function() return #found() == 1 end)
  report.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n') .. '\\n'

  local command = {command = 'newslint.addWord', arguments = {'Nordhaven', vim.uri_from_bufnr(0)}}
  vim.lsp.buf_request_sync(0, 'workspace/executeCommand', command, 5000)
  report.words = vim.fn.readfile('newslint-words.txt')
end, debug.traceback)
report.problem = not ok and problem or nil
vim.fn.writefile({vim.fn.json_encode(report)}, 'report.json')
vim.cmd('qall!')
`

withEditor(nvim)('Neovim shows what was found, mends it and adds a word', () => {
  const setup = `vim.cmd('filetype on')\n${documented('Neovim', 'lua')}`
  const place = workplace({
    '.newslintrc.json': house(),
    'ferry.txt': release,
    'setup.lua': setup,
    'drive.lua': script
  })
  const args = ['--headless', '-u', 'setup.lua', '-i', 'NONE', '-n', '-S', 'drive.lua']
  expect(drive(nvim!, args, place)).toEqual({
    found: [
      ['repeated-word', 'the the'],
      ['double-space', '  ']
    ],
    titles: expect.arrayContaining(['Replace “the the” with “the”', 'Turn the rule “repeated-word” off']),
    text: mended,
    words: ['Nordhaven']
  })
})
