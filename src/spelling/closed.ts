// Classes of English words that get no new members.

export const possessives: readonly string[] = 'its their our his her my your'.split(' ')

/** Without "ought" and "need", which take "to". */
export const modals: readonly string[] = 'can could may might must shall should will would'.split(' ')

export const formsOfBe: readonly string[] = 'is are was were be been being'.split(' ')
