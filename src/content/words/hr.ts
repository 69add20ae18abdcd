import type { LanguageWords } from './language-words.ts';

/** Croatian. Adjectives agree with their noun, and both have endings. */
export const hr: LanguageWords = {
  code: '(kontroln|potvrdn|sigurnosn|verifikacijsk|autentifikacijsk|jednokratn|pristupn)* kod|kod* za (potvrd|provjer|verifik|autentif|prijav)|[68] znamenk',
  'says-app-code':
    'aplikacij* za (autentif|autentik|provjer|potvrd)|autentifikator|autentikator|tekstn* poruk|tekstualn* poruk|(vašem|svom|svojem|vašeg|svog) (telefon|mobitel)|<(vaš|svoj|tvoj) (telefon|mobitel)|autentifikacijsk* aplikacij',
  'says-mailed-code':
    'kod…(e-pošt|e-mail|sandučić)|(e-pošt|e-mail|sandučić)*…kod|pristigl* pošt|poslali…@|@…poslali|(provjerite|provjeri|pogledajte) (svoju |svoj |vašu )?(e-pošt|e-mail|sandučić)|poslan*…@|@…poslan',
  'says-recovery': '(ključ|kod)* za (oporav|vraćanj|obnov|hitn)|(rezervn|pričuvn)* (ključ|kod)|(ključ|kod)* oporavka',
  'says-security-key': 'sigurnosn* ključ',
  'says-set-up': 'postavi(te|ti)>|postavljanj|skenira|<aktivira|<uključi(te|ti|vanj)|<omogući',
  'says-save-codes': 'spremi|preuzm|ispiši|ispis>|zapiši|pohrani|sačuva|<čuva',
  'says-switch-off': 'isključi|onemogući|deaktivira',
  'says-two-step': 'dvo(stup|faktor|korač)|dvostruk* (provjer|potvrd|autent)|(dva|2) (korak|faktor)',
  'says-required': 'zahtijev|zahtjev|obavez|<mora(te|ju)?>|potrebn|nužn',
  'says-wrong-code': '(netočn|neispravn|nevažeć|pogrešn)*…kod|kod*…(netoč|neisprav|nevažeć|pogreš|isteka)',
  email: '<e-pošt|e-mail',
  'any-code': '<kod|znamenk',
  'other-token': 'token|tajn',
  'says-dead-end': '^(nešto je pošlo po (zlu|krivu)|došlo je do pogreške)[.!。！]?$',
};
