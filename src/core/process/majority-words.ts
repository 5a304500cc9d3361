/** People write majorities: 过半数, 三分之二以上, `>=2/3`, at least two thirds; nothing is guessed at a bare share. */
import { type Inclusion, withoutInclusion } from './inclusion.ts'
import { plainNumerals, readNumber } from '../text/numerals.ts'
import type { Majority } from './share.ts'

/** What was written: a majority, a share that may be meant with itself or without, or nothing that is one. */
export type WrittenMajority =
  | { readonly is: 'majority'; readonly majority: Majority }
  | { readonly is: 'doubtful'; readonly share: string }
  | { readonly is: 'none' }

/** Traditional characters of such words, each with its simplified one: a charter of Hong Kong or Macau is read alike. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  '過过數数體体簡简單单員员專专東东權权決决會会應应參参經经總总與与贊赞達达於于餘余眾众個个對对棄弃'
    .match(/../gu)!
    .map((pair) => pair.split('') as [string, string]),
)

const HALF = '1/2'
const NONE: WrittenMajority = { is: 'none' }
const ALL: Majority = { 'at-least': '1/1' }

const WHOLE: ReadonlyMap<string, Majority> = new Map<string, Majority>([
  ...['过半数', '过半', '超过半数', '简单多数', '多数'].map(
    (word) => [compact(word), { 'more-than': HALF }] as const,
  ),
  ...['more than half', 'majority', 'simple majority', 'over half', 'more than a half'].map(
    (word) => [compact(word), { 'more-than': HALF }] as const,
  ),
  ...[
    '全体一致',
    '一致同意',
    '一致',
    '全票',
    '全体',
    '全部',
    '全体同意',
    'unanimous',
    'unanimously',
    'unanimity',
    'all',
    'all of them',
    '100%',
    '百分之百',
  ].map((word) => [compact(word), ALL] as const),
])

/** Before or after a share: whether the share itself is enough. 「以上」 includes the number (Civil Code art. 1259), 「超过」 does not. */
const STRICT = /^(?:超过|多于|大于|高于|>|morethan|more-than|over|greaterthan)/u
const LOOSE =
  /^(?:不少于|不低于|不小于|至少|达到|>=|≥|≧|atleast|at-least|noless(?:er)?than|notlessthan|nofewerthan)/u
const LOOSE_AFTER = /(?:及以上|以上|ormore|oraboveof?)$/u
/** Who votes, and that it passes, is said elsewhere. */
const BESIDE =
  /^(?:经|由|须|应)?(?:全体)?(?:董事|委员|成员|人员|专家)?的?|(?:的)?(?:(?:出席|到会)?(?:董事|委员|成员|人员|专家|股东)|表决权|票数)?的?(?:表决)?(?:通过|同意|赞成)(?:票)?(?:数)?$|(?:的)?多数$|majority$/gu

/** Whose votes are counted, as bd prints it beside a share; that is laid down by the process. */
const OF_WHOM =
  /(?:全体成员|应参加表决的成员|已投票的成员|已投票且未弃权的成员)的?|(?<=.)of(?:allmembers|thosenotrecused|thosewhocastaballot|thosewhocastanddidnotabstain)$/gu

/**
 * Reads what was written, as charters write it and as bd prints it. A bare share (`2/3`, 三分之二, 半数) is doubtful: 以上,
 * or 超过; so is one whose words say the contrary of what is said beside it: 过半数（含半数）. What is said beside it
 * outright stands: 二分之一以上（不含本数） is more than half.
 */
export function readMajority(text: string): WrittenMajority {
  const { rest, said } = withoutInclusion(compact(text).replaceAll(OF_WHOM, ''))
  if (said === 'contrary') return NONE
  const read = plainMajority(rest)
  if (said === undefined || read.is === 'none') return read
  const share = shareIn(read)
  if (said.of !== undefined && !isSame(readShare(said.of), share)) return NONE
  return settled(read, share, said)
}

/** The majority with what was said of the number itself. */
function settled(read: WrittenMajority, share: string, { includes }: Inclusion): WrittenMajority {
  if (isOne(share)) return includes ? { is: 'majority', majority: ALL } : NONE
  const isStrict = read.is === 'majority' && 'more-than' in read.majority
  if (includes && isStrict) return { is: 'doubtful', share }
  return { is: 'majority', majority: includes ? { 'at-least': share } : { 'more-than': share } }
}

function shareIn(read: Exclude<WrittenMajority, { readonly is: 'none' }>): string {
  if (read.is === 'doubtful') return read.share
  return 'more-than' in read.majority ? read.majority['more-than'] : read.majority['at-least']
}

function plainMajority(written: string): WrittenMajority {
  const whole = WHOLE.get(written) ?? WHOLE.get(written.replaceAll(BESIDE, ''))
  if (whole !== undefined) return { is: 'majority', majority: whole }
  const plain = written.replaceAll(BESIDE, '')
  const isLoose = LOOSE.test(plain) || LOOSE_AFTER.test(plain)
  const isStrict = !LOOSE.test(plain) && STRICT.test(plain)
  const share = readShare(plain.replace(LOOSE, '').replace(STRICT, '').replace(LOOSE_AFTER, ''))
  // 「超过三分之二以上」 says both.
  if (share === undefined || (isStrict && isLoose)) return NONE
  if (isStrict) return isOne(share) ? NONE : { is: 'majority', majority: { 'more-than': share } }
  if (isLoose || isOne(share)) return { is: 'majority', majority: { 'at-least': share } }
  return { is: 'doubtful', share }
}

/** Without blanks, in plain signs. */
function compact(text: string): string {
  const simplified = text.replaceAll(/\p{Script=Han}/gu, (one) => TRADITIONAL.get(one) ?? one)
  return plainNumerals(simplified)
    .toLowerCase()
    .replaceAll(/\s+|(?<=[a-z])-(?=[a-z])/gu, '')
}

const ENGLISH: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

/** A share of at most one as `a/b`: as it was written, percentages in lowest terms. */
function readShare(text: string): string | undefined {
  if (['半数', '一半', '二分之一', 'half', 'ahalf', 'onehalf'].includes(text)) return HALF
  const fraction = /^(\d{1,4})\/(\d{1,4})$/u.exec(text)
  if (fraction !== null) return share(BigInt(fraction[1]!), BigInt(fraction[2]!))
  const percent = /^(?:百分之(.+)|(.+?)(?:%|percent))$/u.exec(text)
  if (percent !== null) return percentage(percent[1] ?? percent[2]!)
  const chinese = /^(.+)分之(.+)$/u.exec(text)
  if (chinese !== null) return share(wholeNumber(chinese[2]!), wholeNumber(chinese[1]!))
  const english =
    /^(one|a|two|three|four|five|six|seven|eight|nine)(third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?$/u.exec(
      text,
    )
  if (english === null) return undefined
  return share(BigInt(ENGLISH[english[1]!]!), BigInt(ENGLISH[english[2]!]!))
}

function wholeNumber(text: string): bigint | undefined {
  const read = readNumber(text)
  return read === undefined || read.places > 0 ? undefined : read.digits
}

function percentage(text: string): string | undefined {
  const read = readNumber(text)
  if (read === undefined) return undefined
  const under = 100n * 10n ** BigInt(read.places)
  const common = greatestCommon(read.digits, under)
  return common === 0n ? undefined : share(read.digits / common, under / common)
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b)
}

function share(over: bigint | undefined, under: bigint | undefined): string | undefined {
  if (over === undefined || under === undefined) return undefined
  return over > 0n && over <= under && under <= 9999n ? `${over}/${under}` : undefined
}

/** Whether two shares are one number: 2/4 and 1/2. */
function isSame(a: string | undefined, b: string): boolean {
  const [over = 0n, under = 0n] = (a ?? '').split('/').map((part) => BigInt(part))
  const [other = 0n, below = 1n] = b.split('/').map((part) => BigInt(part))
  return under > 0n && over * below === other * under
}

function isOne(share_: string): boolean {
  const [over, under] = share_.split('/')
  return over === under
}
