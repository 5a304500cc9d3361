/** `bd catalogue [word…]`: what comes with bd, by family, or what the words call; works anywhere. */
import { calledIn, shelvesOf } from '../core/process/catalogue.ts'
import { rolesNamedBy } from '../core/policy/weight.ts'
import { LANGUAGES } from '../core/record/workspace.ts'
import { jsonText } from '../terminal/json.ts'
import { namesIn } from '../terminal/names.ts'
import {
  catalogueHint,
  cataloguedLines,
  familyText,
  shelfLines,
  TOLD_IN_FULL,
} from '../terminal/phrases/catalogue.ts'
import { voiceOf } from '../terminal/voice.ts'
import { builtIn } from './steps/built-in.ts'
import { knownRoles } from './steps/built-in-roles.ts'
import { UsageError } from './steps/refusal.ts'
import { titling } from './steps/role-titles.ts'
import type { Run } from './verb.ts'

export const run: Run = async ({ screen }, args) => {
  const { voice } = screen
  const typed = ((args[0] as readonly string[] | undefined) ?? []).join(' ').trim()
  const all = shelvesOf([...(await builtIn()).values()]).flatMap(({ processes }) => processes)
  const found =
    typed === ''
      ? all
      : calledIn(all, typed, (family) => LANGUAGES.map((one) => familyText(voiceOf(one), family)))
  if (found.length === 0) throw new UsageError('nothing-in-catalogue', { found: typed })
  const roles = await knownRoles()
  if (screen.json) {
    const processes = found.map((process) => ({
      id: process.process,
      version: process.version,
      title: process.title,
      family: process.family ?? null,
      use: process.use ?? null,
      also: process.also ?? { zh: [], en: [] },
      sources: process.sources ?? [],
      ledger: process.ledger ?? null,
      roles: rolesNamedBy([process]).map((role) => ({ role, title: roles[role]?.title ?? null })),
    }))
    screen.raw(jsonText({ bd: 1, kind: 'catalogue', data: { processes }, findings: [] }))
    return 0
  }
  if (typed !== '' && found.length <= TOLD_IN_FULL) {
    for (const [index, process] of found.entries()) {
      const names = titling(namesIn(voice, undefined, process), voice, roles)
      const lines = cataloguedLines(voice, { names }, process, rolesNamedBy([process]))
      screen.results(index === 0 ? lines : ['', ...lines])
    }
    return 0
  }
  screen.results(shelfLines(voice, shelvesOf(found)))
  screen.say(catalogueHint(voice))
  return 0
}
