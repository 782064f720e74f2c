// The plain chain that a newsroom would put together from packages: English, a dictionary, a report.
import {readFileSync} from 'node:fs'
import dictionary from 'dictionary-en'
import retextEnglish from 'retext-english'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

const [, , path] = process.argv
const file = new VFile({path, value: readFileSync(path)})
const chain = unified().use(retextEnglish).use(retextSpell, {dictionary})
await chain.run(chain.parse(file), file)
console.log(reporter(file))
