// A field to pick one of several texts.
import type { CardPlace } from '../../domain/scorecard-tab/card-rows';
import { Choice, Field } from '../parts/field';

export function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  /** What is offered for nothing; not offered where not said. */
  readonly none?: string | undefined;
  readonly help?: string | undefined;
  readonly place?: CardPlace;
  readonly onPick: (value: string) => void;
}) {
  const { label, help, place, none, options, value, onPick } = props;
  const all = [...(none === undefined ? [] : ['']), ...options];
  return (
    <Field
      label={label}
      help={help}
      place={place}
      control={(tied) => (
        <Choice
          tied={tied}
          place={place}
          value={value}
          options={all.map((each) => ({ value: each, label: each || (none ?? '') }))}
          onChoice={onPick}
        />
      )}
    />
  );
}
