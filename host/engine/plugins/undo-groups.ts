// Which of the engine's undo steps belong together: a whole execution is undone at once, as in Sheets (SS-48, unconfirmed).

/** The engine forgets older steps, and so must we: the two lists always have the same length. */
const keptSteps = 99;

export class UndoGroups {
  /** The group of each step that can be taken back, the newest last. */
  private done: number[] = [];
  private undone: number[] = [];
  private group = 0;
  /** Groups that have begun and not ended: a script may run while another one does. */
  private open: number[] = [];
  private begun = 0;
  /** Called after every change of the workbook. */
  changed: () => void = () => undefined;

  /** Everything changed until the end is one step. */
  begin(): void {
    this.begun += 1;
    this.group = this.begun;
    this.open.push(this.group);
  }

  end(): void {
    this.open.pop();
    this.group = this.open.at(-1) ?? this.group;
  }

  /** The engine made a new step; outside of a group each step is its own group. */
  step(): void {
    if (this.open.length === 0) {
      this.begun += 1;
      this.group = this.begun;
    }
    this.done.push(this.group);
    this.undone = [];
    if (this.done.length > keptSteps) this.done.shift();
    this.changed();
  }

  /** Whether the group that was begun last has changed anything. */
  hasSteps(): boolean {
    return this.done.at(-1) === this.group;
  }

  /** How many steps the engine must take back for one undo. */
  undo(): number {
    return move(this.done, this.undone);
  }

  redo(): number {
    return move(this.undone, this.done);
  }
}

function move(from: number[], to: number[]): number {
  const group = from.at(-1);
  let moved = 0;
  while (group !== undefined && from.at(-1) === group) {
    from.pop();
    to.push(group);
    moved += 1;
  }
  return moved;
}
