/** `bd inbox`: what waits for me, most urgent first, with the command for each. */
import { advisedText } from '../terminal/advised.ts'
import { byUrgency, type Waiting, waitingIn } from '../core/agenda/inbox.ts'
import {
  answeredGroups,
  answersForOthers,
  ownGroups,
  pressing,
} from '../core/agenda/owed-groups.ts'
import { askedFor, motionsOf } from '../core/world/motions.ts'
import { nameIn, namesIn } from '../terminal/names.ts'
import { motionsWaiting } from '../terminal/phrases/motion.ts'
import { inboxLines, lookOnly } from '../terminal/phrases/agenda.ts'
import { owedLines } from '../terminal/phrases/owed.ts'
import { dutyViewOf, groundsIn } from './steps/duty-grounds.ts'
import { groupData } from './steps/owed-data.ts'
import { exchangeState } from './steps/exchange-state.ts'
import { aheadLines, exchangeLines } from '../terminal/phrases/exchange-state.ts'
import { dueData } from './steps/due-data.ts'
import { memberHere } from './steps/own-member.ts'
import { memberNamed } from './steps/ids-by-name.ts'
import { neverSentLines } from './steps/refused-commits.ts'
import { motionData } from './steps/motion.ts'
import { projectsIn, withUnsaved } from './steps/all-projects.ts'
import type { Reading } from './steps/read-world.ts'
import { readAhead } from './steps/read-others.ts'
import { show } from './steps/show-result.ts'
import { viewsIn } from './steps/project-view.ts'
import type { Session } from './session.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const { reading, head, from } = await readAhead(session)
  const { world, now } = reading
  const named = text(options, 'member')
  const member =
    named === undefined ? await mine(session, reading) : memberNamed(session, world, named)
  const { summaries, findings } = await projectsIn(reading)
  const viewFor = viewsIn(session, reading)
  const rows = (await withUnsaved(reading, summaries, head))
    .flatMap((summary) =>
      waitingIn(world.calendar, summary, member, now).map((item) => ({
        item,
        view: viewFor(summary).view,
      })),
    )
    .sort((a, b) => byUrgency(a.item, b.item))
  const motions = motionsOf(world).filter((one) => askedFor(world, one).includes(member))
  const { own, others } = await owedBy(reading, member)
  const exchange = await exchangeState(reading)
  const refused = await neverSentLines(session, reading)
  const who = nameIn(screen.voice, world.policy, 'member', member)
  return show(session, reading, {
    kind: 'inbox',
    data: {
      member,
      exchange: exchange ?? null,
      ahead: from ?? null,
      motions: motions.map((one) => motionData(reading, one)),
      items: rows.map(({ item }) => itemData(reading, item)),
      duties: own.map(groupData),
      missingOfOthers: others.map(groupData),
    },
    findings,
    lines: () => [
      ...exchangeLines(screen.voice, exchange),
      ...(from === undefined ? [] : aheadLines(screen.voice, from)),
      ...refused,
      ...motionsWaiting(screen.voice, namesIn(screen.voice, world.policy), motions),
      ...((motions.length > 0 || own.length > 0) && rows.length === 0
        ? []
        : inboxLines(screen.voice, who, rows, screen.columns)),
      ...owedLines(
        screen.voice,
        dutyViewOf(session, reading),
        who,
        { own, others },
        screen.columns,
      ),
    ],
  })
}

/** What the member owes, and what is missing of those for whom he answers. */
async function owedBy(reading: Reading, member: string) {
  const grounds = await groundsIn(reading)
  // Nobody else's sheets are read for whoever answers for nobody else.
  const whose = grounds !== undefined && answersForOthers(grounds, member) ? undefined : member
  const all = grounds === undefined ? [] : pressing(grounds, undefined, whose)
  return {
    own: ownGroups(all, member),
    others: answeredGroups(reading.world.policy, all, member),
  }
}

/** The member of the configured key; without one, how to look at somebody's inbox all the same. */
async function mine(session: Session, reading: Reading): Promise<string> {
  try {
    return await memberHere(session, reading)
  } catch (error) {
    session.screen.say(lookOnly(session.screen.voice))
    throw error
  }
}

function itemData(reading: Reading, waiting: Waiting) {
  const { act, project, title, review, paper, role, deadline, deed, sentBack } = waiting
  return {
    act,
    project,
    title,
    review: review ?? null,
    document: paper ?? null,
    role,
    ...dueData(reading, deadline),
    sentBack:
      sentBack?.map(({ member, ballot }) => ({
        member,
        decision: ballot.decision,
        reason: ballot.reason ?? null,
      })) ?? null,
    command: advisedText(deed),
  }
}
