import { contract, count, dateOn, fields, listOf, nullable, oneOf, shape, text, view } from '#kernel/contract.ts';

const task = {
  key: text(), kind: text(), title: text(), detail: nullable(text()), link: text(), dueOn: nullable(dateOn()),
  lamp: nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() })), act: text(),
};

/** What a person must do today, gathered from every feature and kept nowhere. */
export const todo = contract('todo', {
  verbs: {},
  views: {
    /** The oldest deadline first; of each feature the most pressing ones. `total` counts all, `today` is the tenant's day. */
    mine: view({ input: fields({}), output: shape({ today: dateOn(), total: count(), rows: listOf(shape(task), 1000) }) }),
    /** Numbers beside menu entries and tabs. */
    counts: view({
      input: fields({}),
      output: shape({
        todo: count(),
        messages: count(),
        opinion: count(),
        suggestion: count(),
        /** Of those, what only the chair decides. */
        decisions: count(),
        meeting: count(),
        motion: count(),
        promise: count(),
        activity: count(),
        topic: count(),
        duty: count(),
        pointsRule: count(),
        inspection: count(),
        drive: count(),
        award: count(),
        figures: count(),
        report: count(),
        petition: count(),
        interchange: count(),
        reception: count(),
      }),
    }),
  },
});
