/** `bd join`: asks for membership with proof of possession; prints the line that an administrator admits. */
import { callableMembers } from '../core/text/known-names.ts'
import { called } from '../core/text/naming.ts'
import { isSpent, memberOf, ownerOfKey, type Policy } from '../core/policy/policy.ts'
import { finding } from '../core/rules/finding.ts'
import { jsonText } from '../terminal/json.ts'
import { foundingWords } from '../terminal/phrases/founding.ts'
import { problemText } from '../terminal/phrases/usage.ts'
import { signPayload } from '../repository/sign.ts'
import type { Signer } from '../repository/signer.ts'
import { parseTrustRoot } from '../repository/trust-root.ts'
import { storeTrustRoot } from '../repository/trust-store.ts'
import type { Session } from './session.ts'
import { type Person, personFrom } from './steps/founder.ts'
import { askPerson } from './steps/founding-choices.ts'
import { fetchedRoster } from './steps/remote-roster.ts'
import { keepKey, keyFor, wantedKey } from './steps/own-key.ts'
import { orNoKey } from './steps/undo-founding.ts'
import { named } from './steps/ids-by-name.ts'
import { isPair } from './steps/name-values.ts'
import { JOIN_NAMESPACE, joinLine, joinPayload, proofOf } from './steps/proof.ts'
import { read, type Reading } from './steps/read-world.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { rootFindings } from './steps/trust-root.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const words = foundingWords(screen.voice)
  const reading = await read(session)
  const { policy, workspace: here } = reading.world
  const workspace = here.id
  const given = text(options, 'member')
  if (given === undefined && !session.interactive) throw new UsageError('join-as-whom', {})
  const known = given === undefined ? undefined : personIn(session, policy, given)
  const wanted = await wantedKey(session, options, reading.repo)
  await askTrustRoot(session, reading)
  const person = known ?? (await askPerson(session))
  const fetched = await fetchedRoster(session, reading)
  const rosters = fetched === undefined ? [policy] : [policy, fetched]
  const isOver = (made: string) => rosters.some((one) => ownerOfKey(one, made)?.state === 'retired')
  const key = await keyFor(session, wanted, { workspace, id: person.id }, isOver)
  refuseUseless(rosters, person, key.signer)
  const request = { workspace, member: person.id, name: person.name, key: key.signer.key.text }
  const payload = joinPayload(request)
  const signature = await orNoKey(key, () =>
    signPayload(key.signer, payload, JOIN_NAMESPACE, key.confirmed),
  )
  await keepKey(session, reading.repo, key)
  const line = joinLine(request, proofOf(signature))
  if (screen.json) {
    screen.raw(jsonText({ bd: 1, kind: 'join', data: { ...request, line }, findings: [] }))
    return 0
  }
  if (rosters.some((one) => memberOf(one, person.id)?.state === 'left')) {
    screen.warn(words.backFirst(person.id))
  }
  screen.say(words.sendLine)
  screen.result(line)
  return 0
}

/** Refuses to ask with a key with which nobody is admitted: one that was retired or compromised, or somebody else's. */
function refuseUseless(
  rosters: readonly Policy[],
  { id: member }: Person,
  { key }: Pick<Signer, 'key'>,
): void {
  const { text, fingerprint } = key
  for (const roster of rosters) {
    const owner = ownerOfKey(roster, text)?.member
    if (owner !== undefined && owner !== member) {
      const members = `${owner}, ${member}`
      throw new Refused([finding('key-shared', { fingerprint, members })])
    }
    if (!isSpent(roster, text)) continue
    const facts = { member, fingerprint, asked: 'admission' } as const
    throw new Refused([finding('key-retired', facts, { member })])
  }
}

/** Whoever is on the roster already, by id or name; whoever is not, as `id=name`. */
function personIn(session: Session, policy: Policy, given: string): Person {
  if (isPair(given)) return personFrom(given)
  const members = callableMembers(policy)
  if (called(members, given).is === 'none') throw new UsageError('join-unknown', { found: given })
  const id = named(session, 'member', members, given)
  return { id, name: policy.members[id]!.name }
}

async function askTrustRoot(session: Session, reading: Reading): Promise<void> {
  if (reading.root !== undefined || !session.interactive) return
  const words = foundingWords(session.screen.voice)
  const prompter = await session.prompter()
  const { voice } = session.screen
  const line = await prompter.input({
    message: words.askTrustRoot,
    flag: '--trust-root',
    check: (answer) =>
      answer.trim() === '' || parseTrustRoot(answer) !== undefined
        ? undefined
        : problemText(voice, 'bad-trust-line', {}),
  })
  if (line.trim() === '') return
  const root = parseTrustRoot(line)!
  const findings = rootFindings(root, reading.first, reading.world.workspace.id)
  if (findings.length > 0) throw new Refused(findings)
  await storeTrustRoot(session.env, root)
  session.screen.say(words.trusted)
}
