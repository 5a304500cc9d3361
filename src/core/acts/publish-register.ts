/** A member whom a role lets publish brings the next version of a register: a new folder, which nobody changes any more. */
import { actOf, type PublishRegisterAct } from '../record/act.ts'
import { isRegisterFile, REGISTER_FILE, registerFolder } from '../register/files.ts'
import type { Register } from '../register/register.ts'
import { type Finding, finding, type Place, unique } from '../rules/finding.ts'
import { severityOf } from '../rules/rules.ts'
import { lintRegister } from '../lint/register.ts'
import type { World } from '../world/world.ts'

/** The newest version of a register in this world; 0 before there is one. */
export function newestRegister(world: Pick<World, 'register'>, register: string): number {
  return world.register(register)?.register.version ?? 0
}

/**
 * Why the version may not be published, whoever publishes it: it follows this workspace's newest, is sound by lint, has nothing in its
 * folder but what belongs there, and says something else than the newest. Its keys are written as before, or records of the one
 * version could not be found by the other.
 */
export function registerFindings(
  world: World,
  act: PublishRegisterAct,
  where: Place & { readonly member: string; readonly file: string },
): readonly Finding[] {
  const { register } = act
  const id = register.register
  if (actOf(world.workspace.format, 'record') === undefined) {
    return [finding('not-in-this-version', { feature: 'registers' }, where)]
  }
  const old = world.register(id)?.register
  const expected = newestRegister(world, id) + 1
  const registers = world.registers().map((one) => one.register.register)
  const faults = lintRegister(register, { registers })
    .map((one) => ({ ...one.finding, place: { file: where.file } }))
    .filter(({ rule }) => severityOf(rule) === 'error')
  const numbered =
    register.version === expected
      ? []
      : [finding('register-version', { register: id, found: register.version, expected }, where)]
  const same =
    numbered.length === 0 && old !== undefined && isSame(world, act, old)
      ? [finding('nothing-changed', { project: registerFolder(register) }, where)]
      : []
  return [
    ...strayFiles(act),
    ...unique(faults),
    ...numbered,
    ...same,
    ...(old === undefined || formOf(old) === formOf(register)
      ? []
      : [
          finding(
            'key-changed',
            { register: id, found: formOf(register), expected: formOf(old) },
            where,
          ),
        ]),
  ]
}

/** How its keys are written, for a sentence. */
function formOf({ key }: Register): string {
  return 'number' in key ? key.number : `${key.each}, ${key.every}`
}

function strayFiles({ register, texts }: PublishRegisterAct): readonly Finding[] {
  const folder = registerFolder(register)
  return texts
    .filter(
      ({ path, sha256 }) =>
        sha256 === undefined ||
        !path.startsWith(folder) ||
        !isRegisterFile(path.slice(folder.length)),
    )
    .map(({ path }) =>
      finding('stray-register-file', { path, register: register.register }, { file: path }),
    )
}

/** Whether the version says what the newest one says, whatever it was made from. */
function isSame(world: World, { register, texts }: PublishRegisterAct, old: Register): boolean {
  const said = (one: Register) => JSON.stringify({ ...one, version: 0, 'based-on': undefined })
  const beside = (one: Register, path: string) => path.slice(registerFolder(one).length)
  const now = texts.map(({ path, sha256 }) => [beside(register, path), sha256] as const)
  const before = [...world.tree.common.values()]
    .filter(({ path }) => path.startsWith(registerFolder(old)))
    .map(({ path, sha256 }) => [beside(old, path), sha256] as const)
  const others = (files: readonly (readonly [string, string | undefined])[]) =>
    JSON.stringify(files.filter(([name]) => name !== REGISTER_FILE).toSorted())
  return said(register) === said(old) && others(now) === others(before)
}
