import { make } from './own-document.ts';

/**
 * An element that shows these words, and holds none as text: pages can search for text even in a closed shadow root
 * (`window.find`), and Firefox hands them the very nodes that were found. A style shows the attribute, which people see,
 * screen readers speak, and no page finds.
 */
export function wordsIn<Name extends 'p' | 'button' | 'span'>(name: Name, words: string): HTMLElementTagNameMap[Name] {
  const made = make(name);
  made.dataset.words = words;
  return made;
}
