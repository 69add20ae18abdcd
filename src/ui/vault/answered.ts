import { type Say, say } from '../../core/words/say.ts';

/** Waits for an answer. None at all is a sentence too: nobody is left with a button that does nothing. */
export async function answered<Answer>(asked: Promise<Answer>): Promise<Answer | { readonly problem: Say }> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return { problem: say('vault_failed') };
  }
}
