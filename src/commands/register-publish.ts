/** `bd register publish <folder or register>`: the next version of a register, which nobody changes any more. */
import { newestRegister } from '../core/acts/publish-register.ts'
import { REGISTER_FILE, registerFolder } from '../core/register/files.ts'
import { rolesOfRegister } from '../core/register/roles.ts'
import { severityOf } from '../core/rules/rules.ts'
import { originLine, renumbered } from '../documents/version-copy.ts'
import { readYaml } from '../documents/source.ts'
import { registerPublishedLines } from '../terminal/phrases/register.ts'
import { carryOut } from './steps/act.ts'
import { sayLacking } from './steps/company-lacks.ts'
import { sha256 } from './steps/digest.ts'
import { identify } from './steps/identify.ts'
import { reasonFor } from './steps/reason.ts'
import { orRefuse, Refused, UsageError } from './steps/refusal.ts'
import {
  keepingOf,
  lintedRegister,
  type RegisterFolder,
  registerFolders,
  registerIn,
} from './steps/register-argument.ts'
import { readToAct } from './steps/shared-branch.ts'
import { tell } from './steps/tell.ts'
import { orderOf, sceneOf } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  const [folder, another] = await registerFolders(session, reading.world, argument(args, 0))
  if (folder === undefined || another !== undefined) {
    throw new UsageError('file-unreadable', { file: argument(args, 0) })
  }
  const own = lintedRegister(folder, {})
  const errors = own.filter(({ rule }) => severityOf(rule) === 'error')
  if (errors.length > 0) throw new Refused(errors)
  const written = registerIn(folder)
  const version = newestRegister(reading.world, written.register) + 1
  const origin = {
    register: written.register,
    version: written.version,
    sha256: digestOf(folder),
  }
  const text = renumbered(
    orRefuse(readYaml(folder.shown, folder.text)),
    folder.text,
    version,
    folder.builtIn ? [originLine(origin)] : [],
  )
  const register = registerIn({ shown: folder.shown, text })
  const reason = await reasonFor(session, options)
  const files = new Map<string, Uint8Array>([
    ...[...folder.beside].map(([name, bytes]) => [registerFolder(register) + name, bytes] as const),
    [registerFolder(register) + REGISTER_FILE, Buffer.from(text, 'utf8')],
  ])
  const changes = [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))
  const deed = { name: 'publish' as const, words: { register, texts: changes, reason } }
  const scene = sceneOf(reading, actor.member)
  const order = orderOf(session, { deed, texts: files, prose: reason }, actor, scene)
  await sayLacking(session, reading, {
    ...register,
    id: register.register,
    roles: rolesOfRegister(register),
    parameters: {},
    findings: lintedRegister(folder, keepingOf(reading.world)),
  })
  const done = await carryOut(session, reading, order)
  const code = await tell(session, reading, order, done)
  if (done.committed !== undefined) screen.say(...registerPublishedLines(screen.voice, register))
  return code
}

/** The digest of a version that comes with bd: of the sorted lines of its files, as the workspace reckons it. */
function digestOf({ text, beside }: RegisterFolder): string {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ...beside,
    [REGISTER_FILE, Buffer.from(text, 'utf8')],
  ]
  const lines = files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
  return sha256(Buffer.from(lines.sort().join(''), 'utf8'))
}
