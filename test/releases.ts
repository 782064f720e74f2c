// The sample releases: whole ones, as newsrooms get them.

import {globSync} from 'tinyglobby'

export const releases: readonly string[] = globSync(['test/releases/**/*.txt', 'samples/**/*.txt']).sort()
