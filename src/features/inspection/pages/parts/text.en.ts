import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: '{year}: of {all|item|items}, {count} not complete. A name leads to where it is put right.', whole: '{year}: {all|item|items}, all complete, {count} missing.', all: 'All', onlyMissing: 'Missing only', nothingMissing: 'Nothing is missing', noneYet: 'Nothing on record yet', sayWhere: 'Not kept here; say where the papers lie',
  columns: { asks: 'What is asked', standing: 'How it stands', held: 'Held', gaps: 'What is missing', acts: 'By hand' }, late: '{count|late entry|late entries}', more: '{count} more', saidNone: '{by} confirmed on {on} that there is nothing {words}', saidWhere: '{words} ({by}, {on})',
  visit: 'Inspection on {day}: {visitor}. Self-check from {check}.', packs: 'Packs', make: 'Make the pack for {year}', progress: 'Item {done} of {of}', pack: '{year}, {day}, {by}', size: '{files|file|files}, {megabytes} MB, kept until {until}',
  said: { added: 'Added to the checklist', noted: 'Noted; the self-check comes in time', where: 'Noted where it lies', none: 'Confirmed: nothing held', withdrawn: 'Withdrawn', dropped: 'Dropped', calledOff: 'Called off', ready: 'The pack is ready', failed: 'It was not made; try again, and tell the system administrator if it fails again' },
} as const satisfies Mirror<typeof zh>;
