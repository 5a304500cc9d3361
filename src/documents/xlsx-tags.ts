/** The XML of a workbook is walked tag by tag, so that a sheet of any length is read without a tree of it. */
import { Parser } from 'saxen'
import { Unreadable } from './xlsx-archive.ts'

/** What is told of each tag, by its name without a prefix: some programs write `x:row`. */
export interface TagWalk {
  open(name: string, attribute: (name: string) => string | undefined): void
  close?(name: string): void
  text?(text: string): void
}

/** Walks a part. Throws `Unreadable` where it is no XML. */
export function walkTags(xml: string, { open, close, text }: TagWalk): void {
  const parser = new Parser()
  parser.on('error', () => {
    throw new Unreadable('no-workbook')
  })
  parser.on('openTag', (name, attributes, decode) => {
    let all: Readonly<Record<string, string>> | undefined
    open(bare(name), (wanted) => {
      all ??= attributes()
      const value = Object.hasOwn(all, wanted) ? all[wanted] : undefined
      return value === undefined ? undefined : decode(value)
    })
  })
  if (close !== undefined) parser.on('closeTag', (name) => close(bare(name)))
  if (text !== undefined) {
    parser.on('text', (found, decode) => text(decode(found)))
    parser.on('cdata', text)
  }
  parser.parse(xml)
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
