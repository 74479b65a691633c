import { type Calendar, due } from '#kernel/deadline.ts';
import { dateOn, daysBetween } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { rules } from '#features/settings/rules.ts';
import { diceOf } from '../random.ts';
import { type Office, type Town, handlerName, holder } from '../world/town.ts';
import { type PaperAct, by } from './acts.ts';
import type { Chronicle } from './chronicle.ts';
import { emptyBooks, opinionLife } from './opinion-life.ts';
import { type PaperBooks, type PaperCase, emptyPaperBooks } from './paper-books.ts';
import { type Ground, periods } from './paper-ground.ts';
import { performPaper } from './paper-life.ts';
import { officeAfter } from './times.ts';

/** A paper that came up from a town, as the county's book of arrivals has it. */
export interface Arrived { readonly suggestionId: string; readonly fromTenantId: string; readonly fromId: string; readonly fromName: string; readonly arrivedAt: Date }
/** What the county has of its deputies' suggestions. */
export interface PassedUp { readonly books: PaperBooks; readonly arrivals: readonly Arrived[] }

interface Below { readonly town: Town; readonly chronicle: Chronicle | null }
interface Sent { readonly town: Town; readonly one: PaperCase; readonly at: Date }

const minuteMs = 60_000;
/** Which bureau has a matter; where none is named, the first. */
const bureauOf: Readonly<Record<string, string>> = { roads: '交通运输局', townBuilding: '水利局', farming: '农业农村局', schoolsAndHealth: '教育体育局', welfare: '民政局', environment: '水利局' };
const answers = [
  '您反映的情况属实。我们会同镇里到现场看过，已列入今年县里的实施项目，资金已经落实，施工队月内进场，完工后请您一起验收。',
  '收到建议后我们派人实地调查，与镇、村商量了办法，县里补助的部分已经批下来，余下的手续我们帮着跑，请您监督。',
  '这件事群众盼了多年。经局里研究，已经办成：人员、经费都定了下来，日常管护由镇里负责，我们每季度检查一次。',
];

/** Lets the county live with what its deputies handed in below: each paper arrives a minute later and is handled as its age allows. */
export function passedUp(seat: Town, towns: readonly Below[], now: Date, calendar: Calendar): PassedUp {
  const books = emptyPaperBooks();
  const ground: Ground = { town: seat, calendar, governmentName: `${seat.shortName}人民政府`, books, opinions: emptyBooks(), opinionLife: opinionLife(seat, calendar, emptyBooks()) };
  const sent = towns.flatMap(({ town, chronicle }) => [...(chronicle?.papers.cases.values() ?? [])].filter(({ row }) => row.state === 'forwarded' && row.submittedAt).map((one): Sent => ({ town, one, at: one.row.submittedAt ?? now })))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const arrivals = sent.map((one, script) => arrive(ground, one, script));
  const acts = sent.flatMap((one, script) => handling(ground, one, script, now)).filter(({ at }) => at <= now).sort((a, b) => a.at.getTime() - b.at.getTime());
  let letters = 0;
  for (const act of acts) {
    const numbered = act.verb === 'issueReply' ? { ...act, input: { ...act.input, documentNumber: `望人复〔${dateOn(act.at).slice(0, 4)}〕${letters += 1}号` } } : act;
    performPaper(ground, numbered);
  }
  return { books, arrivals };
}

/** The paper as the receiving house writes it; see the suggestion feature's `receive`. */
function arrive({ town: seat, books, calendar }: Ground, { town, one: { row, cosigners }, at: sentAt }: Sent, script: number): Arrived {
  const at = new Date(sentAt.getTime() + minuteMs);
  const today = dateOn(at);
  const id = newId(at.getTime());
  const submittedOn = row.submittedOn ?? today;
  const assignDueOn = due(today, periods.assign, calendar);
  const sitting = seat.sittings.find(({ fromOn, toOn }) => fromOn <= submittedOn && submittedOn <= toOn);
  const lead = personHere(seat, town, row.leadPersonId);
  const signed = cosigners.filter(({ state }) => state === 'confirmed').map((cosigner) => ({ ...cosigner, suggestionId: id, personId: personHere(seat, town, cosigner.personId), askedOn: submittedOn, answeredOn: submittedOn, words: null }));
  books.cases.set(script, {
    script, origins: [], cosigners: signed, shares: [], contacts: [], replies: [], extensions: [],
    row: {
      ...row, id, state: 'submitted', wordsVersion: 1, suggestedOfficeId: null, leadPersonId: lead, typedBy: null, leadConfirmedOn: submittedOn, leadConfirmedWords: null, termId: seat.term.id, sittingId: sitting?.id ?? null,
      submittedOn, submittedAt: at, assignDueOn, clockOn: assignDueOn, mendingWords: null, withdrawBeforeAssignment: rules.withdrawBeforeAssignment.fallback, createdAt: at, version: 1,
    },
  });
  books.events.push({ id: newId(at.getTime()), suggestionId: id, verb: 'arrived', audience: 'readers', doneOn: today, at, personId: null, officeId: null, words: `${town.shortName}人民代表大会` });
  for (const [personId, kind] of [[lead, 'suggestion.submitted'] as const, ...signed.map((each) => [each.personId, 'suggestion.cosigned'] as const)]) {
    books.duties.push({ id: newId(at.getTime()), personId, kind, doneOn: submittedOn, title: row.title, refFeature: 'suggestion', refId: id, enteredBy: null, enteredAt: at, withdrawnAt: null, level: row.level });
  }
  return { suggestionId: id, fromTenantId: town.tenantId, fromId: row.id, fromName: `${town.shortName}人民代表大会`, arrivedAt: at };
}

/** A deputy of both congresses is known there by the account his phone opens. */
function personHere(seat: Town, town: Town, personId: string): string {
  const below = town.persons.find(({ id }) => id === personId);
  const found = seat.persons.find(({ name, phone }) => name === below?.name && phone === below.phone);
  if (!found) throw new Error('a county deputy the county does not know');
  return found.id;
}

/** The county's own clerk, chair and bureau go on with it; the older the further. */
function handling({ town: seat, calendar }: Ground, { town, one: { row }, at }: Sent, script: number, now: Date): PaperAct[] {
  const dice = diceOf(9000 + script);
  const [clerk, chair] = [by(holder(seat, 'clerk')), by(holder(seat, 'chair'))];
  const bureau = bureauFor(seat, row.topic);
  const officer = by(holder(seat, 'handler', { officeId: bureau.id }));
  const age = daysBetween(dateOn(at), dateOn(now));
  const acts: PaperAct[] = [];
  const then = (verb: PaperAct['verb'], who: PaperAct['by'], days: number, input: Record<string, unknown> = {}): void =>
    void acts.push({ about: script, by: who, verb, input, at: officeAfter(dice, acts.at(-1)?.at ?? at, days, calendar) });
  then('accept', clerk, 1);
  if (age < 26) return acts;
  then('prepare', clerk, 1, { shares: [{ officeId: bureau.id, role: 'main' }] });
  then('assign', chair, 2);
  then('acceptWork', officer, 2, { officeId: bureau.id });
  then('logContact', officer, 5, { officeId: bureau.id, kind: 'during', way: 'onSite', on: dateOn(officeAfter(dice, acts.at(-1)?.at ?? at, 5, calendar)), reached: true, said: '和代表一起到现场看了，代表说明了情况，同意先办急的。' });
  const last = acts.at(-1);
  if (last) acts[acts.length - 1] = { ...last, input: { ...last.input, on: dateOn(last.at) } };
  if (age < 32) return acts;
  const [wait, answer] = [dice.int(8, 20), dice.pick(answers)];
  then('draftReply', officer, wait, { officeId: bureau.id, body: answer, plainWords: answer, letter: 'A', contactName: '办公室', contactPhone: bureau.phone, ready: true });
  then('issueReply', officer, 1, { officeId: bureau.id, signer: handlerName(seat, bureau.id) });
  if (age < 70) return acts;
  then('appraise', by(personHere(seat, town, row.leadPersonId)), 6, { attitude: 'satisfied', result: dice.pick(['satisfied', 'basicallySatisfied']) });
  then('close', clerk, 3);
  return acts;
}

function bureauFor({ offices }: Town, topic: string): Office {
  const wanted = bureauOf[topic];
  const found = offices.find(({ name }) => wanted !== undefined && name.endsWith(wanted)) ?? offices.find(({ kind }) => kind === 'department');
  if (!found) throw new Error('the county has no bureau');
  return found;
}
