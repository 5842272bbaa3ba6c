// Templates: ready-made scorecards, those that fit the sheet first, each with its columns to be picked where they were not found.
import { useEffect, useState } from 'preact/hooks';
import type { Proposal, ProposalRequest, SidebarTemplate } from '../../actions/sidebar-server';
import { cellText } from '../../domain/cell';
import { Choice, Field } from '../parts/field';
import { callServer } from '../server';
import { useWork } from '../work';

interface TemplatesProps {
  readonly request: ProposalRequest;
  readonly headings: readonly string[];
  readonly onUse: (proposal: Proposal) => void;
}

const shareFound = ({ found, columns }: SidebarTemplate) => found / Math.max(1, columns.length);

export function Templates(props: TemplatesProps) {
  const { actions } = useWork();
  const [templates, setTemplates] = useState<readonly SidebarTemplate[]>();
  const [open, setOpen] = useState('');
  useEffect(() => {
    callServer('sidebarTemplates').then(
      (all) => setTemplates([...all].sort((a, b) => shareFound(b) - shareFound(a) || b.found - a.found)),
      (fault) => actions.say(fault.message, 'error'),
    );
  }, []);
  if (templates === undefined) return <p role="status">Looking which templates fit…</p>;
  return (
    <ul>
      {templates.map((template) => {
        const { id, name, purpose, source, columns, found } = template;
        return (
          <li key={id} class="card">
            <button
              type="button"
              class="link"
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? '' : id)}
            >
              <b>{name}</b>
            </button>
            <div>{purpose}</div>
            <div class="hint">{source}</div>
            <div class="row">
              <div class="bar-track grow" aria-hidden="true">
                <div class="bar" style={{ width: `${shareFound(template) * 100}%` }} />
              </div>
              {found} of {columns.length} columns found
            </div>
            {open === id && <Fitting {...props} template={template} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The template as it would be on this sheet; every pick is tried at once. */
function Fitting({
  request,
  headings,
  onUse,
  template,
}: TemplatesProps & { readonly template: SidebarTemplate }) {
  const { id, lacking } = template;
  const { tab, headingRow } = request;
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const [answer, setAnswer] = useState<Proposal | string>();
  useEffect(() => {
    let isLast = true;
    const take = (told: Proposal | string) => isLast && setAnswer(told);
    callServer('sidebarPropose', { ...request, template: id, picks }).then(take, (fault) =>
      take(fault.message),
    );
    return () => {
      isLast = false;
    };
  }, [id, picks, tab, headingRow]);
  if (answer === undefined) return <p role="status">Looking at your columns…</p>;
  if (typeof answer === 'string') return <p class="error">{answer}</p>;
  const { done, rows, leftOut, message } = answer;
  const options = [
    { value: '', label: 'Leave out' },
    ...headings.map((heading) => ({ value: heading, label: heading })),
  ];
  return (
    <>
      <ul>
        {rows.Metrics.map(({ cells }) => {
          const name = cellText(cells.Metric ?? '');
          const segment = cellText(cells.Segment ?? '');
          return (
            <li key={name + segment}>
              {name} {segment && `(${segment}) `}
              <span class="hint">found as {cellText(cells.Column ?? name)}</span>
            </li>
          );
        })}
      </ul>
      {lacking.map((column) => (
        <Field
          key={column}
          label={`${column}: pick the column`}
          control={(tied) => (
            <Choice
              tied={tied}
              value={picks[column] ?? ''}
              options={options}
              onChoice={(heading) => setPicks({ ...picks, [column]: heading })}
            />
          )}
        />
      ))}
      {leftOut.length > 0 && <p class="hint">Left out: {leftOut.join(', ')}</p>}
      {message !== '' && <p class="error">{message}</p>}
      <div class="buttons">
        <button type="button" class="action" disabled={!done} onClick={() => onUse(answer)}>
          Use this template
        </button>
      </div>
    </>
  );
}
