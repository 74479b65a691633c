import sharp from 'sharp';
import { newId } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import type { Town } from '#tests/support/makers.ts';
import { storeZip } from '#platform/print/zip.ts';

/** A photo of a red seal on yellowish paper in uneven light, with margin: what a clerk takes with a phone. */
export const sealPhoto = (): Promise<Buffer> =>
  sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><linearGradient id="light"><stop offset="0" stop-color="#f1eee6"/><stop offset="1" stop-color="#b9b5ac"/></linearGradient><rect width="400" height="300" fill="url(#light)"/><circle cx="200" cy="150" r="100" fill="none" stroke="#c81414" stroke-width="12"/></svg>')).jpeg({ quality: 95 }).toBuffer();

/** The seal of an office, of the congress without one. */
export async function makeSeal(house: House, town: Town, officeId: string | null = null): Promise<{ id: string; fileId: string }> {
  const bytes = await sealPhoto();
  const id = newId();
  return house.database.inTenant(town.id, async (tx) => {
    const { id: fileId } = await house.files.take(tx, { bytes, name: '公章.jpg', by: null, now: house.clock.now(), as: 'stamp' });
    await house.files.attach(tx, [fileId], { feature: 'letter', id });
    await tx.db.insertInto('sealImage').values({ tenantId: tx.tenantId, id, officeId, fileId, setAt: house.clock.now() }).execute();
    return { id, fileId };
  });
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A Word file with these paragraphs in it, and `more` XML after them. */
export const wordForm = (lines: readonly string[], more = ''): Buffer => storeZip(new Map(Object.entries({
  '[Content_Types].xml': '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(paragraph).join('')}${more}<w:sectPr/></w:body></w:document>`,
}).map(([name, text]) => [name, Buffer.from(text, 'utf8')])));
