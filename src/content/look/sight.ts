import { type Budget, openBudget } from './budget.ts';
import type { Facts } from './facts.ts';

/** What one look has found out already, so that nothing is asked twice, and what it may still cost. */
export type Sight = {
  /** The host that the page is from. */
  readonly host: string;
  readonly budget: Budget;
  readonly written: Map<Element, boolean>;
  readonly quoted: Map<Element, boolean>;
  readonly aside: Map<Element, boolean>;
  readonly around: Map<Element, boolean>;
  readonly passedOver: Map<Element, boolean>;
  readonly inLabel: Map<Element, boolean>;
  readonly depth: Map<Element, number>;
  readonly clearness: Map<Element, number>;
  readonly visible: Map<Element, boolean>;
  readonly facts: Map<Element, Facts>;
  /** Which labels name a field, and what all its names say. */
  readonly labels: Map<Element, Element[]>;
  readonly named: Map<Element, string>;
  /** Which headings ask for a recovery key or code. */
  readonly recovery: Map<string, boolean>;
};

/** A fresh sight for one look at a page from this host. */
export function openSight(host: string = location.hostname, budget: Budget = openBudget()): Sight {
  const map = <Value>() => new Map<Element, Value>();
  return {
    host,
    budget,
    ...{ written: map(), quoted: map(), aside: map(), around: map(), passedOver: map(), inLabel: map() },
    ...{ depth: map(), clearness: map(), visible: map(), facts: map(), labels: map(), named: map() },
    recovery: new Map(),
  };
}
