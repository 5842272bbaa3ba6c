// The scorecard as JSON text: exported to the clipboard or a file, and imported after a check of every field.
import { useState } from 'preact/hooks';
import { LARGEST_IMPORT, readScorecardJson, scorecardJson } from '../model/scorecard-json';
import { Button } from '../parts/button';
import { CopyText } from '../parts/copy-text';
import { Field } from '../parts/field';
import { useSidebar } from '../sidebar-context';

const ISSUES_SHOWN = 20;

export function ExportScorecard() {
  const { state } = useSidebar();
  return (
    <CopyText
      label="Scorecard as text"
      text={scorecardJson(state.rows.value)}
      done="The scorecard is copied."
      fileName="scorecard.json"
      mimeType="application/json"
    />
  );
}

export function ImportScorecard() {
  const { state, actions } = useSidebar();
  const [text, setText] = useState('');
  const [issues, setIssues] = useState<readonly string[]>([]);
  const importText = (json: string) => {
    const { rows, issues: found } = readScorecardJson(json);
    setIssues(found);
    if (rows === undefined) return;
    // In this phase, Undo restores the scorecard that the import replaces.
    if (state.rows.peek().Metrics.length > 0) actions.backToScorecard();
    actions.begin(rows, 'Overview');
  };
  return (
    <>
      <Field
        label="A file"
        control={(controlProps) => (
          <input
            {...controlProps}
            type="file"
            accept=".json"
            onChange={({ currentTarget }) =>
              currentTarget.files?.[0]
                ?.slice(0, LARGEST_IMPORT + 1)
                .text()
                .then(importText)
            }
          />
        )}
      />
      <Field
        label="Or its text"
        control={(controlProps) => (
          <textarea
            {...controlProps}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      />
      {issues.length > 0 && (
        <p role="alert" class="error">
          Nothing was imported:{issues.slice(0, ISSUES_SHOWN).map((issue) => `\n${issue}`)}
        </p>
      )}
      <Button disabled={!text} onClick={() => importText(text)}>
        Import
      </Button>
    </>
  );
}
