/** A sitting was recorded, and this tells what came of it: each item, and where its project stands. */
import type { SittingAct } from '../../core/record/act.ts'
import type { CommitId } from '../../core/record/commit.ts'
import type { RecordedOtherwise } from '../../core/deeds/sitting-attendance.ts'
import type { MinutedItem, Minutes } from '../../documents/sitting.ts'
import { jsonText } from '../../terminal/json.ts'
import { namesIn } from '../../terminal/names.ts'
import { otherwiseText } from '../../terminal/phrases/attendance.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import { onRecord } from '../../terminal/phrases/sitting.ts'
import type { Session } from '../session.ts'
import type { Effect } from './effect.ts'
import { effectData } from './effect-data.ts'
import { standingNamed } from './project-argument.ts'
import type { Reading } from './read-world.ts'
import { statusData } from './status-data.ts'
import { statusLines } from './status-lines.ts'
import { projectsUnsaved } from './work-tree-edits.ts'
import { headline } from '../../terminal/acts/acts.ts'

/** An item of the minutes: on record already, or with the act that records it, and its commit once it is written. */
export interface SittingItem {
  readonly minuted: MinutedItem
  readonly project: string
  readonly act?: SittingAct
  readonly texts?: ReadonlyMap<string, Uint8Array>
  readonly effect?: Effect
  /** Whom the minutes list otherwise than this item records him. */
  readonly otherwise?: readonly RecordedOtherwise[]
  /** The packet that the sitting decided on, as it was shown before the signature. */
  readonly brief?: object
  readonly commit?: CommitId
}

/** Tells what was recorded, and gives the exit code. */
export async function tellSitting(
  session: Session,
  reading: Reading,
  { number, date }: Minutes,
  items: readonly SittingItem[],
): Promise<number> {
  const { screen } = session
  const ids = [...new Set(items.map(({ project }) => project))]
  const standings = ids.map((id) => standingNamed(reading.world, id))
  const unsaved = await projectsUnsaved(reading, standings)
  if (screen.json) {
    const kind = session.options.dryRun ? 'plan' : 'done'
    const data = {
      act: 'meeting',
      number,
      date,
      items: items.map((one) => itemData(session, reading, one, unsaved)),
    }
    screen.raw(jsonText({ bd: 1, kind, data, findings: [] }))
    return 0
  }
  const words = actingWords(screen.voice)
  for (const { act, commit, project } of items) {
    const standing = standingNamed(reading.world, project)
    const names = namesIn(screen.voice, reading.world.policy, standing.process)
    if (act === undefined) screen.say(onRecord(screen.voice, project))
    else if (commit !== undefined) screen.say(words.done(headline(screen.voice, act, names)))
    screen.results(statusLines(screen, reading, standing, unsaved.has(project)))
  }
  if (session.options.dryRun) screen.say(words.nothingWritten)
  return 0
}

function itemData(
  { screen: { voice } }: Session,
  reading: Reading,
  { act, commit, project, minuted, effect, brief, otherwise = [] }: SittingItem,
  unsaved: ReadonlySet<string>,
) {
  const standing = standingNamed(reading.world, project)
  const names = namesIn(voice, reading.world.policy, standing.process)
  return {
    project,
    item: minuted.item,
    resolution: minuted.resolution,
    state: act === undefined ? 'on-record' : commit === undefined ? 'planned' : 'recorded',
    commit: commit ?? null,
    brief: brief ?? null,
    attendance: act?.attendance ?? null,
    otherwise: otherwise.map((one) => ({ ...one, says: otherwiseText(voice, { names }, one) })),
    ...(effect === undefined ? { effect: [], files: [] } : effectData(effect)),
    status: statusData(reading, standing, unsaved.has(project)),
  }
}
