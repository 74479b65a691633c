import { useRouter } from 'vue-router';
import type { PageRoute } from './routing.ts';
import { sees, useSession } from './session.ts';

/** Whether this person may open the page at an address of his own app: a way there is shown only then. */
export function useOpens(): (path: string) => boolean {
  const router = useRouter();
  const session = useSession();
  return (path) => {
    const route = router.resolve(path).meta['route'] as PageRoute | undefined;
    return route !== undefined && sees(session.value, route.roles) && (route.kinds?.includes(session.value.tenant.kind) ?? true);
  };
}
