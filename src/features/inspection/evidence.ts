import { sayDay } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { quarterEnd } from '#features/activity/rules/pace.ts';
import type { Have } from '#features/activity/rules/haves.ts';
import { registerTally } from '#features/register/public.ts';
import type { RegisterKey } from '#features/register/rules.ts';
import type { Ground } from './ground.ts';
import type { EvidenceKey, Gap } from './rules.ts';

/** What the records say of an item: how many answer it, how many of them were entered late, and what is missing. */
export interface Found {
  readonly held: number;
  readonly late: number;
  readonly gaps: readonly Gap[];
}

/** One kind of evidence: where it is worked on, and how it is looked for. */
interface Evidence {
  readonly link: string | null;
  look(ground: Ground): Promise<Found>;
}

type StationRow = Awaited<ReturnType<Ground['haves']>>['rows'][number];
const stationLink = (id: string): string => `/stations?open=${id}`;

/** Something each station has or has not. */
const ofStations = (link: string, missing: (row: StationRow, ground: Ground) => string | null | undefined): Evidence => ({
  link,
  async look(ground) {
    const { rows } = await ground.haves();
    const gaps = rows.flatMap((row): Gap[] => { const what = missing(row, ground); return what === undefined ? [] : [{ name: row.name, what, link: stationLink(row.id) }]; });
    return { held: rows.length - gaps.length, late: 0, gaps };
  },
});

/** A register: whatever rows it has answer it. */
const register = (key: RegisterKey): Evidence => ({
  link: `/registers/${key}`,
  async look({ work, year }) {
    const { total, late } = await registerTally(work, key, { year });
    return { held: total, late, gaps: [] };
  },
});

/** Quarters that are over and fell short, and the year where it runs behind; of stations only, never of people. */
const pace: Evidence = {
  link: '/activities/board',
  async look({ work, year, words, board }) {
    const { rows, perQuarter, perYear } = await board();
    const gaps = rows.flatMap(({ of, name, quarters, held, yearLamp }): Gap[] => {
      if (of !== 'station') return [];
      const short = quarters.flatMap((quarter, place) => (quarter.held < perQuarter && quarterEnd(year, place + 1) < work.today ? [place + 1] : []));
      const said = [short.length > 0 ? fill(words.gaps.quarters, { quarters: short.join(words.gaps.comma), least: perQuarter }) : '', yearLamp === 'late' || yearLamp === 'soon' ? fill(words.gaps.year, { held, least: perYear }) : ''].filter(Boolean);
      return said.length === 0 ? [] : [{ name, what: said.join(words.gaps.and), link: '/activities/board' }];
    });
    return { held: rows.reduce((sum, { held }) => sum + held, 0), late: 0, gaps };
  },
};

const minutes: Evidence = {
  link: '/activities',
  async look({ work, words, minutes: read }) {
    const rows = await read();
    const gaps = rows.flatMap(({ activityId, topic, startsOn, stationName, groupName, writtenOn, signedOn }): Gap[] => {
      const what = writtenOn === null ? words.gaps.noMinutes : signedOn === null ? words.gaps.notSigned : null;
      return what === null ? [] : [{ name: [sayDay(startsOn, work.locale), stationName ?? groupName, topic].filter(Boolean).join(' '), what, link: `/activities/${activityId}` }];
    });
    return { held: rows.length - gaps.length, late: rows.filter(({ attendanceOn, endsOn }) => attendanceOn > endsOn).length, gaps };
  },
};

/** Answered, or still within its time. */
const handling: Evidence = {
  link: '/suggestions/deadlines',
  async look({ work, words, handled }) {
    const rows = await handled();
    const gaps = rows.flatMap(({ id, number, title, dueOn, repliedOn }): Gap[] =>
      (dueOn !== null && repliedOn === null && dueOn < work.today ? [{ name: [number, title].filter(Boolean).join(' '), what: fill(words.gaps.overdue, { day: sayDay(dueOn, work.locale) }), link: `/suggestions/${id}` }] : []));
    return { held: rows.length - gaps.length, late: rows.filter(({ late }) => late).length, gaps };
  },
};

/** Acts of some kinds, and activities of some kinds, together. */
const acts = (dutyKinds: readonly string[], activityKinds: readonly string[]): Evidence => ({
  link: '/archive',
  async look({ acts: counted, minutes: read }) {
    const alone = [...(await counted()).values()].reduce((sum, kinds) => sum + dutyKinds.reduce((all, kind) => all + (kinds.get(kind) ?? 0), 0), 0);
    return { held: alone + (await read()).filter(({ kind }) => activityKinds.includes(kind)).length, late: 0, gaps: [] };
  },
});

/** The acts and activities that count as training, and as reports to voters. */
export const counted = { training: { duty: ['duty.training'], activity: ['training'] }, reports: { duty: ['duty.report'], activity: ['dutyReport'] } } as const;

const missingWords = (missing: readonly Have[], { words }: Ground): string | undefined => (missing.length === 0 ? undefined : fill(words.gaps.lacks, { what: missing.map((have) => words.haves[have]).join(words.gaps.comma) }));

/** Every kind of evidence by its name; the compiler asks for one that is missing. */
export const evidence: Readonly<Record<EvidenceKey, Evidence>> = {
  plates: ofStations('/stations/haves', ({ equipment }) => (equipment?.plate ? undefined : null)),
  walls: ofStations('/stations/haves', ({ missing }) => (missing.includes('rules') ? null : undefined)),
  cabinets: ofStations('/stations/haves', ({ equipment }) => (equipment?.cabinet ? undefined : null)),
  haves: ofStations('/stations/haves', ({ missing }, ground) => missingWords(missing, ground)),
  plans: ofStations('/activities/board', ({ planLines }) => (planLines > 0 ? undefined : null)),
  pace, minutes, handling,
  attendance: register('attendance'), activities: register('activities'), receptions: register('receptions'), deeds: register('deeds'),
  dutyCards: register('dutyCards'), suggestionCards: register('suggestionCards'), opinionCards: register('opinionCards'), contactCards: register('contactCards'),
  archives: { link: '/archive', look: async ({ acts: found }) => ({ held: (await found()).size, late: 0, gaps: [] }) },
  training: acts(counted.training.duty, counted.training.activity),
  reports: acts(counted.reports.duty, counted.reports.activity),
  paper: { link: null, look: async () => ({ held: 0, late: 0, gaps: [] }) },
};
