import { expect, test } from 'vitest';
import { readWordSheet } from '#platform/import/word-sheet.ts';
import { storeZip } from '#platform/print/zip.ts';
import { type ReadSheet, readSheet } from '#platform/print/read-sheet.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { knownColumns } from '../own-form.ts';
import { registerKeys } from '../rules.ts';
import { cellsIn } from '../rules/form.ts';
import { findForm } from './find-form.ts';
import { columnsFor } from './headings.ts';

const known = knownColumns('receptions');
const knows = (headers: readonly string[]) => columnsFor(headers, known).filter(({ how }) => how === 'recognised').length;
const found = (rows: (string | null)[][], merges: ReadSheet['merges'] = []) => findForm([{ name: '表', hidden: false, rows, merges }], knows);
const fieldsOf = (headers: string[]) => columnsFor(headers, known).map(({ field, how }) => [field, how]);

test('every register recognises its own standard headings, each as its own column', () => {
  for (const key of registerKeys) {
    const columns = knownColumns(key);
    expect(columnsFor(columns.map(({ label }) => label), columns), key).toEqual(columns.map(({ key: field, label }) => ({ header: label, field, how: 'recognised' })));
  }
});

test('headings as counties write them are recognised, doubtful ones are said to be so, and no field is given twice', () => {
  expect(fieldsOf(['序号', '来访时间', '来访人 姓名', '联系电话（手机）', '反映的主要问题', '处理情况', '来访人签名', '分管领导'])).toEqual([
    ['order', 'recognised'], ['receivedOn', 'recognised'], ['name', 'recognised'], ['phone', 'recognised'], ['content', 'recognised'], ['way', 'recognised'], [null, 'recognised'], [null, 'unknown'],
  ]);
  expect(fieldsOf(['群众反映内容摘要'])).toEqual([['content', 'doubtful']]);
  expect(fieldsOf(['姓名', '姓名'])).toEqual([['name', 'recognised'], ['deputy', 'doubtful']]);
  expect(fieldsOf(['接待选民姓名和住址', '姓名'])[1], 'what is named exactly comes before what only resembles').toEqual(['name', 'recognised']);
});

test('a form is found under its title and over the line to sign; headings of two lines are read as one', () => {
  const rows = [['清河乡人大代表接待选民登记表', null, null, null], ['单位：', null, '2026年', null], ['序号', '选民', null, '反映事项'], [null, '姓名', '电话', null], [null, null, null, null], ['填表人：', null, '审核人：', null]];
  const merges = [{ top: 2, left: 0, bottom: 3, right: 0 }, { top: 2, left: 1, bottom: 2, right: 2 }, { top: 2, left: 3, bottom: 3, right: 3 }];
  expect(found(rows, merges)).toEqual({ headers: ['序号', '选民姓名', '选民电话', '反映事项'], title: '清河乡人大代表接待选民登记表', signature: '填表人：　　　　审核人：', merged: true });
});

test('no table, two tables, cards of one item a cell and endless tables are refused by name', () => {
  expect(found([['人大工作汇报'], ['一、基本情况']])).toBe('formNoTable');
  expect(found([['甲', '乙', '丙']]), 'nothing known').toBe('formNoTable');
  expect(found([['序号', '姓名', '电话'], [null, null, null], ['接待日期', '接待代表', '反映事项']])).toBe('formTwoTables');
  expect(found([['序号', '姓名', '电话'], ['1', '张三', '—'], ['序号', '姓名', '电话']]), 'the heading again on a second page').toMatchObject({ headers: ['序号', '姓名', '电话'] });
  const one: ReadSheet = { name: '一', hidden: false, rows: [['序号', '姓名', '电话']], merges: [] };
  expect(findForm([one, { ...one, name: '二' }], knows)).toBe('formTwoTables');
  expect(findForm([one, { ...one, name: '二', hidden: true }, { ...one, name: '说明', rows: [['怎样填']] }], knows)).toMatchObject({ headers: ['序号', '姓名', '电话'] });
  expect(found([Array.from({ length: 41 }, (_, place) => (place === 0 ? '姓名' : `栏${place}甲`))])).toBe('formTooWide');
});

test('a blank form of Word and one of Excel are read alike, with merged cells', async () => {
  const columns = ['序号', '接待日期', '选民姓名', '反映事项'].map((header) => ({ header }));
  const word = readWordSheet(await tableWord({ title: '接待登记表', subtitle: '', columns, rows: [['', '', '', '']], signatureLine: '登记人：　　审核人：' }));
  const excel = await readSheet(await writeSheet({ name: '表', title: '接待登记表', columns, rows: [['', '', '', '']] }));
  const headers = columns.map(({ header }) => header);
  expect(word && findForm([word], knows)).toMatchObject({ headers, title: '接待登记表', signature: '登记人：　　　　审核人：', merged: false });
  expect(excel.ok && findForm(excel.sheets, knows)).toMatchObject({ headers, title: '接待登记表' });
  const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
  const xml = `<w:document><w:body>${p('表 &amp; 册')}<w:tbl><w:tr>${cell('序号', '<w:vMerge w:val="restart"/>')}${cell('选民', '<w:gridSpan w:val="2"/>')}${cell('反映事项', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('姓名')}${cell('电话')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl></w:body></w:document>`;
  const merged = readWordSheet(storeZip(new Map([['word/document.xml', Buffer.from(xml)]])));
  expect(merged && findForm([merged], knows)).toMatchObject({ headers: ['序号', '选民姓名', '选民电话', '反映事项'], title: '表 & 册', merged: true });
  expect(readWordSheet(Buffer.from('no zip'))).toBeNull();
});

test('the cells of a line stand in the order of the form; a heading without a field is an empty cell', () => {
  expect(cellsIn([{ field: 'order' }, { field: 'b' }, { field: null }, { field: 'a' }, { field: 'gone' }], ['a', 'b'], ['A', 'B'], 7)).toEqual(['7', 'B', '', 'A', '']);
});
