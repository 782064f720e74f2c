// Names that change, in clean releases.

import {append, mutations} from '../mutations.ts'

mutations('event-name', (release) =>
  append(release, 'Crews came to the Delta Water Forum in May. Their Delta Water {Meeting} was long.')
)
