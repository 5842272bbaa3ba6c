// Adds a metric from a column of the sheet; where its direction is not clear, the user is asked.
import { useState } from 'preact/hooks';
import type { ColumnContent } from '../../domain/metric-types/metric-type';
import { typeProposedFor } from '../../domain/metric-types/registry';
import type { CardPlace, CardRow } from '../../domain/scorecard-tab/card-rows';
import type { ColumnProfile } from '../../domain/table/column-profile';
import { matchKey } from '../../domain/values/cell';
import { columnOf, profileOf } from '../model/accounts';
import { withMetric } from '../model/metric-cells';
import { type MetricQuestion, metricQuestion } from '../model/proposal-rows';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { callServer } from '../server';
import { useSidebar } from '../sidebar-context';

/** The field of a metric's name. */
export function namePlace(index: number): CardPlace {
  return { section: 'Metrics', index, heading: 'Metric' };
}

const CONTENT_OF: Readonly<Record<ColumnProfile['kind'], ColumnContent>> = {
  numbers: 'numbers',
  percents: 'percents',
  dates: 'past dates',
  answers: 'answers',
  words: 'words',
  empty: 'numbers',
};

interface Asked {
  readonly heading: string;
  readonly question: MetricQuestion;
}

export function AddMetric() {
  const { state, derived, actions } = useSidebar();
  const { accounts, context } = derived.evaluation.value;
  const [asked, setAsked] = useState<Asked>();
  if (accounts === undefined) return null;
  const add = (heading: string, cells: CardRow['cells']) => {
    const index = state.rows.peek().Metrics.length;
    setAsked(undefined);
    actions.edit(`${heading} added`, (rows) => withMetric(rows, cells, heading, rows.Metrics.length));
    actions.showNewRow('Metrics', namePlace(index));
  };
  const pick = async (heading: string) => {
    const request = { tab: accounts.tab, headingRow: 0, column: heading, template: '', picks: {} };
    const answer = await callServer('sidebarPropose', request).catch(() => undefined);
    const proposed = answer?.rows.Metrics[0]?.cells;
    const question = answer?.proposal && metricQuestion(answer.proposal);
    if (proposed !== undefined) return add(heading, proposed);
    if (question !== undefined) return setAsked({ heading, question });
    // Without a proposal the column's values decide the type.
    const { kind } = profileOf(accounts, columnOf(accounts, heading) ?? 0, context.locale);
    add(heading, { Type: typeProposedFor(CONTENT_OF[kind]).id, Weight: 1 });
  };
  return (
    <>
      <ColumnField onPick={pick} />
      {asked && <DirectionQuestion asked={asked} onAnswer={(cells) => add(asked.heading, cells)} />}
    </>
  );
}

/** The columns that no metric reads yet. */
function ColumnField({ onPick }: { readonly onPick: (heading: string) => void }) {
  const { accounts, metrics, draft } = useSidebar().derived.evaluation.value;
  const used = [...metrics.flatMap(({ columns }) => columns), draft.settings.accountColumn ?? ''].map(
    matchKey,
  );
  const free = (accounts?.headings ?? []).filter((heading) => !used.includes(matchKey(heading)));
  return (
    <Field
      label="Add a metric from a column"
      control={(controlProps) => (
        <Choice
          controlProps={controlProps}
          value=""
          options={free.map((heading) => ({ value: heading, label: heading }))}
          onChoice={onPick}
        />
      )}
    />
  );
}

function DirectionQuestion(props: {
  readonly asked: Asked;
  readonly onAnswer: (cells: CardRow['cells']) => void;
}) {
  const { question } = props.asked;
  return (
    <div class="card question">
      <p>{question.text}</p>
      <div class="buttons">
        {question.options.map(({ label, cells }) => (
          <Button key={label} class="small" onClick={() => props.onAnswer(cells)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
