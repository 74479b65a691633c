import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import type { House } from '#platform/house.ts';
import { doing, seeing } from '#tests/support/makers.ts';
import { type Cast, type Paper, dayOf, makePaperAt } from './suggestion.ts';

/** What verbs of promises answer. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly can: readonly string[];
}

/** Goes on with one promise; the version is that of the last answer. */
export class MadePromise {
  readonly house: House;
  readonly paper: Paper;
  readonly cast: Cast;
  readonly id: string;
  version: number;

  constructor(house: House, paper: Paper, id: string, version: number) {
    this.house = house;
    this.paper = paper;
    this.cast = paper.cast;
    this.id = id;
    this.version = version;
  }

  /** Does a verb with the present version; `version: undefined` for those that take none. */
  async do(actor: Actor, verb: string, input: Record<string, unknown> = {}): Promise<Told> {
    const said = Object.entries({ id: this.id, version: this.version, ...input }).filter(([, value]) => value !== undefined);
    const told = await doing(this.house, actor, `promise.${verb}`, Object.fromEntries(said)) as unknown as Told;
    this.version = told.version;
    return told;
  }

  seen(actor: Actor): Promise<Record<string, unknown>> {
    return seeing(this.house, actor, 'promise.detail', { id: this.id });
  }

  async state(): Promise<string> {
    return String((await this.seen(this.cast.clerk))['state']);
  }
}

let numbers = 0;

/** Drafts the reply of a suggestion in handling: class B with this day, ready to be signed. */
export async function draftReplyB(paper: Paper, promisedOn: string): Promise<void> {
  const { handler, office } = paper.cast;
  await paper.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'onSite', on: dayOf(paper.house), reached: true, said: '一起看了现场' });
  await paper.do(handler, 'draftReply', { officeId: office, body: '水塔正在更换。', plainWords: '水塔正在换。', letter: 'B', promisedOn, ready: true });
}

/** Signs the reply that is ready. */
export async function issueReply(paper: Paper): Promise<void> {
  numbers += 1;
  await paper.do(paper.cast.government, 'issueReply', { officeId: paper.cast.office, signer: '王镇长', documentNumber: `清政承函〔2026〕${numbers}号` });
}

/** The promises of a suggestion as somebody sees them. */
export const promisesOf = async (paper: Paper, actor: Actor = paper.cast.clerk) =>
  (await seeing(paper.house, actor, 'promise.ofSuggestion', { suggestionId: paper.id }) as { rows: (Record<string, unknown> & { id: string; version: number; state: string; firstDueOn: string; dueOn: string; slipCount: number })[] }).rows;

/** A promise that the day of a B reply has become, due in so many days. */
export async function makePromise(house: House, cast: Cast, inDays = 60, more: Record<string, unknown> = {}): Promise<MadePromise> {
  const paper = await makePaperAt(house, cast, 'handling', more);
  await draftReplyB(paper, addDays(dayOf(house), inDays));
  await issueReply(paper);
  const [row] = await promisesOf(paper);
  if (!row) throw new Error('the reply made no promise');
  return new MadePromise(house, paper, row.id, row.version);
}

/** The office says it is done today. */
export const claimed = (promise: MadePromise) => promise.do(promise.cast.handler, 'claim', { doneOn: dayOf(promise.house), words: '水塔换好了，已通水' });
/** And the presidium has found so. */
export async function kept(promise: MadePromise): Promise<void> {
  await claimed(promise);
  await promise.do(promise.cast.chair, 'confirm');
}
