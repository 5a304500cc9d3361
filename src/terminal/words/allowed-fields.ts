/** The fields that may stand in a file, each with its Chinese name where it has one: `出席（present）`. */
import type { Language } from '../../core/record/workspace.ts'

/** Takes the fields as findings carry them, `present=出席, date`. */
export function fieldsIn(language: Language, allowed: string): string {
  const fields = allowed.split(', ').map((field) => {
    const [id = '', called] = field.split('=')
    return language === 'zh' && called !== undefined ? `${called}（${id}）` : id
  })
  return fields.join(language === 'zh' ? '、' : ', ')
}
