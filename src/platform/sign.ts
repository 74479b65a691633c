import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Signs what this installation publishes, so that anybody can later prove what it had said. */
export interface Signer {
  /** Ed25519 signature, base64. */
  sign(said: string): string;
  verify(said: string, signature: string): boolean;
  /** The public key, PEM; published beside the signed heads. */
  readonly publicKey: string;
}

/** Builds a signer from a PKCS#8 PEM private key. */
export function signerWith(privatePem: string): Signer {
  const key = createPrivateKey(privatePem);
  const publicKey = createPublicKey(key);
  return {
    sign: (said) => sign(null, Buffer.from(said), key).toString('base64'),
    verify: (said, signature) => verify(null, Buffer.from(said), publicKey, Buffer.from(signature, 'base64')),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** A fresh private key, PEM. */
export const newSigningKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Reads `<keysDir>/signing.pem`, made on first use with mode 0600. */
export function signerIn(keysDir: string): Signer {
  const path = join(keysDir, 'signing.pem');
  if (!existsSync(path)) {
    mkdirSync(keysDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, newSigningKey(), { mode: 0o600, flag: 'wx' });
  }
  return signerWith(readFileSync(path, 'utf8'));
}
