// The scorecard as SQL for BigQuery, for books of business that have outgrown a spreadsheet.
import { useState } from 'preact/hooks';
import { matchKey } from '../../domain/values/cell';
import {
  type BigQueryTables,
  bigQuerySql,
  PROPOSED_ACCOUNTS,
  proposedKey,
  tabTables,
} from '../model/bigquery-sql';
import { Button } from '../parts/button';
import { CopyText } from '../parts/copy-text';
import { Field } from '../parts/field';
import { IssueList } from '../parts/issue-list';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';

export function ExportSql() {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onClick={() => setOpen(true)}>SQL for BigQuery…</Button>;
  return <SqlForm />;
}

function SqlForm() {
  const { derived } = useSidebar();
  const reading = derived.evaluation.value;
  const [tables, setTables] = useState<BigQueryTables>({
    accounts: PROPOSED_ACCOUNTS,
    key: proposedKey(reading),
    tabs: new Map(),
  });
  const sql = bigQuerySql(reading, tables);
  if (sql === undefined) return <p>Fix the errors of the scorecard first: then it can be written as SQL.</p>;
  return (
    <>
      <h2>SQL for BigQuery</h2>
      <p>One statement that scores every row of a table in BigQuery, as this scorecard does here.</p>
      <TableFields tables={tables} onChange={setTables} />
      <IssueList issues={sql.issues} />
      {sql.text !== undefined && (
        <>
          <CopyText
            label="SQL for BigQuery"
            text={sql.text}
            done="The SQL is copied."
            fileName="health.sql"
            mimeType="text/plain"
          />
          <p class="hint">
            Paste it in BigQuery, run it, and choose Schedule to run it every day. Open its result here under
            Data ▸ Data connectors ▸ Connect to BigQuery.
          </p>
        </>
      )}
    </>
  );
}

function TableFields({
  tables,
  onChange,
}: {
  readonly tables: BigQueryTables;
  readonly onChange: (tables: BigQueryTables) => void;
}) {
  const { derived } = useSidebar();
  const fields = [
    {
      label: 'Table with the accounts',
      value: tables.accounts,
      onText: (accounts: string) => onChange({ ...tables, accounts }),
    },
    {
      label: 'Column that identifies an account',
      value: tables.key,
      onText: (key: string) => onChange({ ...tables, key }),
    },
    ...tabTables(derived.evaluation.value).map(({ tab, proposed }) => ({
      label: `Table with the rows of ${tab}`,
      value: tables.tabs.get(matchKey(tab)) ?? proposed,
      onText: (table: string) =>
        onChange({ ...tables, tabs: new Map([...tables.tabs, [matchKey(tab), table]]) }),
    })),
  ];
  return (
    <>
      {fields.map(({ label, value, onText }) => (
        <Field
          key={label}
          label={label}
          control={(controlProps) => <TextInput controlProps={controlProps} value={value} onText={onText} />}
        />
      ))}
    </>
  );
}
