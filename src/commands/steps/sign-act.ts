/** Signs the commit of an act with a key that does for the role in which it is done. */
import { keyShownBy } from '../../core/check/who.ts'
import { isHardwareKey } from '../../core/policy/key-requirement.ts'
import type { Judgement, KeyShown } from '../../core/record/plan.ts'
import { signPayload } from '../../repository/sign.ts'
import type { Signer } from '../../repository/signer.ts'
import { verifySignature } from '../../repository/sshsig.ts'
import { orRefuse } from './refusal.ts'

/** What is known of a key before it signs: whether it asks for a PIN shows only then, so it is taken to. */
export function keyToShow({ key }: Signer): KeyShown {
  return { hardware: isHardwareKey(key.text), pin: true }
}

/**
 * The signature over the commit of an act that may be done; `judge` is asked where the key showed less than was expected of it.
 * Refused: one that shows less of the key than the role requires.
 */
export async function signAct(
  judge: (key: KeyShown) => Judgement,
  { signer, confirmed }: { readonly signer: Signer; readonly confirmed: boolean },
  payload: Uint8Array,
): Promise<string> {
  const text = await signPayload(signer, payload, 'git', confirmed)
  const key = keyShownBy(verifySignature(text, payload, 'git'))
  if (key?.hardware === true && !key.pin) orRefuse(judge(key))
  return text
}
