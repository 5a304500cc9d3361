/** `bd duty lint [duties]`: whether duties can be met: a file or folder, or one that comes with bd; all of the workspace without one. */
import { aroundDuties } from '../core/acts/publish-duties.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { findingLines } from '../terminal/findings.ts'
import { lintedLine } from '../terminal/phrases/process-list.ts'
import { dutyFiles, lintedDuties } from './steps/duty-argument.ts'
import { countsOf } from './steps/lint-file.ts'
import { readHere } from './steps/regulation-argument.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const named = argument(args, 0)
  const reading = await readHere(session)
  const files = await dutyFiles(session, reading?.world, named)
  const around = reading === undefined ? {} : aroundDuties(reading.world)
  const linted = files.map((file) => ({ file, findings: lintedDuties(file, around) }))
  const findings = linted.flatMap((one) => one.findings)
  const { screen } = session
  const { voice } = screen
  const code = countsOf(findings).errors === 0 ? 0 : 1
  if (screen.json) {
    const data = {
      sound: findings.length === 0,
      files: linted.map(({ file, findings: found }) => ({
        file: file.shown,
        sound: found.length === 0,
        ...countsOf(found),
      })),
    }
    screen.raw(envelopeText('duty-lint', data, findings, { voice }))
    return code
  }
  const source = (path: string) => files.find(({ shown }) => shown === path)?.text
  screen.results(findingLines(findings, { voice, source, most: 50 }))
  for (const { file, findings: found } of linted) {
    if (found.length === 0) screen.result(lintedLine(voice, file.shown))
  }
  return code
}
