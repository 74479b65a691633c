import { type AttendanceLine, attendanceLines } from '#features/activity/public.ts';
import { byPen, computed, register, written } from '../definition.ts';

/** 簿一 代表活动考勤登记簿: each deputy at each activity. Why somebody was on leave is his and the organisers' alone. */
export const attendance = register<AttendanceLine>({
  key: 'attendance', number: { zh: '簿一', en: 'Book 1' }, title: { zh: '代表活动考勤登记簿', en: 'Register of attendance' }, unit: { zh: '人次', en: 'attendances' }, card: false,
  columns: [
    written('topic', 'activity.topic', { zh: '活动', en: 'Activity' }, (row) => row.topic),
    written('kind', 'activity.kind', { zh: '类型', en: 'Kind' }, (row) => row.kind),
    written('startsOn', 'activity.startsOn', { zh: '日期', en: 'Day' }, (row) => row.startsOn),
    written('endsOn', 'activity.endsOn', { zh: '结束日期', en: 'To' }, (row) => (row.endsOn === row.startsOn ? null : row.endsOn)),
    written('venue', 'activity.venue', { zh: '地点', en: 'Where' }, (row) => row.venue),
    computed('host', 'activity.host', { zh: '联络站（小组）', en: 'Station, group' }, (row) => row.stationName ?? row.groupName),
    computed('convener', 'activity.convener', { zh: '召集人', en: 'Convener' }, (row) => row.convenerName),
    computed('asked', 'activity.askedCount', { zh: '应到', en: 'Asked' }, (row) => row.askedCount),
    computed('came', 'activity.cameCount', { zh: '实到', en: 'Came' }, (row) => row.cameCount),
    computed('deputy', 'activity.deputy', { zh: '代表', en: 'Deputy' }, (row) => row.personName),
    computed('card', 'activity.cardNumber', { zh: '代表证号', en: 'Card no.' }, (row) => row.cardNumber),
    computed('level', 'activity.level', { zh: '级别', en: 'Congress' }, (row) => row.level),
    written('attendance', 'attendance.state', { zh: '出勤', en: 'Attendance' }, (row) => row.attendance),
    written('way', 'activity.way', { zh: '登记方式', en: 'How noted' }, (row) => row.way),
    computed('agreedBy', 'attendance.agreedBy', { zh: '准假人', en: 'Leave agreed by' }, (row) => row.leaveAgreedByName),
    computed('notedBy', 'activity.notedBy', { zh: '登记人', en: 'Noted by' }, (row) => row.attendanceByName),
    byPen('signs', { zh: '签到', en: 'Signs' }),
    byPen('remark', { zh: '备注', en: 'Remark' }),
  ],
  async load(work, { fromOn, toOn, stationId, deputyId, only, onlyPart }, { page, size }) {
    const filter = { fromOn, toOn, stationId, personId: deputyId };
    if (!only) return attendanceLines(work, filter, page, size);
    const rows = (await attendanceLines(work, filter, 1, 5000)).rows.filter(({ activityId, personId }) => activityId === only && personId === onlyPart);
    return { rows, total: rows.length };
  },
  facts: ({ activityId, personId, stationId, late }) => ({ id: `${activityId}/${personId}`, key: `${activityId}/${personId}`, stationId, late, link: `/activities/${activityId}`, records: { activity: activityId, attendance: `${activityId}/${personId}` } }),
});
