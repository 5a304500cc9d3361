/** How a decided review kept its deadline, behind what came of it. */
import type { ReviewView } from '../../core/review/review.ts'
import type { Language } from '../../core/record/workspace.ts'
import { keptText } from '../dates.ts'
import { type Piece, styled } from '../text.ts'
import { pick, type View } from './view.ts'

/** `，期限 2026-06-15（周一，提前 2 个工作日）`, behind what came of a review. */
export function keptPiece(language: Language, view: View, review: ReviewView): Piece {
  const kept = view.kept?.(review)
  if (kept === undefined) return ''
  const text = pick(language, '，期限 ', ', due ') + keptText(language, kept)
  return kept.how === 'missed' ? styled('warning', text) : text
}
