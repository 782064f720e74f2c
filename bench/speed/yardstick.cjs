// A fixed piece of work over the same folder, to measure machines by: count the words, letter by letter in any script.
const {readdirSync, readFileSync} = require('node:fs')
const {join} = require('node:path')

const folder = process.argv[2]
const texts = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => readFileSync(join(parentPath, name), 'utf8'))
const counts = new Map()
for (let round = 0; round < 5; round++) {
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}
console.log(counts.size)
