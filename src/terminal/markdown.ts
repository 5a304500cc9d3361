/** Markdown is set for reading in a terminal: headings, lists, quotes and tables as they look, nothing left out. */
import { flow } from './flow.ts'
import { tableLines } from './table.ts'
import { type Line, styled } from './text.ts'

/** Lines longer than this tire the eye. */
const WIDEST = 88

/** The body of a document in lines of at most so many columns; without a terminal (infinite) as it was written. */
export function markdownLines(body: readonly string[], columns: number): readonly Line[] {
  if (!Number.isFinite(columns)) return body
  const width = Math.min(columns, WIDEST)
  const out: Line[] = []
  let at = 0
  while (at < body.length) {
    const line = body[at]!
    const fence = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1]
    if (fence !== undefined) {
      const end = body.findIndex((one, index) => index > at && one.trim().startsWith(fence))
      const last = end === -1 ? body.length : end
      out.push(...body.slice(at + 1, last).map((one) => styled('faint', `    ${one}`)))
      at = last + 1
      continue
    }
    if (isRow(line) && isRule(body[at + 1])) {
      const rest = body.slice(at)
      const length = rest.findIndex((one) => !isRow(one))
      const rows = length === -1 ? rest : rest.slice(0, length)
      out.push(...tableOf(rows, width))
      at += rows.length
      continue
    }
    out.push(...lineOf(line, width))
    at += 1
  }
  return withoutDoubles(out)
}

function lineOf(line: string, width: number): readonly Line[] {
  const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/u.exec(line)
  if (heading !== null) {
    return ['', ...flow(plain(heading[2]!), width).map((text) => styled('strong', text))]
  }
  if (/^ {0,3}(?:[-*_][ \t]*){3,}$/u.test(line)) return [styled('faint', '─'.repeat(8))]
  const quote = /^ {0,3}>[ \t]?(.*)$/u.exec(line)
  if (quote !== null) {
    return flow(plain(quote[1]!), width - 2).map((text) => styled('faint', `│ ${text}`))
  }
  const item = /^([ \t]*)([-*+]|\d+[.)、])[ \t]+(.*)$/u.exec(line)
  if (item !== null) {
    const [, indent = '', mark = '', text = ''] = item
    const head = `${indent.replaceAll('\t', '  ')}${/^[-*+]$/u.test(mark) ? '•' : mark} `
    const lines = flow(plain(text), width - head.length)
    return lines.map((one, index) => (index === 0 ? head : ' '.repeat(head.length)) + one)
  }
  return flow(plain(line.replace(/\\$/u, '').trimEnd()), width)
}

/** What emphasis, code and links say, without their marks; a link keeps its address. */
function plain(text: string): string {
  return text
    .replaceAll(/!?\[([^\]]+)\]\(([^)\s]+)[^)]*\)/gu, (_, words: string, address: string) =>
      words === address ? words : `${words} <${address}>`,
    )
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll(/`([^`]+)`/gu, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
}

function isRow(line: string | undefined): line is string {
  return line !== undefined && /\|/u.test(line) && line.trim() !== ''
}

function isRule(line: string | undefined): boolean {
  return (
    line !== undefined && /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*$/u.test(line)
  )
}

function tableOf(rows: readonly string[], width: number): readonly Line[] {
  const cells = rows.filter((_, index) => index !== 1).map(cellsOf)
  const [head = [], ...body] = cells
  const columns = Math.max(...cells.map((row) => row.length))
  const filled = body.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''))
  return tableLines({ head, rows: filled }, width)
}

function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return inner.split(/(?<!\\)\|/u).map((cell) => plain(cell.trim()))
}

/** At most one blank line at a time, none at the beginning or the end. */
function withoutDoubles(lines: readonly Line[]): readonly Line[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept
}
