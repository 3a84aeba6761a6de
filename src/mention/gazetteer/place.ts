// The noun of the gazetteer: a place of the world that a name may mean.

/** A place that a name may mean. */
export interface Place {
  /** "geonames:360630", "geonames:US.TX" for a division, "iso:EGY", "region:donbas"; the same at every run. */
  readonly id: string;
  readonly kind: 'country' | 'region' | 'city' | 'water' | 'mountain';
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Of a division, of the places in it; 0 where it is not known. */
  readonly population: number;
  /** ISO 3166-1 alpha-3; none for what lies in several countries. */
  readonly country?: string;
  /** Code of the first-level division that it is or lies in: "US.TX". */
  readonly division?: string;
  /** 0: a country's capital or a country; 1: a division or its seat; 2 and more: further down. */
  readonly rank: number;
  /** How the name meets the place: its own name, another of its names, or only one that sounds alike. */
  readonly by: 'name' | 'other-name' | 'sound';
}
