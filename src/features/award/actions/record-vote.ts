import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { type Award, chosenOf, life, plausible } from '../rules.ts';
import { nominationsOf, update, updateNomination } from '../store.ts';
import { tellChosen } from '../telling.ts';

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
    for (const [place, { yes, no, abstain }] of counted.entries()) await updateNomination(tx, rows[place]?.id ?? '', { yesCount: yes, noCount: no, abstainCount: abstain, chosen: chosen.includes(place) });
    await update(tx, one.id, { state: life.next(one.state, 'recordVote'), meetingName, meetingOn, manner, memberCount, presentCount, votedBy: actor.personId });
    await tellChosen(work, one, rows.map((row, place) => ({ ...row, chosen: chosen.includes(place) })), 'chosen');
    note({ nominations: rows.length, chosen: chosen.length });
    return { id: one.id };
  },
});
