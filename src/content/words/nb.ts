import type { LanguageWords } from './language-words.ts';

/** Norwegian. Compounds are written as one word. */
export const nb: LanguageWords = {
  code: '(bekreftelses|verifiserings|verifikasjons|sikkerhets|godkjennings|autentiserings|engangs|kontroll) kode|[68] sifre',
  'says-app-code':
    '(godkjennings|autentiserings|autentifiserings|verifiserings) (app|program)|autentikator|tekstmelding|sms|telefonen? (din|deres)|mobilen? din|autentifikator|<(din|telefonen) telefon',
  'says-mailed-code': 'kode…(e-post|innboks)|(e-post|innboks)…kode|sendt…@|@…sendt|<sjekk…(e-post|innboks)',
  'says-recovery': '(gjenopprettings|reserve|nød|sikkerhetskopi|sikkerhetskopierings) (nøk|kode)|sikkerhetskopi kode',
  'says-security-key': 'sikkerhets nøk',
  'says-set-up': 'konfigurer|<sett…opp>|oppsett|skann|<aktiver|<slå…på>',
  'says-save-codes': 'lagre|<last…ned>|nedlast|<skriv…(ut|ned)>|noter|oppbevar|ta vare på',
  'says-switch-off': 'deaktiver|<slå…av>',
  'says-two-step': '<to (trinn|faktor|stegs)|2 (trinn|faktor|stegs)',
  'says-required': 'krev|<må (du|ha|være|aktivere|slå|konfigurere|settes)|nødvendig|obligatorisk',
  'says-wrong-code': '(<feil>|ugyldig)…kode|kode…(<feil>|ugyldig|utløpt)',
  email: '<e-post',
  'any-code': 'kode|sifre',
  'other-token': 'token|hemmelig',
  'says-dead-end': '^(noe gikk galt|det oppstod en feil)[.!。！]?$',
};
