/** A name and a phone as they lie in a table. */
export interface SealedReach {
  readonly nameSealed: Buffer;
  readonly phoneSealed: Buffer | null;
}
