import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { doing, seeing } from '#tests/support/makers.ts';
import { type Paper, dayOf } from './suggestion.ts';

/** What verbs of meetings answer. */
interface Told {
  readonly id: string;
  readonly version: number;
  readonly can: readonly string[];
}

/** Goes on with one meeting; the version is that of the last answer. */
class MadeMeeting {
  readonly paper: Paper;
  readonly id: string;
  version: number;

  constructor(paper: Paper, { id, version }: Told) {
    this.paper = paper;
    this.id = id;
    this.version = version;
  }

  async do(actor: Actor, verb: string, input: Record<string, unknown> = {}): Promise<Told> {
    const told = await doing(this.paper.house, actor, `meeting.${verb}`, { id: this.id, version: this.version, ...input }) as unknown as Told;
    this.version = told.version;
    return told;
  }

  seen(actor: Actor): Promise<Record<string, unknown>> {
    return seeing(this.paper.house, actor, 'meeting.detail', { id: this.id });
  }
}

/** What is asked of a meeting about this paper: its handler and its deputy, in a week. */
export const meetingWords = (paper: Paper, more: Record<string, unknown> = {}) => ({
  suggestionId: paper.id, kind: 'press', plannedOn: addDays(dayOf(paper.house), 7), hours: '上午 9 点', spot: '镇政府三楼会议室', officeIds: [paper.cast.office], personIds: [paper.cast.lead.personId], ...more,
});

/** A meeting arranged by the clerk. */
export const makeMeeting = async (paper: Paper, more: Record<string, unknown> = {}): Promise<MadeMeeting> =>
  new MadeMeeting(paper, await doing(paper.house, paper.cast.clerk, 'meeting.arrange', meetingWords(paper, more)) as unknown as Told);

/** The meetings about a paper as somebody sees them. */
export const meetingsOf = async (paper: Paper, actor: Actor) =>
  (await seeing(paper.house, actor, 'meeting.ofSuggestion', { suggestionId: paper.id })) as unknown as { rows: (Record<string, unknown> & { id: string; state: string; kind: string })[]; kinds: string[]; officeIds: string[]; personIds: string[] };
