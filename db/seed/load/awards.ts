import type { Verb } from '#kernel/contract.ts';
import { dateOn } from '#kernel/dates.ts';
import { announce } from '#features/award/actions/announce.ts';
import { nominate } from '#features/award/actions/nominate.ts';
import { publish } from '#features/award/actions/publish.ts';
import { recordVote } from '#features/award/actions/record-vote.ts';
import type { Award } from '#features/award/rules.ts';
import { find, nominationsOf, updateNomination } from '#features/award/store.ts';
import { deputyNames } from '#features/deputy/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action } from '#platform/feature.ts';
import { actorOf, holder } from '../world/town.ts';
import { type Ground, type Worker, workOf } from './by-verbs.ts';

const reasons = ['常到村民家里走访，提出的建议件件有回音。', '接待日从不缺席，群众反映的事情跟到办成。', '带头参加视察和调研，敢讲真话。', '帮着调解邻里纠纷，村里人信得过。'];

/** A verb upon the award as it stands. */
async function actsOn<V extends Verb>(work: Worker, action: Action<V, Award>, id: string, input: object): Promise<void> {
  const award = await find(work.tx, id, true);
  if (!award) throw new Error('the award is missing');
  await action.apply({ ...work, input: { id, version: award.version, ...input } } as Parameters<Action<V, Award>['apply']>[0], award);
}

/** Last year's outstanding deputies: four nominated, three chosen by ballot in the presidium of January, by the verbs themselves. */
export async function loadAwards(tx: Tx, ground: Ground): Promise<void> {
  const { town, now } = ground;
  const year = Number(dateOn(now).slice(0, 4)) - (dateOn(now).slice(5) > '02-10' ? 1 : 2);
  const at = (day: string): Worker => workOf(tx, ground, new Date(`${year + 1}-${day}T10:00:00+08:00`));
  const names = await deputyNames(tx, `${year + 1}-01-05`);
  const nominees = [3, 11, 19, 27].flatMap((place) => (names[place] ? [names[place]] : [])).filter(({ id }) => id !== holder(town, 'clerk'));
  const said = { subject: 'deputy', title: `${year}年度优秀人大代表`, criteria: '认真履行代表职责，密切联系群众，依法提出建议并推动办成，遵纪守法、群众认可。不看点赞，不看积分。', placeCount: 3, fromOn: `${year}-01-01`, toOn: `${year}-12-31`, nominateUntil: `${year + 1}-01-15` };
  const announcing = at('01-04');
  const { id } = await announce.apply({ ...announcing, input: said } as Parameters<typeof announce.apply>[0], {}) as { id: string };
  for (const [place, { id: nomineeId }] of nominees.entries()) await actsOn({ ...at('01-08'), now: new Date(at('01-08').now.getTime() + place * 60_000) }, nominate, id, { nomineeId, putBy: place % 2 ? 'group' : 'station', reason: reasons[place] ?? '' });
  const rows = await nominationsOf(tx, [id]);
  await actsOn(at('01-20'), recordVote, id, { meetingName: '主席团会议', meetingOn: `${year + 1}-01-20`, manner: 'ballots', memberCount: 9, presentCount: 9, votes: rows.map((row, place) => ({ nominationId: row.id, yes: [9, 8, 4, 7][place] ?? 0, no: [0, 1, 3, 1][place] ?? 0, abstain: [0, 0, 2, 1][place] ?? 0 })) });
  const chosen = (await nominationsOf(tx, [id])).filter((row) => row.chosen);
  if (chosen[0]) await updateNomination(tx, chosen[0].id, { words: '这是乡亲们的信任，今后继续把群众的事放在心上。' });
  await actsOn({ ...at('01-22'), actor: actorOf(town, holder(town, 'chair')) }, publish, id, { shown: chosen.map((row) => ({ nominationId: row.id, reason: row.reason, withWords: true })) });
  for (const column of ['readAt', 'digestedAt'] as const) await tx.db.updateTable('notice').set((row) => ({ [column]: row.ref('createdAt') })).where('tenantId', '=', tx.tenantId).where('kind', 'like', 'award.%').execute();
}
