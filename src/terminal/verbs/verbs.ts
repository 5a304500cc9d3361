/** Every verb of the command line by its name, in the order in which help lists them, and the groups that some stand in. */
import { type Voice, voiceOf } from '../voice.ts'
import { ballotVerbs } from './ballot.ts'
import { besideVerbs } from './beside.ts'
import { calendarVerbs } from './calendar.ts'
import { dutyVerbs } from './duty.ts'
import { endVerbs } from './end.ts'
import { motionVerbs } from './motion.ts'
import { openingVerbs } from './opening.ts'
import { projectVerbs } from './project.ts'
import { readingVerbs } from './reading.ts'
import type { PlainDeed, VerbRow } from './row.ts'
import { regulationVerbs } from './regulation.ts'
import { roleVerbs } from './roles.ts'
import { registerVerbs } from './register.ts'
import { rosterVerbs } from './roster.ts'
import { seatVerbs } from './seat.ts'
import { thresholdVerbs } from './threshold.ts'
import { toolVerbs } from './tool.ts'
import { workspaceVerbs } from './workspace.ts'

/** The rows of all verbs, worded in the language of the voice. */
export function verbRows(voice: Voice) {
  return {
    ...workspaceVerbs(voice),
    ...rosterVerbs(voice),
    ...roleVerbs(voice),
    ...thresholdVerbs(voice),
    ...motionVerbs(voice),
    ...regulationVerbs(voice),
    ...registerVerbs(voice),
    ...calendarVerbs(voice),
    ...openingVerbs(voice),
    ...projectVerbs(voice),
    ...ballotVerbs(voice),
    ...besideVerbs(voice),
    ...seatVerbs(voice),
    ...endVerbs(voice),
    ...readingVerbs(voice),
    ...dutyVerbs(voice),
    ...toolVerbs(voice),
  }
}

type Rows = ReturnType<typeof verbRows>

export type VerbName = keyof Rows

/** A verb with code of its own; the row of any other names its deed. */
export type CodedVerb = {
  readonly [V in VerbName]: Rows[V] extends { readonly deed: PlainDeed } ? never : V
}[VerbName]

/** The verb that a Chinese word means; within a group (`policy`) one of its own where there is one. */
export function verbMeant(word: string, group = ''): string | undefined {
  const all = Object.entries<VerbRow>(verbRows(voiceOf('zh')))
  const called = [...all, ['help', { called: '帮助' }] as const]
  const meant = called.flatMap(([verb, row]) =>
    (row.called ?? '').split(' ').includes(word.trim()) ? [verb] : [],
  )
  return meant.find((verb) => group !== '' && verb.startsWith(`${group} `)) ?? meant[0]
}

/** What each group of verbs is about. */
export function verbGroups({ t }: Voice): Readonly<Record<string, string>> {
  return {
    policy: t('人员与权限名册', 'the roster: members, keys, roles'),
    motion: t('提案：须几位管理员联署的变更', 'motions: what several administrators sign for'),
    process: t('流程（制度）', 'regulations as data'),
    duty: t('应办清单', 'files of duties: what recurs'),
    register: t('台账', 'registers'),
    record: t('台账记录', 'records of registers'),
    parameter: t('制度待定值', 'numbers that a regulation leaves open'),
    calendar: t('工作日历', 'the working calendar'),
    condition: t('审批条件（有条件同意）', 'conditions of approvals'),
    meeting: t('会议表决', 'votes held in a sitting'),
    seat: t('加签与减签', 'seats of an open review'),
    deadline: t('审批期限', 'deadlines'),
    hook: t('git 服务器上的把关', 'the gate of a git server'),
  }
}
