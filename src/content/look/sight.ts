import { type Budget, openBudget } from './budget.ts';

/** What one look has found out already, so that nothing is asked twice, and what it may still cost. */
export type Sight = {
  /** The host that the page is from. */
  readonly host: string;
  readonly budget: Budget;
  /** What is known of elements, by the question. */
  readonly known: Map<string, Map<Element, unknown>>;
};

/** A fresh sight for one look at a page from this host. */
export function openSight(host: string = location.hostname, budget: Budget = openBudget()): Sight {
  return { host, budget, known: new Map() };
}

/** What is known of elements by one question; each question has one kind of answer. */
export function known<Answer>(sight: Sight, question: string): Map<Element, Answer> {
  const answers = sight.known.get(question) ?? new Map<Element, unknown>();
  sight.known.set(question, answers);
  return answers as Map<Element, Answer>;
}
