import { type OpinionLine, opinionLines } from '#features/opinion/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 卡三 选民意见转办情况登记卡: every opinion, in whatever way it came, and what became of it. */
export const opinionCards = register<OpinionLine>({
  key: 'opinionCards', number: { zh: '卡三', en: 'Card 3' }, title: { zh: '选民意见转办情况登记卡', en: 'Card of voters’ opinions passed on' }, unit: { zh: '件', en: 'opinions' }, card: true,
  columns: [
    computed('number', 'opinion.number', { zh: '编号', en: 'No.' }, (row) => row.number),
    written('source', 'opinion.source', { zh: '来源', en: 'How it came' }, (row) => row.source),
    written('receivedOn', 'opinion.receivedOn', { zh: '收到日', en: 'Received' }, (row) => row.receivedOn),
    written('name', 'opinion.name', { zh: '选民', en: 'Voter' }, (row) => row.name, 'name'),
    computed('place', 'opinion.place', { zh: '村组', en: 'Village, group' }, (row) => row.place),
    written('content', 'opinion.content', { zh: '意见', en: 'Opinion' }, (row) => row.content),
    computed('deputy', 'opinion.deputy', { zh: '收集代表', en: 'Deputy' }, (row) => row.deputy ?? row.station),
    computed('enteredBy', 'opinion.enteredBy', { zh: '登记人', en: 'Entered by' }, (row) => row.enteredBy),
    written('sort', 'opinion.sort', { zh: '性质', en: 'Kind' }, (row) => row.sort),
    computed('passedTo', 'opinion.passedTo', { zh: '转办单位', en: 'Passed to' }, (row) => row.passedTo),
    computed('passedOn', 'opinion.passedOn', { zh: '转办日', en: 'On' }, (row) => row.passedOn),
    computed('dueOn', 'opinion.dueOn', { zh: '期限', en: 'Due' }, (row) => row.dueOn),
    written('answer', 'opinion.answer', { zh: '办理结果', en: 'Result' }, (row) => row.answer),
    computed('answeredOn', 'opinion.answeredOn', { zh: '反馈选民日', en: 'Answered' }, (row) => row.answeredOn),
    written('rating', 'opinion.rating', { zh: '选民评价', en: 'Rating' }, (row) => row.rating),
    computed('takenUp', 'opinion.takenUp', { zh: '转为代表建议', en: 'Became a suggestion' }, (row) => row.takenUp),
    computed('overdue', 'opinion.overdue', { zh: '逾期', en: 'Late' }, (row) => row.overdue),
    computed('state', 'opinion.state', { zh: '状态', en: 'State' }, (row) => row.state),
    byPen('filed', { zh: '归档', en: 'Filed' }),
  ],
  load: (work, { fromOn, toOn, stationId, deputyId, only }, { page, size }) => opinionLines(work, { fromOn, toOn, stationId, deputyIds: deputyId ? [deputyId] : undefined, only }, page, size),
  facts: ({ id, stationId, late }) => ({ id, key: id, stationId, late, link: `/opinions/${id}`, records: { opinion: id } }),
});
