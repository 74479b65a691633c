import { type VisitLine, visitLines } from '#features/contact/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 卡四 代表联系选民登记卡: each time a deputy was in touch with voters. */
export const contactCards = register<VisitLine>({
  key: 'contactCards', number: { zh: '卡四', en: 'Card 4' }, title: { zh: '代表联系选民登记卡', en: 'Card of contact with voters' }, unit: { zh: '次', en: 'contacts' }, card: false,
  columns: [
    computed('deputy', 'visit.deputy', { zh: '代表', en: 'Deputy' }, (row) => row.deputyName),
    written('visitedOn', 'visit.visitedOn', { zh: '联系日期', en: 'Day' }, (row) => row.visitedOn),
    written('way', 'visit.way', { zh: '方式', en: 'How' }, (row) => row.way),
    computed('place', 'visit.place', { zh: '地点', en: 'Where' }, (row) => [row.placeName, row.spot].filter(Boolean).join(' ')),
    written('voters', 'visit.voters', { zh: '固定联系户', en: 'Fixed households' }, (row) => row.voters.join('、'), 'name'),
    written('others', 'visit.otherCount', { zh: '另外户数', en: 'Others' }, (row) => row.otherCount || null),
    computed('households', 'visit.householdCount', { zh: '共几户', en: 'Households' }, (row) => row.householdCount + row.otherCount),
    written('told', 'visit.told', { zh: '宣讲内容', en: 'Told' }, (row) => row.told),
    written('heard', 'visit.heard', { zh: '选民反映', en: 'Heard' }, (row) => row.heard),
    written('answered', 'visit.answered', { zh: '当场答复', en: 'Answered on the spot' }, (row) => row.answered),
    computed('opinion', 'visit.opinion', { zh: '转卡三编号', en: 'Card 3 no.' }, (row) => row.opinionNumber),
    written('nextOn', 'visit.nextOn', { zh: '下次联系日', en: 'Next' }, (row) => row.nextOn),
    computed('enteredBy', 'visit.enteredBy', { zh: '记录人', en: 'Entered by' }, (row) => row.enteredBy),
    byPen('voterSigns', { zh: '选民签字（选填）', en: 'Voter signs' }),
  ],
  load: (work, { fromOn, toOn, stationId, deputyId, only }, { page, size }) => visitLines(work, { fromOn, toOn, stationId, deputyIds: deputyId ? [deputyId] : undefined, only }, page, size),
  facts: ({ id, stationId, late }) => ({ id, key: id, stationId, late, link: null, records: { visit: id } }),
});
