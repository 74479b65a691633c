import type { CongressPost, Level } from '../rules.ts';
import { type Cell, chineseNumber, saysNothing, tight } from '#platform/import/cell-text.ts';
import { wordsOf } from '#platform/import/read-words.ts';

/** 男, 女, M, 男性 …; 'wrong' for anything else. */
export function readGender(cell: Cell | undefined): 'male' | 'female' | 'wrong' | null {
  const text = tight(cell).toLowerCase();
  if (saysNothing(text)) return null;
  if (/^(男|男性|男士|m|male)$/.test(text)) return 'male';
  return /^(女|女性|女士|f|female)$/.test(text) ? 'female' : 'wrong';
}

/** 党员 → 中共党员, 民主党派 and other words as written; one spelling for what means the same. */
export function readParty(cell: Cell | undefined): string | null {
  const text = tight(cell);
  if (/^(中国共产党|中共|共产党|党员|中共党员|中国共产党党员|共产党员)$/.test(text)) return '中共党员';
  if (/^(中共)?预备党员$/.test(text)) return '中共预备党员';
  if (/^(共青团|团员|共青团员)$/.test(text)) return '共青团员';
  if (/^(群众|非党|普通群众|无党派?群众)$/.test(text)) return '群众';
  if (/^无党派(人士)?$/.test(text)) return '无党派人士';
  return wordsOf(cell, 20);
}

/** 汉 → 汉族; every people's name ends in 族. */
export function readEthnicity(cell: Cell | undefined): string | null {
  const text = wordsOf(cell, 20)?.replace(/\s/g, '') ?? null;
  return text === null || text.endsWith('族') || /未识别|入籍/.test(text) ? text : `${text}族`;
}

/** One spelling a level of schooling. */
export function readEducation(cell: Cell | undefined): string | null {
  const text = tight(cell);
  if (/^(大专|专科|大学专科)$/.test(text)) return '大专';
  if (/^(本科|大学|大学本科)$/.test(text)) return '本科';
  return wordsOf(cell, 20);
}

/** 市、县 → both; 县级 → county; 乡镇级 → township. Null where nothing is said, 'wrong' for other words. */
export function readLevels(cell: Cell | undefined): Level[] | 'wrong' | null {
  const text = tight(cell).replace(/人大|代表|两级|级|本/g, '');
  if (saysNothing(text)) return null;
  const found = [...new Set([...text.replace(/[和及与、,，/;；+兼]/g, '')].map(levelOf))];
  return found.includes('wrong') ? 'wrong' : (found as Level[]);
}

const levelOf = (sign: string): Level | 'wrong' =>
  '镇乡'.includes(sign) ? 'township' : '县区旗'.includes(sign) ? 'county' : '市州设'.includes(sign) ? 'city' : 'wrong';

/** 第1选区, 一选区, 1号, 01, 1 → 1; a name without a number has none. */
export function readNumber(text: string): number | null {
  const found = /^第?([\d〇零一二三四五六七八九十百两]+)(号|选区|代表小组|小组|代表团|组|$)/.exec(text.replace(/\s/g, ''));
  return found?.[1] === undefined ? null : chineseNumber(found[1]);
}

/** 主席团成员, 人大主席, 副主席 in the cell of a post or remark; of a former one, nothing. */
export function readCongressPost(text: string): CongressPost | null {
  if (/[原前]任?(镇|乡)?(人大|主席|副主席)/.test(text)) return null;
  if (/人大副主席|^副主席$/.test(text)) return 'viceChair';
  if (/人大主席(?!团)|^主席$/.test(text)) return 'chair';
  return /主席团(常务|执行)?(成员|委员)|^主席团$/.test(text) ? 'presidium' : null;
}

/** A remark that makes one ask whether this person is still, or already, in office. */
export const remarkDoubts = (text: string): boolean => /重复|去世|已故|病故|死亡|辞职|辞去|调离|调出|迁出|终止|罢免|停止执行|作废|待补|空缺|补选中/.test(text);

/** Card numbers: letters, digits, brackets and 第…号 as printed, without blanks. */
export const readCardNumber = (cell: Cell | undefined): string | null => {
  const text = tight(cell);
  return saysNothing(text) ? null : text.slice(0, 30);
};
