// npm run drill -- attack: ready tools of Debian attack the invented town, fed from /openapi.json, after each has found its fault in a planted site.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '#apps/server/say.ts';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { clusterOf } from '#platform/db/embedded.ts';
import { readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { runningPostmaster, stopPostmaster } from '#platform/db/server-process.ts';
import { withClient } from '#platform/db/open-client.ts';
import { breakingValues, unlistedPaths } from './attack/ffuf.ts';
import { type FaultySite, openFaulty } from './attack/faulty.ts';
import { slowRequests } from './attack/slow.ts';
import { attackedIn, sampleOf, sqlmap } from './attack/sqlmap.ts';
import { targetsFor } from './attack/targets.ts';
import { ensureTools } from './attack/tool.ts';
import { wapiti } from './attack/wapiti.ts';
import { countsOf, isIdle, isShutOut, openWindow } from './attack/window.ts';
import { presentSigner, verifyAudit } from './audit.ts';
import { Complaint, command } from './command.ts';
import { startProgram } from './program.ts';

const { townCode, password, deputyPhone } = demoKeys;

/** Who attacks: a resident without a session at the portal, a deputy and a clerk at the doors of the signed-in; and below what each guesses addresses. */
const attackers = [
  { key: 'resident', name: null, town: townCode, below: `/${townCode}` },
  { key: 'deputy', name: deputyPhone, town: null, below: '' },
  { key: 'clerk', name: '清河干事', town: null, below: '/api' },
] as const;
type Attacker = (typeof attackers)[number];

/** What answers below / and below the town, beside /openapi.json; ffuf may find these and nothing else. */
const knownPages = ['/', '/m', ...['', '/about', '/accessibility', '/mine', '/opinions', '/privacy', '/search', '/track'].map((page) => `/${townCode}${page}`), `/${townCode}/`];

/** A session of one's own for each tool: whoever ends it ends nobody else's. */
async function signIn(site: string, name: string): Promise<string> {
  const answer = await fetch(`${site}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }) });
  const cookie = /xiangyi_session=[^;]+/.exec(String(answer.headers.get('set-cookie')))?.[0];
  if (!answer.ok || !cookie) throw new Error(`${name} could not sign in: ${answer.status}`);
  return cookie;
}

type Tool = 'sqlmap' | 'wapiti' | 'ffuf, addresses' | 'ffuf, values';

/** One attack: a tool as somebody, through a window of its own. Answers what it found, and says what it heard. */
async function through(site: string, attacker: Attacker, tool: Tool, work: (url: string, targets: Awaited<ReturnType<typeof targetsFor>>) => Promise<string[]>): Promise<string[]> {
  const began = performance.now();
  const cookie = attacker.name === null ? null : await signIn(site, attacker.name);
  const window = await openWindow(site, cookie);
  try {
    const targets = await targetsFor(window.url, attacker.town);
    const found = await work(window.url, targets);
    const who = `${tool} as ${attacker.key}`;
    // Guessed addresses are rightly not found.
    const guesses = tool === 'ffuf, addresses';
    console.log(`${who}: ${countsOf(window)}, ${Math.round((performance.now() - began) / 1000)} s`);
    const alive = cookie === null || (await fetch(`${site}/api/account.me`, { headers: { cookie } })).ok;
    return [
      ...found.map((one) => `${who} found ${one}`), ...window.broken.map((one) => `${who} was answered ${one}`),
      ...(isShutOut(window) || (!guesses && isIdle(window)) ? [`${who} was hardly let in (${countsOf(window)}): its silence shows nothing`] : []), ...(alive ? [] : [`${who} lost its session`]),
    ];
  } finally {
    await window.close();
  }
}

/** Every tool finds what was planted for it, else its silence about the town means nothing. */
async function proveTools(room: string, { url, targets, unlisted }: FaultySite): Promise<void> {
  const [parameter, field] = targets.map((target) => [target]);
  const planted: [string, () => Promise<string[]>, RegExp][] = [
    ['sqlmap: a statement glued from a parameter', () => sqlmap(room, url, parameter ?? []), /,BEU/],
    ['sqlmap: a statement glued from a field of a body', () => sqlmap(room, url, field ?? []), /POST,.*,BEU/],
    ['wapiti: a script that comes back', () => wapiti(room, url, ['/'], [], { walk: 20, module: 30 }), /Cross Site Scripting: GET \/search/],
    ['wapiti: a way to any other site', () => wapiti(room, url, ['/'], [], { walk: 20, module: 30 }), /Redirect: GET \/go/],
    ['ffuf: an address nobody lists', () => unlistedPaths(room, url, '', ['/']), new RegExp(unlisted)],
    ['ffuf: a value that breaks the site', () => breakingValues(room, url, targets), /^500 (GET|POST)/],
  ];
  for (const [what, work, sees] of planted) {
    const found = await work();
    if (!found.some((one) => sees.test(one))) throw new Complaint(`工具没有找出预先放进去的毛病，它在镇上没有发现什么也就说明不了什么：${what}。`, `A tool did not find its planted fault, so that its silence shows nothing: ${what} (it found: ${found.join('; ') || 'nothing'}).`);
    console.log(`✓ ${what}`);
  }
}

/** Every row of the other towns as one hash a table. */
async function digestOfOthers(ownerUrl: string): Promise<Map<string, string>> {
  return withClient(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`);
    const parts = tables.map(({ name }) => `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t where tenant_id <> (select id from tenant where code = '${townCode}')`);
    const { rows } = await client.query<{ name: string; hash: string }>(parts.join(' union all '));
    return new Map(rows.map(({ name, hash }) => [name, hash]));
  });
}

async function attackTown(room: string, site: string): Promise<string[]> {
  const findings: string[] = [];
  const pagesOf = ({ town }: Attacker) => (town === null ? [] : [`/${town}`, '/sign-in', `/${town}/write`, `/${town}/search?q=x`, `/${town}/opinions`]);
  for (const attacker of attackers) {
    const own = join(room, attacker.key);
    await mkdir(own);
    findings.push(...await through(site, attacker, 'ffuf, addresses', (url, { views }) => unlistedPaths(own, url, attacker.below, [...knownPages, ...views.map(({ path }) => path)])));
    findings.push(...await through(site, attacker, 'ffuf, values', (url, { views, verbs }) => breakingValues(own, url, [...views, ...verbs])));
    // Side by side: each is one process that mostly waits for answers.
    findings.push(...(await Promise.all([
      through(site, attacker, 'sqlmap', (url, targets) => {
        const sample = sampleOf(targets);
        console.log(`sqlmap as ${attacker.key}: ${attackedIn(sample)} parameters and fields of ${sample.length} views and verbs; ${targets.shut} are shut to him`);
        return sqlmap(own, url, sample);
      }),
      through(site, attacker, 'wapiti', (url, { views }) => wapiti(own, url, pagesOf(attacker), views, { walk: 20, module: 12 })),
    ])).flat());
  }
  return findings;
}

if (import.meta.main) {
  await command({ line: 'npm run drill -- attack', words: 0 }, async () => {
    ensureTools();
    const began = performance.now();
    const room = await mkdtemp(join(tmpdir(), 'xiangyi-attack-'));
    const dataDir = join(room, 'data');
    // Behind a proxy as usual, which here gives every request an address of its own; without jobs, so that only attackers change rows.
    const program = await startProgram({ dataDir, words: [], settings: { XIANGYI_TRUST_PROXY: '1', XIANGYI_PART: 'web' } });
    let faulty: FaultySite | null = null;
    try {
      await program.ready();
      await program.said(/按 Ctrl-C 停止/);
      const ownerUrl = urlOf(readPasswords(clusterOf(dataDir)), 'xiangyi_owner', runningPostmaster(clusterOf(dataDir))?.port ?? 0, 'xiangyi');
      faulty = await openFaulty(ownerUrl);
      await proveTools(room, faulty);
      const before = await digestOfOthers(ownerUrl);
      const findings = await attackTown(room, program.url);
      for (const [table, hash] of await digestOfOthers(ownerUrl)) if (before.get(table) !== hash) findings.push(`rows of another town changed in ${table}`);
      for (const { name, fault } of await verifyAudit(ownerUrl, presentSigner(dataDir))) if (fault) findings.push(`the audit of ${name} is not whole: link ${fault.seq} ${fault.fault}`);
      const large = /\/desk\/[^"]+\.js/.exec(await (await fetch(`${program.url}/desk/`)).text())?.[0] ?? '/openapi.json';
      for (const { manner, held, heldByFaulty, longestMs, unanswered } of await slowRequests(room, { url: program.url, page: `/${townCode}`, verb: `/${townCode}/api/opinion.submit`, large }, faulty)) {
        console.log(`slow ${manner}: ${held} held, ${heldByFaulty} by the site without limits; another visitor waited ${longestMs} ms at most, ${unanswered} times in vain`);
        if (heldByFaulty < 200) findings.push(`slow ${manner}: the tool held only ${heldByFaulty} at the site without limits, which shows nothing`);
        if (held > 0) findings.push(`slow ${manner}: ${held} are still held`);
        if (unanswered > 0) findings.push(`slow ${manner}: a visitor was not answered ${unanswered} times`);
      }
      if (!(await fetch(`${program.url}/readyz`)).ok) findings.push('the town does not answer any more');
      for (const finding of findings) console.log(`✗ ${finding}`);
      const seconds = Math.round((performance.now() - began) / 1000);
      if (findings.length > 0) throw new Complaint(`攻击找出 ${findings.length} 处问题。`, `The attack found ${findings.length} things in ${seconds} s.`);
      say(`✓ 各工具先找出了预先放进去的毛病，再分别以群众、代表、干事的身份攻击，没有找到问题，别的镇一行没变，留痕完好`, `Every tool found its planted fault and none at the town; no row of another town changed, the audit is whole; ${seconds} s`);
    } finally {
      await faulty?.close();
      await program.stop();
      const left = runningPostmaster(clusterOf(dataDir));
      if (left) await stopPostmaster(left.pid);
      await rm(room, { recursive: true, force: true });
    }
  });
}
