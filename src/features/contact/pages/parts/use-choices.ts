import { type Ref, computed } from 'vue';
import { useWords } from '#ui/locale.ts';
import { useToday } from '#ui/session.ts';
import { useView } from '#ui/view.ts';
import { contact } from '../../contract.ts';
import { text } from '../../text.ts';

/** What the forms of this feature ask with: words, day, and the choices of the deputy that is picked. */
export function useAsked(deputyId: Ref<string | undefined>) {
  const words = useWords(text);
  const today = useToday();
  const choices = useView(contact.views.choices, () => ({ deputyId: deputyId.value || undefined }));
  return { choices, asked: computed(() => ({ words, choices: choices.data.value, today: today.value })) };
}
