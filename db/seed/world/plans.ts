import { type OfficeSeed, clearRiverOffices, leadingOffices, smallTownOffices } from './offices.ts';
import { type PlaceSeed, clearRiverPlaces, cloudRidgePlaces, county, whiteStonePlaces } from './places.ts';

/** How one invented town is laid out. */
export interface TownPlan {
  readonly code: string;
  readonly shortName: string;
  readonly places: readonly PlaceSeed[];
  readonly offices: readonly OfficeSeed[];
  readonly termNumber: number;
  readonly districtCount: number;
  readonly seatCount: number;
  readonly groupNames: readonly string[];
  readonly countyDeputyCount: number;
  readonly hasEnterpriseStations: boolean;
  readonly hasMotions: boolean;
  readonly marketDigits: readonly number[];
  readonly opinionCount: number;
  readonly suggestionCount: number;
  readonly address: string;
  readonly about: string;
  readonly seed: number;
}

/** The town the newcomer meets first, in full. */
const clearRiver: TownPlan = {
  code: `${county.code}101`, shortName: '清河镇', places: clearRiverPlaces, offices: [...leadingOffices('清河镇'), ...clearRiverOffices], termNumber: 19,
  districtCount: 24, seatCount: 60, groupNames: ['第一代表小组（上河片）', '第二代表小组（下湾片）', '第三代表小组（山区片）', '第四代表小组（街道园区片）'],
  countyDeputyCount: 13, hasEnterpriseStations: true, hasMotions: true, marketDigits: [2, 5, 8], opinionCount: 1200, suggestionCount: 260, address: '望溪县清河镇滨江路 18 号镇政府大院东楼二层',
  about: '清河镇在清水河中游，辖十二个村、六个社区，四万一千多人。逢二、五、八赶集。镇第十九届人民代表大会有代表六十名，驻镇县代表十三名，设二十六个代表联络站（之家），欢迎大家来坐、来说、来监督。',
  seed: 19_101,
};

const cloudRidge: TownPlan = {
  code: `${county.code}102`, shortName: '云岭镇', places: cloudRidgePlaces, offices: [...leadingOffices('云岭镇'), ...smallTownOffices('云岭镇')], termNumber: 19,
  districtCount: 18, seatCount: 48, groupNames: ['第一代表小组', '第二代表小组', '第三代表小组'], countyDeputyCount: 5, hasEnterpriseStations: false, hasMotions: false, marketDigits: [1, 6],
  opinionCount: 90, suggestionCount: 24, address: '望溪县云岭镇云岭老街 6 号', about: '云岭镇在望溪县北部山区，辖四个村、一个社区。代表联络站每个村（社区）都有，门牌上写着开放时间。', seed: 19_102,
};

const whiteStone: TownPlan = {
  code: `${county.code}201`, shortName: '白石乡', places: whiteStonePlaces, offices: [...leadingOffices('白石乡'), ...smallTownOffices('白石乡')], termNumber: 12,
  districtCount: 17, seatCount: 45, groupNames: ['第一代表小组', '第二代表小组'], countyDeputyCount: 4, hasEnterpriseStations: false, hasMotions: false, marketDigits: [4, 9],
  opinionCount: 60, suggestionCount: 16, address: '望溪县白石乡白石村圩场旁', about: '白石乡四个村，人不多，路不近。有话到联络站说，或者赶圩时找代表。', seed: 12_201,
};

/** The three townships of the invented county. */
export const townPlans: readonly TownPlan[] = [clearRiver, cloudRidge, whiteStone];
