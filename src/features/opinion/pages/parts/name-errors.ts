import { fill } from '#kernel/words.ts';
import { CallFailure } from '#ui/call.ts';

/** The same failure with each wrong field called by its name, for the summary above a form: "手机号：格式不对". `pattern` has the places {name} and {value}. */
export function nameErrors(failure: CallFailure, labels: Readonly<Record<string, string>>, pattern: string): CallFailure {
  const errors = failure.errors.map(({ path, message }) => ({ path, message: labels[path] ? fill(pattern, { name: labels[path], value: message }) : message }));
  return new CallFailure({ status: failure.status, code: failure.code, message: failure.message, errors, current: failure.current });
}
