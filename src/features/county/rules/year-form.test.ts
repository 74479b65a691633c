import { expect, test } from 'vitest';
import { cellsOf, columnsOf, fieldOf } from './year-form.ts';

test('the headings of a real sheet find their fields, whatever stands in brackets; no field is taken twice', () => {
  expect(columnsOf('序号\t乡镇（街道）\t建议编号\t案由\t领衔代表\t承办单位\t交办时间\t答复时间\t办理结果（A/B/C）\t满意度\t代表电话\t备注')).toEqual([
    { header: '序号', field: 'order' }, { header: '乡镇（街道）', field: 'town' }, { header: '建议编号', field: 'number' }, { header: '案由', field: 'title' }, { header: '领衔代表', field: 'lead' }, { header: '承办单位', field: 'main' },
    { header: '交办时间', field: 'assignedOn' }, { header: '答复时间', field: 'repliedOn' }, { header: '办理结果（A/B/C）', field: 'letter' }, { header: '满意度', field: 'result' }, { header: '代表电话' }, { header: '备注' },
  ]);
  expect(fieldOf('备 注')).toBeUndefined();
});

test('cells stand in the county’s order; what no field answers stays empty', () => {
  expect(cellsOf([{ header: '案由', field: 'title' }, { header: '备注' }, { header: '序号', field: 'order' }, { header: '签发人', field: 'signer' }], { title: '修桥' }, 7)).toEqual(['修桥', '', '7', '']);
});
