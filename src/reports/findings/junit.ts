/** JUnit's XML is read by every CI system: one test case for the history, and one for each finding. */
import type { FindingData } from '../../core/rules/finding-data.ts'
import { placeOf, textOf } from './place.ts'

export interface JunitRun {
  /** What the one case is called that stands for the whole. */
  readonly whole: string
  /** Why the whole did not pass; absent where it did. */
  readonly failed?: string
  readonly seconds: number
}

/** The XML text: errors fail, warnings and notes pass and are said; the case of the whole fails whenever check does. */
export function junitXml(findings: readonly FindingData[], run: JunitRun): string {
  const failed = findings.filter(({ severity }) => severity === 'error').length
  const counts = {
    tests: findings.length + 1,
    failures: failed + (run.failed === undefined ? 0 : 1),
    errors: 0,
    skipped: 0,
    time: run.seconds.toFixed(3),
  }
  const whole =
    run.failed === undefined ? [] : [element('failure', { message: run.failed }, run.failed)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(counts)}>`,
    `<testsuite${attributes({ name: 'bd check', ...counts })}>`,
    testcase({ name: run.whole, classname: 'bd', time: counts.time }, whole),
    ...findings.map(caseOf),
    '</testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function caseOf(finding: FindingData): string {
  const { rule, severity, message, commit } = finding
  const { file, line } = placeOf(finding)
  const at = commit === null ? `${file}:${line}` : `${file}:${line} ${commit.slice(0, 12)}`
  const body =
    severity === 'error'
      ? element('failure', { message, type: rule }, textOf(finding))
      : element('system-out', {}, `${severity}: ${textOf(finding)}`)
  return testcase({ name: `${rule} ${at}`, classname: `bd.${rule}`, file, line, time: '0' }, [body])
}

function testcase(given: Readonly<Record<string, string | number>>, body: readonly string[]) {
  return body.length === 0
    ? `<testcase${attributes(given)}/>`
    : `<testcase${attributes(given)}>${body.join('')}</testcase>`
}

function element(name: string, given: Readonly<Record<string, string>>, text: string): string {
  return `<${name}${attributes(given)}>${xml(text)}</${name}>`
}

function attributes(given: Readonly<Record<string, string | number>>): string {
  const said = Object.entries(given).map(([name, value]) => ` ${name}="${xml(String(value))}"`)
  return said.join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** The text as XML 1.0 holds it: what it holds in no form becomes the mark for that. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"\n]/g, (character) => ENTITIES[character]!)
}
