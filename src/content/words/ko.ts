import type { LanguageWords } from './language-words.ts';

/** Korean. Particles follow the word, and spaces come and go. */
export const ko: LanguageWords = {
  code: '(인증|확인|보안|검증|일회용|일회성) (코드|번호)|패스코드|[68] 자리',
  'says-app-code':
    '(인증|인증기|인증자|인증 도구|otp) (앱|애플리케이션)|문자 메시지|문자로|휴대폰|휴대 전화|스마트폰|휴대폰으로|전화로',
  'says-mailed-code':
    '(코드|번호)…(이메일|메일)|(이메일|메일)…(코드|번호)|받은 (편지함|메일함)|(이메일|메일|메일함)을 확인|@…(전송|보냈)',
  'says-recovery': '(복구|백업|비상|복원|긴급) 용? (키|코드)',
  'says-security-key': '보안 키',
  'says-set-up': '설정하(세|기|려|십|면)|설정해|스캔|<활성화|사용 설정',
  'says-save-codes': '저장|다운로드|내려받|인쇄|적어|보관',
  'says-switch-off': '비활성화|끄기|사용 중지',
  'says-two-step': '(2|두|이) (단계|요소|중) (인증|확인|검증)',
  'says-required': '필요|필수|요구|해야|의무|반드시',
  'says-wrong-code': '(잘못된|올바르지 않은|유효하지 않은)…(코드|번호)|(코드|번호)…(잘못|올바르지|유효하지|만료)',
  email: '이메일|메일',
  'any-code': '코드|자리|(인증|확인) 번호',
  'other-token': '토큰|비밀',
  'says-dead-end': '^(문제가 발생|오류가 발생)[.!。！]?$',
};
