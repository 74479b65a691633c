import { shallowRef } from 'vue';

/** A short word after something was done; with `undo` it offers to take it back. */
export interface Toast {
  id: number;
  message: string;
  undo?: { label: string; act: () => Promise<unknown> } | undefined;
}

/** What is on screen now; drawn by `kit/Toasts.vue` in the shells. */
export const toasts = shallowRef<readonly Toast[]>([]);

let last = 0;
const staysMs = 8000;

/** Says that something was done; on the page stands the newest, and what can still be taken back. Failures are never told this way: they stay beside what was typed. */
export function say(message: string, undo?: Toast['undo']): void {
  const toast = { id: ++last, message, undo };
  toasts.value = [...toasts.value.filter((one) => one.undo), toast];
  setTimeout(() => hush(toast.id), staysMs);
}

/** Takes one away before its time. */
export function hush(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
