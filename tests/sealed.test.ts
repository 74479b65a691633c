import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '#apps/features.ts';
import { InvalidInput, parseInput } from '#platform/input.ts';

/** Every sealed column and the one way to read it: a verb that asks for a ground and is audited, or nobody, with the reason. */
const ways: Readonly<Record<string, string>> = {
  'PersonRow.phoneSealed': 'account.reveal',
  'OpinionContactRow.nameSealed': 'opinion.reveal',
  'OpinionContactRow.phoneSealed': 'opinion.reveal',
  'OpinionContactRow.addressSealed': 'opinion.reveal',
  'HouseholdContactRow.nameSealed': 'contact.reveal',
  'HouseholdContactRow.phoneSealed': 'contact.reveal',
  'DeedWitnessRow.nameSealed': 'contact.reveal',
  'DeedWitnessRow.phoneSealed': 'contact.reveal',
  'PetitionContactRow.nameSealed': 'petition.reveal',
  'PetitionContactRow.phoneSealed': 'petition.reveal',
  'PetitionContactRow.addressSealed': 'petition.reveal',
  'PetitionContactRow.representativesSealed': 'petition.reveal',
  'MessageRow.sealed': 'nobody: opened only to send it',
  'RosterImportRow.rowsSealed': 'nobody: read back masked for the preview, emptied when it is over',
  'SheetDraftRow.rowsSealed': 'nobody: read back for the preview, emptied when it is over',
  'WebhookRow.secretSealed': 'nobody: shown once, opened only to sign',
  'TotpRow.secretSealed': 'nobody: shown to its owner until it is in use',
  'SignInStepRow.askedSealed': 'nobody: answered by the browser that was asked',
};

const tables = readFileSync('db/tables.ts', 'utf8');
const sealedColumns = [...tables.matchAll(/export interface (\w+) \{\n(.*?)\n\}/gs)].flatMap(([, table = '', columns = '']) =>
  [...columns.matchAll(/^\s*(\w*[sS]ealed): /gm)].map(([, column]) => `${table}.${column}`));
const verbs = new Map(features.flatMap(({ contract }) => Object.values(contract.verbs).map((verb) => [verb.name, verb] as const)));

test('every sealed column has exactly one way to be read, or says why nobody reads it', () => {
  expect(sealedColumns.length).toBeGreaterThan(5);
  expect(Object.keys(ways).sort()).toEqual(sealedColumns.sort());
});

test('each such way is a verb that refuses without a ground, and there is no other that reveals', () => {
  const named = new Set(Object.values(ways).filter((way) => !way.startsWith('nobody: ')));
  expect([...verbs.keys()].filter((name) => /\.reveal/.test(name)).sort()).toEqual([...named].sort());
  for (const name of named) {
    const verb = verbs.get(name)!;
    expect(() => parseInput(verb, { id: '01900000-0000-7000-8000-000000000001' }, 'zh'), name).toThrow(InvalidInput);
    expect(parseInput(verb, { id: '01900000-0000-7000-8000-000000000001', ground: '通知开会' }, 'zh'), name).toMatchObject({ ground: '通知开会' });
  }
});
