/** A member proves possession of a key: his signature over the request to join is made with the key that is to be admitted. */
import { armour, unarmour } from '../../repository/armour.ts'
import { verifySignature } from '../../repository/sshsig.ts'

/** What a member asks for by `bd join`. */
export interface JoinRequest {
  readonly workspace: string
  readonly member: string
  readonly name: string
  readonly key: string
}

/** A request whose signature was verified. */
export type Proven = JoinRequest & { readonly proof: string }

/** The namespace of these signatures: one made to join can never stand for a commit's. */
export const JOIN_NAMESPACE = 'bd-join'

/** The bytes that are signed. */
export function joinPayload(request: JoinRequest): Uint8Array {
  const { workspace, member, name, key } = request
  return Buffer.from(`bd join\n${workspace}\n${member}\n${name}\n${key}\n`, 'utf8')
}

/** Whether the proof (the signature's bytes in base64) was made by the key over this very request. */
export function isProof(proof: string, request: JoinRequest): boolean {
  const signature = verifySignature(
    armour(Buffer.from(proof, 'base64')),
    joinPayload(request),
    JOIN_NAMESPACE,
  )
  return signature.kind === 'good' && signature.key === request.key
}

/** The proof that a signature gives: its bytes in base64. */
export function proofOf(armoured: string): string {
  return unarmour(armoured)!.toString('base64')
}

/** The one line that a member hands to an administrator: everything but the roles, in base64url JSON. */
export function joinLine(request: JoinRequest, proof: string): string {
  const text = JSON.stringify([request.workspace, request.member, request.name, request.key, proof])
  return `bd-join:${Buffer.from(text, 'utf8').toString('base64url')}`
}

/** Reads such a line; `undefined` when it is none, or its proof is not good. */
export function readJoinLine(line: string): Proven | undefined {
  // A mail program breaks a long line.
  const match = /^bd-join:([A-Za-z0-9_-]+)$/.exec(line.replaceAll(/\s+/g, ''))
  if (match === null) return undefined
  const parts = parsed(Buffer.from(match[1]!, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== 5) return undefined
  if (!parts.every((part): part is string => typeof part === 'string')) return undefined
  const [workspace, member, name, key, proof] = parts as [string, string, string, string, string]
  const request = { workspace, member, name, key }
  return isProof(proof, request) ? { ...request, proof } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
