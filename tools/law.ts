// Prints docs/law.md: every clause the rules rest on, and every number a town may choose, from the constants themselves.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endGrounds } from '#features/deputy/rules.ts';
import { text as deputyText } from '#features/deputy/text.ts';
import { type RuleKey, factsOf, groups, ruleKeys, rules } from '#features/settings/rules.ts';
import { text as settingsWords } from '#features/settings/text.ts';
import { laws as activityLaws } from '#features/activity/rules.ts';
import { laws as topicLaws } from '#features/topic/rules.ts';
import { laws as receptionLaws } from '#features/reception/rules.ts';
import { laws as motionLaws } from '#features/motion/rules.ts';
import { laws as petitionLaws } from '#features/petition/rules.ts';
import { laws } from '#features/suggestion/rules.ts';
import { periodLaw } from '#kernel/deadline.ts';
import { anyTown, inOurWords } from '#kernel/organs.ts';
import { type SourceTree, readTree } from '#tests/support/source-tree.ts';
import { type Citation, citationsIn } from './citations.ts';
import { printedBy, table } from './markdown.ts';

const units = { days: '日 days', workdays: '个工作日 workdays', months: '个月 months', count: '', flag: '' } as const;
const stricterWords = { lower: '较小的 the lower', higher: '较大的 the higher', none: '—' } as const;

const settingsText = inOurWords(settingsWords, { locale: 'zh', tenant: anyTown });
const flagWord = (value: number): string => (value === 1 ? '是 yes' : '否 no');

function ruleRow(key: RuleKey): string[] {
  const { unit, fallback, min, max, fixed, law, source } = factsOf(key);
  const choices = (settingsText.choices as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[key];
  const value = (number: number) => choices?.[number] ?? (unit === 'flag' ? flagWord(number) : `${number} ${units[unit]}`.trim());
  const bounds = unit === 'flag' ? '是或否 yes or no' : choices ? Object.values(choices).join('、') : fixed ? '法律规定，不能改 fixed by law' : `${min}–${max}`;
  return [settingsText.rules[key], `\`${key}\``, value(fallback), bounds, stricterWords[rules[key].stricter ?? 'none'], law ?? '—', source];
}

const commentFor = (citations: readonly Citation[], name: string): string => citations.find((one) => one.name === name)?.comment ?? '';

/** The text of docs/law.md. */
export function lawText(tree: SourceTree): string {
  const citations = citationsIn(tree);
  const clauses = (owner: string, of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([name, law]) => [`\`${owner}.${name}\``, law, commentFor(citations, `${owner}.${name}`)]);
  const mandateEnd = citations.find(({ name }) => name === 'endGrounds');
  return `${printedBy('npm run law')}

# 法律依据 The law behind the rules

法律规定的数字是常量，乡镇可以选择的数字是参数，各有依据、范围和生效日期；法律与参数不一致时取更严的。
What the law fixes is a constant; what a town may choose is a setting with a source, bounds and an effective date. Where the two differ, the stricter wins.

## 期限怎样计算 How periods are counted

${table(['常量 Constant', '条文 Clause', '内容 What it says'], clauses('periodLaw', periodLaw))}

## 参数 What a town may choose

${groups.map((group) => `### ${settingsText.groups[group]} ${group}\n\n${table(['参数 Setting', '标识 Key', '默认 Default', '可选范围 Bounds', '更严 Stricter', '法律 Law', '依据 Source'],
    ruleKeys.filter((key) => factsOf(key).group === group).map(ruleRow))}`).join('\n\n')}

## 代表建议办理的依据 What the steps of a suggestion rest on

${table(['常量 Constant', '条文 Clause'], clauses('laws', laws).map(([name = '', law = '']) => [name, law]))}

## 议案的依据 What the steps of a motion rest on

${table(['常量 Constant', '条文 Clause'], clauses('laws', motionLaws).map(([name = '', law = '']) => [name, law]))}

## 代表活动的依据 What the steps of an activity rest on

${table(['常量 Constant', '条文 Clause'], clauses('laws', { ...activityLaws, ...topicLaws }).map(([name = '', law = '']) => [name, law]))}

## 代表接待的依据 What receptions rest on

${table(['常量 Constant', '条文 Clause'], clauses('laws', receptionLaws).map(([name = '', law = '']) => [name, law]))}

## 来信来访的依据 What the steps of a petition rest on

${table(['常量 Constant', '条文 Clause'], clauses('laws', petitionLaws).map(([name = '', law = '']) => [name, law]))}

## 代表资格终止的情形 Grounds on which a mandate ends

依据 By law: ${mandateEnd ? `${mandateEnd.law}${mandateEnd.article}` : '—'}

${table(['情形 Ground', '标识 Key'], endGrounds.map((ground) => [deputyText.endGrounds[ground], `\`${ground}\``]))}

## 条文索引 Index of clauses

${table(['法律 Law', '条 Article', '常量 Constant', '文件 File', '说明 Comment'],
    citations.map(({ law, article, name, path, comment }) => [law, article, `\`${name}\``, `\`${path}\``, comment]))}
`;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  writeFileSync(`${root}docs/law.md`, lawText(readTree(root)));
}
