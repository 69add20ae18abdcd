import { whenOrdered } from '../ports/content-messages.ts';
import { newLookContext } from './look/look-context.ts';
import { allIn, shadowRootsIn } from './look/shadow-roots.ts';
import { linesShown } from './look/shown-codes.ts';

// The background puts this into a page only when the user asked us to read the recovery codes on it.
whenOrdered({
  'codes/read': () => {
    const context = newLookContext();
    context.shadows.push(...shadowRootsIn(document.body, context));
    const [dialog = document.body] = allIn(document.body, 'dialog[open], [role=dialog]', context);
    return [...linesShown(dialog, context)];
  },
});
