// Words that seem to be words: "publically", "softwares", "irregardless".

import {phrases, table} from '../../src/phrases.ts'

/** Written from general knowledge: some stand in dictionaries as rare variants, none in edited news. */
const words = `publically	publicly
accidently	accidentally
incidently	incidentally
coincidently	coincidentally
heroicly	heroically
basicly	basically
irregardless	regardless
unequivocably	unequivocally
preventitive	preventive
undoubtably	undoubtedly
supposably	supposedly
disfunctional	dysfunctional
disfunction	dysfunction
dependancy	dependency
dependancies	dependencies
independant	independent
independantly	independently
independance	independence
pavillion	pavilion
pavillions	pavilions
pavillon	pavilion
pavillons	pavilions
supercede	supersede
superceded	superseded
supercedes	supersedes
superceding	superseding
accomodation	accommodation
accomodate	accommodate
develope	develop
developement	development
mischievious	mischievous
miniscule	minuscule
momento	memento
momentos	mementos
restauranteur	restaurateur
restauranteurs	restaurateurs
expresso	espresso
pronounciation	pronunciation
unaccessible	inaccessible
unpatient	impatient
inofficial	unofficial
inofficially	unofficially
unpossible	impossible
infinitively	infinitely
indefinitively	indefinitely
softwares	software
hardwares	hardware
firmwares	firmware
malwares	malware
informations	information
advices	advice
equipments	equipment
furnitures	furniture
luggages	luggage
baggages	baggage
knowledges	knowledge
feedbacks	feedback
aircrafts	aircraft
spacecrafts	spacecraft
hovercrafts	hovercraft
offsprings	offspring
criterias	criteria
phenomenas	phenomena
datas	data
alumnis	alumni
bacterias	bacteria
splitted	split
choosed	chose
teached	taught
buyed	bought
hitted	hit
setted	set
shutted	shut
spreaded	spread
seeked	sought
thinked	thought
catched	caught
paied	paid
payed	paid
layed	laid
layed off	laid off
costumization	customization
costumize	customize
heros	heroes
tomatos	tomatoes
potatos	potatoes
vetos	vetoes
torpedos	torpedoes
bondaries	boundaries
layed out	laid out
`

export default phrases({
  id: 'pseudo-word',
  summary: 'A word that seems to be one: “publically”, “softwares”.',
  why: 'Some stand in dictionaries as rare variants, so that no spelling checker complains; none stands in edited news.',
  severity: 'error',
  fix: 'offer',
  table: table(words),
  examples: [
    {
      text: 'The report is {publically} available and holds {informations} on {softwares}.',
      expected: ['publicly']
    },
    {text: 'The report is publicly available and holds information on software.'}
  ]
})
