/** Reads the minutes of a sitting that decided several items: members by id, each part with its place in the file. */
import { groundBy } from '../core/review/recusal-ground.ts'
import { yearFindings } from '../core/calendar/doubtful-year.ts'
import { readDate } from '../core/calendar/written-date.ts'
import { callableMembers } from '../core/callable.ts'
import { idCalled } from '../core/called.ts'
import { bad, finding, type Finding, good, type Result } from '../core/finding.ts'
import type { Policy } from '../core/policy/policy.ts'
import type { NamedVote } from '../core/record/record.ts'
import type { ItemMinutes, Recused, SittingMinutes } from '../core/sitting-act.ts'
import { inOrder } from './decode.ts'
import { SITTING } from './minutes-keys.ts'
import { readMinutesAs } from './minutes-source.ts'
import type { FilePlace, Path, YamlSource } from './places.ts'
import {
  type RawItem,
  type RawRecusal,
  type RawSitting,
  type RawVote,
  RESULTS,
  sitting,
  type Voted,
  votedBy,
} from './sitting-shape.ts'
import { type Recusals, type WrittenOf, writtenOf } from './sitting-written.ts'

/** One item of a sitting. */
export interface MinutedItem extends ItemMinutes {
  /** The project as the minutes call it. */
  readonly project: string
  readonly review?: string
  readonly scans: readonly string[]
  readonly place: FilePlace
  /** What is written of each member who votes or is recused, by his id: for refusals of it. */
  readonly written: WrittenOf
}

/** The minutes of a sitting. */
export interface Minutes extends SittingMinutes {
  readonly review?: string
  readonly scans: readonly string[]
  readonly items: readonly MinutedItem[]
}

/** Reads a file of minutes; gives them with the members of the policy by id, or every finding with its place. */
export function readSitting(file: string, content: string, policy: Policy): Result<Minutes> {
  const found = readMinutesAs(sitting, SITTING, file, content)
  if (!found.ok) return found
  const { value, source } = found.value
  const roll = new Roll(policy, source)
  const minutes = minutesOf(value, roll)
  roll.findings.push(...yearFindings(minutes.date, {}, source.placeOf(['date'])))
  return roll.findings.length > 0 ? bad(...inOrder(roll.findings)) : good(minutes)
}

/** Finds members by what the minutes call them, and notes whom nobody is called. */
class Roll {
  readonly findings: Finding[] = []
  readonly source: YamlSource
  readonly #policy: Policy

  constructor(policy: Policy, source: YamlSource) {
    this.#policy = policy
    this.source = source
  }

  member(name: string, path: Path, place = this.source.placeOf(path)): string {
    const found = idCalled('member', callableMembers(this.#policy), name, place)
    if (found.ok) return found.value
    this.findings.push(...found.findings)
    return name
  }

  members(names: readonly string[] = [], path: Path): readonly string[] {
    return names.map((name, index) => this.member(name, [...path, index]))
  }

  recused(raw: readonly RawRecusal[] = [], path: Path): readonly Recused[] {
    return raw.map((one, index): Recused => {
      if (typeof one === 'string') return { member: this.member(one, [...path, index]) }
      const member = this.member(one.member, [...path, index, 'member'])
      return { member, ...whyOf(one) }
    })
  }
}

function minutesOf(raw: RawSitting, roll: Roll): Minutes {
  const { represented = [], observers = [], scans = [] } = raw
  const recusals = { raw: raw.recused ?? [], read: roll.recused(raw.recused, ['recused']) }
  const seen = new Set<string>()
  return {
    number: raw.number,
    date: readDate(raw.date)!,
    ...(raw.review === undefined ? {} : { review: raw.review }),
    chair: roll.member(raw.chair, ['chair']),
    recorder: roll.member(raw.recorder, ['recorder']),
    present: roll.members(raw.present, ['present']),
    represented: represented.map(({ member, by }, index) => ({
      member: roll.member(member, ['represented', index, 'member']),
      by: roll.member(by, ['represented', index, 'by']),
    })),
    absent: roll.members(raw.absent, ['absent']),
    observers,
    recused: recusals.read,
    scans,
    items: raw.items.map((item, index) => {
      if (seen.has(item.project)) {
        const place = roll.source.placeOf(['items', index, 'project'])
        const facts = { key: 'project', expected: 'another-project', found: item.project }
        roll.findings.push(finding('invalid-value', facts, place))
      }
      seen.add(item.project)
      return itemOf(item, ['items', index], roll, { ...recusals, path: ['recused'] })
    }),
  }
}

function itemOf(raw: RawItem, path: Path, roll: Roll, ofAll: Recusals): MinutedItem {
  const { votes = {}, scans = [] } = raw
  const at = [...path, 'recused']
  const own = { raw: raw.recused ?? [], read: roll.recused(raw.recused, at), path: at }
  const said = Object.entries(votes).map(([name, vote]): Said => {
    const at = [...path, 'votes', name]
    return { member: roll.member(name, at, roll.source.keyPlaceOf(at)), ...saidIn(vote), at }
  })
  return {
    project: raw.project,
    item: raw.item,
    ...(raw.review === undefined ? {} : { review: raw.review }),
    ...(raw.chair === undefined ? {} : { chair: roll.member(raw.chair, [...path, 'chair']) }),
    absent: roll.members(raw.absent, [...path, 'absent']),
    recused: [...own.read, ...recusedIn(said)],
    votes: said.flatMap((one) => voteOf(one, roll)),
    silent: [
      ...roll.members(raw['not-voting'], [...path, 'not-voting']),
      ...said.flatMap(({ member, voted }) => (voted === 'silent' ? [member] : [])),
    ],
    ...(raw.counts === undefined ? {} : { counts: raw.counts }),
    resolution: RESULTS[raw.resolution]!,
    scans,
    place: roll.source.placeOf(path),
    written: writtenOf(roll.source, said, [own, ofAll]),
  }
}

/** What the minutes have beside a member's name among the votes: it need not be a vote. */
interface Said extends Pick<NamedVote, 'reason' | 'conditions'> {
  readonly ground?: string
  readonly member: string
  readonly voted: Voted
  /** The word as it was written. */
  readonly word: string
  readonly at: Path
}

function saidIn(raw: RawVote): Pick<Said, 'voted' | 'word' | 'reason' | 'conditions' | 'ground'> {
  if (typeof raw === 'string') return { voted: votedBy(raw)!, word: raw }
  const { decision, reason, conditions, ground } = raw
  return {
    voted: votedBy(decision)!,
    word: decision,
    ...(reason === undefined ? {} : { reason }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(ground === undefined ? {} : { ground }),
  }
}

function recusedIn(said: readonly Said[]): readonly Recused[] {
  return said.flatMap(({ member, voted, ...why }) =>
    voted === 'recused' ? [{ member, ...whyOf(why) }] : [],
  )
}

/** Why somebody takes no part, as far as the minutes say it. */
function whyOf({ reason, ground }: { readonly reason?: string; readonly ground?: string }) {
  const known = ground === undefined ? undefined : groundBy(ground)
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(known === undefined ? {} : { ground: known }),
  }
}

/** The vote; none where the member recused himself or said nothing. An approval on conditions says which. */
function voteOf(
  { member, voted, word, at, reason, conditions }: Said,
  roll: Roll,
): MinutedItem['votes'] {
  if (voted === 'recused' || voted === 'silent') return []
  const more = {
    ...(reason === undefined ? {} : { reason }),
    ...(conditions === undefined ? {} : { conditions }),
  }
  if (voted !== 'approve-on-conditions') return [{ member, decision: voted, ...more }]
  if (conditions === undefined) {
    const facts = { key: 'conditions', vote: word }
    roll.findings.push(finding('missing-field', facts, roll.source.placeOf(at)))
  }
  return [{ member, decision: 'approve', ...more }]
}
