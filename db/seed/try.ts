import { calendar as cal } from '#kernel/deadline.ts';
import { judge } from '#kernel/verdict.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { policy } from '#features/suggestion/policy.ts';
import { lampOf } from '#features/suggestion/rules/clocks.ts';
import { lampOf as opinionLamp } from '#features/opinion/rules.ts';
import { townPlans } from './world/plans.ts';
import { buildTown } from './world/build-town.ts';
import { actorOf } from './world/town.ts';
import { phoneOf } from './world/names.ts';
import { chronicle, nothingHeard } from './life/chronicle.ts';
import { subjectOf } from './life/paper-ground.ts';
let n=0; const phones=()=>phoneOf(++n);
const now = new Date(process.argv[2] ?? '2026-11-22T08:06:00Z'); const today=dateOn(now);
const c = cal({}); const heard=nothingHeard();
const show=process.argv[3]==='show';
for (const plan of townPlans) {
  const t0=performance.now();
  const town = buildTown(plan, newId(), today, phones);
  const ch = chronicle(town, plan, now, c, heard, phones);
  const ms=performance.now()-t0;
  const count=<T,>(xs:Iterable<T>,f:(r:T)=>string)=>{const m:Record<string,number>={};for(const x of xs){const k=f(x);m[k]=(m[k]??0)+1;}return JSON.stringify(m);};
  console.log(plan.shortName,Math.round(ms),'ms told',ch.told.length,'opinions',ch.opinions.cases.size,'papers',ch.papers.cases.size,'highest',heard.opinions.highest,heard.papers.highest);
  console.log('op',count(ch.opinions.cases.values(),x=>x.row.state)); console.log('pa',count(ch.papers.cases.values(),x=>x.row.state));
  console.log('lamps op',count([...ch.opinions.cases.values()].filter(x=>opinionLamp(x.row as never,today)),x=>opinionLamp(x.row as never,today)!.colour),'pa',count([...ch.papers.cases.values()].filter(x=>lampOf(x.row as never,today)),x=>x.row.state+' '+lampOf(x.row as never,today)!.colour));
  console.log('letters',count([...ch.papers.cases.values()].flatMap(x=>x.replies),r=>r.state+r.letter),'events',ch.opinions.events.length,ch.papers.events.length,'pub',ch.papers.published.size,'duties',ch.opinions.duties.length+ch.papers.duties.length, 'origins', [...ch.papers.cases.values()].filter(x=>x.origins.length).length);
  const inSession=[...ch.papers.cases.values()].filter(x=>x.row.sittingId).length; console.log('in session',inSession,'by year',count(ch.papers.cases.values(),x=>x.row.submittedOn?.slice(0,4)??'-'), 'withDeputy', [...ch.opinions.cases.values()].filter(x=>x.row.state==='withDeputy').length);
  if(show){ let i=0; for(const x of ch.papers.cases.values()){ if(i++%40===3){ console.log('\n##',x.row.title,x.row.state,x.row.submittedOn,'\n',x.row.facts,'\n',x.row.proposal); for(const r of x.replies) console.log('->',r.documentNumber,r.letter,r.promisedOn,r.body);} }
   let k=0; for(const x of ch.opinions.cases.values()){ if(k++%150===7) {console.log('\n**',x.row.number,x.row.state,x.row.content,'\n =>',x.row.answeredBy,x.row.answerWords,'|',x.row.rating,x.row.ratingWords); console.log(ch.opinions.events.filter(e=>e.opinionId===x.row.id).map(e=>e.at.toISOString().slice(0,16)+' '+e.verb+' '+e.role).join(' | '));} } }
}
