import { type SuggestionLine, suggestionLines } from '#features/suggestion/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 卡二 代表建议办理登记卡: every suggestion handed in, from its title to what the deputy said of the answer. */
export const suggestionCards = register<SuggestionLine>({
  key: 'suggestionCards', number: { zh: '卡二', en: 'Card 2' }, title: { zh: '代表建议办理登记卡', en: 'Card of suggestions handled' }, unit: { zh: '件', en: 'suggestions' }, card: true,
  columns: [
    computed('number', 'suggestion.number', { zh: '编号', en: 'No.' }, (row) => row.number),
    written('title', 'suggestion.title', { zh: '标题', en: 'Title' }, (row) => row.title),
    written('kind', 'suggestion.kind', { zh: '种类', en: 'Kind' }, (row) => row.kind),
    written('topic', 'suggestion.topic', { zh: '类别', en: 'Matter' }, (row) => row.topic),
    computed('lead', 'suggestion.lead', { zh: '领衔代表', en: 'Lead' }, (row) => row.lead),
    computed('cosigners', 'suggestion.cosigners', { zh: '联名', en: 'Co-signers' }, (row) => row.cosigners),
    computed('submittedOn', 'suggestion.submittedOn', { zh: '提出时间', en: 'Handed in' }, (row) => row.submittedOn),
    computed('channel', 'suggestion.channel', { zh: '渠道', en: 'Channel' }, (row) => row.channel),
    written('main', 'suggestion.main', { zh: '主办单位', en: 'Main handler' }, (row) => row.main),
    written('others', 'suggestion.others', { zh: '会办单位', en: 'Co-handlers' }, (row) => row.others),
    computed('assignedOn', 'suggestion.assignedOn', { zh: '交办日', en: 'Assigned' }, (row) => row.assignedOn),
    computed('dueOn', 'suggestion.dueOn', { zh: '法定期限', en: 'Due' }, (row) => row.dueOn),
    computed('acceptedOn', 'suggestion.acceptedOn', { zh: '签收', en: 'Taken over' }, (row) => row.acceptedOn),
    computed('contacts', 'suggestion.contacts', { zh: '沟通次数', en: 'Contacts' }, (row) => row.contactCount),
    computed('repliedOn', 'suggestion.repliedOn', { zh: '答复日', en: 'Replied' }, (row) => row.repliedOn),
    written('letter', 'suggestion.letter', { zh: '答复类别', en: 'Class' }, (row) => row.letter),
    written('signer', 'suggestion.signer', { zh: '签发人', en: 'Signer' }, (row) => row.signer),
    { ...written('attitude', 'suggestion.attitude', { zh: '对态度', en: 'Attitude' }, (row) => row.attitude), kept: true },
    { ...written('result', 'suggestion.result', { zh: '对结果', en: 'Result' }, (row) => row.result), kept: true },
    computed('round', 'suggestion.round', { zh: '办理轮次', en: 'Round' }, (row) => row.round),
    computed('pressedOn', 'suggestion.pressedOn', { zh: '督办', en: 'Urged' }, (row) => row.pressedOn),
    written('promisedOn', 'suggestion.promisedOn', { zh: '承诺完成日', en: 'Promised for' }, (row) => row.promisedOn),
    { ...computed('state', 'suggestion.state', { zh: '状态', en: 'State' }, (row) => row.state), kept: true },
    computed('published', 'suggestion.published', { zh: '已公开', en: 'Published' }, (row) => row.isPublished),
    byPen('filed', { zh: '归档号', en: 'File no.' }),
  ],
  load: (work, { fromOn, toOn, deputyId, stationDeputies, only }, { page, size }) => suggestionLines(work, { fromOn, toOn, leadIds: deputyId ? [deputyId] : stationDeputies, only }, page, size),
  facts: ({ id, late }) => ({ id, key: id, stationId: null, late, link: `/suggestions/${id}`, records: { suggestion: id } }),
});
