// Before the editors start: what they run is built and packed.

import {build} from '../../build/build.ts'
import {pack} from '../../build/vsix.ts'

export default async function setup() {
  await build()
  await pack()
}
