// The proposal as one list to review: questions first, then what counts, then what is left out and why.
import {
  addLeftOut,
  answerQuestion,
  flipDirection,
  type LeftOutColumn,
  leaveOut,
  type Proposal,
  type Question,
  type UsedColumn,
} from '../../domain/proposal/proposal';
import {
  answerText,
  directionText,
  leftOutText,
  questionText,
  thresholdsText,
} from '../../domain/proposal/proposal-text';
import { shortText } from '../../domain/values/cell';
import { Button } from '../parts/button';

interface ReviewProps {
  readonly proposal: Proposal;
  readonly onChange: (proposal: Proposal) => void;
  readonly onUse: () => void;
}

export function Review({ proposal, onChange, onUse }: ReviewProps) {
  const { used, questions, leftOut } = proposal;
  return (
    <div class="review">
      <Questions proposal={proposal} onChange={onChange} />
      <h2>What counts ({used.length})</h2>
      {used.length === 0 && <p class="hint">Nothing yet. Answer a question above, or add a column below.</p>}
      <ul>
        {used.map((column) => (
          <UsedItem key={column.name} column={column} proposal={proposal} onChange={onChange} />
        ))}
      </ul>
      <div class="buttons">
        <Button class="action" disabled={used.length === 0} onClick={onUse}>
          {used.length === 1 ? 'Use this metric' : `Use these ${used.length} metrics`}
        </Button>
      </div>
      {questions.length > 0 && <p class="hint">Open questions do not count. You can add them later.</p>}
      {leftOut.length > 0 && (
        <details open={used.length === 0}>
          <summary>Left out ({leftOut.length})</summary>
          <ul>
            {leftOut.map((column) => (
              <LeftOutItem key={column.name} column={column} proposal={proposal} onChange={onChange} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type ChangeProps = Omit<ReviewProps, 'onUse'>;

function Questions({ proposal, onChange }: ChangeProps) {
  const { questions } = proposal;
  if (questions.length === 0) return null;
  return (
    <>
      <h2>Questions ({questions.length})</h2>
      <ul>
        {questions.map((question) => (
          <QuestionItem
            key={`${question.name} ${question.word}`}
            question={question}
            proposal={proposal}
            onChange={onChange}
          />
        ))}
      </ul>
    </>
  );
}

function QuestionItem({ question, proposal, onChange }: ChangeProps & { readonly question: Question }) {
  const { examples, choices, word } = question;
  return (
    <li class="card question">
      <p>{questionText(question)}</p>
      {word === undefined && examples.length > 0 && (
        <p class="hint">Such as {examples.map((example) => shortText(example, 20)).join(', ')}</p>
      )}
      <div class="buttons">
        {choices.map(({ answer }) => (
          <Button
            key={answer}
            class="small"
            onClick={() => onChange(answerQuestion(proposal, question, answer))}
          >
            {answerText(answer)}
          </Button>
        ))}
      </div>
    </li>
  );
}

function UsedItem({ column, proposal, onChange }: ChangeProps & { readonly column: UsedColumn }) {
  const { name, metric } = column;
  return (
    <li class="card">
      <b>{name}</b>
      <div>{directionText(column)}</div>
      <div class="hint">{thresholdsText(metric)}</div>
      <div class="buttons">
        <Button
          class="small"
          aria-label={`Flip ${name}`}
          onClick={() => onChange(flipDirection(proposal, name))}
        >
          Flip
        </Button>
        <Button
          class="small"
          aria-label={`Leave out ${name}`}
          onClick={() => onChange(leaveOut(proposal, name))}
        >
          Leave out
        </Button>
      </div>
    </li>
  );
}

function LeftOutItem({ column, proposal, onChange }: ChangeProps & { readonly column: LeftOutColumn }) {
  const { name, choices } = column;
  const answers = choices.flatMap(({ answer }) => (answer === 'good' || answer === 'bad' ? [answer] : []));
  return (
    <li class="left-out">
      <b>{name}</b> <span class="hint">{leftOutText(column)}</span>
      {answers.length > 0 && (
        <div class="buttons">
          {answers.map((answer) => (
            <Button
              key={answer}
              class="small"
              aria-label={`Add ${name}, ${answer}`}
              onClick={() => onChange(addLeftOut(proposal, name, answer))}
            >
              {answer === 'good' ? 'Add: more is good' : 'Add: more is bad'}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
