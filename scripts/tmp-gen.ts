import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readTables } from './generate/cross-checks/read-tables.js';
import { factsText } from './generate/facts-text.js';
const all=readdirSync('schemas/rules').filter(f=>f.endsWith('.yaml')).flatMap(f=>{const d=parse(readFileSync('schemas/rules/'+f,'utf8'));return d.rules.map((r:any)=>({...r,topic:d.topic}))});
const ok=all.filter((r:any)=>!JSON.stringify(r.words??{}).includes('TODO')&&r.at.length>0);
writeFileSync('schemas/generated/cross-checks.json',factsText({rules:ok.map(({positive,negative,...r}:any)=>r),tables:readTables()}));
writeFileSync('schemas/generated/samples.json',factsText(Object.fromEntries(all.map(({id,positive,negative}:any)=>[id,{positive,negative}]))));
console.log(all.length,ok.length);
