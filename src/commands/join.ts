/** `bd join`: asks for membership with proof of possession; prints the line that an administrator admits. */
import { jsonText } from '../terminal/envelope.ts'
import { phrasesOf } from '../terminal/phrases/phrases.ts'
import { setConfig } from '../repository/git.ts'
import { signPayload } from '../repository/sign.ts'
import { parseTrustRoot } from '../repository/trust-root.ts'
import { storeTrustRoot } from '../repository/trust-store.ts'
import type { Session } from './session.ts'
import { personFrom } from './steps/founder.ts'
import { keyFor } from './steps/key.ts'
import { JOIN_NAMESPACE, joinLine, joinPayload, proofOf } from './steps/proof.ts'
import { read, type Reading } from './steps/read.ts'
import { Refused, UsageError } from './steps/refused.ts'
import { rootFindings } from './steps/trust.ts'
import { asked } from './steps/wizard.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const words = phrasesOf(screen.language).founding
  const reading = await read(session)
  await askTrustRoot(session, reading)
  const person = await personOf(session, options)
  const workspace = reading.world.workspace.id
  const key = await keyFor(session, options, workspace, person.id)
  if (key.made !== undefined) {
    await setConfig(reading.repo, 'gpg.format', 'ssh')
    await setConfig(reading.repo, 'user.signingkey', key.made)
    screen.say(words.keyMade(key.made))
  }
  const request = { workspace, member: person.id, name: person.name, key: key.signer.key.text }
  const signature = await signPayload(
    key.signer,
    joinPayload(request),
    JOIN_NAMESPACE,
    key.confirmed,
  )
  const line = joinLine(request, proofOf(signature))
  if (screen.json) {
    screen.raw(jsonText({ bd: 1, kind: 'join', data: { ...request, line }, findings: [] }))
    return 0
  }
  screen.say(words.sendLine)
  screen.result(line)
  return 0
}

async function askTrustRoot(session: Session, reading: Reading): Promise<void> {
  if (reading.root !== undefined || !session.interactive) return
  const words = phrasesOf(session.screen.language).founding
  const prompter = await session.prompter()
  const line = await prompter.input({ message: words.askTrustRoot, flag: '--trust-root' })
  if (line.trim() === '') return
  const root = parseTrustRoot(line)
  if (root === undefined) throw new UsageError('bad-trust-line')
  const findings = rootFindings(root, reading.log[0]?.commit, reading.world.workspace.id)
  if (findings.length > 0) throw new Refused(findings)
  await storeTrustRoot(session.env, root)
  session.screen.say(words.trusted)
}

async function personOf(session: Session, options: Options) {
  const given = text(options, 'member')
  if (given !== undefined) return personFrom(given)
  const words = phrasesOf(session.screen.language).founding
  const option = '--member'
  const id = await asked(session, { given, option, message: words.askMember, check: words.checkId })
  const name = await asked(session, { given, option, message: words.askMemberName })
  return { id, name }
}
