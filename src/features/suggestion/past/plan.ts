import type { Mark, Saying } from '#kernel/sheet-import.ts';
import { sharesNumbers } from '../rules/numbering.ts';
import { type PastAct, type PastField, type PastNote, farNumber, pastMark } from '../rules/past.ts';
import { classIn, needsDay } from '../rules/reply-classes.ts';
import type { TakenNumber } from '../store/past.ts';
import type { Books } from './books.ts';
import type { HeldCase, PastCase } from './case.ts';
import { findDeputy, findOffices, findPlace } from './find.ts';
import type { Fault, PastRow, PastSaid } from './said.ts';

/** What confirming a row would do. */
export interface PastPlan {
  readonly row: PastRow;
  readonly faults: readonly Fault[];
  readonly notes: readonly Saying<PastNote>[];
  readonly mark: Mark;
  readonly act: PastAct;
  readonly changes: readonly PastField[];
  /** Null for a row that cannot be taken over. */
  readonly wanted: PastCase | null;
  readonly held: HeldCase | null;
}

/** Holds a list against the books: what is new, what changes, what stays. Writes nothing; asked again before writing. */
export function planCases(rows: readonly PastRow[], books: Books): PastPlan[] {
  const letters = new Set<string>();
  const before = numberBefore(rows, books);
  return rows.map((row): PastPlan => {
    const nothing = { row, notes: row.notes.map((code) => ({ code })), act: 'none' as const, changes: [], wanted: null, held: null };
    const told = tellCase(row.said, books, letters);
    const faults = [...row.faults, ...told.faults];
    if (pastMark(faults) === 'bad' || !told.wanted) return { ...nothing, faults, mark: 'bad' };
    const { wanted, taken, notes } = told;
    const own = { row, wanted, notes: [...nothing.notes, ...notes] };
    if (!taken) {
      const far = wanted.number - before(wanted) > farNumber ? [{ code: 'numberFar' as const, params: { before: before(wanted) } }] : [];
      return { ...own, faults: [...faults, ...far], mark: pastMark([...faults, ...far]), act: 'new', changes: [], held: null };
    }
    const held = heldOf(taken);
    const further = againstHeld(wanted, held);
    const changes = changesOf(wanted, held);
    const act = changes.length > 0 || held.isVoid ? 'update' : 'unchanged';
    // A row that changes nothing needs no second look: what was doubtful in it was settled when it was written.
    const all = act === 'unchanged' ? [] : [...faults, ...further];
    return { ...own, notes: [...own.notes, ...keptMark(wanted, held)], faults: all, mark: pastMark(all), act: pastMark(all) === 'bad' ? 'none' : act, changes, held };
  });
}

/** The nearest number below one, of the books and of the list; 0 where there is none. */
function numberBefore(rows: readonly PastRow[], books: Books): (wanted: Pick<PastCase, 'termId' | 'sittingId' | 'number'>) => number {
  const listed = rows.map(({ said }) => ({ termNumber: said.termNumber, sittingNumber: said.sittingNumber, number: said.number ?? 0 }));
  return ({ termId, sittingId, number }) => {
    const [term, sitting] = [books.terms.find(({ id }) => id === termId), books.sittings.find(({ id }) => id === sittingId)];
    const alike = listed.filter((one) => one.termNumber === term?.number && one.sittingNumber === (sitting?.number ?? null)).map((one) => one.number);
    const last = books.lastNumberOf(termId, sittingId);
    return last >= number ? number : Math.max(0, last, ...alike.filter((one) => one < number));
  };
}

interface Told {
  readonly faults: Fault[];
  readonly notes: Saying<PastNote>[];
  readonly wanted: PastCase | null;
  readonly taken: TakenNumber | null;
}

function tellCase(said: PastSaid, books: Books, letters: Set<string>): Told {
  const faults: Fault[] = [];
  const notes: Saying<PastNote>[] = [];
  const term = books.terms.find(({ number }) => number === said.termNumber);
  const sitting = said.sittingNumber === null ? null : books.sittings.find(({ termId, number }) => termId === term?.id && number === said.sittingNumber);
  if (said.termNumber !== null && !term) faults.push({ code: 'noSuchTerm', params: { term: said.termNumber } });
  else if (term && sitting === undefined) faults.push({ code: 'noSuchSitting', params: { term: term.number, sitting: said.sittingNumber ?? 0 } });
  const taken = term && sitting !== undefined ? books.taken.find(({ termId, sittingId, number }) => termId === term.id && sittingId === (sitting?.id ?? null) && number === said.number) ?? null : null;
  if (taken && !taken.isLate) faults.push({ code: 'livedHere', params: { title: taken.title } });
  const lead = said.lead === '' ? null : findDeputy(books, said.lead, term?.id ?? null, said.cardNumber);
  if (lead?.kind === 'several') faults.push({ code: 'leadAmbiguous', params: { name: said.lead, count: lead.count } });
  if (lead?.kind === 'none') faults.push({ code: 'leadUnknown', params: { name: said.lead } });
  const signers = said.cosigners.map((name) => ({ name, meant: findDeputy(books, name, term?.id ?? null, null) }));
  const unknown = signers.filter(({ meant }) => meant.kind !== 'one').map(({ name }) => name);
  if (unknown.length > 0) notes.push({ code: 'cosignersUnknown', params: { names: unknown.join('、') } });
  const found = findOffices(books, said);
  faults.push(...found.faults);
  const meant = said.letter === null ? undefined : classIn(books.scheme, said.letter);
  if (said.letter !== null && !meant) faults.push({ code: 'letterWrong', params: { written: said.letter } });
  const placeCode = findPlace(books, said.place);
  if (said.place !== null && placeCode === null) faults.push({ code: 'placeUnknown', params: { name: said.place } });
  const { number, letter, assignedOn, repliedOn } = said;
  if (!term || sitting === undefined || number === null || letter === null || !meant || assignedOn === null || repliedOn === null || lead === null || lead.kind === 'several') return { faults, notes, wanted: null, taken };

  // What a list does not say, the books keep.
  const held = taken?.isLate ? heldOf(taken) : null;
  const promised = promiseOf(said, held, notes);
  const documentNumber = ownNumber(said.documentNumber ?? held?.documentNumber ?? null, found.offices, taken, books, letters, notes);
  if (said.submittedOn === null && !held) notes.push({ code: 'submittedAssumed' });
  if (said.closedOn === null && !held) notes.push({ code: 'closedAssumed' });
  if (said.mark === 'dissatisfied' && said.ground === null) notes.push({ code: 'groundMissing' });
  const filledOn = said.markedOn ?? repliedOn;
  const leadPersonId = lead.kind === 'one' ? lead.personId : null;
  return {
    faults, notes, taken,
    wanted: {
      termId: term.id, sittingId: sitting?.id ?? null, number, title: said.title, facts: said.facts ?? held?.facts ?? '', kind: said.kind ?? held?.kind ?? 'suggestion', topic: said.topic ?? held?.topic ?? 'other', placeCode: placeCode ?? held?.placeCode ?? books.townCode,
      publicConsent: said.consent ?? held?.publicConsent ?? false,
      leadPersonId, leadName: said.lead, offices: found.offices,
      cosignerIds: signers.length === 0 ? [...held?.cosignerIds ?? []].toSorted() : [...new Set(signers.flatMap(({ meant: one }) => (one.kind === 'one' && one.personId !== leadPersonId ? [one.personId] : [])))].toSorted(),
      submittedOn: said.submittedOn ?? earlier(held?.submittedOn, assignedOn), assignedOn, dueOn: said.dueOn ?? (held?.assignedOn === assignedOn ? held.dueOn : books.answerDueOf(assignedOn)), repliedOn,
      closedOn: said.closedOn ?? (held && held.closedOn >= filledOn ? held.closedOn : filledOn), letter, letterWords: meant.words, body: said.body ?? held?.body ?? '', documentNumber, signer: said.signer ?? held?.signer ?? null, result: said.mark, ground: said.ground, filledOn, ...promised,
    },
  };
}

/** A day the books hold, unless the assignment came before it. */
const earlier = (held: string | undefined, assignedOn: string): string => (held && held <= assignedOn ? held : assignedOn);

/** Only what is still being solved promises a day; what a solved one names is when it was done. */
function promiseOf(said: PastSaid, held: HeldCase | null, notes: Saying<PastNote>[]): Pick<PastCase, 'promisedOn' | 'promise' | 'keptOn'> {
  const { letter } = said;
  const promisedOn = said.promisedOn ?? (letter !== null && needsDay(letter) ? held?.promisedOn ?? null : null);
  if (letter === null || !needsDay(letter)) {
    if (promisedOn !== null) notes.push({ code: 'dayNotPromised' });
    return { promisedOn: null, promise: null, keptOn: null };
  }
  if (promisedOn === null) {
    notes.push({ code: 'promiseNoDay' });
    return { promisedOn: null, promise: null, keptOn: null };
  }
  const { keptOn } = said;
  notes.push({ code: keptOn === null ? 'openPromise' : 'keptPromise', params: { day: keptOn ?? promisedOn } });
  return { promisedOn, promise: said.promise, keptOn };
}

/** One number stands on one letter of an organ: the first case that names it keeps it. */
function ownNumber(written: string | null, offices: PastCase['offices'], taken: TakenNumber | null, books: Books, letters: Set<string>, notes: Saying<PastNote>[]): string | null {
  const [answering] = offices.filter(({ role }) => role !== 'co');
  if (written === null || !answering || answering.issuer === 'plain') return null;
  const key = `${answering.issuer}/${answering.issuer === 'own' ? answering.officeId : ''}/${written}`;
  const elsewhere = books.letters.some((letter) => letter.documentNumber === written && letter.suggestionId !== taken?.id && sharesNumbers(letter, answering));
  if (letters.has(key) || elsewhere) {
    notes.push({ code: 'numberShared', params: { number: written } });
    return null;
  }
  letters.add(key);
  return written;
}

function heldOf(taken: TakenNumber): HeldCase {
  const reply = taken.replies.find(({ state }) => state === 'issued');
  return {
    ...taken, isVoid: taken.state === 'void', submittedOn: taken.submittedOn ?? '', assignedOn: taken.assignedOn ?? '', dueOn: taken.dueOn ?? '', repliedOn: taken.repliedOn ?? '', closedOn: taken.closedOn ?? '',
    letter: reply?.letter ?? 'A', body: reply?.body ?? '', promisedOn: reply?.promisedOn ?? null, documentNumber: reply?.documentNumber ?? null, signer: reply?.signer ?? null,
  } as HeldCase;
}

/** What a second import may not put right by itself. */
function againstHeld(wanted: PastCase, held: HeldCase): Fault[] {
  const answering = wanted.offices.filter(({ role }) => role !== 'co').length;
  const answered = held.replies.filter(({ state }) => state === 'issued').length;
  return [
    ...(['closed', 'void'].includes(held.state) ? [] : [{ code: 'shownAlready' as const }]),
    ...(!held.isVoid && wanted.leadPersonId !== held.leadPersonId ? [{ code: 'leadFixed' as const }] : []),
    ...(!held.isVoid && answering !== answered ? [{ code: 'officesFixed' as const }] : []),
    ...(wanted.title !== held.title ? [{ code: 'otherTitle' as const, params: { title: held.title } }] : []),
  ];
}

function changesOf(wanted: PastCase, held: HeldCase): PastField[] {
  const plain = ['title', 'facts', 'kind', 'topic', 'placeCode', 'publicConsent', 'submittedOn', 'assignedOn', 'dueOn', 'repliedOn', 'closedOn', 'letter', 'body', 'promisedOn', 'documentNumber', 'signer'] as const;
  const offices = (of: PastCase['offices']) => of.map(({ officeId, role }) => `${officeId}/${role}`).toSorted().join();
  return [
    ...plain.filter((field) => wanted[field] !== held[field]),
    ...(wanted.leadPersonId !== held.leadPersonId ? ['lead' as const] : []), ...(wanted.cosignerIds.join() !== [...held.cosignerIds].toSorted().join() ? ['cosigners' as const] : []),
    ...(offices(wanted.offices) !== offices(held.offices) ? ['offices' as const] : []), ...(wanted.result !== null && held.result === null ? ['result' as const] : []),
  ];
}

/** A form is never changed, on paper or here. */
const keptMark = (wanted: PastCase, held: HeldCase): Saying<PastNote>[] => (wanted.result !== null && held.result !== null && wanted.result !== held.result ? [{ code: 'markKept' }] : []);
