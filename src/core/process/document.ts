/** A document is read as front matter and the outline of its Markdown, with line numbers. */
import type { Result } from '../rules/finding.ts'

/** A value of the front matter with the line on which it stands. */
export interface FrontMatterValue {
  readonly value:
    | string
    | number
    | boolean
    | null
    | readonly string[]
    | Readonly<Record<string, number>>
  readonly line: number
}

/** A heading and what stands under it up to the next heading of the same or a higher level. */
export interface Section {
  readonly heading: string
  readonly level: number
  readonly line: number
  /** Whether anything but white space and quoted guidance stands under it. */
  readonly filled: boolean
  /** The most that stands under it. */
  readonly says: Substance
  /** The first words of those that say nothing, as they stand: `略`. */
  readonly only?: string
}

/** What a text amounts to, from the least to the most; the last alone is an account of one's own. */
export const SUBSTANCES = ['nothing', 'guidance', 'omitted', 'elsewhere', 'none', 'text'] as const

/**
 * `guidance`: quoted lines and comments, as templates have them; `omitted`: 略、待定 and the like, or a table whose rows
 * are empty; `elsewhere`: a bare 见附件; `none`: a bare 无 or 不适用; `text`: anything else.
 */
export type Substance = (typeof SUBSTANCES)[number]

/** A place that the template left to be filled in: `【待填:…】` or `[TODO: …]`. */
export interface Placeholder {
  readonly line: number
  readonly text: string
  /** The front-matter field it stands in, or the headings above it, outermost first. */
  readonly field?: string
  readonly under: readonly string[]
}

/** A line that is like a heading and is none, with the code of its fault. */
export interface NearHeading {
  readonly text: string
  readonly line: number
  readonly cause: string
}

/** A template of a document as far as its text tells what it makes; less where tags decide on it. */
export interface TemplateContent {
  /** What it names for certain, each with its place. */
  readonly names: readonly {
    readonly name: string
    readonly line: number
    readonly column: number
  }[]
  /** The document that it makes, with something in the place of each name. */
  readonly document?: Result<DocumentContent>
}

/** A table of a Markdown text: a head, a rule below it, and rows. */
export interface MarkdownTable {
  /** The heading that it stands under; empty for none. */
  readonly heading: string
  /** The line of its head. */
  readonly line: number
  readonly head: readonly string[]
  readonly rows: readonly MarkdownRow[]
  /** Lines that a reader takes for its rows, and that are none of those above; absent where there are none. */
  readonly stray?: readonly StrayRow[]
}

/** `bare`: it does not begin with a bar, and stands directly below the table; `apart`: it does, and stands below a gap. */
export interface StrayRow {
  readonly line: number
  readonly text: string
  readonly why: 'bare' | 'apart'
}

export interface MarkdownRow {
  readonly line: number
  readonly cells: readonly MarkdownCell[]
}

export interface MarkdownCell {
  readonly text: string
  readonly column: number
}

/** A Markdown document, read once. */
export interface DocumentContent {
  readonly fields: Readonly<Record<string, FrontMatterValue>>
  readonly sections: readonly Section[]
  /** Lines that were probably meant as headings; only for saying why a section is missing. */
  readonly nearHeadings: readonly NearHeading[]
  readonly placeholders: readonly Placeholder[]
  /** What stands behind 见 or "see" in its text, up to the end of the line; absent where nothing does. */
  readonly pointers?: readonly string[]
  /** Its tables in order; absent where it has none. */
  readonly tables?: readonly MarkdownTable[]
}
