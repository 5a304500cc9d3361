/** A verb without a project means the one that waits for whoever types. */
import type { Standing } from '../../core/review/standing.ts'
import { byUrgency, type Waiting, waitingIn } from '../../core/agenda/inbox.ts'
import type { Summary } from '../../core/agenda/summary.ts'
import type { NextAct } from '../../core/project/next.ts'
import { advisedLine } from '../../terminal/advised.ts'
import { nextText } from '../../terminal/phrases/status-parts.ts'
import { titledId } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { whoAmI } from './identify.ts'
import { standingNamed } from './project-argument.ts'
import { projectsIn, withUnsaved } from './all-projects.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'
import { refuseUnregistered } from './stray-folders.ts'
import { viewsIn } from './project-view.ts'

/** Something that waits, with the project in short. */
interface WaitingIn {
  readonly item: Waiting
  readonly summary: Summary
}

/** All that waits for a member, most urgent first. */
async function allWaiting(reading: Reading, member: string): Promise<readonly WaitingIn[]> {
  const { world, now } = reading
  const { summaries } = await projectsIn(reading)
  return (await withUnsaved(reading, summaries))
    .flatMap((summary) =>
      waitingIn(world.calendar, summary, member, now).map((item) => ({ item, summary })),
    )
    .sort((a, b) => byUrgency(a.item, b.item))
}

/**
 * Where the named project stands; where none is named, the one project in which something waits for this member that
 * the verb could do. Refused: nobody known, nothing that waits, or several, with what waits in each.
 */
export async function standingMeant(
  session: Session,
  reading: Reading,
  typed: string,
): Promise<Standing> {
  if (typed !== '') {
    await refuseUnregistered(session, reading, typed)
    return standingNamed(reading.world, typed)
  }
  const { voice } = session.screen
  const command = `bd ${session.verb} ${voice.t('<项目>', '<project>')}`
  const me = await whoAmI(session, reading)
  if (me === undefined) throw new UsageError('who-reads', { command })
  const acts = DOES[session.verb]
  const all = (await allWaiting(reading, me)).filter(
    ({ item }) => acts === undefined || acts.includes(item.act),
  )
  const done = all.filter(({ item }) => isDoneBy(session.verb, item))
  const waiting = done.length > 0 ? done : all
  const projects = [...new Map(waiting.map((one) => [one.summary.id, one.summary])).values()]
  const [first, ...others] = projects
  if (first === undefined) throw new UsageError('nothing-waits', { command })
  if (others.length > 0) {
    const viewFor = viewsIn(session, reading)
    const known = projects.map(({ id, project }) => {
      const todo = waiting.filter(({ summary }) => summary.id === id)
      const words = [
        ...new Set(todo.map(({ item, summary }) => nextText(voice, viewFor(summary).view, item))),
      ]
      const what = words.join(voice.t('、', ', '))
      const [{ item }] = todo as [WaitingIn]
      const isNow = isDoneBy(session.verb, item)
      const line = isNow ? `bd ${session.verb} ${id}` : advisedLine(voice, item.deed)
      return `  ${line}  ${voice.labelled(project.title, what)}`
    })
    throw new UsageError('which-waits', {}, known)
  }
  const meant = titledId(voice, first.project.title, first.id)
  session.screen.say(
    voice.t(
      `未写明项目，按唯一待您办理的项目办理：${meant}`,
      `no project named: the one that waits for you, ${meant}`,
    ),
  )
  await reading.load([first.id])
  return standingNamed(reading.world, first.id)
}

/** Saving and submitting do one thing that waits and no other: nothing is saved before it is written, nor submitted before it is whole. */
function isDoneBy(verb: string, { act, writes, revises }: Waiting): boolean {
  if (verb === 'save') return act === 'save' && writes === undefined && revises === undefined
  return verb !== 'submit' || act === verb
}

/** What waits for a verb; a verb that only reads takes whatever waits. */
const BALLOT: readonly NextAct['act'][] = ['ballot']
const PREPARE: readonly NextAct['act'][] = ['draft', 'save', 'attach', 'submit']
const DOES: Readonly<Record<string, readonly NextAct['act'][]>> = {
  approve: BALLOT,
  reject: BALLOT,
  return: BALLOT,
  decide: BALLOT,
  abstain: BALLOT,
  defer: BALLOT,
  opinion: BALLOT,
  recuse: BALLOT,
  enter: ['enter'],
  answer: ['answer'],
  advise: ['advise', 'ballot'],
  'condition met': ['condition'],
  'condition waive': ['condition'],
  confirm: ['confirm'],
  close: ['close'],
  'deadline recompute': ['recompute'],
  resume: ['resume'],
  reconsider: ['reconsider'],
  read: ['read'],
  'hand-over': ['hand-over'],
  receive: ['receive'],
  submit: PREPARE,
  draft: PREPARE,
  attach: PREPARE,
  save: PREPARE,
  set: [...PREPARE, 'set'],
  team: [...PREPARE, 'team'],
}
