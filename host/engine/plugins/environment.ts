// Prepares the process for the engine, which expects Node 22 and is noisy on console.debug.

// Node 20 lacks this one; the engine needs it for every write of several cells.
if (!('groupBy' in Object)) {
  const groupBy = <Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) => {
    const groups: Record<PropertyKey, Item[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index);
      index += 1;
      const group = groups[key] ?? [];
      group.push(item);
      groups[key] = group;
    }
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
}

console.debug = () => undefined;
