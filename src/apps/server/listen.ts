import { errorCode } from '#platform/db/start-failure.ts';

const sentences: Readonly<Record<string, (host: string, port: number) => readonly [zh: string, en: string]>> = {
  EADDRINUSE: (_, port) => [
    `端口 ${port} 已被别的程序占用，请关掉那个程序，或用 PORT=3001 npm start 换一个端口。`,
    `Port ${port} is taken by another program; stop that one, or choose another port with PORT=3001 npm start.`],
  EACCES: (_, port) => [
    `没有权限使用端口 ${port}，请用 PORT 换一个 1024 以上的端口。`,
    `This user may not use port ${port}; choose one above 1024 with PORT.`],
  EADDRNOTAVAIL: (host) => [`这台机器没有 ${host} 这个地址，请改 HOST。`, `This machine has no address ${host}; change HOST.`],
  ENOTFOUND: (host) => [`找不到 ${host} 这个地址，请改 HOST。`, `The address ${host} is not known; change HOST.`],
};

/** Why the doors cannot be opened, in one sentence in each language. */
export class CannotListen extends Error {
  readonly zh: string;
  readonly en: string;

  constructor([zh, en]: readonly [zh: string, en: string], cause: unknown) {
    super(en, { cause });
    this.zh = zh;
    this.en = en;
  }
}

/** Waits for a door to open. @throws CannotListen when the port or the address is not to be had. */
export async function listening<T>(door: Promise<T>, host: string, port: number): Promise<T> {
  try {
    return await door;
  } catch (error) {
    const sentence = sentences[errorCode(error)];
    throw sentence ? new CannotListen(sentence(host, port), error) : error;
  }
}
