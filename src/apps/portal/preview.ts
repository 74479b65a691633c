const size = (bytes: number) => (bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`);

/** Shows the chosen photos and file names under each `input[type=file][data-preview]`. */
export function previewFiles(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-preview]')) {
    const list = document.createElement('ul');
    list.className = 'previews plain';
    list.setAttribute('aria-live', 'polite');
    input.after(list);
    input.addEventListener('change', () => {
      for (const old of list.querySelectorAll('img')) URL.revokeObjectURL(old.src);
      list.replaceChildren(...[...(input.files ?? [])].map(row));
    });
  }
}

function row(file: File): HTMLElement {
  const item = document.createElement('li');
  if (file.type.startsWith('image/')) {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.src = URL.createObjectURL(file);
    item.append(picture);
  }
  item.append(`${file.name} ${size(file.size)}`);
  return item;
}
