/** The tests of the built-in regulations hold them: whoever changes one article meets a test that fails. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { cases } from '../workbench/long.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Articles as they stand, what somebody might make of them, and which of several places is meant. */
const CHANGES: Readonly<
  Record<string, readonly (readonly [part: string, by: string, nth?: number])[]>
> = {
  'group-investment': [
    ['role: leader-in-charge', 'role: general-manager'],
    ['forms: [in-person, office-meeting]', 'forms: [in-person]'],
    ['must-include: [finance, technical, market-research]', 'must-include: [finance, technical]'],
    ['waivable: { when: { fact: intent, is: new-build }, by', 'waivable: { by'],
    ['waivable: { when: { fact: intent, is: new-build }, by: department-head }', 'attached: yes'],
    [
      '- { document: framework-agreement, by: bd-officer, attached: yes, when: { fact: has-partner, is: yes } }',
      '- { document: framework-agreement, by: bd-officer, attached: yes }',
    ],
    ['type: money\n    more-than: 0', 'type: money\n    at-least: 0'],
    ['condition: { fact: amount, more-than: 0 }', 'condition: { fact: intent, in: [new-build] }'],
    ['within: 5', 'within: 6', 0],
    ['within: 10', 'within: 12'],
    ['share: expert-majority, of: roster', 'share: expert-majority, of: eligible'],
    ['share: expert-quorum, of: eligible', 'share: { at-least: 1/5 }, of: eligible'],
    ['close: when-all-cast', 'close: when-decided', 0],
    ['personal: yes', 'personal: no'],
    [
      'rule: company-law-board',
      'quorum: { share: { more-than: 1/2 }, of: roster }\n        passes: { share: { at-least: 2/5 }, of: roster }',
    ],
    [
      'rejected: end, not-carried: study, returned: study',
      'rejected: end, not-carried: study, returned: initiation',
    ],
    ['passed: execution, rejected: end', 'passed: execution, rejected: study'],
    ['receipt: { by: operations-department }', 'receipt: { by: department-head }'],
  ],
  'capital-operation': [
    ['must-include: [leading-group, work-team]', 'must-include: [leading-group]'],
    ['by: finance-department }', 'by: bd-officer }'],
    ['when: { fact: level, is: sector }', 'when: { fact: level, is: group }'],
    [
      'when: { fact: needs-expert-opinion, is: yes }',
      'when: { fact: needs-expert-opinion, is: no }',
    ],
    ['type: money\n    at-least: 0', 'type: money\n    at-least: -2'],
    ['condition: { fact: amount, at-least: 0 }', 'condition: { fact: level, is: group }'],
    [
      '- { fact: receiver, is: finance-department }',
      '- { fact: receiver, is: strategy-department }',
    ],
    ['within: board-term', 'within: 6'],
    ['returned: scheme', 'returned: initiation'],
    [
      '- { document: commercial-contract, by: bd-officer, attached: yes }',
      '- { document: commercial-contract, by: bd-officer, attached: yes, waivable: { by: department-head } }',
    ],
    ['receipt: { by: receiving-department }', 'receipt: { by: operations-department }'],
  ],
  'sector-investment': [
    ['type: money\n    more-than: 0', 'type: money\n    at-least: 0'],
    [
      '- { fact: amount, at-least: { parameter: limit-real-estate } }',
      '- { fact: amount, more-than: { parameter: limit-real-estate } }',
    ],
    ['{ parameter: limit-technology }', '{ parameter: limit-infrastructure }'],
    ['by: operations-department }', 'by: bd-officer }'],
    ['to: re-survey', 'to: group-approval'],
    ['counts-as: reject', 'counts-as: approve'],
    ['post: survey-team }', 'post: survey-head }', 1],
    ['must-include: [survey-head, survey-team]', 'must-include: [survey-team]'],
    ['each: true', 'each: false'],
    ['of: unit, attached: true }', 'of: unit }'],
    ['field: result, is: passed', 'field: result, is: not-passed'],
    ['returned: re-survey, lapsed', 'returned: group-approval, lapsed'],
    ['personal: yes', 'personal: no'],
  ],
}

function changed(text: string, part: string, by: string, nth: number): string {
  const pieces = text.split(part)
  expect(pieces.length, part).toBeGreaterThan(nth + 1)
  return [pieces.slice(0, nth + 1).join(part), pieces.slice(nth + 1).join(part)].join(by)
}

/** Every sixth in every run, or else the others. */
function sixth<Change>(all: readonly Change[]): readonly Change[] {
  return cases(
    all.filter((_, nth) => nth % 6 === 0),
    all.filter((_, nth) => nth % 6 > 0),
  )
}

describe.each(Object.keys(CHANGES))('%s', (process) => {
  test.each(sixth(CHANGES[process]!))('%s → %s', async (...change) => {
    const [part, by, nth = 0] = change as unknown as readonly [string, string, number?]
    const path = join(ROOT, 'templates/processes', process, '1')
    const [folder] = await processFolders(ROOT, path, undefined)
    const text = String(folder!.files.get('process.yaml'))
    const files = new Map([
      ...folder!.files,
      ['process.yaml', Buffer.from(changed(text, part, by, nth))],
    ])
    const { findings, report } = await rehearse({ ...folder!, files }, 'outcomes')
    const told = findings.map(({ rule }) => rule)
    const names = told.filter((rule) => rule.startsWith('test-') || rule === 'unknown-name')
    expect(names.length, `${told.join(' ')} ${report?.tests.length}`).toBeGreaterThan(0)
  })
})
