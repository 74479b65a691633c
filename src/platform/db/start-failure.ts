/** What the sentence needs to be precise; each is shown to whoever started the program. */
interface Facts {
  readonly path?: string;
  readonly have?: string | number;
  readonly want?: string | number;
  readonly why?: string;
}

type Sentence = (facts: Facts) => readonly [zh: string, en: string];

const sentences = {
  'data-in-use': ({ path }) => [
    `数据文件夹 ${path} 正被另一个乡议程序使用，请先关掉那一个再启动。`,
    `The data folder ${path} is in use by another Xiangyi process; stop that one first.`],
  'data-not-writable': ({ path, why }) => [
    `数据文件夹 ${path} 无法写入（${why}），请换一个文件夹（设置 XIANGYI_DATA）或放开权限。`,
    `The data folder ${path} cannot be written (${why}); choose another with XIANGYI_DATA or change its permissions.`],
  'data-other-version': ({ path, have, want }) => [
    `数据文件夹 ${path} 是 PostgreSQL ${have} 建的，本程序带的是 ${want}：请用原来的版本 npm run export 导出，再用本版本 npm run import 导入新的文件夹。`,
    `The data folder ${path} was made by PostgreSQL ${have} and this program brings ${want}: run npm run export with the old version, then npm run import into a new folder with this one.`],
  'data-not-empty': ({ path }) => [
    `数据文件夹 ${path} 里已有内容，恢复只能放进空文件夹。`,
    `The data folder ${path} is not empty; a backup can only be restored into an empty one.`],
  'data-damaged': ({ path }) => [
    `数据文件夹 ${path} 不完整（缺少版本或口令文件），请从备份恢复。`,
    `The data folder ${path} is not complete (its version or password file is missing); restore it from a backup.`],
  'no-binary': ({ have }) => [
    `这台机器（${have}）上没有可用的内置数据库，请设置 DATABASE_URL 指向一台 PostgreSQL 服务器。`,
    `There is no built-in database for this machine (${have}); set DATABASE_URL to a PostgreSQL server.`],
  'no-unprivileged-user': () => [
    '以 root 启动时数据库必须换成普通用户运行，而这台机器上 setpriv 和 unshare 都不能用，请改用普通用户启动。',
    'Started as root, the database has to run as an ordinary user, but neither setpriv nor unshare works here; start the program as an ordinary user.'],
  'database-did-not-start': ({ path, why }) => [
    `内置数据库没有启动成功（${why}），详情见 ${path}。`,
    `The built-in database did not start (${why}); see ${path}.`],
  'database-url-invalid': () => [
    '数据库地址写得不对，应像 postgres://用户:口令@主机:5432/库名 这样。',
    'The database address is not valid; it looks like postgres://user:password@host:5432/name.'],
  'database-unreachable': ({ path, why }) => [
    `连不上数据库 ${path}（${why}），请检查地址、网络和服务器是否开着。`,
    `The database ${path} cannot be reached (${why}); check the address, the network and that the server is running.`],
  'database-refused': ({ path, why }) => [
    `数据库 ${path} 拒绝登录（${why}），请检查用户名、口令和库名。`,
    `The database ${path} refused the sign-in (${why}); check user, password and database name.`],
  'database-too-old': ({ have, want }) => [
    `数据库服务器是 PostgreSQL ${have}，至少需要 ${want}。`,
    `The database server is PostgreSQL ${have}; at least ${want} is needed.`],
  'database-not-utf8': ({ have }) => [
    `数据库的编码是 ${have}，必须是 UTF8 编码、LC_CTYPE 为 C.UTF-8 或某个 UTF-8 区域的库。`,
    `The database has ${have}; it must be encoded in UTF8 with LC_CTYPE C.UTF-8 or another UTF-8 locale.`],
  'role-too-powerful': ({ have, why }) => [
    `程序登录数据库的角色 ${have} 权力过大（${why}），请为 DATABASE_URL 换一个普通角色，把所有者角色留给 DATABASE_ADMIN_URL。`,
    `The role ${have} is too powerful for the program (${why}); give DATABASE_URL an ordinary role and keep the owner for DATABASE_ADMIN_URL.`],
  'role-missing': ({ have }) => [
    `数据库里没有 ${have} 这个角色，请先建好程序登录用的角色。`,
    `The database has no role ${have}; create the role the program signs in with first.`],
  'role-walled': ({ have }) => [
    `角色 ${have} 被行级权限挡住，看不全数据，请用带 BYPASSRLS 的所有者角色（DATABASE_ADMIN_URL）。`,
    `The role ${have} is held back by row level security and would not see everything; use the owner role with BYPASSRLS (DATABASE_ADMIN_URL).`],
  'database-newer': ({ have, want }) => [
    `数据库已升级到 ${have}，比本程序（${want}）新，请使用新版本的程序。`,
    `The database is at ${have}, newer than this program (${want}); use the newer program.`],
  'database-older': ({ have, want }) => [
    `数据库停在 ${have}，本程序需要 ${want}，请先升级数据库（npm run migrate）。`,
    `The database is at ${have} and this program needs ${want}; migrate it first (npm run migrate).`],
  'migration-changed': ({ path }) => [
    `升级步骤 ${path} 与数据库里执行过的不是同一份文件，程序可能被改动过，请使用原版程序。`,
    `The migration ${path} is not the file that was run on this database; use an unaltered copy of the program.`],
  'migration-failed': ({ path, why }) => [
    `数据库升级在 ${path} 这一步失败（${why}），整批改动已全部退回，数据没有变化。`,
    `The migration ${path} failed (${why}); the whole batch was rolled back and the data is unchanged.`],
  'copy-not-empty': ({ have }) => [
    `目标数据库的 ${have} 表里已有内容，没有导入任何数据。`,
    `The table ${have} of the target database already holds rows; nothing was imported.`],
  'copy-clash': ({ have }) => [
    `目标数据库的 ${have} 表里有别的记录占用了相同的名称，没有导入任何数据。`,
    `A different row in the table ${have} of the target database already uses the same name; nothing was imported.`],
  'copy-damaged': ({ path, why }) => [
    `${path} 与导出时不一致（${why}），没有导入任何数据。`,
    `${path} is not what was exported (${why}); nothing was imported.`],
  'copy-other-schema': ({ have, want }) => [
    `导出文件的数据库版本是 ${have}，目标数据库是 ${want}，两边请用同一版本的程序。`,
    `The export has schema ${have} and the target database ${want}; use the same version of the program on both sides.`],
  'no-backup': ({ path }) => [
    `${path} 不是备份文件夹，没有恢复任何数据；名称以 -keys 结尾的是密钥，请填写旁边不带 -keys 的那个文件夹，密钥会一起恢复。`,
    `${path} is no backup folder; nothing was restored. A name that ends in -keys is only its keys: give the folder beside it without -keys, the keys come along.`],
  'backup-broken': ({ path, why }) => [
    `备份 ${path} 不完整（${why}），没有恢复任何数据。`,
    `The backup ${path} is not complete (${why}); nothing was restored.`],
} satisfies Record<string, Sentence>;

/** Stable names of the reasons, for tests and scripts. */
export type StartFailureCode = keyof typeof sentences;

/** A reason not to start (or not to copy), told in one plain sentence in each language. Nothing was damaged. */
export class StartFailure extends Error {
  readonly code: StartFailureCode;
  readonly zh: string;
  readonly en: string;

  constructor(code: StartFailureCode, facts: Facts = {}, cause?: unknown) {
    const [zh, en] = (sentences[code] as Sentence)(facts);
    super(`${zh} ${en}`, { cause });
    this.name = 'StartFailure';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}

/** The code of an operating system or PostgreSQL error, '' when it has none. */
export const errorCode = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** The first line of an error's message, for the brackets of a sentence. */
export const errorReason = (error: unknown): string =>
  (error instanceof Error ? error.message || errorCode(error) : String(error)).split('\n')[0] ?? '';
