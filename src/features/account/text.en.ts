import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the account feature. */
export const text = {
  title: 'People and accounts',
  roles: {
    deputy: 'Deputy', stationHead: 'Head of a station', convener: 'Convener', recorder: 'Recorder', clerk: 'Clerk', presidium: '{our.presidiumMember}', chair: '{our.chairTitle}',
    governmentOffice: 'Government office', handler: 'Handler', countyOfficer: 'County officer', systemAdmin: 'System administrator', securityAdmin: 'Security administrator', auditAdmin: 'Audit administrator',
  },
  genders: { male: 'Male', female: 'Female' },
  deputySignIn: { none: 'Cannot sign in yet', phone: 'Code by phone', card: 'Sign-in card', phoneAndCard: 'Code by phone and card' },
  verbs: {
    addPerson: 'Add a person', editPerson: 'Edit', grantPost: 'Give a post', endPost: 'End the post', openAccount: 'Open an account', resetPassword: 'Reset the password', resetSecond: 'Reset the second proof', linkIdentity: 'Link to the identity provider', unlinkIdentity: 'Take the link away',
    closeAccount: 'Close the account', allowPhone: 'Allow signing in by phone', issueCard: 'Issue a sign-in card', revokeCard: 'Revoke the card', reveal: 'Show the full number',
    signIn: 'Sign in', signOut: 'Sign out', askCode: 'Send a code', changePassword: 'Change the password', switchTenant: 'Change unit', addFactor: 'Set up a second proof', removeFactor: 'Take a second proof out of use', makeCodes: 'Make recovery codes',
  },
  fields: {
    name: 'Name', gender: 'Gender', phone: 'Mobile phone', forgetPhone: 'Keep no phone', role: 'Post', office: 'Office', fromOn: 'From', signInName: 'Sign-in name', posts: 'Posts', ground: 'Reason for looking',
    nameOrPhone: 'Sign-in name (deputies: phone)', password: 'Password', current: 'Present password', next: 'New password', code: 'Code', pin: '6-digit PIN of the card', oneTimePassword: 'One-time password', card: 'Sign-in card', staffAccount: 'Staff account', lastUsed: 'Last used',
  },
  hints: {
    phone: 'Only for signing in and notices; lists show the first three and last four digits', signInName: '2 to 30 letters, digits or Chinese characters, not a phone number', openAccount: 'The one-time password is shown only now; hand it over in person. It is changed at the first sign-in',
    revokeCard: 'A lost card is revoked, and the phone that used it is signed out at once', reveal: 'Looking is recorded in the audit', resetSecond: 'See first who stands before you. Generator, passkeys, codes and password stop working; a one-time password is given', password: 'At least 8 characters of three kinds among capitals, small letters, digits and signs, without your name, none of the last 5',
    codeSent: 'If this number is known, a code has been sent; it is valid for 5 minutes', noCode: 'No code arriving? Use your sign-in card, or ask the {our.congressOffice}', adminAlone: 'The three administrators are appointed by the county',
  },
  grounds: {
    threeAdmins: 'System, security and audit administration are held by different people', auditAlone: 'The audit administrator holds no post that does business', chairApart: 'The {our.chair} holds no post in a state administrative organ ({our.apartGround})',
    presidiumApart: 'Members of the {our.presidium} hold no government post (rule of the province)',
  },
  passwordFaults: {
    tooShort: 'At least {least|character|characters}', tooLong: 'At most {most|character|characters}', tooFewClasses: 'At least {classes|kind|kinds} among capitals, small letters, digits and signs', containsName: 'Not your name, sign-in name or phone',
    tooCommon: 'This password is among those guessed first', usedBefore: 'None of the last {remembered|password|passwords}',
  },
  refusals: {
    onlyTheKeepers: 'The rolls are kept by the {our.congressOffice} or the security administrator', onlyTheOffice: 'This is done by the {our.congressOffice}', onlyTheSecurityAdmin: 'Posts and staff accounts are the security administrator’s', notOneself: 'Your own posts and account are for somebody else to change',
    threeAdmins: 'System, security and audit administration are held by different people', auditAlone: 'The audit administrator holds no post that does business, nor the other way round',
    chairApart: 'The {our.chair} holds no post in a state administrative organ ({our.apartGround})', presidiumApart: 'By the province’s rule members of the {our.presidium} hold no government post; where the rule differs, change it in the settings',
    noSuchPost: 'There is no such post here', alreadyHeld: 'This person holds the post already', officeMissing: 'Choose an office that is in use', notYet: 'That day has not come; enter it then', noPostHeld: 'This person does not hold the post',
    heldOtherwise: 'A deputy’s post ends with the mandate; a station’s people are arranged at the station', hasAccount: 'This person has a staff account already', noAccount: 'This person has no account', badSignInName: '2 to 30 letters, digits, Chinese characters, dots or dashes; not a phone number',
    signInNameTaken: 'This sign-in name is taken; choose another', noDeputyPost: 'Phone and card are for deputies, people of stations and members of the {our.presidium}', phoneAllowed: 'This person can sign in by phone already', phoneShared: 'Somebody else here signs in with this phone; issue a card', noCard: 'This person has no valid card', noPhone: 'No phone is entered',
    wrong: 'Name, password or code is not right; check and try again', wrongCurrent: 'The present password is not right', noPost: 'Your account holds no post now; ask the {our.congressOffice}', nameRests: 'Too many wrong tries; wait 15 minutes', addressRests: 'Too many wrong tries from here; wait 15 minutes',
    tooManyCodes: 'Too many codes asked for; wait a little', firstUse: 'First sign-in: please choose your own password', tooOld: 'The password is more than {days|day|days} old; please choose a new one', oneTimeExpired: 'The one-time password was not used for {days|day|days} and has expired; ask the security administrator',
    providerAway: 'The identity provider cannot be reached now; sign in by name and password', providerRefused: 'The identity provider did not confirm it; try again, or sign in by name and password', notLinked: 'This account is not linked to the identity provider', noIdentity: 'That is no identity; copy the line the sign-in page shows', identityTaken: 'This identity is linked to another account',
    stepEnded: 'That took more than ten minutes; please sign in again', staffOnly: 'The second proof is for staff accounts', hasTotp: 'A code generator is in use; take it out of use first', noFactor: 'No second proof is set up', lastFactor: 'Signing in asks for two proofs here: add another one before you take the last away',
    wrongCode: 'The code is not right. Check the clock of your phone and wait for the next code', passkeyNotKept: 'The passkey was not set up; please try again', noPasskeyHere: 'No passkeys at this address: browsers make them on https only',
    notByCard: 'Not possible when signed in by card; sign in by phone code',
  },
  lists: { none: 'Nobody yet. Add people, then give them posts.', nobodyFound: 'Nobody found', holders: '{count}' },
} as const satisfies Mirror<typeof zh>;
