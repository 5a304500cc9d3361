/** What every act about a visit to a gate begins with, as a shape. */
import { id, ordinal, projectId, time } from './shape.ts'

/** Who, when, and which visit. */
export const actHead = { at: time, by: id, project: projectId, stage: id, round: ordinal }

/** Which seat of which review. */
export const judged = { review: id, seat: id }
