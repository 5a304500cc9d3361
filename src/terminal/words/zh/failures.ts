import type { FailureBook } from '../types.ts'
export const failures = {} as FailureBook
