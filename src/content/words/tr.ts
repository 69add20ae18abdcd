import type { LanguageWords } from './language-words.ts';

/** Turkish. Endings follow the stem, with vowels that match it, and none is written here. */
export const tr: LanguageWords = {
  code: '(doğrulama|güvenlik|onay|tek kullanımlık|giriş) (kod|şifre)|[68] (haneli|basamaklı)',
  'says-app-code': 'doğrulama uygulama|doğrulayıcı|kısa mesaj|metin mesajı|<sms|telefonunuz|telefonun',
  'says-mailed-code':
    '<kod…(e-posta|gelen kutu)|(e-posta|gelen kutu)…<kod|gönder*…@|@…gönder|e-posta*…(kontrol|bak)|gönder*…@',
  'says-recovery': '(kurtarma|yedek|yedekleme|acil durum) (anahtar|kod)',
  'says-security-key': 'güvenlik anahtar',
  'says-set-up': '<kur(un|ulum|mak)|ayarlayın|ayarlamak|<tarayın|<taratın|etkinleştir|yapılandır',
  'says-save-codes': 'kayded|kaydet|<indir|yazdır|saklay|<not (al|edin)',
  'says-switch-off': 'devre dışı|<kapat',
  'says-two-step': '(iki|2) (adım|aşama|faktör|etken|basamak)',
  'says-required': 'gerek|zorunlu|<şart|mecbur',
  'says-wrong-code': '(yanlış|geçersiz|hatalı)…<kod|<kod*…(yanlış|geçersiz|hatalı|süresi)',
  email: '<e-posta',
  'any-code': '<kod|hane',
  'other-token': 'belirteç|gizli|token',
  'says-dead-end': '^(bir (şeyler|sorun) (ters gitti|oluştu)|bir hata oluştu)[.!。！]?$',
};
