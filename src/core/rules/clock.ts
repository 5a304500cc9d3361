/** Facts of the rules about HEAD's clock. */
export interface ClockRules {
  overdue: {
    review: string
    seats: string
    deadline: string
    days: number
    certainty: 'official' | 'provisional'
  }
}
