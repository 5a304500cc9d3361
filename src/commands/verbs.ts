/** Every verb of the command line, in the order in which help lists them. */
import type { Verb } from './verb.ts'
import { gateVerbs } from './verbs-gate.ts'
import { policyVerbs } from './verbs-policy.ts'

const REASON = ['--reason <text>']

export const verbs: readonly Verb[] = [
  {
    usage: 'init [dir]',
    options: [
      '--name <name>',
      '--id <id>',
      '--member <id=name>',
      '--policy <file>',
      '--process <id...>',
      '--language <language>',
      '--classification <classification>',
      '--ci <server...>',
      '--new-key [file]',
    ],
    load: () => import('./init.ts'),
  },
  { usage: 'trust [line]', load: () => import('./trust.ts') },
  {
    usage: 'join',
    options: ['--member <id=name>', '--new-key [file]'],
    load: () => import('./join.ts'),
  },
  ...policyVerbs,
  { usage: 'upgrade', options: REASON, load: () => import('./upgrade.ts') },
  { usage: 'void <commit>', options: REASON, load: () => import('./void.ts') },
  { usage: 'process list', load: () => import('./process-list.ts') },
  {
    usage: 'process show <process>',
    options: ['--version <n>'],
    load: () => import('./process-show.ts'),
  },
  {
    usage: 'process draw <process>',
    options: ['--version <n>', '--format <format>', '-o, --output <file>'],
    load: () => import('./process-draw.ts'),
  },
  { usage: 'process diff <process> [from] [to]', load: () => import('./process-diff.ts') },
  {
    usage: 'process lint [process]',
    options: ['--policy <file>'],
    load: () => import('./process-lint.ts'),
  },
  {
    usage: 'process publish <folder>',
    options: REASON,
    load: () => import('./process-publish.ts'),
  },
  {
    usage: 'process test [process]',
    options: ['--version <n>', '--only <name>', '--coverage <what>'],
    load: () => import('./process-test.ts'),
  },
  {
    usage: 'parameter list',
    options: ['--process <id>'],
    load: () => import('./parameter-list.ts'),
  },
  {
    usage: 'parameter set <parameter> <value>',
    options: ['--process <id>', '--reason <text>'],
    load: () => import('./parameter-set.ts'),
  },
  {
    usage: 'calendar show [year]',
    options: ['--month <n>'],
    load: () => import('./calendar-show.ts'),
  },
  {
    usage: 'calendar import <file>',
    options: ['--year <year>', '--reason <text>'],
    load: () => import('./calendar-import.ts'),
  },
  { usage: 'calendar add <file>', options: REASON, load: () => import('./calendar-add.ts') },
  {
    usage: 'new-project',
    options: [
      '--process <id>',
      '--title <title>',
      '--fact <name=value...>',
      '--unit <unit>',
      '--classification <classification>',
      '--contact <text>',
      '--post <name=member...>',
      '--reviewer <review=member...>',
      '--same-title',
    ],
    load: () => import('./new-project.ts'),
  },
  { usage: 'set [project] <fact=value...>', options: REASON, load: () => import('./set.ts') },
  {
    usage: 'team [project]',
    options: ['--post <name=member...>', '--reviewer <review=member...>', '--reason <text>'],
    load: () => import('./team.ts'),
  },
  {
    usage: 'edit <project>',
    options: ['--title <title>', '--contact <text>'],
    load: () => import('./edit.ts'),
  },
  {
    usage: 'draft [project] [document]',
    options: ['--set <field=value...>', '--stdout', '--editor'],
    load: () => import('./draft.ts'),
  },
  {
    usage: 'attach [project] <document> <file>',
    options: ['--title <title>'],
    load: () => import('./attach.ts'),
  },
  { usage: 'save [project]', options: ['--message <text>'], load: () => import('./save.ts') },
  ...gateVerbs,
  { usage: 'status [project]', load: () => import('./status.ts') },
  {
    usage: 'list',
    options: ['--stage <stage>', '--process <id>', '--overdue', '--mine'],
    load: () => import('./list.ts'),
  },
  { usage: 'inbox', options: ['--member <member>'], load: () => import('./inbox.ts') },
  {
    usage: 'view [project] [document]',
    options: ['--round <round>', '--out <dir>', '--open'],
    load: () => import('./view.ts'),
  },
  {
    usage: 'diff [project] [document]',
    options: ['--since <round>'],
    load: () => import('./diff.ts'),
  },
  { usage: 'show [project]', load: () => import('./show.ts') },
  {
    usage: 'log [project]',
    options: [
      '--by <member>',
      '--act <act>',
      '--since <date>',
      '--until <date>',
      '--late',
      '--on-paper',
      '--format <format>',
    ],
    load: () => import('./log.ts'),
  },
  {
    usage: 'remind [project]',
    options: ['--all', '--within <days>', '--again'],
    load: () => import('./remind.ts'),
  },
  { usage: 'deadlines', options: ['--within <days>'], load: () => import('./deadlines.ts') },
  {
    usage: 'check',
    options: ['--format <format>', '--fail-on <condition>'],
    load: () => import('./check.ts'),
  },
  { usage: 'explain [rule...]', load: () => import('./explain.ts') },
  {
    usage: 'schema [name]',
    options: ['--write <folder>'],
    load: () => import('./schema.ts'),
  },
  { usage: 'doctor', load: () => import('./doctor.ts') },
  { usage: 'sync', options: ['--remote <name>'], load: () => import('./sync.ts') },
  {
    usage: 'demo [dir]',
    options: ['--process <id>', '--keep', '--fast'],
    load: () => import('./demo.ts'),
  },
]
