import { expect, test } from 'vitest';
import { newDraft, plainShelf, sendDrafts, type Draft, type Sent } from './drafts.ts';

/** A localStorage in memory. */
function storage(): Parameters<typeof plainShelf>[0] {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() { return items.size; },
  };
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute));
const ready = (owner: string, body: string, minute: number): Draft<string> => ({ ...newDraft(owner, 'opinion.submit', body, at(minute)), ready: true });

test('a draft survives in the shelf and leaves it only after the server said yes', async () => {
  const shelf = plainShelf(storage());
  const draft = ready('chen', '水塔漏水', 1);
  await shelf.put(draft);
  expect(await sendDrafts(shelf, 'chen', async () => ({ outcome: 'away' }))).toBe(0);
  expect(await shelf.all()).toEqual([draft]);
  const keys: string[] = [];
  const send = async (one: Draft): Promise<Sent> => { keys.push(one.id); return { outcome: 'sent' }; };
  expect(await sendDrafts(shelf, 'chen', send)).toBe(1);
  expect(await sendDrafts(shelf, 'chen', send)).toBe(0);
  expect(keys).toEqual([draft.id]);
  expect(await shelf.all()).toEqual([]);
});

test('drafts go out oldest first and wait together when the line breaks', async () => {
  const shelf = plainShelf(storage());
  for (const [body, minute] of [['second', 2], ['first', 1], ['third', 3]] as const) await shelf.put(ready('chen', body, minute));
  const seen: unknown[] = [];
  const sent = await sendDrafts(shelf, 'chen', async (draft) => {
    seen.push(draft.body);
    return draft.body === 'second' ? { outcome: 'away' } : { outcome: 'sent' };
  });
  expect(sent).toBe(1);
  expect(seen).toEqual(['first', 'second']);
  expect(await shelf.all()).toHaveLength(2);
});

test('a refused draft goes back to its writer with the reason and is not sent again by itself', async () => {
  const shelf = plainShelf(storage());
  await shelf.put(ready('chen', 'x', 1));
  await sendDrafts(shelf, 'chen', async () => ({ outcome: 'refused', reason: '请选您住的村' }));
  expect(await shelf.all()).toMatchObject([{ ready: false, refused: '请选您住的村' }]);
  expect(await sendDrafts(shelf, 'chen', async () => ({ outcome: 'sent' }))).toBe(0);
});

test('nobody sends what another person wrote on the same phone, nor what is still being written', async () => {
  const shelf = plainShelf(storage());
  await shelf.put(ready('chen', 'x', 1));
  await shelf.put(newDraft('ma', 'opinion.submit', 'y', at(2)));
  expect(await sendDrafts(shelf, 'ma', async () => ({ outcome: 'sent' }))).toBe(0);
  expect(await shelf.all()).toHaveLength(2);
});

test('where the writer wants the answer, it stays on the phone and the words leave it', async () => {
  const shelf = plainShelf(storage());
  const said = (name: string, minute: number): Draft => ({ ...newDraft('chen', 'opinion.enter', { content: '水塔漏水', name }, at(minute)), ready: true, keepsAnswer: true });
  await shelf.put(said('孙桂花', 1));
  await shelf.put(said(' ', 2));
  expect(await sendDrafts(shelf, 'chen', async () => ({ outcome: 'sent', answer: { number: '2026-000123' } }))).toBe(2);
  expect(await shelf.all(), 'of the name only whether there was one').toMatchObject([{ ready: false, body: {}, nameless: false, answer: { number: '2026-000123' } }, { body: {}, nameless: true }]);
  expect(JSON.stringify(await shelf.all())).not.toContain('孙桂花');
  expect(await sendDrafts(shelf, 'chen', async () => ({ outcome: 'away' }))).toBe(0);
});
