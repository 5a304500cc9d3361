/** A rehearsal is data: who types what and when, which papers turn up, and what has to come of it. */
import type { Result } from '../core/rules/finding.ts'
import { decodeFormat } from './decode.ts'
import { readYaml } from './source.ts'
import {
  count,
  either,
  exactly,
  fields,
  id,
  line,
  maybe,
  INVALID_ID,
  projectId,
  regexText,
  type Shaped,
  some,
  time,
  wordingInBoth,
} from './shape.ts'

const DEMO_FORMAT = 'bd/demo@1'

const narrated = { say: maybe(wordingInBoth) }

const chapter = fields({ chapter: wordingInBoth })

/** A command, typed by one member, by several in turn, or by somebody who needs no key. */
const command = fields({
  ...narrated,
  at: time,
  by: maybe(either([id, some(id)])),
  run: some(line),
  exit: maybe(count),
  /** Texts that the output has to hold; `{forced}` is the commit made by force. */
  shows: maybe(some(line)),
})

/** A document by its name, or `<document>.<member>` where each writes one. */
const copy = regexText(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/, INVALID_ID)

/** Finished documents put in the place of their drafts. */
const write = fields({ ...narrated, write: some(copy) })

/** Papers laid down as they are, such as minutes. */
const lay = fields({ ...narrated, lay: some(line) })

/** A PDF made of a text. */
const print = fields({ ...narrated, print: fields({ paper: id, title: line }) })

/** One place of a document, which must be there exactly once, put in other words. */
const change = fields({ ...narrated, change: fields({ document: id, old: line, new: line }) })

/** All that is unsaved, committed with plain git under any name. */
const force = fields({
  ...narrated,
  at: time,
  force: fields({ name: line, email: line, message: line }),
})

const demo = fields({
  format: exactly(DEMO_FORMAT),
  title: wordingInBoth,
  /** The example roster whose people play. */
  policy: id,
  project: projectId,
  steps: some(either([chapter, command, write, lay, print, change, force])),
})

export type Demo = Shaped<typeof demo>
export type DemoStep = Demo['steps'][number]
export type DemoCommand = Shaped<typeof command>
export type DemoForce = Shaped<typeof force>

/** Reads a rehearsal; gives it, or every finding with its place. */
export function readDemo(file: string, text: string): Result<Demo> {
  const source = readYaml(file, text)
  return source.ok ? decodeFormat(demo, DEMO_FORMAT, source.value) : source
}
