export { passSeats, seatsAt } from './store.ts';
/** Who may say who does somebody's part in it. */
export { speaksFor } from './policy.ts';
