/** A wording is a text in both languages, as regulations and calendars carry it. */

/** A title or sentence in both languages. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

/** Whether the heading is the section's own, in either language, word for word. */
export function isHeading(heading: string, wording: Wording): boolean {
  return heading === wording.zh || heading === wording.en
}
