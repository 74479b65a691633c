import { type DeedLine, deedLines } from '#features/contact/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 簿四 代表为选民办实事登记簿: good deeds, households helped, mediations taken part in. */
export const deeds = register<DeedLine>({
  key: 'deeds', number: { zh: '簿四', en: 'Book 4' }, title: { zh: '代表为选民办实事登记簿', en: 'Register of deputies’ deeds' }, unit: { zh: '件', en: 'deeds' }, card: false,
  columns: [
    computed('deputy', 'deed.deputy', { zh: '代表', en: 'Deputy' }, (row) => row.deputyName),
    written('doneOn', 'deed.doneOn', { zh: '日期', en: 'Day' }, (row) => row.doneOn),
    written('kind', 'deed.kind', { zh: '类型', en: 'Kind' }, (row) => row.kind),
    computed('place', 'deed.place', { zh: '村（社区）', en: 'Village' }, (row) => row.placeName),
    written('helped', 'deed.helped', { zh: '受益人（户、村）', en: 'Who was helped' }, (row) => row.helped),
    written('household', 'deed.household', { zh: '联系户', en: 'Household' }, (row) => row.household, 'name'),
    written('hardship', 'deed.hardship', { zh: '困难群众', en: 'In hardship' }, (row) => row.hardship),
    written('what', 'deed.what', { zh: '实事内容', en: 'What was done' }, (row) => row.what),
    written('means', 'deed.means', { zh: '投入（物资、工时）', en: 'Means' }, (row) => row.means),
    written('amount', 'deed.amountYuan', { zh: '资金（元）', en: 'Yuan' }, (row) => row.amountYuan),
    written('fundSource', 'deed.fundSource', { zh: '资金来源', en: 'Paid by' }, (row) => row.fundSource),
    written('agreement', 'deed.agreementNumber', { zh: '调解协议编号', en: 'Agreement no.' }, (row) => row.agreementNumber),
    written('finishedOn', 'deed.finishedOn', { zh: '完成日期', en: 'Finished' }, (row) => row.finishedOn),
    written('result', 'deed.result', { zh: '成效', en: 'Result' }, (row) => row.result),
    written('witness', 'deed.witnessName', { zh: '证明人', en: 'Witness' }, (row) => row.witness?.name, 'name'),
    written('witnessPhone', 'deed.witnessPhone', { zh: '证明人电话', en: 'Phone' }, (row) => row.witness?.phone, 'phone'),
    computed('enteredBy', 'deed.enteredBy', { zh: '记录人', en: 'Entered by' }, (row) => row.enteredBy),
    byPen('checked', { zh: '核实人', en: 'Checked by' }),
  ],
  load: (work, { fromOn, toOn, stationId, deputyId, only }, { page, size }) => deedLines(work, { fromOn, toOn, stationId, deputyIds: deputyId ? [deputyId] : undefined, only }, page, size),
  facts: ({ id, stationId, late }) => ({ id, key: id, stationId, late, link: null, records: { deed: id } }),
});
