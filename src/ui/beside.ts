import { type Component, type InjectionKey, inject } from 'vue';

/** What an app shows beside a record of an earlier feature, made by a later one; it takes the record's id, or none for all of the reader's own. */
export const besideKey: InjectionKey<Component> = Symbol('beside a record');

/** What stands beside a record in this app; null where it shows nothing. */
export const useBeside = (): Component | null => inject(besideKey, null);
