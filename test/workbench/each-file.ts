/** Every test file begins here: one process runs many of them, and none finds what another left. */
import { afterAll } from 'vitest'
import { clearTemporary } from './temporary.ts'

afterAll(clearTemporary)
