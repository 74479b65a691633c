import { type Reader, wordsFor } from '#kernel/organs.ts';
import { share } from '#kernel/share.ts';
import { fill } from '#kernel/words.ts';
import { type Calls, type CongressPresence, type Presence, callsOf } from './rules.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const wordsOf = (reader: Reader) => wordsFor(reader, { zh, en });
const full = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('');

/** The three rates of one deputy in words; a percent only from enough occasions on. */
export function deputySentences(reader: Reader, one: Presence): { key: 'attendance' | 'speaking' | 'proposals'; label: string; words: string }[] {
  const { deputy: said, labels } = wordsOf(reader);
  const calls = callsOf(one);
  const part = (sentence: string, { called, came, leave, absent }: Calls) =>
    (called === 0 ? null : full(fill(sentence, { called, came }), leave > 0 ? fill(said.leave, { count: leave }) : null, absent > 0 ? fill(said.absent, { count: absent }) : null, said.stop));
  const percent = (sentence: string, number: number, of: number) => { const is = share(number, of); return is === null ? null : fill(sentence, { percent: is }); };
  return [
    { key: 'attendance', label: labels.attendance, words: full(part(said.sessions, one.sessions), part(said.activities, one.activities), calls.called === 0 ? said.neverCalled : null, one.along > 0 ? fill(said.along, { count: one.along }) : null, percent(said.attendanceShare, calls.came, calls.called)) },
    { key: 'speaking', label: labels.speaking, words: one.heard === 0 ? said.neverHeard : full(fill(said.spoke, { heard: one.heard, spoke: one.spoke }), percent(said.speakingShare, one.spoke, one.heard)) },
    { key: 'proposals', label: labels.proposals, words: full(fill(said.suggestions, { led: one.led, cosigned: one.cosigned }), one.motionsLed + one.motionsJoined > 0 ? fill(said.motions, { led: one.motionsLed, joined: one.motionsJoined }) : null) },
  ];
}

/** The sentences of a report about all deputies. */
export function congressSentences(reader: Reader, title: string, all: CongressPresence): string[] {
  const { congress: said } = wordsOf(reader);
  const of = (sentence: string, number: number, whole: number) => {
    const percent = share(number, whole);
    return percent === null ? '' : fill(sentence, { percent });
  };
  const part = (name: string, { called, came, leave, absent }: Calls) => (called === 0 ? fill(said.noneHeld, { name }) : full(fill(said.turnout, { name, called, came, leave, absent }), of(said.turnoutShare, came, called), said.stop));
  const ever = (sentence: string, number: number, whole: number) => full(fill(sentence, { count: number, deputies: whole }), of(said.share, number, whole), said.stop);
  return [
    fill(said.title, { title, deputies: all.deputies }), part(said.sessions, all.sessions), part(said.activities, all.activities),
    ever(said.everCame, all.everCame, all.everCalled), ever(said.everSpoke, all.everSpoke, all.deputies), ever(said.everProposed, all.everProposed, all.deputies), fill(said.handedIn, { led: all.led, motions: all.motionsLed }),
  ];
}
