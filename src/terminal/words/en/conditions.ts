/** English for what is wrong with the conditions and decision tables of a process, and for what could not be proven. */
import type { RuleBook } from '../types.ts'

export const conditionRules = {
  'test-not-for-type': {
    meaning:
      'A condition compares in a way that values of this type do not have. Whole numbers, amounts, percentages and dates have an order; all others are only equal or not (is, in).',
    say: ({ name, type, test }, { detail, type: word }) => ({
      message: `${name} is ${word(detail(type))} and has no "${test}"`,
      why: 'only whole numbers, amounts, percentages and dates have an order',
      help: 'use "is" or "in", or compare something that has an order',
    }),
  },
  'types-differ': {
    meaning: 'Two things of different types are compared; nothing can come of it.',
    say: ({ name, type, other, 'other-type': otherType }, { detail, type: word }) => ({
      message: `${name} (${word(detail(type))}) does not compare with ${other} (${word(detail(otherType))})`,
      why: 'only values of one type compare',
      help: 'name something of the same type, or correct the type of one of them',
    }),
  },
  'value-never-taken': {
    meaning:
      'A condition compares with a value that never occurs. Numbers are written plainly (100000000, not 1亿; 30, not 30%), answers by their ids, yes and no as such.',
    say: ({ name, type, found, allowed, suggestion }, { type: word }) => ({
      message: `${name} is never "${found}"`,
      why: `its value is ${word(type)}${allowed === undefined ? '' : `: ${allowed}`}`,
      help:
        suggestion === undefined ? 'write a value that it can take' : `did you mean ${suggestion}?`,
    }),
  },
  'condition-never': {
    meaning:
      'The condition, or this part of it, holds in no case: it contradicts itself, or a bound is the wrong way round.',
    say: () => ({
      message: 'this condition can never hold',
      why: 'a condition that never holds strikes out what it stands for',
      help: 'correct it, or remove it if it is not needed',
    }),
  },
  'requirement-out-of-reach': {
    meaning:
      'What the stage requires is settled by facts or documents that were frozen before: where it is not met, nobody can mend it, and the project could only be cancelled. The same is to be required before they freeze.',
    say: ({ stage, case: example }, { name }) => ({
      message: `where ${example}, what ${name('stage', stage)} requires is not met and cannot be brought about`,
      why: 'what it rests on was frozen before',
      help: 'require the same in the stage that asks for the document, or in that of the last gate',
    }),
  },
  'truth-not-for-type': {
    meaning:
      'A text, a member or a unit does not answer yes or no: compared with yes or no (true, false) it is only held against a text that says so. What answers is declared yes-no.',
    say: ({ name, found }) => ({
      message: `${name} is compared with ${found}, and is no yes-no`,
      why: 'what is compared with yes or no is of the type yes-no',
      help: `declare ${name} as yes-no, or write the value that is meant`,
    }),
  },
  'text-decides': {
    meaning:
      'A text that the company writes decides whether there is a review or a document, or where a case goes: written a little differently, it would drop out in silence. What is chosen lists its answers.',
    say: ({ parameter }, { name }) => ({
      message: `${name('parameter', parameter)} is any text, and decides`,
      why: 'a slip of the pen would leave out what it decides on, and nobody would be told',
      help: 'declare it as choice with its answers under "of", or as yes-no',
    }),
  },
  'condition-always': {
    meaning:
      'The condition, or this part of it, holds in every case: it limits nothing, though what it reads must be filled in first.',
    say: () => ({
      message: 'this condition holds in every case',
      why: 'a condition that always holds limits nothing',
      help: 'look whether bounds and answers are right; remove it if it is not needed',
    }),
  },
  'read-before-asked': {
    meaning:
      'When the condition is judged, the field or fact that it reads may not be there and can no longer be supplied, and the project would be stuck. A document must be asked for by the same stage or one before it on every path, in every case in which it is read.',
    say: ({ name, stage, why, case: example, path }) => ({
      message: `${name} is read when ${stage} is left, and may not be there`,
      why: WHY_MISSING[why]?.(example, path) ?? 'what a condition reads must be there',
      help:
        why === 'frozen'
          ? 'ask for it under "requires" in a stage that every way passes, no later than the last gate'
          : 'let this stage, or one on every path to it, ask for the document, or limit the condition to the same cases',
    }),
  },
  'table-gap': {
    meaning:
      'The decision table has no row for this case. It has no default: every case has exactly one row.',
    say: ({ table, values }, { name }) => ({
      message: `the table ${name('table', table)} has no row for ${values}`,
      why: 'every case has exactly one row',
      help: 'add a row, or widen the one beside it: "at-least" includes the number, "less-than" does not',
    }),
  },
  'table-overlap': {
    meaning:
      'Two rows of the decision table take the same case. Their order means nothing, so neither can be chosen.',
    say: ({ table, rows, values }, { name }) => ({
      message: `rows ${rows} of the table ${name('table', table)} both take ${values}`,
      why: 'every case has exactly one row, and the order of rows means nothing',
      help: 'change a bound: where one row says "at-least", the other says "less-than"',
    }),
  },
  'lint-not-proven': {
    meaning:
      'No fault was found here, and it was not proven that there is none: there are too many cases, or it depends on what the file does not say. What is not proven is not called sound.',
    say: ({ proof, why, example }, { detail }) => ({
      message: `not proven: ${detail(proof)}`,
      why: `${detail(why)}${example === undefined ? '' : ` (${example})`}`,
      help: `${MENDS[why] ?? 'look at this place yourself'}; the process can be used as it is`,
    }),
  },
} satisfies Partial<RuleBook>

const WHY_MISSING: Readonly<
  Record<string, (example: string | undefined, path: string | undefined) => string>
> = {
  nowhere: () => 'no stage asks for the document',
  each: () => 'each of its writers has a copy, and none stands for all',
  optional: () => 'the field may be left out, and is frozen once its stage is left',
  path: (_, path) => `nothing on the way ${route(path)} asks for it`,
  case: (example, path) => `where ${example ?? ''}, nothing on the way ${route(path)} asks for it`,
  frozen: (example) =>
    `facts are frozen after the last gate${example === undefined || example === '' ? '' : `, and where ${example} nothing before it asks for this one`}`,
}

const MENDS: Readonly<Record<string, string>> = {
  'too-large': 'make several conditions of it, or a table of what routes',
  'by-parameter': 'let neighbouring rows be bounded by one parameter',
  'by-changing-facts':
    'judge it in the stage that asks for the document, or ask for it in every case',
  'by-roster': 'hold it against a roster: bd process lint <file> --policy <policy>',
}

function route(path = ''): string {
  return path.replaceAll(', ', ' → ')
}
