/** What was filled in with a decision, in lines: each field by its title. */
import type { Review } from '../../core/process/process.ts'
import { fieldsOf } from '../../core/process/review.ts'
import type { Values } from '../../core/record/record.ts'
import { valueText } from '../amounts.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import type { View } from './view.ts'

/** One line a field, as the review declares it; a field that it does not know by its id. */
export function filledLines(
  v: Voice,
  { names }: Pick<View, 'names'>,
  review: Review | undefined,
  fields: Values | undefined,
  indent: string,
): readonly Line[] {
  const declared = review === undefined ? {} : fieldsOf(review)
  return Object.entries(fields ?? {}).map(([field, value]) => {
    const declaration = Object.hasOwn(declared, field) ? declared[field] : undefined
    const text = declaration === undefined ? String(value) : valueText(v, declaration, value, names)
    return indent + v.labelled(v.title(declaration?.title) ?? field, text.replaceAll(/\s+/gu, ' '))
  })
}
