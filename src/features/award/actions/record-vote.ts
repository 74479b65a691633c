import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { type Award, chosenOf, life, plausible } from '../rules.ts';
import { nominationsOf, update, updateNomination } from '../store.ts';
import { tellAbout } from '../telling.ts';

/** 会议表决: the counts as the minutes have them; who is chosen follows from them. Nothing but a meeting decides. */
export const recordVote = action(award.verbs.recordVote)<Award>({
  apply: async (work, one) => {
    const { tx, today, input, actor, note } = work;
    const { meetingName, meetingOn, manner, memberCount, presentCount, votes } = input;
    if (meetingOn > today) refuse('award.future');
    const rows = await nominationsOf(tx, [one.id]);
    const counted = rows.map((row) => votes.find(({ nominationId }) => nominationId === row.id) ?? refuse('award.votesMissing'));
    if (rows.length === 0 || votes.length !== rows.length) refuse('award.votesMissing');
    if (!plausible(memberCount, presentCount, counted)) refuse('award.countsWrong');
    const chosen = chosenOf(counted, memberCount, one.placeCount);
    if (chosen === 'tied') refuse('award.tied', 409);
    if (rows.some(({ nominatedOn }) => nominatedOn > meetingOn)) refuse('award.meetingBefore');
    const now = rows.map((row, place) => ({ ...row, chosen: chosen.includes(place), was: row.chosen }));
    for (const [place, { yes, no, abstain }] of counted.entries()) {
      const { id = '', chosen: is = false } = now[place] ?? {};
      await updateNomination(tx, id, { yesCount: yes, noCount: no, abstainCount: abstain, chosen: is, ...(is ? {} : { words: null, publicReason: null, publicWords: null }) });
    }
    await update(tx, one.id, { state: life.next(one.state, 'recordVote'), meetingName, meetingOn, manner, memberCount, presentCount, votedBy: actor.personId, checkedBy: null, checkedOn: null, sentBackWords: null });
    // Written again because it was written wrongly: only those for whom it changed are told.
    await tellAbout(work, one, now.filter(({ chosen: is, was }) => is && !was), 'chosen');
    await tellAbout(work, one, now.filter(({ chosen: is, was }) => !is && was), 'corrected');
    note({ nominations: rows.length, chosen: chosen.length });
    return { id: one.id };
  },
});
