/** Signs the commit of an act with a key that does for the role in which it is done. */
import { decide } from '../../core/acts/decide.ts'
import { keyShownBy } from '../../core/check/who.ts'
import { isHardwareKey } from '../../core/policy/key-requirement.ts'
import type { Act } from '../../core/record/act.ts'
import type { Circumstances, KeyShown } from '../../core/record/plan.ts'
import type { World } from '../../core/world/world.ts'
import { signPayload } from '../../repository/sign.ts'
import type { Signer } from '../../repository/signer.ts'
import { verifySignature } from '../../repository/sshsig.ts'
import { orRefuse } from './refused.ts'

/** What is known of a key before it signs: whether it asks for a PIN shows only then, so it is taken to. */
export function keyToShow({ key }: Signer): KeyShown {
  return { hardware: isHardwareKey(key.text), pin: true }
}

/** The signature over the commit of an act that may be done. Refused: one that shows less of the key than the role requires. */
export async function signAct(
  { world, act, by }: { readonly world: World; readonly act: Act; readonly by: Circumstances },
  { signer, confirmed }: { readonly signer: Signer; readonly confirmed: boolean },
  payload: Uint8Array,
): Promise<string> {
  const text = await signPayload(signer, payload, 'git', confirmed)
  const key = keyShownBy(verifySignature(text, payload, 'git'))
  if (key?.hardware === true && !key.pin) orRefuse(decide(world, act, { ...by, key }))
  return text
}
