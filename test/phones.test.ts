// How long telephone numbers are, as libphonenumber knows it: dictionaries/phone-lengths.json. `npm test -- -u` writes it.

import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isPossiblePhoneNumber
} from 'libphonenumber-js/max'
import {expect, test} from 'vitest'

/** Numbers of no country: free phone, satellites, networks. */
const elsewhere = ['800', '808', '870', '878', '881', '882', '883', '888', '979']

test('dictionaries/phone-lengths.json', async () => {
  const own = getCountries().map((country: CountryCode) => String(getCountryCallingCode(country)))
  const codes = [...new Set([...own, ...elsewhere])].sort()
  const lines = codes.map((code) => `  ${JSON.stringify(code)}: ${JSON.stringify(lengthsOf(code))}`)
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../dictionaries/phone-lengths.json')
})

/** How many digits may follow a calling code. */
function lengthsOf(code: string): number[] {
  const lengths = Array.from({length: 13}, (_, at) => at + 3)
  return lengths.filter((length) => isPossiblePhoneNumber(`+${code}${'2'.repeat(length)}`))
}
