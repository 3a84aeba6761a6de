// A name in, whether it ends with a word for what firms make or do out: "Ashby Steel".

/** Such words behind a name. */
export const TRADES =
  / (?:Motors?|Steel|Electric|Electronics|Energy|Foods|Airlines|Airways|Industries|Pharma|Pharmaceuticals|Chemicals|Shipping|Shipbuilding|Lines|Logistics|Capital|Insurance|Technologies|Breweries|Brewery|Textiles|Mining|Oil|Petroleum|Aerospace|Semiconductors?|Telecom|Mobile|Metals|Minerals|Commodities|Resources|Biopharma|Biotech|Therapeutics|Ventures|Cement|Timber|Tobacco|Robotics|Software|Microsystems)$/;

/** Whether a name ends with a trade: "Ashby Steel". */
export function hasTrade(label: string): boolean {
  return TRADES.test(label);
}
