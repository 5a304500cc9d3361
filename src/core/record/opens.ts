/** A record opens one review, or several that run together. */
import type { OpenedReview, Opens } from './record.ts'

/** The reviews that a record says it opens, none where it says nothing. */
export function openedBy({ opens }: { readonly opens?: Opens }): readonly OpenedReview[] {
  if (opens === undefined) return []
  return isList(opens) ? opens : [opens]
}

function isList(opens: Opens): opens is readonly OpenedReview[] {
  return Array.isArray(opens)
}

/** Reviews as a record holds what it opens: one as itself, several as a list, none not at all. */
export function opensOf(reviews: readonly OpenedReview[]): { readonly opens?: Opens } {
  const [only, ...others] = reviews
  if (only === undefined) return {}
  return { opens: others.length === 0 ? only : reviews }
}
