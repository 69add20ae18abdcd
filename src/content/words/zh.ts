import type { LanguageWords } from './language-words.ts';

/** Chinese, in simplified and in traditional characters. Nothing separates words. */
export const zh: LanguageWords = {
  code: '(验证|安全|确认|校验|认证|一次性|动态) 代? 码|(驗證|安全|確認|校驗|認證|一次性|動態) 代? 碼|[68] 位',
  'says-app-code':
    '(验证|认证) 器? (应用|程序|app)|验证器|短信|手机|(驗證|認證) 器? (應用|程式|app)|驗證器|簡訊|文字訊息|手機',
  'says-mailed-code':
    '(验证|安全|确认|认证|代) 码…(邮件|邮箱|电邮)|(邮件|邮箱|电邮)…(验证|安全|确认|认证|代) 码|收件箱|(驗證|安全|確認|認證|代) 碼…(郵件|信箱)|(郵件|信箱)…(驗證|安全|確認|認證|代) 碼|收件匣',
  'says-recovery':
    '(恢复|备用|备份|紧急|应急|还原) (密钥|代? 码|密匙|钥匙)|(復原|恢復|備用|備份|緊急|救援) (金鑰|密鑰|代? 碼)',
  'says-security-key': '安全 (密钥|密匙|钥匙|金鑰|密鑰)',
  'says-set-up': '设置 (两|双|二|身份|验证)|扫描|启用|开启|設定 (兩|雙|二|驗證|身)|掃描|啟用|開啟',
  'says-save-codes': '保存|下载|打印|记下|妥善|儲存|下載|列印|記下',
  'says-switch-off': '禁用|停用|关闭|關閉',
  'says-two-step': '(两|双|二|2|兩|雙) (步|重|因素|因子|阶段|階段)',
  'says-required': '必须|要求|需要|必需|强制|必須|強制|務必',
  'says-wrong-code': '(码|碼)…(不正确|错误|无效|过期|不正確|錯誤|無效|過期)|(错误|无效|錯誤|無效)…(码|碼)',
};
