import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English twin of text.ts. */
export const text = {
  title: 'Interchange',
  verbs: { previewOrders: 'Read work orders of the 12345 hotline', confirmOrders: 'Take in work orders of the 12345 hotline', dropOrders: 'Give up the import', makeSheet: 'Make a sheet for the 12345 hotline', makeKey: 'Make a key', revokeKey: 'Revoke the key', receiveRequest: 'Take in what another system sends', makeWebhook: 'Add a webhook', amendWebhook: 'Change the webhook', stopWebhook: 'Stop sending', startWebhook: 'Send again from now on', removeWebhook: 'Remove the webhook', sendAgain: 'Send again' },
  facts: {
    opinion: { received: 'received', withDeputy: 'with a deputy', withVillage: 'with the village', askedDepartment: 'with a department', takenUp: 'made a suggestion', elsewhere: 'other channel', answered: 'answered', closed: 'closed', void: 'void' },
    suggestion: { accepted: 'accepted', assigned: 'assigned', replied: 'replied', closed: 'closed', published: 'published', elsewhere: 'other channel', withdrawn: 'withdrawn' },
    motion: { submitted: 'handed in', onAgenda: 'on the agenda', asSuggestion: 'handled as a suggestion', adopted: 'adopted', rejected: 'not adopted', laidOver: 'laid over', withdrawn: 'withdrawn', void: 'void' },
    promise: { running: 'running', kept: 'kept', extended: 'put off with consent', adjusted: 'changed with the consent of the {our.presidium}', notYet: 'not possible yet', void: 'void' },
  },
  notices: { webhookFailed: 'Sending to “{name}” was switched off, please see why' },
  refusals: {
    onlyTheOffice: 'Exchange with other systems is done by {our.congressOffice}', draftClosed: 'This list was taken in before, or was given up', noOrdersFound: 'No work orders were found. The header needs columns such as 工单编号 and 诉求内容',
    tooManyOrders: 'At most {most} at once: please export them by date, in several parts', nothingToTell: 'There is nothing to tell the 12345 hotline', sheetEmptied: 'What this sheet said was kept for its time and is gone; each opinion can be seen among the opinions as ever',
    webhookState: 'This webhook is not at that step now; please reload', badAddress: 'This is no address such as https://example.gov.cn/hook', notSecure: 'The address begins with https://', privateAddress: 'This address lies in an inner network; whoever runs the system may allow it by XIANGYI_WEBHOOK_INNER', webhookOff: 'Nothing is sent to this address; start it first', stillWaiting: 'This message is about to be sent', tooManyWebhooks: 'At most {most|webhook|webhooks}; please remove those no longer used first',
    keyRevoked: 'This key was revoked before', notOpen: 'Open311 is not open here', noSuchKey: 'Missing or invalid api_key', tooFast: 'Too many within a minute; please try again later', noSuchService: 'service_code was not found', serviceMissing: 'service_code was not provided', locationMissing: 'A location is needed: address_string, address_id, or lat and long',
    noSuchRequest: 'service_request_id was not found', noSuchJurisdiction: 'jurisdiction_id was not found', badDay: 'Write {field} like 2026-09-01T00:00:00+08:00', badStatus: 'status is open or closed', spanTooLong: 'At most {days|day|days} at once',
  },
  orders: {
    acts: { new: 'Take in as an opinion', update: 'Bring up to date', unchanged: 'No change', none: 'Not taken in' }, semicolon: '; ', mendFile: 'Work orders to mend', reasonHeader: 'To mend', templateFile: 'Form for work orders of the 12345 hotline',
    fields: { content: 'what was said', spot: 'place', placeCode: 'village', name: 'name', phone: 'phone', address: 'address', isReport: 'now a report' },
    faults: {
      numberMissing: 'No number of the work order: sent again, it could not be told from another', numberRounded: 'Excel kept the number as a figure and its last digits are lost: make the column text and export again', repeated: 'The same number as row {row}', contentMissing: 'Nothing was said', dayAhead: 'Received after today',
      settled: 'This order was taken in before and stands at “{state}”: its words are not changed any more', dayMissing: 'No day of receipt; ticked, it counts from today', dayWrong: 'The day of receipt cannot be read: “{written}”; ticked, it counts from today', longAgo: 'Received more than {days|day|days} ago: its days count from then and it is late at once; tick it to take it in all the same',
      placeUnknown: 'There is no village called “{name}”; ticked, it is taken in without a village', voidedBefore: 'This order was taken in before and made void; ticked, it is taken in anew',
    },
    notes: {
      contentCut: 'Longer than 2000 characters: the rest was left out', landlineKept: 'The landline stands with the address; no message can go there', phoneUnread: 'The phone cannot be read and was left out', isReport: 'Taken in as a report: only {our.congressOffice} and {our.chairTitle} see it', contactErased: 'The resident had the contact data erased: it is not taken in again',
    },
    fileNotes: { columnsIgnored: 'These columns were not used and not kept: {columns}.', sheetIgnored: 'The sheet “{sheet}” holds no work orders and was not read.' },
    guide: {
      name: 'How to fill it in',
      lines: 'One order a row. What the 12345 hotline exports can be uploaded as it is.\n工单编号 (its number) and 诉求内容 (what was said) are needed; everything else as far as there is any.\n受理时间 (received) as 2026-09-01 or 2026-09-01 10:23.\n所属村（社区） is the name of the village.\nAn order whose 诉求类型 (type) says 举报 is taken in as a report of wrongdoing.\nName, phone and address are kept sealed and never public.\nThe same number taken in again is brought up to date and never doubled.',
    },
  },
  open311: {
    group: 'Opinions', yes: 'Yes', no: 'No', attributes: { place: 'Village or community', consent_name: 'Whoever handles it may see the name', consent_publish: 'A summary may be published when it is done (without the name)' },
    receipt: 'Registered as {number}, query code {code}. Please pass it on: how it stands can be seen at any time at {address} and the code appears only here.',
  },
  sheets: {
    has: 'Yes', hasNot: 'No',
    answers: { file: 'Answers to work orders of the 12345 hotline', columns: { outsideNumber: 'Work order', state: 'State', by: 'Answered by', answeredOn: 'Answered on', words: 'Answer', rating: 'Resident’s rating', number: 'Opinion', receivedOn: 'Received on' } },
    handover: { file: 'Opinions for the 12345 hotline', columns: { number: 'Opinion', receivedOn: 'Received on', placeName: 'Village', spot: 'Exact place', content: 'What was said', elsewhereReason: 'Why it is passed on', noticedOn: 'Resident told on', contact: 'Can be reached' } },
  },
} as const satisfies Mirror<typeof zh>;
