/** The title of the suggestion, where a promise is called by its reply's day alone, as `template` says it; null where somebody wrote what is promised. */
export function titleIn(what: string, template: string): string | null {
  const [before = '', after = ''] = template.split('{title}');
  return after !== '' && what.startsWith(before) && what.endsWith(after) ? what.slice(before.length, -after.length) : null;
}
