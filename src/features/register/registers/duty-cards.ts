import { has } from '#kernel/actor.ts';
import { contactSums } from '#features/contact/public.ts';
import { talkDuties } from '#features/contact/rules.ts';
import { type MandateFacts, mandateFacts } from '#features/deputy/public.ts';
import { countActs } from '#features/duty/public.ts';
import { readers } from '#features/duty/rules.ts';
import { type Presence, presenceOf } from '#features/presence/public.ts';
import { nothing } from '#features/presence/rules.ts';
import { receivedByDeputy } from '#features/opinion/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Cut, type Scope, byPen, computed, register } from '../definition.ts';

/** What a deputy is and did in the period, all counted. */
interface DutyCard extends MandateFacts {
  readonly period: string;
  acts(...kinds: readonly string[]): number;
  readonly presence: Presence;
  readonly receptions: number;
  readonly visits: number;
  readonly households: number;
  readonly forums: number;
  readonly deeds: number;
  readonly helped: number;
  readonly mediations: number;
}

/** Whose cards somebody reads: the presidium and its office everybody's, a deputy his own. */
const personsFor = ({ actor }: Work<unknown>, { deputyId, stationDeputies, only }: Scope): readonly string[] | undefined => {
  const asked = only ? [only] : deputyId ? [deputyId] : stationDeputies;
  if (has(actor, ...readers)) return asked;
  return actor.personId !== null && (asked?.includes(actor.personId) ?? true) ? [actor.personId] : [];
};

async function load(work: Work<unknown>, scope: Scope, { page, size }: Cut): Promise<{ rows: DutyCard[]; total: number }> {
  const { tx, today } = work;
  const { fromOn, toOn } = scope;
  const people = await mandateFacts(tx, toOn < today ? toOn : today, personsFor(work, scope));
  const [acts, sums, received] = [await countActs(tx, { fromOn, toOn }), await contactSums(tx, { fromOn, toOn }), await receivedByDeputy(tx, fromOn, toOn)];
  const counted = await presenceOf(work, { fromOn, toOn });
  const rows = people.slice((page - 1) * size, page * size).map((person): DutyCard => {
    const sum = sums.get(person.personId);
    const own = acts.get(person.personId);
    return {
      ...person, period: scope.period, acts: (...kinds) => kinds.reduce((all, kind) => all + (own?.get(kind) ?? 0), 0), presence: counted.get(person.personId) ?? nothing, receptions: received.get(person.personId)?.receptions ?? 0,
      visits: sum?.visits ?? 0, households: sum?.households ?? 0, forums: sum?.forums ?? 0, deeds: sum?.deeds ?? 0, helped: sum?.helped ?? 0, mediations: sum?.mediations ?? 0,
    };
  });
  return { rows, total: people.length };
}

/** 卡一 代表履行职务登记卡: one a deputy and period, counted and never typed. */
export const dutyCards = register<DutyCard>({
  key: 'dutyCards', number: { zh: '卡一', en: 'Card 1' }, title: { zh: '代表履行职务登记卡', en: 'Card of a deputy’s work in office' }, unit: { zh: '名代表', en: 'deputies' }, card: true, counted: true,
  columns: [
    computed('name', 'deputy.name', { zh: '姓名', en: 'Name' }, (row) => row.name),
    computed('gender', 'deputy.gender', { zh: '性别', en: 'Gender' }, (row, locale) => row.gender && { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' } }[row.gender][locale]),
    computed('born', 'deputy.born', { zh: '出生年月', en: 'Born' }, (row) => row.bornOn?.slice(0, 7)),
    computed('ethnicity', 'deputy.ethnicity', { zh: '民族', en: 'Ethnicity' }, (row) => row.ethnicity),
    computed('party', 'deputy.party', { zh: '党派', en: 'Party' }, (row) => row.party),
    computed('education', 'deputy.education', { zh: '学历', en: 'Education' }, (row) => row.education),
    computed('workPost', 'deputy.workPost', { zh: '单位职务', en: 'Work and post' }, (row) => row.workPost),
    computed('card', 'deputy.cardNumber', { zh: '代表证号', en: 'Card no.' }, (row) => row.cardNumber),
    computed('district', 'deputy.district', { zh: '选区', en: 'District' }, (row) => row.districtName),
    computed('group', 'deputy.group', { zh: '代表小组', en: 'Group' }, (row) => row.groupName),
    computed('electedOn', 'deputy.electedOn', { zh: '当选日期', en: 'Elected on' }, (row) => row.electedOn),
    computed('sittings', 'presence.sessions', { zh: '出席人代会（应、实、请假）', en: 'Sessions (due, attended, leave)' }, ({ presence: { sessions } }) => (sessions.called === 0 ? null : `${sessions.called}、${sessions.came}、${sessions.leave}`)),
    computed('speeches', 'presence.speeches', { zh: '审议发言', en: 'Speeches' }, ({ presence: { sessions, heard, spoke } }) => (sessions.called === 0 && heard === 0 ? null : spoke)),
    computed('motionsLed', 'duty.motionsLed', { zh: '领衔议案', en: 'Motions led' }, (row) => row.acts('motion.submitted')),
    computed('motionsJoined', 'duty.motionsJoined', { zh: '附议', en: 'Motions joined' }, (row) => row.acts('motion.cosigned')),
    computed('suggestionsLed', 'duty.suggestionsLed', { zh: '领衔建议', en: 'Suggestions led' }, (row) => row.acts('suggestion.submitted')),
    computed('suggestionsJoined', 'duty.suggestionsJoined', { zh: '联名建议', en: 'Suggestions joined' }, (row) => row.acts('suggestion.cosigned')),
    computed('answered', 'duty.opinionsAnswered', { zh: '答复群众意见', en: 'Opinions answered' }, (row) => row.acts('opinion.answered')),
    computed('receptions', 'duty.receptions', { zh: '接待选民（次）', en: 'Receptions' }, (row) => row.receptions),
    computed('visits', 'duty.visits', { zh: '走访联系（次）', en: 'Contacts' }, (row) => row.visits),
    computed('households', 'duty.households', { zh: '联系选民（户）', en: 'Households' }, (row) => row.households),
    computed('forums', 'duty.forums', { zh: '选民座谈会', en: 'Forums' }, (row) => row.forums),
    computed('deeds', 'duty.deeds', { zh: '办实事', en: 'Deeds' }, (row) => row.deeds),
    computed('helped', 'duty.helped', { zh: '结对帮扶', en: 'Helped' }, (row) => row.helped),
    computed('mediations', 'duty.mediations', { zh: '参与调解', en: 'Mediations' }, (row) => row.mediations),
    computed('talks', 'duty.talks', { zh: '接受联系谈话（次）', en: 'Spoken with' }, (row) => row.acts(talkDuties.deputy)),
    byPen('reports', { zh: '述职日期与测评', en: 'Report and appraisal' }),
    byPen('awards', { zh: '奖惩', en: 'Awards' }),
    byPen('signs', { zh: '代表签名', en: 'Deputy signs' }),
    byPen('checked', { zh: '审核人', en: 'Checked by' }),
  ],
  load,
  facts: ({ personId, period }) => ({ id: personId, key: `${personId}/${period}`, stationId: null, late: false, link: null, records: { deputy: personId, duty: `${personId}/${period}` } }),
});
