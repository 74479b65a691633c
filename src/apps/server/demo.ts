import { demoKeys } from '#db/seed/demo-keys.ts';
import type { House } from '#platform/house.ts';
import { say } from './say.ts';

/** Loads the invented county with its three townships into an empty house, all or nothing, and says a line for each. */
export async function loadDemo(house: House): Promise<void> {
  if ((await house.tenants.all()).length > 0) return;
  say('正在装入虚构的望溪县（演示数据）…', 'Loading an invented county (demo data) …');
  // some hundred files that no later start needs
  const { loadCounty } = await import('#db/seed/load/county.ts');
  const loaded = await loadCounty({ database: house.database, seal: house.seal, now: house.clock.now(), calendar: await house.calendar() });
  house.tenants.forget();
  for (const { town, chronicle, receiptNumber } of loaded) {
    const { shortName, persons, stations, mandates } = town;
    const held = (wanted: 'township' | 'county') => mandates.filter(({ level }) => level === wanted).length;
    const [opinions, suggestions] = [chronicle?.opinions.cases.size ?? 0, chronicle?.papers.cases.size ?? 0];
    if (town.kind === 'county') say(`✓ ${shortName}：${persons.length} 人`, `${persons.length} people`);
    else say(`✓ ${shortName}：代表 ${held('township')} 名、驻镇县代表 ${held('county')} 名，联络站 ${stations.length} 个，意见 ${opinions} 件，建议 ${suggestions} 件`, `${held('township')} deputies and ${held('county')} of the county, ${stations.length} stations, ${opinions} opinions, ${suggestions} suggestions`);
    if (receiptNumber) say(`  可以试查的意见：编号 ${receiptNumber}，查询码 ${demoKeys.receiptCode}`, 'an opinion to track: number and query code');
  }
}

/** How to sign in to the demo, one way a line; printed at every start. */
export function demoSignIns(): string[] {
  const { password, cardSecret, cardPin, deputyPhone, receiptSecret, receiptCode, townCode } = demoKeys;
  const staff = [
    ['人大干事', '清河干事'], ['人大主席', '清河主席'], ['党政办', '清河党政办'], ['承办单位（水利管理站）', '清河水管站'], ['承办单位（派出所）', '清河派出所'], ['村委会（石桥村）', '清河石桥村'],
    ['县人大', '县人大'], ['系统管理员', '系统管理员'], ['安全管理员', '安全管理员'], ['审计管理员', '审计管理员'],
  ];
  return [
    ...staff.map(([who, name]) => `${who}  ${name} / ${password}`),
    `代表（石桥村联络站召集人）  登录卡 /sign-in/card/${cardSecret}（6 位卡密码 ${cardPin}）`,
    `同一位代表用手机号  ${deputyPhone} / ${password}`,
    `群众查一件意见  /${townCode}/o/${receiptSecret}（查询码 ${receiptCode}）`,
  ];
}
