// The formats that are archives, a bundle of their own.

import type {Format} from './document.ts'
import {docx} from './office/docx.ts'

export const formats: readonly Format[] = [docx]
