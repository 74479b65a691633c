import { resolve } from 'node:path';

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
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** How the outside reaches this site; printed on receipts and QR cards. */
  readonly publicUrl: string;
}

/** Reads the settings; throws a WrongSetting for a value that cannot be meant. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const host = env['HOST'] ?? '127.0.0.1';
  const port = portOf(env['PORT'] ?? '3000', 'PORT');
  return {
    host, port,
    metricsPort: env['XIANGYI_METRICS_PORT'] ? portOf(env['XIANGYI_METRICS_PORT'], 'XIANGYI_METRICS_PORT') : null,
    dataDir: resolve(env['XIANGYI_DATA'] ?? './data'),
    databaseUrl: env['DATABASE_URL'] ?? null,
    databaseAdminUrl: env['DATABASE_ADMIN_URL'] ?? null,
    masterKey: env['XIANGYI_KEY'],
    trustProxy: env['XIANGYI_TRUST_PROXY'] === '1',
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

function portOf(value: string, name: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongSetting(`${name}=${value} 写得不对：端口应是 0 到 65535 之间的整数。`, `${name}=${value} cannot be meant: a port is a whole number from 0 to 65535.`);
}
