import * as english from 'element-plus/es/locale/lang/en.mjs';
import type { App, DefineComponent } from 'vue';
import { provideGlobalConfig } from 'element-plus/es/components/config-provider/index.mjs';
import { ElOption as Option, ElSelect as Select } from 'element-plus/es/components/select/index.mjs';
import type { Locale } from '#kernel/words.ts';

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

/** Gives Element Plus the reader's language; its own English is with it anyway, Chinese is loaded where it is read. */
export async function useElementLanguage(app: App, locale: Locale): Promise<void> {
  const module: unknown = locale === 'en' ? english : await import('element-plus/es/locale/lang/zh-cn.mjs');
  const { default: words } = module as { default: { name: string; el: Record<string, never> } };
  provideGlobalConfig({ locale: words } as never, app, true);
}
