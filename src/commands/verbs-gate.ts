/** The verbs from submission to receipt: what is done at gates and about open reviews. */
import type { Verb } from './verb.ts'

const REASON = ['--reason <text>']
const BALLOT = ['--review <review>', '--reason <text>']
const PROOF = ['--number <number>', '--meeting <file>', '--evidence <file>']
const DECISION = ['--for <member>', ...BALLOT, ...PROOF]
const BINDING = ['--condition <condition...>']
const APPROVAL = [...DECISION, ...BINDING]

/** In the order in which help lists them. */
export const gateVerbs: readonly Verb[] = [
  {
    usage: 'submit [project]',
    options: ['--answer <text>', '--waive <document=reason...>'],
    load: () => import('./submit.ts'),
  },
  { usage: 'withdraw <project>', options: REASON, load: () => import('./withdraw.ts') },
  { usage: 'approve [project]', options: APPROVAL, load: () => import('./approve.ts') },
  { usage: 'reject [project]', options: DECISION, load: () => import('./reject.ts') },
  { usage: 'return [project]', options: DECISION, load: () => import('./return.ts') },
  {
    usage: 'decide [project] <outcome>',
    options: APPROVAL,
    load: () => import('./decide.ts'),
  },
  {
    usage: 'abstain [project]',
    options: ['--for <member>', ...BALLOT],
    load: () => import('./abstain.ts'),
  },
  {
    usage: 'defer [project]',
    options: ['--for <member>', ...BALLOT],
    load: () => import('./defer.ts'),
  },
  {
    usage: 'opinion [project]',
    options: ['--for <member>', '--review <review>', '--opinion <text>'],
    load: () => import('./opinion.ts'),
  },
  {
    usage: 'answer [project] <member>',
    options: ['--adopt', '--decline', ...BALLOT],
    load: () => import('./answer.ts'),
  },
  {
    usage: 'advise [project]',
    options: ['--ask <member>', '--opinion <text>', ...BALLOT],
    load: () => import('./advise.ts'),
  },
  {
    usage: 'condition met [project] <number>',
    options: [...REASON, '--evidence <file>'],
    load: () => import('./condition-met.ts'),
  },
  {
    usage: 'condition waive [project] <number>',
    options: [...REASON, '--evidence <file>'],
    load: () => import('./condition-waive.ts'),
  },
  {
    usage: 'enter [project] <member> <decision>',
    options: ['--dated <date>', ...BALLOT, ...PROOF, ...BINDING],
    load: () => import('./enter.ts'),
  },
  {
    usage: 'meeting record [minutes]',
    options: ['--scan <file...>'],
    load: () => import('./meeting-record.ts'),
  },
  {
    usage: 'confirm [project]',
    options: ['--review <review>'],
    load: () => import('./confirm.ts'),
  },
  {
    usage: 'recuse [project]',
    options: [...BALLOT, '--seat <member>', '--ground <ground>'],
    load: () => import('./recuse.ts'),
  },
  {
    usage: 'transfer <project> <member>',
    options: [...BALLOT, '--seat <member>'],
    load: () => import('./transfer.ts'),
  },
  { usage: 'seat add <project> <member>', options: BALLOT, load: () => import('./seat-add.ts') },
  {
    usage: 'seat remove <project> <member>',
    options: BALLOT,
    load: () => import('./seat-remove.ts'),
  },
  {
    usage: 'grant <member>',
    options: [
      '--role <role...>',
      '--from <date>',
      '--until <date>',
      '--project <project>',
      '--round <stage.n>',
      ...REASON,
    ],
    load: () => import('./grant.ts'),
  },
  { usage: 'ungrant <n>', options: REASON, load: () => import('./ungrant.ts') },
  { usage: 'grants', load: () => import('./grants.ts') },
  {
    usage: 'close [project]',
    options: ['--review <review>', '--number <number>'],
    load: () => import('./close.ts'),
  },
  { usage: 'extend <project>', options: BALLOT, load: () => import('./extend.ts') },
  { usage: 'deadline recompute [project]', options: BALLOT, load: () => import('./recompute.ts') },
  { usage: 'hold <project>', options: ['--reason <text>'], load: () => import('./hold.ts') },
  { usage: 'resume [project]', options: ['--reason <text>'], load: () => import('./resume.ts') },
  { usage: 'reconsider [project]', options: REASON, load: () => import('./reconsider.ts') },
  {
    usage: 'cc <project> <member...>',
    options: ['--note <text>'],
    load: () => import('./cc.ts'),
  },
  { usage: 'read [project]', options: ['--copy <n>'], load: () => import('./read.ts') },
  {
    usage: 'cancel <project>',
    options: [...REASON, '--meeting <file>', '--evidence <file>'],
    load: () => import('./cancel.ts'),
  },
  { usage: 'hand-over [project]', options: REASON, load: () => import('./hand-over.ts') },
  { usage: 'receive [project]', options: ['--reason <text>'], load: () => import('./receive.ts') },
]
