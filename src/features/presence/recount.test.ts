import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { diceOf } from '#db/seed/random.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { type Paper, dayOf, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const cast = await makeCast(house);
const { town, clerk, chair, lead, second, third, sittingId } = cast;
const deputies = [lead, second, third];
const year = Number(dayOf(house).slice(0, 4));

interface Told { readonly id: string; readonly version: number }
interface Calls { called: number; came: number; leave: number; absent: number }
interface Row { id: string; sessions: Calls; activities: Calls; heard: number; spoke: number; led: number; cosigned: number; motionsLed: number; motionsJoined: number }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, verb, input) as unknown as Promise<Told>;
const rows = async (): Promise<Row[]> => (await seeing(house, clerk, 'presence.table', { year }) as unknown as { rows: Row[] }).rows;

/** Each figure counted anew from the raw rows, without a statement or a rule of the program's own. */
const held = "a.tenant_id = $1 and a.state in ('held', 'written', 'signed', 'reported') and d.person_id = $2";
const atActivity = `from activity_deputy d join activity a on a.tenant_id = d.tenant_id and a.id = d.activity_id where ${held}`;
const onRoll = 'from session_presence d where d.tenant_id = $1 and d.person_id = $2';
const there = "d.attendance in ('present', 'late', 'leftEarly')";
const named = `exists (select from jsonb_array_elements(a.points) x join person p on p.id = d.person_id where x ->> 'who' = p.name)`;
const handed = (table: string) => `from ${table} where tenant_id = $1 and submitted_on is not null and state not in ('withdrawn', 'void')`;
const joined = (table: string) => `from ${table}_cosigner c where c.tenant_id = $1 and c.person_id = $2 and c.state = 'confirmed' and c.${table}_id in (select id ${handed(table)})`;
const recounts = {
  'sessions.called': `select count(*) ${onRoll}`, 'sessions.came': `select count(*) ${onRoll} and ${there}`, 'sessions.leave': `select count(*) ${onRoll} and d.attendance = 'leave'`, 'sessions.absent': `select count(*) ${onRoll} and d.attendance = 'absent'`,
  'activities.called': `select count(*) ${atActivity} and d.answer <> 'cameAlong'`, 'activities.came': `select count(*) ${atActivity} and d.answer <> 'cameAlong' and ${there}`,
  'activities.leave': `select count(*) ${atActivity} and d.answer <> 'cameAlong' and d.attendance = 'leave'`, 'activities.absent': `select count(*) ${atActivity} and d.answer <> 'cameAlong' and d.attendance = 'absent'`,
  heard: `select (select count(*) ${onRoll} and ${there}) + (select count(*) ${atActivity} and ${there} and a.state <> 'held')`,
  spoke: `select (select count(*) ${onRoll} and d.spoke) + (select count(*) ${atActivity} and ${there} and a.state <> 'held' and ${named})`,
  led: `select count(*) ${handed('suggestion')} and lead_person_id = $2`, cosigned: `select count(*) ${joined('suggestion')}`,
  motionsLed: `select count(*) ${handed('motion')} and lead_person_id = $2`, motionsJoined: `select count(*) ${joined('motion')}`,
} as const;

async function agree(said: string): Promise<void> {
  const found = await rows();
  for (const { personId } of deputies) {
    const row = found.find(({ id }) => id === personId) as unknown as Record<string, number | Calls>;
    const [raw] = await house.rows<Record<string, number>>(`select ${Object.entries(recounts).map(([name, text]) => `(${text})::int as "${name}"`).join(', ')}`, [town.id, personId]);
    const shown = Object.fromEntries(Object.keys(recounts).map((name) => { const [part = '', figure] = name.split('.'); return [name, figure ? (row[part] as Calls)[figure as keyof Calls] : row[part]]; }));
    expect(shown, said).toEqual(raw);
  }
}

for (const seed of [5, 17]) {
  test(`whatever is recorded, corrected or withdrawn, who came, spoke and proposed equals a recount of the raw rows after each step (seed ${seed})`, { timeout: 240_000 }, async () => {
    const dice = diceOf(seed);
    const papers: Paper[] = [];
    const held: Told[] = [];
    const written: Told[] = [];
    const attendance = () => deputies.map(({ personId }) => { const as = dice.pick(['present', 'present', 'late', 'absent', 'leave'] as const); return { personId, attendance: as, ...(as === 'leave' ? { reason: '生病' } : {}) }; });
    const roll = () => attendance().map((line) => (['present', 'late'].includes(line.attendance) ? { ...line, spoke: dice.pick([true, false]) } : line));
    const steps = {
      roll: async () => {
        const taken = (await seeing(house, clerk, 'presence.roll', { sittingId }) as unknown as { roll: Told | null }).roll;
        await (taken ? by(clerk, 'presence.correctRoll', { ...taken, lines: roll(), reason: '核对签到表' }) : by(clerk, 'presence.takeRoll', { sittingId, lines: roll() }));
      },
      enter: async () => { held.push(await by(clerk, 'activity.enterHeld', { kind: 'study', topic: '学习代表法', startsOn: `${year}-01-15`, venue: '村委会', way: 'typed', attendance: attendance().slice(0, dice.int(1, 4)) })); },
      along: async () => { const one = held.pop(); if (one) held.push(await by(clerk, 'activity.correctAttendance', { id: one.id, version: one.version, way: 'typed', attendance: attendance(), reason: '看了签到表' })); },
      minutes: async () => { const one = held.pop(); if (one) written.push(await by(clerk, 'activity.writeMinutes', { id: one.id, version: one.version, hostName: '主席', agenda: '学习', points: names.slice(0, dice.int(0, 4)).map((who) => ({ who, words: '修路' })), guests: [], tasks: [] })); },
      back: async () => { const one = written.pop(); if (one) held.push(await by(chair, 'activity.sendBack', { id: one.id, version: one.version, reason: '写细一点' })); },
      void: async () => { const one = dice.pick([true, false]) ? held.pop() : written.pop(); if (one) await by(clerk, 'activity.void', { id: one.id, version: one.version, reason: '没有开' }); },
      paper: async () => { papers.push(await makePaperAt(house, cast, dice.pick(['submitted', 'accepted', 'handling'] as const), { title: `关于第${papers.length + 1}件事的建议` })); },
      voidPaper: async () => { const one = papers.pop(); if (one) await one.do(clerk, 'void', { words: '重复登记' }).catch(() => undefined); },
    } as const;
    const names = await Promise.all(deputies.map(async ({ personId }) => (await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('person').select('name').where('tenantId', '=', town.id).where('id', '=', personId).executeTakeFirstOrThrow())).name));
    for (const name of Object.keys(steps) as (keyof typeof steps)[]) { await steps[name](); await agree(name); }
    for (let n = 0; n < 14; n += 1) {
      const name = dice.pick(Object.keys(steps) as (keyof typeof steps)[]);
      await steps[name]();
      await agree(`${n} ${name}`);
    }
    expect((await rows()).reduce((all, { sessions, activities }) => all + sessions.called + activities.called, 0), 'something is left to count').toBeGreaterThan(0);
  });
}
