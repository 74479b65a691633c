import type { FormField } from '#ui/kit/desk/act-form.ts';

/** What is asked of a signed page: the photo or scan, and how it is called. */
export const pageFields = (words: { readonly fields: { readonly fileIds: string; readonly pageWords: string } }, own: { readonly wordsHint: string }): FormField[] => [
  { name: 'fileIds', label: words.fields.fileIds, kind: 'photo', several: true, required: true, accept: 'image/jpeg,image/png,application/pdf' },
  { name: 'words', label: words.fields.pageWords, hint: own.wordsHint, limit: 60 },
];
