// Checkstyle's XML, which reviewdog, Jenkins and many editors read.

import type {VFileMessage} from 'vfile-message'
import type {Report} from './report.ts'
import {severityOf} from './severity.ts'
import {attributes} from './xml.ts'

export function checkstyle(): Report {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  const open = () => {
    const text = head
    head = ''
    return text
  }
  return {
    add(file) {
      const errors = file.messages.map(error).join('')
      return `${open()}  <file${attributes({name: file.path ?? '<stdin>'})}>\n${errors}  </file>\n`
    },
    end: () => `${open()}</checkstyle>\n`
  }
}

function error(message: VFileMessage) {
  const {line = 1, column = 1, reason, ruleId} = message
  const values = {line, column, severity: severityOf(message), message: reason, source: `newslint.${ruleId}`}
  return `    <error${attributes(values)}/>\n`
}
