/** `bd trust`: stores the trust root of this workspace for this user, or shows the stored one. */
import { jsonText } from '../terminal/json.ts'
import { foundingWords } from '../terminal/phrases/founding.ts'
import { formatTrustRoot, parseTrustRoot } from '../repository/trust-root.ts'
import { storeTrustRoot } from '../repository/trust-store.ts'
import { read } from './steps/read-world.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { rootFindings } from './steps/trust-root.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen } = session
  const words = foundingWords(screen.voice)
  const line = argument(args, 0)
  const reading = await read(session)
  if (line === '') {
    const { root } = reading
    const shown = root === undefined ? null : formatTrustRoot(root)
    if (screen.json)
      screen.raw(jsonText({ bd: 1, kind: 'trust', data: { trustRoot: shown }, findings: [] }))
    else if (shown === null) screen.warn(words.noTrustRoot)
    else screen.result(shown)
    return shown === null ? 3 : 0
  }
  const root = parseTrustRoot(line)
  if (root === undefined) throw new UsageError('bad-trust-line', {})
  const findings = rootFindings(root, reading.first, reading.world.workspace.id)
  if (findings.length > 0) throw new Refused(findings)
  await storeTrustRoot(session.env, root)
  if (screen.json)
    screen.raw(jsonText({ bd: 1, kind: 'trust', data: { trustRoot: line.trim() }, findings: [] }))
  else screen.say(words.trusted)
  return 0
}
