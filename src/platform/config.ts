import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { patience } from './http/patience.ts';

/** Settings of one installation, all from the environment; everything has a default that works on one PC. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Metrics answer here, never on the public port; null = off. */
  readonly metricsPort: number | null;
  readonly dataDir: string;
  /** A PostgreSQL server instead of the embedded one; its role may not own the tables nor bypass the policies. */
  readonly databaseUrl: string | null;
  /** The owner of the tables, for migrations only. */
  readonly databaseAdminUrl: string | null;
  readonly masterKey: string | undefined;
  /** What this process does: answer requests, do jobs, or both. Several may share one database and one data folder. */
  readonly part: Part;
  /** Proxies whose X-Forwarded-* headers are believed, as Fastify reads them; false = none. */
  readonly trustProxy: string | false;
  /** Connections one address may hold at once; null behind a proxy, which is one address to us and counts its visitors itself. */
  readonly connectionsPerAddress: number | null;
  readonly logLevel: string;
  /** How the outside reaches this site; printed on receipts and QR cards. */
  readonly publicUrl: string;
}

const parts = ['all', 'web', 'worker'] as const;
type Part = (typeof parts)[number];

/** Reads the settings; throws a WrongSetting for a value that cannot be meant. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const host = env['HOST'] ?? '127.0.0.1';
  const port = portOf(env['PORT'] ?? '3000', 'PORT');
  const trustProxy = proxiesOf(env['XIANGYI_TRUST_PROXY'] ?? '');
  return {
    host, port,
    metricsPort: env['XIANGYI_METRICS_PORT'] ? portOf(env['XIANGYI_METRICS_PORT'], 'XIANGYI_METRICS_PORT') : null,
    dataDir: resolve(env['XIANGYI_DATA'] ?? './data'),
    databaseUrl: env['DATABASE_URL'] ?? null,
    databaseAdminUrl: env['DATABASE_ADMIN_URL'] ?? null,
    masterKey: env['XIANGYI_KEY'],
    part: partOf(env['XIANGYI_PART'] ?? 'all'),
    trustProxy,
    connectionsPerAddress: trustProxy ? null : connectionsOf(env['XIANGYI_CONNECTIONS']),
    logLevel: env['XIANGYI_LOG'] ?? 'warn',
    publicUrl: (env['XIANGYI_URL'] ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`).replace(/\/$/, ''),
  };
}

/** A setting that cannot be meant, told in one sentence in each language. */
export class WrongSetting extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh} ${en}`);
    this.zh = zh;
    this.en = en;
  }
}

function partOf(value: string): Part {
  const part = parts.find((known) => known === value);
  if (part) return part;
  throw new WrongSetting(`XIANGYI_PART=${value} 写得不对：只能是 all、web 或 worker。`, `XIANGYI_PART=${value} cannot be meant: it is all, web or worker.`);
}

/** `1` is a proxy on this machine; elsewhere it is named by its addresses or ranges. */
function proxiesOf(value: string): string | false {
  if (value === '' || value === '0') return false;
  if (value === '1') return 'loopback';
  if (value.split(',').every((one) => isIP(one.trim().replace(/\/\d{1,3}$/, '')))) return value;
  throw new WrongSetting(`XIANGYI_TRUST_PROXY=${value} 写得不对：本机的代理写 1，别处的写地址或网段，用逗号隔开。`, `XIANGYI_TRUST_PROXY=${value} cannot be meant: 1 for a proxy on this machine, else addresses or ranges with commas between.`);
}

function connectionsOf(value: string | undefined): number | null {
  if (value === undefined) return patience.connectionsPerAddress;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new WrongSetting(`XIANGYI_CONNECTIONS=${value} 写得不对：应是 1 到 999999 之间的整数。`, `XIANGYI_CONNECTIONS=${value} cannot be meant: it is a whole number from 1 to 999999.`);
}

function portOf(value: string, name: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongSetting(`${name}=${value} 写得不对：端口应是 0 到 65535 之间的整数。`, `${name}=${value} cannot be meant: a port is a whole number from 0 to 65535.`);
}
