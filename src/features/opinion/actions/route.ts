import { stationsOf } from '#kernel/actor.ts';
import { chineseDate } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { openStation } from '#features/station/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { index } from '../store/search.ts';
import { wordsOf } from '../store.ts';
import { tellCaretakers, tellResident } from '../telling.ts';

/** Gives it to a station or a deputy, by village where the resident picked nobody. The clocks run on. */
export const route = action(opinion.verbs.route)<Opinion>({
  apply: async (work, subject) => {
    const { tx, tenant, today, actor, input } = work;
    const { deputyId = null, placeCode = subject.placeCode } = input;
    // Within a station it passes from one to another and stays the station's.
    const kept = deputyId !== null && subject.stationId !== null && stationsOf(actor).includes(subject.stationId) ? subject.stationId : null;
    const stationId = input.stationId ?? kept;
    if (stationId === null && deputyId === null) refuse('opinion.pickSomebody');
    if (input.placeCode && !(await placeIsWithin(tx, input.placeCode, tenant.code))) refuse('opinion.noSuchPlace');
    const station = stationId === null ? null : await openStation(tx, stationId);
    if (stationId !== null && !station) refuse('opinion.noSuchStation');
    if (deputyId !== null && !(await holdMandates(tx, [deputyId], today))) refuse('opinion.noSuchDeputy');
    const to = (await namesOf(tx, [deputyId])).get(deputyId ?? '') ?? station?.name ?? '';
    const change = { stationId, deputyPersonId: deputyId, placeCode: placeCode ?? station?.placeCode ?? null };
    const done = await move(work, subject, { verb: 'route', change, publicWords: to });
    if (change.placeCode !== subject.placeCode) await index(tx, subject.id, { ...(await wordsOf(tx, subject.id)), placeCode: change.placeCode });
    work.note({ stationId, deputyId });
    await tellCaretakers(work, { ...subject, ...change }, 'routed', { number: subject.number, dueOn: chineseDate(subject.lookedAt ? subject.answerDueOn : subject.lookDueOn) });
    await tellResident(work, subject, { template: 'opinionPassedOn', to });
    return done;
  },
});
