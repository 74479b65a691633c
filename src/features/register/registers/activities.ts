import { type MinutesLine, minutesLines } from '#features/activity/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 簿二 代表活动情况记录簿: what was done, said, raised and left to do at each activity. */
export const activities = register<MinutesLine>({
  key: 'activities', number: { zh: '簿二', en: 'Book 2' }, title: { zh: '代表活动情况记录簿', en: 'Register of activities' }, unit: { zh: '次', en: 'activities' }, card: true,
  columns: [
    written('topic', 'activity.topic', { zh: '主题', en: 'Topic' }, (row) => row.topic),
    written('kind', 'activity.kind', { zh: '类型', en: 'Kind' }, (row) => row.kind),
    written('startsOn', 'activity.startsOn', { zh: '时间', en: 'Day' }, (row) => [row.startsOn, row.startTime].filter(Boolean).join(' ')),
    written('venue', 'activity.venue', { zh: '地点', en: 'Where' }, (row) => row.venue),
    computed('host', 'activity.host', { zh: '联络站（小组）', en: 'Station, group' }, (row) => row.stationName ?? row.groupName),
    written('arrangedOn', 'activity.arrangedOn', { zh: '主席团安排日期', en: 'Arranged on' }, (row) => row.arrangedOn),
    computed('planned', 'activity.planned', { zh: '年度计划', en: 'Planned for' }, (row) => (row.plannedYear === null ? null : `${row.plannedYear}${row.plannedQuarter === null ? '' : `-Q${row.plannedQuarter}`}`)),
    written('hostName', 'activity.hostName', { zh: '主持人', en: 'Chaired by' }, (row) => row.hostName),
    computed('recorder', 'activity.recorder', { zh: '记录人', en: 'Recorder' }, (row) => row.writtenByName ?? row.recorderName),
    computed('came', 'activity.cameNames', { zh: '参加代表', en: 'Deputies' }, (row) => row.cameNames.join('、')),
    written('guests', 'activity.guests', { zh: '邀请、列席人员', en: 'Guests' }, (row) => row.guests.map(({ name, unit }) => [unit, name].filter(Boolean).join(' ')).join('、')),
    written('agenda', 'activity.agenda', { zh: '活动内容', en: 'What was done' }, (row) => row.agenda),
    written('points', 'activity.points', { zh: '发言摘要', en: 'What was said' }, (row) => row.points.map(({ who, words }) => `${who}：${words}`).join('\n')),
    computed('opinions', 'activity.opinions', { zh: '形成意见（件）', en: 'Opinions raised' }, (row) => row.opinionIds.length || null),
    written('feedback', 'activity.feedback', { zh: '处理情况', en: 'What became of it' }, (row) => row.feedback),
    written('tasks', 'activity.tasks', { zh: '会后要办的事', en: 'Left to do' }, (row) => row.tasks.map(({ what, who, dueOn, doneOn }) => [what, who, doneOn ?? dueOn].join(' ')).join('\n')),
    computed('photos', 'activity.photos', { zh: '照片（张）', en: 'Photos' }, (row) => row.photoCount || null),
    computed('reportedOn', 'activity.reportedOn', { zh: '书面汇报日期', en: 'Reported on' }, (row) => row.reportedOn),
    computed('signedBy', 'activity.signedBy', { zh: '审签', en: 'Signed off' }, (row) => [row.signedByName, row.signedOn].filter(Boolean).join(' ')),
    byPen('remark', { zh: '备注', en: 'Remark' }),
  ],
  async load(work, { fromOn, toOn, stationId, deputyId, only }, { page, size }) {
    const filter = { fromOn, toOn, stationId, personId: deputyId };
    if (!only) return minutesLines(work, filter, page, size);
    const rows = (await minutesLines(work, filter, 1, 5000)).rows.filter(({ activityId }) => activityId === only);
    return { rows, total: rows.length };
  },
  facts: ({ activityId, stationId, late }) => ({ id: activityId, key: activityId, stationId, late, link: `/activities/${activityId}`, records: { activity: activityId } }),
});
