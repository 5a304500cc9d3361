/** What was typed in another form than is written, shown in the form that is: before anything is signed. */
import type { Language } from '../../core/workspace.ts'
import { identified } from '../names.ts'

/** `“国强”即王国强（wang-guoqiang）`. */
export function understoodLine(language: Language, typed: string, meant: string): string {
  return language === 'zh' ? `“${typed}”即 ${meant}` : `"${typed}" is read as ${meant}`
}

/** A name with its id as `understoodLine` shows it; the id alone where nobody titled it. */
export function titledId(language: Language, title: string | undefined, id: string): string {
  return title === undefined ? id : identified(language, title, id)
}
