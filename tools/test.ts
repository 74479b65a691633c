// The whole of `npm test`: laws, rules and database tests on PostgreSQL 17, database tests again on the floor, then journeys.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { buildProgram, buildSurfaces } from './build.ts';
import { floorFolder, prepareAll } from './floor.ts';
import { searchSink } from './sink.ts';

interface Run {
  readonly name: string;
  readonly projects: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

interface Score {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Each failure in a line or two: said again at the end, where a cut-off log still shows it. */
  readonly faults?: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly message: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[] }[];
}

const { TEST_DATABASE_URL: server, TEST_PG_BIN: _, ...plain } = process.env;

/** Another server than the one we bring: a given one, or the floor where this machine has it. */
const onTheFloor: Run[] = server ? [{ name: 'database tests on the server of TEST_DATABASE_URL', projects: ['database'], env: { TEST_DATABASE_URL: server } }]
  : existsSync(floorFolder) ? [{ name: 'what is the server’s own, on PostgreSQL 15', projects: ['database'], env: { TEST_PG_BIN: floorFolder } }]
  : [];

const first: Run = { name: 'laws, rules and database tests on the embedded PostgreSQL 17', projects: ['unit', 'database'] };
const journeys: Run = { name: 'journeys in a real browser', projects: ['journeys'] };

/** What vitest counted. A file that could not even be loaded, or a run without tests, is a failure too. */
function scoreOf(name: string, report: string, code: number): Score {
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) as Report : null;
  const passed = counted?.numPassedTests ?? 0;
  const failed = counted?.numFailedTests ?? 0;
  if (failed === 0 && (code !== 0 || passed === 0)) return { name, passed, failed: 1, faults: [...faultsOf(counted), passed === 0 ? 'no test ran' : 'no test failed, but an error came that nobody caught: “Unhandled Errors” above'] };
  return { name, passed, failed, faults: faultsOf(counted) };
}

/** What went wrong and where in our own code, without the runner's stack. */
const inShort = (message: string) => message.split('\n').filter((line) => !/^ +at .*(node_modules|node:|new Promise)/.test(line)).join('\n').slice(0, 600);

function faultsOf(report: Report | null): string[] {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed').map((result) => `${name} > ${result.fullName}\n  ${inShort(result.failureMessages[0] ?? '')}`);
    return failed.length === 0 && status === 'failed' ? [`${name}\n  ${inShort(message)}`] : failed;
  });
}

async function vitest({ name, projects, env }: Run, folder: string): Promise<Score> {
  console.log(`\n— ${name}`);
  const report = join(folder, `${projects.join('-')}-${Object.keys(env ?? {}).join('')}.json`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...plain, ...env } });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const code = await new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
  process.off('SIGINT', forward).off('SIGTERM', forward);
  return scoreOf(name, report, code);
}

/** Every statement the run has sent, prepared by the floor: what it does not know is found without running everything twice. */
async function preparedOnTheFloor(sink: string): Promise<Score> {
  const { prepared, refused } = await prepareAll(sink, floorFolder);
  const faults = refused.map(({ statement, reason }) => `${reason}: ${statement.slice(0, 300)}`);
  return { name: 'different statements of the program, prepared by PostgreSQL 15', passed: prepared, failed: prepared === 0 ? 1 : refused.length, faults };
}

/** What the whole run wrote into logs and read in answers, searched for people’s own data. */
function leaksIn(sink: string): Score {
  const { leaks, lineCount } = searchSink(sink);
  for (const { where, what, line } of leaks.slice(0, 20)) console.error(`${where}: ${what} in ${line}`);
  return { name: `nothing personal in ${lineCount} lines of logs and answers`, passed: lineCount - leaks.length, failed: lineCount === 0 ? 1 : leaks.length };
}

process.chdir(join(import.meta.dirname, '..'));
// Not called as the servers' folders are: those of runs that are gone are swept away.
const folder = mkdtempSync(join(tmpdir(), 'xiangyi-run-'));
try {
  plain['CHROMIUM'] = ensureBrowser();
  plain['XIANGYI_TEST_SINK'] = join(folder, 'sink');
  mkdirSync(plain['XIANGYI_TEST_SINK']);
  const broken = await buildSurfaces().then(() => buildProgram()).then(() => null, (error: unknown) => error);
  if (broken !== null) console.error(broken);
  const scores: Score[] = broken === null ? [] : [{ name: 'pages and program are built (without them there are no journeys)', passed: 0, failed: 1 }];
  for (const run of [first, ...onTheFloor, ...(broken === null ? [journeys] : [])]) scores.push(await vitest(run, folder));
  if (!server && onTheFloor.length > 0) scores.push(await preparedOnTheFloor(plain['XIANGYI_TEST_SINK'] ?? ''));
  scores.push(leaksIn(plain['XIANGYI_TEST_SINK'] ?? ''));
  console.log('');
  for (const { name, passed, failed, faults = [] } of scores) {
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} of ${passed + failed}`);
    for (const fault of faults) console.log(`  ✗ ${fault}`);
  }
  if (onTheFloor.length === 0) console.log('– no PostgreSQL 15 here and no TEST_DATABASE_URL: the floor was not tested');
  const sum = (key: 'passed' | 'failed') => scores.reduce((total, score) => total + score[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
