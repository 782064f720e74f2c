// Right words in wrong places, put into clean releases.

import {append, mutations} from '../mutations.ts'

const sentences = (rule: string, lines: readonly string[]) =>
  mutations(rule, (release) => lines.flatMap((line) => [...append(release, line)]))

sentences('confused-word', [
  'The crews have always {being} told to wait.',
  'We {where} pleased with the tides.',
  'The crews {where} greeted by the mayor.',
  'They mend for {there} small fleets what they can.',
  'The plan to expand {there} teams is old.',
  "A yard {who's} mission is to mend boats won.",
  'It is for someone {whose} going to sail.',
  'The boats are {to} expensive.',
  'The crews waited for {to} long.',
  'The crews are expected {too} arrive in May.',
  'The crews will {no} be paid.',
  'The yard was {no} repaired by the storm.',
  'She graduated {form} the school of sailing.',
  'Crews came from all over the {word}.',
  'It is the largest boat yard in the {word}.',
  'The two yards agreed in {principal} to merge.',
  'The {principle} reason is the tide.',
  'The rescue {personal} should stay.',
  'It is a {personnel} belief.',
  'A study {lead} by the yard came out.',
  'They {belief} that the tide will turn.',
  'They are {loosing} money.'
])

sentences('confused-its', ["The yard gauged {it's} strength with care.", "The yard is using {it's} boats."])

sentences('confused-and', [
  'It lends boats {an} the crews mend sails.',
  'It lends boats {an} mends sails.',
  'It lends boats {an} from the yard it buys sails.',
  'It is {and} important step for the crews.'
])
