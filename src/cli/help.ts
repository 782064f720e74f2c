// What `newslint --help` says.

export const help = `newslint [options] FILE|DIR|GLOB…   proofread press releases

  newslint release.txt                report what a proofreader would
  newslint releases/                  every .txt, .md, .html, .docx and the like in a folder
  newslint 'news/**/*.md'             a glob
  cat release.txt | newslint -        standard input

Options
  --fix                  apply the safe fixes, report the rest; with -, print the mended text
  --diff                 show what --fix would change, write nothing, report the rest
  --format FORMAT        stylish (default), json, github, sarif, junit, checkstyle
  --quiet, -q            report only what makes the run fail
  --fail-on SEVERITY     error (default), warning or info: what makes the run fail
  --rule RULE=SEVERITY   off, info, warning or error for one rule; may be repeated
  --profile PROFILE      house style: ap, govuk, eu, un, wipo
  --config FILE          this configuration instead of the nearest .newslintrc.json
  --staged               what the next commit holds, read from git's index; writes nothing
  --changed-lines[=REV]  only findings on lines that the commit touches, or the branch since REV
  --stdin-filename NAME  what to call standard input
  --color, --no-color    colour, or none; by default only on a terminal
  --help, -h  --version, -v

Commands
  newslint rules         list the rules
  newslint explain RULE  why a rule speaks, with examples: it reports what stands in {…}
  newslint facts FILE    what newslint reads in a release: when it is issued, its parts, names,
                         acronyms, dates, times and figures
  newslint add WORD…     add words and names to the house dictionary; makes newslint-words.txt
                         and .newslintrc.json where there is none
  newslint accept FILE --rule RULE --at LINE[:COLUMN] --reason TEXT
                         leave findings as they are, in .newslint-accepted.json
  newslint lsp           serve an editor, in the language server protocol

Exit codes
  0  nothing that makes the run fail
  1  findings at or above --fail-on; with --fix and --diff, those that are left behind the safe fixes
  2  something could not be read, written or understood
`
