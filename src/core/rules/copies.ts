/** Facts of the rules about copies for information and their read notices. */
export interface CopyRules {
  'copy-by-outsider': { member: string }
  'no-such-copy': { n: number }
  'copy-of-others': { member: string; n: number }
  'already-read': { at: string }
}
