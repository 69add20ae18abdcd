import type { LanguageWords } from './language-words.ts';

/** Polish. Nouns and adjectives have endings; the adjective often follows. */
export const pl: LanguageWords = {
  code: '<kod* (weryfik|bezpiecz|zabezpiecz|uwierzyt|potwierdz|dostęp|jednoraz|autoryz)|(jednorazow|sześciocyfrow)* kod|[68] cyfrow',
  'says-app-code':
    'aplikacj* (do |dla )?(uwierzyt|weryfik|autoryz)|wiadomoś* tekstow|<sms|(twoim|swoim|twojego|swojego) telefon|w telefonie|smartfon|aplikacj* autentyk|autentyk* aplikacj|(twój|swój) telefon|aplikacj*…telefon',
  'says-mailed-code':
    '<kod…(e-mail|pocz(t|c)|skrzyn|mailem)|(e-mail|pocz(t|c)|skrzyn|mailem)…<kod|skrzyn* odbiorcz|wysła(liśmy|ny|no)…@|@…wysła|(sprawdź|zobacz) (swoj[ąe] |twoj[ąe] )?(pocz(t|c)|e-mail|skrzyn)|wysłan*…@',
  'says-recovery':
    '(klucz|<kod)* (do )?(odzyskiw|odzyskan|zapasow|awaryjn|przywrac|ratunkow)|(zapasow|awaryjn)* (klucz|kod)',
  'says-security-key': 'klucz* (bezpieczeństwa|zabezpiecz)',
  'says-set-up': 'skonfiguruj|konfigurow|ustaw(ić)?>|zeskanuj|skanuj|<aktywuj|<włącz',
  'says-save-codes': 'zapisz|zapisać|zapisan|pobierz|pobrać|drukuj|drukow|zanotuj|przechow|zachowaj',
  'says-switch-off': 'wyłącz|dezaktywuj',
  'says-two-step': 'dwu (etapow|stopniow|składnikow|czynnikow|krokow)|dwóch (etap|krok|składnik)|2 etapow',
  'says-required': 'wymaga|<musi|obowiązk|koniecz|niezbędn|<trzeba',
  'says-wrong-code': '(nieprawidłow|niepoprawn|błędn)*…kod|<kod*…(nieprawidłow|niepoprawn|błędn|wygasł)',
  email: 'e-mail|poczt* elektroniczn|adres poczty',
  'any-code': '<kod|cyfr',
  'other-token': 'token|tajn|sekret',
  'says-dead-end': '^(coś poszło nie tak|wystąpił (błąd|problem))[.!。！]?$',
};
