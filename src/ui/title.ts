import { inject, onScopeDispose, shallowRef, watchEffect, type InjectionKey, type ShallowRef } from 'vue';

/** What the header of the phone app shows; the page on screen says it. */
export interface TitleHold {
  readonly title: ShallowRef<string>;
  readonly lead: ShallowRef<string | undefined>;
  /** Path the header's way back leads to; tabs have none. */
  readonly back: ShallowRef<string | undefined>;
}

/** Where a shell leaves the title for its pages. */
export const titleKey: InjectionKey<TitleHold> = Symbol('title');

/** An empty title, until the first page says one. */
export const holdTitle = (): TitleHold => ({ title: shallowRef(''), lead: shallowRef(), back: shallowRef() });

/** The shell's side. */
export function useTitle(): TitleHold {
  const hold = inject(titleKey);
  if (!hold) throw new Error('useTitle() outside an app');
  return hold;
}

/** A page's side: its title (followed while it changes), a quieter line, and where "back" leads. */
export function setTitle(say: () => { title: string; lead?: string; back?: string }): void {
  const hold = useTitle();
  const stop = watchEffect(() => {
    const { title, lead, back } = say();
    hold.title.value = title;
    hold.lead.value = lead;
    hold.back.value = back;
  });
  onScopeDispose(stop);
}
