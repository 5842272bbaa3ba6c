// How important a metric or a dimension is, in a word or a number, and the share of the score that it makes.
import { useState } from 'preact/hooks';
import { type Cell, cellText, isBlank, matchKey } from '../../domain/cell';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { SUM_OF_METRICS } from '../../domain/scorecard-tab/layout';
import { readWeight, WEIGHT_WORDS } from '../../domain/weight';
import { Choice, cellOfText, Field, TextInput } from '../parts/field';

const WORDS: readonly (readonly [string, number])[] = [
  ['Not counted', 0],
  ...[...WEIGHT_WORDS].map(
    ([word, weight]) => [word.charAt(0).toUpperCase() + word.slice(1), weight] as const,
  ),
];

const OWN = 'own';

export function WeightField(props: {
  readonly label: string;
  readonly cell: Cell;
  readonly place: CardPlace;
  /** What a blank weight is. */
  readonly blank: string;
  readonly share: number;
  readonly quiet?: boolean;
  readonly help?: string | undefined;
  readonly onCell: (cell: Cell) => void;
}) {
  const { label, cell, place, blank, share, quiet, help, onCell } = props;
  const [wantsOwn, setWantsOwn] = useState(false);
  const weight = readWeight(cell);
  const [word] = WORDS.find(([, each]) => each === weight) ?? [];
  const isSaid = !isBlank(cell) && matchKey(cell) !== SUM_OF_METRICS;
  const isOwn = wantsOwn || (isSaid && word === undefined);
  const choose = (choice: string) => {
    setWantsOwn(choice === OWN);
    const number = choice === OWN ? (weight ?? 1) : WORDS.find(([each]) => each === choice)?.[1];
    const keepsWord = WEIGHT_WORDS.has(matchKey(cell)) && WEIGHT_WORDS.has(matchKey(choice));
    onCell(number === undefined || keepsWord ? choice : number);
  };
  return (
    <Field
      label={label}
      help={help}
      quiet={quiet ?? false}
      place={place}
      control={(tied) => (
        <div class="row">
          <Choice
            tied={tied}
            place={isOwn ? undefined : place}
            value={isOwn ? OWN : isSaid ? (word ?? '') : ''}
            options={[
              { value: '', label: blank },
              ...WORDS.map(([value, number]) => ({ value, label: `${value} ${number}` })),
              { value: OWN, label: 'Own number' },
            ]}
            onChoice={choose}
          />
          {isOwn && (
            <TextInput
              class="short"
              numeric
              label={`${label}: own number`}
              place={place}
              value={cellText(cell)}
              onText={(text) => {
                setWantsOwn(true);
                onCell(cellOfText(text));
              }}
            />
          )}
          <div class="bar-track grow" aria-hidden="true">
            <div class="bar" style={{ width: `${share * 100}%` }} />
          </div>
          <span class="number">{percentText(share)}</span>
        </div>
      )}
    />
  );
}

/** "25%"; what is not nothing is not shown as 0%. */
export function percentText(share: number): string {
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}
