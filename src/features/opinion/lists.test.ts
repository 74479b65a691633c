import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Grant, receiptHolder, roles, visitor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { judge } from '#kernel/verdict.ts';
import { type Town, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeOffice, makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';
import { policy } from './policy.ts';
import { type Opinion, choices, dueOn, excerptOf, kinds, lampOf, ratings, sources, states } from './rules.ts';
import { searchCondition } from './store/search.ts';
import { find, insert, onDeskOf, update, visibleTo } from './store.ts';
import { list } from './store/list.ts';

const house = await testHouse();
const today = '2026-09-01';
let town: Town;
const stations: string[] = [];
const offices: string[] = [];
const people: string[] = [];
const sample: string[] = [];
const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;

beforeAll(async () => {
  town = await makeTown(house);
  for (let n = 0; n < 3; n += 1) {
    stations.push((await makeStation(house, town)).id);
    offices.push((await makeOffice(house, town, 'department')).id);
    people.push((await makePerson(house, town)).personId);
  }
  await house.database.inTenant(town.id, async (tx) => {
    const lead = newId();
    for (let n = 0; n < 240; n += 1) {
      const id = n === 0 ? lead : newId();
      const maybe = <T>(all: readonly T[], salt: number): T | null => ((n * 7 + salt) % 3 === 0 ? null : pick(all, n * 5 + salt));
      await insert(tx, {
        id, number: `2026-${String(n + 1).padStart(6, '0')}`, outsideNumber: null, source: pick(sources, n), choice: pick(choices, n * 3), placeCode: town.village, stationId: maybe(stations, 1), deputyPersonId: maybe(people, 2),
        receivedOn: addDays(today, -(n % 50)), lookDueOn: addDays(today, (n % 9) - 4), answerDueOn: addDays(today, (n % 23) - 10), forReview: n % 17 === 0, floodId: null, consentName: n % 2 === 0, consentPublish: false, consentCall: false,
        content: `第 ${n} 件`, spot: null, entryMode: null, enteredBy: null, createdAt: house.clock.now(), secretHash: Buffer.from(id), codeHash: Buffer.from(id),
      });
      const state = pick(states, n);
      const when = house.clock.now();
      await update(tx, id, {
        state, kind: maybe(kinds, 3), officeId: maybe(offices, 4), lookedAt: n % 4 === 0 ? null : when, explainedAt: n % 5 === 0 ? when : null, againDueOn: n % 6 === 0 ? addDays(today, (n % 13) - 6) : null,
        answeredAt: n % 2 === 0 ? when : null, rating: n % 2 === 0 ? pick(ratings, n) : null, noticedAt: n % 3 === 0 ? when : null,
        ...(state === 'merged' ? { mergedIntoId: lead, stateBefore: 'received' as const } : {}),
        ...(state === 'elsewhere' ? { elsewhereChannel: 'court', noticeDueOn: addDays(today, (n % 11) - 5) } : {}),
      });
      sample.push(id);
    }
  });
});

const grant = fc.record({ role: fc.constantFrom(...roles), station: fc.nat(2), office: fc.nat(2) }).map(({ role, station, office }): Grant => ({
  role, ...(['stationHead', 'convener', 'recorder'].includes(role) ? { stationId: pick(stations, station) } : {}), ...(role === 'handler' ? { officeId: pick(offices, office) } : {}),
}));
/** Everybody who may come: residents with and without receipt, and people with any set of roles. */
const actors = fc.oneof(
  fc.constant(null), fc.nat(239),
  fc.record({ person: fc.option(fc.nat(2)), grants: fc.array(grant, { maxLength: 3 }) }),
).map((who): Actor => {
  if (who === null) return visitor(town.id, 'township');
  if (typeof who === 'number') return receiptHolder(town.id, 'township', pick(sample, who));
  return { ...visitor(town.id, 'township'), accountId: newId(), personId: who.person === null ? newId() : pick(people, who.person), name: '某人', grants: who.grants, via: 'session' };
});

const inTown = <T>(task: Parameters<typeof house.database.inTenant<T>>[1]) => house.database.inTenant(town.id, task, 'read');
const everything = () => inTown(async (tx) => {
  const all: Opinion[] = [];
  for (const id of sample) all.push((await find(tx, id, false))!);
  return all;
});

describe('what a list shows is what a policy allows', () => {
  test('visibleTo in SQL and policy.see give the same answer for everybody and every opinion', async () => {
    const all = await everything();
    let [seen, unseen] = [0, 0];
    await fc.assert(fc.asyncProperty(actors, async (actor) => {
      const inSql = await inTown((tx) => tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where(visibleTo(actor)).execute());
      const shown = new Set(inSql.map(({ id }) => id));
      for (const opinion of all) {
        const may = judge(policy.see, actor, opinion, today) === null;
        if (may) seen += 1; else unseen += 1;
        expect(shown.has(opinion.id), `${opinion.number} ${opinion.state} ${opinion.kind} ${JSON.stringify(actor.grants)}`).toBe(may);
      }
    }), { numRuns: 150 });
    // The sample must have been able to show a difference.
    expect(Math.min(seen, unseen)).toBeGreaterThan(1000);
  });

  test('nobody has on his desk what he may not see, nor what is done', async () => {
    await fc.assert(fc.asyncProperty(actors, async (actor) => {
      const desk = await inTown((tx) => tx.db.selectFrom('opinion').select(['id', 'state']).where('tenantId', '=', tx.tenantId).where(onDeskOf(actor)).execute());
      const mine = new Set((await inTown((tx) => tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where(visibleTo(actor)).execute())).map(({ id }) => id));
      for (const { id, state } of desk) {
        expect(mine.has(id)).toBe(true);
        expect(['answered', 'rated', 'closed', 'void', 'merged']).not.toContain(state);
      }
    }), { numRuns: 200 });
  });
});

describe('the day something is due', () => {
  test('is the same in SQL and in the rules', async () => {
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const all = (await everything()).filter((opinion) => !opinion.forReview);
    const pages = async (lamp: 'soon' | 'late') => {
      const found: string[] = [];
      for (let offset = 0; ; offset += 20) {
        const { rows } = await inTown((tx) => list(tx, clerk, today, { lamp }, offset));
        found.push(...rows.map(({ id }) => id));
        if (rows.length < 20) return found.sort();
      }
    };
    for (const colour of ['soon', 'late'] as const) {
      expect(await pages(colour)).toEqual(all.filter((opinion) => lampOf(opinion, today)?.colour === colour).map(({ id }) => id).sort());
    }
  });

  test('orders open work, the oldest first', async () => {
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const { rows } = await inTown((tx) => list(tx, clerk, today, { group: 'open' }, 0));
    const days = rows.map((row) => dueOn(row)).filter((on) => on !== null);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(5);
  });
});

describe('search', () => {
  const searchTown = makeTown(house);
  const texts = ['老街路灯坏了三盏', '石桥五组水塔漏水', '村口 Wi-Fi 没信号', '𠮷祥巷的化粪池满了', '路', '１２３号楼电梯停了', '100% 的人都说路不平', "O'Brien 超市门口积水"];
  const search = async (words: string) => {
    const at = await searchTown;
    const clerk = await makePerson(house, at, [{ role: 'clerk' }]);
    return ((await seeing(house, clerk, 'opinion.list', { search: words })) as unknown as { rows: { excerpt: string }[] }).rows.map(({ excerpt }) => excerpt);
  };
  beforeAll(async () => {
    for (const content of texts) await makeOpinion(house, await searchTown, { content });
  });

  test.each([
    ['路灯', ['老街路灯坏了三盏']], ['水塔漏', ['石桥五组水塔漏水']], ['路', ['100% 的人都说路不平', '路', '老街路灯坏了三盏']], ['wi-fi', ['村口 Wi-Fi 没信号']], ['𠮷祥', ['𠮷祥巷的化粪池满了']],
    ['123号', ['１２３号楼电梯停了']], ['100%', ['100% 的人都说路不平']], ["o'brien", ["O'Brien 超市门口积水"]], ['老街 三盏', ['老街路灯坏了三盏']], ['三盏老街', []], ['%', []], ['没有的词', []],
  ])('%s', async (words, expected) => expect(await search(words)).toEqual(expected));

  test('a long one is cut in SQL as excerptOf cuts it', async () => {
    const content = `𠮷祥巷\n${'灯不亮了'.repeat(20)}`;
    await makeOpinion(house, await searchTown, { content });
    expect(await search('灯不亮了')).toEqual([excerptOf(content)]);
  });

  test('finds every piece of two to four characters', async () => {
    expect.hasAssertions();
    for (const content of texts.filter((text) => text.length > 3)) {
      const letters = [...content];
      for (const size of [2, 3, 4]) {
        for (let at = 0; at + size <= letters.length; at += 1) {
          const piece = letters.slice(at, at + size).join('').trim();
          if (/^\p{Script=Han}{2,}$/u.test(piece)) expect(await search(piece), piece).toContain(content);
        }
      }
    }
  });

  test('by number finds the one, and nothing of what one may not see', async () => {
    const at = await searchTown;
    const stranger = await makePerson(house, at, [{ role: 'deputy' }]);
    expect(await search('2026-000002')).toEqual(['石桥五组水塔漏水']);
    expect(await seeing(house, stranger, 'opinion.list', { search: '路灯' })).toMatchObject({ rows: [], total: 0 });
  });

  test('looks in its own town alone, also when asked for another', async () => {
    const at = await searchTown;
    const rows = await house.database.inTenant(town.id, async (tx) => tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where(await searchCondition({ ...tx, tenantId: at.id }, '路灯')).execute(), 'read');
    expect(rows).toEqual([]);
  });
});

describe('figures', () => {
  test('for everybody hold numbers and villages, no words', async () => {
    const figures = await seeing(house, visitor(town.id, 'township'), 'opinion.publicFigures', { year: 2026 });
    const all = (await everything()).filter((opinion) => opinion.state !== 'void' && !opinion.forReview);
    expect(figures).toMatchObject({ received: all.length, answered: all.filter((opinion) => opinion.answeredAt).length, satisfied: all.filter((opinion) => opinion.rating === 'satisfied').length });
    expect(JSON.stringify(figures)).not.toContain('第 ');
  });

  test('of an empty year are nought', async () => {
    expect(await seeing(house, visitor(town.id, 'township'), 'opinion.publicFigures', { year: 2001 })).toMatchObject({ received: 0, medianDays: null, months: [], places: [] });
  });
});
