import type { LanguageWords } from './language-words.ts';

/** Danish. Compounds are written as one word. */
export const da: LanguageWords = {
  code: '(bekræftelses|verifikations|verificerings|sikkerheds|godkendelses|engangs|kontrol) kode|[68] cifret',
  'says-app-code':
    '(godkendelses|autentificerings|bekræftelses|verifikations) app|autentifikator|sms|tekstbesked|din (telefon|mobil)|godkendelses program',
  'says-mailed-code':
    'kode…(e-mail|<mail|indbakke)|(e-mail|<mail|indbakke)…kode|sendt…@|@…sendt|<tjek…(e-mail|<mail)|kontroller…e-mail',
  'says-recovery': '(gendannelses|genoprettelses|reserve|backup|nød|sikkerhedskopi) (nøgle|kode)',
  'says-security-key': 'sikkerheds nøgle',
  'says-set-up': 'konfigurer|opsæt|<sæt…op>|<scan|<aktiver|<slå…til>|<skan',
  'says-save-codes': '<gem>|<gemme|<gemt|download|<hent>|udskriv|<skriv…ned>|noter|opbevar',
  'says-switch-off': 'deaktiver|<slå…fra>',
  'says-two-step': '<to (trin|faktor)|2 (trin|faktor)',
  'says-required': 'kræve|påkræv|<skal>|nødvendig|obligatorisk',
  'says-wrong-code': '(forkert|ugyldig)…kode|kode…(forkert|ugyldig|udløbet)',
  email: 'e-mail|<mail',
  'any-code': 'kode|cifre',
  'other-token': 'token|hemmelig',
  'says-dead-end': '^(noget gik galt|der opstod en fejl)[.!。！]?$',
};
