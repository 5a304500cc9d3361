/** A new role gets its id, its titles in both languages, and what it may do besides. */
import {
  KEY_REQUIREMENTS,
  PERMISSIONS,
  type Permission,
  type Role,
} from '../../core/policy/policy.ts'
import { given } from '../../core/record/kinds.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { type Options, text, texts } from '../verb.ts'
import { someOf, textOf } from './roster-questions.ts'
import { UsageError } from './refusal.ts'
import { chosen } from './wizard.ts'

/** The titles by `--title` and `--title-en`, else asked for. One title serves for both languages where no other is given. */
export async function titleOf(
  session: Session,
  options: Options,
  before: Role['title'] | undefined,
): Promise<Role['title']> {
  const words = rosterWords(session.screen.voice)
  const said = { zh: text(options, 'title'), en: text(options, 'titleEn') }
  const isOpen = said.zh === undefined && said.en === undefined
  const ask = (message: string, answers: string, initial?: string) =>
    textOf(session, { message, answers, ...(initial === undefined ? {} : { initial }) })
  const zh =
    said.zh ?? (isOpen ? await ask(words.title, '--title', before?.zh) : (before?.zh ?? said.en!))
  const en =
    said.en ?? (isOpen ? await ask(words.titleEnglish, '--title-en', before?.en ?? zh) : undefined)
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
  const wished = texts(options, 'may')
  if (wished.includes('none')) return []
  if (wished.length === 0) {
    if (!asks) return before
    const ticked = await someOf(session, words.may, '--may', words.permissions, before)
    return PERMISSIONS.filter((one) => ticked.includes(one))
  }
  const wanted = wished.map((one) => chosen(session, '--may', words.permissions, one))
  return PERMISSIONS.filter((one) => wanted.includes(one))
}

/** What the role requires of the key that signs in it, by `--requires` (`none` for nothing), else as before. */
export function requirementOf(
  session: Session,
  options: Options,
  before: Role['requires'],
): Role['requires'] {
  const wished = text(options, 'requires')
  if (wished === undefined) return before
  const { requirements } = rosterWords(session.screen.voice)
  const wanted = chosen(session, '--requires', requirements, wished)
  return KEY_REQUIREMENTS.find((one) => one === wanted)
}

/** How many may hold the role by `--headcount` (`none` for any number) and what it has to do by `--duty`, else as before. */
export function postOf(
  options: Options,
  before: Pick<Role, 'headcount' | 'duty'>,
): Pick<Role, 'headcount' | 'duty'> {
  const count = text(options, 'headcount')
  const duty = text(options, 'duty')
  if (count !== undefined && count !== 'none' && !/^[1-9]\d{0,4}$/u.test(count)) {
    throw new UsageError('number-expected', { option: '--headcount', found: count })
  }
  const headcount = count === undefined ? before.headcount : Number(count)
  return {
    ...given('headcount', count === 'none' ? undefined : headcount),
    ...given('duty', duty === undefined ? before.duty : duty === '' ? undefined : duty),
  }
}
