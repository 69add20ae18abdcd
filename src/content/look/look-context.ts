/** What one look has found out already, so that nothing is asked twice, and what it may still cost. */
export type LookContext = {
  /** The host that the page is from. */
  readonly host: string;
  /** The language of what is looked at, as it names it; empty if it names none. */
  readonly language: string;
  readonly budget: Budget;
  /** The shadow roots in the page, once they were searched for. */
  readonly shadows: ShadowRoot[];
  /** What is known about elements, by question: a name, or what is asked about. */
  readonly known: Map<string | Element, Map<Element, unknown>>;
};

/** A fresh context for one look at a page from this host. */
export function newLookContext(host: string = location.hostname, budget: Budget = openBudget()): LookContext {
  return { host, language: '', budget, shadows: [], known: new Map() };
}

/** What is known about elements for one question; each question has one kind of answer. */
export function known<Answer>(context: LookContext, question: string | Element): Map<Element, Answer> {
  const answers = context.known.get(question) ?? new Map<Element, unknown>();
  context.known.set(question, answers);
  return answers as Map<Element, Answer>;
}

/**
 * What one look may cost. Counted in steps and characters and never in time, so that equal pages get equal answers. The
 * largest real pages need less than a tenth of it.
 */
export type Budget = {
  /** Pays for some work; false once nothing is left. Passing an element is one step, asking how it's drawn is ten. */
  readonly spend: (steps: number) => boolean;
  /** How many of these characters may still be read. */
  readonly read: (characters: number) => number;
  /** Ends the look here: the page is larger, deeper or wordier than any real one. */
  readonly end: () => void;
  /** Whether something was left out for lack of budget. */
  readonly isSpent: () => boolean;
};

/** The price of asking the browser how and where an element is drawn, in steps. */
export const drawing = 10;

/** A fresh budget for one look. */
export function openBudget(steps = 80_000, characters = 200_000): Budget {
  return {
    spend(some) {
      steps -= some;
      return steps >= 0;
    },
    read(some) {
      const granted = steps < 0 ? 0 : Math.max(0, Math.min(some, characters));
      characters -= some;
      return granted;
    },
    end() {
      steps = -1;
    },
    isSpent: () => steps < 0 || characters < 0,
  };
}
