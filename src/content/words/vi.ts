import type { LanguageWords } from './language-words.ts';

/** Vietnamese. Without their accents, short words are many others, so they stand beside a second word. */
export const vi: LanguageWords = {
  code: 'mã (xác minh|xác thực|xác nhận|bảo mật|dùng một lần|otp)|[68] chữ số',
  'says-app-code': 'ứng dụng (xác thực|xác minh|tạo mã)|trình xác thực|tin nhắn|<sms|điện thoại',
  'says-mailed-code':
    '<mã>…(e-mail|hộp thư|thư điện tử)|(e-mail|hộp thư|thư điện tử)…<mã>|gửi…@|@…gửi|kiểm tra (e-mail|hộp thư)|được gửi đến…@',
  'says-recovery': '(khóa|<mã) (khôi phục|phục hồi|dự phòng|sao lưu|khẩn cấp)',
  'says-security-key': 'khóa (bảo mật|an toàn)',
  'says-set-up': 'thiết lập|<quét>|kích hoạt|<bật (xác|tính|bảo|lại)',
  'says-save-codes':
    '<lưu (mã|khóa|các|lại|giữ|trữ|ngay|chúng|những)|tải (xuống|về)|<in (mã|ra|các|khóa)|ghi lại|cất giữ',
  'says-switch-off': 'tắt (xác|tính|bảo)|vô hiệu',
  'says-two-step': '(hai|2) (bước|yếu tố|lớp)',
  'says-required': 'yêu cầu|bắt buộc|<phải>|<cần (phải|thiết|có|bật)',
  'says-wrong-code': '<mã>…(không đúng|không hợp lệ|hết hạn)',
  email: 'e-mail|thư điện tử',
  'any-code': '<mã>|chữ số',
  'other-token': 'token|bí mật',
  'says-dead-end': '^(đã xảy ra (lỗi|sự cố)|có gì đó không ổn)[.!。！]?$',
};
