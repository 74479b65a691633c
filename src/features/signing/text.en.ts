import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the signing feature in English. */
export const text = {
  title: 'Signing and stand-ins',
  lead: 'How a reply is signed in your office, and who stands in',
  verbs: { arrange: 'Change the steps', standIn: 'Set stand-in and leave' },
  fields: { head: 'Head of the office checks', signer: 'Who signs', person: 'Who', standIn: 'Stand-in', awayFrom: 'Away from', awayTo: 'Until' },
  steps: { 1: 'First step', 2: 'Second step' },
  flow: { none: 'Whoever writes a reply may sign it; there is no step between', noneGovernment: 'A reply goes straight to the {our.governmentOffice} for signing; there is no step between', writes: 'written by the undertaker', checks: 'checked by {name}', signs: 'signed by {name}', government: 'signed by the {our.governmentOffice}', vacant: '{name} (has left; anybody in the office may do it)' },
  away: { title: 'Stand-ins', none: 'No stand-in yet', pair: '{name}: stand-in {other}', alone: '{name}: no stand-in; anybody in the office does it meanwhile', days: 'away from {from} until {to}', now: 'away now', change: 'Change' },
  hints: {
    head: 'May stay empty. With both empty all is as before', signer: 'With both filled, checking comes before signing; one person may hold both and does not check what he wrote himself', signerGovernment: 'Replies of inner offices of the {our.government} are signed by the {our.governmentOffice}; name here who looks at them before they leave the office',
    standIn: 'Left empty, anybody in the office does it meanwhile', away: 'Without days nobody is on leave', empty: 'Nobody works here yet. Ask the security administrator to give somebody a post here.', handOver: 'When somebody leaves, pass the suggestions he has on to others', choose: 'Nobody',
  },
  acts: { handOver: 'Pass open work on' },
  said: { arranged: 'The steps are changed', standIn: 'The stand-in is set' },
  none: 'You have no office here',
  refusals: { notYours: 'These are the steps of another office', onlyTheHead: 'The steps are changed by the head or signer of the office, or by the congress office', officeClosed: 'This office is closed', notYourSeat: 'Somebody else’s part in the signing is arranged by himself, the head of the office or the {our.congressOffice}', notAtOffice: 'Choose somebody who works in the office now', notHimself: 'Choose somebody else as stand-in', badDays: 'Say from which day until which day; the first must not be later than the last' },
} satisfies Mirror<typeof zh>;
