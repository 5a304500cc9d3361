/** Packs come with bd, in the order in which they are offered; what one brings besides processes is read here. */
import { rolesOfDuties } from '../../core/duty/roles.ts'
import type { Duties } from '../../core/duty/duty.ts'
import { rolesOfRegister } from '../../core/register/roles.ts'
import type { Register } from '../../core/register/register.ts'
import { readDuties } from '../../documents/duties.ts'
import { type Pack, readPack } from '../../documents/pack.ts'
import { readRegister } from '../../documents/register.ts'
import { readYaml } from '../../documents/source.ts'
import { templateFiles } from './package-folder.ts'
import { orRefuse } from './refusal.ts'

/** Every pack. */
export async function packs(): Promise<readonly Pack[]> {
  const files = [...(await templateFiles('packs'))]
  return files
    .map(([name, bytes]) => orRefuse(readPack(name, textOf(bytes))))
    .toSorted((a, b) => a.place - b.place)
}

/** Registers and duties, with the roles that they name, and how many may hold a role where a pack says that. */
export interface Keeping {
  readonly registers: readonly Register[]
  readonly duties: readonly Duties[]
  readonly roles: readonly string[]
  readonly headcounts: Readonly<Record<string, number>>
}

/** The registers and duties of these packs, each once; of two headcounts the larger. */
export async function keepingOf(
  taken: readonly (Pick<Pack, 'registers' | 'duties'> & Partial<Pick<Pack, 'headcount'>>)[],
): Promise<Keeping> {
  const registers = await Promise.all(
    [...new Set(taken.flatMap((pack) => pack.registers))].map(async (id) =>
      orRefuse(
        readRegister(orRefuse(readYaml(id, await fileOf(`registers/${id}/1`, 'register.yaml')))),
      ),
    ),
  )
  const duties = await Promise.all(
    [...new Set(taken.flatMap((pack) => pack.duties))].map(async (id) =>
      orRefuse(readDuties(orRefuse(readYaml(id, await fileOf(`duties/${id}/1`, 'duties.yaml'))))),
    ),
  )
  const headcounts: Record<string, number> = {}
  for (const [role, count] of taken.flatMap(({ headcount = {} }) => Object.entries(headcount))) {
    headcounts[role] = Math.max(count, headcounts[role] ?? 0)
  }
  const roles = [...registers.flatMap(rolesOfRegister), ...duties.flatMap(rolesOfDuties)]
  return { registers, duties, roles: [...new Set(roles)], headcounts }
}

async function fileOf(folder: string, name: string): Promise<string> {
  return textOf((await templateFiles(folder)).get(name) ?? new Uint8Array())
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}
