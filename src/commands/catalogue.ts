/** `bd catalogue [word…]`: what comes with bd, by family and kind, or what the words call; works anywhere. */
import { calledIn, type Offer, shelvesOf } from '../core/process/catalogue.ts'
import { LANGUAGES } from '../core/record/workspace.ts'
import { jsonText } from '../terminal/json.ts'
import { namesIn } from '../terminal/names.ts'
import {
  catalogueHint,
  familyText,
  offerInFull,
  offerLines,
  TOLD_IN_FULL,
} from '../terminal/phrases/catalogue.ts'
import { voiceOf } from '../terminal/voice.ts'
import { knownRoles } from './steps/built-in-roles.ts'
import { allOffers, rolesNeeded, takenWith } from './steps/offers.ts'
import { UsageError } from './steps/refusal.ts'
import { titling } from './steps/role-titles.ts'
import type { Session } from './session.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen } = session
  const { voice } = screen
  const typed = ((args[0] as readonly string[] | undefined) ?? []).join(' ').trim()
  const all = await allOffers()
  const found =
    typed === ''
      ? all
      : calledIn(all, typed, (family) => LANGUAGES.map((one) => familyText(voiceOf(one), family)))
  if (found.length === 0) throw new UsageError('nothing-in-catalogue', { found: typed })
  if (screen.json) return inJson(session, found)
  const names = titling(namesIn(voice, undefined), voice, await knownRoles())
  if (typed !== '' && found.length <= TOLD_IN_FULL) {
    for (const [index, offer] of found.entries()) {
      const taken = await takenWith(offer)
      const titles = (kind: Offer['kind'], ids: readonly string[]) =>
        all.filter((one) => one.kind === kind && ids.includes(one.id)).map(({ title }) => title)
      const brings = {
        process: titles('process', taken.processes),
        register: titles('register', taken.registers),
        duties: titles('duties', taken.duties),
      }
      const lines = offerInFull(voice, { names }, offer, {
        roles: await rolesNeeded(taken),
        ...(offer.kind === 'pack' ? { brings } : {}),
      })
      screen.results(index === 0 ? lines : ['', ...lines])
    }
    return 0
  }
  screen.results(offerLines(voice, { names }, found))
  screen.say(catalogueHint(voice))
  return 0
}

/** The same for programs, each kind in a list of its own, the processes in the order of their families. */
async function inJson({ screen }: Session, found: readonly Offer[]): Promise<number> {
  const known = await knownRoles()
  const dataOf = async (offer: Offer) => {
    const { id, version, title, family, use, also, sources, ledger } = offer
    const taken = await takenWith(offer)
    const roles = await rolesNeeded(taken)
    return {
      id,
      ...(offer.kind === 'pack' ? {} : { version }),
      title,
      ...(offer.kind === 'process' ? { family: family ?? null } : {}),
      ...(offer.kind === 'process' || offer.kind === 'pack' ? { use: use ?? null } : {}),
      ...(offer.kind === 'process'
        ? { also: also ?? { zh: [], en: [] }, sources: sources ?? [] }
        : {}),
      ...(offer.kind === 'pack' ? taken : { ledger: ledger ?? null }),
      ...(offer.kind === 'duties' ? { duties: offer.holds } : {}),
      roles: roles.map((role) => ({ role, title: known[role]?.title ?? null })),
    }
  }
  const of = (kind: Offer['kind']) => found.filter((one) => one.kind === kind)
  const processes = shelvesOf(of('process')).flatMap((shelf) => shelf.processes)
  const data = {
    processes: await Promise.all(processes.map(dataOf)),
    registers: await Promise.all(of('register').map(dataOf)),
    duties: await Promise.all(of('duties').map(dataOf)),
    packs: await Promise.all(of('pack').map(dataOf)),
  }
  screen.raw(jsonText({ bd: 1, kind: 'catalogue', data, findings: [] }))
  return 0
}
