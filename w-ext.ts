import { createRequire } from 'node:module';
import { saysElse } from './src/content/words/languages.ts';
import { says, words, type Word } from './src/content/look/words.ts';
import { plain } from './src/content/look/plain.ts';
import { readFileSync, existsSync } from 'node:fs';
(globalThis as any).whichCodeWords = saysElse;
const req = createRequire('/tmp/w-npm/x.js');
const all: Record<string, any> = req('@clerk/localizations');
const map: Record<string,string> = {ar:'arSA',cs:'csCZ',da:'daDK',de:'deDE',es:'esES',fi:'fiFI',fr:'frFR',hr:'hrHR',hu:'huHU',is:'isIS',it:'itIT',ja:'jaJP',ko:'koKR',nb:'nbNO',nl:'nlNL',pl:'plPL','pt-BR':'ptBR','pt-PT':'ptPT',ro:'roRO',ru:'ruRU',sk:'skSK',sr:'srRS',sv:'svSE',th:'thTH',tr:'trTR',uk:'ukUA',vi:'viVN',zh:'zhCN','zh-TW':'zhTW', 'es-MX':'esMX'};
const want: [string, Word][] = [
 ['signIn.emailCode.formTitle','code'],['signIn.phoneCode.formTitle','code'],['signIn.totpMfa.formTitle','code'],['signIn.totpMfa.subtitle','says-app-code'],['signIn.totpMfa.title','says-two-step'],['signIn.phoneCodeMfa.subtitle','says-app-code'],
 ['signIn.emailCode.title','says-mailed-code'],['signUp.emailCode.formSubtitle','says-mailed-code'],['userProfile.emailAddressPage.emailCode.formSubtitle','says-mailed-code'],['userProfile.emailAddressPage.emailCode.formHint','says-mailed-code'],
 ['signIn.backupCodeMfa.title','says-recovery'],['userProfile.backupCodePage.title','says-recovery'],['userProfile.backupCodePage.subtitle__codelist','says-save-codes'],['userProfile.backupCodePage.infoText1','says-recovery'],
 ['userProfile.start.mfaSection.title','says-two-step'],['userProfile.mfaPage.title','says-two-step'],['userProfile.mfaTOTPPage.authenticatorApp.infoText__ableToScan','says-set-up'],['userProfile.mfaTOTPPage.authenticatorApp.infoText__ableToScan','says-app-code'],['userProfile.mfaTOTPPage.verifySubtitle','says-app-code'],['backupCodes','says-recovery'],
 ['userProfile.start.mfaSection.totp.headerTitle','says-app-code'],['unstable__errors.form_code_incorrect','says-wrong-code'],['signIn.alternativeMethods.blockButton__totp','says-app-code'],
];
const kc: [string, Word][] = [['authenticatorCode','code'],['loginTotpStep2','says-set-up'],['webauthn-login-title','says-security-key'],['webauthn-doAuthenticate','says-security-key'],['webauthn-display-name','says-security-key'],['auth-recovery-authn-code-form-display-name','says-recovery'],['recovery-code-config-header','says-recovery'],['auth-recovery-authn-code-form-help-text','says-recovery'],['recovery-codes-print','says-save-codes'],['recovery-codes-download','says-save-codes'],['recovery-codes-confirmation-message','says-save-codes'],['otp-display-name','says-app-code']];
const only = process.argv[2]?.split(',');
const get = (o:any,p:string)=>p.split('.').reduce((x,k)=>x?.[k],o);
let hit=0,n=0;
for (const [lang, name] of Object.entries(map)) {
  const loc = all[name]; if (!loc) { console.log('no', name); continue; }
  if (only && !only.includes(lang)) continue;
  for (const [path, word] of want) { const t = typeof get(loc,path)==='string' ? get(loc, path).replace('{{identifier}}','r***@example.com') : null; if (typeof t !== 'string' || /^[\x00-\x7f]*$/.test(t) && says(plain(t), word, 'en')) continue; n++;
    const ok = says(plain(t), word, lang); hit += +ok; if (!ok) console.log(lang, word, '|', path.split('.').slice(-2).join('.'), '|', t); }
}
const kdir='/tmp/w-npm/node_modules/keycloakify/src/login/i18n/messages_defaultSet/';
for (const [lang,f] of Object.entries({ar:'ar',cs:'cs',da:'da',de:'de',es:'es',fi:'fi',fr:'fr',hu:'hu',it:'it',ja:'ja',nb:'no',nl:'nl',pl:'pl','pt-BR':'pt-BR','pt-PT':'pt',ro:'ro',ru:'ru',sk:'sk',sv:'sv',th:'th',tr:'tr',uk:'uk',zh:'zh-CN','zh-TW':'zh-TW'})) {
  if (only && !only.includes(lang)) continue;
  if (!existsSync(kdir+f+'.ts')) { console.log('kc no', f); continue; }
  const text=readFileSync(kdir+f+'.ts','utf8');
  for (const [k,word] of kc) { const m=text.match(new RegExp('"?'+k.replace(/[-]/g,'\\-')+'"?:\\s*("(?:[^"\\\\]|\\\\.)*")')); if(!m) continue; const t=JSON.parse(m[1]); if (/^[\x00-\x7f]*$/.test(t) && says(plain(t), word, 'en')) continue; n++;
    const ok = says(plain(t), word, lang); hit += +ok; if(!ok) console.log('KC', lang, word,'|',k,'|',t); }
}
console.log(hit,n);
