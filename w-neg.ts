import { createRequire } from 'node:module';
import { saysElse } from './src/content/words/languages.ts';
import { says, words, type Word } from './src/content/look/words.ts';
import { plain } from './src/content/look/plain.ts';
(globalThis as any).whichCodeWords = saysElse;
const req = createRequire('/tmp/w-npm/x.js');
const all: Record<string, any> = req('@clerk/localizations');
const map: Record<string,string> = {ar:'arSA',cs:'csCZ',da:'daDK',de:'deDE',es:'esES',fi:'fiFI',fr:'frFR',hr:'hrHR',hu:'huHU',is:'isIS',it:'itIT',ja:'jaJP',ko:'koKR',nb:'nbNO',nl:'nlNL',pl:'plPL','pt-BR':'ptBR','pt-PT':'ptPT',ro:'roRO',ru:'ruRU',sk:'skSK',sr:'srRS',sv:'svSE',th:'thTH',tr:'trTR',uk:'ukUA',vi:'viVN',zh:'zhCN','zh-TW':'zhTW'};
const flat=(o:any,p=''):[string,string][]=>Object.entries(o??{}).flatMap(([k,v])=>typeof v==='string'?[[p+k,v] as [string,string]]:typeof v==='object'?flat(v,p+k+'.'):[]);
const en=new Map(flat(all.enUS));
const mode=process.argv[2]??'own'; const ideas=(process.argv[3]??'code,says-recovery,says-security-key,says-two-step').split(',') as Word[];
const n:Record<string,number>={}; let total=0;
for (const [lang,name] of Object.entries(map)) for (const [k,t] of flat(all[name])) { const e=en.get(k); if(!e||e===t) continue; total++;
  for (const w of ideas) if (saysElse(plain(t),w,mode==='own'?lang:'') && !words[w].test(plain(e))) { n[w]=(n[w]??0)+1; console.log(w,lang,'|',k.split('.').slice(-2).join('.'),'|',e.slice(0,70),'|',t.slice(0,90)); } }
console.log(total,n);
