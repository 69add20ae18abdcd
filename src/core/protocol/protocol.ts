import { backupMessages } from './backup.ts';
import { bannerMessages } from './banner.ts';
import { clipboardMessages } from './clipboard.ts';
import { entryMessages } from './entries.ts';
import { fillMessages } from './filling.ts';
import type { Asker, Message } from './message.ts';
import { popupMessages } from './popup.ts';
import { recoveryMessages } from './recovery.ts';
import { vaultMessages } from './vault.ts';

/** THE MESSAGES that the background answers: who may send each one, with what, and for which reply. */
export const messages = {
  ...bannerMessages,
  ...popupMessages,
  ...vaultMessages,
  ...entryMessages,
  ...fillMessages,
  ...clipboardMessages,
  ...recoveryMessages,
  ...backupMessages,
};
export type MessageName = keyof typeof messages;

type Parts<Given> =
  Given extends Message<infer From, (ask: infer Ask) => infer Reply>
    ? { readonly from: From; readonly ask: Ask; readonly reply: Reply }
    : never;
/** What each message asks and answers. */
export type Protocol = { readonly [Name in MessageName]: Parts<(typeof messages)[Name]> };

/** The messages that one kind of sender may send: anything else doesn't compile. */
export type NamesFrom<From extends Asker> = {
  [Name in MessageName]: From extends Protocol[Name]['from'] ? Name : never;
}[MessageName];
