import type { LanguageWords } from './language-words.ts';

/** Icelandic. The end of a stem changes with the case ("lykill", "lykli"). */
export const is: LanguageWords = {
  code: '(staðfestingar|öryggis|auðkenningar|sannvottunar|einskiptis|einnota|aðgangs) kóð|[68] (stafa|tölustafa)',
  'says-app-code':
    '(auðkenningar|sannvottunar|staðfestingar) (forrit|app)|textaskilab|smáskilab|sms|símanum|símann>|auðkennis (forrit|app)',
  'says-mailed-code':
    'kóð*…(tölvupóst|pósthólf|innhólf)|(tölvupóst|pósthólf|innhólf)*…kóð|send(um|i|um)…@|@…send|(athugaðu|skoðaðu)…tölvupóst|kóð*…netfang|sendur…@',
  'says-recovery': '(endurheimtar|endurheimtu|endurheimt|endurheimtingar|vara|neyðar) (lyk|kóð)',
  'says-security-key': 'öryggis lyk',
  'says-set-up': '<set(ja|jið|tu)…upp>|uppsetning|skann|<virkj|<kveik',
  'says-save-codes': '<vista|<vistið|<sæk|<hlað…niður|prent|<skrif…niður|geym',
  'says-switch-off': 'slökkva|slökktu|slökkvið|óvirk|afvirk',
  'says-two-step': 'tveggja (þrepa|þátta|skrefa)|tvíþátta|tvíþrepa',
  'says-required': 'kref|krafist|skylda|nauðsyn|verður að|verðið að|<þarf|<þurf',
  'says-wrong-code': '(rang|ógild|ógilt)*…kóð|kóð*…(rang|ógild|ógilt|útrunn)',
  email: 'netfang|tölvupóst',
  'any-code': 'kóð|tölustaf',
  'other-token': 'tákn|leynd',
  'says-dead-end': '^(eitthvað fór úrskeiðis|villa kom upp)[.!。！]?$',
};
