import { whenOrdered } from '../ports/content-messages.ts';
import { linesShown } from './look/shown-codes.ts';

// Put into a page by the background when the user asked us to read the recovery codes on it, and at no other time.
whenOrdered({
  'codes/read': () => [...linesShown(document.querySelector('dialog[open], [role=dialog]') ?? document.body)],
});
