/** A new role gets its id, its titles in both languages, and what it may do besides. */
import {
  KEY_REQUIREMENTS,
  PERMISSIONS,
  type Permission,
  type Role,
} from '../../core/policy/policy.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { type Options, text, texts } from '../verb.ts'
import { someOf, textOf } from './roster-questions.ts'
import { chosen } from './wizard.ts'

/** The titles by `--title` and `--title-en`, else asked for. One title serves for both languages where no other is given. */
export async function titleOf(
  session: Session,
  options: Options,
  before: Role['title'] | undefined,
): Promise<Role['title']> {
  const words = rosterWords(session.screen.voice)
  const given = { zh: text(options, 'title'), en: text(options, 'titleEn') }
  const isOpen = given.zh === undefined && given.en === undefined
  const ask = (message: string, answers: string, initial?: string) =>
    textOf(session, { message, answers, ...(initial === undefined ? {} : { initial }) })
  const zh =
    given.zh ?? (isOpen ? await ask(words.title, '--title', before?.zh) : (before?.zh ?? given.en!))
  const en =
    given.en ?? (isOpen ? await ask(words.titleEnglish, '--title-en', before?.en ?? zh) : undefined)
  return { zh, en: en ?? (before === undefined || before.en === before.zh ? zh : before.en) }
}

/** What the role may do by `--may` (`none` for nothing), else as asked, else as before. */
export async function permissionsOf(
  session: Session,
  options: Options,
  before: readonly Permission[],
  asks: boolean,
): Promise<readonly Permission[]> {
  const words = rosterWords(session.screen.voice)
  const given = texts(options, 'may')
  if (given.includes('none')) return []
  if (given.length === 0) {
    if (!asks) return before
    const ticked = await someOf(session, words.may, '--may', words.permissions, before)
    return PERMISSIONS.filter((one) => ticked.includes(one))
  }
  const wanted = given.map((one) => chosen(session, '--may', words.permissions, one))
  return PERMISSIONS.filter((one) => wanted.includes(one))
}

/** What the role requires of the key that signs in it, by `--requires` (`none` for nothing), else as before. */
export function requirementOf(
  session: Session,
  options: Options,
  before: Role['requires'],
): Role['requires'] {
  const given = text(options, 'requires')
  if (given === undefined) return before
  const { requirements } = rosterWords(session.screen.voice)
  const wanted = chosen(session, '--requires', requirements, given)
  return KEY_REQUIREMENTS.find((one) => one === wanted)
}
