import { addDays, addMonths, dateOn } from '#kernel/dates.ts';
import { composeReply } from '../compose-paper.ts';
import { appraisalWords, coOpinions, conclusions, contactNotes, extensionWords, rehandleGrounds, returnWords, whyNoDates, withholdWords } from '../texts/paper-voices.ts';
import { type Office, handlerName, mayorOf } from '../world/town.ts';
import { type PaperTeller, officeFor } from './paper-teller.ts';
import { promisedMonth } from './times.ts';

/** How the handling of a paper goes. */
export interface Handling {
  /** Through the government office, which divides it. */
  readonly via: boolean;
  readonly co: boolean;
  readonly parts: boolean;
  readonly returned: 'no' | 'asked' | 'allowed' | 'refused';
  readonly long: 'no' | 'prepared' | 'asked' | 'granted' | 'refused';
  /** Days from assignment to the answer. */
  readonly answerDays: number;
  readonly mark: 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'none';
  /** What the second form says, where the first said dissatisfied. */
  readonly again: 'satisfied' | 'basicallySatisfied' | 'dissatisfied';
  readonly face: boolean;
  readonly end: 'published' | 'withheld' | 'hidden' | 'left';
}

interface Share { readonly office: Office; readonly role: 'main' | 'co' | 'part'; readonly part?: string }

const named = (shares: readonly Share[]) => shares.map(({ office, role, part }) => ({ officeId: office.id, role, ...(part ? { part } : {}) }));

/** From the clerk's proposal to the end. */
export function tellHandling(teller: PaperTeller, handling: Handling): void {
  const shares = sharesOf(teller, handling);
  const { desk: { dice }, clerk, chair } = teller;
  const long = handling.long === 'prepared' ? { longGround: dice.pick(['wide', 'difficult', 'season']) } : {};
  const notes = dice.chance(0.5) ? { words: dice.pick(['按职责分工提出', '群众反映强烈，请限时办理', '与去年同类建议一并考虑', '请会同所在村办理']) } : {};
  teller.office('prepare', clerk, dice.int(0, 1), { shares: handling.via ? [] : named(shares), ...(handling.via ? { throughGovernment: true } : {}), ...long, ...notes });
  teller.office('assign', chair, dice.int(0, 2), {});
  const assignedAt = teller.last();
  if (handling.via) teller.office('divide', teller.government, dice.int(1, 2), { shares: named(shares) });
  const kept = handling.returned === 'no' ? shares : tellReturn(teller, handling, shares);
  if (handling.returned === 'asked') return;
  if (handling.returned !== 'allowed') for (const { office } of kept) teller.office('acceptWork', teller.officer(office), dice.int(0, 2), { officeId: office.id });
  for (const { office, role } of kept) if (role !== 'co') tellContact(teller, office, dice.pick(['before', 'before', 'during']), dice.int(2, 9));
  for (const { office, role } of kept) if (role === 'co') teller.office('giveCoOpinion', teller.officer(office), dice.int(2, 8), { officeId: office.id, words: `${dice.pick(coOpinions)}。` });
  const [first] = kept;
  if (first && ['asked', 'granted', 'refused'].includes(handling.long)) tellExtension(teller, handling, first.office, assignedAt);
  if (handling.long === 'asked') return;
  tellReplies(teller, kept, Math.max(1, handling.answerDays - daysSince(assignedAt, teller.last())), handling.face);
  tellAppraisal(teller, handling, kept);
}

const daysSince = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 86_400_000);

function sharesOf({ desk, paper }: PaperTeller, { co, parts }: Handling): Share[] {
  const { town, dice } = desk;
  const main = officeFor(desk, paper.subject, paper.place);
  const others = town.offices.filter(({ kind, id }) => kind === 'department' && id !== main.id);
  const committee = town.committeeOf.get(paper.place.code);
  if (parts) return [{ office: main, role: 'part', part: '涉及工程和经费的部分' }, { office: dice.pick(others), role: 'part', part: '涉及日常管理的部分' }];
  const helper = committee && committee.id !== main.id && dice.chance(0.5) ? committee : dice.pick(others);
  return [{ office: main, role: 'main' }, ...(co ? [{ office: helper, role: 'co' as const }] : [])];
}

/** An office asks not to be the one: it waits, keeps it, or another takes its place. */
function tellReturn(teller: PaperTeller, { returned, via }: Handling, shares: readonly Share[]): readonly Share[] {
  const { desk: { dice, town }, clerk, chair, government } = teller;
  const [first, ...rest] = shares;
  if (!first) return shares;
  const other = dice.pick(town.offices.filter(({ kind, id }) => (kind === 'department' || kind === 'countyBranch') && !shares.some(({ office }) => office.id === id)));
  teller.office('askReturn', teller.officer(first.office), dice.int(1, 4), { officeId: first.office.id, ground: 'otherOffice', words: dice.pick(returnWords), ...(dice.chance(0.6) ? { suggestedOfficeId: other.id } : {}) });
  if (returned === 'asked') return shares;
  const decider = via ? government : chair;
  if (returned === 'refused') {
    teller.office('refuseReturn', decider, dice.int(1, 3), { officeId: first.office.id, words: '职责清楚，仍由你单位主办，其他单位配合' });
    return shares;
  }
  teller.office('allowReturn', decider, dice.int(1, 3), { officeId: first.office.id, words: '同意调整' });
  const replacement: Share = { ...first, office: other };
  if (via) {
    teller.office('divide', government, dice.int(1, 2), { shares: named([replacement]) });
  } else {
    teller.office('prepare', clerk, dice.int(0, 2), { shares: named([replacement]) });
    teller.office('assign', chair, dice.int(0, 2), {});
  }
  teller.office('acceptWork', teller.officer(other), dice.int(0, 2), { officeId: other.id });
  for (const { office } of rest) teller.office('acceptWork', teller.officer(office), 0, { officeId: office.id });
  return [replacement, ...rest];
}

function tellContact(teller: PaperTeller, office: Office, kind: 'before' | 'during' | 'after', days: number): void {
  const { desk: { dice }, paper } = teller;
  teller.office('logContact', teller.officer(office), days, { officeId: office.id, kind, way: dice.pick(['visit', 'meeting', 'phone', 'onSite']), reached: true, said: `${dice.pick(contactNotes[kind])}。` });
  dated(teller);
  const number = paper.contacts;
  paper.contacts += 1;
  if (dice.chance(0.7)) teller.home('confirmContact', teller.lead, dice.int(0, 2), { contact: number, agrees: true });
}

/** Puts the day it happened into the act just told. */
function dated({ paper }: PaperTeller, key = 'on'): void {
  const last = paper.acts.at(-1);
  if (last) paper.acts[paper.acts.length - 1] = { ...last, input: { ...last.input, [key]: dateOn(last.at) } };
}

function tellExtension(teller: PaperTeller, { long }: Handling, office: Office, assignedAt: Date): void {
  const { desk: { dice }, chair } = teller;
  const wait = Math.max(1, dice.int(45, 70) - daysSince(assignedAt, teller.last()));
  teller.office('askExtension', teller.officer(office), wait, { officeId: office.id, ground: dice.pick(['wide', 'difficult', 'higherDecision', 'season']), words: dice.pick(extensionWords) });
  if (long === 'granted') teller.office('grantExtension', chair, dice.int(1, 4), {});
  if (long === 'refused') teller.office('refuseExtension', chair, dice.int(1, 4), { words: '事项并不复杂，请按原定期限答复' });
}

/** Every office that owes an answer writes it; the government office signs for those without a seal. */
function tellReplies(teller: PaperTeller, shares: readonly Share[], days: number, face: boolean): void {
  const { desk: { dice }, paper, government } = teller;
  shares.filter(({ role }) => role !== 'co').forEach(({ office }, place) => {
    const outcome = dice.weighted({ solved: 57, begun: 34, notNow: 9 });
    const letter = outcome === 'solved' ? 'A' : outcome === 'notNow' ? 'D' : dice.chance(0.75) ? 'B' : 'C';
    const months = dice.int(2, 10);
    const wait = place === 0 ? days : dice.int(0, 3);
    const promisedOn = addDays(addMonths(`${addDays(teller.on(), wait).slice(0, 7)}-01`, months + 1), -1);
    const named_ = letter === 'B' ? (dice.chance(0.85) ? { promisedOn } : { whyNoDate: dice.pick(whyNoDates) }) : {};
    const answer = composeReply(dice, paper.subject, outcome, paper.filling, promisedMonth(new Date(Date.parse(`${promisedOn}T04:00:00Z`)), 0), place);
    teller.office('draftReply', teller.officer(office), wait, { officeId: office.id, ...answer, letter, ...named_, contactName: dice.pick(['经办人员', '办公室']), contactPhone: office.phone, ready: true });
    const own = office.writesOutward || office.kind === 'villageCommittee';
    teller.office('issueReply', own ? teller.officer(office) : government, dice.int(0, 3), { officeId: office.id, signer: own ? handlerName(teller.desk.town, office.id) : mayorOf(teller.desk.town) });
    if (face && place === 0) {
      teller.office('recordFaceToFace', teller.officer(office), dice.int(0, 4), { officeId: office.id, spot: `${paper.place.name}党群服务中心`.slice(0, 60), present: '领衔代表、承办单位负责人、群众代表两名', said: '当面说明办理情况，到现场看了一处，代表提出后续管护要求' });
      dated(teller);
    }
  });
}

function tellAppraisal(teller: PaperTeller, handling: Handling, shares: readonly Share[]): void {
  const { desk: { dice }, clerk, chair } = teller;
  if (handling.mark === 'none') {
    // Nobody filled the form in; it is closed when its time is over.
    teller.office('close', clerk, 26, {});
    return tellEnd(teller, handling);
  }
  form(teller, handling.mark);
  if (handling.mark === 'dissatisfied') {
    teller.office('orderRehandling', chair, dice.int(3, 9), { ground: dice.pick(rehandleGrounds) });
    for (const { office, role } of shares) if (role !== 'co') tellContact(teller, office, 'during', dice.int(2, 6));
    tellReplies(teller, shares, dice.int(8, 18), false);
    form(teller, handling.again);
    if (handling.again === 'dissatisfied') {
      teller.office('concludeAfterMeeting', chair, dice.int(6, 15), { words: `${dice.pick(conclusions)}。` });
      dated(teller, 'metOn');
    }
  }
  teller.office('close', clerk, dice.int(1, 9), {});
  tellEnd(teller, handling);
}

function form(teller: PaperTeller, mark: 'satisfied' | 'basicallySatisfied' | 'dissatisfied'): void {
  const { dice } = teller.desk;
  const words = dice.pick(appraisalWords[mark]);
  teller.home('appraise', teller.lead, dice.int(1, 12), {
    attitude: mark === 'dissatisfied' ? dice.pick(['basicallySatisfied', 'dissatisfied']) : dice.chance(0.8) ? 'satisfied' : 'basicallySatisfied', result: mark, words, ...(mark === 'dissatisfied' ? { ground: words } : {}),
  });
}

function tellEnd(teller: PaperTeller, { end }: Handling): void {
  const { desk: { dice }, paper, clerk } = teller;
  if (end === 'left') return;
  if (end === 'withheld' || !paper.publicConsent) {
    const why = paper.publicConsent ? dice.pick(withholdWords) : { ground: 'deputyAsked', words: '领衔代表不同意公开' };
    return teller.office('withhold', clerk, dice.int(3, 16), { ...why });
  }
  teller.office('checkPublication', clerk, dice.int(2, 17), { terms: [], ranges: [] });
  if (end === 'hidden') teller.office('withhold', clerk, dice.int(5, 30), { ground: 'privacy', words: '答复中的门牌可以推知住户，先行隐去' });
}
