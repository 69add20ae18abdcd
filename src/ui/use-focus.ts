import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element as soon as it appears, if that's wanted. */
export function useFocus<Element extends HTMLElement>(wanted = true) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
/** Moves the focus to the first wrong field, each time that `problems` is a new object with something in it. */
export function useWrongFirst<Form extends HTMLElement>(problems: object) {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (Object.keys(problems).length === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const fold = wrong?.closest('details');
    if (fold) fold.open = true;
    (wrong?.matches('input, select') ? wrong : wrong?.querySelector('input'))?.focus();
  }, [problems]);
  return form;
}
