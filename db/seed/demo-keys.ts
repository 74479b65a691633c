import { county } from './world/places.ts';

/** What opens the doors of the invented county. Known to everybody: such towns hold nothing real and wear a ribbon that says so. */
export const demoKeys = {
  password: 'Demo-2468',
  /** 128 bits in the shape of a card's secret, and its PIN. */
  cardSecret: 'DEM0CARD0DEM0CARD0DEM0CARD',
  cardPin: '135790',
  /** 80 bits in the shape of a receipt's secret, and the query code beside its number. */
  receiptSecret: 'DEM0NOTE0DEM0TRY',
  receiptCode: '246810',
  /** The deputy of the card signs in by this phone too; the number belongs to nobody. */
  deputyPhone: '16000000002',
  townCode: `${county.code}101`,
} as const;
