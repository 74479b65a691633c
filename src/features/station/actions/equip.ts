import { action } from '#platform/feature.ts';
import { station } from '../contract.ts';
import type { Station } from '../rules.ts';
import { noteEquipment, update } from '../store.ts';

/** Writes down what is there: place, plate, wall rules, cabinet, with photos if there are any. Noted again, it replaces what was said before; photos are added. */
export const equip = action(station.verbs.equip)<Station>({
  apply: async ({ tx, input, today, actor, house, note }, { id }) => {
    const { venue, furnished, cabinet, plate, wallRules, photoIds = [] } = input;
    await noteEquipment(tx, { stationId: id, venue, furnished, cabinet, plate, wallRules: JSON.stringify([...new Set(wallRules)]), notedOn: today, notedBy: actor.personId });
    await house.files.attach(tx, photoIds, { feature: 'station', id });
    await update(tx, id, {});
    note({ venue, plate, wallRules: wallRules.length });
    return { id };
  },
});
