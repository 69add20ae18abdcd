import { whenOrdered } from '../ports/content-messages.ts';
import { promptIn } from './look/look.ts';
import { newLookContext } from './look/look-context.ts';
import { linesShown } from './look/shown-codes.ts';

// The background puts this into a page only when the user asked us to read the recovery codes on it.
whenOrdered({
  'codes/read': () => {
    const context = newLookContext();
    // In the dialog that the verdict is about, and not in whatever else has one somewhere.
    const { root } = promptIn(document, document.body, context);
    return [...linesShown(root, context)];
  },
});
