/** `bd process lint [process]`: whether a process is sound: a file or folder, or by its id; all of the workspace without one. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { abroadIn } from '../core/lint/abroad.ts'
import type { Company } from '../core/lint/lint.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { findingLines } from '../terminal/findings.ts'
import { lintedLine } from '../terminal/phrases/process-list.ts'
import type { Session } from './session.ts'
import { policyFrom } from './steps/founder.ts'
import { textGiven, textIn } from './steps/file-argument.ts'
import { countsOf, type LintedText, lintText } from './steps/lint-file.ts'
import { processFolders } from './steps/process-argument.ts'
import { UsageError } from './steps/refusal.ts'
import { readHere } from './steps/regulation-argument.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const named = argument(args, 0)
  const files = await filesOf(session, named)
  const companyFor = await companyOf(session, options)
  return tell(
    session,
    files.map(({ file, content }) => lintText(file, content, companyFor)),
  )
}

interface File {
  readonly file: string
  readonly content: string
}

/** The process files that are meant: the one of this name, else the versions that the name or `id@version` stands for. */
async function filesOf({ cwd }: Session, named: string): Promise<readonly File[]> {
  const path = resolve(cwd, named)
  const found = named === '' ? undefined : await stat(path).catch(() => undefined)
  if (found?.isFile() === true || /[/.]/.test(named.replace(/\/$/, ''))) {
    if (found?.isDirectory() !== true) return [await fileAt(cwd, path)]
  }
  const [, id = named, version] = /^([a-z][a-z0-9-]*)@([1-9]\d{0,5})$/.exec(named) ?? []
  const folders = await processFolders(cwd, id === '' ? undefined : id, version)
  return folders.map(({ shown, files }) => {
    const file = shown === '.' ? 'process.yaml' : `${shown}/process.yaml`
    const bytes = files.get('process.yaml')
    if (bytes === undefined) throw new UsageError('file-unreadable', { file })
    return { file, content: textIn(file, bytes) }
  })
}

async function fileAt(cwd: string, path: string): Promise<File> {
  const { file, text: content } = await textGiven(cwd, path)
  return { file, content }
}

/** What is known of the company: the roster that `--policy` gives, else the workspace around, with what it has set. */
async function companyOf(
  session: Session,
  options: Options,
): Promise<(process: string) => Company> {
  const given = text(options, 'policy')
  if (given !== undefined) {
    const policy = await policyFrom(resolve(session.cwd, given))
    return () => ({ policy })
  }
  const world = (await readHere(session))?.world
  if (world === undefined) return () => ({})
  const { policy, rules, workspace } = world
  const abroad = abroadIn(world)
  return (process) => ({ policy, rules, abroad, parameters: workspace.parameters[process] ?? {} })
}

/** Says what was found; 1 where anything is an error, for a warning stops nobody. */
function tell({ screen }: Session, linted: readonly LintedText[]): number {
  const { voice } = screen
  const findings = linted.flatMap((one) => one.findings)
  const code = countsOf(findings).errors === 0 ? 0 : 1
  if (screen.json) {
    const files = linted.map(({ file, findings: found, steps }) => ({
      file,
      sound: found.length === 0,
      ...countsOf(found),
      steps,
    }))
    const data = { sound: findings.length === 0, files }
    screen.raw(envelopeText('process-lint', data, findings, { voice }))
    return code
  }
  const source = (path: string) => linted.find(({ file }) => file === path)?.text
  screen.results(findingLines(findings, { voice, source, most: 50 }))
  for (const { file, findings: found } of linted) {
    if (found.length === 0) screen.result(lintedLine(voice, file))
  }
  return code
}
