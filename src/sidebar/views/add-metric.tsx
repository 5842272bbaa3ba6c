// Adds a metric from a column of the sheet; when its direction is unclear, the user chooses it.
import { useState } from 'preact/hooks';
import type { ColumnContent } from '../../domain/metric-types/metric-type';
import { typeProposedFor } from '../../domain/metric-types/registry';
import type { CardPlace, CardRow } from '../../domain/scorecard-tab/card-rows';
import type { ColumnProfile } from '../../domain/table/column-profile';
import { matchKey } from '../../domain/values/cell';
import { columnOf, profileOf } from '../model/accounts';
import { withMetric } from '../model/metric-cells';
import type { MetricQuestion } from '../model/proposal-rows';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
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
  times: 'numbers',
  empty: 'numbers',
};

interface OpenQuestion {
  readonly heading: string;
  readonly question: MetricQuestion;
}

export function AddMetric() {
  const { accounts } = useSidebar().derived.evaluation.value;
  const { pick, question } = useMetricAdding();
  if (accounts === undefined) return null;
  return (
    <>
      <ColumnField onPick={pick} />
      {question}
    </>
  );
}

/** Adds a metric for a column; `question` asks for its direction where that is not clear. */
export function useMetricAdding() {
  const { state, derived, actions } = useSidebar();
  const [open, setOpen] = useState<OpenQuestion>();
  const add = (heading: string, cells: CardRow['cells']) => {
    const index = state.rows.peek().Metrics.length;
    setOpen(undefined);
    actions.edit(`${heading} added`, (rows) => withMetric(rows, cells, heading, rows.Metrics.length));
    actions.showNewRow('Metrics', namePlace(index));
  };
  const pick = async (heading: string) => {
    const { cells, question } = await actions.proposeMetric(heading).catch(() => NOTHING_PROPOSED);
    if (cells !== undefined) return add(heading, cells);
    if (question !== undefined) return setOpen({ heading, question });
    // Without a proposal the column's values decide the type.
    const { accounts, context } = derived.evaluation.peek();
    const column = accounts && columnOf(accounts, heading);
    if (accounts === undefined || column === undefined) return;
    const { kind } = profileOf(accounts, column, context.locale);
    add(heading, { Type: typeProposedFor(CONTENT_OF[kind]).id, Weight: 1 });
  };
  const question = open && (
    <DirectionQuestion question={open.question} onAnswer={(cells) => add(open.heading, cells)} />
  );
  return { pick, question };
}

const NOTHING_PROPOSED = { cells: undefined, question: undefined };

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

function DirectionQuestion({
  question,
  onAnswer,
}: {
  readonly question: MetricQuestion;
  readonly onAnswer: (cells: CardRow['cells']) => void;
}) {
  return (
    <div class="card question">
      <p>{question.text}</p>
      <div class="buttons">
        {question.options.map(({ label, cells }) => (
          <Button key={label} class="small" onClick={() => onAnswer(cells)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
