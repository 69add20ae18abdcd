import type { LanguageWords } from './language-words.ts';

/** Finnish. Compounds are written as one word; the end of a stem changes with the case ("avain", "avaimen"). */
export const fi: LanguageWords = {
  code: '(vahvistus|todennus|turva|tarkistus|tunnistus|varmennus|kertakäyttö) kood|kertakäyttöi* kood|[68] numeroi',
  'says-app-code':
    '(todennus|tunnistus|varmennus|vahvistus|autentikointi) sovellu|todentaja|tekstivies|puhelime(sta|ssa|en|llasi|stasi|ssasi)|puhelimee',
  'says-mailed-code':
    'kood*…sähköpost|sähköpost*…kood|saapuneet|lähet*…@|@…lähet|(tarkista|katso)…sähköpost|lähetet*…@',
  'says-recovery': '(palautus|palauttamis|vara|hätä|varmistus) (avai|kood)',
  'says-security-key': '(suojaus|turva|turvallisuus|todennus|varmennus) avai',
  'says-set-up': '<ota…käyttöön|otta*…käyttöön|määritä>|määrittää|määrittäm|skanna|<lue qr|aktivoi',
  'says-save-codes': 'tallen|<lataa|ladat|tulosta|<kirjoita…(muistiin|ylös)|säilyt',
  'says-switch-off': '<poista…käytöstä|<kytke…pois',
  'says-two-step': 'kaksi (vaihe|faktor|portai)|2 vaihe',
  'says-required': 'vaati|vaadi|edellyt|pakolli|täytyy|<on otettava|tarvit',
  'says-wrong-code': '(virheelli|väär)*…kood|kood*…(virheelli|väär|vanhentu)',
  email: 'sähköposti',
  'any-code': 'kood',
  'other-token': 'tunnus|salai|token',
  'says-dead-end': '^(jokin meni (vikaan|pieleen)|tapahtui virhe)[.!。！]?$',
};
