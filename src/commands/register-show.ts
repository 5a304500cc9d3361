/** `bd register show <register>`: a register for reading: its keys, who keeps it, what each record holds. */
import { callableRegisters } from '../core/text/known-names.ts'
import { called } from '../core/text/naming.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { namesIn } from '../terminal/names.ts'
import { registerLines } from '../terminal/phrases/register.ts'
import { registerFolders, registerIn, registerNamed } from './steps/register-argument.ts'
import { readHere } from './steps/regulation-argument.ts'
import { show } from './steps/show-result.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen } = session
  const { voice } = screen
  const named = argument(args, 0)
  const reading = await readHere(session)
  const isHere =
    reading !== undefined && called(callableRegisters(reading.world), named).is !== 'none'
  if (!isHere) {
    const register = registerIn((await registerFolders(session, reading?.world, named))[0]!)
    const names = namesIn(voice, reading?.world.policy)
    if (screen.json) screen.raw(envelopeText('register-show', { register }, [], { voice }))
    else screen.results(registerLines(voice, names, register))
    return 0
  }
  const register = registerNamed(reading.world, named)
  return show(session, reading, {
    kind: 'register-show',
    data: { register },
    lines: () => registerLines(voice, namesIn(voice, reading.world.policy), register),
  })
}
