import { parseArgs } from 'node:util';
import { complain } from '#apps/server/say.ts';
import { WrongSetting } from '#platform/config.ts';
import { StartFailure, errorReason } from '#platform/db/start-failure.ts';

/** A reason not to go on, told in one sentence in each language; the command ends with exit code 1. */
export class Complaint extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh} ${en}`);
    this.name = 'Complaint';
    this.zh = zh;
    this.en = en;
  }
}

/** 59.3 MB. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What stood on the command line: the words, and the values of its `--name value` pairs. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** How a command is called: `npm run export -- <文件夹 folder> [--town 代码 code]`, how many words it needs and which options it knows. */
export interface Usage {
  readonly line: string;
  readonly words: number;
  readonly options?: readonly string[];
  /** Options without a value: `yes` where they stand. */
  readonly flags?: readonly string[];
}

function read({ line, words, options = [], flags = [] }: Usage): Given {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true, options: Object.fromEntries([...options.map((name) => [name, { type: 'string' as const }]), ...flags.map((name) => [name, { type: 'boolean' as const }])]) as Record<string, { type: 'string' | 'boolean' }>,
    });
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value ? 'yes' : undefined]));
    if (positionals.length === words) return { words: positionals, options: given };
  } catch {
    // An unknown option, or one without its value: the usage says what is meant.
  }
  throw new Complaint(`用法：${line}`, `Usage: ${line}`);
}

/** Runs a command: what goes wrong is told in one sentence in each language, without a stack, and sets the exit code. */
export async function command(usage: Usage, work: (given: Given) => Promise<void>): Promise<void> {
  try {
    await work(read(usage));
  } catch (error) {
    if (error instanceof Complaint || error instanceof StartFailure || error instanceof WrongSetting) complain(error.zh, error.en);
    else complain(`没有做成：${errorReason(error)}`, `It could not be done: ${errorReason(error)}`);
  }
}
