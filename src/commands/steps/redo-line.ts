/** An own act is done again by one line: its deed as it is typed, and behind its files, brought back from the kept branch, where it has some. */
import { deedOf } from '../../core/deeds/again.ts'
import type { BallotWords, Deed } from '../../core/record/deed.ts'
import type { Change } from '../../core/effect/change.ts'
import type { PlainDate } from '../../core/calendar/time.ts'
import type { Act } from '../../core/record/act.ts'
import type { World } from '../../core/world/world.ts'
import { lineOf, spelled } from '../../terminal/spelling.ts'
import { deedRenumbered, numberIn, type Numbers } from './new-numbers.ts'
import { admissionWords } from './redo-line-admission.ts'
import {
  calendarWords,
  lineWith,
  minutesWords,
  publishWords,
  type WithFiles,
} from './redo-line-files.ts'
import { rosterWordsOf } from './redo-line-roster.ts'

/** What is known of an act besides its record. */
export interface Kept {
  /** The name under which its commit is kept. */
  readonly kept: string
  /** The folder beside the clone into which its files come back. */
  readonly folder: string
  readonly world: World
  /** What it changed in the roster and the like. */
  readonly changes: readonly Change[]
  readonly today: PlainDate
  /** The numbers that own projects will have. */
  readonly numbers: Numbers
}

/**
 * Takes an act; gives one line which does it again. Its files come back into a folder beside the clone, where no act takes them
 * up and nothing of the user's is overwritten. `undefined` where no such line is known.
 */
export function retyped(act: Act, about: Kept): string | undefined {
  const { kept, folder, world, today, numbers } = about
  const deed = deedOf(act, world, today)
  if (deed !== undefined && 'project' in act) {
    return withPapers(deed, numberIn(numbers, act.project), kept, folder)
  }
  if (deed !== undefined) {
    const words = spelled(deedRenumbered(deed, numbers), '')
    return words === undefined ? undefined : lineOf(words)
  }
  switch (act.act) {
    case 'attach': {
      const { project, document, name, title, file } = act
      const place = numberIn(numbers, project)
      const words = ['attach', place, document, `${folder}/${name}`, `--title=${title}`]
      return lineWith({ files: [[file.path, name]], words }, kept, folder)
    }
    case 'policy': {
      const words =
        rosterWordsOf(about.changes, act.policy) ?? admissionWords(act, about.changes, world)
      return words === undefined ? undefined : lineOf([...words, `--reason=${act.reason}`])
    }
    case 'calendar':
      return withFiles(calendarWords(act, folder), kept, folder)
    case 'publish':
      return withFiles(publishWords(act, folder), kept, folder)
    case 'meeting':
      return withFiles(minutesWords(act, world, folder, numbers), kept, folder)
    default:
      return undefined
  }
}

function withFiles(what: WithFiles | undefined, kept: string, folder: string): string | undefined {
  return what === undefined ? undefined : lineWith(what, kept, folder)
}

/** The deed as it is typed, with the minutes and the scan that prove it as files. */
function withPapers(deed: Deed, project: string, kept: string, folder: string): string | undefined {
  const { meeting, evidence, ...bare } = deed.words as Pick<BallotWords, 'meeting' | 'evidence'>
  const words = spelled({ ...deed, words: bare } as Deed, project)
  // A scan that stood there before is not in this commit.
  if (words === undefined || (evidence !== undefined && evidence.file === undefined)) {
    return undefined
  }
  if (meeting === undefined && evidence === undefined) return lineOf(words)
  const texts = meeting === undefined ? [] : [[MINUTES, JSON.stringify(meeting)] as const]
  const { file } = evidence ?? {}
  const more = [
    ...(meeting === undefined ? [] : ['--meeting', `${folder}/${MINUTES}`]),
    ...(file === undefined ? [] : ['--evidence', `${folder}/${file.name}`]),
  ]
  const files = file === undefined ? [] : [[file.path, file.name] as const]
  return lineWith({ texts, files, words: [...words, ...more] }, kept, folder)
}

const MINUTES = 'minutes.yaml'
