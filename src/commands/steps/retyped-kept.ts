/** Command lines of acts whose record does not hold all that was typed: their files come back from the kept branch first. */
import type { Act, ConditionAct } from '../../core/record/act.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import type { Change } from '../../core/effect/change.ts'
import type { MeetingRecord } from '../../core/record/record.ts'
import { conditionsOf } from '../../core/review/approval-conditions.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { World } from '../../core/world/world.ts'
import { pasted } from '../../terminal/pasted.ts'
import { numberIn, type Openings, renumbered } from './renumbered.ts'
import { commandOf } from './retyped.ts'
import { admissionWords } from './retyped-admission.ts'
import {
  calendarWords,
  lineWith,
  minutesWords,
  publishWords,
  type WithFiles,
} from './retyped-files.ts'
import { rosterWordsOf } from './retyped-roster.ts'

/** What is known of an act besides its record. */
export interface Kept {
  /** The name under which its commit is kept. */
  readonly kept: string
  readonly world: World
  /** What it changed in the roster and the like. */
  readonly changes: readonly Change[]
  readonly today: PlainDate
  /** The numbers that own projects will have. */
  readonly openings: Openings
}

/**
 * Takes an act; gives one line which brings its files back into a folder beside the clone, where no act takes them up and
 * nothing of the user's is overwritten, and does the act again. `undefined` where no such line is known.
 */
export function keptCommandOf(act: Act, about: Kept): string | undefined {
  const { kept, today, openings } = about
  const folder = `../${kept}`
  const bring = (path: string, name: string) =>
    `git show ${pasted(`${kept}:${path}`)} > ${pasted(`${folder}/${name}`)}`
  const line = (files: readonly string[], command: string) =>
    files.length === 0 ? command : [`mkdir -p ${folder}`, ...files, command].join(' && ')
  switch (act.act) {
    case 'attach': {
      const { project, document, name, title, file } = act
      const words = [
        'attach',
        numberIn(openings, project),
        document,
        `${folder}/${name}`,
        `--title=${title}`,
      ]
      return line([bring(file.path, name)], typed(words))
    }
    case 'policy': {
      const { world, changes } = about
      const words = rosterWordsOf(changes, act.policy) ?? admissionWords(act, changes, world)
      return words === undefined ? undefined : typed([...words, `--reason=${act.reason}`])
    }
    case 'calendar':
      return withFiles(calendarWords(act, folder), kept, folder)
    case 'publish':
      return withFiles(publishWords(act, folder), kept, folder)
    case 'meeting':
      return withFiles(minutesWords(act, about.world, folder, openings), kept, folder)
    case 'condition':
    case 'ballot':
    case 'cancel': {
      const { evidence, ...plain } = act
      const meeting = 'meeting' in plain ? plain.meeting : undefined
      const { meeting: _, ...bare } = plain as typeof plain & { meeting?: MeetingRecord }
      const command =
        bare.act === 'condition'
          ? condition(bare, about)
          : commandOf(renumbered(bare as Act, openings), today)
      // A scan that stood there before is not in this commit.
      if (command === undefined || (evidence !== undefined && evidence.file === undefined))
        return undefined
      const files: string[] = []
      const more: string[] = []
      if (meeting !== undefined) {
        const path = `${folder}/minutes.yaml`
        files.push(`printf '%s\\n' ${pasted(JSON.stringify(meeting))} > ${pasted(path)}`)
        more.push('--meeting', path)
      }
      if (evidence?.file !== undefined) {
        files.push(bring(evidence.file.path, evidence.file.name))
        more.push('--evidence', `${folder}/${evidence.file.name}`)
      }
      return line(files, [command, ...more.map(pasted)].join(' '))
    }
    default:
      return undefined
  }
}

function withFiles(what: WithFiles | undefined, kept: string, folder: string): string | undefined {
  return what === undefined ? undefined : lineWith(what, kept, folder)
}

function condition(
  act: Omit<ConditionAct, 'evidence'>,
  { world, openings }: Kept,
): string | undefined {
  const found = standingOf(world, act.project)
  const meant = found.ok
    ? conditionsOf(found.value).find(
        ({ ballot, nth }) => ballot.sha256 === act.ballot && nth === act.condition,
      )
    : undefined
  if (meant === undefined) return undefined
  const verb = act.result === 'met' ? 'met' : 'waive'
  const project = numberIn(openings, act.project)
  return typed(['condition', verb, project, String(meant.number), `--reason=${act.reason}`])
}

function typed(words: readonly string[]): string {
  return ['bd', ...words.map(pasted)].join(' ')
}
