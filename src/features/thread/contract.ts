import { contract, count, dateOn, fields, flag, id, line, listOf, nullable, oneOf, shape, text, view } from '#kernel/contract.ts';

const lamp = nullable(shape({ colour: oneOf(['ok', 'soon', 'late']), days: count() }));

/** 一事到底: opinions, suggestion, meetings, promises and motion as one thread. States are words in the reader's language. */
export const thread = contract('thread', {
  verbs: {},
  views: {
    /** `number` is that of an opinion or of a suggestion, as it is printed or by its digits alone. */
    of: view({
      input: fields({ number: line(60) }),
      output: shape({
        opinions: listOf(shape({ id: id(), number: text(), state: text(), on: dateOn(), excerpt: text() }), 50),
        /** Opinions behind it that this reader may not read. */
        hiddenCount: count(),
        motion: nullable(shape({ id: id(), label: text(), title: text(), state: text() })),
        suggestion: nullable(shape({
          id: id(), numberLabel: nullable(text()), title: text(), state: text(), leadName: text(), officeNames: listOf(text(), 24), submittedOn: nullable(dateOn()), assignedOn: nullable(dateOn()), repliedOn: nullable(dateOn()),
          closedOn: nullable(dateOn()), keyLeader: nullable(text()), lamp,
        })),
        /** It became a suggestion that this reader may not see. */
        elsewhere: flag(),
        meetings: listOf(shape({ id: id(), kind: text(), state: text(), on: dateOn() }), 60),
        promises: listOf(shape({ id: id(), what: text(), state: text(), officeName: text(), dueOn: dateOn(), keptOn: nullable(dateOn()), lamp }), 60),
      }),
    }),
  },
});
