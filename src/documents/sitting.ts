/** Reads the minutes of a sitting that decided several items: members by id, each part with its place in the file. */
import type { ItemMinutes, Recused, SittingMinutes } from '../core/record/minutes.ts'
import { yearFindings } from '../core/calendar/doubtful-year.ts'
import { readDate } from '../core/calendar/written-date.ts'
import { bad, finding, good, type Result } from '../core/rules/finding.ts'
import type { Policy } from '../core/policy/policy.ts'
import type { NamedVote } from '../core/record/record.ts'
import { inOrder } from './decode.ts'
import { SITTING } from './minutes-keys.ts'
import { Roll, whyOf } from './minutes-roll.ts'
import { readMinutesAs } from './minutes-source.ts'
import { votedIn } from './noted-name.ts'
import type { FilePlace, Path } from './places.ts'
import { type RawItem, type RawSitting, type RawVote, RESULTS, sitting } from './sitting-shape.ts'
import { type Recusals, type WrittenOf, writtenOf } from './sitting-written.ts'
import { type Voted, votedBy } from './voted.ts'

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
  /** A field as the minutes name it. */
  readonly calls: (field: string) => string
}

/** Reads a file of minutes; gives them with the members of the policy by id, or every finding with its place. */
export function readSitting(file: string, content: string, policy: Policy): Result<Minutes> {
  const found = readMinutesAs(sitting, SITTING, file, content)
  if (!found.ok) return found
  const { value, source, names } = found.value
  const roll = new Roll(policy, source)
  const minutes = minutesOf(value, roll, (field) => names.called(field))
  roll.findings.push(...yearFindings(minutes.date, {}, source.placeOf(['date'])))
  return roll.findings.length > 0 ? bad(...inOrder(roll.findings)) : good(minutes)
}

function minutesOf(raw: RawSitting, roll: Roll, calls: Minutes['calls']): Minutes {
  const { represented = [], observers = [], scans = [] } = raw
  const recusals = roll.recused(raw.recused, ['recused'])
  const seen = new Set<string>()
  return {
    calls,
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
        const facts = { key: calls('project'), expected: 'another-project', found: item.project }
        roll.findings.push(finding('invalid-value', facts, place))
      }
      seen.add(item.project)
      return itemOf(item, ['items', index], roll, recusals)
    }),
  }
}

function itemOf(raw: RawItem, path: Path, roll: Roll, ofAll: Recusals): MinutedItem {
  const { votes = {}, scans = [] } = raw
  const own = roll.recused(raw.recused, [...path, 'recused'])
  const said = Object.entries(votes).map(([name, vote]): MinutedWord => {
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
interface MinutedWord extends Pick<NamedVote, 'reason' | 'conditions'> {
  readonly ground?: string
  readonly member: string
  readonly voted: Voted
  /** The word as it was written. */
  readonly word: string
  readonly at: Path
}

function saidIn(
  raw: RawVote,
): Pick<MinutedWord, 'voted' | 'word' | 'reason' | 'conditions' | 'ground'> {
  if (typeof raw === 'string') return votedIn(raw)!
  const { decision, reason, conditions, ground } = raw
  return {
    voted: votedBy(decision)!,
    word: decision,
    ...(reason === undefined ? {} : { reason }),
    ...(conditions === undefined
      ? {}
      : { conditions: conditions.map((one) => ({ ...one, due: readDate(one.due)! })) }),
    ...(ground === undefined ? {} : { ground }),
  }
}

function recusedIn(said: readonly MinutedWord[]): readonly Recused[] {
  return said.flatMap(({ member, voted, ...why }) =>
    voted === 'recused' ? [{ member, ...whyOf(why) }] : [],
  )
}

/** The vote; none where the member recused himself or said nothing. An approval on conditions says which. */
function voteOf(
  { member, voted, word, at, reason, conditions }: MinutedWord,
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
