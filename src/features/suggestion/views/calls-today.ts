import { keepsTheOffice } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { mask } from '#kernel/plain-text.ts';
import { namesOf, personsWithRole, phoneOf } from '#features/account/public.ts';
import { findOffice } from '#features/office/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { type Call, callsToDeputies, callsToOffices, sayOf } from '../calling.ts';
import { suggestion } from '../contract.ts';
import { numberFields, wordsIn } from '../numbering.ts';
import { clocked, waitingForPersons } from '../store/list.ts';

const mostCalls = 60;
/** A colleague who was asked to sign is rung up after so many days. */
const patience = 3;

/** 今天要打的电话: whom the office should ring, which number, and what to say. Private phones in full are an audited look of their own. */
export const callsToday = showing(suggestion.views.callsToday, async (work) => {
  const { tx, actor, today, locale } = work;
  if (!keepsTheOffice(actor)) return { rows: [] };
  const calls = [
    ...(await clocked(tx, actor, undefined, today, 100)).flatMap((row) => callsToOffices(row, today)),
    ...(await waitingForPersons(tx, actor, today, addDays(today, -patience))).flatMap(callsToDeputies),
  ].slice(0, mostCalls);
  const ends = new Map<string, Awaited<ReturnType<typeof farEnd>>>();
  for (const call of calls) {
    const key = call.officeId ?? call.personId ?? '';
    if (!ends.has(key)) ends.set(key, await farEnd(work, call));
  }
  return {
    rows: calls.map((call) => {
      const { person, officeName, phone } = ends.get(call.officeId ?? call.personId ?? '') ?? { person: null, officeName: null, phone: null };
      return {
        suggestionId: call.row.id, numberLabel: numberFields(locale, call.row).numberLabel, title: call.row.title, reason: wordsIn(work).reasons[call.reason],
        person, officeName, phone, say: sayOf(work, call, { office: officeName ?? '', who: person?.name ?? '' }),
      };
    }),
  };
});

/** Who answers the phone: the office's officer under the office's own number, or the deputy; a person's number is shown whole only on the roll, where looking is audited. */
async function farEnd(work: Work, { officeId, personId }: Call): Promise<{ person: { id: string; name: string } | null; officeName: string | null; phone: string | null }> {
  if (officeId === null) {
    const person = personId === null ? null : { id: personId, name: (await namesOf(work.tx, [personId])).get(personId) ?? '' };
    const phone = person && await phoneOf(work, person.id);
    return { person, officeName: null, phone: phone ? mask.phone(phone) : null };
  }
  const office = await findOffice(work.tx, officeId);
  const [officer = null] = await personsWithRole(work.tx, 'handler', { officeId });
  if (office?.phone) return { person: officer, officeName: office.name, phone: office.phone };
  const own = officer && await phoneOf(work, officer.id);
  return { person: officer, officeName: office?.name ?? '', phone: own ? mask.phone(own) : null };
}
