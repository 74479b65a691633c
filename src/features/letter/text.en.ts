import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the letter feature in English. */
export const text = {
  title: 'Seals',
  verbs: { setSeal: 'Upload a seal', removeSeal: 'Take out of use' },
  fields: { holder: 'Body', seal: 'Seal', file: 'Picture of the seal' },
  hints: {
    file: 'A photo or scan of the seal on white paper with some margin; the white becomes transparent', printed: 'Letters are printed with the seal.', notPrinted: 'Letters are printed without it and keep room for the wet seal.',
    where: 'Change it in the settings under “Print the seal on letters”', lead: 'Only those who print letters see it. A seal that is replaced stays on record.',
  },
  refusals: {
    notYourSeal: 'The seal is kept by the congress’s office or by those of the body itself', noSealOfItsOwn: 'This office does not write outward and has no seal of its own', isRemoved: 'This seal is out of use',
    notAStamp: 'Please upload a picture of the seal (photo or scan)',
  },
} satisfies Mirror<typeof zh>;
