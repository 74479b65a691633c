import { describe, expect, test } from 'vitest';
import { plant, readTree } from '#tests/support/source-tree.ts';
import * as burden from '#tests/support/laws/burden.ts';
import type { Law } from '#tests/support/laws/law.ts';
import * as layers from '#tests/support/laws/layers.ts';
import * as mirrors from '#tests/support/laws/mirrors.ts';
import * as papers from '#tests/support/laws/papers.ts';
import * as roles from '#tests/support/laws/roles.ts';
import * as sizes from '#tests/support/laws/sizes.ts';
import { soundHouse } from '#tests/support/laws/sound-house.ts';
import * as tables from '#tests/support/laws/tables.ts';
import * as time from '#tests/support/laws/time.ts';
import * as words from '#tests/support/laws/words.ts';

const isLaw = (value: unknown): value is Law => typeof value === 'object' && value !== null && 'sentence' in value;
const laws = [layers, mirrors, sizes, time, tables, words, papers, burden, roles].flatMap((book) => Object.values<unknown>(book).filter(isLaw));

const project = readTree(new URL('..', import.meta.url).pathname);

describe('the laws of the house hold', () => {
  for (const { sentence, breaches } of laws) test(sentence, () => expect(breaches(project)).toEqual([]));
});

describe('each law is silent in a sound house and finds every fault planted in it', () => {
  for (const { sentence, breaches, faults } of laws) {
    test(`silent: ${sentence}`, () => expect(breaches(soundHouse)).toEqual([]));
    for (const [fault, files] of Object.entries(faults)) {
      test(`finds ${fault}: ${sentence}`, () => {
        const found = breaches(plant(soundHouse, files)).join('\n');
        // It must name a planted file, or the whole program where the fault is a sum over it.
        expect([...Object.keys(files), 'src/ has'].some((path) => found.includes(path)), found || 'found nothing').toBe(true);
      });
    }
  }
  test('no law comes without a planted fault', () => {
    expect(laws.filter(({ faults }) => Object.keys(faults).length === 0)).toEqual([]);
  });
});
