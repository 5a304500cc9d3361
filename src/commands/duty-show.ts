/** `bd duty show <duties>`: a file of duties for reading: who owes what, how often, until when, and what does it. */
import { finding } from '../core/rules/finding.ts'
import { callableDutyFiles } from '../core/text/known-names.ts'
import { called } from '../core/text/naming.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { NO_NAMES } from '../terminal/names.ts'
import { dutiesLines } from '../terminal/phrases/duty-list.ts'
import type { Session } from './session.ts'
import { named } from './steps/ids-by-name.ts'
import { readyNames } from './steps/ready-names.ts'
import { dutyViewOf } from './steps/duty-grounds.ts'
import { dutiesIn, dutyFiles } from './steps/duty-argument.ts'
import type { Reading } from './steps/read-world.ts'
import { Refused } from './steps/refusal.ts'
import { readHere, versionOption } from './steps/regulation-argument.ts'
import { show } from './steps/show-result.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const { voice } = screen
  const typed = argument(args, 0)
  const version = versionOption(options)
  const reading = await readHere(session)
  const own = reading && versionIn(session, reading, typed, version)
  if (own === undefined && version !== undefined) {
    const known = reading?.world.duties().map((one) => `${one.duties.duties} ${one.duties.version}`)
    const facts = { kind: 'duty' as const, name: `${typed} ${version}` }
    throw new Refused([finding('unknown-name', { ...facts, known: (known ?? []).join(', ') })])
  }
  const [file] = own === undefined ? await dutyFiles(session, reading?.world, typed) : []
  const duties = own ?? dutiesIn(file!)
  if (reading === undefined) {
    if (screen.json) {
      screen.raw(envelopeText('duty-show', { duties, parameters: {} }, [], { voice }))
    } else {
      const names = await readyNames(voice, duties, NO_NAMES)
      screen.results(dutiesLines(voice, { names, parameters: {} }, duties))
    }
    return 0
  }
  const view = dutyViewOf(session, reading, duties.duties)
  const names = own === undefined ? await readyNames(voice, duties, view.names) : view.names
  const parameters = reading.world.workspace.parameters[duties.duties] ?? {}
  return show(session, reading, {
    kind: 'duty-show',
    data: { duties, parameters },
    lines: () => dutiesLines(voice, { ...view, names }, duties),
  })
}

/** The version that is asked for, else the newest. */
function versionIn(
  session: Session,
  { world }: Reading,
  typed: string,
  version: number | undefined,
) {
  const callable = callableDutyFiles(world)
  if (called(callable, typed).is === 'none') return undefined
  const id = named(session, 'duty', callable, typed)
  return world
    .duties()
    .map(({ duties }) => duties)
    .filter((one) => one.duties === id && (version === undefined || one.version === version))
    .sort((a, b) => b.version - a.version)[0]
}
