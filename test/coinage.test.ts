// Words that are made as they are needed, and names that were written over from another script.

import {expect, test} from 'vitest'
import {coinage} from '../src/spelling/coinage.ts'
import {looksRomanised} from '../src/spelling/romanised.ts'

test.each([
  ['cyberhygiene', 'prefixed'],
  ['nonhydrogenated', 'prefixed'],
  ['driverlessness', 'suffixed'],
  ['harbourwide', 'suffixed'],
  ['fishpreneurs', 'suffixed'],
  ['workshopmates', 'suffixed'],
  ['cookstation', 'compound'],
  ['zomlukast', 'medical'],
  ['Bravotinib', 'medical'],
  ['lymphangioleiomyomatosis', 'medical']
])('%s is %s', (word, made) => expect(coinage(word)).toBe(made))

test.each([
  'goverment',
  'recieved',
  'adress',
  'seperately',
  'untill',
  'occured',
  'beleive',
  'Xq',
  '',
  '12345678',
  'hydroxymethylglutarylcoenzymekinase'
])('%s is not made of known parts', (word) => expect(coinage(word)).toBeUndefined())

test.each([
  'Xiaohong',
  'Zhongshan',
  'Hsien',
  'Loong',
  'Chng',
  'Tae-yul',
  'Jae-in',
  'Watanabe',
  'Nguyen',
  'Ngoc',
  'Kheng'
])('%s looks romanised', (name) => expect(looksRomanised(name)).toBe(true))

test.each([
  'Goverment',
  'Departement',
  'Untied',
  'Commision',
  'Colombus',
  'Wirth',
  'Sorensen',
  '',
  '-',
  'A',
  'Шанхай'
])('%s does not look romanised', (word) => expect(looksRomanised(word)).toBe(false))
