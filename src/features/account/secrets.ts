import { hash, verify } from '@node-rs/argon2';
import { randomDigits, randomToken } from '#kernel/id.ts';

/** argon2id (algorithm 2) with the parameters OWASP names first: 19 MiB, two passes. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Stretches a password or PIN; the answer carries its own salt and parameters. */
export const stretch = (secret: string): Promise<string> => hash(secret, parameters);

let dummy: Promise<string> | null = null;

/** Compares with a stretched secret; without one it works just as long and says no, so that an unknown name takes no less time. */
export async function isRight(stretched: string | null, secret: string): Promise<boolean> {
  if (stretched !== null) return verify(stretched, secret);
  dummy ??= stretch(randomToken(80));
  await verify(await dummy, secret);
  return false;
}

/** Shown once, typed once, changed at once: twelve capitals and digits that are not mistaken for one another. */
export const oneTimePassword = (): string => randomToken(60);

/** What a sign-in card carries: 128 bits in its QR code, six digits in its owner's head. */
export const cardSecret = (): string => randomToken(128);
export const cardPin = (): string => randomDigits(6);
