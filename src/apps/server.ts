import { WrongSetting, readConfig } from '#platform/config.ts';
import { StartFailure } from '#platform/db/start-failure.ts';
import { openLog } from '#platform/log.ts';
import { type Ending, endingOnSignal } from './server/ending.ts';
import { CannotListen } from './server/listen.ts';
import { reachServer } from './server/reach-server.ts';
import { complain } from './server/say.ts';

/** The database comes up in a process of its own; what the program is made of is read meanwhile, so little is imported above. */
async function start(ending: Ending): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const spawned = Promise.withResolvers<void>();
  const reaching = reachServer(config, log, spawned.resolve);
  ending.after(async () => (await reaching).stop());
  await Promise.race([spawned.promise, reaching]);
  const { serve } = await import('./server/serve.ts');
  const server = await reaching;
  await ending.goOn();
  await serve({ config, log, server, ending });
}

const ending = endingOnSignal();
await start(ending).catch(async (error: unknown) => {
  // Called off half way: what breaks then is no failure.
  if (ending.begun) return;
  if (error instanceof StartFailure || error instanceof CannotListen || error instanceof WrongSetting) complain(error.zh, error.en);
  else complain(error instanceof Error ? `启动失败：${error.message}` : '启动失败', error instanceof Error && error.stack ? error.stack : 'Start failed');
  await ending.close();
  process.exit(1);
});
