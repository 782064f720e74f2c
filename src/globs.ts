// Patterns for files, a bundle of its own: only configurations with `overrides` or `ignore` need it.

export {default as ignore} from 'ignore'
export {default as picomatch} from 'picomatch'
