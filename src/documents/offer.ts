/** The head of a file that comes with bd is read without its rest: a list of all of them needs no more, and the rest takes long. */
import type { Offer } from '../core/process/catalogue.ts'
import { given } from '../core/record/kinds.ts'
import { good, type Result } from '../core/rules/finding.ts'
import { cataloguedOf } from './catalogued.ts'
import { decode } from './decode.ts'
import { catalogued } from './process-shape.ts'
import { either, fields, id, line, maybe, ordinal, some, wording } from './shape.ts'
import { readYaml } from './source.ts'
import { both } from './wording.ts'

const head = fields({
  process: maybe(id),
  register: maybe(id),
  duties: maybe(id),
  version: ordinal,
  title: wording,
  ledger: maybe(line),
  keeps: maybe(either([id, some(id)])),
  ...catalogued,
  holds: maybe(some(wording)),
})

/** What the head may say: the key at the beginning of a line, with what is indented below it. */
const KEYS = /^(?:process|register|duties|version|title|ledger|keeps|family|use|also|sources):/u
/** In files of duties the title of each stands on a line of its own; in others these are titles of parts. */
const DUTY_TITLE = /^ {4}title: (.+)$/gmu
const RULE = /^ +- (?:\{ )?rule: ([A-Z0-9-]+)/gmu

/** Takes the text of a version as it comes with bd; gives what is told of it in a list. Refused: a head that cannot be read. */
export function readOffer(
  kind: Exclude<Offer['kind'], 'pack'>,
  file: string,
  text: string,
): Result<Offer> {
  const titles = kind === 'duties' ? [...text.matchAll(DUTY_TITLE)] : []
  const holds = titles.length === 0 ? [] : ['holds:', ...titles.map((one) => `  - ${one[1]!}`)]
  const source = readYaml(file, [...blocksOf(text), ...holds, ''].join('\n'))
  if (!source.ok) return source
  const read = decode(head, source.value)
  if (!read.ok) return read
  const { value } = read
  return good({
    kind,
    id: value[kind] ?? '',
    version: value.version,
    title: both(value.title),
    ...given('ledger', value.ledger),
    ...given('keeps', value.keeps === undefined ? undefined : [value.keeps].flat()),
    ...cataloguedOf(value),
    rules: [...text.matchAll(RULE)].map((one) => one[1]!),
    holds: (value.holds ?? []).map(both),
  })
}

/** The lines of the head, each key with what is indented below it. */
function blocksOf(text: string): readonly string[] {
  let isMeant = false
  return text.split('\n').filter((each) => {
    if (/^[a-z]/u.test(each)) isMeant = KEYS.test(each)
    else if (!each.startsWith(' ')) return false
    return isMeant
  })
}
