// Points of one's own: a line for each step, or for each word that the data holds.
import { matchKey } from '../../domain/values/cell';
import { type Pair, pairsCell, pairsIn, valueOfPair, withPair } from '../model/metric-cells';
import { wordsIn } from '../model/metric-facts';
import { CellField } from '../parts/cell-field';
import { TextInput } from '../parts/text-input';
import type { MetricWork } from './metric-work';

/** More words than this are written by hand. */
const WORDS_SHOWN = 30;

/** @param isOpen whether any word of the data may have points */
export function PointsFields(props: { work: MetricWork; help: string; isOpen: boolean }) {
  const { work, help, isOpen } = props;
  const { metric, type, text, place, set, working } = work;
  const pairs = pairsIn(text('Points'));
  const write = (next: readonly Pair[]) => set({ Points: pairsCell(next) });
  const input = (label: string, value: string, onText: (text: string) => void) => (
    <TextInput class="short" isNumeric label={label} value={value} onText={onText} />
  );
  const found = isOpen ? wordsIn(working.accounts, metric.columns, type.signedPoints) : [];
  const counts = new Map(found.map(({ word, count }) => [matchKey(word), count]));
  const words = new Map(
    [...found.slice(0, WORDS_SHOWN).map(({ word }) => word), ...(pairs ?? []).map((pair) => pair.text)]
      .reverse()
      .map((word) => [matchKey(word), word]),
  );
  return (
    <>
      {pairs &&
        (type.pointsKind === 'labels'
          ? [...words].reverse().map(([key, word]) => (
              <div key={key} class="row">
                <span class="grow">
                  {word} {isOpen && <span class="hint">{counts.get(key) ?? 'not in the data'}</span>}
                </span>
                {input(`Points of ${word}`, valueOfPair(pairs, word), (points) =>
                  write(withPair(pairs, word, points)),
                )}
              </div>
            ))
          : // The last line is for one step more.
            [...pairs, { text: '', value: '' }].map((pair, at, all) => {
              const change = (part: Partial<Pair>) =>
                write(
                  all
                    .map((each) => (each === pair ? { ...pair, ...part } : each))
                    .filter((each) => each.text + each.value),
                );
              return (
                <div key={at + 0} class="row">
                  From {input(`Step ${at + 1}`, pair.text, (from) => change({ text: from }))}
                  {input(`Points of step ${at + 1}`, pair.value, (value) => change({ value }))} points
                </div>
              );
            }))}
      <CellField
        {...place('Points')}
        label="Points, as on the tab"
        help={help}
        cellsFor={(Points) => ({ Points })}
      />
    </>
  );
}
