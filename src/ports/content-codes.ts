import { contentBrowser } from './content-browser.ts';
import { readQuestion } from './envelope.ts';

type Heard = { whichCodeReadsCodes?: true };

/** Answers the order `codes/read` with lines of text. Set up once in a page, however often the script is put there. */
export function whenCodesAsked(read: () => readonly string[]): void {
  const heard = globalThis as Heard;
  if (heard.whichCodeReadsCodes) return;
  heard.whichCodeReadsCodes = true;
  contentBrowser().runtime.onMessage.addListener((order: unknown, _sender, reply) => {
    if (readQuestion(order)?.name === 'codes/read') reply(read());
  });
}
