import './element.css';
import { type DefineComponent, provide, ref } from 'vue';
import { localeContextKey } from 'element-plus/es/hooks/use-locale/index.mjs';
import { ElOption as Option, ElSelect as Select } from 'element-plus/es/components/select/index.mjs';

interface Named {
  id?: string;
  disabled?: boolean | undefined;
  placeholder?: string | undefined;
  ariaLabel?: string;
}
type Model<T> = { modelValue?: T | undefined; 'onUpdate:modelValue'?: (value: T) => void };

// Element Plus ships types that lose their props under TypeScript's nodenext: here stand the ones we use.
// Dates, dialogs and tables are the browser's own or ours: those of Element Plus fail axe (nameless dialog, no captions).
/** Choice from a list with typing to find. */
export const ElSelect = Select as unknown as DefineComponent<Named & Model<string | string[]> & { multiple?: boolean; filterable?: boolean; clearable?: boolean; fitInputWidth?: boolean; teleported?: boolean; remote?: boolean; remoteMethod?: ((typed: string) => void) | undefined; popperOptions?: object; onVisibleChange?: (visible: boolean) => void }>;
/** One choice of it. */
export const ElOption = Option as unknown as DefineComponent<{ value: string; label: string }>;

/** Says within this component what Element Plus says itself, in our words. */
export const sayInElement = (words: { readonly loading: string; readonly noMatch: string; readonly noData: string; readonly remove: string }): void =>
  provide(localeContextKey, ref({ name: 'ours', el: { select: { ...words, placeholder: '' }, tag: { close: words.remove } } }) as never);
