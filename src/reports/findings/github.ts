/** GitHub and Gitea read annotations from the log: a workflow command on a line of its own for each finding. */
import type { FindingData } from '../../core/rules/finding-data.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { placeOf, textOf } from './place.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** The workflow commands, each with a line feed at its end; text in them ends no command and begins none. */
export function githubCommands(findings: readonly FindingData[]): string {
  return findings.map((one) => `${commandOf(one)}\n`).join('')
}

function commandOf(finding: FindingData): string {
  const { file, line, column } = placeOf(finding)
  const col = column === undefined ? {} : { col: column }
  const properties = Object.entries({ file, line, ...col, title: finding.rule })
  const said = properties.map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMANDS[finding.severity]} ${said.join(',')}::${message(textOf(finding))}`
}

/** The text of a command, as the runner takes it apart again. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends at a comma or a colon besides. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
