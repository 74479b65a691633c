import { inject, type ComputedRef, type InjectionKey } from 'vue';

/** One function a person may use, as the grid on the home page shows it. */
export interface FunctionLink {
  /** The route's label key: the grid chooses the picture by it. */
  readonly key: string;
  readonly to: string;
  readonly label: string;
  readonly count?: number | undefined;
}

/** Where a shell leaves what its menu offers this person. */
export const functionsKey: InjectionKey<ComputedRef<readonly FunctionLink[]>> = Symbol('functions');

/** The functions this person may use, in the order of the menu. */
export function useFunctions(): ComputedRef<readonly FunctionLink[]> {
  const functions = inject(functionsKey);
  if (!functions) throw new Error('useFunctions() outside an app');
  return functions;
}
