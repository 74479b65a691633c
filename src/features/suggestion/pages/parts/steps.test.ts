import { expect, test } from 'vitest';
import { anyTown, inOurWords } from '#kernel/organs.ts';
import { text as words } from '../../text.ts';
import type { Detail } from './acts.ts';
import { stepsOf } from './steps.ts';
import { text as pageText } from './text.ts';

const reader = { locale: 'zh', tenant: anyTown } as const;
const [own, dictionary] = [inOurWords(pageText, reader), inOurWords(words, reader)];
const event = (verb: string, who: string | null, officeName: string | null) => ({ at: '2026-09-01T00:00:00.000Z', on: '2026-09-01', verb, who, officeName, words: null });

/** Who is named beside each of these steps. */
function doersOf(issuer: 'townGovernment' | 'own', ...timeline: ReturnType<typeof event>[]): (string | undefined)[] {
  const detail = { state: 'closed', timeline, assignments: [{ office: { id: '1', name: '水管站' }, role: 'main', state: 'accepted', issuer }] } as unknown as Detail;
  // what comes next stands behind what was done
  return stepsOf(detail, dictionary, own, 'zh').slice(0, timeline.length).map(({ who }) => who);
}

test('whoever signs for the government is not named as one of the handling office', () => {
  expect(doersOf('townGovernment', event('issueReply', '马文书', '水管站'))).toEqual(['马文书，以镇政府名义签发（承办：水管站）']);
  expect(doersOf('own', event('issueReply', '马文书', '水管站'))).toEqual(['水管站 · 马文书']);
});

test('an office does its own work; chair and deputy decide about it', () => {
  expect(doersOf('own', event('acceptWork', '李会', '水管站'), event('allowReturn', '周主席', '水管站'), event('accept', '陈干事', null), event('close', null, null)))
    .toEqual(['水管站 · 李会', '周主席（承办：水管站）', '陈干事', undefined]);
});
