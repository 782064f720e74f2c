// Installs newslint from its repository, as pre-commit does: most of a minute, so it has a process of its own.

import {follows} from './matrix.ts'

follows('pre-commit')
