/** Some bodies have seats of a kind, a board by the Company Law or seats of the person, of which at least so few must decide. */
import type { Review } from '../process/process.ts'

/** So many unrelated directors must attend where one is related (Company Law 2023 art. 185). */
export const UNRELATED = 3

/** The fewest seats that a review may decide with: what it states, three unrelated directors for the board (Company Law 2023 art. 185), else one. */
export function floorOf(review: Review): number {
  if (review.decide !== 'vote') return 1
  return review['at-least'] ?? (review.rule === 'company-law-board' ? UNRELATED : 1)
}

/** Whether the review is a board's vote by Company Law 2023 art. 73 and 185. */
export function isBoard(review: Review): boolean {
  return review.decide === 'vote' && review.rule === 'company-law-board'
}

/** Whether the seats are of the persons who hold them: directors', and where the process says so. */
export function isPersonal(review: Review): boolean {
  return review.personal === true || isBoard(review)
}
