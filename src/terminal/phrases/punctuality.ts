/** A decided review tells how it kept its deadline, behind what came of it. */
import type { ReviewView } from '../../core/review/review.ts'
import { keptText } from '../dates.ts'
import { type Piece, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import type { View } from './view.ts'

/** `，期限 2026-06-15（周一，提前 2 个工作日）`, behind what came of a review. */
export function keptPiece(v: Voice, view: View, review: ReviewView): Piece {
  const kept = view.kept?.(review)
  if (kept === undefined) return ''
  const text = v.t('，期限 ', ', due ') + keptText(v, kept)
  return kept.how === 'missed' ? styled('warning', text) : text
}
