/** The language of this run: what was asked for, else the workspace's, else the locale's, else Chinese. */
import { type Language, LANGUAGES } from '../core/record/workspace.ts'

export interface LanguageSources {
  /** `--lang`. */
  readonly flag?: string | undefined
  readonly workspace?: Language | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Picks the language: `--lang`, BD_LANG, the workspace's, LC_ALL or LC_MESSAGES or LANG, Chinese. */
export function languageOf({ flag, workspace, env }: LanguageSources): Language {
  return languageNamed(flag) ?? languageNamed(env['BD_LANG']) ?? workspace ?? ofLocale(env) ?? 'zh'
}

/** The language that is meant by a value; `undefined` for any other word. */
export function languageNamed(value: unknown): Language | undefined {
  return LANGUAGES.find((one) => one === value)
}

/** The first of the three variables that is set decides, as POSIX says; `C` and `POSIX` name no language. */
function ofLocale(env: LanguageSources['env']): Language | undefined {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  const name = locale?.split(/[_.@-]/u)[0]?.toLowerCase()
  if (name === undefined || name === '' || name === 'c' || name === 'posix') return undefined
  return name === 'zh' ? 'zh' : 'en'
}
