import { has, keepsTheOffice } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type LifeVerb, type OfficeTable, isShownTo, life, readsTables, shownStates } from './rules.ts';

const theOffice = only<unknown>(keepsTheOffice, 'figures.onlyTheOffice');
const theChair = only<unknown>((actor) => has(actor, 'chair'), 'figures.onlyTheChair');
const theGovernment = only<unknown>((actor) => has(actor, 'governmentOffice'), 'figures.onlyTheGovernment');
const shownTo = only<OfficeTable>((actor, { officeIds }) => isShownTo(actor, officeIds), 'figures.onlyWhoIsShown');
const aReader = only<OfficeTable>((actor, { state, officeIds }) => readsTables(actor) || ((shownStates as readonly string[]).includes(state) && isShownTo(actor, officeIds)), 'figures.onlyReaders');
const daysRun = only<OfficeTable>((_, { untilOn }, today) => untilOn !== null && today <= untilOn, 'figures.daysOver', 409);
const daysOver = only<OfficeTable>((_, { untilOn }, today) => untilOn !== null && today > untilOn, 'figures.daysRunning', 409);
const notAgreed = only<OfficeTable>((_, { agreedOn }) => agreedOn === null, 'figures.agreedAlready', 409);
const noneOpen = only<OfficeTable>((_, { openMistakes }) => openMistakes === 0, 'figures.mistakeOpen', 409);
const oneOpen = only<OfficeTable>((_, { openMistakes }) => openMistakes > 0, 'figures.noMistake', 409);
const now = (verb: LifeVerb): Clause<OfficeTable> => only((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** The office counts, the government and its offices speak within the days, the chair publishes after them. */
export const policy: Policy<Record<LifeVerb, OfficeTable> & { prepare: unknown }, OfficeTable> = {
  see: [aReader],
  prepare: [theOffice],
  show: [theOffice, now('show')],
  recount: [theOffice, now('recount')],
  remark: [shownTo, now('remark'), daysRun],
  agree: [theGovernment, now('agree'), daysRun, notAgreed, noneOpen],
  answer: [theOffice, now('answer'), oneOpen],
  publish: [theChair, now('publish'), daysOver, noneOpen],
  withdraw: [theChair, now('withdraw')],
  drop: [theOffice, now('drop')],
};
