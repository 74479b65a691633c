import type { Builder } from './builder.ts';
import { countyLivelihoods, livelihoods, parties, peoples, schooling } from './standing.ts';
import { type Gender, rareNames } from './names.ts';
import type { District, Mandate, Person, Place } from './town.ts';

const ordinals = ['第一', '第二', '第三', '第四', '第五', '第六'];

/** Draws the districts, seats the deputies with their posts and accounts, and forms the groups. */
export function seatDeputies(builder: Builder): void {
  drawDistricts(builder);
  const { town, plan, id } = builder;
  town.groups.push(...plan.groupNames.map((name) => ({ id: id(), name, headPersonId: null })));
  const rare = [...rareNames.male.map((name) => ({ name, gender: 'male' as Gender })), ...rareNames.female.map((name) => ({ name, gender: 'female' as Gender }))];
  let seat = 0;
  for (const district of town.districts) {
    const place = town.places.find(({ code }) => code === district.placeCodes[0]);
    for (let chair = 0; chair < district.seatCount && place; chair += 1, seat += 1) {
      // Every sixth deputy of the large town has a name computers stumble over.
      const odd = plan.seatCount === 60 && seat % 6 === 4 ? rare[Math.floor(seat / 6)] : undefined;
      seatOne(builder, district, place, seat, odd);
    }
  }
  takeTheChair(builder);
  addCountyDeputies(builder);
  for (const group of town.groups) group.headPersonId = town.mandates.find(({ groupId, congressPost }) => groupId === group.id && congressPost === 'presidium')?.personId ?? town.mandates.find(({ groupId }) => groupId === group.id)?.personId ?? null;
}

function drawDistricts({ town, plan, id }: Builder): void {
  const bySize = [...town.places].sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
  const count = new Map(town.places.map(({ code }) => [code, 0]));
  for (let drawn = 0; drawn < plan.districtCount; drawn += 1) {
    const place = bySize[drawn % bySize.length];
    if (place) count.set(place.code, (count.get(place.code) ?? 0) + 1);
  }
  const three = plan.seatCount - 2 * plan.districtCount;
  for (const place of town.places) {
    const many = count.get(place.code) ?? 0;
    for (let part = 0; part < many; part += 1) {
      const number = town.districts.length + 1;
      const name = many === 1 ? `${place.name}选区` : `${place.name}${ordinals[part] ?? ''}选区`;
      town.districts.push({ id: id(), number, name, seatCount: number <= three ? 3 : 2, placeCodes: [place.code] });
    }
  }
}

function seatOne(builder: Builder, district: District, place: Place, seat: number, odd: { name: string; gender: Gender } | undefined): void {
  const { town, plan, dice, person } = builder;
  const who = person(odd);
  const works = place.name.startsWith('工业园') || place.name.startsWith('幸福') ? livelihoods.enterprise : livelihoods[place.kind];
  const earlier = town.mandates.filter(({ districtId }) => town.districts.some(({ id, placeCodes }) => id === districtId && placeCodes.includes(place.code))).length;
  const workPost = (earlier < 2 ? works[earlier] : dice.pick(works.slice(2))) ?? works[0];
  const group = town.groups[Math.floor(((district.number - 1) * town.groups.length) / town.districts.length)];
  enter(builder, who, {
    level: 'township', districtId: district.id, groupId: group?.id ?? null, cardNumber: `${plan.shortName.slice(0, 1)}人代字第 ${String(seat + 1).padStart(3, '0')} 号`, electedBy: null,
    workPost: workPost.replaceAll('{村}', place.name), ethnicity: odd ? peopleOf(odd.name) : dice.weighted(peoples),
  });
}

const peopleOf = (name: string): string => [
  [/阿|买买提/u, '维吾尔族'], [/吉克/u, '彝族'], [/扎西|卓玛/u, '藏族'], [/法图麦/u, '回族'], [/韦/u, '壮族'],
].find(([mark]) => (mark as RegExp).test(name))?.[1] as string | undefined ?? '汉族';

function enter({ town, dice, id, post, today }: Builder, who: Person, said: Pick<Mandate, 'level' | 'districtId' | 'groupId' | 'cardNumber' | 'electedBy' | 'workPost' | 'ethnicity'>): void {
  const year = Number(today.slice(0, 4)) - dice.int(27, 66);
  town.mandates.push({
    id: id(), personId: who.id, congressPost: null, ...said, party: dice.weighted(parties), education: dice.weighted(schooling),
    bornOn: `${year}-${String(dice.int(1, 12)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`, phonePublic: dice.chance(0.15),
  });
  if (!who.deputyAccount) post(who.id, 'deputy');
  who.deputyAccount = true;
}

/** Chair, one vice chair and seven more members of the presidium, from different districts. */
function takeTheChair({ town, plan, post }: Builder): void {
  const posts = ['chair', 'viceChair', ...Array.from({ length: 7 }, () => 'presidium' as const)] as const;
  const step = Math.floor(town.mandates.length / posts.length);
  posts.forEach((congressPost, place) => {
    const at = Math.min(place * step + 2, town.mandates.length - 1);
    const mandate = town.mandates[at];
    const who = town.persons.find(({ id }) => id === mandate?.personId);
    if (!mandate || !who) return;
    const workPost = congressPost === 'chair' ? `${plan.shortName}人大主席` : congressPost === 'viceChair' ? `${plan.shortName}人大副主席` : mandate.workPost;
    town.mandates[at] = { ...mandate, congressPost, workPost, party: congressPost === 'presidium' ? mandate.party : '中共党员' };
    post(who.id, 'presidium');
    if (congressPost === 'chair') {
      post(who.id, 'chair');
      who.signInName = `${plan.shortName.slice(0, 2)}主席`;
    }
  });
}

/** Deputies of the county's congress who work with this town's groups; the first three sit in both congresses. */
function addCountyDeputies(builder: Builder): void {
  const { town, plan, dice, person } = builder;
  const both = dice.some(town.mandates.filter(({ congressPost }) => congressPost === null), Math.min(3, plan.countyDeputyCount));
  for (let place = 0; place < plan.countyDeputyCount; place += 1) {
    const held = both[place];
    const who = town.persons.find(({ id }) => id === held?.personId) ?? person();
    enter(builder, who, {
      level: 'county', districtId: null, groupId: town.groups[place % town.groups.length]?.id ?? null, cardNumber: `望人代字第 ${String(place + 31 + plan.termNumber).padStart(3, '0')} 号`,
      electedBy: `望溪县第${place + 7}选区`, workPost: held?.workPost ?? countyLivelihoods[place % countyLivelihoods.length]?.replace('清河镇', plan.shortName) ?? '', ethnicity: held?.ethnicity ?? dice.weighted(peoples),
    });
  }
}
