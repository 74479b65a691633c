import { expect, test } from 'vitest';
import { text } from '../../text.ts';
import { townFields, wishFields } from './reception-fields.ts';

const reading = (fields: ReturnType<typeof wishFields>, name: string) => fields.find((field) => field.name === name)?.read ?? (() => undefined);

test.each([
  ['2026年5月1日 到 5月7日', [{ from: '2026-05-01', to: '2026-05-07' }]],
  ['2026-05-01 到 2026-05-07', [{ from: '2026-05-01', to: '2026-05-07' }]],
  ['2026/5/1 to 2026/5/7', [{ from: '2026-05-01', to: '2026-05-07' }]],
  ['2026.5.1\n\n2026年12月30日—2027年1月2日', [{ from: '2026-05-01', to: '2026-05-01' }, { from: '2026-12-30', to: '2027-01-02' }]],
  ['5月1日到5月7日', [{ from: '5月1日到5月7日', to: '5月1日到5月7日' }]],
  ['', []],
])('days one cannot come, written “%s”', (typed, spans) => {
  expect(reading(wishFields(text, false), 'offDays')(typed)).toEqual(spans);
});

test.each(['04-20 05-10', '4月20日到5月10日', '4.20-5.10'])('a season of the fields, written “%s”', (typed) => {
  expect(reading(townFields(text), 'seasons')(typed)).toEqual([{ from: '04-20', to: '05-10' }]);
});
