import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigrams, indexTerms, mask, normalise, plainText, TextTooLarge } from '#kernel/plain-text.ts';
import { nastyStrings, nastyValues } from '#tests/support/nasty-strings.ts';

// Any code units at all, lone surrogates included, dense in the characters that matter here.
const anyText = fc.array(fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'\u0000\r\n\t \u200b\u200d\ufeff\u202e\u2067\u0301\u0344\u3099é乡议𠮷'),
)).map((parts) => parts.join(''));

const isClean = (text: string) => {
  expect(text.isWellFormed()).toBe(true);
  expect(text.normalize('NFC')).toBe(text);
  expect(text.trim()).toBe(text);
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const control = (code < 0x20 && character !== '\n' && character !== '\t') || (code >= 0x7f && code <= 0x9f);
    const bidi = code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    expect(control || bidi || code === 0xfeff || code === 0xfffe || code === 0xffff).toBe(false);
  }
};

describe('plainText', () => {
  test('is clean and settled after one pass, whatever comes in', () => {
    fc.assert(fc.property(anyText, (text) => {
      const clean = plainText(text);
      isClean(clean);
      expect(plainText(clean)).toBe(clean);
    }), { numRuns: 1_000 });
  });

  test('is settled after one pass also where accents pile up, come apart or compose', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'e\u0301\u0323\u0344\u0f73\u1112\u1161\u11ab\u09c7\u09be\u3099\u0000'), maxLength: 200 }), (text) => {
      const clean = plainText(text);
      isClean(clean);
      expect(plainText(clean)).toBe(clean);
      expect(/\p{M}{31}/u.test(clean)).toBe(false);
    }), { numRuns: 2_000 });
    // Nothing but accents: the case the short alphabet above seldom draws.
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'\u0301\u0323\u0344\u0f73\u0f75\u0f81'), minLength: 25, maxLength: 90 }), (marks) => {
      const clean = plainText(`e${marks}e`);
      expect(plainText(clean)).toBe(clean);
    }), { numRuns: 2_000 });
  });

  test.each(nastyStrings)('takes $name', ({ text }) => {
    const clean = plainText(text);
    isClean(clean);
    expect(plainText(clean)).toBe(clean);
  });

  test.each([
    ['\r\n 第一行\r\n第二行\r第三行\n', '第一行\n第二行\n第三行'],
    ['修\u0000路', '修路'],
    ['e\u0000\u0301', 'é'],
    ['甲\ud800乙', '甲\ufffd乙'],
    ['照片\u202egpj.exe', '照片gpj.exe'],
    ['\u200d 标题 \ufeff\u200b', '标题'],
    ['一\t二', '一\t二'],
    [`e${'\u0344'.repeat(40)}!`, `ë${'\u0301\u0308'.repeat(15)}!`],
  ])('%j becomes %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test.each(['𠮷㛃·', '👨\u200d👩\u200d👧\u200d👦', '❤\ufe0f', '葛\u{e0100}', 'ئۇيغۇر', '=1+1', '<b>'])('leaves %s as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });
});

describe('normalise', () => {
  test('reaches every string and nothing else', () => {
    const at = new Date(0);
    const file = new Uint8Array(2);
    expect(normalise({ a: [' 甲 ', { b: '乙\u0000' }], n: 1, f: false, nothing: null, at, file }))
      .toEqual({ a: ['甲', { b: '乙' }], n: 1, f: false, nothing: null, at, file });
    expect((normalise({ file }) as { file: unknown }).file).toBe(file);
  });

  test('keeps keys as they are but drops those that reach for the prototype', () => {
    const result = normalise(JSON.parse('{" a ":"x","__proto__":{"admin":true},"b":{"constructor":1,"c":2}}'));
    expect(result).toEqual({ ' a ': 'x', b: { c: 2 } });
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect((result as { admin?: unknown }).admin).toBeUndefined();
  });

  test('settles any JSON after one pass and leaves its input alone', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const before = JSON.stringify(value);
      const once = normalise(value);
      expect(normalise(once)).toEqual(once);
      expect(JSON.stringify(value)).toBe(before);
    }));
  });

  const circle: unknown[] = [];
  circle.push(circle);
  test.each([
    ['depth', JSON.parse('['.repeat(33) + ']'.repeat(33))],
    ['depth', circle],
    ['values', Array.from({ length: 50_001 }, () => 0)],
    ['characters', ['路'.repeat(1_500_000), '路'.repeat(500_001)]],
    ['characters', { ['k'.repeat(2_000_001)]: 1 }],
  ])('refuses what exceeds its bound of %s', (bound, value) => {
    expect(() => normalise(value)).toThrow(expect.objectContaining({ name: 'TextTooLarge', bound }));
  });

  test('accepts exactly its bounds, and bounds of the caller\'s own', () => {
    const limits = { depth: 1, values: 3, characters: 4 };
    expect(normalise(['ab', 'cd'], limits)).toEqual(['ab', 'cd']);
    expect(() => normalise(['ab', 'cde'], limits)).toThrow(TextTooLarge);
    expect(() => normalise(['a', 'b', 'c'], limits)).toThrow(TextTooLarge);
    expect(() => normalise([['a']], limits)).toThrow(TextTooLarge);
  });

  test.each(nastyValues)('takes or refuses $name, never anything else', ({ value }) => {
    try {
      normalise(value);
    } catch (error) {
      expect(error).toBeInstanceOf(TextTooLarge);
    }
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });
});

describe('mask.phone', () => {
  test.each([
    ['13812341234', '138****1234'],
    ['138 1234 1234', '138****1234'],
    ['+86-138-1234-1234', '138****1234'],
    ['0086 13812341234', '138****1234'],
    ['１３８１２３４１２３４', '138****1234'],
    ['0931-6123456', '093****3456'],
    ['6123456', '****56'],
    ['12345', '****'],
    ['找我儿子13812341234', '****'],
    ['', '****'],
  ])('%s → %s', (phone, expected) => {
    expect(mask.phone(phone)).toBe(expected);
  });

  test('never shows more than seven characters, nor the middle of a mobile number', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.stringMatching(/^[0-9 +()-]{0,20}$/)), (text) => {
      expect(mask.phone(text).replaceAll('*', '').length).toBeLessThanOrEqual(7);
    }));
    fc.assert(fc.property(fc.stringMatching(/^1[0-9]{10}$/), (phone) => {
      expect(mask.phone(phone)).toBe(`${phone.slice(0, 3)}****${phone.slice(7)}`);
    }));
  });
});

describe('mask.name', () => {
  test.each([
    ['陈桂兰', '陈**'],
    ['陈伟', '陈*'],
    ['陈', '*'],
    ['', ''],
    ['欧阳明', '欧阳*'],
    ['司马', '司*'],
    ['𠮷𠮷田', '𠮷**'],
    ['葛\u{e0100}小明', '葛\u{e0100}**'],
    ['买买提·吐尔逊', '买**·***'],
    ['阿依古丽•买买提', '阿***·***'],
    ['John Smith', 'J*** *****'],
    ['陈·', '*·'],
  ])('%s → %s', (name, expected) => {
    expect(mask.name(name)).toBe(expected);
  });

  test('hides at least one character of every name and shows at most two', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'欧阳司马陈桂兰𠮷㛃·abc '), minLength: 1 }), (name) => {
      const shown = (text: string) => [...text].filter((character) => !/[·\s*]/.test(character)).length;
      const masked = mask.name(name);
      expect(shown(masked)).toBeLessThanOrEqual(2);
      if (shown(name) > 0) expect(masked).toContain('*');
    }));
  });
});

describe('bigrams', () => {
  test.each([
    ['修路灯', ['修路', '路灯']],
    ['路', ['路']],
    ['G209国道3号桥', ['g', '209', '国道', '3', '号桥']],
    ['ＡＢＣ　１２３', ['abc', '123']],
    ['Café au lait', ['café', 'au', 'lait']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['二〇二五年', ['二〇', '〇二', '二五', '五年']],
    ['葛\u{e0100}城', ['葛城']],
    ['主\u200b席\u200b团', ['主席', '席团']],
    ['修路，修路', ['修路']],
    ['، 。！? 👍', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(bigrams(text)).toEqual(expected);
  });

  const chinese = fc.string({ unit: fc.constantFrom(...'乡镇人大代表建议办理𠮷，a1 '), minLength: 1, maxLength: 30 });

  test('no term twice, none empty, and folding first changes nothing', () => {
    fc.assert(fc.property(fc.oneof(anyText, chinese), (text) => {
      const terms = bigrams(text);
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.every((term) => term.length > 0)).toBe(true);
      expect(bigrams(text.normalize('NFKC'))).toEqual(terms);
    }));
  });

  test('every Chinese piece of a text is found by its terms; one character by prefix', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'乡镇人大代表建议𠮷，'), minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (text, from, length) => {
      const characters = [...text];
      const start = from % characters.length;
      const piece = characters.slice(start, start + 1 + (length % 6)).join('');
      const indexed = indexTerms(text);
      for (const term of bigrams(piece)) {
        expect([...term].length > 1 ? indexed.includes(term) : indexed.some((entry) => entry.startsWith(term))).toBe(true);
      }
    }));
  });

  test.each(nastyStrings)('takes $name', ({ text }) => {
    expect(Array.isArray(bigrams(text))).toBe(true);
  });
});
