// The options of a metric's type beyond its parameters, drawn from their records.
import type { OptionSpec } from '../../domain/scorecard/options';
import { matchKey } from '../../domain/values/cell';
import { pairsCell, pairsIn, valueOfPair, withPair } from '../model/metric-cells';
import { CellField } from '../parts/cell-field';
import { Choice, ColumnChoice } from '../parts/choice';
import { Field } from '../parts/field';
import { TextInput } from '../parts/text-input';
import type { MetricEditor } from './use-metric';

interface OptionFieldsProps {
  readonly editor: MetricEditor;
  readonly specs: readonly OptionSpec[];
}

export function OptionFields({ editor, specs }: OptionFieldsProps) {
  const { text, place, set } = editor;
  const pairs = pairsIn(text('Options'));
  if (!pairs?.every((pair) => specs.some(({ key }) => key === matchKey(pair.text))))
    return <CellField {...place('Options')} />;
  return (
    <>
      {specs.map((spec, at) => (
        <OptionField
          key={spec.key}
          spec={spec}
          value={valueOfPair(pairs, spec.key)}
          // The issues of all options are shown at the first.
          place={at === 0 ? place('Options') : undefined}
          onValue={(next) => set({ Options: pairsCell(withPair(pairs, spec.key, next)) })}
        />
      ))}
    </>
  );
}

function OptionField(props: {
  readonly spec: OptionSpec;
  readonly value: string;
  readonly place: ReturnType<MetricEditor['place']> | undefined;
  readonly onValue: (value: string) => void;
}) {
  const { spec, value, place, onValue } = props;
  const { label, help, kind, choices = [], standard = '' } = spec;
  return (
    <Field
      label={label}
      help={help}
      place={place}
      control={(controlProps) => {
        const shared = { controlProps, place, value };
        if (kind === 'column') return <ColumnChoice {...shared} noneLabel="None" onChoice={onValue} />;
        if (kind === 'choice')
          return (
            <Choice
              {...shared}
              value={matchKey(value) || standard}
              options={choices.map((choice) => ({ value: choice, label: choice }))}
              onChoice={onValue}
            />
          );
        const placeholder = kind === 'expectation' ? '60% after 30' : standard;
        return <TextInput {...shared} placeholder={placeholder} onText={onValue} />;
      }}
    />
  );
}
