/** What a signed head says: whose chain, how long, its last hash, when. */
export const saidOfHead = (tenantId: string, seq: number, hash: Uint8Array, at: Date): string =>
  `xiangyi audit head\n${tenantId}\n${seq}\n${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}\n${at.toISOString()}\n`;

/** The instants between which a Shanghai day lies. */
export const dayBounds = (fromOn?: string, toOn?: string): { from?: Date; to?: Date } => ({
  ...(fromOn ? { from: new Date(`${fromOn}T00:00:00+08:00`) } : {}),
  ...(toOn ? { to: new Date(new Date(`${toOn}T00:00:00+08:00`).getTime() + 86_400_000) } : {}),
});
