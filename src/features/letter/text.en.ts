import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the letter feature in English. */
export const text = {
  title: 'Seals',
  verbs: { setSeal: 'Upload a seal', removeSeal: 'Take out of use', uploadTemplate: 'Upload a form', useTemplate: 'Use this form', dropTemplate: 'Back to the standard form' },
  fields: { holder: 'Body', seal: 'Seal', file: 'Picture of the seal', fileId: 'Word file', kind: 'Kind of letter', encloses: 'The enclosure stands in it already' },
  kinds: { assignment: 'Assignment', reply: 'Reply', coOpinion: 'Co-handler’s opinion', reminder: 'Reminder', supervision: 'Supervision', rehandling: 'Handle again', appraisalForm: 'Appraisal form' },
  hints: {
    file: 'A photo or scan of the seal on white paper with some margin; the white becomes transparent', printed: 'Letters are printed with the seal.', notPrinted: 'Letters are printed without it and keep room for the wet seal.',
    where: 'Change it in the settings under “Print the seal on letters”', lead: 'Only those who print letters see it. A seal that is replaced stays on record.',
  },
  refusals: {
    notYourSeal: 'The seal is kept by the congress’s office or by those of the body itself', noSealOfItsOwn: 'This office does not write outward and has no seal of its own', isRemoved: 'This seal is out of use',
    notAStamp: 'Please upload a picture of the seal (photo or scan)',
    notYourTemplate: 'The forms of letters are set by the {our.congressOffice}; that of replies by the {our.governmentOffice} too', templateNoWord: 'This file cannot be read. Please save it as .docx in WPS or Word and upload that', templateUnsettled: 'The file has revisions nobody accepted, or comments. Please accept all revisions, delete the comments and upload it again', templateFetches: 'The file has fields that fetch words from elsewhere when it is opened (INCLUDETEXT, DDE and the like). Please delete them and upload it again', templateTooMany: 'The file has too many fields; at most {most}', templateNoField: 'No field was found in the file. Fields stand between 【 and 】, for example 【正文】',
    templateNotWaiting: 'This form is in use already or used no more, please reload', templateEnded: 'This form is used no more', templateUnsound: 'This form has fields nobody knows, or some are missing. Please mend it and upload it again',
  },
  sample: {
    number: '{series}〔{year}〕No. 12', signer: 'Zhang', classMark: 'Class A', office: 'Water station', coOffice: 'Finance office', deputies: 'Wang, Li', contactLabel: 'Contact: ', contact: 'Contact: Chen, phone (office phone)', enclosure: 'The suggestion itself',
    caseNumber: 'No. 012 of the 19th congress, between sessions', caseTitle: 'Repair of the irrigation channel', facts: 'The channel of group three has cracks in two places; forty mu below it get no water.', proposal: 'Mend both cracks after the harvest and clear the silt once.',
    letters: {
      assignment: { title: 'Assignment of suggestion No. 012', body: 'The suggestion “Repair of the irrigation channel” by deputies Wang and Li is given to you to handle. Please answer in writing in time.\nPlease hear the deputies in person or by phone.' },
      reply: { title: 'Reply to suggestion No. 012', body: 'Your suggestion “Repair of the irrigation channel” was received. We answer as follows:\nBoth cracks are mended and the silt is cleared.\nThank you for your support.' },
      coOpinion: { title: 'Opinion on suggestion No. 012', body: 'We agree to pay for it from this year’s funds for water works.' },
      reminder: { title: 'Reminder of suggestion No. 012', body: 'The suggestion “Repair of the irrigation channel” was given to you. Please handle it and answer in writing in time.' },
      supervision: { title: 'Supervision of suggestion No. 012', body: 'The suggestion “Repair of the irrigation channel” is under supervision. Please have your head look into it.' },
      rehandling: { title: 'Handling suggestion No. 012 again', body: 'The deputy is not satisfied with how “Repair of the irrigation channel” was handled. Please handle it again.' },
    },
  },
} satisfies Mirror<typeof zh>;
