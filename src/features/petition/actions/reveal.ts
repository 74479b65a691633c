import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { note } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';
import { openPetitioner } from '../sealing.ts';
import { petitionerOf } from '../store/writes.ts';

/** Shows who it is in full; who looked, when and why stays on record. */
export const reveal = action(petition.verbs.reveal)<Petition>({
  apply: async (work, subject) => {
    const { name, phone, address, representatives } = openPetitioner(work.house.seal, subject.id, await petitionerOf(work.tx, subject.id));
    await note(work, subject.id, 'reveal', work.today, work.input.ground);
    work.note({ ground: work.input.ground });
    return { id: subject.id, name, phone, address, representatives };
  },
});
