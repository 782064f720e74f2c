// JUnit's XML, which GitLab, Jenkins and CircleCI show: a suite a file, a failed test a finding that makes the run fail.

import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../rule.ts'
import type {Report} from './report.ts'
import {reaches, severityOf} from './severity.ts'
import {attributes, escaped} from './xml.ts'

/** A file without findings is a suite with one test that passes. */
export function junit(): Report {
  const suites: string[] = []
  let tests = 0
  let failures = 0
  return {
    add(file, failOn) {
      tests += Math.max(file.messages.length, 1)
      failures += file.messages.filter((message) => reaches(message, failOn)).length
      suites.push(suite(file, failOn))
      return ''
    },
    end() {
      const sums = attributes({name: 'newslint', tests, failures, errors: 0})
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${sums}>\n${suites.join('')}</testsuites>\n`
    }
  }
}

function suite({path = '<stdin>', messages}: VFile, failOn: Severity) {
  const failures = messages.filter((message) => reaches(message, failOn)).length
  const tests = Math.max(messages.length, 1)
  const cases = messages.map((message) => testcase(path, message, failOn))
  const passed = `    <testcase${attributes({name: 'no findings', classname: path, time: 0})}/>\n`
  const sums = attributes({name: path, tests, failures, errors: 0, skipped: 0, time: 0})
  return `  <testsuite${sums}>\n${cases.join('') || passed}  </testsuite>\n`
}

function testcase(path: string, message: VFileMessage, failOn: Severity) {
  const {line, column, ruleId, reason} = message
  const name = `${line}:${column} ${ruleId}`
  const head = `    <testcase${attributes({name, classname: path, time: 0})}`
  const said = `${severityOf(message)}: ${reason}`
  if (!reaches(message, failOn))
    return `${head}>\n      <system-out>${escaped(said)}</system-out>\n    </testcase>\n`
  const failure = attributes({message: reason, type: severityOf(message)})
  return `${head}>\n      <failure${failure}>${escaped(`${path}:${line}:${column} ${said}`)}</failure>\n    </testcase>\n`
}
