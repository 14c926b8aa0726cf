import { readLexiconInput, readMarkdownFolder, readJudgedQueries } from "./eval-corpus.node.ts";
import { buildArtifacts } from "./artifacts.ts"; import { buildIndex } from "./build-index.ts"; import { buildLexicon } from "./lexicon.ts"; import { createSearcher } from "./search.ts";
import { brotliCompressSync } from "node:zlib";
const s=await readMarkdownFolder("/tmp/devcorpus/docs"); const lex=buildLexicon(await readLexiconInput("knowledge"));
let t=performance.now(); const ix=buildIndex(s,lex); console.log("build",performance.now()-t, "pages",ix.pages.length,"docs",ix.documentCount,"stems",ix.head.size,ix.body.size,"words",ix.headWords.length,ix.bodyWords.length,"links",ix.links.length);
const phr=[...ix.body].filter(([k])=>k.includes("_")); console.log("phrases",phr.length);
t=performance.now(); const a=buildArtifacts(ix); console.log("artifacts",performance.now()-t);
const tot=new Map<string,[number,number,number]>(); for(const [n,b] of a.files){const k=n.replace(/-[a-z0-9]+\.(bin|json)$/,"").replace(/\d+/,"N"); const x=tot.get(k)??[0,0,0]; tot.set(k,[x[0]+1,x[1]+b.length,x[2]+brotliCompressSync(b).length]);}
console.log(tot); import('./parts.ts').then(p=>{for(const [n,b] of a.files) if(n.startsWith('index')) for(const [k,v] of p.unpackParts(b)) console.log(k,v.length,brotliCompressSync(v).length)});
const se=createSearcher({manifest:a.manifest,load:async n=>a.files.get(n)!});
const q=[...await readJudgedQueries("/tmp/devcorpus/tune.jsonl"),...await readJudgedQueries("/tmp/devcorpus/check.jsonl")];
for(let r=0;r<6;r++){const ts:number[]=[]; for(const x of q){const t=performance.now(); await se.search(x.query); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b); console.log("p50",ts[ts.length>>1]!.toFixed(2),"p95",ts[Math.floor(ts.length*.95)]!.toFixed(2),"max",ts.at(-1)!.toFixed(1));}
