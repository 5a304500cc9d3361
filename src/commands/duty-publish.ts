/** `bd duty publish <folder or duties>`: the next version of a file of duties, which nobody changes any more. */
import { dayAfter } from '../core/calendar/period.ts'
import { beginningsOf } from '../core/duty/first-occasion.ts'
import { passedToday } from '../core/duty/passed.ts'
import { DUTIES_FILE, dutiesFolder } from '../core/duty/duty.ts'
import { newestDuties } from '../core/acts/publish-duties.ts'
import { rolesOfDuties } from '../core/duty/roles.ts'
import { severityOf } from '../core/rules/rules.ts'
import { aroundDuties } from '../core/acts/publish-duties.ts'
import { originLine, renumbered } from '../documents/version-copy.ts'
import { readYaml } from '../documents/source.ts'
import { dutiesPublishedLines } from '../terminal/phrases/duty-list.ts'
import { carryOut } from './steps/act.ts'
import { sayLacking } from './steps/company-lacks.ts'
import { sha256 } from './steps/digest.ts'
import { dutiesIn, dutyFiles, lintedDuties } from './steps/duty-argument.ts'
import { identify } from './steps/identify.ts'
import { readToAct } from './steps/shared-branch.ts'
import { reasonFor } from './steps/reason.ts'
import { orRefuse, Refused, UsageError } from './steps/refusal.ts'
import { tell } from './steps/tell.ts'
import { orderOf, sceneOf } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  const [file, another] = await dutyFiles(session, reading.world, argument(args, 0))
  if (file === undefined || another !== undefined) {
    throw new UsageError('file-unreadable', { file: argument(args, 0) })
  }
  const written = dutiesIn(file)
  const faults = lintedDuties(file, aroundDuties(reading.world))
  const errors = faults.filter(({ rule }) => severityOf(rule) === 'error')
  if (errors.length > 0) throw new Refused(errors)
  const version = newestDuties(reading.world, written.duties) + 1
  const origin = { duties: written.duties, version: written.version, sha256: digestOf(file.text) }
  const set = reading.world.workspace.parameters[written.duties] ?? {}
  const isLate = passedToday(reading.world.calendar, written, set, reading.now) !== undefined
  const text = renumbered(orRefuse(readYaml(file.shown, file.text)), file.text, version, [
    ...(file.builtIn ? [originLine(origin)] : []),
    ...(written['in-force'] === undefined
      ? [`in-force: ${isLate ? dayAfter(reading.now.date) : reading.now.date}`]
      : []),
  ])
  const duties = dutiesIn({ shown: file.shown, text })
  const reason = await reasonFor(session, options)
  const bytes = Buffer.from(text, 'utf8')
  const path = dutiesFolder(duties) + DUTIES_FILE
  const words = { duties, texts: [{ path, sha256: sha256(bytes) }], reason }
  const deed = { name: 'publish' as const, words }
  const scene = sceneOf(reading, actor.member)
  const texts = new Map([[path, bytes]])
  const order = orderOf(session, { deed, texts, prose: reason }, actor, scene)
  await sayLacking(session, reading, {
    ...duties,
    id: duties.duties,
    roles: rolesOfDuties(duties),
    findings: faults,
  })
  const done = await carryOut(session, reading, order)
  const code = await tell(session, reading, order, done)
  if (done.committed !== undefined) {
    const { calendar, workspace } = reading.world
    const from = duties['in-force'] ?? reading.now.date
    const first = beginningsOf(calendar, { duties, from }, workspace.parameters)
    screen.say(...dutiesPublishedLines(screen.voice, duties, first))
  }
  return code
}

/** The digest of a version that comes with bd: of the one line of its folder. */
function digestOf(text: string): string {
  return sha256(Buffer.from(`${sha256(Buffer.from(text, 'utf8'))}  ${DUTIES_FILE}\n`, 'utf8'))
}
