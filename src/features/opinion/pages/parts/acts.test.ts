import { expect, test } from 'vitest';
import * as z from 'zod';
import { opinion } from '../../contract.ts';
import { type ActName, acts, actsFor, beginWith, bodyOf, type Detail, needsForm } from './acts.ts';

const names = Object.keys(acts) as ActName[];
const destination = ['stationId', 'deputyId', 'placeCode'];

interface Field { maxLength?: number; enum?: string[] }
const schemaOf = (name: ActName) => z.toJSONSchema(opinion.verbs[name].input) as { properties: Record<string, Field>; required?: string[] };

test('every verb done to one opinion has a form, and each form asks exactly what its verb takes', () => {
  const others = ['submit', 'enter', 'findByName', 'sift', 'siftFlood', 'undoSift', 'askErasure', 'askPhoneCode', 'confirmPhone'];
  expect([...names, ...others].sort()).toEqual(Object.keys(opinion.verbs).sort());
  for (const name of names) {
    const asked = acts[name].fields.flatMap((field) => (field.kind === 'destination' ? destination : [field.name]));
    const taken = Object.keys(schemaOf(name).properties).filter((key) => key !== 'id' && key !== 'version');
    expect([name, asked.sort()]).toEqual([name, taken.sort()]);
  }
});

test('what is required, how long it may be and what may be chosen stand in the form as in the contract', () => {
  for (const name of names) {
    const { properties, required = [] } = schemaOf(name);
    for (const field of acts[name].fields.filter(({ kind }) => kind !== 'destination')) {
      const wanted = properties[field.name];
      expect([name, field.name, field.limit]).toEqual([name, field.name, wanted?.maxLength]);
      expect([name, field.name, field.choices?.of]).toEqual([name, field.name, wanted?.enum]);
      // a tick that is left alone says no
      if (field.kind !== 'tick') expect([name, field.name, field.required ?? false]).toEqual([name, field.name, required.includes(field.name)]);
    }
  }
});

const detail = {
  id: '0199a000-0000-7000-8000-000000000001', version: 3, state: 'received', kind: null, placeCode: '330000000201', station: null, deputy: null, timeline: [], takenOn: false, summary: null,
  consentName: true, consentPublish: false, consentCall: false, can: ['classify', 'route', 'sendElsewhere', 'void', 'comment', 'lookAt'], routes: { stations: [], deputies: [], villageCommittee: { id: 'v', name: '石桥村民委员会' } },
} as unknown as Detail;

test('while nobody has it, passing it on comes first; taking it on is not offered again', () => {
  expect(actsFor(detail)).toEqual(['route', 'lookAt', 'classify', 'sendElsewhere', 'comment', 'void']);
  const looked = { ...detail, state: 'withDeputy' as const, station: { id: 's', name: '石桥站' }, takenOn: true };
  expect(actsFor(looked)).toEqual(['route', 'classify', 'sendElsewhere', 'comment', 'void']);
});

test('what asks nothing is done with one tap', () => {
  expect(names.filter((name) => !needsForm(name)).sort()).toEqual(['lookAt', 'takeUp']);
});

test('a form begins with what is known and sends only what was said', () => {
  expect(beginWith('handToVillage', detail, '2026-11-22')).toEqual({ officeId: 'v', note: '' });
  expect(bodyOf('handToVillage', detail, { officeId: 'v', note: ' ' })).toEqual({ id: detail.id, version: 3, officeId: 'v' });
  expect(bodyOf('comment', detail, { words: '已打电话', toResident: '' })).toEqual({ id: detail.id, version: 3, words: '已打电话', toResident: false });
  expect(bodyOf('consent', detail, beginWith('consent', detail, '2026-11-22'))).toMatchObject({ consentName: true, consentPublish: false });
  expect(bodyOf('reveal', detail, { ground: '电话告知' })).toEqual({ id: detail.id, ground: '电话告知' });
});
