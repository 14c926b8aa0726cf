import { readFileSync } from "node:fs";
import { readJudgedQueries, readLexiconInput, readMarkdownFolder } from "./eval-corpus.node.ts";
import { evaluate } from "./evaluate.ts";
import { searcherFromSources } from "./searcher-from-sources.ts";
const show=process.argv.includes("-v"), half=process.argv[2]??"tune";
const nolex=process.argv.includes("--nolex");
const s=await readMarkdownFolder("/tmp/devcorpus/docs");
const lex=await readLexiconInput(process.env.LEX??"knowledge");
const se=searcherFromSources(s,nolex?{glossaire:[],synonymes:[]}:lex);
const halves=half==="both"?["tune","check"]:[half];
for(const h of halves){
const q=await readJudgedQueries(`/tmp/devcorpus/${h}.jsonl`);
const kinds=new Map<string,any[]>(); const all:any[]=[]; let weakNo=0,nNo=0,weakYes=0,nYes=0;
const t0=performance.now();
for(const x of q){const a=await se.search(x.query,{limit:20,explain:show}); const r={id:x.id,ranked:a.results.map(y=>y.id)}; all.push(r);
 const k=x.id.split("-")[0]!; kinds.set(k,[...(kinds.get(k)??[]),x]);
 if(Object.keys(x.relevant).length===0){nNo++; if(a.weak||!a.results.length)weakNo++} else {nYes++; if(a.weak)weakYes++}
 const f=evaluate([x],[r]); if(show&&f.queries&&f.success1<1){console.log(`✗ ${x.id} « ${x.query} » ndcg ${f.ndcg10.toFixed(2)} want ${Object.keys(x.relevant)} got ${r.ranked.slice(0,4)} ${a.results.slice(0,3).map(y=>y.score.toFixed(1))} want@${r.ranked.findIndex(y=>x.relevant[y])+1}`); if(process.argv.includes("-vv"))console.log("    "+a.explanation?.join("\n    "));}
}
const ms=performance.now()-t0;
const p=(f:any)=>`n=${String(f.queries).padStart(3)} S@1 ${f.success1.toFixed(3)} S@3 ${f.success3.toFixed(3)} MRR ${f.mrr10.toFixed(3)} nDCG ${f.ndcg10.toFixed(3)}`;
if(!process.argv.includes("-q"))for(const [k,qs] of kinds) console.log(k.padEnd(11),p(evaluate(qs,all)));
console.log(h.padEnd(11),p(evaluate(q,all)), `weak: no-answer ${weakNo}/${nNo}, answerable ${weakYes}/${nYes}; ${(ms/q.length).toFixed(2)} ms/q`);
}
