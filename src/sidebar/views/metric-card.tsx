// One metric as a card: closed, what it is and how the accounts do in it; open, everything that can be set.
import { DEFAULT_TYPE, METRIC_TYPES, metricTypeOf } from '../../domain/metric-types/registry';
import { cellsOfType } from '../model/changed-type';
import { issuesAt } from '../model/evaluation';
import { withMetricNamed } from '../model/metric-cells';
import { metricText } from '../model/metric-words';
import { notationOf } from '../model/value-scale';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { RenameField } from '../parts/rename-field';
import { useSidebar } from '../sidebar-context';
import { AccountsByBand } from './accounts-by-band';
import { ColumnFields } from './metric-column';
import { CountingFields } from './metric-counting';
import { Parameters } from './metric-parameters';
import { type MetricEditor, useMetric, useNumbers } from './use-metric';

interface CardProps {
  readonly index: number;
  /** Share of the score, such as "21%"; '' where the method knows none. */
  readonly share: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function MetricCard({ index, share, isOpen, onToggle }: CardProps) {
  const editor = useMetric(index);
  return (
    <>
      <CardHeading editor={editor} share={share} isOpen={isOpen} onToggle={onToggle} />
      {isOpen && <CardFields editor={editor} share={share} />}
    </>
  );
}

function CardHeading(props: Omit<CardProps, 'index'> & { readonly editor: MetricEditor }) {
  const { editor, share, isOpen, onToggle } = props;
  const { metric, index } = editor;
  const { derived } = useSidebar();
  const severities = issuesAt(derived.issues.value, 'Metrics', index).map(({ severity }) => severity);
  const about = [
    metric.dimension,
    metric.segment && `only ${metric.segment}`,
    severities.includes('error') ? 'has errors' : severities[0] && 'has a warning',
  ];
  return (
    <h2>
      <Button
        class="metric"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          onToggle();
          requestAnimationFrame(() => currentTarget.scrollIntoView({ block: isOpen ? 'nearest' : 'start' }));
        }}
      >
        <span class="row">
          <span class="grow">{metric.name || 'No name'}</span>
          {share && (
            <>
              <span class="bar-track">
                <span class="bar" style={{ width: share }} />
              </span>
              {share}
              <span class="unseen"> of the score</span>
            </>
          )}
        </span>
        {!isOpen && <ThresholdText editor={editor} />}
        <span class="hint">{about.filter(Boolean).join(' · ')}</span>
        {!isOpen && <AccountsByBand index={index} />}
      </Button>
    </h2>
  );
}

/** What is good and what is bad in this metric, in words. */
function ThresholdText({ editor }: { readonly editor: MetricEditor }) {
  const { metric, type, index } = editor;
  const notation = notationOf(type, metric, useNumbers(index));
  return <span class="words">{metricText(type, metric, notation)}</span>;
}

function CardFields({ editor, share }: { readonly editor: MetricEditor; readonly share: string }) {
  const { index, metric, type, text, place } = editor;
  return (
    <>
      <RenameField {...place('Metric')} rename={(rows, _, to) => withMetricNamed(rows, index, to)} />
      <ColumnFields editor={editor} />
      <CellField
        {...place('Type')}
        help={type.help}
        value={text('Type') || DEFAULT_TYPE.id}
        options={METRIC_TYPES.map(({ id, label }) => [id, label])}
        cellsFor={(id) => cellsOfType(metric, type, metricTypeOf(id) ?? DEFAULT_TYPE)}
      />
      <Parameters editor={editor} />
      <CountingFields editor={editor} share={share} />
    </>
  );
}
