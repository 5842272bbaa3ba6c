// How important a metric or a dimension is, in a word or a number, and the share of the score that it makes.
import { useState } from 'preact/hooks';
import { type Cell, cellText } from '../../domain/cell';
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { percentText } from '../model/weight-shares';
import { OWN_NUMBER, WEIGHTS, weightCell, weightChoice } from '../model/weight-words';
import { Choice, cellOfText, Field, TextInput } from '../parts/field';

export function WeightField(props: {
  readonly label: string;
  readonly quiet?: boolean;
  readonly cell: Cell;
  readonly place: CardPlace;
  /** What a blank weight is. */
  readonly blank: string;
  readonly share: number;
  readonly help?: string | undefined;
  readonly onCell: (cell: Cell) => void;
}) {
  const { label, cell, place, blank, share, onCell } = props;
  const [wantsOwn, setWantsOwn] = useState(false);
  const value = wantsOwn ? OWN_NUMBER : weightChoice(cell);
  const isOwn = value === OWN_NUMBER;
  return (
    <Field
      {...props}
      control={(tied) => (
        <div class="row">
          <Choice
            tied={tied}
            place={isOwn ? undefined : place}
            value={value}
            options={[
              { value: '', label: blank },
              ...WEIGHTS.map(([word, weight]) => ({ value: word, label: `${word} ${weight}` })),
              { value: OWN_NUMBER, label: 'Own number' },
            ]}
            onChoice={(choice) => {
              setWantsOwn(choice === OWN_NUMBER);
              onCell(weightCell(cell, choice));
            }}
          />
          {isOwn && (
            <TextInput
              class="short"
              numeric
              place={place}
              label={`${label}: own number`}
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
