/** `bd register list`: the registers of this workspace, every version; outside of one those that come with bd. */
import type { Register } from '../core/register/register.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { registerListLines } from '../terminal/phrases/register.ts'
import { builtInRegisters, registerIn } from './steps/register-argument.ts'
import { readHere } from './steps/regulation-argument.ts'
import { show } from './steps/show-result.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const { voice, columns } = screen
  const reading = await readHere(session)
  if (reading === undefined) {
    const builtIn = (await builtInRegisters()).map(registerIn)
    if (screen.json) {
      const data = { registers: builtIn.map((one) => dataOf(one)) }
      screen.raw(envelopeText('register-list', data, [], { voice }))
    } else screen.results(registerListLines(voice, builtIn, columns))
    return 0
  }
  const all = [...reading.world.registers()].sort(
    ({ register: a }, { register: b }) =>
      (a.register < b.register ? -1 : a.register > b.register ? 1 : 0) || a.version - b.version,
  )
  return show(session, reading, {
    kind: 'register-list',
    data: { registers: all.map(({ register, sha256 }) => dataOf(register, sha256)) },
    lines: () =>
      registerListLines(
        voice,
        all.map(({ register }) => register),
        columns,
      ),
  })
}

function dataOf({ register, version, title, key, keeps, fields }: Register, sha256?: string) {
  const names = Object.keys(fields)
  return { id: register, version, title, sha256: sha256 ?? null, key, keeps, fields: names }
}
