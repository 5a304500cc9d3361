/** Facts of the rules about who may. */
export interface WhoRules {
  'not-in-role': { member: string; role: string; act: string; holders: string }
  'member-left': { member: string }
  'role-for-who-left': { member: string; role: string }
  'no-seat': { member: string; review: string; seats: string }
  'signoff-by-author': { member: string; document: string; holders: string }
  'not-the-submitter': { member: string; submitter: string }
  'not-in-this-version': { feature: string }
}
