// The width of a text in a terminal is string-width's for what stands in reports of releases.

import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import width from '../src/reports/width.ts'

test.each([
  '',
  'error',
  '12:4-12:9',
  'Unexpected `recieve`, expected `receive`',
  'Unexpected “naïve – café’s”, expected €5 … 20 °C',
  '\u001B[31merror\u001B[39m',
  'Привет, Ελλάδα, عربى',
  '新華社北京 2026 年',
  'ﾊﾝｶｸ ＡＢＣ 한국어',
  'cafe\u0301',
  'soft\u00adhyphen',
  'launch 🚀 now',
  '𠀋 rare'
])('%j', (text) => expect(width(text)).toBe(stringWidth(text)))
