// What a type can be told beyond its parameters, drawn from the records of its options.

import { COMMON_OPTIONS } from '../../domain/scorecard/options';
import { matchKey } from '../../domain/values/cell';
import { pairsCell, pairsIn, valueOfPair, withPair } from '../model/metric-cells';
import { CellField } from '../parts/cell-field';
import { Choice, ColumnChoice } from '../parts/choice';
import { Field } from '../parts/field';
import { TextInput } from '../parts/text-input';
import type { MetricWork } from './metric-work';

export function OptionFields({ work }: { readonly work: MetricWork }) {
  const { type, text, place, set } = work;
  const specs = [...type.options, ...COMMON_OPTIONS];
  const pairs = pairsIn(text('Options'));
  if (!pairs?.every((pair) => specs.some(({ key }) => key === matchKey(pair.text))))
    return <CellField {...place('Options')} />;
  return (
    <>
      {specs.map(({ key, label, help, kind, choices = [], standard = '' }, at) => {
        const value = valueOfPair(pairs, key);
        // What is wrong with any of them stands at the first.
        const first = at === 0 ? place('Options') : undefined;
        return (
          <Field
            key={key}
            label={label}
            help={help}
            place={first}
            control={(controlProps) => {
              const write = (next: string) => set({ Options: pairsCell(withPair(pairs, key, next)) });
              const shared = { controlProps, place: first, value, onChoice: write, onText: write };
              if (kind === 'column') return <ColumnChoice {...shared} noneLabel="None" />;
              if (kind !== 'choice')
                return (
                  <TextInput {...shared} placeholder={kind === 'expectation' ? '60% after 30' : standard} />
                );
              const options = choices.map((choice) => ({ value: choice, label: choice }));
              return <Choice {...shared} value={matchKey(value) || standard} options={options} />;
            }}
          />
        );
      })}
    </>
  );
}
