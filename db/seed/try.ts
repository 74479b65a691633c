import { calendar as cal } from '#kernel/deadline.ts';
import { judge } from '#kernel/verdict.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { receiptHolder, systemActor } from '#kernel/actor.ts';
import { policy } from '#features/opinion/policy.ts';
import { lampOf } from '#features/opinion/rules.ts';
import { diceOf } from './random.ts';
import { unlikeTexts } from './unlike.ts';
import { townPlans } from './world/plans.ts';
import { buildTown } from './world/build-town.ts';
import { actorOf } from './world/town.ts';
import { phoneOf } from './world/names.ts';
import { writeOpinions } from './life/opinion-scripts.ts';
import { emptyBooks, opinionLife } from './life/opinion-life.ts';
let n=0; const phones=()=>phoneOf(++n);
const now = new Date(process.argv[2] ?? '2026-11-22T08:06:00Z'); const today=dateOn(now);
const c = cal({});
for (const plan of townPlans) {
  const t0=performance.now();
  const town = buildTown(plan, newId(), today, phones);
  const t1=performance.now();
  const heard=unlikeTexts(0.57);
  const w = writeOpinions({ town, dice: diceOf(plan.seed+1), calendar: c, now, today, heard, phone: phones }, plan.opinionCount);
  const t2=performance.now();
  const acts = w.flatMap(x=>x.acts).filter(a=>a.at<=now).sort((a,b)=>+a.at-+b.at);
  const books=emptyBooks(); const life=opinionLife(town,c,books);
  const denied:Record<string,number>={}; let prev=0;
  for(const a of acts){ const one=books.cases.get(a.about);
    if(one){ const actor=a.by.kind==='person'?actorOf(town,a.by.personId):a.by.kind==='system'?null:receiptHolder(town.tenantId,town.kind,one.row.id);
      if(actor){ const s={...one.row,mergedCount:[...books.cases.values()].filter(x=>x.row.mergedIntoId===one.row.id&&x.row.state==='merged').length,hasContact:true} as never; 
        const o=judge((policy as never as Record<string,[]>)[a.verb]!,actor,s,dateOn(a.at)) ?? judge(policy.see as never,actor,s,today); if(o) denied[`${a.verb}:${o.code}:${one.row.state}`]=(denied[`${a.verb}:${o.code}:${one.row.state}`]??0)+1; } }
    try { life.perform(a); } catch(e) { denied['ERR '+a.verb+' '+(one?.row.state)+' '+(e as Error).message]=(denied['ERR '+a.verb+' '+(one?.row.state)+' '+(e as Error).message]??0)+1; } }
  const count=(f:(r:any)=>string)=>{const m:Record<string,number>={};for(const x of books.cases.values()){const k=f(x.row);m[k]=(m[k]??0)+1;}return m;};
  console.log(plan.shortName,{build:t1-t0,write:t2-t1,perform:performance.now()-t2},w.length,books.cases.size,'acts',acts.length,'events',books.events.length,'highest',heard.highest);
  console.log(count(r=>r.state),count(r=>r.source),count(r=>r.receivedOn.slice(0,4)),count(r=>r.rating));
  const lamps:Record<string,number>={}; for(const x of books.cases.values()){const l=lampOf(x.row as never,today); if(l){const k=`${x.row.state} ${l.colour}`;lamps[k]=(lamps[k]??0)+1;}}
  console.log(lamps); console.log('denied',denied);
  console.log(town.persons.length,town.stations.length,town.mandates.length,town.offices.length,town.districts.map(d=>d.seatCount).reduce((a,b)=>a+b));
}
