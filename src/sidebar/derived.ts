// What follows from the state, worked out once for each change of what it follows from.
import type { ReadingContext } from '../domain/metric-types/metric-type';
import { EN_US } from '../domain/values/text-locale';
import { sameRows } from './model/merge';
import { type Preview, previewOf } from './model/preview';
import { type Working, workOut } from './model/working';
import type { State } from './store';

/** The last result, as long as the arguments are the same. */
function remembered<Args extends readonly unknown[], Result>(work: (...args: Args) => Result) {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args: Args): Result => {
    if (last === undefined || args.some((each, index) => each !== last?.args[index]))
      last = { args, result: work(...args) };
    return last.result;
  };
}

const contextOf = remembered(
  (book: State['book']): ReadingContext => ({
    asOf: book?.today ?? '1970-01-01',
    locale: book?.locale ?? EN_US,
  }),
);

const workingNow = remembered(workOut);
const workingSaved = remembered(workOut);
const compared = remembered(previewOf);

export function workingOf({ rows, tab, book }: State): Working {
  return workingNow(rows, tab, contextOf(book));
}

/** The scorecard as it stands on the tab; undefined where there is none. */
export function savedWorkingOf({ saved, card, tab, book }: State): Working | undefined {
  return card.tab === '' ? undefined : workingSaved(saved, tab, contextOf(book));
}

export function previewIn(state: State): Preview {
  return compared(workingOf(state), savedWorkingOf(state));
}

const isSame = remembered(sameRows);

/** Whether something was changed that is not on the tab yet. */
export function isChanged({ rows, saved, phase, card }: State): boolean {
  return phase === 'card' && (card.tab === '' || !isSame(rows, saved));
}
