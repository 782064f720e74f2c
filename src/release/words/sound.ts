// Whether a word begins with a vowel when it is said: "an hour", "a one-off", "an SME", "a UN envoy".

/** What stands before a word; nothing where people say it in two ways ("a SQL", "an SQL") or we do not know. */
export type Article = 'a' | 'an'

/** Said letter by letter though they could be read as words. */
const spelled = new Set(
  'SME SLA MOU MOA LOI SEC HIV LED NYSE ROI RFI HR MI NI LA SOS FAO SAE MEP MEPS MSC'.split(' ')
)
/** Two letters that open an English word: an acronym that begins so may be said as a word, "a STEM", "a SWAT". */
const onset = /^(?:[flmnrsxh][aeiouy]|s[clmnpqtw]|f[lr]|rh)/i
const consonantU =
  /^(?:u(?:$|[-–])|uni(?!n[a-z]|m[aeip]|de|gn|ss)|unanim|us[aeu]|ut[aeio]|ubi|ur[aeio]|uk|ugan|uvu|ufo)/i
const consonantVowel = /^(?:eu|ew[eio]|one(?:$|s|ness|self|time|[-–])|once|oua|oax|ouija)/i
const silentH = /^(?:hour|honest|hono[u]?r|heir|hors$)/i
const unsure =
  /^(?:herb|homage|uyghur|uighur|u[lmn]a$|y[^aeiou]|ua|ue|l[^aeiouyl]|[mnr][^aeiouyhw]|x[^aeiouy]|s[bdfgvxz]|f[^aeioulry])/i

/** The article that `word` takes, by its sound. */
export function articleOf(word: string): Article | undefined {
  const said = word.replace(/^[$€£¥]/u, '').replace(/(?<!\.\p{L})\.$/u, '')
  if (/^\p{N}/u.test(said)) return ofNumber(said)
  const letters = said.replace(/\./g, '')
  if (/^(?:\p{L}\.){2,}/u.test(said)) return ofLetter(letters[0]!)
  // "X-ray", "F-16", "N95", "B", "mRNA"
  if (/^\p{L}(?:$|[-–\p{N}]|['’]s)/u.test(said) || /^\p{Ll}\p{Lu}/u.test(said)) return ofLetter(said[0]!)
  if (/^\p{Lu}{2,}s?(?![\p{Ll}])/u.test(said) || /^\p{Lu}\p{Ll}\p{Lu}(?!\p{Ll})/u.test(said))
    return ofAcronym(said)
  return ofWord(said)
}

/** 8, 80, 11, 18 and their thousands are said with a vowel; 1100 is said in two ways. */
function ofNumber(number: string): Article | undefined {
  if (/^8/u.test(number)) return 'an'
  if (/^1[18](?!\p{N})(?:,\p{N}{3})*(?![,]\p{N})/u.test(number)) return 'an'
  return /^1[18]\p{N}{2}(?!\p{N})/u.test(number) ? undefined : 'a'
}

function ofLetter(letter: string): Article {
  return /[aefhilmnorsx]/i.test(letter) ? 'an' : 'a'
}

function ofAcronym(acronym: string): Article | undefined {
  const letters = /^\p{L}+/u.exec(acronym)![0].replace(/s$/, '').toUpperCase()
  if (letters === 'SQL') return
  if (/^[AEIO]/.test(letters)) return 'an'
  if (letters[0] === 'U') return letters.length <= 3 || /^UN(?:ES|IC)|^USAID/.test(letters) ? 'a' : undefined
  if (!/^[FHLMNRSX]/.test(letters)) return /^[A-Z]/.test(letters) ? 'a' : undefined
  return spelled.has(letters) || !/[AEIOUY]/.test(letters) || !onset.test(letters) ? 'an' : undefined
}

function ofWord(word: string): Article | undefined {
  // "Sp 4", "Sgt": whether it is spelled out or said in full, it does not tell.
  if (!/[aeiouyàâáäåæéèêíóôöøúûü]/i.test(word)) return
  if (unsure.test(word) || !/^[a-zéèêáàâíóôúöüäåø]/i.test(word)) return
  if (/^[aeioéèêáàâíóôöäåø]/i.test(word)) return consonantVowel.test(word) ? 'a' : 'an'
  if (/^[uúü]/i.test(word)) return consonantU.test(word) ? 'a' : 'an'
  return silentH.test(word) ? 'an' : 'a'
}
