// Folds for an honest figure: each account is judged by a scorecard that was learned without it.

import { createRandom, shuffled } from '../statistics/random';
import type { Book } from './book';

/** Accounts are cut into this many folds. */
export const FOLDS = 5;

/**
 * By account, the fold (0-4) that judges it. Lost and kept customers are dealt out separately, so that each fold has its
 * share of both; a customer with several renewals is in one fold.
 * @param repeat 0 deals in the order of the sheet; further ones in a shuffled order, always the same
 */
export function foldsOf(book: Pick<Book, 'lost' | 'customers'>, repeat: number): number[] {
  const customers = book.customers ?? [...book.lost.keys()];
  const lostCustomers = new Set(customers.filter((_, account) => book.lost[account]));
  const order = [...new Set(customers)];
  const dealt = repeat === 0 ? order : shuffled(order, createRandom(repeat));
  const foldOfCustomer = new Map<number, number>();
  const counts = { lost: 0, kept: 0 };
  for (const customer of dealt) {
    const group = lostCustomers.has(customer) ? 'lost' : 'kept';
    foldOfCustomer.set(customer, counts[group] % FOLDS);
    counts[group] += 1;
  }
  return customers.map((customer) => foldOfCustomer.get(customer) ?? 0);
}
