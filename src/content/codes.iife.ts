import { whenOrdered } from '../ports/content-messages.ts';
import { linesShown } from './look/shown-codes.ts';

// The background puts this into a page only when the user asked us to read the recovery codes on it.
whenOrdered({
  'codes/read': () => [...linesShown(document.querySelector('dialog[open], [role=dialog]') ?? document.body)],
});
