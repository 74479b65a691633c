import type { Seal } from '#platform/seal.ts';

/** What lies in the table for a key: nobody can make the key of it. */
export const hashKey = (seal: Seal, key: string): Buffer => seal.hash(key.trim(), 'interchange/key');
