// The recipes for which newslint is there already.

import {follows} from './matrix.ts'

for (const title of ['Plain git', 'husky', 'lint-staged', 'lefthook', 'simple-git-hooks']) follows(title)
