import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  pick: 'Type a name',
  people: {
    tabs: { people: 'People', roles: 'Posts and what excludes what' }, lead: '{count} people', search: 'Name', roles: 'All posts', caption: 'People', none: 'Nobody like this', pages: 'Pages of people', signIn: 'Signs in by', signInName: 'name {name}', noPost: 'No post',
    emptyTitle: 'Nobody yet', emptyBody: 'Deputies come with the roll; add staff here, then the security administrator gives posts and opens accounts.', and: ', ',
  },
  person: {
    posts: 'Posts', from: 'since {on}', noPosts: 'No post', endPost: 'End', endPostLead: 'End the post of {role} held by {name}. From now on nothing can be done by it; open work moves on.', grantLead: 'The person signs in once more before the post counts.',
    clash: 'This person is {role} now and cannot become {wanted}: {ground}', clashOffice: 'This person is {role} now and cannot become {wanted} at an office of state administration: {ground}', phone: 'Phone', phoneStays: 'Left empty, the number stays', hide: 'Hide', revealed: 'Full number',
    staff: 'Staff account', noStaff: 'No staff account', mustChange: 'One-time password not yet changed', deputy: 'Deputy’s sign-in', card: 'Card issued {on}', cardUsed: ', used {on}', cardUnused: ', not used yet', own: 'Your own posts and account are for somebody else to change.',
    closeLead: '{name} can no longer sign in; name, posts and what was done stay.', revokeLead: 'The card of {name} stops working at once.', resetLead: 'The present password of {name} stops working at once, and open sessions end.', issueLead: 'Issue a sign-in card for {name}. Card and PIN are shown only once; hand them over in person.',
  },
  once: {
    passwordTitle: 'One-time password', cardTitle: 'Sign-in card', onlyNow: 'Shown only now; it cannot be seen again.', print: 'Print', given: 'Noted or handed over', name: 'Name', signInName: 'Sign-in name', password: 'One-time password', pin: 'PIN', address: 'Address',
    firstUse: 'It is changed at the first sign-in and valid for 14 days.', slip: 'Account slip', cardSlip: 'Deputy’s sign-in card', cardHow: 'Scan with a phone and enter the 6-digit PIN. A lost card: tell the congress office at once.', pinSlip: 'PIN (keep apart from the card)', says: 'QR code of the sign-in card',
    local: 'You are using this computer’s own address, and only this computer could open the card’s QR code. Open the desk by its outside address before issuing cards.',
  },
  roles: {
    lead: 'One person may hold several posts; only these cannot go together', caption: 'Posts', role: 'Post', holders: 'Holders', how: 'How it comes', byHand: 'Given by the security administrator', byMandate: 'With the mandate', byStation: 'Arranged at the station', elsewhere: 'Not held here', notTogether: 'Not together', pair: '{one} cannot also be {others}', stateOnly: ' (at an office of state administration)',
  },
  said: { added: 'Added', edited: 'Saved', granted: 'The post is given', ended: 'The post has ended', closed: 'The account is closed', revoked: 'The card is revoked' },
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
