import { whenCodesAsked } from '../ports/content-codes.ts';
import { linesShown } from './look/shown-codes.ts';

// Put into a page by the background when the user asked us to read the recovery codes on it, and at no other time.
whenCodesAsked(() => [...linesShown(document.querySelector('dialog[open], [role=dialog]') ?? document.body)]);
