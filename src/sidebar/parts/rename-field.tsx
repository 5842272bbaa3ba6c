// A field for a name that other rows refer to: they are renamed with it.
import type { CardPlace, CardRows } from '../../domain/scorecard-tab/card-rows';
import { cellText } from '../../domain/values/cell';
import { cellIn } from '../model/edits';
import { useSidebar } from '../sidebar-context';
import { Field, useFocusOn } from './field';

type RenameFieldProps = CardPlace & {
  readonly rename: (rows: CardRows, from: string, to: string) => CardRows;
};

/** Renames when typing is finished, so that a half-typed name never merges with another row's name. */
export function RenameField(props: RenameFieldProps) {
  const { section, index, heading, rename } = props;
  const { state, actions } = useSidebar();
  const name = cellText(cellIn(state.rows.value, section, index, heading));
  const label = `${heading} ${name}`;
  const ref = useFocusOn<HTMLInputElement>(props);
  return (
    <Field
      isLabelHidden
      label={label}
      place={props}
      control={(controlProps) => (
        <input
          key={name}
          {...controlProps}
          ref={ref}
          type="text"
          defaultValue={name}
          onChange={({ currentTarget }) => {
            const to = currentTarget.value.trim();
            if (to === '') currentTarget.value = name;
            else actions.edit(label, (rows) => rename(rows, name, to));
          }}
        />
      )}
    />
  );
}
