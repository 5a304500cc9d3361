/** Facts of the rules about decisions on paper and in office meetings. */
export interface PaperRules {
  'paper-not-here': { review: string }
  'secretary-not-neutral': { member: string; review: string; document?: string }
  'entry-for-oneself': { member: string }
  'entry-over-ballot': { member: string }
  'paper-back-dated': { paper: 'decision' | 'minutes'; date: string; opened: string }
  'paper-in-future': { paper: 'decision' | 'minutes'; date: string; today: string }
  'form-not-here': { review: string; form: 'in-person' | 'office-meeting' }
  'evidence-missing': { review: string; paper?: 'meeting' | 'sitting' }
  /** The scan by its name, and what it was used for: a document's file, or a review at a visit to a gate. */
  'evidence-elsewhere': {
    review: string
    name: string
    document?: string
    used?: string
    visit?: string
  }
  'minutes-not-needed': { project: string }
  'minutes-before-vote': { date: string; decided: string; review: string }
  'not-an-entry': { review: string; seat: string }
  'confirm-by-other': { member: string; seat: string }
  'already-confirmed': { at: string }
  'number-not-one-line': { found: string }
}
