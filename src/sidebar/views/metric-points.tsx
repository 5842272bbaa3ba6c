// Points of the user's own: a line for each step, or for each word that the data holds.
import { matchKey } from '../../domain/values/cell';
import { type Pair, pairsCell, pairsIn, valueOfPair, withPair } from '../model/metric-cells';
import { CellField } from '../parts/cell-field';
import { TextInput } from '../parts/text-input';
import type { MetricEditor } from './use-metric';
import { useWords } from './use-words';

/** More words than this are edited as text. */
const WORDS_SHOWN = 30;

interface PointsProps {
  readonly editor: MetricEditor;
  readonly help: string;
  /** Whether any word of the data may have points. */
  readonly takesAnyWord: boolean;
}

export function PointsFields({ editor, help, takesAnyWord }: PointsProps) {
  const { type, text, place, set } = editor;
  const pairs = pairsIn(text('Points'));
  const write = (next: readonly Pair[]) => set({ Points: pairsCell(next) });
  return (
    <>
      {pairs && type.pointsKind === 'labels' && (
        <WordPoints editor={editor} pairs={pairs} takesAnyWord={takesAnyWord} onPairs={write} />
      )}
      {pairs && type.pointsKind !== 'labels' && <StepPoints pairs={pairs} onPairs={write} />}
      <CellField
        {...place('Points')}
        label="Points, as on the tab"
        help={help}
        cellsFor={(Points) => ({ Points })}
      />
    </>
  );
}

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly onPairs: (pairs: readonly Pair[]) => void;
}

function WordPoints(props: PairsProps & { readonly editor: MetricEditor; readonly takesAnyWord: boolean }) {
  const { editor, pairs, takesAnyWord, onPairs } = props;
  const { metric, type } = editor;
  const found = useWords(takesAnyWord ? metric.columns : [], type.signedPoints);
  const counts = new Map(found.map(({ word, count }) => [matchKey(word), count]));
  return (
    <>
      {shownWords(
        found.slice(0, WORDS_SHOWN).map(({ word }) => word),
        pairs,
      ).map((word) => (
        <div key={matchKey(word)} class="row">
          <span class="grow">
            {word}{' '}
            {takesAnyWord && <span class="hint">{counts.get(matchKey(word)) ?? 'not in the data'}</span>}
          </span>
          <TextInput
            class="short"
            isNumeric
            label={`Points of ${word}`}
            value={valueOfPair(pairs, word)}
            onText={(points) => onPairs(withPair(pairs, word, points))}
          />
        </div>
      ))}
    </>
  );
}

/** Each word once, as the data spells it: those of the data first, then those that only have points. */
function shownWords(found: readonly string[], pairs: readonly Pair[]): string[] {
  const words = new Map<string, string>();
  for (const word of [...found, ...pairs.map(({ text }) => text)]) {
    if (!words.has(matchKey(word))) words.set(matchKey(word), word);
  }
  return [...words.values()];
}

function StepPoints({ pairs, onPairs }: PairsProps) {
  // The last line is for one more step.
  const lines = [...pairs, { text: '', value: '' }];
  const change = (at: number, part: Partial<Pair>) =>
    onPairs(
      lines
        .map((pair, other) => (other === at ? { ...pair, ...part } : pair))
        .filter(({ text, value }) => text + value !== ''),
    );
  return (
    <>
      {lines.map(({ text, value }, at) => (
        <div key={at + 0} class="row">
          From{' '}
          <TextInput
            class="short"
            isNumeric
            label={`Step ${at + 1}`}
            value={text}
            onText={(from) => change(at, { text: from })}
          />
          <TextInput
            class="short"
            isNumeric
            label={`Points of step ${at + 1}`}
            value={value}
            onText={(points) => change(at, { value: points })}
          />{' '}
          points
        </div>
      ))}
    </>
  );
}
