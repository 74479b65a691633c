import { leapsAhead, partsOfLabel } from '#features/dispatch/rules.ts';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import type { FieldOption, FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { contactKinds, contactWays, elsewhereGrounds, keyGrounds, kinds, longGrounds, marks, returnGrounds, topics } from '../../rules.ts';
import { classWords, needsDay, replySchemes } from '../../rules/reply-classes.ts';
import type { text } from '../../text.ts';
import { type ActName, type Detail, officesFor } from './acts.ts';
import { cosignerFields, signatureFields } from './signature-fields.ts';
import type { text as pageText } from './text.ts';

/** What forms need to know beside the record. */
export interface FormContext {
  readonly detail: Detail;
  readonly words: Mirror<typeof text>;
  readonly own: Mirror<typeof pageText>;
  readonly locale: Locale;
  readonly today: string;
  readonly offices: readonly FieldOption[];
  /** Deputies of this congress in office. */
  readonly deputies: readonly FieldOption[];
  /** What the button says already, as which contact it is about. */
  readonly known?: Readonly<Record<string, unknown>>;
}

const optionsOf = (values: readonly string[], labels: Readonly<Record<string, string>>): FieldOption[] => values.map((value) => ({ value, label: labels[value] ?? value }));
const asOptions = (rows: readonly { id: string; name: string }[]): FieldOption[] => rows.map(({ id, name }) => ({ value: id, label: name }));
const asList = (typed: string | readonly string[]): readonly string[] | undefined => (typed.length === 0 ? undefined : [typed].flat());
const fromJson = (typed: string | readonly string[]): unknown => (typed === '' ? [] : JSON.parse(String(typed)));

type Builder = (context: FormContext) => FormField[];

const prose = (name: string, label: string, limit: number, more: Partial<FormField> = {}): FormField => ({ name, label, kind: 'textarea', limit, required: true, ...more });
const line = (name: string, label: string, more: Partial<FormField> = {}): FormField => ({ name, label, ...more });
const day = (name: string, label: string, today: string, more: Partial<FormField> = {}): FormField => ({ name, label, kind: 'date', max: today, required: true, ...more });
/** Entered from the minutes, where all who could answer work for the office that asks. */
const resolution = ({ own, today }: FormContext): FormField[] => [{ name: 'resolvedOn', label: own.forms.resolvedOn, kind: 'date', max: today, required: true, hint: own.forms.resolvedHint }, prose('words', own.forms.resolved, 500, { rows: 3 })];
const scan = (label: string, hint: string, required = false): FormField => ({ name: 'fileIds', label, kind: 'photo', hint, required, read: asList });

/** What is read off the words while they are typed: the days somebody will ask about. */
const saidDays: FormField = { name: 'saidDays', label: '', kind: 'own', read: () => undefined };

/** Residents behind the paper read words of their own, never the letter. */
const plainWords = ({ detail, words, own }: Pick<FormContext, 'detail' | 'words' | 'own'>): FormField[] =>
  (detail.residentsWait ? [prose('plainWords', words.fields.plainWords, 1000, { rows: 4, hint: own.forms.plainHint })] : []);

/** What an act means where it carries over to other cases. */
const jointHint = ({ jointly, followerCount }: Detail, words: string): string => (jointly && followerCount > 0 ? fill(words, { count: followerCount + 1 }) : '');

const shares: Builder = ({ own, words }) => [{ name: 'shares', label: words.fields.offices, kind: 'own', hint: own.shares.hint, required: true, read: fromJson }];

/** `consents`: whether the form asks for the consent to be shown; a change may take it back and not give it. */
const form = ({ words }: Pick<FormContext, 'words'>, consents = true): FormField[] => {
  const choices = optionsOf(marks, words.marks);
  return [
    { name: 'attitude', label: words.fields.attitude, kind: 'radio', required: true, options: choices },
    { name: 'result', label: words.fields.result, kind: 'radio', required: true, options: choices },
    prose('ground', words.fields.ground, 500, { when: (typed) => typed['attitude'] === 'dissatisfied' || typed['result'] === 'dissatisfied' }),
    prose('words', words.fields.words, 500, { required: false }),
    ...(consents ? [{ name: 'showGrade', label: words.fields.showGrade, kind: 'checkbox', hint: words.phone.appraise.showGradeHint } as const] : []),
  ];
};

/** Does the number somebody types leave out numbers after the proposed one? */
function leapsOver({ nextLetter, replies }: Detail, typed: string): boolean {
  const [next, given] = [partsOfLabel(nextLetter?.documentNumber ?? ''), partsOfLabel(typed)];
  const holder = replies.find(({ state }) => state === 'ready')?.issuer === 'townGovernment' ? 'government' : 'office';
  return next !== null && given !== null && next.series === given.series && next.year === given.year && leapsAhead(holder, next.number - 1, given.number);
}

const isB = (typed: FormValues) => { const letter = typed['letter']; return typeof letter === 'string' && letter !== '' && needsDay(letter as 'B'); };

const signing = ({ words, own: { forms } }: FormContext) => ({ cosigners: words.fields.cosigners, cosignersHint: forms.cosigners, who: forms.whoSigned, how: forms.howSigned, ways: words.confirmWays, scan: forms.signature, scanHint: forms.signatureHint, remark: forms.remark });

/** The questions of each act that asks any. */
const builders: Readonly<Partial<Record<ActName, Builder>>> = {
  askCosigners: (context) => cosignerFields(context.detail, signing(context), context.deputies),
  declineCosign: ({ words }) => [line('words', words.fields.words)],
  confirmContact: ({ words, own }) => [
    { name: 'agrees', label: own.forms.agrees, kind: 'radio', required: true, options: [{ value: 'yes', label: own.forms.didSpeak }, { value: 'no', label: own.forms.didNot }], read: (typed) => (typed === '' ? undefined : typed === 'yes') },
    line('words', words.fields.words),
  ],
  takeBack: ({ own }) => [prose('words', own.forms.reason, 500, { rows: 3 })],
  voidContact: ({ own, detail, known }) => {
    const same = detail.contacts.find(({ id }) => id === known?.['contactId'])?.alsoOn.map(({ id, numberLabel, leadName }) => ({ value: id, label: fill(own.detail.aside, { name: leadName, value: numberLabel }) })) ?? [];
    return [prose('words', own.forms.reason, 500, { rows: 3 }), ...(same.length > 0 ? [{ name: 'alsoIds', label: own.joint.voidAlso, kind: 'checkboxes', hint: own.joint.voidAlsoHint, options: same, read: asList } satisfies FormField] : [])];
  },
  recordPaperSignature: (context) => signatureFields(context.detail, signing(context)),
  accept: ({ words, own }) => [
    { name: 'kind', label: words.fields.kind, kind: 'radio', required: true, options: optionsOf(kinds, words.kindNames), hint: own.forms.kindHint },
    { name: 'topic', label: words.fields.topic, kind: 'select', required: true, options: optionsOf(topics, words.topics) },
    { name: 'season', label: own.forms.season, kind: 'select', none: own.forms.seasonByDay, options: optionsOf(['inSession', 'closedSeason'], words.seasons), hint: own.forms.seasonHint },
  ],
  returnForMending: ({ own }) => [prose('words', own.forms.mend, 500, { hint: own.forms.mendHint })],
  sendElsewhere: ({ words, own }) => [
    { name: 'ground', label: words.fields.ground, kind: 'select', none: own.forms.choose, required: true, options: optionsOf(elsewhereGrounds, words.elsewhereGrounds) },
    line('to', own.forms.sentTo, { required: true, placeholder: own.forms.sentToHint }), prose('words', own.forms.toDeputy, 500),
  ],
  prepare: (context) => [
    ...shares(context),
    { name: 'throughGovernment', label: context.words.fields.throughGovernment, kind: 'checkbox', hint: context.own.forms.throughGovernment },
    { name: 'longGround', label: context.words.fields.longGround, kind: 'select', none: context.own.forms.threeMonths, options: optionsOf(longGrounds, context.words.longGrounds) },
    prose('words', context.own.forms.toChair, 500, { required: false, rows: 3 }),
  ],
  assign: ({ words, own, today }) => [day('assignedOn', words.fields.assignedOn, today, { hint: own.forms.assignedOn })],
  divide: shares,
  askReturn: ({ words, own, offices }) => [
    { name: 'ground', label: words.fields.ground, kind: 'radio', required: true, options: optionsOf(returnGrounds, words.returnGrounds) },
    prose('words', own.forms.explain, 500), { name: 'suggestedOfficeId', label: words.fields.suggestedOffice, kind: 'pick', options: offices },
  ],
  allowReturn: ({ own }) => [prose('words', own.forms.toOffice, 500, { required: false, rows: 3 })],
  refuseReturn: ({ own }) => [prose('words', own.forms.whyNot, 500, { rows: 3 })],
  logContact: ({ words, own, today, detail }) => {
    const joint = detail.jointly && detail.withLead === null ? detail.joint.flatMap(({ id, lead, numberLabel, spoken: heard }) => (id && lead ? [{ value: id, label: `${fill(own.detail.aside, { name: lead.name, value: numberLabel })}${heard ? ` ${own.joint.spoken}` : ''}` }] : [])) : [];
    const spoken = [detail.lead, ...detail.cosigners.filter(({ state }) => state === 'confirmed').map(({ person }) => person)];
    return [
      { name: 'reached', label: words.fields.reached, kind: 'radio', required: true, options: [{ value: 'yes', label: own.forms.reached }, { value: 'no', label: own.forms.notReached, hint: own.forms.notReachedHint }], read: (typed) => (typed === '' ? undefined : typed === 'yes') },
      ...(spoken.length > 1 ? [{ name: 'personId', label: own.forms.withWhom, kind: 'select', options: asOptions(spoken), required: true } satisfies FormField] : []),
      { name: 'kind', label: own.forms.contactKind, kind: 'radio', required: true, options: optionsOf(contactKinds, words.contactKinds) },
      { name: 'way', label: words.fields.contactWay, kind: 'radio', required: true, options: optionsOf(contactWays, words.contactWays) },
      ...(joint.length > 0 ? [{ name: 'alsoIds', label: own.joint.also, kind: 'checkboxes', hint: own.joint.alsoHint, options: joint, read: asList } satisfies FormField] : []),
      day('on', words.fields.contactOn, today), prose('said', words.fields.said, 1000, { hint: own.forms.saidHint }),
      { ...scan(own.forms.contactPhoto, own.forms.contactPhotoHint), several: true, when: (typed) => typed['reached'] !== 'no' },
    ];
  },
  declareUnreachable: ({ words, own }) => [prose('words', own.forms.explain, 500, { hint: words.hints.unreachable, rows: 3 })],
  askExtension: ({ words, own }) => [{ name: 'ground', label: words.fields.ground, kind: 'radio', required: true, options: optionsOf(longGrounds, words.longGrounds) }, prose('words', own.forms.explain, 500)],
  grantExtension: (context) => (context.detail.byResolution ? resolution(context) : []),
  refuseExtension: (context) => (context.detail.byResolution ? resolution(context) : [prose('words', context.own.forms.whyNot, 500, { rows: 3 })]),
  draftReply: ({ words, own, detail }) => [
    prose('body', words.fields.body, 6000, { rows: 14, hint: [own.forms.bodyHint, jointHint(detail, own.joint.body)].filter(Boolean).join(own.detail.stop) }),
    ...plainWords({ detail, words, own }),
    { name: 'letter', label: words.fields.letter, kind: 'radio', required: true, options: replySchemes[detail.scheme].map(({ letter, words: hint }) => ({ value: letter, label: own.forms.letters[letter], hint: classWords(hint, words) })) },
    { name: 'promisedOn', label: words.fields.promisedOn, kind: 'date', hint: words.hints.b, when: isB }, line('whyNoDate', words.fields.whyNoDate, { required: true, when: (typed) => isB(typed) && !typed['promisedOn'] }),
    saidDays,
    line('contactName', words.fields.contactPerson), { name: 'contactPhone', label: words.fields.contactPhone, kind: 'tel' },
    { name: 'ready', label: own.forms.ready, kind: 'checkbox', hint: own.forms.readyHint },
  ],
  checkReply: ({ own }) => [prose('words', own.forms.checkWords, 500, { required: false, rows: 3 })],
  returnReply: ({ own }) => [prose('words', own.forms.mend, 500, { rows: 3, hint: own.forms.returnReplyHint })],
  nameUndertaker: ({ own, detail }) => [{ name: 'personId', label: own.forms.undertaker, kind: 'select', none: own.forms.everybody, options: asOptions(detail.colleagues), hint: own.forms.undertakerHint }],
  issueReply: ({ words, own, today, detail }) => [
    line('signer', words.fields.signer, { required: true }),
    ...(detail.replies.some(({ state, issuer }) => state === 'ready' && issuer !== 'plain') ? [line('documentNumber', words.fields.documentNumber, { required: true, placeholder: own.forms.numberHint, hint: [words.hints.outward, jointHint(detail, own.joint.numbers)].filter(Boolean).join(own.detail.stop) })] : []),
    { name: 'numberSure', label: own.forms.numberSure, kind: 'checkbox', hint: own.forms.numberSureHint, when: (typed) => leapsOver(detail, String(typed['documentNumber'] ?? '')) },
    day('issuedOn', words.fields.issuedOn, today),
  ],
  recordFaceToFace: ({ own, today }) => [
    day('on', own.forms.faceOn, today), line('spot', own.forms.spot, { required: true }), line('present', own.forms.present, { required: true, hint: own.forms.presentHint }),
    prose('said', own.forms.faceSaid, 1000), scan(own.forms.photo, own.forms.photoHint),
  ],
  giveCoOpinion: ({ own }) => [prose('words', own.forms.coOpinion, 3000, { rows: 8 }), saidDays],
  sendBackCoOpinion: ({ own }) => [prose('words', own.forms.coOpinionLacks, 500, { rows: 3, hint: own.forms.coOpinionLacksHint })],
  appraise: (context) => form(context),
  changeAppraisal: (context) => [...form(context, context.detail.appraisals.some(({ round, showGrade }) => round === context.detail.round && showGrade)), prose('reason', context.words.fields.reason, 500, { rows: 3 }), ...(context.detail.appraiser ? [] : [scan(context.own.forms.paperForm, context.own.forms.paperFormHint, true)])],
  noteApproach: ({ words, own, today }) => [
    line('by', words.fields.approachBy, { required: true, hint: own.forms.approachByHint }), day('on', words.fields.approachOn, today),
    { name: 'way', label: words.fields.contactWay, kind: 'radio', required: true, options: optionsOf(contactWays, words.contactWays) }, prose('words', words.fields.said, 500, { rows: 3 }),
  ],
  reopen: ({ words, own, detail }) => [{ name: 'to', label: words.fields.reopenTo, kind: 'radio', required: true, options: optionsOf(detail.reopenings, words.reopenings) }, prose('words', own.forms.reason, 500, { rows: 3 })],
  recordHigherReply: ({ own, words, today, detail }) => [
    line('by', own.forms.higherBy, { required: true, hint: own.forms.higherByHint }), day('answeredOn', own.forms.higherOn, today), line('documentNumber', words.fields.documentNumber),
    line('numberLabel', own.forms.higherNumber), prose('words', own.forms.higherWords, 6000, { hint: own.forms.higherWordsHint }), ...plainWords({ detail, words, own }), scan(own.forms.higherScan, own.forms.higherScanHint),
  ],
  enterAppraisal: (context) => [...form(context), day('filledOn', context.words.fields.filledOn, context.today), scan(context.own.forms.paperForm, context.own.forms.paperFormHint, true)],
  orderRehandling: ({ words, own }) => [prose('ground', words.fields.ground, 1000, { hint: own.forms.rehandlingHint })],
  concludeAfterMeeting: ({ words, own, today }) => [day('metOn', words.fields.metOn, today), prose('words', own.forms.conclusion, 1000)],
  nameKey: ({ words, today }) => [
    line('leader', words.fields.keyLeader, { required: true, hint: words.hints.keyLeader, limit: 40 }), { name: 'ground', label: words.fields.keyGround, kind: 'radio', required: true, options: optionsOf(keyGrounds, words.keyGrounds) },
    day('on', words.fields.keyOn, today),
  ],
  dropKey: ({ own }) => [prose('words', own.forms.reason, 500, { rows: 3 })],
  reportProgress: ({ own }) => [prose('words', own.forms.progress, 500, { rows: 3, hint: own.forms.progressHint }), saidDays],
  remind: ({ own, words, detail }) => [
    { name: 'letter', label: own.forms.remindLetter, kind: 'radio', required: true, hint: own.forms.remindLetterHint, options: optionsOf(detail.pressLetters, words.pressLetters) }, line('words', own.forms.remindWords),
  ],
  handOver: ({ own, deputies, detail }) => [{ name: 'personId', label: own.forms.newLead, kind: 'pick', required: true, options: deputies.filter(({ value }) => value !== detail.lead.id) }],
  separateHandling: ({ own }) => [prose('words', own.forms.reason, 500, { required: false, rows: 3 })],
  withdraw: ({ own }) => [prose('words', own.forms.reason, 500, { rows: 3 })],
  void: ({ own }) => [prose('words', own.forms.reason, 500, { rows: 3 })],
};

/** The questions of one act; where it may be about several offices, which one comes first. */
export function fieldsFor(name: ActName, context: FormContext): FormField[] {
  const offices = officesFor(name, context.detail) ?? [];
  const which: FormField[] = offices.length > 1 ? [{ name: 'officeId', label: context.words.fields.offices, kind: 'radio', required: true, options: asOptions(offices) }] : [];
  return [...which, ...(builders[name]?.(context) ?? [])];
}

/** What a form begins with. */
export function currentFor(name: ActName, { detail, today }: FormContext): FormValues {
  const proposed = detail.assignments.filter(({ state }) => state === 'proposed');
  const asShares = (rows: Detail['assignments']) => JSON.stringify(rows.map(({ office, role, part }) => ({ officeId: office.id, role, ...(part ? { part } : {}) })));
  switch (name) {
    case 'accept': return { kind: detail.kind, topic: detail.topic, season: '' };
    case 'prepare': return {
      shares: proposed.length > 0 ? asShares(proposed) : JSON.stringify([{ officeId: detail.suggestedOffice?.id ?? '', role: 'main' }]), longGround: detail.longGround ?? '', words: detail.preparedWords ?? '',
    };
    case 'divide': return { shares: JSON.stringify([{ officeId: '', role: 'main' }]) };
    case 'assign': return { assignedOn: today };
    case 'nameKey': return { on: today };
    case 'logContact': return { on: today, personId: detail.lead.id, kind: detail.replies.some(({ state }) => state === 'issued') ? 'after' : 'before' };
    case 'draftReply': {
      const [office] = officesFor(name, detail) ?? [];
      const draft = detail.replies.find((reply) => reply.state !== 'issued' && reply.round === detail.round && reply.office.id === office?.id);
      return draft ? {
        body: draft.body, plainWords: draft.plainWords ?? '', letter: draft.letter, promisedOn: draft.promisedOn ?? '', whyNoDate: draft.whyNoDate ?? '', contactName: draft.contactName ?? '', contactPhone: draft.contactPhone ?? '', ready: draft.state === 'ready' || draft.liesWith ? 'on' : '',
      } : {};
    }
    case 'nameUndertaker': return { personId: detail.assignments.find(({ mine, undertaker }) => mine && undertaker !== null)?.undertaker?.id ?? '' };
    case 'issueReply': return { issuedOn: today, signer: detail.nextLetter?.signer ?? '', documentNumber: detail.nextLetter?.documentNumber ?? '' };
    case 'recordFaceToFace': return { on: today };
    case 'recordHigherReply': return { answeredOn: today };
    case 'enterAppraisal': return { filledOn: today };
    case 'remind': return { letter: 'reminder' };
    case 'noteApproach': return { on: today };
    case 'reopen': return detail.reopenings.length === 1 ? { to: detail.reopenings[0] ?? '' } : {};
    case 'concludeAfterMeeting': return { metOn: today };
    default: return {};
  }
}
