import { type OpinionLine, opinionLines } from '#features/opinion/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 簿三 代表接待选民来访登记簿: what residents said at a station or to a deputy, face to face, by letter or by telephone. */
export const receptions = register<OpinionLine>({
  key: 'receptions', number: { zh: '簿三', en: 'Book 3' }, title: { zh: '代表接待选民来访登记簿', en: 'Register of voters received by deputies' }, unit: { zh: '件', en: 'visits' }, card: false,
  columns: [
    computed('number', 'opinion.number', { zh: '登记号', en: 'No.' }, (row) => row.number),
    written('receivedOn', 'opinion.receivedOn', { zh: '接待日期', en: 'Received on' }, (row) => row.receivedOn),
    computed('station', 'opinion.station', { zh: '接待地点', en: 'Where' }, (row) => row.station),
    written('source', 'opinion.source', { zh: '方式', en: 'How' }, (row) => row.source),
    computed('deputy', 'opinion.deputy', { zh: '接待代表', en: 'Deputy' }, (row) => row.deputy),
    byPen('with', { zh: '陪同人员', en: 'With' }),
    written('name', 'opinion.name', { zh: '选民姓名', en: 'Voter' }, (row) => row.name, 'name'),
    computed('place', 'opinion.place', { zh: '村组', en: 'Village, group' }, (row) => row.place),
    written('phone', 'opinion.phone', { zh: '电话', en: 'Phone' }, (row) => row.phone, 'phone'),
    written('content', 'opinion.content', { zh: '反映事项（原话）', en: 'In their own words' }, (row) => row.content),
    written('sort', 'opinion.sort', { zh: '类别', en: 'Kind' }, (row) => row.sort),
    computed('way', 'opinion.state', { zh: '处理路径', en: 'What becomes of it' }, (row) => [row.state, row.passedTo].filter(Boolean).join(' ')),
    computed('dueOn', 'opinion.dueOn', { zh: '应反馈日', en: 'Due' }, (row) => row.dueOn),
    computed('answeredOn', 'opinion.answeredOn', { zh: '反馈日期', en: 'Answered' }, (row) => row.answeredOn),
    written('rating', 'opinion.rating', { zh: '选民满意度', en: 'Rating' }, (row) => row.rating),
    computed('enteredBy', 'opinion.enteredBy', { zh: '登记人', en: 'Entered by' }, (row) => row.enteredBy),
    byPen('voterSigns', { zh: '选民签字', en: 'Voter signs' }),
    byPen('deputySigns', { zh: '代表签字', en: 'Deputy signs' }),
  ],
  load: (work, { fromOn, toOn, stationId, deputyId, only }, { page, size }) => opinionLines(work, { fromOn, toOn, stationId, deputyIds: deputyId ? [deputyId] : undefined, receptions: true, only }, page, size),
  facts: ({ id, stationId, late }) => ({ id, key: id, stationId, late, link: `/opinions/${id}`, records: { opinion: id } }),
});
