/** Puts words on the clipboard; on plain http, where browsers keep the clipboard closed, by way of a selection. False where neither works. */
export async function copyText(words: string): Promise<boolean> {
  if (navigator.clipboard) return navigator.clipboard.writeText(words).then(() => true, () => false);
  const area = document.createElement('textarea');
  area.value = words;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
