/** One change of a history that check accepted: a byte, a field, an order, a signer. */
import type { Json } from '../../src/core/record/plan.ts'
import { fileLines, trailerBlock } from '../../src/core/record/trailers.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { type Draft, Ledger } from '../../fixtures/worlds/ledger.ts'
import { STRANGER } from '../../fixtures/worlds/small.ts'
import type { Chance } from './chance.ts'
import { goTo, type History, type Kept } from './history.ts'
import { HEADS, OFFICERS } from './regulation.ts'

/** What check finds first in the history, carried out anew; nothing where it accepts it and has nothing to tell. */
export function refusal({ setting, commits }: History): readonly string[] {
  const ledger = new Ledger(setting)
  for (const { epoch, draft } of commits) {
    goTo(ledger, epoch)
    const findings = ledger.forge(draft)
    if (findings.length > 0) return findings.map(({ rule }) => rule)
  }
  // Acts of two members in another order are accepted, for no third bears witness, and are told by their dates.
  return ledger.replay.dates.told().map(({ rule }) => rule)
}

/** A changed history, and what was changed in it. */
export interface Changed {
  readonly what: string
  readonly history: History
}

export function changes(chance: Chance, history: History): readonly Changed[] {
  return [
    ...byte(chance, history),
    ...field(chance, history),
    ...order(chance, history),
    ...signer(chance, history),
  ]
}

const within = (history: History, at: number, by: Kept): History => ({
  ...history,
  commits: history.commits.map((one, index) => (index === at ? by : one)),
})

/** The block that was signed, whatever became of the files since. */
function signedBlock({ trailers, files }: Draft): readonly string[] {
  const listed = Object.entries(files).map(([path, text]) => ({
    path,
    sha256: text === undefined ? undefined : sha256(text),
  }))
  return trailerBlock(trailers, fileLines(listed))
}

/** One byte of one file, the message being what it was. */
function byte(chance: Chance, history: History): readonly Changed[] {
  const at = chance.between(0, history.commits.length - 1)
  const kept = history.commits[at]!
  const { draft } = kept
  const [path, text = ''] = chance.pick(Object.entries(draft.files))
  if (text === '') return []
  const place = chance.between(0, text.length - 1)
  const other = text[place] === '7' ? '3' : '7'
  const files = { ...draft.files, [path]: text.slice(0, place) + other + text.slice(place + 1) }
  const block = signedBlock(draft)
  const changed = { ...kept, draft: { ...draft, files, block: () => block } }
  return [
    { what: `byte ${place} of ${path} in commit ${at}`, history: within(history, at, changed) },
  ]
}

/** What its signer was free to say otherwise, and no trailer says. */
const FREE = new Set([
  'to',
  'dated',
  'from',
  'until',
  'roles',
  'only',
  'title',
  'contact',
  'name',
  'note',
  'conditions',
  'item',
  'number',
  'chair',
  'recorder',
  'observers',
])

/** One field of a record, the digest of the file being made anew: its signer signs something else. */
function field(chance: Chance, history: History): readonly Changed[] {
  const at = chance.between(0, history.commits.length - 1)
  const kept = history.commits[at]!
  const records = [...kept.records].filter(([path]) => path !== 'policy.yaml')
  if (records.length === 0 || kept.act.act === 'set' || kept.act.act === 'edit') return []
  const [path, record] = chance.pick(records)
  const leaf = chance.pick(leavesOf(record, []))
  if (leaf.some((step) => FREE.has(String(step)))) return []
  const changed = canonical(replaced(record, leaf))
  const { draft } = kept
  if (changed === draft.files[path]) return []
  const files = { ...draft.files, [path]: changed }
  return [
    {
      what: `${leaf.join('.')} of ${path} in commit ${at}`,
      history: within(history, at, { ...kept, draft: { ...draft, files } }),
    },
  ]
}

type Path = readonly (string | number)[]

function leavesOf(value: Json | undefined, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return inner.length === 0 ? [path] : inner
}

function replaced(value: Json | undefined, [step, ...rest]: Path): Json {
  if (step === undefined) {
    if (typeof value === 'number') return value + 1
    if (typeof value === 'string') return value === 'other' ? 'another' : 'other'
    return 'other'
  }
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === step ? replaced(one, rest) : one))
  }
  const map = value as Readonly<Record<string, Json>>
  return { ...map, [step]: replaced(map[step], rest) }
}

/** Two commits change places, each with its own date: the first is now dated before its parent. */
function order(chance: Chance, history: History): readonly Changed[] {
  const { commits } = history
  const at = chance.between(0, commits.length - 2)
  const [one, two] = [commits[at], commits[at + 1]]
  if (one === undefined || two === undefined || two.epoch - one.epoch <= 120) return []
  const swapped = commits.with(at, two).with(at + 1, one)
  return [
    {
      what: `commits ${at} and ${at + 1} change places`,
      history: { ...history, commits: swapped },
    },
  ]
}

/** Another member's name, key and signature. */
function signer(chance: Chance, history: History): readonly Changed[] {
  const at = chance.between(0, history.commits.length - 1)
  const kept = history.commits[at]!
  const people = [...Object.keys(history.setting.policy!.members), STRANGER]
  const by = chance.pick(people.filter((one) => one !== kept.draft.by))
  // What holds no name may have been written by any of those whose it is.
  const mine: readonly string[] = kept.act.act === 'save' ? OFFICERS : [...OFFICERS, ...HEADS]
  if (['save', 'set', 'edit'].includes(kept.act.act) && mine.includes(by)) return []
  const changed = { ...kept, draft: { ...kept.draft, by } }
  return [{ what: `${by} signs commit ${at}`, history: within(history, at, changed) }]
}
