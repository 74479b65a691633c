import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of activities of deputies. */
export const text = {
  title: 'Activities',
  kinds: {
    study: 'Study', visit: 'Visit', reception: 'Reception', groupMeeting: 'Group meeting', forum: 'Forum', outreach: 'Outreach talk', exchange: 'Exchange of experience', departmentReport: 'Hearing a department', training: 'Training', jointAction: 'Joint action', inspection: 'Inspection', research: 'Research', lawCheck: 'Check of a law', dutyReport: 'Report to voters',
  },
  states: { planned: 'Planned', announced: 'Announced', held: 'Held, minutes to be written', written: 'To be signed off', signed: 'Signed off, to be reported', reported: 'Reported', cancelled: 'Called off', void: 'Void' },
  verbs: {
    plan: 'Add to the yearly plan', replan: 'Change the plan', announce: 'Send the notice', convene: 'Call an unplanned activity', enterHeld: 'Enter one held on paper', amend: 'Change the notice', signUp: 'I will come', askLeave: 'Ask for leave', agreeLeave: 'Agree to the leave', cancel: 'Call off', noteAttendance: 'Note attendance', correctAttendance: 'Correct attendance', raiseOpinion: 'Enter an opinion',
    writeMinutes: 'Write the minutes', sendBack: 'Send the minutes back', signOff: 'Sign off', finishTask: 'Note what was done', report: 'Report in writing', void: 'Void', publish: 'Show to residents', publishSummary: 'Publish what was done', withdraw: 'Take off the residents’ pages',
  },
  answers: { asked: 'No answer yet', coming: 'Coming', leaveAsked: 'Leave asked', leaveAgreed: 'On leave', cameAlong: 'Came along' },
  attendances: { present: 'Present', late: 'Late', leftEarly: 'Left early', leave: 'On leave', absent: 'Absent' },
  ways: { ticked: 'Ticked one by one', photo: 'Photo of the signed sheet', typed: 'Typed from the paper sheet' },
  levels: { township: 'Township deputy', county: 'County deputy', city: 'City deputy' },
  dutyTitle: '{kind}: {topic}',
  attendanceWords: 'asked or came along: {all}, came: {came}, on leave: {leave}, absent: {missing}',
  struckWords: '; taken off the list: {names}',
  correctedWords: '{count}. Corrected because: {reason}',
  fields: {
    kind: 'Kind', topic: 'Topic', state: 'State', host: 'Held by', station: 'Station', group: 'Group', year: 'Year', quarter: 'Quarter', startsOn: 'Day', endsOn: 'Last day', startTime: 'Time', venue: 'Place', words: 'What it is about and what to bring', arrangedOn: 'Day the {our.presidium} arranged it', convener: 'Convener', recorder: 'Recorder', deputies: 'Deputies',
    announcedOn: 'Announced on', attendance: 'Attendance', attendanceOn: 'Entered on', attendanceBy: 'Entered by', way: 'How it was taken', photos: 'Photos', reason: 'Reason', leaveReason: 'Why', hostName: 'In the chair', agenda: 'What was done', points: 'Points made', who: 'Speaker', said: 'What was said', guests: 'Guests', guestName: 'Name', unit: 'Unit',
    feedback: 'What became of it', tasks: 'To be done afterwards', task: 'What', taskWho: 'By whom', taskDue: 'By when', doneWords: 'What was done', opinions: 'Opinions raised', reportWords: 'Results and proposals', writtenBy: 'Minutes', signedBy: 'Signed off', reportedOn: 'Reported on', content: 'What the resident said', choice: 'What sort of matter', spot: 'Where exactly', placeCode: 'Village or community', name: 'Resident’s name', phone: 'Phone', deputyId: 'For which deputy', planned: 'Planned',
  },
  hints: {
    arranged: 'Inspections, research and checks of a law are arranged, reports to voters organised, by the {our.presidium}; without that, hold a visit or a study', notice: 'Usually {days|day|days} ahead; later is possible and is marked as short notice', words: 'For example: bring your card; we look at two places and then talk', leave: 'Once the convener agrees it counts as leave, not as absence. Only you and the organisers see why', attendance: 'All are present to begin with; change only the others', late: 'Entered after the day it is marked as a late entry, with both days',
    photo: 'Not needed. If you have a photo of the signed sheet, choose “Photo of the signed sheet”', minutes: 'Say who said what. Enter residents’ opinions by “Enter an opinion”: they get a number at once and are not written here again', report: 'Write the results and what the {our.body} should look into; time, place, people and minutes are added by themselves', minutesPhoto: 'Optional, at most 9. Where they were taken is removed', ownMinutes: 'Whoever wrote the minutes does not sign them off', plan: 'One activity can be planned for several stations at once', recorder: 'The recorder may be no deputy', fromPlan: 'For a line of the yearly plan, open it from “Yearly plan” and enter it there: the plan is then fulfilled. What was not planned is entered here',
  },
  notices: {
    announced: 'You are asked to an activity: {what}, {on}, {where}. Please say whether you come', amended: 'An activity has changed: {what}, {on}, {where}', notAsked: 'You are no longer asked to “{what}”', soon: 'Reminder of an activity: {what}, {on}, {where}', answerSoon: 'An activity is near and you have not answered: {what}, {on}, {where}. Please say whether you come', cancelled: '“{what}” is cancelled: {reason}', leaveAsked: '{who} cannot come to “{what}”; please agree to the leave or not', leaveAgreed: 'Your leave is agreed to: {what}',
    minutesWritten: 'Minutes are written and wait to be signed off: {what}', sentBack: 'Minutes to be written better: {what}. {reason}', signedOff: 'Minutes signed off: {what}', reported: 'A report of an activity has come: {what}',
  },
  laws: { arrangedInTown: 'Between sessions the {our.chair} organises what deputies do as the {our.presidium} arranged it', collective: 'Deputies mostly act together; the group is the basic form', inspection: 'Inspections, research and checks of a law are arranged by the {our.presidium}', handlesNothing: 'Deputies on an inspection handle no matter themselves' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { called: 'activities' },
  refusals: {
    onlyTheHost: 'A station’s head, convener and recorder hold its activities, a group’s head those of the group, the {our.congressOffice} those of the whole {our.area}', onlyTheKeeper: 'This is for whoever holds the activity: convener, recorder, the station’s people or the {our.congressOffice}', onlyTheOffice: 'This is for the {our.congressOffice}', onlyByPresidium: 'Inspections, research, checks of a law and reports to voters are arranged by the {our.presidium}; the {our.congressOffice} sends the notice. A station or group may hold a visit or a study',
    onlyTheSigner: 'Minutes are signed off by the head or the convener', ownMinutes: 'Whoever wrote the minutes does not sign them off; another head or convener does', notAsked: 'You were not asked to this activity', isOver: 'The activity is over', notYet: 'It has not begun; note attendance on the day', signedUp: 'You have said that you come', leaveAsked: 'You have asked for leave already', noLeaveAsked: 'No leave waits to be agreed to', ownLeave: 'Somebody else must agree to your leave', notYours: 'Activities are read by deputies and the congress’s own staff',
    noSuchStation: 'There is no such station, or it is closed', noSuchGroup: 'There is no such group', oneHost: 'An activity is of one station or one group; for several together choose the whole {our.area}', noSuchPerson: 'Somebody is not on this {our.area}’s rolls; choose again', convenerNoDeputy: 'The convener must hold a mandate', notADeputy: 'Somebody was no deputy on that day; choose again', nobodyAsked: 'Choose at least one deputy', badDays: 'The last day is not before the first, and within a month of it',
    notArranged: 'By {law} the {our.presidium} arranges this; say on which day it did. If it did not, hold a visit or a study', arrangedLater: 'The {our.presidium} arranged it before the notice and the activity', startsInPast: 'That day has passed; enter what was held by “Enter one held on paper”', notHeldYet: 'It is not over yet; send the notice and note attendance afterwards', planYear: 'That is no year to plan for', planQuarter: 'Choose a quarter from 1 to 4',
    listNotWhole: 'The list must be whole: one line for each deputy asked', photoMissing: 'Add the photo of the signed sheet, or choose another way', leaveNeedsReason: 'Leave needs a reason', taskBefore: 'What is to be done cannot be due before the activity', noSuchTask: 'There is no such thing to do, or it is done already',
    onlyThePublisher: 'The station’s head or convener, or the {our.congressOffice}, shows it to residents', isPublic: 'Residents see this activity already', notPublic: 'Residents do not see this activity', numberInIt: 'Topic, place or words hold a phone or identity number that everybody would see. Please change that first',
  },
  portal: {
    done: 'What was done', joinable: 'Residents may come', cancelled: 'Called off', movedFrom: 'Moved; it was to be on {day}', town: 'Whole {our.area}', where: 'Where: {venue}', feed: 'Follow by feed', noneDone: 'No activity has been made public yet',
    feedTitle: '{town}: activities of deputies', feedAbout: 'What deputies are about to do, and what they did', cancelledTitle: '[Called off] {title}', movedTitle: '[Moved] {title}', title: '{kind}: {topic}',
  },
  letters: {
    day: '{day} ({weekday})', weekdays: 'Monday to Sunday', until: ' to {day}', noticeTitle: 'Notice of an activity: {kind}', deputies: 'To the deputies', when: 'When', where: 'Where', content: 'What', who: 'Deputies', arranged: 'Arranged', arrangedWords: 'on {day}', asks: 'Please note', leave: 'Leave', leaveWords: 'Ask for leave on the platform if you cannot come.', leaveTo: 'Ask for leave on the platform or tell the convener {name} if you cannot come.',
    signInTitle: 'Sign-in sheet', columns: { number: 'No.', name: 'Name', signature: 'Signature', time: 'Time', remark: 'Remark' }, reportTitle: 'Report of an activity: {kind}\n({topic})', how: 'What was held', howWords: '{when}, {where}; {count|deputy|deputies}: {names}. In the chair: {host}.', guests: ' Guests: {names}.', agenda: 'What was done', points: 'Points made', results: 'Results and proposals', feedback: 'What became of it', tasks: 'Still to be done', task: '{what} ({who}, by {day})', taskDone: '{what} ({who}, done on {day}: {words})',
  },
} as const satisfies Mirror<typeof zh>;
