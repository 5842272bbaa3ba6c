import { readFileSync } from 'node:fs';
import { runScore } from './cli/run-score';
const [ids] = process.argv.slice(2);
const E = JSON.parse(readFileSync('/work/shared/cases/expectations.json','utf8'));
for (const id of ids.split(',')) for (const [k,c] of Object.entries<any>(E)) { if (!k.startsWith(id)) continue;
  const out: string[] = []; const err: string[] = [];
  const t=Date.now();
  const code = runScore([c.file, '--as-of','2026-11-16','--json', ...(c.card?['--scorecard',c.card]:[])], {stdout:{write:(x:string)=>out.push(x)},stderr:{write:(x:string)=>err.push(x)},folder:'/work/shared/cases',withColor:false,version:'1',debug:true});
  console.log('==',k,code,Date.now()-t,'ms',err.join('').slice(0,600));
  if (out.length) { const j=JSON.parse(out.join('')); console.log(' want', JSON.stringify(c.ok.map((o:any)=>o.accounts)).slice(0,400)); console.log(' got ', JSON.stringify((j.accounts??[]).map((a:any)=>[a.account,a.score]).slice(0,20))); for (const n of [...(j.issues??[]),...j.importIssues,...j.settled]) console.log('   -',n.cell,n.message.slice(0,220)); }
}
