/** English for what the tests of a process find. */
import type { RuleFacts } from '../../../core/rules/rules.ts'
import type { RuleBook, Telling } from '../types.ts'

export const rehearsalRules = {
  'test-act-refused': {
    meaning: 'A step of a process test that should have been carried out was refused.',
    say: ({ test, deed, member, found }, { name }) => ({
      message: `test "${test}": "${deed}" by ${name('member', member)} was refused (${found})`,
      why: 'the test says that this is carried out; the reasons of the refusal follow',
      help: `mend the process or the test; where it should be refused, write refused: ${listText(found)}`,
    }),
  },
  'test-act-allowed': {
    meaning: 'A step of a process test that should have been refused was carried out.',
    say: ({ test, deed, member, expected }, { name }) => ({
      message: `test "${test}": "${deed}" by ${name('member', member)} was carried out`,
      why: `the test says that it is refused by ${expected}`,
      help: 'see whether the process lacks a limit; where it should be carried out, remove "refused"',
    }),
  },
  'test-refused-otherwise': {
    meaning: 'A step of a process test was refused for other reasons than the test says.',
    say: ({ test, deed, member, expected, found }, { name }) => ({
      message: `test "${test}": "${deed}" by ${name('member', member)} was refused by ${found}`,
      why: `the test says by ${expected}; the reasons follow`,
      help: `mend the process, or write refused: ${listText(found)}`,
    }),
  },
  'test-differs': {
    meaning: 'After a step of a process test the project stands otherwise than the test says.',
    say: ({ test, key, expected, found }) => ({
      message: `test "${test}": ${key} should be ${expected} and is ${found}`,
      why: 'the test says how things stand after this step',
      help: 'mend the process, or what the test expects',
    }),
  },
  'test-not-run': {
    meaning: 'A process test begins where another ends, and that one did not pass.',
    say: ({ test, continues }) => ({
      message: `test "${test}" was not run`,
      why: `it continues "${continues}", which did not pass`,
      help: `mend "${continues}" first`,
    }),
  },
  'tests-missing': {
    meaning: "The process's folder has no process.test.yaml.",
    say: ({ process }) => ({
      message: `the process ${process} has no tests`,
      why: 'a version without passing tests is not published',
      help: 'write a process.test.yaml in its folder',
    }),
  },
  'outcome-untested': {
    meaning: 'The process may come to this, and no test does.',
    say: (facts, telling) => ({
      message: `no test reaches this: ${reachableText(facts, telling)}`,
      why: 'what was never tried may be written wrongly',
      help: 'add a test to process.test.yaml that comes to it',
    }),
  },
} satisfies Partial<RuleBook>

function listText(rules: string): string {
  return rules.includes(', ') ? `[${rules}]` : rules
}

/** What was not reached, in words. */
function reachableText(
  { part, stage, name: id, outcome }: RuleFacts['outcome-untested'],
  { name, state }: Telling,
): string {
  const where = `the stage "${name('stage', stage)}"`
  const yes = outcome === 'yes'
  switch (part) {
    case 'review':
      return `"${name('review', id)}" of ${where} is "${name('result', `${id}.${outcome}`)}"`
    case 'answer':
      return `"${name('review', id)}" of ${where} answers "${name('outcome', outcome)}"`
    case 'then':
      return `${where} is left for the stage "${name('stage', outcome)}"`
    case 'row':
      return `row ${outcome} of the table "${name('table', id)}"`
    case 'ending':
      return `a project is ${state(outcome)}`
    case 'when':
      return `${where} ${yes ? 'goes' : 'does not go'} through "${name('review', id)}"`
    case 'team':
      return `rule ${id} for the team of ${where} ${yes ? 'applies' : 'does not apply'}`
    case 'waiver':
      return `${where} ${yes ? 'goes' : 'may not go'} without "${name('document', id)}"`
    case 'deliverable':
      return `${where} ${yes ? 'needs' : 'does not need'} "${name('document', id)}"`
    case 'requirement':
      return `requirement ${id} of ${where} ${yes ? 'holds' : 'does not hold'}`
    default:
      // `bd explain` leaves the facts open.
      return part satisfies never
  }
}
