// A place whose name is written with an ordinary word.

import {phrases, table} from '../../src/phrases.ts'
import {naming} from '../../src/release/anatomy/roles.ts'

/** In front of "Columbia" in a list: the country is meant. */
const neighbours = [
  'Argentina',
  'Bolivia',
  'Brazil',
  'Chile',
  'Costa Rica',
  'Ecuador',
  'Guatemala',
  'Mexico',
  'Panama',
  'Paraguay',
  'Peru',
  'Uruguay',
  'Venezuela'
]
const listed = neighbours.map((country) => `${country} and Columbia\t${country} and Colombia`).join('\n')

export default phrases({
  id: 'misspelt-place',
  summary: 'A place whose misspelt name is made of right words, which no spelling checker sees.',
  why: '“New Deli” and “Hong King” pass every word list.',
  severity: 'error',
  fix: 'offer',
  roles: naming,
  table: table(
    `
Las Angeles	Los Angeles
Los Vegas	Las Vegas
United Sates	United States
United State of America	United States of America
United Arab Emirate	United Arab Emirates
Saudia Arabia	Saudi Arabia
New Zeeland	New Zealand
Hong King	Hong Kong
Costa Rice	Costa Rica
Cost Rica	Costa Rica
Puerto Rice	Puerto Rico
Porto Rico	Puerto Rico
Ivory Cost	Ivory Coast
South Caroline	South Carolina
North Caroline	North Carolina
Rode Island	Rhode Island
New Hamster	New Hampshire
Baton Rogue	Baton Rouge
Salt Lack City	Salt Lake City
New Deli	New Delhi
Trinidad and Tobacco	Trinidad and Tobago
Bosnia and Herzegovinia	Bosnia and Herzegovina
Sidney, Australia	Sydney, Australia
Papa New Guinea	Papua New Guinea
Papua New Guinee	Papua New Guinea
Guinea-Bisseau	Guinea-Bissau
Tel Avis	Tel Aviv
Kuala Lumper	Kuala Lumpur
Buenos Airs	Buenos Aires
Rio de Janerio	Rio de Janeiro
San Palo	São Paulo
Sri Lanke	Sri Lanka
Silicone Valley	Silicon Valley
${listed}
`.trim()
  ),
  examples: [
    {text: 'The fund moved to {New Deli} and the {United Arab Emirate}.', expected: ['New Delhi']},
    {text: 'The fund moved from {Silicone Valley} to {Hong King}.', expected: ['Silicon Valley']},
    {text: 'It sells nets in {Peru and Columbia}, and in British Columbia.', expected: ['Peru and Colombia']},
    {text: 'The fund moved to Los Angeles, New Zealand and Sydney, Australia.'}
  ]
})
