// Prints docs/states.md: the lives of opinion, suggestion, meeting, motion, promise, activity, reception, drive, topics, theme, award, petition, the rule of points, the table by office and the yearly report as pictures and tables, in the words people read.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { life as receptionLife } from '#features/reception/rules.ts';
import { text as receptionText } from '#features/reception/text.ts';
import { text as receptionEnglish } from '#features/reception/text.en.ts';
import { life as activityLife } from '#features/activity/rules.ts';
import { text as activityText } from '#features/activity/text.ts';
import { text as activityEnglish } from '#features/activity/text.en.ts';
import { life as topicLife } from '#features/topic/rules.ts';
import { text as topicText } from '#features/topic/text.ts';
import { text as topicEnglish } from '#features/topic/text.en.ts';
import { life as themeLife } from '#features/theme/rules.ts';
import { text as themeText } from '#features/theme/text.ts';
import { text as themeEnglish } from '#features/theme/text.en.ts';
import { life as pointsLife } from '#features/points/rules.ts';
import { text as pointsText } from '#features/points/text.ts';
import { text as pointsEnglish } from '#features/points/text.en.ts';
import { life as awardLife } from '#features/award/rules.ts';
import { text as awardText } from '#features/award/text.ts';
import { text as awardEnglish } from '#features/award/text.en.ts';
import { life as driveLife, stationLife } from '#features/drive/rules.ts';
import { text as driveText } from '#features/drive/text.ts';
import { text as driveEnglish } from '#features/drive/text.en.ts';
import { life as figuresLife } from '#features/figures/rules.ts';
import { text as figuresText } from '#features/figures/text.ts';
import { text as figuresEnglish } from '#features/figures/text.en.ts';
import { life as opinionLife } from '#features/opinion/rules.ts';
import { text as opinionText } from '#features/opinion/text.ts';
import { text as opinionEnglish } from '#features/opinion/text.en.ts';
import { life as meetingLife } from '#features/meeting/rules.ts';
import { text as meetingText } from '#features/meeting/text.ts';
import { text as meetingEnglish } from '#features/meeting/text.en.ts';
import { life as motionLife } from '#features/motion/rules.ts';
import { text as motionText } from '#features/motion/text.ts';
import { text as motionEnglish } from '#features/motion/text.en.ts';
import { life as petitionLife } from '#features/petition/rules.ts';
import { text as petitionText } from '#features/petition/text.ts';
import { text as petitionEnglish } from '#features/petition/text.en.ts';
import { life as promiseLife } from '#features/promise/rules.ts';
import { text as promiseText } from '#features/promise/text.ts';
import { text as promiseEnglish } from '#features/promise/text.en.ts';
import { life as reportLife } from '#features/report/rules.ts';
import { text as reportText } from '#features/report/text.ts';
import { text as reportEnglish } from '#features/report/text.en.ts';
import { life as suggestionLife } from '#features/suggestion/rules.ts';
import { text as suggestionText } from '#features/suggestion/text.ts';
import { text as suggestionEnglish } from '#features/suggestion/text.en.ts';
import { type Reader, anyTown, inOurWords } from '#kernel/organs.ts';
import { type Labels, type Workflow, workflow } from '#kernel/workflow.ts';
import { printedBy, table } from './markdown.ts';

const chinese: Reader = { locale: 'zh', tenant: anyTown };
const english: Reader = { locale: 'en', tenant: anyTown };

/** What a state lets one do: verbs that lead on, with their targets, and verbs that stay. */
function rowOf<State extends string, Verb extends string>(life: Workflow<State, Verb>, { states, verbs }: Labels<State, Verb>, english: Labels<State, Verb>, state: State): string[] {
  const targets = (verb: Verb): readonly State[] => {
    const { to } = life.steps[verb];
    return to === undefined ? [] : typeof to === 'string' ? [to] : to;
  };
  const label = (verb: Verb): string => `${verbs[verb]} \`${verb}\``;
  const onward = life.verbsFrom(state).filter((verb) => targets(verb).length > 0)
    .map((verb) => `${label(verb)} → ${targets(verb).map((to) => states[to]).join(' / ')}`);
  const staying = life.verbsFrom(state).filter((verb) => targets(verb).length === 0).map(label);
  const end = life.final.includes(state) ? '终 end' : state === life.initial ? '始 start' : '';
  return [`${states[state]}<br>${english.states[state]}`, `\`${state}\``, end, onward.join('<br>') || '—', staying.join('<br>') || '—'];
}

/** The picture of what moves a life on; what leaves a state as it is stands in the table only. */
function picture<State extends string, Verb extends string>(life: Workflow<State, Verb>, labels: Labels<State, Verb>): string {
  const moving = Object.fromEntries(life.verbs.filter((verb) => life.steps[verb].to !== undefined).map((verb) => [verb, life.steps[verb]])) as typeof life.steps;
  return workflow({ ...life, steps: moving }).diagram(labels).split('\n').filter((line) => !/ (\S+) --> \1:/.test(line)).join('\n');
}

function chapter<State extends string, Verb extends string>(title: string, life: Workflow<State, Verb>, labels: Labels<State, Verb>, english: Labels<State, Verb>): string {
  return `## ${title}

\`\`\`mermaid
${picture(life, labels)}
\`\`\`

${table(['状态 State', '标识 Key', '', '可以转到 Leads on', '状态不变 Stays'], life.states.map((state) => rowOf(life, labels, english, state)))}
`;
}

/** What enters a timeline without a verb of its own is named there. */
const withEvents = <States, Verbs extends object, Events extends object>({ states, verbs, events }: { readonly states: States; readonly verbs: Verbs; readonly events: Events }) => ({ states, verbs: { ...verbs, ...events } });

/** The text of docs/states.md. */
export const statesText = (): string => `${printedBy('npm run states')}

# 状态 States

状态是明写的一栏，从不由日期推断；办理的事实和时间另记在旁边。谁可以做哪个动作，见各功能的 \`policy.ts\`。
A state is a column, never inferred from dates; facts and their times stand beside it. Who may do a verb stands in each feature's \`policy.ts\`.

${chapter('意见 Opinion', opinionLife, inOurWords(opinionText, chinese), inOurWords(opinionEnglish, english))}
${chapter('代表建议 Suggestion', suggestionLife, withEvents(inOurWords(suggestionText, chinese)), withEvents(inOurWords(suggestionEnglish, english)))}
${chapter('督办会和察看 Meeting', meetingLife, inOurWords(meetingText, chinese), inOurWords(meetingEnglish, english))}
${chapter('议案 Motion', motionLife, inOurWords(motionText, chinese), inOurWords(motionEnglish, english))}
${chapter('承诺 Promise', promiseLife, inOurWords(promiseText, chinese), inOurWords(promiseEnglish, english))}
${chapter('代表活动 Activity', activityLife, inOurWords(activityText, chinese), inOurWords(activityEnglish, english))}
${chapter('代表接待 Reception', receptionLife, inOurWords(receptionText, chinese), inOurWords(receptionEnglish, english))}
${chapter('创建活动 Drive', driveLife, inOurWords(driveText, chinese), inOurWords(driveEnglish, english))}
${chapter('创建活动里的一个站 A station in a drive', stationLife, { ...driveText, states: driveText.stationStates }, { ...driveEnglish, states: driveEnglish.stationStates })}
${chapter('活动选题 Topic', topicLife, inOurWords(topicText, chinese), inOurWords(topicEnglish, english))}
${chapter('主题活动 Theme', themeLife, inOurWords(themeText, chinese), inOurWords(themeEnglish, english))}
${chapter('评优 Award', awardLife, inOurWords(awardText, chinese), inOurWords(awardEnglish, english))}
${chapter('履职积分办法 Rule of points', pointsLife, inOurWords(pointsText, chinese), inOurWords(pointsEnglish, english))}
${chapter('各单位办理情况 Figures by office', figuresLife, inOurWords(figuresText, chinese), inOurWords(figuresEnglish, english))}
${chapter('办理情况报告 Yearly report', reportLife, inOurWords(reportText, chinese), inOurWords(reportEnglish, english))}
${chapter('来信来访 Petition', petitionLife, inOurWords(petitionText, chinese), inOurWords(petitionEnglish, english))}`;

if (import.meta.main) writeFileSync(fileURLToPath(new URL('../docs/states.md', import.meta.url)), statesText());
