/** What a signer has before him. */

/** What was read before the signature: as data, and the offer to read the texts, which follows the effect. */
export interface Before {
  readonly brief: object
  offer(): Promise<void>
}
