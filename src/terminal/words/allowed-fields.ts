/** The fields that may stand in a file, each with its Chinese name where it has one: `出席（present）`. */
import type { Voice } from '../voice.ts'

/** Takes the fields as findings carry them, `present=出席, date`. */
export function fieldsIn({ t }: Voice, allowed: string): string {
  const fields = allowed.split(', ').map((field) => {
    const [id = '', called] = field.split('=')
    return called === undefined ? id : t(`${called}（${id}）`, id)
  })
  return fields.join(t('、', ', '))
}
