import { expect, test } from 'vitest';
import { fill } from '#kernel/words.ts';
import { text } from '../text.ts';
import { titleIn } from './naming.ts';

test('a promise made by the day of its reply is known by its name, what somebody wrote is not', () => {
  for (const title of ['石桥村五组水塔漏水', '《村志》谁来写', '按答复办成']) expect(titleIn(fill(text.byDay, { title }), text.byDay)).toBe(title);
  for (const what of ['', '换好石桥村五组水塔', '《石桥村五组水塔漏水》', '：按答复办成']) expect(titleIn(what, text.byDay)).toBeNull();
});
