import type { LanguageWords } from './language-words.ts';

/** Italian. */
export const it: LanguageWords = {
  code: "codic[ei] (di |d')?(verifica|sicurezza|autentica|conferma|accesso|convalida|monouso|temporane)|[68] cifre|codic[ei] (one time|otp)",
  'says-app-code':
    "app(licazione)? (di |d'|per (l'|la )?)?(autentica|verifica)|autenticatore|messaggio di testo|<sms|(tuo|suo) (telefono|cellulare|smartphone)|dispositivo mobile",
  'says-mailed-code':
    'codic[ei]…(e-mail|<posta>)|(e-mail|<posta>)…codic|posta in arrivo|inviato…@|@…inviato|(controlla|verifica) (la|il) (tua |tuo )?(e-mail|posta|casella)|inviat[oa]…@',
  'says-recovery': "(chiav|codic)[ei] (di |d')?(recupero|ripristino|backup|emergenza|riserva)",
  'says-security-key': 'chiav[ei] di sicurezza',
  'says-set-up': 'configura|<imposta(re)?>|<attiva(re)?>|<attivazione|scansion|inquadra|scannerizza',
  'says-save-codes': '<salva|scarica|<stampa|annota|conserva|trascrivi',
  'says-switch-off': 'disattiva|disabilita',
  'says-two-step': '(due|2) (passaggi|fattori|fasi|step)|doppio fattore',
  'says-required': 'richie(de|st)|obbligatori|necessari|<dev[ei]>|<devono>|bisogna',
  'says-wrong-code': 'codic[ei]…(errat|non valid|non corrett|scadut|sbagliat)|codic[ei]…corrett',
  email: 'e-mail|posta elettronica',
  'any-code': 'codic|cifre',
  'other-token': 'token|segret',
  'says-dead-end': '^(qualcosa è andato storto|si è verificato un (errore|problema))[.!。！]?$',
};
