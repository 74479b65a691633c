/** A paper that came as text in a view's answer. */
export interface Paper {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** Saves a paper among the reader's downloads. */
export function savePaper({ name, mediaType, base64 }: Paper): void {
  saveFile(name, new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: mediaType }));
}

/** Saves bytes among the reader's downloads under this name. */
export function saveFile(name: string, bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // some browsers read the address only after the click was handled
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
