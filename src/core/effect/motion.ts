/** What an act changes about a motion: who signed for it by then, and what it still lacks. */
import type { EndorsementRecord, MotionRecord, RetractionRecord } from '../record/motion.ts'
import { countsOf } from '../policy/policy-rules.ts'
import { askedFor, countedBy, motionOf } from '../world/motions.ts'
import type { World } from '../world/world.ts'
import type { Change } from './change.ts'

/** A motion that is proposed, endorsed or taken back, as it stands after that. */
export function motionChanges(
  after: World,
  record: MotionRecord | EndorsementRecord | RetractionRecord | undefined,
): readonly Change[] {
  const motion = record && motionOf(after, record.n)
  if (record === undefined || motion === undefined) return []
  const { signed, state } = motion
  const isOpen = state.is === 'open'
  return [
    {
      kind: 'motion',
      how: howOf(record),
      motion: motion.record,
      signed,
      counts: isOpen ? countsOf(countedBy(after, motion), signed) : [],
      asked: askedFor(after, motion),
    },
  ]
}

function howOf(record: MotionRecord | EndorsementRecord | RetractionRecord) {
  if (record.format === 'bd/motion@1') return 'proposed'
  if (record.format === 'bd/retraction@1') return 'retracted'
  return record.carries === 'yes' ? 'carried-out' : 'endorsed'
}
