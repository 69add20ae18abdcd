/**
 * Words that support what host and structure say, in English: those that were seen on the pages are from the page facts;
 * the rest are common terms. Compared as `plain` makes them. The words of other languages come in a script of their own.
 */
export const words = {
  /** A code for a second step. */
  code: /(verification|security|authentication|confirmation|one-?time) (pass)?code|passcode/,
  'says-app-code':
    /authenti(cator|cation[- ]?app)|verification app|text message|\bsms\b|number ending|to \+\d|your (phone|mobile)/,
  'says-mailed-code':
    /e-?mailed you|we('ve| have)? sent (you )?(a |the |an? .{0,20})?(pass)?code|code we('ve| have)? sent|check your (e-?mail|inbox)|code[^?]{0,80}e-?mail|e-?mail.{0,80}code/,
  'says-mail-link':
    /(sent|e-?mailed|click).{0,80}\blink\b.{0,40}mail|mail.{0,120}click.{0,30}\blink\b|\blink (we )?(sent|e-?mailed)|(sent|e-?mailed) (you )?a .{0,20}link/,
  'says-recovery': /(recovery|backup|emergency)[- ]?(key|code)/,
  'says-security-key': /security key/,
  // In all sentences together: it confirms who is there.
  'says-passkey': /^(?=.*passkey).*(verif|identi|second|finish)/,
  'says-set-up': /set ?up|\bscan|enable two-step|connect (your )?phone|configur|activ[ae]/,
  'says-save-codes': /\bsaved?\b|download|print|(keep|write) (it|them|th[ei]se?)/,
  'says-switch-off': /(disabl|deactivat)e\b|(turn|switch) (it )?off/,
  'says-two-step': /(two|2|second)[- ](step|factor)/,
  'says-required': /requi[res]|\bmust\b|\bneeds?\b|mandat|enforc|oblig|necess/,
  'says-wrong-code':
    /(incorrect|invalid|wrong).{0,20}code|code.{0,40}(incorrect|invalid|wrong|expired|not valid|didn't work)/,
  'says-expired': /(invit|link).{0,60}(expir|no longer)|expired.{0,30}(invit|link)/,
  'says-other-account': /(different|another|wrong|other) account/,
  'says-deactivated': /account.{0,20}deactiv/,
  'says-too-many': /too many .{0,15}(attempt|tries|request)/,
  'says-not-let-in': /(couldn't|could not|unable to) (log|sign) you in/,
  'says-dead-end':
    /^(oops[,!] )?(something went wrong|(error )?404( error)?|((error )?404\W+)?((the |this |that )?(page|repository|workspace) )?(was )?not found|there's nothing here)[.!]?$/,
  // What a field of one shape or name may be for, by its label.
  'any-code': /(?<!(post|zip|countr|promo)\w* )code|\bpin\b|otp|digit|verif|auth/,
  'other-token': /token|webhook|secret/,
  email: /e-?mail/,
} as const;
export type Word = keyof typeof words;

/** "Can't use your security key?" and its kin: only the end was seen (page facts, row 6). */
export const securityKeyLink = /use your security key\?$/;

/** A sentence that names Bitbucket's Pipelines, in any language: a heading that is only the name says nothing. */
export const pipelinesSentence = /.{12}\bpipelines\b|\bpipelines\b.{12}/;

/** What the script with the words of other languages leaves for the look, if it was brought into the page. */
export type LeftWords = {
  whichCodeWords?: (text: string, word: Word, language: string) => boolean;
};

/**
 * Whether a text says this: in English, which pages fall back to, or in the page's own language. If we don't know that
 * language, or the page names none, all that we know are tried.
 * @param text as `plain` makes it
 * @param where what is looked at, in a language as the page names it; empty if it names none
 */
export function says(text: string, word: Word, where: { readonly language: string }): boolean {
  return words[word].test(text) || (globalThis as LeftWords).whichCodeWords?.(text, word, where.language) === true;
}
