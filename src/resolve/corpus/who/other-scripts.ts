// Countries whose official languages are not written in Latin letters, so that newspapers spell the names
// of their people in several ways. Data: ISO 3166-1 alpha-3 codes, after the scripts of Unicode CLDR's
// likely subtags.

/** Countries whose names reach Latin letters by transliteration. */
export const OTHER_SCRIPTS: ReadonlySet<string> = new Set(
  `AFG ARE ARM BGD BGR BHR BLR BTN CHN CYP DZA EGY ERI ETH GEO GRC HKG IND IRN IRQ ISR JOR JPN KAZ
  KGZ KHM KOR KWT LAO LBN LBY LKA MAC MAR MDV MKD MMR MNG MRT NPL OMN PAK PRK PSE QAT RUS SAU SDN
  SRB SYR THA TJK TUN TWN UKR YEM`
    .trim()
    .split(/\s+/),
);
