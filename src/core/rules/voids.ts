/** Facts of the rules about refused commits that are voided. */

export interface VoidRules {
  'voided-commit': { by: string; on: string; reason: string; rules: string }
  'date-voided': { by: string; on: string; reason: string; rules: string }
  'void-of-nothing': { commit: string }
  'void-out-of-reach': { commit: string; path: string }
}
