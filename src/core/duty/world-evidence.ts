/** The registers and projects of a world, as what fulfils duties: a sheet is found by its key, and no other is read for it. */
import { type KeptRecord, recordIn, recordsIn } from '../register/kept-record.ts'
import { knownThings } from '../register/known.ts'
import type { Register } from '../register/register.ts'
import { sheetKey } from '../record/register-folder.ts'
import type { Standing } from '../review/standing.ts'
import type { World } from '../world/world.ts'
import type { Evidence } from './evidence.ts'

/** Takes a world and how its projects are had. What was read once is kept, for one day's duties ask for the same again and again. */
export function evidenceIn(
  world: World,
  projects: (process: string) => readonly Standing[],
): Evidence {
  const known = knownThings(world)
  const read = new Map<string, readonly KeptRecord[]>()
  const registerOf = (id: string): Register | undefined => world.register(id)?.register
  const inYear = (register: Register, year: number | undefined): readonly KeptRecord[] => {
    const name = `${register.register} ${year ?? ''}`
    const found = read.get(name) ?? [
      ...recordsIn(world.tree, register, known, year === undefined ? undefined : String(year)),
    ]
    read.set(name, found)
    return found
  }
  return {
    keepsSheets: (id) => {
      const key = registerOf(id)?.key
      return key !== undefined && 'each' in key
    },
    sheet: (id, day, member) => {
      const register = registerOf(id)
      if (register === undefined || !('each' in register.key)) return undefined
      return recordIn(world.tree, register, sheetKey(register.key.every, day, member), known)
    },
    records: (id, years) => {
      const register = registerOf(id)
      if (register === undefined) return []
      return (years ?? [undefined]).flatMap((year) => inYear(register, year))
    },
    projects,
  }
}
