import { beforeEach, expect, onTestFailed, test } from 'vitest';
import * as copies from './story/copy.ts';
import * as deputy from './story/deputies.ts';
import { deputies } from './story/deputies.ts';
import { signsInAtTheDesk } from './story/hands.ts';
import * as handling from './story/handling.ts';
import * as keeper from './story/keepers.ts';
import * as office from './story/office.ts';
import * as resident from './story/resident.ts';
import { openStory } from './story/stage.ts';

const story = await openStory();
let brokenOff = '';
// Each chapter stands on those before it.
beforeEach(({ task }) => {
  if (brokenOff) throw new Error(`the story broke off at: ${brokenOff}`);
  onTestFailed(() => { brokenOff ||= task.name; });
});
/** Script errors, answers of 500 and dialogs nobody asked for, on anybody’s page. */
const faults = () => story.everybody().flatMap(({ name, context }) => context.faults.map((fault) => `${name}: ${fault}`));

test('the clerk takes over both rosters as they are kept, sets up a station and hands out a card', async () => {
  await signsInAtTheDesk(story, '清河干事');
  await office.opensTheTerm(story);
  await office.takesOverTheRosters(story);
  await office.setsUpTheStation(story);
  await office.staffsTheStation(story, deputies.convener);
  await office.namesTheVillageOfTheDistrict(story, '第3选区');
  await office.handsOverACard(story, deputies.convener);
  await office.wantsTwoPersons(story);
  await office.putsUpTheStationsCode(story);
  expect(faults()).toEqual([]);
});

test('a resident scans the station’s code in elder mode and writes with a photo; the convener enters it for one without a phone', async () => {
  await resident.scansAndWrites(story);
  await resident.photoSaysNoPlace(story);
  await deputy.signsInByCard(story);
  await deputy.entersForANeighbour(story);
  await deputy.handsBothToTheDeputy(story);
  expect(faults()).toEqual([]);
});

test('the deputy merges both and writes a suggestion on his phone, two colleagues sign too, he hands it in', async () => {
  await deputy.seesWhatWaits(story);
  await deputy.mergesBoth(story);
  await deputy.writesTheSuggestion(story);
  await deputy.cosigns(story, deputies.second);
  await deputy.cosigns(story, deputies.third);
  await deputy.handsIn(story);
  expect(faults()).toEqual([]);
});

test('the clerk accepts it, the chair assigns it; one office gives it back, another takes over, and the clock runs on', async () => {
  await handling.accepts(story);
  await handling.proposes(story, '农业农村办公室', '石桥村村民委员会');
  await signsInAtTheDesk(story, '清河主席');
  await handling.assigns(story);
  expect(await handling.dueDayAsRead(story)).toContain('12月1日前答复');
  await keeper.movesTheClock(story, '2026-09-08');
  await signsInAtTheDesk(story, '清河农业办');
  await handling.asksToReturn(story, '清河农业办');
  await handling.allowsTheReturn(story);
  await handling.proposes(story, '水利管理站');
  await handling.assigns(story);
  expect(await handling.dueDayAsRead(story), 'another office has no new clock').toContain('12月1日前答复');
  expect(faults()).toEqual([]);
});

test('the offices take it over, the deputy is heard and confirms it', async () => {
  await signsInAtTheDesk(story, '石桥村委会');
  await handling.takesOver(story, '石桥村委会');
  await handling.givesItsOpinion(story);
  await signsInAtTheDesk(story, '清河水管站');
  await handling.takesOver(story, '清河水管站');
  await handling.speaksWithTheDeputy(story, '一起到塔下看过，代表同意先堵漏再换塔。');
  await deputy.confirmsTheContact(story);
  expect(faults()).toEqual([]);
});

test('days pass: a reminder and an overdue notice go out', async () => {
  await keeper.movesTheClock(story, '2026-11-16');
  await keeper.movesTheClock(story, '2026-11-17');
  await keeper.findsInTheOutbox(story, '1 件代表建议快到期，最近一件还有 15 天', `已转给农业农村办公室、石桥村村民委员会办理`, '已转给水利管理站办理');
  await keeper.movesTheClock(story, '2026-12-02');
  await keeper.movesTheClock(story, '2026-12-03');
  await keeper.findsInTheOutbox(story, '1 件代表建议已超期，最长 1 天', '没有忘记');
  expect(faults()).toEqual([]);
});

test('the reply is written, signed and printed; the deputy is not content, the presidium orders it handled again, and he is', async () => {
  await handling.writesTheReply(story, `一、裂缝已堵，临时供水到户，住户${deputy.toBeStruck}家门口的积水已清。二、新水塔已列入年度计划。`, '裂缝堵住了，水先接到各户；新水塔列入了今年的计划。', 'A 类');
  await signsInAtTheDesk(story, '清河党政办');
  await handling.signsTheReply(story, '清政函〔2026〕12号');
  await handling.savesTheLetter(story, '清政函〔2026〕12号');
  await deputy.appraises(story, '满意', '不满意', '新塔没有动工，塔身仍在渗水。');
  await handling.ordersRehandling(story);
  await handling.speaksWithTheDeputy(story, '再到现场，新水塔已经蓄水，代表看过没有渗漏。');
  await deputy.confirmsTheContact(story);
  await handling.writesTheReply(story, `新水塔已建成蓄水，三十户恢复供水，住户${deputy.toBeStruck}家门口的水沟一并修好。`, '新水塔建好蓄水了，三十户都通了水。', 'A 类');
  await handling.signsTheReply(story, '清政函〔2026〕13号');
  await deputy.appraises(story, '满意', '满意');
  await handling.closes(story);
  expect(faults()).toEqual([]);
});

test('a name is struck out, a second person publishes; the residents and everybody else read it', async () => {
  await keeper.strikesTheName(story);
  await keeper.confirmsThePublication(story);
  const steps = ['建议已受理', '建议已交办', '水利管理站', '建议要晚些答复', '建议正在重新办理', '新水塔建好蓄水了', '建议办结'];
  await resident.looksUp(story, '住户赵婶', 'scanned', steps, deputy.toBeStruck);
  await resident.looksUp(story, '钱大爷的女儿', 'spoken', [`已和 ${story.notes.get('scanned')} 号意见放在一起办`, ...steps], deputy.toBeStruck);
  await keeper.everybodyReads(story);
  expect(faults()).toEqual([]);
});

test('the record is whole, and a backup restored elsewhere shows the same', async () => {
  await copies.verifiesTheRecord(story);
  await copies.showsTheSame(story, await copies.backsUpAndRestores(story));
  expect(faults()).toEqual([]);
});
