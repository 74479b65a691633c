// Ids, digits and tokens from `crypto.getRandomValues`: `crypto.randomUUID` does not exist on a plain http page.

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const latestMs = 2 ** 48 - 1;
/** Crockford's base 32 without I, L, O and U: read aloud or copied by hand, no two look alike. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes a maker of UUIDv7. Ids of one maker ascend, also within a millisecond and when the clock is set back;
 * those for a given `now` (ms since 1970) ascend among themselves within that millisecond.
 * RangeError when `now` does not fit into the 48 bits of the format.
 */
export function idMaker(clock: () => number): (now?: number) => string {
  const own = { ms: -1, count: 0 };
  const given = { ms: -1, count: 0 };
  return (now) => {
    const tick = now === undefined ? own : given;
    const ms = Math.floor(now ?? Math.max(own.ms, clock()));
    if (!(ms >= 0 && ms <= latestMs)) throw new RangeError(`not a time for an id: ${now}`);
    const random = crypto.getRandomValues(new Uint8Array(10));
    // 32 bits of counter begin at a random number of 31 bits, so two thousand million ids fit into a millisecond.
    tick.count = ms === tick.ms ? tick.count + 1 : new DataView(random.buffer).getUint32(6) >>> 1;
    tick.ms = ms;
    return layOut(ms, tick.count, random);
  };
}

/** RFC 9562 version 7: 48 bits of time, 12 + 20 bits of counter around the variant, 42 random bits. */
function layOut(ms: number, count: number, random: Uint8Array): string {
  const bytes = random.slice(0, 6);
  bytes[0] = ((count & 0x3f) << 2) | (bytes[0]! & 0x3);
  const time = ms.toString(16).padStart(12, '0');
  const high = (count >>> 20).toString(16).padStart(3, '0');
  const middle = (0x8000 | ((count >>> 6) & 0x3fff)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${middle}-${[...bytes].map((byte) => hex[byte]).join('')}`;
}

/**
 * A new UUIDv7 in lower case. Its time only orders rows and is never read back by a rule;
 * this default is the one place of the kernel that knows a clock.
 */
export const newId = idMaker(Date.now);

/** True for a UUIDv7 as `newId` writes it: lower case with hyphens. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuidV7.test(value);
}

/** `count` decimal digits, each equally likely, as text with leading zeros kept. */
export function randomDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count - digits.length))) {
      // 256 is no multiple of 10: without the cut, 0–5 would be drawn more often.
      if (byte < 250) digits += byte % 10;
    }
  }
  return digits;
}

/** A secret of at least `bits` random bits, five to a symbol, in capitals and digits (short in a QR code). */
export function randomToken(bits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(bits / 5)));
  return Array.from(bytes, (byte) => symbols[byte & 31]).join('');
}
