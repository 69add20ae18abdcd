import type { LanguageWords } from './language-words.ts';

/** Romanian. The article is at the end of the word. */
export const ro: LanguageWords = {
  code: '<cod* de (verific|securit|siguranț|autentif|confirm|acces|unică)|[68] cifre',
  'says-app-code':
    'aplicați* de (autentif|verif)|autentificator|mesaj* text|<sms|telefonul|aplicați*…de (autentif|verif)|pe telefon>',
  'says-mailed-code':
    '<cod*…(e-mail|inbox|căsuț)|(e-mail|inbox|căsuț)*…<cod|trimis…@|@…trimis|mesaje primite|verific(ă|ați)…(e-mail|căsuț)',
  'says-recovery': '<(chei|cod)* de (recuper|rezerv|urgenț|backup|restaur|salvare)',
  'says-security-key': '<chei* de (securitate|siguranță)',
  'says-set-up': 'configur|<activ(ați|area|are|ează)>|scana|scaneaz|<configura',
  'says-save-codes': 'salv(ați|are|ează)|descărc|imprim|tipăr|<notați|păstr',
  'says-switch-off': 'dezactiv',
  'says-two-step': '(doi|două|2) (pași|factori|etape|trepte)',
  'says-required': 'necesit|obligator|trebuie|impun|<cere>|necesar',
  'says-wrong-code': '<cod*…(incorect|invalid|greșit|expirat)',
  email: 'e-mail|poșt* electronic',
  'any-code': '<cod(ul)?>|cifre',
  'other-token': 'token|secret',
  'says-dead-end': '^(ceva nu a (funcționat|mers)|a apărut o (eroare|problemă))[.!。！]?$',
};
