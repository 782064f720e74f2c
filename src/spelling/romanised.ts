// Names of other scripts in Latin letters: Chinese, Korean, Japanese, Vietnamese and their neighbours.

/**
 * Whether `word` is built as names are that were written over from another script: "Xiaohong", "Tae-yul", "Hsien",
 * "Chng", "Watanabe". It tells nothing about a word that English has too.
 */
export function looksRomanised(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s$/, '')
  if (bare.length < 2 || bare.length > 16 || !/^[a-zü'’-]+$/.test(bare)) return false
  const parts = bare.split(/['’-]/)
  if (parts.length > 3 || parts.some((part) => part === '')) return false
  const isSyllables = (part: string) =>
    isPinyin(part) || southern().has(part) || (parts.length > 1 && isKorean(part))
  return parts.every(isSyllables) || isJapanese(bare)
}

/** The syllables of Mandarin: with each initial, the finals that go with it. */
const finals: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou yi ya yao ye you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo'
}

/** Syllables and surnames of Hokkien, Teochew, Cantonese, Hakka, Wade-Giles and Vietnamese, as people spell them. */
const southernSyllables = `ah aik ang ann aun aw ban bak bee beng bin boey boh boon bok bong cha chai cham chan chang chao chau che chean
  cheah chee cheng cheok cheong cheow chern cheuk cheung chew chia chiah chiam chian chiang chieh chien chik chin ching chio chiong chiu cho
  choi chok chong choo choon chor chou chow choy choong chu chua chuah chuan chui chun chung chwee chye chng dang dinh do duc dung eng eu ewe
  fai fan fatt fei fok fong foo fook foong fu fui fun fung gan gek geok ghee giam gim giok goh gn guan guat haar hai hak hang hao hau heng heong
  hiang hing hiong ho hoa hock hoe hoi hok hon hong hoo hoon hooi hor hou hoy hsia hsiang hsiao hsieh hsien hsin hsing hsiu hsu hsuan hsueh hua
  huang huat huay hui hun hung huynh hwa hwang hwee hwi iew jen jeou jia jian jiak jian jie jin jiun jo joo jui jun jung kah kai kam kan kang
  kar kark kau kay kee kek keat keng keong keung khaw khee kheng khiam khim khin khiok khong khoo khoon khoong khor khuan khwaja kiang kiat kien
  kim kin king kiok kit ko koay koh kok kong koo koon kor kou kow kua kuah kuan kuang kuek kuen kui kum kun kung kuo kwa kwan kwang kwee kwek kwok
  kwong lai lam lan lang lau law lay le leck lee leng leong leow leung lew li liam lian liang liao liat liau lie lien liew lik lim lin ling lip liu lo
  loh loi lok long loo loon loong looi lor lou low loy lu lua luan lui luk lum lun lung luo luong ly mah mai mak man mei meng miao min ming mo moh
  mok moon mooi moy mui mun nai nam nan neo ng ngai ngan ngee ngeow ngiam ngo ngoc ngoh ngui nguyen nhan nhu ning oei oh on ong ooi oon or ou ow ow-yong pak pan
  pang pao pau pay pee peck pei peng pham phan phang phay phoon phua phuah phuong pik pin ping piu poh poi pok pong poo poon por pow pui pun pung quah
  quan quang quek quoc sai sam sang sau saw say seah see seck seet sek seng seo seong seow seto shan shang shao shek shen sheng sheung shi shih shin
  shing shiu shu shuet shui shuk shum shun shyan siah siak siang siao siau sien siew sih sik sim sin sing siok siong siow sit siu so soh soon soong
  sook sow su suan sui suk sum sun sung sy sze szeto szu ta tai tak tam tan tang tao tat tau tay te teck tee teh tek teng teo teoh thai tham than
  thanh thao thi thia thiam thian thien thng thoi thong thoo thuy thye tian tiang tieh tien tim tin ting tiong tiu toh tok tong too toong tou tran tse
  tseng tsang tsai tsao tso tsou tsoi tsu tsui tsun tsung tuan tuen tung tuck tuyet tze tzu ui van vo voon vu vuong wah wai wan wang wee wei wen weng
  wing wo woei woh wok won wong woo woon wu wui wun wye xuan yam yan yang yao yap yat yau yee yen yeng yeo yeoh yeong yeow yep yeung yew yick yik yim
  yin ying yip yiu yoke yong yoo yoon you yow yu yuan yue yuen yueh yuet yuk yun yung zee`

const koreanStarts = '(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhyw])?'
const koreanMiddles = '(?:y?eo|y?ae|yu|yo|ya|ye|wa|wae|wo|we|wi|ui|eu|oo|ee|ou|oe|ai|[aeiou])'
const koreanEnds = '(?:ng|ck|rk|[kgnmltbph])?'
const korean = new RegExp(`^${koreanStarts}${koreanMiddles}${koreanEnds}$`)
const japanese =
  /^(?:(?:k{1,2}|g|s{1,2}|z|t{1,2}|d|n|h|b|p{1,2}|m|r)y?[aeiou]{1,2}|(?:s?sh|t?ch|ts|j|f|w|y)[aeiou]{1,2}|[aeiou]|n(?![aeiouy])){2,7}$/

/** How Japanese names end; English words end in e and n. */
const japaneseEnd = /(?:[aiou]|abe|ake|ade|ane|ike|obe|one|ome|ume|ise|ken|jun|shin|gen|zen)$/

let syllables: Set<string> | undefined
let southerners: Set<string> | undefined

/** One to three syllables of Mandarin. */
function isPinyin(word: string, left = 3): boolean {
  syllables ??= new Set(
    Object.entries(finals).flatMap(([initial, ends]) => ends.split(' ').map((end) => initial + end))
  )
  if (left === 0) return false
  for (let end = Math.min(6, word.length); end > 0; end--) {
    if (!syllables.has(word.slice(0, end))) continue
    if (end === word.length || isPinyin(word.slice(end), left - 1)) return true
  }
  return false
}

function southern() {
  southerners ??= new Set(southernSyllables.split(/\s+/))
  return southerners
}

/** One syllable of Korean: the parts of "Tae-yul". */
function isKorean(part: string) {
  return part.length > 1 && part.length < 7 && korean.test(part)
}

/** Consonant, vowel, consonant, vowel: "Watanabe", "Kishida", "Ryunosuke". */
function isJapanese(word: string) {
  return word.length > 4 && japaneseEnd.test(word) && japanese.test(word)
}
