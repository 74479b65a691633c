import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** Why nothing arrived: the address cannot be meant, is not let out to, or nobody answered in time. */
export const outboundFaults = ['badAddress', 'notSecure', 'privateAddress', 'noAnswer'] as const;
export type OutboundFault = (typeof outboundFaults)[number];

/** Thrown by an Outbound; its code holds nothing of what was sent. */
export class NotSent extends Error {
  readonly code: OutboundFault;
  constructor(code: OutboundFault) {
    super(code);
    this.code = code;
  }
}

/** Sends to addresses people typed: to the open internet only, unless the operator allows his own network. */
export interface Outbound {
  /** Says at once what is wrong with an address, as far as it can be seen without asking anybody; null where nothing is. */
  objectionTo(url: string): OutboundFault | null;
  /** Posts a body and answers the status. Follows no redirect and reads no answer: neither leads to another place nor brings one back. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
}

const inner = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) inner.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const) inner.addSubnet(network, bits, 'ipv6');

/** Loopback, private, link-local and every other address that is not on the open internet; also an IPv4 one dressed as IPv6. */
export const isInner = (address: string): boolean => isIP(address) === 0 || inner.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const timeoutMs = 5000;

function parsed(url: string, allowInner: boolean): URL {
  if (!URL.canParse(url)) throw new NotSent('badAddress');
  const address = new URL(url);
  if (address.username || address.password || address.hostname === '') throw new NotSent('badAddress');
  if (address.protocol !== 'https:' && !(allowInner && address.protocol === 'http:')) throw new NotSent('notSecure');
  const host = hostOf(address);
  if (!allowInner && (host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && isInner(host)))) throw new NotSent('privateAddress');
  return address;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** The one address that is connected to, looked up once: a name that means another place a moment later leads nowhere else. */
async function resolved(host: string, allowInner: boolean): Promise<{ address: string; family: number }> {
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await inTime(lookup(host, { all: true }));
  const [first] = found;
  if (!first) throw new NotSent('noAnswer');
  if (!allowInner && found.some(({ address }) => isInner(address))) throw new NotSent('privateAddress');
  return first;
}

const inTime = <T>(task: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NotSent('noAnswer')), timeoutMs);
  return Promise.race([task, promise]).finally(() => clearTimeout(timer));
};

/** Sends over https to public addresses; `allowInner` also to those of the operator's own network, and over http. */
export const outboundWith = ({ allowInner }: { readonly allowInner: boolean }): Outbound => ({
  objectionTo(url) {
    try {
      parsed(url, allowInner);
      return null;
    } catch (error) {
      return error instanceof NotSent ? error.code : 'badAddress';
    }
  },
  async post(url, headers, body) {
    const address = parsed(url, allowInner);
    try {
      const pinned = await resolved(hostOf(address), allowInner);
      return await sendTo(address, pinned, headers, body);
    } catch (error) {
      throw error instanceof NotSent ? error : new NotSent('noAnswer');
    }
  },
});

function sendTo(address: URL, pinned: { address: string; family: number }, headers: Readonly<Record<string, string>>, body: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const request = address.protocol === 'https:' ? requestSecure : requestPlain;
  const sent = request(address, {
    method: 'POST', agent: false, signal: AbortSignal.timeout(timeoutMs), headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    lookup: (_host, options, done) => { if (options.all) done(null, [pinned]); else done(null, pinned.address, pinned.family); },
  }, (response) => {
    resolve(response.statusCode ?? 0);
    response.destroy();
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

/** Reads XIANGYI_WEBHOOK_INNER: 1 lets webhooks go to addresses of the operator's own network. */
export const outboundFrom = (env: NodeJS.ProcessEnv): Outbound => outboundWith({ allowInner: env['XIANGYI_WEBHOOK_INNER'] === '1' });
