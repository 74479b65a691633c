import { keepsTheOffice } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { namesOf } from '#features/account/public.ts';
import { placesEver } from '#features/place/public.ts';
import { openStations } from '#features/station/public.ts';
import { wallRules } from '#features/station/rules.ts';
import { permitted, showing } from '#platform/feature.ts';
import { signage } from './contract.ts';
import { templatesOf } from './hanging.ts';
import { policy } from './policy.ts';
import { mostFormer, linesOf, seesUnreviewed } from './rules.ts';
import { shapeOf } from './rules/map.ts';
import { formerCounts, formerTexts, mapNoted, mapOf, textsUsed } from './store.ts';

export const rules = showing(signage.views.rules, async (work) => {
  const { tx, actor, today, locale } = work;
  const texts = new Map<string, Awaited<ReturnType<typeof textsUsed>>[number]>((await textsUsed(tx)).map((row) => [row.rule, row]));
  const names = await namesOf(tx, [...texts.values()].map(({ setBy }) => setBy));
  const [template, former] = [await templatesOf(work), await formerCounts(tx)];
  return {
    mayWrite: keepsTheOffice(actor),
    rows: wallRules.map((rule) => {
      const own = texts.get(rule);
      return {
        rule, articles: linesOf(own?.words ?? template(rule, locale)), words: linesOf(own?.words ?? template(rule, 'zh')).join('\n'), formerCount: former.get(rule) ?? 0,
        own: own ? { id: own.id, version: own.version, by: names.get(own.setBy) ?? '', on: dateOn(own.setAt), resolvedOn: own.resolvedOn } : null,
        can: own ? permitted(policy, signage.verbs, actor, { id: own.id, version: own.version, kind: 'rule' as const, ended: false }, today) : [],
      };
    }),
  };
});

export const former = showing(signage.views.former, async ({ tx, input: { rule } }) => {
  const texts = await formerTexts(tx, rule, mostFormer);
  const names = await namesOf(tx, texts.map(({ setBy }) => setBy));
  return { rows: texts.map(({ id, words, setBy, setAt, resolvedOn, endedAt }) => ({ id, articles: linesOf(words), by: names.get(setBy) ?? '', on: dateOn(setAt), resolvedOn, endedOn: dateOn(endedAt) })) };
});

export const map = showing(signage.views.map, async ({ tx, tenant, actor }) => {
  const kept = await mapOf(tx, { unreviewed: seesUnreviewed(actor) });
  const ever = await placesEver(tx, tenant.code);
  const today = new Map(ever.map(({ code, standsAs }) => [code, standsAs]));
  // What was drawn of a village before it merged is part of the one there is now.
  const areas = Map.groupBy(kept?.areas ?? [], ({ code }) => today.get(code) ?? code);
  const stations = Map.groupBy(await openStations(tx), ({ placeCode }) => placeCode);
  return {
    height: kept?.height ?? 0, reviewNumber: kept?.reviewNumber ?? null,
    places: ever.filter(({ code, standsAs }) => code === standsAs).map(({ code, name }) => {
      const rings = areas.get(code)?.flatMap((area) => area.rings);
      return { code, name, stations: (stations.get(code) ?? []).map((one) => ({ id: one.id, name: one.name })), shape: rings ? shapeOf({ code, rings }) : null };
    }),
  };
});

export const mapActs = showing(signage.views.mapActs, async ({ tx, tenant, actor, today }) => {
  const mayDraw = keepsTheOffice(actor);
  const noted = mayDraw ? await mapNoted(tx) : null;
  return {
    mayDraw, places: (await placesEver(tx, tenant.code)).map(({ code, name }) => ({ code, name })),
    drawn: noted && {
      id: noted.id, version: noted.version, on: dateOn(noted.drawnAt), reviewNumber: noted.reviewNumber,
      can: permitted(policy, signage.verbs, actor, { id: noted.id, version: noted.version, kind: 'map' as const, ended: false }, today),
    },
  };
});
