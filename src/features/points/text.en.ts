import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the points of deputies. */
export const text = {
  title: 'Points',
  verbs: { prepare: 'Write down the resolved rule', amend: 'Amend', drop: 'Drop it', enact: 'Checked: put into force', switchOff: 'Switch off' },
  states: { draft: 'Waits for the {our.chair}', inForce: 'In force', ended: 'Switched off', dropped: 'Dropped' },
  fields: { meetingName: 'Meeting that resolved it', resolvedOn: 'Resolved on', fromOn: 'Counts from', words: 'The rule (as it was resolved)', lines: 'Which record counts how much', worthTenths: 'Points each', capTenths: 'Most in a year', reason: 'Why it is switched off' },
  hints: {
    prepare: 'No national rule knows points; they are local. First the {our.presidium} resolves, then its resolution is written down here. The {our.chair} checks it and puts it into force; whoever wrote it cannot.', meetingName: 'Such as: 12th meeting of the {our.presidium}', fromOn: 'Not before the resolution: what was done before it counts for nothing', lines: 'Only records the duty archive holds can count; leave the others empty. Decimals such as 0.5 will do. Honours never count.',
    enact: 'Compare it with the resolution: meeting, day, wording, points of each record. Every deputy is told.', enactNext: 'The rule of now counts up to {day}, this one from then on.', switchOff: 'Nobody sees points any more, of earlier years neither. They were kept nowhere, so there is nothing to delete. The duty archive stays as it is.',
  },
  notices: { prepared: 'A rule of points waits to be compared with the resolution', enacted: 'Points are tried from {day} on; you alone see yours, with how each line is counted', ended: 'Points are switched off' },
  refusals: {
    onlyTheOffice: 'The rule of points is written down by the {our.congressOffice}', onlyTheChair: 'The {our.chair} puts it into force', secondPerson: 'Whoever wrote the rule cannot put it into force; let somebody else amend and save it first', onlyReaders: 'Before it is in force the rule is read by the {our.presidium} and the {our.congressOffice}', replacedAlready: 'A later rule took the place of this one; switch off the one that holds',
    notResolvedYet: 'The day of the resolution has not come', beforeTheResolution: 'It cannot count from before the resolution', nothingCounts: 'At least one record must count', countedTwice: 'One record is named twice', capBelowOne: 'Points must be above nought, and the most of a year no less than one record', draftedAlready: 'A rule is being written already; amend that one', reachesBack: 'It can count from {day} at the earliest: what was before is counted by the earlier rule and stays so',
  },
  onlyYours: 'You alone see your points; they are a reminder for yourself. They are not published, ranked or exported and stand in no register or report; neither the {our.presidium} nor the {our.congressOffice} nor anybody above sees them. They have nothing to do with awards, appraisals, posts or your mandate, which ends by Article 62 of the Law on Deputies alone.',
  nobodyElse: 'A deputy alone sees his or her own points. Neither the {our.chair}, the {our.presidium}, the {our.congressOffice} nor anybody above sees anyone’s; there is no ranking, sum or export, and nothing in awards, appraisals, posts or mandates depends on them (a mandate ends by Article 62 of the Law on Deputies alone). Deputies see the rule and what each line is counted from, and may object (Article 24, Personal Information Protection Law).',
  pages: {
    offLead: 'Off, as it is unless the {our.presidium} resolves otherwise', onLead: 'On; each deputy sees his or her own', offMine: 'Points are not used here', offMineBody: 'What you do goes into the duty archive as always.', none: 'No rule yet', rule: '{name} ({day})', from: 'Counts from {from}', until: '{from} to {until}', prepared: 'Written by {who} on {day}', enacted: 'Put into force by {who} on {day}', ended: 'Switched off on {day}: {reason}', mayNotBoth: 'You wrote this one; somebody else checks it and puts it into force',
    table: { what: 'Record', worth: 'Each', cap: 'Most a year', times: 'This year', given: 'Counted' }, original: 'Wording of the rule', points: '{points}', total: 'Counted in {year}: {points}', mine: 'My points', year: 'Year', howCounted: 'How it is counted', lines: 'Where each line comes from', noLines: 'Nothing of this year counts yet. A line of the duty archive counts where the rule names it, from the day it began.', whole: 'Counts {points} ({points} each)', part: 'Counts {given} ({points} each; the most of a year, {cap}, is reached)', nothingLeft: 'No more (the most of a year, {cap}, is reached)',
    object: 'This is not right', evidence: 'From the duty archive: entered on {on}, {who}', system: 'the program', waiting: 'You objected and wait for an answer; struck out, it counts no more', open: 'See it in the duty archive', link: 'My points (only you see them)',
    said: { prepare: 'Written down; the {our.chair} is told', amend: 'Amended', drop: 'Dropped', enact: 'In force; deputies are told', switchOff: 'Switched off' },
  },
} as const satisfies Mirror<typeof zh>;
