import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  pick: 'Type a name',
  signIn: {
    title: 'Sign in', lead: 'Residents need no account to write or to follow an opinion.', deputies: 'I am a deputy', deputiesLead: 'Use the phone number we have of you; no password is needed.', staff: 'I am on the staff', staffLead: 'Use sign-in name and password. Deputies who chose a password give their phone number as the name.',
    go: 'Sign in', sendCode: 'Send me a code', cardTitle: 'With a sign-in card', card: 'Scan the QR code of your card with your phone and enter its PIN. A lost card: tell the congress office at once.', noWay: 'Cannot sign in? Ring the congress office; somebody will help you in person.',
    already: 'You are signed in: {name} ({unit})', goOn: 'Go on', other: 'Sign in with another account',
    codeTitle: 'Enter the code', codeSent: 'If {phone} is known, a code has been sent to it. It is valid for 5 minutes.', codeFor: 'Phone {phone}', otherPhone: 'Another number', again: 'Nothing arrived? Send it again', code: '6-digit code', askPhone: '11-digit mobile phone',
    pinTitle: 'Sign in by card', pinLead: 'Enter the 6-digit PIN you were given with the card. Do not keep the two together.',
    newTitle: 'Choose a new password', newLead: 'The new password:', rules: 'at least {least} characters\nat least {classes} kinds among capitals, small letters, digits and signs\nnot your name, sign-in name or phone\nnone of the last {remembered}\nlasts {days} days, then it is changed again',
    name: 'Sign-in name', twice: 'The new password once more', save: 'Change it and sign in', differs: 'The two new passwords differ; please type them again', missing: 'Please fill in what is empty', missingPhone: 'A mobile phone has 11 digits', missingCode: 'Please enter the 6 digits', back: 'Back to signing in',
  },
} as const satisfies Mirror<typeof chinese>;
