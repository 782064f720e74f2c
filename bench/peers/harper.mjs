// harper.js has no command line: lint the files that are named, or all of a folder.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {LocalLinter} from 'harper.js'
import {binaryInlined} from 'harper.js/binaryInlined'

const [, , path] = process.argv
const paths = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
const linter = new LocalLinter({binary: binaryInlined})
await linter.setup()
for (const path of paths) {
  const lints = await linter.lint(readFileSync(path, 'utf8'))
  for (const lint of lints) console.log(path, lint.span().start, lint.message())
}
