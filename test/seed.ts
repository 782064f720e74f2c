// Property tests draw the same examples in every run, so that a change is judged and not the luck of the draw.
// `SEED=random npm test` draws others: what that finds becomes an example of its own.

import fc from 'fast-check'

const {SEED} = process.env

if (SEED !== 'random') fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(SEED ?? 20261123)})
