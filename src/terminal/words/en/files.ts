/** English for what is wrong in files and their text. */
import { fieldsIn } from '../allowed-fields.ts'
import { newLineEnds, takingBack } from '../../taking-back.ts'
import type { RuleBook } from '../types.ts'

const STRICT = 'files are read strictly, so that nothing is overlooked or understood in two ways'

/** Texts of a commit that is in the history, or about to be. */
const OF_COMMIT: Readonly<Record<string, string>> = {
  message: 'the message of the commit',
  'Bd-Reason': 'the reason in the commit',
}

export const fileRules = {
  'invalid-yaml': {
    meaning:
      'The file cannot be read as YAML, most often because of indentation, a missing quote or a colon inside a text.',
    say: ({ detail, line }, { detail: word }) => ({
      message: `this is not valid YAML: ${word(detail)}`,
      why: STRICT,
      help:
        line === undefined
          ? 'mend the line; put texts with colons or # in quotes'
          : `write: ${line}`,
    }),
  },
  'cut-value': {
    meaning:
      'A value has a blank and "#" in it. To YAML what follows is a comment and is not read, so the value is cut short. The whole value stands in quotes; a comment has a blank behind "#", or a line of its own.',
    say: ({ key, read, cut, quoted }) => ({
      message: `${key === '' ? 'the value' : key} is read as "${read}"; "${cut}" is left out as a comment`,
      why: 'a "#" behind a blank begins a comment in YAML',
      help: `if it belongs to the value, write: ${quoted}; a comment goes on a line of its own, behind "# "`,
    }),
  },
  'unsupported-yaml': {
    meaning:
      'bd reads the plain part of YAML: maps, lists, texts and numbers. Aliases, tags and other features are refused, for they make a file mean more than it shows.',
    say: ({ feature }, { detail }) => ({
      message: `not accepted in YAML here: ${detail(feature)}`,
      why: STRICT,
      help: 'write the value out in full',
    }),
  },
  'duplicate-key': {
    meaning: 'The same key stands twice in one map. Programs differ in which one they believe.',
    say: ({ key, first }) => ({
      message: `${key} stands here again, first in line ${first}`,
      why: STRICT,
      help: 'keep one of the two',
    }),
  },
  'unknown-field': {
    meaning:
      'The file has a key that its format does not know, often a slip of the pen. It is refused, for a rule that is misspelt would silently not hold.',
    say: ({ key, suggestion, allowed }) => ({
      message: `the field ${key} is not known here`,
      why: STRICT,
      help:
        suggestion !== undefined
          ? `write ${suggestion}, or remove it`
          : allowed === undefined
            ? 'remove it'
            : `what may stand here: ${fieldsIn('en', allowed)}; remove what is none of them`,
    }),
  },
  'missing-field': {
    meaning: 'The format of the file asks for a field that is not there, or is empty.',
    say: ({ key, example, vote }) =>
      key !== 'conditions' || vote === undefined
        ? {
            message: key === '' ? 'the file is empty' : `the field ${key} is missing`,
            why: 'the format of this file requires it',
            help: `${key === '' ? 'write what it is to say' : 'add it'}${example === undefined ? '' : `, such as ${example}`}`,
          }
        : {
            message: `"${vote}" is no vote; write approve, reject, return, abstain or defer, or say the conditions`,
            why: 'an approval on conditions says what, who and until when; else nobody can see to it',
            help: `write: { decision: ${vote}, conditions: [{ text: <condition>, owner: <member id>, due: <date> }] }`,
          },
  },
  'wrong-type': {
    meaning: 'A field holds another kind of value than its format asks for.',
    say: ({ key, expected, found }, { detail }) => ({
      message: `${key} is ${detail(found)} where ${detail(expected)} is expected`,
      why: STRICT,
      help: 'change the value; a number that is meant as text stands in quotes',
    }),
  },
  'invalid-value': {
    meaning: 'A field holds a value that its format does not allow.',
    say: ({ key, expected, found, suggestion, literal }, { detail, words }) => ({
      message: `${key} is ${found}, expected is ${literal === true ? words(expected) : detail(expected)}`,
      why: STRICT,
      help: `write ${literal === true ? words(expected) : detail(expected)}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    }),
  },
  'invalid-id': {
    meaning:
      'Ids begin with a lower-case letter and go on with lower-case letters, digits and hyphens; ids of projects look like 2026-003. Letters of other scripts that look alike are refused. Names and titles may be anything.',
    say: ({ id, suggestion }) => ({
      message: `${id} is not an id`,
      why: 'an id stands in file names and signatures, so no two may look alike',
      help: `${suggestion === undefined ? '' : `did you mean ${suggestion}? `}use a-z, 0-9 and hyphens, a letter first; the title takes any text`,
    }),
  },
  'invalid-text': {
    meaning:
      'The text holds a character that cannot be seen or that changes the order of what is seen. It often comes in by copying from web pages or chat.',
    say: ({ key, character, path }) => ({
      message:
        path !== undefined
          ? 'the lines of the file end in a carriage return alone (U+000D), as old programs wrote them'
          : `${key === '' ? 'the text' : (OF_COMMIT[key] ?? key)} holds the invisible character ${character}`,
      why: 'what people read must be what they sign',
      help:
        path !== undefined
          ? `let the editor save it with LF or CRLF line ends, or run: ${newLineEnds(path)}`
          : OF_COMMIT[key] === undefined
            ? 'delete the character, or type the text anew'
            : 'delete the character, and do the act again with bd',
    }),
  },
  'unknown-format': {
    meaning:
      'The first line of the file names a format that this bd does not know. It may have been written by a later version.',
    say: ({ found, expected }) => ({
      message: `the format is ${found}, expected is ${expected}`,
      why: 'a file is judged only by the rules of its own format',
      help: `write format: ${expected}, or install a later bd`,
    }),
  },
  'front-matter-language': {
    meaning:
      'The head of a document is YAML between two lines of three hyphens. Other languages after the hyphens are refused, for some of them are run as programs.',
    say: ({ language }) => ({
      message: `the head of the document is written in ${language}`,
      why: 'the head is plain YAML and nothing in it is ever run',
      help: 'begin the file with a line that holds --- and nothing else',
    }),
  },
  'non-canonical-file': {
    meaning:
      'Records that bd writes have exactly one form, down to the byte. A difference means that somebody edited the file by hand, even if the content is the same.',
    say: ({ path }) => ({
      message: `${path} is not written as bd writes it`,
      why: 'records have one form, so that a signature covers one meaning',
      help: `do not edit records by hand; ${writerOf(path)}; an edit that is not committed is taken back by ${takingBack([path])}, one that is committed and not sent as bd doctor says`,
    }),
  },
  'invalid-template': {
    meaning: 'The template of a document cannot be rendered as it is written.',
    say: ({ detail }) => ({
      message: `the template cannot be rendered: ${detail}`,
      why: 'a template may only put in values, nothing else',
      help: 'mend the template in a new version of the process',
    }),
  },
  'unknown-variable': {
    meaning: 'The template asks for a value that bd does not give to templates.',
    say: ({ name, suggestion }) => ({
      message: `the template uses ${name}, which does not exist`,
      why: 'a missing value is never printed as nothing',
      help: suggestion === undefined ? 'remove it' : `write ${suggestion}`,
    }),
  },
} satisfies Partial<RuleBook>

/** The command that writes this record. */
function writerOf(path: string): string {
  if (path === 'policy.yaml')
    return 'use bd policy admit, bd policy grant-role, bd policy revoke-role'
  if (path === 'bd.yaml') return 'use bd parameter set'
  return path.endsWith('/project.yaml')
    ? 'use bd set, bd team, bd edit'
    : 'do it again with the command that writes it'
}
