import { type Component, type InjectionKey, inject } from 'vue';

/** Parts of later features on pages of earlier ones, by the spot an earlier page keeps for them; the app, which sees all features, fills the spots. */
export type LaterParts = Readonly<Record<string, readonly Component[]>>;
export const laterPartsKey: InjectionKey<LaterParts> = Symbol('parts of later features');

/** What stands at a spot in this app, in this order. */
export const useLaterParts = (spot: string): readonly Component[] => inject(laterPartsKey, {})[spot] ?? [];
