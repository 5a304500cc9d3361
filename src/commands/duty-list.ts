/** `bd duty list`: the files of duties of this workspace, every version; outside of one those that come with bd. */
import type { Duties } from '../core/duty/duty.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { dutyListLines } from '../terminal/phrases/duty-list.ts'
import { builtInDuties, dutiesIn } from './steps/duty-argument.ts'
import { readHere } from './steps/regulation-argument.ts'
import { show } from './steps/show-result.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const { voice, columns } = screen
  const reading = await readHere(session)
  if (reading === undefined) {
    const builtIn = (await builtInDuties()).map(dutiesIn)
    if (screen.json) {
      const data = { duties: builtIn.map((one) => dataOf(one)) }
      screen.raw(envelopeText('duty-list', data, [], { voice }))
    } else screen.results(dutyListLines(voice, builtIn, columns))
    return 0
  }
  const all = [...reading.world.duties()].sort(
    ({ duties: a }, { duties: b }) =>
      (a.duties < b.duties ? -1 : a.duties > b.duties ? 1 : 0) || a.version - b.version,
  )
  return show(session, reading, {
    kind: 'duty-list',
    data: { duties: all.map(({ duties, sha256 }) => dataOf(duties, sha256)) },
    lines: () =>
      dutyListLines(
        voice,
        all.map(({ duties }) => duties),
        columns,
      ),
  })
}

function dataOf({ duties, version, title, list, ...more }: Duties, sha256?: string) {
  return {
    id: duties,
    version,
    title,
    inForce: more['in-force'] ?? null,
    sha256: sha256 ?? null,
    duties: list.map(({ duty }) => duty),
  }
}
