// Property stores as plain data: to keep them over a reload, and to restore them before a script runs a second time.
import type { HostState } from './host-state';

export type KeptStores = readonly (readonly [string, readonly (readonly [string, string])[]])[];

export function keptStores(host: HostState): KeptStores {
  return [...host.propertyStores].map(([name, store]) => [name, [...store]]);
}

export function putStoresBack(host: HostState, kept: KeptStores): void {
  for (const store of host.propertyStores.values()) store.clear();
  for (const [name, entries] of kept) {
    const store = host.propertyStores.get(name) ?? new Map<string, string>();
    for (const [key, value] of entries) store.set(key, value);
    host.propertyStores.set(name, store);
  }
}
