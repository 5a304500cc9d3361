/** English for values that a project lacks: fields, facts, what the company has not set. */
import { askedWords } from '../asked-value.ts'
import type { RuleBook } from '../types.ts'

export const askedRules = {
  'missing-document-field': {
    meaning: 'A field at the top of the document that its type requires has no value.',
    say: ({ document, field, found, ...asked }, telling) => {
      const { name, project } = telling
      return {
        message: `${name('document', document)} does not give its ${name('field', `${document}.${field}`)}${found === undefined ? '' : `; what stands here is ${found}`}`,
        why: 'the process requires this field',
        help: `${found === undefined ? `add ${field}: <value> at the top of the document, between the two --- lines` : `write ${field} in place of ${found}`}, then bd save ${project}${askedWords('en', `${document}.${field}`, asked, telling)}`,
      }
    },
  },
  'field-twice': {
    meaning:
      'The document gives one field twice, by its id and by its title. The rules read the id alone, reviewers see both.',
    say: ({ document, field, found, read, other, differs }, { name, project }) => ({
      message: `${name('document', document)} gives its ${name('field', `${document}.${field}`)} twice${differs === undefined ? '' : ', and not the same'}: line ${read} ${field}, line ${other} ${found}`,
      why: `the rules read ${field}; reviewers see the other and it counts for nothing`,
      help: `${differs === undefined ? '' : `write what is right behind ${field}:, then `}delete line ${other} (${found}), then bd save ${project}`,
    }),
  },
  'unset-fact': {
    meaning:
      'A condition of the process depends on a fact that has no value yet. What is not known is never taken as yes or no.',
    say: ({ fact, ...asked }, telling) => {
      const { name, project } = telling
      return {
        message: `${name('fact', fact)} is not known yet`,
        why: 'what the process asks for depends on it',
        help: `set it: bd set ${project} ${fact}=<value>${askedWords('en', fact, asked, telling)}`,
      }
    },
  },
  'unset-parameter': {
    meaning:
      'The regulation leaves a number open, and the company has not set it. While it is unset, whatever needs it is blocked.',
    say: ({ parameter, process }, { name }) => ({
      message: `${name('parameter', parameter)} has not been set`,
      why: 'the regulation gives no number, so the company must decide one before it is used',
      help: `once it is decided, have it set: bd parameter set ${parameter} <value> --process ${process} --reason "<decision>"`,
    }),
  },
} satisfies Partial<RuleBook>
