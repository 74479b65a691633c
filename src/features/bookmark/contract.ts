import { contract, done, fields, id, line, listOf, oneOf, shape, text, verb, view } from '#kernel/contract.ts';
import { lists, mostKept } from './rules.ts';

/** Bookmarks 常用筛选: a list narrowed in a way that is needed again. */
export const bookmark = contract('bookmark', {
  verbs: {
    /** Under a name that is kept already, the filters take the place of the former ones. `filters` as rules.ts writes them. */
    keep: verb({ input: fields({ list: oneOf(lists), name: line(20), filters: line(600) }), output: done(), creates: true }),
    drop: verb({ input: fields({ id: id() }), output: done() }),
  },
  views: {
    mine: view({ input: fields({ list: oneOf(lists) }), output: shape({ rows: listOf(shape({ id: id(), name: text(), filters: text() }), mostKept) }) }),
  },
});
