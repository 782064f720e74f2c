// The formats with markup, a bundle of their own.

import type {Format} from './document.ts'
import {html} from './html.ts'
import {markdown} from './markdown.ts'

export const formats: readonly Format[] = [markdown, html]
