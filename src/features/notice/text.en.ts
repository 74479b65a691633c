import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the notice feature. */
export const text = {
  title: 'Notices',
  outboxTitle: 'Outbox',
  channels: { sms: 'Text message', mail: 'Mail', wechatCopy: 'Paste into the WeChat group', phone: 'Tell by telephone' },
  states: { waiting: 'Waiting', sent: 'Sent', failed: 'Failed', notConfigured: 'No gateway, not sent' },
  verbs: { markRead: 'Mark as read', retry: 'Send again', markTold: 'Told in person or by telephone', approveTemplate: 'Record the approval number' },
  messages: {
    phoneCode: 'Your code is {code}, valid for {minutes|minute|minutes}. Tell nobody; staff will never ask for it.',
    digest: '{town} {our.body}: {count|thing waits|things wait} for you, the oldest: {first}. Please sign in.',
    opinionReceived: '{town} {our.body} has received your opinion, number {number}. Number and query code show how it stands at any time.',
    opinionPassedOn: 'Your opinion {number} went to {to}. {town} {our.body} follows it until it is answered.',
    opinionAnswered: 'Your opinion {number} has been answered. Please look it up by number and query code and tell us whether you are satisfied. {town} {our.body}.',
    opinionElsewhere: 'Your matter {number} belongs to {channel}. A written notice is ready: look it up, or fetch it from the office of {town} {our.body}.',
    opinionNotForgotten: 'Your opinion {number} is still being handled and not forgotten. We are sorry for the wait; look it up by number or call {phone}. {town} {our.body}.',
  },
  templateNames: {
    phoneCode: 'Phone code', digest: 'Daily digest', opinionReceived: 'Opinion received', opinionPassedOn: 'Opinion passed on', opinionAnswered: 'Opinion answered',
    opinionElsewhere: 'Belongs elsewhere', opinionNotForgotten: 'Your opinion is not forgotten',
  },
  fields: {
    channel: 'Way', state: 'State', to: 'To', body: 'Words', dueAt: 'To be sent', sentAt: 'Sent', attemptCount: 'Tries', lastError: 'Why it was not sent',
    template: 'Fixed text', approvalNumber: 'Operator’s approval number', words: 'Words',
  },
  groupText: {
    title: 'Text for the WeChat group', intro: 'Dear deputies, these colleagues have unread notices on the platform of {town} {our.body}. Please sign in when you find the time.', line: '{name} ({count})', outro: 'What has been read is not mentioned again. Thank you!',
    nobody: 'Everybody has read everything; no reminder is needed today.', hint: 'Copy it and paste it into the group. It holds names and counts, nothing about the matters.',
  },
  refusals: {
    onlyTheOffice: 'The outbox belongs to the {our.congressOffice}', noPerson: 'Your account belongs to no person, so it has no notices', toldByHand: 'A person has to pass this on; it cannot be sent by itself',
    notFailed: 'Only a message that did not go out can be sent again', alreadySent: 'This message has been sent or passed on',
  },
  lists: { none: 'No notices', noneUnread: 'Everything has been read', noneOutbox: 'Nothing to send yet', unread: '{count} unread', all: 'All', onlyUnread: 'Unread only', markAll: 'Mark all as read', new: 'Unread: ', pages: 'Pages of notices' },
  hints: {
    notConfigured: 'No text message gateway is configured, so nothing was sent. Please telephone, or ask the system administrator to configure one.', approvalNumber: 'The number the operator gave when approving this text; without one only the words are sent',
    sendingTime: 'Messages go out on workdays from 8:30 to 18:00, at most one a person a day',
  },
} as const satisfies Mirror<typeof zh>;
