import type { LanguageWords } from './language-words.ts';

/** Serbian, in both of its alphabets. Adjectives agree with their noun, and both have endings. */
export const sr: LanguageWords = {
  code: '(верификацион|безбедносн|сигурносн|потврдн|контролн|једнократн|приступн)* код|<код* за (потврд|провер|верифик|аутентиф|пријав)|[68] цифрен|(verifikacion|bezbednosn|sigurnosn|potvrdn|kontroln|jednokratn|pristupn)* kod|<kod* za (potvrd|prover|verifik|autentif|prijav)|[68] cifren',
  'says-app-code':
    'апликациј* за (аутентиф|провер|потврд|вериф)|аутентификатор|текстуалн* порук|смс|(вашем|свом|вашег|свог) телефон|aplikacij* za (autentif|prover|potvrd|verif)|autentifikator|tekstualn* poruk|<sms|(vašem|svom|vašeg|svog) telefon|аутентификацион* апликациј|autentifikacion* aplikacij|<(ваш|свој|твој) телефон|<(vaš|svoj|tvoj) telefon',
  'says-mailed-code':
    '<код…(е-пошт|имејл|мејл|сандуч)|(е-пошт|имејл|мејл|сандуч)*…<код|послали…@|@…послали|<kod…(e-pošt|e-mail|imejl|mejl|sanduč)|(e-pošt|e-mail|imejl|mejl|sanduč)*…<kod|poslali…@|@…poslali|(проверите|провери|погледајте) (свој |своју |ваш )?(имејл|е-пошт|мејл|сандуч)|(proverite|proveri|pogledajte) (svoj |svoju |vaš )?(imejl|e-pošt|e-mail|mejl|sanduč)|послат…@|poslat…@',
  'says-recovery':
    '(кључ|код)* за (опорав|враћањ|обнав|обнов)|резервн* (кључ|код)|(ključ|kod)* za (oporav|vraćanj|obnav|obnov)|rezervn* (ključ|kod)',
  'says-security-key': '(безбедносн|сигурносн)* кључ|(bezbednosn|sigurnosn)* ključ',
  'says-set-up':
    'подесите|подесити|поставите|скенира|<активира|<укључи|<омогући|podesite|podesiti|postavite|skenira|<aktivira|<uključi|<omogući',
  'says-save-codes': 'сачува|преузм|штампа|запиши|sačuva|preuzm|štampa|zapiši|<чува|<čuva',
  'says-switch-off': 'искључи|онемогући|деактивира|isključi|onemogući|deaktivira',
  'says-two-step': 'дво (степен|фактор|корачн)|(два|2) корака|dvo (stepen|faktor|koračn)|(dva|2) koraka',
  'says-required': 'захтева|обавезн|<мора(те|ју)?>|потребн|неопходн|zahteva|obavezn|<mora(te|ju)?>|potrebn|neophodn',
  'says-wrong-code':
    '(нетачн|неисправн|неважећ|погрешн)*…код|<код*…(нетач|неисправ|неважећ|погреш|истек)|(netačn|neispravn|nevažeć|pogrešn)*…kod|<kod*…(netač|neisprav|nevažeć|pogreš|istek)',
  email: 'имејл|мејл|<е-пошт|imejl|mejl|<e-pošt',
  'any-code': '<код|цифр|<kod|cifr',
  'other-token': 'токен|тајн|token|tajn',
  'says-dead-end':
    '^(нешто није у реду|дошло је до грешке|nešto nije u redu|došlo je do greške|nešto je pošlo)[.!。！]?$',
};
