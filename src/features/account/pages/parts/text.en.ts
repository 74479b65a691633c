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
    closeLead: '{name} can no longer sign in; name, posts and what was done stay.', revokeLead: 'The card of {name} stops working at once.', resetLead: 'The present password of {name} stops working at once, and open sessions end.', identity: 'Identity', identityHint: 'The line shown when its owner signs in with the provider', unlinkLead: '{name} no longer signs in with the provider; name and password stay.',
    resetGround: 'Why, and how you know who it is', resetGroundHint: 'For example: phone lost, came in person, identity card seen', second: 'Second proof', secondOn: 'set up', secondOff: 'not set up',
    issueLead: 'Issue a sign-in card for {name}. Card and PIN are shown only now; hand them over in person. The former card stops working.',
  },
  once: {
    passwordTitle: 'One-time password', cardTitle: 'Sign-in card', onlyNow: 'Shown only now; it cannot be seen again.', print: 'Print', given: 'Noted or handed over', name: 'Name', signInName: 'Sign-in name', password: 'One-time password', pin: 'PIN', address: 'Address',
    firstUse: 'It is changed at the first sign-in and valid for 14 days.', slip: 'Account slip', cardSlip: 'Deputy’s sign-in card', cardHow: 'Scan with a phone and enter the 6-digit PIN. A lost card: tell the {our.congressOffice} at once.', pinSlip: 'PIN (keep apart from the card)', says: 'QR code of the sign-in card',
    local: 'You are using this computer’s own address, and only this computer could open the card’s QR code. Open the desk by its outside address before issuing cards.',
  },
  roles: {
    lead: 'One person may hold several posts; only these cannot go together', caption: 'Posts', role: 'Post', holders: 'Holders', how: 'How it comes', byHand: 'Given by the security administrator', byMandate: 'With the mandate', byStation: 'Arranged at the station', elsewhere: 'Not held here', notTogether: 'Not together', pair: '{one} cannot also be {others}', stateOnly: ' (at an office of state administration)',
  },
  said: { added: 'Added', edited: 'Saved', granted: 'The post is given', ended: 'The post has ended', closed: 'The account is closed', revoked: 'The card is revoked' },
  second: {
    provider: 'Sign in with {name}', unlinkedTitle: 'Not linked to an account yet', unlinked: 'The provider knows who you are, but no account here is linked to you. Give the line below to the security administrator, who checks and links it.',
    title: 'One more proof', lead: 'The password is right. Please show once more that it is you.', code: 'Code', codeHint: 'The 6 digits of the generator on your phone, or one of your printed recovery codes', go: 'Confirm and sign in', passkeyTitle: 'With a passkey', lost: 'Neither phone nor codes? Go to the security administrator in person; nobody can do it for you.', again: 'Sign in again',
    passkeyLead: 'Plug in the security key, or use finger, face or PIN of this device.', passkeySignIn: 'Sign in with a passkey', passkeySignInLead: 'Staff who set one up type neither name nor password.', passkeyGo: 'Use the passkey', noPasskey: 'No passkeys here: they work on https addresses and on localhost only. On plain http in a local network use a code generator.', noScript: 'Passkeys need the browser’s script.', failed: 'Not completed. Try again, or use another way.',
  },
  security: {
    title: 'How you sign in', lead: 'Beside the password, your phone or a security key shows that it is you. A password somebody found out then opens nothing.', mustLead: 'Your post asks for two proofs here. Set one up now; then you are signed in.',
    who: 'Sign-in name {name}', password: 'Present password', passwordHint: 'Asked for each change, in case somebody else sits at your desk', changePassword: 'Change the password', back: 'Back to the desk',
    totp: 'Code generator', totpLead: 'Any authenticator app on your phone: scan once, then it shows a new code every 30 seconds, without network.', totpOn: 'In use', totpStart: 'Set up a generator', totpOff: 'Take it out of use',
    scanTitle: 'Connect the generator', scan: 'First: scan this QR code with the app', scanAlt: 'QR code that connects the generator', secret: 'If it cannot be scanned, type these letters into the app', enter: 'Then: enter the 6 digits it shows', confirm: 'Connect', cancel: 'Back',
    passkeys: 'Passkeys', passkeysLead: 'A security key, or finger and face of your computer or phone. One of them is both proofs at once, and no false site can use it.', passkeyName: 'Name it', passkeyNameHint: 'For example: office computer, blue key', addPasskey: 'Add a passkey', added: 'added {on}', used: ', used {on}', remove: 'Remove', removeOne: 'Remove {name}',
    codes: 'Recovery codes', codesLead: 'For the day the phone is lost; each works once. Print them and lock them away, not on the phone.', codesLeft: '{count} unused', codesNone: 'There are none yet; please make them now', codesMake: 'Make recovery codes', codesAgain: 'Make new ones (the old stop working)',
    codesTitle: 'Your recovery codes', codesOnce: 'Shown only here, for ten minutes. Print or copy them now.', codesHow: 'When signing in, enter one of them as the code, and cross it out.', codesGone: 'The codes are no longer shown. If you did not copy them, make new ones.', goOn: 'Kept safe, go on', optional: 'Your post does not ask for it; it is safer all the same.',
  },
  signIn: {
    title: 'Sign in', lead: 'Residents need no account to write or to follow an opinion.', deputies: 'I am a deputy', deputiesLead: 'Use the phone number we have of you; no password is needed.', staff: 'I am on the staff', staffLead: 'Use sign-in name and password. Deputies who chose a password give their phone number as the name.',
    go: 'Sign in', sendCode: 'Send me a code', cardTitle: 'With a sign-in card', card: 'Scan the QR code of your card with your phone and enter its PIN. A lost card: tell the {our.congressOffice} at once.', noWay: 'Cannot sign in? Ring the {our.congressOffice}; somebody will help you in person.',
    already: 'You are signed in: {name} ({unit})', goOn: 'Go on', other: 'Sign in with another account',
    codeTitle: 'Enter the code', codeSent: 'If {phone} is known, a code has been sent to it. It is valid for 5 minutes.', codeFor: 'Phone {phone}', otherPhone: 'Another number', again: 'Nothing arrived? Send it again', code: '6-digit code', askPhone: '11-digit mobile phone',
    pinTitle: 'Sign in by card', pinLead: 'Enter the 6-digit PIN you were given with the card. Do not keep the two together.',
    newTitle: 'Choose a new password', newLead: 'The new password:', rules: 'at least {least|character|characters}\nat least {classes|kind|kinds} among capitals, small letters, digits and signs\nnot your name, sign-in name or phone\nnone of the last {remembered}\nlasts {days|day|days}, then it is changed again',
    rulesLong: 'at least {least|character|characters}, the longer the better\nmay be a sentence only you know\nnot your name, sign-in name or phone\nnone of the passwords that are guessed first',
    name: 'Sign-in name', twice: 'The new password once more', save: 'Change it and sign in', differs: 'The two new passwords differ; please type them again', missing: 'Please fill in what is empty', missingPhone: 'A mobile phone has 11 digits', missingCode: 'Please enter the 6 digits', back: 'Back to signing in',
  },
} as const satisfies Mirror<typeof chinese>;
