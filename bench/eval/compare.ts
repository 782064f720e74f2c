// Which numbers are worse than those that were recorded, and which are no longer there.

import {noise} from './interval.ts'
import type {Measurement, Recorded} from './measurement.ts'
import {numbers} from './print.ts'

/** What is to be complained of, a line each; nothing if all is as good as before. */
export function complaints(
  measurements: readonly Measurement[],
  {measurements: before}: Pick<Recorded, 'measurements'>
): string[] {
  const worse = measurements.filter((now) => before[now.name] && isWorse(now, before[now.name]!))
  const gone = Object.keys(before).filter(
    (name) => !name.startsWith('findings/') && !measurements.some((now) => now.name === name)
  )
  return [
    ...worse.map((now) => {
      const [count, of] = before[now.name]!
      return `worse: ${now.name}: ${numbers(now)}, was ${numbers({...now, count, of})}`
    }),
    ...gone.map((name) => `no longer measured: ${name}`)
  ]
}

/** Beyond the noise of the count before. A share out of other hits (suggestions) is compared as a share. */
function isWorse({count, of, better}: Measurement, [countBefore, ofBefore]: readonly [number, number]) {
  if (better === 'neither' || ofBefore === 0) return false
  const expected = (countBefore * of) / ofBefore
  const lost = better === 'more' ? expected - count : count - expected
  return lost > noise(countBefore, ofBefore)
}
