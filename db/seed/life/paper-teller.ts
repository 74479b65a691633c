import { dateOn } from '#kernel/dates.ts';
import { type PaperSubject, type PaperWords } from '../compose-paper.ts';
import type { Filling } from '../compose.ts';
import { type Office, type Place, holder } from '../world/town.ts';
import { type PaperAct, type Player, by } from './acts.ts';
import type { Desk, Written } from './opinion-writer.ts';
import { homeAfter, officeAfter } from './times.ts';

/** A suggestion as it was begun, with what the rest of its life is told from. */
export interface PaperScript {
  readonly script: number;
  readonly acts: PaperAct[];
  readonly subject: PaperSubject;
  readonly place: Place;
  readonly words: PaperWords;
  readonly filling: Filling;
  readonly leadId: string;
  readonly typist: string | null;
  readonly origins: readonly Written[];
  readonly publicConsent: boolean;
  /** How many contacts have been logged. */
  contacts: number;
}

/** Goes on with a suggestion: each call is one act some days later. */
export interface PaperTeller {
  readonly desk: Desk;
  readonly paper: PaperScript;
  readonly lead: Player;
  readonly clerk: Player;
  readonly chair: Player;
  readonly government: Player;
  last(): Date;
  on(): string;
  office(verb: PaperAct['verb'], who: Player, days: number, input?: Record<string, unknown>): void;
  home(verb: PaperAct['verb'], who: Player, days: number, input?: Record<string, unknown>): void;
  /** Within the same hour. */
  next(verb: PaperAct['verb'], who: Player, input?: Record<string, unknown>): void;
  officer(office: Office): Player;
}

/** Goes on with this suggestion. */
export function paperTeller(desk: Desk, paper: PaperScript): PaperTeller {
  const { town, dice, calendar } = desk;
  const put = (verb: PaperAct['verb'], who: Player, at: Date, input: Record<string, unknown> = {}): void => void paper.acts.push({ about: paper.script, at, by: who, verb, input });
  const last = (): Date => paper.acts.at(-1)?.at ?? desk.now;
  return {
    desk, paper, last, on: () => dateOn(last()),
    lead: by(paper.leadId), clerk: by(holder(town, 'clerk')), chair: by(holder(town, 'chair')), government: by(holder(town, 'governmentOffice')),
    office: (verb, who, days, input) => put(verb, who, officeAfter(dice, last(), days, calendar), input),
    home: (verb, who, days, input) => put(verb, who, homeAfter(dice, last(), days), input),
    next: (verb, who, input) => put(verb, who, new Date(last().getTime() + dice.int(3, 40) * 60_000), input),
    officer: ({ id }) => by(holder(town, 'handler', { officeId: id })),
  };
}

/** The office a matter belongs to, and the village committee where the town has none for it. */
export function officeFor({ town }: Desk, subject: PaperSubject, place: Place): Office {
  const committee = town.committeeOf.get(place.code);
  const office = subject.office === 'village' ? committee : town.officeOf.get(subject.office) ?? committee;
  if (!office) throw new Error('no office for it');
  return office;
}
