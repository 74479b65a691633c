/** Real time comes in through one door, so that tests and demo towns can hold it still or move it. */
export interface Clock {
  /** The real instant. A tenant's own time comes from `tenants.now(tenant)`. */
  now(): Date;
}

/** The clock of the machine. */
export const realClock: Clock = { now: () => new Date() };
