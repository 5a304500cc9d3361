/** `bd register lint [register]`: whether a register is sound: a folder, or one that comes with bd; all of the workspace without one. */
import { envelopeText } from '../terminal/envelope.ts'
import { findingLines } from '../terminal/findings.ts'
import { lintedLine } from '../terminal/phrases/process-list.ts'
import { findingNames } from './steps/finding-names.ts'
import { countsOf } from './steps/lint-file.ts'
import { keepingOf, lintedRegister, registerFolders } from './steps/register-argument.ts'
import { readHere } from './steps/regulation-argument.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen } = session
  const { voice } = screen
  const reading = await readHere(session)
  const folders = await registerFolders(session, reading?.world, argument(args, 0))
  const company = keepingOf(reading?.world)
  const linted = folders.map((folder) => ({ folder, findings: lintedRegister(folder, company) }))
  const findings = linted.flatMap((one) => one.findings)
  const code = countsOf(findings).errors === 0 ? 0 : 1
  if (screen.json) {
    const files = linted.map(({ folder, findings: found }) => ({
      file: folder.shown,
      sound: found.length === 0,
      ...countsOf(found),
    }))
    const data = { sound: findings.length === 0, files }
    screen.raw(envelopeText('register-lint', data, findings, { voice }))
    return code
  }
  const source = (path: string) => folders.find(({ shown }) => shown === path)?.text
  const names = findingNames(voice, reading?.world)
  screen.results(findingLines(findings, { voice, names, source, most: 50 }))
  for (const { folder, findings: found } of linted) {
    if (found.length === 0) screen.result(lintedLine(voice, folder.shown))
  }
  return code
}
