import { has } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { fill } from '#kernel/words.ts';
import { type Holder, type Kind, type Origin, counterOf, labelOf, partsOfLabel, usualSeries } from '#features/dispatch/rules.ts';
import { numberLabel } from '#features/suggestion/numbering.ts';
import type { Kind as PaperKind } from '#features/suggestion/rules.ts';
import { answers, isLive } from '#features/suggestion/rules/standing.ts';
import { text } from '#features/suggestion/text.ts';
import { type NamedShare, type Named, type Wording, assignmentWording, coOpinionWording, keyWording, pressWording, rehandlingWording, replyWording } from '#features/suggestion/wording.ts';
import { type Town, actorOf } from '../world/town.ts';
import type { Act, PaperAct } from './acts.ts';
import { type LetterRow, type PaperBooks, type PaperCase, type ReplyRow, nextOf } from './paper-books.ts';

/** 发文登记 on paper: what the acts on suggestions and activities send, exactly as their verbs enter it. */
interface Ground { readonly town: Town; readonly governmentName: string; readonly books: PaperBooks }

interface Letter extends Wording {
  readonly kind: Kind;
  readonly sender: Holder & { readonly name: string };
  readonly numberLabel: string | null;
  readonly sentOn: string;
  readonly addressee: string;
  readonly signer: string | null;
  readonly about: Origin;
  readonly aboutId: string;
  readonly partId?: string;
}

const personOf = ({ by }: Act): string | null => (by.kind === 'person' ? by.personId : null);

/** One row of the register. */
export function letterRow(act: Pick<Act, 'at' | 'by'>, { sender, title, words, numberLabel: label, partId, ...letter }: Letter): LetterRow {
  const parts = label === null ? null : partsOfLabel(label);
  return {
    id: newId(act.at.getTime()), ...letter, holder: sender.holder, officeId: sender.officeId, organName: sender.name, numberLabel: label, series: parts?.series ?? null, seriesYear: parts?.year ?? null, number: parts?.number ?? null,
    title: title.replaceAll('\n', ''), words, partId: partId ?? null, templateId: null, enteredBy: personOf(act as Act), enteredAt: act.at, voidedOn: null, voidedBy: null, voidWords: null, version: 1,
  };
}

const organOf = ({ shortName, kind }: Town): string => (kind === 'county' ? `${shortName}人民代表大会常务委员会` : `${shortName}人民代表大会`);
/** The congress as a sender. */
export const congress = (town: Town) => ({ holder: 'congress' as const, officeId: null, name: organOf(town) });
const officeName = ({ town }: Ground, id: string): string => town.offices.find((office) => office.id === id)?.name ?? '';

function named({ town }: Ground, { row }: PaperCase): Named {
  const sittingNumber = town.sittings.find(({ id }) => id === row.sittingId)?.number ?? null;
  return { tenant: town, organName: organOf(town), number: numberLabel('zh', { termNumber: town.term.number, sittingNumber, number: row.number ?? 0 }), kind: row.kind as PaperKind, title: row.title };
}

const writers = ({ town }: Ground, one: PaperCase): string[] =>
  [one.row.leadPersonId, ...[...one.cosigners].sort((a, b) => a.askedOn.localeCompare(b.askedOn) || (a.personId < b.personId ? -1 : 1)).filter(({ state }) => state === 'confirmed').map(({ personId }) => personId)].map((id) => town.persons.find((person) => person.id === id)?.name ?? '');

function fromCongress(ground: Ground, one: PaperCase, act: PaperAct, kind: Kind, wording: Wording, { addressee, sentOn = dateOn(act.at) }: { addressee: string; sentOn?: string }): void {
  const { town, books } = ground;
  const [series, year] = [usualSeries('congress', town.shortName) ?? '', Number(sentOn.slice(0, 4))];
  const label = labelOf({ series, year, number: nextOf(books, counterOf({ holder: 'congress', officeId: null }, series, year)) });
  const who = actorOf(town, personOf(act) ?? '');
  books.letters.push(letterRow(act, { kind, sender: congress(town), numberLabel: label, ...wording, addressee, sentOn, signer: has(who, 'chair') ? who.name : null, about: 'suggestion', aboutId: one.row.id }));
}

/** 交办函; without shares to the government office. */
export function sendAssignment(ground: Ground, one: PaperCase, act: PaperAct, given: { shares: readonly { officeId: string; role: NamedShare['role']; part?: string | null | undefined }[]; on: string; dueOn: string }): void {
  const shares = given.shares.map(({ officeId, role, part }) => ({ office: officeName(ground, officeId), role, part: part ?? null }));
  fromCongress(ground, one, act, 'assignment', assignmentWording(named(ground, one), { names: writers(ground, one), shares, dueOn: given.dueOn }), { addressee: shares.map(({ office }) => office).join('、') || ground.governmentName, sentOn: given.on });
}

/** A reply under its number; the series goes on after it. */
export function sendReply(ground: Ground, one: PaperCase, act: PaperAct, reply: ReplyRow): void {
  const office = ground.town.offices.find(({ id }) => id === reply.officeId);
  const byGovernment = reply.issuer === 'townGovernment' || office?.kind === 'townGovernment';
  const sender = byGovernment ? { holder: 'government' as const, officeId: null, name: ground.governmentName } : { holder: 'office' as const, officeId: reply.officeId, name: office?.name ?? '' };
  const parts = reply.documentNumber === null ? null : partsOfLabel(reply.documentNumber);
  if (parts) {
    const series = counterOf(sender, parts.series, parts.year);
    ground.books.numbers.set(series, Math.max(parts.number, ground.books.numbers.get(series) ?? 0));
  }
  ground.books.letters.push(letterRow(act, {
    kind: 'reply', sender, numberLabel: reply.documentNumber, ...replyWording(named(ground, one)), addressee: fill(text.letters.addressee, { names: writers(ground, one).join('、') }), signer: reply.signer, sentOn: reply.issuedOn ?? '', about: 'suggestion', aboutId: one.row.id, partId: reply.id,
  }));
}

/** 会办意见: no office of the invented towns has said a series of its own. */
export function sendCoOpinion(ground: Ground, one: PaperCase, act: PaperAct, officeId: string, words: string): void {
  const to = one.shares.filter((share) => isLive(share as never) && share.role === 'main').map((share) => officeName(ground, share.officeId));
  ground.books.letters.push(letterRow(act, {
    kind: 'coOpinion', sender: { holder: 'office', officeId, name: officeName(ground, officeId) }, numberLabel: null, ...coOpinionWording(named(ground, one), words), addressee: to.join('、'), signer: null, sentOn: dateOn(act.at), about: 'suggestion', aboutId: one.row.id,
  }));
}

const owing = ({ shares, row }: PaperCase) => {
  const live = shares.filter((share) => isLive(share as never));
  return live.filter(({ role, answeredRound }) => answers(role as NamedShare['role']) && answeredRound < row.round);
};

/** 催办函. */
export function sendPress(ground: Ground, one: PaperCase, act: PaperAct, said: string | null): void {
  const { assignedOn, dueOn, state } = one.row;
  if (assignedOn === null || dueOn === null) return;
  if (state !== 'dividing' && owing(one).length === 0) return;
  const addressee = state === 'dividing' ? ground.governmentName : owing(one).map(({ officeId }) => officeName(ground, officeId)).join('、');
  fromCongress(ground, one, act, 'reminder', pressWording(named(ground, one), { as: 'reminder', today: dateOn(act.at), said, assignedOn, dueOn }), { addressee });
}

/** 督办函 of a key suggestion, to these of its offices. */
export function sendKey(ground: Ground, one: PaperCase, act: PaperAct, leader: string, shares = one.shares): void {
  const to = shares.filter((share) => isLive(share as never)).map(({ officeId }) => officeName(ground, officeId));
  const { assignedOn, dueOn } = one.row;
  if (to.length > 0 && assignedOn !== null && dueOn !== null) fromCongress(ground, one, act, 'supervision', keyWording(named(ground, one), { leader, assignedOn, dueOn }), { addressee: to.join('、') });
}

/** 重新办理函 to offices whose deputy is dissatisfied. */
export function sendRehandling(ground: Ground, one: PaperCase, act: PaperAct, order: { dueOn: string; ground: string }): void {
  const to = one.shares.filter((share) => isLive(share as never) && answers(share.role as NamedShare['role'])).map(({ officeId }) => officeName(ground, officeId));
  fromCongress(ground, one, act, 'rehandling', rehandlingWording(named(ground, one), { opening: 'rehandleOpening', ...order }), { addressee: to.join('、') });
}
