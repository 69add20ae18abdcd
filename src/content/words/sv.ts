import type { LanguageWords } from './language-words.ts';

/** Swedish. Compounds are written as one word. */
export const sv: LanguageWords = {
  code: '(verifierings|säkerhets|bekräftelse|autentiserings|engångs|kontroll|identifierings) kod|[68] siffrig',
  'says-app-code':
    '(autentiserings|verifierings) (app|program)|autentiserare|textmeddelande|<sms|(din|i|på) (telefon|mobil)',
  'says-mailed-code':
    'kod…(e-post|mejl|inkorg)|(e-post|mejl|inkorg)…kod|skicka(t|de)…@|@…skicka|<(kontrollera|kolla|titta)…(e-post|mejl|inkorg)',
  'says-recovery': '(återställnings|återhämtnings|reserv|nöd|backup|säkerhetskopierings) (nyck|kod)',
  'says-security-key': 'säkerhets nyck',
  'says-set-up': 'konfigurer|<ställa? in>|<ställ…in>|skann|<aktivera|<slå på',
  'says-save-codes': 'spara|<ladda…(ned|ner)>|nedladd|<skriv…(ut|ned|ner)>|anteckna|förvara',
  'says-switch-off': 'inaktivera|avaktivera|<stäng…av>|<slå av',
  'says-two-step': 'två (steg|faktor)|2 (stegs|faktor)',
  'says-required': 'kräv|måste|obligatorisk|behöv|nödvändig',
  'says-wrong-code': '(<fel>|felaktig|ogiltig)…kod|kod…(felaktig|ogiltig|gått ut)',
  email: '<e-post|mejl',
  'any-code': 'kod>|koden|siffr',
  'other-token': 'token|hemlig',
  'says-dead-end': '^(något gick (fel|snett)|ett fel (uppstod|inträffade))[.!。！]?$',
};
