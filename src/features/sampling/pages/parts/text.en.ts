import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: 'Every draw stands here by its number and cannot be taken back.', none: 'Nothing was drawn yet. “Draw” picks a few cases at random.', caption: 'All draws', scope: '{subject}, {from} to {to}', counts: '{drawn} of {count}', again: 'This scope for time {times}', county: 'County', by: 'Drawn by', at: 'Drawn at', draw: 'Spot check {number}', any: 'any',
  inScope: '{count|case|cases} in this scope', drawnBefore: 'drawn from {times|time|times} before; this will be draw {next} of it', drawn: 'Drawn',
  tabs: { cases: 'Cases', residents: 'To call back', how: 'How it was drawn' }, cases: 'Drawn cases', late: 'late by {days|day|days}', lateSteps: '{count|late step|late steps}, at most {days|day|days}', inTime: 'same day', open: 'Look', toCases: 'Back to the cases', onlyLate: 'With late entries', all: 'All',
  steps: 'Steps: day it happened, day it was entered', letters: 'Letters', files: 'Papers', promises: 'Promises and evidence', record: 'Record of acts (who did what and when)', noPromises: 'No promises', noFiles: 'No papers', noLetters: 'No letters', evidence: 'Evidence asked: {words}', claimed: 'What was done: {words}', spent: 'Spent {yuan} yuan', due: 'due {day}', firstDue: 'first due {day}', voided: 'void', program: 'The program or a county officer',
  residents: 'Residents who agreed to be called', noResidents: 'No resident behind the drawn cases agreed to be called. They may agree when they write.', behind: 'Behind {number}', noName: 'No name left', reveal: 'See the phone', shown: 'This look is on record.', calls: '{day}: {outcome}', by2: 'entered by {who}', moreResidents: 'More than {most|resident|residents} agreed to be called; the first {most} are listed. For the others draw again from a narrower scope.', pages: 'Pages of spot checks', notCalled: 'Not called yet', entered: 'Noted',
  how: 'How it was drawn', population: 'Cases in the scope', hash: 'Hash of all numbers', seed: 'Seed', method: 'SHA-256 of seed/number for each case, the {count} smallest. Check: printf \'{seed}/number\' | sha256sum', before: 'Drawn from before', times: '{count|time|times}',
  exports: 'Exports', noExports: 'Nothing exported yet', sha: 'Hash', gone: 'The file is no longer kept', download: 'Download', exported: 'Exported; SHA-256: {sha}', back: 'All draws',
} as const satisfies Mirror<typeof zh>;
