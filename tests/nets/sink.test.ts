import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { demoSignIns } from '#apps/server/demo.ts';
import { leakInAnswer, leakInLog, searchSink } from '../../tools/sink.ts';

const folder = mkdtempSync(join(tmpdir(), 'xiangyi-sink-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a phone', '{"msg":"sent to 13912345678"}'], ['an ID number', '{"msg":"read 330102199003078514"}'], ['an ID number', '{"msg":"read 33010219900307851X"}'],
  ['a resident’s name or words', '{"reason":"谷雨甲 not found"}'], ['a resident’s name or words', '居民原话：水塔漏水'],
])('%s in a log is found', (what, line) => {
  expect(leakInLog(line)).toBe(what);
});

test.each([
  '{"job":"01991234-5678-7abc-8def-013912345678","attempt":1}', '{"time":1790000000000}', '{"hash":"ab13912345678cd"}', '{"to":"139****5678"}', '{"code":"330102101201"}',
])('%s is nobody’s', (line) => {
  expect(leakInLog(line)).toBeNull();
});

test('what a start on invented data prints is nobody’s, and the same number elsewhere is found', () => {
  expect(demoSignIns().filter((line) => leakInLog(`  ${line}`))).toEqual([]);
  expect(demoSignIns().filter((line) => leakInLog(`{"msg":"${line}"}`))).toHaveLength(1);
});

test('a phone in an answer is found, unless the view is there to show it', () => {
  expect(leakInAnswer('opinion.list {"rows":[{"phone":"13912345678"}]}')).toBe('a phone in clear');
  expect(leakInAnswer('opinion.list {"rows":[{"phone":"139****5678","name":"谷雨"}]}')).toBeNull();
  expect(leakInAnswer('deputy.publicCard {"phone":"13912345678"}')).toBeNull();
  expect(leakInAnswer('register.page {"opened":true,"rows":["13912345678"]}')).toBeNull();
  expect(leakInAnswer('register.page {"opened":false,"rows":["13912345678"]}')).toBe('a phone in clear');
});

test('all a run has kept is searched, line by line', () => {
  writeFileSync(join(folder, '1.log'), '{"msg":"fine"}\n{"msg":"call 13912345678"}\n');
  writeFileSync(join(folder, '1.answers'), 'opinion.list {"rows":[]}\n');
  expect(searchSink(folder)).toEqual({ lineCount: 3, leaks: [{ where: '1.log', what: 'a phone', line: '{"msg":"call 13912345678"}' }] });
});
