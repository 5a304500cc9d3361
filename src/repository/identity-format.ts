/** One grammar reads and writes an author or committer line: names, addresses and dates. */
import type { Identity } from '../core/record/commit.ts'
import { isSigningEmail, isSigningName } from '../core/policy/signing-name.ts'

const LINE = /^(.+) <(.+)> (0|[1-9]\d{0,10}) ([+-])(\d\d)([0-5]\d)$/s
const MOST_HOURS = 14

/** Takes the line with its prefix (`author `); `undefined` when it is not written the only right way. */
export function parseIdentity(prefix: string, line: string | undefined): Identity | undefined {
  if (line === undefined || !line.startsWith(prefix)) return undefined
  const match = LINE.exec(line.slice(prefix.length))
  if (match === null) return undefined
  const [, name = '', email = '', epoch = '', sign = '', hours = '', minutes = ''] = match
  const offset = `${sign}${hours}${minutes}`
  const identity = { name, email, epoch: Number(epoch), offset }
  return isIdentity(identity) ? identity : undefined
}

/** The line without its prefix. */
export function formatIdentity(identity: Identity): string {
  return `${identity.name} <${identity.email}> ${identity.epoch} ${identity.offset}`
}

/** Whether a name, an address and an offset can stand in a commit without any other reading. */
export function isIdentity(identity: Identity): boolean {
  const { name, email, offset } = identity
  if (!isSigningName(name) || !isSigningEmail(email)) return false
  return offset !== '-0000' && Number(offset.slice(1, 3)) <= MOST_HOURS
}
