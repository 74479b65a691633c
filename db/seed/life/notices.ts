import { chineseDate } from '#kernel/dates.ts';
import { type Addressee } from '#features/notice/public.ts';
import { text as meetingText } from '#features/meeting/text.ts';
import { isReport } from '#features/opinion/rules.ts';
import { type Town, holders } from '../world/town.ts';
import type { MeetingAct, MotionAct } from './acts.ts';
import type { Chronicle, Told } from './chronicle.ts';
import type { MotionBooks } from './motion-books.ts';
import { moversOf } from './motion-life.ts';
import { personOf } from './paper-ground.ts';

/** Something a person was told, as the verbs tell it. */
export interface ToldNotice {
  readonly at: Date;
  readonly personId: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
}

interface Telling { readonly to: Addressee; readonly key: string; readonly params?: Readonly<Record<string, string | number>> }

/** What people were told of the last days, oldest first. Whoever acted himself was not told. */
export function noticesSince(town: Town, { told, opinions, papers }: Chronicle, since: Date): ToldNotice[] {
  const people = (to: Addressee): string[] => ('personId' in to ? [to.personId] : holders(town, to.role, to));
  const officeName = (id: unknown): string => town.offices.find((office) => office.id === id)?.name ?? '';
  return told.filter(({ act }) => act.at > since).flatMap((one) => {
    // What promises tell is told by their own clock from the first day on.
    if (one.feature === 'promise') return [];
    if (one.feature === 'meeting') return ofMeeting(town, papers, one.act);
    const row = (one.feature === 'opinion' ? opinions : one.feature === 'motion' ? papers.motions : papers).cases.get(one.act.about)?.row;
    if (!row) return [];
    const tellings = one.feature === 'opinion' ? ofOpinion(one, opinions, officeName) : one.feature === 'motion' ? ofMotion(one.act, papers.motions, town) : ofPaper(one, papers, officeName);
    const common = 'title' in row ? { what: row.title } : { number: row.number };
    const who = personOf(one.act as never);
    return tellings.flatMap(({ to, key, params = {} }) => [...new Set(people(to))].filter((personId) => personId !== who).map((personId): ToldNotice =>
      ({ at: one.act.at, personId, kind: `${one.feature}.${key}`, params: { ...common, ...params }, link: `/${one.feature}s/${row.id}` })));
  });
}

/** Who is asked to a meeting is told when and where. */
function ofMeeting(town: Town, { cases, meetings }: Chronicle['papers'], act: MeetingAct): ToldNotice[] {
  const paper = cases.get(act.about)?.row;
  const row = meetings.rows.find(({ suggestionId }) => suggestionId === paper?.id);
  if (act.verb !== 'arrange' || !paper || !row) return [];
  const { kind, officeIds, personIds } = act.input as { kind: string; officeIds: string[]; personIds: string[] };
  const params = { what: paper.confidential === null ? `《${paper.title}》` : meetingText.confidential, day: `${chineseDate(row.plannedOn)}${row.hours ? ` ${row.hours}` : ''}`, spot: row.spot ?? '' };
  return [...officeIds.flatMap((officeId) => holders(town, 'handler', { officeId })), ...personIds].map((personId) => ({ at: act.at, personId, kind: `meeting.${kind}`, params, link: `/meetings/${row.id}` }));
}

type NameOf = (officeId: unknown) => string;

function ofOpinion({ act }: Told, { cases }: Chronicle['opinions'], officeName: NameOf): Telling[] {
  const row = cases.get(act.about)?.row;
  if (!row) return [];
  const stationId = (act.input['stationId'] ?? (act.verb === 'submit' ? null : row.stationId)) as string | null;
  const deputyId = (act.input['deputyId'] ?? (act.verb === 'submit' ? null : row.deputyPersonId)) as string | null;
  const caretakers = (key: string, params: Telling['params'] = {}): Telling[] =>
    isReport(row as never) || (!deputyId && !stationId) ? [{ to: { role: 'clerk' }, key, params }]
    : deputyId ? [{ to: { personId: deputyId }, key, params }]
    : (['convener', 'recorder'] as const).map((role) => ({ to: { role, stationId: stationId ?? '' }, key, params }));
  const handlers = (officeId: unknown): Telling => ({ to: { role: 'handler', officeId: officeId as string }, key: 'handed', params: { office: officeName(officeId) } });
  switch (act.verb) {
    case 'submit': case 'enter':
      if (isReport({ kind: null, choice: row.choice } as never)) return [{ to: { role: 'clerk' }, key: 'reportArrived' }, { to: { role: 'chair' }, key: 'reportArrived' }];
      return caretakers(stationId || deputyId ? 'arrived' : 'toRoute');
    case 'route': return caretakers('routed', { dueOn: row.lookDueOn });
    case 'handToVillage': return [handlers(act.input['officeId'])];
    case 'askDepartment': return [{ to: { role: 'chair' }, key: 'askProposed', params: { office: officeName(act.input['officeId']) } }];
    case 'approveAsk': return [handlers(row.officeId), ...caretakers('askApproved', { office: officeName(row.officeId) })];
    case 'answerFromDepartment': case 'answerFromVillage': return caretakers('answered');
    case 'rate': return act.input['rating'] === 'dissatisfied' ? [...caretakers('dissatisfied'), { to: { role: 'clerk' }, key: 'dissatisfied' }] : [];
    case 'reopen': return caretakers('reopened');
    default: return [];
  }
}

/** Of motions only what the last session and these days can have told. */
function ofMotion(act: MotionAct, { cases }: MotionBooks, { persons }: Town): Telling[] {
  const one = cases.get(act.about);
  if (!one) return [];
  const named = (personId: string | null) => ({ who: persons.find(({ id }) => id === personId)?.name ?? '' });
  const movers = (key: string): Telling[] => moversOf(one).map((personId) => ({ to: { personId }, key }));
  const office = (role: 'clerk' | 'chair', key: string): Telling => ({ to: { role }, key });
  switch (act.verb) {
    case 'askCosigners': return (act.input['personIds'] as string[]).map((personId) => ({ to: { personId }, key: 'cosignAsked', params: named(one.row.leadPersonId) }));
    case 'cosign': return [{ to: { personId: one.row.leadPersonId }, key: 'cosigned', params: named(personOf(act)) }];
    case 'submit': return [office('clerk', 'submitted'), office('chair', 'submitted')];
    case 'putOnAgenda': return [...movers('onAgenda'), office('clerk', 'onAgenda')];
    case 'askWithdrawal': return [office('chair', 'withdrawalAsked')];
    case 'agreeWithdrawal': return [...movers('withdrawalAgreed'), office('clerk', 'withdrawalAgreed')];
    default: return [];
  }
}

function ofPaper({ act }: Told, { cases }: Chronicle['papers'], officeName: NameOf): Telling[] {
  const one = cases.get(act.about);
  if (!one) return [];
  const { row } = one;
  const office = { office: officeName(act.input['officeId']) };
  const due = { due: row.dueOn === null ? '' : chineseDate(row.dueOn) };
  const lead = (key: string, params: Telling['params'] = {}): Telling => ({ to: { personId: row.leadPersonId }, key, params });
  const office_ = (role: 'clerk' | 'chair' | 'governmentOffice', key: string, params: Telling['params'] = {}): Telling => ({ to: { role }, key, params });
  switch (act.verb) {
    case 'submit': return [office_('clerk', row.level === 'township' ? 'submitted' : 'forwarded', row.level === 'township' ? {} : { level: row.level })];
    case 'returnForMending': return [lead('mending')];
    case 'prepare': return [office_('chair', 'toApprove')];
    case 'assign': return row.viaGovernmentOffice ? [office_('governmentOffice', 'toDivide')] : one.shares.map(({ officeId }) => ({ to: { role: 'handler' as const, officeId }, key: 'newWork', params: due }));
    case 'askReturn': return [office_('clerk', 'returnAsked', office), office_(row.viaGovernmentOffice ? 'governmentOffice' : 'chair', 'returnAsked', office)];
    case 'askExtension': return [office_('clerk', 'extensionAsked', office), office_('chair', 'extensionAsked', office)];
    case 'logContact': return [lead('contactLogged', office)];
    case 'draftReply': return one.shares.some((share) => share.officeId === act.input['officeId'] && share.issuer === 'townGovernment') ? [office_('governmentOffice', 'toSign')] : [];
    case 'issueReply': return [lead('answered'), office_('clerk', 'answered'), ...(row.repliedOn === null ? [] : [lead('replied')])];
    case 'appraise': return [office_('clerk', 'toUrge'), ...(act.input['result'] === 'dissatisfied' ? [office_('chair', 'toUrge')] : [])];
    case 'close': return [lead('closed'), office_('clerk', 'toCheck', { due: row.publicationDueOn === null ? '' : chineseDate(row.publicationDueOn) })];
    case 'checkPublication': return [lead('published')];
    default: return [];
  }
}
