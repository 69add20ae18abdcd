import { useEffect, useRef } from 'preact/hooks';

/** Brings the keyboard and the screen reader to an element as soon as it appears, if it is wanted. */
export function useFocus<Element extends HTMLElement>(wanted = true) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
