// Errors of punctuation, made in clean releases.

import {mutations, replace} from '../mutations.ts'

mutations('double-space', ({text}) => replace(text, /(?<=\p{Ll}{2}\.) (?=\p{Lu})/gu, '  '))
