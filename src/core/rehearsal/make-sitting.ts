/** The deed that records a sitting: who was there, who voted how, and what the minutes say was decided. */
import type { RecusalWords } from './deeds.ts'
import { meetingIn, type Recused, sittingAct } from '../deeds/sitting.ts'
import type { SittingWords } from './deeds.ts'
import { given, inProject, listed, reviewIn, scanOf } from './scene.ts'

export const meeting = inProject<'meeting'>((words, scene) => {
  const { world, standing, member, now } = scene
  const review = reviewIn(standing, words.review ?? meetingIn(standing))
  const present = listed(words.present)
  const sitting = {
    number: words.number ?? '会议纪要1号',
    date: words.date ?? now.date,
    chair: words.chair ?? present[0] ?? member,
    recorder: words.recorder ?? member,
    present,
    represented: Object.entries(words.represented ?? {}).map(([absent, by]) => ({
      member: absent,
      by,
    })),
    absent: listed(words.absent),
    observers: words.observers ?? [],
    recused: recusedIn(words),
  }
  const item = {
    item: words.item ?? standing.project.title,
    absent: [],
    recused: [],
    votes: Object.entries(words.votes ?? {}).map(([voter, vote]) => ({
      member: voter,
      ...(typeof vote === 'string' ? { decision: vote } : vote),
    })),
    silent: listed(words['not-voting']),
    ...given('counts', words.counts),
    resolution: words.resolution,
  }
  const { evidence, texts } = scanOf(words, scene, `会议 ${sitting.number}`)
  const scans = evidence === undefined ? [] : [evidence]
  const brought = { scans, signer: member }
  const act = sittingAct(world.policy, standing, review, sitting, item, brought)
  return { act, ...given('texts', texts) }
})

function recusedIn({ recused }: SittingWords): readonly Recused[] {
  if (typeof recused !== 'object' || Array.isArray(recused)) {
    return listed(recused as string).map((member) => ({ member }))
  }
  return Object.entries(recused as Readonly<Record<string, string | RecusalWords>>).map(
    ([member, why]) => ({ member, ...(typeof why === 'string' ? { reason: why } : why) }),
  )
}
