import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { deedTitle, visitTitle } from '#features/contact/duty-titles.ts';
import { type DeedKind, type Way, dutyKinds, visitDuty } from '#features/contact/rules.ts';
import type { Town } from '../world/town.ts';
import { type ContactAct, type ContactBooks, emptyContactBooks } from './contact-books.ts';
import { stationOf } from './contact-scripts.ts';

const said = <T = string>({ input }: ContactAct, key: string): T | null => (input[key] as T | undefined) ?? null;

/** What a record is written through and by whom, as the feature's own `planFor` finds it. */
function standing(town: Town, act: ContactAct) {
  const deputyPersonId = said(act, 'deputyId') ?? act.personId;
  return { deputyPersonId, stationId: stationOf(town, deputyPersonId)?.id ?? null, placeCode: said(act, 'placeCode') ?? '', createdAt: act.at, enteredBy: act.personId };
}

const ended = { voidedOn: null, voidReason: null, version: 1 };

function noted(town: Town, books: ContactBooks, act: ContactAct, line: { personId: string; kind: string; on: string; title: string; refId: string }): void {
  const { on, ...rest } = line;
  books.duties.push({ ...rest, id: newId(act.at.getTime()), doneOn: on, refFeature: 'contact', enteredBy: act.personId, enteredAt: act.at, withdrawnAt: null, level: null });
}

const placeName = (town: Town, code: string): string => town.places.find((place) => place.code === code)?.name ?? '';

type Stepper = (town: Town, books: ContactBooks, act: ContactAct) => void;

const steps: Readonly<Record<ContactAct['verb'], Stepper>> = {
  addHousehold: (town, books, act) => {
    const id = newId(act.at.getTime());
    const { deputyPersonId, stationId, placeCode, createdAt, enteredBy } = standing(town, act);
    books.households.set(act.about, {
      row: { id, deputyPersonId, stationId, placeCode, spot: said(act, 'spot'), occupation: said(act, 'occupation'), hardship: said<boolean>(act, 'hardship') ?? false, addedOn: dateOn(act.at), createdAt, enteredBy, leftOn: null, leftReason: null, version: 1 },
      reach: { name: said(act, 'name') ?? '', phone: said(act, 'phone') },
    });
  },
  recordVisit: (town, books, act) => {
    const id = newId(act.at.getTime());
    const [visitedOn, way, otherCount] = [said(act, 'visitedOn') ?? dateOn(act.at), said<Way>(act, 'way') ?? 'visit', said<number>(act, 'otherCount') ?? 0];
    const row = {
      id, ...standing(town, act), visitedOn, way, spot: said(act, 'spot'), told: said(act, 'told'), heard: said(act, 'heard') ?? '', answered: said(act, 'answered'), otherCount, opinionId: null, nextOn: said(act, 'nextOn'), ...ended,
    };
    const householdIds = (act.households ?? []).map((one) => books.households.get(one)?.row.id ?? '');
    books.visits.set(act.about, { row, householdIds });
    noted(town, books, act, { personId: row.deputyPersonId, kind: visitDuty(way), on: visitedOn, title: visitTitle(way, placeName(town, row.placeCode), householdIds.length + otherCount), refId: id });
  },
  recordDeed: (town, books, act) => {
    const id = newId(act.at.getTime());
    const [doneOn, kind, result] = [said(act, 'doneOn') ?? dateOn(act.at), said<DeedKind>(act, 'kind') ?? 'deed', said(act, 'result')];
    const household = books.households.get(act.households?.[0] ?? 0)?.row;
    const row = {
      id, kind, ...standing(town, act), doneOn, helped: said(act, 'helped'), householdId: household?.id ?? null, hardship: (said<boolean>(act, 'hardship') ?? false) || (household?.hardship ?? false), what: said(act, 'what') ?? '', means: said(act, 'means'),
      amountYuan: said<number>(act, 'amountYuan'), fundSource: said(act, 'fundSource'), agreementNumber: said(act, 'agreementNumber'), finishedOn: result === null ? null : doneOn, result, ...ended,
    };
    const name = said(act, 'witnessName');
    books.deeds.set(act.about, { row, witness: name === null ? null : { name, phone: said(act, 'witnessPhone') } });
    noted(town, books, act, { personId: row.deputyPersonId, kind: dutyKinds[kind], on: doneOn, title: deedTitle(kind, placeName(town, row.placeCode), row.what), refId: id });
  },
  finishDeed: (_, books, act) => {
    const row = books.deeds.get(act.about)?.row;
    if (row) Object.assign(row, { finishedOn: dateOn(act.at), result: said(act, 'result'), version: row.version + 1 });
  },
  void: (_, books, act) => {
    const row = books.deeds.get(act.about)?.row;
    if (!row) return;
    Object.assign(row, { voidedOn: dateOn(act.at), voidReason: said(act, 'reason'), version: row.version + 1 });
    for (const duty of books.duties) if (duty.refId === row.id) duty.withdrawnAt = act.at;
  },
};

/** Keeps the books of contact with voters exactly as the verbs would. */
export function contactLife(town: Town, acts: readonly ContactAct[]): ContactBooks {
  const books = emptyContactBooks();
  books.acts.push(...acts);
  for (const act of acts) steps[act.verb](town, books, act);
  return books;
}
