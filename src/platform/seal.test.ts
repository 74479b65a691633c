import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealWith } from './seal.ts';

const seal = sealWith(randomBytes(32));

test('what is sealed opens again, whatever it says', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (plain) => {
    expect(seal.open(seal.close(plain, 'person/1'), 'person/1')).toBe(plain.toWellFormed());
  }));
});

test('an envelope opens nowhere but where it was put', () => {
  const envelope = seal.close('13800138000', 'person/1');
  expect(() => seal.open(envelope, 'person/2')).toThrow('unable to authenticate');
});

test('any flipped bit is noticed', () => {
  const envelope = seal.close('13800138000', 'person/1');
  for (let index = 0; index < envelope.length; index += 1) {
    const forged = Buffer.from(envelope);
    forged.writeUInt8((forged[index] ?? 0) ^ 1, index);
    expect(() => seal.open(forged, 'person/1')).toThrow(/unable to authenticate|unknown envelope version/);
  }
});

test('another installation cannot open it, and indexes differently', () => {
  const other = sealWith(randomBytes(32));
  expect(() => other.open(seal.close('x', 'p'), 'p')).toThrow('unable to authenticate');
  expect(other.index('13800138000', 'phone').equals(seal.index('13800138000', 'phone'))).toBe(false);
});

test('the same phone has the same index, and another one in another kind', () => {
  expect(seal.index('13800138000', 'phone').equals(seal.index('13800138000', 'phone'))).toBe(true);
  expect(seal.index('13800138000', 'phone').equals(seal.index('13800138000', 'card'))).toBe(false);
});
