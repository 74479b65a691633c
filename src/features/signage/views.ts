import { keepsTheOffice, isSignedIn } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { namesOf } from '#features/account/public.ts';
import { placesUnder } from '#features/place/public.ts';
import { openStations } from '#features/station/public.ts';
import { wallRules } from '#features/station/rules.ts';
import { permitted, showing } from '#platform/feature.ts';
import { signage } from './contract.ts';
import { articlesOf } from './hanging.ts';
import { policy } from './policy.ts';
import { shapeOf } from './rules/map.ts';
import { mapOf, textsUsed } from './store.ts';

export const rules = showing(signage.views.rules, async (work) => {
  const { tx, actor, today } = work;
  const texts = new Map<string, Awaited<ReturnType<typeof textsUsed>>[number]>((await textsUsed(tx)).map((row) => [row.rule, row]));
  const names = await namesOf(tx, [...texts.values()].map(({ setBy }) => setBy));
  return {
    mayWrite: keepsTheOffice(actor),
    rows: wallRules.map((rule) => {
      const own = texts.get(rule);
      return {
        rule, articles: articlesOf(work, rule, own?.words), words: articlesOf({ locale: 'zh', tenant: work.tenant }, rule, own?.words).join('\n'), own: own ? { id: own.id, version: own.version, by: names.get(own.setBy) ?? '', on: dateOn(own.setAt), resolvedOn: own.resolvedOn } : null,
        can: own ? permitted(policy, signage.verbs, actor, { id: own.id, version: own.version, kind: 'rule' as const, ended: false }, today) : [],
      };
    }),
  };
});

export const map = showing(signage.views.map, async ({ tx, tenant, actor }) => {
  const kept = await mapOf(tx, isSignedIn(actor) ? 'office' : 'everybody');
  const areas = new Map((kept?.areas ?? []).map((area) => [area.code, area]));
  const stations = Map.groupBy(await openStations(tx), ({ placeCode }) => placeCode);
  return {
    height: kept?.height ?? 0, reviewNumber: kept?.reviewNumber ?? null, drawn: kept && { id: kept.id, version: kept.version, on: dateOn(kept.drawnAt) }, mayDraw: keepsTheOffice(actor),
    places: (await placesUnder(tx, tenant.code)).map(({ code, name }) => {
      const area = areas.get(code);
      return { code, name, stations: (stations.get(code) ?? []).map((one) => ({ id: one.id, name: one.name })), shape: area ? shapeOf(area) : null };
    }),
  };
});
