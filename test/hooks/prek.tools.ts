// Installs newslint from its repository, as pre-commit does: a process of its own.

import {follows} from './matrix.ts'

follows('prek')
