import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: '{year}: of {all|item|items}, {count} not complete. A name leads to where it is put right.', whole: '{year}: {all|item|items}, all complete, {count} missing.', all: 'All', onlyMissing: 'Missing only', nothingMissing: 'Nothing is missing', noneYet: 'Nothing on record yet', sayWhere: 'Not kept here; say where the papers lie',
  columns: { asks: 'What is asked', standing: 'How it stands', held: 'Held', gaps: 'What is missing', acts: 'By hand' }, late: '{count|late entry|late entries}', more: '{count} more', saidNone: '{by} confirmed on {on} that there is nothing {words}', saidWhere: '{words} ({by}, {on})',
  visit: 'Inspection on {day}: {visitor}. Self-check from {check}.', packs: 'Packs', make: 'Make the pack for {year}', progress: 'Item {done} of {of}', pack: '{year}, {day}, {by}', size: '{files|file|files}, {megabytes} MB, kept until {until}',
  byOwnList: ' ({list})', ours: 'Here called: {ours}', listOf: '{name} ({by})', asideNow: 'This checklist was set aside and is only shown', visitBy: ' By “{list}”.', toLists: 'Checklists',
  said: { chosen: 'The other checklist it is', added: 'Added to the checklist', noted: 'Noted; the self-check comes in time', where: 'Noted where it lies', none: 'Confirmed: nothing held', withdrawn: 'Withdrawn', dropped: 'Dropped', calledOff: 'Called off', ready: 'The pack is ready', failed: 'It was not made; try again, and tell the system administrator if it fails again' },
  lists: {
    title: 'Checklists', lead: 'The standard one is always there. Where an inspector brings his own list, make it here; then choose it for an inspection or a pack.', back: 'Inspection', caption: 'Checklists', columns: { name: 'Checklist', count: 'Items', use: 'Where it is used', acts: 'To do' },
    standardBy: 'The program’s own, and what this {our.area} added', noOthers: 'There is no other; self-check and packs go by the standard one.', aside: 'Set aside', visit: '{day}, {visitor}', packs: '{count|pack was|packs were} made by it', packedHint: ': it stays as it is, copy it to change it', nowhere: 'Not used yet', see: 'Self-check', copy: 'Copy', copyOf: 'Copy “{name}”',
    tick: 'Tick what is asked', tickHint: 'Tick from the top of his list: the order of ticking is the order of the list.', order: 'In this order ({count|item|items})', none: 'Nothing is ticked yet.', number: 'His number', numberHint: 'Such as: 1 (1)', asks: 'His words', asksNew: 'What is asked', asksHint: 'Left empty, ours are used', up: 'Up', down: 'Down', off: 'Take off', fresh: 'Something that is not above', freshName: 'Added item',
    said: { made: 'The checklist is made', changed: 'Changed', aside: 'Set aside' },
  },
} as const satisfies Mirror<typeof zh>;
