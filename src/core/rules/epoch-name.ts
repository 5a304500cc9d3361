/** The name of an epoch says which release brought it, and which of two came later. */
import { type Epoch, EPOCHS } from './rulebook.ts'

/** The name of an epoch of any release, those to come included. */
export type EpochName = `bd/workspace@${number}`

const NAME = /^bd\/workspace@([1-9]\d{0,5})$/

/** Whether a text names an epoch, though perhaps one that only a later bd knows. */
export function isEpochName(text: string): text is EpochName {
  return NAME.test(text)
}

/** Whether this bd can judge by the rules of the epoch. */
export function isKnown(epoch: EpochName): epoch is Epoch {
  return EPOCHS.some((one) => one === epoch)
}

/** Whether the second epoch comes after the first. */
export function isLater(from: EpochName, to: EpochName): boolean {
  return numberOf(to) > numberOf(from)
}

function numberOf(epoch: EpochName): number {
  return Number(NAME.exec(epoch)?.[1])
}
