import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Encrypts personal data and makes its blind index. One master key per installation, from file or environment. */
export interface Seal {
  /** AES-256-GCM, versioned envelope `1 | nonce(12) | tag(16) | ciphertext`; bound to where it is stored. */
  close(plain: string, place: string): Buffer;
  /** Opens an envelope; throws when it was changed or moved to another place. */
  open(envelope: Buffer, place: string): string;
  /** Keyed hash for equality search (phone numbers): equal inputs, equal indexes, not reversible without the key. */
  index(plain: string, kind: string): Buffer;
  /** Keyed hash of a secret that is only ever compared (codes, tokens, addresses). */
  hash(secret: string, kind: string): Buffer;
}

const envelopeVersion = 1;

/** Builds a seal from a 32-byte master key. */
export function sealWith(master: Buffer): Seal {
  if (master.length !== 32) throw new Error('the master key must have 32 bytes');
  // Keys once made: raw bytes are made into one at every use, and each request hashes a token.
  const derive = (purpose: string) => createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `xiangyi/${purpose}`, 32)));
  const [cipherKey, indexKey, hashKey] = [derive('cipher'), derive('index'), derive('hash')];
  const mac = (key: KeyObject, kind: string, value: string) => createHmac('sha256', key).update(`${kind}\0${value}`).digest();
  return {
    close(plain, place) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([envelopeVersion]), nonce, cipher.getAuthTag(), body]);
    },
    open(envelope, place) {
      if (envelope[0] !== envelopeVersion) throw new Error(`unknown envelope version ${envelope[0]}`);
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, envelope.subarray(1, 13)).setAAD(Buffer.from(place));
      decipher.setAuthTag(envelope.subarray(13, 29));
      return Buffer.concat([decipher.update(envelope.subarray(29)), decipher.final()]).toString('utf8');
    },
    index: (plain, kind) => mac(indexKey, kind, plain),
    hash: (secret, kind) => mac(hashKey, kind, secret),
  };
}

/** Reads the master key from XIANGYI_KEY (base64) or `<keysDir>/master.key`, made on first use with mode 0600. */
export function masterKey(keysDir: string, fromEnvironment?: string): Buffer {
  if (fromEnvironment) return Buffer.from(fromEnvironment, 'base64');
  const path = join(keysDir, 'master.key');
  if (!existsSync(path)) {
    mkdirSync(keysDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
}

/** Compares in constant time; false for different lengths. */
export const sameSecret = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
