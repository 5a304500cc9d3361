/** Bd writes these records under a project: project.yaml, attachment records and the acts in signoffs/. */
export type * from './signoff-acts.ts'
export type * from './paper.ts'
export type * from './project.ts'
export type * from './review.ts'
