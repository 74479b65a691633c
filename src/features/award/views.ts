import { keepsTheOffice, has } from '#kernel/actor.ts';
import { namesOf } from '#features/account/public.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { openStations } from '#features/station/public.ts';
import { twoPersons } from '#features/suggestion/public.ts';
import { mustSee, permitted, showing } from '#platform/feature.ts';
import { award } from './contract.ts';
import { calledOf, worded } from './naming.ts';
import { policy } from './policy.ts';
import { puttersOf } from './putting.ts';
import { isHim } from './rules.ts';
import { speaksFor } from './speaking.ts';
import { type AwardRow, type NominationRow, find, list as listRows, nominationsOf, publishedOnes } from './store.ts';

const { announce: _, ...acts } = award.verbs;
const rowOf = ({ id, subject, title, state, placeCount, nominateUntil, meetingOn, publishedOn, nominations }: AwardRow) => ({ id, subject, title, state, placeCount, nominateUntil, meetingOn, publishedOn, nominations });

export const list = showing(award.views.list, async ({ tx, actor }) => ({ mayAnnounce: keepsTheOffice(actor), rows: (await listRows(tx, actor)).map(rowOf) }));

export const detail = showing(award.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const one = mustSee(policy.see, work, await find(tx, input.id, false));
  const all = keepsTheOffice(actor) || has(actor, 'presidium');
  // a nomination is a new row of its own, and this is the page it is made on
  const can = permitted(policy, acts, actor, one, today, ['nominate']);
  const rows = (await nominationsOf(tx, [one.id])).filter((row) => all || row.nominatedBy === actor.personId || (row.chosen && (one.state === 'published' || isHim(actor, row))));
  const called = await calledOf(work, rows);
  const { criteria, fromOn, toOn, meetingName, manner, memberCount, presentCount, endedWords, version } = one;
  // Who checked is the office's to know, and nobody's outside.
  const names = all && one.checkedBy !== null ? await namesOf(tx, [one.checkedBy, one.confirmedBy]) : new Map<string, string>();
  const checks = { checkedBy: names.get(one.checkedBy ?? '') ?? null, checkedOn: all ? one.checkedOn : null, confirmedBy: names.get(one.confirmedBy ?? '') ?? null, confirmedOn: all ? one.confirmedOn : null };
  const nominees = !can.includes('nominate') ? [] : one.subject === 'deputy' ? await deputyNames(tx, today) : await openStations(tx);
  // What the check left out stays with the office, who wrote it and whom it is about.
  const said = (row: NominationRow) => (all || row.nominatedBy === actor.personId || isHim(actor, row)
    ? { reason: row.reason, evidence: worded(work, row.evidence), words: row.words }
    : { reason: row.publicReason ?? '', evidence: [], words: row.publicWords });
  return {
    ...rowOf(one), version, criteria, fromOn, toOn, meetingName, manner, memberCount, presentCount, endedWords, can, ...checks, sentBackWords: all ? one.sentBackWords : null, twoPersons: await twoPersons(tx, today), putters: [...puttersOf(actor)],
    // One deputy of two congresses has two mandates and one name here.
    nominees: [...new Map(nominees.map(({ id, name }) => [id, { id, name }])).values()].slice(0, 500),
    rows: rows.map((row) => ({
      id: row.id, name: called(row), putBy: row.putBy, chosen: row.chosen, ...said(row), shown: all && row.publicReason !== null ? { reason: row.publicReason, words: row.publicWords } : null, maySay: can.includes('say') && speaksFor(actor, row),
      votes: all && row.yesCount !== null ? { yes: row.yesCount, no: row.noCount ?? 0, abstain: row.abstainCount ?? 0 } : null, mayDrop: can.includes('dropNomination') && (keepsTheOffice(actor) || row.nominatedBy === actor.personId),
    })),
  };
});

export const publicList = showing(award.views.publicList, async (work) => {
  const ones = await publishedOnes(work.tx);
  const rows = (await nominationsOf(work.tx, ones.map(({ id }) => id))).filter(({ chosen }) => chosen);
  const called = await calledOf(work, rows);
  return {
    rows: ones.flatMap(({ id, title, subject, criteria, meetingName, meetingOn, manner, publishedOn }) => (meetingName === null || meetingOn === null || manner === null || publishedOn === null ? [] : [{
      id, title, subject, criteria, meetingName, meetingOn, manner, publishedOn,
      chosen: rows.filter(({ awardId }) => awardId === id).map((row) => ({ name: called(row), reason: row.publicReason ?? '', words: row.publicWords })),
    }])),
  };
});
