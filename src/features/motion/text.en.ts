import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of motions. */
export const text = {
  title: 'Motions',
  numbering: 'Motion {number}, term {term}, session {sitting}',
  states: {
    draft: 'Draft', cosigning: 'Co-signing', submitted: 'Awaits the {our.presidium}', withCommittee: 'With the motions committee', reported: 'Reported on, awaits the {our.presidium}', onAgenda: 'On the agenda', asSuggestion: 'Handled as a suggestion', adopted: 'Adopted', rejected: 'Not adopted', laidOver: 'Laid over', withdrawn: 'Withdrawn', void: 'Void',
  },
  verbs: {
    draft: 'Write a motion', amend: 'Change', askCosigners: 'Ask co-signers', cosign: 'Co-sign', declineCosign: 'Do not co-sign', recordPaperSignature: 'Record a signature', submit: 'Hand in', withdraw: 'Put the draft away', sendToCommittee: 'To the motions committee first', recordReport: 'Record the report', putOnAgenda: 'Put on the agenda', treatAsSuggestion: 'Treat as a suggestion',
    askWithdrawal: 'Ask to withdraw', agreeWithdrawal: 'Agree to withdrawal', refuseWithdrawal: 'Refuse withdrawal', recordOutcome: 'Record the vote', mendTitle: 'Mend the title', checkPublication: 'Publication check', confirmPublication: 'Confirm the publication', hide: 'Take out of sight', handOver: 'Hand over to another deputy', void: 'Void',
  },
  outcomes: { adopted: 'Adopted', rejected: 'Not adopted', laidOver: 'Laid over' },
  fields: {
    title: 'Title', ground: 'Reason', basis: 'Basis', plan: 'Plan', publicConsent: 'It may be published in full, also if handled as a suggestion', lead: 'Lead deputy', number: 'Number', state: 'Stage', signers: 'Movers', cosigners: 'Co-signers', submittedOn: 'Handed in on', decidedOn: 'Decided on', decisionGround: 'Ground of the decision', report: 'Report', reportedOn: 'Reported on', outcome: 'Result of the vote', outcomeOn: 'Voted on', outcomeWords: 'What the minutes say',
    withdrawal: 'Why it is to be withdrawn', words: 'Explanation', on: 'Date', files: 'Signed papers', publicSince: 'Public since', withPaper: 'Publish reason, basis and plan as well', decisionWords: 'Ground of the decision, as published', reportWords: 'Report, as published', outcomePublic: 'The vote, as published', hideWords: 'Why it is taken out of sight', topic: 'Topic', placeCode: 'Village or community', suggestion: 'Suggestion it became', typedBy: 'Typed by',
  },
  hints: {
    withPaper: 'Strike out names of residents, telephones and addresses first', title: 'For example: Clean up the Qinghe river and end fishing by electric shock', ground: 'Why it is moved: which problem is to be solved', basis: 'What it rests on: law and policy, facts and figures found', plan: 'What the congress is to decide: how, by whom, by when', power: 'A motion is made to the deputies’ own congress only and must lie within its power. To have an office do something, a suggestion is enough.',
    on: 'If it was done on paper earlier, that day', signers: 'At least {count|deputy|deputies}, the lead included, each confirm their own wish', outcomeWords: 'For example: 57 of 60 deputies present, 55 in favour', ground2: 'The deputies read it', topic: 'Used when it is assigned as a suggestion', publicWords: 'Look once more: no phones, addresses or private matters of others', scan: 'A photo of the signed print; the signatures must be readable',
  },
  notices: {
    cosignAsked: '{who} asks you to co-sign a motion: “{what}”', signatureNoted: 'It was noted that you co-sign the motion “{what}”. If you did not, tell the {our.congressOffice} at once', wordsChanged: 'The motion “{what}” has changed; please read it again before you confirm', cosigned: '{who} co-signs the motion “{what}”', submitted: 'A motion was handed in for the {our.presidium} to decide: “{what}”', withCommittee: 'The motion “{what}” goes to the motions committee; please record its report',
    reported: 'The motion “{what}” was reported on and awaits the {our.presidium}', onAgenda: 'The motion “{what}” is on the agenda', asSuggestion: 'The motion “{what}” is not on the agenda and goes on as a suggestion', withdrawalAsked: 'The movers ask to withdraw the motion “{what}”', withdrawalAgreed: 'The {our.presidium} agreed to the withdrawal of the motion “{what}”', withdrawalRefused: 'The {our.presidium} did not agree to the withdrawal of the motion “{what}”; it goes on',
    adopted: 'The motion “{what}” was adopted', rejected: 'The motion “{what}” was not adopted', laidOver: 'The motion “{what}” was laid over', toConfirm: 'Please confirm the publication check of the motion {what}', titleMended: 'The title of the motion {from} now reads {what}', published: 'The motion “{what}” is published', voided: 'The motion “{what}” is void', leadless: 'The mandate of {who} has ended; who takes over {count|motion|motions}?', handedOver: 'You now lead the motion “{what}”',
  },
  titleMended: 'Title before: {from}. {words}',
  events: { leadless: 'Mandate of the lead ended' },
  laws: { wholeMotion: 'A motion has a reason, a basis and a plan', movedJointly: 'Five deputies of a township, ten of a county may move jointly', decidedByPresidium: 'The presidium of the session decides whether it stands on the agenda', withdrawnBeforeVote: 'Before the vote it may be withdrawn with the consent of the presidium of the session; deliberation then ends' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { cosign: 'motions to sign' },
  refusals: {
    onlyTheOffice: 'This is done by the {our.congressOffice}', onlyTheChair: 'The {our.chairTitle} records what the {our.presidium} decided', onlyTheWriter: 'Only those who write this motion may change it', onlyTheLead: 'The lead deputy does this in person', onlyDeputies: 'Motions are made by deputies; others may only type for them', noCongress: 'A street committee holds no congress, so there are no motions; write a suggestion', notADeputy: 'This person is no deputy of this congress now',
    notYours: 'You may not read this motion', notAsked: 'You were not asked to co-sign, or have answered already', nothingToSign: 'Nobody’s signature is awaited', leadless: 'The lead’s mandate has ended; hand it over first', leadNotConfirmed: 'A motion typed for a deputy is handed in after the lead signed the print or confirmed by phone', tooFewSigners: 'Too few: 5 deputies in a township, 10 in a county, the lead included, must each have confirmed',
    noCommittee: 'The session here has no motions committee; decide directly', withdrawalWaits: 'The movers ask to withdraw it; answer that first', noWithdrawalAsked: 'Nobody asked to withdraw it', withdrawalAsked: 'This was asked already and awaits the {our.presidium}', hasLead: 'The lead is in office; nothing to hand over', wordsChanged: 'The words have just changed; read them before you confirm', cosignerNotADeputy: 'Co-signers must be deputies of this congress in office',
    noPlainConfirm: 'To confirm in person, the deputy signs in and does it', notASigner: 'This person neither leads this motion nor was asked to co-sign', signerLeft: 'A co-signer is no longer in office; look at the list again', noSitting: 'A motion is made to a session. Enter the days of this session first, under Deputies · Terms', badDate: 'This day cannot be: not after today, not before the step before', secondPerson: 'Somebody else has to confirm this', checkChanged: 'The check was just changed; look again before you confirm', titleStruckWhole: 'The title cannot be struck out whole', notShown: 'This motion is not published', suggestionWithheld: 'The suggestion it became is withheld, so its text is not published; publish title and decision only', noConsent: 'The deputies did not agree to publish the text; publish title and decision only', noSuchPlace: 'This {our.area} has no such village or community', notLeadAgain: 'This deputy is the lead already',
  },
  lists: { none: 'No motions yet', noneHint: 'When a motion is written and enough deputies co-sign, it is handed in to the session. What one deputy can raise alone is a suggestion.', nothingWaiting: 'No motion waits for you', noneFound: 'Nothing found; try another word.', signers: '{who} and others, {count} in all' },
  portal: {
    title: 'Motions', lead: 'What deputies moved together, what the {our.presidium} decided and how the congress voted.', none: 'No motion is published yet', noneHint: 'Motions are published here after the {our.presidium} has decided on them.', noneFound: 'No motion of this session is published.', reset: 'Show all motions', sessions: 'All sessions', session: 'Term {term}, session {sitting}', go: 'Filter', count: '{count} in all',
    meta: '{number} · {who}', decision: 'Decision of the {our.presidium}', report: 'Report of the motions committee', outcome: 'Vote of the congress', paper: 'The motion', noPaper: 'The text of this motion is not published.', steps: { submitted: 'Handed in', reported: 'Reported on by the committee', decided: 'Decided by the {our.presidium}', voted: 'Voted on', published: 'Published' }, suggestion: 'See how it is handled as a suggestion', back: 'Motions',
    states: { onAgenda: 'On the agenda', asSuggestion: 'Handled as a suggestion', adopted: 'Adopted', rejected: 'Rejected', laidOver: 'Laid over', withdrawn: 'Withdrawn' },
  },
  letters: {
    ground: 'I. Reason', basis: 'II. Basis', plan: 'III. Plan', organ: 'Lead deputy: {lead}', signTitle: 'Signatures of the movers', columns: { number: 'No.', name: 'Name', signature: 'Signature', date: 'Date' }, lead: '{name} (lead)', own: 'Confirmed on the platform', phone: 'Confirmed by phone', paper: 'Signed the print', mark: 'Enclosure', enclosure: 'Signatures of the movers',
  },
} as const satisfies Mirror<typeof zh>;
