import type { LanguageWords } from './language-words.ts';

/** Slovenian. Adjectives agree with their noun, and both have endings. */
export const sl: LanguageWords = {
  code: '(potrditven|varnostn|preveritven|avtentikacijsk|enkratn|dostopn)* kod|kod* za (preverj|potrdi|potrje|preverit|avtentik|overj|prijav)|[68] mestn',
  'says-app-code':
    'aplikacij* za (preverj|avtentik|overj|preverit|potrje)|avtentikator|besediln* sporočil|<sms|(vašem|svojem|vašega|svojega) telefon',
  'says-mailed-code':
    'kod…(e-pošt|elektronsk|nabiralnik)|(e-pošt|elektronsk|nabiralnik)*…kod|poslali…@|@…posla|(preverite|poglejte) (svojo |svoj )?(e-pošt|elektronsk|nabiralnik)|poslan*…@',
  'says-recovery': '(obnovitven|rezervn|zasiln)* (ključ|kod)|(ključ|kod)* za (obnov|povrn)',
  'says-security-key': 'varnostn* ključ',
  'says-set-up': 'nastavi(te|ti)>|<nastavitev>|optično preber|<preberite>|skenira|<aktivira|<vklopi|<omogoči',
  'says-save-codes': 'shrani|prenes|natisn|zapiši|hranite',
  'says-switch-off': 'izklop|onemogoči|deaktivira',
  'says-two-step': 'dvo (stopenj|stopn|faktor|korač|fazn)|dveh (korak|stopnj)|2 (stopenj|faktor)',
  'says-required': 'zahteva|obvezn|<mora(te|jo)?>|potrebn|nujn',
  'says-wrong-code': '(napačn|neveljavn|nepraviln)*…kod|kod*…(napačn|neveljav|neprav|potek)',
  email: '<e-pošt|elektronsk* naslov|elektronsk* pošt',
  'any-code': '<kod|števk',
  'other-token': 'žeton|skrivn',
  'says-dead-end': '^(nekaj (je šlo|gre) narobe|prišlo je do napake)[.!。！]?$',
};
