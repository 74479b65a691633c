import type { TenantKind } from '#kernel/actor.ts';

/** Words of an organ that only houses of this kind have (every congress that sits has a 大会主席团): read at another kind's, each is a mistake. */
const only: Readonly<Record<TenantKind, RegExp>> = {
  township: /(?<!大会)主席|(?<!街道)党政办|(?<!工委)干事|本镇|全镇|(?<!乡)镇人大(?!会)|镇政府|镇人民政府|presidium(?! of the session)/i,
  street: /街道办|工委主任|(?<!某某)街道人大工委|sub-district|working committee/i,
  county: /(?<!工委副?)主任|常委会|代表工委|县政府|县人民政府|standing committee of|Chair of the standing/,
};

/** The words of other kinds of house in what is read at a house of this kind, each with what stands around it. */
export const foreignTo = (kind: TenantKind, read: string): string[] => Object.entries(only).flatMap(([other, word]) => {
  const found = other === kind ? null : word.exec(read);
  return found ? [`a ${other}’s word at a ${kind}: …${read.slice(Math.max(0, found.index - 20), found.index + 20).replace(/\s+/g, ' ')}…`] : [];
});
