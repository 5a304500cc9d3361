/** A document as bd reads it: front matter and the outline of its Markdown, with line numbers. */

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
}

/** A place that the template left to be filled in: `【待填:…】` or `[TODO: …]`. */
export interface Placeholder {
  readonly line: number
  readonly text: string
  /** The front-matter field it stands in, or the headings above it, outermost first. */
  readonly field?: string
  readonly under: readonly string[]
}

/** A Markdown document, read once. */
export interface DocumentContent {
  readonly fields: Readonly<Record<string, FrontMatterValue>>
  readonly sections: readonly Section[]
  readonly placeholders: readonly Placeholder[]
}
