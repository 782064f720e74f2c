// Errors of grammar, made in clean releases.

import {append, mutations, replace} from '../mutations.ts'

mutations('repeated-word', ({text}) =>
  replace(text, / (?:the|of|at|from) (?=\p{Ll})/gu, ([word]) => word + word.trimStart())
)

mutations('a-an', ({text}) =>
  replace(text, /(?<= )an?(?= [\p{L}\p{N}])/gu, ([word]) => (word === 'a' ? 'an' : 'a'))
)

mutations('doubled-time', (release) => [
  ...append(release, 'It opens at 9 a.m. {in the morning} in spring.'),
  ...append(release, 'This year, more crews joined the race {this year}.')
])

mutations('half-pair', (release) => [
  ...append(release, 'Trade grew between 2010 {to} 2015.'),
  ...append(release, 'It lends to both the mill {as well as} the port.'),
  ...append(release, 'It lends neither boats {or} sails.'),
  ...append(release, 'The yard is open from Monday{–}Friday.'),
  ...append(release, 'The yard is shut between May 3{–}5 of each year.'),
  ...append(release, 'Although it rained all that day{, but} the crews sailed.')
])

mutations('glued-text', (release) => [
  ...append(release, 'What the {CrewsThe} plan is to lend boats.'),
  ...append(release, 'It lends to three {towns?people} came from all of them.')
])

mutations('missing-article', (release) => [
  ...append(release, 'It lends boats in {fisheries sector} of the north.'),
  ...append(release, 'It pays {in form of} a grant.'),
  ...append(release, 'It pays for {entire pier} of the old port.'),
  ...append(release, 'It lent to the crews {over last ten years} and more.'),
  ...append(release, 'It opened the depot after signing {memorandum} in the summer.'),
  ...append(release, 'It launched {new platform} for the crews in the spring.'),
  ...append(release, 'It bought the boats from yards in {United Kingdom} last year.'),
  ...append(release, 'Its head is known to all, for she worked as {teacher} in the town.')
])

mutations('superfluous-article', (release) => [
  ...append(release, 'It bought {an} equipment for the lab.'),
  ...append(release, 'They spoke of {the} Kenya’s exports to the north.')
])

mutations('agreement', (release) => [
  ...append(release, 'The fund {provide} masts to the crews.'),
  ...append(release, 'The number of small ports {have} grown.'),
  ...append(release, 'These small ports {has} grown.'),
  ...append(release, 'Each small port {have} grown.'),
  ...append(release, 'It {rely} on small ports.'),
  ...append(release, 'Participants {has} a map of it.')
])

mutations('plural-after-number', (release) => [
  ...append(release, 'It chose {five company} for the work.'),
  ...append(release, 'They kept the {30} anniversary of the bridge.'),
  ...append(release, 'The board meets every {two week} in the town.')
])

mutations('plural-measure', (release) => [
  ...append(release, 'It gave them {a six months extension} of the loan.'),
  ...append(release, 'It held {a two-days workshop} for the crews.')
])

mutations('counted-uncountable', (release) => [
  ...append(release, 'It bought {many} equipment for the lab.'),
  ...append(release, 'A large {number} of research was done there.')
])

mutations('uncountable-plural', (release) => append(release, 'The crews have made great {headways} since.'))

mutations('verb-form', (release) => [
  ...append(release, 'The port will work with the union in {cultivate} young talent.'),
  ...append(release, 'The crews met to {discussing} the plan.'),
  ...append(release, 'The yard did not {published} the list.')
])

mutations('verb-pattern', (release) => [
  ...append(release, 'They {discussed about} the plan.'),
  ...append(release, 'The yard is {capable to provide} steel.')
])

mutations('miscollocation', (release) => [
  ...append(release, 'The crews {held a speech} on tides.'),
  ...append(release, 'They {did mistakes} at first.')
])

mutations('tense-date', (release) => [
  ...append(release, 'The two crews {have signed} the pact on 3 May 2021.'),
  ...append(release, 'Over the past three years, the fund {was} growing.')
])

mutations('missing-word', (release) => [
  ...append(release, 'The yard {is expected be} ready.'),
  ...append(release, 'It is {one of biggest} yards of the north.')
])

mutations('doubled-phrase', ({text}) =>
  replace(text, /(?<=\p{Ll} )(?:of|in|at) the (?=\p{Ll})/gu, ([words]) => words + words)
)

mutations('pronoun-verb', (release) => [
  ...append(release, 'It {were} cold in the yard.'),
  ...append(release, 'They {has} grown since.'),
  ...append(release, 'There {is} several ways to lend boats.')
])

mutations('determiner-number', (release) => [
  ...append(release, 'It helped many {country} with boats.'),
  ...append(release, 'It is one of the oldest {port} in the north.'),
  ...append(release, 'Every {participants} gets a mast.')
])

mutations('confused-word', (release) => [
  ...append(release, 'It lends boats for {there} crews.'),
  ...append(release, 'The storm {could of been} worse for the yard.')
])

mutations('confused-its', (release) => append(release, '{It’s} mission is to lend boats.'))
